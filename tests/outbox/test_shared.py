"""What only a shared store must do: several bots on one PostgreSQL, and a way there that breaks."""

from __future__ import annotations

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import event, make_url, text as sql

from bot.config.types import Rate
from bot.dispatch.rates import Pace
from bot.errors import StoreBusy, StoreError
from bot.outbox import database, postgres as kind, writer
from bot.outbox.database import parse
from bot.outbox.outbox import Outbox
from bot.outbox.postgres import Postgres
from bot.outbox.put import Unread
from bot.outbox.sweep import Expired
from bot.outbox.values import Outcome
from bot.outbox.version import prepare
from bot.outbox.visit import now, visit
from bot.secret import Secret
from tests.fakes.wire import Wire
from tests.make import NOON
from tests.outbox.store import LEASE, claim, opened, parcel, settle

SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)


@pytest.fixture
async def two(shared, clock):
    """Two bots on one store."""
    async with opened(shared, clock) as one, opened(shared, clock) as other:
        yield one, other


@pytest.fixture
async def wired(shared, clock):
    """A bot, and the wire that it is tied to its store by."""
    url = make_url(shared.reveal())
    with Wire(url.host, url.port).laid() as wire:
        by_wire = url.set(host="127.0.0.1", port=wire.port)
        async with opened(Secret(by_wire.render_as_string(hide_password=False)), clock) as outbox:
            yield outbox, wire


def ask(url: Secret, question: str):
    """Ask the database itself."""
    with psycopg.connect(url.reveal()) as connection:
        return connection.execute(question).fetchone()[0]


def test_any_number_may_start_at_once(shared):
    def start(_):
        place = Postgres(parse(shared, Path()))
        try:
            with place.engine.begin() as connection:
                prepare(connection)
        finally:
            place.engine.dispose()

    with ThreadPoolExecutor(6) as replicas:
        list(replicas.map(start, range(6)))

    assert ask(shared, "SELECT count(*) FROM alembic_version") == 1


async def test_each_delivery_is_claimed_by_one_of_two(two):
    one, other = two
    for number in range(40):
        await one.put(parcel(id=str(number)))

    claims = await asyncio.gather(*(claim(bot, limit=3) for _ in range(10) for bot in two))

    numbers = [delivery.id for claimed in claims for delivery in claimed.deliveries]
    assert len(numbers) == len(set(numbers))
    rest = (await claim(other, limit=100)).deliveries
    assert len(numbers) + len(rest) == 40


async def test_a_text_that_comes_to_both_is_one_text(two):
    # In opposite orders, so that each of them waits for the other if it can.
    numbers = range(60)
    one, other = two

    new = await asyncio.gather(
        *(one.put(parcel(id=str(number))) for number in numbers),
        *(other.put(parcel(id=str(number))) for number in reversed(numbers)),
    )

    assert sum(new) == 60
    assert len((await claim(one, limit=100)).deliveries) == 60


async def test_what_cannot_be_read_and_comes_to_both_is_kept_once(two, shared):
    unread = Unread(source="s", content_type="x", raw=b"\x00\xff", why="broken", at=NOON)

    new = await asyncio.gather(*(bot.put_unreadable(unread) for bot in two))

    assert sorted(new) == [False, True]
    assert ask(shared, "SELECT times FROM unreadable") == 2


async def test_whoever_starts_leaves_the_leases_of_others_alone(two):
    one, other = two
    await one.put(parcel())
    [delivery] = (await claim(one)).deliveries

    assert await other.free(NOON) == 0

    assert not (await claim(other)).deliveries
    assert await settle(one, delivery, Outcome.SENT)


async def test_a_hold_holds_for_both(two):
    one, other = two
    await one.put(parcel(id="1"))
    [delivery] = (await claim(one)).deliveries
    await settle(one, delivery, Outcome.LATER, due=NOON + MINUTE, hold=True)
    await other.put(parcel(id="2"))

    held = await claim(other, at=NOON + MINUTE - SECOND)

    assert (held.deliveries, held.next) == ((), NOON + MINUTE)
    assert len((await claim(other, at=NOON + MINUTE)).deliveries) == 2


async def test_a_rate_is_one_for_both_even_at_the_first_moment(two):
    pace = Pace.of([Rate(5, MINUTE)])
    for number in range(30):
        await two[0].put(parcel(id=str(number)))

    claims = await asyncio.gather(
        *(claim(bot, limit=2, limits=pace) for _ in range(10) for bot in two)
    )

    assert sum(len(claimed.deliveries) for claimed in claims) == 5


async def test_what_a_dead_replica_held_can_be_given_up(two):
    one, other = two
    await one.put(parcel())
    await claim(one)
    old = Expired(channel="team", before=NOON, at=NOON, lease=NOON + LEASE)

    assert not await other.expired(old)
    later = NOON + LEASE
    old = Expired(channel="team", before=NOON, at=later, lease=later + LEASE)

    assert len(await other.expired(old)) == 1


async def test_others_hear_at_once_in_which_channels_something_was_put(two):
    one, other = two
    heard = asyncio.Queue()
    listening = asyncio.create_task(other.watch(heard.put_nowait))
    await heard.get()  # it listens now

    await one.put(parcel("team", "mail"))

    assert await asyncio.wait_for(heard.get(), 3) == ["mail", "team"]
    listening.cancel()


async def test_news_of_more_channels_than_fit_is_that_there_is_something(two, monkeypatch):
    monkeypatch.setattr(kind, "LONGEST", 10)
    one, other = two
    heard = asyncio.Queue()
    listening = asyncio.create_task(other.watch(heard.put_nowait))
    await heard.get()

    await one.put(parcel("team", "a-long-name"))

    assert await asyncio.wait_for(heard.get(), 3) is None
    listening.cancel()


async def test_who_hears_no_news_looks_now_and_then_and_listens_again(wired, monkeypatch, caplog):
    monkeypatch.setattr(kind, "AGAIN", 0.01)
    outbox, wire = wired
    heard = asyncio.Queue()
    listening = asyncio.create_task(outbox.watch(heard.put_nowait))
    await heard.get()

    wire.cut()
    for _ in range(3):
        assert await asyncio.wait_for(heard.get(), 3) is None
    wire.mend()

    await outbox.put(parcel())
    assert "no news of other replicas' texts" in caplog.text
    listening.cancel()


# The way to the database


async def test_a_store_that_is_gone_is_said_and_found_again(wired):
    outbox, wire = wired
    wire.cut()

    with pytest.raises(StoreError, match="cannot be reached: nothing listens there"):
        await outbox.put(parcel(id="1"))
    with pytest.raises(StoreError):
        await outbox.check()
    wire.mend()

    await outbox.check()
    assert await outbox.put(parcel(id="1"))


async def test_a_connection_that_died_at_rest_costs_nothing(wired, shared):
    outbox, _ = wired
    await outbox.put(parcel(id="1"))
    others = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
    ask(shared, f"{others} WHERE application_name = 'sms2chat'")

    assert await outbox.put(parcel(id="2"))


async def test_a_text_is_new_though_nobody_heard_that_it_was_committed(wired, shared):
    outbox, wire = wired
    await outbox.put(parcel(id="known"))

    wire.cut_after(b"COMMIT")
    new = await asyncio.gather(*(outbox.put(parcel(id=name)) for name in ("known", "1", "2")))

    assert new == [False, True, True]
    assert ask(shared, "SELECT count(*) FROM delivery") == 3
    assert ask(shared, "SELECT sum(duplicates) FROM text WHERE sms_id <> 'known'") == 0


async def test_a_settlement_counts_once_though_nobody_heard_that_it_was_committed(wired, shared):
    outbox, wire = wired
    for number in ("1", "2"):
        await outbox.put(parcel(id=number))
    tried, untried = (await claim(outbox)).deliveries

    wire.cut_after(b"COMMIT")
    held = await asyncio.gather(
        settle(outbox, tried, Outcome.LATER, due=NOON + MINUTE),
        settle(outbox, untried, Outcome.BACK, counted=False),
    )

    assert held == [True, True]
    assert ask(shared, "SELECT count(*) FROM attempt") == 1
    again = (await claim(outbox, at=NOON + MINUTE)).deliveries
    assert sorted((one.id, one.attempts) for one in again) == [(tried.id, 2), (untried.id, 1)]


async def test_who_asks_a_dead_wire_is_told_in_time(wired, monkeypatch):
    monkeypatch.setattr(writer, "PATIENCE", 0.2)
    outbox, wire = wired
    wire.die()

    with pytest.raises(StoreBusy, match="does not answer"):
        await outbox.put(parcel(id="1"))
    with pytest.raises(StoreBusy):
        await outbox.put(parcel(id="2"))
    monkeypatch.undo()
    wire.revive()

    # What was refused may have been written all the same; what nobody waits for is not.
    assert await outbox.put(parcel(id="2"))


async def test_nothing_is_sent_in_pieces_that_a_frozen_replica_could_leave_half_done(shared, clock):
    # Of a pipeline that is left half done the server waits for the rest, and for ever.
    many = []
    async with opened(shared, clock) as outbox:
        event.listen(
            outbox._database.engine, "before_cursor_execute", lambda *given: many.append(given[-1])
        )
        await asyncio.gather(*(outbox.put(parcel(id=str(n % 15))) for n in range(20)))
        taken = (await claim(outbox, limit=20)).deliveries
        await asyncio.gather(*(settle(outbox, one, Outcome.SENT) for one in taken))

    assert len(taken) == 15
    assert len(many) > 3
    assert not any(many)
    assert ask(shared, "SELECT sum(duplicates) FROM text") == 5


async def test_who_stands_still_in_a_transaction_does_not_hold_up_the_others(
    shared, clock, monkeypatch
):
    monkeypatch.setattr(kind, "_SESSION", kind._SESSION.replace("'3s'", "'200ms'"))
    async with opened(shared, clock) as outbox:
        frozen = Postgres(parse(shared, Path()))
        with frozen.engine.connect() as connection:
            connection.execute(
                sql(
                    "INSERT INTO text (id, source, sms_id, sender, recipient, body, received_ms,"
                    " stored_ms) VALUES (1, 'my-number', '42', '', '', '', 0, 0)"
                )
            )

            assert await outbox.put(parcel(id="42"))

            connection.invalidate()
        frozen.engine.dispose()


def test_the_password_is_in_no_error():
    async def start():
        Outbox.open(Secret("postgres://u:hunter2@127.0.0.1:1/db"), Path(), None, print)

    with pytest.raises(StoreError, match="nothing listens there") as caught:
        asyncio.run(start())

    assert "hunter2" not in repr(caught.value)
    assert caught.value.__cause__ is None


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ('FATAL:  password authentication failed for user "x"', "refuses the user name"),
        ('FATAL:  database "x" does not exist', "no such user or database"),
        ("FATAL:  the database system is starting up", "is starting"),
        ("FATAL:  sorry, too many clients already", "no connection left"),
        ("could not translate host name", "host name is not known"),
        ("something quite new", "does not answer"),
    ],
)
def test_why_there_is_no_connection_is_said_in_words_of_our_own(words, why):
    assert why in database._unreached(words)


def test_without_the_driver_it_is_said_how_to_get_it(monkeypatch):
    monkeypatch.setattr(database, "find_spec", lambda name: None)

    with pytest.raises(StoreError, match=r"pip install 'sms2chat\[postgres\]'"):
        parse(Secret("postgresql://u:p@h/d"), Path())


async def test_every_commit_is_synced_on_the_server_too(shared, clock, caplog):
    async with _set(shared, clock, "synchronous_commit=off") as outbox:
        seen = await _settings(outbox, "synchronous_commit", "transaction_isolation")

    assert seen == ["on", "read committed"]
    assert "switched on for our sessions" in caplog.text


async def test_a_stricter_sync_than_ours_stays(shared, clock, caplog):
    async with _set(shared, clock, "synchronous_commit=remote_apply") as outbox:
        seen = await _settings(outbox, "synchronous_commit")

    assert seen == ["remote_apply"]
    assert "switched on" not in caplog.text


def test_a_database_that_cannot_hold_every_character_is_refused(postgres):
    latin = "CREATE DATABASE latin ENCODING 'LATIN1' TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C'"
    with psycopg.connect(postgres.url, autocommit=True) as connection:
        connection.execute("DROP DATABASE IF EXISTS latin")
        connection.execute(latin)
    url = make_url(postgres.url).set(database="latin").render_as_string(hide_password=False)

    async def start():
        Outbox.open(Secret(url), Path(), None, print)

    with pytest.raises(StoreError, match="keeps texts in LATIN1"):
        asyncio.run(start())


async def test_a_schema_with_tables_of_another_program_is_left_alone(shared, clock):
    with psycopg.connect(shared.reveal()) as connection:
        connection.execute("CREATE TABLE theirs (x int)")

    with pytest.raises(StoreError, match="some other program"):
        Outbox.open(shared, Path(), clock, print)


# Its clock


async def test_a_database_that_only_reads_is_not_ready_for_texts(shared, clock):
    def only_read(connection, batch):
        connection.execute(sql("SET default_transaction_read_only = on"))
        return batch

    async with opened(shared, clock) as outbox:
        await outbox.check()
        await outbox._writer.do(only_read, None)

        with pytest.raises(StoreError, match="only reads"):
            await outbox.check()


async def test_a_clock_that_is_an_hour_off_changes_nothing(shared, monkeypatch):
    real = time.time
    monkeypatch.setattr(time, "time", lambda: real() + 3600)
    async with opened(shared) as outbox:
        assert abs(outbox.now() - datetime.fromtimestamp(real(), UTC)) < SECOND

        await outbox.put(parcel())

    assert abs(ask(shared, "SELECT stored_ms FROM text") / 1000 - real()) < 1


async def test_the_databases_clock_is_looked_at_now_and_then(shared, monkeypatch):
    monkeypatch.setattr(kind, "COMPARE", 0)
    elapsed = time.monotonic
    async with opened(shared) as outbox:
        monkeypatch.setattr(kind, "elapsed", lambda: elapsed() + 7200)
        assert outbox.now() > datetime.now(UTC) + timedelta(minutes=59)

        await outbox.check()

        assert abs(outbox.now() - datetime.now(UTC)) < SECOND


async def test_the_command_line_goes_by_the_same_clock(shared, monkeypatch):
    real = time.time
    async with opened(shared):
        with visit(shared, Path(), write=True) as connection:
            monkeypatch.setattr(time, "time", lambda: real() + 3600)

            assert abs(now(connection) - datetime.fromtimestamp(real(), UTC)) < SECOND


@asynccontextmanager
async def _set(url: Secret, clock, setting: str):
    async with opened(Secret(f"{url.reveal()}%20-c{setting.replace('=', '%3D')}"), clock) as outbox:
        yield outbox


async def _settings(outbox: Outbox, *names: str) -> list[str]:
    def look(connection, batch):
        return [[connection.scalar(sql(f"SHOW {name}")) for name in names]]

    return await outbox._writer.do(look, None)
