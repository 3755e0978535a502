"""Telnyx: JSON, signed with Ed25519 over a time and the raw body."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from binascii import Error as Base64Error
from collections.abc import Iterator
from typing import Annotated, Any, Literal

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from pydantic import AfterValidator, Field

from bot.config.sections import SourceConfig
from bot.config.types import OneOrMore, SecretText
from bot.errors import PayloadError, SignatureError
from bot.model import Sms
from bot.secret import Secret
from bot.sources.ages import TOLERANCE, fresh
from bot.sources.base import Inbound, Kind, Signed, Source
from bot.sources.reading import (
    iso,
    links,
    number,
    part,
    read_object,
    received,
    text,
    text_id,
    with_media,
)
from bot.sources.signing import from_base64, only

HEADER = "telnyx-signature-ed25519"
TIME = "telnyx-timestamp"
EVENT = "message.received"
_KEY = 32  # bytes, of either half of a pair


def _key(written: str) -> bytes:
    try:
        key = b64decode(written, validate=True)
    except Base64Error:
        key = b""
    if len(key) != _KEY:
        raise ValueError("is not an Ed25519 key: copy the whole of it, 44 characters with a = last")
    return key


def _public(written: str) -> str:
    _key(written)
    return written


def _private(secret: Secret) -> Secret:
    _key(secret.reveal())
    return secret


class TelnyxConfig(SourceConfig):
    """A number at Telnyx; its key is a public one, and no secret."""

    type: Literal["telnyx"] = "telnyx"
    public_key: OneOrMore[Annotated[str, AfterValidator(_public)]] = Field(
        description="From the portal: Keys & Credentials, Public Key; [new, old] while it changes"
    )
    signing_key: Annotated[SecretText, AfterValidator(_private)] | None = Field(
        None, description="Only to try it out with `send`: the other half of a pair of your own"
    )


class Telnyx(Source):
    """Takes texts from Telnyx (API v2 webhooks, developers.telnyx.com)."""

    __slots__ = ("_keys", "_max_age", "_name", "_to")

    def __init__(self, name: str, config: TelnyxConfig) -> None:
        self._name = name
        self._keys = [Ed25519PublicKey.from_public_bytes(_key(key)) for key in config.public_key]
        self._max_age = config.max_age
        self._to = config.to

    def receive(self, inbound: Inbound) -> Sms | None:
        """Prove the request, then read it; see Source."""
        at = only(inbound.headers, TIME)
        signature = from_base64(only(inbound.headers, HEADER), HEADER)
        if not any(_fits(key, signature, at + b"|" + inbound.body) for key in self._keys):
            raise SignatureError("not signed with public_key, or altered on its way")
        fresh(at, inbound.at, TOLERANCE, TIME)
        return self._read(inbound)

    def _read(self, inbound: Inbound) -> Sms | None:
        data = part(read_object(inbound.body), "data")
        event = data.get("event_type")
        if not isinstance(event, str):
            raise PayloadError("data.event_type is not a text")
        if event != EVENT:
            return None
        payload = part(data, "payload")
        said = payload.get("text")
        return Sms(
            source=self._name,
            id=text_id(payload.get("id"), "data.payload.id"),
            received_at=received(payload.get("received_at"), inbound.at, self._max_age),
            sender=next(_numbers(payload.get("from"), "data.payload.from"), ""),
            recipient=next(_numbers(payload.get("to"), "data.payload.to"), "") or self._to,
            # A picture may come with no text.
            body=with_media(
                "" if said is None else text(said, "data.payload.text"), links(payload.get("media"))
            ),
        )


def _fits(key: Ed25519PublicKey, signature: bytes, signed: bytes) -> bool:
    try:
        key.verify(signature, signed)
    except InvalidSignature:
        return False
    return True


def _numbers(value: Any, field: str) -> Iterator[str]:
    """Yield the numbers of one party, or of the first and all others; each an object or bare."""
    for each in value if isinstance(value, list) else [value]:
        bare = each.get("phone_number") if isinstance(each, dict) else each
        yield number(bare, field)


def sign(config: TelnyxConfig, sms: Sms, _url: str = "") -> Signed:
    """Make the request by which Telnyx would hand over this text; its time is the text's."""
    if config.signing_key is None:
        raise ValueError(
            "only Telnyx can sign as Telnyx does; to try it out, make a pair of keys and "
            "give the source both public_key and signing_key (docs/sources.md says how)"
        )
    at = str(int(sms.received_at.timestamp()))
    payload = {
        "id": sms.id,
        "direction": "inbound",
        "type": "SMS",
        "from": {"phone_number": sms.sender},
        "to": [{"phone_number": sms.recipient}],
        "text": sms.body,
        "media": [],
        "received_at": iso(sms.received_at),
    }
    data = {"event_type": EVENT, "id": f"{sms.id}-1", "record_type": "event", "payload": payload}
    body = json.dumps({"data": data, "meta": {"attempt": 1}}).encode()
    key = Ed25519PrivateKey.from_private_bytes(_key(config.signing_key.reveal()))
    signature = b64encode(key.sign(f"{at}|".encode() + body)).decode()
    headers = {"Content-Type": "application/json", TIME: at, HEADER: signature}
    return Signed(headers=headers, body=body)


KIND = Kind(config=TelnyxConfig, open=Telnyx, sign=sign)
