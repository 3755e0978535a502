"""SMSGate (capcom6/android-sms-gateway): JSON, HMAC-SHA256 over the raw body and a time."""

from __future__ import annotations

import hmac
import json
from base64 import b64decode
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any, Literal

from pydantic import Field

from bot.config.types import Duration
from bot.errors import PayloadError
from bot.model import Sms
from bot.sources.ages import TOLERANCE, fresh
from bot.sources.base import Inbound, Kind, Signed, Source
from bot.sources.keyed import IssuedConfig
from bot.sources.reading import clean, iso, number, part, read_object, received, text, text_id
from bot.sources.signing import from_hex, keyed, only, prove

HEADER = "X-Signature"
TIME = "X-Timestamp"
TEXT, DATA, MEDIA = "sms:received", "sms:data-received", "mms:downloaded"
MOST = 20
"""Attachments that are listed; what more there are is only counted."""


class SmsGateConfig(IssuedConfig):
    """A phone that runs SMSGate, in local or in cloud mode: the phone itself calls."""

    type: Literal["smsgate"] = "smsgate"
    tolerance: Duration = Field(TOLERANCE, description="How far the phone's clock may be off")


class SmsGate(Source):
    """Takes texts from SMSGate (docs.sms-gate.app, webhooks)."""

    __slots__ = ("_keys", "_max_age", "_name", "_to", "_tolerance")

    def __init__(self, name: str, config: SmsGateConfig) -> None:
        self._name = name
        self._keys = keyed(config.keys)
        self._max_age = config.max_age
        self._to = config.to
        self._tolerance = config.tolerance

    def receive(self, inbound: Inbound) -> Sms | None:
        """Prove the request, then read it; see Source."""
        at = only(inbound.headers, TIME)
        prove(from_hex(only(inbound.headers, HEADER), HEADER), inbound.body + at, self._keys)
        fresh(at, inbound.at, self._tolerance, TIME)
        return self._read(inbound)

    def _read(self, inbound: Inbound) -> Sms | None:
        content = read_object(inbound.body)
        event = content.get("event")
        if not isinstance(event, str):
            raise PayloadError("event is not a text")
        if event not in (TEXT, DATA, MEDIA):
            return None
        payload = part(content, "payload")
        # Apps before 2026 know only phoneNumber.
        sender = payload.get("sender", payload.get("phoneNumber"))
        return Sms(
            source=self._name,
            id=text_id(content.get("id"), "id"),
            received_at=received(payload.get("receivedAt"), inbound.at, self._max_age),
            sender=number(sender, "payload.sender"),
            recipient=number(payload.get("recipient"), "payload.recipient") or self._to,
            body=_body(event, payload),
        )


def _body(event: str, payload: Mapping[str, Any]) -> str:
    if event == TEXT:
        return text(payload.get("message"), "payload.message")
    if event == DATA:
        return _binary(payload.get("data"))
    lines = [payload.get(key) for key in ("subject", "body")]
    said = [clean(line) for line in lines if isinstance(line, str) and line]
    return "\n".join([*said, *_listed(payload.get("attachments"))])


def _binary(data: Any) -> str:
    """Read a data text, which nobody promised is text: what is no UTF-8 is shown as hex."""
    try:
        content = b64decode(data, validate=True)
    except (TypeError, ValueError):
        raise PayloadError("payload.data is not base64") from None
    try:
        return clean(content.decode())
    except UnicodeDecodeError:
        return content.hex(" ")


def _listed(attachments: Any) -> Iterator[str]:
    """Name pictures and files with their sizes; what is in them is not kept."""
    if not isinstance(attachments, list):
        return
    for each in islice(attachments, MOST):
        facts = each if isinstance(each, dict) else {}
        said = [facts.get(key) for key in ("name", "filename", "contentType")]
        words = [clean(word)[:100] for word in said if isinstance(word, str) and word]
        yield f"[{', '.join([*(words or ['attachment']), _size(facts)])}]"
    if len(attachments) > MOST:
        yield f"[{len(attachments) - MOST} more]"


def _size(attachment: Mapping[str, Any]) -> str:
    data = attachment.get("data")
    count = len(data) * 3 // 4 if isinstance(data, str) else attachment.get("size")
    known = isinstance(count, int) and 0 <= count < 2**50
    return f"about {-(-count // 1000)} kB" if known and count else "of unknown size"


def sign(config: SmsGateConfig, sms: Sms, _url: str = "") -> Signed:
    """Make the request by which SMSGate would hand over this text; its time is the text's."""
    payload = {
        "message": sms.body,
        "receivedAt": iso(sms.received_at),
        "messageId": "abc123",
        "sender": sms.sender,
        "recipient": sms.recipient,
        "simNumber": 1,
        "phoneNumber": sms.sender,
    }
    envelope = {"id": sms.id, "webhookId": "w", "event": TEXT, "deviceId": "d", "payload": payload}
    body = json.dumps(envelope).encode()
    at = str(int(sms.received_at.timestamp()))
    signature = hmac.digest(config.keys[0], body + at.encode(), "sha256").hex()
    headers = {"Content-Type": "application/json", TIME: at, HEADER: signature}
    return Signed(headers=headers, body=body)


KIND = Kind(config=SmsGateConfig, open=SmsGate, sign=sign)
