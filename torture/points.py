"""Named points of the bot at which it can be made to die, each as the place that it stands for."""

from __future__ import annotations

import asyncio
import inspect
import itertools
import os
import signal
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import wraps
from typing import Any

from bot.dispatch import janitor
from bot.dispatch.lane import IN_FLIGHT
from bot.dispatch.sending import Done, Sending
from bot.outbox import outbox, rekey, steps, sweep
from bot.outbox.outbox import Outbox
from bot.outbox.put import Put
from bot.outbox.values import Outcome, Settlement
from bot.outbox.writer import Writer
from bot.server import app
from bot.sources.private_number import PrivateNumber

LAST_WORDS = "dies now: pass {number} of {point}\n"
SWEEP = 10
"""Rows in one sweep, so that there are many to die between."""

Passed = Callable[[], None]
Arm = Callable[[Passed], None]
"""Has `Passed` called wherever the bot comes through the point."""
Applies = Callable[..., bool]


@dataclass(frozen=True, slots=True)
class Point:
    """A place in the bot."""

    about: str
    arm: Arm
    latest: int = 60
    """Up to the how-manieth pass it is worth to die at."""


def arm(name: str, fatal: int) -> None:
    """Have this process die by SIGKILL when it comes through a point for the n-th time."""
    passes = itertools.count(1)

    def passed() -> None:
        if next(passes) == fatal:
            os.write(2, LAST_WORDS.format(number=fatal, point=name).encode())
            os.kill(os.getpid(), signal.SIGKILL)

    POINTS[name].arm(passed)


def answer_before_writing() -> None:
    """Have the bot answer before it has written: what the rig must see texts lost by."""
    real, writing = Outbox.put, set()

    async def hasty(self: Outbox, parcel: Any) -> bool:
        writing.add(asyncio.create_task(real(self, parcel)))
        return True

    Outbox.put = hasty


def _before(owner: Any, name: str, applies: Applies = lambda *_: True) -> Arm:
    """Pass when a function is called with what applies."""

    def armed(passed: Passed) -> None:
        real = getattr(owner, name)

        @wraps(real)
        def wrapped(*given: Any, **named: Any) -> Any:
            if applies(*given):
                passed()
            return real(*given, **named)

        setattr(owner, name, wrapped)

    return armed


def _after(owner: Any, name: str, applies: Applies = lambda *_: True) -> Arm:
    """Pass when a function that was called with what applies has returned."""

    def armed(passed: Passed) -> None:
        real = getattr(owner, name)

        @wraps(real)
        async def later(*given: Any, **named: Any) -> Any:
            result = await real(*given, **named)
            if applies(*given):
                passed()
            return result

        @wraps(real)
        def wrapped(*given: Any, **named: Any) -> Any:
            result = real(*given, **named)
            if applies(*given):
                passed()
            return result

        setattr(owner, name, later if inspect.iscoroutinefunction(real) else wrapped)

    return armed


def _small(arm: Arm) -> Arm:
    """Let the sweeps be small."""

    def armed(passed: Passed) -> None:
        for module in (sweep, janitor, rekey):
            module.SWEEP = SWEEP
        arm(passed)

    return armed


def _steps(passed: Passed) -> None:
    """Pass after every statement of every step."""

    class Passing(tuple[str, ...]):
        __slots__ = ()

        def __iter__(self) -> Iterator[str]:
            for statement in super().__iter__():
                yield statement
                passed()

    steps.STEPS.update({found: Passing(each) for found, each in steps.STEPS.items()})


def _puts(_writer: Writer, wanted: Any) -> bool:
    return any(isinstance(one.operation, Put) for one in wanted)


def _of(outcome: Outcome) -> Applies:
    def applies(_outbox: Outbox, settlement: Settlement) -> bool:
        return settlement.outcome is outcome

    return applies


def _buries(_connection: Any, batch: Sequence[Settlement]) -> bool:
    return any(one.outcome is Outcome.DEAD for one in batch)


def _folded(_sending: Sending, done: Done, *_: Any) -> bool:
    return sum(verdict.outcome is Outcome.SENT for _, verdict in done) > 1


POINTS: Mapping[str, Point] = {
    "read": Point("after reading a request", _after(app, "read_body")),
    "proven": Point("after proving its signature", _after(PrivateNumber, "_prove")),
    "put": Point("when a text is written, and not committed", _after(Put, "__call__")),
    "committed": Point("after the commit, before the answer", _after(Writer, "_commit", _puts)),
    "claimed": Point("after a claim, before the send", _before(Sending, "send")),
    "sent": Point(
        "after the send, before it is written down", _before(Outbox, "settle", _of(Outcome.SENT))
    ),
    "settled": Point("when a send is written down, and not committed", _after(outbox, "settle")),
    "part": Point("between two parts of a split text", _after(Outbox, "settle", _of(Outcome.PART))),
    "folded": Point(
        "when a folded message is sent, and not written down",
        _before(Sending, "_settle_all", _folded),
        latest=5,
    ),
    "fallen": Point(
        "when a dead text went to its fallback, and that is not committed",
        _after(outbox, "settle", _buries),
        latest=30,
    ),
    "stopping": Point(
        "while it stops", _before(Outbox, "settle", _of(Outcome.BACK)), latest=IN_FLIGHT
    ),
    "starting": Point("while it starts", _after(sweep, "unpause"), latest=1),
    "erased": Point("while old texts are erased", _small(_after(sweep, "forget")), latest=4),
    "step": Point(
        "while a schema step runs", _steps, latest=sum(len(each) for each in steps.STEPS.values())
    ),
    "rekeyed": Point("while `rekey` rewrites", _small(_after(rekey, "_anew")), latest=20),
}
"""By their names; what is passed per batch is passed less often than what is passed per text."""
