"""Whether one condition plainly follows from another: never a wrong yes."""

from __future__ import annotations

from collections.abc import Callable

from bot.routing.conditions import AllOf, AnyOf, Condition, Not, Text
from bot.routing.forms import wildcard
from bot.routing.hours import Hours
from bot.routing.patterns import Pattern

_EVERYTHING_REGEXES = {".*", "^.*", ".*$"}


def implies(one: Condition, other: Condition) -> bool:
    """Return whether it is plain that where `one` holds, `other` does."""
    if one == other:
        return True
    match one, other:
        case AnyOf(), _:
            return all(implies(part, other) for part in one.parts)
        case _, AllOf():
            return all(implies(one, part) for part in other.parts)
        case Not(), Not():
            return implies(other.part, one.part)
        case Hours(), Hours():
            return one.zone == other.zone and not one.minutes & ~other.minutes
        case Text(), Text() if one.key == other.key:
            return fits_all(other) or all(_covered(each, other.patterns) for each in one.patterns)
    narrower = one.parts if isinstance(one, AllOf) else ()
    wider = other.parts if isinstance(other, AnyOf) else ()
    return any(implies(part, other) for part in narrower) or any(
        implies(one, part) for part in wider
    )


def fits_all(text: Text) -> bool:
    """Return whether a pattern among these plainly fits every string."""
    return any(map(_fits_all, text.patterns))


def _fits_all(pattern: Pattern) -> bool:
    if pattern.operator == "regex":
        return pattern.text in _EVERYTHING_REGEXES
    return pattern.operator == "glob" and not pattern.text.strip("*")


def _covered(one: Pattern, others: tuple[Pattern, ...]) -> bool:
    return one in others or any(_narrower(one, other) for other in others)


def _narrower(one: Pattern, other: Pattern) -> bool:
    spans = _SPANS.get((one.operator, other.operator))
    if spans is None:
        return False
    by_number = one.digits != "" and other.digits != "" and spans(one.digits, other.digits)
    if one.digits and one.operator == "equals":
        return by_number  # however it is written, it is this number
    return spans(one.text, other.text) and (by_number or not one.digits)


def _spans_glob(narrow: str, wide: str) -> bool:
    # A pattern that fits another, its wildcards and all, fits no more than that one;
    # but a star that a `?` fits may stand for nothing, which the `?` does not fit.
    return not ("*" in narrow and "?" in wide) and wildcard(wide)(narrow)


_SPANS: dict[tuple[str, str], Callable[[str, str], bool]] = {
    ("contains", "contains"): lambda narrow, wide: wide in narrow,
    ("equals", "equals"): lambda narrow, wide: narrow == wide,
    ("equals", "glob"): lambda narrow, wide: wildcard(wide)(narrow),
    ("glob", "glob"): _spans_glob,
}
