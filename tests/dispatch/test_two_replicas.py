"""Two bots that deliver from one store: whatever happens to one, the other goes on, and once."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import text as sql

from bot.dispatch.alerts import QUIET
from bot.dispatch.janitor import SPREAD, Janitor
from bot.dispatch.lane import LEASE
from bot.dispatch.sending import SEND_TIMEOUT
from bot.errors import PermanentError, TemporaryError
from bot.model import Options
from bot.secret import Secret
from tests.dispatch.desk import desk_at
from tests.make import NOON
from tests.outbox.store import claim

SECOND = timedelta(seconds=1)


@pytest.fixture
async def desks(shared, clock):
    async with (
        desk_at(shared, clock, alerts_to="ops") as one,
        desk_at(shared, clock, alerts_to="ops") as other,
    ):
        yield one, other


async def test_what_a_killed_replica_had_claimed_goes_out_when_its_lease_is_over(desks):
    killed, alive = desks
    board = alive.open()
    await killed.put("team")
    await claim(killed.outbox)

    await alive.until(NOON + LEASE - SECOND)
    assert board.sent == []
    await alive.until(NOON + LEASE)

    assert len(board.sent) == 1
    assert await alive.passages() == [("team", "sent", 2, "")]


async def test_a_replica_frozen_in_a_send_cannot_settle_when_it_wakes(desks, caplog):
    frozen, alive = desks
    late, board = frozen.open(), alive.open()
    begun, thaw = asyncio.Event(), asyncio.Event()

    async def send(message):
        begun.set()
        await thaw.wait()
        return "late"

    late.send = send
    await frozen.put("team", options=Options(delete_after=timedelta(hours=1)))
    await frozen.lanes["team"].turn()
    await begun.wait()

    frozen.clock.at += LEASE
    await alive.turn()
    thaw.set()
    await frozen.lanes["team"].stop(5)

    assert len(board.sent) == 1
    assert "the lease had run out: this text may arrive twice" in caplog.text
    assert await _deliveries(alive) == [
        ("send", "sent", "receipt 1"),
        ("delete", "pending", "receipt 1"),
    ]


async def test_a_replica_frozen_before_a_send_does_not_send_when_it_wakes(desks):
    frozen, alive = desks
    late, board = frozen.open(), alive.open()
    await frozen.put("team")
    claimed = await claim(frozen.outbox, lease=LEASE)

    frozen.clock.at += LEASE - SEND_TIMEOUT + SECOND
    await frozen.lanes["team"]._sending.send(claimed.deliveries)

    assert late.sent == []
    await alive.turn()
    assert len(board.sent) == 1
    assert await alive.passages() == [("team", "sent", 1, "")]


async def test_what_one_was_told_to_wait_the_other_waits_too(desks):
    told, other = desks
    board = told.open()
    waits = other.open()
    board.answers.append(TemporaryError("429", retry_after=30 * SECOND))
    await told.put("team", id="1")
    await told.turn()
    await other.put("team", id="2")

    await other.until(NOON + 29 * SECOND)
    assert waits.sent == []
    await other.until(NOON + 30 * SECOND)

    assert len(waits.sent) == 2


async def test_a_rate_is_kept_by_both_together(desks):
    one, other = desks
    boards = [desk.open(rate="3/min") for desk in desks]
    for number in range(6):
        await one.put("team", id=str(number), body="x" * 150)

    while one.clock() < NOON + timedelta(minutes=3):
        await asyncio.gather(one.turn(), other.turn())
        one.clock.at += 5 * SECOND

    times = sorted(moment for board in boards for moment in board.times)
    assert len(times) == 6
    assert all(b - a >= timedelta(minutes=1) for a, b in zip(times, times[3:], strict=False))


async def test_a_channel_that_is_down_is_told_once(desks):
    for desk in desks:
        desk.open().answers += [TemporaryError("no route to host")] * 5
    for number in range(10):
        await desks[0].put("team", id=str(number), body="x" * 150)
    ops = desks[0].open("ops")

    for _ in range(12):
        await asyncio.gather(*(desk.turn() for desk in desks))
        desks[0].clock.at += 30 * SECOND
    desks[0].clock.at += QUIET
    for desk in desks:
        await desk.alerts.catch_up()
    await desks[0].turn("ops")

    assert len([text for text in ops.sent if "team is down" in text]) == 1


async def test_what_died_at_the_other_is_counted_and_told_later(desks):
    one, _other = desks
    ops = one.open("ops")
    for number, desk in enumerate(desks):
        desk.open().answers.append(PermanentError("blocked"))
        await desk.put("team", id=str(number))
        await desk.turn()
    await one.turn("ops")
    assert len(ops.sent) == 1

    one.clock.at += QUIET
    for desk in desks:
        await desk.alerts.catch_up()
    await one.turn("ops")

    assert len(ops.sent) == 2
    assert "my-number:1 did not reach channel team" in ops.sent[1]
    assert "1 more like this" in ops.sent[1]


async def test_a_channel_that_only_the_others_know_is_not_given_up(desks):
    one, other = desks
    one.open()
    await one.put("team")

    await _janitor(other).count()
    assert [state for _, state, *_ in await one.passages()] == ["pending"]
    other.clock.at += SPREAD
    await _janitor(other).count()

    assert [state for _, state, *_ in await one.passages()] == ["dead"]


async def test_a_bot_that_is_alone_gives_up_what_has_no_channel_at_once(tmp_path, clock):
    async with desk_at(Secret(f"sqlite:///{tmp_path}/x.db"), clock, alerts_to="ops") as desk:
        await desk.put("gone")

        await _janitor(desk).count()

        assert await desk.passages() == [
            ("gone", "dead", 0, "no channel 'gone' in the config file")
        ]


async def test_both_may_keep_house(desks):
    one, _other = desks
    await one.put("team")
    one.open()
    await one.turn()
    one.clock.at += timedelta(days=40)

    await asyncio.gather(*(_janitor(desk).erase() for desk in desks))

    assert await one.passages() == []


def _janitor(desk) -> Janitor:
    return Janitor(
        outbox=desk.outbox,
        alerts=desk.alerts,
        clock=desk.clock,
        keep=timedelta(days=30),
        channels=("ops",),
        wake=lambda channels: None,
    )


async def _deliveries(desk) -> list[tuple]:
    def look(connection, batch):
        rows = connection.execute(sql("SELECT action, state, receipt FROM delivery ORDER BY id"))
        return [[tuple(row) for row in rows]]

    return await desk.outbox._writer.do(look, None)
