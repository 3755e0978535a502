"""
What every section of the config file is, and what all sources and all channels share.

Each kind of source and channel owns its section (`bot/sources/*`, `bot/channels/*`);
what belongs to no kind stands in `bot/config/root.py`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict, Field

from bot.config.types import Duration, Rate, RateText, Window
from bot.model import Show


class Section(BaseModel):
    """A mapping in the file: unknown keys are refused, values never printed."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, hide_input_in_errors=True, populate_by_name=True
    )

    def __repr__(self) -> str:
        return f"{type(self).__name__}(…)"

    __str__ = __repr__

    @classmethod
    def contradictions(cls, given: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        """
        Yield what is wrong between keys, as (key, words); key "" is the section itself.

        The reader asks this of the mapping as it is written, before its values are
        typed: so a wrong value in one key does not hide a contradiction in others.
        """
        yield from ()

    def warnings(self) -> Iterator[tuple[str, str]]:
        """Yield what is allowed and still unwise, as (key, words)."""
        yield from ()


NOT_EMPTY = ConfigDict(json_schema_extra={"minProperties": 1})
"""For a section that must hold something; editors are told, `contradictions` say it."""


class SourceConfig(Section):
    """What every source may say."""

    type: str = Field("", description="The kind of source")
    to: str = Field("", description="The number, where the provider does not send it")
    max_age: Duration | None = Field(None, description="Texts older than this are refused")
    dedupe: Window = Field(
        None,
        description="For so long, the same text under another id is not delivered again; or off",
    )
    expect_every: Window = Field(
        None, description="An alert when no text comes for so long, and when one does again"
    )


class ChannelConfig(Section):
    """What every channel may say; a kind adds its own keys and answers these questions."""

    type: str = Field("", description="The kind of channel")
    fallback: str | None = Field(None, description="The channel to use when this one fails")
    fallback_after: Duration = Field(
        timedelta(seconds=60), description="How long this one may fail before the fallback is used"
    )
    rate: RateText | None = Field(None, description="How fast messages may leave")
    show: Show = Field(Show.FULL, description="How much of a text its readers may see")
    silent: bool = Field(default=False, description="Deliver without a sound")
    give_up_after: Duration = Field(
        timedelta(hours=24), description="How long to try before a delivery is dead"
    )
    message: str = Field("", description="A Jinja2 template for its messages")

    folds: ClassVar[bool] = True
    """Whether several waiting texts may share one message."""

    def rates(self) -> tuple[Rate, ...]:
        """Return the limits on how fast messages may leave; all of them hold."""
        return (self.rate,) if self.rate else ()

    def targets(self) -> tuple[str, ...]:
        """Return who gets a delivery of their own: one place, unless a kind says more."""
        return ("",)

    def place(self) -> str:
        """Return what rates are counted by where several channels write to one chat; or ""."""
        return ""

    def deletes_within(self) -> timedelta:
        """Return how long after it was sent a message can be taken back; zero for never."""
        return timedelta()
