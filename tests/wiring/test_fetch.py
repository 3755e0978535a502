"""What a source fetches: bounded in size and time, and never from where it was sent on to."""

from __future__ import annotations

import asyncio
from contextlib import suppress

import pytest
from aiohttp import web

from bot.errors import NotNowError
from bot.wiring import parts
from bot.wiring.parts import FETCHED, Http


@pytest.fixture
async def http():
    session = Http()
    yield session
    await session.close()


async def page(_request: web.Request) -> web.Response:
    return web.Response(body=b"a page")


async def large(request: web.Request) -> web.Response:
    return web.Response(body=b"x" * (FETCHED + len(request.query_string)))


async def elsewhere(_request: web.Request) -> web.Response:
    raise web.HTTPFound("/page")


async def endless(request: web.Request) -> web.StreamResponse:
    stream = web.StreamResponse()
    await stream.prepare(request)
    with suppress(ConnectionError):
        while True:
            await stream.write(b"x" * 65536)
    return stream


async def slow(request: web.Request) -> web.StreamResponse:
    stream = web.StreamResponse()
    await stream.prepare(request)
    await asyncio.Event().wait()
    return stream


@pytest.fixture
async def place(aiohttp_server):
    app = web.Application()
    for answer in (page, large, elsewhere, endless, slow):
        app.router.add_get(f"/{answer.__name__}", answer)
    return str((await aiohttp_server(app)).make_url("")).rstrip("/")


async def test_a_page_is_fetched(http, place):
    assert await http.fetch(f"{place}/page") == b"a page"
    assert len(await http.fetch(f"{place}/large")) == FETCHED


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/none", "answered 404"),
        ("/elsewhere", "answered 302"),
        ("/large?1", "too much"),
        ("/endless", "too much"),
    ],
)
async def test_what_is_no_page_is_not_had(http, place, path, words):
    with pytest.raises(NotNowError, match=words):
        await http.fetch(place + path)


async def test_a_server_that_takes_its_time_is_not_waited_for(http, place, monkeypatch):
    monkeypatch.setattr(parts, "FETCH", 0.05)

    with pytest.raises(NotNowError, match="TimeoutError"):
        await http.fetch(f"{place}/slow")


async def test_where_nobody_listens_nothing_is_had(http, unused_tcp_port):
    with pytest.raises(NotNowError, match=r"127\.0\.0\.1 cannot be reached"):
        await http.fetch(f"http://127.0.0.1:{unused_tcp_port}/?Token=secret")
