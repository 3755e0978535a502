"""A server on loopback for each test that asks for one."""

from __future__ import annotations

import pytest

from bot.server.app import make_app
from bot.server.serve import serve
from tests.server.wire import Desk


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
async def start(desk):
    """Start servers by `await start(limits=…, sources=…)`; gives the running one."""
    running = []

    async def started(*, limits=None, host="127.0.0.1", app=None, **inlet):
        app = app or make_app(desk.inlet(**inlet), limits=limits)
        running.append(await serve(app, host, 0))
        return running[-1]

    yield started
    for each in running:
        await each.close()


@pytest.fixture
async def port(start) -> int:
    return (await start()).port
