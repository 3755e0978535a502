"""Which schema a database has: made when it is new, refused when it is not one we know."""

from __future__ import annotations

from sqlalchemy import Column, Connection, MetaData, String, Table, insert, inspect, select, update

from bot.errors import StoreError
from bot.outbox.postgres import lock
from bot.outbox.schema import metadata
from bot.outbox.steps import STEPS, step_up

VERSION = "0004"
"""Of the tables in `schema.py`; grows with every change to them, and each has its step."""

# The name and shape that Alembic looks for, so that its steps can take over from here.
_stamp = Table("alembic_version", MetaData(), Column("version_num", String(32), primary_key=True))


def prepare(connection: Connection) -> None:
    """
    Make the tables of a new database, or bring older ones up to date.

    Raises StoreError for one that we do not know. Several may start at once: the first one
    does it, and the others wait for it.
    """
    lock(connection)
    found = _found(connection)
    if found is None:
        metadata.create_all(connection, checkfirst=False)
        _stamp.create(connection)
        connection.execute(insert(_stamp).values(version_num=VERSION))
    elif found in STEPS:
        connection.execute(update(_stamp).values(version_num=step_up(connection, found)))


def prepared(connection: Connection) -> bool:
    """Tell whether the tables are there; raises StoreError where they are not ours, or old."""
    found = _found(connection)
    if found in STEPS:
        raise StoreError(
            f"the store was written by an older sms2chat (schema {found}, this one knows "
            f"{VERSION}); start the bot, which brings it up to date"
        )
    return found is not None


def _found(connection: Connection) -> str | None:
    inspector = inspect(connection)
    # Of the one schema in which ours are, or would be; what else can be seen is no matter.
    tables = inspector.get_table_names(inspector.default_schema_name)
    if not tables:
        return None
    known = _stamp.name in tables
    found = connection.scalar(select(_stamp.c.version_num)) if known else None
    if found is None:
        raise StoreError(
            "the store is a database of some other program; set storage.url to one of its own"
        )
    if found != VERSION and found not in STEPS:
        raise StoreError(
            f"the store was written by a newer sms2chat (schema {found}, this one knows "
            f"{VERSION}); install that version again, or restore the backup made before it"
        )
    return str(found)
