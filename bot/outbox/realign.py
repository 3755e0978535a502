"""Brings the times in a SQLite database to the clock of the process that opens it."""

from __future__ import annotations

import json
from datetime import datetime, timedelta

from sqlalchemy import Connection, select, update

from bot.outbox.claim import PENDING
from bot.outbox.clock import ahead
from bot.outbox.schema import deliveries, gates, texts
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
        update(texts)
        .where(texts.c.stored_ms.between(then - _ms(RECENT), then))
        .values(stored_ms=texts.c.stored_ms + by)
    )
    for gate in connection.execute(select(gates)).all():
        sent = [one + by for one in json.loads(gate.sent or "[]")]
        _write(connection, gate.place, max(gate.held_ms + by, 0), sent)


def _bring_back(connection: Connection, now: int) -> None:
    """See to what was put or sent in the future, as the clock was set back while nobody ran."""
    early = deliveries.c.since_ms - now
    connection.execute(
        update(deliveries)
        # A deletion is put for when its time has come.
        .where(PENDING, deliveries.c.action == Action.SEND.value, early > 0)
        .values(due_ms=deliveries.c.due_ms - early, since_ms=now)
    )
    for gate in connection.execute(select(gates).where(gates.c.sent != "")).all():
        sent = json.loads(gate.sent)
        if sent and sent[-1] > now:
            _write(connection, gate.place, gate.held_ms, [min(one, now) for one in sent])


def _write(connection: Connection, place: str, held: int, sent: list[int]) -> None:
    written = json.dumps(sent, separators=(",", ":")) if sent else ""
    connection.execute(
        update(gates).where(gates.c.place == place).values(held_ms=held, sent=written)
    )


def _ms(length: timedelta) -> int:
    return length // timedelta(milliseconds=1)
