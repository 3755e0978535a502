"""Reads texts and what became of them, for people and their scripts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import groupby

from sqlalchemy import Connection, Select, exists, false, or_, select

from bot.model import Sms
from bot.outbox.cipher import Cipher
from bot.outbox.clock import ahead
from bot.outbox.rows import cipher_of, sms_of
from bot.outbox.schema import deliveries, texts, unreadable
from bot.outbox.values import Action, AnyRow, from_ms


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """What became of a text in one channel."""

    id: int
    channel: str
    target: str
    action: Action
    rule: str
    state: str
    attempts: int
    error: str
    due: datetime
    discarded: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A stored text."""

    sms: Sms
    rule: str
    dropped: bool
    duplicates: int
    same_as: str | None
    """The id of the text of the same source that it repeats; only that one was delivered."""
    erased: bool
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class UnreadEntry:
    """A request that was proven but could not be read."""

    id: int
    source: str
    content_type: str
    raw: bytes = field(repr=False)
    why: str
    at: datetime
    times: int


def entries(
    connection: Connection, *, limit: int | None, state: str | None = None, alerts: bool = False
) -> list[Entry]:
    """Return texts, newest first; with a state only those of which a delivery is in it."""
    chosen = select(texts.c.id).order_by(texts.c.stored_ms.desc(), texts.c.id.desc()).limit(limit)
    if not alerts:
        chosen = chosen.where(texts.c.alert == false())
    if state is not None:
        chosen = chosen.where(
            exists().where(
                deliveries.c.text_id == texts.c.id,
                SHOWN,
                deliveries.c.state == state,
                deliveries.c.discarded == false(),
            )
        )
    return _read(connection, chosen)


def named(connection: Connection, sms_id: str, source: str | None = None) -> list[Entry]:
    """Return the texts of that id, which several sources may have given; newest first."""
    chosen = select(texts.c.id).where(texts.c.sms_id == sms_id)
    if source is not None:
        chosen = chosen.where(texts.c.source == source)
    return _read(connection, chosen)


def unread_entries(connection: Connection, *, limit: int | None) -> list[UnreadEntry]:
    """Return what could not be read, newest first."""
    cipher = cipher_of(connection)
    rows = connection.execute(
        select(unreadable)
        .order_by(unreadable.c.last_ms.desc(), unreadable.c.id.desc())
        .limit(limit)
    )
    return [
        UnreadEntry(
            id=row.id,
            source=row.source,
            content_type=row.content_type,
            raw=cipher.unseal_bytes(row.key, row.raw, row.source, row.digest),
            why=row.why,
            at=from_ms(row.last_ms),
            times=row.times,
        )
        for row in rows
    ]


def _read(connection: Connection, chosen: Select[tuple[int]]) -> list[Entry]:
    rows = connection.execute(
        select(texts, *_PASSAGE)
        .outerjoin(deliveries, (deliveries.c.text_id == texts.c.id) & SHOWN)
        .where(texts.c.id.in_(chosen.scalar_subquery()))
        .order_by(texts.c.stored_ms.desc(), texts.c.id.desc(), deliveries.c.id)
    )
    cipher, apart = cipher_of(connection), ahead(connection)
    groups = (list(group) for _, group in groupby(rows, key=lambda row: row.id))
    return [_entry(group, cipher, apart) for group in groups]


# A deletion is only of interest when it fails.
SHOWN = or_(
    deliveries.c.action == Action.SEND.value,
    deliveries.c.state == "dead",
    deliveries.c.error != "",
)

_PASSAGE = [
    deliveries.c.id.label("delivery_id"),
    deliveries.c.rule.label("by_rule"),
    *(
        deliveries.c[name]
        for name in (
            *("channel", "target", "action", "state"),
            *("attempts", "error", "due_ms", "discarded"),
        )
    ),
]


def _entry(rows: list[AnyRow], cipher: Cipher, apart: timedelta) -> Entry:
    first = rows[0]
    return Entry(
        sms=sms_of(first, cipher),
        rule=first.rule,
        dropped=first.dropped,
        duplicates=first.duplicates,
        same_as=first.same_as,
        erased=first.erased_ms is not None,
        passages=tuple(_passages(rows, apart)),
    )


def _passages(rows: list[AnyRow], apart: timedelta) -> Iterable[Passage]:
    return (
        Passage(
            id=row.delivery_id,
            channel=row.channel,
            target=row.target,
            action=Action(row.action),
            rule=row.by_rule,
            state=row.state,
            attempts=row.attempts,
            error=row.error,
            due=from_ms(row.due_ms) - apart,
            discarded=row.discarded,
        )
        for row in rows
        if row.delivery_id is not None
    )
