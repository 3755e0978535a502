"""Listening on a port, and letting go of it."""

from __future__ import annotations

import asyncio
import logging
import socket

import pytest

from bot.errors import BotError
from bot.server.app import make_app
from bot.server.inlet import Limits
from bot.server.serve import serve
from tests.server.wire import ask, connected, post


@pytest.mark.parametrize(
    ("host", "address"),
    [
        ("127.0.0.1", "127.0.0.1"),
        ("localhost", "localhost"),
        ("::1", "::1"),
        ("0.0.0.0", "127.0.0.1"),
    ],
)
async def test_a_name_or_an_address_can_be_listened_on(start, host, address):
    server = await start(host=host)

    async with connected(server.port, address) as client:
        assert (await client.says(post())).status == 200


async def test_a_port_that_is_taken_is_said_so(port, desk):
    with pytest.raises(BotError, match=f"port {port} is taken; "):
        await serve(make_app(desk.inlet()), "127.0.0.1", port)


@pytest.mark.parametrize("host", ["192.0.2.1", "no-such-host.invalid"])
async def test_an_address_that_is_not_ours_is_said_so(desk, host):
    with pytest.raises(BotError, match=f"cannot listen on {host}: .*server.host"):
        await serve(make_app(desk.inlet()), host, 0)


async def test_the_port_is_free_again_after_closing(start):
    server = await start()

    await server.close()

    with socket.create_server(("127.0.0.1", server.port)):
        pass


async def test_what_is_in_flight_is_answered_while_the_server_closes(start, desk):
    desk.hold = asyncio.Event()
    server = await start()
    async with connected(server.port) as idle, connected(server.port) as client:
        client.write(post())
        await ask(server.port, post(path="/webhook/none"))
        closing = asyncio.create_task(server.close())
        assert await idle.is_cut_off() == b""
        assert not closing.done()
        desk.hold.set()

        assert (await client.answer()).status == 200
    await closing


async def test_closing_does_not_wait_for_ever(start, desk):
    desk.hold = asyncio.Event()
    server = await start(limits=Limits(close=0.05))
    async with connected(server.port) as client:
        client.write(post())
        await ask(server.port, post(path="/webhook/none"))

        async with asyncio.timeout(5):
            await server.close()


async def test_what_comes_from_aiohttp_is_a_line_without_what_a_stranger_sent(port, caplog):
    caplog.set_level(logging.DEBUG)

    await ask(port, b"GET / HTTP/1.1\r\nHost: x\r\n482913 oops\r\n\r\n")

    [record] = [record for record in caplog.records if record.name == "bot.server.http"]
    assert (record.levelno, record.exc_info) == (logging.DEBUG, None)
    assert record.error
    assert "482913" not in caplog.text
