"""httpSMS: a token that says by whom, for whom and when; texts that only the app can read."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from bot.sources import jwt
from tests.make import NOON
from tests.sources.requests import (
    PATH,
    PUBLIC,
    as_sent,
    opened,
    refused,
    reheaded,
    taken,
    unreadable,
)

SECRET = "DGW8NwQp7mxKaSZ72Xq9v67SLqSb"
CONFIG = {"secret": SECRET}
SOURCE = opened("httpsms", **CONFIG)
NOW = int(NOON.timestamp())


def with_claims(algorithm: str = "HS256", **changes):
    claims = {
        "iss": "api.httpsms.com", "aud": [PUBLIC + PATH], "nbf": NOW - 600, "exp": NOW + 600
    } | changes  # fmt: skip
    token = jwt.make(claims, SECRET.encode(), algorithm)
    return reheaded(as_sent("httpsms", CONFIG), Authorization=f"Bearer {token}")


def with_data(**changes):
    inbound = as_sent("httpsms", CONFIG)
    envelope = json.loads(inbound.body)
    envelope["data"] |= changes
    return type(inbound)(
        headers=inbound.headers,
        body=json.dumps(envelope).encode(),
        at=NOON,
        path=PATH,
        public_url=PUBLIC,
    )


@pytest.mark.parametrize("aud", [PUBLIC + PATH, ["https://other.example", PUBLIC + PATH]])
def test_the_token_may_name_one_url_or_several(aud):
    assert taken(SOURCE, with_claims(aud=aud))


@pytest.mark.parametrize("aud", [None, [], "", [PUBLIC], [1, {}], {PUBLIC + PATH: 1}, True])
def test_a_token_for_another_url_is_refused(aud):
    assert "another URL" in refused(SOURCE, with_claims(aud=aud))


@pytest.mark.parametrize("iss", [None, "", "evil.example", ["api.httpsms.com"]])
def test_a_token_of_somebody_else_is_refused(iss):
    assert "not made by" in refused(SOURCE, with_claims(iss=iss))


@pytest.mark.parametrize("algorithm", ["HS384", "HS512"])
def test_a_token_that_is_signed_otherwise_is_refused(algorithm):
    assert refused(SOURCE, with_claims(algorithm))


@pytest.mark.parametrize("claim", ["nbf", "exp"])
def test_a_token_without_an_end_or_a_beginning_is_refused(claim):
    assert claim in refused(SOURCE, with_claims(**{claim: None}))


def test_a_token_is_good_for_ten_minutes():
    assert taken(SOURCE, with_claims(exp=NOW))
    assert "ran out" in refused(SOURCE, with_claims(exp=NOW - 2))
    assert "begins 2 s from now" in refused(SOURCE, with_claims(nbf=NOW + 2))


def test_what_the_app_has_encrypted_is_unreadable_and_the_operator_learns_what_to_do():
    words = unreadable(SOURCE, with_data(encrypted=True, content="c2VjcmV0"))

    assert "switch off encryption" in words
    assert "c2VjcmV0" not in words


def test_the_body_is_not_signed_and_a_text_in_it_is_believed():
    assert taken(SOURCE, with_data(content="other")).body == "other"


def test_a_text_older_than_max_age_is_refused():
    old = (NOON - timedelta(days=2)).isoformat()

    assert "max_age" in refused(opened("httpsms", max_age="1d", **CONFIG), with_data(timestamp=old))


@pytest.mark.parametrize("attachments", [None, "x", [1, None, {"url": 2}], [{}]])
def test_attachments_of_another_shape_cost_nobody_the_text(attachments):
    assert taken(SOURCE, with_data(content="482913", attachments=attachments)).body == "482913"
