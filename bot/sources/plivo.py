"""Plivo: forms, signed (V3) over the URL, every field and a nonce."""

from __future__ import annotations

import hmac
from base64 import b64encode
from collections.abc import Sequence
from contextlib import suppress
from typing import ClassVar, Literal

from pydantic import Field

from bot.errors import SignatureError
from bot.model import Sms
from bot.sources.base import FORM, Inbound, Kind, Reply, Signed, Source
from bot.sources.forms import TYPE, Fields, Pair, read_pairs, write_form
from bot.sources.keyed import IssuedConfig
from bot.sources.reading import number, text, text_id, unplus, with_media
from bot.sources.signing import from_base64, keyed, only, proves
from bot.sources.variants import prove_url

HEADERS = {
    version: (f"X-Plivo-Signature-Ma-{version}", f"X-Plivo-Signature-{version}")
    for version in ("V3", "V2")
}
"""The first is made with the main account's Auth Token, the other with the number's own."""

_MOST_SIGNATURES = 10
_MOST_MEDIA = 20


class PlivoConfig(IssuedConfig):
    """A number at Plivo; the secret is the Auth Token of the account or subaccount."""

    type: Literal["plivo"] = "plivo"
    accept_v2: bool = Field(
        default=False, description="Also take the old signature, which does not cover the text"
    )


class Plivo(Source):
    """Takes Plivo's incoming texts."""

    __slots__ = ("_keys", "_name", "_to", "_versions")
    content_types: ClassVar[frozenset[str]] = FORM
    methods: ClassVar[tuple[str, ...]] = ("POST", "GET")
    reply: ClassVar[Reply | None] = Reply(
        body=b"<Response></Response>", content_type="application/xml"
    )

    def __init__(self, name: str, config: PlivoConfig) -> None:
        self._name = name
        self._keys = keyed(config.keys)
        self._to = config.to
        self._versions = ("V3", "V2") if config.accept_v2 else ("V3",)

    def receive(self, inbound: Inbound) -> Sms | None:
        """Prove the request, then read it; see Source."""
        pairs = read_pairs(inbound.body)
        self._prove(inbound, pairs)
        return self._read(Fields(pairs or read_pairs(inbound.query)), inbound)

    def _prove(self, inbound: Inbound, pairs: Sequence[Pair]) -> None:
        # Whichever is the newest decides: nobody can choose a weaker one by adding it.
        there = [
            name for name in self._versions if any(h in inbound.headers for h in HEADERS[name])
        ]
        if not there:
            old = any(header in inbound.headers for header in HEADERS["V2"])
            raise SignatureError("signed with V2 only, see accept_v2" if old else "not signed (V3)")
        given = _signatures(inbound, HEADERS[there[0]])
        nonce = only(inbound.headers, f"X-Plivo-Signature-{there[0]}-Nonce")
        sign = _signed_v3 if there[0] == "V3" else _signed_v2

        def fits(url: str) -> bool:
            signed = sign(url, pairs, nonce)
            return any(proves(each, signed, self._keys) for each in given)

        prove_url(inbound, fits)

    def _read(self, fields: Fields, inbound: Inbound) -> Sms | None:
        body = fields.get("Text")
        body = fields.get("Body") if body is None else body
        if body is None and ("Status" in fields or "CallUUID" in fields):
            return None  # a delivery receipt, a call
        links = [fields.get(f"Media{place}") for place in range(_MOST_MEDIA)]
        return Sms(
            source=self._name,
            id=text_id(fields.get("MessageUUID"), "MessageUUID"),
            received_at=inbound.at,
            sender=number(fields.get("From"), "From", bare=True),
            recipient=number(fields.get("To"), "To", bare=True) or self._to,
            body=with_media("" if body is None and any(links) else text(body, "Text"), links),
        )


def sign(config: PlivoConfig, sms: Sms, url: str) -> Signed:
    """Make the request by which Plivo would hand over this text."""
    fields = {
        "MessageUUID": sms.id,
        "From": unplus(sms.sender),
        "To": unplus(sms.recipient),
        "Type": "sms",
        "Text": sms.body,
    }
    body, nonce = write_form(fields), b"01234567890123456789"
    mac = hmac.digest(config.keys[0], _signed_v3(url, read_pairs(body), nonce), "sha256")
    headers = {
        "Content-Type": TYPE,
        "X-Plivo-Signature-V3": b64encode(mac).decode(),
        "X-Plivo-Signature-V3-Nonce": nonce.decode(),
    }
    return Signed(headers=headers, body=body)


def _signatures(inbound: Inbound, headers: Sequence[str]) -> list[bytes]:
    """Return the signatures given; each header may list several, for several tokens."""
    found = []
    for header in headers:
        if header in inbound.headers:
            for each in only(inbound.headers, header).split(b",")[:_MOST_SIGNATURES]:
                with suppress(SignatureError):
                    found.append(from_base64(each.strip(), header))
    if not found:
        raise SignatureError(f"{headers[-1]} is malformed: not base64")
    return found


def _signed_v3(url: str, pairs: Sequence[Pair], nonce: bytes) -> bytes:
    address, _, query = url.encode("utf-8", "surrogateescape").partition(b"?")
    asked = b"&".join(name + b"=" + value for name, value in sorted(read_pairs(query)))
    form = b"".join(name + value for name, value in sorted(pairs))
    mark, dot = b"?" if asked or pairs else b"", b"." if asked and pairs else b""
    return address + mark + asked + dot + form + b"." + nonce


def _signed_v2(url: str, _pairs: Sequence[Pair], nonce: bytes) -> bytes:
    return url.encode("utf-8", "surrogateescape").partition(b"?")[0] + nonce


KIND = Kind(config=PlivoConfig, open=Plivo, sign=sign, signs_url=True)
