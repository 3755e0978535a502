"""Walk from a candidate to the words around it, and say what the way costs."""

from __future__ import annotations

from collections.abc import Collection

from bot.codes.shapes import Candidate
from bot.codes.tokens import DIGITS, HIDDEN, LINE, MIXED, STOP, WORD, Token
from bot.codes.words.kinds import (
    CALL,
    CODE,
    CONFIRM,
    ENTER,
    GLUE,
    LOGIN,
    MILD_OTHER,
    MONTH,
    NUMBER,
    OTHER,
    OWNER,
    SCREEN,
    STRONG,
    UNIT,
    USE,
    VAGUE_CODE,
    VALID,
    WARNING,
    WEAK_LOGIN,
)

FARTHEST = 7.0
_KEYWORDS = (STRONG, CODE, VAGUE_CODE, NUMBER)
_COSTS = {
    GLUE: 0.08,
    SCREEN: 0.08,
    ENTER: 0.1,
    USE: 0.1,
    LOGIN: 0.1,
    WEAK_LOGIN: 0.15,
    CONFIRM: 0.1,
    CODE: 0.1,
    STRONG: 0.1,
    VAGUE_CODE: 0.1,
    NUMBER: 0.2,
    WARNING: 1.5,
    VALID: 0.5,
    UNIT: 0.5,
    MONTH: 0.5,
    OTHER: 1.2,
    MILD_OTHER: 0.8,
    OWNER: 0.8,
    CALL: 4.0,
    "": 0.6,
}
_SIGNS = {":": 0.0, "=": 0.0, '"': 0.1, "-": 0.2, ",": 0.4, ";": 0.5, "(": 0.3, ")": 0.3, "'": 0.0}
_SIGNS |= {STOP: 2.2, DIGITS: 0.5, MIXED: 0.5, HIDDEN: 0.6}
_RIVAL_COST = 1.5
_LINE_COST = 0.9
_NAME_COST = 0.35


_ANOTHER_SENTENCE = 1.3
_NEAR_ENOUGH = 3.0
_LONGEST_NAME = 6
_LONGEST_GREETING = 3
_AFTER_NAME = (":", "]", ")", STOP, LINE)
_OPENING_SENTENCE = -1.0


def keywords_on_the_way(
    tokens: list[Token],
    one: Candidate,
    keywords: Collection[int],
    step: int,
    taken: frozenset[int],
    *,
    first: bool,
) -> list[tuple[int, float]]:
    """
    Return the words for a code that one meets before (-1) or after (1) a candidate, with costs.

    `keywords` are the places of all of them, `taken` those of all candidates: another one
    on the way parts most.
    `first`: the candidate opens the text, so the next sentence still is about it.
    """
    met: list[tuple[int, float]] = []
    cost = aside = 0.0
    place = one.first - 1 if step < 0 else one.last + 1
    last = min(keywords) if step < 0 else max(keywords)
    while (place >= last if step < 0 else place <= last) and cost < FARTHEST:
        sort, _, _, kind = tokens[place]
        if kind in _KEYWORDS:
            met.append((place, cost))
        elif sort in "(),":
            cost, aside = _aside(sort, step, cost, aside)
        named = first and step > 0 and sort == WORD and kind in ("", WARNING)
        cost += _NAME_COST if named else cost_of(tokens, place, rival=place in taken)
        if sort == STOP and step > 0:
            cost += _OPENING_SENTENCE if first else _ANOTHER_SENTENCE
        place += step
    return met


def _aside(sort: str, step: int, cost: float, aside: float) -> tuple[float, float]:
    """Return the cost here, and that to go back to where an aside (brackets, commas) ends."""
    if sort == ",":
        if step > 0 or (not aside and cost >= 0.5):
            return cost, aside
        return (min(cost, aside), 0.0) if aside else (cost, cost + 0.9)
    if sort == (")" if step < 0 else "("):
        return cost, cost + 0.3
    return (aside, 0.0) if aside else (cost, 0.0)


def cost_of(tokens: list[Token], place: int, *, rival: bool = False) -> float:
    """Return what a token between a keyword and a candidate takes from their bond."""
    sort, start, end, kind = tokens[place]
    if rival:
        return _RIVAL_COST
    if sort == WORD:
        return 0.2 if not kind and end - start == 1 else _COSTS.get(kind, 0.6)
    if sort == LINE:
        asked = place and tokens[place - 1][0] in ":="
        return 0.1 if asked else _LINE_COST
    return _SIGNS.get(sort, 0.3)


def way_to(
    tokens: list[Token], one: Candidate, step: int, kinds: tuple[str, ...], *, first: bool = False
) -> float:
    """Return what the way to the next word of some kinds costs, `FARTHEST` when there is none."""
    cost = 0.0
    place = one.first - 1 if step < 0 else one.last + 1
    while 0 <= place < len(tokens) and cost < _NEAR_ENOUGH:
        if tokens[place][3] in kinds:
            return cost
        first_stop = first and step > 0 and tokens[place][0] == STOP
        cost += 0.3 if first_stop else cost_of(tokens, place)
        place += step
    return FARTHEST


def opens(tokens: list[Token], one: Candidate) -> bool:
    """Say whether the candidate is the first that the text says, after a name or a greeting."""
    if one.first and one.first < _LONGEST_NAME:
        sort = tokens[one.first - 1][0]
        if sort in _AFTER_NAME or (sort == "," and one.first <= _LONGEST_GREETING):
            return True
    return not any(token[0] in (WORD, DIGITS) for token in tokens[: one.first])
