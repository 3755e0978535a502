"""Who holds a connection and does not finish a request is cut off; others are served."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack

import pytest

from bot.server.inlet import Limits
from tests.server.wire import BODY, PATIENCE, ask, connected, post

HEAD, _, _ = post().partition(b"\r\n\r\n")
QUICK = Limits(header=0.1, body=0.1, idle=60, linger=0.1)
IDLE = Limits(header=60, body=60, idle=0.2)
PATIENT = Limits(header=60, body=60, idle=60, linger=0.1)


async def test_who_says_nothing_is_cut_off(start):
    server = await start(limits=QUICK)

    async with connected(server.port) as client:
        assert await client.is_cut_off() == b""


@pytest.mark.parametrize("said", [b"POS", HEAD[:-20]], ids=["half a line", "half the headers"])
async def test_who_stops_in_the_headers_is_cut_off(start, said):
    server = await start(limits=QUICK)

    async with connected(server.port) as client:
        client.write(said)

        assert await client.is_cut_off() == b""


async def test_who_drips_headers_is_cut_off(start):
    server = await start(limits=QUICK)

    async with connected(server.port) as client:
        client.write(b"POST /webhook HTTP/1.1\r\nX: ")

        assert await client.is_cut_off(dripping=b"x") == b""


@pytest.mark.parametrize("dripping", [b"", b" "], ids=["stalled", "dripped"])
async def test_a_slow_body_is_answered_408_and_cut_off(start, desk, dripping):
    server = await start(limits=QUICK)

    async with connected(server.port) as client:
        client.write(post(Content_Length="4000"))
        came = await client.is_cut_off(dripping=dripping)

    assert came.startswith(b"HTTP/1.1 408 ")
    assert desk.taken == []


@pytest.mark.parametrize("dripping", [b"", b" "], ids=["stalled", "dripped"])
async def test_a_body_that_nobody_wants_holds_nothing_up(start, dripping):
    server = await start(limits=QUICK)

    async with connected(server.port) as client:
        client.write(post(path="/webhook/none", Content_Length="4000"))
        came = await client.is_cut_off(dripping=dripping)

    assert came.startswith(b"HTTP/1.1 404 ")


async def test_a_kept_connection_is_cut_off_when_it_is_idle(start):
    server = await start(limits=IDLE)

    async with connected(server.port) as client:
        assert (await client.says(post())).status == 200

        assert await client.is_cut_off() == b""


async def test_a_kept_connection_that_drips_its_next_headers_is_cut_off(start):
    server = await start(limits=IDLE)

    async with connected(server.port) as client:
        assert (await client.says(post())).status == 200

        assert await client.is_cut_off(dripping=HEAD) == b""


async def test_who_reads_no_answers_is_cut_off(start):
    server = await start(limits=IDLE)
    _, writer = await asyncio.open_connection("127.0.0.1", server.port, limit=1)
    many = b"GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n" * 100

    async def write_for_ever() -> None:
        while True:
            writer.write(many)
            await writer.drain()

    with pytest.raises(ConnectionError):
        await asyncio.wait_for(write_for_ever(), PATIENCE)


async def test_a_request_that_the_store_keeps_waiting_is_not_cut_off(start, desk):
    desk.hold = asyncio.Event()
    server = await start(limits=QUICK)
    async with connected(server.port) as client:
        client.write(post())
        async with connected(server.port) as other:
            await other.is_cut_off()
        desk.hold.set()

        assert (await client.answer()).status == 200


async def test_a_body_that_comes_late_but_in_time_is_taken(start):
    server = await start(limits=PATIENT)

    async with connected(server.port) as client:
        client.write(HEAD + b"\r\n\r\n")
        await ask(server.port, post())
        client.write(BODY)

        assert (await client.answer()).json == {"status": "duplicate", "id": "42"}


async def test_strangers_who_hold_all_connections_lock_nobody_out(start):
    server = await start(limits=Limits(header=60, idle=60, connections=5))
    async with AsyncExitStack() as stack:
        friend = await stack.enter_async_context(connected(server.port))
        await friend.says(post())
        strangers = [await stack.enter_async_context(connected(server.port)) for _ in range(20)]

        assert (await ask(server.port, post())).status == 200
        assert (await friend.says(post())).status == 200
        assert await strangers[0].is_cut_off() == b""


async def test_when_all_connections_are_busy_the_next_is_turned_away(start, desk, caplog):
    desk.hold = asyncio.Event()
    server = await start(limits=Limits(connections=2))
    async with AsyncExitStack() as stack:
        busy = [await stack.enter_async_context(connected(server.port)) for _ in range(2)]
        for client in busy:
            client.write(post())
        await desk.came.get()
        await desk.came.get()
        probe = await stack.enter_async_context(connected(server.port))
        await probe.is_cut_off()
        desk.hold.set()

        assert [(await client.answer()).status for client in busy] == [200, 200]
    assert "turned away" in caplog.text
