"""The base format: what is taken, what is refused, what cannot be read."""

from __future__ import annotations

import json
import subprocess
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, strategies as st

from bot.errors import InboundError, PayloadError, SignatureError
from bot.model import Sms
from bot.sources import kind
from bot.sources.base import Inbound
from tests.make import NOON, make_sms
from tests.sources.base_format import (
    DATA,
    OLD,
    SECRET,
    envelope,
    inbound,
    opened,
    packed,
    signature,
)

SOURCE = opened()
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters()),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
)


def test_the_documented_example_is_a_text():
    sms = SOURCE.receive(packed(envelope()))

    assert sms == make_sms(received_at=NOON - timedelta(minutes=1))


def test_a_signature_that_openssl_made_is_good():
    body = json.dumps(envelope(body="Your code is 482913 ✓"), ensure_ascii=False).encode()
    command = ["openssl", "dgst", "-sha256", "-hmac", SECRET, "-r"]
    made = subprocess.run(command, input=body, capture_output=True, check=True).stdout

    sms = SOURCE.receive(inbound(body, "sha256=" + made.decode().split()[0]))

    assert sms.body == "Your code is 482913 ✓"


def test_while_a_secret_is_changed_both_are_good():
    source = opened(secret=None, secrets=[SECRET, OLD])
    body = json.dumps(envelope()).encode()

    assert source.receive(inbound(body, signature(body, SECRET)))
    assert source.receive(inbound(body, signature(body, OLD)))


def test_hex_in_capitals_is_good():
    body = json.dumps(envelope()).encode()

    assert SOURCE.receive(inbound(body, "sha256=" + signature(body)[7:].upper()))


def refused(body: bytes, *signatures: str) -> str:
    with pytest.raises(SignatureError) as caught:
        SOURCE.receive(inbound(body, *signatures))
    return str(caught.value)


BODY = json.dumps(envelope()).encode()
GOOD = signature(BODY)


@pytest.mark.parametrize(
    ("signatures", "words"),
    [
        pytest.param([signature(BODY, OLD)], "wrong secret", id="another secret"),
        pytest.param([signature(BODY + b" ")], "altered", id="another body"),
        pytest.param(["sha256="], "wrong secret", id="empty"),
        pytest.param([GOOD[:-2]], "wrong secret", id="a byte short"),
        pytest.param([GOOD + "00"], "wrong secret", id="a byte long"),
        pytest.param([GOOD[7:]], "does not begin with sha256=", id="no prefix"),
        pytest.param(["SHA256=" + GOOD[7:]], "does not begin", id="prefix in capitals"),
        pytest.param(["sha1=" + GOOD[7:]], "does not begin", id="another algorithm"),
        pytest.param([" " + GOOD], "does not begin", id="a blank before"),
        pytest.param([GOOD + " "], "not hex", id="a blank after"),
        pytest.param(["sha256= " + GOOD[7:]], "not hex", id="a blank between"),
        pytest.param([f"{GOOD},{GOOD}"], "not hex", id="two in one header"),
        pytest.param(["sha256=é" + GOOD[8:]], "not hex", id="not ASCII"),
        pytest.param(["sha256=\udcff\udcfe"], "not hex", id="not UTF-8"),
        pytest.param([GOOD, GOOD], "more than once", id="two headers"),
        pytest.param([signature(BODY, OLD), GOOD], "more than once", id="a bad one first"),
    ],
)
def test_the_operator_learns_why_a_signature_is_refused(signatures, words):
    why = refused(BODY, *signatures)

    assert words in why
    assert SECRET not in why
    assert GOOD[7:] not in why


def test_a_request_without_a_signature_is_refused():
    request = Inbound(headers=inbound(BODY).headers.copy(), body=BODY, at=NOON)
    del request.headers["X-Webhook-Signature"]

    with pytest.raises(SignatureError, match="missing"):
        SOURCE.receive(request)


def test_what_is_not_proven_is_not_read():
    assert "wrong secret" in refused(b"[" * 60_000, GOOD)


@pytest.mark.parametrize("event", ["sms.sent", "ping", "", "SMS.RECEIVED"])
def test_another_event_is_no_text(event):
    assert SOURCE.receive(packed(envelope() | {"event": event})) is None


@pytest.mark.parametrize(
    ("given_id", "sms_id"),
    [
        (42, "42"),
        (0, "0"),
        (-7, "-7"),
        (2**63, "9223372036854775808"),
        (42.0, "42"),
        ("42", "42"),
        ("SM-a/b", "SM-a/b"),
        ("x" * 200, "x" * 200),
        ("a\0b", "a\u2400b"),
    ],
)
def test_an_id_is_a_whole_number_or_a_text(given_id, sms_id):
    assert SOURCE.receive(packed(envelope(messageId=given_id))).id == sms_id


@pytest.mark.parametrize(
    "given_id",
    [
        pytest.param(None, id="missing"),
        pytest.param(True, id="true"),
        pytest.param(42.5, id="not whole"),
        pytest.param(1e300, id="too large to be exact"),
        pytest.param(float(2**53), id="the first that is not exact"),
        pytest.param("", id="empty"),
        pytest.param("x" * 201, id="too long"),
        pytest.param(10**200, id="too many digits"),
        pytest.param([42], id="a list"),
        pytest.param({}, id="an object"),
    ],
)
def test_without_an_id_a_text_is_unreadable(given_id):
    with pytest.raises(PayloadError, match=r"data\.messageId"):
        SOURCE.receive(packed(envelope(messageId=given_id)))


def test_null_is_no_id():
    content = envelope()
    content["data"]["messageId"] = None

    with pytest.raises(PayloadError, match=r"data\.messageId"):
        SOURCE.receive(packed(content))


@pytest.mark.parametrize(
    ("given_number", "number"),
    [("MyBank", "MyBank"), ("", ""), (14155551234, "14155551234"), (None, ""), (72000, "72000")],
)
def test_a_sender_may_be_anything_that_a_network_shows(given_number, number):
    assert SOURCE.receive(packed(envelope(**{"from": given_number}))).sender == number


@pytest.mark.parametrize("to", [None, ""])
def test_the_number_comes_from_the_config_where_the_provider_does_not_send_it(to):
    source = opened(to="+4915112345678")

    assert source.receive(packed(envelope(to=to))).recipient == "+4915112345678"
    assert SOURCE.receive(packed(envelope(to=to))).recipient == ""


@pytest.mark.parametrize("key", ["from", "to"])
@pytest.mark.parametrize("value", [True, 1.5, ["+1"], {"number": "+1"}])
def test_a_number_of_another_shape_is_unreadable(key, value):
    with pytest.raises(PayloadError, match=rf"data\.{key}"):
        SOURCE.receive(packed(envelope(**{key: value})))


@pytest.mark.parametrize("body", ["", " ", "🎉" * 5000, "<!channel> *_`", "a\u202eb\x07"])
def test_any_body_is_taken_as_it_is_written(body):
    assert SOURCE.receive(packed(envelope(body=body))).body == body


def test_a_body_with_half_a_character_and_nul_is_taken():
    request = inbound(json.dumps(envelope(body="x")).replace('"x"', r'"a\ud83c\u0000"').encode())

    assert SOURCE.receive(request).body == "a\ufffd\u2400"


@pytest.mark.parametrize("body", [None, 482913, False, ["a"], {}])
def test_a_body_that_is_no_text_is_unreadable(body):
    with pytest.raises(PayloadError, match=r"data\.body"):
        SOURCE.receive(packed(envelope(body=body)))


@pytest.mark.parametrize(
    "content",
    [
        pytest.param({}, id="nothing"),
        pytest.param({"data": DATA}, id="no event"),
        pytest.param({"event": 1, "data": DATA}, id="event is a number"),
        pytest.param({"event": "sms.received"}, id="no data"),
        pytest.param({"event": "sms.received", "data": [DATA]}, id="data is a list"),
        pytest.param([envelope()], id="a list"),
    ],
)
def test_another_shape_is_unreadable(content):
    with pytest.raises(PayloadError):
        SOURCE.receive(packed(content))


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2026-03-01T15:30:00.000Z", datetime(2026, 3, 1, 15, 30, tzinfo=UTC)),
        ("2026-03-01T15:30:00Z", datetime(2026, 3, 1, 15, 30, tzinfo=UTC)),
        ("2026-03-01T21:00:00.5+05:30", datetime(2026, 3, 1, 15, 30, 0, 500_000, tzinfo=UTC)),
        ("2026-03-01T15:30:00.123456789Z", datetime(2026, 3, 1, 15, 30, 0, 123_456, tzinfo=UTC)),
        ("2026-03-01 15:30:00", datetime(2026, 3, 1, 15, 30, tzinfo=UTC)),
    ],
)
def test_the_time_is_read_whatever_its_offset(written, meant):
    sms = SOURCE.receive(packed(envelope(receivedAt=written)))

    assert sms.received_at == meant
    assert sms.received_at.tzinfo is UTC


@pytest.mark.parametrize(
    "written",
    [
        None, "", "yesterday", 1772379000, True, "2026-02-30T00:00:00Z",
        "2026-03-01T15:30:00+-5:00", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00",
        "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "2026-03-01T23:59:60Z", {"at": 1},
    ],
)  # fmt: skip
def test_a_text_is_never_lost_over_its_date(written):
    assert SOURCE.receive(packed(envelope(receivedAt=written))).received_at == NOON


def test_a_text_older_than_max_age_is_refused():
    source = opened(max_age="10m")
    late = {"receivedAt": "2026-03-01T11:49:59Z"}
    timely = {"receivedAt": "2026-03-01T11:50:00Z"}

    with pytest.raises(SignatureError, match="max_age"):
        source.receive(packed(envelope(**late)))

    assert source.receive(packed(envelope(**timely)))
    assert SOURCE.receive(packed(envelope(**late)))


@pytest.mark.parametrize("sms_id", ["42", "0", "007", "SM-a/b", "9" * 30])
def test_what_sign_makes_is_received_as_the_same_text(sms_id):
    base = kind("private_number")
    sms = make_sms(id=sms_id, body='Grüße "🎉"\n')
    signed = base.sign(base.config(secret=SECRET), sms)

    request = inbound(signed.body, signed.headers["X-Webhook-Signature"])

    assert SOURCE.receive(request) == sms
    assert signed.headers["Content-Type"] == "application/json"


def test_sign_uses_the_newest_secret():
    base = kind("private_number")
    signed = base.sign(base.config(secrets=[SECRET, OLD]), make_sms())

    assert signed.headers["X-Webhook-Signature"] == signature(signed.body, SECRET)


@given(st.binary(), st.binary())
def test_random_bytes_raise_only_inbound_errors(body, given_signature):
    with pytest.raises(InboundError):
        SOURCE.receive(inbound(body, given_signature.decode("utf-8", "surrogateescape")))


@given(JSON)
def test_random_json_is_a_text_or_nothing_or_unreadable(content):
    _is_read_or_unreadable(packed(content))


@given(st.dictionaries(st.sampled_from(list(DATA)), JSON))
def test_random_values_are_a_text_or_unreadable(changes):
    _is_read_or_unreadable(packed(envelope(**changes)))


@given(st.binary())
def test_random_signed_bytes_are_a_text_or_nothing_or_unreadable(body):
    _is_read_or_unreadable(inbound(body))


def _is_read_or_unreadable(request: Inbound) -> None:
    try:
        sms = SOURCE.receive(request)
    except PayloadError:
        return
    if sms is not None:
        assert isinstance(sms, Sms)
        assert f"{sms.id}{sms.sender}{sms.recipient}{sms.body}".encode()
