"""
Tells the operator, in words, at a bounded rate.

An alert is a text of our own in the outbox: as durable as any other, sent by the
same lanes. It names texts by source and id, and never says what is in them.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import uuid4

from bot.errors import StoreError
from bot.model import Clock, Sms
from bot.outbox.values import Parcel, Posting

log = logging.getLogger(__name__)

QUIET = timedelta(minutes=10)
"""After an alert, the same one again is counted, and told when this has passed."""
SENDER = "sms2chat"


@dataclass(slots=True)
class _Told:
    at: datetime
    more: int = 0
    words: str = ""


class Alerts:
    """Puts alerts into the outbox; the same one only now and then, with a count."""

    def __init__(
        self,
        put: Callable[[Parcel], Awaitable[object]],
        postings: tuple[Posting, ...],
        clock: Clock,
    ) -> None:
        self._put = put
        self._postings = postings
        self._clock = clock
        self._told: dict[str, _Told] = {}

    def readdress(self, postings: tuple[Posting, ...]) -> None:
        """Send alerts elsewhere from now on."""
        self._postings = postings

    async def tell(self, about: str, words: str) -> None:
        """Alert, unless the operator heard of the same thing (`about`) a moment ago."""
        told = self._told.get(about)
        if told is not None and self._clock() < told.at + QUIET:
            told.more += 1
            told.words = words
            return
        self._told[about] = _Told(self._clock())
        await self._post(words)

    async def catch_up(self) -> None:
        """Tell what was only counted, once its time has come."""
        now = self._clock()
        due = [about for about, told in self._told.items() if now >= told.at + QUIET]
        for about in due:
            told = self._told.pop(about)
            if told.more:
                self._told[about] = _Told(now)
                await self._post(
                    f"{told.words} ({told.more} more like this since {told.at:%H:%M} UTC)"
                )

    async def _post(self, words: str) -> None:
        log.warning("alert: %s", words)
        if not self._postings:
            return
        sms = Sms(
            source=SENDER, id=uuid4().hex, received_at=self._clock(), sender=SENDER, body=words
        )
        try:
            await self._put(Parcel(sms=sms, postings=self._postings, rule="alerts", alert=True))
        except StoreError as error:
            log.error("the alert could not be stored: %s", error)
