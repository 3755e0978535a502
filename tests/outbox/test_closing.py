"""A store that hangs does not keep the bot from ending."""

from __future__ import annotations

import asyncio
import threading
import time
from pathlib import Path

import psycopg
import pytest

from bot.errors import StoreBusy
from bot.outbox import writer
from bot.outbox.outbox import Outbox
from bot.outbox.visit import visit
from tests.outbox.store import claim, opened, parcel


@pytest.fixture(autouse=True)
def in_a_hurry(monkeypatch):
    monkeypatch.setattr(writer, "HURRY", 0.2)
    monkeypatch.setattr(writer, "LAST", 0.2)


async def timed(work) -> float:
    begun = time.monotonic()
    with pytest.raises(StoreBusy, match="does not answer"):
        await work
    return time.monotonic() - begun


async def test_whoever_waits_for_a_store_that_hangs_is_told_when_the_bot_ends(url, clock):
    going_on = threading.Event()

    def hang(_connection, batch):
        going_on.wait()
        return batch

    outbox = Outbox.open(url, Path(), clock, print)
    hangs = asyncio.create_task(outbox._writer.do(hang, None))
    behind = asyncio.create_task(outbox.put(parcel()))
    await asyncio.sleep(0)

    outbox.hurry()

    assert await timed(hangs) < 5
    assert await timed(behind) < 5
    assert await timed(outbox.check()) < 5
    begun = time.monotonic()
    await asyncio.to_thread(outbox.close)
    assert time.monotonic() - begun < 5
    going_on.set()
    outbox._writer._thread.join()
    outbox._writer.close()
    outbox._database.close()


async def test_a_postgresql_that_hangs_is_left_behind(shared, clock):
    outbox = Outbox.open(shared, Path(), clock, print)
    await outbox.put(parcel())
    with psycopg.connect(shared.reveal()) as other:
        other.execute("LOCK TABLE delivery")
        outbox.hurry()
        assert await timed(claim(outbox)) < 5

        await asyncio.to_thread(outbox.close)

    outbox._writer._thread.join()
    outbox._writer.close()
    async with opened(shared, clock) as again:
        assert len((await claim(again)).deliveries) <= 1


async def test_what_was_asked_for_before_the_end_is_written(url, clock):
    outbox = Outbox.open(url, Path(), clock, print)
    outbox.hurry()
    asked = asyncio.create_task(outbox.put(parcel()))
    await asyncio.sleep(0)

    assert await asked
    await asyncio.to_thread(outbox.close)

    with visit(url, Path()) as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM text").scalar() == 1
