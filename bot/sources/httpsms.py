"""httpSMS: an Android phone as a gateway; a token that names our URL, and a body it leaves open."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Literal

from bot.errors import PayloadError, SignatureError
from bot.model import Sms
from bot.sources import jwt
from bot.sources.base import Inbound, Kind, Signed, Source
from bot.sources.keyed import KeyedConfig
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
from bot.sources.variants import prove_url

EVENT = "message.phone.received"
ISSUER = "api.httpsms.com"
LEEWAY = timedelta(seconds=1)
"""The tokens are good from ten minutes before to ten minutes after they are made."""


class HttpSmsConfig(KeyedConfig):
    """A phone that runs httpSMS, by its own server or by yours."""

    type: Literal["httpsms"] = "httpsms"


class HttpSms(Source):
    """Takes texts from httpSMS (webhook_service.go in NdoleStudio/httpsms)."""

    __slots__ = ("_keys", "_max_age", "_name", "_to")

    def __init__(self, name: str, config: HttpSmsConfig) -> None:
        self._name = name
        self._keys = config.keys
        self._max_age = config.max_age
        self._to = config.to

    def receive(self, inbound: Inbound) -> Sms | None:
        """Prove the request, then read it; see Source."""
        claims = jwt.verify(jwt.bearer(inbound), self._keys)
        if claims.get("iss") != ISSUER:
            raise SignatureError(f"the token was not made by {ISSUER}")
        _check_url(claims.get("aud"), inbound)
        jwt.valid_now(claims, inbound.at, LEEWAY)
        return self._read(inbound)

    def _read(self, inbound: Inbound) -> Sms | None:
        envelope = read_object(inbound.body)
        event = envelope.get("type")
        if not isinstance(event, str):
            raise PayloadError("type is not a text")
        if event != EVENT:
            return None
        data = part(envelope, "data")
        return Sms(
            source=self._name,
            id=text_id(data.get("message_id"), "data.message_id"),
            received_at=received(data.get("timestamp"), inbound.at, self._max_age),
            sender=number(data.get("contact"), "data.contact"),
            recipient=number(data.get("owner"), "data.owner") or self._to,
            body=_body(data),
        )


def _check_url(audience: Any, inbound: Inbound) -> None:
    urls = audience if isinstance(audience, list) else [audience]
    prove_url(inbound, urls.__contains__, why="the token is for another URL")


def _body(data: Mapping[str, Any]) -> str:
    if data.get("encrypted") is True:
        raise PayloadError(
            "httpSMS has encrypted the text, and only its app has the key; "
            "switch off encryption of received texts in the phone's httpSMS app"
        )
    return with_media(text(data.get("content"), "data.content"), links(data.get("attachments")))


def sign(config: HttpSmsConfig, sms: Sms, url: str = "") -> Signed:
    """Make the request by which httpSMS would hand over this text, calling this URL."""
    at = int(sms.received_at.timestamp())
    claims = {
        "iss": ISSUER,
        "sub": "you",
        "aud": [url],
        "exp": at + 600,
        "nbf": at - 600,
        "iat": at,
    }
    data = {
        "message_id": sms.id,
        "owner": sms.recipient,
        "contact": sms.sender,
        "content": sms.body,
        "timestamp": iso(sms.received_at),
        "encrypted": False,
        "sim": "SIM1",
        "attachments": [],
    }
    headers = {
        "Content-Type": "application/json",
        "X-Event-Type": EVENT,
        "Authorization": f"Bearer {jwt.make(claims, config.keys[0])}",
    }
    envelope = {"specversion": "1.0", "id": f"{sms.id}-1", "type": EVENT, "data": data}
    return Signed(headers=headers, body=json.dumps(envelope).encode())


KIND = Kind(config=HttpSmsConfig, open=HttpSms, sign=sign, signs_url=True)
