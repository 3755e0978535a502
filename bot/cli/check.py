"""`sms2chat check`: whether the config file is good."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

import typer

from bot.cli.options import EXAMPLE, ConfigPath, Json, chosen, command
from bot.cli.output import count, say, show, show_json
from bot.errors import ConfigError

if TYPE_CHECKING:
    from bot.config.root import RuleConfig
    from bot.wiring.plan import Plan


def check(config: ConfigPath = None, json: Json = False) -> None:
    """
    Read the whole config file, its templates too, and run its tests.

    Do it after every change: it says all that is wrong at once, each with its line. A
    pipeline can rely on its exit code: 0 is good, 2 is not.

        sms2chat check
        sms2chat check -c staging.yaml --json
    """
    from bot.wiring.plan import make_plan

    path = chosen(config)
    try:
        plan = make_plan(path)
    except ConfigError as error:
        _tell(error.problems, json, ok=False)
        raise typer.Exit(2) from None
    _tell(plan.warnings, json, ok=True)
    if not json:
        for line in _summary(plan):
            show(line)
        say(f"where a text would go: {command('explain', EXAMPLE, config=path)}")


def _tell(problems: Iterable[Any], json: bool, *, ok: bool) -> None:
    if json:
        show_json({"ok": ok, "problems": [_facts(each) for each in problems]})
        return
    for problem in problems:
        say(str(problem))


def _facts(problem: Any) -> dict[str, Any]:
    return {
        "line": problem.line,
        "column": problem.column,
        "path": problem.where,
        "message": problem.what,
        "warning": problem.warning,
        "file": str(problem.path),
    }


def _summary(plan: Plan) -> Iterator[str]:
    from bot.cli.run import base_url

    file = plan.config
    base = file.server.public_url.rstrip("/") or base_url(file.server.host, file.server.port)
    yield f"{plan.path} is good."
    yield count(len(file.sources), "source")
    for name, source in file.sources.items():
        yield f"  {name} ({source.type}): {base}/webhook/{name}"
    yield count(len(file.channels), "channel")
    for name, channel in file.channels.items():
        fallback = f", else {channel.fallback}" if channel.fallback else ""
        yield f"  {name} ({channel.type}){fallback}"
    yield f"{count(len(file.rules), 'rule')}, asked in this order"
    for number, rule in enumerate(file.rules, start=1):
        yield f"  {number}. {rule.name} -> {_goal(rule)}"
    yield f"{count(len(file.tests), 'test')} passed" if file.tests else "no tests"


def _goal(rule: RuleConfig) -> str:
    if rule.drop:
        return "dropped"
    return ", ".join(rule.send_to) + (", and on" if rule.continue_ else "")
