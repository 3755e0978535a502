"""Posts one signed text over HTTP, and knows in words what came of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from typing import Any
from urllib.parse import SplitResult, urlsplit

import typer

from bot.cli.output import inert
from bot.sources.base import Signed

TIMEOUT = 10.0
"""Seconds for each step of the request."""
_LONGEST = 64 * 1024

_UNREACHED = {
    ConnectionRefusedError: "nothing listens there; is the bot running? start it with `{run}`",
    TimeoutError: f"no answer within {TIMEOUT:g} s; look at the bot's log",
}
_REFUSED = {
    401: "the bot does not accept the signature: it runs with another secret. "
    "Give both the same one, and start the bot again if its secret came from the environment",
    404: "the bot there has no such source; name another with --source, or another --url",
    413: "the text is larger than the bot takes (server.max_body)",
    503: "the bot cannot store it now, so it did not take it; its log says why. "
    "A provider would send it again, and so should you",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the bot said; or, with status 0, why it said nothing."""

    url: str
    status: int = 0
    said: dict[str, Any] = field(default_factory=dict)
    error: Exception | None = None

    @property
    def status_word(self) -> str:
        """Return `accepted`, `duplicate` or whatever else it calls it."""
        word = self.said.get("status")
        # Some providers want to hear something else, which then is the whole answer.
        return inert(word) if isinstance(word, str) else "accepted" if self.good else "refused"

    @property
    def good(self) -> bool:
        """Whether the text is in the bot's hands."""
        return self.status == 200 and self.said.get("status") != "ignored"

    def facts(self) -> dict[str, Any]:
        """Return it for a program."""
        return {"ok": self.good, "answer": self.status_word, "status": self.status or None}

    def words(self, *, run: str, inbox: str) -> Iterator[str]:
        """Yield it for a person, with what to do next; the commands are as one types them."""
        if self.status_word == "duplicate":
            yield "the bot has had a text with this id before, and does not deliver it again"
        elif self.good:
            yield f"what became of it: {inbox}"
        elif self.error is not None:
            yield f"{inert(self.url)}: {_unreached(self.error).format(run=run)}"
        else:
            yield f"{inert(self.url)}: {self.status}: {self._refusal()}"

    def _refusal(self) -> str:
        if 300 <= self.status < 400:
            return "it wants us elsewhere; give the real address with --url"
        if known := _REFUSED.get(self.status):
            return known
        return inert(str(self.said.get("error", "this does not look like sms2chat; check --url")))


def _unreached(error: Exception) -> str:
    for kind, words in _UNREACHED.items():
        if isinstance(error, kind):
            return words
    if isinstance(error, HTTPException):
        return "what answers there does not speak HTTP; check --url"
    reason = getattr(error, "strerror", None) or type(error).__name__
    return f"cannot be reached ({inert(reason)}); check --url"


def post(url: str, signed: Signed) -> Answer:
    """Post it once, following no redirects; raises BadParameter for what is no URL."""
    parts = _parts(url)
    make = HTTPSConnection if parts.scheme == "https" else HTTPConnection
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    try:
        connection = make(parts.hostname or "", parts.port, timeout=TIMEOUT)
        try:
            connection.request("POST", target, body=signed.body, headers=signed.headers)
            response = connection.getresponse()
            return Answer(url=url, status=response.status, said=_said(response))
        finally:
            connection.close()
    except (OSError, HTTPException, UnicodeError) as error:
        return Answer(url=url, error=error)


def _parts(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        good = parts.scheme in {"http", "https"} and bool(parts.hostname) and url.isprintable()
        _ = parts.port
    except ValueError:
        good = False
    if not good or " " in url:
        raise typer.BadParameter("--url is like http://127.0.0.1:8080/webhook/my-number")
    return parts


def _said(response: HTTPResponse) -> dict[str, Any]:
    try:
        said = json.loads(response.read(_LONGEST))
    except (ValueError, RecursionError):
        return {}
    return said if isinstance(said, dict) else {}
