"""Conditions and texts by chance, from so few words that they often meet."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

from hypothesis import strategies as st

from bot.model import Route
from bot.routing import when
from bot.routing.router import Rule
from tests.make import make_sms

KEYS = st.sampled_from(["from", "body", "service"])
WORDS = ["a", "ab", "b", "A b", "12", "+1 2", "(123)", "1.2", "12a"]
PATTERNS = [
    *WORDS,
    "*",
    "?",
    "a*",
    "*b",
    "1*",
    "+1*",
    "+*",
    "?*",
    "1?",
    "*2",
    "a?*",
    "**",
    "*a*",
    "1 *",
]
TIMES = ["Mon-Fri", "Sat,Sun", "Mon-Sun", "09:00-18:00", "18:00-09:00", "Sun 22:00-06:00"]
NAMES = ["equals", "contains", "starts_with", "ends_with", "glob"]
REGEXES = [".*", "^a", "b$", "[0-9]", "^.*"]

_patterns = st.lists(st.sampled_from(PATTERNS), min_size=1, max_size=3)
_times = st.lists(st.sampled_from(TIMES), min_size=1, max_size=2)

LEAVES = st.one_of(
    st.just(when.everything()),
    st.booleans().map(when.code),
    st.builds(when.field, KEYS, _patterns),
    st.builds(when.operator, KEYS, st.sampled_from(NAMES), _patterns),
    st.builds(when.operator, KEYS, st.just("regex"), st.sampled_from(REGEXES).map(lambda r: [r])),
    st.builds(when.time, _times, st.just(UTC)),
)


def _nested(inner):
    several = st.lists(inner, min_size=1, max_size=3)
    return st.one_of(
        several.map(lambda parts: when.any_(*parts)),
        several.map(lambda parts: when.all_(*parts)),
        several.map(lambda parts: when.not_(*parts)),
    )


CONDITIONS = st.recursive(LEAVES, _nested, max_leaves=6)


def _rule(name, condition, channels, drop, go_on):
    routes = () if drop else tuple(Route(rule=name, channel=each) for each in channels)
    return Rule(name=name, when=condition, routes=routes, drop=drop, go_on=go_on)


RULES = st.lists(
    st.builds(
        _rule,
        st.sampled_from(["one", "two", "three"]),
        CONDITIONS,
        st.lists(st.sampled_from(["team", "mail", "screen"]), max_size=3),
        st.sampled_from([False, False, True]),
        st.booleans(),
    ),
    max_size=5,
)

STRINGS = st.one_of(
    st.sampled_from([*WORDS, "", " ", "b a", "123", "2", "-1-2-", "1234", "aab", "a\nb"]),
    st.text(st.characters(), max_size=5),
)


def find(body: str, sender: str):
    """A finder that sees a code in whatever holds a 1, and names the sender's service."""
    return SimpleNamespace(code="1", service=sender) if "1" in body else None


SMS = st.builds(
    lambda sender, body, hours: make_sms(
        sender=sender, body=body, received_at=datetime(2026, 3, 1, tzinfo=UTC) + hours
    ),
    STRINGS,
    STRINGS,
    st.timedeltas(timedelta(0), timedelta(days=8)),
)
