"""Sends ready requests over kept connections: as fast as they are answered, or by a clock."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import cast

_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_CLOSES = re.compile(rb"^HTTP/1\.0|\r\nconnection: *close", re.IGNORECASE)
CONNECTIONS = 64


@dataclass(slots=True)
class Tally:
    """What came of the requests."""

    good: int = 0
    bad: int = 0
    began: float = 0.0
    ended: float = 0.0
    first_bad: bytes = b""

    @property
    def rate(self) -> float:
        """Good answers a second."""
        return self.good / (self.ended - self.began)


@dataclass(slots=True)
class _Flow:
    """What the connections of one load share."""

    requests: Iterator[bytes]
    host: str
    port: int
    until: float = 0.0
    waiting: list[_Client] | None = field(default_factory=list)
    """Connections that are open before the clock runs; None once it does."""
    tally: Tally = field(default_factory=Tally)
    open: int = 0
    done: asyncio.Event = field(default_factory=asyncio.Event)


class _Client(asyncio.Protocol):
    """One connection that always has one request on its way."""

    def __init__(self, flow: _Flow) -> None:
        self._flow = flow
        self._buffer = b""
        self._closing = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)
        if self._flow.waiting is None:
            self.go_on()
        else:
            self._flow.waiting.append(self)

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        end = self._buffer.find(b"\r\n\r\n")
        if end < 0:
            return
        length = _LENGTH.search(self._buffer, 0, end)
        if length is None or len(self._buffer) < end + 4 + int(length[1]):
            return
        self._answered(end)

    def _answered(self, end: int) -> None:
        tally, answer = self._flow.tally, self._buffer
        if answer.startswith(b"200", 9):
            tally.good += 1
        else:
            tally.bad += 1
            tally.first_bad = tally.first_bad or answer
        self._buffer = b""
        if _CLOSES.search(answer, 0, end):
            self._closing = True
            self._transport.close()
        else:
            self.go_on()

    def go_on(self) -> None:
        """Send the next request, if there is one and there is time."""
        now = time.perf_counter()
        request = next(self._flow.requests, None) if now < self._flow.until else None
        if request is None:
            self._leave()
        else:
            self._transport.write(request)

    def _leave(self) -> None:
        self._closing = False
        self._transport.close()
        self._flow.open -= 1
        if not self._flow.open:
            self._flow.tally.ended = time.perf_counter()
            self._flow.done.set()

    def connection_lost(self, error: Exception | None) -> None:
        if self._closing:  # a server that takes one request a connection gets another
            asyncio.get_running_loop().create_task(connect(self._flow))
        elif not self._flow.done.is_set() and error is not None:
            self._flow.tally.bad += 1
            self._leave()


async def connect(flow: _Flow) -> None:
    """Open one more connection, which begins with the others, or at once if they have."""
    loop = asyncio.get_running_loop()
    await loop.create_connection(lambda: _Client(flow), flow.host, flow.port)


async def saturate(
    port: int, requests: Iterable[bytes], *, seconds: float, connections: int = CONNECTIONS
) -> Tally:
    """Send for so long, or until there are none left, one at a time on each connection."""
    flow = _Flow(iter(requests), "127.0.0.1", port, open=connections)
    await asyncio.gather(*(connect(flow) for _ in range(connections)))
    flow.tally.began = time.perf_counter()
    flow.until = flow.tally.began + seconds
    waiting, flow.waiting = flow.waiting or [], None
    for client in waiting:
        client.go_on()
    await flow.done.wait()
    return flow.tally


class _Waiting(asyncio.Protocol):
    """One connection of a load that goes by the clock; it counts what is not answered yet."""

    def __init__(self) -> None:
        self.waiting = 0
        self.idle = asyncio.Event()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        self.waiting -= data.count(b"HTTP/1.1 ")
        if not self.waiting:
            self.idle.set()


async def by_clock(port: int, requests: list[bytes], *, rate: float) -> list[float]:
    """
    Send so many a second, whether or not they are answered; return when each was sent.

    A server that stalls is sent the next ones all the same, so its stall is seen in full.
    """
    loop = asyncio.get_running_loop()
    made = [await loop.create_connection(_Waiting, "127.0.0.1", port) for _ in range(8)]
    clients = [protocol for _, protocol in made]
    start = time.perf_counter() + 0.05
    sent = []
    for number, request in enumerate(requests):
        wait = start + number / rate - time.perf_counter()
        if wait > 0:
            await asyncio.sleep(wait)
        client = min(clients, key=lambda each: each.waiting)
        client.waiting += 1
        client.idle.clear()
        sent.append(time.perf_counter())
        client.transport.write(request)
    async with asyncio.timeout(20):
        await asyncio.gather(*(client.idle.wait() for client in clients if client.waiting))
    for client in clients:
        client.transport.close()
    return sent
