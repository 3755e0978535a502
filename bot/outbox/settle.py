"""Settles claims: what came of each, written down with the try itself, if the fence still holds."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Connection,
    String,
    Text,
    bindparam,
    insert,
    select,
    true,
    update,
)

from bot.outbox.bulk import run_many
from bot.outbox.claim import PENDING, hold
from bot.outbox.postgres import announce
from bot.outbox.put import ONCE, insert_deletion, insert_once, rows_of
from bot.outbox.schema import attempts, deliveries
from bot.outbox.values import Action, Outcome, Settlement, to_ms

ERROR_LENGTH = 500
"""How much of a service's own words is kept, in characters."""


def settle(connection: Connection, batch: Sequence[Settlement]) -> list[bool]:
    """Write down what came of each claim; False where the lease had run out meanwhile."""
    changed = run_many(connection, _SETTLE, [_change(settlement) for settlement in batch])
    held = [True] * len(batch)
    if changed != len(batch):
        held = _still_ours(connection, batch)
    settled = [one for one, ours in zip(batch, held, strict=True) if ours]
    tried = [_attempt(one) for one in settled if one.counted]
    if changed != len(batch):
        tried = [one for one in tried if not connection.execute(_NOTED, one).first()]
    if tried:
        run_many(connection, _ATTEMPT, tried)
    for one in settled:
        _follow_up(connection, one)
    # Whoever lost a claim in the meantime has still been told to wait.
    told = {(one.place, one.due, one.pause) for one in batch if one.hold and one.due is not None}
    for place, due, pause in sorted(told):
        hold(connection, place, to_ms(due), paused=pause)
    return held


def _change(one: Settlement) -> dict[str, Any]:
    over = one.outcome in (Outcome.SENT, Outcome.DEAD)
    return {
        "of_id": one.delivery.id,
        "of_fence": one.delivery.fence,
        "new_state": one.outcome.value if over else "pending",
        "new_due": to_ms(one.at if over else _due(one)),
        "uncounted": 0 if one.counted else 1,
        # Of what is taken back nothing is left: should it be sent again, then from the start.
        "new_progress": "" if _taken_back(one) else one.progress,
        "new_receipt": _receipt(one),
        "new_error": one.detail[:ERROR_LENGTH] if one.outcome in _FAILED else "",
        "fallen": one.fallback is not None,
    }


def _due(one: Settlement) -> datetime:
    # Where the place waits, that holds the delivery back as well: it keeps its turn.
    return one.delivery.since if one.hold else one.due or one.at


def _receipt(one: Settlement) -> str:
    """Return a line for each message that was sent: a long text takes several."""
    before = one.delivery.receipt
    if one.outcome not in (Outcome.SENT, Outcome.PART) or one.delivery.action is Action.DELETE:
        return before
    return f"{before}\n{one.detail}" if before else one.detail


def _attempt(one: Settlement) -> dict[str, Any]:
    return {
        "delivery_id": one.delivery.id,
        "at_ms": to_ms(one.at),
        "outcome": one.outcome.value,
        "detail": one.detail[:ERROR_LENGTH],
    }


def _still_ours(connection: Connection, batch: Sequence[Settlement]) -> list[bool]:
    """Go by the fence: what we settled before, without hearing of it, is still ours."""
    numbers = [one.delivery.id for one in batch]
    found = select(deliveries.c.id, deliveries.c.fence).where(deliveries.c.id.in_(numbers))
    fences = {row.id: row.fence for row in connection.execute(found)}
    return [fences.get(one.delivery.id) == one.delivery.fence for one in batch]


def _follow_up(connection: Connection, one: Settlement) -> None:
    """Put what comes after: a copy for the fallback, a deletion when its time has come."""
    delivery = one.delivery
    rows: list[dict[str, Any]] = []
    if one.fallback is not None:
        rows += rows_of(delivery.text_id, one.fallback, now=to_ms(one.at), urgent=delivery.urgent)
    for row in rows:
        connection.execute(insert_once(connection, deliveries, *ONCE), row)
    if one.due is not None and _taken_back(one):
        [row] = rows_of(delivery.text_id, one.posting, now=to_ms(one.due), urgent=False)
        row |= {"action": Action.DELETE.value, "receipt": _receipt(one)}
        connection.execute(insert_deletion(connection.dialect.name), row)
        rows.append(row)
    announce(connection, (row["channel"] for row in rows))


def _taken_back(one: Settlement) -> bool:
    """Tell whether something was sent, if only a part, that is to be deleted later."""
    died = one.outcome is Outcome.DEAD and bool(one.delivery.receipt)
    return one.due is not None and (one.outcome is Outcome.SENT or died)


_ATTEMPT = insert(attempts)
_NOTED = select(attempts.c.id).where(
    attempts.c.delivery_id == bindparam("delivery_id"),
    attempts.c.at_ms == bindparam("at_ms"),
    attempts.c.outcome == bindparam("outcome"),
)
_FAILED = (Outcome.LATER, Outcome.DEAD)

_SETTLE = (
    update(deliveries)
    .where(
        deliveries.c.id == bindparam("of_id"),
        deliveries.c.fence == bindparam("of_fence"),
        PENDING,
        deliveries.c.leased == true(),
    )
    .values(
        state=bindparam("new_state", type_=String()),
        due_ms=bindparam("new_due", type_=BigInteger()),
        leased=False,
        attempts=deliveries.c.attempts - bindparam("uncounted"),
        progress=bindparam("new_progress", type_=String()),
        receipt=bindparam("new_receipt", type_=String()),
        error=bindparam("new_error", type_=Text()),
        fell_back=deliveries.c.fell_back | bindparam("fallen", type_=Boolean()),
    )
)
