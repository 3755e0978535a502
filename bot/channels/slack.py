"""Slack: one channel, by a bot's token or by an incoming webhook."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Final, cast

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

from bot.cards.draw import draw, fold
from bot.cards.letter import Letter
from bot.cards.words import Words, plain, split, utf16
from bot.channels.base import Kind, Message, Tools
from bot.channels.plain import line
from bot.channels.slack_blocks import escape, write
from bot.channels.slack_config import SlackConfig
from bot.channels.slack_errors import Refusal, read, sort
from bot.errors import PermanentError, TemporaryError

_BLOCK: Final = 3000
# Slack takes 50, but in all not much more than 13 000 characters.
_BLOCKS: Final = 4
# The SDK formats every request for its debug log, text and webhook address and all. This
# logger has no name that a setting could reach, and tells the SDK that nobody listens.
_SILENCE: Final = logging.Logger("", logging.CRITICAL + 1)  # noqa: LOG001 - so that none can reach it
# The whole time is the caller's to limit, by cancelling.
_TIMEOUT: Final = aiohttp.ClientTimeout(total=None, connect=5)


def compose(config: SlackConfig, letters: Sequence[Letter]) -> list[Message]:
    """Write one letter as one message or more, or several as one if they fit."""
    if len(letters) > 1:
        pieces = _pieces(fold(letters))
        return [_message(config, pieces, _folded(letters))] if len(pieces) <= _BLOCKS else []
    return [message for letter in letters for message in _written(config, letter)]


def _written(config: SlackConfig, letter: Letter) -> list[Message]:
    # A template may come to nothing; a text may not.
    words = letter.words if plain(letter.words).strip() else draw(letter.card)
    pieces = _pieces(words)
    parts = [pieces[start : start + _BLOCKS] for start in range(0, len(pieces), _BLOCKS)]
    heading = line(letter)
    return [
        _message(config, part, f"{heading} ({number} of {len(parts)})" if number > 1 else heading)
        for number, part in enumerate(parts, start=1)
    ]


def _pieces(words: Words) -> list[Words]:
    return [piece for piece in split(words, _BLOCK, utf16) if plain(piece).strip()]


def _folded(letters: Sequence[Letter]) -> str:
    first, *others = sorted(letters, key=lambda letter: not letter.card.code)
    return f"{line(first)} (and {len(others)} more)"


def _message(config: SlackConfig, pieces: list[Words], heading: str) -> Message:
    written = [write(piece) for piece in pieces]
    payload: dict[str, Any] = {
        "text": escape(heading),
        "blocks": [block for block, _ in written],
        "unfurl_links": False,
        "unfurl_media": False,
    }
    if config.channel:
        payload |= {"channel": config.channel, "parse": "none"}
    return Message(text="\n".join(text for _, text in written), payload=payload)


class _Session:
    """The shared session as the SDK is to use it: no redirects, no proxy of its own choice."""

    closed = False

    def __init__(self, http: Callable[[], aiohttp.ClientSession]) -> None:
        self._http = http

    def request(self, verb: str, url: str, **given: Any) -> Any:
        ours = {"proxy": None, "allow_redirects": False, "timeout": _TIMEOUT}
        return self._http().request(verb, url, **(given | ours))


class Slack:
    """Writes to one channel, as an app or by its webhook."""

    def __init__(self, config: SlackConfig, tools: Tools) -> None:
        session = cast("aiohttp.ClientSession", _Session(tools.http))
        # No retries by the SDK: after a dropped connection it would post twice.
        given: dict[str, Any] = {"session": session, "retry_handlers": [], "logger": _SILENCE}
        self._webhook: AsyncWebhookClient | None = None
        if config.webhook_url:
            self._webhook = AsyncWebhookClient(config.webhook_url.reveal(), **given)
        token = config.token.reveal() if config.token else None
        self._client = AsyncWebClient(token, f"{config.api_url}/", **given)

    async def send(self, message: Message) -> str:
        """
        Post once, and return `channel:ts`, or `ok` from a webhook.

        A text whose answer was lost may have arrived: Slack has no key that would
        tell a repeat, so it is *later*, and in the worst case a double.
        """
        with _sorting():
            if self._webhook:
                return await self._post(self._webhook, message.payload)
            answer = await self._call("chat.postMessage", message.payload)
        channel, ts = answer.get("channel"), answer.get("ts")
        return f"{channel}:{ts}" if channel and ts else "ok"

    async def delete(self, receipt: str) -> None:
        """Take a message back; one that is gone is fine. Webhooks cannot: PermanentError."""
        channel, _, ts = receipt.partition(":")
        if not ts:
            raise PermanentError("what came by a webhook cannot be taken back; use a token")
        with _sorting():
            await self._call(
                "chat.delete", {"channel": channel, "ts": ts}, fine="message_not_found"
            )

    async def close(self) -> None:
        """Nothing to let go: the session is shared."""

    async def _call(self, method: str, given: Mapping[str, Any], *, fine: str = "") -> Any:
        try:
            return await self._client.api_call(method, json=dict(given))
        except SlackApiError as error:
            refusal = _refusal(error)
            if refusal.code and refusal.code == fine:
                return {}
            raise sort(refusal) from None

    async def _post(self, webhook: AsyncWebhookClient, payload: Mapping[str, Any]) -> str:
        answer = await webhook.send_dict(dict(payload))
        if 200 <= answer.status_code < 300 and answer.body.strip() == "ok":
            return "ok"
        raise sort(read(answer.status_code, answer.headers, answer.body), webhook=True)


@contextmanager
def _sorting() -> Iterator[None]:
    """Turn what the SDK lets through into later, without causes, which may quote addresses."""
    try:
        yield
    except TimeoutError:
        raise TemporaryError("no answer in time") from None
    except (aiohttp.ClientError, OSError) as error:
        raise TemporaryError(type(error).__name__) from None
    # The SDK trips over answers that are not JSON mappings.
    except (AttributeError, LookupError, RecursionError, TypeError, ValueError) as error:
        raise TemporaryError(f"not an answer of Slack's: {type(error).__name__}") from None


def _refusal(error: SlackApiError) -> Refusal:
    # The SDK's own response, or aiohttp's when its JSON was broken.
    response: Any = error.response
    status = response.status_code if hasattr(response, "status_code") else response.status
    return read(status, response.headers, getattr(response, "data", None))


KIND = Kind(config=SlackConfig, compose=compose, open=Slack)
