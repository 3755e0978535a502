"""Several measurements of one thing as one: the median, and how far they lie apart."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Number:
    """A median with the least and the most that were seen."""

    median: float
    least: float
    most: float

    @classmethod
    def of(cls, seen: Sequence[float]) -> Number:
        """Take several measurements together."""
        return cls(statistics.median(seen), min(seen), max(seen))

    def said(self, digits: int = 0) -> str:
        """Return it for a table: `4 100 (3 900 to 4 300)`; what was measured once has no spread."""
        if self.least == self.most:
            return _number(self.median, digits)
        spread = f"{_number(self.least, digits)} to {_number(self.most, digits)}"
        return f"{_number(self.median, digits)} ({spread})"


def percentile(sorted_values: Sequence[float], share: float) -> float:
    """Return the value that this share of the values does not exceed."""
    return sorted_values[min(len(sorted_values) - 1, int(len(sorted_values) * share))]


def _number(value: float, digits: int) -> str:
    return f"{value:,.{digits}f}".replace(",", " ")
