"""Vonage: its Messages API, signed with a token, and its older SMS API, signed in a field."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from pydantic import Field

from bot.config.types import Duration
from bot.errors import SignatureError
from bot.model import Sms
from bot.sources import jwt
from bot.sources.ages import TOLERANCE, fresh, near
from bot.sources.base import FORM, JSON, Inbound, Kind, Reply, Signed, Source
from bot.sources.forms import Fields
from bot.sources.keyed import IssuedConfig
from bot.sources.pieces import Piece, Pieces
from bot.sources.reading import (
    iso,
    links,
    number,
    part,
    read_object,
    received,
    text,
    text_id,
    unplus,
    with_media,
)
from bot.sources.vonage_sms import pairs_of, prove_fields

Method = Literal["md5hash", "md5", "sha1", "sha256", "sha512"]

_MOST_DIGITS = 3
_FILES = ("image", "video", "audio", "file", "vcard")


class VonageConfig(IssuedConfig):
    """A number at Vonage; the secret is the account's signature secret."""

    type: Literal["vonage"] = "vonage"
    signature_method: Method | None = Field(
        None, description="The SMS API's method, if no other is to be taken"
    )
    tolerance: Duration = Field(TOLERANCE, description="How far a request's time may be from ours")


class Vonage(Source):
    """Takes Vonage's incoming texts, from whichever of its two APIs they come."""

    __slots__ = ("_keys", "_max_age", "_method", "_name", "_pieces", "_to", "_tolerance")
    content_types: ClassVar[frozenset[str]] = JSON | FORM
    methods: ClassVar[tuple[str, ...]] = ("POST", "GET")
    reply: ClassVar[Reply | None] = Reply(body=b"", content_type="text/plain")

    def __init__(self, name: str, config: VonageConfig) -> None:
        self._name = name
        self._keys = config.keys
        self._max_age = config.max_age
        self._method = config.signature_method
        self._pieces = Pieces()
        self._to = config.to
        self._tolerance = config.tolerance

    def receive(self, inbound: Inbound) -> Sms | None:
        """Prove the request, then read it; see Source. NotNowError while pieces are missing."""
        if "Authorization" in inbound.headers:
            self._prove(inbound)
            return self._read(read_object(inbound.body), inbound)
        pairs = pairs_of(inbound)
        prove_fields(pairs, self._keys, self._method)
        at = next((value for name, value in pairs if name == b"timestamp"), b"")
        fresh(at, inbound.at, self._tolerance, "timestamp")
        return self._read_fields(Fields(pairs), inbound)

    def _prove(self, inbound: Inbound) -> None:
        claims = jwt.verify(jwt.bearer(inbound), self._keys)
        if claims.get("iss") != "Vonage":
            raise SignatureError("the token was not issued by Vonage")
        near(jwt.seconds(claims, "iat"), inbound.at, self._tolerance)
        if not jwt.hashes(claims, "payload_hash", inbound.body):
            raise SignatureError("the body was altered on its way")

    def _read(self, given: Mapping[str, Any], inbound: Inbound) -> Sms | None:
        # An older version of the API puts the content two levels down.
        content = part(part(given, "message"), "content") if "message" in given else given
        if content is given and "message_type" not in given and "status" in given:
            return None  # a delivery receipt
        return Sms(
            source=self._name,
            id=text_id(given.get("message_uuid"), "message_uuid"),
            received_at=received(given.get("timestamp"), inbound.at, self._max_age),
            sender=number(_end(given.get("from")), "from", bare=True),
            recipient=number(_end(given.get("to")), "to", bare=True) or self._to,
            body=_body(content),
        )

    def _read_fields(self, fields: Fields, inbound: Inbound) -> Sms | None:
        said = fields.get("data" if fields.get("type") == "binary" else "text")
        if said is None and "status" in fields:
            return None  # a delivery receipt
        sms = Sms(
            source=self._name,
            id=text_id(fields.get("messageId"), "messageId"),
            received_at=received(fields.get("message-timestamp"), inbound.at, self._max_age),
            sender=number(fields.get("msisdn"), "msisdn", bare=True),
            recipient=number(fields.get("to"), "to", bare=True) or self._to,
            body=text(said, "text"),
        )
        ref, place, total = (
            fields.get(f"concat-{name}") or "" for name in ("ref", "part", "total")
        )
        if not _is_count(place) or not _is_count(total):
            return sms
        piece = Piece(sms=sms, ref=ref, place=int(place), total=int(total))
        return self._pieces.put(piece, inbound.at)


def sign(config: VonageConfig, sms: Sms, _url: str = "") -> Signed:
    """Make the request by which Vonage's Messages API would hand over this text."""
    content = {
        "channel": "sms",
        "message_type": "text",
        "message_uuid": sms.id,
        "from": unplus(sms.sender),
        "to": unplus(sms.recipient),
        "timestamp": iso(sms.received_at),
        "text": sms.body,
    }
    body = json.dumps(content).encode()
    claims = {
        "iss": "Vonage",
        "iat": int(sms.received_at.timestamp()),
        "payload_hash": hashlib.sha256(body).hexdigest(),
    }
    token = jwt.make(claims, config.keys[0])
    headers = {"Content-Type": "application/json", "Authorization": f"Bearer {token}"}
    return Signed(headers=headers, body=body)


def _end(end: Any) -> Any:
    """Return a number, which older versions of the API wrap."""
    return end.get("number") if isinstance(end, dict) else end


def _body(content: Mapping[str, Any]) -> str:
    files = [content[kind] for kind in _FILES if isinstance(content.get(kind), dict)]
    found = [*links(files), *links(content.get("content"))]
    said = [content.get("text"), *(file.get("caption") for file in files)]
    words = next((each for each in said if each is not None), None)
    return with_media("" if words is None and found else text(words, "text"), found)


def _is_count(value: str) -> bool:
    return value.isascii() and value.isdigit() and len(value) <= _MOST_DIGITS


KIND = Kind(config=VonageConfig, open=Vonage, sign=sign)
