"""Read who a text is from beside its words for codes: the name nearest to one of them."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from bot.codes import names
from bot.codes.endings import nominative, span
from bot.codes.names import ABOUT_CODES, Reading
from bot.codes.tokens import DIGITS, HIDDEN, LINE, WORD, Token
from bot.codes.words.kinds import (
    CODE,
    CONFIRM,
    GLUE,
    LOGIN,
    MILD_OTHER,
    MINE,
    OWNER,
    STRONG,
    WEAK_LOGIN,
)
from bot.codes.words.services import (
    ACCOUNTS,
    ARTICLES,
    BANKS,
    DESCRIBING,
    GREETINGS,
    HERE,
    LEADING,
    NO_NAMES,
    SOURCES,
    SUFFIXES,
    WELCOMES,
)

_FARTHEST = 6
_NEAR = 2
_FEW = 4
_AFAR = 20
"""What a name costs that stands in the sentence of the code, but far from any word for it."""

_FOLLOWING = (CODE, STRONG, LOGIN, WEAK_LOGIN, CONFIRM)


class Name(NamedTuple):
    """A part of the text that reads like a name; the least cost names the service."""

    start: int
    end: int
    cost: int


def beside(reading: Reading) -> str:
    """Return the name nearest to a word for a code, or after "for", "at", "from"."""
    text, tokens = reading.text, reading.tokens
    if text.isupper() and text.isascii():
        return ""
    about = [place for place, token in enumerate(tokens) if token[3] in ABOUT_CODES]
    best: Name | None = None
    place = 0
    while place < len(tokens):
        last = names.last_of(reading, place) if names.may_open(reading, place) else -1
        if last >= place:
            name = _named(reading, place, last, about)
            if name and (best is None or name.cost < best.cost):
                best = name
            place = last
        place += 1
    if not best:
        return ""
    if text[best.end : best.end + 1] == "-":
        return text[best.start : best.end]
    return nominative(reading.folded, best.start, text[best.start : best.end])


def _named(reading: Reading, place: int, last: int, about: list[int]) -> Name | None:
    """Return the run as a name when it stands close enough to a word about codes."""
    sentence = reading.evidence.sentences[place]
    if reading.warned.get(sentence, place) < place:
        return None
    here = place == 0 and names.plain(reading, last + 1) in HERE
    if place and _is_initial(reading, place - 1):
        return None  # a person
    if sentence in reading.paying and not (here or _is_told(reading, place, last)):
        return None
    if (
        place > 1
        and names.word(reading, place - 1) in (":", "=")
        and not _is_code(reading, place - 2)
    ):
        return None  # the label before it says what it is: a merchant, a reference
    start, end = reading.tokens[place][1], reading.tokens[last][2]
    if not 2 <= end - start <= names.LONGEST:
        return None
    distance = _nearest(reading, place, last, about)
    cost = _cost(reading, place, last, distance)
    if cost is None:
        return None
    if last > place and names.word(reading, place) in DESCRIBING:
        place += 1
    start, end = span(reading.text, _widened(reading, place), end)
    return Name(start, end, cost) if end - start > 1 else None


def _is_initial(reading: Reading, place: int) -> bool:
    sort, start, end, _ = reading.tokens[place]
    return sort == WORD and end - start == 1 and "A" <= reading.text[start] <= "Z" and place > 0


def _is_code(reading: Reading, place: int) -> bool:
    return reading.one.first <= place <= reading.one.last


def _cost(reading: Reading, place: int, last: int, distance: int) -> int | None:
    """Return what a run costs as a name, None for too much."""
    tokens = reading.tokens
    if reading.latin_stands_out and reading.folded[tokens[place][1]].isascii():
        return min(distance, _FARTHEST) - 2 * _FARTHEST
    if names.opens_sentence(reading, place):
        return distance + _NEAR if _is_subject(reading, place, last) else None
    before = names.plain(reading, place - 1)
    greeted = _is_greeted(reading, place)
    about = tokens[max(place - 2, 0)][3] in _FOLLOWING
    if (before == "in" or before in SOURCES) and not (about or greeted):
        return None
    if before in GREETINGS:
        return None
    if before == "'" and place > 1:
        before = names.plain(reading, place - 2) + "'"
    introduced = (
        before in LEADING
        or before in ("l'", "d'")
        or before in ACCOUNTS
        or _has_suffix(reading, last + 1)
    )
    introduced = introduced or (
        tokens[place - 1][3] == GLUE and len(before) > 1 and before.isascii()
    )
    if distance <= (_FARTHEST if introduced else _NEAR):
        return distance
    if tokens[place - 1][3] in _FOLLOWING and names.word(reading, last + 1) in (":", "-", "="):
        return _NEAR  # "Access Pinewell: ..."
    same = reading.evidence.sentences[place] == reading.evidence.sentences[reading.one.first]
    introduced = introduced or tokens[place][0] == HIDDEN
    return _AFAR if (introduced and same) or greeted else None


def _has_suffix(reading: Reading, place: int) -> bool:
    """Say whether an apostrophe and a case ending stand at a token: "Pinewell'e"."""
    if names.word(reading, place) != "'" or place + 1 >= len(reading.tokens):
        return False
    close = reading.tokens[place - 1][2] + 2 == reading.tokens[place + 1][1] + 1
    return close and names.word(reading, place + 1) in SUFFIXES


def _is_greeted(reading: Reading, place: int) -> bool:
    """Say whether the words before a name welcome somebody, or bring greetings."""
    before = [names.plain(reading, at) for at in range(place - 3, place)]
    return any(near in WELCOMES for near in before) or (
        before[-1] in SOURCES and before[-2] in NO_NAMES
    )


def _is_subject(reading: Reading, place: int, last: int) -> bool:
    """Say whether what opens a sentence is told about codes: "Pinewell code", "Pine-Code"."""
    tokens = reading.tokens
    after = last + 1
    if _has_suffix(reading, after) or (place == 0 and tokens[0][0] == HIDDEN):
        return True
    while after < len(tokens) and (tokens[after][0] == "-" or _is_few(tokens[after])):
        after += 1  # "Pine-Code", "Pinewell 2-step verification"
    if after >= len(tokens):
        return False
    if tokens[after][3] == GLUE and reading.latin_stands_out and after + 1 < len(tokens):
        return tokens[after + 1][3] in ABOUT_CODES or names.plain(reading, after + 1) in NO_NAMES
    if tokens[after][3] in _FOLLOWING or names.plain(reading, after) in ACCOUNTS:
        return True
    if tokens[after][3] in (OWNER, MILD_OTHER) and after + 1 < len(tokens):
        return tokens[after + 1][0] == DIGITS  # "Pinewell customer 4402918837: ..."
    return place == 0 and names.plain(reading, after) in HERE


def _is_few(token: Token) -> bool:
    return token[0] == DIGITS and token[2] - token[1] == 1


def _is_told(reading: Reading, place: int, last: int) -> bool:
    """Say whether a name stands for who sends: "HDFC Bank OTP", "on your Tandem card"."""
    if last + 1 < len(reading.tokens):
        after = reading.tokens[last + 1]
        if after[3] in (CODE, STRONG):
            return True
    return any(names.word(reading, at) in BANKS for at in range(place, last + 1))


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
    if sort == DIGITS and end - start <= _FEW and names.plain(reading, place - 2) in LEADING:
        return start
    article = sort == WORD and reading.text[start].isupper() and kind in (GLUE, MINE)
    if article and names.plain(reading, place - 1) in ARTICLES:
        return tokens[place][1] if names.opens_sentence(reading, place - 1) else start
    return tokens[place][1]


def _nearest(reading: Reading, place: int, last: int, about: list[int]) -> int:
    """Return how far the nearest word about codes is."""
    right = bisect_left(about, last + 1)
    left = bisect_left(about, place) - 1
    nearest = _FARTHEST + 1
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
            distance += _FARTHEST if sort == LINE else 2
        if distance > _FARTHEST:
            break
    return distance
