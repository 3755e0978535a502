"""
Claims what is due: a lease with an ever-growing fence.

There is no "sending" state to be stuck in. A worker that dies holds nothing: its
deliveries fall due again when the lease runs out.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    CTE,
    Connection,
    FromClause,
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
    Allowance,
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
        taken = _take(connection, wanted, _room(wanted, None))
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
    folded = wanted.fold > 1 and _crowded(connection, wanted, allowed)
    taken = _take(connection, wanted, _room(wanted, allowed, folded=folded))
    if sends := sum(one.action is Action.SEND for one in taken):
        sent = limits.record(sent, now, 1 if folded else sends)
        written = json.dumps(sent, separators=(",", ":"))
        run_one(connection, _NOTE_SENT, {"at_place": wanted.place, "log": written})
        allowed = limits.allowance(sent, now)
    return Claimed(deliveries=taken, folded=folded, next=_next(connection, wanted, taken, allowed))


def _crowded(connection: Connection, wanted: Claim, allowed: Allowance) -> bool:
    """Tell whether more texts wait than may leave soon, each in a message of its own."""
    if not allowed.codes:
        return False
    soon, others = (allowed.soon, allowed.soon + 1) if allowed.now else (allowed.codes, 0)
    room = {"sends": soon + 1, "others": others}
    return (run_one(connection, _COUNT, _of(wanted) | room).scalar() or 0) > soon


def _room(wanted: Claim, allowed: Allowance | None, *, folded: bool = False) -> dict[str, int]:
    """Return how many may be taken: of all that is sent, without a code, to delete, in all."""
    most = wanted.fold if folded else wanted.limit
    if allowed is None:
        return {"sends": most, "others": most, "deletions": most, "most": most}
    if folded:
        return {"sends": most, "others": most if allowed.now else 0, "deletions": 0, "most": most}
    sends, others = min(most, allowed.codes), min(most, allowed.now)
    return {"sends": sends, "others": others, "deletions": most, "most": most}


def _take(connection: Connection, wanted: Claim, room: dict[str, int]) -> tuple[Delivery, ...]:
    lease = {"until": to_ms(wanted.at + wanted.lease)}
    numbers = list(run_one(connection, _TAKE, _of(wanted) | lease | room).scalars())
    return read(connection, numbers) if numbers else ()


def _next(
    connection: Connection,
    wanted: Claim,
    taken: tuple[Delivery, ...],
    allowed: Allowance | None = None,
) -> datetime | None:
    """Return when anything may leave next: at once, if this claim may have left something."""
    if len(taken) >= wanted.limit:
        return wanted.at
    # One look-up for each side of the index: a `min` over all would read all that waits.
    sides = run_one(connection, _NEXT, {"of_channel": wanted.channel}).one()
    opens = (allowed.next_code, allowed.next, None) if allowed else (None, None, None)
    return min(
        (
            max(from_ms(due), wanted.at, at or wanted.at)
            for due, at in zip(sides, opens, strict=True)
            if due is not None
        ),
        default=None,
    )


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


def _side(action: Action, *, urgent: bool) -> Select[tuple[int, bool, int]]:
    """Return what is pending of the codes, the other texts, or the deletions."""
    return (
        select(deliveries.c.id, deliveries.c.urgent, deliveries.c.due_ms)
        .where(
            deliveries.c.channel == bindparam("of_channel"),
            PENDING,
            deliveries.c.action == literal_column(f"'{action}'"),
            deliveries.c.urgent == (true() if urgent else false()),
        )
        .order_by(deliveries.c.due_ms, deliveries.c.id)
    )


def _due(side: Select[tuple[int, bool, int]], most: str, *, lock: bool) -> Select[Any]:
    due = side.where(deliveries.c.due_ms <= bindparam("by")).limit(bindparam(most))
    # It passes over rows that another replica is working on, and chooses but once: `unlocked`.
    return due.with_for_update(skip_locked=True) if lock else due


def _first(name: str, most: str, *sides: FromClause) -> CTE:
    """Put sides together, codes first."""
    both = union_all(*(select(side) for side in sides)).subquery()
    first = select(both).order_by(both.c.urgent.desc(), both.c.due_ms, both.c.id)
    return first.limit(bindparam(most)).cte(name, nesting=True)


def _sends(*, lock: bool) -> CTE:
    """
    Return the texts that are due, codes first: one look-up for each side of the index.

    One look-up for both would read all that falls due only later, too.
    """
    codes = _due(_CODES, "sends", lock=lock).cte("codes", nesting=True)
    others = _due(_OTHERS, "others", lock=lock).cte("others", nesting=True)
    return _first("sends", "sends", codes, others)


_CODES = _side(Action.SEND, urgent=True)
_OTHERS = _side(Action.SEND, urgent=False)
_DELETIONS = _side(Action.DELETE, urgent=False)

_COUNT = select(func.count()).select_from(_sends(lock=False))

_CHOSEN = _first(
    "chosen",
    "most",
    _sends(lock=True),
    _due(_DELETIONS, "deletions", lock=True).cte("deletions", nesting=True),
)

_NEXT = select(
    *(
        side.with_only_columns(deliveries.c.due_ms).limit(1).scalar_subquery().label(name)
        for name, side in (("code", _CODES), ("other", _OTHERS), ("deletion", _DELETIONS))
    )
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
