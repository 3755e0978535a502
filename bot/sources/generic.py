"""Any other provider: the config says how it proves itself, and where it says what."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any, ClassVar

from bot.errors import PayloadError
from bot.model import Sms
from bot.sources.base import FORM, JSON, Inbound, Kind, Reply, Signed, Source
from bot.sources.forms import Fields, read_pairs, write_form
from bot.sources.generic_config import GenericConfig
from bot.sources.generic_proofs import proven, prover, stamp
from bot.sources.paths import Path, find, first, parse, put
from bot.sources.reading import (
    instant,
    links,
    number,
    read_json,
    received,
    text,
    text_id,
    with_media,
)  # fmt: skip

FIELDS = ("id", "from", "to", "body", "time", "media")

_COUNT = re.compile(r"[0-9]{1,16}(?:[.][0-9]{1,9})?")
_MILLISECONDS = 10**11  # as seconds, this is the year 5138
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Generic(Source):
    """Takes texts from a provider that the config describes."""

    content_types: ClassVar[frozenset[str]] = JSON | FORM | {"text/plain", "text/json", ""}

    def __init__(self, name: str, config: GenericConfig) -> None:
        self._name = name
        self._config = config
        self._paths = {field: tuple(map(parse, config.paths(field))) for field in FIELDS}
        self._only = {parse(path): values for path, values in config.value("only").items()}
        self._each = parse(config.value("each")) if config.value("each") else None
        self._bare = config.value("bare_numbers")
        self._prove = prover(config, lambda inbound, key: find(self._content(inbound), parse(key)))

    def receive(self, inbound: Inbound) -> Sms | tuple[Sms, ...] | None:
        """Prove the request, then read it; see Source."""
        self._prove(inbound)
        content = self._content(inbound)
        if self._each is None:
            return self._read(content, inbound)
        items = find(content, self._each)
        if not isinstance(items, list):
            raise PayloadError(f"{self._each.written} is not a list")
        found = tuple(sms for item in items if (sms := self._read(item, inbound)))
        return found[0] if len(found) == 1 else found

    def _content(self, inbound: Inbound) -> Any:
        if not inbound.body and "GET" in self.methods:
            return Fields(read_pairs(inbound.query))
        written = self._config.value("format")
        kind = inbound.headers.get("Content-Type", "").partition(";")[0].strip().lower()
        if written == "form" or (written is None and kind in FORM):
            return Fields(read_pairs(inbound.body))
        return read_json(inbound.body)

    def _read(self, content: Any, inbound: Inbound) -> Sms | None:
        if not self._is_text(content):
            return None
        said = {field: first(content, paths) for field, paths in self._paths.items()}
        when = _moment(said["time"])
        if when is None:
            when = instant(said["time"], self._config.value("timezone"))
        sender = number(said["from"], "from", bare=self._bare)
        to = number(said["to"], "to", bare=self._bare)
        body = _body(said)
        return Sms(
            source=self._name,
            id=self._id(said, (sender, to, body), inbound),
            received_at=received(when, inbound.at, self._config.max_age),
            sender=sender,
            recipient=to or self._config.to,
            body=body,
        )

    def _is_text(self, content: Any) -> bool:
        for path, values in self._only.items():
            found = find(content, path)
            if found is None:
                raise PayloadError(f"{path.written} is missing")
            if _plain(found) not in values:
                return False
        return True

    def _id(self, said: Mapping[str, Any], read: Sequence[str], inbound: Inbound) -> str:
        """Return the text's id; where it has none, what is the same each time it is sent."""
        if self._paths["id"]:
            return text_id(said["id"], "id")
        if isinstance(said["time"], int | float | str):
            return _hash(json.dumps([*read, said["time"]]).encode())
        return _hash(inbound.body or inbound.query.encode("utf-8", "surrogateescape"))


def open_generic(name: str, config: GenericConfig) -> Generic:
    """Open the source, with the answers that its section asks for."""
    proof, answer = config.value("proof"), config.value("reply")

    class Described(Generic):
        # Where the body alone is signed, nothing else may be read.
        methods: ClassVar[tuple[str, ...]] = ("POST",) if proof == "hmac" else ("POST", "GET")
        below: ClassVar[bool] = proof == "token" and not config.value("parameter")
        challenge: ClassVar[str] = 'Basic realm="sms2chat"' if proof == "basic" else ""
        # Some providers text what they are answered to the sender: so it is nothing, if not said.
        reply: ClassVar[Reply | None] = Reply(body=answer.encode(), content_type="text/plain")

    return Described(name, config)


def _body(said: Mapping[str, Any]) -> str:
    media = said["media"]
    urls = media.split(",") if isinstance(media, str) else list(links(media))
    # A picture may come with no text.
    body = "" if said["body"] is None and urls else text(said["body"], "body")
    return with_media(body, urls)


def _moment(value: Any) -> datetime | None:
    """Read seconds or milliseconds since 1970; None for all else."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    written = str(value)
    if not _COUNT.fullmatch(written):
        return None
    count = float(written)
    seconds = count / 1000 if count >= _MILLISECONDS else count
    return _EPOCH + timedelta(seconds=seconds) if 86400 <= seconds < _MILLISECONDS else None


def _plain(value: Any) -> str:
    """Return a value as the config writes it."""
    if isinstance(value, str):
        return value
    return json.dumps(value) if isinstance(value, bool | int | float) else ""


def _hash(content: bytes) -> str:
    return sha256(content).hexdigest()[:32]


def sign(config: GenericConfig, sms: Sms, _url: str = "") -> Signed:
    """Make the request by which the provider would hand over this text."""
    said = dict(_said(config, sms))
    if config.value("format") == "form":
        fields = {path.written: value for path, value in said.items()}
        kind, body = "application/x-www-form-urlencoded", write_form(fields)
    else:
        content: Any = {}
        for path, value in said.items():
            content = put(content, path, value)
        if config.value("each"):
            content = put({}, parse(config.value("each")), [content])
        kind, body = "application/json", json.dumps(content).encode()
    return proven(config, Signed(headers={"Content-Type": kind}, body=body))


def _said(config: GenericConfig, sms: Sms) -> Iterator[tuple[Path, str]]:
    """Yield what the request says, and where."""
    for path, values in config.value("only").items():
        yield parse(path), values[0]
    values = {
        "id": sms.id,
        "from": sms.sender,
        "to": sms.recipient,
        "body": sms.body,
        "time": sms.received_at.isoformat(),
    }
    for field, value in values.items():
        if paths := config.paths(field):
            yield parse(paths[0]), value
    if mark := stamp(config, int(sms.received_at.timestamp() * 1000)):
        yield parse("timestamp"), mark.at
        yield parse("sign"), mark.sign


KIND = Kind(config=GenericConfig, open=open_generic, sign=sign)
