"""A bot or several under load, a place that their texts go to, and the count at the end."""

from __future__ import annotations

import asyncio
import json
import tempfile
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace
from functools import partial
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


Pages = Callable[[], Sequence[str]]


@dataclass
class Scene:
    """What a rig breaks."""

    bots: list[Bot]
    sink: Web
    """Where texts go, if no other channels are named."""
    load: Load
    pages: Pages
    """Says what the readers of the place that texts go to were shown."""
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
        taken, sent = len(self.load.taken), len(self.pages())
        await until(
            lambda: len(self.load.taken) >= taken + texts and len(self.pages()) > sent, PATIENCE
        )

    async def cease(self) -> None:
        """Let no more texts come."""
        self.load.over = True
        posting, self._posting = self._posting, []
        await asyncio.gather(*posting)

    async def settled(self, patience: float = PATIENCE) -> Counts:
        """Post again what was not answered; wait until nothing is left to be sent, and count."""
        await self.cease()
        await self.load.repeat()
        await self.drained(patience)
        return await self.counted(self.pages())

    async def drained(self, patience: float = PATIENCE) -> None:
        """Wait until nothing is left to be sent, but not for ever."""
        over = asyncio.get_running_loop().time() + patience
        # When nothing is left to be sent, nothing more will come, once or twice.
        while await self.bots[0].inbox("--pending"):
            if asyncio.get_running_loop().time() > over:
                break
            await asyncio.sleep(0.2)

    async def counted(self, pages: Sequence[str]) -> Counts:
        """Judge what the readers of one place were shown."""
        verdict = Verdict.of(self.load, pages)
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
    sink: Web | None = None,
    channels: Mapping[str, dict[str, object]] | None = None,
    to: Sequence[str] = (),
    pages: Pages | None = None,
    storage: Mapping[str, object] | None = None,
) -> AsyncIterator[Scene]:
    """
    Start a bot, or several, on a store; its own files are in a folder that is never broken.

    Whoever posts keeps what was answered in memory, out of reach of what is broken as well.
    Every text goes to each of the channels, or to those that are named. `storage` is said
    beside the URL.
    """
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="torture-")))
        sink = await stack.enter_async_context((sink or Web()).serve())
        places = dict(channels or {"team": hook(sink.url)})
        rules = [{"name": "all", "send_to": [*(to or places)]}]
        config = setup(places, rules=rules, storage={"url": url, **(storage or {})})
        bots = []
        for number in range(replicas):
            place = folder / f"bot-{number}"
            place.mkdir()
            bots.append(Bot(place, config, program))
            stack.push_async_callback(ended, bots[-1])
            await bots[-1].start()
        made = Scene(bots, sink, Load(bots, pause=pause), pages or partial(posted_to, sink))
        try:
            yield made
        finally:
            await made.cease()


def posted_to(sink: Web) -> list[str]:
    """Return what each request to a sink has said."""
    return [json.loads(one.body)["data"]["body"] for one in sink.received]


async def ended(bot: Bot) -> None:
    """See to it that a bot is gone."""
    if bot.running:
        await bot.kill()
