"""Fixtures that every test may ask for."""

from __future__ import annotations

import logging
import os

import pytest

from bot.secret import Secret
from tests.make import Clock
from tests.postgres import GIVEN, Given, needed


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(autouse=True)
def logging_stays_as_it_was():
    """What a test does to the loggers of this process is not the next one's business."""
    root = logging.getLogger()
    raises, handlers = logging.raiseExceptions, root.handlers[:]
    before = {each: (each.level, each.filters[:]) for each in (root, *_loggers())}
    yield
    logging.raiseExceptions, root.handlers[:] = raises, handlers
    for each in (root, *_loggers()):
        level, each.filters[:] = before.get(each, (logging.NOTSET, []))
        each.setLevel(level)


def _loggers():
    known = list(logging.root.manager.loggerDict.values())
    return [each for each in known if isinstance(each, logging.Logger)]


@pytest.fixture(scope="session")
def postgres():
    """A PostgreSQL server for all tests."""
    if given := os.environ.get(GIVEN):
        yield Given(given)
        return
    with needed() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgres"])
def url(request, tmp_path) -> Secret:
    """An empty store, of each kind in turn."""
    if request.param == "sqlite":
        return Secret(f"sqlite:///{tmp_path}/outbox.db")
    return Secret(request.getfixturevalue("postgres").schema())


@pytest.fixture
def shared(postgres) -> Secret:
    """An empty store that several bots may have at once."""
    return Secret(postgres.schema())
