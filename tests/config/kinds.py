"""A few small kinds of sources and channels, for files that tests read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import field_validator

from bot.config.document import Kinds
from bot.config.sections import ChannelConfig, Section, SourceConfig
from bot.config.types import OneOrMore, SecretText
from bot.secret import Secret

SHORT = "is shorter than 16 characters; make a longer one"
UNLOADED = "apprise is not installed; run `pip install sms2chat[apprise]`"


class PrivateNumber(SourceConfig):
    """A number that signs its texts."""

    type: Literal["private_number"]
    secret: SecretText | None = None
    secrets: tuple[SecretText, ...] = ()

    @field_validator("secret")
    @classmethod
    def _long(cls, secret: Secret | None) -> Secret | None:
        if secret and len(secret.reveal()) < 16:
            raise ValueError(SHORT)
        return secret

    def warnings(self) -> Iterator[tuple[str, str]]:
        """A single old secret is allowed, and unwise."""
        if self.secrets:
            yield "secrets", "are being changed; take the old one out when that is done"


class Console(ChannelConfig):
    """The terminal."""

    type: Literal["console"]


class Telegram(ChannelConfig):
    """A chat."""

    type: Literal["telegram"]
    token: SecretText
    chat_id: int | str
    topic_id: int | None = None


class Login(Section):
    """Who logs in."""

    username: str
    password: SecretText


class Email(ChannelConfig):
    """A mailbox."""

    type: Literal["email"]
    host: str
    port: int = 587
    security: Literal["starttls", "tls", "none"] = "starttls"
    login: Login | None = None
    to: OneOrMore[str]


def _unloaded() -> type[ChannelConfig]:
    raise ValueError(UNLOADED)


KINDS = Kinds(
    sources={"private_number": lambda: PrivateNumber},
    channels={
        "console": lambda: Console,
        "telegram": lambda: Telegram,
        "email": lambda: Email,
        "apprise": _unloaded,
    },
)
