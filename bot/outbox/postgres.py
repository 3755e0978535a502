"""PostgreSQL: one database for any number of bots, with its clock and its news."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    Connection,
    Engine,
    NullPool,
    QueuePool,
    bindparam,
    create_engine,
    event,
    func,
    select,
)
from sqlalchemy.engine import URL

from bot.errors import StoreError
from bot.outbox.clock import elapsed
from bot.outbox.database import Do, OnFull, Woken

log = logging.getLogger(__name__)

NEWS = "sms2chat"
"""The channel of LISTEN and NOTIFY; what it says is only a hint."""
LONGEST = 7000
"""Bytes in one piece of news; PostgreSQL takes 8000."""
POLL = 5.0
"""Seconds after which everybody looks, whether or not there was news."""
AGAIN = 1.0
"""Seconds between tries to hear the news again."""
COMPARE = 5.0
"""Seconds between looks at the database's clock."""
TRIP = 1.0
"""Seconds that a look at the clock may take: longer ones say too little."""


class Postgres:
    """A database that others deliver from as well."""

    alone = False
    full = False
    """Its disk is its own to watch."""

    def __init__(self, url: URL) -> None:
        self._clock = DatabaseClock()
        self._backend = 0
        self.engine = _engine(url, QueuePool, pool_size=1, max_overflow=0)
        event.listen(self.engine, "connect", self._connected)
        event.listen(self.engine, "begin", self._begun)
        _, arguments = self.engine.dialect.create_connect_args(url)
        self._arguments = {**_REACH, **arguments, "autocommit": True}

    def listen(self, on_full: OnFull) -> None:
        """Do nothing: nobody knows how full it is."""

    def make_room(self) -> bool:
        """Do nothing: its disk is another machine's."""
        return False

    def now(self) -> datetime:
        """Return the database's time, whatever our machine believes."""
        return self._clock()

    wall = now

    async def watch(self, do: Do, woken: Woken) -> None:
        """Call `woken` when others have put something, until cancelled."""
        heard = True
        while True:
            try:
                await self._listen(woken)
            except _driver().Error as error:
                if heard:
                    log.warning("no news of other replicas' texts: %s", type(error).__name__)
            heard = False
            woken(None)
            await asyncio.sleep(AGAIN)

    async def _listen(self, woken: Woken) -> None:
        connect = _driver().AsyncConnection.connect
        async with await connect(**self._arguments) as connection:
            await connection.execute(f"LISTEN {NEWS}")
            while True:
                # Also what came before we listened, and where a proxy swallows the news.
                woken(None)
                async for news in connection.notifies(timeout=POLL):
                    if news.pid != self._backend:
                        woken(news.payload.split("\n") if news.payload else None)

    def close(self) -> None:
        """Nothing is held beside the engine."""

    def _connected(self, connection: Any, _record: object) -> None:
        self._backend = connection.info.backend_pid
        self._clock.forget()

    def _begun(self, connection: Connection) -> None:
        if self._clock.is_old():
            self._clock.compare(connection)


class DatabaseClock:
    """
    Tells the database's time between looks at it.

    It counts from the last look with a clock that nobody sets and that goes on while the
    process, or the machine, is asleep: so a wrong or altered clock of ours changes nothing.
    """

    def __init__(self) -> None:
        self._ahead = time.time() - elapsed()
        self._looked: float | None = None

    def __call__(self) -> datetime:
        """Return the time in UTC."""
        return datetime.fromtimestamp(elapsed() + self._ahead, UTC)

    def is_old(self) -> bool:
        """Tell whether it is time for another look."""
        return self._looked is None or elapsed() > self._looked + COMPARE

    def forget(self) -> None:
        """Ask for another look: it may be another server's clock by now."""
        self._looked = None

    def compare(self, connection: Connection) -> None:
        """Look at the database's clock; it was read half a round trip ago."""
        asked = elapsed()
        there = connection.execute(_TIME).scalar_one()
        answered = elapsed()
        if answered - asked < TRIP or self._looked is None:
            self._ahead = there - (asked + answered) / 2
            self._looked = answered


_TIME = select(func.date_part("epoch", func.clock_timestamp()))


def beside(url: URL, *, write: bool = True) -> Engine:
    """Open for the command line."""
    return _engine(url, NullPool).execution_options(postgresql_readonly=not write)


def time_of(connection: Connection) -> datetime:
    """Ask the database what time it is."""
    return datetime.fromtimestamp(connection.execute(_TIME).scalar_one(), UTC)


def lock(connection: Connection) -> None:
    """Keep others from preparing the same database until this transaction ends."""
    if connection.dialect.name == "postgresql":  # SQLite's transactions exclude each other
        connection.execute(select(func.pg_advisory_xact_lock(_PREPARING)))


def only_reads(connection: Connection) -> bool:
    """Tell whether the database lets us write nothing now, as some do when their disk is full."""
    if connection.dialect.name != "postgresql":  # SQLite's transactions begin by writing
        return False
    return bool(connection.scalar(_ONLY_READS))


def announce(connection: Connection, channels: Iterable[str]) -> None:
    """Tell other replicas, when this is committed, where there is something new."""
    named = "\n".join(sorted(set(channels)))
    if named and connection.dialect.name == "postgresql":
        payload = named if len(named.encode()) <= LONGEST else ""
        connection.execute(_NOTIFY, {"named": payload})


_ONLY_READS = select(func.current_setting("transaction_read_only") == "on")
_NOTIFY = select(func.pg_notify(NEWS, bindparam("named")))
_PREPARING = 0x736D733263686174


def _engine(url: URL, pool: type, **options: Any) -> Engine:
    reach = {name: value for name, value in _REACH.items() if name not in url.query}
    engine = create_engine(url, poolclass=pool, connect_args=reach, **options)
    event.listen(engine, "connect", _settle_in)
    return engine


# A dead network is noticed within half a minute, in either direction.
_REACH = {
    "connect_timeout": 5,
    "keepalives": 1,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 20_000,
    "client_encoding": "utf8",
    "application_name": "sms2chat",
}

# Whoever is stopped in the midst of a transaction must not hold up the others: the database
# ends it before their patience does.
_SESSION = """
SET idle_in_transaction_session_timeout = '3s';
SET lock_timeout = '6s';
SET statement_timeout = '20s';
SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL READ COMMITTED;
"""
_ASK = """
SELECT pg_is_in_recovery(), current_setting('server_encoding'),
    current_setting('synchronous_commit'), current_setting('fsync')
"""


def _settle_in(connection: Any, _record: object) -> None:
    with connection.cursor() as cursor:
        cursor.execute(_SESSION)
        standby, encoding, commit, fsync = cursor.execute(_ASK).fetchone()
        if commit == "off":
            cursor.execute("SET synchronous_commit = 'on'")
    connection.commit()
    if standby:
        raise StoreError("the database is a standby, which only reads; name the primary")
    if encoding != "UTF8":
        raise StoreError(f"the database keeps texts in {encoding}; make one with ENCODING 'UTF8'")
    if commit == "off":
        log.warning("synchronous_commit is off in the database: switched on for our sessions")
    if fsync == "off":
        log.warning("fsync is off in the database: what it confirms, a power cut takes away")


def _driver() -> Any:
    import psycopg

    return psycopg
