"""A config file that changes under a running bot, and a bot that is asked to end."""

from __future__ import annotations

import asyncio
import itertools
import os

import aiohttp
import pytest

from tests.e2e import setups
from tests.e2e.process import Bot, until
from tests.e2e.setups import setup
from tests.e2e.texts import SECRET, Text, name, numbered, signed
from tests.fakes import smtp as smtp_fake
from tests.fakes.server import HANG

NEW_SECRET = "planted-new-secret-of-source-90af"


def shown(text: Text, pages: list[str]) -> int:
    return sum(name(text) in page for page in pages)


class Stream:
    """Posts one text after another until it is told to end; all must be taken."""

    def __init__(self, bot: Bot) -> None:
        self.bot = bot
        self.taken: list[Text] = []
        self.unanswered: list[Text] = []
        self.over = False

    async def run(self) -> None:
        await asyncio.gather(*(self._post() for _ in range(4)))

    async def _post(self) -> None:
        for number in itertools.count():
            if self.over:
                return
            text = numbered(code=number % 4 == 0)
            try:
                status, said = await self.bot.post(text)
            except (aiohttp.ClientError, OSError):
                self.unanswered.append(text)
                return
            assert (status, said["status"]) == (200, "accepted")
            self.taken.append(text)
            await asyncio.sleep(0.01)


async def test_a_good_change_is_taken_up_under_load_and_loses_no_text(start, telegram, slack):
    places = {"team": setups.telegram(telegram), "dev": setups.slack(slack)}
    bot = await start(setup(places))
    stream = Stream(bot)
    posting = asyncio.create_task(stream.run())
    await until(lambda: telegram.texts)

    for first, second in (("dev", "team"), ("team", "dev"), ("dev", "team")):
        service = slack if first == "dev" else telegram
        before = len(service.all)
        bot.write(setup({first: places[first], second: places[second]}))
        await until(lambda service=service, before=before: len(service.all) > before)
    stream.over = True
    await posting

    pages = lambda: [*telegram.texts, *slack.texts]  # noqa: E731
    await until(lambda: all(shown(text, pages()) for text in stream.taken[-50:]))
    await until(lambda: bot.stderr.count("delivery sent") >= len(stream.taken))
    assert [text.id for text in stream.taken if shown(text, pages()) != 1] == []
    assert bot.stderr.count("bot.service: reloaded") == 3


BROKEN = {
    "no YAML": "channels: [oops\n",
    "empty": "",
    "an unknown key": {"rulez": []},
    "a rule for no channel": {"rules": [{"name": "all", "send_to": ["nowhere"]}]},
    "rules that miss texts": {
        "rules": [{"name": "some", "when": {"from": "X"}, "send_to": ["team"]}]
    },
    "a broken template": {"rules": [{"name": "all", "send_to": ["team"], "message": "{{ body | "}]},
    "a failing test": {"tests": [{"sms": {"body": "hi"}, "expect": {"rule": "another"}}]},
}


async def test_broken_changes_are_refused_and_told_and_the_old_rules_go_on(start, telegram, web):
    places = {"team": setups.telegram(telegram), "hook": setups.hook(web.url)}
    good = setup(places, alerts="hook")
    bot = await start(good)

    for number, broken in enumerate(BROKEN.values(), start=1):
        bot.write(broken if isinstance(broken, str) else good | broken)
        await until(lambda number=number: bot.stderr.count("alert: The changed") >= 1)
        refused = bot.stderr.count("reload refused")
        bot.reload()
        await until(lambda refused=refused: bot.stderr.count("reload refused") > refused)
        await bot.accept(text := numbered())
        await until(lambda text=text: shown(text, telegram.texts))

    await until(lambda: any(b"changed config file is refused" in one.body for one in web.received))
    assert "Traceback" not in bot.stderr
    bot.write(good | {"rules": [{"name": "all", "send_to": ["hook"]}]})
    await until(lambda: "bot.service: reloaded" in bot.stderr)
    await bot.accept(text := numbered())
    await until(lambda: any(name(text).encode() in one.body for one in web.received))
    assert not shown(text, telegram.texts)


async def test_a_secret_can_be_turned_without_a_refused_text(start, telegram):
    config = setup({"team": setups.telegram(telegram)})
    bot = await start(config)

    for keys in ({"secrets": [NEW_SECRET, SECRET]}, {"secret": NEW_SECRET}):
        source = {"type": "private_number"} | keys
        reloads = bot.stderr.count("bot.service: reloaded")
        bot.write(config | {"sources": {"my-number": source}})
        await until(lambda n=reloads: bot.stderr.count("bot.service: reloaded") > n)
        status, _ = await bot.post(numbered(), NEW_SECRET)
        assert status == 200

    body = numbered().request()
    status, _, _ = await bot.request("POST", "/webhook/my-number", body, signed(body, SECRET))
    assert status == 401
    assert NEW_SECRET not in bot.stderr


async def test_a_channel_that_leaves_the_file_takes_no_text_down_silently(start, telegram, web):
    await telegram.stop()
    places = {"team": setups.telegram(telegram), "hook": setups.hook(web.url)}
    bot = await start(setup(places, alerts="hook"))
    await bot.accept(text := numbered())
    await until(lambda: "delivery later" in bot.stderr)

    bot.write(setup({"hook": places["hook"]}, alerts="hook"))

    await until(lambda: any(b"no longer in the config file" in one.body for one in web.received))
    [dead] = await bot.inbox("--dead")
    assert dead["id"] == str(text.id)


async def test_sigterm_under_load_ends_it_soon_with_0_and_loses_nothing(start, telegram):
    bot = await start(setup({"team": setups.telegram(telegram)}))
    stream = Stream(bot)
    posting = asyncio.create_task(stream.run())
    await until(lambda: len(telegram.texts) > 20)

    # An impatient operator asks twice.
    bot.ask_to_stop()
    code, seconds = await bot.stop()
    stream.over = True
    await posting

    assert code == 0
    assert seconds < 10
    await bot.start()
    await until(lambda: all(shown(text, telegram.texts) for text in stream.taken))
    assert [text.id for text in stream.taken if shown(text, telegram.texts) != 1] == []
    for text in stream.unanswered:
        status, _ = await bot.post(text)
        assert status == 200


async def test_sigterm_while_sends_hang_ends_within_ten_seconds_and_the_next_start_sends(
    start, telegram, slack, smtp
):
    places = {
        "team": setups.telegram(telegram),
        "dev": setups.slack(slack),
        "mail": setups.mail(smtp.port),
    }
    bot = await start(setup(places, rules=[{"name": "all", "send_to": [*places]}]))
    telegram.answers.append(HANG)
    slack.answers.append(HANG)
    smtp.plan("rcpt", smtp_fake.HANG)
    await bot.accept(text := numbered(code=True))
    await until(lambda: telegram.asked and slack.asked and not smtp.plans["rcpt"])

    code, seconds = await bot.stop()

    assert code == 0
    assert seconds < 10
    await bot.start()
    await until(lambda: shown(text, telegram.texts) and shown(text, slack.texts), patience=5)
    await until(lambda: smtp.taken, patience=5)


async def test_sigterm_with_a_client_that_dawdles_ends_within_ten_seconds(start, telegram):
    bot = await start(setup({"team": setups.telegram(telegram)}))
    port = int(bot.url.rpartition(":")[2])
    _, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(
        b"POST /webhook/my-number HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
    )
    writer.write(b"Content-Length: 1000\r\n\r\n{")
    await writer.drain()

    code, seconds = await bot.stop()

    writer.close()
    assert code == 0
    assert seconds < 10


async def test_a_second_run_on_the_same_file_is_refused_and_the_first_goes_on(start, telegram):
    bot = await start(setup({"team": setups.telegram(telegram)}))
    second = Bot(bot.folder, bot.config)
    second.runs = 10

    await second.launch()
    code = await second.ended()

    assert code == 1
    assert f"in use by another `sms2chat run` (process {bot.pid})" in second.stderr
    assert "Traceback" not in second.stderr
    await bot.accept(text := numbered())
    await until(lambda: shown(text, telegram.texts))


STORES = {
    "no SQLite at all": b"these are my notes, do not delete them\n" * 100,
    "half a header": b"SQLite format 3\0" + bytes(50),
    "noise behind a header": b"SQLite format 3\0" + os.urandom(8192),
}


@pytest.mark.parametrize("found", STORES.values(), ids=STORES)
async def test_a_store_that_is_none_is_refused_in_words_and_left_as_it_is(tmp_path, found):
    bot = Bot(tmp_path, setup({"screen": {"type": "console"}}))
    store = tmp_path / "data/sms2chat.db"
    store.parent.mkdir()
    store.write_bytes(found)

    await bot.launch()
    code = await bot.ended()

    assert code == 1
    assert bot.stderr.startswith("sms2chat: ")
    assert "store" in bot.stderr
    assert "Traceback" not in bot.stderr
    assert store.read_bytes() == found


async def test_another_programs_database_is_refused_by_name(tmp_path):
    import sqlite3
    from contextlib import closing

    bot = Bot(tmp_path, setup({"screen": {"type": "console"}}))
    (tmp_path / "data").mkdir()
    with closing(sqlite3.connect(tmp_path / "data/sms2chat.db")) as other:
        other.execute("CREATE TABLE invoices (id INTEGER)")
        other.commit()

    await bot.launch()
    code = await bot.ended()

    assert code == 1
    assert "some other program" in bot.stderr
    assert "storage.url" in bot.stderr


async def test_a_store_whose_folder_is_a_file_is_refused_in_words(tmp_path):
    bot = Bot(tmp_path, setup({"screen": {"type": "console"}}))
    (tmp_path / "data").write_text("in the way")

    await bot.launch()
    code = await bot.ended()

    assert code == 1
    assert "data" in bot.stderr
    assert "Traceback" not in bot.stderr


async def test_a_port_that_is_taken_is_named(start, telegram, tmp_path):
    bot = await start(setup({"team": setups.telegram(telegram)}))
    port = int(bot.url.rpartition(":")[2])
    folder = tmp_path / "other"
    folder.mkdir()
    config = setup({"screen": {"type": "console"}}, server={"host": "127.0.0.1", "port": port})
    other = Bot(folder, config)

    await other.launch()
    code = await other.ended()

    assert code == 1
    assert f"port {port} is taken" in other.stderr
