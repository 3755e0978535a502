"""Whoever signs as Standard Webhooks or Svix do: programs of your own, and the Bird API."""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import sha256
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field

from bot.config.types import Duration, OneOrMore
from bot.errors import PayloadError
from bot.model import Sms
from bot.secret import Secret
from bot.sources import standard
from bot.sources.ages import TOLERANCE
from bot.sources.base import Inbound, Kind, Signed, Source
from bot.sources.keyed import KeyedConfig, WebhookSecret
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
from bot.sources.signing import keyed

EVENT = "sms.received"


def _is_a_key(secret: Secret) -> Secret:
    standard.decoded(secret.reveal())
    return secret


StandardSecret = Annotated[WebhookSecret, AfterValidator(_is_a_key)]


class StandardWebhooksConfig(KeyedConfig):
    """A number whose texts come as Standard Webhooks."""

    type: Literal["standard_webhooks"] = "standard_webhooks"
    secret: StandardSecret | None = Field(None, description="whsec_…, what the provider signs with")
    secrets: OneOrMore[StandardSecret] = Field(
        (), description="In its place while it is being changed: [new, old]"
    )
    tolerance: Duration = Field(TOLERANCE, description="How old a request may be")

    @property
    def keys(self) -> tuple[bytes, ...]:
        """The secrets as a signature needs them, the one to sign with first."""
        secrets = self.secrets if self.secret is None else (self.secret,)
        return tuple(key for secret in secrets for key in standard.decoded(secret.reveal()))


class StandardWebhooks(Source):
    """Takes texts in the base format's shape, in Bird's, and in that of our own channel."""

    __slots__ = ("_keys", "_max_age", "_name", "_to", "_tolerance")

    def __init__(self, name: str, config: StandardWebhooksConfig) -> None:
        self._name = name
        self._keys = keyed(config.keys)
        self._max_age = config.max_age
        self._to = config.to
        self._tolerance = config.tolerance

    def receive(self, inbound: Inbound) -> Sms | None:
        """Prove the request, then read it; see Source."""
        request = standard.check(inbound, self._keys, self._tolerance)
        return self._read(inbound, request)

    def _read(self, inbound: Inbound, request: str) -> Sms | None:
        envelope = read_object(inbound.body)
        event = _first(envelope, "type", "event")
        if not isinstance(event, str):
            raise PayloadError("type is not a text")
        if event != EVENT:
            return None
        data = part(envelope, "data")
        given = _first(data, "messageId", "sms_id", "id")
        when = _first(data, "receivedAt", "received_at") or envelope.get("timestamp")
        return Sms(
            source=self._name,
            # The request's own id is the same at each try, too.
            id=text_id(request if given is None else given, "the id"),
            received_at=received(when, inbound.at, self._max_age),
            sender=number(data.get("from"), "data.from"),
            recipient=number(data.get("to"), "data.to") or self._to,
            body=_body(data),
        )


def _body(data: Mapping[str, Any]) -> str:
    media, said = _first(data, "media", "media_urls"), _first(data, "body", "text")
    # Bird leaves the text out where there are only pictures.
    return with_media("" if said is None and media else text(said, "data.body"), links(media))


def _first(content: Mapping[str, Any], *keys: str) -> Any:
    return next((content[key] for key in keys if content.get(key) is not None), None)


def sign(config: StandardWebhooksConfig, sms: Sms, _url: str = "") -> Signed:
    """Make the request by which such a provider would hand over this text."""
    data = {"messageId": sms.id, "from": sms.sender, "to": sms.recipient, "body": sms.body}
    envelope = {"type": EVENT, "timestamp": iso(sms.received_at), "data": data}
    body = json.dumps(envelope).encode()
    at = int(sms.received_at.timestamp())
    signed = standard.headers(_request_id(sms), at, body, config.keys[0])
    return Signed(headers={"Content-Type": "application/json", **signed}, body=body)


def _request_id(sms: Sms) -> str:
    return f"msg_{sha256(sms.id.encode('utf-8', 'surrogatepass')).hexdigest()[:24]}"


KIND = Kind(config=StandardWebhooksConfig, open=StandardWebhooks, sign=sign)
