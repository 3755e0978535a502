"""Somebody sets the machine's clock while the bot runs: nothing is late, lost or told twice."""

from __future__ import annotations

import time
from contextlib import asynccontextmanager

import pytest
from aiohttp import web

from tests.e2e.leaks import leaked
from tests.e2e.process import running, until
from tests.e2e.setups import hook, setup
from tests.e2e.texts import name, numbered
from tests.fakes.web import Web

HOUR = 3600
NOTICED = "clock was set"
_TURNED = """
import datetime, time
true, real = time.time, datetime.datetime
def by():
    with open({path!r}) as file:
        return float(file.read() or 0)
class Turned(real):
    @classmethod
    def now(cls, tz=None):
        return real.now(tz) + datetime.timedelta(seconds=by())
datetime.datetime = Turned
time.time = lambda: true() + by()
"""


class Sink(Web):
    """A channel's other end, which may ask for patience."""

    def __init__(self) -> None:
        super().__init__()
        self.refusal: web.Response | None = None
        self.calls: list[float] = []

    async def _take(self, request):
        self.calls.append(time.monotonic())
        if self.refusal is not None:
            return web.Response(status=self.refusal.status, headers=self.refusal.headers)
        return await super()._take(request)

    def told(self, text) -> int:
        return sum(name(text) in one.body.decode() for one in self.received)


@pytest.fixture
async def sink():
    sink = Sink()
    async with sink.serve():
        yield sink


@pytest.fixture
def turn(tmp_path, monkeypatch):
    """Sets the clock of every process that is started."""
    (tmp_path / "turned").mkdir()
    by = tmp_path / "turned" / "by"
    by.write_text("0")
    (tmp_path / "turned" / "sitecustomize.py").write_text(_TURNED.format(path=str(by)))
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "turned"))

    def turn(seconds: float) -> None:
        new = by.with_suffix(".new")
        new.write_text(str(seconds))
        new.replace(by)

    return turn


@asynccontextmanager
async def bot_for(folder, sink, **channel):
    config = setup({"team": hook(sink.url, **channel)})
    async with running(folder, config) as bot:
        yield bot
    assert list(leaked(bot)) == []


@pytest.mark.parametrize("jump", [-HOUR, HOUR], ids=["back", "forward"])
async def test_what_waits_goes_out_as_if_nobody_had_set_the_clock(tmp_path, sink, turn, jump):
    waits, after, again = numbered(), numbered(), numbered()
    sink.refusal = web.Response(status=429, headers={"Retry-After": "4"})
    async with bot_for(tmp_path, sink, rate="10/s") as bot:
        await bot.accept(waits)
        await until(lambda: sink.calls)
        sink.refusal = None

        turn(jump)
        await until(lambda: NOTICED in bot.stderr)
        await bot.accept(after)
        await until(lambda: sink.told(waits) and sink.told(after))

        assert len(sink.calls) == 3
        assert 3.9 < sink.calls[1] - sink.calls[0] < 10
        stamp = int(sink.received[-1].headers["webhook-timestamp"])
        assert abs(stamp - time.time() - jump) < 60

        turn(0)
        await until(lambda: bot.stderr.count(NOTICED) == 2)
        await bot.accept(again)
        await until(lambda: sink.told(again))
    assert [sink.told(text) for text in (waits, after, again)] == [1, 1, 1]


@pytest.mark.parametrize("jump", [-HOUR, HOUR], ids=["back", "forward"])
async def test_nor_is_anything_late_or_told_twice_after_a_crash_then(tmp_path, sink, turn, jump):
    sent, waits = numbered(), numbered()
    async with bot_for(tmp_path, sink, rate="10/s") as bot:
        await bot.accept(sent)
        await until(lambda: sink.told(sent))
        sink.refusal = web.Response(status=429, headers={"Retry-After": "6"})
        await bot.accept(waits)
        await until(lambda: len(sink.calls) == 2)
        turn(jump)
        await until(lambda: NOTICED in bot.stderr)

        await bot.kill()
        sink.refusal = None
        await bot.start()
        status, answer = await bot.post(sent)
        await until(lambda: sink.told(waits))

        assert (status, answer["status"]) == (200, "duplicate")
        assert 5.9 < sink.calls[2] - sink.calls[1] < 12
    assert [sink.told(text) for text in (sent, waits)] == [1, 1]
