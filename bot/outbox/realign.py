"""Brings the times in a SQLite database to the clock of the process that opens it."""

from __future__ import annotations

import json
from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, func, select, update

from bot.outbox.claim import PENDING
from bot.outbox.clock import ahead
from bot.outbox.schema import attempts, deliveries, gates, texts
from bot.outbox.values import Action, to_ms

RECENT = timedelta(days=31)
"""Texts that were stored within it are moved too, as they are known for so long."""


def realign(connection: Connection, at: datetime) -> None:
    """Bring the times of a process before us to those of this one, which begins `at`."""
    if connection.dialect.name != "sqlite":
        return
    if apart := ahead(connection):
        _move(connection, -_ms(apart), to_ms(at + apart))
        connection.exec_driver_sql("PRAGMA user_version = 0")
    _bring_back(connection, to_ms(at))


def _move(connection: Connection, by: int, then: int) -> None:
    """Move what waits, and what was stored lately, by so many milliseconds."""
    connection.execute(
        update(deliveries)
        .where(PENDING)
        .values(due_ms=deliveries.c.due_ms + by, since_ms=deliveries.c.since_ms + by)
    )
    connection.execute(
        update(attempts)
        .where(attempts.c.delivery_id.in_(_WAITING))
        .values(at_ms=attempts.c.at_ms + by)
    )
    connection.execute(
        update(texts)
        .where(texts.c.stored_ms.between(then - _ms(RECENT), then))
        .values(stored_ms=texts.c.stored_ms + by)
    )
    for gate in connection.execute(select(gates)).all():
        sent = [one + by for one in json.loads(gate.sent or "[]")]
        _write(connection, gate.place, max(gate.held_ms + by, 0), sent)


def _bring_back(connection: Connection, now: int) -> None:
    """See to what was put or sent in the future, as the clock was set back while nobody ran."""
    for tried in connection.execute(_TRIED_LATER, {"now": now}).all():
        connection.execute(
            update(deliveries)
            .where(deliveries.c.id == tried.delivery_id)
            .values(due_ms=deliveries.c.due_ms - (tried.last - now))
        )
    early = deliveries.c.since_ms - now
    connection.execute(
        update(deliveries)
        # A deletion is put for when its time has come.
        .where(PENDING, deliveries.c.action == Action.SEND.value, early > 0)
        .values(due_ms=deliveries.c.due_ms - early, since_ms=now)
    )
    tries = update(attempts).where(attempts.c.delivery_id.in_(_WAITING), attempts.c.at_ms > now)
    connection.execute(tries.values(at_ms=now))
    for gate in connection.execute(select(gates).where(gates.c.sent != "")).all():
        sent = json.loads(gate.sent)
        if sent and sent[-1] > now:
            _write(connection, gate.place, gate.held_ms, [min(one, now) for one in sent])


def _write(connection: Connection, place: str, held: int, sent: list[int]) -> None:
    written = json.dumps(sent, separators=(",", ":")) if sent else ""
    connection.execute(
        update(gates).where(gates.c.place == place).values(held_ms=held, sent=written)
    )


_WAITING = select(deliveries.c.id).where(PENDING)

# Those that were put in the future as well are moved by that, with all of their wait.
_TRIED_LATER = (
    select(attempts.c.delivery_id, func.max(attempts.c.at_ms).label("last"))
    .join(deliveries, deliveries.c.id == attempts.c.delivery_id)
    .where(PENDING, deliveries.c.since_ms <= bindparam("now"), attempts.c.at_ms > bindparam("now"))
    .group_by(attempts.c.delivery_id)
)


def _ms(length: timedelta) -> int:
    return length // timedelta(milliseconds=1)
