"""How long the outbox takes for one text, as the history grows that it keeps of all others."""

from __future__ import annotations

import sqlite3
import statistics
import tempfile
import time
from collections.abc import Awaitable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Table

from benchmarks.figures import percentile
from benchmarks.texts import Written, written
from bot.model import Sms
from bot.outbox.outbox import Outbox
from bot.outbox.schema import attempts, deliveries, texts
from bot.outbox.values import Claim, Delivery, Outcome, Parcel, Posting, Settlement
from bot.secret import Secret

T = TypeVar("T")

SPREAD = 2500
"""Milliseconds between two texts of the history: a million come in a month."""
LEASE = timedelta(seconds=40)


@dataclass(slots=True)
class Times:
    """How long things took, each in milliseconds."""

    put: list[float] = field(default_factory=list)
    claim: list[float] = field(default_factory=list)
    settle: list[float] = field(default_factory=list)
    count: list[float] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Steps:
    """One size of the history, and the times at it: a median and what one in a hundred exceeds."""

    rows: int
    put: tuple[float, float]
    claim: tuple[float, float]
    settle: tuple[float, float]
    count: tuple[float, float]
    """Counting what waits and what is dead, as is done every 15 s."""
    megabytes: float


async def measure(sizes: Sequence[int], *, rounds: int) -> list[Steps]:
    """Fill one file with texts that were sent, up to each size in turn, and take times there."""
    found = []
    with tempfile.TemporaryDirectory(prefix="bench-") as made:
        path = Path(made) / "bench.db"
        there, given = 0, written((len(sizes) + 1) * (rounds + 1))
        for size in sizes:
            if size > there:
                _fill(path, there, size)
                there = size
            times = await _at(path, given, rounds)
            found.append(_steps(size, times, path.stat().st_size / 2**20))
    return found


async def _at(path: Path, given: Iterator[Written], rounds: int) -> Times:
    times = Times()
    with _opened(path) as outbox:
        await _round(outbox, next(given), Times())
        for _ in range(rounds):
            await _round(outbox, next(given), times)
        for _ in range(max(rounds // 10, 1)):
            await _timed(outbox.backlog(), times.count)
    return times


async def _round(outbox: Outbox, text: Written, times: Times) -> None:
    """Take one text through the outbox."""
    now = datetime.now(UTC)
    sms = Sms(
        source="bench", id=text.body[-80:], received_at=now, sender=text.sender, body=text.body
    )
    posting = Posting(channel="team", rule="all")
    await _timed(outbox.put(Parcel(sms=sms, postings=(posting,), rule="all")), times.put)
    now = datetime.now(UTC)
    wanted = Claim(channel="team", place="team", at=now, lease=LEASE, limit=16, fold=1)
    [delivery] = (await _timed(outbox.claim(wanted), times.claim)).deliveries
    await _timed(outbox.settle(_sent(delivery, now)), times.settle)


def _sent(delivery: Delivery, now: datetime) -> Settlement:
    return Settlement(delivery=delivery, place="team", outcome=Outcome.SENT, at=now)


async def _timed(step: Awaitable[T], seen: list[float]) -> T:
    began = time.perf_counter()
    result = await step
    seen.append((time.perf_counter() - began) * 1000)
    return result


@contextmanager
def _opened(path: Path) -> Iterator[Outbox]:
    outbox = Outbox.open(Secret(f"sqlite:///{path}"), path.parent, None, _broken)
    try:
        yield outbox
    finally:
        outbox.close()


def _broken(error: Exception) -> None:
    raise error


def _fill(path: Path, there: int, size: int) -> None:
    """Have so many texts in the store, each sent once, older than those that are there."""
    file = sqlite3.connect(path)
    with file:
        file.execute("PRAGMA synchronous=OFF")
        [(text, delivery, attempt)] = file.execute(_FIRST)
        [(sent, tried)] = file.execute(_ENDS)
        at = {"there": there, "size": size}
        older = f"{text} - :size + n"
        texts_of = {"id": older, "sms_id": older, "stored_ms": f"one.stored_ms - :size * {SPREAD}"}
        texts_of["stored_ms"] += f" + n * {SPREAD}"
        file.execute(_copies(texts, text, texts_of), at)
        rows = {"id": f"{sent} + 1 + n", "text_id": older}
        file.execute(_copies(deliveries, delivery, rows), at)
        rows = {"id": f"{tried} + 1 + n", "delivery_id": f"{sent} + 1 + n"}
        file.execute(_copies(attempts, attempt, rows), at)
    file.close()


_FIRST = """
SELECT delivery.text_id, delivery.id, attempt.id FROM delivery
JOIN attempt ON attempt.delivery_id = delivery.id ORDER BY delivery.id LIMIT 1
"""
_ENDS = "SELECT (SELECT max(id) FROM delivery), (SELECT max(id) FROM attempt)"


def _copies(table: Table, row: int, changed: dict[str, str]) -> str:
    """Say in SQL: copy a row so many times, but for these columns."""
    names = [column.name for column in table.columns]
    chosen = ", ".join(changed.get(name, f"one.{name}") for name in names)
    return f"""
    WITH RECURSIVE count(n) AS
        (SELECT 0 UNION ALL SELECT n + 1 FROM count WHERE n + 1 < :size - :there)
    INSERT INTO {table.name} ({", ".join(names)})
    SELECT {chosen} FROM count JOIN {table.name} AS one ON one.id = {row}
    """


def _steps(rows: int, times: Times, megabytes: float) -> Steps:
    return Steps(
        rows=rows,
        put=_ends(times.put),
        claim=_ends(times.claim),
        settle=_ends(times.settle),
        count=_ends(times.count),
        megabytes=megabytes,
    )


def _ends(seen: list[float]) -> tuple[float, float]:
    return statistics.median(seen), percentile(sorted(seen), 0.99)
