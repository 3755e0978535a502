"""What some providers need: a GET, a path below, several texts in one request, a call back."""

from __future__ import annotations

import json
from urllib.parse import urlencode

import pytest

from tests.fakes.sns import CERTIFICATE_URL, SUBSCRIBE_URL, TOPIC, FakeAws, envelope, signed
from tests.server.wire import ask, post, raw
from tests.sources.requests import opened

SECRET = "a-token-for-tests-0123456789"
FIELDS = {"id": "id", "from": "from", "body": "text"}
TEXT = {"id": "7", "from": "MyBank", "text": "482913"}
PATH = "/webhook/my-number"


@pytest.fixture
def serving(start):
    """Serve one source, described so; gives the port."""

    async def serve(**config):
        source = opened("generic", **({"secret": SECRET, "fields": FIELDS} | config))
        return (await start(sources={"my-number": source})).port

    return serve


def get(path: str) -> bytes:
    return raw("GET", path, {"Host": "bot.example.org"})


def unsigned(content: object, path: str = PATH, **headers: str | None) -> bytes:
    return post(json.dumps(content).encode(), path, X_Webhook_Signature=None, **headers)


def ids(desk) -> list[str]:
    return [sms.id for _, sms in desk.taken]


async def test_a_get_with_a_token_is_a_text(serving, desk):
    port = await serving(proof="token", parameter="key")

    answer = await ask(port, get(f"{PATH}?{urlencode({'key': SECRET, **TEXT})}"))

    assert (answer.status, answer.body) == (200, b"")
    assert ids(desk) == ["7"]


async def test_a_get_without_its_token_is_refused(serving, desk):
    port = await serving(proof="token", parameter="key")

    answer = await ask(port, get(f"{PATH}?{urlencode(TEXT)}"))

    assert answer.status == 401
    assert desk.taken == []


async def test_of_an_unreadable_get_the_query_is_kept(serving, desk):
    port = await serving(proof="token")

    answer = await ask(port, get(f"{PATH}/{SECRET}?id=7&from=%E2%9C%93"))

    assert answer.status == 400
    [(_, kept, _, _)] = desk.unread
    assert kept == b"id=7&from=%E2%9C%93"


async def test_where_the_body_is_signed_a_get_is_not_taken(serving):
    port = await serving(proof="hmac", header="X-Sign")

    answer = await ask(port, get(PATH))

    assert (answer.status, answer.headers["Allow"]) == (405, "POST")


async def test_other_methods_are_told_both(serving):
    port = await serving(proof="token")

    answer = await ask(port, raw("PUT", PATH, {"Host": "a", "Content-Length": "0"}))

    assert (answer.status, answer.headers["Allow"]) == (405, "POST, GET")


async def test_a_token_may_end_the_path(serving, desk):
    port = await serving(proof="token")

    assert (await ask(port, unsigned(TEXT, f"{PATH}/{SECRET}"))).status == 200
    assert (await ask(port, unsigned(TEXT, f"{PATH}/{SECRET[::-1]}"))).status == 401
    assert ids(desk) == ["7"]


async def test_below_other_sources_is_nothing(serving):
    port = await serving(proof="header")

    for path in (f"{PATH}/", f"{PATH}/{SECRET}", "/webhook/other/x", "/webhookmy-number/x"):
        assert (await ask(port, unsigned(TEXT, path, Authorization=SECRET))).status == 404


async def test_several_texts_in_one_request_are_all_taken(serving, desk):
    port = await serving(proof="token", each=".")

    answer = await ask(port, unsigned([TEXT, {**TEXT, "id": "8"}], f"{PATH}/{SECRET}"))

    assert answer.status == 200
    assert ids(desk) == ["7", "8"]


async def test_no_text_in_a_request_is_none(serving, desk):
    port = await serving(proof="token", each=".")

    assert (await ask(port, unsigned([], f"{PATH}/{SECRET}"))).status == 200
    assert desk.taken == []


async def test_who_shows_a_password_only_when_asked_is_asked(serving, desk):
    port = await serving(proof="basic", username="me")

    answer = await ask(port, unsigned(TEXT))

    assert (answer.status, answer.headers["WWW-Authenticate"]) == (401, 'Basic realm="sms2chat"')


async def test_others_are_asked_for_nothing(serving):
    port = await serving(proof="header")

    assert "WWW-Authenticate" not in (await ask(port, unsigned(TEXT))).headers


async def test_a_body_without_a_length_is_taken(serving, desk):
    port = await serving(proof="token")
    body = json.dumps(TEXT).encode()
    chunked = unsigned(
        TEXT, f"{PATH}/{SECRET}", Transfer_Encoding="chunked", Content_Length=None
    ).removesuffix(body)

    answer = await ask(port, chunked + b"%x\r\n%b\r\n0\r\n\r\n" % (len(body), body))

    assert answer.status == 200
    assert ids(desk) == ["7"]


@pytest.fixture
def aws():
    return FakeAws()


@pytest.fixture
async def sns(start, aws):
    source = opened("aws_sns", topic_arn=TOPIC)
    return (await start(sources={"my-number": source}, fetch=aws.fetch)).port


def notification(**changes: str) -> bytes:
    return post(
        signed(envelope(**changes)),
        Content_Type="text/plain; charset=UTF-8",
        X_Webhook_Signature=None,
    )


async def test_what_proves_a_request_is_fetched_first(sns, aws, desk):
    assert (await ask(sns, notification())).status == 200

    assert ids(desk) == ["cae173d2"]
    assert aws.asked == [CERTIFICATE_URL]


async def test_what_cannot_be_fetched_is_asked_for_again_by_the_provider(sns, aws, desk):
    aws.pages.clear()

    answer = await ask(sns, notification())

    assert (answer.status, "Retry-After" in answer.headers) == (503, True)
    assert (desk.taken, desk.refused) == ([], [])


async def test_a_subscription_is_confirmed(sns, aws):
    subscription = {
        "Type": "SubscriptionConfirmation", "Token": "abc", "SubscribeURL": SUBSCRIBE_URL
    }  # fmt: skip

    assert (await ask(sns, notification(**subscription))).json == {"status": "ignored"}
    assert aws.asked[-1] == SUBSCRIBE_URL


async def test_without_a_way_out_it_is_our_trouble(start):
    port = (await start(sources={"my-number": opened("aws_sns", topic_arn=TOPIC)})).port

    assert (await ask(port, notification())).status == 503
