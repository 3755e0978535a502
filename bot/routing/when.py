"""
Makes conditions out of plain values, as a config file gives them.

Everything here raises ValueError with what is wrong and what to do, in words for the
person who wrote the file.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo
from typing import TypeVar

from bot.routing.conditions import AllOf, AnyOf, Condition, Everything, HasCode, Not, Text
from bot.routing.facts import KEYS
from bot.routing.hours import Hours, minutes
from bot.routing.patterns import OPERATORS, Pattern, pattern

_Value = TypeVar("_Value")


def everything() -> Condition:
    """Return what holds for every text: a rule without `when`."""
    return Everything()


def field(key: str, values: Sequence[str]) -> Condition:
    """
    Return whether a text key fits any of some plain values.

    In a body they are looked for; elsewhere they are names or numbers, with wildcards.
    """
    _known(key)
    if key == "body":
        return operator(key, "contains", values)
    return Text(key, OPERATORS["equals"], tuple(_name(value) for value in _some(values)))


def operator(key: str, name: str, values: Sequence[str]) -> Condition:
    """Return whether a text key fits any of some values under a named operator."""
    _known(key)
    if name not in OPERATORS:
        raise ValueError(f"has no operator {name}; use one of {', '.join(OPERATORS)}")
    chosen, prose = OPERATORS[name], key == "body"
    made = tuple(pattern(chosen, value, prose=prose) for value in _some(values))
    return Text(key, chosen, made)


def code(wanted: bool) -> Condition:
    """Return whether there is a code in the text, or is none."""
    return HasCode(wanted)


def time(texts: Sequence[str], zone: tzinfo) -> Condition:
    """Return whether the text came at any of some times of the week, in that zone."""
    within = 0
    for text in _some(texts):
        within |= minutes(text)
    return Hours(within, zone, " or ".join(" ".join(text.split()) for text in texts))


def not_(*conditions: Condition) -> Condition:
    """Return whether none of some conditions holds."""
    inner = any_(*conditions)
    return inner.part if isinstance(inner, Not) else Not(inner)


def any_(*conditions: Condition) -> Condition:
    """Return whether any of some conditions holds."""
    parts = _some(conditions)
    return parts[0] if len(parts) == 1 else AnyOf(_quick_first(parts))


def all_(*conditions: Condition) -> Condition:
    """Return whether all of some conditions hold; of none, for every text."""
    if not conditions:
        return Everything()
    return conditions[0] if len(conditions) == 1 else AllOf(_quick_first(conditions))


def _quick_first(conditions: Sequence[Condition]) -> tuple[Condition, ...]:
    # The search for a code is dear: a text that fails elsewhere is spared it.
    return tuple(sorted(conditions, key=_searches))


def _searches(condition: Condition) -> bool:
    match condition:
        case AllOf() | AnyOf():
            return any(map(_searches, condition.parts))
        case Not():
            return _searches(condition.part)
        case Text():
            return condition.key == "service"
    return isinstance(condition, HasCode)


def _known(key: str) -> None:
    if key not in KEYS:
        raise ValueError(f"has no text key {key}; use one of {', '.join(KEYS)}")


def _some(values: Sequence[_Value]) -> Sequence[_Value]:
    if not values:
        raise ValueError("is empty; give it at least one value, or leave it out")
    return values


def _name(value: str) -> Pattern:
    chosen = "glob" if set(value) & set("*?") else "equals"
    return pattern(OPERATORS[chosen], value, prose=False)
