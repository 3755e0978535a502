"""
How fast a place may be written to: never more than so many in any stretch of time.

A log of when the last messages left, not a bucket of tokens: a bucket lets twice
the count through in one stretch, right after a quiet one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from bot.config.types import Rate
from bot.outbox.values import Allowance, from_ms

SOON = 5_000
"""Milliseconds: what may not leave within them is folded instead of queued."""
SLACK = 50
"""Milliseconds added to each stretch, as messages travel at different speeds."""
KEPT, MANY = 2, 10
"""Of a count of MANY or more, so many are kept for codes."""
LONGEST = 100
"""Entries in a log; a larger count is cut into smaller stretches."""


@dataclass(frozen=True, slots=True)
class _Stretch:
    count: int
    ms: int

    @property
    def kept(self) -> int:
        """How many of them are for codes alone."""
        return KEPT if self.count >= MANY else 0

    def free(self, sent: Sequence[int], now: int) -> int:
        return self.count - sum(at > now - self.ms for at in sent)

    def soon(self, sent: Sequence[int], now: int) -> int:
        """Return how many without a code may leave from now until SOON."""
        if self.ms <= SOON:
            return (self.count - self.kept) * (SOON // self.ms)
        return self.free(sent, now + SOON) - self.kept

    def opens(self, sent: Sequence[int], now: int, kept: int) -> int:
        """Return when the next may leave, all but the `kept`; now, if one may."""
        return now if self.free(sent, now) > kept else sent[kept - self.count] + self.ms


@dataclass(frozen=True, slots=True)
class Pace:
    """All the limits of one place; each of them holds."""

    stretches: tuple[_Stretch, ...]

    @classmethod
    def of(cls, rates: Iterable[Rate]) -> Pace | None:
        """Make the limits of these rates; None if there are none."""
        stretches = tuple(_stretch(rate) for rate in rates)
        return cls(stretches) if stretches else None

    def allowance(self, sent: Sequence[int], now: int) -> Allowance:
        """Say how many may leave, given when the last ones did (milliseconds, oldest first)."""
        codes = min(one.free(sent, now) for one in self.stretches)
        others = min(one.free(sent, now) - one.kept for one in self.stretches)
        soon = min(one.soon(sent, now) for one in self.stretches)
        next_code = max(one.opens(sent, now, 0) for one in self.stretches)
        next_other = max(one.opens(sent, now, one.kept) for one in self.stretches)
        return Allowance(
            now=max(0, others),
            codes=max(0, codes),
            soon=max(0, others, soon),
            next=None if others > 0 else from_ms(next_other),
            next_code=None if codes > 0 else from_ms(next_code),
        )

    def record(self, sent: Sequence[int], now: int, count: int) -> list[int]:
        """Return the log with `count` more, less what no longer matters."""
        oldest = now - max(one.ms for one in self.stretches)
        most = max(one.count for one in self.stretches)
        return [*(at for at in sent if at > oldest), *([now] * count)][-most:]


def _stretch(rate: Rate) -> _Stretch:
    parts = -(-rate.count // LONGEST)
    ms = rate.period // timedelta(milliseconds=1)
    return _Stretch(rate.count // parts, -(-ms // parts) + SLACK // parts)
