"""What must hold of a text for a rule to match, and the words that say what did not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from bot.routing.facts import Facts
from bot.routing.patterns import Operator, Pattern


class Verdict(NamedTuple):
    """Whether a condition holds; why is put into words only when it is read."""

    matched: bool
    words: str | Callable[[], str]

    @property
    def why(self) -> str:
        """What matched or what was missing: patterns, never the text itself."""
        return self.words if isinstance(self.words, str) else self.words()


def yes(words: str | Callable[[], str]) -> Verdict:
    """Return that a condition holds."""
    return Verdict(matched=True, words=words)


def no(words: str | Callable[[], str]) -> Verdict:
    """Return that a condition does not hold."""
    return Verdict(matched=False, words=words)


class Condition(Protocol):
    """One thing to ask of a text."""

    def weigh(self, facts: Facts) -> Verdict:
        """Return whether it holds, and why."""


def _joined(verdicts: list[Verdict]) -> Callable[[], str]:
    return lambda: " and ".join(verdict.why for verdict in verdicts)


_EVERY_TEXT = yes("every text matches")


@dataclass(frozen=True, slots=True)
class Everything:
    """Holds for every text."""

    def weigh(self, facts: Facts) -> Verdict:
        """Return that it holds."""
        return _EVERY_TEXT


@dataclass(frozen=True, slots=True)
class Text:
    """
    One string of the text fits any of some patterns, all of one operator.

    Whole names and numbers are looked up, so a list of a thousand costs as much as one.
    """

    key: str
    operator: Operator
    patterns: tuple[Pattern, ...]
    _exact: dict[str, Verdict] = field(init=False, repr=False, compare=False)
    _numbers: dict[str, Verdict] = field(init=False, repr=False, compare=False)
    _others: tuple[tuple[Pattern, Verdict], ...] = field(init=False, repr=False, compare=False)
    _missed: Verdict = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        verdicts = [(pattern, yes(self._hit(pattern))) for pattern in self.patterns]
        whole = [(pattern, verdict) for pattern, verdict in verdicts if pattern.whole]
        set_ = object.__setattr__
        set_(self, "_exact", {pattern.text: verdict for pattern, verdict in whole})
        set_(self, "_numbers", {p.digits: verdict for p, verdict in whole if p.digits})
        set_(self, "_others", tuple(pair for pair in verdicts if not pair[0].whole))
        set_(self, "_missed", no(self._miss()))

    def weigh(self, facts: Facts) -> Verdict:
        """Return which pattern fits, or that none does."""
        form = facts.form(self.key)
        if self._exact:
            verdict = self._exact.get(form.name)
            if verdict is None and self._numbers:
                verdict = self._numbers.get(form.digits)
            if verdict is not None:
                return verdict
        for pattern, verdict in self._others:
            if pattern.fits(form):
                return verdict
        return self._missed

    def _hit(self, pattern: Pattern) -> str:
        return f"{self.key} {self.operator.hit} {self.operator.quote(pattern.shown)}"

    def _miss(self) -> str:
        shown = ", ".join(self.operator.quote(pattern.shown) for pattern in self.patterns)
        word = self.operator.miss if len(self.patterns) == 1 else f"{self.operator.hit} none of"
        return f"{self.key} {word} {shown}"


_CODE = yes("there is a code")
_UNWANTED_CODE = no("there is a code")
_NO_CODE = yes("there is no code")
_MISSING_CODE = no("there is no code")


@dataclass(frozen=True, slots=True)
class HasCode:
    """The text holds a code, or holds none."""

    wanted: bool

    def weigh(self, facts: Facts) -> Verdict:
        """Return whether a code was found."""
        if facts.code:
            return _CODE if self.wanted else _UNWANTED_CODE
        return _MISSING_CODE if self.wanted else _NO_CODE


@dataclass(frozen=True, slots=True)
class AllOf:
    """All of several conditions hold; the first that does not is why."""

    parts: tuple[Condition, ...]

    def weigh(self, facts: Facts) -> Verdict:
        """Return the first part that does not hold, or all of them."""
        verdicts = []
        for part in self.parts:
            verdict = part.weigh(facts)
            if not verdict.matched:
                return verdict
            verdicts.append(verdict)
        return yes(_joined(verdicts))


@dataclass(frozen=True, slots=True)
class AnyOf:
    """Any of several conditions holds; the first that does is why."""

    parts: tuple[Condition, ...]

    def weigh(self, facts: Facts) -> Verdict:
        """Return the first part that holds, or none of them."""
        verdicts = []
        for part in self.parts:
            verdict = part.weigh(facts)
            if verdict.matched:
                return verdict
            verdicts.append(verdict)
        return no(_joined(verdicts))


@dataclass(frozen=True, slots=True)
class Not:
    """A condition does not hold."""

    part: Condition

    def weigh(self, facts: Facts) -> Verdict:
        """Return the opposite of the part."""
        verdict = self.part.weigh(facts)
        if verdict.matched:
            return no(lambda: f"{verdict.why}, which the rule excludes")
        return yes(verdict.words)
