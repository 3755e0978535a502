"""Tokens and signed times: the algorithm is ours to choose, and so is what now means."""

from __future__ import annotations

import base64
import json
from datetime import timedelta

import pytest
from hypothesis import given, strategies as st
from multidict import CIMultiDict

from bot.errors import SignatureError
from bot.sources import jwt
from bot.sources.ages import TOLERANCE, fresh, near
from bot.sources.base import Inbound
from tests.make import NOON

KEY = b"a key"
NOW = int(NOON.timestamp())
# RFC 7515, appendix A.1.
PUBLISHED = (
    b"eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9"
    b".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
    b".dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
)
PUBLISHED_KEY = base64.urlsafe_b64decode(
    "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow=="
)


def part(content: object) -> bytes:
    return base64.urlsafe_b64encode(json.dumps(content).encode()).rstrip(b"=")


def made(claims: dict, **header) -> bytes:
    """A token with another header than its signature was meant for."""
    _, middle, last = jwt.make(claims, KEY).encode().split(b".")
    return b".".join([part(header), middle, last])


def test_the_published_example_is_good():
    assert jwt.verify(PUBLISHED, [b"other", PUBLISHED_KEY])["iss"] == "joe"


@pytest.mark.parametrize("algorithm", jwt.DIGESTS)
def test_each_algorithm_is_good_where_it_is_asked_for(algorithm):
    token = jwt.make({"a": 1}, KEY, algorithm).encode()

    assert jwt.verify(token, [KEY], [algorithm]) == {"a": 1}


GOOD = jwt.make({"a": 1}, KEY).encode()


@pytest.mark.parametrize(
    ("token", "words"),
    [
        pytest.param(jwt.make({"a": 1}, b"other").encode(), "wrong secret", id="another key"),
        pytest.param(jwt.make({"a": 1}, KEY, "HS512").encode(), "not signed as", id="HS512"),
        pytest.param(made({}, alg="none"), "not signed as", id="none"),
        pytest.param(made({}, alg="None").rpartition(b".")[0] + b".", "not signed as", id="None"),
        pytest.param(made({}, alg="RS256"), "not signed as", id="RS256"),
        pytest.param(made({}, alg=["HS256"]), "not signed as", id="a list"),
        pytest.param(made({}, typ="JWT"), "not signed as", id="no algorithm"),
        pytest.param(made({}, alg="HS256", crit=["b64"]), "not signed as", id="crit"),
        pytest.param(made({}, alg="HS256", x=1), "wrong secret", id="another header"),
        pytest.param(b"", "three parts", id="empty"),
        pytest.param(GOOD + b".a", "three parts", id="four parts"),
        pytest.param(GOOD + b"=", "base64", id="padding"),
        pytest.param(b"\xff." + GOOD.partition(b".")[2], "base64", id="not ASCII"),
        pytest.param(
            part([1]) + b"." + GOOD.partition(b".")[2], "not JSON", id="a list for header"
        ),
    ],
)
def test_every_other_token_is_refused(token, words):
    with pytest.raises(SignatureError, match=words):
        jwt.verify(token, [KEY])


@given(st.binary() | st.lists(st.binary(), min_size=3, max_size=3).map(b".".join))
def test_any_bytes_are_refused(token):
    with pytest.raises(SignatureError):
        jwt.verify(token, [KEY])


def authorized(value: str) -> Inbound:
    return Inbound(headers=CIMultiDict({"Authorization": value}), body=b"", at=NOON)


@pytest.mark.parametrize("value", ["Bearer abc", "bearer abc", "BEARER   abc"])
def test_a_token_is_found_in_its_header(value):
    assert jwt.bearer(authorized(value)) == b"abc"


@pytest.mark.parametrize("value", ["", "abc", "Basic abc", "Bearer", "Bearer ", "Bearer a b"])
def test_a_header_without_one_is_malformed(value):
    with pytest.raises(SignatureError, match="malformed"):
        jwt.bearer(authorized(value))


@pytest.mark.parametrize(
    ("early", "late"), [(0, 0), (-60, 60), (1, 60), (-60, -1)], ids=["now", "in", "just", "still"]
)
def test_a_token_is_good_between_its_times(early, late):
    jwt.valid_now({"nbf": NOW + early, "exp": NOW + late}, NOON, timedelta(seconds=1))


@pytest.mark.parametrize(
    ("claims", "words"),
    [
        pytest.param({"nbf": NOW + 90, "exp": NOW + 99}, "begins 90 s from now", id="early"),
        pytest.param({"nbf": NOW - 99, "exp": NOW - 90}, "ran out 90 s ago", id="late"),
        pytest.param({"nbf": NOW}, "exp is missing", id="no end"),
        pytest.param({"exp": NOW}, "nbf is missing", id="no beginning"),
        pytest.param({"nbf": True, "exp": NOW}, "nbf is missing or not", id="a boolean"),
        pytest.param({"nbf": str(NOW), "exp": NOW}, "nbf is missing or not", id="a text"),
        pytest.param({"nbf": NOW, "exp": 10**400}, "exp is missing or not", id="endless"),
    ],
)
def test_outside_of_them_it_is_not(claims, words):
    with pytest.raises(SignatureError, match=words):
        jwt.valid_now(claims, NOON, timedelta(seconds=1))


def test_a_hash_is_compared_and_must_be_there():
    empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

    assert jwt.hashes({"h": empty}, "h", b"")
    assert not jwt.hashes({"h": empty}, "h", b"a")
    for claims in ({}, {"h": 1}, {"h": "\ud800"}, {"h": "0"}):
        with pytest.raises(SignatureError):
            jwt.hashes(claims, "h", b"")


@pytest.mark.parametrize("seconds", [-300, 0, 300])
def test_a_time_within_the_tolerance_is_good(seconds):
    fresh(str(NOW + seconds).encode(), NOON, TOLERANCE, "X-Time")
    fresh(str((NOW + seconds) * 1000).encode(), NOON, TOLERANCE, "X-Time", per_second=1000)
    near(NOW + seconds, NOON, TOLERANCE)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(-301, "301 s behind our clock"), (301, "301 s ahead of our clock")],
)
def test_another_is_refused_and_the_skew_is_told(seconds, words):
    with pytest.raises(SignatureError, match=words):
        fresh(str(NOW + seconds).encode(), NOON, TOLERANCE, "X-Time")


@pytest.mark.parametrize("given_time", [b"", b"-1", b" 1", b"1.0", b"1e9", "١".encode(), b"9" * 99])
def test_what_is_no_time_is_malformed(given_time):
    with pytest.raises(SignatureError, match="X-Time is malformed"):
        fresh(given_time, NOON, TOLERANCE, "X-Time")
