"""A channel as its lane sees it: the section, the composer, and the open channel."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from bot.cards.letter import Letter
from bot.channels.base import Channel, Message
from bot.config.sections import ChannelConfig
from bot.outbox.values import Posting


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """One channel, open."""

    name: str
    config: ChannelConfig
    compose: Callable[[Any, Sequence[Letter]], list[Message]]
    channel: Channel
    fallback: Posting | None = None
    """Where its texts go when it fails; the rule is the delivery's own."""

    @property
    def place(self) -> str:
        """What its rates are counted by: channels that write to one chat share them."""
        return self.config.place() or self.name

    def messages(self, letters: Sequence[Letter]) -> list[Message]:
        """Put letters into this channel's messages."""
        return self.compose(self.config, letters)
