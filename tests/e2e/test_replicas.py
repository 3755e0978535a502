"""Three processes on one PostgreSQL: any takes a text, any delivers it, and one of them does."""

from __future__ import annotations

import asyncio
import os
import signal
import time
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import aiohttp
import psycopg
import pytest

from tests.e2e.leaks import leaked
from tests.e2e.process import Bot, running, until
from tests.e2e.setups import hook, setup
from tests.e2e.texts import SECRET, Text, name, numbered, signed
from tests.fakes.web import Web
from tests.postgres import needed

IN_FLIGHT = 16
"""Sends at once in one replica: what may arrive twice when it dies."""

_BROKEN = (OSError, TimeoutError, aiohttp.ClientError)
_AN_HOUR_OFF = """
import datetime
real = datetime.datetime
class Off(real):
    @classmethod
    def now(cls, tz=None):
        return real.now(tz) + datetime.timedelta(hours=1)
datetime.datetime = Off
import time
true = time.time
time.time = lambda: true() + 3600
"""


class Sink(Web):
    """A channel's other end, which also notes when it was told something."""

    def __init__(self) -> None:
        super().__init__()
        self.times: list[float] = []

    async def _take(self, request):
        self.times.append(time.monotonic())
        return await super()._take(request)

    def times_told(self, text: Text) -> int:
        return sum(name(text) in one.body.decode() for one in self.received)

    def has(self, texts: list[Text]) -> bool:
        everything = "\n".join(one.body.decode() for one in self.received)
        return all(name(text) in everything for text in texts)


@pytest.fixture(scope="module")
def server():
    with needed() as server:
        yield server


@pytest.fixture
async def sink():
    sink = Sink()
    async with sink.serve():
        yield sink


@pytest.fixture
def store(server) -> str:
    return server.schema()


@pytest.fixture
async def three(store, sink, tmp_path):
    async with replicas(tmp_path, store, sink) as bots:
        yield bots


@asynccontextmanager
async def replicas(folder: Path, store: str, sink: Sink, count: int = 3, **channel):
    config = setup({"team": hook(sink.url, **channel)}, storage={"url": store})
    async with AsyncExitStack() as stack:
        bots = []
        for number in range(count):
            place = folder / f"replica-{number}"
            place.mkdir()
            bots.append(await stack.enter_async_context(running(place, config)))
        yield bots
    assert [found for bot in bots for found in leaked(bot)] == []


def end_leases(store: str) -> None:
    """Do what time would: a lease is longer than a test should be."""
    with psycopg.connect(store) as connection:
        connection.execute("UPDATE delivery SET due_ms = 0 WHERE state = 'pending' AND leased")


def pending(store: str) -> int:
    with psycopg.connect(store) as connection:
        query = "SELECT count(*) FROM delivery WHERE state = 'pending'"
        return connection.execute(query).fetchone()[0]


async def insist(bot: Bot, text: Text, patience: float = 30) -> int:
    """Hand a text over as a provider does: again and again until it is taken."""
    refused = 0
    deadline = time.monotonic() + patience
    while True:
        try:
            status, _ = await bot.post(text)
        except _BROKEN:
            status = 0
        if status == 200:
            return refused
        refused += 1
        assert time.monotonic() < deadline, status
        await asyncio.sleep(0.1)


async def test_a_text_posted_to_any_replica_arrives_once(three, sink):
    texts = [numbered(code=True) for _ in range(60)]

    await asyncio.gather(*(three[n % 3].accept(text) for n, text in enumerate(texts)))

    await until(lambda: sink.has(texts))
    assert [sink.times_told(text) for text in texts] == [1] * 60


async def test_a_text_that_is_posted_to_all_replicas_arrives_once(three, sink):
    texts = [numbered() for _ in range(20)]

    answers = await asyncio.gather(*(bot.post(text) for text in texts for bot in three))

    assert sorted(said["status"] for _, said in answers) == ["accepted"] * 20 + ["duplicate"] * 40
    await until(lambda: sink.has(texts))
    assert [sink.times_told(text) for text in texts] == [1] * 20


async def test_what_a_killed_and_a_frozen_replica_had_goes_out_from_the_third(three, sink, store):
    killed, frozen, _ = three
    taken: list[Text] = []

    async def load(bot: Bot) -> None:
        for _ in range(150):
            text = numbered()
            try:
                status, _ = await bot.post(text)
            except _BROKEN:
                return
            if status == 200:
                taken.append(text)

    loads = [asyncio.create_task(load(bot)) for bot in three]
    await until(lambda: len(sink.received) > 50)
    await killed.kill()
    os.kill(frozen.pid, signal.SIGSTOP)
    await loads[0]
    await loads[2]
    loads[1].cancel()
    await asyncio.gather(*loads, return_exceptions=True)
    end_leases(store)

    await until(lambda: sink.has(taken) and not pending(store), 60)
    os.kill(frozen.pid, signal.SIGCONT)
    extra = numbered()
    await insist(frozen, extra)
    await until(lambda: sink.has([extra]))

    told = [sink.times_told(text) for text in taken]
    assert min(told) == 1
    assert sum(told) - len(taken) <= 2 * IN_FLIGHT
    assert not pending(store)


async def test_a_database_that_restarts_costs_nothing_but_time(three, sink, server, store):
    texts = [numbered() for _ in range(60)]
    before, during = texts[:30], texts[30:]
    await asyncio.gather(*(three[n % 3].accept(text) for n, text in enumerate(before)))

    with server.down():
        for bot in three:
            status, _ = await bot.post(during[0])
            ready, _, _ = await bot.request("GET", "/readyz")
            assert (status, ready) == (503, 503)
        insisting = [asyncio.create_task(insist(three[n % 3], t)) for n, t in enumerate(during)]
        await asyncio.sleep(0.5)
    refused = await asyncio.gather(*insisting)
    await asyncio.sleep(2)  # for what was sent, and is now being written down
    end_leases(store)

    await until(lambda: sink.has(texts) and not pending(store), 60)
    assert sum(refused) > 0
    assert sum(sink.times_told(text) for text in texts) <= len(texts) + 3 * IN_FLIGHT


async def test_what_one_replica_was_told_to_wait_all_of_them_wait(three, sink):
    sink.answer(429, "slow down", Retry_After="3")
    first, *rest = [numbered() for _ in range(9)]
    await three[0].accept(first)
    await until(lambda: sink.received)

    await asyncio.gather(*(three[n % 3].accept(text) for n, text in enumerate(rest)))

    await until(lambda: sink.has([first, *rest]))
    assert sink.times[1] - sink.times[0] >= 3


async def test_a_rate_holds_for_all_replicas_together(store, sink, tmp_path):
    async with replicas(tmp_path, store, sink, rate="4/s") as bots:
        texts = [numbered() for _ in range(16)]

        await asyncio.gather(*(bots[n % 3].accept(text) for n, text in enumerate(texts)))

        await until(lambda: sink.has(texts))
    for first, fifth in zip(sink.times, sink.times[4:], strict=False):
        # How long a request travels differs; three replicas with a rate each sent 12.
        assert fifth - first > 0.7


async def test_a_replica_whose_clock_is_an_hour_off_is_like_any_other(
    store, sink, tmp_path, monkeypatch
):
    (tmp_path / "off").mkdir()
    (tmp_path / "off" / "sitecustomize.py").write_text(_AN_HOUR_OFF)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "off"))
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    async with replicas(tmp_path / "one", store, sink, count=1) as [off]:
        monkeypatch.delenv("PYTHONPATH")
        async with replicas(tmp_path / "two", store, sink, count=2) as right:
            texts = [numbered() for _ in range(60)]
            bots = [off, *right]

            await asyncio.gather(*(bots[n % 3].accept(text) for n, text in enumerate(texts)))

            await until(lambda: sink.has(texts) and not pending(store))
            assert [sink.times_told(text) for text in texts] == [1] * 60


async def test_three_may_start_at_once_on_an_empty_database(store, sink, tmp_path):
    config = setup({"team": hook(sink.url)}, storage={"url": store})
    bots = []
    for number in range(3):
        (tmp_path / str(number)).mkdir()
        bots.append(Bot(tmp_path / str(number), config))
    try:
        await asyncio.gather(*(bot.start() for bot in bots))
        text = numbered()
        await bots[2].accept(text)

        await until(lambda: sink.has([text]))
    finally:
        for bot in bots:
            if bot.running:
                await bot.kill()


async def test_the_command_line_revives_what_a_replica_then_sends(three, sink):
    sink.answer(410)
    text = numbered()
    await three[0].accept(text)
    await until(lambda: sink.received)
    dead = []
    while not dead:
        dead = await three[1].inbox("--dead")

    code, _, err = await three[1].command("retry", "--dead")

    assert code == 0, err
    await until(lambda: sink.times_told(text) == 2)


async def test_a_provider_that_signs_by_a_secret_is_known_to_all(three):
    body = numbered().request()

    for bot in three:
        status, *_ = await bot.request("POST", "/webhook/my-number", body, signed(body, "another"))
        assert status == 401
        assert SECRET not in bot.stderr
