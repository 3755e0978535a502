"""The words that every part of the bot shares: a text, and where it goes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

Clock = Callable[[], datetime]
"""Tells the time, in UTC; tests turn their own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sms:
    """
    One text, as a source handed it over.

    `source` and `id` together name it for good: the same pair twice is the
    same text, whatever else differs.
    """

    source: str
    id: str
    received_at: datetime
    sender: str = field(repr=False)
    body: str = field(repr=False)
    recipient: str = field(default="", repr=False)

    @property
    def key(self) -> str:
        """The name to log: it says which text without saying what it says."""
        return f"{self.source}:{self.id}"


class Show(StrEnum):
    """How much of a text a channel's readers may see."""

    FULL = "full"
    CODE = "code"
    MASKED = "masked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What a rule asks for; where it is silent, the channel's own section decides."""

    show: Show | None = None
    silent: bool | None = None
    delete_after: timedelta | None = None
    message: str = ""
    """The source of a template."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """A decision: the text goes to this channel, by this rule, with these options."""

    rule: str
    channel: str
    options: Options = Options()
