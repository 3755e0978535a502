"""Changing keys: everything comes under the first one, beside a bot that goes on."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.errors import StoreError
from bot.outbox import rekey
from bot.outbox.cipher import Cipher
from bot.outbox.inbox import entries, unread_entries
from bot.outbox.outbox import Outbox
from bot.outbox.sweep import Keep
from bot.outbox.visit import visit, visits
from bot.secret import Secret
from tests.make import NOON
from tests.outbox.store import claim, parcel
from tests.outbox.test_cipher import NEW, OLD, PLANTED, fill, on_disk

MINUTE = timedelta(minutes=1)


@asynccontextmanager
async def running(url, clock, *keys):
    outbox = Outbox.open(url, Path(), clock, print, Cipher(keys))
    try:
        yield outbox
    finally:
        outbox.close()


def rewrite(url, *keys) -> int:
    """What `sms2chat rekey` does; returns how many texts it rewrote."""
    with visits(url, Path(), write=True, cipher=Cipher(keys)) as begin:
        with begin() as connection:
            rekey.begin(connection, url, Path())
        done, after = 0, -1
        while after is not None:
            with begin() as connection:
                sweep = rekey.rewrite(connection, after)
            done, after = done + sweep.rewritten, sweep.after
        with begin() as connection:
            assert rekey.finish(connection) == 0
    return done


def seen(url, *keys):
    with visit(url, Path(), cipher=Cipher(keys)) as connection:
        texts = [each.sms.body for each in entries(connection, limit=None)]
        return texts, [each.raw for each in unread_entries(connection, limit=None)]


@pytest.mark.parametrize("before", [(), (OLD,)], ids=["plain", "sealed"])
async def test_afterwards_nothing_needs_what_was_before(url, clock, before):
    async with running(url, clock, *before) as outbox:
        await fill(outbox)

    assert rewrite(url, NEW, OLD) == 1
    assert rewrite(url, NEW, OLD) == 0

    async with running(url, clock, NEW) as outbox:
        [delivery] = (await claim(outbox)).deliveries
    assert delivery.sms.body == PLANTED[0]
    assert seen(url, NEW) == ([PLANTED[0]], [PLANTED[3].encode()])


async def test_beside_a_bot_with_the_same_keys_no_text_is_missed(url, clock, monkeypatch):
    monkeypatch.setattr(rekey, "SWEEP", 7)
    async with running(url, clock, OLD) as outbox:
        await asyncio.gather(*(outbox.put(parcel(id=f"old {n}")) for n in range(50)))
    async with running(url, clock, NEW, OLD) as outbox:
        rewriting = asyncio.to_thread(rewrite, url, NEW, OLD)
        done, *_ = await asyncio.gather(
            rewriting, *(outbox.put(parcel(id=f"new {n}")) for n in range(50))
        )

    assert done == 50
    assert len(seen(url, NEW)[0]) == 100


async def test_a_bot_that_writes_under_another_key_must_be_restarted_first(url, clock):
    async with running(url, clock, OLD) as outbox:
        await fill(outbox)

        with pytest.raises(StoreError, match="restart it"):
            rewrite(url, NEW, OLD)

    assert rewrite(url, NEW, OLD) == 1


async def test_without_the_key_that_wrote_it_says_which_is_missing(url, clock):
    async with running(url, clock, OLD) as outbox:
        await fill(outbox)

    with pytest.raises(StoreError, match=f"mark {Cipher([OLD]).name}"):
        rewrite(url, NEW)


async def test_what_was_erased_stays_erased(url, clock):
    async with running(url, clock, OLD) as outbox:
        await outbox.put(replace(parcel(), postings=()))
        await outbox.forget(
            Keep(bodies_before=NOON + MINUTE, rows_before=NOON - MINUTE, at=NOON + MINUTE)
        )

    assert rewrite(url, NEW, OLD) == 1

    assert seen(url, NEW) == ([""], [])


async def test_what_the_same_text_is_known_by_changes_with_the_key(url, clock):
    def one(sms_id):
        return replace(parcel(id=sms_id), dedupe=MINUTE)

    async with running(url, clock, OLD) as outbox:
        await outbox.put(one("1"))
    rewrite(url, NEW, OLD)

    async with running(url, clock, NEW) as outbox:
        assert not await outbox.put(one("2"))


async def test_no_plain_words_are_left_in_the_file(tmp_path, clock):
    url = Secret(f"sqlite:///{tmp_path}/outbox.db")
    async with running(url, clock) as outbox:
        for number in range(300):
            body = PLANTED[0] * (1 + number % 5) * (1 + number % 7) ** 2
            await outbox.put(parcel(id=str(number), body=body, sender=PLANTED[1]))

    rewrite(url, NEW)

    written = on_disk(tmp_path)
    assert not [word for word in PLANTED[:2] if word.encode() in written]
    assert len(seen(url, NEW)[0]) == 300
