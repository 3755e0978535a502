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
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any

from sqlalchemy import Connection, Engine, NullPool, StaticPool, create_engine, event
from sqlalchemy.engine import URL

from bot.errors import StoreError
from bot.outbox.database import Do, Woken

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
        self.engine = own(url)

    def now(self) -> datetime:
        """Return the machine's time."""
        return datetime.now(UTC)

    async def watch(self, do: Do, woken: Woken) -> None:
        """Call `woken` when the command line wrote, until cancelled."""
        seen: int | None = None
        while True:
            try:
                version = await do(_version, None)
            except StoreError as error:
                log.error("the outbox fails: %s", error)
            else:
                if version != seen:
                    # What another has erased must go from the log, too.
                    await do(scrub, None)
                if version != seen is not None:
                    woken(None)
                seen = version
            await asyncio.sleep(LOOK)

    def close(self) -> None:
        """Let another process have the file."""
        self._lock.release()


def _version(connection: Connection, batch: Sequence[None]) -> list[int]:
    # It changes when another connection has written, and not when this one has.
    version = connection.exec_driver_sql("PRAGMA data_version").scalar_one()
    if _LATER in connection.info:
        connection.info[_NOW] = True
    return [version] * len(batch)


def scrub(connection: Connection, batch: Sequence[None]) -> Sequence[None]:
    """
    Have the write-ahead log emptied after this batch, as it still holds what was erased.

    While someone reads it cannot be; then it is tried again every second.
    """
    connection.info[_NOW] = True
    return batch


def _scrub(connection: Any, record: Any) -> None:
    """Empty the log, if that is asked for; no transaction is open now."""
    if connection is None or not record.info.pop(_NOW, False):
        return
    record.info[_LATER] = True
    # Whoever waits for the store must not wait for a reader as well.
    connection.execute("PRAGMA busy_timeout = 0")
    try:
        [busy, _, _] = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if not busy:
            del record.info[_LATER]
    except sqlite3.Error as error:
        log.warning("the log is not emptied: %s", error.sqlite_errorname)
    finally:
        connection.execute(f"PRAGMA busy_timeout = {BUSY * 1000:.0f}")


_NOW, _LATER = "scrub", "scrub later"


class Lock:
    """Holds a file for one process; the kernel lets go of it however the process ends."""

    def __init__(self, file: IO[str]) -> None:
        self._file = file

    @classmethod
    def take(cls, database: Path) -> Lock:
        """Take the lock beside a database file; raises StoreError if another process has it."""
        path = database.with_name(database.name + ".lock")
        file = os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT, 0o600), "r+")
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            file.seek(0)
            holder = file.read().strip() or "unknown"
            file.close()
            raise StoreError(
                f"{database} is in use by another `sms2chat run` (process {holder}); "
                "stop that one, or give this one a storage.url of its own"
            ) from None
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
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


def own(url: URL) -> Engine:
    """Open for the one process that writes: a single connection, every commit synced."""
    engine = create_engine(url, poolclass=StaticPool, connect_args=_ARGUMENTS)
    _set_up(engine, ["journal_mode=WAL", *_PRAGMAS, f"journal_size_limit={_SIZE_LIMIT}"])
    event.listen(engine, "checkin", _scrub)
    return engine


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
# What is deleted is overwritten with zeros.
_PRAGMAS = ("synchronous=FULL", "foreign_keys=ON", "secure_delete=ON")


def _set_up(engine: Engine, pragmas: list[str], *, begin: str = "BEGIN IMMEDIATE") -> None:
    @event.listens_for(engine, "connect")
    def connect(connection: Any, _record: object) -> None:
        # The driver's own idea of transactions is off: ours begin IMMEDIATE, since one
        # that reads first and writes later fails at once when another wrote between.
        connection.isolation_level = None
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def start(connection: Any) -> None:
        connection.exec_driver_sql(begin)
