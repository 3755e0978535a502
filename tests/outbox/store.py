"""An outbox to try things on, and short ways to say what a test is about."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path

from bot.model import Options
from bot.outbox.outbox import Outbox
from bot.outbox.values import Claim, Claimed, Delivery, Outcome, Parcel, Posting, Settlement
from bot.secret import Secret
from tests.make import NOON, Clock, make_sms

LEASE = timedelta(seconds=40)
URL = Secret("sqlite:///outbox.db")


@asynccontextmanager
async def opened(url: Secret, clock: Clock | None = None) -> AsyncIterator[Outbox]:
    broken = []
    outbox = Outbox.open(url, Path(), clock, broken.append)
    try:
        yield outbox
    finally:
        outbox.close()
    assert not broken


def parcel(*channels: str, urgent: bool = False, options: Options = Options(), **sms) -> Parcel:
    postings = tuple(
        Posting(channel=channel, rule="all", options=options) for channel in channels or ("team",)
    )
    return Parcel(sms=make_sms(**sms), postings=postings, rule="all", urgent=urgent)


async def claim(outbox: Outbox, at: datetime = NOON, channel: str = "team", **changes) -> Claimed:
    given = {"place": channel, "lease": LEASE, "limit": 10, "fold": 1}
    return await outbox.claim(Claim(channel=channel, at=at, **(given | changes)))


async def settle(
    outbox: Outbox, delivery: Delivery, outcome: Outcome, at: datetime = NOON, **changes
) -> bool:
    given = {"place": delivery.channel, "detail": ""}
    return await outbox.settle(
        Settlement(delivery=delivery, outcome=outcome, at=at, **(given | changes))
    )
