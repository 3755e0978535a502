"""Services that refuse, fall silent, answer nonsense or are gone: what becomes of the texts."""

from __future__ import annotations

import asyncio
import json
import time
from email import message_from_bytes, policy

from aiohttp import web

from tests.e2e import setups
from tests.e2e.process import Bot, until
from tests.e2e.setups import setup
from tests.e2e.texts import Text, name, numbered
from tests.fakes import slack as slack_fake, smtp as smtp_fake, telegram as telegram_fake
from tests.fakes.server import BAD_GATEWAY, DROP, HANG, TAKE_AND_DROP, Answer, FakeService
from tests.fakes.slack import FakeSlack
from tests.fakes.telegram import FakeTelegram

PROMPTLY = 5.0
"""Seconds, which is less than any wait that a text with a code is not told to take."""


def shown(text: Text, pages: list[str]) -> int:
    return sum(name(text) in page for page in pages)


async def arrives(text: Text, service, patience: float = PROMPTLY) -> None:
    await until(lambda: shown(text, service.texts), patience)


def letters(smtp: smtp_fake.Server) -> list[str]:
    """What stands in every mail that was taken to the end."""
    mails = [message_from_bytes(one.content, policy=policy.default) for one in smtp.taken]
    return [one.get_body(("plain",)).get_content() for one in mails]


async def states(bot: Bot, text: Text) -> dict[str, str]:
    """Where a text is, by channel."""
    [entry] = [one for one in await bot.inbox() if one["id"] == str(text.id)]
    return {each["channel"]: each["state"] for each in entry["deliveries"]}


class Program(FakeService):
    """A reader's own program, which takes whatever it is sent."""

    def take(self, _request: web.Request, body: bytes) -> web.Response:
        return web.Response(text="ok")


async def test_nothing_is_sent_within_a_retry_after_not_even_after_a_kill(start, telegram, slack):
    refused = Answer(429, "rate_limited", "text/plain", {"Retry-After": "4"})
    async with FakeSlack() as news, Program() as program:
        floods = {
            telegram: telegram_fake.flood(4),
            slack: slack_fake.flood(4),
            news: refused,
            program: refused,
        }
        places = {
            "team": setups.telegram(telegram),
            "dev": setups.slack(slack),
            "news": setups.slack_hook(news),
            "hook": setups.hook(program.url),
        }
        bot = await start(setup(places, rules=[{"name": "all", "send_to": [*places]}]))
        for service, flood in floods.items():
            service.answers.append(flood)
        await bot.accept(numbered(code=True))
        await until(lambda: bot.stderr.count("delivery later") == 4)

        await bot.accept(numbered(), numbered(code=True))
        await bot.kill()
        await bot.start()
        await bot.accept(numbered(code=True), numbered())

        for service in floods:
            await until(lambda service=service: len(service.asked) == 6)
            told = service.asked[0].at
            assert min(one.at for one in service.asked[1:]) >= told + 4


FAILURES = {
    "500": Answer(500, "{}", "application/json"),
    "502 in HTML": BAD_GATEWAY,
    "503 without words": Answer(503),
    "200 in HTML": Answer(200, "<html>Sign in to the hotel's network</html>"),
    "200 without words": Answer(200, ""),
    "JSON that is no answer": Answer(200, "[]", "application/json"),
    "a redirect": Answer(302, "", headers={"Location": "http://127.0.0.1:9/"}),
    "a dropped connection": DROP,
}


async def test_a_text_that_a_service_failed_on_is_brought_seconds_later_and_once(
    start, telegram, slack
):
    async with FakeSlack() as news:
        places = {
            "team": setups.telegram(telegram),
            "dev": setups.slack(slack),
            "news": setups.slack_hook(news),
        }
        bot = await start(setup(places, rules=[{"name": "all", "send_to": [*places]}]))
        for service in (telegram, slack, news):
            service.answers.extend(FAILURES.values())
        texts = [numbered(code=True) for _ in FAILURES]

        await bot.accept(*texts)

        for service in (telegram, slack, news):
            for text in texts:
                await arrives(text, service, patience=10)
                assert shown(text, service.texts) == 1
            # Each failure was one text's, but for those that came twice upon one.
            assert len(service.asked) == 2 * len(FAILURES)


async def test_what_was_taken_before_the_answer_was_lost_comes_twice_at_the_most(
    start, telegram, slack
):
    places = {"team": setups.telegram(telegram), "dev": setups.slack(slack)}
    bot = await start(setup(places, rules=[{"name": "all", "send_to": [*places]}]))
    telegram.answers.append(TAKE_AND_DROP)
    slack.answers.append(TAKE_AND_DROP)

    await bot.accept(text := numbered(code=True))

    for service in (telegram, slack):
        await until(lambda service=service: len(service.asked) == 2)
        await until(lambda: bot.stderr.count("delivery sent") == 2)
        assert shown(text, service.texts) == 2


async def test_a_send_that_hangs_holds_up_nobody_neither_in_its_channel_nor_elsewhere(
    start, telegram, slack, smtp
):
    places = {
        "team": setups.telegram(telegram),
        "dev": setups.slack(slack),
        "mail": setups.mail(smtp.port),
    }
    bot = await start(setup(places, rules=[{"name": "all", "send_to": [*places]}]))
    for service in (telegram, slack):
        service.answers.append(HANG)
    smtp.plan("data", smtp_fake.HANG)
    await bot.accept(stuck := numbered())
    await until(lambda: telegram.asked and slack.asked and smtp.taken)

    texts = [numbered() for _ in range(10)]
    await bot.accept(*texts)

    for text in texts:
        await arrives(text, telegram)
        await arrives(text, slack)
        await until(lambda text=text: shown(text, letters(smtp)), PROMPTLY)
    assert shown(stuck, telegram.texts) == shown(stuck, slack.texts) == 0


async def test_a_service_that_is_down_gets_its_texts_when_it_is_up_and_others_never_wait(
    start, telegram, web
):
    await telegram.stop()
    places = {"team": setups.telegram(telegram), "hook": setups.hook(web.url)}
    bot = await start(setup(places, rules=[{"name": "all", "send_to": [*places]}]))
    texts = [numbered(code=True) for _ in range(5)]

    await bot.accept(*texts)
    await until(lambda: len(web.received) == 5, PROMPTLY)
    await until(lambda: bot.stderr.count("delivery later") >= 5)
    await telegram.start()

    for text in texts:
        await arrives(text, telegram, patience=15)
        assert shown(text, telegram.texts) == 1


async def test_a_blocked_bot_means_dead_fallback_alert_and_a_retry_that_works(
    start, telegram, slack, smtp
):
    places = {
        "team": setups.telegram(telegram, fallback="dev"),
        "dev": setups.slack(slack),
        "mail": setups.mail(smtp.port),
    }
    bot = await start(setup(places, alerts="mail"))
    telegram.answers.append(telegram_fake.refusal(403, "Forbidden: bot was blocked by the user"))

    await bot.accept(text := numbered(code=True))

    await arrives(text, slack)
    await until(lambda: any("did not reach channel team" in page for page in letters(smtp)))
    [alert] = letters(smtp)
    assert "blocked by the user" in alert
    assert "dev" in alert
    assert shown(text, [alert]) == 0
    [dead] = await bot.inbox("--dead")
    [delivery] = [one for one in dead["deliveries"] if one["state"] == "dead"]
    assert (delivery["channel"], delivery["attempts"]) == ("team", 1)
    assert "blocked" in delivery["error"]
    code, _, err = await bot.command("retry", str(delivery["id"]))
    assert code == 0, err
    await arrives(text, telegram)
    await until(lambda: bot.stderr.count("delivery sent") == 3)
    assert await bot.inbox("--dead") == []
    assert shown(text, slack.texts) == 1


async def test_a_refused_key_pauses_its_channel_and_the_mended_file_lets_every_text_out(
    start, telegram, slack, smtp
):
    right = setups.telegram(telegram, fallback="dev")
    wrong = right | {"token": "123456789:AAF-nothing_but_a_wrong_token_00000"}
    places = {"team": wrong, "dev": setups.slack(slack), "mail": setups.mail(smtp.port)}
    bot = await start(setup(places, alerts="mail"))
    texts = [numbered(code=True) for _ in range(5)]

    await bot.accept(*texts)
    for text in texts:
        await arrives(text, slack)
    await until(lambda: any("Channel team is paused" in page for page in letters(smtp)))
    tried = len(telegram.asked)
    await bot.accept(late := numbered(code=True))
    await arrives(late, slack)

    assert telegram.texts == []
    assert len(telegram.asked) == tried
    bot.write(setup(places | {"team": right}, alerts="mail"))
    for text in [*texts, late]:
        await arrives(text, telegram, patience=10)
        assert shown(text, telegram.texts) == 1
    assert "nothing_but_a_wrong_token" not in bot.stderr


async def test_a_channel_that_stays_down_hands_over_to_its_fallback_in_time(start, telegram, slack):
    await telegram.stop()
    places = {
        "team": setups.telegram(telegram, fallback="dev", fallback_after="2s"),
        "dev": setups.slack(slack),
    }
    bot = await start(setup(places))
    begun = time.monotonic()

    await bot.accept(text := numbered(code=True))

    await arrives(text, slack, patience=8)
    assert time.monotonic() - begun >= 2


async def test_a_text_nobody_takes_in_time_is_dead_and_told(start, telegram, smtp):
    await telegram.stop()
    places = {
        "team": setups.telegram(telegram, give_up_after="2s"),
        "mail": setups.mail(smtp.port),
    }
    bot = await start(setup(places, alerts="mail"))

    await bot.accept(text := numbered(code=True))

    await until(lambda: any("gave up after" in page for page in letters(smtp)))
    assert await states(bot, text) == {"team": "dead"}


MAIL_TROUBLES = {
    "a full mailbox for now": ("rcpt", "452 4.2.2 mailbox full"),
    "greylisting": ("rcpt", "450 4.7.1 greylisted, try again"),
    "a refusal for now of the sender": ("mail", "451 4.3.0 later"),
    "a refusal for now of the mail": ("data", "451 4.3.0 local error"),
    "a closing greeting": ("greeting", "421 4.3.2 shutting down"),
    "a drop at the greeting": ("greeting", smtp_fake.DROP),
    "a drop at the recipient": ("rcpt", smtp_fake.DROP),
}


async def test_mails_refused_for_now_are_taken_seconds_later(start, smtp):
    bot = await start(setup({"mail": setups.mail(smtp.port)}))
    for stage, answer in MAIL_TROUBLES.values():
        smtp.plan(stage, answer)
    texts = [numbered(code=True) for _ in MAIL_TROUBLES]

    await bot.accept(*texts)

    await until(lambda: bot.stderr.count("delivery sent") == len(texts))
    assert not any(smtp.plans.values())
    assert all(shown(text, letters(smtp)) for text in texts)
    assert "delivery dead" not in bot.stderr


async def test_a_mail_whose_answer_was_lost_comes_again_under_the_same_name(start, smtp):
    bot = await start(setup({"mail": setups.mail(smtp.port)}))
    smtp.plan("data", smtp_fake.DROP)

    await bot.accept(numbered(code=True))

    await until(lambda: "delivery sent" in bot.stderr, PROMPTLY)
    first, second = (message_from_bytes(one.content, policy=policy.default) for one in smtp.taken)
    assert first["Message-ID"] == second["Message-ID"]


async def test_one_refused_address_is_dead_and_the_others_have_their_mail(start, smtp):
    place = setups.mail(smtp.port, to=["gone@example.org", "ops@example.org", "al@example.org"])
    bot = await start(setup({"mail": place}))
    smtp.plan("rcpt", "550 5.1.1 no such user")

    await bot.accept(text := numbered())

    await until(lambda: len(smtp.taken) == 2, PROMPTLY)
    await until(lambda: bot.stderr.count("delivery ") == 3)
    [entry] = await bot.inbox("--dead")
    assert sorted(one["state"] for one in entry["deliveries"]) == ["dead", "sent", "sent"]
    assert "550" in str(entry["deliveries"])
    assert text.id == int(entry["id"])


async def test_a_wrong_mail_password_pauses_and_says_so_and_the_password_is_nowhere(
    start, telegram
):
    user = ("bot@example.org", "what the server wants")
    async with smtp_fake.Server(user=user).serve() as smtp:
        place = setups.mail(
            smtp.port, username="bot@example.org", password=setups.SMTP_PASSWORD, fallback="team"
        )
        places = {"mail": place, "team": setups.telegram(telegram)}
        bot = await start(setup(places, alerts="team"))

        await bot.accept(text := numbered(code=True))

        await arrives(text, telegram)
        await until(lambda: any("Channel mail is paused" in page for page in telegram.texts))
        # One for each way to log in that the server offers, and then no more.
        assert 1 <= len(smtp.logins) <= 2


async def test_a_chat_with_a_backlog_gets_its_codes_first_and_several_texts_a_message(
    start, telegram
):
    bot = await start(setup({"team": setups.telegram(telegram, rate="1/s")}))
    telegram.answers.append(telegram_fake.flood(2))
    await bot.accept(numbered())
    await until(lambda: telegram.asked)
    others = [numbered() for _ in range(25)]
    codes = [numbered(code=True) for _ in range(3)]
    await bot.accept(*others, *codes)

    for text in [*others, *codes]:
        await arrives(text, telegram, patience=10)

    assert len(telegram.texts) <= 4
    for text in codes:
        assert shown(text, telegram.texts[:1]) == 1


async def test_two_bots_in_one_chat_do_not_hold_up_each_others_channels(start, telegram, slack):
    other = FakeTelegram(token="987654321:AAF-another_bots_planted_token_00000")
    async with other:
        places = {
            "team": setups.telegram(telegram),
            "family": setups.telegram(other),
            "dev": setups.slack(slack),
        }
        bot = await start(setup(places, rules=[{"name": "all", "send_to": [*places]}]))
        telegram.answers.append(telegram_fake.flood(30))
        await bot.accept(first := numbered(code=True))
        await until(lambda: telegram.asked)

        await bot.accept(text := numbered(code=True))

        await asyncio.gather(
            *(arrives(one, place) for one in (first, text) for place in (other, slack))
        )
        assert len(telegram.asked) <= 2


async def test_alerts_and_the_log_name_texts_and_never_say_them(start, telegram, web):
    places = {"team": setups.telegram(telegram), "hook": setups.hook(web.url)}
    bot = await start(setup(places, alerts="hook"))
    telegram.answers.append(
        telegram_fake.refusal(400, "Bad Request: can't parse Zwiebelfisch +14155557391")
    )

    await bot.accept(text := numbered(code=True))

    await until(lambda: web.received, PROMPTLY)
    alert = json.loads(web.received[0].body)["data"]
    assert f"my-number:{text.id}" in alert["body"]
    assert "can't parse" in alert["body"].lower()
    assert not shown(text, [alert["body"]])
