"""A source that should speak and does not: told once, and once more when it speaks again."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.dispatch.alerts import Alerts
from bot.dispatch.silence import GRACE, Silence
from bot.outbox.inbox import entries
from bot.outbox.values import Posting
from tests.outbox.store import opened, parcel

HOUR = timedelta(hours=1)
SOURCE = "my-number"
OPS = (Posting(channel="ops", rule="alerts"),)


class Bot:
    """A bot's ear, over an open store."""

    def __init__(self, outbox, clock) -> None:
        self.outbox = outbox
        self.clock = clock
        self.silence = Silence(outbox, Alerts(outbox.put, OPS, clock), clock)
        self.silence.follow({SOURCE: HOUR})

    async def hear(self, dedupe: timedelta | None = None, **changes) -> None:
        given = parcel(id=str(self.clock()), **changes)
        await self.outbox.put(replace(given, dedupe=dedupe))

    async def wait(self, **by: float) -> None:
        """Let time pass, and look as often as the janitor might."""
        for _ in range(4):
            self.clock.forward(**{unit: count / 4 for unit, count in by.items()})
            await self.silence.check()

    async def told(self) -> list[str]:
        """The first words of each alert so far."""

        def look(connection, batch):
            found = entries(connection, limit=None, alerts=True)
            return [[each.sms.body for each in reversed(found) if each.sms.source == "sms2chat"]]

        return [" ".join(words.split()[:4]) for words in await self.outbox._writer.do(look, None)]


@asynccontextmanager
async def running(url, clock):
    async with opened(url, clock) as outbox:
        bot = Bot(outbox, clock)
        await bot.silence.check()
        yield bot


@pytest.fixture
async def bot(url, clock):
    async with running(url, clock) as bot:
        yield bot


SILENT = "Source my-number is silent:"
AGAIN = "Source my-number speaks again,"


async def test_a_source_that_speaks_in_time_is_no_news(bot):
    for _ in range(5):
        await bot.hear()
        await bot.wait(hours=1)

    assert await bot.told() == []


async def test_silence_is_told_once_and_its_end_once(bot):
    await bot.hear()
    await bot.wait(hours=9)
    assert await bot.told() == [SILENT]

    await bot.hear()
    await bot.wait(minutes=30)
    assert await bot.told() == [SILENT, AGAIN]


async def test_the_next_silence_is_told_as_well(bot):
    for _ in range(2):
        await bot.hear()
        await bot.wait(hours=2)
    await bot.hear()
    await bot.wait(minutes=5)

    assert await bot.told() == [SILENT, AGAIN, SILENT, AGAIN]


async def test_the_alert_says_since_when_and_how_to_look(bot, clock):
    await bot.hear()
    await bot.wait(hours=2)

    def look(connection, batch):
        return [entries(connection, limit=1, alerts=True)[0].sms.body]

    words = await bot.outbox._writer.do(look, None)

    assert "its last text came 2026-03-01 12:00 UTC, and one is expected every 60 min" in words
    assert "`sms2chat send --source my-number`" in words


async def test_only_its_own_texts_count(bot):
    await bot.hear()
    for _ in range(4):
        await bot.wait(minutes=30)
        await bot.hear(source="other")

    assert await bot.told() == [SILENT]


async def test_a_repeated_text_under_a_new_id_counts_as_speaking(bot):
    for _ in range(3):
        await bot.hear(body="I am alive", dedupe=9 * HOUR)
        await bot.wait(minutes=50)

    assert await bot.told() == []


async def test_one_that_never_spoke_is_told_of_and_greeted(bot):
    await bot.wait(hours=3)
    assert await bot.told() == [SILENT]

    await bot.hear()
    await bot.wait(minutes=1)
    assert await bot.told() == [SILENT, "Source my-number speaks now"]


async def test_a_bot_that_was_off_gives_providers_time_to_catch_up(url, clock):
    async with running(url, clock) as bot:
        await bot.hear()
    clock.forward(days=2)
    async with running(url, clock) as bot:
        await bot.wait(minutes=14)
        assert await bot.told() == []

        await bot.hear()
        await bot.wait(minutes=50)

        assert await bot.told() == []


async def test_a_bot_that_is_restarted_all_the_time_notices_too(url, clock):
    async with running(url, clock) as bot:
        await bot.hear()
    for _ in range(6):
        async with running(url, clock) as bot:
            await bot.wait(minutes=20)
            told = await bot.told()

    assert timedelta(minutes=20) > GRACE
    assert told == [SILENT]


async def test_the_end_of_a_silence_is_told_by_a_bot_that_was_started_in_it(url, clock):
    async with running(url, clock) as bot:
        await bot.hear()
        await bot.wait(hours=2)
    async with running(url, clock) as bot:
        await bot.hear()
        await bot.wait(minutes=1)

        assert await bot.told() == [SILENT, AGAIN]


async def test_replicas_tell_it_once(shared, clock):
    async with running(shared, clock) as here, running(shared, clock) as there:
        await here.hear()
        for _ in range(8):
            await here.wait(minutes=20)
            await there.silence.check()
        await there.hear()
        await here.silence.check()
        await there.silence.check()

        assert await here.told() == [SILENT, AGAIN]


async def test_a_reload_keeps_what_is_known_and_follows_the_new_file(bot):
    await bot.hear()
    await bot.wait(hours=2)
    bot.silence.follow({SOURCE: HOUR})
    await bot.wait(hours=1)
    assert await bot.told() == [SILENT]

    bot.silence.follow({"other": HOUR})
    await bot.hear()
    await bot.wait(minutes=30)

    assert await bot.told() == [SILENT]
