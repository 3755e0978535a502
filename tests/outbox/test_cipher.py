from __future__ import annotations

import base64
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.errors import StoreError
from bot.outbox.cipher import Cipher, key_bytes
from bot.outbox.inbox import entries, unread_entries
from bot.outbox.outbox import Outbox
from bot.outbox.put import Unread
from bot.outbox.visit import visit
from bot.secret import Secret
from tests.make import NOON, make_sms
from tests.outbox.store import URL, claim, parcel

OLD, NEW = (Secret(base64.b64encode(bytes([n]) * 32).decode()) for n in (1, 2))
PLANTED = ("the words of the text", "+15550001111", "+15550002222", "raw and unreadable")


@asynccontextmanager
async def opened(folder: Path, clock, *keys: Secret):
    outbox = Outbox.open(URL, folder, clock, print, Cipher(keys))
    try:
        yield outbox
    finally:
        outbox.close()


async def fill(outbox: Outbox) -> None:
    await outbox.put(parcel(body=PLANTED[0], sender=PLANTED[1], recipient=PLANTED[2]))
    raw = PLANTED[3].encode()
    await outbox.put_unreadable(
        Unread(source="s", content_type="x", raw=raw, why="no JSON", at=NOON)
    )


def on_disk(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.glob("outbox.db*"))


async def test_nothing_of_a_text_can_be_read_on_the_disk(tmp_path, clock):
    async with opened(tmp_path, clock, OLD) as outbox:
        await fill(outbox)

        written = on_disk(tmp_path)

    assert not [word for word in PLANTED if word.encode() in written]


async def test_without_keys_everything_is_plain(tmp_path, clock):
    async with opened(tmp_path, clock) as outbox:
        await fill(outbox)

        written = on_disk(tmp_path)

    assert all(word.encode() in written for word in PLANTED)


async def test_what_was_sealed_comes_out_as_it_was_put(tmp_path, clock):
    async with opened(tmp_path, clock, OLD) as outbox:
        await fill(outbox)
        [delivery] = (await claim(outbox)).deliveries
    with visit(URL, tmp_path, cipher=Cipher([OLD])) as connection:
        [entry] = entries(connection, limit=9)
        [unread] = unread_entries(connection, limit=9)

    wanted = make_sms(body=PLANTED[0], sender=PLANTED[1], recipient=PLANTED[2])
    assert delivery.sms == entry.sms == wanted
    assert unread.raw == PLANTED[3].encode()


async def test_a_bot_without_the_key_does_not_start_and_says_which(tmp_path, clock):
    async with opened(tmp_path, clock, OLD) as outbox:
        await fill(outbox)

    for keys in ((), (NEW,)):
        with pytest.raises(StoreError, match=rf"mark {Cipher([OLD]).name}.*put that key back"):
            Outbox.open(URL, tmp_path, clock, print, Cipher(keys))


async def test_a_new_key_writes_while_the_old_one_still_reads(tmp_path, clock):
    async with opened(tmp_path, clock, OLD) as outbox:
        await outbox.put(parcel(id="1", body="under the old key"))
    async with opened(tmp_path, clock, NEW, OLD) as outbox:
        await outbox.put(parcel(id="2", body="under the new key"))

        found = (await claim(outbox)).deliveries

    assert [one.sms.body for one in found] == ["under the old key", "under the new key"]


async def test_a_store_that_was_plain_can_be_sealed_later(tmp_path, clock):
    async with opened(tmp_path, clock) as outbox:
        await outbox.put(parcel(id="1", body="plain once"))
    async with opened(tmp_path, clock, NEW) as outbox:
        [delivery] = (await claim(outbox)).deliveries

    assert delivery.sms.body == "plain once"


def test_what_is_moved_to_another_text_does_not_open():
    cipher = Cipher([OLD])
    sealed = cipher.seal("secret", "source", "1", "body")

    assert cipher.unseal(cipher.name, sealed, "source", "1", "body") == "secret"
    with pytest.raises(StoreError, match="somebody has changed it"):
        cipher.unseal(cipher.name, sealed, "source", "2", "body")


def test_the_same_words_never_look_the_same():
    cipher = Cipher([OLD])

    assert len({cipher.seal("same", "x") for _ in range(50)}) == 50


@pytest.mark.parametrize("text", ["", "short", "x" * 44, base64.b64encode(b"1" * 31).decode()])
def test_what_is_no_key_is_refused_without_being_shown(text):
    with pytest.raises(StoreError, match="openssl rand") as caught:
        key_bytes(Secret(text))

    assert not text or text not in str(caught.value)


def test_a_key_may_be_written_for_urls_too():
    raw = bytes(range(220, 252))

    assert key_bytes(Secret(base64.urlsafe_b64encode(raw).decode())) == raw
    assert key_bytes(Secret(base64.b64encode(raw).decode())) == raw
