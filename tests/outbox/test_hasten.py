"""What is hastened when a channel is up again, and what waits as it did."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.model import Options
from bot.outbox import sweep
from bot.outbox.sweep import Outage
from bot.outbox.values import Outcome
from tests.make import NOON
from tests.outbox.store import claim, parcel, settle

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
UP = NOON + 10 * MINUTE


def outage(since: datetime = NOON + MINUTE, channel: str = "team") -> Outage:
    return Outage(channel=channel, since=since, at=UP)


async def fail(outbox, at: datetime, name: str, **changes) -> None:
    """Put a text that fails at a time, and is to be tried again much later."""
    await outbox.put(parcel(id=name))
    [delivery] = (await claim(outbox, at=at)).deliveries
    await settle(outbox, delivery, Outcome.LATER, at=at, **({"due": at + HOUR} | changes))


async def due(outbox) -> list[str]:
    return [one.sms.id for one in (await claim(outbox, at=UP)).deliveries]


async def test_only_what_failed_last_within_the_outage_is_hastened(outbox):
    await fail(outbox, NOON, "before")
    await fail(outbox, NOON + MINUTE, "first")
    await fail(outbox, NOON + 2 * MINUTE, "second")

    assert await outbox.hasten(outage(channel="mail")) == 0
    assert await outbox.hasten(outage()) == 2
    assert await outbox.hasten(outage()) == 0

    assert await due(outbox) == ["first", "second"]


async def test_what_is_under_way_or_waits_to_be_taken_back_is_left_alone(outbox):
    await outbox.put(parcel(id="under way"))
    await outbox.put(parcel(id="sent", options=Options(delete_after=HOUR)))
    _, sent = (await claim(outbox, at=NOON + 2 * MINUTE, lease=HOUR)).deliveries
    await settle(outbox, sent, Outcome.SENT, at=NOON + 2 * MINUTE, due=NOON + HOUR)

    assert await outbox.hasten(outage()) == 0

    assert await due(outbox) == []


async def test_it_goes_a_sweep_at_a_time(outbox, monkeypatch):
    monkeypatch.setattr(sweep, "SWEEP", 2)
    for number in range(3):
        await fail(outbox, NOON + 2 * MINUTE, str(number))

    assert [await outbox.hasten(outage()) for _ in range(3)] == [2, 1, 0]


async def test_a_hastened_text_keeps_its_turn_and_the_count_of_its_tries(outbox, clock):
    await fail(outbox, NOON + 2 * MINUTE, "old")
    clock.forward(minutes=5)
    await outbox.put(parcel(id="new"))

    await outbox.hasten(outage())

    [first] = (await claim(outbox, at=UP, limit=1)).deliveries
    assert (first.sms.id, first.attempts) == ("old", 2)
