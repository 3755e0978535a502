"""Fits the weights: logistic regression over a text's candidates and "none", by AdaGrad."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from math import sqrt

from bot.codes.ranking import likely
from learning.samples import Features, Sample

ROUNDS = 20
RATE = 0.1
_BEGINNING = 1e-3
_NEGLIGIBLE = 1e-3


class Fit:
    """
    The weights as they are being learnt.

    Each step lessens the cross-entropy of one text, every weight at a pace of its own
    (J. Duchi, E. Hazan, Y. Singer: Adaptive Subgradient Methods, 2011); what is kept
    is the mean over the second half of the rounds. The same texts give the same weights.
    """

    def __init__(self, size: int) -> None:
        self.weights = [0.0] * size
        self._squares = [_BEGINNING] * size
        self._sums = [0.0] * size

    def learn(
        self, samples: Sequence[Sample], progress: Callable[[int], None] = lambda _: None
    ) -> list[float]:
        """Return the weights that `samples` teach; `progress` hears of each round when it ends."""
        order = list(samples)
        dice = random.Random(0)  # noqa: S311  # an order, not a secret
        for number in range(ROUNDS):
            dice.shuffle(order)
            for sample in order:
                self._step(sample)
            if number >= ROUNDS // 2:
                self._sums = [a + b for a, b in zip(self._sums, self.weights, strict=True)]
            progress(number + 1)
        return [one / (ROUNDS - ROUNDS // 2) for one in self._sums]

    def _step(self, sample: Sample) -> None:
        found = chances(self.weights, sample)
        wanted = [
            chance if right else 0.0 for chance, right in zip(found, sample.right, strict=True)
        ]
        total = sum(wanted)
        if total:
            wanted = [one / total for one in wanted]
        errors = [a - b for a, b in zip(found, wanted, strict=True)]
        self._correct(sample.shared, sum(errors))
        for features, error in zip(sample.candidates, errors, strict=True):
            self._correct(features, error)

    def _correct(self, features: Features, error: float) -> None:
        if abs(error) < _NEGLIGIBLE:
            return
        weights, squares = self.weights, self._squares
        for place, much in zip(*features, strict=True):
            slope = error * much
            squares[place] += slope * slope
            weights[place] -= RATE * slope / sqrt(squares[place])


def chances(weights: Sequence[float], sample: Sample) -> list[float]:
    """Return how likely each candidate is the code; what is left of 1 is "none is"."""
    shared = _dot(weights, sample.shared)
    scores = [shared + _dot(weights, features) for features in sample.candidates]
    return likely(scores)


def _dot(weights: Sequence[float], features: Features) -> float:
    return sum(weights[place] * much for place, much in zip(*features, strict=True))
