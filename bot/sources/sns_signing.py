"""How Amazon SNS signs: what is signed, where its certificate may stand, RSA (PKCS #1 v1.5)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA1, SHA256
from cryptography.x509 import load_pem_x509_certificate

from bot.errors import PayloadError, SignatureError

SIGNED = ("Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type")
CONFIRMED = ("Message", "MessageId", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type")
KINDS: Mapping[str, tuple[str, ...]] = {
    "Notification": SIGNED,
    "SubscriptionConfirmation": CONFIRMED,
    "UnsubscribeConfirmation": CONFIRMED,
}
TOPIC = re.compile(
    r"arn:(aws|aws-cn|aws-us-gov):sns:([a-z0-9-]{1,40}):[0-9]{12}:[A-Za-z0-9_-]{1,256}"
)

_HASHES: Mapping[str, SHA1 | SHA256] = {"1": SHA1(), "2": SHA256()}  # noqa: S303 - SNS's default
_PATH = re.compile(r"/SimpleNotificationService-[0-9a-f]{1,64}[.]pem", re.ASCII)


def host(topic: str) -> str:
    """Return the host that speaks for a topic: the one of its own region, and no other."""
    found = TOPIC.fullmatch(topic)
    if not found:
        raise ValueError("is no topic's ARN; it is like arn:aws:sns:us-east-1:123456789012:texts")
    return f"sns.{found[2]}.amazonaws.com{'.cn' if found[1] == 'aws-cn' else ''}"


def certificate_url(envelope: Mapping[str, Any], topic: str) -> str:
    """Return where the certificate is; raises SignatureError unless that is Amazon's own place."""
    url, start = envelope.get("SigningCertURL"), f"https://{host(topic)}"
    if (
        not isinstance(url, str)
        or not url.startswith(start)
        or not _PATH.fullmatch(url.removeprefix(start))
    ):
        raise SignatureError("SigningCertURL is not one of the topic's region at amazonaws.com")
    return url


def subscribe_url(envelope: Mapping[str, Any], topic: str) -> str:
    """Return what confirms a subscription; raises PayloadError unless that is Amazon's own."""
    url = envelope.get("SubscribeURL")
    if not isinstance(url, str) or not url.startswith(
        f"https://{host(topic)}/?Action=ConfirmSubscription&"
    ):
        raise PayloadError("SubscribeURL is not one of the topic's region at amazonaws.com")
    return url


def public_key(certificate: bytes) -> RSAPublicKey:
    """Read the key of a certificate in PEM; raises ValueError."""
    try:
        key = load_pem_x509_certificate(certificate).public_key()
    except (ValueError, UnsupportedAlgorithm):
        key = None
    if not isinstance(key, RSAPublicKey):
        raise ValueError("is not a certificate with an RSA key, in PEM")  # noqa: TRY004 - a value
    return key


def private_key(pem: bytes) -> RSAPrivateKey:
    """Read a private key in PEM; raises ValueError."""
    try:
        key = serialization.load_pem_private_key(pem, None)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        key = None
    if not isinstance(key, RSAPrivateKey):
        raise ValueError("is not an RSA key without a password, in PEM")  # noqa: TRY004 - a value
    return key


def verify(key: RSAPublicKey, envelope: Mapping[str, Any], signature: bytes) -> None:
    """Check an envelope's signature; raises SignatureError."""
    version = envelope.get("SignatureVersion")
    if not isinstance(version, str) or version not in _HASHES:
        raise SignatureError("SignatureVersion is neither 1 nor 2")
    try:
        key.verify(signature, to_sign(envelope), padding.PKCS1v15(), _HASHES[version])
    except InvalidSignature:
        raise SignatureError("not signed by the certificate, or altered on its way") from None


def sign(key: RSAPrivateKey, envelope: Mapping[str, Any]) -> bytes:
    """Sign an envelope, as SNS would."""
    hashed = _HASHES[envelope["SignatureVersion"]]
    return key.sign(to_sign(envelope), padding.PKCS1v15(), hashed)


def to_sign(envelope: Mapping[str, Any]) -> bytes:
    """Return the lines that are signed (the SNS guide, verifying signatures)."""
    kind = envelope.get("Type")
    if not isinstance(kind, str) or kind not in KINDS:
        raise SignatureError("Type is none that SNS signs")
    lines = []
    for name in KINDS[kind]:
        value = envelope.get(name)
        if name == "Subject" and value is None:
            continue
        if not isinstance(value, str):
            raise SignatureError(f"{name} is missing or not a text")
        lines.append(f"{name}\n{value}\n")
    return "".join(lines).encode("utf-8", "surrogatepass")
