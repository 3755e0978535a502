"""A service that takes its time, and by that has much in its hands whenever a bot dies."""

from __future__ import annotations

import asyncio
import itertools
import time
from dataclasses import dataclass, field

from aiohttp import web

from tests.fakes.web import Web

SECONDS = 0.5


@dataclass
class Slow(Web):
    """Takes every other text at once and answers late; the rest late, if they are still there."""

    times: list[float] = field(default_factory=list)
    """When each that was received came, by `time.monotonic()`."""
    _numbers: itertools.count[int] = field(default_factory=itertools.count)

    async def _take(self, request: web.Request) -> web.Response:
        early = next(self._numbers) % 2
        if not early:
            await asyncio.sleep(SECONDS)
            if request.transport is None or request.transport.is_closing():
                return web.Response()
        await request.read()
        self.times.append(time.monotonic())
        answer = await super()._take(request)
        if early:
            await asyncio.sleep(SECONDS)
        return answer
