"""An open outbox for every test that asks for one."""

from __future__ import annotations

import pytest

from tests.outbox.store import opened


@pytest.fixture
async def outbox(tmp_path, clock):
    async with opened(tmp_path, clock) as outbox:
        yield outbox
