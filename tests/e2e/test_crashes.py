"""Killed under load, again and again: what was answered 200 arrives."""

from __future__ import annotations

import asyncio
import json
from collections import Counter

from tests.e2e import setups
from tests.e2e.load import Load, Verdict
from tests.e2e.process import Bot, until
from tests.e2e.setups import setup
from tests.e2e.texts import name, numbered
from tests.fakes.server import HANG

KILLS = 6
LANES = 16
"""Sends that a channel may have in flight at once, and so may send twice after a crash."""


async def _survive(bot: Bot, load: Load, kills: int, busy) -> None:
    """Kill the bot under load and start it again, several times."""
    posting = asyncio.create_task(load.run())
    for _ in range(kills):
        before = len(load.taken), busy()
        # Not before it takes texts and sends some: else there would be little to lose.
        await until(lambda b=before: len(load.taken) >= b[0] + 40 and busy() > b[1])
        await bot.kill()
        await bot.start()
    load.over = True
    await posting


async def test_killed_six_times_under_load_it_loses_no_text_that_it_answered(
    start, telegram, slack, web
):
    places = {
        "team": setups.telegram(telegram),
        "dev": setups.slack(slack),
        "hook": setups.hook(web.url),
    }
    bot = await start(setup(places, rules=[{"name": "all", "send_to": [*places]}]))
    load = Load([bot])

    await _survive(bot, load, KILLS, lambda: len(telegram.all))
    await load.repeat()
    pages = {
        "team": lambda: telegram.texts,
        "dev": lambda: slack.texts,
        "hook": lambda: [json.loads(one.body)["data"]["body"] for one in web.received],
    }
    for page in pages.values():
        await until(lambda page=page: not Verdict.of(load, page()).lost)

    for place, page in pages.items():
        verdict = Verdict.of(load, page())
        assert verdict.lost == []
        assert verdict.unexpected == []
        assert verdict.doubled.total() <= KILLS * LANES, place
    # What is sent twice bears the same name, so that the receiver can tell.
    ids = Counter(one.headers["webhook-id"] for one in web.received)
    assert len(ids) == len(load.taken)
    listed = await bot.inbox()
    assert {each["state"] for one in listed for each in one["deliveries"]} == {"sent"}
    assert len(listed) == len(load.taken)


async def test_killed_while_it_folds_a_backlog_it_still_brings_every_text_whole(start, telegram):
    bot = await start(setup({"team": setups.telegram(telegram, rate="5/s")}))
    load = Load([bot])

    await _survive(bot, load, 3, lambda: len(telegram.all))
    await load.repeat()
    await until(lambda: not Verdict.of(load, telegram.texts).lost)

    verdict = Verdict.of(load, telegram.texts)
    assert verdict.unexpected == []
    assert any("――― 2 of " in page for page in telegram.texts)
    times = [one.at for one in telegram.asked]
    # The rate holds across kills; by the clock of a fake that is busy itself, so roughly: without
    # it ten would leave at once.
    assert all(later - sooner >= 0.5 for sooner, later in zip(times, times[5:], strict=False))


async def test_after_a_kill_every_text_is_still_known_by_its_id(start, telegram):
    bot = await start(setup({"team": setups.telegram(telegram)}))
    texts = [numbered() for _ in range(20)]
    await bot.accept(*texts)

    await bot.kill()
    await bot.start()
    answers = await asyncio.gather(*map(bot.post, texts))

    assert [said["status"] for _, said in answers] == 20 * ["duplicate"]
    listed = await bot.inbox()
    assert len(listed) == 20


async def test_a_lease_of_a_killed_process_is_let_go_of_at_the_next_start(start, telegram):
    bot = await start(setup({"team": setups.telegram(telegram)}))
    telegram.answers.append(HANG)
    await bot.accept(text := numbered(code=True))
    await until(lambda: telegram.asked)

    await bot.kill()
    await bot.start()

    await until(lambda: any(name(text) in page for page in telegram.texts), patience=5)
    assert len(telegram.texts) == 1
