"""SMSGate: a phone's clock, its kinds of texts, and what is attached to them."""

from __future__ import annotations

import base64
import hashlib
import hmac
from datetime import timedelta

import pytest
from multidict import CIMultiDict

from bot.sources.base import Inbound
from tests.make import NOON
from tests.sources.requests import opened, packed, refused, section, taken, unreadable

SECRET = "Xk3v9QpL-and-more"
SOURCE = opened("smsgate", secret=SECRET)
PNG = {"contentType": "image/png", "name": "a.png", "data": "AAAA" * 250}


def request(event: object, payload: object, *, fast: int = 0) -> Inbound:
    body = packed({"id": "kq0", "event": event, "payload": payload})
    at = str(int(NOON.timestamp()) + fast)
    signature = hmac.new(SECRET.encode(), body + at.encode(), hashlib.sha256).hexdigest()
    headers = CIMultiDict({"X-Signature": signature, "X-Timestamp": at})
    return Inbound(headers=headers, body=body, at=NOON)


def text(**payload: object) -> Inbound:
    return request("sms:received", {"sender": "+14155551234", "message": "482913", **payload})


def said(event: str, payload: dict[str, object]) -> str:
    return taken(SOURCE, request(event, {"sender": "+14155551234", **payload})).body


@pytest.mark.parametrize("fast", [-300, 0, 300])
def test_a_phone_s_clock_may_be_off_by_five_minutes(fast):
    assert taken(SOURCE, request("sms:received", {"message": "x"}, fast=fast))


def test_a_phone_whose_clock_is_off_by_more_may_be_allowed_it():
    request_ = request("sms:received", {"message": "x"}, fast=1200)

    assert "1200 s ahead of our clock" in refused(SOURCE, request_)
    assert taken(opened("smsgate", secret=SECRET, tolerance="30m"), request_)


def test_a_time_that_was_moved_is_not_the_one_that_was_signed():
    moved = text()
    moved.headers["X-Timestamp"] = str(int((NOON + timedelta(seconds=1)).timestamp()))

    assert "wrong secret" in refused(SOURCE, moved)


def test_a_new_app_s_sender_counts_before_the_old_key():
    assert taken(SOURCE, text(phoneNumber="old")).sender == "+14155551234"


@pytest.mark.parametrize("event", ["sms:sent", "sms:delivered", "mms:received", "system:ping"])
def test_other_events_are_no_texts(event):
    assert SOURCE.receive(request(event, None)) is None


@pytest.mark.parametrize("event", [None, 1, ["sms:received"]])
def test_without_an_event_it_is_unreadable(event):
    assert "event" in unreadable(SOURCE, request(event, {}))


def test_without_a_payload_it_is_unreadable():
    assert "payload" in unreadable(SOURCE, request("sms:received", []))


def test_a_data_text_that_is_no_text_is_shown_as_hex():
    data = base64.b64encode(b"\xff\x00A").decode()

    assert said("sms:data-received", {"data": data}) == "ff 00 41"


@pytest.mark.parametrize("data", [None, 1, "not base64!", "AAA"])
def test_a_data_text_that_is_not_base64_is_unreadable(data):
    assert "base64" in unreadable(SOURCE, request("sms:data-received", {"data": data}))


def test_attachments_are_named_and_not_kept():
    body = said("mms:downloaded", {"body": "look", "attachments": [PNG]})

    assert body == "look\n[a.png, image/png, about 1 kB]"


def test_a_hundred_attachments_are_counted():
    lines = said("mms:downloaded", {"attachments": [PNG] * 100}).splitlines()

    assert (len(lines), lines[-1]) == (21, "[80 more]")


@pytest.mark.parametrize("attachments", [None, "a", 1, [None, [], "x"], [{"size": -1}]])
def test_attachments_of_another_shape_cost_nobody_the_text(attachments):
    body = said("mms:downloaded", {"body": "482913", "attachments": attachments})

    assert body.startswith("482913")


def test_an_attachment_with_an_endless_name_is_listed_short():
    attachment = {**PNG, "name": "x" * 5000}

    assert len(said("mms:downloaded", {"attachments": [attachment]})) < 200


def test_the_short_key_that_the_app_makes_is_warned_of_and_not_refused():
    [(key, words)] = section("smsgate", secret="Xk3v9QpL").warnings()

    assert key == "secret"
    assert "shorter than 16" in words
    assert list(section("smsgate", secret=SECRET).warnings()) == []
