"""Services that deliveries go to, as lean as they can be: bytes in, one fixed answer out."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Callable
from typing import Self, cast

_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_CHUNKED = re.compile(rb"\r\ntransfer-encoding: *chunked", re.IGNORECASE)

TELEGRAM = (
    b'{"ok":true,"result":{"message_id":7,"date":1772379000,'
    b'"chat":{"id":-1001234567890,"type":"supergroup","title":"team"}}}'
)
SLACK = b'{"ok":true,"channel":"C0123456789","ts":"1772379000.000100","message":{"type":"message"}}'
NOTHING = b"ok"

OnBody = Callable[[bytes], int]
"""Is given a request's body, and says how many texts arrived with it."""


def one(_body: bytes) -> int:
    """Count a request as one text."""
    return 1


class Service:
    """Listens on a port of its own, and knows how many texts have arrived."""

    def __init__(self) -> None:
        self.arrived = 0
        self.last = 0.0
        self._server: asyncio.Server | None = None
        self._wanted = 0
        self._enough = asyncio.Event()

    def protocol(self) -> asyncio.Protocol:
        """Make what talks to one connection."""
        raise NotImplementedError

    async def __aenter__(self) -> Self:
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(self.protocol, "127.0.0.1", 0)
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._server is not None:
            self._server.close()

    @property
    def port(self) -> int:
        """Where it listens."""
        assert self._server is not None
        port: int = self._server.sockets[0].getsockname()[1]
        return port

    def arrives(self, texts: int) -> None:
        """Note so many texts."""
        self.last = time.perf_counter()
        self.arrived += texts
        if self._wanted and self.arrived >= self._wanted:
            self._enough.set()

    async def has(self, wanted: int, *, within: float) -> bool:
        """Wait until so many have arrived; False if they did not in so many seconds."""
        self._wanted = wanted
        if self.arrived >= wanted:
            return True
        self._enough.clear()
        try:
            async with asyncio.timeout(within):
                await self._enough.wait()
        except TimeoutError:
            return False
        return True


class Receiver(Service):
    """Takes HTTP requests and answers each with the same bytes."""

    def __init__(self, answer: bytes = NOTHING, count: OnBody = one) -> None:
        super().__init__()
        self._answer = (
            b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
            b"Content-Length: %d\r\n\r\n%b" % (len(answer), answer)
        )
        self._count = count
        self.bodies: list[tuple[float, bytes]] | None = None
        """What arrived when, where it was set to a list."""

    def protocol(self) -> asyncio.Protocol:
        """Make what talks to one connection."""
        return _Connection(self)

    def take(self, body: bytes) -> bytes:
        """Note one request; return the answer."""
        self.arrives(self._count(body))
        if self.bodies is not None:
            self.bodies.append((self.last, body))
        return self._answer


class _Connection(asyncio.Protocol):
    def __init__(self, receiver: Receiver) -> None:
        self._receiver = receiver
        self._buffer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while (whole := _whole(self._buffer)) is not None:
            start, end = whole
            body, self._buffer = self._buffer[start:end], self._buffer[end:]
            self._transport.write(self._receiver.take(body))


def _whole(buffer: bytes) -> tuple[int, int] | None:
    """Return where the first request's body starts and ends, if all of it is here."""
    head = buffer.find(b"\r\n\r\n")
    if head < 0:
        return None
    length = _LENGTH.search(buffer, 0, head)
    if length is not None:
        end = head + 4 + int(length[1])
        return (head + 4, end) if len(buffer) >= end else None
    if _CHUNKED.search(buffer, 0, head):
        end = buffer.find(b"0\r\n\r\n", head + 4)
        return None if end < 0 else (head + 4, end + 5)
    return head + 4, head + 4
