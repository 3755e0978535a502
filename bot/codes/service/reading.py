"""What is known of one text when its service is looked for, and how its words are asked for."""

from __future__ import annotations

import re
from bisect import bisect_left
from operator import itemgetter
from typing import NamedTuple

from bot.codes.fold import bare
from bot.codes.shapes import Candidate
from bot.codes.tokens import DIGITS, LINE, MIXED, STOP, WORD, Token
from bot.codes.words.kinds import UNIT, WARNING
from bot.codes.words.services import MEASURES

_MONEY = re.compile(r"[a-z]{1,3}\.?\d[\d.,]{2,}")
_OTHER_SCRIPT = re.compile(r"[\u0370-\u1dff\u3040-\ud7af]{2}")
_SHORTENED = ("dvs", "d-voastra", "d-vs")
"""Words that a full stop shortens, and a name may follow."""
_TELLING = (UNIT, WARNING)
_START = itemgetter(1)


class Reading(NamedTuple):
    """One text as the search for a name sees it."""

    text: str
    folded: str
    tokens: list[Token]
    one: Candidate
    sentences: list[int]
    latin_stands_out: bool
    paying: frozenset[int]
    warned: dict[int, int]


def read(
    text: str, folded: str, tokens: list[Token], one: Candidate, sentences: list[int]
) -> Reading:
    """Return what is known of the text: sentences that speak of money, and that only warn."""
    paying = set()
    warned: dict[int, int] = {}
    for place, (sort, start, end, kind) in enumerate(tokens):
        if sort == WORD and kind not in _TELLING:
            continue
        if kind == UNIT and _is_parted(tokens, place):
            paying.add(sentences[place + 2])
        if sort == "$" or (kind == UNIT and _is_amount(folded, tokens, place)):
            paying.add(sentences[place])
        elif kind == WARNING:
            warned.setdefault(sentences[place], place)
        elif sort == MIXED and _MONEY.fullmatch(folded, start, end):
            paying.add(sentences[place])
    return Reading(
        text,
        folded,
        tokens,
        one,
        sentences,
        bool(_OTHER_SCRIPT.search(folded)),
        frozenset(paying),
        warned,
    )


def _is_parted(tokens: list[Token], place: int) -> bool:
    """Say whether a full stop that ends no sentence parts a currency from its number: "Rs.500"."""
    near = tokens[place : place + 3]
    return len(near) > 2 and near[1][0] == STOP and near[2][0] in (DIGITS, MIXED)


def _is_amount(folded: str, tokens: list[Token], place: int) -> bool:
    """Say whether a number stands beside a currency; "MB WAY" is a name, "11:08 h" a time."""
    if folded[tokens[place][1] : tokens[place][2]] in MEASURES:
        return False
    near = tokens[max(0, place - 3) : place + 3]
    return any(token[0] in (DIGITS, MIXED) for token in near)


def word(reading: Reading, place: int) -> str:
    """Return a token as it is folded, "" outside of the text."""
    if not 0 <= place < len(reading.tokens):
        return ""
    _, start, end, _ = reading.tokens[place]
    return reading.folded[start:end]


def plain(reading: Reading, place: int) -> str:
    """Return a token as it is folded, without its accents."""
    return bare(word(reading, place))


def inside(reading: Reading, start: int, end: int) -> list[Token]:
    """Return the tokens that begin between two places of the text."""
    first = bisect_left(reading.tokens, start, key=_START)
    return reading.tokens[first : bisect_left(reading.tokens, end, key=_START)]


def opens_sentence(reading: Reading, place: int) -> bool:
    """Say whether a sentence or a line begins at a token."""
    if place == 0 or reading.tokens[place - 1][0] not in (STOP, LINE):
        return place == 0
    return word(reading, place - 2) not in _SHORTENED
