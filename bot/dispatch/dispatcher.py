"""Runs the lanes of one config, and the janitor beside them."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from bot.dispatch.janitor import Janitor
from bot.dispatch.lane import Lane, Yard
from bot.dispatch.outlet import Outlet
from bot.dispatch.silence import Silence


class Dispatcher:
    """The lanes of one config; a reload starts another dispatcher, then stops this one."""

    def __init__(
        self,
        outlets: Iterable[Outlet],
        yard: Yard,
        *,
        keep: timedelta,
        silence: Silence | None = None,
    ) -> None:
        self._outlets = tuple(outlets)
        yard = replace(yard, wake=self.wake)
        self._lanes = {one.name: Lane(one, yard) for one in self._outlets}
        self._janitor = Janitor(
            outbox=yard.outbox,
            alerts=yard.alerts,
            clock=yard.clock,
            keep=keep,
            channels=self._lanes.keys(),
            wake=self.wake_many,
            silence=silence,
        )
        self._running: list[asyncio.Task[None]] = []

    def start(self) -> None:
        """Start every lane, and the janitor."""
        work = [lane.run() for lane in self._lanes.values()]
        self._running = [asyncio.create_task(one) for one in (*work, self._janitor.run())]

    def wake(self, channel: str) -> None:
        """Tell a lane that there may be something for it."""
        if lane := self._lanes.get(channel):
            lane.wake()

    def wake_many(self, channels: Iterable[str] | None) -> None:
        """Tell several of them; None for all."""
        for channel in self._lanes if channels is None else channels:
            self.wake(channel)

    async def stop(self, grace: float) -> None:
        """
        Claim nothing more; let what is in flight end within `grace` seconds.

        The rest is handed back, due at once for whoever comes next. Closes the channels.
        """
        for running in self._running:
            running.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)
        await asyncio.gather(*(lane.stop(grace) for lane in self._lanes.values()))
        await asyncio.gather(
            *(one.channel.close() for one in self._outlets), return_exceptions=True
        )
