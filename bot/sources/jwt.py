"""JSON Web Tokens with a shared key (RFC 7515, 7519): HS256, HS384 and HS512 and no other."""

from __future__ import annotations

import hashlib
import hmac
import json
import math
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from bot.errors import PayloadError, SignatureError
from bot.sources.base import Inbound
from bot.sources.reading import read_object
from bot.sources.signing import from_hex, keyed, only, prove

DIGESTS = {"HS256": "sha256", "HS384": "sha384", "HS512": "sha512"}

_BEARER = re.compile(rb"bearer +([^ ]+)", re.IGNORECASE)


def bearer(inbound: Inbound) -> bytes:
    """Return the token of the Authorization header; raises SignatureError."""
    found = _BEARER.fullmatch(only(inbound.headers, "Authorization"))
    if not found:
        raise SignatureError("Authorization is malformed: not Bearer and a token")
    return found[1]


def verify(
    token: bytes, keys: Sequence[bytes], algorithms: Sequence[str] = ("HS256",)
) -> dict[str, Any]:
    """
    Return the claims of a token that one of the keys signed with one of the algorithms.

    The claims say nothing yet about when, where and for what the token was made.
    Raises SignatureError for every other token.
    """
    parts = token.split(b".")
    if len(parts) != 3:
        raise SignatureError("the token is malformed: not three parts")
    header, claims, signature = map(_decoded, parts)
    kind = _object(header)
    algorithm = kind.get("alg")
    # "crit" names extensions that must be understood, and we understand none.
    if not isinstance(algorithm, str) or algorithm not in algorithms or "crit" in kind:
        raise SignatureError("the token is not signed as this provider signs")
    prove(signature, token.rpartition(b".")[0], keyed(keys, DIGESTS[algorithm]))
    return _object(claims)


def seconds(claims: Mapping[str, Any], name: str) -> float:
    """Return a claim that is a time, in seconds since 1970; raises SignatureError."""
    value = claims.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float) or not _is_time(value):
        raise SignatureError(f"the token's {name} is missing or not a time")
    return float(value)


def valid_now(claims: Mapping[str, Any], at: datetime, leeway: timedelta) -> None:
    """Check the claims nbf and exp, which must both be there; raises SignatureError."""
    now, slack = at.timestamp(), leeway.total_seconds()
    early, late = seconds(claims, "nbf") - now, now - seconds(claims, "exp")
    if early > slack:
        raise SignatureError(f"the token begins {early:.0f} s from now by our clock")
    if late > slack:
        raise SignatureError(
            f"the token ran out {late:.0f} s ago: repeated, long delayed, or a clock is wrong"
        )


def hashes(claims: Mapping[str, Any], name: str, content: bytes) -> bool:
    """Tell whether a claim is the SHA-256 of the content in hex; raises SignatureError."""
    value = claims.get(name)
    if not isinstance(value, str):
        raise SignatureError(f"the token has no {name}")
    given = from_hex(value.encode("utf-8", "surrogatepass"), name)
    return hmac.compare_digest(hashlib.sha256(content).digest(), given)


def make(claims: Mapping[str, Any], key: bytes, algorithm: str = "HS256") -> str:
    """Make a token, as a provider would."""
    parts = [json.dumps(part).encode() for part in ({"alg": algorithm, "typ": "JWT"}, claims)]
    signed = b".".join(_encoded(part) for part in parts)
    signature = hmac.digest(key, signed, DIGESTS[algorithm])
    return (signed + b"." + _encoded(signature)).decode()


def _encoded(part: bytes) -> bytes:
    return urlsafe_b64encode(part).rstrip(b"=")


def _decoded(part: bytes) -> bytes:
    """Read base64 for URLs in its one canonical spelling."""
    try:
        found = urlsafe_b64decode(part + b"=" * (-len(part) % 4))
    except ValueError:
        found = b""
    if _encoded(found) != part:
        raise SignatureError("the token is malformed: not base64")
    return found


def _object(part: bytes) -> dict[str, Any]:
    try:
        return read_object(part)
    except PayloadError:
        raise SignatureError("the token is malformed: not JSON") from None


def _is_time(value: float) -> bool:
    return abs(value) < 1e12 and math.isfinite(value)
