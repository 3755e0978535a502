"""A wire between a program and its database that one can cut, or leave dead."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Coroutine
from contextlib import contextmanager


class Wire:
    """Carries bytes both ways, in a thread of its own, until told otherwise."""

    def __init__(self, host: str, port: int) -> None:
        self._there = (host, port)
        self._loop = asyncio.new_event_loop()
        self._server: asyncio.Server | None = None
        self._ends: set[asyncio.StreamWriter] = set()
        self._flows = asyncio.Event()
        self._flows.set()
        self._fatal = b""
        self.port = 0

    @contextmanager
    def laid(self):
        thread = threading.Thread(target=self._loop.run_forever)
        thread.start()
        try:
            self.mend()
            yield self
        finally:
            self._do(self._end())
            self._loop.call_soon_threadsafe(self._loop.stop)
            thread.join()
            self._loop.close()

    def mend(self) -> None:
        """Take connections, at the same port as before."""
        self._do(self._mend())

    def cut(self) -> None:
        """Break every connection, and refuse new ones."""
        self._do(self._cut())

    def cut_after(self, words: bytes) -> None:
        """Carry these words there, once; the answer gets lost with all connections."""
        self._fatal = words

    def die(self) -> None:
        """Carry nothing any more, without a sign of it."""
        self._loop.call_soon_threadsafe(self._flows.clear)

    def revive(self) -> None:
        """Carry on."""
        self._loop.call_soon_threadsafe(self._flows.set)

    def _do(self, work: Coroutine) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result(10)

    async def _mend(self) -> None:
        self._server = await asyncio.start_server(self._carry, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    async def _cut(self) -> None:
        self._server.close()
        self._hang_up()

    async def _end(self) -> None:
        await self._cut()
        carrying = asyncio.all_tasks() - {asyncio.current_task()}
        for each in carrying:
            each.cancel()
        await asyncio.gather(*carrying, return_exceptions=True)

    def _hang_up(self) -> None:
        for end in self._ends:
            end.transport.abort()

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, onward = await asyncio.open_connection(*self._there)
        both = {writer, onward}
        self._ends |= both
        ways = {
            asyncio.ensure_future(self._pass(reader, onward, fatal=True)),
            asyncio.ensure_future(self._pass(there, writer)),
        }
        # When one end hangs up, or breaks, the other one shall know.
        _, left = await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        self._ends -= both
        for end in both:
            end.close()
        for way in left:
            way.cancel()
        await asyncio.gather(*ways, return_exceptions=True)

    async def _pass(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, fatal: bool = False
    ) -> None:
        while data := await reader.read(65536):
            await self._flows.wait()
            last = fatal and self._fatal and self._fatal in data
            if last:
                self._fatal = b""
                # The answer must not come through.
                for end in self._ends - {writer}:
                    end.transport.abort()
            writer.write(data)
            await writer.drain()
