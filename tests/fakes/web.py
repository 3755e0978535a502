"""A web service on loopback that keeps what it was sent and answers as it is told."""

from __future__ import annotations

import asyncio
import io
import ssl
from collections import deque
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TextIO

import aiohttp
from aiohttp import web
from aiohttp.test_utils import TestServer
from multidict import CIMultiDictProxy

from bot.channels.base import Tools
from tests.make import Clock


@dataclass(frozen=True)
class Received:
    """One request, as it came."""

    method: str
    path: str
    headers: CIMultiDictProxy[str]
    body: bytes
    connection: int
    """Which of the server's connections it came on, counted from 1."""


@dataclass
class Web:
    """Give it answers before the requests; without one it says 200."""

    received: list[Received] = field(default_factory=list)
    _answers: deque = field(default_factory=deque)
    _connections: dict[object, int] = field(default_factory=dict)
    _server: TestServer | None = None

    @property
    def url(self) -> str:
        return str(self._server.make_url("/hook"))

    @property
    def port(self) -> int:
        return self._server.port

    def answer(self, status: int = 200, body: str = "", **headers: str) -> None:
        """The next request not yet spoken for gets this; `Retry_After="3"` makes a header."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}

        async def give(request: web.Request) -> web.Response:
            return web.Response(status=status, text=body, headers=named)

        self._answers.append(give)

    def drop(self) -> None:
        """The connection breaks once the request is here."""

        async def give(request: web.Request) -> web.Response:
            request.transport.abort()
            return web.Response()

        self._answers.append(give)

    def hang(self) -> None:
        """No answer comes, for as long as the caller cares to wait."""

        async def give(request: web.Request) -> web.Response:
            await asyncio.Event().wait()
            raise AssertionError

        self._answers.append(give)

    async def _take(self, request: web.Request) -> web.Response:
        number = self._connections.setdefault(request.transport, len(self._connections) + 1)
        self.received.append(
            Received(request.method, request.path_qs, request.headers, await request.read(), number)
        )
        give = self._answers.popleft() if self._answers else None
        return await give(request) if give else web.Response(text="ok")

    @asynccontextmanager
    async def serve(self, tls: ssl.SSLContext | None = None):
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self._take)
        self._server = TestServer(app, scheme="https" if tls else "http")
        await self._server.start_server(ssl=tls, shutdown_timeout=0.01, access_log=None)
        try:
            yield self
        finally:
            await self._server.close()


@asynccontextmanager
async def tools(clock: Clock | None = None, screen: TextIO | None = None, **session):
    """What a channel is given, with a session of its own."""
    async with aiohttp.ClientSession(**session) as http:
        yield Tools(http=lambda: http, clock=clock or Clock(), screen=screen or io.StringIO())
