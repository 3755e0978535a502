"""Whoever sets the machine's clock: no wait is longer or shorter for it, nothing is lost."""

from __future__ import annotations

import time
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.config.types import Rate
from bot.dispatch.rates import Pace
from bot.model import Options
from bot.outbox import inbox
from bot.outbox.sweep import Choice, Expired, Keep, revive
from bot.outbox.values import Outcome
from bot.outbox.visit import now, visit
from bot.secret import Secret
from tests.make import NOON, Clock
from tests.outbox import store
from tests.outbox.store import claim, parcel, settle

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
SOON = timedelta(seconds=20)
JUMPS = pytest.mark.parametrize("jump", [-HOUR, HOUR, -400 * DAY, 400 * DAY], ids=str)


class Machine:
    """The machine's clock, which anybody may set."""

    def __init__(self, monkeypatch) -> None:
        true, self._by = time.time, timedelta()
        monkeypatch.setattr(time, "time", lambda: true() + self._by.total_seconds())

    def set(self, by: timedelta) -> None:
        self._by += by

    def __call__(self) -> datetime:
        return datetime.fromtimestamp(time.time(), UTC)


@pytest.fixture
def machine(monkeypatch) -> Machine:
    return Machine(monkeypatch)


@pytest.fixture
def url(tmp_path) -> Secret:
    return Secret(f"sqlite:///{tmp_path}/outbox.db")


@asynccontextmanager
async def opened(url, clock=None):
    async with store.opened(url, clock) as outbox:
        yield outbox


async def look(outbox) -> None:
    """Look at the machine's clock, as is done every second."""
    await outbox._writer.do(outbox._database._look, None)


async def put_back(outbox, wait: timedelta, **sms) -> None:
    """Put a text that is to be tried again after a while."""
    await outbox.put(parcel(**sms))
    [given] = (await claim(outbox, outbox.now())).deliveries
    await settle(outbox, given, Outcome.LATER, outbox.now(), due=outbox.now() + wait)


@JUMPS
async def test_while_it_runs_its_time_goes_on_as_before(url, machine, jump):
    async with opened(url) as outbox:
        before = outbox.now()

        machine.set(jump)
        await look(outbox)

        assert before <= outbox.now() < before + SOON


async def test_what_people_read_is_the_machines_time(url):
    async with opened(url) as outbox:
        assert abs(outbox.wall() - datetime.now(UTC)) < SOON


@JUMPS
async def test_a_wait_outlives_a_restart_after_the_clock_was_set(url, machine, jump):
    async with opened(url) as outbox:
        await put_back(outbox, 10 * MINUTE)
        machine.set(jump)
        await look(outbox)

    async with opened(url) as outbox:
        assert abs(outbox.now() - machine()) < SOON
        early = await claim(outbox, outbox.now() + 9 * MINUTE)
        [given] = (await claim(outbox, outbox.now() + 11 * MINUTE)).deliveries

    assert not early.deliveries
    assert given.sms.id == "42"


@JUMPS
async def test_a_rate_and_a_hold_outlive_it_too(url, machine, jump):
    rate = Pace.of([Rate(count=2, period=MINUTE)])
    async with opened(url) as outbox:
        for number in range(3):
            await outbox.put(parcel(id=str(number)))
        went = await claim(outbox, outbox.now(), limits=rate)
        await outbox.put(parcel("held"))
        [held] = (await claim(outbox, outbox.now(), channel="held")).deliveries
        due = outbox.now() + 10 * MINUTE
        await settle(outbox, held, Outcome.LATER, outbox.now(), due=due, hold=True)
        machine.set(jump)
        await look(outbox)

    async with opened(url) as outbox:
        at = outbox.now()
        waits = await claim(outbox, at, limits=rate)
        holds = await claim(outbox, at, channel="held")
        goes = await claim(outbox, at + MINUTE + SOON, limits=rate)

    assert len(went.deliveries) == 2
    assert not waits.deliveries
    assert MINUTE - SOON < waits.next - at < MINUTE + SOON
    assert 10 * MINUTE - SOON < holds.next - at < 10 * MINUTE + SOON
    assert len(goes.deliveries) == 2


@JUMPS
async def test_nothing_expires_and_nothing_is_erased_by_it(url, machine, jump):
    async with opened(url) as outbox:
        await put_back(outbox, 10 * MINUTE, id="waits")
        await outbox.put(parcel(id="sent"))
        [given] = (await claim(outbox, outbox.now())).deliveries
        await settle(outbox, given, Outcome.SENT, outbox.now())
        machine.set(jump)
        await look(outbox)
        gone = [await swept(outbox)]

    async with opened(url) as outbox:
        gone.append(await swept(outbox))
        assert not await outbox.put(parcel(id="sent")), "its id is known still"

    assert gone == [(0, 0), (0, 0)]


async def swept(outbox) -> tuple[int, int]:
    """Give up and erase what is older than a day; return how much that was."""
    at = outbox.now()
    old = Expired(channel="team", before=at - DAY, at=at, lease=at + MINUTE)
    erased = await outbox.forget(Keep(bodies_before=at - DAY, rows_before=at - DAY, at=at))
    return len(await outbox.expired(old)), erased


@JUMPS
async def test_a_message_is_deleted_when_it_should_be(url, machine, jump):
    async with opened(url) as outbox:
        await outbox.put(parcel(options=Options(delete_after=HOUR)))
        [given] = (await claim(outbox, outbox.now())).deliveries
        await settle(outbox, given, Outcome.SENT, outbox.now(), due=outbox.now() + HOUR)
        machine.set(jump)
        await look(outbox)

    async with opened(url) as outbox:
        early = await claim(outbox, outbox.now() + HOUR - MINUTE)
        due = await claim(outbox, outbox.now() + HOUR + MINUTE)

    assert [len(early.deliveries), len(due.deliveries)] == [0, 1]


async def test_a_clock_that_was_set_back_again_was_never_set(url, machine, caplog):
    async with opened(url) as outbox:
        await put_back(outbox, 10 * MINUTE)
        for jump in (HOUR, -HOUR, timedelta(seconds=3)):
            machine.set(jump)
            await look(outbox)

    async with opened(url) as outbox:
        again = await claim(outbox, outbox.now())

    assert 9 * MINUTE < again.next - outbox.now() < 11 * MINUTE
    assert [one.message for one in caplog.records] == [
        "the machine's clock was set forward by 3600 s: no wait changes",
        "the machine's clock was set back by 3600 s: no wait changes",
    ]


@JUMPS
async def test_the_command_line_goes_by_the_bots_time(url, machine, jump, monkeypatch):
    async with opened(url) as outbox:
        await put_back(outbox, HOUR)
        machine.set(jump)
        await look(outbox)
        with visit(url, Path(), write=True) as connection:
            # The command line is another process, which nobody's clock was set in.
            there = now(connection) + jump
            [shown] = inbox.entries(connection, limit=9)
            revive(connection, [Choice(at=there, texts=(("my-number", "42"),))])

        [given] = (await claim(outbox, outbox.now() + SOON)).deliveries

    assert abs(there - outbox.now()) < SOON
    assert abs(shown.passages[0].due - machine() - HOUR) < SOON
    assert given.attempts == 1


async def test_a_clock_that_was_set_back_while_nobody_ran_delays_nothing(url):
    late, early = Clock(NOON), Clock(NOON - HOUR)
    rate = Pace.of([Rate(count=1, period=MINUTE)])
    async with opened(url, late) as outbox:
        await outbox.put(parcel(id="new"))
        await outbox.put(parcel(id="other"))
        await claim(outbox, late(), limits=rate)

    async with opened(url, early) as outbox:
        await outbox.free(early())
        first = await claim(outbox, early(), limits=rate)
        second = await claim(outbox, early() + MINUTE + SOON, limits=rate)

    assert first.next <= early() + MINUTE + SOON
    assert len(second.deliveries) == 1


async def test_a_wait_of_what_was_put_in_the_future_is_as_long_as_before(url):
    late, early = Clock(NOON), Clock(NOON - HOUR)
    async with opened(url, late) as outbox:
        await outbox.put(parcel())
        [given] = (await claim(outbox, late())).deliveries
        await settle(outbox, given, Outcome.LATER, late(), due=late() + 10 * MINUTE)

    async with opened(url, early) as outbox:
        waits = await claim(outbox, early())

    assert waits.next == early() + 10 * MINUTE


@pytest.mark.parametrize("put", [NOON, NOON + 3 * HOUR], ids=["put before", "put in the future"])
async def test_a_wait_that_began_in_the_future_begins_now(url, put):
    early, late = Clock(NOON), Clock(NOON + 3 * HOUR)
    async with opened(url, Clock(put)) as outbox:
        await outbox.put(parcel())
    async with opened(url, late) as outbox:
        [given] = (await claim(outbox, late())).deliveries
        await settle(outbox, given, Outcome.LATER, late(), due=late() + 10 * MINUTE)

    nexts = []
    for _ in range(2):  # not anew at every start
        async with opened(url, early) as outbox:
            nexts.append((await claim(outbox, early())).next)

    assert nexts == 2 * [early() + 10 * MINUTE]
