"""
A Slack that takes what Slack's API and incoming webhooks take, and shows what readers would see.

It is stricter than the real one where that lets things pass: unknown arguments, mentions
and links in markup that were not escaped, and messages near the limits are refused.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import parse_qsl

from aiohttp import web

from tests.fakes.server import Answer, FakeService

TOKEN = "xoxb-123456789012-nothing-but-a-test-token"
CHANNEL = "#2fa-codes"
CHANNEL_ID = "C0123456789"
HOOK = "/services/T00000000/B00000000/nothing-but-a-test-webhook"

_ARGUMENTS = {
    "chat.postMessage": {
        "channel", "text", "blocks", "unfurl_links", "unfurl_media", "parse", "mrkdwn",
        "link_names", "thread_ts",
    },
    "chat.delete": {"channel", "ts"},
    "auth.test": set(),
}  # fmt: skip
_HOOK_ARGUMENTS = {"text", "blocks", "unfurl_links", "unfurl_media", "mrkdwn", "thread_ts"}
_METHODS = {"chat.postMessage": "_post", "chat.delete": "_delete", "auth.test": "_test"}
_GROUPS = {"rich_text_section", "rich_text_preformatted", "rich_text_quote", "rich_text_list"}
_STYLES = {"bold", "italic", "strike", "code"}
_ALIVE_ELEMENTS = {"user", "usergroup", "broadcast", "channel", "emoji", "team"}
_MARKED = re.compile(r"<[@#!]?[^<>]*>")
_UNESCAPED = re.compile(r"[<>]|&(?!amp;|lt;|gt;)")


class SlackError(Exception):
    """What Slack would answer instead of `ok`."""

    def __init__(self, code: str, status: int = 400) -> None:
        super().__init__(code)
        self.code = code
        self.status = status


@dataclass(slots=True)
class Posted:
    """One message, as its readers have it."""

    ts: str
    channel: str
    line: str
    """The push notification, read: `&lt;` is `<` again."""
    text: str
    """What stands in the channel."""
    blocks: list[dict]
    alive: list[str]
    """Mentions, and what markup would make of a stranger's words."""
    previews: bool
    deleted: bool = False

    def inside(self, kind: str, style: str = "") -> list[str]:
        """Return the texts in elements of this kind, and of this style if one is named."""
        return [
            element["text"]
            for group in _groups(self.blocks)
            if group["type"] == kind
            for element in group["elements"]
            if not style or element.get("style", {}).get(style)
        ]


def refusal(code: str, status: int = 200, **headers: str) -> Answer:
    """Return the API's way to say no; `Retry_After="3"` makes a header."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    body = json.dumps({"ok": False, "error": code})
    return Answer(status, body, "application/json", named)


def hook_refusal(status: int, word: str) -> Answer:
    """Return an incoming webhook's way to say no."""
    return Answer(status, word, "text/plain")


def flood(seconds: int) -> Answer:
    """Return Slack's answer to too many messages."""
    return refusal("ratelimited", 429, Retry_After=str(seconds))


@dataclass
class Seen:
    """What was found in blocks on the way through."""

    texts: list[str] = field(default_factory=list)
    alive: list[str] = field(default_factory=list)
    size: int = 0


class FakeSlack(FakeService):
    """One workspace: `shown` and `texts` are what readers see, `answers` what comes next."""

    def __init__(self, *, token: str = TOKEN, hook: str = HOOK, port: int = 0) -> None:
        super().__init__(port=port)
        self.token = token
        self.hook = hook
        self.channels = {CHANNEL: CHANNEL_ID, CHANNEL_ID: CHANNEL_ID}
        """Names and ids to ids; a webhook posts to `CHANNEL_ID`."""
        self.all: list[Posted] = []

    @property
    def api_url(self) -> str:
        return f"{self.url}/api/"

    @property
    def hook_url(self) -> str:
        return self.url + self.hook

    @property
    def shown(self) -> list[Posted]:
        return [message for message in self.all if not message.deleted]

    @property
    def texts(self) -> list[str]:
        return [message.text for message in self.shown]

    def take(self, request: web.Request, body: bytes) -> web.Response:
        if request.path.startswith("/services/"):
            return self._take_hook(request, body)
        try:
            method = request.path.removeprefix("/api/")
            _must(request.method == "POST" and method in _METHODS, "unknown_method")
            given = _given(request, body)
            self._check_token(request, given)
            _must(set(given) <= _ARGUMENTS[method], "invalid_arguments")
            told = getattr(self, _METHODS[method])(**given)
        except SlackError as no:
            return web.json_response({"ok": False, "error": no.code})
        return web.json_response({"ok": True} | told)

    def _take_hook(self, request: web.Request, body: bytes) -> web.Response:
        try:
            _must(request.path == self.hook, "no_service", 404)
            given = _given(request, body)
            _must(set(given) <= _HOOK_ARGUMENTS, "invalid_payload")
            self._show(CHANNEL_ID, **given)
        except SlackError as no:
            return web.Response(status=no.status, text=no.code)
        return web.Response(text="ok")

    def _check_token(self, request: web.Request, given: dict) -> None:
        word = given.pop("token", "") or request.headers.get("Authorization", "")
        _must(word != "", "not_authed")
        _must(word.removeprefix("Bearer ") == self.token, "invalid_auth")

    def _test(self) -> dict:
        return {"user": "bot", "team": "test"}

    def _delete(self, channel: str, ts: str) -> dict:
        _must(channel in self.channels.values(), "channel_not_found")
        for message in self.shown:
            if (message.channel, message.ts) == (channel, ts):
                message.deleted = True
                return {"channel": channel, "ts": ts}
        raise SlackError("message_not_found")

    def _post(self, channel: str = "", **given) -> dict:
        _must(channel in self.channels, "channel_not_found")
        _must(given.pop("parse", "none") == "none", "invalid_arguments")
        _must(not given.pop("link_names", False), "invalid_arguments")
        posted = self._show(self.channels[channel], **given)
        return {"channel": posted.channel, "ts": posted.ts, "message": {"text": posted.text}}

    def _show(
        self,
        channel: str,
        text: str = "",
        blocks: list | None = None,
        unfurl_links: bool = True,
        unfurl_media: bool = True,
        mrkdwn: bool = True,
        thread_ts: str = "",
    ) -> Posted:
        _must(isinstance(text, str) and text.strip() != "", "no_text")
        _must(len(text) <= 4000, "msg_too_long")
        seen = Seen()
        _read_markup(text, seen)
        line = seen.texts.pop()
        if blocks is not None:
            read_blocks(blocks, seen)
        posted = Posted(
            ts=f"{1772366400 + len(self.all)}.000100",
            channel=channel,
            line=line,
            text="\n".join(seen.texts) if blocks else line,
            blocks=blocks or [],
            alive=seen.alive,
            previews=unfurl_links or unfurl_media,
        )
        self.all.append(posted)
        return posted


def _must(holds: bool, code: str, status: int = 400) -> None:
    if not holds:
        raise SlackError(code, status)


def _given(request: web.Request, body: bytes) -> dict:
    if request.content_type == "application/json":
        try:
            given = json.loads(body)
        except ValueError:
            raise SlackError("invalid_json") from None
        _must(isinstance(given, dict), "json_not_object")
        return given
    _must(request.content_type == "application/x-www-form-urlencoded", "invalid_form_data")
    given = dict(parse_qsl(body.decode(), strict_parsing=True))
    if "payload" in given:
        return json.loads(given["payload"])
    for key in {"blocks", "unfurl_links", "unfurl_media", "mrkdwn"} & set(given):
        given[key] = json.loads(given[key])
    return given


def _read_markup(text: str, seen: Seen) -> None:
    seen.alive.extend(_MARKED.findall(text))
    _must(not _UNESCAPED.search(_MARKED.sub("", text)), "invalid_escaping")
    read = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    seen.texts.append(read)
    seen.size += len(text)


def _groups(blocks: list[dict]) -> Iterator[dict]:
    return (group for block in blocks for group in block.get("elements", ()))


def read_blocks(blocks: list, seen: Seen) -> None:
    _must(isinstance(blocks, list) and 1 <= len(blocks) <= 50, "invalid_blocks")
    seen.size = 0
    for block in blocks:
        kind = block.get("type") if isinstance(block, dict) else None
        if kind == "rich_text":
            _must(set(block) <= {"type", "block_id", "elements"}, "invalid_blocks")
            _must(bool(block["elements"]), "invalid_blocks")
            for group in block["elements"]:
                _read_group(group, seen)
        elif kind == "section":
            _read_object(block.get("text"), 3000, seen)
        elif kind == "context":
            _must(1 <= len(block.get("elements", ())) <= 10, "invalid_blocks")
            for element in block["elements"]:
                _read_object(element, 3000, seen)
        elif kind == "header":
            _read_object(block.get("text"), 150, seen, plain=True)
        else:
            _must(block == {"type": "divider"}, "invalid_blocks")
    _must(seen.size <= 13_000, "msg_blocks_too_long")


def _read_group(group: dict, seen: Seen) -> None:
    _must(group.get("type") in _GROUPS, "invalid_blocks")
    _must(isinstance(group.get("elements"), list) and bool(group["elements"]), "invalid_blocks")
    lone = group["type"] == "rich_text_preformatted"
    seen.texts.append("".join(_element(element, seen, lone=lone) for element in group["elements"]))


def _element(element: dict, seen: Seen, *, lone: bool) -> str:
    kind = element.get("type")
    if kind in _ALIVE_ELEMENTS:
        seen.alive.append(json.dumps(element))
        return ""
    extra = {"url"} if kind == "link" else set()
    _must(kind in {"text", "link"}, "invalid_blocks")
    _must(set(element) - {"style"} == {"type", "text"} | extra, "invalid_blocks")
    text, style = element["text"], element.get("style", {})
    _must(isinstance(text, str) and 1 <= _units(text) <= 3000, "invalid_blocks")
    _must(set(style) <= _STYLES and all(on is True for on in style.values()), "invalid_blocks")
    _must(not (lone and style), "invalid_blocks")
    if extra:
        _must(re.match(r"https?://[^\s/]", element["url"]) is not None, "invalid_blocks")
    seen.size += _units(text)
    return text


def _read_object(told: dict, most: int, seen: Seen, *, plain: bool = False) -> None:
    _must(isinstance(told, dict) and isinstance(told.get("text"), str), "invalid_blocks")
    _must(1 <= _units(told["text"]) <= most, "invalid_blocks")
    if told.get("type") == "mrkdwn" and not plain:
        _read_markup(told["text"], seen)
        return
    _must(told.get("type") == "plain_text", "invalid_blocks")
    seen.texts.append(told["text"])
    seen.size += _units(told["text"])


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
