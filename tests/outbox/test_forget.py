"""What is forgotten on demand, and what stays."""

from __future__ import annotations

import asyncio
import sqlite3
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.outbox import sqlite
from bot.outbox.cipher import Cipher
from bot.outbox.forget import SWEEP, Wanted, erase, find, remains
from bot.outbox.inbox import entries
from bot.outbox.outbox import Outbox
from bot.outbox.sweep import Choice, Keep
from bot.outbox.values import Outcome
from bot.outbox.visit import visit, visits
from bot.secret import Secret
from tests.make import NOON, make_sms
from tests.outbox.store import claim, opened, parcel, settle
from tests.outbox.test_cipher import OLD, on_disk

MINUTE = timedelta(minutes=1)
PLANTED = ("the words of the text", "+15550001111", "+15550002222")


def found(url, *keys, **wanted) -> list[str]:
    """The ids of all that is wanted, those that wait with a star."""
    ids, after = [], -1
    with visits(url, Path(), write=True, cipher=Cipher(keys)) as begin:
        while after is not None:
            with begin() as connection:
                some, after = find(connection, Wanted(**wanted), after)
            ids += [one.id + "*" * one.waiting for one in some]
    return ids


def forget(url, *ids: str, pending: bool = False, at=NOON) -> int:
    with visits(url, Path(), write=True) as begin:
        with begin() as connection:
            some, _ = find(connection, Wanted(names=ids), -1)
        with begin() as connection:
            return len(erase(connection, [one.number for one in some], at, pending=pending))


async def put(outbox, *, sent: bool = True, **sms) -> None:
    await outbox.put(parcel(**sms))
    if sent:
        for delivery in (await claim(outbox)).deliveries:
            await settle(outbox, delivery, Outcome.SENT)


async def test_numbers_are_found_however_they_are_written(url, outbox):
    await put(outbox, id="1", sender="+1 (415) 555-1234")
    await put(outbox, id="2", sender="MyBank")
    await put(outbox, id="3", sender="+14155551235")

    assert found(url, senders=("14155551234",)) == ["1"]
    assert found(url, senders=("mybank", "+1415 555 1235")) == ["2", "3"]


async def test_all_that_is_said_must_hold(url, outbox):
    for number, recipient in enumerate(("+1", "+2", "+2")):
        await put(outbox, id=str(number), recipient=recipient, sender=f"+4{number}")

    assert found(url, recipients=("2",)) == ["1", "2"]
    assert found(url, recipients=("2",), senders=("42",)) == ["2"]
    assert found(url, recipients=("1",), senders=("42",)) == []


async def test_an_id_is_named_alone_or_with_its_source(url, outbox):
    await put(outbox, source="one", id="7")
    await put(outbox, source="two", id="7")
    await put(outbox, source="two", id="a:b")

    assert found(url, names=("7",)) == ["7", "7"]
    assert found(url, names=("two:7",)) == ["7"]
    assert found(url, names=("a:b",)) == ["a:b"]
    assert found(url, names=("two:a:b",)) == ["a:b"]


async def test_it_looks_through_more_than_one_sweep(url, outbox):
    await asyncio.gather(*(outbox.put(parcel(id=str(n))) for n in range(SWEEP + 3)))

    assert len(found(url, senders=(make_sms().sender,))) == SWEEP + 3


async def test_what_waits_is_marked_and_alerts_are_left_out(url, outbox):
    await put(outbox, id="1")
    await put(outbox, id="2", sent=False)
    await outbox.put(replace(parcel(id="3"), alert=True))

    assert found(url, senders=(make_sms().sender,)) == ["1", "2*"]


async def test_what_it_said_goes_and_that_it_came_stays(url, outbox):
    await put(outbox, id="1", body=PLANTED[0])

    assert forget(url, "1") == 1

    with visit(url, Path()) as connection:
        [entry] = entries(connection, limit=9)
    assert entry.erased
    assert (entry.sms.sender, entry.sms.recipient, entry.sms.body) == ("", "", "")
    assert [one.state for one in entry.passages] == ["sent"]
    assert not await outbox.put(parcel(id="1"))
    assert found(url, names=("1",)) == []


async def test_what_still_waits_is_only_erased_when_that_is_said(url, outbox):
    await put(outbox, id="1", sent=False)

    assert forget(url, "1") == 0
    assert len((await claim(outbox)).deliveries) == 1


async def test_then_its_deliveries_are_given_up_whoever_has_them(url, outbox):
    await put(outbox, id="1", sent=False)
    [delivery] = (await claim(outbox)).deliveries

    assert forget(url, "1", pending=True) == 1

    assert not await settle(outbox, delivery, Outcome.LATER, due=NOON)
    assert await outbox.backlog() == {}
    assert not (await claim(outbox, at=NOON + MINUTE)).deliveries


async def test_a_message_that_is_to_be_taken_back_is_taken_back_all_the_same(url, outbox):
    await outbox.put(parcel(id="1"))
    [delivery] = (await claim(outbox)).deliveries
    await settle(outbox, delivery, Outcome.SENT, detail="receipt", due=NOON + MINUTE)

    assert forget(url, "1") == 1

    [back] = (await claim(outbox, at=NOON + MINUTE)).deliveries
    assert (back.action, back.receipt) == ("delete", "receipt")


async def test_what_is_erased_cannot_be_sent_again(url, outbox):
    await put(outbox, id="1", sent=False)
    [delivery] = (await claim(outbox)).deliveries
    await settle(outbox, delivery, Outcome.DEAD)
    forget(url, "1")

    assert await outbox.backlog() == {}
    assert await outbox.revive(Choice(at=NOON, numbers=(delivery.id,))) == []


async def test_sealed_texts_are_opened_to_be_found(url, clock):
    outbox = Outbox.open(url, Path(), clock, print, Cipher([OLD]))
    try:
        await outbox.put(parcel(id="1", sender=PLANTED[1]))
        await outbox.put(parcel(id="2"))
    finally:
        outbox.close()

    assert found(url, OLD, senders=(PLANTED[1],)) == ["1*"]


# What is left on the disk, where the disk is ours


@pytest.fixture
def file(tmp_path) -> Secret:
    return Secret(f"sqlite:///{tmp_path}/outbox.db")


def planted(folder: Path) -> list[str]:
    written = on_disk(folder)
    return [word for word in PLANTED if word.encode() in written]


async def plant(outbox: Outbox) -> None:
    """Texts to be forgotten among others; some of them long, as they go elsewhere in the file."""
    for round_ in range(6):
        await asyncio.gather(
            *(outbox.put(parcel(id=f"{round_}-{n}", body="x" * 150)) for n in range(40))
        )
        await outbox.put(
            parcel(
                id=f"p{round_}",
                body=PLANTED[0] * (1 + 500 * (round_ % 2)),
                sender=PLANTED[1],
                recipient=PLANTED[2],
            )
        )


def forget_planted(url: Secret) -> None:
    assert forget(url, *(f"p{n}" for n in range(6)), pending=True) == 6


async def test_without_a_bot_nothing_of_it_is_left(file, tmp_path, clock):
    async with opened(file, clock) as outbox:
        await plant(outbox)
        assert planted(tmp_path) == list(PLANTED)

    forget_planted(file)

    assert remains(file, Path()) == ""
    assert planted(tmp_path) == []


async def test_beside_a_bot_nothing_of_it_is_left_as_soon_as_it_has_looked(
    file, tmp_path, clock, monkeypatch
):
    monkeypatch.setattr(sqlite, "LOOK", 0.01)
    async with opened(file, clock) as outbox:
        await plant(outbox)
        watching = asyncio.create_task(outbox.watch(lambda channels: None))
        await outbox.check()

        await asyncio.to_thread(forget_planted, file)
        left = await asyncio.to_thread(remains, file, Path())

        assert left == ""
        assert planted(tmp_path) == []
        watching.cancel()


async def test_while_another_program_reads_the_file_that_is_said(
    file, tmp_path, clock, monkeypatch
):
    monkeypatch.setattr(sqlite, "LOOK", 0.01)
    monkeypatch.setattr("bot.outbox.forget.PATIENCE", 0.1)
    async with opened(file, clock) as outbox:
        await plant(outbox)
        watching = asyncio.create_task(outbox.watch(lambda channels: None))
        reader = sqlite3.connect(tmp_path / "outbox.db", isolation_level=None)
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM text").fetchone()

        await asyncio.to_thread(forget_planted, file)
        left = await asyncio.to_thread(remains, file, Path())
        assert "outbox.db-wal still holds what was there before" in left

        reader.close()
        monkeypatch.setattr("bot.outbox.forget.PATIENCE", 10)
        assert await asyncio.to_thread(remains, file, Path()) == ""
        assert planted(tmp_path) == []
        watching.cancel()


async def test_a_bot_that_cannot_empty_its_log_goes_on_at_once(file, tmp_path, clock):
    async with opened(file, clock) as outbox:
        await plant(outbox)
        reader = sqlite3.connect(tmp_path / "outbox.db", isolation_level=None)
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM text").fetchone()

        async with asyncio.timeout(sqlite.BUSY / 2):
            await outbox.scrub()
            assert await outbox.put(parcel(id="after"))
        reader.close()


async def test_what_is_erased_by_its_age_goes_from_the_disk_as_well(file, tmp_path, clock):
    async with opened(file, clock) as outbox:
        await plant(outbox)
        await outbox.put(parcel(id="p", body=PLANTED[0], sender=PLANTED[1]))
        while taken := (await claim(outbox, limit=500)).deliveries:
            for delivery in taken:
                await settle(outbox, delivery, Outcome.SENT)
        old = Keep(bodies_before=NOON + MINUTE, rows_before=NOON - MINUTE, at=NOON)

        await outbox.forget(old)
        await outbox.scrub()

        assert planted(tmp_path) == []


async def test_where_the_disk_is_not_ours_that_is_said(shared, clock):
    async with opened(shared, clock):
        pass

    assert "VACUUM" in remains(shared, Path())
