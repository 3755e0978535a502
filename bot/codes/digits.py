"""Tell which numbers of a text have the shape of a code."""

from __future__ import annotations

import re

from bot.codes.candidate import LONGEST, SHORTEST, Candidate, kind_after
from bot.codes.numbers import (
    CLOCK,
    follows_number,
    is_amount,
    is_clock,
    is_goal,
    is_masked,
    is_money,
    is_part,
    is_phone,
    is_year,
)
from bot.codes.tokens import DIGITS, MIXED, Token
from bot.codes.words.kinds import (
    CONFIRM,
    LOGIN,
    MONTH,
    NUMBER,
    UNIT,
    VALID,
    WEAK_LOGIN,
)

_GROUPS = {
    (3, 3),
    (3, 4),
    (4, 3),
    (4, 4),
    (2, 2, 2),
    (3, 3, 3),
    (2, 2),
    (2, 2, 2, 2),
    (5, 5),
    (3, 2, 3),
}
_USUAL_GROUPS = {(3, 3), (3, 4), (4, 3), (4, 4), (2, 2, 2)}
_TIGHT_GROUPS = _GROUPS | {(4, 4, 2), (3, 2), (2, 3), (2, 4), (4, 2), (3, 5), (5, 3), (1, 3, 3)}
_LONGEST_SPLIT = 8
_WIDEST = 3
_PURPOSES = (LOGIN, WEAK_LOGIN, CONFIRM)
_DATE_LENGTH = 6
_PARTS = re.compile(r"[-.]")
_DATE = re.compile(
    r"(?:(?:19|2[0-6])?\d\d[-./](?:0?[1-9]|1[0-2])[-./](?:0?[1-9]|[12]\d|3[01])"
    r"|(?:0?[1-9]|[12]\d|3[01])[-./](?:0?[1-9]|1[0-2])[-./](?:19|2[0-6])?\d\d"
    r"|(?:0?[1-9]|1[0-2])[-./](?:0?[1-9]|[12]\d|3[01])[-./](?:19|20)?\d\d)"
)
_DATE_LIKE = re.compile(r"20[0-4]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])")
_HOTLINE = re.compile(r"1[5-8]\d\d-\d{4}")
"""A number that all of Korea calls: 1588-1234."""
_COUNTED = re.compile(r"(\d{4,8}),\d{1,3}")


def run_end(folded: str, tokens: list[Token], place: int) -> int:
    """Return the last token of numbers that follow one another with only a space between."""
    while place + 1 < len(tokens):
        sort, start, end, _ = tokens[place + 1]
        gap = folded[tokens[place][2] : start]
        is_number = sort == DIGITS or (
            sort == MIXED and folded[start:end].replace("-", "").isdigit()
        )
        is_amount = (
            sort == MIXED
            and not is_number
            and folded[start].isdigit()
            and is_money(folded[start:end])
        )
        if not gap or len(gap) > _WIDEST or gap.strip(" ") or not (is_number or is_amount):
            break
        place += 1
    return place


def from_one(folded: str, tokens: list[Token], place: int) -> list[Candidate]:
    """Return a number that no other follows as a candidate."""
    if not SHORTEST <= tokens[place][2] - tokens[place][1] <= LONGEST:
        return []
    if is_amount(folded, tokens, place, place) or is_masked(folded, tokens, place):
        return []
    return _single(folded, tokens, place)


def from_run(folded: str, tokens: list[Token], first: int, last: int) -> list[Candidate]:
    """Return what numbers that follow one another give: one candidate in groups, or several."""
    if last > first and _is_counted(tokens, first, last):
        last -= 1
    if last == first:
        return from_one(folded, tokens, first)
    sizes = tuple(tokens[place][2] - tokens[place][1] for place in range(first, last + 1))
    if is_money(folded[tokens[last][1] : tokens[last][2]]):
        return []
    if is_amount(folded, tokens, first, last) or is_masked(folded, tokens, first):
        return []
    if sizes in _GROUPS or (set(sizes) == {1} and SHORTEST <= len(sizes) <= 8):
        return [_grouped(folded, tokens, first, last, sizes)]
    if is_phone(folded, tokens, first, last, sizes):
        return []
    if min(sizes) < SHORTEST and _splits(sizes):
        return [_grouped(folded, tokens, first, last, sizes)._replace(shape="split")]
    return [one for place in range(first, last + 1) for one in _any(folded, tokens, place)]


def _is_counted(tokens: list[Token], first: int, place: int) -> bool:
    """Say whether a short number counts minutes or the like: "4821 10 minutes"."""
    sizes = tuple(token[2] - token[1] for token in tokens[first : place + 1])
    if sizes in _USUAL_GROUPS or (set(sizes) == {1} and len(sizes) % 2 == 0):
        return False
    size = sizes[-1]
    kind = kind_after(tokens, place)
    # "482913 2 log in": to.
    return (size < SHORTEST and kind in (VALID, UNIT, MONTH)) or (size == 1 and kind in _PURPOSES)


def _any(folded: str, tokens: list[Token], place: int) -> list[Candidate]:
    if tokens[place][0] == DIGITS:
        return _single(folded, tokens, place)
    return punctuated(folded, tokens, place)


def _grouped(
    folded: str, tokens: list[Token], first: int, last: int, sizes: tuple[int, ...]
) -> Candidate:
    start, end = tokens[first][1], tokens[last][2]
    code = "".join(folded[tokens[place][1] : tokens[place][2]] for place in range(first, last + 1))
    usual = sizes in _USUAL_GROUPS or set(sizes) == {1}
    shape = "groups" if usual else "odd groups"
    if sizes == (4, 4) and is_year(code[:4]):
        shape = "year in groups"
    return Candidate(first, last, start, end, code, shape)


def _single(folded: str, tokens: list[Token], place: int) -> list[Candidate]:
    _, start, end, _ = tokens[place]
    size = end - start
    if not SHORTEST <= size <= LONGEST or is_part(folded, tokens, place):
        return []
    code = folded[start:end]
    if is_goal(folded, tokens, place) or (size > 8 and _is_numbered(folded, tokens, place)):
        return []
    if size == 4 and CLOCK.fullmatch(code) and is_clock(folded, tokens, place):
        return []
    beside = (tokens[place - 1][3] if place else "", kind_after(tokens, place))
    if size == 4 and MONTH in beside and is_year(code):
        return []
    dated = size == 8 and _DATE_LIKE.fullmatch(code)
    return [Candidate(place, place, start, end, code, "date" if dated else "digits")]


def _is_numbered(folded: str, tokens: list[Token], place: int) -> bool:
    """Say whether a long number is a phone's: with a zero in front, or called a number."""
    return folded[tokens[place][1]] == "0" or (place > 0 and tokens[place - 1][3] == NUMBER)


def punctuated(folded: str, tokens: list[Token], place: int) -> list[Candidate]:
    """Return "482-913" or "482.913" as a candidate unless it is a date, a time or an amount."""
    _, start, end, _ = tokens[place]
    word = folded[start:end]
    parts = _PARTS.split(word)
    if not all(part.isdigit() for part in parts) or ("-" in word and "." in word):
        return []
    sizes = tuple(map(len, parts))
    code = "".join(parts)
    spelt = set(sizes) == {1} and SHORTEST <= len(sizes) <= _LONGEST_SPLIT
    tight = sizes in _TIGHT_GROUPS or spelt or ("." not in word and _splits(sizes))
    parted = is_part(folded, tokens, place) or follows_number(tokens, place)
    parted = parted or _HOTLINE.fullmatch(word) is not None
    if not tight or parted:
        return []
    if _DATE.fullmatch(word):
        return _like_a_date(folded, tokens, place, code)
    if is_amount(folded, tokens, place, place) or is_masked(folded, tokens, place):
        return []
    if "." in word:
        fits = sizes in {(3, 3), (2, 2, 2), (4, 4)}
        return [Candidate(place, place, start, end, code, "dotted")] if fits else []
    shape = "hyphens" if sizes in _USUAL_GROUPS or spelt else "odd hyphens"
    if sizes == (4, 4) and all(map(CLOCK.fullmatch, parts)):
        shape = "from hour to hour"
    elif parts[0][0] == "0" and len(code) > 6:
        shape = "like a phone"
    return [Candidate(place, place, start, end, code, shape)]


def before_comma(folded: str, tokens: list[Token], place: int) -> list[Candidate]:
    """Return "482913" of "482913,10 minutes", where only a space is missing."""
    start = tokens[place][1]
    match = _COUNTED.fullmatch(folded, start, tokens[place][2])
    if not match or kind_after(tokens, place) != VALID or is_part(folded, tokens, place):
        return []
    end = match.end(1)
    return [Candidate(place, place, start, end, match[1])]


def _splits(sizes: tuple[int, ...]) -> bool:
    """Say whether the lengths are those of one number cut in two or three."""
    return len(sizes) < 4 and max(sizes) < 6 and SHORTEST < sum(sizes) <= _LONGEST_SPLIT


def _like_a_date(folded: str, tokens: list[Token], place: int, code: str) -> list[Candidate]:
    """Return "04-19-77", which may be a code and may be a day; with full stops it is a day."""
    _, start, end, _ = tokens[place]
    fits = folded[start:end].count("-") > 1 and end - start == len(code) + 2
    if not fits or len(code) != _DATE_LENGTH:
        return []
    return [Candidate(place, place, start, end, code, "date")]
