"""
Claims what is due: a lease with an ever-growing fence.

There is no "sending" state to be stuck in. A worker that dies holds nothing: its
deliveries fall due again when the lease runs out.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import (
    CTE,
    Connection,
    Select,
    bindparam,
    false,
    func,
    literal_column,
    select,
    true,
    union_all,
    update,
)

from bot.model import Sms
from bot.outbox.bulk import run_one
from bot.outbox.put import insert_once
from bot.outbox.rows import cipher_of, sms_of
from bot.outbox.schema import deliveries, gates, texts
from bot.outbox.values import (
    Action,
    AnyRow,
    Claim,
    Claimed,
    Delivery,
    Limits,
    from_ms,
    to_ms,
    unpack,
)


def claim(connection: Connection, batch: Sequence[Claim]) -> list[Claimed]:
    """Give each lane what is due and allowed, and say when to ask again."""
    # Gates in an order that all share, or two replicas would wait for each other's.
    turns = sorted(enumerate(batch), key=lambda turn: turn[1].place)
    given = {number: _claim(connection, one) for number, one in turns}
    return [given[number] for number in range(len(batch))]


def _claim(connection: Connection, wanted: Claim) -> Claimed:
    now = to_ms(wanted.at)
    statement = _GATE if wanted.limits is None else _LOCKED_GATE
    gate = run_one(connection, statement, {"at_place": wanted.place}).one_or_none()
    if gate is not None and gate.held_ms > now:
        return Claimed(deliveries=(), next=from_ms(gate.held_ms))
    if wanted.limits is None:
        taken = _take(connection, wanted, wanted.limit)
        return Claimed(deliveries=taken, next=_next(connection, wanted, taken))
    if gate is None:
        connection.execute(insert_once(connection, gates, "place"), {"place": wanted.place})
        return _claim(connection, wanted)
    sent = json.loads(gate.sent) if gate.sent else []
    return _claim_limited(connection, wanted, wanted.limits, sent)


def _claim_limited(
    connection: Connection, wanted: Claim, limits: Limits, sent: list[int]
) -> Claimed:
    """Claim no more than may leave; when far more wait, claim them to share one message."""
    now = to_ms(wanted.at)
    allowed = limits.allowance(sent, now)
    if not allowed.now:
        return Claimed(deliveries=(), next=allowed.next)
    folded = wanted.fold > 1 and _waiting(connection, wanted, allowed.soon + 1) > allowed.soon
    limit = wanted.fold if folded else min(wanted.limit, allowed.now)
    taken = _take(connection, wanted, limit)
    if taken:
        log = limits.record(sent, now, 1 if folded else len(taken))
        written = json.dumps(log, separators=(",", ":"))
        run_one(connection, _NOTE_SENT, {"at_place": wanted.place, "log": written})
    return Claimed(deliveries=taken, folded=folded, next=_next(connection, wanted, taken))


def _take(connection: Connection, wanted: Claim, limit: int) -> tuple[Delivery, ...]:
    lease = {"until": to_ms(wanted.at + wanted.lease), "most": limit}
    numbers = list(run_one(connection, _TAKE, _of(wanted) | lease).scalars())
    return read(connection, numbers) if numbers else ()


def _waiting(connection: Connection, wanted: Claim, most: int) -> int:
    return run_one(connection, _COUNT, _of(wanted) | {"most": most}).scalar() or 0


def _next(connection: Connection, wanted: Claim, taken: tuple[Delivery, ...]) -> datetime | None:
    """Return when anything falls due next: at once, if this claim may have left something."""
    if len(taken) >= wanted.limit:
        return wanted.at
    # One look-up for each side of the index: a `min` over both would read all that waits.
    sides = [
        run_one(connection, _NEXT, {"of_channel": wanted.channel, "of_urgent": urgent}).scalar()
        for urgent in (True, False)
    ]
    due = min((side for side in sides if side is not None), default=None)
    return None if due is None else max(wanted.at, from_ms(due))


def _of(wanted: Claim) -> dict[str, str | int]:
    return {"of_channel": wanted.channel, "by": to_ms(wanted.at)}


def hold(connection: Connection, place: str, until_ms: int, *, paused: bool) -> None:
    """Hold a place back; a longer hold that is there already stays."""
    connection.execute(insert_once(connection, gates, "place"), {"place": place})
    connection.execute(_HOLD, {"at_place": place, "until": until_ms, "refused": paused})


def unlocked(chosen: Select[tuple[int]]) -> Select[tuple[int]]:
    """
    Pass over rows that another replica is working on, and choose but once.

    Without the common table expression PostgreSQL may choose again for each row that it
    looks at, and so take more than the limit.
    """
    return select(chosen.with_for_update(skip_locked=True).cte(nesting=True).c.id)


def read(connection: Connection, numbers: Sequence[int]) -> tuple[Delivery, ...]:
    """Return deliveries with their texts, in the order in which they should go out."""
    cipher = cipher_of(connection)
    rows = connection.execute(_READ, {"numbers": numbers})
    return tuple(_delivery(row, sms_of(row, cipher)) for row in rows)


def _delivery(row: AnyRow, sms: Sms) -> Delivery:
    return Delivery(
        id=row.id,
        fence=row.fence,
        text_id=row.text_id,
        sms=sms,
        channel=row.channel,
        target=row.target,
        action=Action(row.action),
        rule=row.rule,
        options=unpack(row.options),
        urgent=row.urgent,
        alert=row.alert,
        until=from_ms(row.due_ms),
        since=from_ms(row.since_ms),
        attempts=row.attempts,
        progress=row.progress,
        fell_back=row.fell_back,
        receipt=row.receipt,
    )


# The statements are made once: building one anew costs more than running it.

_GATE = select(gates.c.held_ms, gates.c.sent).where(gates.c.place == bindparam("at_place"))

# Two replicas that send to one place take turns, so that its rate is one for both.
_LOCKED_GATE = _GATE.with_for_update()

_NOTE_SENT = (
    update(gates).where(gates.c.place == bindparam("at_place")).values(sent=bindparam("log"))
)

_HOLD = (
    update(gates)
    .where(gates.c.place == bindparam("at_place"), gates.c.held_ms < bindparam("until"))
    .values(held_ms=bindparam("until"), paused=bindparam("refused"))
)

# Not a parameter: a prepared statement could not use the index that holds only these.
PENDING = deliveries.c.state == literal_column("'pending'")

_PENDING = (deliveries.c.channel == bindparam("of_channel"), PENDING)


def _side(*, urgent: bool) -> Select[tuple[int, bool, int]]:
    """Return what is due of the urgent, or of the others."""
    return (
        select(deliveries.c.id, deliveries.c.urgent, deliveries.c.due_ms)
        .where(
            *_PENDING,
            deliveries.c.urgent == (true() if urgent else false()),
            deliveries.c.due_ms <= bindparam("by"),
        )
        .order_by(deliveries.c.due_ms, deliveries.c.id)
        .limit(bindparam("most"))
    )


def _due(codes: Select[tuple[int, bool, int]], others: Select[tuple[int, bool, int]]) -> CTE:
    """
    Put the two together: one look-up for each side of the index.

    One look-up for both would read all that falls due only later, too.
    """
    sides = codes.cte("codes", nesting=True), others.cte("others", nesting=True)
    both = union_all(*(select(side) for side in sides)).subquery()
    first = select(both.c.id).order_by(both.c.urgent.desc(), both.c.due_ms, both.c.id)
    return first.limit(bindparam("most")).cte("due", nesting=True)


_CODES, _OTHERS = _side(urgent=True), _side(urgent=False)

_COUNT = select(func.count()).select_from(_due(_CODES, _OTHERS))

# It passes over rows that another replica is working on, and chooses but once: see `unlocked`.
_CHOSEN = _due(*(side.with_for_update(skip_locked=True) for side in (_CODES, _OTHERS)))

_NEXT = (
    select(deliveries.c.due_ms)
    .where(*_PENDING, deliveries.c.urgent == bindparam("of_urgent"))
    .order_by(deliveries.c.due_ms)
    .limit(1)
)

_TAKE = (
    update(deliveries)
    .where(deliveries.c.id.in_(select(_CHOSEN.c.id)))
    .values(
        due_ms=bindparam("until"),
        leased=True,
        attempts=deliveries.c.attempts + 1,
        fence=deliveries.c.fence + 1,
    )
    .returning(deliveries.c.id)
)

_READ = (
    select(
        deliveries,
        texts.c.source,
        texts.c.sms_id,
        texts.c.sender,
        texts.c.recipient,
        texts.c.body,
        texts.c.key,
        texts.c.received_ms,
        texts.c.alert,
    )
    .join(texts, texts.c.id == deliveries.c.text_id)
    .where(deliveries.c.id.in_(bindparam("numbers", expanding=True)))
    # What was begun is finished first, so that its parts stay together.
    .order_by(
        deliveries.c.progress == "", deliveries.c.urgent.desc(), texts.c.stored_ms, deliveries.c.id
    )
)
