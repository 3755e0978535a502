"""How long the bot takes to be ready, and what memory it holds while nothing happens."""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.contestants import EVERY_KIND, Contestant, Stage, ours
from benchmarks.figures import Number
from benchmarks.machine import memory
from benchmarks.stage import on_stage

_EXAMPLE = Path(__file__).parents[1] / "config.example.yaml"
SETTLED = 2.0
"""Seconds of idleness before memory is looked at."""


@dataclass(frozen=True, slots=True)
class Start:
    """One config, started several times: seconds to the first 200 on /readyz, and megabytes."""

    name: str
    fresh: Number
    again: Number
    rss: Number
    pss: Number


def _example(stage: Stage) -> Sequence[str]:
    text = _EXAMPLE.read_text().replace("${SMS2CHAT_PORT:-8080}", str(stage.port))
    (stage.folder / "config.yaml").write_text(text)
    return [sys.executable, "-m", "bot", "run"]


STARTED = (
    Contestant(name="config.example.yaml", command=_example, ready="/readyz"),
    ours("Telegram, Slack, e-mail and webhook", EVERY_KIND),
)


async def measure(contestant: Contestant, *, rounds: int, settled: float = SETTLED) -> Start:
    """Start it on a fresh database and once more on the same, so many times."""
    fresh, again, memories = [], [], []
    for _ in range(rounds):
        with tempfile.TemporaryDirectory(prefix="bench-") as made:
            async with on_stage(contestant, Path(made)) as show:
                fresh.append(show.server.took)
                await asyncio.sleep(settled)
                memories.append(memory(show.server.process.pid))
            async with on_stage(contestant, Path(made)) as show:
                again.append(show.server.took)
    return Start(
        name=contestant.name,
        fresh=Number.of(fresh),
        again=Number.of(again),
        rss=Number.of([each["rss"] for each in memories]),
        pss=Number.of([each["pss"] for each in memories]),
    )


async def warm_up() -> None:
    """Start once for nothing: Python writes what it has compiled beside the code."""
    os.sync()
    for contestant in STARTED:
        async with on_stage(contestant):
            pass
