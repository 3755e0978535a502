"""Read what a text says about codes: its keywords, what qualifies them, what it talks about."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import NamedTuple

from bot.codes.masks import APP_MARKS
from bot.codes.tokens import DIGITS, LINE, MIXED, STOP, WORD, Token
from bot.codes.words.brands import BRANDS
from bot.codes.words.kinds import (
    BARGAIN,
    CODE,
    CONFIRM,
    DENIAL,
    ENTER,
    GLUE,
    LOGIN,
    MILD_OTHER,
    MINE,
    NUMBER,
    OLD,
    OTHER,
    SCREEN,
    STRONG,
    UNIT,
    USE,
    VAGUE_CODE,
    VALID,
    WARNING,
    WEAK_LOGIN,
)
from bot.codes.words.yours import is_yours

# How much a keyword says: a one-time code for sure, a code, a code that the text calls neither
# yours nor that of anyone with a name, no one-time code at all.
FIRM, PLAIN, NOBODYS, TAINTED = 9.0, 7.0, 6.9, 0.0

_REACH_BEFORE = 3
_REACH_AFTER = 4
_STRANGE = 4.2
_NAMELESS = 1.0
_NEAR_OWNER = 6
_LONGEST_HEADING = 6
_DUTCH_YOUR = "je"  # says "is" in Slavic languages, where it stands after the word
_LONGEST_GREETING = 3
_NUMBERS = (DIGITS, MIXED)
_BARGAINS = (BARGAIN, "%")
_SPEAKING_SORTS = frozenset(("%", "$", MIXED))
_SENTENCE_ENDS = (STOP, LINE)
_REACH_OF_DENIAL = 5
_SPEAKING = frozenset(
    (STRONG, CODE, VAGUE_CODE, NUMBER, LOGIN, WEAK_LOGIN, CONFIRM, ENTER, WARNING, VALID)
)
_GLUED_AMOUNT = re.compile(
    r"(?:rp|rs|rm|kr|tk|php|ksh|tsh|inr|usd|eur|gbp|ngn|nt|hk|r|p|n|s)[\d.,]{2,}"
    r"|\d[\d.,]*+(?:rp|rs|kr|eur|usd|dkk|sek|nok|pln|zl|kc|czk|ron|lei|ft|huf|tl|rub|uah|rsd|bgn|vnd|d|k|р|грн|руб|лв|тг)",
    re.IGNORECASE,
)
_TELLING = (LOGIN, WEAK_LOGIN, CONFIRM, OTHER)


class Keyword(NamedTuple):
    """A word for a code: where, how much it says, and whether the sentence only warns."""

    place: int
    weight: float
    warned: bool


class Evidence(NamedTuple):
    """What the whole text says: `keywords` by their place in the tokens, and its subjects."""

    keywords: dict[int, Keyword]
    sentences: list[int]
    logins: frozenset[int]
    confirmed: frozenset[int]
    others: frozenset[int]
    milds: frozenset[int]
    tainted: frozenset[int]
    has_purpose: bool
    has_login: bool
    has_amount: bool
    has_other: bool
    screens: frozenset[int]
    has_only_bargains: bool
    has_enter: bool
    has_warning: bool
    has_validity: bool

    @property
    def has_formality(self) -> bool:
        """Say whether it reads like what a service writes, not like a friend."""
        return self.has_amount or self.has_validity


def may_tell(folded: str, tokens: list[Token]) -> bool:
    """Say whether any word of a text could make a number in it a code."""
    return folded.startswith(APP_MARKS) or not _SPEAKING.isdisjoint([token[3] for token in tokens])


def read(text: str, tokens: list[Token]) -> Evidence:
    """Return the evidence in the tokens of one text."""
    sentences, by_kind = _sorted(tokens)
    denied = _denied(tokens, by_kind)
    warned = {sentences[place] for place in by_kind.get(WARNING, ())}
    signing_in = LOGIN in by_kind or CONFIRM in by_kind
    keywords: dict[int, Keyword] = {}
    for kind in (STRONG, CODE, VAGUE_CODE, NUMBER):
        for place in by_kind.get(kind, ()):
            weight = _weight(text, tokens, place, signing_in=signing_in)
            if weight is not None:
                keywords[place] = Keyword(place, weight, sentences[place] in warned)
    logins = by_kind.get(LOGIN, [])
    others = {sentences[place] for kind in (OTHER, *_BARGAINS) for place in by_kind.get(kind, ())}
    return Evidence(
        keywords=keywords,
        sentences=sentences,
        logins=frozenset(sentences[place] for place in logins),
        confirmed=frozenset(sentences[place] for place in by_kind.get(CONFIRM, ())),
        others=frozenset(others),
        milds=frozenset(
            sentences[place]
            for place in by_kind.get(MILD_OTHER, ())
            if not _has_a_number(tokens, place)
        ),
        tainted=frozenset(
            sentences[word.place] for word in keywords.values() if word.weight == TAINTED
        ),
        has_purpose=CONFIRM in by_kind or WEAK_LOGIN in by_kind,
        has_login=signing_in,
        has_amount=UNIT in by_kind
        or "$" in by_kind
        or any(_is_glued_amount(text, tokens[place]) for place in by_kind.get(MIXED, ())),
        has_other=bool(others) and not denied,
        screens=frozenset(sentences[place] for place in by_kind.get(SCREEN, ())),
        has_only_bargains=OTHER not in by_kind,
        has_enter=ENTER in by_kind,
        has_warning=bool(warned),
        has_validity=VALID in by_kind,
    )


def _is_glued_amount(text: str, token: Token) -> bool:
    """Say whether a currency is glued to a number: "Rp649.000", "45,60EUR"."""
    return bool(_GLUED_AMOUNT.fullmatch(text, token[1], token[2]))


def _has_a_number(tokens: list[Token], place: int) -> bool:
    """Say whether a word has a number of its own, "Ref. 4821", and so is only spoken of."""
    following = [token[0] for token in tokens[place + 1 : place + 3]]
    if not following or following[0] in _NUMBERS:
        return bool(following)
    return following[0] in ":#=.'-" and following[-1] in _NUMBERS


def _denied(tokens: list[Token], by_kind: dict[str, list[int]]) -> bool:
    """Take away what is said not to be meant: "not your delivery PIN"; say if something was."""
    reach = {
        near
        for place in by_kind.get(DENIAL, ())
        for near in range(place + 1, min(place + _REACH_OF_DENIAL, len(tokens)))
    }
    denied = False
    for kind in (OTHER, BARGAIN, MILD_OTHER):
        if reach and not reach.isdisjoint(by_kind.get(kind, ())):
            by_kind[kind] = [place for place in by_kind[kind] if place not in reach]
            denied = denied or kind != MILD_OTHER
    return denied


def _sorted(tokens: list[Token]) -> tuple[list[int], dict[str, list[int]]]:
    """Return each token's sentence, and the places of each kind of word that says something."""
    numbers: list[int] = []
    by_kind: defaultdict[str, list[int]] = defaultdict(list)
    number = 0
    for place, (sort, _, _, kind) in enumerate(tokens):
        numbers.append(number)
        if kind:
            if kind != GLUE:
                by_kind[kind].append(place)
        elif sort in _SENTENCE_ENDS:
            number += 1
        elif sort in _SPEAKING_SORTS:
            by_kind[sort].append(place)
    return numbers, by_kind


def _weight(text: str, tokens: list[Token], place: int, *, signing_in: bool) -> float | None:
    """
    Return what this word for a code says, or None for a number word that says nothing.

    Whose code it is matters only where nobody is `signing_in`.
    """
    kind = tokens[place][3]
    before = _qualifiers(text, tokens, place, -1, _REACH_BEFORE)
    after = _qualifiers(text, tokens, place, 1, _REACH_AFTER)
    if OLD in before[:2] or OLD in after[:1]:
        return TAINTED
    verdict = _verdict(before) or _verdict(after)
    if kind == NUMBER:
        return None if MINE in before else _weight_of_number(before[:1] + after)
    if kind == STRONG or verdict == LOGIN:
        return PLAIN - _STRANGE if _is_first_half(text, tokens, place) else FIRM
    near = before + after[:2]
    if verdict == OTHER or OTHER in near or MINE in before[:2] or _is_mine(tokens, place):
        return TAINTED
    if verdict:
        return FIRM - 0.7
    strange = kind == VAGUE_CODE or _is_strange(text, tokens, place)
    known = signing_in or _is_somebodys(text, tokens, place)
    if strange:
        return PLAIN - _STRANGE - (0.0 if known else _NAMELESS)
    return PLAIN if known else NOBODYS


def _is_somebodys(text: str, tokens: list[Token], place: int) -> bool:
    """
    Say whether "your" or a name, with a capital or in brackets, stands near the word.

    Or nothing at all that it could be for: "Code: 482913".
    """
    heading = [token[0] for token in tokens[1 : min(place, _LONGEST_HEADING)]]
    if tokens[0][0] == "[" or ":" in heading:
        return True
    near = range(max(0, place - _NEAR_OWNER), min(len(tokens), place + _NEAR_OWNER))
    bare = all(tokens[one][0] != WORD or tokens[one][3] for one in near)
    if bare and tokens[place][3] != VAGUE_CODE:
        return True
    return any(_is_somebody(text, tokens, one, place) for one in near)


def _is_somebody(text: str, tokens: list[Token], near: int, place: int) -> bool:
    sort, start, end, kind = tokens[near]
    if sort != WORD or (kind not in ("", GLUE) and near != place):
        return False
    word = text[start:end]
    if (
        is_yours(word)
        or (near == place - 1 and word.lower() == _DUTCH_YOUR)
        or (not kind and word.lower() in BRANDS)
    ):
        return True
    if kind or not word[0].isupper() or _is_addressed(tokens, near):
        return False
    if word.isupper() and text[slice(*tokens[place][1:3])].isupper() and not text.isupper():
        return False
    inside = near > 0 and tokens[near - 1][0] not in (STOP, LINE)
    if near + 2 == place and tokens[near + 1][0] == "-":
        return True
    if place == 1:
        return inside or tokens[min(2, len(tokens) - 1)][0] == ":"
    if near == 0 and place == 2 and tokens[1][0] in ",-":
        return True
    return inside or (place == 2 and tokens[1][0] == DIGITS)


def _is_addressed(tokens: list[Token], place: int) -> bool:
    """Say whether a name is that of the reader: "Hi Anna, ..."."""
    return 0 < place < _LONGEST_GREETING and tokens[min(place + 1, len(tokens) - 1)][0] in ",.!"


def _is_mine(tokens: list[Token], place: int) -> bool:
    return place + 1 < len(tokens) and tokens[place + 1][3] == MINE


def _verdict(kinds: list[str]) -> str:
    """Return what the nearest word that tells codes apart says, or ""."""
    return next((kind for kind in kinds if kind in _TELLING), "")


def _weight_of_number(kinds: list[str]) -> float | None:
    """Return what "number" says: a code only beside a word for signing in."""
    verdict = _verdict(kinds)
    if MINE in kinds or OTHER in kinds[:1]:
        return None
    if verdict == LOGIN:
        return PLAIN + 0.5
    return PLAIN if verdict == WEAK_LOGIN and OTHER not in kinds else None


def _is_strange(text: str, tokens: list[Token], place: int) -> bool:
    """
    Say whether a word that nobody knows, and that is no name, says what the code is for.

    "ride code", "código de trámite", "kod parkingu"; names have a capital.
    """
    if place and _is_unknown(text, tokens[place - 1]):
        return True
    if any(token[3] in (ENTER, USE) for token in tokens[max(0, place - 3) : place]):
        return False
    if _is_first_half(text, tokens, place):
        return True
    after = place + 1
    while after < len(tokens) and tokens[after][3] == GLUE and after - place < 3:
        after += 1
    if after + 1 >= len(tokens) or after - place > 3 or not _is_unknown(text, tokens[after]):
        return False
    return tokens[after + 1][0] in (":", DIGITS, MIXED) or tokens[after + 1][3] == GLUE


def _is_first_half(text: str, tokens: list[Token], place: int) -> bool:
    """Say whether an unknown noun is tied to the word: "TAN-Liste", "PIN-Brief"."""
    if place + 2 >= len(tokens) or tokens[place + 1][0] != "-":
        return False
    sort, start, _, kind = tokens[place + 2]
    return sort == WORD and not kind and text[start].isupper() and tokens[place + 1][2] == start


def _is_unknown(text: str, token: Token) -> bool:
    sort, start, end, kind = token
    if sort != WORD or kind or end - start < 3:
        return False
    return text[start:end].islower() and text[start:end] not in BRANDS


def _qualifiers(text: str, tokens: list[Token], place: int, step: int, reach: int) -> list[str]:
    """Return the kinds of the words beside a keyword, nearest first, up to the clause's end."""
    kinds: list[str] = []
    apart = False
    place += step
    while 0 <= place < len(tokens) and len(kinds) < reach:
        sort, _, _, kind = tokens[place]
        if sort == WORD:
            apart = apart or (step < 0 and kind == GLUE)  # "the agent needs this login code"
            if kind == STRONG:
                kinds.append(LOGIN)
            elif (kind == CODE and kinds) or (apart and len(kinds) > 1):
                break
            elif kind not in (GLUE, SCREEN):
                kinds.append(_told(text, tokens, place, step, kind))
        elif sort not in "-\"'(/":
            break
        place += step
    return kinds


def _told(text: str, tokens: list[Token], place: int, step: int, kind: str) -> str:
    """Return a qualifier's kind; an order with a number of its own is only spoken of."""
    if kind == MILD_OTHER:
        return "" if step > 0 and _has_a_number(tokens, place) else _mild(text, tokens, place)
    if kind != OTHER or step < 0:
        return kind
    numbers = [token for token in tokens[place + 1 : place + 6] if token[0] in (DIGITS, MIXED)]
    return "" if len(numbers) > 1 and tokens[place + 1][0] in (DIGITS, "#") else kind


def _mild(text: str, tokens: list[Token], place: int) -> str:
    """Return OTHER for "shop", and nothing for a part of a name: "your Shop Pay code"."""
    _, start, end, _ = tokens[place]
    beside = [tokens[near] for near in (place - 1, place + 1) if 0 <= near < len(tokens)]
    in_name = text[start].isupper() and not text[start:end].isupper()
    in_name = in_name and any(
        token[0] == WORD and not token[3] and text[token[1]].isupper() for token in beside
    )
    return "" if in_name else OTHER
