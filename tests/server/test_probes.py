"""What watchdogs are told."""

from __future__ import annotations

import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot.errors import StoreError
from tests.server.wire import BODY, ask, connected, post, raw
from tests.sources.base_format import OLD, opened, signature


def get(path: str, method: str = "GET") -> bytes:
    return raw(method, path, {"Host": "x"})


async def test_the_process_lives_whatever_the_store_does(port, desk):
    desk.trouble = StoreError("disk full")

    answer = await ask(port, get("/healthz"))

    assert (answer.status, answer.json) == (200, {"status": "alive"})


async def test_it_is_ready_when_the_store_takes_texts(port):
    answer = await ask(port, get("/readyz"))

    assert (answer.status, answer.json) == (200, {"status": "ready"})


async def test_it_is_not_ready_when_the_store_says_why(port, desk):
    desk.unready = "the disk is full"

    answer = await ask(port, get("/readyz"))

    assert (answer.status, answer.json) == (503, {"error": "the disk is full"})


async def test_it_is_not_ready_when_the_store_cannot_be_asked(port, desk):
    desk.trouble = StoreError("disk full")

    assert (await ask(port, get("/readyz"))).status == 503


@pytest.mark.parametrize("path", ["/healthz", "/readyz", "/metrics"])
async def test_probes_are_read_and_not_written(port, path):
    wrong = await ask(port, get(path, "DELETE"))

    assert (wrong.status, wrong.headers["Allow"]) == (405, "GET, HEAD")
    async with connected(port) as client:
        assert (await client.says(get(path, "HEAD"), to="HEAD")).status == 200
        assert (await client.says(get(path))).body


async def test_texts_are_counted_by_source_and_outcome(start, desk):
    port = (await start(sources={"counted": opened()})).port
    path = "/webhook/counted"

    await ask(port, post(path=path))
    await ask(port, post(path=path))
    await ask(port, post(b'{"event": "ping"}', path))
    await ask(port, post(b"{}", path))
    await ask(port, post(path=path, X_Webhook_Signature=signature(BODY, OLD)))
    desk.trouble = StoreError("disk full")
    await ask(port, post(path=path))

    page = await ask(port, get("/metrics"))
    assert page.headers["Content-Type"].startswith("text/plain; version=0.0.4")
    counted = {
        sample.labels["outcome"]: sample.value
        for family in text_string_to_metric_families(page.body.decode())
        for sample in family.samples
        if sample.name == "sms2chat_texts_total" and sample.labels["source"] == "counted"
    }
    assert counted == {
        "accepted": 1, "duplicate": 1, "ignored": 1, "unreadable": 1, "refused": 1, "deferred": 1
    }  # fmt: skip


async def test_an_answer_does_not_tell_what_we_run_on(port):
    for request in (get("/healthz"), get("/metrics"), get("/none"), post()):
        answer = await ask(port, request)

        assert answer.headers["Server"] == "sms2chat"
