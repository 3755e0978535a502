"""A desk for every test that asks for one."""

from __future__ import annotations

import pytest

from tests.dispatch.desk import desk_at


@pytest.fixture
async def desk(url, clock):
    async with desk_at(url, clock, alerts_to="ops") as desk:
        yield desk
