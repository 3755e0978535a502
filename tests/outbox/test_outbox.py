from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from bot.model import Options, Show
from bot.outbox.put import Unread
from bot.outbox.sweep import Choice, Expired, Keep, Overdue
from bot.outbox.values import Action, Outcome, pack, unpack
from tests.make import NOON, make_sms
from tests.outbox.store import LEASE, claim, opened, parcel, settle

SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


async def test_a_text_put_twice_is_one_text(outbox):
    assert await outbox.put(parcel(id="1"))
    assert not await outbox.put(parcel(id="1", body="altered"))

    claimed = await claim(outbox)

    assert [one.sms.body for one in claimed.deliveries] == [make_sms().body]


async def test_the_same_text_twice_in_one_batch_is_one_text(outbox):
    new = await asyncio.gather(*(outbox.put(parcel(id="1")) for _ in range(20)))

    assert sorted(new) == [False] * 19 + [True]
    assert len((await claim(outbox)).deliveries) == 1


async def test_two_sources_may_give_the_same_id(outbox):
    assert await outbox.put(parcel(source="one", id="1"))
    assert await outbox.put(parcel(source="two", id="1"))


async def test_a_text_comes_back_as_it_was_put(outbox):
    body = "Zwölf Boxkämpfer\n\u202e🇩🇪 '; DROP TABLE text; --"
    await outbox.put(parcel(body=body, sender="My'Bank", recipient="", urgent=True))

    [delivery] = (await claim(outbox)).deliveries

    assert delivery.sms == make_sms(body=body, sender="My'Bank", recipient="")
    assert delivery.urgent
    assert delivery.since == NOON


async def test_every_channel_gets_a_delivery(outbox):
    await outbox.put(parcel("team", "mail"))

    assert len((await claim(outbox, channel="team")).deliveries) == 1
    assert len((await claim(outbox, channel="mail")).deliveries) == 1
    assert not (await claim(outbox, channel="screen")).deliveries


async def test_a_claimed_delivery_is_not_claimed_again(outbox):
    await outbox.put(parcel())
    await claim(outbox)

    assert not (await claim(outbox, at=NOON + LEASE - SECOND)).deliveries


async def test_a_lease_that_runs_out_frees_the_delivery(outbox):
    await outbox.put(parcel())
    await claim(outbox)

    [again] = (await claim(outbox, at=NOON + LEASE)).deliveries

    assert again.attempts == 2


async def test_whoever_lost_the_lease_cannot_settle(outbox):
    await outbox.put(parcel())
    [slow] = (await claim(outbox)).deliveries
    [quick] = (await claim(outbox, at=NOON + LEASE)).deliveries

    assert not await settle(outbox, slow, Outcome.DEAD)
    assert await settle(outbox, quick, Outcome.SENT)
    assert await outbox.backlog() == {}


async def test_one_lost_lease_in_a_batch_does_not_cost_the_others(outbox):
    for number in range(3):
        await outbox.put(parcel(id=str(number)))
    first, second, third = (await claim(outbox)).deliveries
    await outbox.discard(Choice(at=NOON, numbers=(second.id,)))

    held = await asyncio.gather(
        *(settle(outbox, one, Outcome.SENT) for one in (first, second, third))
    )

    assert held == [True, False, True]


async def test_what_is_sent_stays_sent(outbox):
    await outbox.put(parcel())
    [delivery] = (await claim(outbox)).deliveries
    await settle(outbox, delivery, Outcome.SENT, detail="receipt")

    assert not (await claim(outbox, at=NOON + DAY)).deliveries


async def test_later_falls_due_when_it_was_said(outbox):
    await outbox.put(parcel())
    [delivery] = (await claim(outbox)).deliveries
    await settle(outbox, delivery, Outcome.LATER, due=NOON + MINUTE)

    early = await claim(outbox, at=NOON + MINUTE - SECOND)
    [again] = (await claim(outbox, at=NOON + MINUTE)).deliveries

    assert not early.deliveries
    assert early.next == NOON + MINUTE
    assert again.attempts == 2


async def test_what_was_not_tried_costs_no_attempt(outbox):
    await outbox.put(parcel())
    [delivery] = (await claim(outbox)).deliveries
    await settle(outbox, delivery, Outcome.BACK, counted=False)

    [again] = (await claim(outbox)).deliveries

    assert again.attempts == 1


async def test_a_text_with_a_code_goes_first(outbox, clock):
    await outbox.put(parcel(id="advert"))
    clock.forward(seconds=1)
    await outbox.put(parcel(id="code", urgent=True))

    claimed = await claim(outbox, at=clock(), limit=1)

    assert [one.sms.id for one in claimed.deliveries] == ["code"]
    assert claimed.next == clock()


async def test_a_hold_keeps_the_whole_place_back(outbox):
    await outbox.put(parcel(id="1"))
    [delivery] = (await claim(outbox)).deliveries
    await settle(outbox, delivery, Outcome.LATER, due=NOON + MINUTE, hold=True)
    await outbox.put(parcel(id="2"))

    held = await claim(outbox, at=NOON + MINUTE - SECOND)

    assert not held.deliveries
    assert held.next == NOON + MINUTE
    assert len((await claim(outbox, at=NOON + MINUTE)).deliveries) == 2


async def test_a_shorter_hold_does_not_shorten_a_longer_one(outbox):
    for number in ("1", "2"):
        await outbox.put(parcel(id=number))
    first, second = (await claim(outbox)).deliveries
    await settle(outbox, first, Outcome.LATER, due=NOON + MINUTE, hold=True)
    await settle(outbox, second, Outcome.LATER, due=NOON + SECOND, hold=True)

    assert not (await claim(outbox, at=NOON + 2 * SECOND)).deliveries


async def test_a_hold_outlives_the_process_and_a_refused_key_does_not(url, clock):
    async with opened(url, clock) as outbox:
        for channel in ("team", "mail"):
            await outbox.put(parcel(channel, id=channel))
            [delivery] = (await claim(outbox, channel=channel)).deliveries
            pause = channel == "mail"
            await settle(outbox, delivery, Outcome.LATER, due=NOON + MINUTE, hold=True, pause=pause)
    async with opened(url, clock) as outbox:
        await outbox.unpause()

        await outbox.put(parcel("team", "mail", id="new"))

        assert not (await claim(outbox, channel="team")).deliveries
        assert len((await claim(outbox, channel="mail")).deliveries) == 2


async def test_parts_of_a_long_text_go_before_what_came_later(outbox, clock):
    await outbox.put(parcel(id="long"))
    [long] = (await claim(outbox)).deliveries
    clock.forward(seconds=1)
    await outbox.put(parcel(id="short"))
    await settle(outbox, long, Outcome.PART, due=long.since, progress="1:0:abc")

    [next_one] = (await claim(outbox, at=clock(), limit=1)).deliveries

    assert next_one.id == long.id
    assert next_one.progress == "1:0:abc"


async def test_the_dead_go_to_the_fallback_in_the_same_breath(outbox):
    await outbox.put(parcel("team", urgent=True))
    [delivery] = (await claim(outbox)).deliveries
    fallback = parcel("mail").postings[0]
    await settle(outbox, delivery, Outcome.DEAD, detail="blocked", fallback=fallback)

    [copy] = (await claim(outbox, channel="mail")).deliveries

    assert copy.sms == delivery.sms
    assert copy.urgent
    assert await outbox.backlog() == {("team", "dead"): 1, ("mail", "pending"): 1}


async def test_a_fallback_that_has_the_text_anyway_gets_it_once(outbox):
    await outbox.put(parcel("team", "mail"))
    [delivery] = (await claim(outbox)).deliveries
    await settle(outbox, delivery, Outcome.DEAD, fallback=parcel("mail").postings[0])

    assert len((await claim(outbox, channel="mail")).deliveries) == 1


async def test_what_waits_too_long_goes_to_the_fallback_once(outbox, clock):
    await outbox.put(parcel(id="old"))
    clock.forward(seconds=60)
    await outbox.put(parcel(id="new"))
    overdue = Overdue(
        channel="team", before=clock() - MINUTE, at=clock(), fallback="mail", targets=("a", "b")
    )

    assert await outbox.fall_back(overdue) == 1
    assert await outbox.fall_back(overdue) == 0

    copies = (await claim(outbox, at=clock(), channel="mail")).deliveries
    assert [(one.sms.id, one.target) for one in copies] == [("old", "a"), ("old", "b")]
    assert len((await claim(outbox, at=clock())).deliveries) == 2


async def test_what_is_too_old_is_claimed_though_it_is_not_due(outbox):
    await outbox.put(parcel(id="held"))
    await outbox.put(parcel(id="leased"))
    held, _leased = (await claim(outbox)).deliveries
    await settle(outbox, held, Outcome.LATER, due=NOON + DAY)

    old = await outbox.expired(Expired(channel="team", before=NOON, at=NOON, lease=NOON + LEASE))

    assert [one.sms.id for one in old] == ["held"]
    assert await settle(outbox, old[0], Outcome.DEAD)


async def test_a_dead_delivery_can_be_revived_as_if_just_put(outbox):
    await outbox.put(parcel())
    [delivery] = (await claim(outbox)).deliveries
    await settle(outbox, delivery, Outcome.DEAD, detail="gone")

    later = NOON + HOUR
    assert await outbox.revive(Choice(at=later, numbers=(delivery.id,))) == ["team"]

    [again] = (await claim(outbox, at=later)).deliveries
    assert (again.attempts, again.since) == (1, later)
    assert again.fence > delivery.fence


async def test_what_is_under_way_is_not_begun_a_second_time_by_reviving_it(outbox):
    await outbox.put(parcel())
    [delivery] = (await claim(outbox)).deliveries

    assert await outbox.revive(Choice(at=NOON, numbers=(delivery.id,))) == ["team"]

    assert not (await claim(outbox)).deliveries
    assert await settle(outbox, delivery, Outcome.SENT)


async def test_what_a_dead_bot_had_under_way_is_revived_when_its_lease_has_run_out(outbox):
    await outbox.put(parcel())
    [delivery] = (await claim(outbox)).deliveries
    later = NOON + LEASE

    assert await outbox.revive(Choice(at=later, numbers=(delivery.id,))) == ["team"]

    [again] = (await claim(outbox, at=later)).deliveries
    assert (again.attempts, again.fence > delivery.fence) == (1, True)
    assert not await settle(outbox, delivery, Outcome.SENT)


async def test_reviving_is_by_channel_by_text_or_of_all_that_is_dead(outbox):
    for number in ("1", "2"):
        await outbox.put(parcel("team", "mail", id=number))
    for channel in ("team", "mail"):
        for delivery in (await claim(outbox, channel=channel)).deliveries:
            await settle(outbox, delivery, Outcome.DEAD)

    by_text = await outbox.revive(Choice(at=NOON, texts=(("my-number", "1"),), channel="team"))
    by_channel = await outbox.revive(Choice(at=NOON, dead=True, channel="mail"))
    the_rest = await outbox.revive(Choice(at=NOON, dead=True))

    assert (by_text, by_channel, the_rest) == (["team"], ["mail", "mail"], ["team"])


async def test_what_was_discarded_asks_for_nothing_any_more(outbox):
    await outbox.put(parcel())
    [delivery] = (await claim(outbox)).deliveries

    assert await outbox.discard(Choice(at=NOON, numbers=(delivery.id,))) == ["team"]

    assert await outbox.backlog() == {}
    assert await outbox.revive(Choice(at=NOON, dead=True)) == []
    assert not (await claim(outbox, at=NOON + DAY)).deliveries


async def test_what_was_sent_is_neither_revived_nor_discarded(outbox):
    await outbox.put(parcel())
    [delivery] = (await claim(outbox)).deliveries
    await settle(outbox, delivery, Outcome.SENT)

    choice = Choice(at=NOON, numbers=(delivery.id,))
    assert await outbox.revive(choice) == []
    assert await outbox.discard(choice) == []


async def test_a_message_to_be_deleted_is_due_when_its_time_has_come(outbox):
    await outbox.put(parcel(options=Options(delete_after=10 * MINUTE)))
    [delivery] = (await claim(outbox)).deliveries
    await settle(outbox, delivery, Outcome.SENT, detail="77", due=NOON + 10 * MINUTE)

    assert not (await claim(outbox, at=NOON + 9 * MINUTE)).deliveries
    [deletion] = (await claim(outbox, at=NOON + 10 * MINUTE)).deliveries

    assert (deletion.action, deletion.receipt) == (Action.DELETE, "77")


async def test_bodies_are_erased_on_time_and_ids_are_remembered_longer(outbox, clock):
    await outbox.put(parcel(id="1"))
    [delivery] = (await claim(outbox)).deliveries
    await settle(outbox, delivery, Outcome.SENT)
    clock.forward(days=8)
    week = Keep(bodies_before=clock() - 7 * DAY, rows_before=clock() - 31 * DAY, at=clock())

    assert await outbox.forget(week) == 1

    assert not await outbox.put(parcel(id="1"))
    clock.forward(days=24)
    month = Keep(bodies_before=clock() - 7 * DAY, rows_before=clock() - 31 * DAY, at=clock())
    assert await outbox.forget(month) == 1
    assert await outbox.put(parcel(id="1"))


async def test_what_still_waits_is_not_erased(outbox, clock):
    await outbox.put(parcel())
    clock.forward(days=60)

    everything = Keep(bodies_before=clock(), rows_before=clock(), at=clock())

    assert await outbox.forget(everything) == 0
    [delivery] = (await claim(outbox, at=clock())).deliveries
    assert delivery.sms.body == make_sms().body


async def test_what_cannot_be_read_is_kept_once_and_counted(outbox):
    unread = Unread(source="s", content_type="x", raw=b"\x00\xff", why="broken", at=NOON)

    assert await outbox.put_unreadable(unread)
    assert not await outbox.put_unreadable(unread)


@pytest.mark.parametrize(
    "options",
    [
        Options(),
        Options(show=Show.MASKED, silent=False, delete_after=10 * MINUTE, message="{{ body }}"),
        Options(silent=True),
        Options(delete_after=timedelta()),
    ],
)
def test_options_survive_the_store(options):
    assert unpack(pack(options)) == options
