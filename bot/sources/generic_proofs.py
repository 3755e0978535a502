"""The ways in which a described source proves a request, and how a request is made that way."""

from __future__ import annotations

import hmac
from base64 import b64encode
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from urllib.parse import quote, unquote, unquote_to_bytes

from bot.errors import PayloadError, SignatureError
from bot.sources.ages import fresh
from bot.sources.base import Inbound, Signed
from bot.sources.forms import read_pairs
from bot.sources.generic_config import GenericConfig
from bot.sources.signing import WRONG, from_base64, from_hex, keyed, only, prove

Prove = Callable[[Inbound], None]
"""Raises SignatureError for a request that is not proven."""
Say = Callable[[Inbound, str], object]
"""Reads a field of a request that is not proven yet; PayloadError if that cannot be."""

AUTHORIZATION = "Authorization"


def prover(config: GenericConfig, say: Say) -> Prove:
    """Return the check that a section asks for."""
    match config.value("proof"):
        case "hmac":
            return _hmac(config)
        case "header":
            return _header(config)
        case "basic":
            return _basic(config)
        case "token":
            return _token(config)
        case _:
            return _smsforwarder(config, say)


def _hmac(config: GenericConfig) -> Prove:
    keys = keyed(config.keys, config.value("algorithm"))
    header, prefix = (
        config.value("header"),
        config.value("prefix").encode("utf-8", "surrogateescape"),
    )
    read = from_hex if config.value("encoding") == "hex" else from_base64

    def check(inbound: Inbound) -> None:
        given = only(inbound.headers, header)
        if not given.startswith(prefix):
            raise SignatureError(f"{header} is malformed: it does not begin with the prefix")
        prove(read(given[len(prefix) :], header), inbound.body, keys)

    return check


def _header(config: GenericConfig) -> Prove:
    header, prefix = (
        config.value("header") or AUTHORIZATION,
        config.value("prefix").encode("utf-8", "surrogateescape"),
    )
    # Whether the prefix is part of the secret is read both ways.
    good = [*config.keys, *(prefix + key for key in config.keys if prefix)]

    def check(inbound: Inbound) -> None:
        _same(only(inbound.headers, header), good, f"{header} does not hold the secret")

    return check


def _basic(config: GenericConfig) -> Prove:
    name = config.value("username").encode("utf-8", "surrogateescape")
    good = [name + b":" + key if name else key for key in config.keys]

    def check(inbound: Inbound) -> None:
        scheme, _, given = only(inbound.headers, AUTHORIZATION).partition(b" ")
        if scheme.lower() != b"basic":
            raise SignatureError(f"{AUTHORIZATION} is malformed: not Basic")
        shown = from_base64(given.strip(), AUTHORIZATION)
        _same(shown, good, "the name or the password is another")

    return check


def _token(config: GenericConfig) -> Prove:
    parameter, good = config.value("parameter").encode("utf-8", "surrogateescape"), config.keys

    def check(inbound: Inbound) -> None:
        if parameter:
            given = [value for name, value in read_pairs(inbound.query) if name == parameter]
        else:
            path = inbound.path.partition("?")[0].encode("utf-8", "surrogateescape")
            given = [unquote_to_bytes(path.rpartition(b"/")[2])]
        if len(given) != 1:
            raise SignatureError("the URL's token is missing, or there more than once")
        _same(given[0], good, "the URL does not hold the token")

    return check


def _smsforwarder(config: GenericConfig, say: Say) -> Prove:
    keys, tolerance = config.keys, config.value("tolerance")

    def check(inbound: Inbound) -> None:
        try:
            at, sign = say(inbound, "timestamp"), say(inbound, "sign")
        except PayloadError:
            raise SignatureError("the request cannot be read, and so proves nothing") from None
        if not isinstance(at, str | int) or not isinstance(sign, str):
            raise SignatureError("timestamp or sign is missing")
        written = str(at).encode("utf-8", "surrogatepass")
        right = [b64encode(_mac(key, written)) for key in keys]
        proven = False
        for spelling in _spellings(sign):
            for each in right:
                proven |= hmac.compare_digest(each, spelling)
        if not proven:
            raise SignatureError(WRONG)
        fresh(written, inbound.at, tolerance, "timestamp", per_second=1000)

    return check


def _mac(key: bytes, at: bytes) -> bytes:
    return hmac.digest(key, at + b"\n" + key, "sha256")


def _spellings(sign: str) -> Iterator[bytes]:
    """Yield the signature as it came and decoded once and twice: the app encodes it so often."""
    for _ in range(3):
        # What was not encoded at all has lost its + to the form.
        yield sign.replace(" ", "+").encode("utf-8", "replace")
        sign = unquote(sign)


def _same(given: bytes, good: Sequence[bytes], why: str) -> None:
    same = False
    for each in good:
        same |= hmac.compare_digest(each, given)
    if not same:
        raise SignatureError(why)


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a proof adds to the fields of a request before it is written."""

    at: str
    sign: str


def stamp(config: GenericConfig, at_ms: int) -> Stamp | None:
    """Return the fields by which SmsForwarder proves itself; None for other proofs."""
    if config.value("proof") != "smsforwarder":
        return None
    at = str(at_ms)
    return Stamp(at, quote(b64encode(_mac(config.keys[0], at.encode())), safe=""))


def proven(config: GenericConfig, bare: Signed) -> Signed:
    """Return the request with what proves it, as the provider would send it."""
    key = config.keys[0]
    secret = key.decode("utf-8", "surrogateescape")
    header, prefix = config.value("header"), config.value("prefix")
    match config.value("proof"):
        case "hmac":
            mac = hmac.digest(key, bare.body, config.value("algorithm"))
            written = mac.hex() if config.value("encoding") == "hex" else b64encode(mac).decode()
            return replace(bare, headers={**bare.headers, header: prefix + written})
        case "header":
            whole = secret if secret.startswith(prefix) else prefix + secret
            return replace(bare, headers={**bare.headers, header or AUTHORIZATION: whole})
        case "basic":
            name = config.value("username").encode("utf-8", "surrogateescape")
            shown = b64encode(name + b":" + key if name else key).decode()
            return replace(bare, headers={**bare.headers, AUTHORIZATION: f"Basic {shown}"})
        case "token":
            parameter = config.value("parameter")
            below = f"?{quote(parameter)}=" if parameter else "/"
            return replace(bare, below=below + quote(key, safe=""))
        case _:
            return bare
