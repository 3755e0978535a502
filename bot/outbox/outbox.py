"""The durable store, as the rest of the bot sees it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection

from bot.errors import StoreBroken
from bot.model import Clock
from bot.outbox import sweep
from bot.outbox.cipher import Cipher
from bot.outbox.claim import claim
from bot.outbox.database import Lock, make_folder, own, parse, translated
from bot.outbox.put import Put, Unread, put_unreadable
from bot.outbox.rows import PLAIN, check_keys
from bot.outbox.settle import settle
from bot.outbox.values import Claim, Claimed, Delivery, Parcel, Settlement
from bot.outbox.version import prepare
from bot.outbox.writer import Writer
from bot.secret import Secret


class Outbox:
    """
    Texts and their deliveries, on disk before anyone is told.

    Every coroutine raises StoreError if the store could not take it: then nothing of
    it was written.
    """

    def __init__(self, lock: Lock, clock: Clock, writer: Writer) -> None:
        self._lock = lock
        self._writer = writer
        self._put = Put(clock)
        self._version = 0

    @classmethod
    def open(
        cls,
        url: Secret,
        folder: Path,
        clock: Clock,
        on_broken: Callable[[StoreBroken], None],
        cipher: Cipher = PLAIN,
    ) -> Outbox:
        """
        Open the store, alone, and bring its tables up to date.

        Raises StoreError if it cannot be opened, is another process's, or is newer than we.
        """
        parsed = parse(url, folder)
        database = Path(str(parsed.database))
        make_folder(database)
        lock = Lock.take(database)
        try:
            engine = own(parsed).execution_options(cipher=cipher)
            with translated():
                prepare(engine)
                with engine.begin() as connection:
                    check_keys(connection)
        except BaseException:
            lock.release()
            raise
        return cls(lock, clock, Writer(engine, on_broken))

    async def put(self, parcel: Parcel) -> bool:
        """Put a text and its deliveries; False if the text was there already."""
        return await self._writer.do(self._put, parcel)

    async def put_unreadable(self, unread: Unread) -> bool:
        """Keep a request that could not be read; False if the same one was there already."""
        return await self._writer.do(put_unreadable, unread)

    async def claim(self, wanted: Claim) -> Claimed:
        """Take what is due, for as long as the lease."""
        return await self._writer.do(claim, wanted)

    async def settle(self, settlement: Settlement) -> bool:
        """Write down what came of a claim; False if the lease had run out meanwhile."""
        return await self._writer.do(settle, settlement)

    async def fall_back(self, overdue: sweep.Overdue) -> int:
        """Send what has waited too long to the fallback as well; return how much."""
        return await self._writer.do(sweep.fall_back, overdue)

    async def expired(self, expired: sweep.Expired) -> tuple[Delivery, ...]:
        """Claim what has waited too long, whether or not it is due."""
        return await self._writer.do(sweep.expired, expired)

    async def free(self, now: datetime) -> int:
        """Let go of every lease that a process before us died with; return how many."""
        return await self._writer.do(sweep.free, now)

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

    async def backlog(self) -> dict[tuple[str, str], int]:
        """Count deliveries by channel and state, of those that still ask for something."""
        return await self._writer.do(sweep.backlog, None)

    async def changed(self) -> bool:
        """Tell whether somebody else has written since the last time: the command line."""
        version = await self._writer.do(_version, None)
        changed, self._version = version != self._version, version
        return changed

    def close(self) -> None:
        """Finish what waits, then let go of the file."""
        self._writer.close()
        self._lock.release()


def _version(connection: Connection, batch: Sequence[None]) -> list[int]:
    version = connection.exec_driver_sql("PRAGMA data_version").scalar_one()
    return [version] * len(batch)
