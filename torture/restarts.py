"""PostgreSQL ends under two bots, as by a crash and in good order, and comes again."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass

from tests import postgres
from tests.e2e.process import until
from tests.postgres import Server
from torture.database import lacks_postgres
from torture.rig import Effort, Finding, Rig
from torture.scene import IN_FLIGHT, PATIENCE, Scene, scene
from torture.slow import Slow

REPLICAS = 2
POLITE = "503 with Retry-After"
SOON = 10.0
"""Seconds within which texts must be taken again; between two tries a provider waits as long."""
CASES: Mapping[str, tuple[str, int, int]] = {
    "PostgreSQL crashes under two bots": ("immediate", 5, 1),
    "PostgreSQL is restarted under two bots": ("fast", 5, 1),
    "PostgreSQL is gone for a minute": ("immediate", 1, 60),
}
"""What `pg_ctl` calls it, how often it is done, and for how many seconds it is gone then."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gone:
    """How the bots bore it once."""

    refused: Mapping[str, int]
    back: float
    """Seconds from the database's return until a text was taken."""


async def run(effort: Effort) -> AsyncIterator[Finding]:
    """End it in both ways: back at once, several times; and gone for a minute."""
    with postgres.serving() as server:
        if effort is Effort.SHORT:
            yield await _finding(server, "PostgreSQL crashes under two bots", "immediate", 1, 1)
            return
        for case, how in CASES.items():
            yield await _finding(server, case, *how)


async def _finding(server: Server, case: str, how: str, times: int, seconds: int) -> Finding:
    async with scene(server.schema(), replicas=REPLICAS, sink=Slow(), pause=0.15) as at:
        at.begin()
        gone = [await _without(at, server, how, seconds) for _ in range(times)]
        counts = await at.settled()
    polite = sum(each.refused.get(POLITE, 0) for each in gone)
    others = {said for each in gone for said in each.refused} - {POLITE}
    back = max(each.back for each in gone)
    return Finding(
        case=case,
        runs=times,
        counts=counts,
        allowed=times * REPLICAS * IN_FLIGHT,
        note=f"meanwhile {POLITE}, {polite:,} times, and nothing else; "
        f"taken again {back:.1f} s after it was back",
        wrong=_wrong(polite, others, back),
    )


def _wrong(polite: int, others: set[str], back: float) -> str:
    if others:
        return f"somebody was told: {', '.join(sorted(others))}"
    if not polite:
        return "nobody noticed that it was gone"
    return f"texts were taken again after {back:.0f} s only" if back > SOON else ""


async def _without(at: Scene, server: Server, how: str, seconds: int) -> Gone:
    """End the database once, start it again, and wait until texts flow."""
    await at.flowing()
    at.load.refused.clear()
    await asyncio.to_thread(server.stop, how)
    await until(lambda: at.load.refused, PATIENCE)
    await asyncio.sleep(seconds)
    await asyncio.to_thread(server.start)
    taken, begun = len(at.load.taken), time.monotonic()
    await until(lambda: len(at.load.taken) > taken, PATIENCE)
    back = time.monotonic() - begun
    await at.flowing()
    return Gone(refused=dict(at.load.refused), back=back)


RESTARTS = Rig(
    name="restarts",
    about="PostgreSQL crashes, is restarted, and is gone for a minute, under two bots",
    run=run,
    lacks=lacks_postgres,
)
