"""The base format: JSON, signed with HMAC-SHA256 over the raw body."""

from __future__ import annotations

import hmac
import json
import re
from datetime import UTC, datetime
from typing import Any, Literal

from bot.errors import PayloadError, SignatureError
from bot.model import Sms
from bot.sources.base import Inbound, Kind, Signed, Source
from bot.sources.keyed import KeyedConfig
from bot.sources.reading import clean, read_object
from bot.sources.signing import from_hex, keyed, only, prove

HEADER = "X-Webhook-Signature"
PREFIX = b"sha256="
EVENT = "sms.received"

_WHOLE = re.compile(r"0|[1-9][0-9]{0,17}")
_LONGEST_ID = 200
_EXACT = 2**53  # beyond it a JSON number with a point no longer tells neighbours apart
_EARLIEST = datetime(1970, 1, 2, tzinfo=UTC)
_LATEST = datetime(9999, 1, 1, tzinfo=UTC)


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
        body = data.get("body")
        if not isinstance(body, str):
            raise PayloadError("data.body is not a text")
        return Sms(
            source=self._name,
            id=_id(data.get("messageId")),
            received_at=self._when(data.get("receivedAt"), inbound.at),
            sender=_number(data.get("from"), "data.from"),
            recipient=_number(data.get("to"), "data.to") or self._to,
            body=clean(body),
        )

    def _when(self, value: Any, at: datetime) -> datetime:
        when = _instant(value)
        if when is None:
            # Losing a text over its date would be worse than a wrong date.
            return at
        if self._max_age is not None and at - when > self._max_age:
            raise SignatureError("the text is older than max_age: repeated, or long delayed")
        return when


def sign(config: PrivateNumberConfig, sms: Sms, _url: str = "") -> Signed:
    """Make the request by which the provider would hand over this text."""
    data = {
        "messageId": int(sms.id) if _WHOLE.fullmatch(sms.id) else sms.id,
        "from": sms.sender,
        "to": sms.recipient,
        "body": sms.body,
        "receivedAt": _iso(sms.received_at),
    }
    body = json.dumps({"event": EVENT, "version": "1", "data": data}).encode()
    signature = PREFIX.decode() + hmac.digest(config.keys[0], body, "sha256").hex()
    return Signed(headers={"Content-Type": "application/json", HEADER: signature}, body=body)


def _id(value: Any) -> str:
    if isinstance(value, float) and value.is_integer() and abs(value) < _EXACT:
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise PayloadError("data.messageId is neither a whole number nor a text")
    name = str(value)
    if not 0 < len(name) <= _LONGEST_ID:
        raise PayloadError(f"data.messageId is empty or longer than {_LONGEST_ID} characters")
    return clean(name)


def _number(value: Any, field: str) -> str:
    """Read who sent it or who got it: a number may come as a JSON number, or not at all."""
    if isinstance(value, str):
        return clean(value)
    if value is None:
        return ""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    raise PayloadError(f"{field} is neither a text nor a whole number")


def _instant(value: Any) -> datetime | None:
    """Read ISO 8601 with any offset, UTC if it names none; None for all else."""
    if not isinstance(value, str):
        return None
    try:
        when = datetime.fromisoformat(value)
        when = when.replace(tzinfo=UTC) if when.tzinfo is None else when.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    # At the calendar's ends, a time could not be shown in another time zone.
    return when if _EARLIEST <= when <= _LATEST else None


def _iso(when: datetime) -> str:
    text = when.astimezone(UTC).isoformat(timespec="milliseconds")
    return text.replace("+00:00", "Z")


KIND = Kind(config=PrivateNumberConfig, open=PrivateNumber, sign=sign)
