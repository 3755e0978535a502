"""
Measures what grows while the bot works: memory, the file, and the time that one text takes.

    python -m benchmarks.busy             about five minutes; writes its tables into docs/speed.md
    python -m benchmarks.busy --quick     a little of it, which tells only that it works
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import sys
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from benchmarks import history, setups
from benchmarks.contestants import Contestant, Stage
from benchmarks.history import Steps
from benchmarks.load import saturate
from benchmarks.machine import Others, cores, described, memory, on_core
from benchmarks.posts import made, signed_text
from benchmarks.report import crowded, table, write_into
from benchmarks.stage import Show, on_stage

BEGIN = "<!-- `python -m benchmarks.busy` writes from here -->"
PAGE = Path(__file__).parents[1] / "docs" / "speed.md"
PATIENCE = 120.0
WAVE = 1000
"""Texts that come at once; the next ones when these are sent."""
PARTS = 4
KEEP = 10
"""Seconds for which texts are kept, their ids too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How much is measured."""

    texts: int
    rows: Sequence[int]
    rounds: int


FULL = Size(texts=100_000, rows=(0, 250_000, 500_000, 1_000_000), rounds=500)
QUICK = Size(texts=2 * PARTS * WAVE // 4, rows=(0, 2_000), rounds=20)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What was seen in one part of the day: medians, but for the files, which are the largest."""

    texts: int
    """So many had come by its end."""
    rss: float
    file: float
    """Megabytes, its log included."""
    rate: float
    """Texts a second."""


@dataclass(frozen=True, slots=True)
class _Look:
    rss: float
    file: float


def _hurried(stage: Stage) -> Sequence[str]:
    config = setups.written(stage.port, {"webhook": "webhook"}, fake=stage.fake, smtp=stage.smtp)
    kept = config.replace("bench.db'}", f"bench.db', keep: {KEEP}s}}")
    (stage.folder / "config.yaml").write_text(kept)
    program = str(Path(__file__).with_name("hurried.py"))
    # Its folder holds names that are not for all to import.
    return [sys.executable, "-P", program, "run", "--log-level", "warning"]


HURRIED = Contestant(name="hurried", command=_hurried, ready="/readyz")


async def day(texts: int) -> list[Part]:
    """Have one process take and send so many texts, and erase them again meanwhile."""
    requests, wave = iter(made(signed_text, texts)), min(WAVE, texts // PARTS)
    async with on_stage(HURRIED) as show:
        parts: list[Part] = []
        for number in range(1, PARTS + 1):
            began, looks, until = time.perf_counter(), [], number * texts // PARTS
            while show.arrivals.arrived < until:
                await _wave(show, list(islice(requests, wave)))
                looks.append(_look(show))
            rate = texts / PARTS / (time.perf_counter() - began)
            parts.append(_part(until, looks, rate))
    return parts


async def _wave(show: Show, requests: list[bytes]) -> None:
    before = show.arrivals.arrived
    tally = await saturate(show.server.port, requests, seconds=PATIENCE)
    if tally.bad or not await show.arrivals.has(before + len(requests), within=PATIENCE):
        raise RuntimeError(f"{tally.bad} of {len(requests)} refused")


def _look(show: Show) -> _Look:
    files = show.server.log.parent.glob("bench.db*")
    size = sum(each.stat().st_size for each in files if not each.name.endswith(".ballast"))
    return _Look(memory(show.server.process.pid)["rss"], size / 2**20)


def _part(texts: int, looks: Sequence[_Look], rate: float) -> Part:
    rss = statistics.median(look.rss for look in looks)
    return Part(texts=texts, rss=rss, file=max(look.file for look in looks), rate=rate)


def markdown(parts: Sequence[Part], steps: Sequence[Steps], notes: Iterable[str]) -> str:
    """Return both tables."""
    return "\n\n".join([f"{described()}.", _of_day(parts), _of_history(steps), *notes])


def _of_day(parts: Sequence[Part]) -> str:
    head = (f"Kept for {KEEP} s", "texts a second", "RSS, MB", "file and log, MB")
    rows = [
        (
            f"until {_count(part.texts)} texts",
            _count(part.rate),
            f"{part.rss:.1f}",
            f"{part.file:.1f}",
        )
        for part in parts
    ]
    return table(head, rows)


def _of_history(steps: Sequence[Steps]) -> str:
    head = (
        "In the history",
        "put, ms",
        "claim, ms",
        "settle, ms",
        "count what waits, ms",
        "file, MB",
    )
    rows = [
        (
            f"{_count(step.rows)} texts",
            *map(_said, (step.put, step.claim, step.settle, step.count)),
            f"{step.megabytes:.0f}",
        )
        for step in steps
    ]
    return table(head, rows)


def _said(ends: tuple[float, float]) -> str:
    return f"{ends[0]:.2f}; p99 {ends[1]:.2f}"


def _count(number: float) -> str:
    return f"{number:,.0f}".replace(",", " ")


async def measure(size: Size) -> str:
    """Measure both, and return the tables."""
    others = Others()
    parts = await day(size.texts)
    print(_of_day(parts), file=sys.stderr, flush=True)
    steps = await history.measure(size.rows, rounds=size.rounds)
    return markdown(parts, steps, crowded(others.share()))


def main() -> None:
    """Run it."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.busy",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--quick", action="store_true", help="see that it works; writes nothing")
    size = QUICK if parser.parse_args().quick else FULL
    with on_core(cores()[1]):
        tables = asyncio.run(measure(size))
    print(tables)
    if size is FULL:
        write_into(PAGE, tables, begin=BEGIN)


if __name__ == "__main__":
    main()
