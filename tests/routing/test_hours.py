"""Times of the week, on ordinary days and when the clocks change."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, strategies as st

from bot.routing import when
from bot.routing.facts import Facts
from tests.make import make_sms

BERLIN = ZoneInfo("Europe/Berlin")
DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]


def weigh(text, at, zone=UTC):
    texts = [text] if isinstance(text, str) else text
    return when.time(texts, zone).weigh(Facts(make_sms(received_at=at), lambda *_: None))


def march(day, clock):
    """2026-03-01 is a Sunday."""
    return datetime.fromisoformat(f"2026-03-{day:02}T{clock}+00:00")


@pytest.mark.parametrize(
    ("text", "day", "clock", "matched"),
    [
        ("09:00-18:00", 1, "09:00:00", True),
        ("09:00-18:00", 1, "17:59:59.999999", True),
        ("09:00-18:00", 1, "18:00", False),
        ("9:00 - 18:00", 1, "08:59:59", False),
        ("Mon-Fri", 1, "12:00", False),
        ("Mon-Fri", 2, "00:00", True),
        ("Mon-Fri", 6, "23:59:59", True),
        ("monday - FRIDAY", 6, "23:59:59", True),
        ("Tues", 3, "12:00", True),
        ("Fri-Mon", 1, "12:00", True),
        ("Fri-Mon", 3, "12:00", False),
        ("Sat,Sun 10:00-12:00", 1, "10:30", True),
        ("Sat, Sun 10:00–12:00", 7, "12:00", False),
        ("Mon-Thu,Sat 22:00-06:00", 2, "22:00", True),
        ("Mon-Thu,Sat 22:00-06:00", 3, "05:59", True),
        ("Mon-Thu,Sat 22:00-06:00", 6, "05:59", True),
        ("Mon-Thu,Sat 22:00-06:00", 6, "22:00", False),
        ("Mon-Thu,Sat 22:00-06:00", 2, "05:59", False),
        ("Mon-Thu,Sat 22:00-06:00", 1, "05:59", True),
        ("Sun 22:00-06:00", 1, "23:00", True),
        ("Sun 22:00-06:00", 2, "05:00", True),
        ("Sun 22:00-06:00", 1, "05:00", False),
        ("22:00-24:00", 1, "23:59:59", True),
        ("22:00-24:00", 2, "00:00", False),
        ("00:00-24:00", 2, "00:00", True),
        ("22:00-00:00", 2, "23:00", True),
        ("22:00-00:00", 2, "00:00", False),
        (["Mon", "Sun 10:00-11:00"], 1, "10:00", True),
        (["Mon", "Sun 10:00-11:00"], 1, "11:00", False),
    ],
)
def test_times_are_read_as_people_mean_them(text, day, clock, matched):
    assert weigh(text, march(day, clock)).matched is matched


def test_the_reason_tells_the_time_where_the_reader_is():
    at = march(1, "22:10")

    assert weigh("Mon-Fri 09:00-18:00", at, BERLIN).why == (
        "it is Sunday 23:10, not Mon-Fri 09:00-18:00"
    )
    assert weigh(["Mon", "Sat,Sun"], at, BERLIN).why == "it is Sunday 23:10, within Mon or Sat,Sun"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "is not a time; write days, hours or both, like Mon-Fri 09:00-18:00"),
        ("9-18", 'no day "9"'),
        ("Mo", 'no day "Mo"'),
        ("Mon-", 'no day ""'),
        ("Monkey", 'no day "Monkey"'),
        ("Mon,,Tue", 'no day ""'),
        ("25:00-26:00", 'no time "25:00"'),
        ("09:60-10:00", 'no time "09:60"'),
        ("24:01-09:00", 'no time "24:01"'),
        ("24:00-09:00", "only an end; write 00:00"),
        ("09:00-09:00", "write 00:00-24:00 for a whole day"),
        ("09:00", 'no hours "09:00"'),
        ("09:00-12:00,13:00-18:00", "no hours"),
        ("09:00-18:00 Mon", "is not a time"),
        ("Mon 09:00-12:00 Tue", "is not a time"),
        ("٠٩:00-18:00", "no hours"),
    ],
)
def test_what_is_no_time_is_refused_in_words(text, said):
    with pytest.raises(ValueError, match=said):
        when.time([text], UTC)


def test_no_times_at_all_are_refused():
    with pytest.raises(ValueError, match="is empty"):
        when.time([], UTC)


@pytest.mark.parametrize("at", ["0001-01-01T00:00+00:00", "9999-12-31T23:59+00:00"])
@pytest.mark.parametrize("zone", ["America/New_York", "Asia/Tokyo"])
def test_the_ends_of_time_are_times_too(at, zone):
    assert weigh("Mon-Sun", datetime.fromisoformat(at), ZoneInfo(zone)).matched


def by_hand(days, begin, end, wall):
    """Whether the wall clock stands between a begin on one of the days and its end."""
    for back in (0, 1):
        day = (wall - timedelta(days=back)).replace(hour=0, minute=0, second=0, microsecond=0)
        length = end if end > begin else end + 24 * 60
        if day.weekday() in days and (
            day + timedelta(minutes=begin) <= wall < day + timedelta(minutes=length)
        ):
            return True
    return False


CHANGES = [datetime(2026, 3, 28, tzinfo=UTC), datetime(2026, 10, 24, tzinfo=UTC)]
MINUTE = st.integers(0, 24 * 60 - 1)


@given(
    days=st.sets(st.integers(0, 6), min_size=1),
    begin=MINUTE,
    end=st.integers(1, 24 * 60),
    start=st.sampled_from(CHANGES),
    after=st.timedeltas(timedelta(0), timedelta(days=3)),
)
def test_a_change_of_clocks_alters_nothing_on_the_wall(days, begin, end, start, after):
    if begin == end:
        return
    named = ",".join(DAYS[day] for day in days)
    hours = f"{begin // 60:02}:{begin % 60:02}-{end // 60:02}:{end % 60:02}"
    at = start + after

    matched = weigh(f"{named} {hours}", at, BERLIN).matched

    wall = at.astimezone(BERLIN).replace(tzinfo=None)
    assert matched == by_hand(days, begin, end, wall)


def test_every_minute_of_the_weekend_when_clocks_change_is_right():
    for start in CHANGES:
        for minute in range(3 * 24 * 60):
            at = start + timedelta(minutes=minute)
            wall = at.astimezone(BERLIN).replace(tzinfo=None)
            matched = weigh("Sat 22:30-02:30", at, BERLIN).matched
            assert matched == by_hand({5}, 22 * 60 + 30, 2 * 60 + 30, wall)


@given(first=st.integers(0, 6), last=st.integers(0, 6), at=st.datetimes())
def test_a_span_of_days_is_those_days(first, last, at):
    spanned = {(first + more) % 7 for more in range((last - first) % 7 + 1)}

    matched = weigh(f"{DAYS[first]}-{DAYS[last]}", at.replace(tzinfo=UTC)).matched

    assert matched == (at.weekday() in spanned)
