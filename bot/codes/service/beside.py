"""Read who a text is from beside its words for codes: the name nearest to one of them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from operator import attrgetter
from typing import NamedTuple

from bot.codes.fold import bare
from bot.codes.service import names
from bot.codes.service.endings import nominative, span
from bot.codes.service.leads import FARTHEST, cost_of, is_barred
from bot.codes.service.names import ABOUT_CODES
from bot.codes.service.reading import Reading, opens_sentence, plain, word
from bot.codes.service.runs import last_of
from bot.codes.tokens import DIGITS, HIDDEN, LINE, MIXED, WORD, Token
from bot.codes.words.brands import BRANDS
from bot.codes.words.kinds import CODE, CONFIRM, GLUE, LOGIN, MINE, STRONG, WEAK_LOGIN
from bot.codes.words.services import ARTICLES, DESCRIBING, LEADING, NO_NAMES

_FEW = 4
_LONG = 6
_SORTS = (WORD, MIXED, HIDDEN)


_COST = attrgetter("cost")


class Name(NamedTuple):
    """A part of the text that reads like a name; the least cost names the service."""

    start: int
    end: int
    cost: int


def beside(reading: Reading) -> str:
    """Return the name nearest to a word for a code, or after "for", "at", "from"."""
    text, tokens = reading.text, reading.tokens
    kinds = (*ABOUT_CODES, CONFIRM) if reading.latin_stands_out else ABOUT_CODES
    about = [place for place, token in enumerate(tokens) if token[3] in kinds]
    found = [_named(reading, place, last, about) for place, last in _runs(reading)]
    best = min((name for name in found if name), key=_COST, default=None)
    if not best:
        return ""
    if text[best.end : best.end + 1] == "-":
        return text[best.start : best.end]
    return nominative(reading.folded, best.start, text[best.start : best.end])


def _runs(reading: Reading) -> Iterator[tuple[int, int]]:
    """Yield the first and last tokens of whatever reads like a name."""
    text = reading.text
    cased = not reading.latin_stands_out
    behind = 0
    for place, (sort, start, end, _) in enumerate(reading.tokens):
        if place < behind or sort not in _SORTS:
            continue
        written = text[start:end]
        if cased and sort == WORD and written.islower() and written not in BRANDS:
            continue
        last = last_of(reading, place) if names.may_open(reading, place) else -1
        if last >= place:
            yield place, last
            behind = last + 1


def _named(reading: Reading, place: int, last: int, about: list[int]) -> Name | None:
    """Return the run as a name when it stands close enough to a word about codes."""
    start, end = reading.tokens[place][1], reading.tokens[last][2]
    if not 2 <= end - start <= names.LONGEST or is_barred(reading, place, last):
        return None
    if not reading.folded[start].isascii() and bare(reading.folded[start:end].strip()) in NO_NAMES:
        return None
    distance = _nearest(reading, place, last, about)
    closing = _closing_quote(reading, place, last)
    if closing:
        return Name(start, reading.tokens[closing - 1][2], min(distance, FARTHEST) - 2 * FARTHEST)
    cost = cost_of(reading, place, last, distance)
    if cost is None:
        return None
    if last > place and word(reading, place) in DESCRIBING:
        place += 1
    start, end = span(reading.text, _widened(reading, place), _lengthened(reading, last, end))
    return Name(start, end, cost) if end - start > 1 else None


def _closing_quote(reading: Reading, place: int, last: int) -> int:
    """Return where the quotation that is just this name, or begins with it, ends; or 0."""
    if word(reading, place - 1) != '"' or place < 2:
        return 0
    for at in range(last + 1, min(last + 4, len(reading.tokens))):
        if word(reading, at) == '"':
            return at
        if reading.tokens[at][0] != WORD:
            return 0
    return 0


def _widened(reading: Reading, place: int) -> int:
    """Return where a name begins: "1177", "Mijn" and "e-" before it are part of it."""
    tokens = reading.tokens
    if place > 1 and tokens[place - 1][0] == "-":
        before, sign, start = tokens[place - 2], tokens[place - 1][1], tokens[place][1]
        alike = reading.folded[before[1]].isascii() == reading.folded[start].isascii()
        if alike and before[0] == WORD and before[2] == sign and sign + 1 == start:
            return before[1]
    if place < 2 or tokens[place - 1][2] + 1 != tokens[place][1]:
        return tokens[place][1]
    sort, start, end, kind = tokens[place - 1]
    if sort == DIGITS and end - start <= _FEW and plain(reading, place - 2) in LEADING:
        return start
    article = sort == WORD and reading.text[start].isupper() and kind in (GLUE, MINE)
    if article and end - start >= _LONG and not opens_sentence(reading, place - 1):
        return start
    if article and plain(reading, place - 1) in ARTICLES:
        return tokens[place][1] if opens_sentence(reading, place - 1) else start
    return tokens[place][1]


def _lengthened(reading: Reading, last: int, end: int) -> int:
    """Return where a name ends: "365" behind it is part of it."""
    if last + 2 >= len(reading.tokens):
        return end
    sort, start, stop, _ = reading.tokens[last + 1]
    few = sort == DIGITS and start == end + 1 and 1 < stop - start < _FEW
    return stop if few and reading.tokens[last + 2][3] in (CODE, STRONG, LOGIN) else end


def _nearest(reading: Reading, place: int, last: int, about: list[int]) -> int:
    """Return how far the nearest word about codes is."""
    right = bisect_left(about, last + 1)
    left = bisect_left(about, place) - 1
    nearest = FARTHEST + 1
    if right < len(about):
        nearest = _distance(reading.tokens, last, about[right])
    if left >= 0:
        nearest = min(nearest, _distance(reading.tokens, about[left], place))
    return nearest


def _distance(tokens: list[Token], left: int, right: int) -> int:
    """Return how many words that say something stand between two tokens; signs weigh more."""
    distance = 0
    for sort, _, _, kind in tokens[left + 1 : right]:
        if sort == WORD:
            distance += kind not in (GLUE, LOGIN, WEAK_LOGIN, CODE, STRONG)
        elif sort not in "-\"'":
            distance += FARTHEST if sort == LINE else 2
        if distance > FARTHEST:
            break
    return distance
