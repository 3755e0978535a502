"""Erases on demand what texts say, and who wrote them to whom; that they came stays known."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Select, exists, false, or_, select, tuple_, update

from bot.outbox.alike import bare
from bot.outbox.claim import PENDING
from bot.outbox.database import is_shared, parse
from bot.outbox.rows import cipher_of, sms_of
from bot.outbox.schema import deliveries, texts
from bot.outbox.values import Action, to_ms
from bot.secret import Secret

SWEEP = 500
"""Rows in one transaction, so that texts that come meanwhile wait for little."""
PATIENCE = 5.0
"""Seconds to wait for a running bot to clear its log: it looks every second."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which texts: one of each that is named, and all of that must hold."""

    senders: tuple[str, ...] = field(default=(), repr=False)
    recipients: tuple[str, ...] = field(default=(), repr=False)
    names: tuple[str, ...] = ()
    """Ids, or source:id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A text that is wanted."""

    number: int
    source: str
    id: str
    waiting: bool
    """Whether it is still to be delivered somewhere."""


def find(connection: Connection, wanted: Wanted, after: int) -> tuple[list[Found], int | None]:
    """
    Look through a sweep of texts behind row `after`; return what was found, and where it ended.

    None if that was all. Sealed texts have to be opened, one by one.
    """
    rows = connection.execute(_sweep(wanted, after)).all()
    cipher = cipher_of(connection)
    senders, recipients = (set(map(bare, side)) for side in (wanted.senders, wanted.recipients))
    found = []
    for row in rows:
        sms = sms_of(row, cipher)
        if (not senders or bare(sms.sender) in senders) and (
            not recipients or bare(sms.recipient) in recipients
        ):
            found.append(
                Found(number=row.id, source=sms.source, id=sms.id, waiting=bool(row.waiting))
            )
    return found, rows[-1].id if len(rows) == SWEEP else None


def _sweep(wanted: Wanted, after: int) -> Select[tuple[object, ...]]:
    looked = (
        select(texts, _WAITING.label("waiting"))
        .where(texts.c.id > after, texts.c.erased_ms.is_(None), texts.c.alert == false())
        .order_by(texts.c.id)
        .limit(SWEEP)
    )
    if not wanted.names:
        return looked
    pairs = [(source, sms_id) for source, _, sms_id in (n.partition(":") for n in wanted.names)]
    return looked.where(
        or_(texts.c.sms_id.in_(wanted.names), tuple_(texts.c.source, texts.c.sms_id).in_(pairs))
    )


def erase(
    connection: Connection, numbers: Sequence[int], at: datetime, *, pending: bool
) -> list[int]:
    """
    Erase what these texts say, at most a sweep of them; return those that were.

    With `pending` those too that wait to be delivered: then that is given up.
    """
    wanted = [texts.c.id.in_(numbers), texts.c.erased_ms.is_(None)]
    erased = list(
        connection.scalars(
            update(texts)
            .where(*wanted, *([] if pending else [~_WAITING]))
            .values(sender="", recipient="", body="", likeness=None, erased_ms=to_ms(at))
            .returning(texts.c.id)
        )
    )
    connection.execute(
        update(deliveries)
        .where(
            deliveries.c.text_id.in_(erased),
            deliveries.c.action == Action.SEND.value,
            deliveries.c.state != "sent",
            deliveries.c.discarded == false(),
        )
        .values(
            state="dead",
            fence=deliveries.c.fence + 1,
            leased=False,
            discarded=True,
            error="the operator had the text forgotten",
        )
    )
    return erased


def remains(url: Secret, folder: Path) -> str:
    """Say where what is no more can still be found; waits a little for a running bot."""
    parsed = parse(url, folder)
    if is_shared(parsed):
        return (
            "PostgreSQL itself keeps old rows until it vacuums (`VACUUM text` does it now), "
            "and its own log and backups for longer"
        )
    log = Path(f"{parsed.database}-wal")
    size, end = _size(log), time.monotonic() + PATIENCE
    # Whoever has the file to itself clears its log by closing it; a bot when it sees the change.
    while size and _size(log) >= size:
        if time.monotonic() > end:
            return f"until the bot's next checkpoint, {log.name} still holds what was there before"
        time.sleep(0.02)
    return ""


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


_WAITING = exists().where(
    deliveries.c.text_id == texts.c.id, PENDING, deliveries.c.action == Action.SEND.value
)
