"""The config file as a whole: everything in it that belongs to no kind of source or channel."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import ConfigDict, Field

from bot.config.conditions import When
from bot.config.fields import guess
from bot.config.sections import NOT_EMPTY, ChannelConfig, Section, SourceConfig
from bot.config.types import (
    Duration,
    Expected,
    Moment,
    Name,
    OneOrMore,
    SecretText,
    Size,
    Timezone,
    Url,
)
from bot.model import Show
from bot.secret import Secret

_YES = frozenset({"true", "yes", "on", "1", "y", "t"})
_MEANS_NOTHING = ("continue", "message", "delete_after", "silent", "show")


class ServerConfig(Section):
    """Where texts come in."""

    host: str = Field("0.0.0.0", description="The address to listen on")  # noqa: S104 - a webhook must be reachable
    port: int = Field(8080, ge=0, le=65535, description="The port to listen on; 0 takes any")
    public_url: Url = Field("", description="How providers reach this bot, behind any proxy")
    max_body: Size = Field(256 * 1024, description="The largest request that is taken")


class RuleConfig(Section):
    """Which texts go where; the first rule that matches decides."""

    model_config = ConfigDict(
        json_schema_extra={"anyOf": [{"required": ["send_to"]}, {"required": ["drop"]}]}
    )

    name: str = Field("", min_length=1, max_length=100, description="Shown by explain, unique")
    when: When | None = Field(None, description="Which texts; without it, every one")
    send_to: OneOrMore[str] = Field((), description="The channels that get the text")
    drop: bool = Field(default=False, description="Send it nowhere, and count it")
    continue_: bool = Field(
        default=False, alias="continue", description="Go on to the next rules too"
    )
    message: str = Field("", description="A Jinja2 template for the message")
    delete_after: Duration | None = Field(None, description="Take it out of the chat after this")
    silent: bool | None = Field(None, description="Deliver without a sound")
    show: Show | None = Field(None, description="How much of the text readers may see")

    @classmethod
    def contradictions(cls, given: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        """A rule sends or drops: one of them, and only one."""
        drops = str(given.get("drop")).lower() in _YES
        if drops and "send_to" in given:
            yield "drop", "a rule cannot both drop a text and send it; keep drop or send_to"
        meant = {guess(key, cls.model_fields) for key in given}
        if not drops and "send_to" not in meant:
            yield "", "does not say what to do; add send_to with channels, or drop: true"
        if "when" in given and given["when"] is None:
            yield "when", "is empty; remove it to mean every text"
        for key in _MEANS_NOTHING:
            if drops and key in given:
                yield key, "means nothing in a rule that drops; remove one of the two"


class AlertsConfig(Section):
    """Who learns that something is wrong with the bot itself."""

    send_to: OneOrMore[str] = Field((), description="The channels that get alerts")


class StorageConfig(Section):
    """Where texts are kept until they are delivered, and how long after."""

    url: SecretText = Field(
        Secret("sqlite:///data/sms2chat.db"), description="A SQLite file or a PostgreSQL database"
    )
    keep: Duration = Field(timedelta(days=30), description="Older texts are erased")
    encryption_keys: tuple[SecretText, ...] = Field(
        (), description="Keys that texts are encrypted with, the newest first"
    )


class ExampleSms(Section):
    """A text to try the rules on."""

    source: str = Field("", description="The source that it comes from")
    from_: str = Field("", alias="from", description="Who sends it")
    to: str = Field("", description="The number that it comes in on")
    body: str = Field("", description="What it says")
    at: Moment | None = Field(None, description="When it comes")


class Expectation(Section):
    """What should happen to it; what is not named here is not checked."""

    model_config = NOT_EMPTY

    rule: str | None = Field(None, description="The rule that decides")
    send_to: OneOrMore[str] | None = Field(None, description="Exactly these channels")
    drop: bool | None = Field(None, description="Whether it is dropped")
    code: Expected = Field(None, description="The code found; false for none")
    service: Expected = Field(None, description="The service found; false for none")

    @classmethod
    def contradictions(cls, given: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        """Refuse a test that nothing can fail."""
        if not given:
            yield "", f"is empty; expect at least one of: {', '.join(cls.model_fields)}"


class ExampleConfig(Section):
    """A test of the rules: a text, and what should happen to it."""

    sms: ExampleSms = Field(description="The text")
    expect: Expectation = Field(description="What should happen to it")


class Config(Section):
    """The config file of sms2chat."""

    server: ServerConfig = Field(default_factory=ServerConfig)
    timezone: Timezone = Field(
        default_factory=lambda: ZoneInfo("UTC"),
        description="For times shown and for `time:` conditions",
    )
    names: dict[str, str] = Field(default_factory=dict, description="How numbers are shown")
    sources: dict[Name, SourceConfig] = Field(min_length=1, description="Where texts come from")
    channels: dict[Name, ChannelConfig] = Field(min_length=1, description="Where texts go")
    rules: tuple[RuleConfig, ...] = Field(min_length=1, description="Which texts go where")
    alerts: AlertsConfig = Field(default_factory=AlertsConfig)
    storage: StorageConfig = Field(default_factory=StorageConfig)
    tests: tuple[ExampleConfig, ...] = Field((), description="Checked before every reload")
