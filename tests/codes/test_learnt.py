"""What was learnt, as the bot reads it."""

from __future__ import annotations

import pytest

from bot.codes import find, weights
from bot.codes.spelling import BUCKETS


def test_what_was_learnt_is_read_whole():
    learnt = weights.load()

    assert len(learnt.anywhere) == len(learnt.before) == len(learnt.after) == BUCKETS
    assert 0 < learnt.step < 0.1
    assert len(learnt.clues) > 300


@pytest.mark.parametrize(
    ("for_it", "against_it"),
    [
        ("-1 K", "-1 O"),  # "OTP 482913", "account 482913"
        ("digits 6", "digits 9"),
        ("text W", "text C"),  # warnings, bargains
    ],
)
def test_what_was_learnt_is_what_a_reader_would_expect(for_it, against_it):
    learnt = weights.load().clues

    assert learnt[for_it] > learnt.get(against_it, 0.0)


@pytest.mark.parametrize(
    ("text", "share"),
    [("Your verification code is 482913. Do not share it.", 0.9)],
)
def test_explain_says_how_sure_it_is(text, share):
    found = find(text)

    assert found is not None
    sure = int(found.why.rpartition("; ")[2].partition("%")[0]) / 100
    assert sure >= share


def test_the_same_code_twice_is_one_code():
    twice = find("482913\nYour login code is 482913")

    assert twice is not None
    assert twice.code == "482913"
    assert twice.span == (26, 32)


def test_of_two_numbers_that_are_as_likely_none_is_shown():
    assert find("482913 and 771204 are here") is None
