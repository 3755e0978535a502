"""Messages that are taken back from their channel: on time, whole, and never forgotten."""

from __future__ import annotations

from datetime import timedelta

from bot.model import Options
from bot.outbox.inbox import entries
from bot.outbox.sweep import Choice, Keep
from bot.outbox.values import Action, Outcome
from tests.make import NOON
from tests.outbox.store import claim, parcel, settle

MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
AFTER = 10 * MINUTE


async def sent(outbox, after: timedelta = AFTER, **sms) -> None:
    """Put a text and send it; it is to be taken back after so long."""
    await outbox.put(parcel(options=Options(delete_after=after), **sms))
    [delivery] = (await claim(outbox)).deliveries
    await settle(outbox, delivery, Outcome.SENT, detail="77", due=NOON + after)


async def read(outbox, state: str | None = None):
    """What the operator is shown."""

    def look(connection, batch):
        return [entries(connection, limit=9, state=state)]

    return await outbox._writer.do(look, None)


async def half_sent(outbox, at=NOON) -> None:
    """Send a part of a text, of which the next one is refused."""
    [delivery] = (await claim(outbox, at=at)).deliveries
    await settle(outbox, delivery, Outcome.PART, at=at, detail="1st", progress="one")
    [delivery] = (await claim(outbox, at=at)).deliveries
    assert delivery.progress == "one"
    await settle(outbox, delivery, Outcome.DEAD, at=at, progress="one", due=at + AFTER)


async def test_of_a_text_that_died_half_sent_the_parts_are_taken_back(outbox):
    await outbox.put(parcel())
    await half_sent(outbox)

    assert not (await claim(outbox, at=NOON + AFTER - MINUTE)).deliveries
    [deletion] = (await claim(outbox, at=NOON + AFTER)).deliveries

    assert (deletion.action, deletion.receipt) == (Action.DELETE, "1st")


async def test_of_a_text_that_died_unsent_there_is_nothing_to_take_back(outbox):
    await outbox.put(parcel())
    [delivery] = (await claim(outbox)).deliveries
    await settle(outbox, delivery, Outcome.DEAD, due=NOON + AFTER)

    assert not (await claim(outbox, at=NOON + AFTER)).deliveries


async def test_a_text_that_is_sent_again_comes_whole_and_is_taken_back_whole(outbox):
    await outbox.put(parcel())
    await half_sent(outbox)
    later = NOON + AFTER
    [stale] = (await claim(outbox, at=later)).deliveries
    await outbox.revive(Choice(at=later, dead=True))

    [again] = (await claim(outbox, at=later)).deliveries
    assert again.progress == ""
    await settle(outbox, again, Outcome.SENT, at=later, detail="2nd", due=later + AFTER)

    assert not await settle(outbox, stale, Outcome.SENT, at=later)
    [deletion] = (await claim(outbox, at=later + AFTER)).deliveries
    assert (deletion.action, deletion.receipt) == (Action.DELETE, "1st\n2nd")


async def died(outbox) -> None:
    """The message stays: it could not be taken back."""
    [deletion] = (await claim(outbox, at=NOON + AFTER)).deliveries
    await settle(outbox, deletion, Outcome.DEAD, at=NOON + AFTER, detail="too old")


async def test_the_operator_is_shown_what_could_not_be_taken_back(outbox):
    await sent(outbox)
    await died(outbox)

    [entry] = await read(outbox, "dead")

    shown = [(one.action, one.state, one.error) for one in entry.passages]
    assert shown == [(Action.SEND, "sent", ""), (Action.DELETE, "dead", "too old")]


async def test_the_operator_is_not_shown_what_goes_well(outbox):
    await sent(outbox)
    assert await read(outbox, "pending") == []
    [deletion] = (await claim(outbox, at=NOON + AFTER)).deliveries
    await settle(outbox, deletion, Outcome.SENT)

    [entry] = await read(outbox)

    assert [one.action for one in entry.passages] == [Action.SEND]


async def test_what_could_not_be_taken_back_is_tried_again_even_of_an_erased_text(outbox, clock):
    await sent(outbox)
    await died(outbox)
    clock.forward(days=2)
    await outbox.forget(Keep(bodies_before=clock(), rows_before=NOON, at=clock()))

    assert await outbox.revive(Choice(at=clock(), dead=True)) == ["team"]

    [deletion] = (await claim(outbox, at=clock())).deliveries
    assert (deletion.action, deletion.receipt, deletion.attempts) == (Action.DELETE, "77", 1)
    [waiting] = await read(outbox, "pending")
    assert waiting.erased


async def test_what_could_not_be_taken_back_can_be_left_at_that(outbox):
    await sent(outbox)
    await died(outbox)

    assert await outbox.discard(Choice(at=NOON, texts=(("my-number", "42"),))) == ["team"]

    assert await read(outbox, "dead") == []
    assert await outbox.backlog() == {}


async def test_what_waits_for_its_time_is_neither_hurried_nor_given_up(outbox):
    await sent(outbox)
    choice = Choice(at=NOON, texts=(("my-number", "42"),))

    assert await outbox.revive(choice) == []
    assert await outbox.discard(choice) == []

    assert not (await claim(outbox, at=NOON + AFTER - MINUTE)).deliveries
    assert len((await claim(outbox, at=NOON + AFTER)).deliveries) == 1


async def test_what_a_text_says_is_erased_on_time_and_it_is_still_taken_back(outbox, clock):
    await sent(outbox, 40 * DAY)
    clock.forward(days=30, minutes=1)
    keep = Keep(bodies_before=clock() - 30 * DAY, rows_before=clock() - 30 * DAY, at=clock())

    assert await outbox.forget(keep) == 1

    [entry] = await read(outbox)
    assert entry.erased
    assert entry.sms.body == ""
    [deletion] = (await claim(outbox, at=NOON + 40 * DAY)).deliveries
    assert (deletion.action, deletion.receipt) == (Action.DELETE, "77")
