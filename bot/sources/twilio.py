"""Twilio: forms, signed over the URL and every field."""

from __future__ import annotations

import hashlib
import hmac
from base64 import b64encode
from collections.abc import Sequence
from typing import Any, ClassVar, Literal

from bot.errors import SignatureError
from bot.model import Sms
from bot.sources.base import FORM, JSON, Inbound, Kind, Reply, Signed, Source
from bot.sources.forms import TYPE, Fields, Pair, read_pairs, write_form
from bot.sources.keyed import IssuedConfig
from bot.sources.reading import number, read_object, text, text_id, with_media
from bot.sources.signing import from_base64, from_hex, keyed, only, proves
from bot.sources.variants import prove_url, with_ports

HEADER = "X-Twilio-Signature"
SETTINGS = "X-Twilio-Webhooks-Signature-Settings"

_MOST_MEDIA = 20


class TwilioConfig(IssuedConfig):
    """A number at Twilio; the secret is the Auth Token, or a SharedKey's secret."""

    type: Literal["twilio"] = "twilio"


class Twilio(Source):
    """Takes Twilio's incoming texts."""

    __slots__ = ("_keys", "_name", "_to")
    content_types: ClassVar[frozenset[str]] = FORM | JSON
    methods: ClassVar[tuple[str, ...]] = ("POST", "GET")
    # Anything that is not XML would be texted back to the sender, or logged as an error.
    reply: ClassVar[Reply | None] = Reply(body=b"<Response></Response>", content_type="text/xml")

    def __init__(self, name: str, config: TwilioConfig) -> None:
        self._name = name
        self._keys = {digest: keyed(config.keys, digest) for digest in ("sha1", "sha256")}
        self._to = config.to

    def receive(self, inbound: Inbound) -> Sms | None:
        """Prove the request, then read it; see Source."""
        query = read_pairs(inbound.query)
        hashes = [value for name, value in query if name == b"bodySHA256"]
        if hashes:
            # Signed is the URL alone, which holds the hash of a body that is no form.
            self._prove(inbound, ())
            _prove_body(hashes, inbound.body)
            return self._read(read_object(inbound.body), inbound)
        pairs = read_pairs(inbound.body)
        self._prove(inbound, pairs)
        return self._read(Fields(pairs or query), inbound)

    def _prove(self, inbound: Inbound, pairs: Sequence[Pair]) -> None:
        given = from_base64(only(inbound.headers, HEADER), HEADER)
        keys = self._keys[_digest(inbound)]
        fields = _signed(pairs)

        def fits(url: str) -> bool:
            return proves(given, url.encode("utf-8", "surrogateescape") + fields, keys)

        # Twilio signs with the port or without it.
        prove_url(inbound, fits, with_ports(inbound.url))

    def _read(self, fields: Fields | dict[str, Any], inbound: Inbound) -> Sms | None:
        status = fields.get("SmsStatus") or fields.get("MessageStatus")
        if status not in (None, "received", "receiving"):
            return None  # a delivery receipt
        found = fields.get("MessageSid") or fields.get("SmsSid")
        if found is None and "Body" not in fields:
            return None  # a call, or another of Twilio's products
        links = [fields.get(f"MediaUrl{place}") for place in range(_MOST_MEDIA)]
        body = fields.get("Body")
        return Sms(
            source=self._name,
            id=text_id(found, "MessageSid"),
            received_at=inbound.at,
            sender=number(fields.get("From"), "From"),
            recipient=number(fields.get("To"), "To") or self._to,
            body=with_media("" if body is None and any(links) else text(body, "Body"), links),
        )


def sign(config: TwilioConfig, sms: Sms, url: str) -> Signed:
    """Make the request by which Twilio would hand over this text."""
    body = write_form(
        {
            "MessageSid": sms.id,
            "From": sms.sender,
            "To": sms.recipient,
            "Body": sms.body,
            "NumMedia": "0",
            "SmsStatus": "received",
        }
    )
    mac = hmac.digest(config.keys[0], url.encode() + _signed(read_pairs(body)), "sha1")
    return Signed(headers={"Content-Type": TYPE, HEADER: b64encode(mac).decode()}, body=body)


def _signed(pairs: Sequence[Pair]) -> bytes:
    """Return what is signed of a form: names and values in order, each pair once."""
    return b"".join(name + value for name, value in sorted(set(pairs)))


def _digest(inbound: Inbound) -> str:
    """Return what the signature is made with: a SharedKey announces itself."""
    if SETTINGS not in inbound.headers:
        return "sha1"
    parts = [part.strip() for part in only(inbound.headers, SETTINGS).split(b",")]
    if b"algorithm=HMAC_SHA256" not in parts:
        raise SignatureError(f"{SETTINGS} names an algorithm that Twilio does not use")
    return "sha256"


def _prove_body(hashes: Sequence[bytes], body: bytes) -> None:
    given = from_hex(hashes[0], "bodySHA256")
    if len(hashes) > 1 or not hmac.compare_digest(hashlib.sha256(body).digest(), given):
        raise SignatureError("the body was altered on its way: it does not fit bodySHA256")


KIND = Kind(config=TwilioConfig, open=Twilio, sign=sign, signs_url=True)
