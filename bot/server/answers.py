"""What the server says; every answer of ours is one JSON object."""

from __future__ import annotations

from json.encoder import encode_basestring_ascii as quoted

from aiohttp import hdrs, web
from multidict import CIMultiDict

from bot.sources.base import Reply

RETRY_AFTER = "10"
"""Seconds; what a provider is told when the trouble is ours."""

NAME = "sms2chat"
"""In place of aiohttp's own, which tells its version and Python's."""

_HEADERS = CIMultiDict({hdrs.CONTENT_TYPE: "application/json", hdrs.SERVER: NAME})


def said(body: bytes, status: int = 200) -> web.Response:
    """Answer with these bytes, which are JSON."""
    return web.Response(body=body, status=status, headers=_HEADERS)


def stored(sms_id: str, *, new: bool, reply: Reply | None) -> web.Response:
    """Answer that a text is on disk, now or since earlier."""
    if reply is not None:
        return _as_wanted(reply)
    outcome = "accepted" if new else "duplicate"
    return said(f'{{"status":"{outcome}","id":{quoted(sms_id)}}}'.encode())


def ignored(reply: Reply | None) -> web.Response:
    """Answer that the request was understood, and is no text."""
    return said(b'{"status":"ignored"}') if reply is None else _as_wanted(reply)


def error(status: int, words: str) -> web.Response:
    """Turn a request away; the words are ours and hold nothing of the request."""
    return said(f'{{"error":{quoted(words)}}}'.encode(), status)


def wrong_method(*allowed: str) -> web.Response:
    """Answer 405, with what would be right."""
    answer = error(405, f"use {' or '.join(allowed)}")
    answer.headers[hdrs.ALLOW] = ", ".join(allowed)
    return answer


def unproven(challenge: str) -> web.Response:
    """Answer 401, which is the same for each reason; the operator is told more."""
    answer = error(401, "the request does not prove who sent it")
    if challenge:
        answer.headers[hdrs.WWW_AUTHENTICATE] = challenge
    return answer


def later(words: str) -> web.Response:
    """Answer 503: the trouble is ours, and the provider should come again."""
    answer = error(503, words)
    answer.headers[hdrs.RETRY_AFTER] = RETRY_AFTER
    return answer


def _as_wanted(reply: Reply) -> web.Response:
    headers = {hdrs.CONTENT_TYPE: reply.content_type, hdrs.SERVER: NAME}
    return web.Response(body=reply.body, headers=headers)
