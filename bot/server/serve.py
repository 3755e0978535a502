"""Listens on a port: the application, its limits and the guard, running."""

from __future__ import annotations

import asyncio
import errno
import logging
from contextlib import suppress
from typing import cast

from aiohttp import web
from aiohttp.http_exceptions import HttpProcessingError

from bot.errors import BotError
from bot.server.guard import Guard
from bot.server.inlet import LIMITS

_BACKLOG = 1024


class _Terse(logging.Filter):
    """
    Makes one line of what aiohttp says of a request that it gave up on.

    Its tracebacks quote what a stranger sent; and what a stranger sent wrongly is
    no error of ours.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        error = record.exc_info[1] if record.exc_info else None
        if isinstance(error, HttpProcessingError | web.RequestPayloadError):
            record.levelno, record.levelname = logging.DEBUG, "DEBUG"
        record.msg, record.args, record.exc_info = "bad HTTP", (), None
        record.error = type(error).__name__
        return record.levelno >= _aiohttp.getEffectiveLevel()


_aiohttp = logging.getLogger("bot.server.http")
_aiohttp.addFilter(_Terse())


class Running:
    """A server that listens, until it is closed."""

    def __init__(
        self, runner: web.AppRunner, listener: asyncio.Server, watch: asyncio.Task[None]
    ) -> None:
        self._runner = runner
        self._listener = listener
        self._watch = watch
        self.port: int = listener.sockets[0].getsockname()[1]
        """The port it has got, also where 0 was asked for."""

    async def close(self) -> None:
        """Take no more, answer what is in flight for as long as the limits say, and end."""
        self._listener.close()
        self._watch.cancel()
        with suppress(asyncio.CancelledError):
            await self._watch
        await self._runner.cleanup()


async def serve(app: web.Application, host: str, port: int) -> Running:
    """
    Listen on a name or an IPv4 or IPv6 address; port 0 takes any that is free.

    Raises BotError, in words for an operator, if that cannot be had.
    """
    limits = app[LIMITS]
    runner = web.AppRunner(
        app,
        access_log=None,
        auto_decompress=False,
        handler_cancellation=False,
        keepalive_timeout=limits.idle,
        lingering_time=limits.linger,
        logger=_aiohttp,
        shutdown_timeout=limits.close,
    )
    await runner.setup()
    guard = Guard(cast("web.Server", runner.server), limits)
    loop = asyncio.get_running_loop()
    try:
        listener = await loop.create_server(guard.admit, host, port, backlog=_BACKLOG)
    except OSError as error:
        await runner.cleanup()
        raise BotError(_why(error, host, port)) from error
    return Running(runner, listener, loop.create_task(guard.watch()))


def _why(error: OSError, host: str, port: int) -> str:
    if error.errno == errno.EADDRINUSE:
        return f"port {port} is taken; stop the program that has it, or set another server.port"
    if error.errno in {errno.EACCES, errno.EPERM}:
        return f"port {port} needs rights that this user has not; set a server.port above 1023"
    return (
        f"cannot listen on {host}: no such address on this machine; "
        "set server.host to one that it has, or to 0.0.0.0 for all"
    )
