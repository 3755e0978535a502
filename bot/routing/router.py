"""The router: one walk over the rules gives where a text goes, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.codes import Found, find
from bot.model import Route, Sms
from bot.routing.conditions import Condition, Verdict
from bot.routing.facts import Facts, Find


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """Where the texts go that meet a condition; `go_on` lets later rules add to it."""

    name: str
    when: Condition
    routes: tuple[Route, ...] = ()
    drop: bool = False
    go_on: bool = False

    @property
    def ends(self) -> bool:
        """Whether no later rule is asked once this one has matched."""
        return self.drop or not self.go_on


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What one rule said to a text."""

    rule: str
    matched: bool
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """Where a text goes and why. What needs words is put into words when it is read."""

    routes: tuple[Route, ...]
    decided: Rule | None
    """The rule that ended the walk, or else the last that matched."""

    _rules: tuple[Rule, ...] = field(repr=False)
    _verdicts: tuple[Verdict, ...] = field(repr=False)
    _facts: Facts = field(repr=False)

    @property
    def rule(self) -> str:
        """The name of the rule that decided; empty when none matched."""
        return self.decided.name if self.decided else ""

    @property
    def drop(self) -> bool:
        """Whether the rule that decided throws texts away."""
        return self.decided is not None and self.decided.drop

    @property
    def found(self) -> Found | None:
        """The code in the text, searched for at most once, whoever asks."""
        return self._facts.found

    @property
    def code(self) -> str:
        """The code as one types it; empty when there is none."""
        return self._facts.code

    @property
    def service(self) -> str:
        """Whose code it is; empty when there is none or nobody says."""
        return self._facts.service

    @property
    def steps(self) -> tuple[Step, ...]:
        """What every rule said, in order; those that were not asked say why not."""
        asked = [
            Step(rule=rule.name, matched=verdict.matched, why=verdict.why)
            for rule, verdict in zip(self._rules, self._verdicts, strict=False)
        ]
        why = f'not reached, "{self.rule}" decided'
        unasked = self._rules[len(asked) :]
        return (*asked, *(Step(rule=rule.name, matched=False, why=why) for rule in unasked))


class Router:
    """Turns a text into routes; pure, so asking twice is free."""

    def __init__(self, rules: Sequence[Rule], *, find: Find = find) -> None:
        self._rules = tuple(rules)
        self._find = find

    def route(self, sms: Sms) -> tuple[Route, ...]:
        """Return where the text goes."""
        return self.explain(sms).routes

    def explain(self, sms: Sms) -> Explanation:
        """Return where the text goes and why; `route` is this, less the why."""
        facts = Facts(sms, self._find)
        verdicts: list[Verdict] = []
        routes: dict[str, Route] = {}  # by channel: two rules, one message
        decided = None
        for rule in self._rules:
            verdict = rule.when.weigh(facts)
            verdicts.append(verdict)
            if not verdict.matched:
                continue
            decided = rule
            for route in rule.routes:
                routes.setdefault(route.channel, route)
            if rule.ends:
                break
        return Explanation(
            routes=tuple(routes.values()),
            decided=decided,
            _rules=self._rules,
            _verdicts=tuple(verdicts),
            _facts=facts,
        )
