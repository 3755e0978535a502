"""Looks into the store from outside of the bot, which may be running; makes nothing."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection

from bot.errors import StoreError
from bot.outbox import postgres, sqlite
from bot.outbox.cipher import Cipher
from bot.outbox.clock import ahead
from bot.outbox.database import is_shared, parse, translated
from bot.outbox.rows import PLAIN
from bot.outbox.version import prepared
from bot.secret import Secret

Begin = Callable[[], AbstractContextManager[Connection]]
"""Begins a transaction."""


@contextmanager
def visit(
    url: Secret, folder: Path, *, write: bool = False, cipher: Cipher = PLAIN
) -> Iterator[Connection | None]:
    """
    Hold one transaction on the store; gives None while there is no store yet.

    Raises StoreError if it may not be opened, or is not of this version of the bot.
    """
    with visits(url, folder, write=write, cipher=cipher) as begin:
        if begin is None:
            yield None
            return
        with begin() as connection:
            yield connection


@contextmanager
def visits(
    url: Secret, folder: Path, *, write: bool = False, cipher: Cipher = PLAIN
) -> Iterator[Begin | None]:
    """Do the same for work that takes more than one transaction."""
    parsed = parse(url, folder)
    if not is_shared(parsed) and not _there(Path(str(parsed.database))):
        yield None
        return
    beside = postgres.beside if is_shared(parsed) else sqlite.beside
    engine = beside(parsed, write=write).execution_options(cipher=cipher)

    @contextmanager
    def begin() -> Iterator[Connection]:
        with translated(), engine.begin() as connection:
            yield connection

    try:
        with begin() as connection:
            there = prepared(connection)
        yield begin if there else None
    finally:
        engine.dispose()


def now(connection: Connection) -> datetime:
    """Return the time that the bots go by, whatever this machine believes."""
    if connection.dialect.name == "postgresql":
        return postgres.time_of(connection)
    return datetime.now(UTC) + ahead(connection)


def _there(database: Path) -> bool:
    try:
        database.stat()
    except FileNotFoundError:
        return False
    except OSError as error:
        raise StoreError(_unopened(database, error.strerror)) from None
    # Even who only reads takes part in SQLite's locks, which are files too.
    if not os.access(database, os.R_OK | os.W_OK):
        raise StoreError(_unopened(database, "Permission denied"))
    return True


def _unopened(database: Path, why: str | None) -> str:
    return f"cannot open {database}: {why}; do this as the user that runs the bot"
