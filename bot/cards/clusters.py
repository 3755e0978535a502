"""
Tells where one character as people see it ends and the next begins.

The rules are those of extended grapheme clusters in Unicode Standard Annex 29,
written with what `unicodedata` knows: CR LF, controls, marks and joiners, prepended
signs, conjuncts after a virama, Hangul syllables, emoji sequences, pairs of regional
indicators. Where its tables are finer than ours we keep more together, never less.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_ZWJ = "\u200d"
_BREAKING = frozenset({"Cc", "Zl", "Zp"})
_MARKS = frozenset({"Mn", "Mc", "Me"})
_PREPENDED = frozenset(
    "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\u0d4e"
    "\U000110bd\U000110cd\U000111c2\U000111c3\U0001193f\U00011941"
    "\U00011a3a\U00011a84\U00011a85\U00011a86\U00011a87\U00011a88\U00011a89\U00011d46\U00011f02"
)
_VIRAMA = 9  # the canonical combining class of the signs that bind two consonants
_HANGUL = {  # what may follow what inside a syllable block
    "L": frozenset({"L", "V", "LV", "LVT"}),
    "V": frozenset({"V", "T"}),
    "LV": frozenset({"V", "T"}),
    "T": frozenset({"T"}),
    "LVT": frozenset({"T"}),
    "": frozenset[str](),
}


def breaks_at(text: str, place: int, start: int = 0) -> bool:
    """Tell whether a cluster ends at `place`, if one begins at `start`."""
    if not start < place < len(text):
        return True
    before, after = text[place - 1], text[place]
    if before < "\x80" and after < "\x80":  # nothing in ASCII binds but this
        return before + after != "\r\n"
    if unicodedata.category(before) in _BREAKING or unicodedata.category(after) in _BREAKING:
        return True
    if _is_flag_half(before) and _is_flag_half(after):
        return _flag_halves(text, place, start) % 2 == 0
    return not _binds(before, after)


@lru_cache(maxsize=4096)
def _binds(before: str, after: str) -> bool:
    if _extends(after) or before in _PREPENDED:
        return True
    if before == _ZWJ:
        return not after.isspace()
    if unicodedata.combining(before) == _VIRAMA:
        return unicodedata.category(after) == "Lo"
    return _hangul(after) in _HANGUL[_hangul(before)]


def _extends(char: str) -> bool:
    """Tell whether it belongs to what stands before it: marks, joiners, skin tones, tags."""
    return (
        unicodedata.category(char) in _MARKS
        or char in "\u200c\u200d\uff9e\uff9f"
        or "\U0001f3fb" <= char <= "\U0001f3ff"
        or "\U000e0020" <= char <= "\U000e007f"
    )


def _hangul(char: str) -> str:
    if "\uac00" <= char <= "\ud7a3":
        return "LVT" if (ord(char) - 0xAC00) % 28 else "LV"
    if "\u1100" <= char <= "\u115f" or "\ua960" <= char <= "\ua97c":
        return "L"
    if "\u1160" <= char <= "\u11a7" or "\ud7b0" <= char <= "\ud7c6":
        return "V"
    if "\u11a8" <= char <= "\u11ff" or "\ud7cb" <= char <= "\ud7fb":
        return "T"
    return ""


def _is_flag_half(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"


def _flag_halves(text: str, place: int, start: int) -> int:
    """Count the regional indicators that stand in a row before `place`."""
    first = place
    while first > start and _is_flag_half(text[first - 1]):
        first -= 1
    return place - first
