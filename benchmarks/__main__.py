"""
Measures everything, prints the tables, and writes them and a picture into docs/.

    python -m benchmarks             everything, about six minutes
    python -m benchmarks --quick     a little of everything, which tells only that it works
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks import accept, deliver, latency, starting
from benchmarks.contestants import ACCEPTING, BARE, DELIVERING, PACED, Contestant
from benchmarks.machine import Others, cores, on_core
from benchmarks.picture import Bars, svg
from benchmarks.report import Results, crowded, markdown, write_into

DOCS = Path(__file__).parents[1] / "docs"


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How much is measured."""

    rounds: int
    seconds: float
    texts: int
    starts: int
    accepting: Sequence[Contestant] = ACCEPTING
    delivering: Sequence[Contestant] = DELIVERING


FULL = Size(rounds=3, seconds=3.0, texts=4000, starts=5)
QUICK = Size(
    rounds=1,
    seconds=0.5,
    texts=200,
    starts=1,
    accepting=(BARE, PACED, *ACCEPTING[4:]),
)


async def measure(size: Size) -> Results:
    """Measure everything, one thing after the other."""
    others = Others()
    accepting, delivering = list(_here(size.accepting)), list(_here(size.delivering))
    left_out = sorted({one.name for one in (*size.accepting, *size.delivering) if one.missing()})
    await starting.warm_up()
    _say("how fast texts are accepted")
    accepted = await accept.compare(accepting, rounds=size.rounds, seconds=size.seconds)
    _say("how fast they are delivered")
    delivered = await deliver.compare(delivering, rounds=size.rounds, texts=size.texts)
    _say("how long one takes")
    latencies = [
        await latency.measure(rate, rounds=size.rounds, seconds=2 * size.seconds)
        for rate in (50, 200)
    ]
    _say("starts")
    starts = [await starting.measure(one, rounds=size.starts) for one in starting.STARTED]
    return Results(
        accepted=accepted,
        delivered=delivered,
        latencies=latencies,
        starts=starts,
        notes=[*_left_out(left_out), *crowded(others.share())],
    )


def _left_out(names: Sequence[str]) -> Iterator[str]:
    if names:
        yield f"Left out, as it is not installed: {', '.join(names)}."


def _here(contestants: Sequence[Contestant]) -> Iterator[Contestant]:
    for one in contestants:
        missing = one.missing()
        if missing:
            _say(f"{one.name} is left out: {', '.join(missing)} is not installed")
        else:
            yield one


def _say(words: str) -> None:
    print(words, file=sys.stderr, flush=True)


def _picture(results: Results) -> str:
    return svg(
        [
            Bars("Texts accepted a second", [(row.name, row.rate) for row in results.accepted]),
            Bars("… and delivered", [(row.name, row.rate) for row in results.delivered]),
        ]
    )


def main() -> None:
    """Run the benchmarks."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="see that it works; writes nothing")
    size = QUICK if parser.parse_args().quick else FULL
    if cores()[0] == cores()[1]:
        _say("there is one core only: what measures takes its time from what is measured")
    gc.disable()  # the load must not stop for a breath
    with on_core(cores()[1]):
        results = _run(size)
    table = markdown(results)
    print(table)
    if size is FULL:
        DOCS.mkdir(exist_ok=True)
        (DOCS / "speed.svg").write_text(_picture(results), encoding="utf-8")
        write_into(DOCS / "speed.md", table)


def _run(size: Size) -> Results:
    try:
        import uvloop
    except ImportError:
        return asyncio.run(measure(size))
    return uvloop.run(measure(size))


if __name__ == "__main__":
    main()
