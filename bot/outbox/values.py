"""What goes into the outbox and what comes out of it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Any, Protocol

from sqlalchemy import Row

from bot.model import Options, Show, Sms

AnyRow = Row[*tuple[Any, ...]]


class Outcome(StrEnum):
    """What came of one claim."""

    SENT = "sent"
    PART = "part"  # one message of several: the next claim sends the next
    LATER = "later"  # it failed, or was told to wait
    BACK = "back"  # nothing was tried: it falls due again at once
    DEAD = "dead"


class Action(StrEnum):
    """What a delivery does in its channel."""

    SEND = "send"
    DELETE = "delete"


@dataclass(frozen=True, slots=True, kw_only=True)
class Posting:
    """One channel that a text goes to, and all of its readers that get a delivery of their own."""

    channel: str
    rule: str
    options: Options = Options()
    targets: tuple[str, ...] = ("",)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """A text with everything that the router decided about it, ready to be put."""

    sms: Sms
    postings: tuple[Posting, ...]
    rule: str = ""
    dropped: bool = False
    urgent: bool = False
    alert: bool = False
    dedupe: timedelta | None = None
    """For so long after it, the same text under another id is stored, and not delivered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One text on its way to one channel, claimed: ours until the lease runs out."""

    id: int
    fence: int
    text_id: int
    sms: Sms
    channel: str
    target: str
    action: Action
    rule: str
    options: Options
    urgent: bool
    alert: bool
    until: datetime
    """When the lease runs out."""
    since: datetime
    """When it was put, or last revived: `give_up_after` counts from here."""
    attempts: int
    """How many times it has been tried, this time included."""
    progress: str
    """What the dispatcher noted of the messages of a long text that were sent already."""
    fell_back: bool
    receipt: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settlement:
    """What came of a claimed delivery, to be written down if the claim still holds."""

    delivery: Delivery
    place: str
    outcome: Outcome
    at: datetime
    detail: str = ""
    """For the operator: a receipt, or why it failed."""
    due: datetime | None = None
    """When to try again; for SENT and DEAD, when to delete from the channel what was sent."""
    hold: bool = False
    """The whole place waits until `due`."""
    pause: bool = False
    """And that because its key is refused, which a restart or reload may mend."""
    counted: bool = True
    progress: str = ""
    fallback: Posting | None = None

    @property
    def posting(self) -> Posting:
        """The delivery's own posting, for what comes after it in the same channel."""
        delivery = self.delivery
        return Posting(
            channel=delivery.channel,
            rule=delivery.rule,
            options=delivery.options,
            targets=(delivery.target,),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowance:
    """How many messages a place may be sent; deletions are none."""

    now: int
    codes: int
    """The same for texts with a code, for which some room is kept."""
    soon: int
    """Within the next few seconds: a longer backlog is folded."""
    next: datetime | None
    """When the next one may leave, if none may now."""
    next_code: datetime | None
    """When the next one with a code may leave, if not even that may now."""


class Limits(Protocol):
    """How fast a place may be written to, over a log of when it was."""

    def allowance(self, sent: Sequence[int], now: int) -> Allowance:
        """Say how many may leave, given when the last ones did (milliseconds, oldest first)."""

    def record(self, sent: Sequence[int], now: int, count: int) -> list[int]:
        """Return the log with `count` more, less what no longer matters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A lane asks for what is due."""

    channel: str
    place: str
    at: datetime
    lease: timedelta
    limit: int
    fold: int
    """How many may share one message when more wait than may leave soon; 1 for never."""
    limits: Limits | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Claimed:
    """What a lane was given, most urgent first."""

    deliveries: tuple[Delivery, ...]
    folded: bool = False
    next: datetime | None = None
    """When to ask again, if nobody wakes the lane before."""


def to_ms(at: datetime) -> int:
    """Return milliseconds since the epoch, rounded up, so that no wait is cut short."""
    return -(-(at - _EPOCH) // timedelta(milliseconds=1))


def from_ms(ms: int) -> datetime:
    """Return the time in UTC."""
    return _EPOCH + timedelta(milliseconds=ms)


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@lru_cache(maxsize=256)
def pack(options: Options) -> str:
    """Write options for the store: only what is said, as JSON."""
    after = options.delete_after
    said = {
        "show": options.show,
        "silent": options.silent,
        "delete_after": None if after is None else after.total_seconds(),
        "message": options.message or None,
    }
    return json.dumps({key: value for key, value in said.items() if value is not None})


@lru_cache(maxsize=256)
def unpack(stored: str) -> Options:
    """Read what `pack` wrote."""
    said = json.loads(stored or "{}")
    return Options(
        show=Show(said["show"]) if "show" in said else None,
        silent=said.get("silent"),
        delete_after=timedelta(seconds=said["delete_after"]) if "delete_after" in said else None,
        message=said.get("message", ""),
    )
