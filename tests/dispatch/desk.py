"""Lanes over a real outbox, with channels that do as they are told and a clock one turns."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

from bot.cards.draw import fold
from bot.cards.letter import Letter
from bot.cards.words import plain
from bot.channels.base import Message
from bot.config.sections import ChannelConfig
from bot.dispatch.alerts import Alerts
from bot.dispatch.lane import Lane, Yard
from bot.dispatch.letters import Drawer
from bot.dispatch.outlet import Outlet
from bot.outbox.inbox import entries
from bot.outbox.outbox import Outbox
from bot.outbox.values import Posting
from bot.secret import Secret
from tests.make import Clock
from tests.outbox.store import opened, parcel

ROOM = 200
"""Characters that fit into one message of the test's channel."""


class Board:
    """A channel: keeps what it was sent; `answers` says what the next sends come to."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.sent: list[str] = []
        self.times: list[datetime] = []
        self.deleted: list[str] = []
        self.answers: deque[Exception | None] = deque()
        self.hanging = 0
        self.closed = False

    async def send(self, message: Message) -> str:
        answer = self.answers.popleft() if self.answers else None
        if answer is HANG:
            self.hanging += 1
            await asyncio.Event().wait()
        if answer is not None:
            raise answer
        self.sent.append(message.text)
        self.times.append(self.clock())
        return f"receipt {len(self.sent)}"

    async def delete(self, receipt: str) -> None:
        if self.answers and (answer := self.answers.popleft()) is not None:
            raise answer
        self.deleted.append(receipt)

    async def close(self) -> None:
        self.closed = True


HANG = Exception("never answers")


def compose(config: ChannelConfig, letters: Sequence[Letter]) -> list[Message]:
    """One message of at most ROOM characters; a longer text alone takes several."""
    text = plain(fold(letters))
    if len(letters) > 1 and len(text) > ROOM:
        return []
    pieces = [text[start : start + ROOM] for start in range(0, len(text), ROOM)]
    return [Message(text=piece, payload=None) for piece in pieces]


class Desk:
    """One outbox, and lanes by name."""

    def __init__(self, outbox: Outbox, clock: Clock, alerts_to: str = "") -> None:
        self.outbox = outbox
        self.clock = clock
        postings = (Posting(channel=alerts_to, rule="alerts"),) if alerts_to else ()
        self.alerts = Alerts(outbox.put, postings, clock)
        self.yard = Yard(
            outbox=outbox,
            drawer=Drawer(names={}, timezone=UTC),
            alerts=self.alerts,
            clock=clock,
            luck=lambda: 0.5,
            wake=lambda channel: None,
        )
        self.lanes: dict[str, Lane] = {}
        self.boards: dict[str, Board] = {}

    def open(self, name: str = "team", **config) -> Board:
        """Open a channel, or the same one again as after a restart."""
        section = ChannelConfig(**config)
        board = self.boards.setdefault(name, Board(self.clock))
        fallback = Posting(channel=section.fallback, rule="") if section.fallback else None
        outlet = Outlet(
            name=name, config=section, compose=compose, channel=board, fallback=fallback
        )
        self.lanes[name] = Lane(outlet, self.yard)
        return board

    async def put(self, *channels: str, **changes) -> None:
        await self.outbox.put(parcel(*channels, **changes))

    async def turn(self, name: str = "team") -> datetime | None:
        """Let a lane do all that it can do now."""
        after = await self.lanes[name].turn()
        await self.lanes[name].stop(5)
        return after

    async def until(self, moment: datetime, name: str = "team", step: float = 1) -> None:
        """Turn the clock to a moment in steps of so many seconds, and the lane at each."""
        while self.clock() < moment:
            await self.turn(name)
            self.clock.at = min(moment, self.clock() + timedelta(seconds=step))
        await self.turn(name)

    async def passages(self, *, alerts: bool = False) -> list[tuple[str, str, int, str]]:
        """Return (channel, state, attempts, error) of every delivery."""

        def look(connection, batch):
            found = entries(connection, limit=1000, alerts=alerts)
            return [[p for entry in reversed(found) for p in entry.passages]]

        rows = await self.outbox._writer.do(look, None)
        return [(one.channel, one.state, one.attempts, one.error) for one in rows]


@asynccontextmanager
async def desk_at(url: Secret, clock: Clock, **kwargs):
    async with opened(url, clock) as outbox:
        yield Desk(outbox, clock, **kwargs)
