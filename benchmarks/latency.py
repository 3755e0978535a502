"""How long a text takes from the webhook to the channel's request, at a steady rate."""

from __future__ import annotations

import re
from dataclasses import dataclass

from benchmarks.contestants import TO_WEBHOOK
from benchmarks.figures import Number, percentile
from benchmarks.load import by_clock
from benchmarks.posts import ids
from benchmarks.stage import on_stage, requests_for

_ID = re.compile(rb'"id": ?"(\d+)"')
WARM_UP = 100


@dataclass(frozen=True, slots=True)
class Latency:
    """Milliseconds from sending a text to its arrival, over some rounds."""

    rate: int
    p50: Number
    p99: Number
    worst: float


async def once(rate: int, *, seconds: float) -> list[float]:
    """Return the milliseconds of every text, sorted; raises RuntimeError if one is lost."""
    count = int(rate * seconds)
    requests = requests_for(TO_WEBHOOK.maker, WARM_UP + count)
    async with on_stage(TO_WEBHOOK) as show:
        show.fake.bodies = []
        await by_clock(show.server.port, requests[:WARM_UP], rate=rate)
        sent = await by_clock(show.server.port, requests[WARM_UP:], rate=rate)
        if not await show.fake.has(WARM_UP + count, within=20):
            raise RuntimeError("a text did not arrive")
        arrived = {found[1]: at for at, body in show.fake.bodies if (found := _ID.search(body))}
    names = list(ids(requests[WARM_UP:]))
    return sorted((arrived[name] - at) * 1000 for name, at in zip(names, sent, strict=True))


async def measure(rate: int, *, rounds: int, seconds: float) -> Latency:
    """Measure some rounds at one rate."""
    found = [await once(rate, seconds=seconds) for _ in range(rounds)]
    return Latency(
        rate=rate,
        p50=Number.of([percentile(each, 0.50) for each in found]),
        p99=Number.of([percentile(each, 0.99) for each in found]),
        worst=max(each[-1] for each in found),
    )
