"""Forms and queries (`application/x-www-form-urlencoded`), byte for byte as they came."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from urllib.parse import unquote_to_bytes, urlencode

from bot.errors import PayloadError, SignatureError

MOST = 1000
"""Fields; a text has a few dozen, and sorting a million for a stranger costs seconds."""

TYPE = "application/x-www-form-urlencoded"

Pair = tuple[bytes, bytes]


def read_pairs(form: bytes | str) -> tuple[Pair, ...]:
    """
    Split a form into names and values, decoded but neither trimmed nor sorted nor joined.

    Order, repeats and blanks survive, as providers sign them; a query may come as text.
    Bytes may be anything: this is read before it is proven. Raises SignatureError only
    for more fields than MOST.
    """
    if isinstance(form, str):
        # A query: aiohttp hands bytes that are not UTF-8 through as surrogates.
        form = form.encode("utf-8", "surrogateescape")
    if form.count(b"&") >= MOST:
        raise SignatureError(f"the form has more than {MOST} fields")
    cut = (part.partition(b"=") for part in form.split(b"&") if part)
    return tuple((_decoded(name), _decoded(value)) for name, _, value in cut)


class Fields:
    """The fields of a form that is proven, to be asked for like those of a JSON object."""

    __slots__ = ("_values",)

    def __init__(self, pairs: Sequence[Pair]) -> None:
        self._values: dict[bytes, set[bytes]] = {}
        for name, value in pairs:
            self._values.setdefault(name, set()).add(value)

    def __contains__(self, name: str) -> bool:
        return name.encode() in self._values

    def get(self, name: str) -> str | None:
        """
        Return a field's text, untrimmed; None if it is not there.

        Raises PayloadError if it has two different values or is not UTF-8.
        """
        values = self._values.get(name.encode(), set())
        if len(values) > 1:
            raise PayloadError(f"{name} is given twice, and not the same")
        try:
            return next((value.decode() for value in values), None)
        except UnicodeDecodeError:
            raise PayloadError(f"{name} is not UTF-8") from None


def write_form(fields: Mapping[str, str]) -> bytes:
    """Write a form, as a provider would."""
    return urlencode(fields, errors="surrogatepass").encode()


def _decoded(text: bytes) -> bytes:
    return unquote_to_bytes(text.replace(b"+", b" "))
