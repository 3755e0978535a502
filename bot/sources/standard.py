"""The Standard Webhooks check (standardwebhooks.com): HMAC-SHA256 over id, time and body."""

from __future__ import annotations

import hmac
from base64 import b64decode, b64encode
from binascii import Error as Base64Error
from collections.abc import Iterator, Sequence
from datetime import timedelta

from bot.errors import SignatureError
from bot.sources.ages import fresh
from bot.sources.base import Inbound
from bot.sources.signing import only

MARK = "whsec_"
SETS = ("webhook", "svix")
"""What the three headers' names begin with."""


def decoded(secret: str) -> tuple[bytes, ...]:
    """
    Return the keys that a secret may stand for, the likeliest first.

    After `whsec_` is base64; without it, libraries differ: some read base64 all
    the same, some take the text itself. Raises ValueError for `whsec_` and no base64.
    """
    try:
        key = b64decode(secret.removeprefix(MARK), validate=True)
    except (Base64Error, ValueError):
        key = b""
    if secret.startswith(MARK):
        if not key:
            raise ValueError("is not whsec_ and base64; copy the whole secret")
        return (key,)
    plain = secret.encode("utf-8", "surrogateescape")
    return (key, plain) if key else (plain,)


def check(inbound: Inbound, keys: Sequence[hmac.HMAC], tolerance: timedelta) -> str:
    """Return the id of a request that one of the keys signed just now; raises SignatureError."""
    prefix = next((each for each in SETS if f"{each}-id" in inbound.headers), SETS[0])
    name, at, signatures = (
        only(inbound.headers, f"{prefix}-{part}") for part in ("id", "timestamp", "signature")
    )
    given = tuple(_versions(signatures))
    if not given:
        raise SignatureError(f"{prefix}-signature is malformed: holds no v1 signature")
    signed = b"%b.%b.%b" % (name, at, inbound.body)
    proven = False
    for key in keys:
        mac = key.copy()
        mac.update(signed)
        right = b64encode(mac.digest())
        for each in given:
            proven |= hmac.compare_digest(right, each)
    if not proven:
        raise SignatureError("wrong secret, or the request was altered on its way")
    fresh(at, inbound.at, tolerance, f"{prefix}-timestamp")
    return name.decode("utf-8", "replace")


def headers(name: str, at: int, body: bytes, key: bytes) -> dict[str, str]:
    """Make the three headers, as a provider would."""
    mac = hmac.digest(key, b"%b.%d.%b" % (name.encode(), at, body), "sha256")
    return {
        "webhook-id": name,
        "webhook-timestamp": str(at),
        "webhook-signature": f"v1,{b64encode(mac).decode()}",
    }


def _versions(signatures: bytes) -> Iterator[bytes]:
    """Yield the signatures that we can check; others, such as v1a, have other keys."""
    for each in signatures.split(b" "):
        version, _, signature = each.partition(b",")
        if version == b"v1" and signature:
            yield signature
