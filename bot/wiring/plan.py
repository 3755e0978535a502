"""What a config file means, as values: everything that can be known without opening anything."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path

from bot.config.document import Document, Draft, read
from bot.config.problems import Problem, tidy
from bot.config.root import Config
from bot.dispatch.letters import Drawer
from bot.errors import ConfigError
from bot.outbox.values import Posting
from bot.routing.router import Router, Rule
from bot.secret import Secret
from bot.wiring.checks import Finding, between_rules, between_sections
from bot.wiring.example_secret import known_secrets
from bot.wiring.examples import failures
from bot.wiring.kinds import KINDS
from bot.wiring.rules import compile_rule
from bot.wiring.secrets import secrets_in


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A good config file: what it says, and the pure parts that follow from it."""

    path: Path
    config: Config
    router: Router
    drawer: Drawer
    warnings: tuple[Problem, ...]
    files: tuple[Path, ...]
    """When one of these changes, the plan is old."""

    @property
    def folder(self) -> Path:
        """Where relative paths in the file start."""
        return self.path.resolve().parent

    def secrets(self) -> tuple[Secret, ...]:
        """Return every secret in the file, so that none gets into a log line."""
        return tuple(secrets_in(self.config))

    def posting(self, channel: str, rule: str) -> Posting:
        """Return the posting of a text to a channel: a delivery for each of its readers."""
        return Posting(channel=channel, rule=rule, targets=self.config.channels[channel].targets())


def make_plan(
    path: Path,
    environ: Mapping[str, str] | None = None,
    *,
    lenient: bool = False,
    tests: bool = True,
) -> Plan:
    """
    Read a config file and everything it means.

    `lenient` does without secrets and variables, `tests` runs the file's own tests.
    Raises ConfigError with all that is wrong, if anything is.
    """
    document = read(
        path, kinds=KINDS, environ=os.environ if environ is None else environ, lenient=lenient
    )
    findings: list[Finding] = []
    rules = _rules(document.draft, findings) if document.draft else []
    if document.draft:
        findings += between_sections(document.draft)
        findings += known_secrets(document.draft)
    router = Router(rules)
    config = document.config
    if config is not None and not any(not one.warning for one in findings) and tests:
        findings += failures(config.tests, router)
    problems = tidy([*document.problems, *_problems(document, findings)])
    if config is None or not all(problem.warning for problem in problems):
        raise ConfigError(problems)
    return Plan(
        path=path,
        config=config,
        router=router,
        drawer=Drawer(names=config.names, timezone=config.timezone),
        warnings=problems,
        files=document.files,
    )


def _rules(draft: Draft, findings: list[Finding]) -> list[Rule]:
    rules = [
        compile_rule(
            rule,
            ("rules", number),
            draft.timezone or UTC,
            lambda loc, what: findings.append(Finding(loc, what)),
        )
        for number, rule in enumerate(draft.rules)
        if rule is not None
    ]
    # With a rule missing, what the others leave out says nothing.
    if rules and len(rules) == len(draft.rules) and not findings:
        findings += between_rules(rules)
    return rules


def _problems(document: Document, findings: list[Finding]) -> list[Problem]:
    return [document.problem(one.loc, one.what, warning=one.warning) for one in findings]
