"""Standard Webhooks: secrets as libraries spell them, lists of signatures, three shapes."""

from __future__ import annotations

import base64
import hashlib
import hmac

import pytest
from multidict import CIMultiDict
from pydantic import ValidationError

from bot.sources.base import Inbound
from tests.make import NOON
from tests.sources.requests import opened, packed, refused, section, taken, unreadable

KEY = b"a key of twenty-four byt"
SECRET = "whsec_" + base64.b64encode(KEY).decode()
SOURCE = opened("standard_webhooks", secret=SECRET)
DATA = {"messageId": 42, "from": "MyBank", "to": "+1202", "body": "482913"}
RIGHT = "v1,{}"


def request(content: object, *, key: bytes = KEY, name: str = "m", signatures: str = RIGHT):
    body, at = packed(content), str(int(NOON.timestamp()))
    signed = f"{name}.{at}.".encode() + body
    mac = base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
    headers = {
        "webhook-id": name,
        "webhook-timestamp": at,
        "webhook-signature": signatures.replace("{}", mac),
    }
    return Inbound(headers=CIMultiDict(headers), body=body, at=NOON)


def text(**changes: object) -> dict[str, object]:
    return {"type": "sms.received", "data": DATA | changes}


def test_the_example_that_svix_publishes_is_good():
    # docs.svix.com, verifying by hand
    mac = hmac.new(
        base64.b64decode("plJ3nmyCDGBKInavdOK15jsl"),
        b'msg_loFOjxBNrRLzqYUf.1731705121.{"event_type":"ping","data":{"success":true}}',
        hashlib.sha256,
    )

    assert base64.b64encode(mac.digest()) == b"rAvfW3dJ/X/qxhsaXPOyyCGmRKsaKWcsNccKXlIktD0="


@pytest.mark.parametrize(
    ("secret", "key"),
    [
        pytest.param(SECRET, KEY, id="whsec_ and base64"),
        pytest.param(SECRET[6:], KEY, id="base64"),
        pytest.param(SECRET[6:], SECRET[6:].encode(), id="a text that looks like base64"),
        pytest.param("a plain secret, in words", b"a plain secret, in words", id="a text"),
    ],
)
def test_a_secret_is_read_as_libraries_write_it(secret, key):
    assert taken(opened("standard_webhooks", secret=secret), request(text(), key=key))


@pytest.mark.parametrize("secret", ["whsec_", "whsec_not base64, not at all", "whsec_AAA"])
def test_whsec_without_a_key_is_refused_in_the_config(secret):
    with pytest.raises(ValidationError) as caught:
        section("standard_webhooks", secret=secret)

    assert "base64, not" not in str(caught.value)


@pytest.mark.parametrize(
    "signatures", ["v1,{}", "v1,AAAA v1,{}", "v1a,x v1,{} v2,y", " v1,{} ", "v1,{},x v1,{}"]
)
def test_one_good_signature_among_several_is_enough(signatures):
    assert taken(SOURCE, request(text(), signatures=signatures))


@pytest.mark.parametrize("signatures", ["", "{}", "v1", "v1,", "v1a,{}", "V1,{}", "v1={}"])
def test_without_a_signature_of_version_one_it_is_refused(signatures):
    assert "v1" in refused(SOURCE, request(text(), signatures=signatures))


@pytest.mark.parametrize("signatures", ["v1,{}=", "v1, {}", "v1,{}\n", "v1,é"])
def test_a_signature_in_another_spelling_is_refused(signatures):
    assert refused(SOURCE, request(text(), signatures=signatures))


def test_what_our_own_webhook_channel_posts_is_taken():
    data = {
        "id": "7", "source": "a", "from": "MyBank", "to": "+1202", "body": "482913",
        "code": "482913", "received_at": "2026-03-01T11:00:00+00:00", "text": "as shown",
    }  # fmt: skip
    sms = taken(SOURCE, request({"type": "sms.received", "data": data}))

    assert (sms.id, sms.body, sms.received_at.hour) == ("7", "482913", 11)


def test_a_picture_may_come_without_a_text():
    data = {"sms_id": "1", "from": "+1", "media": [{"url": "https://a.example/b"}]}

    assert taken(SOURCE, request({"type": "sms.received", "data": data})).body == (
        "https://a.example/b"
    )


def test_a_text_with_neither_is_unreadable():
    assert "data.body" in unreadable(SOURCE, request({"type": "sms.received", "data": {}}))


def test_without_an_id_of_its_own_it_is_called_like_the_request():
    assert taken(SOURCE, request(text(messageId=None), name="msg_1")).id == "msg_1"
