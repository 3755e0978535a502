"""
Opens the database, the way each kind needs it, and refuses what would harm it.

SQLite before 3.51.3 can corrupt a write-ahead log that two connections checkpoint
at once, so one connection a file writes and checkpoints (`own`), and whoever comes
beside it never checkpoints (`beside`).
"""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from sqlalchemy import Engine, NullPool, StaticPool, create_engine, event, make_url
from sqlalchemy.engine import URL
from sqlalchemy.exc import (
    ArgumentError,
    DataError,
    DBAPIError,
    IntegrityError,
    InterfaceError,
    NoSuchModuleError,
    ProgrammingError,
)

from bot.errors import StoreBroken, StoreBusy, StoreError
from bot.secret import Secret

BUSY = 4.0
"""Seconds to wait for another writer's transaction: twice as long, providers still wait for us."""


def parse(url: Secret, folder: Path) -> URL:
    """
    Read a storage URL; a relative SQLite path starts at `folder`.

    Raises StoreError for what is no such URL, without showing it.
    """
    try:
        parsed = make_url(url.reveal())
    except ArgumentError:
        raise StoreError("not a storage URL; write sqlite:///data/sms2chat.db") from None
    if parsed.get_backend_name() != "sqlite":
        raise StoreError(
            f"no such store {parsed.get_backend_name()!r}; write sqlite:///data/sms2chat.db"
        )
    if not parsed.database or parsed.database == ":memory:" or parsed.query:
        raise StoreError("the store must be a file that outlives the process; name its path")
    return parsed.set(database=str(folder / parsed.database))


class RowError(Exception):
    """A row that the store does not take; it holds nothing of the row."""


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
    _set_up(engine, ["journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", _SIZE_LIMIT])
    return engine


def beside(url: URL, *, write: bool = True) -> Engine:
    """Open for the command line, beside a bot that may be running; who only reads holds up none."""
    engine = create_engine(url, poolclass=NullPool, connect_args=_ARGUMENTS)
    pragmas = ["wal_autocheckpoint=0", "synchronous=FULL", "foreign_keys=ON"]
    if write:
        _set_up(engine, pragmas)
    else:
        _set_up(engine, [*pragmas, "query_only=ON"], begin="BEGIN")
    return engine


_ARGUMENTS = {"timeout": BUSY, "check_same_thread": False}
_SIZE_LIMIT = f"journal_size_limit={64 * 1024 * 1024}"


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


@contextmanager
def translated() -> Iterator[None]:
    """Turn the driver's errors into ours, less the statement's parameters, which hold texts."""
    try:
        yield
    except NoSuchModuleError:
        raise StoreError("the store's driver is not installed") from None
    except (IntegrityError, DataError, ProgrammingError, InterfaceError) as error:
        # It is about one row, not about the store: who runs many tries each for itself.
        raise RowError(f"the store refuses it: {type(error.orig).__name__}") from None
    except DBAPIError as error:
        name = getattr(error.orig, "sqlite_errorname", type(error.orig).__name__)
        if name.startswith(_BROKEN):
            raise StoreBroken(f"the store can no longer be trusted: {name}") from None
        kind = StoreBusy if name.startswith(_BUSY) else StoreError
        raise kind(f"the store cannot take it now: {name}") from None


# After a failed write or sync nobody knows what is on disk: the next process finds out.
_BROKEN = ("SQLITE_IOERR", "SQLITE_CORRUPT", "SQLITE_NOTADB")
_BUSY = ("SQLITE_BUSY", "SQLITE_LOCKED")
