"""Say what stands in a text and around each of its numbers: the clues whose weight is learnt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, product
from typing import NamedTuple

from bot.codes.candidate import SHORTEST, Candidate
from bot.codes.masks import APP_MARKS
from bot.codes.numbers import CLOCK, is_year, says
from bot.codes.tokens import DIGITS, HIDDEN, LINE, MIXED, STOP, WORD, Token
from bot.codes.words.kinds import GLUE

# What a token is where it is no word that a table knows. The other signs stand for themselves.
UNKNOWN, CAPITAL, CANDIDATE = "w", "P", "#"
_SIGNS = {STOP: "|", LINE: "/", DIGITS: "d", MIXED: "x", HIDDEN: "h"}
_NO_KINDS = frozenset((UNKNOWN, CAPITAL, CANDIDATE, GLUE, *_SIGNS.values()))
_ENDS = (STOP, LINE)

_STEPS = 5
_REACH = 11
_FAR_LINK = 3
_BEFORE = tuple(f"-{step} " for step in range(1, _STEPS + 1))
_AFTER = tuple(f"+{step} " for step in range(1, _STEPS + 1))
_MOST_NUMBERS, _MOST_CANDIDATES, _MOST_SENTENCES = 6, 5, 4
_A_FEW_WORDS, _SOME_TOKENS, _MANY = 3, 8, 8

# Where in its sentence each kind of word stands first and last, by sentence.
_Stretch = dict[str, tuple[int, int]]


class Survey(NamedTuple):
    """What each token of a text is, in one sign, its sentence, and the kinds of words there are."""

    signs: list[str]
    sentences: list[int]
    by_sentence: list[_Stretch]
    kinds: list[str]


class _Side(NamedTuple):
    """What one meets on one side of a candidate: signs, small words between, what tells most."""

    signs: list[str]
    links: list[int]
    telling: str


def survey(text: str, tokens: list[Token]) -> Survey:
    """Return what each token is, and which kinds of words each sentence holds."""
    signs: list[str] = []
    sentences: list[int] = []
    kinds: list[_Stretch] = [{}]
    for place, (sort, start, _, kind) in enumerate(tokens):
        sentences.append(len(kinds) - 1)
        if kind:
            signs.append(kind)
            if kind != GLUE:
                first, _ = kinds[-1].get(kind, (place, place))
                kinds[-1][kind] = first, place
        elif sort == WORD:
            signs.append(CAPITAL if text[start].isupper() else UNKNOWN)
        else:
            signs.append(_SIGNS.get(sort, sort))
            if sort in _ENDS:
                kinds.append({})
    return Survey(signs, sentences, kinds, sorted(set().union(*kinds)))


def of_text(folded: str, known: Survey, candidates: int) -> Iterator[str]:
    """Yield the clues that the text gives to all of its numbers alike."""
    for kind in known.kinds:
        yield f"text {kind}"
    for kind, other in combinations(known.kinds, 2):
        yield f"text {kind} {other}"
    if folded.startswith(APP_MARKS):
        yield "marked for an app"
    numbers = unknown = 0
    for sign in known.signs:
        numbers += sign in "dx"
        unknown += sign in "wP"
    yield f"numbers {min(numbers, _MOST_NUMBERS)}"
    yield f"unknown words {min(unknown // _A_FEW_WORDS, _MOST_NUMBERS)}"
    yield f"length {min(len(known.signs) // _SOME_TOKENS, _MANY)}"
    yield f"candidates {min(candidates, _MOST_CANDIDATES)}"


def of_shape(one: Candidate, order: int, count: int) -> Iterator[str]:
    """Yield what a candidate's own digits and letters say, and its order among `count`."""
    length, written = len(one.code), one.end - one.start
    digits = one.code.isdigit()
    yield f"{'digits' if digits else 'letters'} {length}"
    yield f"shape {one.shape}"
    if written > length:
        yield f"grouped {length}"
    if written >= 2 * length - 1:
        yield "spelt"
    if digits and length == SHORTEST:
        if is_year(one.code):
            yield "year"
        if CLOCK.fullmatch(one.code):
            yield "clock"
    yield f"order {min(order, _MOST_CANDIDATES - 1)}"
    if order == count - 1:
        yield "last"


def of_place(
    folded: str, tokens: list[Token], known: Survey, one: Candidate, occupied: frozenset[int]
) -> Iterator[str]:
    """Yield what the words around a candidate say; `occupied` are the places of all of them."""
    yield from _of_sentences(known, one)
    if one.first and says(folded, tokens[one.first - 1]):
        yield "is"
    before, after = (_met(places, known.signs, occupied) for places in around(len(tokens), one))
    yield from _of_side("-", _BEFORE, before)
    yield from _of_side("+", _AFTER, after)
    yield from _of_both(known, one, before, after)


def taken(found: list[Candidate]) -> frozenset[int]:
    """Return the places of all candidates."""
    return frozenset(place for one in found for place in range(one.first, one.last + 1))


def around(count: int, one: Candidate) -> tuple[range, range]:
    """
    Return the places before a candidate and after it, nearest first, as far as they count.

    `count` is how many tokens the text has.
    """
    before, after = one.first - 1, one.last + 1
    return (
        range(before, max(-1, before - _REACH), -1),
        range(after, min(count, after + _REACH)),
    )


def _of_sentences(known: Survey, one: Candidate) -> Iterator[str]:
    here = known.sentences[one.first]
    yield f"sentence {min(here, _MOST_SENTENCES)}"
    stretches = known.by_sentence[here].items()
    before = [kind for kind, (first, _) in stretches if first < one.first]
    after = [kind for kind, (_, last) in stretches if last > one.last]
    for kind in before:
        yield f"before {kind}"
    for kind in after:
        yield f"after {kind}"
    for kind, other in product(before, after):
        yield f"before {kind} after {other}"
    for kind in known.by_sentence[here - 1] if here else ():
        yield f"sentence before {kind}"
    for kind in known.by_sentence[here + 1] if here + 1 < len(known.by_sentence) else ():
        yield f"sentence after {kind}"


def _met(places: range, signs: list[str], occupied: frozenset[int]) -> _Side:
    """Return what one meets step by step, small words left out but for where they stood."""
    met: list[str] = []
    links: list[int] = []
    telling = ""
    for place in places:
        sign = signs[place]
        if sign == GLUE:
            links.append(min(len(met), _FAR_LINK))
            continue
        if place in occupied:
            sign = CANDIDATE
        elif not telling and sign.isalpha() and sign not in _NO_KINDS:
            telling = sign
        met.append(sign)
    return _Side(met[:_STEPS], links, telling)


def _of_side(side: str, steps: Sequence[str], met: _Side) -> Iterator[str]:
    for step, sign in zip(steps, met.signs, strict=False):
        yield step + sign
    for link in dict.fromkeys(met.links):
        yield f"{side}link {link}"
    if met.telling:
        yield f"{side}telling {met.telling}"
    if not met.signs:
        yield f"{side}edge"


def _of_both(known: Survey, one: Candidate, before: _Side, after: _Side) -> Iterator[str]:
    """Yield what only says something together: the nearest signs, and what tells most."""
    left, further_left = [*before.signs[:2], "", ""][:2]
    right, further_right = [*after.signs[:2], "", ""][:2]
    yield f"-1-2 {left}{further_left}"
    yield f"+1+2 {right}{further_right}"
    yield f"-1+1 {left} {right}"
    length = str(len(one.code)) if one.code.isdigit() else "letters"
    yield f"{length} -1 {left}"
    yield f"{length} +1 {right}"
    telling = f"telling {before.telling or '0'}{after.telling or '0'}"
    yield telling
    for kind in known.kinds:
        yield f"{telling} text {kind}"
