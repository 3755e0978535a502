"""The file's rules as the router's: each `when` becomes a condition, each error finds its line."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import tzinfo

from bot.config.conditions import Operators, When
from bot.config.problems import Loc
from bot.config.root import RuleConfig
from bot.model import Options, Route
from bot.routing import when as make
from bot.routing.conditions import Condition
from bot.routing.router import Rule

Complain = Callable[[Loc, str], None]
"""Is told what is wrong, and where in the file."""

TEXT_KEYS = ("from", "to", "source", "service", "body")


def compile_rule(rule: RuleConfig, loc: Loc, timezone: tzinfo, complain: Complain) -> Rule:
    """Make the router's rule; what cannot be made is complained of, and holds for no text."""
    options = Options(
        show=rule.show,
        silent=rule.silent,
        delete_after=rule.delete_after,
        message=rule.message,
    )
    return Rule(
        name=rule.name,
        when=_Compiler(timezone, complain).condition(rule.when, (*loc, "when")),
        routes=tuple(
            Route(rule=rule.name, channel=channel, options=options) for channel in rule.send_to
        ),
        drop=rule.drop,
        go_on=rule.continue_,
    )


class _Compiler:
    def __init__(self, timezone: tzinfo, complain: Complain) -> None:
        self._timezone = timezone
        self._complain = complain

    def condition(self, when: When | None, loc: Loc) -> Condition:
        """Return the condition that a `when` means: all of its keys."""
        if when is None:
            return make.everything()
        return make.all_(*self._parts(when, loc))

    def _parts(self, when: When, loc: Loc) -> Iterator[Condition]:
        for key in TEXT_KEYS:
            values = getattr(when, "from_" if key == "from" else key)
            if values:
                yield make.any_(*self._ways(key, values, (*loc, key)))
        if when.code is not None:
            yield make.code(when.code)
        if when.time:
            yield self._made(make.time, when.time, self._timezone, loc=(*loc, "time"))
        if when.not_:
            yield make.not_(*self._nested(when.not_, (*loc, "not")))
        if when.any:
            yield make.any_(*self._nested(when.any, (*loc, "any")))
        if when.all:
            yield make.all_(*self._nested(when.all, (*loc, "all")))

    def _nested(self, whens: Sequence[When], loc: Loc) -> list[Condition]:
        return [self.condition(when, (*loc, place)) for place, when in enumerate(whens)]

    def _ways(self, key: str, values: Sequence[str | Operators], loc: Loc) -> Iterator[Condition]:
        good: list[str] = []
        for place, value in enumerate(values):
            if isinstance(value, Operators):
                yield make.all_(*self._operators(key, value, (*loc, place)))
            elif self._made(make.field, key, [value], loc=(*loc, place)) != _NEVER:
                good.append(value)
        if good:  # together again: one condition over many values is the quicker one
            yield make.field(key, good)
        elif not any(isinstance(value, Operators) for value in values):
            yield _NEVER

    def _operators(self, key: str, operators: Operators, loc: Loc) -> Iterator[Condition]:
        for name, values in operators.given().items():
            yield self._made(make.operator, key, name, values, loc=(*loc, name))

    def _made(self, build: Callable[..., Condition], *arguments: object, loc: Loc) -> Condition:
        try:
            return build(*arguments)
        except ValueError as error:
            self._complain(loc, str(error))
            return _NEVER


_NEVER = make.not_(make.everything())
