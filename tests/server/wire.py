"""A client that writes bytes as they are, and an inlet that remembers what it was given."""

from __future__ import annotations

import asyncio
import json
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from multidict import CIMultiDict

from bot.model import Sms
from bot.server.inlet import Inlet
from tests.make import Clock
from tests.sources.base_format import envelope, opened, signature

PATIENCE = 5
"""Seconds after which a test gives up; nothing takes as long."""


@dataclass
class Desk:
    """Takes texts in place of the store; `trouble` is raised instead."""

    taken: list[tuple[str, Sms]] = field(default_factory=list)
    unread: list[tuple[str, bytes, str, str]] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)
    trouble: Exception | None = None
    unready: str = ""
    hold: asyncio.Event | None = None
    """Once set, texts are taken; before, they wait."""
    came: asyncio.Queue[Sms] = field(default_factory=asyncio.Queue)

    async def take(self, source: str, sms: Sms) -> bool:
        self.came.put_nowait(sms)
        if self.hold:
            await self.hold.wait()
        if self.trouble:
            raise self.trouble
        new = sms.key not in {known.key for _, known in self.taken}
        self.taken.append((source, sms))
        return new

    async def keep(self, source: str, body: bytes, content_type: str, why: str) -> None:
        if self.trouble:
            raise self.trouble
        self.unread.append((source, body, content_type, why))

    async def ready(self) -> str:
        if self.trouble:
            raise self.trouble
        return self.unready

    def inlet(self, **changes) -> Inlet:
        given = {
            "sources": {"my-number": opened()},
            "take": self.take,
            "unreadable": self.keep,
            "refused": lambda source, why: self.refused.append((source, why)),
            "ready": self.ready,
            "clock": Clock(),
            "max_body": 4096,
        }
        return Inlet(**(given | changes))


@dataclass(frozen=True)
class Answer:
    status: int
    headers: CIMultiDict[str]
    body: bytes

    @property
    def json(self) -> object:
        return json.loads(self.body)


BODY = json.dumps(envelope()).encode()


def post(body: bytes = BODY, path: str = "/webhook/my-number", **headers: str | None) -> bytes:
    """A request as the provider makes it; `Content_Type="…"` changes a header, None drops it."""
    named = {key.replace("_", "-"): value for key, value in headers.items()}
    given = {
        "Host": "bot.example.org",
        "Content-Type": "application/json",
        "Content-Length": str(len(body)),
        "X-Webhook-Signature": signature(body),
    }
    return raw("POST", path, given | named) + body


def raw(method: str, path: str, headers: dict[str, str | None]) -> bytes:
    lines = [f"{name}: {value}" for name, value in headers.items() if value is not None]
    return "\r\n".join([f"{method} {path} HTTP/1.1", *lines, "", ""]).encode()


class Client:
    """One connection."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    def write(self, data: bytes) -> None:
        self._writer.write(data)

    async def answer(self, *, to: str = "POST") -> Answer:
        async with asyncio.timeout(PATIENCE):
            head = (await self._reader.readuntil(b"\r\n\r\n")).decode()
            first, *lines = head.strip().split("\r\n")
            headers = CIMultiDict(line.split(": ", 1) for line in lines)
            length = 0 if to == "HEAD" else int(headers["Content-Length"])
            body = await self._reader.readexactly(length)
        return Answer(int(first.split()[1]), headers, body)

    async def says(self, data: bytes, *, to: str = "POST") -> Answer:
        self.write(data)
        return await self.answer(to=to)

    async def is_cut_off(self, *, dripping: bytes = b"") -> bytes:
        """Wait for the end of the connection, writing a byte now and then; what came before it."""
        came = bytearray()
        async with asyncio.timeout(PATIENCE):
            while True:
                try:
                    async with asyncio.timeout(0.02):
                        data = await self._reader.read(1000)
                except TimeoutError:
                    self.write(dripping[:1])
                    dripping = dripping[1:] or dripping
                    continue
                except ConnectionError:
                    return bytes(came)
                if not data:
                    return bytes(came)
                came += data

    async def close(self) -> None:
        self._writer.close()


@asynccontextmanager
async def connected(port: int, host: str = "127.0.0.1"):
    reader, writer = await asyncio.open_connection(host, port)
    try:
        yield Client(reader, writer)
    finally:
        writer.transport.abort()


async def ask(port: int, request: bytes, *, to: str = "POST") -> Answer:
    """One request on a connection of its own."""
    async with connected(port) as client:
        return await client.says(request, to=to)
