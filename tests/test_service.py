from __future__ import annotations

import asyncio
import io
import logging
from contextlib import asynccontextmanager

import aiohttp
import pytest

from bot.errors import BotError, StoreBroken
from bot.logs import ScrubbingFormatter
from bot.service import Service
from bot.sources.private_number import PrivateNumberConfig, sign
from bot.wiring.plan import make_plan
from tests.make import make_sms

SECRET = "0123456789abcdef"
CONFIG = """\
server: {host: 127.0.0.1, port: 0}
sources:
  number: {type: private_number, secret: 0123456789abcdef}
channels:
  screen: {type: console}
  other: {type: console, message: "OTHER {{ body }}"}
rules:
  - {name: all, send_to: screen}
alerts: {send_to: screen}
"""


class Bot:
    """A service that runs in this process, and what one sees of it."""

    def __init__(self, service: Service, port: int, screen: io.StringIO, http) -> None:
        self.service = service
        self.screen = screen
        self._url = f"http://127.0.0.1:{port}"
        self._http = http

    async def post(self, *, secret: str = SECRET, **changes) -> int:
        signed = sign(PrivateNumberConfig(secret=secret), make_sms(**changes), "")
        async with self._http.post(
            f"{self._url}/webhook/number", data=signed.body, headers=signed.headers
        ) as answer:
            return answer.status

    async def get(self, path: str) -> tuple[int, str]:
        async with self._http.get(self._url + path) as answer:
            return answer.status, await answer.text()

    async def shows(self, words: str) -> None:
        async with asyncio.timeout(10):
            while words not in self.screen.getvalue():  # noqa: ASYNC110 - a screen does not signal
                await asyncio.sleep(0.005)


@asynccontextmanager
async def running(folder, text: str = CONFIG):
    path = folder / "config.yaml"
    path.write_text(text)
    screen = io.StringIO()
    service = Service(make_plan(path, {}), screen, ScrubbingFormatter())
    ready: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(service.run(ready.set_result))
    await asyncio.wait([task, ready], return_when=asyncio.FIRST_COMPLETED)
    if task.done():
        task.result()
    async with aiohttp.ClientSession() as http:
        yield Bot(service, ready.result(), screen, http)
    service.stop()
    await task


async def test_a_signed_text_is_taken_and_shown(tmp_path):
    async with running(tmp_path) as bot:
        assert await bot.post(body="hello there") == 200

        await bot.shows("hello there")


async def test_it_says_when_it_is_ready_and_what_it_counted(tmp_path):
    async with running(tmp_path) as bot:
        await bot.post()

        assert (await bot.get("/healthz"))[0] == 200
        assert (await bot.get("/readyz"))[0] == 200
        assert "sms2chat_texts_total" in (await bot.get("/metrics"))[1]


async def test_a_wrong_signature_is_told_to_the_operator(tmp_path):
    async with running(tmp_path) as bot:
        assert await bot.post(secret="another-secret-here") == 401

        await bot.shows("does not prove who sent it")


async def test_a_changed_file_is_taken_up_and_a_broken_one_is_not(tmp_path):
    async with running(tmp_path) as bot:
        path = tmp_path / "config.yaml"
        path.write_text(CONFIG.replace("send_to: screen}\nalerts", "send_to: other}\nalerts"))
        bot.service.reload()
        await _until(lambda: bot.service._plan.config.rules[0].send_to == ("other",))
        await bot.post(id="1", body="first")
        await bot.shows("OTHER first")

        path.write_text(CONFIG.replace("send_to: screen}\nalerts", "send_to: nobody}\nalerts"))
        await bot.shows("The changed config file is refused")
        await bot.post(id="2", body="second")

        await bot.shows("OTHER second")


async def test_a_reload_that_breaks_in_an_unknown_way_leaves_the_old_config(
    tmp_path, monkeypatch, caplog
):
    def broken(path):
        raise RuntimeError("words that nobody should see")

    async with running(tmp_path) as bot:
        monkeypatch.setattr("bot.service.make_plan", broken)
        bot.service.reload()
        await bot.shows("The changed config file is refused")
        await bot.post(body="still here")

        await bot.shows("still here")

    assert "words that nobody should see" not in caplog.text + bot.screen.getvalue()


async def test_a_port_that_is_taken_is_said_and_the_store_is_free_again(tmp_path):
    async with running(tmp_path) as bot:
        taken = bot._url.rpartition(":")[2]
        other = tmp_path / "other"
        other.mkdir()

        with pytest.raises(BotError, match=f"port {taken} is taken"):
            async with running(other, CONFIG.replace("port: 0", f"port: {taken}")):
                pass

        async with running(other) as again:
            assert await again.post() == 200


async def test_a_store_that_broke_ends_the_bot(tmp_path, caplog):
    caplog.set_level(logging.CRITICAL)
    with pytest.raises(StoreBroken, match="disk"):
        async with running(tmp_path) as bot:
            bot.service._on_broken(StoreBroken("the disk is gone"))


async def _until(true) -> None:
    async with asyncio.timeout(10):
        while not true():  # noqa: ASYNC110 - what it waits for does not signal
            await asyncio.sleep(0.005)
