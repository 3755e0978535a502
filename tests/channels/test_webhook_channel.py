from __future__ import annotations

import asyncio
import base64
import json
import logging
import socket
import subprocess
from datetime import timedelta

import aiohttp
import pytest
from hypothesis import given, strategies as st
from pydantic import ValidationError

from bot.cards.words import Run, Style
from bot.channels.webhook import KIND, WebhookConfig
from bot.errors import CredentialError, DeliveryError, PermanentError, TemporaryError
from bot.model import Show
from tests.channels.letters import HOSTILE, make_letter
from tests.fakes.tls import server_tls
from tests.fakes.web import Web, tools
from tests.make import NOON, Clock, make_sms

KEY = bytes(range(32))
SECRET = "whsec_" + base64.b64encode(KEY).decode()
PLACE = "/t0ken-in-the-path?key=pr1vate"


def make_config(**changes) -> WebhookConfig:
    return WebhookConfig.model_validate(
        {"url": "https://hooks.example" + PLACE, "secret": SECRET} | changes
    )


@pytest.fixture
async def web():
    async with Web().serve() as serving:
        yield serving


async def send(url: str, *letters, clock: Clock | None = None, **changes) -> list[str]:
    config = make_config(url=url, **changes)
    receipts = []
    async with tools(clock) as given:
        channel = KIND.open(config, given)
        for letter in letters or [make_letter()]:
            [message] = KIND.compose(config, [letter])
            receipts.append(await channel.send(message))
        await channel.close()
    return receipts


def openssl_hmac(key: bytes, content: bytes) -> str:
    said = subprocess.run(
        ["openssl", "dgst", "-sha256", "-mac", "HMAC", "-macopt", f"hexkey:{key.hex()}", "-binary"],
        input=content,
        capture_output=True,
        check=True,
    )
    return base64.b64encode(said.stdout).decode()


@pytest.mark.parametrize(
    ("secret", "key"),
    [(SECRET, KEY), ("a plain secret of ours", b"a plain secret of ours")],
    ids=["whsec", "plain"],
)
async def test_another_program_can_prove_the_request(web, secret, key):
    clock = Clock(NOON + timedelta(milliseconds=900))

    await send(web.url, make_letter(id="412-7"), secret=secret, clock=clock)

    [request] = web.received
    stamp = str(int(NOON.timestamp()))
    assert request.method == "POST"
    assert request.headers["content-type"] == "application/json"
    assert request.headers["webhook-id"] == "412-7"
    assert request.headers["webhook-timestamp"] == stamp
    signature = openssl_hmac(key, f"412-7.{stamp}.".encode() + request.body)
    assert request.headers["webhook-signature"] == f"v1,{signature}"


async def test_the_body_says_everything_that_is_documented(web):
    sms = make_sms(sender="MyBank", body="Your code is 482913")

    await send(web.url, make_letter(sms, code="482913", service="MyBank"))

    assert json.loads(web.received[0].body) == {
        "type": "sms.received",
        "timestamp": "2026-03-01T12:00:00+00:00",
        "data": {
            "id": "42",
            "source": "my-number",
            "from": "MyBank",
            "to": "+12025550100",
            "body": "Your code is 482913",
            "code": "482913",
            "service": "MyBank",
            "received_at": "2026-03-01T12:00:00+00:00",
            "rule": "everything else",
            "text": "482913\nMyBank\n\nYour code is 482913\n\n"
            "MyBank → Work line (+12025550100) · 12:00 UTC",
        },
    }


async def test_a_second_try_has_the_same_name_and_body_and_a_time_of_its_own(web):
    clock = Clock()
    letter = make_letter()
    web.answer(500)

    with pytest.raises(TemporaryError):
        await send(web.url, letter, clock=clock)
    clock.forward(minutes=5)
    await send(web.url, letter, clock=clock)

    first, second = web.received
    assert first.headers["webhook-id"] == second.headers["webhook-id"]
    assert first.body == second.body
    stamps = [int(request.headers["webhook-timestamp"]) for request in web.received]
    assert stamps[1] - stamps[0] == 300


@pytest.mark.parametrize(
    ("show", "code", "body"),
    [
        (Show.FULL, "482913", "Your code is 482913\x1b"),
        (Show.CODE, "482913", ""),
        (Show.MASKED, "", "Your code is ••••••␛"),
    ],
)
def test_what_readers_may_not_see_is_not_sent(show, code, body):
    sms = make_sms(body="Your code is 482913\x1b", sender="Code 482913")

    [message] = KIND.compose(make_config(), [make_letter(sms, code="482913", show=show)])

    data = json.loads(message.payload.body)["data"]
    assert (data["code"], data["body"]) == (code, body)
    assert ("482913" in message.text) == (show is not Show.MASKED)


async def test_a_hostile_text_arrives_as_it_was_written(web):
    letter = make_letter(make_sms(body=HOSTILE, sender=HOSTILE), words=(Run(HOSTILE, Style.MONO),))

    await send(web.url, letter)

    data = json.loads(web.received[0].body)["data"]
    written = HOSTILE.replace("\ud83d", "\ufffd")
    assert (data["body"], data["from"], data["text"]) == (written, written, written)


@given(st.text(st.characters()), st.text(st.characters()))
def test_no_text_breaks_the_request(body, name):
    [message] = KIND.compose(make_config(), [make_letter(make_sms(body=body), id=name)])

    assert json.loads(message.payload.body)["type"] == "sms.received"
    assert message.payload.id.isascii()
    assert "." not in message.payload.id


def test_a_program_gets_each_text_by_itself():
    assert KIND.compose(make_config(), [make_letter(), make_letter()]) == []
    assert not make_config().folds


@pytest.mark.parametrize("status", [200, 201, 202, 204, 299])
async def test_any_success_is_a_receipt(web, status):
    web.answer(status)

    assert await send(web.url) == [f"HTTP {status}"]


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (300, TemporaryError),
        (301, PermanentError),
        (302, TemporaryError),
        (303, TemporaryError),
        (307, TemporaryError),
        (308, PermanentError),
        (400, PermanentError),
        (401, CredentialError),
        (403, CredentialError),
        (404, PermanentError),
        (408, TemporaryError),
        (410, PermanentError),
        (413, PermanentError),
        (422, PermanentError),
        (425, TemporaryError),
        (429, TemporaryError),
        (500, TemporaryError),
        (502, TemporaryError),
        (503, TemporaryError),
        (504, TemporaryError),
        (599, TemporaryError),
    ],
)
async def test_refusals_are_sorted_into_later_and_never(web, status, expected):
    web.answer(status, "<html>Hello, this is a test message</html>", Location=web.url)

    with pytest.raises(DeliveryError) as caught:
        await send(web.url + PLACE)

    assert type(caught.value) is expected
    assert f"HTTP {status}" in str(caught.value)
    assert "Hello" not in str(caught.value)
    assert len(web.received) == 1


@pytest.mark.parametrize(
    ("status", "given", "expected"),
    [
        (429, "3", timedelta(seconds=3)),
        (503, " 120 ", timedelta(minutes=2)),
        (503, "Sun, 01 Mar 2026 12:00:30 GMT", timedelta(seconds=30)),
        (503, "Sun, 01 Mar 2026 12:00:30 -0000", timedelta(seconds=30)),
        (503, "Sun, 01 Mar 2026 11:00:00 GMT", timedelta()),
        (429, "999999999", timedelta(days=1)),
        (429, "99999999999999999999", None),
        (429, "Fri, 31 Dec 9999 23:59:59 GMT", timedelta(days=1)),
        (429, "soon", None),
        (429, "-5", None),
        (429, "٣", None),
        (429, "", None),
    ],
)
async def test_a_receiver_may_say_when_to_come_back(web, status, given, expected):
    web.answer(status, Retry_After=given)

    with pytest.raises(TemporaryError) as caught:
        await send(web.url)

    assert caught.value.retry_after == expected


async def test_a_connection_that_breaks_is_later(web):
    web.drop()

    with pytest.raises(TemporaryError, match="the connection broke: ServerDisconnectedError"):
        await send(web.url)

    assert len(web.received) == 1


async def test_a_refused_port_is_later():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{taken.getsockname()[1]}{PLACE}"

        with pytest.raises(TemporaryError, match="cannot connect: Connection refused"):
            await send(url)


async def test_an_unknown_host_is_later():
    with pytest.raises(TemporaryError, match="DNS"):
        await send("http://no-such-host.invalid" + PLACE)


async def test_a_receiver_that_hangs_is_left_when_the_caller_has_had_enough(web):
    web.hang()

    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.1):
            await send(web.url)


async def test_the_sessions_own_limit_is_later(web):
    web.hang()
    limit = aiohttp.ClientTimeout(total=0.1)
    config = make_config(url=web.url)
    async with tools(timeout=limit) as given:
        with pytest.raises(TemporaryError, match="did not answer in time"):
            await KIND.open(config, given).send(KIND.compose(config, [make_letter()])[0])


async def test_a_certificate_that_nobody_vouches_for_is_later_and_named():
    async with Web().serve(tls=server_tls()) as web:
        with pytest.raises(TemporaryError, match="certificate is not trusted: self-signed"):
            await send(web.url)

    assert web.received == []


async def test_texts_share_a_connection(web):
    await send(web.url, make_letter(), make_letter(), make_letter())

    assert [request.connection for request in web.received] == [1, 1, 1]


async def test_a_flood_for_an_answer_is_not_read(web):
    web.answer(200, "x" * 50_000_000)

    async with asyncio.timeout(5):
        assert await send(web.url) == ["HTTP 200"]


async def test_nothing_private_is_logged_or_raised(web, caplog):
    caplog.set_level(logging.DEBUG)
    letter = make_letter(make_sms(body="Your code is 482913"), code="482913")
    config = make_config()
    said = [repr(config), str(config), repr(KIND.compose(config, [letter]))]
    for fail in (web.drop, lambda: web.answer(401), lambda: web.answer(500), web.answer):
        fail()
        try:
            await send(web.url + PLACE, letter)
        except DeliveryError as error:
            said += [str(error), repr(error)]

    for private in (SECRET, PLACE, "t0ken", "pr1vate", "482913", "4155551234"):
        assert private not in "\n".join([caplog.text, *said])


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"url": "hooks.example/x"}, "begins with https://"),
        ({"url": "ftp://hooks.example/x"}, "begins with https://"),
        ({"url": "https:///x"}, "begins with https://"),
        ({"url": "https://[::1/x"}, "begins with https://"),
        ({"url": "https://h:99999/"}, "begins with https://"),
        ({"url": ""}, "is empty"),
        ({"secret": ""}, "is empty"),
        ({"secret": "15 characters.."}, "at least 16 characters"),
        ({"secret": "whsec_"}, "holds 0 bytes"),
        ({"secret": "whsec_" + base64.b64encode(bytes(15)).decode()}, "holds 15 bytes"),
        ({"secret": "whsec_" + base64.b64encode(bytes(65)).decode()}, "holds 65 bytes"),
        ({"secret": "whsec_not base64!"}, "copy the whole secret"),
        ({"secret": "whsec_" + "ä" * 30}, "copy the whole secret"),
        ({"secrets": "x-y-z"}, "Extra inputs"),
    ],
)
def test_a_wrong_section_is_told_what_to_do(changes, said):
    with pytest.raises(ValidationError, match=said) as caught:
        make_config(**changes)

    assert all(
        value in ("", "whsec_") or value not in str(caught.value) for value in changes.values()
    )
