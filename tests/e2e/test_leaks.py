"""The look for leaks that ends every test here must itself be able to find one."""

from __future__ import annotations

import re

import pytest

from tests.e2e.leaks import PRIVATE, leaked
from tests.e2e.process import Bot
from tests.e2e.setups import setup
from tests.e2e.texts import CODES


@pytest.mark.parametrize("stream", ["run-1.err", "run-2.out"])
@pytest.mark.parametrize("said", [*PRIVATE, f"{CODES}700123"])
def test_a_private_word_in_any_output_of_any_run_is_found(tmp_path, stream, said):
    bot = Bot(tmp_path, setup({"screen": {"type": "console"}}))
    (tmp_path / "run-1.out").write_text("sms2chat takes texts\n")
    (tmp_path / stream).write_text(f"taken sms=my-number:700123\nDEBUG x: ({said!r})\n")

    [line] = leaked(bot)

    assert line.startswith(stream)


async def test_what_everybody_may_ask_for_holds_nothing_private(start, telegram, web):
    from tests.e2e import setups
    from tests.e2e.process import until
    from tests.e2e.texts import numbered
    from tests.fakes.telegram import refusal

    places = {"team": setups.telegram(telegram), "hook": setups.hook(web.url)}
    bot = await start(setup(places, alerts="hook"))
    telegram.answers.append(refusal(400, "Bad Request: chat not found"))
    await bot.accept(numbered(code=True))
    await until(lambda: telegram.asked)

    for path in ("/metrics", "/readyz", "/healthz", "/", "/webhook/my-number"):
        _, headers, body = await bot.request("GET", path)
        page = body.decode() + str(headers)
        assert not any(secret in page for secret in PRIVATE)
        # As a number of its own: a measured time may hold the same digits.
        assert not re.search(rf"(?<![\d.]){CODES}7\d{{5}}(?!\d)", page)
        assert "aiohttp" not in page
