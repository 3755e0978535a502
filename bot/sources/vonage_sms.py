"""Vonage's SMS API: fields with a signature among them, and long texts in pieces."""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Sequence

from bot.errors import PayloadError, SignatureError
from bot.sources.base import FORM, Inbound
from bot.sources.forms import Pair, read_pairs
from bot.sources.reading import read_object
from bot.sources.signing import WRONG, from_hex

METHODS = {"md5hash": 16, "md5": 16, "sha1": 20, "sha256": 32, "sha512": 64}
"""How an account may sign, and how many bytes come of it; an account's first is md5hash."""

_UNSIGNED = "signed neither with Authorization (Messages API) nor with sig (SMS API)"
_MARKS = re.compile(b"[&=]")


def pairs_of(inbound: Inbound) -> tuple[Pair, ...]:
    """Return the fields of a GET, a form or a JSON object; raises SignatureError."""
    if not inbound.body:
        return read_pairs(inbound.query)
    if inbound.headers.get("Content-Type", "").lower().startswith(tuple(FORM)):
        return read_pairs(inbound.body)
    try:
        given = read_object(inbound.body)
    except PayloadError:
        # Nothing is proven yet, and what a stranger sends is not kept.
        raise SignatureError(_UNSIGNED) from None
    return tuple((_bytes(name), _bytes(value)) for name, value in given.items())


def prove_fields(pairs: Sequence[Pair], keys: Sequence[bytes], method: str | None) -> None:
    """Check the field `sig`, made by this method or, for None, by any; raises SignatureError."""
    given = [value for name, value in pairs if name == b"sig"]
    if len(given) != 1:
        raise SignatureError("sig is there more than once" if given else _UNSIGNED)
    signature, signed = from_hex(given[0], "sig"), _signed(pairs)
    methods = [name for name, size in METHODS.items() if size == len(signature)]
    proven = False
    for each in methods if method is None else (method,):
        for key in keys:
            proven |= hmac.compare_digest(_made(each, key, signed), signature)
    if not proven:
        raise SignatureError(WRONG)


def _signed(pairs: Sequence[Pair]) -> bytes:
    if any(_MARKS.search(name) for name, _ in pairs):
        # Written one after another, such names could pass for other fields.
        raise SignatureError("a field has a name that cannot be signed")
    kept = sorted(pair for pair in pairs if pair[0] != b"sig")
    return b"".join(b"&%b=%b" % (name, _MARKS.sub(b"_", value)) for name, value in kept)


def _made(method: str, key: bytes, signed: bytes) -> bytes:
    if method == "md5hash":
        return hashlib.md5(signed + key, usedforsecurity=False).digest()
    return hmac.digest(key, signed, method)


def _bytes(value: object) -> bytes:
    if isinstance(value, bool):
        value = str(value).lower()
    if not isinstance(value, str | int):
        raise SignatureError(_UNSIGNED)
    return str(value).encode("utf-8", "surrogatepass")
