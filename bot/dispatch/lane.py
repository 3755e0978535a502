"""
One channel's way out of the outbox: claim what is due, send, settle.

Every channel has a lane of its own, so one that hangs or is held back costs the
others nothing; and several sends are in flight in each, so that one that hangs
does not hold its own channel either.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bot.dispatch.alerts import Alerts
from bot.dispatch.health import Health
from bot.dispatch.letters import Drawer
from bot.dispatch.outlet import Outlet
from bot.dispatch.rates import Pace
from bot.dispatch.sending import SEND_TIMEOUT, Sending, finish
from bot.dispatch.verdict import Verdict
from bot.errors import StoreError
from bot.model import Clock
from bot.outbox.outbox import Outbox
from bot.outbox.sweep import SWEEP, Expired, Outage, Overdue
from bot.outbox.values import Action, Claim, Delivery, Outcome

log = logging.getLogger(__name__)

LEASE = 2 * SEND_TIMEOUT
IN_FLIGHT = 16
"""Sends at once in one channel."""
GATHER = timedelta(milliseconds=10)
"""While fewer than half of them are free, it claims this often: a claim costs by the claim."""
FOLD = 30
"""Texts in one message at the most."""
REST = timedelta(seconds=30)
"""A lane looks at the outbox this often even if nobody wakes it."""
WATCH = timedelta(seconds=1)
"""And this often while something waits that a fallback may have to take over."""
HAND_BACK = 2.0
"""Seconds to hand back what could not end in time."""
STUMBLE = timedelta(seconds=1)
"""How long it stands still when the store fails."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Yard:
    """What all lanes share."""

    outbox: Outbox
    drawer: Drawer
    alerts: Alerts
    clock: Clock
    luck: Callable[[], float]
    """Chance, from 0 to 1."""
    wake: Callable[[str], None]
    """Tells another channel's lane that there is something for it."""


class Lane:
    """Takes one channel's deliveries to it."""

    def __init__(self, outlet: Outlet, yard: Yard) -> None:
        self._outlet = outlet
        self._yard = yard
        self._pace = Pace.of(outlet.config.rates())
        self._health = Health(outlet.name, yard.alerts)
        self._sending = Sending(outlet, yard.outbox, yard.drawer, yard.clock, yard.luck)
        self._sends: set[asyncio.Task[None]] = set()
        self._crowded = False
        """Whether it would have claimed more, had there been room: then each end matters."""
        self._wake = asyncio.Event()
        self._swept: datetime | None = None
        self._claimed = datetime.min.replace(tzinfo=UTC)

    def wake(self) -> None:
        """Look at the outbox now."""
        self._wake.set()

    async def run(self) -> None:
        """Go on until cancelled; what is in flight then goes on, see `stop`."""
        while True:
            self._wake.clear()
            try:
                # To the end, even if cancelled: what half a turn has claimed, nobody would send.
                next_turn = await finish(self.turn())
            except StoreError as error:
                log.error("the outbox fails: %s", error, extra={"channel": self._outlet.name})
                next_turn = self._yard.clock() + STUMBLE
            await self._rest(next_turn)

    async def stop(self, grace: float) -> None:
        """Let what is in flight end within `grace` seconds; hand the rest back."""
        late = self._sends
        if late:
            _, late = await asyncio.wait(late, timeout=grace)
        for send in late:
            send.cancel()
        if late:  # a store that fails must not keep us: then the leases run out
            await asyncio.wait(late, timeout=HAND_BACK)

    async def turn(self) -> datetime | None:
        """Do what can be done now; return when to look again, None for whenever woken."""
        await self._sweep()
        free = IN_FLIGHT - len(self._sends)
        now = self._yard.clock()
        self._crowded = free < IN_FLIGHT // 2
        if free <= 0:
            return None
        if self._crowded and self._claimed <= now < self._claimed + GATHER:
            return self._claimed + GATHER
        self._claimed = now
        claimed = await self._yard.outbox.claim(
            Claim(
                channel=self._outlet.name,
                place=self._outlet.place,
                at=now,
                lease=LEASE,
                # While the key is refused, one text is enough to find out.
                limit=1 if self._health.paused else free,
                fold=FOLD if self._outlet.config.folds else 1,
                limits=self._pace,
            )
        )
        for group in [claimed.deliveries] if claimed.folded else _apart(claimed.deliveries):
            self._start(group)
        if self._outlet.fallback and claimed.next:
            return min(claimed.next, self._yard.clock() + WATCH)
        return claimed.next

    def _start(self, group: tuple[Delivery, ...]) -> None:
        if group:
            send = asyncio.create_task(self._send(group))
            self._sends.add(send)
            send.add_done_callback(self._ended)

    def _ended(self, send: asyncio.Task[None]) -> None:
        self._sends.discard(send)
        if self._crowded:
            self.wake()

    async def _send(self, group: tuple[Delivery, ...]) -> None:
        was_down, begun = self._health.down, self._yard.clock()
        done = await self._sending.send(group)
        if was_down or any(_leaves_more(*one) for one in done):
            self.wake()
        for delivery, verdict in done:
            fallback = self._outlet.fallback
            if fallback and verdict.outcome is Outcome.DEAD:
                self._yard.wake(fallback.channel)
            elsewhere = fallback.channel if fallback else ""
            if since := await self._health.note(delivery, verdict, elsewhere, begun):
                await self._hasten(since)

    async def _hasten(self, since: datetime) -> None:
        """Try what failed while the channel was down, rather than when its next try would be."""
        outage = Outage(channel=self._outlet.name, since=since, at=self._yard.clock())
        try:
            while await self._yard.outbox.hasten(outage) >= SWEEP:
                self.wake()
        except StoreError as error:
            log.error("not hastened: %s", error, extra={"channel": self._outlet.name})
        self.wake()

    async def _sweep(self) -> None:
        """Now and then, see to what waits too long."""
        now = self._yard.clock()
        if self._swept is not None and self._swept <= now < self._swept + WATCH:
            return
        self._swept = now
        await self._fall_back(now)
        config = self._outlet.config
        for delivery in await self._yard.outbox.expired(
            Expired(
                channel=self._outlet.name,
                before=now - config.give_up_after - REST,
                at=now,
                lease=now + LEASE,
            )
        ):
            verdict = await self._sending.bury(delivery, f"gave up after {config.give_up_after}")
            await self._health.note(delivery, verdict, "", now)

    async def _fall_back(self, now: datetime) -> None:
        fallback = self._outlet.fallback
        if fallback is None:
            return
        patience = timedelta() if self._health.paused else self._outlet.config.fallback_after
        moved = await self._yard.outbox.fall_back(
            Overdue(
                channel=self._outlet.name,
                before=now - patience,
                at=now,
                fallback=fallback.channel,
                targets=fallback.targets,
            )
        )
        if moved:
            log.info(
                "fallback",
                extra={"channel": self._outlet.name, "to": fallback.channel, "texts": moved},
            )
            self._yard.wake(fallback.channel)

    async def _rest(self, until: datetime | None) -> None:
        wait = REST if until is None else min(REST, until - self._yard.clock())
        if wait > timedelta():
            try:
                async with asyncio.timeout(wait.total_seconds()):
                    await self._wake.wait()
            except TimeoutError:
                pass


def _apart(claimed: Sequence[Delivery]) -> Iterator[tuple[Delivery, ...]]:
    """Part what takes requests of its own: each text to show, and each message to take back."""
    messages: dict[str, list[Delivery]] = {}
    for one in claimed:
        if one.action is Action.SEND:
            yield (one,)
        else:
            messages.setdefault(one.receipt, []).append(one)
    yield from map(tuple, messages.values())


def _leaves_more(delivery: Delivery, verdict: Verdict) -> bool:
    """Tell whether something is due now that was not when its claim said when to look again."""
    return verdict.outcome is not Outcome.SENT or delivery.options.delete_after is not None
