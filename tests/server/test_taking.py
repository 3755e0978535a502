"""Each answer of the table, over a real socket."""

from __future__ import annotations

import json
import logging

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from bot.errors import StoreBroken, StoreError
from bot.server.app import make_app, swap
from bot.server.inlet import Limits
from bot.sources.base import FORM, Reply, Source
from tests.make import NOON, make_sms
from tests.server.wire import BODY, Desk, ask, connected, post, raw
from tests.sources.base_format import OLD, envelope, opened, signature


async def test_a_text_that_is_stored_is_accepted(port, desk):
    answer = await ask(port, post())

    assert (answer.status, answer.json) == (200, {"status": "accepted", "id": "42"})
    assert answer.headers["Content-Type"] == "application/json"
    [(source, sms)] = desk.taken
    assert source == "my-number"
    assert sms == make_sms(received_at=sms.received_at)


async def test_the_second_time_it_is_a_duplicate(port):
    await ask(port, post())

    answer = await ask(port, post())

    assert (answer.status, answer.json) == (200, {"status": "duplicate", "id": "42"})


async def test_an_id_is_said_as_it_is_whatever_it_holds(port):
    answer = await ask(port, post(json.dumps(envelope(messageId='"},\n{"é🎉')).encode()))

    assert answer.json == {"status": "accepted", "id": '"},\n{"é🎉'}


async def test_what_is_no_text_is_ignored(port, desk):
    answer = await ask(port, post(json.dumps(envelope() | {"event": "sms.sent"}).encode()))

    assert (answer.status, answer.json) == (200, {"status": "ignored"})
    assert desk.taken == []


async def test_what_cannot_be_read_is_kept_as_it_came(port, desk):
    body = b'{"event": 1, "code": 482913}'

    answer = await ask(port, post(body, Content_Type="application/json; charset=utf-8"))

    assert (answer.status, answer.json) == (400, {"error": "event is not a text"})
    assert desk.unread == [
        ("my-number", body, "application/json; charset=utf-8", "event is not a text")
    ]


@pytest.mark.parametrize(
    ("headers", "why"),
    [
        pytest.param({"X_Webhook_Signature": None}, "missing", id="missing"),
        pytest.param({"X_Webhook_Signature": "sha256=xyz"}, "malformed", id="malformed"),
        pytest.param({"X_Webhook_Signature": signature(BODY, OLD)}, "wrong secret", id="wrong"),
    ],
)
async def test_only_the_operator_learns_why_a_signature_is_refused(port, desk, headers, why):
    answer = await ask(port, post(**headers))

    assert answer.status == 401
    assert answer.json == {"error": "the request does not prove who sent it"}
    [(source, reason)] = desk.refused
    assert source == "my-number"
    assert why in reason
    assert desk.taken == []


async def test_two_signature_headers_are_refused(port, desk):
    head, body = post().split(b"\r\n\r\n")
    twice = head + f"\r\nX-Webhook-Signature: {signature(BODY)}\r\n\r\n".encode() + body

    assert (await ask(port, twice)).status == 401


async def test_a_signature_that_is_not_even_text_is_refused(port):
    odd = post(X_Webhook_Signature="sha256=@@").replace(b"@@", b"\xff\xfe")

    assert (await ask(port, odd)).status == 401


@pytest.mark.parametrize(
    "path",
    [
        "/webhook/other",
        "/webhook/",
        "/webhook/my%2Dnumber",
        "/webhook/my-number/",
        "/webhook//my-number",
        "/webhook/x/../my-number",
        "/webhook/My-Number",
        "/webhooks",
        "/webhook/" + "x" * 5000,
        "/webhook/%00",
        "/webhook/%ff%zz",
        "/webhook/{source}",
        "/",
        "/favicon.ico",
    ],
)
async def test_what_is_not_a_source_is_not_found(port, path):
    answer = await ask(port, post(path=path))

    assert answer.status == 404
    assert set(answer.json) == {"error"}


async def test_a_query_does_not_change_the_source(port):
    assert (await ask(port, post(path="/webhook/my-number?a=1"))).status == 200


async def test_the_only_source_has_the_short_path_too(port):
    assert (await ask(port, post(path="/webhook"))).status == 200


async def test_with_two_sources_the_short_path_is_none(start):
    server = await start(sources={"a": opened(), "b": opened()})

    assert (await ask(server.port, post(path="/webhook"))).status == 404
    assert (await ask(server.port, post(path="/webhook/b"))).status == 200


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH"])
async def test_only_post_is_a_way_to_bring_a_text(port, method):
    request = raw(method, "/webhook/my-number", {"Host": "x", "Content-Length": "0"})

    answer = await ask(port, request, to=method)

    assert (answer.status, answer.headers["Allow"]) == (405, "POST")
    assert method == "HEAD" or set(answer.json) == {"error"}


@pytest.mark.parametrize(
    "headers",
    [
        pytest.param({"Content_Type": "text/plain"}, id="text"),
        pytest.param({"Content_Type": "application/x-www-form-urlencoded"}, id="form"),
        pytest.param({"Content_Type": "application/jsonp"}, id="nearly"),
        pytest.param({"Content_Type": "json"}, id="nonsense"),
        pytest.param({"Content_Type": None}, id="none"),
        pytest.param({"Content_Encoding": "gzip"}, id="gzip"),
        pytest.param({"Content_Encoding": "identity, br"}, id="br"),
    ],
)
async def test_types_and_codings_that_the_source_does_not_take_are_415(port, headers):
    answer = await ask(port, post(**headers))

    assert answer.status == 415
    assert set(answer.json) == {"error"}


@pytest.mark.parametrize(
    "headers",
    [
        {"Content_Type": "Application/JSON"},
        {"Content_Type": "application/json;charset=UTF-8"},
        {"Content_Encoding": "identity"},
    ],
)
async def test_other_spellings_of_the_right_type_are_taken(port, headers):
    assert (await ask(port, post(**headers))).status == 200


async def test_a_body_that_is_announced_too_large_is_not_waited_for(port):
    request = post(b"", Content_Length="4097")

    answer = await ask(port, request)

    assert (answer.status, answer.json) == (413, {"error": "the body is too large"})


async def test_a_body_that_turns_out_too_large_is_not_read_to_its_end(port):
    head = post(b"", Content_Length=None, Transfer_Encoding="chunked")
    async with connected(port) as client:
        client.write(head)
        for _ in range(5):
            client.write(b"400\r\n" + b"x" * 0x400 + b"\r\n")

        assert (await client.answer()).status == 413


async def test_a_body_of_just_the_allowed_size_is_taken(port):
    padded = BODY + b" " * (4096 - len(BODY))

    assert (await ask(port, post(padded))).status == 200
    assert (await ask(port, post(padded + b" "))).status == 413


async def test_a_body_in_pieces_is_put_together(port):
    head = post(
        b"", Content_Length=None, Transfer_Encoding="chunked", X_Webhook_Signature=signature(BODY)
    )
    async with connected(port) as client:
        client.write(head)
        for byte in BODY:
            client.write(b"1\r\n" + bytes([byte]) + b"\r\n")
        client.write(b"0\r\n\r\n")

        assert (await client.answer()).status == 200


async def test_a_body_that_is_not_valid_http_is_turned_away(start, caplog):
    server = await start(limits=Limits(body=0.1, linger=0.1))
    head = post(b"", Content_Length=None, Transfer_Encoding="chunked")

    async with connected(server.port) as client:
        client.write(head)
        await ask(server.port, post(path="/webhook/none"))
        client.write(b"zz\r\n")

        # 408: aiohttp's quick parser tells nobody that no more will come.
        assert (await client.answer()).status in {400, 408}
    assert caplog.records == []


async def test_a_client_that_leaves_in_the_middle_is_no_trouble(start, desk, caplog):
    server = await start()
    async with connected(server.port) as client:
        client.write(post(Content_Length="4000"))
        await ask(server.port, post(path="/webhook/none"))

    await server.close()

    assert desk.taken == []
    assert caplog.records == []


@pytest.mark.parametrize(
    "request_",
    [
        pytest.param(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", id="TLS"),
        pytest.param(b"BREW / HTTP/1.1\r\nHost: x\r\n\r\n", id="no such method"),
        pytest.param("GET /é HTTP/1.1\r\nHost: x\r\n\r\n".encode(), id="not ASCII"),
        pytest.param(b"GET / HTTP/1.1\r\nHost: x\r\nX: " + b"x" * 9000, id="a long header"),
        pytest.param(b"GET /" + b"x" * 9000, id="a long path"),
        pytest.param(post(Transfer_Encoding="chunked"), id="two lengths"),
        pytest.param(post(Content_Length="+5"), id="a length with a sign"),
    ],
)
async def test_what_is_not_http_is_400_and_no_news(port, request_, caplog):
    caplog.set_level(logging.INFO)

    assert (await ask(port, request_)).status == 400

    assert caplog.records == []


@pytest.mark.parametrize("order", ["404 405", "405 415", "415 413", "413 401"])
async def test_what_is_wrong_first_is_said_first(port, order):
    wrong = {
        "404": lambda request: request.replace(b"/my-number", b"/none"),
        "405": lambda request: request.replace(b"POST", b"PUT", 1),
        "415": lambda request: request.replace(b"application/json", b"text/plain"),
        "413": lambda request: request.replace(b"Content-Length: ", b"Content-Length: 9"),
        "401": lambda request: request.replace(b"sha256=", b"sha256=0"),
    }
    first, second = order.split()

    answer = await ask(port, wrong[second](wrong[first](post())))

    assert answer.status == int(first)


@pytest.mark.parametrize("body", [BODY, b"{}"], ids=["a text", "unreadable"])
@pytest.mark.parametrize("trouble", [StoreError("disk full"), StoreBroken("disk broken")])
async def test_when_the_store_cannot_take_it_the_provider_comes_again(port, desk, body, trouble):
    desk.trouble = trouble

    answer = await ask(port, post(body))

    assert answer.status == 503
    assert int(answer.headers["Retry-After"]) > 0
    assert set(answer.json) == {"error"}


async def test_a_fault_of_ours_is_503_and_its_words_are_not_logged(port, desk, caplog):
    desk.trouble = KeyError("Your code is 482913")

    answer = await ask(port, post())

    assert answer.status == 503
    assert "Retry-After" in answer.headers
    assert "KeyError at " in caplog.records[-1].why
    assert "482913" not in caplog.text + caplog.records[-1].why


async def test_what_is_logged_of_a_text_is_its_key(port, caplog):
    caplog.set_level(logging.DEBUG)

    await ask(port, post())

    [record] = [record for record in caplog.records if record.name.startswith("bot")]
    assert (record.getMessage(), record.sms, record.new) == ("taken", "my-number:42", True)


class Forms(Source):
    """A source of another kind: forms in, XML out, unnamed types allowed."""

    content_types = FORM | {""}
    reply = Reply(body=b"<Response/>", content_type="text/xml")

    def receive(self, inbound):
        self.seen = inbound
        return make_sms(source="forms", id="7") if inbound.body else None


@pytest.mark.parametrize("body", [b"a=1", b"a=1&again", b""], ids=["text", "again", "nothing"])
async def test_a_source_may_have_its_own_types_and_its_own_answer(start, body):
    server = await start(sources={"forms": Forms()}, public_url="https://sms.example.org")
    form = {"Content_Type": "application/x-www-form-urlencoded"}

    answer = await ask(server.port, post(body, "/webhook/forms", **form))

    assert (answer.status, answer.body) == (200, b"<Response/>")
    assert answer.headers["Content-Type"] == "text/xml"


async def test_a_source_may_take_requests_that_name_no_type(start):
    server = await start(sources={"forms": Forms()})

    assert (await ask(server.port, post(b"a", "/webhook/forms", Content_Type=None))).status == 200


async def test_a_source_sees_the_path_byte_for_byte(start):
    source = Forms()
    server = await start(sources={"forms": source}, public_url="https://sms.example.org")
    path = "/webhook/forms?q='O%27B'&x=a+b%20c&%7E=%2f&="

    await ask(server.port, post(b"a=1", path, Content_Type=None))

    assert source.seen.url == "https://sms.example.org" + path
    assert source.seen.at == NOON


async def test_another_inlet_serves_from_the_next_request_on(start, desk):
    app = make_app(desk.inlet())
    server = await start(app=app)
    later = Desk()
    async with connected(server.port) as client:
        await client.says(post())
        swap(app, later.inlet(sources={"new": opened()}))

        assert (await client.says(post())).status == 404
        assert (await client.says(post(path="/webhook/new"))).status == 200
        assert (await client.says(post(path="/webhook"))).status == 200

    assert len(desk.taken) == 1
    assert [source for source, _ in later.taken] == ["new", "new"]


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(body=st.binary(max_size=300), junk=st.binary(max_size=40))
async def test_no_bytes_make_it_our_fault(port, body, junk):
    odd = post(body).replace(b"Host: bot", b"X-Odd: " + junk + b"\r\nHost: bot")

    signed = await ask(port, post(body))
    other = await ask(port, odd)

    assert signed.status == 400
    assert other.status == 400
