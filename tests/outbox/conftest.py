"""An open outbox for every test that asks for one."""

from __future__ import annotations

import pytest

from tests.outbox.store import opened


@pytest.fixture
async def outbox(url, clock):
    async with opened(url, clock) as outbox:
        yield outbox
