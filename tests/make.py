"""What every test may name: a text, a clock, noon."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.model import Sms

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


def make_sms(**changes) -> Sms:
    """A text like any other; name only what the test is about."""
    given = {
        "source": "my-number",
        "id": "42",
        "received_at": NOON,
        "sender": "+14155551234",
        "recipient": "+12025550100",
        "body": "Hello, this is a test message",
    }
    return Sms(**(given | changes))


class Clock:
    """A clock that stands still until it is turned."""

    def __init__(self, at: datetime = NOON) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at

    def forward(self, **by: float) -> None:
        self.at += timedelta(**by)
