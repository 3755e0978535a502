"""TextBee: an Android phone as a gateway; JSON, signed with HMAC-SHA256 over the raw body."""

from __future__ import annotations

import hmac
import json
from typing import Literal

from bot.errors import PayloadError
from bot.model import Sms
from bot.sources.base import Inbound, Kind, Signed, Source
from bot.sources.keyed import KeyedConfig
from bot.sources.reading import iso, number, read_object, received, text, text_id
from bot.sources.signing import from_hex, keyed, only, prove

HEADER = "X-Signature"
EVENT = "MESSAGE_RECEIVED"


class TextBeeConfig(KeyedConfig):
    """A phone that runs TextBee; it does not say its own number."""

    type: Literal["textbee"] = "textbee"


class TextBee(Source):
    """Takes texts from TextBee (webhook.service.ts in vernu/textbee)."""

    __slots__ = ("_keys", "_max_age", "_name", "_to")

    def __init__(self, name: str, config: TextBeeConfig) -> None:
        self._name = name
        self._keys = keyed(config.keys)
        self._max_age = config.max_age
        self._to = config.to

    def receive(self, inbound: Inbound) -> Sms | None:
        """Prove the request, then read it; see Source."""
        prove(from_hex(only(inbound.headers, HEADER), HEADER), inbound.body, self._keys)
        return self._read(inbound)

    def _read(self, inbound: Inbound) -> Sms | None:
        content = read_object(inbound.body)
        event = content.get("webhookEvent")
        if not isinstance(event, str):
            raise PayloadError("webhookEvent is not a text")
        if event != EVENT:
            return None
        return Sms(
            source=self._name,
            id=text_id(content.get("smsId"), "smsId"),
            received_at=received(content.get("receivedAt"), inbound.at, self._max_age),
            sender=number(content.get("sender"), "sender"),
            recipient=self._to,
            body=text(content.get("message"), "message"),
        )


def sign(config: TextBeeConfig, sms: Sms, _url: str = "") -> Signed:
    """Make the request by which TextBee would hand over this text."""
    content = {
        "smsId": sms.id,
        "message": sms.body,
        "deviceId": "a-device",
        "webhookSubscriptionId": "a-subscription",
        "webhookEvent": EVENT,
        "idempotencyKey": f"{sms.id}-1",
        "sender": sms.sender,
        "receivedAt": iso(sms.received_at),
    }
    body = json.dumps(content).encode()
    signature = hmac.digest(config.keys[0], body, "sha256").hex()
    return Signed(headers={"Content-Type": "application/json", HEADER: signature}, body=body)


KIND = Kind(config=TextBeeConfig, open=TextBee, sign=sign)
