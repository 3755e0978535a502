"""What every signature check needs: one header, strict decoding, comparison in constant time."""

from __future__ import annotations

import binascii
import hmac
from base64 import b64decode, b64encode
from collections.abc import Sequence

from multidict import CIMultiDict, CIMultiDictProxy

from bot.errors import SignatureError

WRONG = "wrong secret, or the request was altered on its way"


def only(headers: CIMultiDictProxy[str] | CIMultiDict[str], name: str) -> bytes:
    """
    Return the bytes of a header that must be there exactly once.

    Raises SignatureError if it is not: of two signatures, a proxy before us may
    have checked the other one.
    """
    given = headers.getall(name, ())
    if len(given) != 1:
        raise SignatureError(f"{name} is {'missing' if not given else 'there more than once'}")
    # aiohttp hands bytes that are not UTF-8 through as surrogates.
    return given[0].encode("utf-8", "surrogateescape")


def from_hex(given: bytes, header: str) -> bytes:
    """Read hex digits of either case and nothing else; raises SignatureError."""
    try:
        return binascii.unhexlify(given)
    except ValueError:
        raise SignatureError(f"{header} is malformed: not hex digits") from None


def from_base64(given: bytes, header: str) -> bytes:
    """Read base64 in its one canonical spelling; raises SignatureError."""
    try:
        found = b64decode(given, validate=True)
    except ValueError:
        found = b""
    if not found or b64encode(found) != given:
        raise SignatureError(f"{header} is malformed: not base64")
    return found


def keyed(secrets: Sequence[bytes], digest: str = "sha256") -> tuple[hmac.HMAC, ...]:
    """Make secrets ready to prove with, once: what a key alone decides is half of an HMAC."""
    return tuple(hmac.new(secret, digestmod=digest) for secret in secrets)


def proves(given: bytes, signed: bytes, keys: Sequence[hmac.HMAC]) -> bool:
    """Tell whether one of the keys made this HMAC (RFC 2104); all are tried, whichever fits."""
    proven = False
    for key in keys:
        mac = key.copy()
        mac.update(signed)
        proven |= hmac.compare_digest(mac.digest(), given)
    return proven


def prove(given: bytes, signed: bytes, keys: Sequence[hmac.HMAC]) -> None:
    """Check that one of the keys made this HMAC of these bytes; raises SignatureError."""
    if not proves(given, signed, keys):
        raise SignatureError(WRONG)
