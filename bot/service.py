"""The bot as a whole: starts its parts, keeps them with the config file, and stops them."""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from typing import TextIO

from aiohttp import web

from bot import metrics
from bot.dispatch.alerts import Alerts
from bot.dispatch.dispatcher import Dispatcher
from bot.dispatch.lane import Yard
from bot.dispatch.silence import Silence
from bot.errors import BotError, StoreBroken, StoreError, place
from bot.logs import ScrubbingFormatter
from bot.model import Sms
from bot.outbox.cipher import Cipher
from bot.outbox.outbox import Outbox
from bot.outbox.put import Unread
from bot.outbox.values import Parcel
from bot.server.app import make_app, swap
from bot.server.inlet import Inlet
from bot.server.serve import Running, serve
from bot.wiring.parts import (
    Http,
    alert_postings,
    expected,
    open_outlets,
    open_sources,
    parcel,
)
from bot.wiring.plan import Plan, make_plan
from bot.wiring.watch import Watch

log = logging.getLogger(__name__)

GRACE = 4.0
"""Seconds for sends in flight when the bot stops; requests in flight have had theirs before."""
LONGEST = 7.5
"""Seconds for all that is in flight, when the store does not answer either."""
LOOK = 1.0
"""Seconds between looks at the config file."""


def now() -> datetime:
    """Tell the time, in UTC."""
    return datetime.now(UTC)


class Service:
    """One running bot."""

    def __init__(self, plan: Plan, screen: TextIO, formatter: ScrubbingFormatter) -> None:
        self._plan = plan
        self._screen = screen
        self._formatter = formatter
        self._stop = asyncio.Event()
        self._broken: StoreBroken | None = None
        self._watch = Watch(plan.files)
        self._asked = False
        self._http = Http()
        storage = plan.config.storage
        self._outbox = Outbox.open(
            storage.url,
            plan.folder,
            None,
            self._on_broken,
            Cipher(storage.encryption_keys),
            self._on_full,
        )
        self._now = self._outbox.now
        self._alerts = Alerts(self.put, alert_postings(plan), self._now, self._outbox.wall)
        self._silence = Silence(self._outbox, self._alerts, self._now)
        self._silence.follow(expected(plan))
        self._dispatcher = self._make_dispatcher(plan)
        self._leaving: set[asyncio.Task[None]] = set()

    def stop(self) -> None:
        """Stop soon, losing nothing; what a signal calls."""
        self._stop.set()

    def reload(self) -> None:
        """Read the config file again soon, even if it does not look changed."""
        self._asked = True

    async def run(self, on_ready: Callable[[int], None]) -> None:
        """
        Run until stopped; calls `on_ready` with the port once texts are taken.

        Raises BotError if it cannot start, and StoreBroken if the store gave out.
        """
        running = None
        try:
            await self._outbox.free(self._now())
            await self._outbox.unpause()
            app = make_app(self._inlet(self._plan))
            server = self._plan.config.server
            running = await serve(app, server.host, server.port)
            self._dispatcher.start()
            on_ready(running.port)
            await self._live(app)
        finally:
            await self._close(running)
        if self._broken:
            raise self._broken

    async def put(self, one: Parcel) -> bool:
        """Put a text into the outbox and wake whoever takes it further."""
        new = await self._outbox.put(one)
        if new:
            for posting in one.postings:
                self._dispatcher.wake(posting.channel)
        return new

    async def _live(self, app: web.Application) -> None:
        following = asyncio.create_task(self._follow(app))
        await self._stop.wait()
        following.cancel()
        await asyncio.gather(following, return_exceptions=True)

    async def _close(self, running: Running | None) -> None:
        self._outbox.hurry()
        try:
            async with asyncio.timeout(LONGEST):
                await self._wind_up(running)
        except TimeoutError:
            log.error("some of what was in flight did not end; it is sent again, perhaps twice")
        await asyncio.to_thread(self._outbox.close)
        log.info("stopped")

    async def _wind_up(self, running: Running | None) -> None:
        if running is not None:
            await running.close()
        await self._dispatcher.stop(GRACE)
        await asyncio.gather(*self._leaving, return_exceptions=True)
        await self._http.close()

    def _on_broken(self, error: StoreBroken) -> None:
        log.critical("%s; stopping, so that whoever starts the bot again opens it anew", error)
        self._broken = error
        self._stop.set()

    def _on_full(self, full: bool) -> None:
        metrics.FULL.set(full)
        about, words = ("full", _FULL) if full else ("room", _ROOM)
        log.log(logging.CRITICAL if full else logging.WARNING, "%s", words)
        self._spawn(self._alerts.tell(about, words, state=True))

    # What the server is given

    def _inlet(self, plan: Plan) -> Inlet:
        return Inlet(
            sources=open_sources(plan),
            take=self._take,
            unreadable=self._unreadable,
            refused=self._refused,
            ready=self._ready,
            clock=self._outbox.wall,
            max_body=plan.config.server.max_body,
            public_url=plan.config.server.public_url.rstrip("/"),
            fetch=self._http.fetch,
        )

    async def _take(self, _source: str, sms: Sms) -> bool:
        one = parcel(self._plan, sms)
        new = await self.put(one)
        if new and one.dropped:
            metrics.DROPPED.labels(one.rule).inc()
        return new

    async def _unreadable(self, source: str, raw: bytes, content_type: str, why: str) -> None:
        unread = Unread(source=source, content_type=content_type, raw=raw, why=why, at=self._now())
        if await self._outbox.put_unreadable(unread):
            await self._alerts.tell(
                f"unreadable {source}",
                f"Source {source} sent something well signed that cannot be read: {why}. "
                "It is kept: `sms2chat inbox --unreadable` shows it.",
            )

    def _refused(self, source: str, why: str) -> None:
        words = (
            f"Source {source} got a request that does not prove who sent it: {why}. "
            "If it is your provider, compare its secret with the config file's."
        )
        self._spawn(self._alerts.tell(f"refused {source}", words))

    async def _ready(self) -> str:
        try:
            await self._outbox.check()
        except StoreError as error:
            return str(error)
        return ""

    # Reload

    async def _follow(self, app: web.Application) -> None:
        while True:
            await asyncio.sleep(LOOK)
            if self._watch.changed() or self._asked:
                self._asked = False
                await self._read_again(app)

    async def _read_again(self, app: web.Application) -> None:
        try:
            plan = await asyncio.to_thread(make_plan, self._plan.path)
            self._adopt(plan, app)
        except BotError as error:
            await self._refuse(str(error).splitlines())
        except Exception as error:  # noqa: BLE001 - whatever it is, the old config goes on
            await self._refuse([place(error)])

    async def _refuse(self, lines: list[str]) -> None:
        for line in lines:
            log.error("reload refused: %s", line)
        await self._alerts.tell(
            "reload",
            "The changed config file is refused, the one before stays in use: "
            f"{lines[0]}. `sms2chat check` says all.",
        )

    def _adopt(self, plan: Plan, app: web.Application) -> None:
        # What can fail comes first, so that a plan is taken up whole or not at all.
        arriving, inlet = self._make_dispatcher(plan), self._inlet(plan)
        leaving, self._dispatcher = self._dispatcher, arriving
        old, self._plan = self._plan, plan
        self._formatter.hide((*old.secrets(), *plan.secrets()))
        self._alerts.readdress(alert_postings(plan))
        self._silence.follow(expected(plan))
        swap(app, inlet)
        self._watch.follow(plan.files)
        arriving.start()
        self._spawn(self._hand_over(leaving))
        for fixed in ("server", "storage"):
            if getattr(old.config, fixed) != getattr(plan.config, fixed):
                log.warning("a change under `%s` is taken up at the next start", fixed)
        log.info("reloaded", extra={"rules": len(plan.config.rules)})

    async def _hand_over(self, leaving: Dispatcher) -> None:
        try:
            # A key that was refused may be another by now.
            await self._outbox.unpause()
        except StoreError as error:
            log.error("the outbox fails: %s", error)
        await leaving.stop(GRACE)

    def _make_dispatcher(self, plan: Plan) -> Dispatcher:
        yard = Yard(
            outbox=self._outbox,
            drawer=plan.drawer,
            alerts=self._alerts,
            clock=self._now,
            luck=random.random,
            wake=self._wake,
        )
        outlets = open_outlets(plan, self._http, self._outbox.wall, self._screen)
        return Dispatcher(outlets, yard, keep=plan.config.storage.keep, silence=self._silence)

    def _wake(self, channel: str) -> None:
        self._dispatcher.wake(channel)

    def _spawn(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(work)
        self._leaving.add(task)
        task.add_done_callback(self._leaving.discard)


_FULL = (
    "The disk of the store is full. New texts are answered 503, so that their providers send them "
    "again; what is stored goes out with the room that was kept for it. Make room there."
)
_ROOM = "There is room on the disk of the store again: texts are taken."
