"""Signed times: whether a request is of now, and by how much it is not."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from bot.errors import SignatureError

TOLERANCE = timedelta(minutes=5)
"""What most providers' own libraries allow, in both directions."""

_WHOLE = re.compile(rb"[0-9]{1,15}")


def fresh(
    given: bytes, at: datetime, tolerance: timedelta, header: str, *, per_second: int = 1
) -> None:
    """
    Check a time that is written in whole seconds (or `per_second` parts of one) since 1970.

    Ask this after the signature is proven: only then is the time the sender's own.
    Raises SignatureError, which says how far the clocks are apart.
    """
    if not _WHOLE.fullmatch(given):
        raise SignatureError(f"{header} is malformed: not a time in whole seconds")
    near(int(given) / per_second, at, tolerance)


def near(seconds: float, at: datetime, tolerance: timedelta) -> None:
    """Check that a time in seconds since 1970 is near ours; raises SignatureError."""
    behind = at.timestamp() - seconds
    if abs(behind) > tolerance.total_seconds():
        where = "behind" if behind > 0 else "ahead of"
        raise SignatureError(
            f"signed at a time {abs(behind):.0f} s {where} our clock, where "
            f"{tolerance.total_seconds():.0f} s are allowed: repeated, long delayed, "
            "or a clock is wrong"
        )
