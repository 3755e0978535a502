"""Providers' webhooks: each source proves a request, then reads it."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any

from bot.sources.base import Kind

KINDS: Mapping[str, str] = {
    "private_number": "bot.sources.private_number",
    "bird": "bot.sources.bird",
    "messagebird": "bot.sources.messagebird",
    "plivo": "bot.sources.plivo",
    "sinch": "bot.sources.sinch",
    "twilio": "bot.sources.twilio",
    "vonage": "bot.sources.vonage",
    "aws_sns": "bot.sources.aws_sns",
    "generic": "bot.sources.generic",
    "httpsms": "bot.sources.httpsms",
    "smsgate": "bot.sources.smsgate",
    "standard_webhooks": "bot.sources.standard_webhooks",
    "telnyx": "bot.sources.telnyx",
    "textbee": "bot.sources.textbee",
}
"""What a config may write as `type:`, and the module that knows it."""


def kind(name: str) -> Kind[Any]:
    """Return the kind of that name, importing its module only now; KeyError if there is none."""
    found: Kind[Any] = import_module(KINDS[name]).KIND
    return found
