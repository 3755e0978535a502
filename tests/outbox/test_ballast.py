"""A full disk: new texts wait, what is stored goes on, and it mends itself when there is room."""

from __future__ import annotations

import asyncio
import os
import stat
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.errors import StoreError, StoreFull
from bot.outbox import ballast
from bot.outbox.ballast import Ballast
from bot.outbox.outbox import Outbox
from bot.outbox.put import Unread
from bot.outbox.sweep import Keep
from bot.outbox.values import Outcome, Parcel
from tests.make import NOON, make_sms
from tests.outbox import disks
from tests.outbox.disks import BALLAST
from tests.outbox.store import URL, claim, parcel, settle

LARGE = "x" * 2_000_000


@pytest.fixture(params=["mounted", "counted"])
def disk(request, tmp_path):
    made = disks.small if request.param == "mounted" else disks.counted
    with made(tmp_path / "disk") as disk:
        yield disk


@pytest.fixture
def told() -> list[bool]:
    return []


@asynccontextmanager
async def opened(disk, clock, told):
    broken = []
    outbox = Outbox.open(URL, disk.folder, clock, broken.append, on_full=told.append)
    try:
        yield outbox
    finally:
        outbox.close()
    assert not broken


@pytest.fixture
async def outbox(disk, clock, told):
    async with opened(disk, clock, told) as outbox:
        yield outbox


async def look(outbox: Outbox, disk) -> None:
    """Look for room, as is done every second."""
    if isinstance(disk, disks.Mounted) or disk.has_room():
        await outbox._writer.do(outbox._database._look, None)
    await asyncio.sleep(0)


async def fill(outbox: Outbox, disk) -> None:
    """Fill the disk, and have the bot notice."""
    disk.fill()
    with pytest.raises(StoreFull, match="disk is full"):
        await outbox.put(parcel(id="one too many", body=LARGE))
    await asyncio.sleep(0)


def new_ballast(folder: Path, told: list[bool]) -> Ballast:
    made = Ballast(folder / BALLAST)
    made.listen(told.append)
    return made


def test_the_ballast_takes_up_room_that_nobody_else_can_read(tmp_path, told):
    held = new_ballast(tmp_path, told)

    assert held.hold()

    there = (tmp_path / BALLAST).stat()
    assert held.size == ballast.SIZE == there.st_size
    assert there.st_blocks * 512 >= held.size
    assert stat.S_IMODE(there.st_mode) == 0o600


def test_where_the_c_library_does_not_allocate_it_is_written(tmp_path, told, monkeypatch):
    def unsupported(*_):
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(os, "posix_fallocate", unsupported)
    assert new_ballast(tmp_path, told).hold()

    there = (tmp_path / BALLAST).stat()
    assert there.st_blocks * 512 >= there.st_size == ballast.SIZE


def test_a_ballast_with_holes_is_filled(tmp_path, told):
    with (tmp_path / BALLAST).open("wb") as file:
        file.truncate(ballast.SIZE)

    assert new_ballast(tmp_path, told).hold()

    assert (tmp_path / BALLAST).stat().st_blocks * 512 >= ballast.SIZE


def test_it_is_said_once_when_the_disk_is_full_and_once_when_it_is_not(tmp_path, told):
    held = new_ballast(tmp_path, told)
    held.hold()

    gained = [held.let_go() for _ in range(ballast.PIECES + 1)]
    there = (tmp_path / BALLAST).exists()
    made = [held.hold(), held.hold()]

    assert gained == [True] * ballast.PIECES + [False]
    assert not there
    assert made == [True, True]
    assert told == [True, False]


def test_it_is_let_go_of_piece_by_piece(tmp_path, told):
    held = new_ballast(tmp_path, told)
    held.hold()

    held.let_go()

    left = (tmp_path / BALLAST).stat()
    assert left.st_size == held.size - held.size // ballast.PIECES
    assert left.st_blocks * 512 < held.size


def test_what_is_left_of_it_stays_while_there_is_no_room(tmp_path, told):
    held = new_ballast(tmp_path, told)
    held.hold()
    held.let_go()
    left = (tmp_path / BALLAST).stat().st_size
    size, held.size = held.size, 2**62

    assert not held.hold()
    held.size = size

    assert (tmp_path / BALLAST).stat().st_size == left
    assert held.let_go()


def test_a_ballast_that_somebody_took_away_is_made_again(tmp_path, told):
    held = new_ballast(tmp_path, told)
    held.hold()
    (tmp_path / BALLAST).unlink()

    assert held.hold()

    assert (tmp_path / BALLAST).stat().st_size == ballast.SIZE
    assert not told


def test_without_room_for_it_a_warning_is_all(tmp_path, told, caplog):
    held = new_ballast(tmp_path, told)
    held.size = 2**62

    assert [held.hold(), held.hold()] == [False, False]

    assert [record.message for record in caplog.records] == [
        "no room is kept for when the disk is full: No space left on device"
    ]
    assert not (tmp_path / BALLAST).exists()


def test_no_link_leads_it_elsewhere(tmp_path, told):
    theirs = tmp_path / "theirs"
    theirs.write_text("not ours")
    (tmp_path / BALLAST).symlink_to(theirs)

    assert not new_ballast(tmp_path, told).hold()

    assert theirs.read_text() == "not ours"


def test_the_room_comes_back_only_with_some_to_spare(tmp_path, told):
    with disks.small(tmp_path / "disk") as disk:
        if not isinstance(disk, disks.Mounted):
            return  # it takes a disk of its own
        held = new_ballast(disk.folder, told)
        held.hold()
        disk.fill()
        while held.let_go():
            pass

        assert not held.hold()
        disk.clear()
        assert held.hold()

    assert told == [True, False]


async def test_on_a_full_disk_new_texts_wait(disk, outbox):
    await fill(outbox, disk)

    with pytest.raises(StoreFull):
        await outbox.put(parcel(id="small"))
    with pytest.raises(StoreFull):
        await outbox.put_unreadable(
            Unread(source="s", content_type="", raw=b"?", why="odd", at=NOON)
        )
    with pytest.raises(StoreFull):
        await outbox.check()


async def test_on_a_full_disk_what_is_stored_goes_out_once(disk, outbox):
    for number in range(200):
        await outbox.put(parcel(id=str(number), body="y" * 1000))
    await fill(outbox, disk)

    went = []
    while given := (await claim(outbox)).deliveries:
        went += [one.sms.id for one in given]
        settled = [settle(outbox, one, Outcome.SENT, detail="17") for one in given]
        assert all(await asyncio.gather(*settled))

    assert sorted(went, key=int) == [str(number) for number in range(200)]
    assert await outbox.backlog() == {}


async def test_whoever_fills_the_disk_does_not_get_all_of_the_room(disk, outbox):
    for number in range(300):
        await outbox.put(parcel(id=str(number), body="y" * 1000))
    await fill(outbox, disk)

    went = 0
    while given := (await claim(outbox)).deliveries:
        disk.fill()
        settled = [settle(outbox, one, Outcome.SENT, detail="17") for one in given]
        went += sum(await asyncio.gather(*settled))
        disk.fill()

    assert went == 300


async def test_what_came_of_a_send_is_written_down_beside_a_text_that_is_refused(disk, outbox):
    await outbox.put(parcel(id="sent"))
    [given] = (await claim(outbox)).deliveries
    disk.fill()

    refused, written = await asyncio.gather(
        outbox.put(parcel(id="large", body=LARGE)),
        settle(outbox, given, Outcome.SENT),
        return_exceptions=True,
    )

    assert isinstance(refused, StoreFull)
    assert written is True


async def test_on_a_full_disk_the_operator_is_told(disk, outbox, told):
    await fill(outbox, disk)

    alert = Parcel(sms=make_sms(id="alert"), postings=parcel("ops").postings, alert=True)
    assert await outbox.put(alert)

    assert [one.sms.id for one in (await claim(outbox, channel="ops")).deliveries] == ["alert"]
    assert told == [True]


async def test_when_there_is_room_again_texts_are_taken(disk, outbox, told):
    await fill(outbox, disk)
    await look(outbox, disk)
    assert told == [True]

    disk.clear()
    await look(outbox, disk)

    assert await outbox.put(parcel(id="after"))
    await outbox.check()
    assert told == [True, False]
    assert (disk.folder / BALLAST).exists()


async def test_on_a_full_disk_old_texts_are_erased_all_the_same(disk, outbox, clock):
    for number in range(50):
        await outbox.put(parcel(id=str(number), body="secret words"))
    for one in (await claim(outbox, limit=100)).deliveries:
        await settle(outbox, one, Outcome.SENT)
    await fill(outbox, disk)
    clock.forward(days=40)

    gone = await outbox.forget(Keep(bodies_before=clock(), rows_before=NOON, at=clock()))
    await outbox.scrub()
    kept = (disk.folder / "outbox.db-wal").stat().st_size
    disk.clear()
    await look(outbox, disk)
    await outbox.scrub()

    assert gone == 50
    assert kept, "its room must not be given away"
    left = b"".join(path.read_bytes() for path in disk.folder.glob("outbox.db*"))
    assert b"secret words" not in left


async def test_without_a_ballast_a_full_disk_is_still_only_a_wait(disk, outbox):
    await outbox.put(parcel(id="before"))
    (disk.folder / BALLAST).unlink()
    await fill(outbox, disk)

    disk.clear()
    await look(outbox, disk)

    assert await outbox.put(parcel(id="after"))


async def test_it_starts_on_a_full_disk_and_sends_what_is_stored(disk, clock, told):
    async with opened(disk, clock, []) as outbox:
        await outbox.put(parcel(id="stored"))
    disk.fill()

    async with opened(disk, clock, told) as outbox:
        with pytest.raises(StoreFull):
            await outbox.put(parcel(id="large", body=LARGE))
        [given] = (await claim(outbox)).deliveries
        assert await settle(outbox, given, Outcome.SENT)

    assert given.sms.id == "stored"
    assert told == [True]


async def test_a_new_store_on_a_full_disk_is_refused_in_words(disk, clock, told):
    disk.fill()
    if isinstance(disk, disks.Counted):
        (disk.folder / BALLAST).mkdir()  # so that there is none to let go

    with pytest.raises(StoreError, match=r"outbox\.db cannot be opened; make room there"):
        Outbox.open(URL, disk.folder, clock, print, on_full=told.append)
    await asyncio.sleep(0)

    assert not told, "who did not start tells nobody"
