"""What only SQLite does: a file, a lock beside it, and how it is synced."""

from __future__ import annotations

import asyncio
import sqlite3
import stat
from datetime import timedelta
from pathlib import Path

import pytest

from bot.errors import StoreBroken, StoreError
from bot.outbox.outbox import Outbox
from bot.outbox.sqlite import Lock
from bot.outbox.unmoved import Unmoved
from bot.outbox.values import Outcome
from bot.secret import Secret
from tests.make import NOON, Clock
from tests.outbox import store
from tests.outbox.store import URL, claim, parcel, settle

HOUR = timedelta(hours=1)


def opened(folder: Path, clock: Clock):
    return store.opened(Secret(f"sqlite:///{folder}/outbox.db"), clock)


@pytest.fixture
async def outbox(tmp_path, clock):
    async with opened(tmp_path, clock) as outbox:
        yield outbox


async def test_a_second_bot_on_the_same_file_is_refused_by_name(tmp_path, outbox):
    with pytest.raises(StoreError, match=r"outbox\.db is in use by another .*process \d+"):
        Outbox.open(URL, tmp_path, Clock(), print)


@pytest.mark.parametrize("way", ["link.db", "elsewhere/outbox.db", "elsewhere/../outbox.db"])
async def test_a_second_bot_is_refused_by_whatever_way_it_comes_to_the_file(tmp_path, outbox, way):
    (tmp_path / "link.db").symlink_to("outbox.db")
    (tmp_path / "elsewhere").symlink_to(tmp_path)
    if ".." in way:
        (tmp_path / "elsewhere").unlink()
        (tmp_path / "elsewhere").mkdir()

    with pytest.raises(StoreError, match="is in use by another"):
        Outbox.open(Secret(f"sqlite:///{way}"), tmp_path, Clock(), print)


@pytest.mark.parametrize("end", ["", "-wal", ".lock"])
@pytest.mark.parametrize("instead", [False, True])
async def test_nothing_is_taken_into_a_file_that_the_next_start_would_not_find(
    tmp_path, clock, end, instead
):
    broken = []
    outbox = Outbox.open(URL, tmp_path, clock, broken.append)
    await outbox.put(parcel(id="1"))
    file = tmp_path / f"outbox.db{end}"
    file.rename(tmp_path / "away")
    if instead:
        file.write_bytes((tmp_path / "away").read_bytes())

    with pytest.raises(StoreBroken, match=f"{file.name} was taken away or replaced"):
        await outbox.put(parcel(id="2"))

    await asyncio.sleep(0)
    outbox.close()
    assert broken


async def test_a_bot_with_nothing_to_do_notices_that_its_file_is_gone(tmp_path, clock):
    broken = asyncio.Queue()
    outbox = Outbox.open(URL, tmp_path, clock, broken.put_nowait)
    (tmp_path / "outbox.db").unlink()

    watching = asyncio.create_task(outbox.watch(print))

    assert isinstance(await asyncio.wait_for(broken.get(), 5), StoreBroken)
    watching.cancel()
    outbox.close()


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


async def test_a_folder_that_cannot_be_made_is_said_in_words(tmp_path, clock):
    (tmp_path / "data").write_text("a file where a folder should be")

    with pytest.raises(StoreError, match=r"cannot write .*data"):
        Outbox.open(Secret("sqlite:///data/x.db"), tmp_path, clock, print)


async def test_a_file_that_cannot_be_opened_is_said_in_words(tmp_path, clock):
    (tmp_path / "outbox.db").mkdir()

    with pytest.raises(StoreError, match=r"cannot be opened.* may write"):
        Outbox.open(URL, tmp_path, clock, print)


def test_what_nobody_may_look_at_now_is_not_taken_for_gone(tmp_path):
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "x.db").touch()
    files = Unmoved([folder / "x.db"])
    files.check()
    folder.rename(tmp_path / "away")
    folder.symlink_to(folder)

    files.check()


def test_a_lock_says_who_holds_it(tmp_path):
    first = Lock.take(tmp_path / "x.db")

    with pytest.raises(StoreError, match="process"):
        Lock.take(tmp_path / "x.db")

    first.release()
    Lock.take(tmp_path / "x.db").release()


async def test_a_process_that_starts_lets_go_of_a_dead_ones_leases(tmp_path, clock):
    async with opened(tmp_path, clock) as outbox:
        await outbox.put(parcel(id="claimed"))
        await outbox.put(parcel(id="waiting"))
        first, second = (await claim(outbox)).deliveries
        await settle(outbox, second, Outcome.LATER, due=NOON + HOUR)
    async with opened(tmp_path, clock) as outbox:
        assert await outbox.free(NOON) == 1

        [freed] = (await claim(outbox)).deliveries

    assert freed.id == first.id


def _sync_mode(connection, batch):
    return [connection.exec_driver_sql("PRAGMA synchronous").scalar_one() for _ in batch]


async def test_what_is_promised_is_synced_whatever_was_written_before_or_beside_it(outbox):
    full, normal = 2, 1
    ask = outbox._writer.do

    first = await ask(_sync_mode, None)
    fleeting = await ask(_sync_mode, None, fleeting=True)
    after = await ask(_sync_mode, None)
    await ask(_sync_mode, None, fleeting=True)
    beside = await asyncio.gather(ask(_sync_mode, None, fleeting=True), ask(_sync_mode, None))

    assert (first, fleeting, after, beside) == (full, normal, full, [full, full])
