"""A mail server that takes everything, as lean as it can be."""

from __future__ import annotations

import asyncio
from typing import cast

from benchmarks.fakes import Service

_ANSWERS = {
    b"EHLO": b"250-fake\r\n250 8BITMIME\r\n",
    b"DATA": b"354 go on\r\n",
    b"QUIT": b"221 bye\r\n",
}


class Mailbox(Service):
    """Counts the mails that arrived."""

    def protocol(self) -> asyncio.Protocol:
        """Make what talks to one connection."""
        return _Connection(self)


class _Connection(asyncio.Protocol):
    def __init__(self, mailbox: Mailbox) -> None:
        self._mailbox = mailbox
        self._buffer = b""
        self._in_mail = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)
        self._transport.write(b"220 fake\r\n")

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        end = b"\r\n.\r\n" if self._in_mail else b"\r\n"
        while end in self._buffer:
            whole, _, self._buffer = self._buffer.partition(end)
            self._transport.write(self._taken(whole))
            if whole.upper() == b"QUIT":
                self._transport.close()
            end = b"\r\n.\r\n" if self._in_mail else b"\r\n"

    def _taken(self, whole: bytes) -> bytes:
        if self._in_mail:
            self._in_mail = False
            self._mailbox.arrives(1)
            return b"250 taken\r\n"
        word = whole[:4].upper()
        self._in_mail = word == b"DATA"
        return _ANSWERS.get(word, b"250 ok\r\n")
