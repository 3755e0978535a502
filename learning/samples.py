"""Turns texts into what is learnt from: for each candidate, its clues and letters as numbers."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from bot.codes import clues, spelling
from bot.codes.bound import bound
from bot.codes.candidate import Candidate
from bot.codes.finder import LONGEST_TEXT, read
from bot.codes.fold import fold
from bot.codes.spelling import BUCKETS
from bot.codes.tokens import Token
from learning.texts import Labelled

LETTERS = 0.3
"""How much a run of letters counts beside a clue: there are many of them in every word."""
ANYWHERE, BEFORE, AFTER = 0, BUCKETS, 2 * BUCKETS
CLUES = 3 * BUCKETS
"""Where in the vector of weights each table begins."""

# Which weights, and how much of each.
Features = tuple[list[int], list[float]]


class Sample(NamedTuple):
    """One text: what all of its candidates share, what each has of its own, and which are right."""

    shared: Features
    candidates: list[Features]
    codes: list[str]
    right: list[bool]


class Names(dict[str, int]):
    """The place of each clue in the vector of weights, given when it is first met."""

    def __missing__(self, clue: str) -> int:
        self[clue] = CLUES + len(self)
        return self[clue]


def of(labelled: Labelled, names: Names) -> Sample | None:
    """Return the sample that a text makes, None where there is nothing to choose."""
    text = labelled.text[:LONGEST_TEXT]
    folded = fold(text)
    if bound(folded, text):
        return None
    masked, tokens, found = read(text, folded)
    if not found:
        return None
    known = clues.survey(text, tokens)
    occupied = clues.taken(found)
    shared = _features(names, clues.of_text(masked, known, len(found)))
    for word in spelling.words(masked, tokens):
        _add_letters(shared, word, ANYWHERE, 1.0)
    return Sample(
        shared,
        [
            _own(names, masked, tokens, known, one, order, len(found), occupied)
            for order, one in enumerate(found)
        ],
        [one.code for one in found],
        [one.code == labelled.code for one in found],
    )


def _own(
    names: Names,
    masked: str,
    tokens: list[Token],
    known: clues.Survey,
    one: Candidate,
    order: int,
    count: int,
    occupied: frozenset[int],
) -> Features:
    features = _features(
        names,
        [
            *clues.of_shape(one, order, count),
            *clues.of_place(masked, tokens, known, one, occupied),
        ],
    )
    for table, places in zip((BEFORE, AFTER), clues.around(len(tokens), one), strict=True):
        for word, much in spelling.near(masked, tokens, places):
            _add_letters(features, word, table, much)
    return features


def _features(names: Names, found: Iterable[str]) -> Features:
    places = [names[clue] for clue in found]
    return places, [1.0] * len(places)


def _add_letters(features: Features, word: str, table: int, much: float) -> None:
    places = [table + bucket for bucket in sorted(spelling.runs(word))]
    features[0].extend(places)
    features[1].extend([LETTERS * much] * len(places))
