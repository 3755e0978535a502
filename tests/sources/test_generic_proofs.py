"""How a described source proves a request: each way is the sender's and ours."""

from __future__ import annotations

import base64
import hashlib
import hmac
from dataclasses import replace
from urllib.parse import quote, urlencode

import pytest

from bot.sources.generic_config import PRESETS
from tests.make import NOON, make_sms
from tests.sources.described import FIELDS, FORM, SECRET, TEXT, described, request
from tests.sources.requests import (
    PATH,
    as_sent,
    opened,
    refused,
    taken,
    unreadable,
)


@pytest.mark.parametrize("preset", PRESETS)
def test_what_send_makes_is_received_as_the_same_text(preset):
    config = {"preset": preset, "secret": SECRET, "to": "+12025550100"}
    sms = make_sms(body='Grüße "🎉" & <b> %41+1=2\n')
    found = taken(opened("generic", **config), as_sent("generic", config, body=sms.body))

    # A provider that has no ids gives texts none.
    assert replace(found, id=sms.id) == sms
    assert found.id == sms.id or "id" not in PRESETS[preset]["fields"]


@pytest.mark.parametrize("preset", PRESETS)
def test_what_send_makes_with_another_secret_is_refused(preset):
    source = opened("generic", preset=preset, secret=SECRET)

    refused(source, as_sent("generic", {"preset": preset, "secret": SECRET[::-1]}))


@pytest.mark.parametrize(
    "how",
    [
        {"proof": "hmac", "header": "X-Sign"},
        {"proof": "hmac", "header": "X-Sign", "prefix": "sha512=", "algorithm": "sha512"},
        {"proof": "hmac", "header": "X-Sign", "algorithm": "sha1", "encoding": "base64"},
        {"proof": "header", "header": "X-Token"},
        {"proof": "header", "prefix": "Bearer "},
        {"proof": "basic", "username": "ünser"},
        {"proof": "basic"},
        {"proof": "token"},
        {"proof": "token", "parameter": "key"},
    ],
    ids=str,
)
@pytest.mark.parametrize("form", [{}, {"format": "form"}], ids=["json", "form"])
def test_each_way_of_proving_is_the_sender_s_and_ours(how, form):
    config = {"secret": SECRET, "fields": FIELDS, **how, **form}
    source = opened("generic", **config)

    assert taken(source, as_sent("generic", config)) == make_sms()
    refused(source, as_sent("generic", {**config, "secret": SECRET[::-1]}))
    assert taken(
        opened("generic", **{**config, "secret": None, "secrets": [SECRET[::-1], SECRET]}),
        as_sent("generic", config),
    )


@pytest.mark.parametrize("secret", [SECRET, "Bearer " + SECRET])
def test_the_prefix_may_be_written_with_the_secret_or_not(secret):
    source = described(secret=secret, prefix="Bearer ")

    assert taken(source, request(TEXT, Authorization="Bearer " + SECRET))


@pytest.mark.parametrize("shown", ["", "Basic", "Basic !", "Bearer x", "Basic " + "YQ=="])
def test_basic_takes_one_name_and_password(shown):
    source = described(proof="basic", username="me")

    refused(source, request(TEXT, Authorization=shown))
    assert source.challenge.startswith("Basic ")


def test_a_secret_with_a_colon_is_a_name_and_a_password():
    source = described(proof="basic", secret="me:correct-horse-battery")
    shown = base64.b64encode(b"me:correct-horse-battery").decode()

    assert taken(source, request(TEXT, Authorization="basic " + shown))


@pytest.mark.parametrize(
    "path",
    [PATH, PATH + "/", f"{PATH}/{SECRET}/", f"{PATH}/{SECRET}x", f"{PATH}?token={SECRET}", ""],
)
def test_a_path_without_its_token_at_the_end_is_refused(path):
    refused(described(proof="token"), request(TEXT, path))


@pytest.mark.parametrize(
    "query", ["", "key=", "key=x", f"key={SECRET}&key={SECRET}", f"KEY={SECRET}", f"/{SECRET}"]
)
def test_a_query_without_its_token_is_refused(query):
    refused(described(proof="token", parameter="key"), request(TEXT, f"{PATH}?{query}"))


def test_a_token_may_hold_anything():
    token = "a/b c?d=é&%41 long enough"
    source = described(proof="token", secret=token)

    assert taken(source, request(TEXT, f"{PATH}/{quote(token, safe='')}"))


def test_where_the_body_is_signed_the_query_says_nothing():
    source = described(proof="hmac", header="X-Sign")
    mac = hmac.new(SECRET.encode(), b"", hashlib.sha256).hexdigest()

    assert source.methods == ("POST",)
    unreadable(source, request(b"", f"{PATH}?{urlencode(TEXT)}", **{"X-Sign": mac}))


# SmsForwarder


def forwarder_sign(at: int, secret: str = SECRET) -> str:
    signed = f"{at}\n{secret}".encode()
    return base64.b64encode(hmac.new(secret.encode(), signed, hashlib.sha256).digest()).decode()


FORWARDER = opened("generic", preset="smsforwarder", secret=SECRET)
NOW_MS = int(NOON.timestamp()) * 1000


@pytest.mark.parametrize("times", [0, 1, 2])
@pytest.mark.parametrize("form", [False, True], ids=["json", "form"])
def test_smsforwarder_s_sign_is_read_however_often_it_was_encoded(times, form):
    for at in range(NOW_MS, NOW_MS + 40):  # some of them hold a + and a /
        sign = forwarder_sign(at)
        for _ in range(times):
            sign = quote(sign, safe="")
        content = {"from": "MyBank", "content": "482913", "timestamp": str(at), "sign": sign}
        inbound = request(urlencode(content).encode(), **{"Content-Type": FORM})

        assert taken(FORWARDER, inbound if form else request(content)).body == "482913"


@pytest.mark.parametrize("late", [-301, 301])
def test_smsforwarder_s_sign_is_good_for_five_minutes(late):
    at = NOW_MS + late * 1000
    content = {"from": "a", "text": "b", "timestamp": at, "sign": forwarder_sign(at)}

    assert "301 s" in refused(FORWARDER, request(content))
    patient = opened("generic", preset="smsforwarder", secret=SECRET, tolerance="10m")
    assert taken(patient, request(content))


@pytest.mark.parametrize(
    "content",
    [
        b"{", b"[]", b"\xff", b'{"sign": "x"}', b'{"timestamp": "1"}', b'{"sign":1,"timestamp":[]}',
        b'{"timestamp": "1", "sign": "\\ud83d"}', b'{"timestamp": "\\ud83d", "sign": "x"}',
    ],
)  # fmt: skip
def test_what_cannot_be_read_before_it_is_proven_proves_nothing(content):
    refused(FORWARDER, request(content))
