"""
One thread that writes: whatever waits shares one transaction, and so one sync.

The event loop never touches the disk, and the price of durability is paid once a
batch instead of once a text.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine

from bot.errors import StoreBroken, StoreBusy, StoreError, StoreFull, place
from bot.outbox.database import FLEETING, Database, LostError, translated

log = logging.getLogger(__name__)

A = TypeVar("A")
R = TypeVar("R")
Operation = Callable[[Connection, Sequence[A]], Sequence[R]]
"""Does the same thing for each of several arguments, in one go, in an open transaction."""

Answers = list[tuple[asyncio.Future[Any], Any]]

PATIENCE = 15.0
"""Seconds after which whoever asked is told that the store does not answer."""
HURRY = 2.0
"""The same when the bot is ending, as whoever stops it does not wait for long."""
LAST = 1.0
"""Seconds for what is being written when all else has ended."""
BATCH = 512
"""How many operations share a transaction at the most, which bounds how long one takes."""


@dataclass(frozen=True, slots=True)
class _Wanted:
    operation: Operation[Any, Any]
    argument: Any
    answer: asyncio.Future[Any]
    new: bool
    fleeting: bool


class Writer:
    """
    Runs operations one batch after another; a batch is on disk before anyone is answered.

    While one batch is being written the next one gathers in the event loop: so the more
    there is to do, the more shares a sync, and the threads meet once a batch.
    """

    def __init__(
        self, engine: Engine, database: Database, on_broken: Callable[[StoreBroken], None]
    ) -> None:
        self._engine = engine
        self._unsynced = engine.execution_options(**{FLEETING: True})
        self._database = database
        self._on_broken = on_broken
        self._broken: StoreBroken | None = None
        self._closed = False
        self._busy = False
        self._gathered: list[_Wanted] = []
        self._patience = PATIENCE
        self._alarm: asyncio.TimerHandle | None = None
        self._awaited: list[_Wanted] = []
        self._queue: SimpleQueue[list[_Wanted] | None] = SimpleQueue()
        self._loop = asyncio.get_running_loop()
        self._thread = threading.Thread(target=self._work, name="outbox", daemon=True)
        self._thread.start()

    async def do(
        self,
        operation: Operation[A, R],
        argument: A,
        *,
        new: bool = False,
        fleeting: bool = False,
    ) -> R:
        """
        Have it done, and return its result once it is on disk.

        What is `new` was promised to nobody, and gives way where there is hardly any room.
        What is `fleeting` means nothing once the machine has gone down, and waits for no sync
        of its own; the next one takes it along.

        Raises StoreError if the store could not take it: then nothing of it was written; or
        StoreBusy if it does not answer, and then nobody knows.
        """
        if self._closed:
            raise StoreBroken("the store is closed")
        if new and self._database.full:
            raise StoreFull("the disk is full")
        answer: asyncio.Future[R] = self._loop.create_future()
        self._gathered.append(_Wanted(operation, argument, answer, new, fleeting))
        if not self._busy:
            self._busy = True
            # Not at once: what else is ready in the loop comes along.
            self._loop.call_soon(self._hand_over)
        return await answer

    def hurry(self) -> None:
        """Be patient with the database no longer: the bot is ending."""
        self._patience = HURRY
        if self._alarm is not None:
            self._alarm.cancel()
            self._expect(self._awaited)

    def close(self) -> bool:
        """
        Finish what waits, then stop; from any thread, once nobody asks for anything more.

        False if the database does not answer: then what was not written never will be.
        """
        self._closed = True
        if self._gathered:
            self._queue.put(self._gathered)
        self._queue.put(None)
        self._thread.join(LAST)
        if self._thread.is_alive():
            log.error("the store does not answer; it is left as it is")
            return False
        self._engine.dispose()
        return True

    def _hand_over(self) -> None:
        self._busy = bool(self._gathered)
        if self._busy:
            batch, self._gathered = self._gathered[:BATCH], self._gathered[BATCH:]
            self._queue.put(batch)
            self._expect(batch)

    def _expect(self, batch: list[_Wanted]) -> None:
        # One timer a batch: one for each that asks would cost more than all the rest of it.
        self._awaited = batch
        self._alarm = self._loop.call_later(self._patience, self._give_up, batch)

    def _give_up(self, batch: list[_Wanted]) -> None:
        """Answer those whose batch hangs, and those who wait for their turn behind it."""
        late, self._gathered = [*batch, *self._gathered], []
        error = StoreBusy("the store does not answer")
        self._resolve([(one.answer, error) for one in late])
        self._expect([])

    def _work(self) -> None:
        while (batch := self._queue.get()) is not None:
            answers = self._commit(batch)
            with suppress(RuntimeError):  # the loop is gone, and with it whoever asked
                self._loop.call_soon_threadsafe(self._answer, answers)

    def _answer(self, answers: Answers) -> None:
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None
        self._resolve(answers)
        # After those who were just answered, who often have something more to write.
        self._loop.call_soon(self._hand_over)

    def _resolve(self, answers: Answers) -> None:
        for future, result in answers:
            if future.done():  # whoever asked has gone
                continue
            if isinstance(result, Exception):
                future.set_exception(result)
            else:
                future.set_result(result)

    def _commit(self, wanted: list[_Wanted]) -> Answers:
        try:
            return self._twice(wanted)
        except StoreFull as error:
            return self._with_room(wanted, error)
        except StoreError as error:
            if isinstance(error, StoreBroken):
                self._break(error)
            return [(one.answer, error) for one in wanted]
        except Exception as error:  # noqa: BLE001 - whoever asked must hear of it, whatever it was
            if len(wanted) > 1:
                # One bad apple must not spoil the batch: each for itself.
                return [answer for one in wanted for answer in self._commit([one])]
            log.error("the outbox broke: %s", place(error))
            return [(wanted[0].answer, StoreError(f"the outbox broke: {type(error).__name__}"))]

    def _with_room(self, wanted: list[_Wanted], error: StoreFull) -> Answers:
        """Write with the room that is kept for it; what is new gives way, then what is large."""
        gained = self._database.make_room()
        new = [(one.answer, error) for one in wanted if one.new]
        kept = [one for one in wanted if not one.new]
        if kept and (gained or new):
            return [*new, *self._commit(kept)]
        if len(kept) > 1:
            return [answer for one in kept for answer in self._commit([one])]
        return [*new, *((one.answer, error) for one in kept)]

    def _twice(self, wanted: list[_Wanted]) -> Answers:
        """
        Try once more if the first try ended without an answer, as when a database restarts.

        It may have been written all the same; so every operation must bear to be done twice
        with the same argument, and answer as if it had been done once.
        """
        try:
            return self._attempt(wanted)
        except LostError:
            return self._attempt(wanted)

    def _attempt(self, wanted: list[_Wanted]) -> Answers:
        if self._broken:
            raise self._broken
        answers = []
        fleeting = all(one.fleeting for one in wanted)
        with translated(), (self._unsynced if fleeting else self._engine).begin() as connection:
            for operation in dict.fromkeys(one.operation for one in wanted):
                alike = [one for one in wanted if one.operation == operation]
                results = operation(connection, [one.argument for one in alike])
                answers += [
                    (one.answer, result) for one, result in zip(alike, results, strict=True)
                ]
        return answers

    def _break(self, error: StoreBroken) -> None:
        if self._broken is None:
            self._broken = error
            self._loop.call_soon_threadsafe(self._on_broken, error)
