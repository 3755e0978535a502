"""What happens around a kill: texts flow, or there is something old to be rewritten or erased."""

from __future__ import annotations

import base64
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from aiohttp import web

from bot.dispatch.lane import FOLD
from tests.e2e import setups
from tests.e2e.process import until
from tests.e2e.texts import MARK, Text, numbered
from tests.fakes.telegram import FakeTelegram
from tests.fakes.web import Web
from tests.outbox.test_steps import BACK
from torture.database import alter, end_leases, written
from torture.doom import DOOMED, command_dies, die, died, doomed
from torture.rig import Counts
from torture.scene import IN_FLIGHT, Scene, posted_to, scene

FOLDED = 5
"""Messages in a second where a backlog is folded: as many as may be in flight at once."""
PAUSE = 0.06
"""Seconds between two texts of one poster: what comes is what can be sent."""
OLD = timedelta(days=2)
END = "Schlusswort"
"""Stands at the end of a long text, as `MARK` does at its beginning."""
KEYS = tuple(base64.b64encode(bytes([each] * 32)).decode() for each in (1, 2))


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """How it ended."""

    counts: Counts
    allowed: int
    """How many texts may be there twice."""
    note: str = ""
    wrong: str = ""


Story = Callable[[str, str, Sequence[int]], Awaitable[Told]]


async def flow(
    point: str, url: str, passes: Sequence[int], program: Sequence[str] = DOOMED
) -> Told:
    """Kill it while short texts come and go."""
    async with scene(url, pause=PAUSE) as at:
        await _deaths(at, url, point, passes, program)
        return Told(counts=await at.settled(), allowed=len(passes) * IN_FLIGHT)


async def _deaths(
    at: Scene, url: str, point: str, passes: Sequence[int], program: Sequence[str] = DOOMED
) -> None:
    at.begin()
    await at.flowing(20)
    await at.bot.stop()
    for fatal in passes:
        await die(at.bot, point, fatal, program)
        end_leases(url)
    await at.bot.start()
    await at.flowing(20)


async def split(point: str, url: str, passes: Sequence[int]) -> Told:
    """Kill it while texts come that take several messages each."""
    async with FakeTelegram() as service:
        places = {"team": setups.telegram(service)}
        async with scene(url, channels=places, pages=lambda: service.texts, pause=0.4) as at:
            at.load.make = _long
            await _deaths(at, url, point, passes)
            first = await at.settled()
            last = await at.counted([_ends(page) for page in service.texts])
    both = Counts(duplicated=last.duplicated, lost=last.lost, unexpected=last.unexpected)
    return Told(
        counts=first + both,
        allowed=len(passes) * IN_FLIGHT,
        note="of such a text both its beginning and its end are counted",
    )


def _long(*, code: bool) -> Text:
    text = numbered(code=code)
    filler = "and so on, and so forth, " * 250
    return Text(id=text.id, body=f"{text.body} {filler} {END}-{text.id} is the end")


def _ends(page: str) -> str:
    return page.replace(MARK, "").replace(END, MARK)


async def fold(point: str, url: str, passes: Sequence[int]) -> Told:
    """Kill it while more texts come than the service takes, so that they share messages."""
    async with FakeTelegram() as service:
        places = {"team": setups.telegram(service, rate=f"{FOLDED}/s")}
        async with scene(url, channels=places, pages=lambda: service.texts, pause=0.1) as at:
            await _deaths(at, url, point, passes)
            counts = await at.settled()
    return Told(counts=counts, allowed=len(passes) * FOLDED * FOLD)


class Gone(Web):
    """Refuses everything for good."""

    async def _take(self, request: web.Request) -> web.Response:
        self.answer(410)
        return await super()._take(request)


async def fall(point: str, url: str, passes: Sequence[int]) -> Told:
    """Kill it while one channel refuses every text for good, and another takes them instead."""
    async with Gone().serve() as gone, Web().serve() as spare:
        places = {"team": setups.hook(gone.url, fallback="spare"), "spare": setups.hook(spare.url)}
        pages = partial(posted_to, spare)
        async with scene(url, channels=places, to=["team"], pages=pages, pause=PAUSE) as at:
            await _deaths(at, url, point, passes)
            counts = await at.settled()
    return Told(counts=counts, allowed=len(passes) * IN_FLIGHT)


async def stop(point: str, url: str, passes: Sequence[int]) -> Told:
    """Kill it while it hands back what it could not send, as the service hangs."""
    async with scene(url, pause=PAUSE) as at:
        for fatal in passes:
            at.begin()
            await at.flowing(20)
            await at.bot.stop()
            await doomed(at.bot, point, fatal)
            received = len(at.sink.received)
            for _ in range(IN_FLIGHT):
                at.sink.hang()
            await until(lambda r=received: len(at.sink.received) >= r + IN_FLIGHT)
            at.bot.ask_to_stop()
            await died(at.bot, point, fatal)
            await at.cease()
            end_leases(url)
            await at.bot.start()
        return Told(counts=await at.settled(), allowed=len(passes) * IN_FLIGHT)


async def erase(point: str, url: str, passes: Sequence[int]) -> Told:
    """Kill it while it erases what texts said that are older than they may be."""
    async with scene(url, pause=PAUSE, storage={"keep": f"{OLD.days // 2}d"}) as at:
        at.begin()
        await at.flowing(240)
        await at.cease()
        await at.load.repeat()
        await at.drained()
        await at.bot.stop()
        old = [str(text.id) for text in at.load.taken]
        back = OLD // timedelta(milliseconds=1)
        alter(url, f"UPDATE text SET stored_ms = stored_ms - {back}")
        at.begin()
        for fatal in passes:
            await die(at.bot, point, fatal)
            end_leases(url)
        await at.bot.start()
        await at.flowing()
        counts = await at.settled()
        erased = {text["id"] for text in await at.bot.inbox() if text["erased"]}
        found = written(url)
    left = [each for each in old if each not in erased or f"{MARK}-{each} ".encode() in found]
    return Told(
        counts=counts,
        allowed=len(passes) * IN_FLIGHT,
        note="what was old is erased, from the file and its log too",
        wrong=f"{len(left)} texts are not erased" if left else "",
    )


async def step(point: str, url: str, passes: Sequence[int]) -> Told:
    """Kill it while it brings a database of an earlier version up to date."""
    async with scene(url, pause=PAUSE) as at:
        at.begin()
        await at.flowing(100)
        await at.bot.kill()
        undo = [each for found in sorted(BACK, reverse=True) for each in BACK[found]]
        alter(url, *undo, f"UPDATE alembic_version SET version_num = '{min(BACK)}'")
        for fatal in passes:
            await die(at.bot, point, fatal)
            end_leases(url)
        await at.bot.start()
        await at.flowing()
        return Told(counts=await at.settled(), allowed=IN_FLIGHT)


async def rekey(point: str, url: str, passes: Sequence[int]) -> Told:
    """Kill `rekey` while the bot runs beside it; then do without the old key."""
    async with scene(url, pause=PAUSE, storage={"encryption_keys": [KEYS[0]]}) as at:
        at.begin()
        await at.flowing(200)
        await _keyed(at, *reversed(KEYS))
        for fatal in passes:
            await command_dies(at.bot, point, fatal, "rekey")
        code, _, words = await at.bot.command("rekey")
        assert code == 0, words
        await _keyed(at, KEYS[1])
        await at.flowing()
        counts = await at.settled()
        bodies = {text["id"]: text["body"] for text in await at.bot.inbox()}
        altered = sum(bodies.get(str(text.id)) != text.body for text in at.load.taken)
    return Told(
        counts=counts,
        allowed=0,
        note="all can be read without the old key",
        wrong=f"{altered} texts are not what they were" if altered else "",
    )


async def _keyed(at: Scene, *keys: str) -> None:
    """Start the bot anew, with other keys."""
    at.bot.config["storage"]["encryption_keys"] = [*keys]
    at.bot.write(at.bot.config)
    await at.bot.stop()
    await at.bot.start()


STORIES: Mapping[str, Story] = {
    "part": split,
    "folded": fold,
    "fallen": fall,
    "stopping": stop,
    "erased": erase,
    "step": step,
    "rekeyed": rekey,
}
"""By the name of their point; for others, texts just flow."""
