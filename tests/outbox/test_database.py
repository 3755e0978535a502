from __future__ import annotations

import asyncio
import sqlite3
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text as sql
from sqlalchemy.exc import IntegrityError

from bot.errors import StoreError
from bot.outbox import sqlite
from bot.outbox.database import RowError, parse, translated
from bot.outbox.inbox import entries, named, unread_entries
from bot.outbox.outbox import Outbox
from bot.outbox.put import Unread
from bot.outbox.sweep import Choice, revive
from bot.outbox.values import Outcome
from bot.outbox.visit import visit
from bot.secret import Secret
from tests.make import NOON
from tests.outbox.store import claim, opened, parcel, settle


@pytest.mark.parametrize(
    "url",
    [
        "sqlite://",
        "sqlite:///:memory:",
        "nonsense",
        "mysql://u:hunter2@host/db",
        "postgresql://u:hunter2@host",
        "postgresql://u:x@host:hunter2/db",
        "postgresql+x://u:hunter2@h/d",
    ],
)
def test_what_cannot_keep_texts_is_refused_without_being_shown(url, tmp_path):
    with pytest.raises(StoreError) as caught:
        parse(Secret(url), tmp_path)

    assert "hunter2" not in str(caught.value)


def test_a_relative_path_starts_at_the_folder_and_an_absolute_one_does_not(tmp_path):
    relative = parse(Secret("sqlite:///data/x.db"), tmp_path)
    absolute = parse(Secret("sqlite:////var/x.db"), tmp_path)

    assert relative.database == str(tmp_path / "data/x.db")
    assert absolute.database == "/var/x.db"


async def test_an_operation_that_fails_does_not_spoil_its_batch(outbox):
    def fails(connection, batch):
        raise ZeroDivisionError

    results = await asyncio.gather(
        outbox.put(parcel(id="1")),
        outbox._writer.do(fails, None),
        outbox.put(parcel(id="2")),
        return_exceptions=True,
    )

    assert results[0] is True
    assert isinstance(results[1], StoreError)
    assert results[2] is True


def test_the_drivers_words_hold_no_parameters():
    error = IntegrityError("INSERT …", {"body": "secret text"}, sqlite3.IntegrityError("UNIQUE"))

    with pytest.raises(RowError) as caught, translated():
        raise error

    assert "secret text" not in str(caught.value)


async def test_a_database_from_a_newer_version_is_refused(url, clock):
    async with opened(url, clock):
        pass
    with visit(url, Path(), write=True) as connection:
        connection.execute(sql("UPDATE alembic_version SET version_num = '9999'"))

    with pytest.raises(StoreError, match="newer sms2chat"):
        Outbox.open(url, Path(), clock, print)


async def test_the_command_line_reads_and_writes_beside_a_running_bot(url, outbox):
    await outbox.put(parcel(id="1", body="first"))
    [delivery] = (await claim(outbox)).deliveries
    await settle(outbox, delivery, Outcome.DEAD, detail="blocked")

    with visit(url, Path(), write=True) as connection:
        [entry] = entries(connection, limit=10, state="dead")
        revived = revive(connection, [Choice(at=NOON, dead=True)])

    assert entry.sms.body == "first"
    assert [(one.state, one.error, one.attempts) for one in entry.passages] == [
        ("dead", "blocked", 1)
    ]
    assert revived == [["team"]]
    assert len((await claim(outbox)).deliveries) == 1


async def test_who_only_looks_cannot_write(url, outbox):
    with (
        pytest.raises((StoreError, RowError)),
        visit(url, Path()) as connection,
    ):
        connection.execute(sql("DELETE FROM text"))


def test_there_is_nothing_to_see_before_the_first_start(url):
    with visit(url, Path()) as connection:
        assert connection is None


async def test_a_running_bot_hears_of_what_the_command_line_wrote(url, outbox, monkeypatch):
    monkeypatch.setattr(sqlite, "LOOK", 0.01)
    await outbox.put(parcel())
    [delivery] = (await claim(outbox)).deliveries
    await settle(outbox, delivery, Outcome.DEAD)

    async with _heard(outbox) as news:
        with visit(url, Path(), write=True) as connection:
            revive(connection, [Choice(at=NOON, dead=True)])

        assert await asyncio.wait_for(news.get(), 10) in (None, ["team"])


async def test_a_bot_does_not_hear_of_what_it_wrote_itself(outbox, monkeypatch):
    monkeypatch.setattr(sqlite, "LOOK", 0.01)
    async with _heard(outbox) as news:
        await outbox.put(parcel())

        with pytest.raises(TimeoutError):
            await asyncio.wait_for(news.get(), 0.2)


async def test_the_inbox_is_newest_first_and_without_alerts(url, outbox, clock):
    for number in ("1", "2", "3"):
        clock.forward(seconds=1)
        await outbox.put(parcel("team", "mail", id=number))
    await outbox.put(replace(parcel(id="alert"), alert=True))
    await outbox.put_unreadable(
        Unread(source="s", content_type="text/plain", raw=b"?", why="no JSON", at=NOON)
    )

    with visit(url, Path()) as connection:
        shown = entries(connection, limit=2)
        [found] = named(connection, "1", "my-number")
        [unread] = unread_entries(connection, limit=5)

    assert [entry.sms.id for entry in shown] == ["3", "2"]
    assert [passage.channel for passage in found.passages] == ["team", "mail"]
    assert (unread.raw, unread.why, unread.times) == (b"?", "no JSON", 1)


@asynccontextmanager
async def _heard(outbox: Outbox):
    """What a bot hears from now on; that it has begun to listen is no news."""
    news = asyncio.Queue()
    listening = asyncio.create_task(outbox.watch(news.put_nowait))
    with suppress(TimeoutError):
        await asyncio.wait_for(news.get(), 0.5)
    try:
        yield news
    finally:
        listening.cancel()
        await asyncio.gather(listening, return_exceptions=True)
