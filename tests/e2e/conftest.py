"""Services on loopback, a bot beside them, and a look at all that the bot wrote."""

from __future__ import annotations

from contextlib import AsyncExitStack

import pytest

from tests.e2e.leaks import leaked
from tests.e2e.process import running
from tests.fakes.slack import FakeSlack
from tests.fakes.smtp import Server
from tests.fakes.telegram import FakeTelegram
from tests.fakes.web import Web


@pytest.fixture
async def telegram():
    async with FakeTelegram() as service:
        yield service


@pytest.fixture
async def slack():
    async with FakeSlack() as service:
        yield service


@pytest.fixture
async def smtp():
    async with Server().serve() as service:
        yield service


@pytest.fixture
async def web():
    async with Web().serve() as service:
        yield service


@pytest.fixture
async def start(tmp_path):
    """Starts a bot with a config; at the end, nothing that it wrote may hold what is private."""
    bots = []
    async with AsyncExitStack() as stack:

        async def start(config: dict):
            folder = tmp_path / f"bot-{len(bots)}"
            folder.mkdir()
            bots.append(await stack.enter_async_context(running(folder, config)))
            return bots[-1]

        yield start
    assert [found for bot in bots for found in leaked(bot)] == []
