"""
SQLite: a file that one process has to itself.

Before 3.51.3 it can corrupt a write-ahead log that two connections checkpoint at once,
so one connection a file writes and checkpoints (`own`), and whoever comes beside it
never checkpoints (`beside`).
"""

from __future__ import annotations

import asyncio
import fcntl
import logging
import os
import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any

from sqlalchemy import Connection, Engine, NullPool, StaticPool, create_engine, event
from sqlalchemy.engine import URL

from bot.errors import StoreError
from bot.outbox.ballast import Ballast
from bot.outbox.clock import SteadyClock
from bot.outbox.database import FLEETING, Do, Woken
from bot.outbox.unmoved import Unmoved

log = logging.getLogger(__name__)

LOOK = 1.0
"""Seconds between looks for what the command line wrote."""
BUSY = 4.0
"""Seconds to wait for another writer's transaction: twice as long, providers still wait for us."""


class Sqlite:
    """A file that is ours alone for as long as it is open; raises StoreError if it is not."""

    alone = True

    def __init__(self, url: URL) -> None:
        path = Path(str(url.database))
        make_folder(path)
        self._lock = Lock.take(path)
        self._ballast = Ballast(path.with_name(path.name + ".ballast"))
        self._ballast.hold()
        self._clock = SteadyClock()
        self.engine = own(url, room=self._ballast.size)
        event.listen(self.engine, "checkin", self._scrub)
        self._unmoved = Unmoved([path.with_name(path.name + end) for end in ("", "-wal", ".lock")])
        event.listen(self.engine, "commit", self._still_there)
        self.listen = self._ballast.listen

    @property
    def full(self) -> bool:
        """Whether the ballast is gone, and there is no room for it yet."""
        return self._ballast.full

    def make_room(self) -> bool:
        """Let go of the ballast, and have the log begin anew in the room that it has."""
        if not self._ballast.let_go():
            return False
        with self.engine.connect() as connection:
            _checkpointed(connection.connection.driver_connection, "PASSIVE")
        return True

    def now(self) -> datetime:
        """Return the machine's time, as if nobody had set it since the start."""
        return self._clock()

    def wall(self) -> datetime:
        """Return the machine's time."""
        return datetime.now(UTC)

    async def watch(self, do: Do, woken: Woken) -> None:
        """Call `woken` when the command line wrote, until cancelled."""
        seen: int | None = None
        while True:
            try:
                version = await do(self._look, None)
                if version != seen:
                    # What another has erased must go from the log, too.
                    await do(scrub, None)
            except StoreError as error:
                log.error("the outbox fails: %s", error)
            else:
                if version != seen is not None:
                    woken(None)
                seen = version
            await asyncio.sleep(LOOK)

    def _look(self, connection: Connection, batch: Sequence[None]) -> list[int]:
        # By the thread that writes, so that the two never want the last of the disk at once.
        self._ballast.hold()
        self._clock.compare(connection)
        if _LATER in connection.info:
            connection.info[_NOW] = True
        # It changes when another connection has written, and not when this one has.
        version = connection.exec_driver_sql("PRAGMA data_version").scalar_one()
        return [version] * len(batch)

    def _scrub(self, connection: Any, record: Any) -> None:
        """Empty the log, if that is asked for; no transaction is open now."""
        # On a full disk its room would be gone for good, and what is stored needs it.
        if connection is None or self.full or not record.info.pop(_NOW, False):
            return
        record.info[_LATER] = True
        if _checkpointed(connection, "TRUNCATE"):
            del record.info[_LATER]

    def _still_there(self, _connection: Connection) -> None:
        """Raise StoreBroken rather than write to a file that the next start will not find."""
        self._unmoved.check()

    def close(self) -> None:
        """Let another process have the file."""
        self._lock.release()


def scrub(connection: Connection, batch: Sequence[None]) -> Sequence[None]:
    """
    Have the write-ahead log emptied after this batch, as it still holds what was erased.

    While someone reads it cannot be; then it is tried again every second.
    """
    connection.info[_NOW] = True
    return batch


def _checkpointed(connection: Any, how: str) -> bool:
    """Bring the log into the file; tell whether all of it is there."""
    # Whoever waits for the store must not wait for a reader as well.
    connection.execute("PRAGMA busy_timeout = 0")
    try:
        [busy, _, _] = connection.execute(f"PRAGMA wal_checkpoint({how})").fetchone()
    except sqlite3.Error as error:
        log.warning("the log is not emptied: %s", error.sqlite_errorname)
        return False
    finally:
        connection.execute(f"PRAGMA busy_timeout = {BUSY * 1000:.0f}")
    return not busy


_NOW, _LATER = "scrub", "scrub later"


class Lock:
    """Holds a file for one process; the kernel lets go of it however the process ends."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file

    @classmethod
    def take(cls, database: Path) -> Lock:
        """Take the lock beside a database file; raises StoreError if another process has it."""
        path = database.with_name(database.name + ".lock")
        file = os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT, 0o600), "rb+", buffering=0)
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            file.seek(0)
            holder = file.read().decode(errors="replace").strip() or "unknown"
            file.close()
            raise StoreError(
                f"{database} is in use by another `sms2chat run` (process {holder}); "
                "stop that one, or give this one a storage.url of its own"
            ) from None
        with suppress(OSError):  # on a full disk: its name is only good to know
            file.truncate(0)
            file.write(str(os.getpid()).encode())
        return cls(file)

    @staticmethod
    def is_taken(database: Path) -> bool:
        """Tell whether a process has it."""
        path = database.with_name(database.name + ".lock")
        if not path.exists():
            return False
        with path.open() as file:
            try:
                fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
            except OSError:
                return True
        return False

    def release(self) -> None:
        """Let another process have it."""
        self._file.close()


def make_folder(database: Path) -> None:
    """Make the folder and the file so that nobody else can read it; raises StoreError."""
    try:
        database.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        database.touch(mode=0o600)
    except OSError as error:
        raise StoreError(
            f"cannot write {database}: {error.strerror}; "
            "make its folder writable for the user that runs sms2chat, or set storage.url"
        ) from None


def own(url: URL, *, room: int) -> Engine:
    """
    Open for the one process that writes: a single connection, every commit synced.

    Half of the room that is kept for a full disk, in bytes, takes in all of the log.
    """
    engine = create_engine(url, poolclass=StaticPool, connect_args=_ARGUMENTS)
    limits = [f"journal_size_limit={_SIZE_LIMIT}", f"wal_autocheckpoint={min(_LOG, room // _HALF)}"]
    _set_up(engine, ["journal_mode=WAL", *_PRAGMAS, *limits])
    return engine


def _choose_sync(connection: Connection) -> None:
    """Have the transaction that begins wait for the disk when it commits, or not."""
    wanted = _UNSYNCED if connection.get_execution_options().get(FLEETING) else _SYNCED
    if connection.info.get(_SYNC, _SYNCED) != wanted:
        connection.exec_driver_sql(f"PRAGMA {wanted}")
        connection.info[_SYNC] = wanted


def beside(url: URL, *, write: bool = True) -> Engine:
    """Open for the command line, beside a bot that may be running; who only reads holds up none."""
    engine = create_engine(url, poolclass=NullPool, connect_args=_ARGUMENTS)
    pragmas = ["wal_autocheckpoint=0", *_PRAGMAS]
    if write:
        _set_up(engine, pragmas)
    else:
        _set_up(engine, [*pragmas, "query_only=ON"], begin="BEGIN")
    return engine


_ARGUMENTS = {"timeout": BUSY, "check_same_thread": False}
_SIZE_LIMIT = 64 * 1024 * 1024
_LOG = 1000
"""Pages in the log until they are brought into the file: SQLite's own measure."""
_HALF = 2 * 4096
"""Bytes: two pages."""
_SYNCED, _UNSYNCED, _SYNC = "synchronous=FULL", "synchronous=NORMAL", "sync"
# What is deleted is overwritten with zeros.
_PRAGMAS = (_SYNCED, "foreign_keys=ON", "secure_delete=ON")


def _set_up(engine: Engine, pragmas: list[str], *, begin: str = "BEGIN IMMEDIATE") -> None:
    @event.listens_for(engine, "connect")
    def connect(connection: Any, _record: object) -> None:
        # The driver's own idea of transactions is off: ours begin IMMEDIATE, since one
        # that reads first and writes later fails at once when another wrote between.
        connection.isolation_level = None
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def start(connection: Connection) -> None:
        _choose_sync(connection)
        connection.exec_driver_sql(begin)
