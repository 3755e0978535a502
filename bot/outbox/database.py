"""What the outbox asks of a database, whichever it is; each of the two has a module."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Collection, Iterator
from contextlib import contextmanager
from datetime import datetime
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Protocol

from sqlalchemy import Engine, make_url
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

from bot.errors import StoreBroken, StoreBusy, StoreError, StoreFull
from bot.secret import Secret

Woken = Callable[[Collection[str] | None], None]
"""Is told in which channels others put something; None if that is not known."""
OnFull = Callable[[bool], None]
"""Is told whether the disk is full, when that changes."""
Do = Callable[..., Awaitable[Any]]
"""The writer's `do`."""
FLEETING = "fleeting"
"""The execution option of a transaction that need not be synced: what it says may be lost."""


class Database(Protocol):
    """An open database."""

    engine: Engine
    alone: bool
    """Whether nobody else delivers from it: then a lease found at the start is a dead one's."""

    @property
    def full(self) -> bool:
        """Whether nothing new should be taken, as the disk is full."""

    def listen(self, on_full: OnFull) -> None:
        """Have it called, from any thread, when the disk is full, and when there is room again."""

    def make_room(self) -> bool:
        """Make room on a full disk for what must be written; False if there is none to be had."""

    def now(self) -> datetime:
        """Return the time that all who deliver from it go by: it does not jump."""

    def wall(self) -> datetime:
        """Return the time that people's clocks show."""

    async def watch(self, do: Do, woken: Woken) -> None:
        """Call `woken` when others have put something, until cancelled; never fails."""

    def close(self) -> None:
        """Let go of it, after its engine."""


def parse(url: Secret, folder: Path) -> URL:
    """
    Read a storage URL; a relative SQLite path starts at `folder`, and links are followed.

    SQLite follows them too, so the lock and the ballast have to be beside the file itself.
    Raises StoreError for what is no such URL, without showing it.
    """
    try:
        parsed = make_url(url.reveal())
    except (ArgumentError, ValueError):
        raise StoreError(f"not a storage URL; {_WRITE}") from None
    if parsed.drivername in _POSTGRES:
        return _parse_postgres(parsed)
    if parsed.get_backend_name() != "sqlite":
        raise StoreError(f"no such store {parsed.get_backend_name()!r}; {_WRITE}")
    if not parsed.database or parsed.database == ":memory:" or parsed.query:
        raise StoreError("the store must be a file that outlives the process; name its path")
    return parsed.set(database=os.path.realpath(folder / parsed.database))


def _parse_postgres(url: URL) -> URL:
    if find_spec("psycopg") is None:
        raise StoreError("PostgreSQL needs a driver: pip install 'sms2chat[postgres]'")
    if not url.database:
        raise StoreError("the URL names no database; write postgresql://user:password@host/name")
    return url.set(drivername="postgresql+psycopg")


def is_shared(url: URL) -> bool:
    """Tell whether several bots may deliver from it: PostgreSQL."""
    return url.get_backend_name() == "postgresql"


_POSTGRES = ("postgresql", "postgres", "postgresql+psycopg")
_WRITE = "write sqlite:///data/sms2chat.db, or postgresql://user:password@host/name"


class RowError(Exception):
    """A row that the store does not take; it holds nothing of the row."""


class LostError(StoreError):
    """The transaction ended without us, written or not: the same once more may work."""


@contextmanager
def translated() -> Iterator[None]:
    """Turn the driver's errors into ours, less the statement's parameters, which hold texts."""
    try:
        yield
    except NoSuchModuleError:
        raise StoreError("the store's driver is not installed") from None
    except DBAPIError as error:
        raise _ours(error) from None


def _ours(error: DBAPIError) -> Exception:
    cause = error.orig
    name = getattr(cause, "sqlite_errorname", type(cause).__name__)
    state = getattr(cause, "sqlstate", None) or ""
    if error.connection_invalidated or state in _UNDONE:
        return LostError(f"the database let go of us: {name}")
    if isinstance(error, _ROW):
        # It is about one row, not about the store: who runs many tries each for itself.
        return RowError(f"the store refuses it: {name}")
    if name in _FULL:
        return StoreFull(f"the disk is full: {name}")
    if name.startswith(_BROKEN):
        return StoreBroken(f"the store can no longer be trusted: {name}")
    if name.startswith(_BUSY):
        return StoreBusy(f"the store cannot take it now: {name}")
    if name.startswith(_UNOPENED):
        return StoreError(
            f"the store cannot be opened: {name}; its file, and those beside it, must be files "
            "that the user who runs sms2chat may write"
        )
    if error.statement is None and state == "" and not name.startswith("SQLITE"):
        return StoreError(f"the database cannot be reached: {_unreached(str(cause))}")
    return StoreError(f"the store cannot take it now: {name}")


def _unreached(words: str) -> str:
    """Say why, in words of our own: the driver's may quote the URL."""
    return next((why for said, why in _UNREACHED if said in words), "it does not answer")


_ROW = (IntegrityError, DataError, ProgrammingError, InterfaceError)
# The second is about the index of the log in shared memory, which no commit depends on.
_FULL = ("SQLITE_FULL", "SQLITE_IOERR_SHMSIZE")
# After a failed write or sync nobody knows what is on disk: the next process finds out.
_BROKEN = ("SQLITE_IOERR", "SQLITE_CORRUPT", "SQLITE_NOTADB")
_BUSY = ("SQLITE_BUSY", "SQLITE_LOCKED", "LockNotAvailable")
_UNOPENED = "SQLITE_CANTOPEN"
_UNDONE = ("40001", "40P01")
"""A serialization failure, a deadlock: PostgreSQL undid the transaction."""
_UNREACHED = (
    ("authentication failed", "it refuses the user name or the password in storage.url"),
    ("does not exist", "it knows no such user or database"),
    ("starting up", "it is starting"),
    ("shutting down", "it is stopping"),
    ("too many", "it has no connection left; raise its max_connections"),
    ("remaining connection", "it has no connection left; raise its max_connections"),
    ("resolve", "its host name is not known"),
    ("translate host", "its host name is not known"),
    ("refused", "nothing listens there"),
    ("No such file", "nothing listens there"),
    ("timeout", "it does not answer in time"),
    ("pg_hba", "its pg_hba.conf does not let us in"),
    ("SSL", "the two do not agree about TLS"),
)
