"""Reads a request's body: so many bytes, so many seconds, and no more."""

from __future__ import annotations

import asyncio

from aiohttp import StreamReader, web


class UnwantedError(Exception):
    """The body is not taken; `status` and the words are the answer."""

    def __init__(self, status: int, words: str) -> None:
        super().__init__(words)
        self.status = status


async def read_body(request: web.Request, *, most: int, seconds: float) -> bytes:
    """Return the body as it came; raises UnwantedError if it is too large, slow or broken."""
    if (request.content_length or 0) > most:
        raise UnwantedError(413, "the body is too large")
    content = request.content
    try:
        if content.is_eof():
            # It came with the headers, as it nearly always does: no clock is needed.
            body = content.read_nowait()
        else:
            async with asyncio.timeout(seconds):
                body = await _counted(content, most)
    except TimeoutError:
        raise UnwantedError(408, "the body came too slowly") from None
    except (web.RequestPayloadError, ConnectionError):
        raise UnwantedError(400, "the body broke off, or is not valid HTTP") from None
    if len(body) > most:
        raise UnwantedError(413, "the body is too large")
    return body


async def _counted(content: StreamReader, most: int) -> bytes:
    """Read to the end, or until it is more than `most`."""
    body = bytearray()
    while not content.at_eof() and len(body) <= most:
        body += await content.readany()
    return bytes(body)
