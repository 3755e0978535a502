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
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine

from bot.errors import StoreBroken, StoreError
from bot.outbox.database import translated

log = logging.getLogger(__name__)

A = TypeVar("A")
R = TypeVar("R")
Operation = Callable[[Connection, Sequence[A]], Sequence[R]]
"""Does the same thing for each of several arguments, in one go, in an open transaction."""

BATCH = 512
"""How many operations share a transaction at the most, which bounds how long one takes."""


@dataclass(frozen=True, slots=True)
class _Wanted:
    operation: Operation[Any, Any]
    argument: Any
    answer: asyncio.Future[Any]


class Writer:
    """Runs operations one batch after another; a batch is on disk before anyone is answered."""

    def __init__(self, engine: Engine, on_broken: Callable[[StoreBroken], None]) -> None:
        self._engine = engine
        self._on_broken = on_broken
        self._broken: StoreBroken | None = None
        self._closed = False
        self._queue: SimpleQueue[_Wanted | None] = SimpleQueue()
        self._loop = asyncio.get_running_loop()
        self._thread = threading.Thread(target=self._work, name="outbox", daemon=True)
        self._thread.start()

    async def do(self, operation: Operation[A, R], argument: A) -> R:
        """
        Have it done, and return its result once it is on disk.

        Raises StoreError if the store could not take it: then nothing of it was written.
        """
        if self._closed:
            raise StoreBroken("the store is closed")
        answer: asyncio.Future[R] = self._loop.create_future()
        self._queue.put(_Wanted(operation, argument, answer))
        return await answer

    def close(self) -> None:
        """Finish what waits, then stop."""
        self._closed = True
        self._queue.put(None)
        self._thread.join()
        self._engine.dispose()

    def _work(self) -> None:
        going = True
        while going:
            batch = [self._queue.get()]
            while len(batch) < BATCH and not self._queue.empty():
                batch.append(self._queue.get_nowait())
            going = None not in batch
            wanted = [one for one in batch if one is not None]
            if wanted:
                answers = self._commit(wanted)
                self._loop.call_soon_threadsafe(_answer, answers)

    def _commit(self, wanted: list[_Wanted]) -> list[tuple[asyncio.Future[Any], Any]]:
        try:
            return self._attempt(wanted)
        except StoreBroken as error:
            self._break(error)
            return [(one.answer, error) for one in wanted]
        except Exception as error:
            if len(wanted) > 1:
                # One bad apple must not spoil the batch: each for itself.
                return [answer for one in wanted for answer in self._commit([one])]
            if not isinstance(error, StoreError):
                log.exception("the outbox broke")
                error = StoreError(f"the outbox broke: {type(error).__name__}")
            return [(wanted[0].answer, error)]

    def _attempt(self, wanted: list[_Wanted]) -> list[tuple[asyncio.Future[Any], Any]]:
        if self._broken:
            raise self._broken
        answers = []
        with translated(), self._engine.begin() as connection:
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


def _answer(answers: list[tuple[asyncio.Future[Any], Any]]) -> None:
    for future, result in answers:
        if future.done():  # whoever asked has gone
            continue
        if isinstance(result, Exception):
            future.set_exception(result)
        else:
            future.set_result(result)
