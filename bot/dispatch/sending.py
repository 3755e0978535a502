"""One claim, from letter to settlement: every road leads to something written down."""

from __future__ import annotations

import asyncio
import logging
import time
from bisect import bisect_left
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, TypeVar

from bot import metrics
from bot.cards.letter import Letter
from bot.channels.base import Message
from bot.dispatch.letters import Drawer
from bot.dispatch.outlet import Outlet
from bot.dispatch.progress import Progress
from bot.dispatch.verdict import BACK, Verdict, failed
from bot.errors import DeliveryError, StoreBroken, StoreError, TemporaryError, place
from bot.model import Clock
from bot.outbox.outbox import Outbox
from bot.outbox.values import Action, Delivery, Outcome, Settlement

log = logging.getLogger(__name__)

T = TypeVar("T")

SEND_TIMEOUT = timedelta(seconds=20)
AGAIN = 1.0
"""Seconds between tries to write down what came of a send."""

Done = list[tuple[Delivery, Verdict]]


class Sending:
    """Sends what one channel's lane has claimed."""

    def __init__(
        self,
        outlet: Outlet,
        outbox: Outbox,
        drawer: Drawer,
        clock: Clock,
        luck: Callable[[], float],
    ) -> None:
        self._outlet = outlet
        self._outbox = outbox
        self._drawer = drawer
        self._clock = clock
        self._luck = luck
        self._held: datetime | None = None
        self._seconds = metrics.SEND_SECONDS.labels(outlet.name)

    async def send(self, group: Sequence[Delivery]) -> Done:
        """
        Send, or take back, one delivery or several in one message; return what came of each.

        When cancelled, what nothing was written down of is handed back before it ends.
        """
        claimed = self._clock()
        left = group
        try:
            done = await self._send(group)
            left = ()
            await finish(self._settle_all(done, claimed))
        except asyncio.CancelledError:
            await finish(self._settle_all([_back(one) for one in left], claimed))
            raise
        return done

    async def bury(self, delivery: Delivery, why: str) -> Verdict:
        """Give a claimed delivery up without trying it."""
        verdict = Verdict(outcome=Outcome.DEAD, detail=why)
        await self._settle_all([(delivery, verdict)], self._clock())
        return verdict

    async def _send(self, group: Sequence[Delivery]) -> Done:
        first, now = group[0], self._clock()
        if self._asleep(first, now) or (self._held is not None and now < self._held):
            return [_back(one) for one in group]
        if first.action is Action.DELETE:
            verdict = await self._tried(first, self._delete(first))
            return [(one, verdict) for one in group]
        return await self._shown(group)

    def _asleep(self, delivery: Delivery, now: datetime) -> bool:
        """
        Tell whether the process stood still until there was no time left to send.

        What is sent after its lease may be another replica's to send by then.
        """
        return now + SEND_TIMEOUT > delivery.until

    async def _shown(self, group: Sequence[Delivery]) -> Done:
        first, *_ = group
        try:
            together, messages, progress = self._composed(group)
        except Exception as error:  # noqa: BLE001 - a fault in a channel must not lose the text
            return [(first, self._broke(first, error)), *map(_back, group[1:])]
        part = progress.part_of(messages)
        verdict = await self._tried(first, self._outlet.channel.send(messages[part]))
        if verdict.outcome is Outcome.DEAD and len(together) > 1:
            # It may be one text's fault, or only the first one's time is up.
            return [*await self._send(group[:1]), *map(_back, group[1:])]
        if verdict.outcome is Outcome.SENT and part + 1 < len(messages):
            verdict = replace(
                verdict,
                outcome=Outcome.PART,
                # Before whatever came later, so that the parts of a text stay together.
                due=first.since,
                progress=progress.after(part, messages).write(),
            )
        elif verdict.outcome is not Outcome.SENT and part:
            verdict = replace(verdict, progress=first.progress)
        # To be told to wait is no fault of the texts: one carries it, the others keep their place.
        tried = together[-1:] if verdict.hold else together
        return [(one, verdict) if one in tried else _back(one) for one in group]

    def _composed(
        self, group: Sequence[Delivery]
    ) -> tuple[Sequence[Delivery], list[Message], Progress]:
        """Put as many as fit into one message; one alone may take several."""
        together, now = _alike(group), self._outbox.wall()
        letters = [self._letter(one, now) for one in together] if len(together) > 1 else []
        if most := self._most(letters):
            shared = self._outlet.messages(letters[:most])
            return together[:most], shared, Progress(0, now)
        first = together[0]
        progress = Progress.read(first.progress, now)
        return [first], self._outlet.messages([self._letter(first, progress.as_of)]), progress

    def _most(self, letters: Sequence[Letter]) -> int:
        """Return how many of them, two or more, fit into one message; 0 when no two do."""
        counts = range(2, len(letters) + 1)
        if letters and self._outlet.messages(letters):
            return len(letters)
        fit = bisect_left(counts, 1, key=lambda count: not self._outlet.messages(letters[:count]))
        return counts[fit - 1] if fit else 0

    def _letter(self, delivery: Delivery, as_of: datetime) -> Letter:
        return self._drawer.letter(
            delivery.sms,
            self._outlet.config,
            channel=delivery.channel,
            rule=delivery.rule,
            options=delivery.options,
            as_of=as_of,
            target=delivery.target,
            plain=delivery.alert,
        )

    async def _delete(self, delivery: Delivery) -> str:
        # One that is gone already counts as taken back, so all of them may be asked again.
        for receipt in delivery.receipt.split("\n"):
            await self._outlet.channel.delete(receipt)
        return delivery.receipt

    async def _tried(self, delivery: Delivery, work: Coroutine[Any, Any, str]) -> Verdict:
        begun = time.perf_counter()
        try:
            async with asyncio.timeout(SEND_TIMEOUT.total_seconds()):
                receipt = await work
            return Verdict(outcome=Outcome.SENT, detail=receipt)
        except DeliveryError as error:
            return self._failed(delivery, error)
        except TimeoutError:
            seconds = SEND_TIMEOUT.seconds
            return self._failed(delivery, TemporaryError(f"no answer within {seconds} s"))
        except Exception as error:  # noqa: BLE001 - a fault in a channel must not stop the others
            return self._broke(delivery, error)
        finally:
            self._seconds.observe(time.perf_counter() - begun)

    def _broke(self, delivery: Delivery, error: Exception) -> Verdict:
        log.error("a channel broke: %s", place(error), extra={"channel": self._outlet.name})
        return self._failed(delivery, error)

    def _failed(self, delivery: Delivery, error: Exception) -> Verdict:
        verdict = failed(
            error,
            delivery,
            now=self._clock(),
            give_up_after=self._outlet.config.give_up_after,
            luck=self._luck(),
        )
        if verdict.hold:
            self._held = verdict.due
        return verdict

    async def _settle_all(self, done: Done, started: datetime) -> None:
        if len(done) == 1:  # as nearly always, and then it needs no task of its own
            await self._settle(*done[0], started)
        else:
            await asyncio.gather(*(self._settle(*one, started) for one in done))

    async def _settle(self, delivery: Delivery, verdict: Verdict, started: datetime) -> None:
        settlement = self._settlement(delivery, verdict)
        while True:
            try:
                ours = await self._outbox.settle(settlement)
                break
            except StoreError as error:
                log.error("not written down yet: %s", error, extra=self._facts(delivery, verdict))
                over = self._clock() >= started + 2 * SEND_TIMEOUT
                if over or isinstance(error, StoreBroken):
                    return  # it falls due again when its lease is over, perhaps once too often
                await asyncio.sleep(AGAIN)
        metrics.DELIVERIES.labels(self._outlet.name, verdict.outcome.value).inc()
        facts = self._facts(delivery, verdict)
        if not ours and verdict.outcome is not Outcome.BACK:
            log.warning("the lease had run out: this text may arrive twice", extra=facts)
        log.info("delivery %s", verdict.outcome.value, extra=facts)

    def _settlement(self, delivery: Delivery, verdict: Verdict) -> Settlement:
        now, due, fallback = self._clock(), verdict.due, None
        sends = delivery.action is Action.SEND
        if sends and verdict.outcome in (Outcome.SENT, Outcome.DEAD):
            after = delivery.options.delete_after
            due = now + after if after is not None else None
        elsewhere = self._outlet.fallback
        if sends and verdict.outcome is Outcome.DEAD and elsewhere and not delivery.fell_back:
            fallback = replace(elsewhere, rule=delivery.rule, options=delivery.options)
        return Settlement(
            delivery=delivery,
            place=self._outlet.place,
            outcome=verdict.outcome,
            at=now,
            detail=verdict.detail,
            due=due,
            hold=verdict.hold,
            pause=verdict.pause,
            counted=verdict.counted,
            progress=verdict.progress,
            fallback=fallback,
        )

    def _facts(self, delivery: Delivery, verdict: Verdict) -> dict[str, object]:
        facts: dict[str, object] = {
            "sms": delivery.sms.key,
            "channel": delivery.channel,
            "delivery": delivery.id,
            "attempt": delivery.attempts,
        }
        return facts if verdict.outcome is Outcome.SENT else facts | {"why": verdict.detail}


def _back(delivery: Delivery) -> tuple[Delivery, Verdict]:
    """Hand it back untried, to its old place among those that wait."""
    return delivery, replace(BACK, due=delivery.since)


def _alike(group: Sequence[Delivery]) -> Sequence[Delivery]:
    """Return those that may share the first one's message: the same readers, the same wishes."""
    first = group[0]
    if first.progress:
        return group[:1]
    return [one for one in group if _terms(one) == _terms(first) and not one.progress]


def _terms(delivery: Delivery) -> tuple[object, ...]:
    options = delivery.options
    return delivery.target, options.silent, options.delete_after


async def finish(work: Coroutine[Any, Any, T]) -> T:
    """Await to the end, even if we are cancelled meanwhile; then obey."""
    running = asyncio.create_task(work)
    try:
        return await asyncio.shield(running)
    except asyncio.CancelledError:
        await asyncio.gather(running, return_exceptions=True)
        raise
