"""What the file may say about a Slack channel."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Any, Literal
from urllib.parse import urlsplit

from pydantic import Field, field_validator

from bot.channels.api_url import ApiUrl, in_the_clear
from bot.config.sections import ChannelConfig
from bot.config.types import Rate, SecretText
from bot.secret import Secret

_TOKEN = re.compile(r"[A-Za-z0-9._-]+")
_CHANNEL = re.compile(r"[^\s<>&|]{1,80}")


class SlackConfig(ChannelConfig):
    """A Slack channel, and the way into it: a bot's token, or an incoming webhook."""

    type: Literal["slack"] = "slack"
    token: SecretText | None = Field(None, description="The bot's token, which begins with xoxb-")
    channel: str = Field("", description="Where the bot writes: C0123456789, or #its-name")
    webhook_url: SecretText | None = Field(
        None, description="Instead of token and channel: an incoming webhook's address"
    )
    api_url: ApiUrl = Field("https://slack.com/api/", description="Another address of Slack's API")

    @field_validator("token")
    @classmethod
    def _like_a_token(cls, token: Secret | None) -> Secret | None:
        if token and not _TOKEN.fullmatch(token.reveal()):
            raise ValueError("not a token; copy the bot's own, which begins with xoxb-")
        return token

    @field_validator("channel")
    @classmethod
    def _like_a_channel(cls, channel: str) -> str:
        if channel and not _CHANNEL.fullmatch(channel):
            raise ValueError('not a channel; write its id, like C0123456789, or "#its-name"')
        return channel

    @field_validator("webhook_url")
    @classmethod
    def _like_a_webhook(cls, url: Secret | None) -> Secret | None:
        if url and not _is_address(url.reveal()):
            raise ValueError("not a webhook; it begins with https://hooks.slack.com/services/")
        return url

    @classmethod
    def contradictions(cls, given: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        """Yield what makes no way into Slack, or two."""
        token, webhook, channel = (
            bool(given.keys() & {key, f"{key}_file"}) for key in ("token", "webhook_url", "channel")
        )
        if token and webhook:
            yield "webhook_url", "is a second way into Slack, beside token; keep one of the two"
        elif not token and not webhook:
            yield "", "has no way into Slack; add token and channel, or webhook_url"
        elif token and not channel:
            yield "token", "has no channel beside it; add channel"
        elif webhook and channel:
            yield "channel", "is the webhook's own to know; remove it, or use a token"

    def rates(self) -> tuple[Rate, ...]:
        """Return Slack's own limit for a channel, if the file sets none."""
        return (self.rate or Rate(1, timedelta(seconds=1)),)

    def place(self) -> str:
        """Return the channel as this app's, without the secret that leads to it."""
        way = self.webhook_url or self.token
        mark = hashlib.sha256(way.reveal().encode()).hexdigest()[:12] if way else ""
        return f"slack {mark} {self.channel}"

    def deletes_within(self) -> timedelta:
        """An app may always take back its own messages; an incoming webhook cannot."""
        return timedelta.max if self.webhook_url is None else timedelta()

    def warnings(self) -> Iterator[tuple[str, str]]:
        """Yield an address on the way to which anyone can read along."""
        if in_the_clear(self.api_url):
            yield "api_url", "sends texts and token in the clear; use https://"
        if self.webhook_url and in_the_clear(self.webhook_url.reveal()):
            yield "webhook_url", "sends texts in the clear; use https://"


def _is_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return parts.scheme in {"http", "https"} and bool(parts.hostname) and url.isprintable()
    except ValueError:
        return False
