"""Weigh the numbers of a text by what was learnt, and take the one that is likely enough."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import repeat
from math import exp
from typing import NamedTuple

from bot.codes import clues, spelling, weights
from bot.codes.candidate import Candidate
from bot.codes.clues import Survey
from bot.codes.reasons import reason
from bot.codes.tokens import Token

SURE = 0.6
"""How likely a number must be the code: rather none than a wrong one shown large."""


class Ranked(NamedTuple):
    """The number that is taken for the code, and what chiefly says so."""

    candidate: Candidate
    why: str


def best(folded: str, tokens: list[Token], known: Survey, found: list[Candidate]) -> Ranked | None:
    """Return the candidate that most likely is the code, or None when none is likely enough."""
    chances = likely(scores(folded, tokens, known, found))
    code, chance = likeliest([one.code for one in found], chances)
    if chance < SURE:
        return None
    places = [place for place, one in enumerate(found) if one.code == code]
    chosen = found[max(places, key=chances.__getitem__)]
    return Ranked(chosen, reason(known, chosen, chance))


def likeliest(codes: list[str], chances: list[float]) -> tuple[str, float]:
    """Return the code that is the likeliest, and how likely: one that stands twice is one."""
    by_code: dict[str, float] = {}
    for code, chance in zip(codes, chances, strict=True):
        by_code[code] = by_code.get(code, 0.0) + chance
    code = max(by_code, key=by_code.__getitem__)
    return code, by_code[code]


def likely(logits: list[float]) -> list[float]:
    """Return how likely each is the code, where "none is" has the logit 0 (softmax)."""
    highest = max(0.0, *logits)
    weighed = [exp(logit - highest) for logit in logits]
    total = sum(weighed) + exp(-highest)
    return [one / total for one in weighed]


def scores(folded: str, tokens: list[Token], known: Survey, found: list[Candidate]) -> list[float]:
    """Return what speaks for each candidate, in logits; for "none is" it would be 0."""
    learnt = weights.load()
    common = _told(clues.of_text(folded, known, len(found)))
    letters = sum(weights.of_word(word).anywhere for word in spelling.words(folded, tokens))
    occupied = clues.taken(found)
    logits = []
    for order, one in enumerate(found):
        told = _told(clues.of_shape(one, order, len(found)))
        told += _told(clues.of_place(folded, tokens, known, one, occupied))
        spelt = letters + _spelt_beside(folded, tokens, one)
        logits.append(common + told + spelt * learnt.step)
    return logits


def _told(said: Iterable[str]) -> float:
    return sum(map(weights.load().clues.get, said, repeat(0.0)))


def _spelt_beside(folded: str, tokens: list[Token], one: Candidate) -> float:
    before, after = clues.around(len(tokens), one)
    return sum(
        weights.of_word(word).before * much for word, much in spelling.near(folded, tokens, before)
    ) + sum(
        weights.of_word(word).after * much for word, much in spelling.near(folded, tokens, after)
    )
