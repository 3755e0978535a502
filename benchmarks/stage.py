"""Puts one contestant on stage: its files, its services, the program itself, and the way off."""

from __future__ import annotations

import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from benchmarks.contestants import Contestant, Stage
from benchmarks.fakes import Receiver, Service
from benchmarks.posts import Maker, made
from benchmarks.server import Server, free_port, start
from benchmarks.smtp import Mailbox


@dataclass(frozen=True, slots=True)
class Show:
    """A contestant that runs."""

    server: Server
    fake: Receiver
    mailbox: Mailbox
    arrivals: Service
    """Whichever of the two it delivers to."""


@asynccontextmanager
async def on_stage(contestant: Contestant, folder: Path | None = None) -> AsyncIterator[Show]:
    """
    Start a contestant in a folder of its own (or this one), and stop it afterwards.

    The folder is on a real disk unless TMPDIR says otherwise: a sync must cost what it costs.
    """
    with tempfile.TemporaryDirectory(prefix="bench-") as made_here:
        where = folder or Path(made_here)
        async with Receiver(contestant.answer, contestant.count) as fake, Mailbox() as mailbox:
            stage = Stage(folder=where, port=free_port(), fake=fake.port, smtp=mailbox.port)
            server = start(contestant.name, contestant.command(stage), stage.port, where)
            try:
                await server.ready(contestant.ready)
                yield Show(server, fake, mailbox, mailbox if contestant.mails else fake)
            finally:
                server.stop()


@cache
def requests_for(maker: Maker, count: int) -> list[bytes]:
    """Return requests that are made once: every contestant starts from nothing, and knows none."""
    return made(maker, count)
