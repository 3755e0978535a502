from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given, strategies as st

from bot.channels.base import Message
from bot.config.types import Rate
from bot.dispatch.alerts import QUIET, Alerts
from bot.dispatch.progress import Progress
from bot.dispatch.rates import Pace
from bot.dispatch.retry import CODES, OTHERS, Retries
from bot.outbox.values import Posting, from_ms, to_ms
from tests.make import NOON

SECOND = timedelta(seconds=1)


@pytest.mark.parametrize(
    ("attempts", "luck", "retry_after", "expected"),
    [
        pytest.param(1, 0.5, None, 2, id="the-first-wait"),
        pytest.param(3, 0.5, None, 15, id="the-third-wait"),
        pytest.param(99, 0.5, None, 3600, id="the-last-wait-repeats"),
        pytest.param(1, 0.0, None, 1.8, id="bad-luck"),
        pytest.param(1, 1.0, None, 2.2, id="good-luck"),
        pytest.param(1, 0.5, 30, 30, id="asked-for-more"),
        pytest.param(3, 0.5, 1, 15, id="asked-for-less"),
    ],
)
def test_waits_are_a_table(attempts, luck, retry_after, expected):
    asked = None if retry_after is None else retry_after * SECOND

    assert OTHERS.wait(attempts, luck=luck, retry_after=asked) == expected * SECOND


def test_a_code_is_retried_in_seconds():
    assert sum((CODES.wait(n, luck=0.5) for n in range(1, 6)), timedelta()) < 30 * SECOND


def test_a_code_is_never_long_in_coming_once_the_service_is_back():
    waits = [CODES.wait(n, luck=1) for n in range(1, 100)]
    ends = [sum(waits[:n], timedelta()) for n in range(1, 100)]

    assert (
        max(wait for wait, end in zip(waits, ends, strict=True) if end < 600 * SECOND)
        <= 33 * SECOND
    )
    assert (
        max(wait for wait, end in zip(waits, ends, strict=True) if end < 1800 * SECOND)
        <= 66 * SECOND
    )


@given(st.integers(1, 1000), st.floats(0, 1))
def test_waits_never_shrink(attempts, luck):
    table = Retries(OTHERS.waits, jitter=0)

    assert table.wait(attempts, luck=luck) <= table.wait(attempts + 1, luck=luck)


rates = st.builds(Rate, st.integers(1, 300), st.sampled_from([SECOND, 60 * SECOND, 3600 * SECOND]))


turns = st.lists(st.tuples(st.integers(0, 3000), st.booleans()), max_size=60)


@given(st.lists(rates, min_size=1, max_size=2), turns)
def test_no_stretch_of_time_ever_holds_more_than_the_rate(limits, steps):
    pace = Pace.of(limits)
    now, log, sent = 0, [], []
    for step, code in steps:
        now += step
        allowed = pace.allowance(log, now)
        assert allowed.now <= allowed.codes
        count = allowed.codes if code else allowed.now
        sent += [now] * count
        log = pace.record(log, now, count)

    for rate in limits:
        period = rate.period // timedelta(milliseconds=1)
        for first, beyond in zip(sent, sent[rate.count :], strict=False):
            assert beyond - first >= period


@given(rates, st.lists(st.integers(0, 3000), max_size=60))
def test_the_next_one_may_leave_exactly_when_it_was_said(rate, steps):
    pace = Pace.of([rate])
    now, log = to_ms(NOON), []
    for step in steps:
        now += step
        log = pace.record(log, now, min(1, pace.allowance(log, now).now))
    log = pace.record(log, now, pace.allowance(log, now).now)
    closed = pace.allowance(log, now)

    assert closed.now == 0
    assert pace.allowance(log, to_ms(closed.next)).now > 0
    assert pace.allowance(log, to_ms(closed.next) - 1).now == 0


@given(st.integers(1, 100), st.lists(st.integers(0, 30_000), max_size=60))
def test_however_many_others_left_two_codes_may(count, steps):
    rate = Rate(count, 60 * SECOND)
    pace = Pace.of([rate])
    now, log = to_ms(NOON), []
    for step in steps:
        now += step
        log = pace.record(log, now, pace.allowance(log, now).now)
    log = pace.record(log, now, pace.allowance(log, now).now)

    left = pace.allowance(log, now)
    used = pace.allowance(pace.record(log, now, left.codes), now)

    assert left.codes == (2 if count >= 10 else 0)
    assert (used.now, used.codes) == (0, 0)
    assert pace.allowance(log, to_ms(used.next_code)).codes > 0


def test_without_rates_there_is_no_pace():
    assert Pace.of([]) is None


def test_times_survive_the_store_and_no_wait_is_cut_short():
    odd = NOON + timedelta(microseconds=1)

    assert from_ms(to_ms(NOON)) == NOON
    assert from_ms(to_ms(odd)) >= odd


def test_progress_goes_on_only_with_the_messages_that_were_begun():
    begun = [Message(text="one", payload=None), Message(text="two", payload=None)]
    changed = [Message(text="other", payload=None), Message(text="two", payload=None)]
    stored = Progress.read("", NOON).after(0, begun).write()

    progress = Progress.read(stored, NOON + SECOND)

    assert progress.as_of == NOON
    assert progress.part_of(begun) == 1
    assert progress.part_of(changed) == 0


async def test_the_same_alert_is_counted_and_told_later(clock):
    told = []

    async def put(parcel):
        told.append(parcel.sms.body)
        return True

    alerts = Alerts(put, (Posting(channel="ops", rule="alerts"),), clock)
    for number in range(4):
        await alerts.tell("down", f"failure {number}")
    await alerts.tell("other", "something else")
    await alerts.catch_up()
    assert told == ["failure 0", "something else"]

    clock.at += QUIET
    await alerts.catch_up()

    assert told[2:] == ["failure 3 (3 more like this since 12:00 UTC)"]
