"""SNS: whose certificate is believed, what is fetched and when, what a subscription needs."""

from __future__ import annotations

import asyncio
import json
from contextlib import suppress

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from hypothesis import given, settings, strategies as st
from multidict import CIMultiDict
from pydantic import ValidationError

from bot.errors import NotNowError, PayloadError, SignatureError
from bot.sources import kind
from bot.sources.aws_sns import AwsSnsConfig
from bot.sources.base import Inbound
from tests.fakes.sns import (
    CERTIFICATE_URL,
    HOST,
    PEM,
    PRIVATE_PEM,
    SUBSCRIBE_URL,
    TOPIC,
    FakeAws,
    certificate,
    envelope,
    signed,
)
from tests.make import NOON, make_sms
from tests.sources.requests import as_sent, opened, refused, reheaded, section, taken, unreadable

TRYING = {"topic_arn": TOPIC, "certificate": PEM.decode(), "signing_key": PRIVATE_PEM}
SUBSCRIPTION = {
    "Type": "SubscriptionConfirmation",
    "Token": "abc",
    "Message": "You have chosen …",
    "SubscribeURL": SUBSCRIBE_URL,
}
STRANGER = rsa.generate_private_key(65537, 2048)


def request(body: bytes) -> Inbound:
    return Inbound(headers=CIMultiDict({"Content-Type": "text/plain"}), body=body, at=NOON)


def notification(**changes) -> Inbound:
    return request(signed(envelope(**changes)))


@pytest.fixture
def aws():
    return FakeAws()


@pytest.fixture
def source():
    return opened("aws_sns", topic_arn=TOPIC)


async def test_the_certificate_is_fetched_once(source, aws):
    for _ in range(3):
        await source.prepare(notification(), aws.fetch)
        assert taken(source, notification()).body == "482913"

    assert aws.asked == [CERTIFICATE_URL]


async def test_requests_that_come_together_fetch_it_once(source, aws):
    await asyncio.gather(*(source.prepare(notification(), aws.fetch) for _ in range(10)))

    assert aws.asked == [CERTIFICATE_URL]


def test_before_it_is_fetched_nothing_is_taken_and_nothing_refused(source):
    with pytest.raises(NotNowError):
        source.receive(notification())


async def test_what_cannot_be_fetched_is_tried_again(source, aws):
    page = aws.pages.pop(CERTIFICATE_URL)
    with pytest.raises(NotNowError):
        await source.prepare(notification(), aws.fetch)
    aws.pages[CERTIFICATE_URL] = page

    await source.prepare(notification(), aws.fetch)

    assert taken(source, notification())


@pytest.mark.parametrize("page", [b"", b"<html>", b"-----BEGIN CERTIFICATE-----\n"])
async def test_what_is_no_certificate_is_not_kept(source, aws, page):
    aws.pages[CERTIFICATE_URL] = page

    with pytest.raises(NotNowError, match="RSA"):
        await source.prepare(notification(), aws.fetch)


@pytest.mark.parametrize(
    "url",
    [
        None,
        "",
        CERTIFICATE_URL.replace("https", "http"),
        CERTIFICATE_URL.replace("us-east-1", "eu-west-1"),
        CERTIFICATE_URL.replace("amazonaws.com", "amazonaws.com.evil.example"),
        CERTIFICATE_URL.replace("https://", "https://evil.example@"),
        CERTIFICATE_URL.replace(".com/", ".com:8443/"),
        CERTIFICATE_URL.replace(".com/", ".com/../"),
        CERTIFICATE_URL + "?x",
        CERTIFICATE_URL + "\n",
        CERTIFICATE_URL.replace("0123", "../0123"),
        f"{HOST}/latest.pem",
        "https://bucket.s3.amazonaws.com/SimpleNotificationService-01.pem",
    ],
)
async def test_a_certificate_is_believed_from_its_topic_s_own_place_only(source, aws, url):
    with pytest.raises(SignatureError, match="SigningCertURL"):
        await source.prepare(notification(SigningCertURL=url), aws.fetch)

    assert aws.asked == []


async def test_a_signature_of_somebody_else_is_refused(source, aws):
    forged = request(signed(envelope(), STRANGER))

    await source.prepare(forged, aws.fetch)

    assert "not signed by the certificate" in refused(source, forged)


async def test_a_certificate_of_somebody_else_proves_nothing(source, aws):
    aws.pages[f"{HOST}/SimpleNotificationService-ff.pem"] = certificate(STRANGER)
    other = envelope(SigningCertURL=f"{HOST}/SimpleNotificationService-ff.pem")
    await source.prepare(request(signed(other, STRANGER)), aws.fetch)

    await source.prepare(notification(), aws.fetch)

    # Each is asked by its own URL, and only AWS can put one there.
    assert refused(source, request(signed(envelope(), STRANGER)))


async def test_only_so_many_certificates_are_kept(source, aws):
    for number in range(20):
        url = f"{HOST}/SimpleNotificationService-{number:x}.pem"
        aws.pages[url] = PEM
        await source.prepare(notification(SigningCertURL=url), aws.fetch)

    with pytest.raises(NotNowError):
        source.receive(notification(SigningCertURL=f"{HOST}/SimpleNotificationService-0.pem"))


@pytest.mark.parametrize("topic", [None, "", TOPIC + "x", TOPIC.replace("1", "2")])
async def test_another_topic_is_refused_and_nothing_is_fetched(source, aws, topic):
    with pytest.raises(SignatureError, match="another topic"):
        await source.prepare(notification(TopicArn=topic or ""), aws.fetch)

    assert aws.asked == []


async def test_a_subscription_is_confirmed(source, aws):
    asks = notification(**SUBSCRIPTION)

    await source.prepare(asks, aws.fetch)

    assert source.receive(asks) is None
    assert aws.asked == [CERTIFICATE_URL, SUBSCRIBE_URL]


async def test_a_subscription_that_is_forged_is_not_confirmed(source, aws):
    with pytest.raises(SignatureError):
        await source.prepare(request(signed(envelope(**SUBSCRIPTION), STRANGER)), aws.fetch)

    assert SUBSCRIBE_URL not in aws.asked


async def test_a_subscription_that_cannot_be_confirmed_now_is_asked_for_again(source, aws):
    del aws.pages[SUBSCRIBE_URL]

    with pytest.raises(NotNowError):
        await source.prepare(notification(**SUBSCRIPTION), aws.fetch)


@pytest.mark.parametrize(
    "url",
    [
        SUBSCRIBE_URL.replace("https", "http"),
        SUBSCRIBE_URL.replace("amazonaws.com", "evil.example"),
        SUBSCRIBE_URL.replace("ConfirmSubscription", "Publish"),
    ],
)
async def test_no_other_url_is_called_to_confirm(source, aws, url):
    with pytest.raises(PayloadError):
        await source.prepare(notification(**{**SUBSCRIPTION, "SubscribeURL": url}), aws.fetch)

    assert aws.asked == [CERTIFICATE_URL]


async def test_the_end_of_a_subscription_is_no_text(source, aws):
    ended = notification(**{**SUBSCRIPTION, "Type": "UnsubscribeConfirmation"})

    await source.prepare(ended, aws.fetch)

    assert source.receive(ended) is None
    assert SUBSCRIBE_URL not in aws.asked


PINNED = opened("aws_sns", topic_arn=TOPIC, certificate=PEM.decode())


async def test_a_certificate_in_the_config_is_not_fetched(aws):
    await PINNED.prepare(notification(), aws.fetch)

    assert taken(PINNED, notification(SignatureVersion="2"))
    assert aws.asked == []


@pytest.mark.parametrize("version", [None, "", "3", "01"])
def test_another_version_of_signature_is_refused(version):
    assert "SignatureVersion" in refused(PINNED, notification(SignatureVersion=version))


@pytest.mark.parametrize("kind_", ["", "Ping", "notification"])
def test_what_sns_does_not_sign_is_refused(kind_):
    assert "Type" in refused(PINNED, notification(Type=kind_))


@pytest.mark.parametrize("field", ["Message", "MessageId", "Timestamp"])
def test_a_line_that_is_missing_is_refused(field):
    content = json.loads(signed(envelope()))
    del content[field]

    assert field in refused(PINNED, request(json.dumps(content).encode()))


@pytest.mark.parametrize("body", [b"", b"[]", b"\xff", b"{", b'{"a":1,"a":2}'])
def test_what_cannot_be_read_proves_nothing(body):
    assert "proves nothing" in refused(PINNED, request(body))


def test_raw_delivery_is_refused_and_the_operator_told_to_switch_it_off():
    raw = reheaded(notification(), x_amz_sns_rawdelivery="true")

    assert "raw message delivery" in refused(PINNED, raw)


def test_without_aws_s_own_id_the_request_s_names_it():
    sms = taken(PINNED, notification(Message='{"messageBody": "x"}'))

    assert (sms.id, sms.sender) == ("22b80b92", "")


@pytest.mark.parametrize("message", ["hello", "[]", "{}", '{"messageBody": 1}'])
def test_what_is_published_otherwise_is_unreadable(message):
    assert unreadable(PINNED, notification(Message=message))


@given(st.text())
@settings(max_examples=50, deadline=None)
def test_any_signed_message_is_a_text_or_unreadable(message):
    with suppress(PayloadError):
        PINNED.receive(notification(Message=message))


def test_what_send_makes_with_a_key_of_one_s_own_is_received():
    sms = make_sms(body='Grüße "🎉"\n')

    assert taken(opened("aws_sns", **TRYING), as_sent("aws_sns", TRYING, body=sms.body)) == sms


def test_without_a_key_nobody_but_aws_can_sign():
    with pytest.raises(ValueError, match="only AWS can sign"):
        kind("aws_sns").sign(section("aws_sns", topic_arn=TOPIC), make_sms(), "")


def test_a_topic_in_china_has_its_own_host():
    topic = TOPIC.replace("aws:", "aws-cn:", 1).replace("us-east-1", "cn-north-1")
    host = "https://sns.cn-north-1.amazonaws.com.cn/"
    lines = envelope(TopicArn=topic, SigningCertURL=CERTIFICATE_URL.replace(HOST + "/", host))

    source = opened("aws_sns", topic_arn=topic, certificate=PEM.decode())

    assert taken(source, request(signed(lines)))


@pytest.mark.parametrize(
    ("config", "key"),
    [
        ({"topic_arn": "arn:aws:sqs:us-east-1:123456789012:x"}, "topic_arn"),
        ({"topic_arn": "arn:aws:sns:evil.example/:123456789012:x"}, "topic_arn"),
        ({"topic_arn": TOPIC, "certificate": "x"}, "certificate"),
        ({"topic_arn": TOPIC, "signing_key": "a private key"}, "signing_key"),
    ],
)
def test_what_is_none_is_refused_in_the_config(config, key):
    with pytest.raises(ValidationError) as caught:
        section("aws_sns", **config)

    assert [each["loc"][0] for each in caught.value.errors()] == [key]
    assert "a private key" not in str(caught.value)


def test_a_key_without_its_certificate_is_told():
    [(_, words)] = AwsSnsConfig.contradictions({"topic_arn": TOPIC, "signing_key": "x"})

    assert "certificate" in words
