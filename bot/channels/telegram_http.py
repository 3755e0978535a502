"""Calls to the Bot API by python-telegram-bot's request layer, on the shared HTTP session."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from datetime import timedelta
from typing import Any, Final

# Read when the SDK is imported: without it, RetryAfter warns that its number will
# become a length of time, and where warnings are errors the warning takes its place.
os.environ.setdefault("PTB_TIMEDELTA", "1")

import aiohttp
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)
from telegram.request import BaseRequest, RequestData

from bot.channels.said import said
from bot.errors import CredentialError, DeliveryError, PermanentError, TemporaryError
from bot.secret import Secret

_HEADERS: Final = {"Content-Type": "application/json"}
# The whole time is the caller's to limit, by cancelling.
_TIMEOUT: Final = aiohttp.ClientTimeout(total=None, connect=5)
_PAUSE: Final = timedelta(seconds=5)
_LONGEST_PAUSE: Final = timedelta(days=1)


class AiohttpRequest(BaseRequest):
    """
    Carries one call's parameters; `post` sends them and sorts the answer into errors.

    The SDK's `Bot` is left out: it costs a third of a millisecond for each message,
    writes texts into its debug log and the token into `InvalidToken`.
    """

    __slots__ = ("_http", "_parameters", "retry_after", "status")

    def __init__(self, http: aiohttp.ClientSession, parameters: dict[str, Any]) -> None:
        self._http = http
        self._parameters = parameters
        self.status = 0
        """The answer's HTTP status; 0 while there is none."""
        self.retry_after = ""
        """The answer's `Retry-After`, which proxies set and Telegram does not."""

    @property
    def text(self) -> str:
        """What readers would see of it."""
        return str(self._parameters.get("text", ""))

    @property
    def read_timeout(self) -> float | None:
        """None: the caller limits the time."""
        return None

    async def initialize(self) -> None:
        """Nothing to do: the session is shared."""

    async def shutdown(self) -> None:
        """Nothing to do: the session is shared."""

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Read an answer; the SDK's own reader logs what it cannot read, text and all."""
        try:
            answer = json.loads(payload)
        except (ValueError, RecursionError):
            answer = None
        if not isinstance(answer, dict) or not isinstance(answer.get("ok"), bool):
            raise TelegramError("the answer is not of Telegram's form")
        return answer

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        """Send once, following no redirect; raises the SDK's errors, without URL or text."""
        try:
            async with self._http.request(
                method,
                url,
                data=json.dumps(self._parameters).encode(),
                headers=_HEADERS,
                timeout=_TIMEOUT,
                allow_redirects=False,
            ) as answer:
                body = await answer.read()
        except TimeoutError as error:
            raise TimedOut(type(error).__name__) from None
        except (aiohttp.ClientError, OSError) as error:
            raise NetworkError(type(error).__name__) from None
        self.status = answer.status
        self.retry_after = answer.headers.get("Retry-After", "")
        return answer.status, body


class BotApi:
    """The methods of one bot, each called once and every failure sorted."""

    def __init__(
        self, address: str, token: Secret, http: Callable[[], aiohttp.ClientSession]
    ) -> None:
        self._base = f"{address}/bot{token.reveal()}"
        self._token = token
        self._http = http

    async def call(self, method: str, parameters: dict[str, Any]) -> Any:
        """Return the method's result; raises a DeliveryError."""
        request = AiohttpRequest(self._http(), parameters)
        try:
            return await request.post(f"{self._base}/{method}")
        # Raised without the cause, which may quote the URL and with it the token.
        except TelegramError as error:
            raise self._sorted(error, request) from None
        except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
            raise TemporaryError(f"not an answer of Telegram's: {type(error).__name__}") from None

    def _sorted(self, error: TelegramError, request: AiohttpRequest) -> DeliveryError:
        """Say whether later may work; what is not known is later."""
        if isinstance(error, RetryAfter) or request.status == 429:
            return TemporaryError("too many requests", retry_after=_pause(error, request))
        if request.status == 413:
            return PermanentError("HTTP 413: too large")
        # The SDK chains what it could not read: then it was not Telegram that answered.
        if error.__cause__:
            return TemporaryError(f"HTTP {request.status}, not Telegram's words: a proxy?")
        return _by_type(error, request.status)(
            f"{type(error).__name__}: {self._said(error, request)}"
        )

    def _said(self, error: TelegramError, request: AiohttpRequest) -> str:
        if isinstance(error, ChatMigrated):
            return f"the group is now a supergroup; set chat_id: {error.new_chat_id}"
        return said(str(error), self._token, sent=request.text)


def _by_type(error: TelegramError, status: int) -> type[DeliveryError]:
    match error:
        # Before NetworkError: the SDK counts a 400 among the network's faults.
        case BadRequest() | Forbidden() | ChatMigrated():
            return PermanentError
        case InvalidToken():
            return CredentialError
    return CredentialError if status == 421 else TemporaryError


def _pause(error: TelegramError, request: AiohttpRequest) -> timedelta:
    """How long nothing may be sent."""
    if isinstance(error, RetryAfter):
        # The SDK gives seconds as a number or, as we ask it to, a length of time.
        asked = error.retry_after
        pause = asked if isinstance(asked, timedelta) else timedelta(seconds=asked)
    elif request.retry_after.isdecimal():
        pause = timedelta(seconds=int(request.retry_after[:9]))
    else:
        pause = _PAUSE
    return min(pause, _LONGEST_PAUSE)
