"""
The time that a SQLite store goes by: while the bot runs it neither jumps nor turns back.

It begins as the machine's, and is counted on from there by a clock that nobody sets. So
waits, leases, rates, `give_up_after` and `keep` are as long as they should be, whoever sets
the machine's clock meanwhile. By how much the two are apart then stands in the database:
the next process starts from the machine's time anew, and moves what waits by that much.
"""

from __future__ import annotations

import logging
import time
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection

log = logging.getLogger(__name__)

APART = 5
"""Seconds between the two clocks that are no matter."""


def elapsed() -> float:
    """Return seconds that go on while the process, or the machine, is asleep."""
    return time.clock_gettime(_STEADY)


class SteadyClock:
    """Tells the machine's time as it was at the start, and as it would be if nobody had set it."""

    def __init__(self) -> None:
        self._began = time.time() - elapsed()

    def __call__(self) -> datetime:
        """Return the time in UTC."""
        return datetime.fromtimestamp(self._began + elapsed(), UTC)

    def compare(self, connection: Connection) -> None:
        """Write down by how many seconds it is ahead of the machine's, if that has changed."""
        seconds = round(self._began + elapsed() - time.time())
        change = seconds - ahead(connection) // timedelta(seconds=1)
        if abs(change) > APART:
            way = "back" if change > 0 else "forward"
            log.warning("the machine's clock was set %s by %d s: no wait changes", way, abs(change))
            connection.exec_driver_sql(f"PRAGMA user_version = {seconds}")


def ahead(connection: Connection) -> timedelta:
    """Return by how much the times in the database are ahead of the machine's."""
    if connection.dialect.name != "sqlite":
        return timedelta()
    return timedelta(seconds=connection.exec_driver_sql("PRAGMA user_version").scalar_one())


_STEADY = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)
