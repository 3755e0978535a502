"""What a provider hears, from a process and over a socket, for everything it may send."""

from __future__ import annotations

import asyncio
import gzip
import json
import sqlite3
from contextlib import closing
from urllib.parse import urlsplit

import pytest
import pytest_asyncio

from tests.e2e.leaks import leaked
from tests.e2e.process import PATIENCE, running, until
from tests.e2e.setups import setup, telegram
from tests.e2e.signers import SIGNERS, signature_by
from tests.e2e.texts import JSON, MARK, SECRET, SIGNATURE, Text, name, numbered, signed
from tests.fakes.telegram import FakeTelegram

pytestmark = pytest.mark.asyncio(loop_scope="module")

HOOK = "/webhook/my-number"
OLD_SECRET = "planted-old-secret-of-source-b17c"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def chat():
    async with FakeTelegram() as service:
        yield service


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def bot(tmp_path_factory, chat):
    config = setup(
        {"team": telegram(chat)}, server={"host": "127.0.0.1", "port": 0, "max_body": "300KiB"}
    )
    config["sources"]["turning"] = {"type": "private_number", "secrets": [SECRET, OLD_SECRET]}
    async with running(tmp_path_factory.mktemp("answers"), config) as bot:
        yield bot
    assert list(leaked(bot)) == []
    assert not any(OLD_SECRET in output.read_text() for output in bot.outputs)


@pytest.mark.parametrize("program", SIGNERS)
async def test_a_text_is_accepted_once_and_its_repeat_a_duplicate_whoever_signs(bot, chat, program):
    text = numbered()
    headers = JSON | {SIGNATURE: signature_by(program, SECRET, text.request())}

    first = await bot.request("POST", HOOK, text.request(), headers)
    second = await bot.request("POST", HOOK, text.request(), headers)

    assert (first[0], json.loads(first[2])) == (200, {"status": "accepted", "id": str(text.id)})
    assert (second[0], json.loads(second[2])) == (200, {"status": "duplicate", "id": str(text.id)})
    await until(lambda: any(name(text) in shown for shown in chat.texts))
    assert sum(name(text) in shown for shown in chat.texts) == 1


async def test_a_duplicate_is_known_by_its_id_whatever_else_it_says(bot, chat):
    text = numbered()
    await bot.accept(text)

    status, said = await bot.post(Text(id=text.id, body=f"{MARK} altered afterwards"))

    assert (status, said["status"]) == (200, "duplicate")
    await bot.accept(after := numbered())
    await until(lambda: any(name(after) in shown for shown in chat.texts))
    assert not any("altered afterwards" in shown for shown in chat.texts)


async def test_one_text_posted_by_thirty_at_once_is_accepted_by_one(bot, chat):
    text = numbered()

    answers = await asyncio.gather(*(bot.post(text) for _ in range(30)))

    assert sorted(said["status"] for _, said in answers) == ["accepted"] + 29 * ["duplicate"]
    await until(lambda: any(name(text) in shown for shown in chat.texts))
    assert sum(name(text) in shown for shown in chat.texts) == 1


async def test_while_a_secret_is_turned_the_new_and_the_old_one_are_good(bot):
    texts = [numbered(), numbered()]

    answers = [
        await bot.request(
            "POST", "/webhook/turning", text.request(), signed(text.request(), secret)
        )
        for text, secret in zip(texts, (SECRET, OLD_SECRET), strict=True)
    ]

    assert [status for status, _, _ in answers] == [200, 200]


def _signature(text: Text, secret: str = SECRET) -> str:
    return signed(text.request(), secret)[SIGNATURE]


GOOD = numbered()
WRONG_PROOFS = {
    "none": [],
    "empty": [""],
    "of another secret": [_signature(GOOD, "another-secret-altogether")],
    "of another body": [_signature(numbered())],
    "cut short": [_signature(GOOD)[:-1]],
    "without its prefix": [_signature(GOOD).removeprefix("sha256=")],
    "with another prefix": [_signature(GOOD).replace("sha256", "sha1")],
    "with a capital prefix": [_signature(GOOD).replace("sha256", "SHA256")],
    "not hex": ["sha256=" + 64 * "g"],
    "not ASCII": ["sha256=" + 32 * "é"],
    "of wide digits": ["sha256=" + 64 * "\uff11"],
    "a list": [f"{_signature(GOOD)}, {_signature(GOOD)}"],
    "twice the right one": [_signature(GOOD), _signature(GOOD)],
    "the wrong one after the right one": [_signature(GOOD), "sha256=" + 64 * "0"],
    "the right one after the wrong one": ["sha256=" + 64 * "0", _signature(GOOD)],
    "very long": ["sha256=" + 6000 * "0"],
}


@pytest.mark.parametrize("given", WRONG_PROOFS.values(), ids=WRONG_PROOFS)
async def test_a_request_whose_signature_is_wrong_gets_401_and_always_the_same_words(bot, given):
    head = [f"{SIGNATURE}: {one}" for one in given]

    answer = await raw(bot, "POST", HOOK, ["Content-Type: application/json", *head], GOOD.request())

    assert answer.split(b"\r\n")[0].split()[1] == b"401"
    assert answer.endswith(b'{"error":"the request does not prove who sent it"}')


async def test_another_content_of_the_header_name_is_the_same_header(bot):
    text = numbered()
    head = ["content-type: application/json", f"x-WEBHOOK-signature: {_signature(text)}"]

    answer = await raw(bot, "POST", HOOK, head, text.request())

    assert answer.split()[1] == b"200"


def _envelope(**changes) -> bytes:
    whole = json.loads(numbered().request())
    whole["data"] |= changes
    return json.dumps(whole).encode()


UNREADABLE = {
    "no JSON": b"Zwiebelfisch, but no JSON",
    "empty": b"",
    "a list": b"[]",
    "null": b"null",
    "a text": b'"Zwiebelfisch"',
    "not UTF-8": b'{"event":"sms.received","data":{"messageId":1,"body":"\xff\xfe"}}',
    "brackets without end": 60_000 * b"[",
    "brackets in brackets": 60_000 * b"[" + 60_000 * b"]",
    "objects in objects": 30_000 * b'{"a":' + b"1" + 30_000 * b"}",
    "a number too long to read": b'{"event":"sms.received","data":{"messageId":'
    + 5000 * b"9"
    + b"}}",
    "NaN for an id": _envelope().replace(b'"messageId": ', b'"messageId": NaN, "x": '),
    "keys twice": b'{"event":"sms.received","event":"x","data":{"messageId":1,"body":"a"}}',
    "no event": b'{"data":{}}',
    "data is a list": b'{"event":"sms.received","data":[]}',
    "no id": _envelope(messageId=None),
    "an id that is true": _envelope(messageId=True),
    "an id that is an object": _envelope(messageId={}),
    "an id that is empty": _envelope(messageId=""),
    "an id with a fraction": _envelope(messageId=1.5),
    "no body": _envelope(body=None),
    "a body that is a number": _envelope(body=7),
    "a sender that is a list": _envelope(**{"from": ["+1"]}),
}


@pytest.mark.parametrize("body", UNREADABLE.values(), ids=UNREADABLE)
async def test_what_is_well_signed_and_unreadable_gets_400_and_is_kept(bot, body):
    status, _, answer = await bot.request("POST", HOOK, body, signed(body))

    assert status == 400
    assert set(json.loads(answer)) == {"error"}
    assert MARK.encode() not in answer


async def test_what_was_unreadable_is_listed_whole_and_once_however_often_it_came(bot):
    body = b"Zwiebelfisch came twice"
    for _ in range(2):
        await bot.request("POST", HOOK, body, signed(body))

    listed = await bot.inbox("--unreadable")

    kept = [one for one in listed if one["raw"] == body.decode()]
    assert [(one["source"], one["times"]) for one in kept] == [("my-number", 2)]
    assert len(listed) >= 1


@pytest.mark.parametrize("event", ["sms.sent", "ping", "", "SMS.RECEIVED"])
async def test_a_signed_request_about_something_else_is_ignored(bot, event):
    body = json.dumps({"event": event, "version": "1", "data": {"anything": MARK}}).encode()

    status, _, answer = await bot.request("POST", HOOK, body, signed(body))

    assert (status, json.loads(answer)) == (200, {"status": "ignored"})


REFUSED = [
    ("POST", "/webhook/nobody", JSON, 404),
    ("POST", "/webhook/", JSON, 404),
    ("POST", "/webhook", JSON, 404),  # there are two sources
    ("POST", "/webhook/my-number/", JSON, 404),
    ("POST", "/webhook/my-number/more", JSON, 404),
    ("POST", "/webhook/..%2fmy-number", JSON, 404),
    ("POST", "/webhook/MY-NUMBER", JSON, 404),
    ("POST", "/", JSON, 404),
    ("GET", "/webhook/nobody", {}, 404),
    ("GET", HOOK, {}, 405),
    ("HEAD", HOOK, {}, 405),
    ("PUT", HOOK, JSON, 405),
    ("DELETE", HOOK, {}, 405),
    ("OPTIONS", HOOK, {}, 405),
    ("POST", "/healthz", {}, 405),
    ("POST", HOOK, {"Content-Type": "text/plain"}, 415),
    ("POST", HOOK, {"Content-Type": "application/x-www-form-urlencoded"}, 415),
    ("POST", HOOK, {"Content-Type": ""}, 415),
    ("POST", HOOK, JSON | {"Content-Encoding": "br"}, 415),
]


@pytest.mark.parametrize(("method", "path", "headers", "status"), REFUSED)
async def test_what_is_asked_for_wrongly_gets_the_status_that_says_so(
    bot, method, path, headers, status
):
    text = numbered()
    body = text.request() if method in {"POST", "PUT"} else b""
    proof = {SIGNATURE: _signature(text)} if body else {}
    head = [f"{key}: {value}" for key, value in (headers | proof).items()]

    answer = await raw(bot, method, path, head, body)

    assert int(answer.split()[1]) == status
    if status == 405:
        assert b"\r\nallow:" in answer.lower()


async def test_a_content_type_with_a_charset_is_the_same_type(bot):
    text = numbered()
    headers = signed(text.request()) | {"Content-Type": "Application/JSON; charset=utf-8"}

    status, _, _ = await bot.request("POST", HOOK, text.request(), headers)

    assert status == 200


async def test_a_compressed_body_is_turned_away_and_never_unpacked(bot):
    bomb = gzip.compress(bytes(50_000_000))
    headers = signed(bomb) | {"Content-Encoding": "gzip"}

    status, _, _ = await bot.request("POST", HOOK, bomb, headers)

    assert status == 415


@pytest.mark.parametrize("size", [300 * 1024 + 1, 1_000_000])
async def test_a_body_larger_than_it_may_be_gets_413(bot, size):
    body = bytes(size)

    status, _, _ = await bot.request("POST", HOOK, body, signed(body))

    assert status == 413


async def test_a_body_in_pieces_is_taken_and_one_without_end_gets_413(bot):
    text = numbered()
    whole = text.request()
    pieces = b"".join(b"%x\r\n%s\r\n" % (1, whole[at : at + 1]) for at in range(len(whole)))
    flood = (b"10000\r\n" + bytes(65536) + b"\r\n") * 8
    head = ["Content-Type: application/json", f"{SIGNATURE}: {_signature(text)}"]
    head.append("Transfer-Encoding: chunked")

    taken = await raw(bot, "POST", HOOK, head, pieces + b"0\r\n\r\n", length=False)
    turned_away = await raw(bot, "POST", HOOK, head, flood, length=False)

    assert taken.split()[1] == b"200"
    assert turned_away.split()[1] == b"413"


GARBAGE = [
    b"GET / HTTP/9.9\r\n\r\n",
    b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",  # TLS where there is none
    b"POST /webhook/my-number HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
    (
        b"POST /webhook/my-number HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n"
        b"Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
    ),
    b"POST /webhook/my-number HTTP/1.1\r\n" + 70_000 * b"a" + b": b\r\n\r\n",
    b"POST /webhook/Zwiebelfisch\x1b[2J HTTP/1.1\r\nHost: a\r\n\r\n",
]


@pytest.mark.parametrize("sent", GARBAGE)
async def test_what_is_no_http_is_never_a_fault_of_ours(bot, sent):
    answer = await wire(bot, sent)

    assert not answer.startswith(b"HTTP/1.1 5")
    assert not answer.startswith(b"HTTP/1.1 2")


async def test_probes_say_that_it_lives_that_it_takes_texts_and_what_it_counted(bot):
    alive = await bot.request("GET", "/healthz")
    ready = await bot.request("GET", "/readyz")
    counted = await bot.request("GET", "/metrics")

    assert (alive[0], ready[0], counted[0]) == (200, 200, 200)
    assert b'sms2chat_texts_total{outcome="accepted",source="my-number"}' in counted[2]
    assert MARK.encode() not in counted[2]


async def test_a_store_that_is_busy_means_503_and_the_same_text_is_taken_later(bot, chat):
    texts = [numbered() for _ in range(5)]
    with closing(sqlite3.connect(bot.folder / "data/sms2chat.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")

        asked = [
            bot.request("POST", HOOK, text.request(), signed(text.request())) for text in texts
        ]
        answers = await asyncio.gather(*asked)
        alive = await bot.request("GET", "/healthz")

    assert [status for status, _, _ in answers] == 5 * [503]
    assert all(int(headers["Retry-After"]) > 0 for _, headers, _ in answers)
    assert alive[0] == 200
    await bot.accept(*texts)
    await until(lambda: all(any(name(text) in shown for shown in chat.texts) for text in texts))


async def raw(bot, method: str, path: str, head: list[str], body: bytes, *, length=True) -> bytes:
    """One request of exactly these bytes; the whole answer."""
    lines = [f"{method} {path} HTTP/1.1", "Host: bot", "Connection: close", *head]
    if length:
        lines.append(f"Content-Length: {len(body)}")
    return await wire(bot, "\r\n".join(lines).encode() + b"\r\n\r\n" + body)


async def wire(bot, sent: bytes) -> bytes:
    """What comes back for these bytes."""
    async with asyncio.timeout(PATIENCE):
        reader, writer = await asyncio.open_connection("127.0.0.1", urlsplit(bot.url).port)
        try:
            writer.write(sent)
            await writer.drain()
            return await reader.read()
        except ConnectionError:
            return b""
        finally:
            writer.close()
