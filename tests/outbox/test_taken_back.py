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
