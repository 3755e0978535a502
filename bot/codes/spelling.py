"""Cut words into short runs of letters, and say what those of one word tell about a code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from zlib import crc32

from bot.codes.fold import bare
from bot.codes.tokens import UNSPACED, WORD, Token

BUCKETS = 1 << 16
_LONGEST_WORD = 24
_WIDTH = 4  # bytes that a letter takes
_SPACED_SIZES = tuple(_WIDTH * length for length in (2, 3, 4))
_UNSPACED_SIZES = tuple(_WIDTH * length for length in (1, 2, 3))
_NEAREST = 10
_NEAR_WORDS = 6
_FADES = tuple(1 / (1 + 0.3 * step) for step in range(_NEAR_WORDS))
_IS_UNSPACED = re.compile(f"[{UNSPACED}]")


def runs(word: str) -> set[int]:
    """
    Return the buckets of a folded word's runs of letters, of which 65,536 are told apart.

    Runs of two to four letters, with marks where the word begins and ends; of one to
    three in writing without spaces. A word that no table knows shares most of its runs
    with its own inflections, and with its cousins in other languages.
    """
    plain = bare(word)[:_LONGEST_WORD]
    sizes = _UNSPACED_SIZES if _IS_UNSPACED.match(plain) else _SPACED_SIZES
    letters = f"^{plain}$".encode("utf-32-le")
    found = {
        crc32(letters[at : at + size]) % BUCKETS
        for size in sizes
        for at in range(0, len(letters) - size + 1, _WIDTH)
    }
    found.add(crc32(letters) % BUCKETS)
    return found


def words(folded: str, tokens: list[Token]) -> list[str]:
    """Return the words of a text, each once."""
    return list(dict.fromkeys(folded[token[1] : token[2]] for token in tokens if token[0] == WORD))


def near(folded: str, tokens: list[Token], places: range) -> Iterator[tuple[str, float]]:
    """Yield the words that one meets on one side, and how much each counts there, up to 1."""
    met = 0
    for place in places:
        sort, start, end, _ = tokens[place]
        if sort != WORD:
            continue
        if end - start > _NEAREST and _IS_UNSPACED.match(folded, start):
            start, end = (end - _NEAREST, end) if places.step < 0 else (start, start + _NEAREST)
        yield folded[start:end], _FADES[met]
        met += 1
        if met == _NEAR_WORDS:
            return
