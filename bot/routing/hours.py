"""Times of the week, as people write them: `Mon-Fri 09:00-18:00`."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import tzinfo

from bot.routing.conditions import Verdict, no, yes
from bot.routing.facts import Facts

_DAY = 24 * 60
_WEEK = 7 * _DAY
_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_HOURS = re.compile(r"([0-9]{1,2}):([0-9]{2})-([0-9]{1,2}):([0-9]{2})")

ALWAYS = (1 << _WEEK) - 1
"""Every minute of the week."""


@dataclass(frozen=True, slots=True)
class Hours:
    """
    The text came at certain times of the week, by the clocks of a zone.

    `minutes` has a bit for every minute of the week, Monday 00:00 first. Days with a
    change of clocks need no more: what counts is what the clock on the wall shows.
    """

    minutes: int = field(repr=False)
    zone: tzinfo
    shown: str = field(compare=False)

    def weigh(self, facts: Facts) -> Verdict:
        """Return which moment it is, and whether it is within."""
        local = facts.local(self.zone)
        minute = local.weekday() * _DAY + local.hour * 60 + local.minute
        if self.minutes >> minute & 1:
            return yes(lambda: f"it is {moment(minute)}, within {self.shown}")
        return no(lambda: f"it is {moment(minute)}, not {self.shown}")


def moment(minute: int) -> str:
    """Return a minute of the week in words: `Sunday 23:10`."""
    day, rest = divmod(minute, _DAY)
    return f"{_NAMES[day]} {rest // 60:02}:{rest % 60:02}"


def minutes(text: str) -> int:
    """
    Return the minutes of the week that `text` means, a bit each.

    Hours that cross midnight belong to the day on which they begin; an end is no
    longer in. Raises ValueError with what is wrong and an example.
    """
    tight = re.sub(r" *([-,]) *", r"\1", text.replace("–", "-"))
    match tight.split():
        case [days, hours] if ":" in hours:
            return _minutes(_days(days), *_hours(hours))
        case [hours] if ":" in hours:
            return _minutes(_days("Mon-Sun"), *_hours(hours))
        case [days]:
            return _minutes(_days(days), 0, _DAY)
    raise ValueError("is not a time; write days, hours or both, like Mon-Fri 09:00-18:00")


def _minutes(days: list[int], begin: int, length: int) -> int:
    span = 0
    for day in days:
        span |= ((1 << length) - 1) << (day * _DAY + begin)
    return (span | span >> _WEEK) & ALWAYS  # Sunday night ends on Monday


def _days(text: str) -> list[int]:
    days: list[int] = []
    for part in text.split(","):
        first, dash, last = part.partition("-")
        begin = _day(first)
        length = (_day(last) - begin) % 7 + 1 if dash else 1
        days += [(begin + more) % 7 for more in range(length)]
    return days


def _day(text: str) -> int:
    for day, name in enumerate(_NAMES):
        if len(text) >= 3 and name.lower().startswith(text.lower()):
            return day
    raise ValueError(f'has no day "{text}"; write Mon, Tue, Wed, Thu, Fri, Sat or Sun')


def _hours(text: str) -> tuple[int, int]:
    found = _HOURS.fullmatch(text)
    if not found:
        raise ValueError(f'has no hours "{text}"; write them like 09:00-18:00')
    begin, end = _clock(found[1], found[2]), _clock(found[3], found[4])
    if begin == _DAY:
        raise ValueError("begins at 24:00, which is only an end; write 00:00")
    if begin == end:
        raise ValueError("begins when it ends; write 00:00-24:00 for a whole day")
    return begin, end - begin if end > begin else end - begin + _DAY


def _clock(hour: str, minute: str) -> int:
    time = int(hour) * 60 + int(minute)
    if int(minute) > 59 or time > _DAY:
        raise ValueError(f'has no time "{hour}:{minute}"; write 00:00 to 24:00')
    return time
