"""The router: which rule decides, and what it says about it."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from hypothesis import given, strategies as st

from bot.model import Options, Route
from bot.routing import when
from bot.routing.router import Router, Rule, Step
from tests.make import make_sms
from tests.routing.conditions import RULES, SMS, find

FROM_BANK = when.field("from", ["MyBank"])


def rule(name, *channels, condition=None, **options):
    routes = tuple(Route(rule=name, channel=channel) for channel in channels)
    return Rule(name=name, when=condition or when.everything(), routes=routes, **options)


def router(*rules):
    return Router(rules, find=find)


def channels(routes):
    return [(route.channel, route.rule) for route in routes]


def test_the_first_match_decides():
    asked = router(
        rule("bank codes", "team", "dev", condition=FROM_BANK),
        rule("everything else", "screen"),
    )

    assert channels(asked.route(make_sms(sender="MyBank"))) == [
        ("team", "bank codes"),
        ("dev", "bank codes"),
    ]
    assert channels(asked.route(make_sms())) == [("screen", "everything else")]


def test_a_rule_that_goes_on_lets_later_ones_add():
    asked = router(rule("audit", "mail", go_on=True), rule("rest", "screen"), rule("never", "x"))

    explanation = asked.explain(make_sms())

    assert channels(explanation.routes) == [("mail", "audit"), ("screen", "rest")]
    assert explanation.rule == "rest"


def test_a_channel_gets_a_text_once_by_the_first_rule():
    first = Route(rule="one", channel="team", options=Options(silent=True))
    asked = router(
        Rule(name="one", when=when.everything(), routes=(first,), go_on=True),
        rule("two", "team", "mail"),
    )

    assert asked.route(make_sms())[0] is first
    assert channels(asked.route(make_sms())) == [("team", "one"), ("mail", "two")]


@pytest.mark.parametrize("go_on", [False, True])
def test_a_drop_ends_the_walk(go_on):
    asked = router(rule("adverts", drop=True, go_on=go_on), rule("rest", "screen"))

    explanation = asked.explain(make_sms())

    assert (explanation.rule, explanation.drop, explanation.routes) == ("adverts", True, ())


def test_a_drop_takes_nothing_back():
    asked = router(rule("audit", "mail", go_on=True), rule("adverts", drop=True))

    explanation = asked.explain(make_sms())

    assert explanation.drop
    assert channels(explanation.routes) == [("mail", "audit")]


def test_the_last_match_decides_when_none_ends_the_walk():
    asked = router(
        rule("one", "mail", go_on=True),
        rule("two", "team", go_on=True),
        rule("three", "x", condition=FROM_BANK),
    )

    assert asked.explain(make_sms()).rule == "two"


def test_without_a_match_nothing_decides():
    explanation = router(rule("bank", "team", condition=FROM_BANK)).explain(make_sms())

    assert (explanation.rule, explanation.decided, explanation.drop) == ("", None, False)
    assert explanation.routes == ()


def test_every_rule_has_its_say_in_order():
    asked = router(
        rule("audit", "mail", go_on=True),
        rule("bank", "team", condition=FROM_BANK),
        rule("rest", "screen"),
        rule("late", "dev"),
    )

    assert asked.explain(make_sms()).steps == (
        Step(rule="audit", matched=True, why="every text matches"),
        Step(rule="bank", matched=False, why="from is not MyBank"),
        Step(rule="rest", matched=True, why="every text matches"),
        Step(rule="late", matched=False, why='not reached, "rest" decided'),
    )


def counting(calls, found):
    def search(body, sender):
        calls.append((body, sender))
        return found

    return search


def test_the_code_is_searched_for_once_and_shared():
    calls, found = [], SimpleNamespace(code="12", service="MyBank")
    coded = when.all_(when.code(wanted=True), when.field("service", ["MyBank"]))
    asked = Router([rule("codes", "team", condition=coded)], find=counting(calls, found))

    explanation = asked.explain(make_sms(body="code 12", sender="MyBank"))

    assert explanation.found is found
    assert (explanation.code, explanation.service) == ("12", "MyBank")
    assert calls == [("code 12", "MyBank")]


def test_a_missing_code_is_not_searched_for_again():
    calls = []
    asked = Router([rule("codes", condition=when.code(wanted=False))], find=counting(calls, None))

    explanation = asked.explain(make_sms())

    assert (explanation.found, explanation.code, explanation.service) == (None, "", "")
    assert len(calls) == 1


def test_nothing_is_searched_for_unasked():
    calls = []
    coded = when.any_(when.code(wanted=True), when.field("from", ["+1415*"]))
    asked = Router([rule("codes", "team", condition=coded)], find=counting(calls, None))

    assert asked.route(make_sms())

    assert calls == []


def test_the_bots_own_finder_is_used_unless_another_is_given():
    asked = Router([rule("all", "screen")])

    assert asked.explain(make_sms(body="Your code is 482913")).code == "482913"


@given(RULES, SMS)
def test_route_is_explain_without_the_words(rules, sms):
    asked = router(*rules)

    explanation = asked.explain(sms)

    assert asked.route(sms) == explanation.routes
    assert [step.rule for step in explanation.steps] == [rule.name for rule in rules]
    assert all(step.why for step in explanation.steps)


@given(RULES, SMS)
def test_what_the_steps_say_is_what_happened(rules, sms):
    explanation = router(*rules).explain(sms)

    matched = [rule for rule, step in zip(rules, explanation.steps, strict=True) if step.matched]
    sent = [route.channel for rule in matched for route in rule.routes]
    assert [route.channel for route in explanation.routes] == list(dict.fromkeys(sent))
    assert explanation.decided is (matched[-1] if matched else None)
    assert all(not rule.ends for rule in matched[:-1])


@given(RULES, SMS, st.integers(0, 5))
def test_a_rule_that_did_not_match_may_as_well_be_gone(rules, sms, at):
    explanation = router(*rules).explain(sms)
    if at >= len(rules) or explanation.steps[at].matched:
        return

    assert router(*rules[:at], *rules[at + 1 :]).route(sms) == explanation.routes
