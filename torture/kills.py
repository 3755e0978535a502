"""The bot is killed at named points, one after the other, on each of its databases."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Sequence
from contextlib import ExitStack

from tests import postgres
from torture.database import file, lacks_postgres
from torture.doom import HASTY
from torture.points import POINTS
from torture.rig import Counts, Effort, Finding, Rig
from torture.stories import STORIES, flow

SEED = 20260301
SAMPLE = ("committed", "part")
"""The points that the short form tries, each on one database."""


async def run(effort: Effort) -> AsyncIterator[Finding]:
    """Kill it at every point, and at last one that answers before it has written."""
    short, times = effort is Effort.SHORT, effort.of(1, 4)
    with ExitStack() as stack:
        server = None if lacks_postgres() else stack.enter_context(postgres.serving())
        for number, name in enumerate(SAMPLE if short else POINTS):
            urls = [stack.enter_context(file()), *([server.schema()] if server else ())]
            yield await _at(name, [urls[number % len(urls)]] if short else urls, times)
        told = await flow("put", stack.enter_context(file()), [30] * times, HASTY)
    case = "the same with a bot that answers before it has written"
    yield Finding(case=case, runs=times, counts=told.counts, control=True)


async def _at(name: str, urls: Sequence[str], times: int) -> Finding:
    """Kill it at one point, on each database so many times."""
    draw = random.Random(f"{SEED} {name}")
    passes = [[draw.randint(1, POINTS[name].latest) for _ in range(times)] for _ in urls]
    story = STORIES.get(name, flow)
    told = await asyncio.gather(*(story(name, *each) for each in zip(urls, passes, strict=True)))
    return Finding(
        case=f"`kill -9` {POINTS[name].about}",
        runs=times * len(urls),
        counts=sum((each.counts for each in told), Counts()),
        allowed=sum(each.allowed for each in told),
        note=next(each.note for each in told),
        wrong="; ".join(filter(None, (each.wrong for each in told))),
    )


KILLS = Rig(
    name="kills",
    about=f"`kill -9` at named points, SQLite and PostgreSQL (the passes are drawn by {SEED})",
    run=run,
)
