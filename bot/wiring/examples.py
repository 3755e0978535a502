"""Runs the `tests:` of a config file: texts, and what should become of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from bot.config.root import ExampleConfig, ExampleSms, Expectation
from bot.model import Sms
from bot.routing.router import Explanation, Router
from bot.wiring.checks import Finding

SOME_DAY = datetime(2026, 1, 1, 12, tzinfo=UTC)
"""When a test's text comes if it does not say: always the same, so that a test cannot flicker."""


def failures(tests: Sequence[ExampleConfig], router: Router) -> Iterator[Finding]:
    """Yield what came out otherwise than a test expects, each at its own line."""
    for number, test in enumerate(tests):
        explanation = router.explain(example_sms(test.sms))
        for key, wanted, got in _compared(test.expect, explanation):
            if wanted != got:
                yield Finding(
                    ("tests", number, "expect", key),
                    f"expected {_said(wanted)}, but it is {_said(got)}; "
                    "`sms2chat explain` says why",
                )


def example_sms(sms: ExampleSms) -> Sms:
    """Return the text of a test."""
    return Sms(
        source=sms.source,
        id="test",
        received_at=sms.at or SOME_DAY,
        sender=sms.from_,
        recipient=sms.to,
        body=sms.body,
    )


def _compared(expect: Expectation, got: Explanation) -> Iterator[tuple[str, object, object]]:
    if expect.rule is not None:
        yield "rule", expect.rule, got.rule
    if expect.send_to is not None:
        yield "send_to", sorted(expect.send_to), sorted(route.channel for route in got.routes)
    if expect.drop is not None:
        yield "drop", expect.drop, got.drop
    if "code" in expect.model_fields_set:
        yield "code", expect.code or "", got.code
    if "service" in expect.model_fields_set:
        yield "service", (expect.service or "").casefold(), got.service.casefold()


def _said(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(value) or "nowhere"
    if isinstance(value, bool):
        return str(value).lower()
    return f'"{value}"' if value else "none"
