"""
Notices that a source says nothing any more, and that it speaks again.

When it was last heard comes from the store, so a restart changes nothing, and any replica's
texts count. Each silence is named by the text that it began after: it is told once, whoever
notices it.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from bot.dispatch.alerts import SENDER, Alerts, once_id
from bot.model import Clock
from bot.outbox.outbox import Outbox

LISTEN = timedelta(seconds=5)
"""How often it looks."""
GRACE = timedelta(minutes=15)
"""
After a start, for what providers held back while we were off; `expect_every` if that is less.

Not longer: a bot that is restarted every night must notice as well.
"""


class Silence:
    """Watches the sources that are expected to speak; outlives a reload."""

    def __init__(self, outbox: Outbox, alerts: Alerts, clock: Clock) -> None:
        self._outbox = outbox
        self._alerts = alerts
        self._clock = clock
        self._expected: Mapping[str, timedelta] = {}
        self._since: dict[str, datetime] = {}
        self._silent: dict[str, datetime | None] = {}

    def follow(self, expected: Mapping[str, timedelta]) -> None:
        """Expect these sources to speak, each at least this often, from now on."""
        now = self._clock()
        self._expected = expected
        self._since = {source: self._since.get(source, now) for source in expected}
        self._silent = {name: last for name, last in self._silent.items() if name in expected}

    async def check(self) -> None:
        """Look at each of them; raises StoreError."""
        for source, every in tuple(self._expected.items()):
            last = await self._outbox.heard(source)
            if source not in self._silent:
                await self._listen(source, every, last)
            elif last is not None and last != self._silent[source]:
                await self._speaks(source, last)

    async def _listen(self, source: str, every: timedelta, last: datetime | None) -> None:
        now, since = self._clock(), self._since[source]
        if now - (last or since) <= every:
            return
        about = f"silent {source} {_mark(last)}"
        if now - since >= min(every, GRACE):
            await self._alerts.tell_once(about, _silent(source, every, last or since, last))
        elif not await self._outbox.present(SENDER, once_id(about)):
            return
        self._silent[source] = last

    async def _speaks(self, source: str, last: datetime) -> None:
        before = self._silent[source]
        after = f", after {_long(last - before)}" if before else " for the first time"
        again = "again" if before else "now"
        await self._alerts.tell_once(
            f"speaks {source} {_mark(before)}", f"Source {source} speaks {again}{after}."
        )
        self._silent.pop(source, None)


def _silent(source: str, every: timedelta, since: datetime, last: datetime | None) -> str:
    heard = "its last text came" if last else "no text came since the bot began to listen,"
    return (
        f"Source {source} is silent: {heard} {since:%Y-%m-%d %H:%M} UTC, and one is expected "
        f"every {_long(every)}. See whether its provider, or its phone, still reaches the bot; "
        f"`sms2chat send --source {source}` tries the bot's own side."
    )


def _mark(last: datetime | None) -> str:
    return last.isoformat() if last else "never"


def _long(time: timedelta) -> str:
    seconds = time.total_seconds()
    for unit, length in (("days", 86400), ("h", 3600), ("min", 60)):
        if seconds >= 2 * length:
            return f"{round(seconds / length, 1):g} {unit}"
    return f"{seconds:.0f} s"
