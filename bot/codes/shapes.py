"""Tell which numbers and words of a text have the shape of a code, and how likely a shape."""

from __future__ import annotations

import re
from typing import NamedTuple

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
    says,
)
from bot.codes.tokens import DIGITS, MIXED, WORD, Token
from bot.codes.words.kinds import CODE, ENTER, GLUE, MONTH, NUMBER, STRONG, UNIT, USE, VALID

SHORTEST, LONGEST = 4, 10
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
_LONGEST_SPLIT = 8
_LONGEST_PART = 6
_DATE_LENGTH = 6
_TIGHT_GROUPS = _GROUPS | {(3, 2), (2, 3), (2, 4), (4, 2), (3, 5), (5, 3), (1, 3, 3)}
_LENGTH_PRIOR = {4: 0.2, 5: 0.4, 6: 1.0, 7: 0.2, 8: 0.4, 9: -1.5, 10: -2.0}
_MOST = 24
_CONTINUING = (DIGITS, MIXED, "-")
_INTRODUCING = (GLUE, ENTER, USE, STRONG, CODE)

_CAPITALS = re.compile(r"[A-Z](?:[A-Z]{4}|[A-Z]{0,7}-\d)")
_PARTS = re.compile(r"[-.]")
_DATE = re.compile(
    r"(?:(?:19|2[0-6])?\d\d[-./](?:0?[1-9]|1[0-2])[-./](?:0?[1-9]|[12]\d|3[01])"
    r"|(?:0?[1-9]|[12]\d|3[01])[-./](?:0?[1-9]|1[0-2])[-./](?:19|2[0-6])?\d\d"
    r"|(?:0?[1-9]|1[0-2])[-./](?:0?[1-9]|[12]\d|3[01])[-./](?:19|20)?\d\d)"
)
_DATE_LIKE = re.compile(r"20[0-4]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])")
_MASKED_NUMBER = re.compile(r"x++\d++")
_COUPON = re.compile(r"[a-z]{4,}+\d{1,4}|\d{1,3}(?:off|free|get)\w*+")
_WORD_AND_NUMBER = re.compile(r"[a-z]{3,}+\d{2,}+")
_COUNTED = re.compile(r"(\d{4,8}),\d{1,3}")
_RUNS = re.compile(r"[a-z]++|\d++")
_GIBBERISH = re.compile(r"[bcdfghjklmnpqrstvwxz]{4}|q(?!u)|[jkqvwxz].?[jkqvwxz]|^[^aeiouy]{3}")


class Candidate(NamedTuple):
    """
    Something with the shape of a code: its tokens, its place, and what it would be typed as.

    `prior` is what the shape alone says for or against it, `needs` the least
    score that such a shape must reach, `doubt` what it loses where nothing but
    the mere word "code" speaks for it.
    """

    first: int
    last: int
    start: int
    end: int
    code: str
    prior: float
    needs: float = 0.0
    doubt: float = 0.0

    @property
    def has_digits(self) -> bool:
        """Say whether it is more than a word in capitals."""
        return not self.code.isalpha()


def candidates(folded: str, text: str, tokens: list[Token]) -> list[Candidate]:
    """Return what has the shape of a code, in the order it stands in the text."""
    found: list[Candidate] = []
    capitals = _CAPITALS.search(text) is not None
    done = -1
    for place, (sort, start, _, kind) in enumerate(tokens):
        if place <= done or len(found) >= _MOST:
            continue
        if sort == WORD:
            if capitals and not kind and text[start].isupper():
                found += _from_letters(folded, text, tokens, place)
        elif sort == DIGITS:
            done = _from_digits(folded, text, tokens, place, found)
        elif sort == MIXED:
            found += _from_mixed(folded, text, tokens, place)
    return found


def _from_digits(
    folded: str, text: str, tokens: list[Token], place: int, found: list[Candidate]
) -> int:
    """Add what begins with the digits here, and return the last token that belongs to it."""
    following = tokens[place + 1][0] if place + 1 < len(tokens) else ""
    if following not in _CONTINUING:
        found += _from_one(folded, tokens, place)
        return place
    tailed = _with_letters(text, tokens, place) if following == "-" else None
    if tailed:
        found.append(tailed)
        return tailed.last
    last = _run_end(folded, tokens, place)
    found += _from_run(folded, tokens, place, last)
    return last


def _with_letters(text: str, tokens: list[Token], place: int) -> Candidate | None:
    """Return "4410-AB", digits with capitals that a hyphen joins, as a candidate."""
    if place + 2 >= len(tokens) or tokens[place + 1][0] != "-" or not _is_joint(tokens, place + 1):
        return None
    (_, start, middle, _), _, (sort, tail, end, kind) = tokens[place : place + 3]
    letters = text[tail:end]
    fits = sort == WORD and not kind and letters.isascii() and letters.isupper()
    code = text[start:middle] + letters
    if not fits or len(letters) < 2 or not SHORTEST < len(code) <= LONGEST or not code.isascii():
        return None
    if place and tokens[place - 1][2] == start:
        return None
    return Candidate(place, place + 2, start, end, code, -0.5, 5.5, 1.5)


def _run_end(folded: str, tokens: list[Token], place: int) -> int:
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
        if not gap or len(gap) > 2 or gap.strip(" ") or not (is_number or is_amount):
            break
        place += 1
    return place


def _from_one(folded: str, tokens: list[Token], place: int) -> list[Candidate]:
    """Return a number that no other follows as a candidate."""
    if not SHORTEST <= tokens[place][2] - tokens[place][1] <= LONGEST:
        return []
    if is_amount(folded, tokens, place, place) or is_masked(folded, tokens, place):
        return []
    return _single(folded, tokens, place)


def _from_run(folded: str, tokens: list[Token], first: int, last: int) -> list[Candidate]:
    if last > first and _is_counted(tokens, last):
        last -= 1
    if last == first:
        return _from_one(folded, tokens, first)
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
        return [_grouped(folded, tokens, first, last, sizes)._replace(prior=-0.8, needs=5.0)]
    return [one for place in range(first, last + 1) for one in _any(folded, tokens, place)]


def _is_counted(tokens: list[Token], place: int) -> bool:
    """Say whether a short number counts minutes or the like: "4821 10 minutes"."""
    size = tokens[place][2] - tokens[place][1]
    return size < SHORTEST and _kind_after(tokens, place) in (VALID, UNIT, MONTH)


def _any(folded: str, tokens: list[Token], place: int) -> list[Candidate]:
    if tokens[place][0] == DIGITS:
        return _single(folded, tokens, place)
    return _punctuated(folded, tokens, place)


def _grouped(
    folded: str, tokens: list[Token], first: int, last: int, sizes: tuple[int, ...]
) -> Candidate:
    start, end = tokens[first][1], tokens[last][2]
    code = "".join(folded[tokens[place][1] : tokens[place][2]] for place in range(first, last + 1))
    usual = sizes in _USUAL_GROUPS or set(sizes) == {1}
    unlikely = not usual
    prior = -1.5 if unlikely else 0.3
    if sizes == (4, 4) and is_year(code[:4]):
        prior -= 1.5
    return Candidate(first, last, start, end, code, prior, 7.0 if unlikely else 0.0)


def _single(folded: str, tokens: list[Token], place: int) -> list[Candidate]:
    _, start, end, _ = tokens[place]
    size = end - start
    if not SHORTEST <= size <= LONGEST or is_part(folded, tokens, place):
        return []
    code = folded[start:end]
    if is_goal(folded, tokens, place):
        return []
    if size > 8 and (code[0] == "0" or (place and tokens[place - 1][3] == NUMBER)):
        return []
    if size == 4 and CLOCK.fullmatch(code) and is_clock(folded, tokens, place):
        return []
    prior, needs = _LENGTH_PRIOR[size], 0.0
    if size == 4 and is_year(code):
        prior, needs = -1.5, 5.5
        if MONTH in (tokens[place - 1][3] if place else "", _kind_after(tokens, place)):
            return []
    elif size == 8 and _DATE_LIKE.fullmatch(code):
        prior, needs = -2.0, 7.0
    elif size > 8:
        needs = 7.0 if size == 9 else 7.5
    return [Candidate(place, place, start, end, code, prior, needs, _doubt(folded, tokens, place))]


def _doubt(folded: str, tokens: list[Token], place: int) -> float:
    """Return the doubt about a short number put right after a bare word: ", code 4821"."""
    start, end = tokens[place][1:3]
    if end - start > 5 or place < 1 or tokens[place - 1][3] not in (CODE, STRONG):
        return 0.0
    before = tokens[place - 2] if place > 1 else None
    bare = before is None or before[0] not in (WORD, "-")
    return 2.3 if bare else 0.0


def _kind_after(tokens: list[Token], place: int) -> str:
    return tokens[place + 1][3] if place + 1 < len(tokens) else ""


def _from_mixed(folded: str, text: str, tokens: list[Token], place: int) -> list[Candidate]:
    _, start, end, _ = tokens[place]
    word = folded[start:end]
    raw = text[start:end]
    if not word.isalnum():
        if "," in word:
            return _before_comma(folded, tokens, place)
        return _punctuated(folded, tokens, place) or _hyphened(raw, tokens, place)
    size = end - start
    if not 2 <= size <= LONGEST or _MASKED_NUMBER.fullmatch(word) or not word.isascii():
        return []
    if is_part(folded, tokens, place) or is_amount(folded, tokens, place, place):
        return []
    digits = sum(character.isdigit() for character in word)
    prior, needs = (-2.0, 6.5) if _COUPON.fullmatch(word) else (-0.5, 6.0)
    if _WORD_AND_NUMBER.fullmatch(word):
        prior, needs = min(prior, -1.2), max(needs, 6.3)
    if raw != raw.upper():
        prior, needs = -2.0, 6.5
        if digits < 2:
            return []
    prior -= 1.0 if size == SHORTEST else 0.0
    code = raw if raw.isascii() else _ascii(raw, word)
    limits = (min(needs, 5.6), 0.3) if len(_RUNS.findall(word)) > 2 else (needs, 1.5)
    return _with_tail(
        folded, text, tokens, place, Candidate(place, place, start, end, code, prior, *limits)
    )


def _before_comma(folded: str, tokens: list[Token], place: int) -> list[Candidate]:
    """Return "482913" of "482913,10 minutes", where only a space is missing."""
    start = tokens[place][1]
    match = _COUNTED.fullmatch(folded, start, tokens[place][2])
    if not match or _kind_after(tokens, place) != VALID or is_part(folded, tokens, place):
        return []
    end = match.end(1)
    return [Candidate(place, place, start, end, match[1], _LENGTH_PRIOR[end - start])]


def _hyphened(raw: str, tokens: list[Token], place: int) -> list[Candidate]:
    """Return "PQ4-81Z": letters and digits parted by a hyphen between two digits."""
    code = raw.replace("-", "")
    alone = not (place and tokens[place - 1][0] == "-" and _is_joint(tokens, place - 1))
    fits = SHORTEST < len(code) <= LONGEST and code.isascii() and code.isalnum()
    if not (fits and alone and code.isupper()) or min(map(len, raw.split("-"))) == 1:
        return []
    return [Candidate(place, place, *tokens[place][1:3], code, -0.5, 5.5)]


def _ascii(raw: str, word: str) -> str:
    return "".join(
        character.upper() if place < len(raw) and raw[place].isupper() else character
        for place, character in enumerate(word)
    )


def _with_tail(
    folded: str, text: str, tokens: list[Token], place: int, one: Candidate
) -> list[Candidate]:
    """Return the candidate with the parts that hyphens join to it: "X7K4-9Q2M", "X7K 9Q2"."""
    first, last = place, place
    while first > 1 and place - first < LONGEST and _is_joint(tokens, first - 1):
        first -= 2
    while last + 2 < len(tokens) and last - place < LONGEST and _is_joint(tokens, last + 1):
        last += 2
    if first == last:
        last = _spaced_half(folded, text, tokens, place)
    if first == last:
        return [one] if len(one.code) >= SHORTEST else []
    parts = [text[token[1] : token[2]] for token in tokens[first : last + 1] if token[0] != "-"]
    code = "".join(parts).replace("-", "")
    fits = SHORTEST < len(code) <= LONGEST and len(parts[0]) < _LONGEST_PART
    if not (fits and code.isalnum() and code.isascii() and code == code.upper()):
        return []
    spaced = 0.5 if last == place + 1 else 0.0
    return [
        Candidate(first, last, tokens[first][1], tokens[last][2], code, -0.5 - spaced, 5.5 + spaced)
    ]


def _is_joint(tokens: list[Token], place: int) -> bool:
    """Say whether a hyphen stands between two words with no space."""
    sort, start, end, _ = tokens[place]
    joined = sort == "-" and tokens[place - 1][2] == start and tokens[place + 1][1] == end
    return joined and all(
        tokens[near][0] in (WORD, DIGITS, MIXED) for near in (place - 1, place + 1)
    )


def _spaced_half(folded: str, text: str, tokens: list[Token], place: int) -> int:
    """Return the place of the second half of "X7K 9Q2", or `place` when there is none."""
    if place + 1 >= len(tokens) or tokens[place + 1][0] != MIXED:
        return place
    (_, start, end, _), (_, next_start, next_end, _) = tokens[place : place + 2]
    alike = next_end - next_start == end - start and folded[end:next_start] == " "
    upper = text[start:end].isupper() and text[next_start:next_end].isupper()
    return place + 1 if alike and upper else place


def _punctuated(folded: str, tokens: list[Token], place: int) -> list[Candidate]:
    """Return "482-913" or "482.913" as a candidate unless it is a date, a time or an amount."""
    _, start, end, _ = tokens[place]
    word = folded[start:end]
    parts = _PARTS.split(word)
    if not all(part.isdigit() for part in parts) or ("-" in word and "." in word):
        return []
    sizes = tuple(map(len, parts))
    code = "".join(parts)
    tight = sizes in _TIGHT_GROUPS or ("." not in word and _splits(sizes))
    parted = is_part(folded, tokens, place) or follows_number(tokens, place)
    if not tight or parted:
        return []
    if _DATE.fullmatch(word):
        return _named_date(folded, tokens, place, code)
    if is_amount(folded, tokens, place, place) or is_masked(folded, tokens, place):
        return []
    if "." in word:
        fits = sizes in {(3, 3), (2, 2, 2), (4, 4)}
        return [Candidate(place, place, start, end, code, -1.2, 6.5)] if fits else []
    prior, needs = (0.3, 0.0) if sizes in _USUAL_GROUPS else (-0.6, 6.0)
    if sizes == (4, 4) and all(map(CLOCK.fullmatch, parts)):
        prior, needs = -1.0, 6.5
    if parts[0][0] == "0" and len(code) > 6:
        prior, needs = -1.0, 6.5
    return [Candidate(place, place, start, end, code, prior, needs)]


def _splits(sizes: tuple[int, ...]) -> bool:
    """Say whether the lengths are those of one number cut in two or three."""
    return len(sizes) < 4 and max(sizes) < 6 and SHORTEST < sum(sizes) <= _LONGEST_SPLIT


def _named_date(folded: str, tokens: list[Token], place: int, code: str) -> list[Candidate]:
    """Return "04-19-77" where the text calls it a code."""
    _, start, end, _ = tokens[place]
    fits = folded[start:end].count("-") > 1 and end - start == len(code) + 2
    if not fits or len(code) != _DATE_LENGTH or not _is_named(folded, tokens, place):
        return []
    return [Candidate(place, place, start, end, code, -1.0, 6.0)]


def _is_named(folded: str, tokens: list[Token], place: int) -> bool:
    """Say whether a word for a code stands right before, with at most "is" or a colon between."""
    if place and (tokens[place - 1][0] in ":=" or says(folded, tokens[place - 1])):
        place -= 1
    return place > 0 and tokens[place - 1][3] in (CODE, STRONG)


def _from_letters(folded: str, text: str, tokens: list[Token], place: int) -> list[Candidate]:
    """Return a word in capitals that could be a code without digits, or a prefix and digits."""
    _, start, end, _ = tokens[place]
    raw = text[start:end]
    size = end - start
    if not raw.isascii() or not raw.isupper():
        return []
    if place + 2 < len(tokens) and tokens[place + 1][0] == "-" and tokens[place + 1][1] == end:
        return _prefixed(folded, text, tokens, place)
    if text.isupper():
        return []
    before = tokens[place - 1] if place else None
    introduced = before and (before[0] in ':="(' or before[3] in _INTRODUCING)
    if 5 <= size <= 8 and introduced:
        if _GIBBERISH.search(folded, start, end):
            return [Candidate(place, place, start, end, raw, -1.0, 6.3)]
        return [Candidate(place, place, start, end, raw, -2.5, 7.0)]
    return []


def _prefixed(folded: str, text: str, tokens: list[Token], place: int) -> list[Candidate]:
    """Return "G-482913": the letters are not typed (the digits are met again; no harm)."""
    sort, start, end, _ = tokens[place + 2]
    first = tokens[place][1]
    if sort != DIGITS or start != tokens[place + 1][2] or not 4 <= end - start <= 8:
        return []
    if set(text[first : tokens[place][2]]) == {"X"}:
        return []
    return [
        Candidate(place, place + 2, first, end, folded[start:end], _LENGTH_PRIOR[end - start] + 0.1)
    ]
