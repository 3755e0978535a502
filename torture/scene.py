"""A bot or several under load, a place that their texts go to, and the count at the end."""

from __future__ import annotations

import asyncio
import json
import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from tests.e2e.load import Load, Verdict
from tests.e2e.process import PROGRAM, Bot, until
from tests.e2e.setups import hook, setup
from tests.fakes.web import Web
from torture.rig import Counts

IN_FLIGHT = 16
"""Sends at once to one channel: as many as may arrive twice each time that a bot dies."""
PATIENCE = 90.0
"""Seconds after which a text that has not arrived is lost: longer than a lease."""


@dataclass
class Scene:
    """What a rig breaks."""

    bots: list[Bot]
    sink: Web
    load: Load
    _posting: list[asyncio.Task[None]] = field(default_factory=list)

    @property
    def bot(self) -> Bot:
        """The bot, where there is one only."""
        [bot] = self.bots
        return bot

    def begin(self) -> None:
        """Let texts come, without pause."""
        self.load.over = False
        self._posting.append(asyncio.create_task(self.load.run()))

    async def flowing(self, texts: int = 40) -> None:
        """Wait until as many more are taken, and some are sent: else there is little to lose."""
        taken, sent = len(self.load.taken), len(self.sink.received)
        await until(
            lambda: len(self.load.taken) >= taken + texts and len(self.sink.received) > sent,
            PATIENCE,
        )

    async def cease(self) -> None:
        """Let no more texts come."""
        self.load.over = True
        posting, self._posting = self._posting, []
        await asyncio.gather(*posting)

    async def settled(self) -> Counts:
        """Post again what was not answered; wait until nothing is left to be sent, and count."""
        await self.cease()
        await self.load.repeat()
        over = asyncio.get_running_loop().time() + PATIENCE
        # When nothing is left to be sent, nothing more will come, once or twice.
        while await self.bots[0].inbox("--pending"):
            if asyncio.get_running_loop().time() > over:
                break
            await asyncio.sleep(0.2)
        return await self._counted()

    async def _counted(self) -> Counts:
        bodies = (json.loads(one.body)["data"]["body"] for one in self.sink.received)
        verdict = Verdict.of(self.load, bodies)
        # What has arrived before the blow must be known after it, too: it was answered 200.
        known = {text["id"] for text in await self.bots[0].inbox()}
        forgotten = {text.id for text in self.load.taken if str(text.id) not in known}
        lost = forgotten | {text.id for text in verdict.lost}
        return replace(Counts.of(verdict), lost=len(lost))


@asynccontextmanager
async def scene(
    url: str,
    *,
    replicas: int = 1,
    program: Sequence[str] = PROGRAM,
    pause: float = 0.0,
) -> AsyncIterator[Scene]:
    """
    Start a bot, or several, on a store; its own files are in a folder that is never broken.

    Whoever posts keeps what was answered in memory, out of reach of what is broken as well.
    """
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="torture-")))
        sink = await stack.enter_async_context(Web().serve())
        config = setup({"team": hook(sink.url)}, storage={"url": url})
        bots = []
        for number in range(replicas):
            place = folder / f"bot-{number}"
            place.mkdir()
            bots.append(Bot(place, config, program))
            stack.push_async_callback(ended, bots[-1])
            await bots[-1].start()
        made = Scene(bots, sink, Load(bots, pause=pause))
        try:
            yield made
        finally:
            await made.cease()


async def ended(bot: Bot) -> None:
    """See to it that a bot is gone."""
    if bot.running:
        await bot.kill()
