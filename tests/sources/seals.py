"""Any body as its provider would sign it: each scheme once more, the long way round."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import re
from collections.abc import Callable
from urllib.parse import unquote_to_bytes

from multidict import CIMultiDict

from bot.sources.base import Inbound
from tests.make import NOON

PUBLIC = "https://sms.example.org"
PATH = "/webhook/my-number"
SECRET = "c2VjcmV0LWZvci10ZXN0cy0wMTIzNDU2Nzg5YWI="

URL = (PUBLIC + PATH).encode()
NOW = int(NOON.timestamp())
JSON = "application/json"
FORM = "application/x-www-form-urlencoded"

Seal = Callable[[bytes], Inbound]


def sealed(body: bytes, content_type: str, headers: dict[str, str]) -> Inbound:
    return Inbound(
        headers=CIMultiDict({"Content-Type": content_type, **headers}),
        body=body,
        at=NOON,
        path=PATH,
        public_url=PUBLIC,
    )


def mac(signed: bytes, digest: str = "sha256") -> bytes:
    return hmac.new(SECRET.encode(), signed, getattr(hashlib, digest)).digest()


def b64(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


def pairs(body: bytes) -> list[tuple[bytes, bytes]]:
    found = []
    for part in filter(None, body.split(b"&")):
        name, _, value = part.replace(b"+", b" ").partition(b"=")
        found.append((unquote_to_bytes(name), unquote_to_bytes(value)))
    return sorted(found)


def token(claims: dict[str, object]) -> str:
    parts = [json.dumps(part).encode() for part in ({"alg": "HS256"}, claims)]
    signed = b".".join(base64.urlsafe_b64encode(part).rstrip(b"=") for part in parts)
    return (signed + b"." + base64.urlsafe_b64encode(mac(signed)).rstrip(b"=")).decode()


def private_number(body: bytes) -> Inbound:
    return sealed(body, JSON, {"X-Webhook-Signature": "sha256=" + mac(body).hex()})


def twilio(body: bytes) -> Inbound:
    fields = b"".join(name + value for name, value in sorted(set(pairs(body))))
    return sealed(body, FORM, {"X-Twilio-Signature": b64(mac(URL + fields, "sha1"))})


def plivo(body: bytes) -> Inbound:
    fields = b"".join(name + value for name, value in pairs(body))
    signed = URL + (b"?" if pairs(body) else b"") + fields + b".1"
    headers = {"X-Plivo-Signature-V3": b64(mac(signed)), "X-Plivo-Signature-V3-Nonce": "1"}
    return sealed(body, FORM, headers)


def messagebird(body: bytes) -> Inbound:
    claims: dict[str, object] = {"iss": "MessageBird", "nbf": NOW, "exp": NOW + 60}
    claims["url_hash"] = hashlib.sha256(URL).hexdigest()
    if body:
        claims["payload_hash"] = hashlib.sha256(body).hexdigest()
    return sealed(body, JSON, {"MessageBird-Signature-JWT": token(claims)})


def bird(body: bytes) -> Inbound:
    signed = b"%d\n%b\n%b" % (NOW, URL, hashlib.sha256(body).digest())
    headers = {
        "messagebird-signature": b64(mac(signed)),
        "messagebird-request-timestamp": str(NOW),
    }
    return sealed(body, JSON, headers)


def sinch(body: bytes) -> Inbound:
    header = "x-sinch-webhook-signature"
    headers = {
        header: b64(mac(b"%b.n.%d" % (body, NOW))),
        f"{header}-nonce": "n",
        f"{header}-timestamp": str(NOW),
    }
    return sealed(body, JSON, headers)


def vonage(body: bytes) -> Inbound:
    payload_hash = hashlib.sha256(body).hexdigest()
    claims: dict[str, object] = {"iss": "Vonage", "iat": NOW, "payload_hash": payload_hash}
    return sealed(body, JSON, {"Authorization": f"Bearer {token(claims)}"})


def vonage_sms(body: bytes) -> Inbound:
    # Vonage's names hold neither of these, and cannot be signed if they do.
    body = re.sub(b"%(26|3[Dd])", b"_", body) + b"&timestamp=%d" % NOW
    signed = b"".join(b"&%b=%b" % (name, value.replace(b"=", b"_")) for name, value in pairs(body))
    return sealed(body + b"&sig=" + mac(signed).hex().encode(), FORM, {})


def smsgate(body: bytes) -> Inbound:
    signature = mac(b"%b%d" % (body, NOW)).hex()
    return sealed(body, JSON, {"X-Signature": signature, "X-Timestamp": str(NOW)})


def textbee(body: bytes) -> Inbound:
    return sealed(body, JSON, {"X-Signature": mac(body).hex()})


def httpsms(body: bytes) -> Inbound:
    claims: dict[str, object] = {"iss": "api.httpsms.com", "nbf": NOW, "exp": NOW}
    claims["aud"] = [URL.decode()]
    return sealed(body, JSON, {"Authorization": f"Bearer {token(claims)}"})


def standard_webhooks(body: bytes) -> Inbound:
    signature = f"v1,{b64(mac(b'm.%d.%b' % (NOW, body)))}"
    headers = {
        "webhook-id": "m",
        "webhook-timestamp": str(NOW),
        "webhook-signature": signature,
    }
    return sealed(body, JSON, headers)


SEALS: dict[str, Seal] = {
    "bird": bird,
    "httpsms": httpsms,
    "messagebird": messagebird,
    "plivo": plivo,
    "private_number": private_number,
    "sinch": sinch,
    "smsgate": smsgate,
    "standard_webhooks": standard_webhooks,
    "textbee": textbee,
    "twilio": twilio,
    "vonage": vonage,
    "vonage, its SMS API": vonage_sms,
}
