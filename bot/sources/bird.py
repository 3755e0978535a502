"""Bird: its Notifications API, which signs the URL, and its newer API, a Standard Webhook."""

from __future__ import annotations

import hashlib
import hmac
import json
from base64 import b64encode
from collections.abc import Mapping
from typing import Any, Literal

from bot.errors import PayloadError
from bot.model import Sms
from bot.sources import standard, standard_webhooks
from bot.sources.ages import fresh
from bot.sources.base import Inbound, Kind, Signed, Source
from bot.sources.keyed import KeyedConfig
from bot.sources.reading import (
    iso,
    number,
    part,
    read_object,
    received,
    text,
    text_id,
    with_media,
)
from bot.sources.signing import from_base64, keyed, only, proves
from bot.sources.variants import prove_url

HEADER = "messagebird-signature"
TIME = "messagebird-request-timestamp"
EVENT = "sms.inbound"


class BirdConfig(standard_webhooks.StandardWebhooksConfig):
    """A number at Bird; the secret is the subscription's signing key, or whsec_…."""

    type: Literal["bird"] = "bird"  # type: ignore[assignment] # each kind has its own name

    @property
    def signing_keys(self) -> tuple[bytes, ...]:
        """The secrets as the Notifications API takes them: the text itself."""
        keys: tuple[bytes, ...] = KeyedConfig.keys.__get__(self)
        return keys


class Bird(Source):
    """Takes Bird's incoming texts, from whichever of its two APIs they come."""

    __slots__ = ("_keys", "_max_age", "_name", "_newer", "_to", "_tolerance")

    def __init__(self, name: str, config: BirdConfig) -> None:
        self._name = name
        self._keys = keyed(config.signing_keys)
        self._max_age = config.max_age
        self._to = config.to
        self._tolerance = config.tolerance
        self._newer = standard_webhooks.KIND.open(name, config)

    def receive(self, inbound: Inbound) -> Sms | tuple[Sms, ...] | None:
        """Prove the request, then read it; see Source."""
        if HEADER not in inbound.headers and any(
            f"{each}-id" in inbound.headers for each in standard.SETS
        ):
            return self._newer.receive(inbound)
        self._prove(inbound)
        return self._read(read_object(inbound.body), inbound)

    def _prove(self, inbound: Inbound) -> None:
        given = from_base64(only(inbound.headers, HEADER), HEADER)
        at = only(inbound.headers, TIME)
        prove_url(inbound, lambda url: proves(given, _signed(at, url, inbound.body), self._keys))
        fresh(at, inbound.at, self._tolerance, TIME)

    def _read(self, envelope: Mapping[str, Any], inbound: Inbound) -> Sms | None:
        event = envelope.get("event")
        if not isinstance(event, str):
            raise PayloadError("event is not a text")
        if event != EVENT:
            return None
        given = part(envelope, "payload")
        sender = part(part(given, "sender"), "contact").get("identifierValue")
        return Sms(
            source=self._name,
            id=text_id(given.get("id"), "payload.id"),
            received_at=received(given.get("createdAt"), inbound.at, self._max_age),
            sender=number(sender, "identifierValue"),
            # Bird names a connector, which is no number.
            recipient=self._to,
            body=_body(part(given, "body")),
        )


def sign(config: BirdConfig, sms: Sms, url: str) -> Signed:
    """Make the request by which Bird's Notifications API would hand over this text."""
    payload = {
        "id": sms.id,
        "sender": {"contact": {"identifierKey": "phonenumber", "identifierValue": sms.sender}},
        "body": {"type": "text", "text": {"text": sms.body}},
        "direction": "incoming",
        "createdAt": iso(sms.received_at),
    }
    body = json.dumps({"service": "channels", "event": EVENT, "payload": payload}).encode()
    at = str(int(sms.received_at.timestamp()))
    mac = hmac.digest(config.signing_keys[0], _signed(at.encode(), url, body), "sha256")
    headers = {"Content-Type": "application/json", HEADER: b64encode(mac).decode(), TIME: at}
    return Signed(headers=headers, body=body)


def _signed(at: bytes, url: str, body: bytes) -> bytes:
    called = url.encode("utf-8", "surrogateescape")
    return b"\n".join([at, called, hashlib.sha256(body).digest()])


def _body(body: Mapping[str, Any]) -> str:
    kind = body.get("type")
    if not isinstance(kind, str):
        raise PayloadError("body.type is not a text")
    content = part(body, kind)
    media = [each for key in ("images", "files") for each in _list(content.get(key))]
    found = [each.get("mediaUrl") for each in media if isinstance(each, dict)]
    said = content.get("text")
    return with_media("" if said is None and found else text(said, "body.text"), found)


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


KIND = Kind(config=BirdConfig, open=Bird, sign=sign, signs_url=True)
