"""However much waits for a later time, whoever looks for what is due reads none of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import insert

from bot.config.types import Rate
from bot.dispatch.rates import Pace
from bot.outbox import claim as claims, sweep
from bot.outbox.schema import deliveries, texts
from bot.outbox.sweep import Expired, Overdue
from bot.outbox.values import Action, Claim, to_ms
from bot.secret import Secret
from tests.make import NOON
from tests.outbox.store import LEASE, opened, parcel

HOUR = timedelta(hours=1)
FEW, MANY = 10, 5000
CLAIM = Claim(channel="team", place="team", at=NOON, lease=LEASE, limit=16, fold=1)
RATED = replace(CLAIM, fold=30, limits=Pace.of([Rate(20, HOUR / 60)]))
EXPIRED = Expired(channel="team", before=NOON - 2 * HOUR, at=NOON, lease=NOON + LEASE)
ALL = Overdue(channel="team", before=NOON, at=NOON, fallback="mail", targets=("",))
OVERDUE = replace(ALL, before=NOON - 2 * HOUR)


def far_ahead(count: int, *, fell_back: bool = False, action: Action = Action.SEND):
    """Put texts that were tried an hour ago and fall due in an hour, every other one urgent."""

    def put(connection, batch):
        since, due = to_ms(NOON - HOUR), to_ms(NOON + HOUR)
        numbers = range(1, count + 1)
        given = {"source": "s", "sender": "", "recipient": "", "body": ""}
        given |= {"received_ms": since, "stored_ms": since}
        rows = [given | {"id": number, "sms_id": str(number)} for number in numbers]
        connection.execute(insert(texts), rows)
        given = {"channel": "team", "rule": "all", "since_ms": since, "due_ms": due}
        given |= {"fell_back": fell_back, "action": action.value}
        sends = action is Action.SEND
        rows = [given | {"text_id": n, "urgent": sends and n % 2 == 0} for n in numbers]
        connection.execute(insert(deliveries), rows)
        return batch

    return put


def counted(operation, argument, steps: list[int]):
    """Run an operation, and count how much SQLite has to do for it, in tens of its steps."""

    def run(connection, batch):
        driver = connection.connection.driver_connection
        steps.append(0)

        def step() -> int:
            steps[-1] += 1
            return 0

        driver.set_progress_handler(step, 10)
        try:
            operation(connection, [argument])
        finally:
            driver.set_progress_handler(None, 10)
        return batch

    return run


@pytest.mark.parametrize(
    ("operation", "argument", "fell_back"),
    [
        pytest.param(claims.claim, CLAIM, False, id="claim"),
        pytest.param(sweep.expired, EXPIRED, False, id="give up"),
        pytest.param(sweep.expired, EXPIRED, True, id="give up what fell back"),
        pytest.param(sweep.fall_back, OVERDUE, False, id="fall back"),
        pytest.param(sweep.fall_back, ALL, True, id="fall back once"),
    ],
)
async def test_it_costs_the_same(tmp_path, clock, operation, argument, fell_back):
    steps: list[int] = []
    for number, count in enumerate((FEW, MANY)):
        url = Secret(f"sqlite:///{tmp_path}/{number}.db")
        async with opened(url, clock) as outbox:
            await outbox._writer.do(far_ahead(count, fell_back=fell_back), None)
            await outbox._writer.do(counted(operation, argument, steps), None)

    few, many = steps
    assert many < few + 100


@pytest.mark.parametrize("wanted", [CLAIM, RATED])
async def test_it_costs_the_same_however_much_is_to_be_taken_back_later(tmp_path, clock, wanted):
    steps: list[int] = []
    for number, count in enumerate((FEW, MANY)):
        url = Secret(f"sqlite:///{tmp_path}/{number}.db")
        async with opened(url, clock) as outbox:
            await outbox.put(parcel(id="other"))
            await outbox._writer.do(far_ahead(count, action=Action.DELETE), None)
            await outbox._writer.do(counted(claims.claim, wanted, steps), None)

    few, many = steps
    assert many < few + 100


async def test_what_is_due_is_found_behind_what_is_not(url, clock):
    async with opened(url, clock) as outbox:
        await outbox._writer.do(far_ahead(100, fell_back=False), None)
        for number in range(3):
            await outbox.put(parcel(id=f"other {number}"))
            await outbox.put(parcel(id=f"code {number}", urgent=True))

        first = await outbox.claim(replace(CLAIM, limit=4))
        rest = await outbox.claim(CLAIM)

    assert [one.sms.id for one in first.deliveries] == ["code 0", "code 1", "code 2", "other 0"]
    assert [one.sms.id for one in rest.deliveries] == ["other 1", "other 2"]
    assert rest.next == NOON + LEASE
