"""The power fails under a bot that has its store on a disk of its own."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field

from tests import postgres
from tests.e2e.process import PROGRAM, until
from torture.database import lacks_postgres
from torture.disk import Disk, disk, lacks_disks
from torture.rig import Counts, Effort, Finding, Rig, lacking
from torture.scene import IN_FLIGHT, PATIENCE, Scene, scene

WEAK = (sys.executable, "-m", "torture.weak")
SETTINGS = {"on": "", "off": " that says `synchronous_commit=off`: the bot switches it on"}
LATER = "503 with Retry-After"
LYING = ("eatmydata", *PROGRAM)


async def run(effort: Effort) -> AsyncIterator[Finding]:
    """Cut the power under the bot as it is, and under those that do not wait for the disk."""
    async for finding in _files(effort):
        yield finding
    if lacks_postgres() or lacking("mkfs.xfs"):
        return
    runs = effort.of(1, 5)
    for setting, also in list(SETTINGS.items())[: effort.of(1, 2)]:
        counts, said = await _servers(PROGRAM, runs, setting)
        yield Finding(
            case=f"power cut, PostgreSQL on xfs{also}",
            runs=runs,
            counts=counts,
            allowed=runs * IN_FLIGHT,
            note=said.note,
            wrong=said.wrong,
        )
    # What has been claimed waits for its lease to run out, which the short form does not.
    counts, _ = await _servers(WEAK, runs, "off", patience=effort.of(5, 90))
    case = "the same with a bot that leaves it off"
    yield Finding(case=case, runs=runs, counts=counts, control=True)


async def _files(effort: Effort) -> AsyncIterator[Finding]:
    for kind in ("xfs", "ext4"):
        if lacking(f"mkfs.{kind}"):
            continue
        runs = effort.of(1, 20)
        counts = await _cuts(kind, PROGRAM, runs)
        yield Finding(
            case=f"power cut, SQLite on {kind}", runs=runs, counts=counts, allowed=runs * IN_FLIGHT
        )
    kind = "ext4" if lacking("mkfs.xfs") else "xfs"
    controls = {"`synchronous=NORMAL`": WEAK, "a disk that lies about syncs (eatmydata)": LYING}
    for case, program in controls.items():
        if lacking(program[0]):
            continue
        runs = effort.of(2, 5)
        counts = await _cuts(kind, program, runs)
        yield Finding(case=f"the same with {case}", runs=runs, counts=counts, control=True)


async def _cuts(kind: str, program: Sequence[str], runs: int) -> Counts:
    counts = Counts()
    for _ in range(runs):
        with disk(kind) as made:
            counts += await _cut(made, program)
    return counts


async def _cut(made: Disk, program: Sequence[str]) -> Counts:
    async with scene(f"sqlite:///{made.at}/sms2chat.db", program=program) as at:
        at.begin()
        await at.flowing(200)
        os.kill(at.bot.pid, signal.SIGSTOP)
        made.cut()
        await at.bot.kill()
        made.unmount()
        made.mount()
        await at.bot.start()
        return await at.settled()


@dataclass
class Outages:
    """What a bot said while its database was gone."""

    refused: Counter[str] = field(default_factory=Counter)
    unready: bool = True
    slowest: float = 0.0
    died: bool = False

    @property
    def note(self) -> str:
        """Say what held."""
        return (
            "the bot stays alive; meanwhile 503 only, `/readyz` too; "
            f"texts are taken again {self.slowest:.1f} s after the database, at the latest"
        )

    @property
    def wrong(self) -> str:
        """Say what did not hold."""
        strange = set(self.refused) - {LATER}
        return "; ".join(
            [
                *(["the bot ended"] if self.died else []),
                *([] if self.unready else ["/readyz said that it takes texts"]),
                *([f"it said {', '.join(sorted(strange))}"] if strange else []),
            ]
        )


async def _servers(
    program: Sequence[str], runs: int, setting: str, patience: float = PATIENCE
) -> tuple[Counts, Outages]:
    """Cut the power of a database's disk, again and again, while one bot lives on."""
    said = Outages()
    with (
        disk("xfs") as made,
        postgres.serving(made.at, fsync="on", synchronous_commit=setting) as server,
    ):
        async with scene(server.schema(), program=program) as at:
            at.begin()
            for _ in range(runs):
                await at.flowing(200)
                await _outage(at, made, server, said)
            said.died = at.bot.runs != 1 or not at.bot.running
            counts = await at.settled(patience)
        said.refused = at.load.refused
        server.kill()
    return counts, said


async def _outage(at: Scene, made: Disk, server: postgres.Server, said: Outages) -> None:
    server.freeze()
    made.cut()
    server.kill()
    before = at.load.refused.total()
    await until(lambda: at.load.refused.total() > before + 20)
    status, _, _ = await at.bot.request("GET", "/readyz")
    said.unready &= status == 503
    await asyncio.to_thread(_restore, made, server)
    begun, taken = time.monotonic(), len(at.load.taken)
    await until(lambda: len(at.load.taken) > taken)
    said.slowest = max(said.slowest, time.monotonic() - begun)


def _restore(made: Disk, server: postgres.Server) -> None:
    made.unmount()
    made.mount()
    server.start()


POWER = Rig(
    name="power",
    about="the power fails: a disk that forgets all that was not synced",
    run=run,
    lacks=lacks_disks,
)
