"""Fixtures that every test may ask for."""

from __future__ import annotations

import pytest

from tests.make import Clock


@pytest.fixture
def clock() -> Clock:
    return Clock()
