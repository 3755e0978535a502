"""
What the rules mean for all texts at once: whether one can be missed, whether a rule is idle.

Both answers err on one side only. A file is called complete, and a rule idle, when
that is proven; where the proof would be long, the file is refused and the rule left.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from functools import reduce
from itertools import islice, product
from operator import and_, or_

from bot.routing.conditions import AllOf, AnyOf, Condition, Everything, HasCode, Not, Text
from bot.routing.hours import ALWAYS, Hours, moment
from bot.routing.implication import fits_all, implies
from bot.routing.router import Rule

_CODE = HasCode(wanted=True)
_MOST_DENIED = 6
"""Conditions under a `not` that are taken both ways; each doubles the work."""

_EVER, _PERHAPS, _NEVER = (ALWAYS, ALWAYS), (0, ALWAYS), (0, 0)


def always(condition: Condition) -> bool:
    """Return whether a condition is proven to hold for every text."""
    return _missed([condition]) is None


def gaps(rules: Sequence[Rule]) -> str | None:
    """Return what kind of text the rules can miss, and what to do; None when they miss none."""
    for rule in rules:
        if rule.ends and not (rule.routes or rule.drop):
            return f'a text can end in "{rule.name}", which neither sends nor drops; let it do one'
    missed = _missed([rule.when for rule in rules if rule.routes or rule.drop])
    return missed and f"{missed} can match no rule; let the last rule have no `when`"


def unreachable(rules: Sequence[Rule]) -> list[tuple[int, int]]:
    """Return the rules that no text reaches, each with the one before it that takes its texts."""
    ending: list[tuple[int, Condition, bool]] = []
    idle = []
    for index, rule in enumerate(rules):
        takers = (at for at, taken, all_ in ending if all_ or implies(rule.when, taken))
        taker = next(takers, None)
        if taker is not None:
            idle.append((index, taker))
        elif rule.ends:
            ending.append((index, rule.when, always(rule.when)))
    return idle


@dataclass(frozen=True, slots=True)
class _Case:
    """A part of all texts: what is assumed of them. Times are weighed by the minute instead."""

    given: Mapping[Condition, bool]
    zone: tzinfo | None

    def minutes(self, condition: Condition) -> tuple[int, int]:
        """Return the minutes of the week when it surely holds, and when it possibly does."""
        match condition:
            case Everything():
                return _EVER
            case Hours() if condition.zone == self.zone:
                return condition.minutes, condition.minutes
            case Not():
                surely, possibly = self.minutes(condition.part)
                return ALWAYS & ~possibly, ALWAYS & ~surely
            case AllOf() | AnyOf():
                join = and_ if isinstance(condition, AllOf) else or_
                each = [self.minutes(part) for part in condition.parts]
                return reduce(join, (s for s, _ in each)), reduce(join, (p for _, p in each))
            case HasCode():
                return _EVER if self.given[_CODE] is condition.wanted else _NEVER
        return self._assumed(condition)

    def _assumed(self, condition: Condition) -> tuple[int, int]:
        if isinstance(condition, Text) and fits_all(condition):
            return _EVER
        for known, holds in self.given.items():
            if holds and implies(known, condition):
                return _EVER
            if not holds and implies(condition, known):
                return _NEVER
        return _PERHAPS


def _missed(conditions: Sequence[Condition]) -> str | None:
    for case in _cases(conditions):
        left = ALWAYS
        for condition in reversed(conditions):  # what catches most stands last
            left &= ~case.minutes(condition)[0]
            if not left:
                break
        else:
            return _kind(case, left, conditions)
    return None


def _kind(case: _Case, left: int, conditions: Sequence[Condition]) -> str:
    words = "a text"
    if any(isinstance(leaf, HasCode) for leaf, _ in _leaves(conditions)):
        words += " with a code" if case.given[_CODE] else " without a code"
    if left != ALWAYS:
        words += f" that comes on {moment((left & -left).bit_length() - 1)}"
    return words


def _cases(conditions: Sequence[Condition]) -> Iterator[_Case]:
    leaves = list(_leaves(conditions))
    zone = next((leaf.zone for leaf, _ in leaves if isinstance(leaf, Hours)), None)
    denied = dict.fromkeys(leaf for leaf, negated in leaves if negated and isinstance(leaf, Text))
    assumed: list[Condition] = [_CODE, *islice(denied, _MOST_DENIED)]
    for values in product((False, True), repeat=len(assumed)):
        yield _Case(dict(zip(assumed, values, strict=True)), zone)


def _leaves(
    conditions: Iterable[Condition], *, negated: bool = False
) -> Iterator[tuple[Condition, bool]]:
    for condition in conditions:
        match condition:
            case Not():
                yield from _leaves([condition.part], negated=True)
            case AllOf() | AnyOf():
                yield from _leaves(condition.parts, negated=negated)
            case _:
                yield condition, negated
