"""What AWS has: a key, certificates of it at their places, and subscriptions that wait."""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.x509.oid import NameOID

from bot.errors import NotNowError

TOPIC = "arn:aws:sns:us-east-1:123456789012:inbound-sms"
HOST = "https://sns.us-east-1.amazonaws.com"
CERTIFICATE_URL = f"{HOST}/SimpleNotificationService-0123456789abcdef.pem"
SUBSCRIBE_URL = f"{HOST}/?Action=ConfirmSubscription&TopicArn={TOPIC}&Token=abc"


def certificate(key: rsa.RSAPrivateKey) -> bytes:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "sns.amazonaws.com")])
    builder = x509.CertificateBuilder(
        name,
        name,
        key.public_key(),
        1,
        datetime(2026, 1, 1, tzinfo=UTC),
        datetime(2046, 1, 1, tzinfo=UTC),
    )
    return builder.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)


KEY = rsa.generate_private_key(65537, 2048)
PEM = certificate(KEY)
PRIVATE_PEM = KEY.private_bytes(
    serialization.Encoding.PEM,
    serialization.PrivateFormat.PKCS8,
    serialization.NoEncryption(),
).decode()


class FakeAws:
    """Gives what stands at its URLs, and keeps which were asked for."""

    def __init__(self, **pages: bytes) -> None:
        self.pages = {CERTIFICATE_URL: PEM, SUBSCRIBE_URL: b"<Confirmed/>"} | pages
        self.asked: list[str] = []

    async def fetch(self, url: str) -> bytes:
        self.asked.append(url)
        if url not in self.pages:
            raise NotNowError("it answered 403")
        return self.pages[url]


def envelope(**changes: str | None) -> dict[str, str]:
    """A notification, or what else it is made by changes; None takes a line out."""
    message = {
        "originationNumber": "+14155551234",
        "destinationNumber": "+12025550100",
        "messageBody": "482913",
        "inboundMessageId": "cae173d2",
    }
    given = {
        "Type": "Notification",
        "MessageId": "22b80b92",
        "TopicArn": TOPIC,
        "Message": json.dumps(message),
        "Timestamp": "2026-03-01T12:00:00.000Z",
        "SignatureVersion": "1",
        "SigningCertURL": CERTIFICATE_URL,
    } | changes
    return {key: value for key, value in given.items() if value is not None}


def signed(lines: dict[str, str], key: rsa.RSAPrivateKey = KEY) -> bytes:
    """The body, signed the long way round."""
    order = ("Message", "MessageId", "Subject", "SubscribeURL", "Timestamp", "Token", "TopicArn")
    to_sign = "".join(f"{name}\n{lines[name]}\n" for name in (*order, "Type") if name in lines)
    digest = hashes.SHA1() if lines.get("SignatureVersion") == "1" else hashes.SHA256()
    signature = key.sign(to_sign.encode(), padding.PKCS1v15(), digest)
    return json.dumps({**lines, "Signature": base64.b64encode(signature).decode()}).encode()
