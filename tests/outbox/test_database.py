from __future__ import annotations

import sqlite3
import stat

import pytest

from bot.errors import StoreBroken, StoreError
from bot.outbox.database import Lock, beside, parse, translated
from bot.outbox.inbox import entries, named, unread_entries
from bot.outbox.outbox import Outbox
from bot.outbox.put import Unread
from bot.outbox.sweep import Choice, revive
from bot.outbox.values import Outcome
from bot.secret import Secret
from tests.make import NOON, Clock
from tests.outbox.store import URL, claim, opened, parcel, settle


async def test_a_second_bot_on_the_same_file_is_refused_by_name(tmp_path, outbox):
    with pytest.raises(StoreError, match=r"outbox\.db is in use by another .*process \d+"):
        Outbox.open(URL, tmp_path, Clock(), print)


async def test_the_lock_goes_with_the_bot(tmp_path, clock):
    async with opened(tmp_path, clock):
        pass
    async with opened(tmp_path, clock) as again:
        assert await again.put(parcel())


async def test_only_the_owner_can_read_the_file(tmp_path, outbox):
    await outbox.put(parcel())

    for path in tmp_path.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path.name


async def test_every_commit_is_synced(tmp_path, outbox):
    seen = {}

    def look(connection, batch):
        for pragma in ("journal_mode", "synchronous", "foreign_keys"):
            seen[pragma] = connection.exec_driver_sql(f"PRAGMA {pragma}").scalar()
        return batch

    await outbox._writer.do(look, None)

    assert seen == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


async def test_a_database_of_another_program_is_left_alone(tmp_path, clock):
    with sqlite3.connect(tmp_path / "outbox.db") as other:
        other.execute("CREATE TABLE theirs (x)")
    other.close()

    with pytest.raises(StoreError, match="some other program"):
        Outbox.open(URL, tmp_path, clock, print)


async def test_a_database_from_a_newer_version_is_refused(tmp_path, clock):
    async with opened(tmp_path, clock):
        pass
    with sqlite3.connect(tmp_path / "outbox.db") as newer:
        newer.execute("UPDATE alembic_version SET version_num = '9999'")
    newer.close()

    with pytest.raises(StoreError, match="newer sms2chat"):
        Outbox.open(URL, tmp_path, clock, print)


async def test_a_file_that_is_no_database_is_refused(tmp_path, clock):
    (tmp_path / "outbox.db").write_bytes(b"not a database at all" * 100)

    with pytest.raises(StoreBroken, match="NOTADB"):
        Outbox.open(URL, tmp_path, clock, print)


@pytest.mark.parametrize(
    "url", ["sqlite://", "sqlite:///:memory:", "nonsense", "mysql://u:hunter2@host/db"]
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


async def test_a_folder_that_cannot_be_made_is_said_in_words(tmp_path, clock):
    (tmp_path / "data").write_text("a file where a folder should be")

    with pytest.raises(StoreError, match=r"cannot write .*data"):
        Outbox.open(Secret("sqlite:///data/x.db"), tmp_path, clock, print)


async def test_a_full_store_refuses_and_goes_on_when_there_is_room(tmp_path, outbox):
    def limit(pages):
        def run(connection, batch):
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
            return batch

        return run

    await outbox._writer.do(limit(1), None)
    with pytest.raises(StoreError, match="SQLITE_FULL"):
        await outbox.put(parcel(body="x" * 1_000_000))

    await outbox._writer.do(limit(100_000), None)

    assert await outbox.put(parcel(id="after"))


async def test_an_operation_that_fails_does_not_spoil_its_batch(outbox):
    def fails(connection, batch):
        raise ZeroDivisionError

    import asyncio

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
    from sqlalchemy.exc import IntegrityError

    error = IntegrityError("INSERT …", {"body": "secret text"}, sqlite3.IntegrityError("UNIQUE"))

    with pytest.raises(StoreError) as caught, translated():
        raise error

    assert "secret text" not in str(caught.value)


async def test_the_command_line_reads_and_writes_beside_a_running_bot(tmp_path, outbox):
    await outbox.put(parcel(id="1", body="first"))
    [delivery] = (await claim(outbox)).deliveries
    await settle(outbox, delivery, Outcome.DEAD, detail="blocked")
    await outbox.changed()
    engine = beside(parse(URL, tmp_path))

    with engine.begin() as connection:
        [entry] = entries(connection, limit=10, state="dead")
        revived = revive(connection, [Choice(at=NOON, dead=True)])

    assert entry.sms.body == "first"
    assert [(one.state, one.error, one.attempts) for one in entry.passages] == [
        ("dead", "blocked", 1)
    ]
    assert revived == [["team"]]
    assert await outbox.changed()
    assert not await outbox.changed()
    assert len((await claim(outbox)).deliveries) == 1


async def test_the_inbox_is_newest_first_and_without_alerts(tmp_path, outbox, clock):
    from dataclasses import replace

    for number in ("1", "2", "3"):
        clock.forward(seconds=1)
        await outbox.put(parcel("team", "mail", id=number))
    await outbox.put(replace(parcel(id="alert"), alert=True))
    await outbox.put_unreadable(
        Unread(source="s", content_type="text/plain", raw=b"?", why="no JSON", at=NOON)
    )
    engine = beside(parse(URL, tmp_path))

    with engine.begin() as connection:
        shown = entries(connection, limit=2)
        [found] = named(connection, "1", "my-number")
        [unread] = unread_entries(connection, limit=5)

    assert [entry.sms.id for entry in shown] == ["3", "2"]
    assert [passage.channel for passage in found.passages] == ["team", "mail"]
    assert (unread.raw, unread.why, unread.times) == (b"?", "no JSON", 1)


def test_a_lock_says_who_holds_it(tmp_path):
    first = Lock.take(tmp_path / "x.db")

    with pytest.raises(StoreError, match="process"):
        Lock.take(tmp_path / "x.db")

    first.release()
    Lock.take(tmp_path / "x.db").release()
