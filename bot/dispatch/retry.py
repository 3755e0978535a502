"""When to try again: a table that can be read, argued about, and changed at one place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class Retries:
    """
    A written-out schedule: the wait after the first try, the second, and so on.

    The last wait repeats until the channel's `give_up_after`.
    """

    waits: tuple[timedelta, ...]
    jitter: float = 0.1

    def wait(
        self, attempts: int, *, luck: float, retry_after: timedelta | None = None
    ) -> timedelta:
        """
        Return how long to wait after try number `attempts`, counted from 1.

        `luck`, from 0 to 1, spreads the tries of many texts; `retry_after` lengthens a
        wait and never shortens it.
        """
        written = self.waits[min(attempts, len(self.waits)) - 1]
        wait = written * (1 + self.jitter * (2 * luck - 1))
        return max(wait, retry_after or wait)


def _table(*seconds: float) -> tuple[timedelta, ...]:
    return tuple(timedelta(seconds=one) for one in seconds)


# A code is worth something for minutes, so for minutes it is tried again in seconds: whenever
# the service comes back, the code is not long after it.
CODES = Retries(_table(1, 2, 3, 5, 10, 15, *[30] * 20, *[60] * 20, 300, 600, 1800))
OTHERS = Retries(_table(2, 5, 15, 30, 60, 120, 300, 600, 1800, 3600))

PAUSE = timedelta(minutes=5)
"""How long a channel whose key is refused waits before one text tries it again."""
