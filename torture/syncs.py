"""Writes and syncs fail under the bot, by a library that stands before the kernel (libfiu)."""

from __future__ import annotations

import subprocess
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field

from tests.e2e.process import PROGRAM
from torture.rig import Effort, Finding, Rig, lacking
from torture.scene import IN_FLIGHT, Scene, scene

CASES = {
    "a sync fails (EIO)": ("posix/io/sync/fdatasync", "posix/io/sync/fsync"),
    "a write to the file fails (EIO)": ("posix/io/rw/pwrite",),
    "any write fails (EIO), to sockets and the log too": ("posix/io/rw/write",),
}
ONE_IN = 0.02
_EIO = 5
SOON = 10.0
"""Seconds within which a bot whose disk fails must be gone."""
GONE = "can no longer be trusted"
TAKEN = " taken sms="


@dataclass
class Ends:
    """How one bot ended, each time."""

    codes: set[int] = field(default_factory=set)
    slowest: float = 0.0
    named: bool = True
    """Whether it has said each time why it ends."""
    wrong: set[str] = field(default_factory=set)

    def note(self, code: int, seconds: float, log: str) -> None:
        """Note one; what it has logged tells whether it took texts after the error."""
        self.codes.add(code)
        self.slowest = max(self.slowest, seconds)
        if code == 0:
            self.wrong.add("it ended as if nothing were wrong")
        if seconds > SOON:
            self.wrong.add(f"it ended after {seconds:.0f} s only")
        _, known, after = log.partition(GONE)
        self.named &= bool(known)
        if known and TAKEN in after:
            self.wrong.add("it took a text after the error")

    def said(self) -> str:
        """Say what there was to see."""
        codes = " or ".join(f"signal {-c}" if c < 0 else f"code {c}" for c in sorted(self.codes))
        words = f"ended by itself each time with {codes}, {self.slowest:.1f} s after the first "
        words += "call that might fail at the most"
        return f"{words}; no 200 after the error" if self.named else words


async def run(effort: Effort) -> AsyncIterator[Finding]:
    """Let one call in fifty fail, until the bot is gone; start it again, several times."""
    for case, points in CASES.items():
        runs = effort.of(1, 15)
        with tempfile.TemporaryDirectory(prefix="torture-fiu-") as folder:
            remote = f"{folder}/remote"
            program = ("fiu-run", "-x", "-f", remote, *PROGRAM)
            async with scene(f"sqlite:///{folder}/sms2chat.db", program=program) as at:
                ends = Ends()
                at.begin()
                for _ in range(runs):
                    await _fail(at, remote, points, ends)
                counts = await at.settled()
        yield Finding(
            case=case,
            runs=runs,
            counts=counts,
            allowed=runs * IN_FLIGHT,
            note=ends.said(),
            wrong="; ".join(sorted(ends.wrong)),
        )


async def _fail(at: Scene, remote: str, points: Sequence[str], ends: Ends) -> None:
    await at.flowing()
    begun = time.monotonic()
    words = [f"enable_random name={each},probability={ONE_IN},failinfo={_EIO}" for each in points]
    orders = [word for each in words for word in ("-c", each)]
    subprocess.run(["fiu-ctrl", "-f", remote, *orders, str(at.bot.pid)], check=True)
    try:
        ends.note(await at.bot.ended(), time.monotonic() - begun, at.bot.stderr)
    except TimeoutError:
        ends.wrong.add("it went on")
        await at.bot.kill()
    await at.bot.start()


SYNCS = Rig(
    name="syncs",
    about="writes and syncs of the bot's file fail",
    run=run,
    lacks=lambda: lacking("fiu-run", "fiu-ctrl"),
)
