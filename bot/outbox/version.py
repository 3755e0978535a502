"""Which schema a database has: made when it is new, refused when it is not one we know."""

from __future__ import annotations

from sqlalchemy import Column, Connection, MetaData, String, Table, insert, inspect, select

from bot.errors import StoreError
from bot.outbox.postgres import lock
from bot.outbox.schema import metadata

VERSION = "0001"
"""Of the tables in `schema.py`; grows with every change to them."""

# The name and shape that Alembic looks for, so that its steps can take over from here.
_stamp = Table("alembic_version", MetaData(), Column("version_num", String(32), primary_key=True))


def prepare(connection: Connection) -> None:
    """
    Make the tables of a new database; raises StoreError for one that we do not know.

    Several may start at once: the first one makes them, and the others wait for it.
    """
    lock(connection)
    if not prepared(connection):
        metadata.create_all(connection)
        _stamp.create(connection)
        connection.execute(insert(_stamp).values(version_num=VERSION))


def prepared(connection: Connection) -> bool:
    """Tell whether the tables are there; raises StoreError where they are not ours."""
    tables = inspect(connection).get_table_names()
    if not tables:
        return False
    known = _stamp.name in tables
    found = connection.scalar(select(_stamp.c.version_num)) if known else None
    if found is None:
        raise StoreError(
            "the store is a database of some other program; set storage.url to one of its own"
        )
    if found != VERSION:
        raise StoreError(
            f"the store was written by a newer sms2chat (schema {found}, this one knows "
            f"{VERSION}); install that version again, or restore the backup made before it"
        )
    return True
