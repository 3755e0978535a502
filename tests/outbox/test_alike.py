"""The same text under another id: stored, counted, and not delivered."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.outbox.alike import bare, likeness
from bot.outbox.cipher import Cipher
from bot.outbox.inbox import entries
from bot.outbox.outbox import Outbox
from bot.outbox.sweep import Keep
from bot.outbox.visit import visit
from tests.make import NOON, make_sms
from tests.outbox.store import claim, opened, parcel
from tests.outbox.test_cipher import NEW, OLD

WINDOW = timedelta(seconds=60)
DAY = timedelta(days=1)


def one(*, dedupe: timedelta | None = WINDOW, **sms):
    return replace(parcel(**sms), dedupe=dedupe)


def stored(url, *keys):
    """Every stored text: id -> (what it repeats, how often it was repeated, deliveries)."""
    with visit(url, Path(), cipher=Cipher(keys)) as connection:
        found = entries(connection, limit=None)
    return {each.sms.id: (each.same_as, each.duplicates, len(each.passages)) for each in found}


async def test_the_same_text_under_another_id_is_stored_and_not_delivered(url, outbox):
    assert await outbox.put(one(id="41"))
    assert not await outbox.put(one(id="42"))

    assert stored(url) == {"41": (None, 1, 1), "42": ("41", 0, 0)}
    assert [each.sms.id for each in (await claim(outbox)).deliveries] == ["41"]


async def test_in_one_batch_as_well(url, outbox):
    new = await asyncio.gather(*(outbox.put(one(id=str(number))) for number in range(5)))

    assert sorted(new) == [False] * 4 + [True]
    assert stored(url)["0"] == (None, 4, 1)


async def test_both_ids_are_remembered(url, outbox, clock):
    await outbox.put(one(id="41"))
    await outbox.put(one(id="42"))
    clock.forward(days=2)

    assert not await outbox.put(one(id="41"))
    assert not await outbox.put(one(id="42"))
    assert stored(url) == {"41": (None, 2, 1), "42": ("41", 1, 0)}


async def test_an_old_id_that_comes_again_says_nothing_of_the_next_text(outbox, clock):
    await outbox.put(one(id="41"))
    clock.forward(days=1)

    new = await asyncio.gather(outbox.put(one(id="41")), outbox.put(one(id="42")))

    assert new == [False, True]


async def test_after_the_window_it_is_another_text(outbox, clock):
    await outbox.put(one(id="1"))
    clock.forward(seconds=60)
    late = await outbox.put(one(id="2"))
    clock.forward(seconds=1)

    assert not late
    assert await outbox.put(one(id="3"))


async def test_what_comes_again_and_again_is_delivered_once_a_window(outbox, clock):
    new = []
    for number in range(10):
        new.append(await outbox.put(one(id=str(number))))
        clock.forward(seconds=31)

    assert new == [True, False] * 5


@pytest.mark.parametrize(
    "other",
    [{"body": "another"}, {"sender": "+14155551235"}, {"recipient": "+1"}, {"source": "other"}],
    ids=lambda other: next(iter(other)),
)
async def test_what_differs_is_another_text(outbox, other):
    await outbox.put(one(id="1"))

    assert await outbox.put(one(id="2", **other))


async def test_numbers_go_by_their_digits(outbox):
    await outbox.put(one(id="1", sender="+1 (415) 555-1234", recipient="+12025550100"))

    assert not await outbox.put(one(id="2", sender="14155551234", recipient="1 202 555 0100"))


@pytest.mark.parametrize(
    ("sender", "wanted"),
    [
        ("+1 (415) 555-1234", "14155551234"),
        ("٠١٢", "012"),
        ("MyBank 24", "mybank 24"),
        ("", ""),
        ("?", "?"),
    ],
)
def test_a_sender_is_a_number_or_a_name(sender, wanted):
    assert bare(sender) == wanted


async def test_without_a_window_equal_texts_are_all_meant(url, outbox):
    assert await outbox.put(one(id="1"))

    assert await outbox.put(one(id="2", dedupe=None))
    assert await outbox.put(one(id="3", dedupe=None))
    assert {same for same, *_ in stored(url).values()} == {None}


async def test_a_clock_that_was_set_back_does_not_let_it_through_twice(outbox, clock):
    await outbox.put(one(id="1"))
    clock.forward(seconds=-30)

    assert not await outbox.put(one(id="2"))


async def test_put_once_more_after_a_lost_answer_it_is_what_it_was(url, outbox):
    first, second = (outbox._put.numbered(one(id=name)) for name in ("1", "2"))

    for _ in range(2):
        assert await outbox._writer.do(outbox._put, first)
        assert not await outbox._writer.do(outbox._put, second)
    assert {name: same for name, (same, *_) in stored(url).items()} == {"1": None, "2": "1"}


async def test_of_two_replicas_that_get_it_at_once_one_delivers(shared, clock):
    async with opened(shared, clock) as here, opened(shared, clock) as there:
        for number in range(20):
            body = f"text {number}"
            new = await asyncio.gather(
                here.put(one(id=f"{number}a", body=body)),
                there.put(one(id=f"{number}b", body=body)),
            )

            assert sorted(new) == [False, True]


async def test_what_is_known_of_a_text_goes_with_its_words(url, outbox, clock):
    await outbox.put(one(id="1"))
    await claim(outbox)
    with visit(url, Path(), write=True) as connection:
        connection.exec_driver_sql("UPDATE delivery SET state = 'sent'")

    await outbox.forget(Keep(bodies_before=NOON + DAY, rows_before=NOON - DAY, at=NOON + DAY))

    with visit(url, Path()) as connection:
        assert connection.exec_driver_sql("SELECT likeness FROM text").scalars().all() == [None]


async def test_it_works_the_same_when_the_store_is_sealed(url, clock):
    outbox = Outbox.open(url, Path(), clock, print, Cipher([OLD]))
    try:
        assert await outbox.put(one(id="1"))
        assert not await outbox.put(one(id="2"))
    finally:
        outbox.close()

    assert stored(url, OLD)["2"][0] == "1"


def test_who_has_not_the_key_cannot_try_out_guesses():
    sms = make_sms()

    marks = {likeness(sms, Cipher(keys)) for keys in ((), (OLD,), (NEW,))}

    assert len(marks) == 3


def test_where_one_part_ends_and_the_next_begins_makes_a_difference():
    cipher = Cipher()

    assert cipher.likeness("ab", "c") != cipher.likeness("a", "bc")
