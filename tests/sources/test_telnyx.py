"""Telnyx: a pair of keys, where everybody may know the one that proves."""

from __future__ import annotations

import base64
import json
from contextlib import suppress
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given, settings, strategies as st
from pydantic import ValidationError

from bot.errors import PayloadError
from bot.sources import kind
from tests.make import make_sms
from tests.sources.requests import (
    as_sent,
    opened,
    packed,
    refused,
    reheaded,
    section,
    taken,
    unreadable,
)


def pair() -> tuple[str, str]:
    private = Ed25519PrivateKey.generate()
    raw = private.private_bytes_raw(), private.public_key().public_bytes_raw()
    return base64.b64encode(raw[0]).decode(), base64.b64encode(raw[1]).decode()


PRIVATE, PUBLIC_KEY = pair()
OTHER = pair()[1]
CONFIG = {"public_key": PUBLIC_KEY, "signing_key": PRIVATE}
SOURCE = opened("telnyx", public_key=PUBLIC_KEY)


def with_payload(**changes):
    """A well-signed request whose payload says something else."""
    inbound = as_sent("telnyx", CONFIG)
    content = json.loads(inbound.body)
    content["data"]["payload"] |= changes
    return signed(inbound, content)


def signed(inbound, content):
    body, at = packed(content), inbound.headers["telnyx-timestamp"]
    key = Ed25519PrivateKey.from_private_bytes(base64.b64decode(PRIVATE))
    signature = base64.b64encode(key.sign(f"{at}|".encode() + body)).decode()
    return replace(reheaded(inbound, telnyx_signature_ed25519=signature), body=body)


def test_what_send_makes_with_a_pair_of_one_s_own_is_received():
    sms = make_sms(body='Grüße "🎉"\n')

    assert taken(SOURCE, as_sent("telnyx", CONFIG, body=sms.body)) == sms


def test_without_the_other_half_nobody_but_telnyx_can_sign():
    with pytest.raises(ValueError, match="only Telnyx can sign"):
        kind("telnyx").sign(section("telnyx", public_key=PUBLIC_KEY), make_sms(), "")


def test_while_the_key_is_changed_both_are_good():
    assert taken(opened("telnyx", public_key=[OTHER, PUBLIC_KEY]), as_sent("telnyx", CONFIG))
    assert "public_key" in refused(opened("telnyx", public_key=OTHER), as_sent("telnyx", CONFIG))


@pytest.mark.parametrize("key", ["", "x", PUBLIC_KEY[:-4], PUBLIC_KEY + "AAAA", "=" * 44])
@pytest.mark.parametrize("field", ["public_key", "signing_key"])
def test_what_is_no_key_is_refused_in_the_config(field, key):
    with pytest.raises(ValidationError) as caught:
        section("telnyx", **{**CONFIG, field: key})

    assert len(key) < 4 or key not in str(caught.value)


@pytest.mark.parametrize(
    ("to", "number"),
    [
        ([{"phone_number": "+12025550100"}, {"phone_number": "+1"}], "+12025550100"),
        ({"phone_number": "+12025550100"}, "+12025550100"),
        ("+12025550100", "+12025550100"),
        ([], "+4930"),
        (None, "+4930"),
        ([{}], "+4930"),
    ],
)
def test_the_number_is_the_first_of_those_that_got_it(to, number):
    source = opened("telnyx", public_key=PUBLIC_KEY, to="+4930")

    assert taken(source, with_payload(to=to)).recipient == number


@pytest.mark.parametrize("changes", [{"from": [[]]}, {"to": True}, {"id": None}, {"text": 1}])
def test_another_shape_is_unreadable(changes):
    assert "data.payload" in unreadable(SOURCE, with_payload(**changes))


@pytest.mark.parametrize("content", [{}, {"data": []}, {"data": {}}, {"data": {"event_type": 1}}])
def test_what_is_no_event_is_unreadable(content):
    assert "data" in unreadable(SOURCE, signed(as_sent("telnyx", CONFIG), content))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters()),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
)


@given(st.dictionaries(st.sampled_from(["id", "from", "to", "text", "media", "received_at"]), JSON))
@settings(max_examples=100, deadline=None)
def test_anything_that_is_signed_is_a_text_or_unreadable(changes):
    with suppress(PayloadError):
        sms = taken(SOURCE, with_payload(**changes))
        assert f"{sms.id}{sms.sender}{sms.recipient}{sms.body}".encode()
