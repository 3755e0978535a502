"""
The sections of the config file as types, each section what it may hold.

Sources and channels own their sections (`bot/sources/*`, `bot/channels/*`); here
is what they share, and everything that is not of one kind.
"""

from __future__ import annotations

from datetime import timedelta
from typing import ClassVar

from pydantic import BaseModel, ConfigDict

from bot.config.types import Duration, Rate, RateText
from bot.model import Show


class Section(BaseModel):
    """A mapping in the file: unknown keys are refused, values never printed."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, hide_input_in_errors=True, populate_by_name=True
    )


class SourceConfig(Section):
    """What every source may say."""

    to: str = ""
    max_age: Duration | None = None


class ChannelConfig(Section):
    """What every channel may say; a kind adds its own keys and answers these questions."""

    fallback: str | None = None
    fallback_after: Duration = timedelta(seconds=60)
    rate: RateText | None = None
    show: Show = Show.FULL
    silent: bool = False
    give_up_after: Duration = timedelta(hours=24)
    message: str = ""

    folds: ClassVar[bool] = True
    """Whether several waiting texts may share one message."""

    def rates(self) -> tuple[Rate, ...]:
        """Return the limits on how fast messages may leave; all of them hold."""
        return (self.rate,) if self.rate else ()

    def targets(self) -> tuple[str, ...]:
        """Return who gets a delivery of their own: one place, unless a kind says more."""
        return ("",)
