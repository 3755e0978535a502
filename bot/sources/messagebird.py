"""MessageBird as it was before Bird: a token signs the URL and the body of each request."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import timedelta
from typing import Any, ClassVar, Literal

from bot.errors import SignatureError
from bot.model import Sms
from bot.sources import jwt
from bot.sources.base import FORM, JSON, Inbound, Kind, Signed, Source
from bot.sources.forms import Fields, read_pairs
from bot.sources.keyed import IssuedConfig
from bot.sources.reading import (
    iso,
    links,
    number,
    read_object,
    received,
    text,
    text_id,
    unplus,
    with_media,
)
from bot.sources.signing import only
from bot.sources.variants import prove_url

HEADER = "MessageBird-Signature-JWT"
LEEWAY = timedelta(seconds=1)  # a token lives for a minute
_LIFETIME = 60


class MessageBirdConfig(IssuedConfig):
    """A number at MessageBird; the secret is the signing key."""

    type: Literal["messagebird"] = "messagebird"


class MessageBird(Source):
    """Takes the texts that MessageBird's Flow Builder forwards."""

    __slots__ = ("_keys", "_max_age", "_name", "_to")
    content_types: ClassVar[frozenset[str]] = JSON | FORM
    methods: ClassVar[tuple[str, ...]] = ("POST", "GET")

    def __init__(self, name: str, config: MessageBirdConfig) -> None:
        self._name = name
        self._keys = config.keys
        self._max_age = config.max_age
        self._to = config.to

    def receive(self, inbound: Inbound) -> Sms | None:
        """Prove the request, then read it; see Source."""
        claims = jwt.verify(only(inbound.headers, HEADER), self._keys, tuple(jwt.DIGESTS))
        if claims.get("iss") != "MessageBird":
            raise SignatureError("the token was not issued by MessageBird")
        jwt.valid_now(claims, inbound.at, LEEWAY)
        _prove_hashes(claims, inbound)
        return self._read(_fields(inbound), inbound)

    def _read(self, given: Mapping[str, Any] | Fields, inbound: Inbound) -> Sms | None:
        sender = _first(given, "originator", "sender")
        if sender is None and "status" in given:
            return None  # a delivery receipt
        when = _first(given, "receivedSMSDateTime", "createdDatetime")
        media = given.get("mediaUrls")
        said = _first(given, "payload", "body", "message", "incomingMessage")
        return Sms(
            source=self._name,
            id=text_id(_first(given, "message_id", "id"), "message_id"),
            received_at=received(when, inbound.at, self._max_age),
            sender=number(sender, "originator", bare=True),
            recipient=number(_first(given, "recipient", "receiver"), "recipient", bare=True)
            or self._to,
            body=with_media("" if said is None and media else text(said, "payload"), links(media)),
        )


def sign(config: MessageBirdConfig, sms: Sms, url: str) -> Signed:
    """Make the request by which MessageBird would hand over this text."""
    content = {
        "message_id": sms.id,
        "originator": unplus(sms.sender),
        "recipient": unplus(sms.recipient),
        "payload": sms.body,
        "receivedSMSDateTime": iso(sms.received_at),
    }
    body, at = json.dumps(content).encode(), int(sms.received_at.timestamp())
    claims = {
        "iss": "MessageBird",
        "nbf": at,
        "exp": at + _LIFETIME,
        "url_hash": hashlib.sha256(url.encode()).hexdigest(),
        "payload_hash": hashlib.sha256(body).hexdigest(),
    }
    token = jwt.make(claims, config.keys[0])
    return Signed(headers={"Content-Type": "application/json", HEADER: token}, body=body)


def _prove_hashes(claims: Mapping[str, Any], inbound: Inbound) -> None:
    def fits(url: str) -> bool:
        return jwt.hashes(claims, "url_hash", url.encode("utf-8", "surrogateescape"))

    prove_url(inbound, fits, why="the token is for another URL")
    # A request without a body has no hash of it, and none but that.
    if not inbound.body and claims.get("payload_hash") is None:
        return
    if not inbound.body or not jwt.hashes(claims, "payload_hash", inbound.body):
        raise SignatureError("the body was altered on its way")


def _fields(inbound: Inbound) -> Mapping[str, Any] | Fields:
    if not inbound.body:
        return Fields(read_pairs(inbound.query))
    if inbound.headers.get("Content-Type", "").lower().startswith(tuple(FORM)):
        return Fields(read_pairs(inbound.body))
    return read_object(inbound.body)


def _first(given: Mapping[str, Any] | Fields, *names: str) -> Any:
    """Return the first of these fields that is there: MessageBird has several names for each."""
    found = (given.get(name) for name in names)
    return next((value for value in found if value is not None), None)


KIND = Kind(config=MessageBirdConfig, open=MessageBird, sign=sign, signs_url=True)
