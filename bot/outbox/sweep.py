"""What happens to deliveries without a send: falling back, giving up, reviving, erasing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    case,
    delete,
    exists,
    false,
    func,
    literal_column,
    or_,
    select,
    true,
    tuple_,
    update,
)

from bot.outbox.claim import PENDING, read, unlocked
from bot.outbox.inbox import SHOWN
from bot.outbox.postgres import announce
from bot.outbox.put import ONCE, insert_once, rows_of
from bot.outbox.schema import attempts, deliveries, gates, texts, unreadable
from bot.outbox.values import Action, Delivery, Posting, to_ms, unpack

SWEEP = 500
"""Rows at a time, so that no sweep holds up the texts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Overdue:
    """Deliveries of a channel that have waited since `before` go to its fallback as well."""

    channel: str
    before: datetime
    at: datetime
    fallback: str
    targets: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Expired:
    """Deliveries of a channel that were put before a time, and wait for nobody."""

    channel: str
    before: datetime
    at: datetime
    lease: datetime
    idle: timedelta | None = None
    """Only what has been due for that long: whoever serves the channel would have claimed it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outage:
    """A channel failed from `since` on, and takes messages again."""

    channel: str
    since: datetime
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Deliveries that an operator named."""

    at: datetime
    numbers: tuple[int, ...] = ()
    texts: tuple[tuple[str, str], ...] = ()
    """(source, id) of texts: all of their deliveries."""
    dead: bool = False
    """All that are dead, of one channel if it is named."""
    channel: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Keep:
    """What may be forgotten: what texts say, and later that they ever came."""

    bodies_before: datetime
    rows_before: datetime
    at: datetime


def fall_back(connection: Connection, batch: Sequence[Overdue]) -> list[int]:
    """Put copies for the fallback; return how many deliveries that was."""
    return [_fall_back(connection, overdue) for overdue in batch]


def _fall_back(connection: Connection, overdue: Overdue) -> int:
    waiting = (
        select(deliveries.c.id)
        .where(
            PENDING,
            deliveries.c.channel == overdue.channel,
            deliveries.c.action == "send",
            deliveries.c.fell_back == false(),
            deliveries.c.since_ms <= to_ms(overdue.before),
        )
        .limit(SWEEP)
    )
    late = connection.execute(
        update(deliveries)
        .where(deliveries.c.id.in_(unlocked(waiting)))
        .values(fell_back=True)
        .returning(
            deliveries.c.text_id, deliveries.c.rule, deliveries.c.options, deliveries.c.urgent
        )
    ).all()
    once = insert_once(connection, deliveries, *ONCE)
    for row in late:
        posting = Posting(
            channel=overdue.fallback,
            rule=row.rule,
            options=unpack(row.options),
            targets=overdue.targets,
        )
        for copy in rows_of(row.text_id, posting, now=to_ms(overdue.at), urgent=row.urgent):
            connection.execute(once, copy)
    announce(connection, [overdue.fallback] if late else [])
    return len(late)


def expired(connection: Connection, batch: Sequence[Expired]) -> list[tuple[Delivery, ...]]:
    """Claim what has waited too long, whether or not it is due."""
    return [_expired(connection, one) for one in batch]


def _expired(connection: Connection, one: Expired) -> tuple[Delivery, ...]:
    old = (
        select(deliveries.c.id)
        .where(
            PENDING,
            deliveries.c.channel == one.channel,
            # Both, as the index knows them apart.
            deliveries.c.fell_back.in_((False, True)),
            deliveries.c.since_ms <= to_ms(one.before),
            # A lease that has run out was a dead one's.
            or_(deliveries.c.leased == false(), deliveries.c.due_ms <= to_ms(one.at)),
            *([deliveries.c.due_ms <= to_ms(one.at - one.idle)] if one.idle is not None else []),
        )
        .limit(SWEEP)
    )
    numbers = list(
        connection.scalars(
            update(deliveries)
            .where(deliveries.c.id.in_(unlocked(old)))
            .values(fence=deliveries.c.fence + 1, leased=True, due_ms=to_ms(one.lease))
            .returning(deliveries.c.id)
        )
    )
    return read(connection, numbers) if numbers else ()


def hasten(connection: Connection, batch: Sequence[Outage]) -> list[int]:
    """Make due now, a sweep at a time, what failed last while a channel did; return how much."""
    return [_hasten(connection, outage) for outage in batch]


def _hasten(connection: Connection, outage: Outage) -> int:
    failed = exists().where(
        attempts.c.delivery_id == deliveries.c.id, attempts.c.at_ms >= to_ms(outage.since)
    )
    waiting = (
        select(deliveries.c.id)
        .where(
            PENDING,
            deliveries.c.channel == outage.channel,
            deliveries.c.leased == false(),
            deliveries.c.due_ms > to_ms(outage.at),
            # What was only put off has no try of its own to look for.
            deliveries.c.attempts > 0,
            failed,
        )
        .limit(SWEEP)
    )
    hastened = connection.execute(
        update(deliveries)
        .where(deliveries.c.id.in_(unlocked(waiting)))
        # Before what came later.
        .values(due_ms=deliveries.c.since_ms)
    )
    return hastened.rowcount


def free(connection: Connection, batch: Sequence[datetime]) -> list[int]:
    """
    Let go of every lease; return how many there were.

    Only for a process that is alone with its database: they are a dead one's.
    """
    freed = connection.execute(
        update(deliveries)
        .where(PENDING, deliveries.c.leased == true())
        .values(due_ms=to_ms(max(batch)), leased=False)
    )
    return [freed.rowcount] * len(batch)


def unpause(connection: Connection, batch: Sequence[None]) -> list[int]:
    """Open the places that were held only because their key was refused: it may be mended."""
    opened = connection.execute(
        update(gates).where(gates.c.paused == true()).values(held_ms=0, paused=False)
    )
    return [opened.rowcount] * len(batch)


def revive(connection: Connection, batch: Sequence[Choice]) -> list[list[str]]:
    """Make chosen deliveries due now, unless they are under way; return the channel of each."""
    return [_revive(connection, choice) for choice in batch]


def _revive(connection: Connection, choice: Choice) -> list[str]:
    now = to_ms(choice.at)
    # What is under way in this moment would arrive twice, were it begun anew.
    under_way = and_(PENDING, deliveries.c.leased == true(), deliveries.c.due_ms > now)
    # Of a text that was erased there is nothing left to send; but what was sent, to take back.
    erased = exists().where(
        texts.c.id == deliveries.c.text_id,
        texts.c.erased_ms.is_not(None),
        deliveries.c.action == Action.SEND.value,
    )
    revived = connection.scalars(
        update(deliveries)
        .where(deliveries.c.state != "sent", _chosen(choice), ~erased)
        .values(
            state="pending",
            due_ms=case((under_way, deliveries.c.due_ms), else_=now),
            since_ms=now,
            attempts=case((under_way, deliveries.c.attempts), else_=0),
            fence=case((under_way, deliveries.c.fence), else_=deliveries.c.fence + 1),
            leased=under_way,
            fell_back=False,
            discarded=False,
        )
        .returning(deliveries.c.channel)
    )
    channels = list(revived)
    announce(connection, channels)
    return channels


def discard(connection: Connection, batch: Sequence[Choice]) -> list[list[str]]:
    """Give chosen deliveries up for good, without an alert; return the channel of each."""
    return [
        list(
            connection.scalars(
                update(deliveries)
                .where(deliveries.c.state != "sent", _chosen(choice))
                .values(
                    state="dead",
                    fence=deliveries.c.fence + 1,
                    leased=False,
                    discarded=True,
                    error="given up by the operator",
                )
                .returning(deliveries.c.channel)
            )
        )
        for choice in batch
    ]


def _chosen(choice: Choice) -> ColumnElement[bool]:
    ways: list[ColumnElement[bool]] = [deliveries.c.id.in_(choice.numbers)]
    if choice.texts:
        named = select(texts.c.id).where(tuple_(texts.c.source, texts.c.sms_id).in_(choice.texts))
        ways.append(deliveries.c.text_id.in_(named))
    if choice.dead:
        ways.append((deliveries.c.state == "dead") & (deliveries.c.discarded == false()))
    # A deletion that only waits for its time stays as it is.
    chosen = or_(*ways) & SHOWN
    return chosen & (deliveries.c.channel == choice.channel) if choice.channel else chosen


def forget(connection: Connection, batch: Sequence[Keep]) -> list[int]:
    """Erase what is older than it may be, a sweep at a time; return how many rows that was."""
    return [_forget(connection, keep) for keep in batch]


def _forget(connection: Connection, keep: Keep) -> int:
    waiting = exists().where(deliveries.c.text_id == texts.c.id, PENDING)
    # What is only to be taken back from its channel needs no words for that.
    unsent = waiting.where(deliveries.c.action == Action.SEND.value)
    bodies = (
        select(texts.c.id)
        .where(texts.c.stored_ms < to_ms(keep.bodies_before), texts.c.erased_ms.is_(None), ~unsent)
        .limit(SWEEP)
    )
    erased = connection.execute(
        update(texts)
        .where(texts.c.id.in_(unlocked(bodies)))
        .values(sender="", recipient="", body="", likeness=None, erased_ms=to_ms(keep.at))
    )
    rows = (
        select(texts.c.id).where(texts.c.stored_ms < to_ms(keep.rows_before), ~waiting).limit(SWEEP)
    )
    gone = connection.execute(delete(texts).where(texts.c.id.in_(unlocked(rows))))
    raw = connection.execute(
        delete(unreadable).where(unreadable.c.last_ms < to_ms(keep.bodies_before))
    )
    return erased.rowcount + gone.rowcount + raw.rowcount


def backlog(connection: Connection, batch: Sequence[None]) -> list[dict[tuple[str, str], int]]:
    """Count deliveries by channel and state, of those that still ask for something."""
    # One after the other: each has an index that holds nothing else, both together have none.
    found = {
        (row.channel, state): row.waiting
        for state, asks in (("pending", PENDING), ("dead", _DEAD))
        for row in connection.execute(_WAITING.where(asks))
    }
    return [found] * len(batch)


_DEAD = (deliveries.c.state == literal_column("'dead'")) & (deliveries.c.discarded == false())
_WAITING = select(deliveries.c.channel, func.count().label("waiting")).group_by(
    deliveries.c.channel
)
