"""Where texts are read: one module a kind of channel, imported only when the file uses it."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any, Final

from bot.channels.base import Kind

KINDS: Final[Mapping[str, str]] = {
    "telegram": "bot.channels.telegram",
    "slack": "bot.channels.slack",
    "email": "bot.channels.email",
    "webhook": "bot.channels.webhook",
    "apprise": "bot.channels.apprise",
    "console": "bot.channels.console",
}
"""Each kind's name in the file, and its module, which ends with `KIND`."""


def kind(name: str) -> Kind[Any]:
    """Import the kind's module, and hand over what it offers; the name is one of `KINDS`."""
    found: Kind[Any] = import_module(KINDS[name]).KIND
    return found
