"""
Tells the operator, in words, at a bounded rate.

An alert is a text of our own in the outbox: as durable as any other, sent by the
same lanes. It names texts by source and id, and never says what is in them. Its own id
is made of what it is about and when, so replicas that notice the same tell it once.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.errors import StoreError
from bot.model import Clock, Sms
from bot.outbox.values import Parcel, Posting

log = logging.getLogger(__name__)

QUIET = timedelta(minutes=10)
"""After an alert, the same one again is counted, and told when this has passed."""
SENDER = "sms2chat"


@dataclass(slots=True)
class _Told:
    since: datetime
    quiet_until: datetime
    more: int = 0
    words: str = ""


class Alerts:
    """Puts alerts into the outbox; the same one only now and then, with a count."""

    def __init__(
        self,
        put: Callable[[Parcel], Awaitable[bool]],
        postings: tuple[Posting, ...],
        clock: Clock,
        wall: Clock | None = None,
    ) -> None:
        self._put = put
        self._postings = postings
        self._clock = clock
        self._wall = wall or clock
        self._told: dict[str, _Told] = {}

    def readdress(self, postings: tuple[Posting, ...]) -> None:
        """Send alerts elsewhere from now on."""
        self._postings = postings

    async def tell(self, about: str, words: str, *, state: bool = False) -> None:
        """
        Alert, unless the operator heard of the same thing (`about`) a moment ago.

        Then it is counted, and told later; but not a `state`, as of a channel that is
        down: several replicas see it, and there is nothing to count.
        """
        now = self._clock()
        told = self._told.get(about)
        if told is None or now >= told.quiet_until:
            told = self._told[about] = _Told(now, now + QUIET)
            if await self._post(about, words):
                return
        if not state:
            told.more += 1
            told.words = words

    async def tell_once(self, about: str, words: str) -> None:
        """Alert of something that there is once (`about`), whoever notices; raises StoreError."""
        if not self._postings or await self._put(self._parcel(once_id(about), words)):
            log.warning("alert: %s", words)

    async def catch_up(self) -> None:
        """Tell what was only counted, once its time has come."""
        now = self._clock()
        due = [about for about, told in self._told.items() if now >= told.quiet_until]
        for about in due:
            told = self._told.pop(about)
            if told.more:
                words = f"{told.words} ({told.more} more like this since {told.since:%H:%M} UTC)"
                ours = await self._post(about, words)
                # Where another replica had its turn, what we counted waits for ours.
                self._told[about] = _Told(now, now + QUIET) if ours else told
                self._told[about].quiet_until = now + QUIET

    async def _post(self, about: str, words: str) -> bool:
        """Put an alert; False if the same was put in this stretch of time already."""
        log.warning("alert: %s", words)
        if not self._postings:
            return True
        try:
            return await self._put(self._parcel(_alert_id(about, self._clock()), words))
        except StoreError as error:
            log.error("the alert could not be stored: %s", error)
            return True

    def _parcel(self, name: str, words: str) -> Parcel:
        sms = Sms(source=SENDER, id=name, received_at=self._wall(), sender=SENDER, body=words)
        return Parcel(sms=sms, postings=self._postings, rule="alerts", alert=True)


def once_id(about: str) -> str:
    """Return the id of the alert of something that there is once."""
    return hashlib.sha256(f"once\0{about}".encode()).hexdigest()[:32]


def _alert_id(about: str, at: datetime) -> str:
    stretch = int(at.timestamp() // QUIET.total_seconds())
    return hashlib.sha256(f"{about}\0{stretch}".encode()).hexdigest()[:32]
