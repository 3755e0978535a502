"""What came of one try, and what follows from it; a table of the error tree's decisions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.dispatch.retry import CODES, OTHERS, PAUSE
from bot.errors import CredentialError, PermanentError, TemporaryError
from bot.outbox.values import Delivery, Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What is to be written down of one try."""

    outcome: Outcome
    detail: str = ""
    due: datetime | None = None
    hold: bool = False
    pause: bool = False
    counted: bool = True
    progress: str = ""


BACK = Verdict(outcome=Outcome.BACK, counted=False)


def failed(
    error: Exception, delivery: Delivery, *, now: datetime, give_up_after: timedelta, luck: float
) -> Verdict:
    """Say what follows from a failed try; what is not recognised is tried again."""
    detail = str(error) if isinstance(error, _OURS) else type(error).__name__
    if isinstance(error, PermanentError):
        return Verdict(outcome=Outcome.DEAD, detail=detail)
    last = delivery.since + give_up_after
    if now >= last:
        return Verdict(outcome=Outcome.DEAD, detail=f"gave up after {give_up_after}: {detail}")
    if isinstance(error, CredentialError):
        return Verdict(
            outcome=Outcome.LATER,
            detail=detail,
            due=now + PAUSE,
            hold=True,
            pause=True,
            counted=False,
        )
    asked = error.retry_after if isinstance(error, TemporaryError) else None
    table = CODES if delivery.urgent else OTHERS
    # Told to wait is not failed: however often, the wait stays the one that was asked for.
    attempts = 1 if asked is not None else delivery.attempts
    wait = table.wait(attempts, luck=luck, retry_after=asked)
    due = now + wait
    return Verdict(
        outcome=Outcome.LATER,
        detail=detail,
        # One more try when the time is up, rather than none from now until then.
        due=due if asked is not None else min(due, last),
        hold=asked is not None,
    )


_OURS = (PermanentError, TemporaryError, CredentialError)
