"""Rewrites what is stored under the key that comes first now."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, delete, select, update

from bot.outbox.rows import PRIVATE, cipher_of, row_of, sms_of
from bot.outbox.schema import keys, texts, unreadable

SWEEP = 500
"""Rows in one transaction, so that texts that come meanwhile wait for little."""


def rekey(connection: Connection) -> int:
    """Rewrite a sweep of rows; return how many, 0 when nothing is left under another key."""
    done = _texts(connection) + _unreadable(connection)
    if not done:
        # Nothing needs the other keys any more: the bot starts without them from now on.
        connection.execute(delete(keys).where(keys.c.name != cipher_of(connection).name))
    return done


def _texts(connection: Connection) -> int:
    cipher = cipher_of(connection)
    rows = connection.execute(select(texts).where(texts.c.key != cipher.name).limit(SWEEP)).all()
    for row in rows:
        sealed = row_of(sms_of(row, cipher), cipher)
        written = {name: sealed[name] if getattr(row, name) else "" for name in PRIVATE}
        connection.execute(_REWRITE, {"of_id": row.id, "key": cipher.name, **written})
    return len(rows)


def _unreadable(connection: Connection) -> int:
    cipher = cipher_of(connection)
    old = select(unreadable).where(unreadable.c.key != cipher.name).limit(SWEEP)
    rows = connection.execute(old).all()
    for row in rows:
        where = (row.source, row.digest)
        raw = cipher.seal_bytes(cipher.unseal_bytes(row.key, row.raw, *where), *where)
        connection.execute(
            update(unreadable).where(unreadable.c.id == row.id).values(raw=raw, key=cipher.name)
        )
    return len(rows)


_REWRITE = update(texts).where(texts.c.id == bindparam("of_id"))
