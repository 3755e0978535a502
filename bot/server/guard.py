"""Cuts off clients that hold a connection and never finish a request; aiohttp does not."""

from __future__ import annotations

import asyncio
import logging

from aiohttp import web
from aiohttp.web_protocol import RequestHandler

from bot.server.inlet import Limits

log = logging.getLogger(__name__)


class Guard:
    """
    Watches the connections of one server.

    A connection is quiet while no request of it is being answered: it has sent
    nothing, or half a line, or drips its headers. (A body is timed where it is read.)
    """

    def __init__(self, server: web.Server, limits: Limits) -> None:
        self._server = server
        self._limits = limits
        self._loop = asyncio.get_running_loop()
        self._quiet: dict[RequestHandler, tuple[int, float]] = {}

    async def watch(self) -> None:
        """Sweep for ever."""
        pause = min(1.0, self._limits.header / 4, self._limits.idle / 4)
        while True:
            await asyncio.sleep(pause)
            self.sweep()

    def sweep(self) -> None:
        """Cut every connection that has been quiet for longer than it may."""
        now = self._loop.time()
        before, self._quiet = self._quiet, {}
        for connection in filter(_is_quiet, self._server.connections):
            requests = connection._request_count
            seen, since = before.get(connection, (requests, now))
            # Another request between two looks: it is quiet anew.
            since = since if seen == requests else now
            self._quiet[connection] = (requests, since)
            if now - since >= (self._limits.idle if requests else self._limits.header):
                _cut(connection)

    def admit(self) -> asyncio.BaseProtocol:
        """
        Make the protocol of a new connection, as `create_server` asks for it.

        When there are as many as there may be, the oldest quiet one makes room,
        first among those that have never sent a request: strangers who only hold
        connections lock nobody out.
        """
        open_now = [each for each in self._server.connections if not _is_closing(each)]
        if len(open_now) >= self._limits.connections:
            # One with messages is about to be answered, within this turn of the loop.
            quiet = [each for each in open_now if _is_quiet(each) and not each._messages]
            if not quiet:
                return _Turned()
            _cut(min(quiet, key=lambda each: each._request_count > 0))
        return self._server()


class _Turned(asyncio.Protocol):
    """A connection for which there is no room."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        log.warning("connection turned away: all are busy")
        if isinstance(transport, asyncio.Transport):
            transport.abort()


def _is_quiet(connection: RequestHandler) -> bool:
    # The only place that knows: aiohttp tells nobody else whether a request runs.
    return connection._current_request is None and not _is_closing(connection)


def _is_closing(connection: RequestHandler) -> bool:
    return connection.transport is None or connection.transport.is_closing()


def _cut(connection: RequestHandler) -> None:
    # Not close(), which waits for a client that does not read.
    if connection.transport is not None:
        connection.transport.abort()
