"""What fake services share: a server on loopback that keeps what it was asked, and when."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field

from aiohttp import web


@dataclass(frozen=True, slots=True)
class Asked:
    """One request, as it came."""

    at: float
    """By `time.monotonic()`."""
    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Answer:
    """What to say next, instead of what the service would say."""

    status: int = 200
    body: str = ""
    content_type: str = "text/html"
    headers: Mapping[str, str] = field(default_factory=dict)
    after_taking: bool = False
    """Whether the request is carried out all the same, as in a lost answer."""
    hang: bool = False
    drop: bool = False


HANG = Answer(hang=True)
DROP = Answer(drop=True)
TAKE_AND_DROP = Answer(drop=True, after_taking=True)
BAD_GATEWAY = Answer(502, "<html><h1>502 Bad Gateway</h1></html>")


class FakeService:
    """
    A service on a port of its own; a subclass says what it takes.

    `async with` it, or `start()` and `stop()`; it can be started again on the same port.
    """

    def __init__(self, *, port: int = 0) -> None:
        self.port = port
        self.asked: list[Asked] = []
        self.answers: deque[Answer] = deque()
        """Each is given once, in this order, before the service speaks for itself again."""
        self._runner: web.AppRunner | None = None
        self._closing = asyncio.Event()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def start(self) -> None:
        self._closing = asyncio.Event()
        app = web.Application(client_max_size=2**24)
        app.router.add_route("*", "/{path:.*}", self._meet)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self.port)
        await site.start()
        self.port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        self._closing.set()
        if self._runner:
            await self._runner.cleanup()

    async def __aenter__(self):
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    def take(self, request: web.Request, body: bytes) -> web.Response:
        """Do what the service does with a request."""
        raise NotImplementedError

    async def _meet(self, request: web.Request) -> web.Response:
        body = await request.read()
        self.asked.append(
            Asked(time.monotonic(), request.method, request.path, request.headers, body)
        )
        if not self.answers:
            return self.take(request, body)
        answer = self.answers.popleft()
        if answer.after_taking:
            self.take(request, body)
        if answer.hang:
            await self._closing.wait()
        if answer.drop or answer.hang:
            request.transport.abort()
        return web.Response(
            status=answer.status,
            text=answer.body,
            content_type=answer.content_type,
            headers=answer.headers,
        )
