"""Runs the lanes of one config."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import replace

from bot.dispatch.lane import Lane, Yard
from bot.dispatch.outlet import Outlet


class Dispatcher:
    """The lanes of one config; a reload starts another dispatcher, then stops this one."""

    def __init__(self, outlets: Iterable[Outlet], yard: Yard) -> None:
        self._outlets = tuple(outlets)
        self._yard = replace(yard, wake=self.wake)
        self._lanes = {one.name: Lane(one, self._yard) for one in self._outlets}
        self._running: list[asyncio.Task[None]] = []

    def start(self) -> None:
        """Start every lane."""
        self._running = [asyncio.create_task(lane.run()) for lane in self._lanes.values()]

    def wake(self, channel: str) -> None:
        """Tell a lane that there may be something for it."""
        if lane := self._lanes.get(channel):
            lane.wake()

    def wake_all(self) -> None:
        """Tell all of them."""
        for lane in self._lanes.values():
            lane.wake()

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
