"""Requests made before the clock runs: signed, whole, each with an id of its own."""

from __future__ import annotations

import hmac
import json
from collections.abc import Callable, Iterator

from benchmarks.texts import Written, written

SECRET = "a-secret-for-benchmarks-alone"
SOURCE = "bench"
PATH = f"/webhook/{SOURCE}"
TO = "+12025550100"

Maker = Callable[[int, Written], bytes]
"""Makes one request of a text and its number."""


def made(maker: Maker, count: int, *, first: int = 1) -> list[bytes]:
    """Return so many requests; `first` is the first one's id."""
    texts = written(count, seed=first)
    return [maker(number, text) for number, text in enumerate(texts, start=first)]


def signed_text(number: int, text: Written) -> bytes:
    """Return a text as the provider of the base format posts it."""
    return _post(PATH, *_signed(number, text))


def _signed(number: int, text: Written) -> tuple[bytes, str]:
    data = {
        "messageId": number,
        "from": text.sender,
        "to": TO,
        "body": text.body,
        "receivedAt": "2026-03-01T15:30:00.000Z",
    }
    envelope = {"event": "sms.received", "version": "1", "data": data}
    body = json.dumps(envelope, ensure_ascii=False, separators=(",", ":")).encode()
    signature = hmac.digest(SECRET.encode(), body, "sha256").hex()
    return body, f"X-Webhook-Signature: sha256={signature}\r\n"


def alert(number: int, text: Written) -> bytes:
    """Return the same text as an alert for Alertmanager, a group of its own."""
    labels = {"alertname": f"sms{number}", "from": text.sender}
    body = json.dumps([{"labels": labels, "annotations": {"body": text.body}}]).encode()
    return _post("/api/v2/alerts", body)


def hooked(number: int, text: Written) -> bytes:
    """Return the text as `webhook` checks it, which has a path of its own."""
    return _post(f"/hooks/{SOURCE}", *_signed(number, text))


def _post(path: str, body: bytes, headers: str = "") -> bytes:
    head = (
        f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
        f"{headers}Content-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


def ids(requests: list[bytes]) -> Iterator[bytes]:
    """Yield the id in each signed text, as the receiver will see it."""
    for request in requests:
        at = request.index(b'"messageId":') + 12
        yield request[at : request.index(b",", at)]
