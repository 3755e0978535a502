"""The base format: JSON, signed with HMAC-SHA256 over the raw body."""

from __future__ import annotations

import hmac
import json
import re
from typing import Literal

from bot.errors import PayloadError, SignatureError
from bot.model import Sms
from bot.sources.base import Inbound, Kind, Signed, Source
from bot.sources.keyed import KeyedConfig
from bot.sources.reading import iso, number, read_object, received, text, text_id
from bot.sources.signing import from_hex, keyed, only, prove

HEADER = "X-Webhook-Signature"
PREFIX = b"sha256="
EVENT = "sms.received"

_WHOLE = re.compile(r"0|[1-9][0-9]{0,17}")


class PrivateNumberConfig(KeyedConfig):
    """A number whose provider speaks the base format."""

    type: Literal["private_number"] = "private_number"


class PrivateNumber(Source):
    """Takes texts in the base format."""

    __slots__ = ("_keys", "_max_age", "_name", "_to")

    def __init__(self, name: str, config: PrivateNumberConfig) -> None:
        self._name = name
        self._keys = keyed(config.keys)
        self._max_age = config.max_age
        self._to = config.to

    def receive(self, inbound: Inbound) -> Sms | None:
        """Prove the request, then read it; see Source."""
        self._prove(inbound)
        return self._read(inbound)

    def _prove(self, inbound: Inbound) -> None:
        given = only(inbound.headers, HEADER)
        if not given.startswith(PREFIX):
            raise SignatureError(f"{HEADER} is malformed: it does not begin with sha256=")
        prove(from_hex(given[len(PREFIX) :], HEADER), inbound.body, self._keys)

    def _read(self, inbound: Inbound) -> Sms | None:
        envelope = read_object(inbound.body)
        event = envelope.get("event")
        if not isinstance(event, str):
            raise PayloadError("event is not a text")
        if event != EVENT:
            return None
        data = envelope.get("data")
        if not isinstance(data, dict):
            raise PayloadError("data is not an object")
        return Sms(
            source=self._name,
            id=text_id(data.get("messageId"), "data.messageId"),
            received_at=received(data.get("receivedAt"), inbound.at, self._max_age),
            sender=number(data.get("from"), "data.from"),
            recipient=number(data.get("to"), "data.to") or self._to,
            body=text(data.get("body"), "data.body"),
        )


def sign(config: PrivateNumberConfig, sms: Sms, _url: str = "") -> Signed:
    """Make the request by which the provider would hand over this text."""
    data = {
        "messageId": int(sms.id) if _WHOLE.fullmatch(sms.id) else sms.id,
        "from": sms.sender,
        "to": sms.recipient,
        "body": sms.body,
        "receivedAt": iso(sms.received_at),
    }
    body = json.dumps({"event": EVENT, "version": "1", "data": data}).encode()
    signature = PREFIX.decode() + hmac.digest(config.keys[0], body, "sha256").hex()
    return Signed(headers={"Content-Type": "application/json", HEADER: signature}, body=body)


KIND = Kind(config=PrivateNumberConfig, open=PrivateNumber, sign=sign)
