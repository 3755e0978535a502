"""Fixtures of the command line's tests: a config file, and a bot that runs."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.cli.running import Receiver, Running, write_config


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """Each test in a folder of its own, with nothing in the environment that the file asks for."""
    monkeypatch.chdir(tmp_path)
    for name in ("WEBHOOK_SECRET", "SMS2CHAT_HOST", "SMS2CHAT_PORT"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.fixture
def config(folder):
    """A small config file that is good."""
    return write_config(folder)


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    """A program that texts are posted to."""
    with Receiver() as receiver:
        yield receiver


@pytest.fixture
def start(config) -> Iterator[object]:
    """Start the bot; whatever still runs at the end must stop with exit code 0."""
    started: list[Running] = []

    def start() -> Running:
        started.append(Running(config))
        return started[-1]

    yield start

    for bot in started:
        bot.end()
