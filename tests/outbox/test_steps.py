"""A database of an earlier schema becomes what a new one is, with all that is in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import inspect

from bot.errors import StoreError
from bot.outbox.inbox import entries
from bot.outbox.version import VERSION
from bot.outbox.visit import visit
from tests.outbox.store import opened, parcel

BACK = {
    "0001": (
        "DROP INDEX text_kept",
        "DROP INDEX text_of_source",
        "DROP INDEX text_like",
        "ALTER TABLE text DROP COLUMN same_as",
        "ALTER TABLE text DROP COLUMN likeness",
    ),
    "0002": ("DROP INDEX delivery_waits",),
    "0003": (
        "DROP INDEX delivery_due",
        """
        CREATE INDEX delivery_due ON delivery (channel, urgent DESC, due_ms, id)
        WHERE state = 'pending'
        """,
    ),
}
"""How to make a database of each earlier schema out of one of the next."""


def shape(url) -> dict:
    with visit(url, Path()) as connection:
        looked = inspect(connection)
        return {
            table: (
                [(each["name"], str(each["type"]), each["nullable"]) for each in columns],
                sorted((each["name"], each["column_names"]) for each in looked.get_indexes(table)),
            )
            for table in looked.get_table_names()
            for columns in [looked.get_columns(table)]
        }


async def make_old(url, clock, version: str) -> None:
    async with opened(url, clock) as outbox:
        await outbox.put(parcel(id="old"))
    with visit(url, Path(), write=True) as connection:
        for each in sorted(BACK, reverse=True):
            if each >= version:
                for statement in BACK[each]:
                    connection.exec_driver_sql(statement)
        connection.exec_driver_sql(f"UPDATE alembic_version SET version_num = '{version}'")


@pytest.mark.parametrize("version", BACK)
async def test_an_older_database_becomes_what_a_new_one_is(url, clock, version):
    async with opened(url, clock):
        pass
    new = shape(url)
    await make_old(url, clock, version)

    async with opened(url, clock) as outbox:
        assert not await outbox.put(parcel(id="old"))
        assert await outbox.put(parcel(id="new"))

    assert shape(url) == new
    with visit(url, Path()) as connection:
        assert len(entries(connection, limit=9)) == 2
        found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    assert found == VERSION


async def test_the_command_line_says_that_the_bot_must_start_first(url, clock):
    await make_old(url, clock, "0001")

    with pytest.raises(StoreError, match="older sms2chat"), visit(url, Path()):
        pass
