"""
A Bot API that takes what Telegram's takes, and shows what readers would see.

It is stricter than the real one where that quietly mends: unknown parameters, entities
that cross, nest wrongly or cut a character in half, and text that it would trim away are refused.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from urllib.parse import parse_qsl

from aiohttp import web

from tests.fakes.server import Answer, FakeService

TOKEN = "123456789:AAF-nothing_but_a_test_token_0123456"
GROUP = -1001234567890
PERSON = 987654321

_PARAMETERS = {
    "sendMessage": {
        "chat_id", "text", "entities", "message_thread_id", "link_preview_options",
        "disable_notification", "protect_content", "reply_markup",
    },
    "deleteMessage": {"chat_id", "message_id"},
    "getMe": set(),
}  # fmt: skip
_METHODS = {"sendMessage": "_send_message", "deleteMessage": "_delete_message", "getMe": "_get_me"}
_SPLITTABLE = {"bold", "italic", "underline", "strikethrough", "spoiler"}
_QUOTES = {"blockquote", "expandable_blockquote"}
_CODE = {"code", "pre"}
_KINDS = _SPLITTABLE | _QUOTES | _CODE | {"text_link"}
_BUTTON = {"text", "url", "callback_data", "copy_text"}

# What clients make tappable by themselves, written apart from the bot's own idea of it.
_TAPPABLE = re.compile(
    r"""
    @[A-Za-z0-9_]+
    | \#[^\W]*[^\W\d_][^\W]*
    | (?<![\w$])\$(?:1INCH|[A-Z]{1,8})(?![\w$])
    | (?<![\w/<>])/[A-Za-z0-9_]{1,64}(?![\w/<>])
    | (?:https?|ftp|tg|ton|tonsite)://\S+
    | (?<![^\s@/])[^\s@/]+@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,8}
    | (?<![\w~-])(?:[\w~-]+\.)+[^\W\d_]{2,}
    | \b(?:\d{1,3}\.){3}\d{1,3}\b
    | \+\d[\d ()-]{5,}\d
    | (?<![\w+.,-])\d(?:[ -]?\d){12,18}(?![\w-])
    | (?<!\d)\d{10,15}(?!\d)
    """,
    re.VERBOSE,
)


class RefusalError(Exception):
    """What Telegram would answer instead of a result."""

    def __init__(self, status: int, words: str, **parameters: int) -> None:
        super().__init__(words)
        self.answer = refusal(status, words, **parameters)


@dataclass(slots=True)
class Shown:
    """One message, as its readers have it."""

    id: int
    chat_id: int | str
    thread: int | None
    text: str
    entities: list[dict]
    silent: bool
    buttons: list[dict]
    deleted: bool = False

    def styled(self, kind: str) -> list[str]:
        """Return the stretches of this kind of entity."""
        return [_cut(self.text, one) for one in self.entities if one["type"] == kind]

    @property
    def alive(self) -> list[str]:
        """Return what a reader could tap that is neither code nor a link of the bot's own."""
        return list(_alive(self.text, self.entities))


@dataclass(slots=True)
class _Chat:
    threads: set[int] = field(default_factory=set)


def refusal(status: int, words: str, **parameters: int) -> Answer:
    """Return Telegram's own way to say no."""
    told = {"ok": False, "error_code": status, "description": words}
    if parameters:
        told["parameters"] = parameters
    return Answer(status, json.dumps(told), "application/json")


def flood(seconds: int) -> Answer:
    """Return Telegram's answer to too many messages."""
    words = f"Too Many Requests: retry after {seconds}"
    return refusal(429, words, retry_after=seconds)


class FakeTelegram(FakeService):
    """One bot's Telegram: `shown` and `texts` are what readers see, `answers` what comes next."""

    def __init__(self, *, token: str = TOKEN, port: int = 0) -> None:
        super().__init__(port=port)
        self.token = token
        self.chats: dict[int | str, _Chat] = {GROUP: _Chat({7}), PERSON: _Chat()}
        self.all: list[Shown] = []
        """Every message that was ever taken, deleted ones too."""

    def add_chat(self, chat_id: int | str, *, threads: Iterable[int] = ()) -> None:
        self.chats[chat_id] = _Chat(set(threads))

    @property
    def shown(self) -> list[Shown]:
        return [message for message in self.all if not message.deleted]

    @property
    def texts(self) -> list[str]:
        return [message.text for message in self.shown]

    def take(self, request: web.Request, body: bytes) -> web.Response:
        try:
            method = self._method(request.path)
            given = _given(request, body)
            unknown = sorted(set(given) - _PARAMETERS[method])
            _must(not unknown, f"unknown parameters {unknown}")
            result = getattr(self, _METHODS[method])(**given)
        except RefusalError as no:
            return web.Response(
                status=no.answer.status, text=no.answer.body, content_type="application/json"
            )
        return web.json_response({"ok": True, "result": result})

    def _method(self, path: str) -> str:
        found = re.fullmatch(r"/bot([^/]+)/(\w+)", path)
        if not found or not re.fullmatch(r"[0-9]+:[\w-]+", found[1]):
            raise RefusalError(404, "Not Found")
        if found[1] != self.token:
            raise RefusalError(401, "Unauthorized: invalid token specified")
        if found[2] not in _PARAMETERS:
            raise RefusalError(404, "Not Found: method not found")
        return found[2]

    def _chat(self, chat_id: object) -> _Chat:
        _must(type(chat_id) in (int, str), "chat_id must be Integer or String")
        chat = self.chats.get(chat_id)
        _must(chat is not None, "chat not found")
        return chat

    def _get_me(self) -> dict:
        return {"id": 1, "is_bot": True, "first_name": "bot", "username": "test_bot"}

    def _delete_message(self, chat_id, message_id) -> bool:
        self._chat(chat_id)
        _must(type(message_id) is int, "message_id must be Integer")
        for message in self.shown:
            if (message.id, message.chat_id) == (message_id, chat_id):
                message.deleted = True
                return True
        raise RefusalError(400, "Bad Request: message to delete not found")

    def _send_message(
        self,
        chat_id,
        text="",
        entities=(),
        message_thread_id=None,
        link_preview_options=None,
        disable_notification=False,
        protect_content=False,
        reply_markup=None,
    ) -> dict:
        chat = self._chat(chat_id)
        _must(type(text) is str and text.strip() != "", "message text is empty")
        _must(_units(text) <= 4096, "message is too long")
        if message_thread_id is not None:
            _must(type(message_thread_id) is int, "message_thread_id must be Integer")
            _must(message_thread_id in chat.threads, "message thread not found")
        _must(set(link_preview_options or {}) <= {"is_disabled"}, "link preview options")
        _must(type(disable_notification) is bool, "disable_notification must be Boolean")
        _must(type(protect_content) is bool, "protect_content must be Boolean")
        check_entities(text, list(entities))
        shown = Shown(
            id=len(self.all) + 1001,
            chat_id=chat_id,
            thread=message_thread_id,
            text=text,
            entities=list(entities),
            silent=disable_notification,
            buttons=list(_buttons(reply_markup)),
        )
        self.all.append(shown)
        return {
            "message_id": shown.id,
            "date": 1772366400,
            "chat": {"id": chat_id, "type": "supergroup"},
            "text": text,
        }


def _must(holds: bool, words: str) -> None:
    if not holds:
        raise RefusalError(400, f"Bad Request: {words}")


def _given(request: web.Request, body: bytes) -> dict:
    if request.content_type == "application/json":
        return json.loads(body)
    if request.content_type == "application/x-www-form-urlencoded":
        pairs = parse_qsl(body.decode(), strict_parsing=True)
        return {key: value if key == "text" else _loose(value) for key, value in pairs}
    return {}


def _loose(value: str) -> object:
    try:
        return json.loads(value)
    except ValueError:
        return value


def _buttons(markup: dict | None) -> Iterator[dict]:
    if markup is None:
        return
    _must(set(markup) == {"inline_keyboard"}, "reply markup")
    rows = markup["inline_keyboard"]
    _must(0 < sum(map(len, rows)) <= 100, "reply markup is too long")
    for button in (button for row in rows for button in row):
        _must(set(button) <= _BUTTON and len(button) == 2, "a button does one thing")
        _must(bool(button["text"].strip()), "button text is empty")
        if "copy_text" in button:
            _must(1 <= len(button["copy_text"]["text"]) <= 256, "copy text must be 1-256 long")
        yield button


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _cut(text: str, entity: dict) -> str:
    raw = text.encode("utf-16-le")
    start, end = entity["offset"], entity["offset"] + entity["length"]
    return raw[2 * start : 2 * end].decode("utf-16-le")


def check_entities(text: str, entities: list[dict]) -> None:
    _must(len(entities) <= 100, "too many entities")
    for entity in entities:
        _check_entity(text, entity)
    _check_nesting(entities)


def _check_entity(text: str, entity: dict) -> None:
    extra = {"url"} if entity.get("type") == "text_link" else set()
    _must(set(entity) == {"type", "offset", "length"} | extra, "entity's fields")
    _must(entity["type"] in _KINDS, "entity of a kind that bots may not set")
    start, length = entity["offset"], entity["length"]
    _must(type(start) is int and type(length) is int, "entity's place must be Integer")
    _must(start >= 0 and length > 0 and start + length <= _units(text), "entity outside the text")
    try:
        _cut(text, entity)
    except UnicodeDecodeError:
        raise RefusalError(400, "Bad Request: entity cuts a character in half") from None
    if extra:
        _must(re.match(r"https?://[^\s/]+", entity["url"]) is not None, "entity's url")


def _order(entity: dict) -> tuple[int, int, bool]:
    # Of two that cover the same, a quotation is the outer one.
    return entity["offset"], -entity["length"], entity["type"] not in _QUOTES


def _check_nesting(entities: list[dict]) -> None:
    around: list[dict] = []
    for entity in sorted(entities, key=_order):
        while around and entity["offset"] >= around[-1]["offset"] + around[-1]["length"]:
            around.pop()
        if around:
            outer_end = around[-1]["offset"] + around[-1]["length"]
            _must(entity["offset"] + entity["length"] <= outer_end, "entities cross")
        kinds = {one["type"] for one in around}
        _must(not kinds & _CODE, "an entity lies in code or pre")
        _must(entity["type"] not in kinds, "an entity lies in another of its kind")
        if entity["type"] in _CODE:
            _must(kinds <= _QUOTES, "code or pre lies in another entity")
        if entity["type"] in _QUOTES:
            _must(not kinds & (_QUOTES | {"text_link"}), "a quotation lies in another entity")
        around.append(entity)


def _alive(text: str, entities: list[dict]) -> Iterator[str]:
    safe = [
        (one["offset"], one["offset"] + one["length"])
        for one in entities
        if one["type"] in _CODE | {"text_link"}
    ]
    for found in _TAPPABLE.finditer(text):
        start, end = _units(text[: found.start()]), _units(text[: found.end()])
        # What overlaps an entity of the bot's is dropped, as Telegram merges them.
        if not any(start < right and left < end for left, right in safe):
            yield found[0]
