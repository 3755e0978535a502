"""What a place's rate leaves room for: texts, two codes more, and every deletion."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from bot.config.types import Rate
from bot.dispatch.rates import Pace
from bot.model import Options
from bot.outbox.values import Action, Outcome
from tests.make import NOON
from tests.outbox.store import claim, parcel, settle

SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
OPENS = MINUTE + timedelta(milliseconds=50)
RATE = Pace.of([Rate(20, MINUTE)])


async def take(outbox, at=NOON, **changes):
    return await claim(outbox, at=at, **({"limits": RATE, "limit": 16, "lease": HOUR} | changes))


async def put(outbox, count: int, name: str = "text", **changes) -> None:
    await asyncio.gather(*(outbox.put(parcel(id=f"{name} {n}", **changes)) for n in range(count)))


async def to_take_back(outbox, count: int, at) -> None:
    """Send texts that are to be taken back at a time."""
    await put(outbox, count, "sent", options=Options(delete_after=MINUTE))
    for delivery in (await claim(outbox, limit=count)).deliveries:
        await settle(outbox, delivery, Outcome.SENT, detail=delivery.sms.id, due=at)


def actions(claimed) -> list[Action]:
    return [one.action for one in claimed.deliveries]


async def test_what_was_taken_back_keeps_no_code_waiting(outbox):
    await to_take_back(outbox, 25, NOON)
    await put(outbox, 1, "first", urgent=True)
    assert actions(await take(outbox, limit=26)).count(Action.DELETE) == 25

    await put(outbox, 19, "code", urgent=True)

    assert actions(await take(outbox, limit=25)) == [Action.SEND] * 19


async def test_what_is_to_be_taken_back_waits_for_no_rate(outbox):
    await to_take_back(outbox, 3, NOON + SECOND)
    await put(outbox, 30)
    await take(outbox)
    full = await take(outbox)
    assert full.next == NOON + SECOND

    claimed = await take(outbox, at=NOON + SECOND)

    assert actions(claimed) == [Action.DELETE] * 3
    assert claimed.next == NOON + OPENS


async def test_what_is_to_be_taken_back_makes_no_backlog_of_texts(outbox):
    await to_take_back(outbox, 25, NOON)
    await put(outbox, 2, "code", urgent=True)

    claimed = await take(outbox, fold=30)

    assert not claimed.folded
    assert len(claimed.deliveries) == 16
    assert actions(claimed)[:2] == [Action.SEND] * 2


async def test_of_a_backlog_that_is_folded_nothing_is_taken_back(outbox):
    await to_take_back(outbox, 5, NOON)
    await put(outbox, 40)

    claimed = await take(outbox, fold=30)
    assert claimed.folded
    assert actions(claimed) == [Action.SEND] * 30

    rest = await take(outbox, fold=30)
    assert actions(rest) == [Action.DELETE] * 5 + [Action.SEND] * 10


async def test_a_code_has_room_where_others_have_used_theirs_up(outbox):
    await put(outbox, 25)
    assert len((await take(outbox)).deliveries) == 16
    claimed = await take(outbox)
    assert len(claimed.deliveries) == 2
    assert claimed.next == NOON + OPENS

    await put(outbox, 3, "code", urgent=True)
    codes = await take(outbox, at=NOON + SECOND)

    assert [one.urgent for one in codes.deliveries] == [True, True]
    assert codes.next == NOON + OPENS
    assert (await take(outbox, at=NOON + OPENS)).deliveries[0].urgent


async def test_more_codes_than_are_kept_room_for_share_a_message(outbox):
    await put(outbox, 18)
    for _ in range(2):
        await take(outbox)
    await put(outbox, 5, "more")
    await put(outbox, 3, "code", urgent=True)

    claimed = await take(outbox, fold=30)

    assert claimed.folded
    assert [one.urgent for one in claimed.deliveries] == [True] * 3
    assert claimed.next == NOON + OPENS


async def test_codes_and_others_together_are_never_more_than_the_rate(outbox):
    await put(outbox, 15)
    await take(outbox)
    await put(outbox, 10, "more")
    await put(outbox, 4, "code", urgent=True)

    claimed = await take(outbox)

    assert sorted(one.urgent for one in claimed.deliveries) == [False] + [True] * 4
    assert not (await take(outbox)).deliveries
