"""Puts texts and their deliveries: once for each text, however often it comes."""

from __future__ import annotations

import hashlib
import itertools
import secrets
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, Table, bindparam, select, update
from sqlalchemy.dialects import postgresql, sqlite

from bot.model import Clock
from bot.outbox.alike import UNLIKE, Alike, find_alike
from bot.outbox.bulk import run_many
from bot.outbox.cipher import Cipher
from bot.outbox.postgres import announce
from bot.outbox.rows import cipher_of, row_of
from bot.outbox.schema import deliveries, texts, unreadable
from bot.outbox.values import Parcel, Posting, pack, to_ms


@dataclass(frozen=True, slots=True, kw_only=True)
class Unread:
    """A request that was proven but could not be read: kept as it came."""

    source: str
    content_type: str
    raw: bytes
    why: str
    at: datetime


class Put:
    """Puts parcels; knows the time, and gives texts their numbers."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        # Counts upwards from the clock, apart from other processes that do the same.
        self._ids = itertools.count(time.time_ns() // 1_000_000 << 22 | secrets.randbits(22))

    def numbered(self, parcel: Parcel) -> tuple[int, Parcel]:
        """
        Give a parcel the number under which it is put, if it is put.

        By the number we know our own again, even after a try of which nobody can say
        whether it was committed.
        """
        return next(self._ids), parcel

    def __call__(
        self, connection: Connection, numbered: Sequence[tuple[int, Parcel]]
    ) -> list[bool]:
        """Put each text that is not there yet; return which were new, and not like another."""
        now = to_ms(self._clock())
        alike = find_alike(connection, numbered, now)
        _put_texts(connection, numbered, alike, now)
        new = _present(connection, [number for number, _ in numbered])
        rows = [
            row
            for number, parcel in numbered
            if number in new
            for posting in parcel.postings
            for row in rows_of(number, posting, now=now, urgent=parcel.urgent)
        ]
        if rows:
            once = insert_once(connection, deliveries, *ONCE)
            run_many(connection, once, rows)
            announce(connection, (str(row["channel"]) for row in rows))
        again = [
            _first(parcel, alike.get(number)) for number, parcel in numbered if number not in new
        ]
        if again:
            times = Counter(map(_NAME, again))
            counted = [
                {"of_source": s, "of_id": i, "more": n} for (s, i), n in sorted(times.items())
            ]
            run_many(connection, _COUNT_DUPLICATE, counted)
        return [number in new for number, _ in numbered]


def _put_texts(
    connection: Connection,
    numbered: Sequence[tuple[int, Parcel]],
    alike: dict[int, Alike],
    now: int,
) -> None:
    cipher = cipher_of(connection)
    rows = [
        _text(number, parcel, now, cipher, alike.get(number, UNLIKE)) for number, parcel in numbered
    ]
    if connection.dialect.name == "postgresql":
        # In an order that all share, or two would wait for each other's rows.
        rows.sort(key=_KEY)
    # SQLite gets them by number: a page that is only appended to leaves no stale copies of
    # what it held, which nothing would overwrite when a text is erased.
    run_many(connection, insert_once(connection, texts, "source", "sms_id"), rows)


def put_unreadable(connection: Connection, batch: Sequence[Unread]) -> list[bool]:
    """Keep requests that could not be read; the same one again is counted, not kept twice."""
    return [_keep(connection, unread) for unread in batch]


def _keep(connection: Connection, unread: Unread) -> bool:
    cipher = cipher_of(connection)
    digest = hashlib.sha256(unread.raw).hexdigest()
    at = to_ms(unread.at)
    row: dict[str, Any] = {
        "source": unread.source,
        "digest": digest,
        "content_type": unread.content_type,
    }
    row |= {"raw": cipher.seal_bytes(unread.raw, unread.source, digest), "key": cipher.name}
    row |= {"why": unread.why}
    row |= {"first_ms": at, "last_ms": at}
    once = insert_once(connection, unreadable, "source", "digest").returning(unreadable.c.id)
    if connection.execute(once, row).first():
        return True
    connection.execute(
        update(unreadable)
        .where(unreadable.c.source == unread.source, unreadable.c.digest == digest)
        .values(times=unreadable.c.times + 1, last_ms=at)
    )
    return False


def rows_of(
    text_id: int, posting: Posting, *, now: int, urgent: bool
) -> list[dict[str, str | int | bool]]:
    """Return the delivery rows of one posting, due at once."""
    options = pack(posting.options)
    return [
        {
            "text_id": text_id,
            "channel": posting.channel,
            "target": target,
            "rule": posting.rule,
            "options": options,
            "urgent": urgent,
            "since_ms": now,
            "due_ms": now,
        }
        for target in posting.targets
    ]


ONCE = ("text_id", "channel", "target", "action")
"""Of these together there is one delivery."""


def insert_once(connection: Connection, table: Table, *unique: str) -> Any:
    """Return an INSERT that leaves alone what is there already under these columns."""
    return _insert_once(connection.dialect.name, table, unique)


@cache
def _insert_once(dialect: str, table: Table, unique: tuple[str, ...]) -> Any:
    # The two databases spell it alike, SQLAlchemy does not.
    if dialect == "postgresql":
        return postgresql.insert(table).on_conflict_do_nothing(index_elements=unique)
    return sqlite.insert(table).on_conflict_do_nothing(index_elements=unique)


@cache
def insert_deletion(dialect: str) -> Any:
    """
    Return an INSERT of a deletion that takes the place of an earlier one.

    A text that was sent again after its first parts were taken back has more to be.
    """
    put: Any = (postgresql if dialect == "postgresql" else sqlite).insert(deliveries)
    told = {name: put.excluded[name] for name in ("receipt", "since_ms", "due_ms")}
    begun = {"state": "pending", "attempts": 0, "leased": False, "discarded": False, "error": ""}
    anew = told | begun | {"fence": deliveries.c.fence + 1}
    return put.on_conflict_do_update(index_elements=ONCE, set_=anew)


def _text(number: int, parcel: Parcel, now: int, cipher: Cipher, alike: Alike) -> dict[str, Any]:
    decided = alike.same_as is None
    return row_of(parcel.sms, cipher) | {
        "id": number,
        "stored_ms": now,
        "rule": parcel.rule if decided else "",
        "dropped": parcel.dropped and decided,
        "alert": parcel.alert,
        "likeness": alike.likeness,
        "same_as": alike.same_as,
    }


def _present(connection: Connection, numbers: list[int]) -> set[int]:
    return set(connection.scalars(_PRESENT, {"numbers": numbers}))


def _first(parcel: Parcel, alike: Alike | None) -> dict[str, str]:
    """Name the text that this one repeats: the one with its id, or the one that it is like."""
    same_as = alike.same_as if alike else None
    return {"of_source": parcel.sms.source, "of_id": same_as or parcel.sms.id}


_PRESENT = select(texts.c.id).where(
    texts.c.id.in_(bindparam("numbers", expanding=True)), texts.c.same_as.is_(None)
)
_KEY = itemgetter("source", "sms_id")
_NAME = itemgetter("of_source", "of_id")
_COUNT_DUPLICATE = (
    update(texts)
    .where(texts.c.source == bindparam("of_source"), texts.c.sms_id == bindparam("of_id"))
    .values(duplicates=texts.c.duplicates + bindparam("more"))
)
