"""Sinch: JSON, signed over the raw body, a nonce and a time."""

from __future__ import annotations

import hmac
import json
from base64 import b64encode
from collections.abc import Mapping
from typing import Any, Literal

from pydantic import Field

from bot.config.types import Duration
from bot.errors import PayloadError, SignatureError
from bot.model import Sms
from bot.sources.ages import TOLERANCE, fresh
from bot.sources.base import Inbound, Kind, Signed, Source
from bot.sources.keyed import IssuedConfig
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
from bot.sources.signing import from_base64, keyed, only, prove

HEADER = "x-sinch-webhook-signature"
NONCE, TIME, ALGORITHM = (f"{HEADER}-{part}" for part in ("nonce", "timestamp", "algorithm"))


class SinchConfig(IssuedConfig):
    """A number at Sinch whose callbacks are signed."""

    type: Literal["sinch"] = "sinch"
    tolerance: Duration = Field(TOLERANCE, description="How far a request's time may be from ours")


class Sinch(Source):
    """Takes Sinch's incoming texts (mo_text, mo_media, mo_binary)."""

    __slots__ = ("_keys", "_max_age", "_name", "_to", "_tolerance")

    def __init__(self, name: str, config: SinchConfig) -> None:
        self._name = name
        self._keys = keyed(config.keys)
        self._max_age = config.max_age
        self._to = config.to
        self._tolerance = config.tolerance

    def receive(self, inbound: Inbound) -> Sms | None:
        """Prove the request, then read it; see Source."""
        self._prove(inbound)
        return self._read(read_object(inbound.body), inbound)

    def _prove(self, inbound: Inbound) -> None:
        given, nonce, at = (only(inbound.headers, name) for name in (HEADER, NONCE, TIME))
        if ALGORITHM in inbound.headers and only(inbound.headers, ALGORITHM) != b"HmacSHA256":
            raise SignatureError(f"{ALGORITHM} is not HmacSHA256")
        signed = b".".join([inbound.body, nonce, at])
        prove(from_base64(given, HEADER), signed, self._keys)
        fresh(at, inbound.at, self._tolerance, TIME)

    def _read(self, given: Mapping[str, Any], inbound: Inbound) -> Sms | None:
        kind = given.get("type")
        if not isinstance(kind, str):
            raise PayloadError("type is not a text")
        if not kind.startswith("mo_"):
            return None  # a delivery report
        return Sms(
            source=self._name,
            id=text_id(given.get("id"), "id"),
            received_at=received(given.get("received_at"), inbound.at, self._max_age),
            sender=number(given.get("from"), "from", bare=True),
            recipient=number(given.get("to"), "to", bare=True) or self._to,
            body=_media(part(given, "body"))
            if kind == "mo_media"
            else text(given.get("body"), "body"),
        )


def sign(config: SinchConfig, sms: Sms, _url: str = "") -> Signed:
    """Make the request by which Sinch would hand over this text."""
    content = {
        "type": "mo_text",
        "id": sms.id,
        "from": unplus(sms.sender),
        "to": unplus(sms.recipient),
        "body": sms.body,
        "received_at": iso(sms.received_at),
    }
    body, nonce = json.dumps(content).encode(), "sms2chat"
    at = str(int(sms.received_at.timestamp()))
    mac = hmac.digest(config.keys[0], b"%b.%b.%b" % (body, nonce.encode(), at.encode()), "sha256")
    headers = {
        "Content-Type": "application/json",
        HEADER: b64encode(mac).decode(),
        NONCE: nonce,
        TIME: at,
        ALGORITHM: "HmacSHA256",
    }
    return Signed(headers=headers, body=body)


def _media(content: Mapping[str, Any]) -> str:
    said = [content[key] for key in ("subject", "message") if content.get(key)]
    found = "\n".join(text(each, "body.message") for each in said)
    return with_media(found, links(content.get("media")))


KIND = Kind(config=SinchConfig, open=Sinch, sign=sign)
