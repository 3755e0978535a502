"""One text, ready to be put into a channel's own form."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.cards.card import Card
from bot.cards.words import Words
from bot.model import Sms


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """What a channel is asked to put before its readers."""

    id: str
    """The same at every try, and of no other letter: `webhook-id`, `Message-ID`."""
    sms: Sms
    card: Card
    words: Words = field(repr=False)
    """The card, or what a template made of it: draw these, unless the kind has its own form."""
    target: str = ""
    silent: bool = False
