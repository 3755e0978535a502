"""Why a signature over a URL does not fit: the ways in which two sides spell one URL."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from bot.errors import SignatureError
from bot.sources.base import Inbound
from bot.sources.signing import WRONG

_URL = re.compile(r"(https?)://([^/?#]*?)(:[0-9]+)?((?:[/?#].*)?)", re.IGNORECASE | re.DOTALL)
_PORTS = {"http": ":80", "https": ":443"}
_OTHER = {"http": "https", "https": "http"}


def with_ports(url: str) -> tuple[str, ...]:
    """Return a URL as it is, and with its scheme's own port left out, or put in."""
    found = _URL.fullmatch(url)
    if not found:
        return (url,)
    scheme, host, port, rest = found.groups()
    usual = _PORTS[scheme.lower()]
    if port not in {None, usual}:
        return (url,)
    return url, f"{scheme}://{host}{usual if port is None else ''}{rest}"


def prove_url(
    inbound: Inbound, fits: Callable[[str], bool], urls: Sequence[str] = (), why: str = WRONG
) -> None:
    """
    Check that a signature over the URL fits the one that was called, or one of those named.

    Raises SignatureError, which says if the signature fits another spelling: that
    proves nothing, but tells the operator what to correct.
    """
    if not any(fits(url) for url in urls or (inbound.url,)):
        raise SignatureError(why + _hint(inbound, fits))


def _hint(inbound: Inbound, fits: Callable[[str], bool]) -> str:
    if not inbound.public_url:
        return "; server.public_url is not set, which the provider's signature covers"
    return next((f"; it fits {words}" for url, words in _spellings(inbound) if fits(url)), "")


def _spellings(inbound: Inbound) -> Iterator[tuple[str, str]]:
    """Yield other URLs that the provider may have called, and what to say of each."""
    found = _URL.fullmatch(inbound.url)
    if not found:
        return
    scheme, host, port, rest = found[1].lower(), found[2], found[3] or "", found[4]
    other = _OTHER[scheme]
    yield f"{other}://{host}{port}{rest}", f"{other}:// in place of {scheme}://{_OURS}"
    yield f"{other}://{host}{rest}", f"{other}:// and no port{_OURS}"
    yield f"{scheme}://{host}{rest}", f"no port{_OURS}"
    yield f"{scheme}://{host}{_PORTS[scheme]}{rest}", f"the port {_PORTS[scheme]}{_OURS}"
    path, mark, query = inbound.path.partition("?")
    start, end = inbound.public_url, mark + query
    yield start + path.rstrip("/") + end, f"no slash at the end{_THEIRS}"
    yield f"{start}{path}/{end}", f"a slash at the end{_THEIRS}"
    yield start + path, f"no query{_THEIRS}"
    # What a stranger writes into Host decides nothing but these words.
    for called in inbound.headers.getall("Host", ())[:1]:
        yield f"{scheme}://{called}{rest}", f"the host that was called{_OURS}"
        yield f"{other}://{called}{rest}", f"{other}:// and the host that was called{_OURS}"


_OURS = ": correct server.public_url"
_THEIRS = ": make the provider's URL the one that arrives here"
