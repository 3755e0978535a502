"""Three bots on one PostgreSQL: one is killed, one frozen past its lease and then let go on."""

from __future__ import annotations

import asyncio
import os
import signal
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass

from bot.dispatch.lane import LEASE
from tests import postgres
from tests.e2e.texts import name
from torture.database import end_leases, lacks_postgres
from torture.rig import Counts, Effort, Finding, Rig
from torture.scene import IN_FLIGHT, PATIENCE, Scene, posted_to, scene
from torture.slow import Slow

LATE = "the lease had run out"
"""What a bot logs whose claim was another's by the time that it came back."""
MARGIN = 5.0
"""Seconds that a frozen bot sleeps longer than its lease is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What came of one round."""

    counts: Counts
    delay: float
    """Seconds until the last of the texts that were on their way had arrived."""
    held: int
    """How many that was."""
    refused: int
    """Settlements that came after the lease, and were refused by the fence."""


async def run(effort: Effort) -> AsyncIterator[Finding]:
    """Do it in real time, or end the leases by hand where there is little."""
    rounds = effort.of(1, 2)
    # By hand those of the third end as well.
    dying = effort.of(3, 2)
    with postgres.serving() as server:
        told = await asyncio.gather(
            *(_round(server.schema(), real=effort is Effort.FULL) for _ in range(rounds))
        )
    lease = LEASE.total_seconds()
    delay = max(each.delay for each in told)
    yield Finding(
        case="PostgreSQL, three bots: one killed, one frozen past its lease and let go on",
        runs=rounds,
        counts=sum((each.counts for each in told), Counts()),
        allowed=rounds * dying * IN_FLIGHT,
        note=f"of {sum(each.held for each in told)} texts that were on their way then, the last "
        f"went out {delay:.0f} s later (a lease is {lease:.0f} s); the fence refused "
        f"{sum(each.refused for each in told)} late settlements",
        wrong=_wrong(told, lease if effort is Effort.FULL else 0),
    )


def _wrong(told: list[Told], lease: float) -> str:
    if max(each.delay for each in told) < lease / 2:
        return "they held nothing that had not gone out"
    if any(each.delay > lease + 2 * MARGIN for each in told):
        return "what they held went out too late"
    return "" if any(each.refused for each in told) else "the fence had nothing to refuse"


async def _round(url: str, *, real: bool) -> Told:
    sink = Slow()
    async with scene(url, replicas=3, sink=sink, pause=0.1) as at:
        killed, frozen, _ = at.bots
        at.begin()
        await at.flowing(60)
        os.kill(frozen.pid, signal.SIGSTOP)
        await killed.kill()
        held = _missing(at)
        begun = time.monotonic()
        if not real:
            # A frozen one may be in the midst of a transaction, which the database ends.
            await asyncio.sleep(4)
            end_leases(url)
        delay = await _arrived(at, sink, held) - begun
        if real:
            await asyncio.sleep(LEASE.total_seconds() + MARGIN - delay)
        os.kill(frozen.pid, signal.SIGCONT)
        await killed.start()
        await at.flowing(60)
        counts = await at.settled()
        return Told(counts=counts, delay=delay, held=len(held), refused=frozen.stderr.count(LATE))


async def _arrived(at: Scene, sink: Slow, held: set[str]) -> float:
    """Wait for texts, but not for ever; return when the last of them arrived."""
    for _ in range(int(2 * PATIENCE)):
        if not held & _missing(at):
            break
        await asyncio.sleep(0.5)
    pages = zip(sink.times, posted_to(sink), strict=True)
    first: dict[str, float] = {}
    for when, page in pages:
        for word in held.intersection(page.split()):
            first.setdefault(word, when)
    return max(first.values(), default=time.monotonic())


def _missing(at: Scene) -> set[str]:
    """Name the texts that were answered 200, and have not arrived."""
    shown = {word for page in posted_to(at.sink) for word in page.split()}
    return {name(text).strip() for text in at.load.taken} - shown


REPLICAS = Rig(
    name="replicas",
    about="three bots on one PostgreSQL: one is killed, one frozen past its lease",
    run=run,
    lacks=lacks_postgres,
)
