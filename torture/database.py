"""Databases to break a bot on: a file, and a PostgreSQL server of our own."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import psycopg

from bot.outbox.visit import visit
from bot.secret import Secret
from tests import postgres

# What the bot says of a server that need not outlive us is nothing to repeat.
logging.getLogger("bot").addHandler(logging.NullHandler())


@contextmanager
def file() -> Iterator[str]:
    """Give the URL of a file, for as long as needed."""
    with TemporaryDirectory(prefix="torture-file-") as folder:
        yield f"sqlite:///{folder}/sms2chat.db"


def alter(url: str, *statements: str) -> None:
    """Change a store by other means than the bot's."""
    with visit(Secret(url), Path(), write=True) as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)


def written(url: str) -> bytes:
    """Return all that stands in a file and in its log; nothing of a server's files."""
    _, file, path = url.partition("sqlite:///")
    files = Path(path).parent.glob(f"{Path(path).name}*") if file else []
    return b"".join(each.read_bytes() for each in files)


def end_leases(url: str) -> None:
    """Do what time would, once nobody is alive: on a file, the next start does it itself."""
    if url.startswith("postgresql"):
        with psycopg.connect(url) as connection:
            connection.execute("UPDATE delivery SET due_ms = 0 WHERE state = 'pending' AND leased")


def lacks_postgres() -> str:
    """Say why there can be no server on this machine."""
    try:
        postgres.possible()
    except postgres.NoServerError as error:
        return str(error)
    return ""
