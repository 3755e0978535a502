"""TextBee: what is its own beside the law that all sources share."""

from __future__ import annotations

import hashlib
import hmac

import pytest
from multidict import CIMultiDict
from pydantic import ValidationError

from bot.sources.base import Inbound
from tests.make import NOON
from tests.sources.requests import opened, packed, section, taken, unreadable

SECRET = "a-signing-secret-of-enough-length"
SOURCE = opened("textbee", secret=SECRET, to="+12025550100")
TEXT = {
    "smsId": "65f0",
    "message": "482913",
    "webhookEvent": "MESSAGE_RECEIVED",
    "sender": "MyBank",
}


def request(content: object) -> Inbound:
    body = packed(content)
    signature = hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()
    return Inbound(headers=CIMultiDict({"X-Signature": signature}), body=body, at=NOON)


def test_the_number_is_the_config_s_and_without_a_time_it_is_now():
    sms = taken(SOURCE, request(TEXT))

    assert (sms.recipient, sms.received_at) == ("+12025550100", NOON)


@pytest.mark.parametrize("key", ["smsId", "message", "webhookEvent"])
def test_without_what_makes_a_text_it_is_unreadable(key):
    content = {name: value for name, value in TEXT.items() if name != key}

    assert key in unreadable(SOURCE, request(content))


def test_a_secret_that_a_person_makes_may_not_be_short():
    with pytest.raises(ValidationError, match="shorter than 16"):
        section("textbee", secret="too-short")
