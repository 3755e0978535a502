"""What the rules mean for all texts: no false "complete", no false "idle"."""

from __future__ import annotations

import time
from datetime import UTC
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given

from bot.model import Route
from bot.routing import when
from bot.routing.coverage import always, gaps, unreachable
from bot.routing.facts import Facts
from bot.routing.implication import implies
from bot.routing.router import Router, Rule
from tests.routing.conditions import CONDITIONS, RULES, SMS, find

ALL = when.everything()
BANK = when.field("from", ["Bank"])
CODE, NO_CODE = when.code(wanted=True), when.code(wanted=False)
TOKYO = ZoneInfo("Asia/Tokyo")
WEEK, WEEKEND = when.time(["Mon-Fri"], UTC), when.time(["Sat,Sun"], UTC)


def ruled(*conditions, **options):
    route = (Route(rule="r", channel="c"),)
    return [Rule(name="r", when=each, routes=route, **options) for each in conditions]


@pytest.mark.parametrize(
    "condition",
    [
        ALL,
        when.all_(),
        when.field("from", ["Bank", "*"]),
        when.field("service", ["**"]),
        when.operator("body", "glob", ["*"]),
        when.operator("body", "regex", [".*"]),
        when.any_(BANK, ALL),
        when.all_(ALL, when.field("to", ["*"])),
        when.any_(CODE, NO_CODE),
        when.any_(when.all_(CODE, WEEK), NO_CODE, WEEKEND),
        when.not_(when.not_(ALL)),
        when.not_(when.all_(CODE, NO_CODE)),
        when.not_(when.all_(BANK, when.not_(ALL))),
        when.any_(BANK, when.not_(BANK)),
        when.any_(when.field("from", ["Bank", "x"]), when.not_(BANK)),
        when.time(["Mon-Fri", "Sat,Sun"], UTC),
        when.time(["00:00-24:00"], UTC),
        when.time(["09:00-18:00", "18:00-09:00"], UTC),
    ],
)
def test_what_holds_for_every_text_is_seen(condition):
    assert always(condition)


@pytest.mark.parametrize(
    "condition",
    [
        BANK,
        CODE,
        when.not_(ALL),
        when.field("body", ["*"]),
        when.field("from", ["?*"]),
        when.operator("from", "equals", ["*"]),
        when.operator("body", "regex", ["^.*$"]),
        when.any_(BANK, when.not_(when.field("from", ["Bank", "x"]))),
        when.any_(BANK, when.not_(when.field("to", ["Bank"]))),
        when.all_(CODE, NO_CODE),
        when.time(["00:00-23:59"], UTC),
        when.any_(WEEK, when.time(["Sat,Sun"], TOKYO)),
        when.any_(WEEK, when.not_(when.time(["Mon-Fri"], TOKYO))),
        when.all_(*[when.not_(when.field("from", [f"x{each}"])) for each in range(9)]),
    ],
)
def test_what_holds_for_some_texts_is_not_taken_for_all(condition):
    assert not always(condition)


@pytest.mark.parametrize(
    "rules",
    [
        ruled(BANK, ALL),
        ruled(ALL, BANK),
        ruled(CODE, NO_CODE),
        ruled(when.all_(CODE, WEEK), NO_CODE, WEEKEND),
        ruled(BANK, when.not_(BANK)),
        ruled(ALL, go_on=True),
        [Rule(name="r", when=ALL, drop=True)],
    ],
)
def test_rules_that_catch_every_text_have_no_gap(rules):
    assert gaps(rules) is None


@pytest.mark.parametrize(
    ("rules", "missed"),
    [
        ([], "a text"),
        (ruled(BANK), "a text"),
        (ruled(BANK, CODE), "a text without a code"),
        (ruled(NO_CODE, when.all_(CODE, BANK)), "a text with a code"),
        (ruled(WEEK), "a text that comes on Saturday 00:00"),
        (ruled(CODE, WEEK), "a text without a code that comes on Saturday 00:00"),
        ([Rule(name="r", when=ALL, go_on=True)], "a text"),
        ([Rule(name="r", when=ALL, go_on=True), *ruled(BANK)], "a text"),
    ],
)
def test_a_gap_is_told_with_what_to_do(rules, missed):
    assert gaps(rules) == f"{missed} can match no rule; let the last rule have no `when`"


def test_a_rule_that_swallows_texts_is_a_gap():
    assert gaps([Rule(name="hole", when=BANK), *ruled(ALL)]) == (
        'a text can end in "hole", which neither sends nor drops; let it do one'
    )


@pytest.mark.parametrize(
    ("conditions", "idle"),
    [
        ([ALL, BANK], [(1, 0)]),
        ([BANK, ALL, CODE, NO_CODE], [(2, 1), (3, 1)]),
        ([BANK, BANK], [(1, 0)]),
        ([BANK, CODE, BANK, BANK], [(2, 0), (3, 0)]),
        ([BANK, when.all_(CODE, BANK)], [(1, 0)]),
        ([when.all_(CODE, BANK), BANK], []),
        ([when.any_(CODE, BANK), BANK], [(1, 0)]),
        ([when.any_(CODE, BANK), when.any_(BANK, CODE)], [(1, 0)]),
        ([when.all_(CODE, BANK), when.all_(BANK, CODE, WEEK)], [(1, 0)]),
        ([WEEK, when.time(["Tue 09:00-10:00"], UTC)], [(1, 0)]),
        ([WEEK, when.time(["Sun 22:00-06:00"], UTC)], []),
        ([WEEK, when.time(["Tue"], TOKYO)], []),
        ([when.field("from", ["a", "b"]), when.field("from", ["B "])], [(1, 0)]),
        ([when.field("from", ["+1*"]), when.field("from", ["+1415*", "1 2"])], [(1, 0)]),
        ([when.field("from", ["1*"]), when.field("from", ["+12"])], [(1, 0)]),
        ([when.field("from", ["+*"]), when.field("from", ["+12"])], []),
        ([when.field("from", ["+1*"]), when.field("from", ["1*"])], []),
        ([when.field("from", ["(*"]), when.field("from", ["(1)*"])], []),
        ([when.field("from", ["a?*"]), when.field("from", ["a*"])], []),
        ([when.field("from", ["a*"]), when.field("from", ["a?*"])], [(1, 0)]),
        ([when.field("to", ["a"]), when.field("from", ["a"])], []),
        ([when.field("body", ["sale"]), when.field("body", ["Big sale"])], [(1, 0)]),
        ([when.field("body", ["Big sale"]), when.field("body", ["sale"])], []),
        ([when.field("body", ["a"]), when.operator("body", "regex", ["a"])], []),
        ([when.not_(BANK), when.not_(when.field("from", ["Bank", "x"]))], [(1, 0)]),
        ([when.not_(when.field("from", ["Bank", "x"])), when.not_(BANK)], []),
    ],
)
def test_a_rule_that_no_text_reaches_is_named_with_the_one_in_its_way(conditions, idle):
    assert unreachable(ruled(*conditions)) == idle


def test_a_rule_that_goes_on_stands_in_nobodys_way():
    assert unreachable(ruled(ALL, ALL, go_on=True)) == []


def test_a_large_file_is_judged_at_once():
    conditions = [
        when.all_(
            when.not_(when.field("to", [f"+49{each:05}"])),
            when.field("from", [f"+1{each:05}{more}" for more in range(20)]),
            CODE,
        )
        for each in range(200)
    ]
    began = time.perf_counter()

    assert gaps(ruled(*conditions))
    assert unreachable(ruled(*conditions)) == []
    assert time.perf_counter() - began < 2


def holds(condition, sms):
    return condition.weigh(Facts(sms, find)).matched


@given(CONDITIONS, SMS)
def test_always_is_never_wrong(condition, sms):
    assert holds(condition, sms) or not always(condition)


@given(CONDITIONS, CONDITIONS, SMS)
def test_what_is_implied_holds(one, other, sms):
    assert not implies(one, other) or not holds(one, sms) or holds(other, sms)


@given(RULES, SMS)
def test_rules_without_a_gap_miss_no_text(rules, sms):
    explanation = Router(rules, find=find).explain(sms)

    assert gaps(rules) or explanation.drop or explanation.routes


@given(RULES, SMS)
def test_a_rule_called_unreachable_is_not_reached(rules, sms):
    explanation = Router(rules, find=find).explain(sms)

    for index, before in unreachable(rules):
        assert before < index
        assert not explanation.steps[index].matched
