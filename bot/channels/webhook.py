"""
Posts texts to a program's URL, signed as Standard Webhooks say (standardwebhooks.com).

`webhook-id` is the same at every try, so that the receiver can drop a repeat;
`webhook-timestamp` is when the try was made, in Unix seconds; `webhook-signature` is
`v1,` and the base64 of HMAC-SHA256 over `id.timestamp.body`. The body is

    {"type": "sms.received", "timestamp": "2026-03-01T15:30:00+00:00",
     "data": {"id": "42", "source": "my-number", "from": "+14155551234", "to": "+12025550100",
              "body": "Your code is 482913", "code": "482913", "service": "MyBank",
              "received_at": "2026-03-01T15:30:00+00:00", "rule": "bank codes", "text": "…"}}

where `text` is what a person would be shown, by the rule's `message:` if it has one.
With `show: code`, `body` is empty; with `show: masked`, `code` is, and `body` is masked.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import ClassVar, Literal

import aiohttp
from pydantic import Field, field_validator
from yarl import URL

from bot.cards.card import HIDDEN, visible
from bot.cards.letter import Letter
from bot.cards.words import plain
from bot.channels.base import Kind, Message, Tools
from bot.config.sections import ChannelConfig
from bot.config.types import SecretText
from bot.errors import CredentialError, DeliveryError, PermanentError, TemporaryError
from bot.model import Clock
from bot.secret import Secret

_MARK = "whsec_"
_MIN_SECRET = 16
_MAX_KEY = 64
_ID = re.compile(r"[!-\-/-~]{1,200}")
"""Visible ASCII without the full stop, which parts id, time and body when they are signed."""
_LATER = frozenset({408, 425, 429})
_MOVED = frozenset({301, 308})
_LONGEST_WAIT = timedelta(days=1)


class WebhookConfig(ChannelConfig):
    """A URL of the reader's own program."""

    type: Literal["webhook"] = "webhook"
    url: SecretText = Field(description="Where to post: https://…")
    secret: SecretText = Field(description="What signs each request: whsec_… or any long text")

    folds: ClassVar[bool] = False

    @field_validator("url")
    @classmethod
    def _is_a_url(cls, url: Secret) -> Secret:
        try:
            parsed = URL(url.reveal())
        except ValueError:
            parsed = URL()
        if parsed.scheme not in {"http", "https"} or not parsed.host:
            raise ValueError("is not a URL; write one that begins with https:// (or http://)")
        return url

    @field_validator("secret")
    @classmethod
    def _is_a_key(cls, secret: Secret) -> Secret:
        signing_key(secret)
        return secret

    def warnings(self) -> Iterator[tuple[str, str]]:
        """Yield an address on the way to which anyone can read along."""
        url = URL(self.url.reveal())
        if url.scheme == "http" and url.host not in {"localhost", "127.0.0.1", "::1"}:
            yield "url", "sends texts in the clear; use https:// outside of a network you trust"


def signing_key(secret: Secret) -> bytes:
    """
    Return the bytes to sign with: of `whsec_…` what its base64 holds, of others the text itself.

    Raises ValueError, without the secret, when it is malformed or too short to be safe.
    """
    text = secret.reveal()
    if not text.startswith(_MARK):
        if len(text) < _MIN_SECRET:
            raise ValueError(f"is too short; use at least {_MIN_SECRET} characters, or whsec_…")
        return text.encode()
    try:
        key = base64.b64decode(text.removeprefix(_MARK), validate=True)
    except (binascii.Error, ValueError):
        raise ValueError("is not whsec_ followed by base64; copy the whole secret") from None
    # Standard Webhooks ask for 24 to 64; what some services hand out holds 18.
    if not _MIN_SECRET <= len(key) <= _MAX_KEY:
        raise ValueError(f"holds {len(key)} bytes after whsec_; use 24 to {_MAX_KEY}")
    return key


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """One request's unchanging part: what is said, and the name it is said under."""

    id: str
    body: bytes = field(repr=False)


def compose(config: WebhookConfig, letters: Sequence[Letter]) -> list[Message]:
    """Put one text into one request; a program wants each by itself, so nothing is folded."""
    if len(letters) != 1:
        return []
    text = json.dumps(_content(letters[0]), ensure_ascii=False)
    # Half of a surrogate pair has no UTF-8, and receivers refuse it as an escape too.
    text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return [Message(text=text, payload=Post(id=_post_id(letters[0].id), body=text.encode()))]


def _content(letter: Letter) -> dict[str, object]:
    sms, card = letter.sms, letter.card
    received_at = sms.received_at.astimezone(UTC).isoformat()
    data = {
        "id": sms.id,
        "source": sms.source,
        "from": card.sender if HIDDEN in card.sender else sms.sender,
        "to": sms.recipient,
        # A program gets the text as it came; unless readers may not see all of it.
        "body": sms.body if card.body == visible(sms.body) else card.body,
        "code": card.to_copy,
        "service": card.service,
        "received_at": received_at,
        "rule": card.rule,
        "text": plain(letter.words),
    }
    return {"type": "sms.received", "timestamp": received_at, "data": data}


def _post_id(letter_id: str) -> str:
    if _ID.fullmatch(letter_id):
        return letter_id
    return hashlib.sha256(letter_id.encode("utf-8", "surrogatepass")).hexdigest()


class Webhook:
    """Posts to one URL."""

    def __init__(self, config: WebhookConfig, tools: Tools) -> None:
        self._url = URL(config.url.reveal())
        self._key = signing_key(config.secret)
        self._http = tools.http
        self._clock = tools.clock

    async def send(self, message: Message) -> str:
        """
        Post once; any 2xx is a receipt, and the answer's body is not read.

        Raises TemporaryError, CredentialError or PermanentError by the answer's status.
        """
        post: Post = message.payload
        try:
            async with self._http().post(
                self._url,
                data=post.body,
                headers=self._headers(post),
                # A redirected POST turns into a GET, and a signed text goes to nobody else.
                allow_redirects=False,
            ) as answer:
                status, headers = answer.status, answer.headers
        except (aiohttp.ClientError, OSError, ValueError) as error:
            raise TemporaryError(_trouble(error)) from None
        if 200 <= status < 300:
            return f"HTTP {status}"
        raise refusal(status, headers, self._clock)

    async def delete(self, receipt: str) -> None:
        """Raises PermanentError: a program keeps what it was given."""
        raise PermanentError("what a webhook was given cannot be taken back")

    async def close(self) -> None:
        """Nothing to let go of: the session is shared."""

    def _headers(self, post: Post) -> dict[str, str]:
        stamp = str(int(self._clock().timestamp()))
        signed = b".".join((post.id.encode(), stamp.encode(), post.body))
        signature = base64.b64encode(hmac.digest(self._key, signed, hashlib.sha256)).decode()
        return {
            "Content-Type": "application/json",
            "Accept-Encoding": "identity",
            "User-Agent": "sms2chat",
            "webhook-id": post.id,
            "webhook-timestamp": stamp,
            "webhook-signature": f"v1,{signature}",
        }


def refusal(status: int, headers: Mapping[str, str], clock: Clock) -> DeliveryError:
    """Sort an answer that is not 2xx: its text is left out, as it may hold what we sent."""
    detail = f"the receiver answered HTTP {status}"
    if status in {401, 403}:
        return CredentialError(f"{detail}: it does not accept the signature or the URL's key")
    if status in _MOVED:
        # Every text would fail until a person writes the new address: say so at once.
        return PermanentError(f"{detail}: it has moved for good; put the new address into `url`")
    if status >= 500 or status in _LATER:
        return TemporaryError(detail, retry_after=_retry_after(headers, clock))
    if 300 <= status < 400:
        return TemporaryError(f"{detail}: redirects are not followed")
    if status == 410:
        return PermanentError(f"{detail}: it wants no more texts at this URL")
    return PermanentError(detail)


def _retry_after(headers: Mapping[str, str], clock: Clock) -> timedelta | None:
    """Read `Retry-After`, seconds or a date (RFC 9110, 10.2.3); at most a day, never negative."""
    given = headers.get("Retry-After", "").strip()
    if re.fullmatch(r"[0-9]{1,9}", given):
        return min(timedelta(seconds=int(given)), _LONGEST_WAIT)
    try:
        at = parsedate_to_datetime(given)
    except (ValueError, OverflowError):
        return None
    return min(max(_utc(at) - clock(), timedelta()), _LONGEST_WAIT)


def _utc(at: datetime) -> datetime:
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def _trouble(error: Exception) -> str:
    """Say what went wrong without the error's own words, which may hold the URL."""
    match error:
        case aiohttp.ClientConnectorCertificateError():
            reason = getattr(error.certificate_error, "verify_message", "")
            return f"the receiver's certificate is not trusted: {reason or 'unknown reason'}"
        case aiohttp.ClientConnectorDNSError():
            return "cannot find the receiver's address (DNS)"
        case aiohttp.ClientConnectorError():
            return f"cannot connect: {os.strerror(error.errno or 0)}"
        case TimeoutError():
            return "the receiver did not answer in time"
        case _:
            return f"the connection broke: {type(error).__name__}"


KIND = Kind(config=WebhookConfig, compose=compose, open=Webhook)
