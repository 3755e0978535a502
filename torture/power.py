"""The power fails under a bot that has its file on a disk of its own."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Sequence

from tests.e2e.process import PROGRAM
from torture.disk import Disk, disk, lacks_disks
from torture.rig import Counts, Effort, Finding, Rig, lacking
from torture.scene import IN_FLIGHT, scene

WEAK = (sys.executable, "-m", "torture.weak")
LYING = ("eatmydata", *PROGRAM)


async def run(effort: Effort) -> AsyncIterator[Finding]:
    """Cut the power under the bot as it is, and under two that do not wait for the disk."""
    for kind in ("xfs", "ext4"):
        if lacking(f"mkfs.{kind}"):
            continue
        runs = effort.of(2, 20)
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
        made.cut()
        await at.bot.kill()
        made.unmount()
        made.mount()
        await at.bot.start()
        return await at.settled()


POWER = Rig(
    name="power",
    about="the power fails: a disk that forgets all that was not synced",
    run=run,
    lacks=lacks_disks,
)
