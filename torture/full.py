"""The disk fills up under load, stays full while what is stored goes out, and has room again."""

from __future__ import annotations

import asyncio
import os
import subprocess
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from aiohttp import web

from tests.e2e.process import until
from tests.fakes.web import Web
from torture.rig import Effort, Finding, Rig
from torture.scene import IN_FLIGHT, PATIENCE, Scene, scene

MEGABYTES = 64
SLOW = 0.2
"""Seconds that a send takes until the disk is full, so that there is something to be sent then."""
LATER, UNHEARD = "503 with Retry-After", "no answer"
SOON = 10.0
"""Seconds after which texts must be taken again."""


@dataclass
class Slow(Web):
    """A place that takes its time."""

    delay: float = SLOW

    async def _take(self, request: web.Request) -> web.Response:
        await asyncio.sleep(self.delay)
        return await super()._take(request)


@dataclass
class Fills:
    """What was seen each time that the disk was full."""

    waited: int = 0
    """Texts that waited when it became full, at the least."""
    drained: float = 0.0
    taken: float = 0.0
    wrong: set[str] = field(default_factory=set)

    @property
    def note(self) -> str:
        """Say what there was to see."""
        return (
            f"503 with `Retry-After`, `/readyz` too; what waited ({self.waited} and more) "
            f"went out on the full disk within {self.drained:.0f} s; "
            f"texts were taken again {self.taken:.1f} s after there was room, at the latest"
        )


async def run(effort: Effort) -> AsyncIterator[Finding]:
    """Fill the disk by a file of somebody else, several times, under one bot."""
    runs = effort.of(1, 6)
    yield await _filled(f"the disk is full ({MEGABYTES} MB, in memory)", runs, kill=False)
    runs = effort.of(1, 4)
    yield await _filled("the same, and `kill -9` while it is full", runs, kill=True)


async def _filled(case: str, runs: int, *, kill: bool) -> Finding:
    fills, sink = Fills(), Slow()
    with small_disk() as disk:
        async with scene(f"sqlite:///{disk}/sms2chat.db", sink=sink) as at:
            at.begin()
            for _ in range(runs):
                await _fill(at, disk, sink, fills, kill=kill)
            counts = await at.settled()
            if not at.bot.running:
                fills.wrong.add("the bot ended")
    if strange := set(at.load.refused) - ({LATER, UNHEARD} if kill else {LATER}):
        fills.wrong.add(f"it said {', '.join(sorted(strange))}")
    return Finding(
        case=case,
        runs=runs,
        counts=counts,
        allowed=runs * IN_FLIGHT if kill else 0,
        note=fills.note,
        wrong="; ".join(sorted(fills.wrong)),
    )


async def _fill(at: Scene, disk: Path, sink: Slow, fills: Fills, *, kill: bool) -> None:
    """Fill the disk while texts come; see them refused, the others sent; and make room again."""
    sink.delay = SLOW
    await at.flowing(400)
    filler = disk / "filler"
    _exhaust(filler)
    await _refusing(at)
    waiting = len(await at.bot.inbox("--pending"))
    fills.waited = min(fills.waited or waiting, waiting)
    if kill:
        await at.bot.kill()
        await at.bot.start()
        await _refusing(at)
    sink.delay = 0
    await _drain(at, fills)
    await _make_room(at, filler, fills)


async def _refusing(at: Scene) -> None:
    """Wait until texts are refused."""
    before = at.load.refused[LATER]
    await until(lambda: at.load.refused[LATER] >= before + 20)


async def _drain(at: Scene, fills: Fills) -> None:
    begun = time.monotonic()
    await at.drained(PATIENCE)
    fills.drained = max(fills.drained, time.monotonic() - begun)
    if await at.bot.inbox("--pending"):
        fills.wrong.add("not everything was sent while the disk was full")
    status, headers, _ = await at.bot.request("GET", "/readyz")
    if status != 503 or "Retry-After" not in headers:
        fills.wrong.add("/readyz did not say 503 with Retry-After")


async def _make_room(at: Scene, filler: Path, fills: Fills) -> None:
    taken = len(at.load.taken)
    filler.unlink()
    begun = time.monotonic()
    try:
        await until(lambda: len(at.load.taken) > taken, SOON)
    except AssertionError:
        fills.wrong.add(f"no text was taken within {SOON:.0f} s")
    fills.taken = max(fills.taken, time.monotonic() - begun)


def _exhaust(filler: Path) -> None:
    """Have a file take up all that is left."""
    file = os.open(filler, os.O_WRONLY | os.O_CREAT)
    for piece in (1 << 20, 4096, 1):
        try:
            while os.write(file, bytes(piece)):
                pass
        except OSError:
            continue
    os.close(file)


@contextmanager
def small_disk() -> Iterator[Path]:
    """Mount a small file system in memory."""
    with tempfile.TemporaryDirectory(prefix="torture-full-") as folder:
        options = f"size={MEGABYTES}m"
        subprocess.run(["mount", "-t", "tmpfs", "-o", options, "none", folder], check=True)
        try:
            yield Path(folder)
        finally:
            subprocess.run(["umount", folder], check=True)


FULL = Rig(
    name="full",
    about="the disk fills up under load, and has room again",
    run=run,
    lacks=lambda: "" if os.geteuid() == 0 else "it must be run as root",
)
