"""The durable store, as the rest of the bot sees it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine

from bot.errors import StoreBroken, StoreError, StoreFull
from bot.model import Clock
from bot.outbox import sweep
from bot.outbox.cipher import Cipher
from bot.outbox.claim import claim
from bot.outbox.database import Database, OnFull, RowError, Woken, is_shared, parse, translated
from bot.outbox.heard import heard, present
from bot.outbox.postgres import Postgres, only_reads
from bot.outbox.put import Put, Unread, put_unreadable
from bot.outbox.realign import realign
from bot.outbox.rows import PLAIN, check_keys
from bot.outbox.settle import settle
from bot.outbox.sqlite import Sqlite, scrub
from bot.outbox.values import Claim, Claimed, Delivery, Parcel, Settlement
from bot.outbox.version import prepare
from bot.outbox.writer import Writer
from bot.secret import Secret


def _ignore(_full: bool) -> None:
    """Do nothing: for whoever does not ask."""


class Outbox:
    """
    Texts and their deliveries, on disk before anyone is told.

    Every coroutine raises StoreError if the store could not take it: then nothing of
    it was written.
    """

    def __init__(self, database: Database, clock: Clock | None, writer: Writer) -> None:
        self._database = database
        self._writer = writer
        self.now = clock or database.now
        """Tells the time that all who share the store go by: for whatever is written there."""
        self.wall = clock or database.wall
        """Tells what people's clocks show: for what they read, and what others sign."""
        self._put = Put(self.now)
        self.alone = database.alone
        """Whether no other bot delivers from the same store."""

    @classmethod
    def open(
        cls,
        url: Secret,
        folder: Path,
        clock: Clock | None,
        on_broken: Callable[[StoreBroken], None],
        cipher: Cipher = PLAIN,
        on_full: OnFull = _ignore,
    ) -> Outbox:
        """
        Open the store and bring its tables up to date; without a clock it goes by its own.

        `on_full` is called when the disk is full, and when there is room again. Raises
        StoreError if it cannot be opened, is a file that another process has, or is newer
        than we.
        """
        parsed = parse(url, folder)
        database: Database = Postgres(parsed) if is_shared(parsed) else Sqlite(parsed)
        engine = database.engine.execution_options(cipher=cipher)
        try:
            _set_up(database, engine, clock or database.now)
        except BaseException as error:
            engine.dispose()
            database.close()
            if isinstance(error, RowError):
                raise StoreError(f"the store cannot be set up: {error}") from None
            raise
        database.listen(_from_any_thread(on_full))
        return cls(database, clock, Writer(engine, database, on_broken))

    async def put(self, parcel: Parcel) -> bool:
        """Put a text and its deliveries; False if the text was there already."""
        # An alert is put on a full disk as well: by it the operator learns of that.
        return await self._writer.do(self._put, self._put.numbered(parcel), new=not parcel.alert)

    async def put_unreadable(self, unread: Unread) -> bool:
        """Keep a request that could not be read; False if the same one was there already."""
        return await self._writer.do(put_unreadable, unread, new=True)

    async def claim(self, wanted: Claim) -> Claimed:
        """Take what is due, for as long as the lease."""
        # A machine that goes down takes with it whoever has claimed, and their leases anyway;
        # where others claim as well, each must know of it.
        return await self._writer.do(claim, wanted, fleeting=self.alone)

    async def settle(self, settlement: Settlement) -> bool:
        """Write down what came of a claim; False if the lease had run out meanwhile."""
        return await self._writer.do(settle, settlement)

    async def fall_back(self, overdue: sweep.Overdue) -> int:
        """Send what has waited too long to the fallback as well; return how much."""
        return await self._writer.do(sweep.fall_back, overdue)

    async def expired(self, expired: sweep.Expired) -> tuple[Delivery, ...]:
        """Claim what has waited too long, whether or not it is due."""
        return await self._writer.do(sweep.expired, expired)

    async def hasten(self, outage: sweep.Outage) -> int:
        """Make due what failed last while its channel was down, a sweep of it; return how much."""
        return await self._writer.do(sweep.hasten, outage)

    async def free(self, now: datetime) -> int:
        """
        Let go of every lease that a process before us died with; return how many.

        None where others deliver too: those leases may be theirs, and the dead ones run out.
        """
        return await self._writer.do(sweep.free, now) if self.alone else 0

    async def unpause(self) -> int:
        """Open the places that were held because their key was refused."""
        return await self._writer.do(sweep.unpause, None)

    async def revive(self, choice: sweep.Choice) -> list[str]:
        """Send chosen deliveries again; return the channel of each."""
        return await self._writer.do(sweep.revive, choice)

    async def discard(self, choice: sweep.Choice) -> list[str]:
        """Give chosen deliveries up; return the channel of each."""
        return await self._writer.do(sweep.discard, choice)

    async def forget(self, keep: sweep.Keep) -> int:
        """Erase what is older than it may be; return how many rows, 0 when all is done."""
        return await self._writer.do(sweep.forget, keep)

    async def scrub(self) -> None:
        """Have what was erased gone from the database's own log, where that is ours to do."""
        if self.alone:
            await self._writer.do(scrub, None)

    async def backlog(self) -> dict[tuple[str, str], int]:
        """Count deliveries by channel and state, of those that still ask for something."""
        return await self._writer.do(sweep.backlog, None)

    async def heard(self, source: str) -> datetime | None:
        """Return when a source's last text was stored; None if none is known."""
        return await self._writer.do(heard, source)

    async def present(self, source: str, sms_id: str) -> bool:
        """Tell whether this text is known."""
        return await self._writer.do(present, (source, sms_id))

    async def check(self) -> None:
        """Raise StoreError if the store takes no texts now."""
        await self._writer.do(_ask, None, new=True)

    async def watch(self, woken: Woken) -> None:
        """
        Call `woken` when others have put something to be sent, until cancelled.

        Others are the command line and other replicas. It is given the channels, or None
        where they are not known.
        """
        await self._database.watch(self._writer.do, woken)

    def hurry(self) -> None:
        """Wait for the store only briefly from now on, as the bot is ending."""
        self._writer.hurry()

    def close(self) -> None:
        """Finish what waits, then let go of the store; of one that hangs, with the process."""
        if self._writer.close():
            self._database.close()


def _from_any_thread(on_full: OnFull) -> OnFull:
    loop = asyncio.get_running_loop()

    def told(full: bool) -> None:
        with suppress(RuntimeError):  # the loop is gone, and with it whoever wants to know
            loop.call_soon_threadsafe(on_full, full)

    return told


def _set_up(database: Database, engine: Engine, clock: Clock) -> None:
    """Bring the tables up to date; on a full disk, with the room that is kept for that."""
    try:
        _prepare(engine, clock)
    except StoreFull:
        if not database.make_room():
            raise StoreError(
                f"the disk is full: {engine.url.database} cannot be opened; make room there, "
                "and start again"
            ) from None
        _prepare(engine, clock)


def _prepare(engine: Engine, clock: Clock) -> None:
    with translated(), engine.begin() as connection:
        prepare(connection)
        check_keys(connection)
        realign(connection, clock())


def _ask(connection: Connection, batch: Sequence[None]) -> Sequence[None]:
    if only_reads(connection):
        raise StoreError("the database only reads now")
    return batch
