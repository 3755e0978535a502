"""Rewrites what is stored under the key that comes first now."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, bindparam, delete, func, select, text, update

from bot.errors import StoreError
from bot.outbox.alike import likeness
from bot.outbox.database import is_shared, parse
from bot.outbox.rows import PRIVATE, check_keys, cipher_of, row_of, sms_of
from bot.outbox.schema import keys, texts, unreadable
from bot.outbox.sqlite import Lock
from bot.outbox.values import AnyRow
from bot.secret import Secret

SWEEP = 500
"""Rows in one transaction, so that texts that come meanwhile wait for little."""


@dataclass(frozen=True, slots=True)
class Sweep:
    """How far a sweep came."""

    rewritten: int
    after: int | None
    """The last row that was looked at; None when there was none."""


def begin(connection: Connection, url: Secret, folder: Path) -> int:
    """
    Note the key that writes; return how many texts are under others.

    Raises StoreError while a bot runs that was started before that key came first: it
    would go on writing under another.
    """
    cipher = cipher_of(connection)
    noted = connection.scalar(select(keys.c.name).where(keys.c.name == cipher.name))
    if noted is None and _bot_runs(connection, url, folder):
        raise StoreError(
            "the running bot still writes under another key, as it was started before "
            "this one came first; restart it, then do this again"
        )
    check_keys(connection)
    return _left(connection)


def rewrite(connection: Connection, after: int) -> Sweep:
    """Rewrite a sweep of texts behind row `after`."""
    cipher = cipher_of(connection)
    rows = connection.execute(_OTHERS, {"cipher": cipher.name, "after": after}).all()
    for row in rows:
        connection.execute(_REWRITE, {"of_id": row.id} | _anew(connection, row))
    return Sweep(len(rows), rows[-1].id if rows else None)


def finish(connection: Connection) -> int:
    """
    Rewrite what is no text; then nothing needs other keys, and the bot starts without them.

    Returns how many texts are still under others: those that came meanwhile.
    """
    _unreadable(connection)
    left = _left(connection)
    if not left:
        connection.execute(delete(keys).where(keys.c.name != cipher_of(connection).name))
    return left


def _bot_runs(connection: Connection, url: Secret, folder: Path) -> bool:
    parsed = parse(url, folder)
    if is_shared(parsed):
        return bool(connection.scalar(_OTHER_SESSIONS))
    return Lock.is_taken(Path(str(parsed.database)))


def _anew(connection: Connection, row: AnyRow) -> dict[str, object]:
    cipher = cipher_of(connection)
    sms = sms_of(row, cipher)
    sealed = row_of(sms, cipher)
    # What was erased stays empty.
    written = {name: sealed[name] if getattr(row, name) else "" for name in PRIVATE}
    mark = likeness(sms, cipher) if row.likeness else None
    return {**written, "key": cipher.name, "likeness": mark}


def _unreadable(connection: Connection) -> None:
    cipher = cipher_of(connection)
    for row in connection.execute(select(unreadable).where(unreadable.c.key != cipher.name)).all():
        where = (row.source, row.digest)
        raw = cipher.seal_bytes(cipher.unseal_bytes(row.key, row.raw, *where), *where)
        connection.execute(
            update(unreadable).where(unreadable.c.id == row.id).values(raw=raw, key=cipher.name)
        )


def _left(connection: Connection) -> int:
    others = texts.c.key != cipher_of(connection).name
    return connection.scalar(select(func.count()).select_from(texts).where(others)) or 0


_OTHERS = (
    select(texts)
    .where(texts.c.key != bindparam("cipher"), texts.c.id > bindparam("after"))
    .order_by(texts.c.id)
    .limit(SWEEP)
    .with_for_update()
)
_REWRITE = update(texts).where(texts.c.id == bindparam("of_id"))
_OTHER_SESSIONS = text(
    "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'sms2chat'"
    " AND datname = current_database() AND pid <> pg_backend_pid()"
)
