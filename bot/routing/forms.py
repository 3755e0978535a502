"""The forms in which two strings are compared: folded, as a name, as a number, as bytes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

# What people and phones put into numbers: also the dashes, spaces and direction
# marks that come along when a number is copied out of a contact list.
_PUNCTUATION = dict.fromkeys(
    [
        *map(ord, "+-(). /\t\n\r"),
        *map(ord, "\u00a0\u00ad\u2007\u2009\u202f\u2212\uff0b\uff08\uff09\uff0d\uff0e\uff0f"),
        *range(0x200B, 0x2016),
        *range(0x202A, 0x202F),
        *range(0x2060, 0x206A),
        0xFEFF,
    ]
)


def fold(text: str) -> str:
    """Return `text` without case, and with the digits of any script as 0-9."""
    if text.isascii():
        return text.lower()
    folded = text.casefold()
    return "".join(str(unicodedata.decimal(char, char)) for char in folded)


def number(folded: str) -> str:
    """Return the bare digits of what is written like a number; empty for all else."""
    if folded.isdigit() and folded.isascii():
        return folded
    bare = folded.translate(_PUNCTUATION)
    return bare if bare.isdigit() and bare.isascii() else ""


def number_pattern(folded: str) -> str:
    """Return a number with its wildcards and nothing else; empty for all else."""
    if not number(folded.replace("*", "").replace("?", "")):
        return ""
    return folded.translate(_PUNCTUATION)


def wildcard(pattern: str) -> Callable[[str], bool]:
    """
    Return what tells whether a whole text fits `pattern` (`*`: any text, `?`: any character).

    Between stars stand pieces of fixed length, and the leftmost place of each is
    the best one: nothing is ever tried again, so hostile texts cost no more.
    """
    if pattern.endswith("*") and not set(pattern[:-1]) & set("*?"):
        prefix = pattern[:-1]
        return lambda text: text.startswith(prefix)
    head, *rest = map(_piece, pattern.split("*"))
    if not rest:
        return lambda text: head.fullmatch(text) is not None
    *middle, tail = rest
    tail_length = len(pattern) - pattern.rindex("*") - 1

    def fits(text: str) -> bool:
        found = head.match(text)
        for piece in middle:
            found = found and piece.search(text, found.end())
        at = len(text) - tail_length
        return found is not None and at >= found.end() and tail.match(text, at) is not None

    return fits


def _piece(piece: str) -> re.Pattern[str]:
    return re.compile("".join("." if c == "?" else re.escape(c) for c in piece), re.DOTALL)


class Form:
    """
    One string of a text in all the forms that patterns ask for.

    `prose` is never read as a number: `2 3` in a sentence is not 23.
    """

    __slots__ = ("_digits", "_utf8", "folded", "name", "raw")

    def __init__(self, raw: str, *, prose: bool = False) -> None:
        self.raw = raw
        self.folded = raw.casefold() if prose else fold(raw)
        self.name = self.folded.strip()
        self._digits = "" if prose else None
        self._utf8: bytes | None = None

    @property
    def digits(self) -> str:
        """The bare number; empty when it is not written like one."""
        if self._digits is None:
            self._digits = number(self.name)
        return self._digits

    @property
    def utf8(self) -> bytes:
        """The raw string for RE2, which takes only text that is valid Unicode."""
        if self._utf8 is None:
            self._utf8 = _encode(self.raw)
        return self._utf8


def _encode(text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").encode()
