"""
Sends through Apprise, which knows a hundred more services by a URL (extra `[apprise]`).

Apprise says only whether a service took a text, so each refusal is *later*; what it
knows of the reason is a number in its log, which is shown.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any, Literal

from pydantic import Field, field_validator

from bot.cards.draw import fold
from bot.cards.letter import Letter
from bot.cards.words import Words, plain, split
from bot.channels.base import Kind, Message, Tools
from bot.channels.plain import title, written_out
from bot.config.sections import ChannelConfig
from bot.config.types import SecretText
from bot.errors import PermanentError, TemporaryError
from bot.secret import Secret

_GAP = "\u200b"
# Where one of the many services would see a call to somebody, or words that hide a link.
# None of them can be asked to look away: Apprise does not set Discord's `allowed_mentions`.
_ALIVE = re.compile(
    r"@(?=everyone|here|all|channel|room|online)|(?<![\w.+-])@|<(?=[!@#&]|users/)|\](?=\()",
    re.IGNORECASE,
)
_STATUS = re.compile(r"\berror=([0-9]{3})\b")


class AppriseConfig(ChannelConfig):
    """A service that Apprise knows."""

    type: Literal["apprise"] = "apprise"
    url: SecretText = Field(description="The service, as Apprise writes it: ntfy://my-topic")

    @field_validator("url")
    @classmethod
    def _is_known(cls, url: Secret) -> Secret:
        try:
            service = _service(url)
        except ImportError:
            raise ValueError(
                "needs the package Apprise; install it: pip install 'sms2chat[apprise]'"
            ) from None
        if service is None:
            raise ValueError(
                "is no URL that Apprise can use; its services are listed at "
                "https://github.com/caronc/apprise/wiki (some need another package)"
            )
        return url


@lru_cache(maxsize=64)
def _service(url: Secret) -> Any:
    """Return what Apprise makes of the URL, or None; raises ImportError without Apprise."""
    import apprise

    logging.getLogger("urllib3").setLevel(logging.CRITICAL + 1)  # it writes addresses and tokens
    logging.getLogger("apprise").addFilter(_only_the_status)
    asset = apprise.AppriseAsset(
        app_id="sms2chat",
        app_desc="sms2chat",
        # A redirected POST turns into an empty GET, which Apprise counts as success.
        http_redirects=False,
        interpret_escapes=False,
        interpret_emojis=False,
    )
    return apprise.Apprise.instantiate(url.reveal(), asset=asset)


def _only_the_status(record: logging.LogRecord) -> bool:
    """Let through what Apprise knows of a failure's reason, without texts, URLs and topics."""
    found = _STATUS.search(record.getMessage())
    record.msg, record.args = f"error={found[1]}" if found else "", ()
    record.exc_info = record.stack_info = None
    return found is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What Apprise is asked to send."""

    title: str = field(repr=False)
    body: str = field(repr=False)


def compose(config: AppriseConfig, letters: Sequence[Letter]) -> list[Message]:
    """Put a text into as many notes as the service's length asks for, a backlog into one."""
    service = _service(config.url)
    # Where there is no room for a title, Apprise would put it into the text.
    heading = _inert(title(letters))[: service.title_maxlen] if service.title_maxlen > 0 else ""
    pieces = split(_one_line(service, _dead(fold(letters))), max(service.body_maxlen, 1))
    bodies = [plain(piece) for piece in pieces]
    if len(letters) > 1 and len(bodies) > 1:
        return []
    return [
        Message(text=f"{heading}\n\n{body}".lstrip("\n"), payload=Note(title=heading, body=body))
        for body in bodies
        if body.strip()
    ]


def _dead(words: Words) -> Words:
    return tuple(
        replace(run, text=_inert(run.text)) if run.foreign else run for run in written_out(words)
    )


def _inert(text: str) -> str:
    return _ALIVE.sub(lambda found: found[0] + _GAP, text)


def _one_line(service: Any, words: Words) -> Words:
    # Apprise drops the lines that a desktop's notice has no room for.
    if not service.body_max_line_count:
        return words
    return tuple(replace(run, text=re.sub(r"\n+", " ", run.text)) for run in words)


class Apprise:
    """Sends to one service."""

    def __init__(self, config: AppriseConfig, tools: Tools) -> None:
        import apprise

        self._apprise = apprise.Apprise()
        self._apprise.add(_service(config.url))
        self._text = apprise.NotifyFormat.TEXT

    async def send(self, message: Message) -> str:
        """Send once, in a thread of Apprise's own; raises TemporaryError if it failed."""
        note: Note = message.payload
        result: Any = await self._apprise.async_notify(
            note.body, title=note.title, body_format=self._text
        )
        if not result:
            raise TemporaryError(_refusal(result))
        return "sent"

    async def delete(self, receipt: str) -> None:
        """Raises PermanentError: Apprise only sends."""
        raise PermanentError("what went through Apprise cannot be taken back")

    async def close(self) -> None:
        """Nothing to let go of: Apprise keeps no connection."""


def _refusal(result: Any) -> str:
    """Say what is known, in words of our own."""
    if result.status.name == "TIMEOUT":
        return "the service did not answer Apprise in time"
    tries = [attempt for service in result for attempt in service.attempts]
    logged = "\n".join(entry.message for attempt in tries for entry in attempt.logs)
    found = _STATUS.findall(logged)
    return f"the service refused it (HTTP {found[-1]})" if found else "the service did not take it"


KIND = Kind(config=AppriseConfig, compose=compose, open=Apprise)
