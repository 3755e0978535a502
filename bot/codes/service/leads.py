"""Weigh what stands before and after a name: it leads to the service, or away from it."""

from __future__ import annotations

import re
from bisect import bisect_left

from bot.codes.service import names
from bot.codes.service.reading import Reading, opens_sentence, plain, word
from bot.codes.tokens import DIGITS, HIDDEN, MIXED, Token
from bot.codes.words.kinds import (
    CODE,
    CONFIRM,
    GLUE,
    LOGIN,
    MILD_OTHER,
    OWNER,
    SCREEN,
    STRONG,
    VALID,
    WEAK_LOGIN,
)
from bot.codes.words.services import (
    ACCOUNTS,
    BANKS,
    GREETINGS,
    HERE,
    LEADING,
    NO_NAMES,
    NOT_BEFORE,
    SOURCES,
    SUFFIXES,
    WELCOMES,
)
from bot.codes.words.yours import is_yours

FARTHEST = 6
NEAR = 2
_FEW = 4
_AFAR = 20
"""What a name costs that stands in the sentence of the code, but far from any word for it."""

_FOLLOWING = (CODE, STRONG, LOGIN, WEAK_LOGIN, CONFIRM)
_AMOUNT = re.compile(r"\d[\d.,]*[.,]\d\d")
_WITH = ("on", "with", "using", "by", "mit", "met", "avec", "con", "com", "med", "dengan", "с")
_ALSO_AT = ("tai", "do", "va", "ta")
"""Words for "your" in one language that stand before a merchant in another."""
_ELIDED = ("l'", "d'")


def is_barred(reading: Reading, place: int, last: int) -> bool:
    """Say whether a run is a person, a merchant, or who is warned of, whatever leads to it."""
    sentence = reading.sentences[place]
    if reading.warned.get(sentence, place) < place:
        return True
    here = place == 0 and plain(reading, last + 1) in HERE
    if sentence in reading.paying and not (here or _is_told(reading, place, last)):
        return True
    if _is_priced(reading, last):
        return True
    labelled = place > 1 and word(reading, place - 1) in (":", "=")
    return labelled and not reading.one.first <= place - 2 <= reading.one.last


def _is_priced(reading: Reading, last: int) -> bool:
    """Say whether an amount stands behind a run, or it is cut short: "TEASHOP THB 1,290.00"."""
    if reading.folded.startswith("..", reading.tokens[last][2]):
        return True
    if last + 1 >= len(reading.tokens):
        return False
    sort, start, end, _ = reading.tokens[last + 1]
    return sort == MIXED and bool(_AMOUNT.fullmatch(reading.folded, start, end))


def cost_of(reading: Reading, place: int, last: int, distance: int) -> int | None:
    """Return what a run costs as a name, None for too much; `distance` is to a word for codes."""
    tokens = reading.tokens
    if reading.latin_stands_out and reading.folded[tokens[place][1]].isascii():
        if place and plain(reading, place - 1) in NOT_BEFORE:
            return None
        return min(distance, FARTHEST) - 2 * FARTHEST
    if opens_sentence(reading, place):
        if _is_subject(reading, place, last) and not _is_report(reading, place):
            return distance + NEAR
        return 2 * _AFAR if names.known_last(reading, place) >= 0 else None
    if _leads_away(reading, place) and not _is_greeted(reading, place):
        return None
    introduced = _is_introduced(reading, place)
    if distance <= (FARTHEST if introduced else NEAR) and not _is_report(reading, place):
        return distance
    if _is_greeted(reading, place):
        return _AFAR
    return _cost_afar(reading, place, last, introduced=introduced)


def _is_report(reading: Reading, place: int) -> bool:
    """Say whether a sentence behind the code only tells of a login: "Accesso da Milano"."""
    sentences = reading.sentences
    code, here = sentences[reading.one.last], sentences[place]
    first = bisect_left(sentences, here)
    led = place - first <= NEAR and reading.tokens[first][3] in (LOGIN, WEAK_LOGIN)
    if here <= code or not (led or place == first) or not _kinds(reading, code) & {CODE, STRONG}:
        return False
    kinds = _kinds(reading, here)
    return bool(kinds & {LOGIN, WEAK_LOGIN}) and not kinds & {CODE, STRONG}


def _kinds(reading: Reading, sentence: int) -> set[str]:
    sentences = reading.sentences
    first, after = bisect_left(sentences, sentence), bisect_left(sentences, sentence + 1)
    return {token[3] for token in reading.tokens[first:after]}


def _cost_afar(reading: Reading, place: int, last: int, *, introduced: bool) -> int | None:
    """Return what a run costs that no word for codes is near to, but the code itself."""
    sentences = reading.sentences
    if sentences[place] != sentences[reading.one.first]:
        opens = sentences[place] == 0 and _stands_alone(reading, place, last)
        before = sentences[place] + 1 == sentences[reading.one.first] and (introduced or opens)
        return 2 * _AFAR if before else None
    if introduced or reading.tokens[place][0] == HIDDEN:
        return _AFAR
    return 2 * _AFAR if _stands_alone(reading, place, last) else None


def _leads_away(reading: Reading, place: int) -> bool:
    """Say whether what is before a run makes it a reader, a place, a day."""
    before = plain(reading, place - 1)
    if before in GREETINGS or before in NOT_BEFORE or _is_date(reading, place):
        return True
    led = reading.tokens[max(place - 2, 0)][3]
    if before == "in":
        entered = led in _FOLLOWING and not names.is_german(reading.folded)
        return not entered and place - 2 != reading.one.last
    near = {token[3] for token in reading.tokens[max(place - 3, 0) : place - 1]}
    return before in SOURCES and not near & {CODE, STRONG}


def _is_introduced(reading: Reading, place: int) -> bool:
    before = plain(reading, place - 1)
    if before in LEADING or before in ACCOUNTS:
        return True
    return place > 1 and plain(reading, place - 2) + before in _ELIDED


def _is_date(reading: Reading, place: int) -> bool:
    """Say whether the words before tell how long something is valid: "until Friday"."""
    return VALID in [token[3] for token in reading.tokens[max(0, place - 3) : place]]


def _stands_alone(reading: Reading, place: int, last: int) -> bool:
    """Say whether a word has a capital, in a sentence of a language that gives nouns none."""
    start, end = reading.tokens[place][1], reading.tokens[last][2]
    if not reading.text[start].isupper() or end - start < _FEW or not reading.text[start].isascii():
        return False
    if names.is_german(reading.folded):
        return False
    return place == 1 or not _is_capital(reading, place - 1)


def _is_capital(reading: Reading, place: int) -> bool:
    return reading.text[reading.tokens[place][1]].isupper()


def _has_suffix(reading: Reading, place: int) -> bool:
    """Say whether an apostrophe and a case ending stand at a token: "Pinewell'e"."""
    if word(reading, place) != "'" or place + 1 >= len(reading.tokens):
        return False
    close = reading.tokens[place - 1][2] + 2 == reading.tokens[place + 1][1] + 1
    return close and word(reading, place + 1) in SUFFIXES


def _is_greeted(reading: Reading, place: int) -> bool:
    """Say whether the words before a name welcome somebody, or bring greetings."""
    before = [plain(reading, at) for at in range(place - 3, place)]
    return any(near in WELCOMES for near in before) or (
        before[-1] in SOURCES and before[-2] in GREETINGS
    )


def _is_subject(reading: Reading, place: int, last: int) -> bool:
    """Say whether what opens a sentence is told about codes: "Pinewell code", "Pine-Code"."""
    tokens = reading.tokens
    after = last + 1
    if _has_suffix(reading, after) or (place == 0 and tokens[0][0] == HIDDEN):
        return True
    if place == 0 and after == reading.one.first:
        return True  # "Pinewell 482913"
    while after < len(tokens) and (tokens[after][0] == "-" or _is_few(tokens[after])):
        after += 1  # "Pine-Code", "Pinewell 2-step verification"
    if after >= len(tokens):
        return False
    if tokens[after][3] in _FOLLOWING or _is_of_service(reading, after):
        return place == 0 or tokens[after][3] in (CODE, STRONG)
    return _leads_on(reading, after) or (place == 0 and plain(reading, after) in HERE)


def _leads_on(reading: Reading, after: int) -> bool:
    """Say whether the second word behind a name is about codes, or the reader's own number."""
    if after + 1 >= len(reading.tokens):
        return False
    kind, next_kind = reading.tokens[after][3], reading.tokens[after + 1][3]
    if kind == GLUE:
        return next_kind in _FOLLOWING or plain(reading, after + 1) in NO_NAMES
    return kind in (OWNER, MILD_OTHER)  # "Pinewell customer 4402918837: ..."


def _is_of_service(reading: Reading, place: int) -> bool:
    """Say whether a token is where codes are typed: an app, a page."""
    return place < len(reading.tokens) and reading.tokens[place][3] == SCREEN


def _is_few(token: Token) -> bool:
    return token[0] == DIGITS and token[2] - token[1] == 1


def _is_told(reading: Reading, place: int, last: int) -> bool:
    """Say whether a name stands for who sends: "HDFC Bank OTP", "on your Tandem card"."""
    if last + 1 < len(reading.tokens):
        after = reading.tokens[last + 1]
        before = word(reading, place - 1)
        if after[3] in (CODE, STRONG) or (after[3] == OWNER and before in _WITH):
            return True
        if is_yours(before) and before not in _ALSO_AT:
            return True
    if place > 1 and reading.tokens[place - 1][3] == OWNER:
        return is_yours(word(reading, place - 2))  # "votre carte Pinewell"
    return any(word(reading, at) in BANKS for at in range(place, last + 1))
