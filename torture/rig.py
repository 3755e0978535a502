"""What every rig is, and what it finds."""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from tests.e2e.load import Verdict


class Effort(Enum):
    """How long to go on: a short form says that the rig works, the full one what it finds."""

    SHORT = "short"
    FULL = "full"

    def of(self, short: int, full: int) -> int:
        """Choose a number."""
        return short if self is Effort.SHORT else full


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """Texts, by the four counts that Jepsen's queues are judged by, and how many there were."""

    answered: int = 0
    lost: int = 0
    duplicated: int = 0
    unexpected: int = 0
    recovered: int = 0

    @classmethod
    def of(cls, verdict: Verdict) -> Counts:
        """Count a verdict."""
        return cls(
            answered=verdict.answered,
            lost=len(verdict.lost),
            duplicated=verdict.doubled.total(),
            unexpected=len(verdict.unexpected),
            recovered=verdict.recovered,
        )

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            answered=self.answered + other.answered,
            lost=self.lost + other.lost,
            duplicated=self.duplicated + other.duplicated,
            unexpected=self.unexpected + other.unexpected,
            recovered=self.recovered + other.recovered,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One line of the table: what was done, how often, and what came of the texts."""

    case: str
    runs: int
    counts: Counts
    allowed: int = 0
    """How many may be there twice, at most."""
    control: bool = False
    """Whether the bot was weakened on purpose: then the rig must see texts lost."""
    note: str = ""
    """What else was seen to hold, in a few words."""
    wrong: str = ""
    """What else did not hold."""

    @property
    def good(self) -> bool:
        """Tell whether it is as it should be."""
        if self.counts.answered == 0 or self.wrong:
            return False
        if self.control:
            return self.counts.lost > 0
        kept = self.counts.lost == 0 and self.counts.unexpected == 0
        return kept and self.counts.duplicated <= self.allowed


@dataclass(frozen=True, slots=True, kw_only=True)
class Rig:
    """One way to break things."""

    name: str
    about: str
    run: Callable[[Effort], AsyncIterator[Finding]]
    lacks: Callable[[], str] = lambda: ""
    """Says what this machine lacks for it; nothing when it can be run."""


def lacking(*programs: str, root: bool = False) -> str:
    """Say which of these programs are not here, and whether we ought to be root and are not."""
    missing: Sequence[str] = [each for each in programs if not shutil.which(each)]
    if root and os.geteuid() != 0:
        return "it must be run as root"
    return f"not installed: {', '.join(missing)}" if missing else ""
