"""How many texts a second a contestant takes and delivers, until all have arrived."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.contestants import Contestant
from benchmarks.figures import Number
from benchmarks.load import saturate
from benchmarks.stage import on_stage, requests_for

WARM_UP = 200
PATIENCE = 120.0
"""Seconds until a text that has not arrived counts as lost."""


@dataclass(frozen=True, slots=True)
class Delivered:
    """What came of one round."""

    rate: float
    cpu_us: float


async def once(contestant: Contestant, *, texts: int) -> Delivered:
    """Measure one contestant once; raises RuntimeError if a text does not arrive."""
    requests = requests_for(contestant.maker, WARM_UP + texts)
    async with on_stage(contestant) as show:
        port, arrivals = show.server.port, show.arrivals
        await saturate(port, requests[:WARM_UP], seconds=PATIENCE)
        await arrivals.has(WARM_UP, within=PATIENCE)
        before = show.server.cpu
        tally = await saturate(port, requests[WARM_UP:], seconds=PATIENCE)
        if tally.bad or not await arrivals.has(WARM_UP + texts, within=PATIENCE):
            raise RuntimeError(
                f"{contestant.name}: {tally.bad} of {texts} refused, "
                f"{arrivals.arrived - WARM_UP} arrived"
            )
        ended, cpu = max(arrivals.last, tally.ended), show.server.cpu - before
    return Delivered(rate=texts / (ended - tally.began), cpu_us=cpu / texts * 1e6)


@dataclass(frozen=True, slots=True)
class Row:
    """One contestant over all rounds."""

    name: str
    rate: Number
    cpu_ms: Number


async def compare(contestants: Sequence[Contestant], *, rounds: int, texts: int) -> list[Row]:
    """Measure all, round after round."""
    seen: dict[str, list[Delivered]] = {one.name: [] for one in contestants}
    for _ in range(rounds):
        for contestant in contestants:
            seen[contestant.name].append(await once(contestant, texts=texts))
    return [
        Row(
            name=name,
            rate=Number.of([each.rate for each in found]),
            cpu_ms=Number.of([each.cpu_us / 1000 for each in found]),
        )
        for name, found in seen.items()
    ]
