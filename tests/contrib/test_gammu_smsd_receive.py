"""The script for local modems: a text is in the spool before anything else, and leaves it once."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.errors import StoreError
from bot.server.app import make_app
from bot.server.serve import serve
from tests.server.wire import Desk
from tests.sources.base_format import SECRET

SCRIPT = Path(__file__).parents[2] / "contrib" / "gammu-smsd-receive"
ONE = {"SMS_MESSAGES": "1", "SMS_1_NUMBER": "+14155551234", "SMS_1_TEXT": "Your code is 482913 ✓"}


@dataclass
class Modem:
    """A folder with an ini file, and calls as SMSD makes them."""

    folder: Path

    @property
    def spool(self) -> Path:
        return self.folder / "spool"

    @property
    def waiting(self) -> list[Path]:
        return sorted(self.spool.glob("*.json"))

    def told(self, url: str, secret: str = SECRET) -> None:
        lines = [f"url = {url}", f"secret = {secret}", "to = +12025550100", f"spool = {self.spool}"]
        (self.folder / "a.ini").write_text("\n".join(["[sms2chat]", *lines]))

    async def call(self, *arguments: str, said: bytes = b"", **environ: str) -> tuple[int, str]:
        process = await asyncio.create_subprocess_exec(
            sys.executable, str(SCRIPT), "--config", str(self.folder / "a.ini"), *arguments,
            stdin=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
            env={"PATH": os.environ["PATH"], "TZ": "Europe/Berlin", **environ},
        )  # fmt: skip
        _, words = await process.communicate(said)
        return process.returncode, words.decode()


@pytest.fixture
def desk():
    return Desk()


@pytest.fixture
async def url(desk):
    running = await serve(make_app(desk.inlet()), "127.0.0.1", 0)
    yield f"http://127.0.0.1:{running.port}/webhook/my-number"
    await running.close()


@pytest.fixture
def modem(tmp_path, url):
    modem = Modem(tmp_path)
    modem.told(url)
    return modem


def taken(desk) -> list[tuple[str, str, str]]:
    return [(sms.sender, sms.recipient, sms.body) for _, sms in desk.taken]


async def test_a_text_arrives_and_leaves_the_spool(modem, desk):
    code, words = await modem.call("IN_1.txt", **ONE)

    assert (code, words) == (0, "")
    assert taken(desk) == [("+14155551234", "+12025550100", "Your code is 482913 ✓")]
    assert modem.waiting == []


@pytest.mark.parametrize(
    ("environ", "body"),
    [
        ({"SMS_MESSAGES": "2", "SMS_1_TEXT": "a ", "SMS_2_TEXT": "b"}, "a b"),
        ({"DECODED_PARTS": "2", "DECODED_1_TEXT": "x", "DECODED_2_TEXT": "y", **ONE}, "xy"),
        ({"DECODED_PARTS": "0", "DECODED_1_TEXT": "x", **ONE}, ONE["SMS_1_TEXT"]),
        ({"SMS_MESSAGES": "1"}, ""),
        ({"SMS_MESSAGES": "x"}, ""),
        ({"SMS_MESSAGES": "9" * 30, "SMS_1_TEXT": "a"}, "a"),
        ({"DECODED_1_MMS_ADDRESS": "http://mms.example/a"}, "http://mms.example/a"),
    ],
)
async def test_parts_are_joined_as_smsd_says(modem, desk, environ, body):
    await modem.call(**environ)

    assert [said for _, _, said in taken(desk)] == [body]


@pytest.mark.parametrize(
    ("stamp", "received"),
    [
        ("2026-03-01 13:00:00", "2026-03-01T12:00:00+00:00"),
        ("2026-03-01T12:00:00+00:00", "2026-03-01T12:00:00+00:00"),
    ],
)
async def test_a_time_is_the_machine_s_own_if_it_names_no_zone(modem, desk, stamp, received):
    await modem.call(SMS_1_TIMESTAMP=stamp, **ONE)

    [(_, sms)] = desk.taken
    assert sms.received_at.isoformat() == received


async def test_the_same_text_under_smsd_s_same_id_is_one(modem, desk):
    for name in ("IN_1.txt", "IN_1.txt", "IN_2.txt"):
        await modem.call(name, SMS_1_TIMESTAMP="2026-03-01 12:00:00", **ONE)

    assert len({sms.id for _, sms in desk.taken}) == 2


async def test_while_the_bot_is_down_texts_wait_and_then_go_out_in_order(modem, desk, url):
    modem.told("http://127.0.0.1:1/webhook/my-number")
    for number in "12":
        code, words = await modem.call(**{**ONE, "SMS_1_TEXT": number})
        assert (code, "stays in the spool" in words) == (0, True)
    assert len(modem.waiting) == 2

    modem.told(url)
    await modem.call(**{**ONE, "SMS_1_TEXT": "3"})

    assert [body for _, _, body in taken(desk)] == ["1", "2", "3"]
    assert modem.waiting == []


async def test_what_waits_goes_out_by_flush_too(modem, desk):
    desk.trouble = StoreError("full")
    _, words = await modem.call(**ONE)
    assert "not taken (503)" in words

    desk.trouble = None
    code, _ = await modem.call("--flush")

    assert (code, len(desk.taken), modem.waiting) == (0, 1, [])


async def test_flush_alone_makes_no_text(modem, desk):
    assert await modem.call("--flush", **ONE) == (0, "")

    assert desk.taken == []


async def test_with_another_secret_texts_wait_until_it_is_mended(modem, desk, url):
    modem.told(url, "another-secret-0123456789")
    _, words = await modem.call(**ONE)

    assert "not taken (401)" in words
    assert "482913" not in words
    assert len(modem.waiting) == 1
    assert desk.refused


async def test_what_is_refused_for_good_does_not_hold_up_the_rest(modem, desk):
    modem.spool.mkdir()
    (modem.spool / "0.json").write_text('{"event": "sms.received"}')

    _, words = await modem.call(**ONE)

    assert "refused it for good (400)" in words
    assert len(desk.taken) == 1
    assert [path.name for path in modem.spool.glob("*.refused")] == ["0.refused"]


async def test_calls_at_the_same_time_lose_nothing(modem, desk):
    calls = (modem.call(str(number), **ONE) for number in range(8))

    assert {code for code, _ in await asyncio.gather(*calls)} == {0}
    assert len({sms.id for _, sms in desk.taken}) == 8
    assert modem.waiting == []


async def test_others_hand_over_a_text_on_standard_input(modem, desk):
    code, _ = await modem.call(
        "--stdin",
        "--from",
        "MyBank",
        "--to",
        "+49",
        said="ça \udcff".encode("utf-8", "surrogateescape"),
    )

    assert code == 0
    assert taken(desk) == [("MyBank", "+49", "ça \ufffd")]


async def test_bytes_that_are_no_text_cost_nobody_the_text(modem, desk):
    await modem.call(**{**ONE, "SMS_1_TEXT": "482913 \udcff"})

    assert [body for _, _, body in taken(desk)] == ["482913 \ufffd"]


@pytest.mark.parametrize(
    "ini", ["", "[sms2chat]", "[sms2chat]\nurl=ftp://a\nsecret=x\nspool=/x", "no ini"]
)
async def test_a_text_that_cannot_be_kept_is_told(modem, ini):
    (modem.folder / "a.ini").write_text(ini)

    code, words = await modem.call(**ONE)

    assert code == 1
    assert "could not be kept" in words


async def test_a_spool_that_cannot_be_written_is_told(modem):
    modem.spool.write_text("a file, not a folder")

    assert (await modem.call(**ONE))[0] == 1


async def test_nobody_else_can_read_the_spool(modem):
    modem.told("http://127.0.0.1:1/")
    await modem.call(**ONE)

    assert modem.spool.stat().st_mode & 0o077 == 0
    assert modem.waiting[0].stat().st_mode & 0o077 == 0
    assert json.loads(modem.waiting[0].read_text())["event"] == "sms.received"
