"""What is done now and then: erasing, counting, and noticing what others wrote."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass
from datetime import timedelta

from bot import metrics
from bot.dispatch.alerts import Alerts
from bot.dispatch.lane import LEASE
from bot.dispatch.silence import LISTEN, Silence
from bot.errors import StoreError
from bot.model import Clock
from bot.outbox.outbox import Outbox
from bot.outbox.sweep import SWEEP, Expired, Keep
from bot.outbox.values import Outcome, Settlement

log = logging.getLogger(__name__)

REMEMBER = timedelta(days=31)
"""How long a text's id is known: that is what keeps the same one from coming twice."""
COUNT = timedelta(seconds=15)
ERASE = timedelta(minutes=10)
SPREAD = timedelta(minutes=15)
"""How long a changed config file may take to reach all replicas."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Janitor:
    """Keeps house beside the lanes."""

    outbox: Outbox
    alerts: Alerts
    clock: Clock
    keep: timedelta
    channels: Collection[str]
    wake: Callable[[Collection[str] | None], None]
    """Wakes the lanes of these channels, or all."""
    silence: Silence | None = None

    async def run(self) -> None:
        """Go on until cancelled."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self.outbox.watch(self.wake))
            group.create_task(_every(COUNT, self.count))
            group.create_task(_every(ERASE, self.erase))
            if self.silence is not None:
                group.create_task(_every(LISTEN, self.silence.check))

    async def count(self) -> None:
        """Set the gauges, tell what was only counted, and bury what has no channel any more."""
        backlog = await self.outbox.backlog()
        for state, gauge in (("pending", metrics.PENDING), ("dead", metrics.DEAD)):
            for channel in self.channels:
                gauge.labels(channel).set(backlog.get((channel, state), 0))
        for channel, state in backlog:
            if state == "pending" and channel not in self.channels:
                await self.bury(channel)
        await self.alerts.catch_up()

    async def bury(self, channel: str) -> None:
        """Give up what waits for a channel that the config no longer has."""
        now = self.clock()
        # Another replica may have the channel already, or still, while a change spreads.
        idle = None if self.outbox.alone else SPREAD
        orphans = await self.outbox.expired(
            Expired(channel=channel, before=now, at=now, lease=now + LEASE, idle=idle)
        )
        why = f"no channel {channel!r} in the config file"
        for orphan in orphans:
            await self.outbox.settle(
                Settlement(
                    delivery=orphan,
                    place=channel,
                    outcome=Outcome.DEAD,
                    at=now,
                    detail=why,
                )
            )
        if orphans:
            await self.alerts.tell(
                f"orphans {channel}",
                f"{len(orphans)} texts waited for channel {channel}, which is no longer in the "
                "config file: they are dead. Name it again and `sms2chat retry --dead`.",
            )

    async def erase(self) -> None:
        """Forget what is older than it may be."""
        now = self.clock()
        keep = Keep(
            bodies_before=now - self.keep, rows_before=now - max(self.keep, REMEMBER), at=now
        )
        gone = [await self.outbox.forget(keep)]
        while gone[-1] >= SWEEP:
            gone.append(await self.outbox.forget(keep))
        if any(gone):
            await self.outbox.scrub()


async def _every(period: timedelta, work: Callable[[], Awaitable[None]]) -> None:
    while True:
        try:
            await work()
        except StoreError as error:
            log.error("the outbox fails: %s", error)
        await asyncio.sleep(period.total_seconds())
