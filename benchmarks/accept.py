"""How many texts a second a contestant answers 200."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.contestants import Contestant
from benchmarks.figures import Number
from benchmarks.load import saturate
from benchmarks.stage import on_stage, requests_for

WARM_UP = 500
ENOUGH = 70_000
"""Requests to have ready: more than the fastest answers in a round."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """What came of one round."""

    rate: float
    cpu_us: float
    """CPU microseconds of the program for each text, its threads included."""


async def once(contestant: Contestant, *, seconds: float, ready: int = ENOUGH) -> Accepted:
    """Measure one contestant once; raises RuntimeError if it refuses a text."""
    requests = requests_for(contestant.maker, ready)
    async with on_stage(contestant) as show:
        await saturate(show.server.port, requests[:WARM_UP], seconds=seconds)
        before = show.server.cpu
        tally = await saturate(show.server.port, requests[WARM_UP:], seconds=seconds)
        cpu = show.server.cpu - before
    if tally.bad:
        raise RuntimeError(f"{contestant.name}: {tally.bad} refused: {tally.first_bad[:200]!r}")
    return Accepted(rate=tally.rate, cpu_us=cpu / tally.good * 1e6)


@dataclass(frozen=True, slots=True)
class Row:
    """One contestant over all rounds."""

    name: str
    rate: Number
    ratio: Number
    """Of what the first contestant did in the same round."""
    by_cpu: Number
    """The same by CPU time, which minds less who else is at work."""
    cpu_us: Number


async def compare(contestants: Sequence[Contestant], *, rounds: int, seconds: float) -> list[Row]:
    """Measure all, round after round, so that a busy minute of the machine hits all alike."""
    seen: dict[str, list[Accepted]] = {one.name: [] for one in contestants}
    for _ in range(rounds):
        for contestant in contestants:
            seen[contestant.name].append(await once(contestant, seconds=seconds))
    first, *_ = seen.values()
    return [
        Row(
            name=name,
            rate=Number.of([each.rate for each in found]),
            ratio=Number.of([a.rate / b.rate for a, b in zip(found, first, strict=True)]),
            by_cpu=Number.of([b.cpu_us / a.cpu_us for a, b in zip(found, first, strict=True)]),
            cpu_us=Number.of([each.cpu_us for each in found]),
        )
        for name, found in seen.items()
    ]
