"""What a reader sees of one text, as values: the code first, then everything else."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, tzinfo

from bot.cards.visible import mended, visible, visible_line
from bot.model import Show, Sms

__all__ = ["HIDDEN", "Card", "make_card", "visible"]

HIDDEN = "••••••"
"""What stands where a code is masked."""

USUAL = timedelta(minutes=10)
"""How long most codes hold at most, where the text does not say."""

NOT_SHOWN = "A text without a code arrived. It is not shown here."
EMPTY = "The text is empty."

_NUMBER = re.compile(r"[+(]?[0-9][0-9 ()./\u00a0-]*")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """
    One text as its readers may see it: names put in, controls made visible, masked if asked.

    Every field is ready to show; empty means that there is nothing to say.
    """

    code: str = field(default="", repr=False)
    service: str = field(default="", repr=False)
    body: str = field(default="", repr=False)
    note: str = ""
    """Our own words where there is no body: it is empty, or not for these readers."""
    sender: str = field(default="", repr=False)
    recipient: str = field(default="", repr=False)
    when: str = ""
    """When the text was received, in the file's time zone."""
    received_at: datetime | None = None
    """The same as a value, in the file's time zone."""
    late: str = ""
    """
    By how much the code's validity has passed. Where the text does not say how long it
    holds, how old the code is, once that is more than USUAL.
    """
    source: str = ""
    rule: str = ""

    @property
    def to_copy(self) -> str:
        """The code that a tap may copy; empty when there is none, or it is masked."""
        return "" if self.code == HIDDEN else self.code


def make_card(
    sms: Sms,
    *,
    code: str = "",
    raw: str = "",
    service: str = "",
    valid_for: timedelta | None = None,
    names: Mapping[str, str],
    timezone: tzinfo,
    as_of: datetime,
    show: Show = Show.FULL,
    rule: str = "",
) -> Card:
    """
    Put a text as these readers may see it at `as_of`.

    `code` is what must be typed, `raw` the same as it stands in the body; `names` says
    how numbers are shown, and `valid_for` is how long the code holds after its receipt.
    """
    received_at = _in_zone(sms.received_at, timezone)
    private = [code, raw] if show is Show.MASKED else []
    shown, body, note = _shown(sms.body, visible_line(code), private, show)
    return Card(
        code=shown,
        service=visible_line(_without(service, private)),
        body=body,
        note=note,
        sender=_without(_named(sms.sender, names), private) or "unknown",
        recipient=_named(sms.recipient, names),
        when=_moment(received_at, _in_zone(as_of, timezone)),
        received_at=received_at,
        late=_late(as_of - sms.received_at, code, valid_for),
        source=visible_line(sms.source),
        rule=visible_line(rule),
    )


def _shown(body: str, code: str, private: list[str], show: Show) -> tuple[str, str, str]:
    """Return code, body and note as these readers may see them."""
    if show is Show.CODE:
        return code, "", "" if code else NOT_SHOWN
    note = "" if body.strip() else EMPTY
    if show is Show.FULL:
        return code, visible(body), note
    # Masked before controls get their pictures, whose own digits say nothing.
    masked = _without_digits(_without(mended(body), private))
    return HIDDEN if code else "", visible(masked), note


def _without(text: str, codes: list[str]) -> str:
    """Mask the code wherever it stands, in either case, grouped or not."""
    for code in codes:
        if letters := [re.escape(char) for char in code if char.isalnum()]:
            text = re.sub(r"[\W_]{0,3}".join(letters), HIDDEN, text, flags=re.IGNORECASE)
    return text


def _without_digits(text: str) -> str:
    """Mask whatever any script counts with."""
    return "".join("•" if unicodedata.category(char)[0] == "N" else char for char in text)


def _named(number: str, names: Mapping[str, str]) -> str:
    """Return `Work line (+12025550100)`, or just the number when it has no name."""
    shown = visible_line(number)
    name = names.get(number) or names.get(shown)
    if not name and (digits := _digits(shown)):
        name = next((named for key, named in names.items() if _digits(key) == digits), None)
    return f"{visible_line(name)} ({shown})" if name else shown


def _digits(number: str) -> str:
    """Return what two ways of writing a number have in common; empty when it is none."""
    if not _NUMBER.fullmatch(number.strip()):
        return ""
    return re.sub(r"[^0-9]", "", number).removeprefix("00")


def _in_zone(moment: datetime, zone: tzinfo) -> datetime:
    try:
        return moment.astimezone(zone)
    except OverflowError:  # the calendar's first or last day
        return moment.astimezone(UTC)


def _moment(at: datetime, today: datetime) -> str:
    """Return `15:30 CET`, with the day unless it is today and the year unless it is this one."""
    parts = [f"{at:%H:%M}", at.tzname() or ""]
    if at.date() != today.date():
        year = "" if at.year == today.year else f" {at.year}"
        parts.insert(0, f"{at.day} {_MONTHS[at.month - 1]}{year}")
    return " ".join(parts).strip()


def _late(age: timedelta, code: str, valid_for: timedelta | None) -> str:
    if valid_for is None and not code:
        return ""
    if age <= (USUAL if valid_for is None else valid_for):
        return ""
    over = age - (valid_for or timedelta())
    minutes, seconds = divmod(int(over.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    counted = [(days, "day"), (hours, "hour"), (minutes, "minute")]
    said = [_counted(count, unit) for count, unit in counted if count][:2]
    return "late by " + (" ".join(said) or _counted(max(seconds, 1), "second"))


def _counted(count: int, unit: str) -> str:
    return f"{count} {unit}" if count == 1 else f"{count} {unit}s"
