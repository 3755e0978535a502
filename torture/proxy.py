"""A wire to a service that does to requests what networks do, by name, and counts whom it hit."""

from __future__ import annotations

import asyncio
import random
import socket
import struct
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from enum import Enum

_AT_ONCE = struct.pack("ii", 1, 0)
"""SO_LINGER: closing sends RST, and throws away what was not sent yet."""
_CHUNK = 65536
_DRIP = 0.05


class Fault(Enum):
    """What a network does."""

    NONE = "nothing"
    LATENCY = "latency with jitter"
    DRIP = "an answer that drips"
    CUT = "an answer cut in half"
    RESET_ANSWER = "RST instead of the answer"
    SWALLOW = "an answer that never comes"
    RESET_REQUEST = "RST when the request comes"
    RESET_CONNECTION = "RST when a connection comes"
    BLACKHOLE = "a connection that leads nowhere"
    REFUSE = "no connection"


AMBIGUOUS = (Fault.CUT, Fault.RESET_ANSWER, Fault.SWALLOW)
"""The service had the request, and nobody hears of it: it must be sent again."""


@dataclass(eq=False)
class _Line:
    """One connection of a client, and ours in its place."""

    near: asyncio.StreamWriter
    far: asyncio.StreamWriter | None = None
    asked: bool = False
    """Whether the service has a request on it that it did not answer yet."""
    tail: bytes = b""
    stuck: bool = False

    def reset(self) -> None:
        """End it on the client's side as a router does that forgot it."""
        sock = self.near.get_extra_info("socket")
        with suppress(OSError):
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _AT_ONCE)
        self.end()

    def end(self) -> None:
        """End it on both sides."""
        self.near.transport.abort()
        if self.far is not None:
            self.far.transport.abort()


@dataclass
class Proxy:
    """
    Stands before one service; `set` says what happens from now on.

    A request has been made when `mark` has passed: from then on the service may have it.
    """

    port: int
    """The service's, on loopback."""
    mark: bytes
    fault: Fault = Fault.NONE
    hits: dict[Fault, int] = field(default_factory=lambda: dict.fromkeys(Fault, 0))
    """How many connections or requests met each fault; of ambiguous ones, requests."""
    at: int = 0
    """The port at which it listens itself."""
    _lines: set[_Line] = field(default_factory=set)
    _server: asyncio.Server | None = None
    _luck: random.Random = field(default_factory=lambda: random.Random(1))

    @asynccontextmanager
    async def serve(self) -> AsyncIterator[Proxy]:
        """Carry bytes for as long as it is needed."""
        await self._listen()
        try:
            yield self
        finally:
            await self._deaf()
            for line in set(self._lines):
                line.end()

    async def set(self, fault: Fault) -> None:
        """Let something else happen from now on; what hangs, or is idle, is hung up first."""
        before, self.fault = self.fault, fault
        if fault is Fault.REFUSE:
            await self._deaf()
        elif before is Fault.REFUSE:
            await self._listen()
        for line in set(self._lines):
            if line.stuck or not line.asked:
                line.end()

    async def _listen(self) -> None:
        self._server = await asyncio.start_server(self._meet, "127.0.0.1", self.at)
        self.at = self._server.sockets[0].getsockname()[1]

    async def _deaf(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server = None

    async def _meet(self, reader: asyncio.StreamReader, near: asyncio.StreamWriter) -> None:
        line = _Line(near)
        self._lines.add(line)
        try:
            await self._carry(reader, line)
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            line.end()
            self._lines.discard(line)

    async def _carry(self, reader: asyncio.StreamReader, line: _Line) -> None:
        if self.fault is Fault.RESET_CONNECTION:
            self.hits[self.fault] += 1
            line.reset()
            return
        if self.fault is Fault.BLACKHOLE:
            self.hits[self.fault] += 1
            line.stuck = True
            while await reader.read(_CHUNK):
                pass
            return
        there, line.far = await asyncio.open_connection("127.0.0.1", self.port)
        ways = {
            asyncio.create_task(self._requests(reader, line)),
            asyncio.create_task(self._answers(there, line)),
        }
        _, left = await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        for way in left:
            way.cancel()
        await asyncio.gather(*ways, return_exceptions=True)

    async def _requests(self, reader: asyncio.StreamReader, line: _Line) -> None:
        while data := await reader.read(_CHUNK):
            await self._latency()
            asked = self.mark in line.tail + data
            line.tail = (line.tail + data)[1 - len(self.mark) :]
            if self._refuses(line, asked=asked):
                self.hits[self.fault] += 1
                line.reset()
                return
            line.asked = line.asked or asked
            assert line.far is not None
            line.far.write(data)
            await line.far.drain()

    def _refuses(self, line: _Line, *, asked: bool) -> bool:
        if self.fault is Fault.RESET_REQUEST:
            return asked
        # A connection from before, on which an answer was still to come.
        return self.fault in _UNREACHABLE and not line.asked

    async def _answers(self, there: asyncio.StreamReader, line: _Line) -> None:
        while data := await there.read(_CHUNK):
            await self._latency()
            if line.asked and self.fault in _ANSWERS:
                self.hits[self.fault] += 1
                await _ANSWERS[self.fault](line, data)
                if self.fault in AMBIGUOUS:
                    return
            else:
                line.near.write(data)
                await line.near.drain()
            line.asked = False

    async def _latency(self) -> None:
        if self.fault is Fault.LATENCY:
            self.hits[self.fault] += 1
            await asyncio.sleep(self._luck.uniform(0.05, 0.4))


async def _drip(line: _Line, data: bytes) -> None:
    for number in range(len(data)):
        line.near.write(data[number : number + 1])
        await line.near.drain()
        await asyncio.sleep(_DRIP if number < 40 else 0)


async def _cut(line: _Line, data: bytes) -> None:
    line.near.write(data[: len(data) // 2])
    await line.near.drain()


async def _reset(line: _Line, _data: bytes) -> None:
    line.reset()


async def _swallow(line: _Line, _data: bytes) -> None:
    line.stuck = True
    await asyncio.Event().wait()


_UNREACHABLE = (Fault.RESET_CONNECTION, Fault.BLACKHOLE, Fault.REFUSE)
_ANSWERS: dict[Fault, Callable[[_Line, bytes], Awaitable[None]]] = {
    Fault.DRIP: _drip,
    Fault.CUT: _cut,
    Fault.RESET_ANSWER: _reset,
    Fault.SWALLOW: _swallow,
}
