"""Values are written as people write them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.config.types import (
    Rate,
    Unresolved,
    check_url,
    parse_duration,
    parse_moment,
    parse_rate,
    parse_secret,
    parse_size,
    parse_timezone,
    parse_window,
)
from bot.secret import Secret
from tests.make import NOON


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("90s", 90), ("10m", 600), ("1.5h", 5400), ("30 d", 2592000), ("250ms", 0.25), ("0s", 0)],
)
def test_a_length_of_time_is_a_number_and_a_unit(text, seconds):
    assert parse_duration(text) == timedelta(seconds=seconds)


@pytest.mark.parametrize(
    "text", ["10", "m", "-1s", "1w", "", "1e3s", "9" * 99999 + "s", None, ["1s"]]
)
def test_anything_else_is_no_length_of_time(text):
    with pytest.raises(ValueError, match="not a length of time"):
        parse_duration(text)


def test_a_length_of_time_that_no_date_can_take_is_refused():
    assert parse_duration("36500d") == timedelta(days=36500)
    with pytest.raises(ValueError, match="is too long a time; 36500d is the most"):
        parse_duration("36501d")


@pytest.mark.parametrize(
    ("text", "count", "seconds"),
    [("1/s", 1, 1), ("20/min", 20, 60), ("100 / h", 100, 3600), ("5/minute", 5, 60)],
)
def test_a_rate_is_a_count_per_time(text, count, seconds):
    assert parse_rate(text) == Rate(count, timedelta(seconds=seconds))


@pytest.mark.parametrize("text", ["0/s", "/s", "1", "1/day", "1/0", "9" * 5000 + "/s", None, {}])
def test_anything_else_is_no_rate(text):
    with pytest.raises(ValueError, match="not a rate"):
        parse_rate(text)


@pytest.mark.parametrize(
    ("text", "size"), [("256KiB", 262144), ("1 MiB", 1048576), ("1MB", 1000000), ("4096", 4096)]
)
def test_a_size_is_a_number_and_a_unit(text, size):
    assert parse_size(text) == size


@pytest.mark.parametrize("text", ["0", "KiB", "1GiB", "-1", "", None, []])
def test_anything_else_is_no_size(text):
    with pytest.raises(ValueError, match="not a size"):
        parse_size(text)


@pytest.mark.parametrize("zone", ["", "/etc/passwd", "../x", "Europe", "a\0b", "x" * 9999, [], "é"])
def test_what_is_no_time_zone_is_told_so(zone):
    with pytest.raises(ValueError, match="no such time zone; "):
        parse_timezone(zone)


@pytest.mark.parametrize(
    ("zone", "guess"),
    [
        ("Europe/Berln", "Europe/Berlin"),
        ("europe/berlin ", "Europe/Berlin"),
        ("Berlin", "Europe/Berlin"),
        ("new york", "America/New_York"),
    ],
)
def test_a_time_zone_gets_a_guess(zone, guess):
    with pytest.raises(ValueError, match=f"did you mean '{guess}'"):
        parse_timezone(zone)


def test_a_point_in_time_says_its_zone():
    assert parse_moment("2026-03-01T13:00:00+01:00") == NOON
    with pytest.raises(ValueError, match="does not say its time zone"):
        parse_moment("2026-03-01T12:00:00")
    with pytest.raises(ValueError, match="not a point in time"):
        parse_moment("noon")


@pytest.mark.parametrize("value", ["", "  ", "\n"])
def test_an_empty_secret_is_refused(value):
    with pytest.raises(ValueError, match="is empty"):
        parse_secret(value)


def test_a_secret_that_is_not_known_yet_is_taken_for_one():
    assert parse_secret(Unresolved("")) == Secret("")


@pytest.mark.parametrize("url", ["sms.example.org", "ftp://x", "http://", "https://[", "//x", ""])
def test_what_is_no_url_is_told_so(url):
    with pytest.raises(ValueError, match="not a URL"):
        check_url(url)


@pytest.mark.parametrize(
    ("parse", "value"),
    [
        (parse_duration, timedelta(1)),
        (parse_rate, Rate(1, timedelta(1))),
        (parse_size, 7),
        (parse_secret, Secret("x")),
        (parse_moment, NOON),
        (parse_timezone, parse_timezone("UTC")),
    ],
)
def test_a_value_that_is_typed_already_stays_as_it_is(parse, value):
    assert parse(value) is value


@pytest.mark.parametrize(
    ("text", "window"),
    [("60s", timedelta(minutes=1)), ("off", None), ("Off", None), ("0s", None), (None, None)],
)
def test_a_window_may_be_off(text, window):
    assert parse_window(text) == window


def test_what_is_no_window_is_refused_with_what_may_stand_there():
    with pytest.raises(ValueError, match=r"write a number and a unit, .*, or off"):
        parse_window("sometimes")
