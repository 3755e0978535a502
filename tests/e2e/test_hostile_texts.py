"""Strangers' texts, from the webhook to what readers see: whole, and alive nowhere."""

from __future__ import annotations

import asyncio
import json
import re
from email import message_from_bytes, policy
from html.parser import HTMLParser

import pytest
import pytest_asyncio

from tests.e2e.hostile import HOSTILE, LONG, WHITE, as_shown, as_told, squeezed
from tests.e2e.leaks import leaked
from tests.e2e.process import running, until
from tests.e2e.setups import hook, mail, setup, slack, slack_hook, telegram
from tests.e2e.texts import FROM, MARK, Text
from tests.fakes.slack import FakeSlack
from tests.fakes.smtp import Server
from tests.fakes.telegram import FakeTelegram
from tests.fakes.web import Web

pytestmark = pytest.mark.asyncio(loop_scope="module")

ALL = HOSTILE | WHITE
CHANNELS = ("team", "dev", "news", "mail", "hook")


class Everywhere:
    """All the places at once, and what their readers see of each text."""

    def __init__(self, telegram, slack, news, smtp, web) -> None:
        self.telegram, self.slack, self.news, self.smtp, self.web = telegram, slack, news, smtp, web

    def pages(self) -> dict[str, list[str]]:
        """What stands in each place."""
        mails = [message_from_bytes(one.content, policy=policy.default) for one in self.smtp.taken]
        posts = [json.loads(one.body) for one in self.web.received]
        return {
            "team": self.telegram.texts,
            "dev": self.slack.texts,
            "news": self.news.texts,
            "mail": [one.get_body(("plain",)).get_content() for one in mails],
            "hook": [post["data"]["text"] for post in posts],
        }

    def joined(self, place: str) -> str:
        return squeezed("".join(self.pages()[place]))


class Elements(HTMLParser):
    """The elements, attributes and words of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: set[str] = set()
        self.links: list[str] = []
        self.words = ""
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.found.add(tag)
        self.links += [value for key, value in attrs if key in {"href", "src"} or key[:2] == "on"]

    def handle_data(self, data):
        self.words += data


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def everywhere(tmp_path_factory):
    """Every hostile text, posted to every place at once."""
    web = Web()
    async with (
        FakeTelegram() as chat,
        FakeSlack() as workspace,
        FakeSlack() as news,
        Server().serve() as smtp,
        web.serve(),
    ):
        places = {
            "team": telegram(chat),
            "dev": slack(workspace),
            "news": slack_hook(news),
            "mail": mail(smtp.port),
            "hook": hook(web.url),
            "screen": {"type": "console"},
        }
        config = setup(
            places, rules=[{"name": "all", "send_to": [*places]}], timezone="Europe/Berlin"
        )
        async with running(tmp_path_factory.mktemp("hostile"), config) as bot:
            place = Everywhere(chat, workspace, news, smtp, web)
            place.bot = bot
            short = [body for kind, body in ALL.items() if kind not in LONG]
            await bot.accept(*(Text(body=body) for body in short))
            await until(lambda: _sent(bot) == len(short))
            for number, kind in enumerate(LONG, start=1):
                await bot.accept(Text(body=HOSTILE[kind]))
                await until(lambda number=number: _sent(bot) == len(short) + number)
            yield place
        assert [line for line in leaked(bot) if ".out:" not in line] == []


def _sent(bot) -> float:
    return bot.stderr.count("delivery sent ") / 6


@pytest.mark.parametrize("place", CHANNELS)
async def test_readers_have_every_text_whole_as_it_was_written(everywhere, place):
    shown = everywhere.joined(place)

    missing = [kind for kind, body in HOSTILE.items() if squeezed(as_shown(body)) not in shown]

    assert missing == []


async def test_every_text_came_with_nothing_refused_by_any_service(everywhere):
    listed = await everywhere.bot.inbox()

    states = {each["state"] for one in listed for each in one["deliveries"]}
    assert len(listed) == len(ALL)
    assert states == {"sent"}
    assert not re.search(r"delivery (later|dead)", everywhere.bot.stderr)


async def test_nothing_is_alive_in_telegram(everywhere):
    for message in everywhere.telegram.all:
        # The bot's own words are plain: only a stranger's could be tapped.
        assert message.alive == [], message.text[:200]
        assert message.styled("text_link") == []


async def test_nothing_is_alive_in_slack_and_no_previews_are_made(everywhere):
    for message in [*everywhere.slack.all, *everywhere.news.all]:
        assert message.alive == []
        assert not message.previews


async def test_nothing_is_alive_in_a_mail_and_no_header_is_forged(everywhere):
    for taken in everywhere.smtp.taken:
        letter = message_from_bytes(taken.content, policy=policy.default)
        html = letter.get_body(("html",)).get_content()
        elements = Elements(html)

        assert taken.to == ["ops@example.org"]
        assert letter["Bcc"] is None
        assert letter.get_all("To") == ["ops@example.org"]
        assert elements.found <= {
            "html",
            "head",
            "meta",
            "title",
            "body",
            "div",
            "b",
            "br",
            "bdi",
            "span",
            "hr",
        }
        assert elements.links == []
        assert all(len(line) <= 998 for line in taken.content.split(b"\r\n"))


async def test_the_html_of_mails_holds_every_text_whole(everywhere):
    mails = [
        message_from_bytes(one.content, policy=policy.default) for one in everywhere.smtp.taken
    ]
    words = squeezed(
        "".join(Elements(one.get_body(("html",)).get_content()).words for one in mails)
    )

    missing = [kind for kind, body in HOSTILE.items() if squeezed(as_shown(body)) not in words]

    assert missing == []


async def test_a_program_gets_each_text_exactly_as_it_was_sent(everywhere):
    given = [json.loads(one.body)["data"]["body"] for one in everywhere.web.received]

    sent = [as_told(body) for body in ALL.values()]

    assert sorted(given) == sorted(sent)


async def test_nothing_acts_on_the_terminal(everywhere):
    out = everywhere.bot.outputs[1].read_bytes().decode("utf-8")

    for sign in out:
        assert sign == "\n" or sign == "\t" or (sign >= " " and not "\x7f" <= sign <= "\x9f")
        assert sign not in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
    shown = squeezed(out)
    missing = [kind for kind, body in HOSTILE.items() if squeezed(as_shown(body)) not in shown]
    assert missing == []


async def test_texts_with_nothing_to_see_are_shown_to_have_come(everywhere):
    # Each channel names the sender, whatever the text.
    for place in ("team", "dev", "news", "mail"):
        pages = everywhere.pages()[place]
        empty = [page for page in pages if MARK not in page and FROM in page]
        assert len(empty) >= len(WHITE), place


async def test_the_inbox_lists_hostile_texts_without_anything_alive(everywhere):
    code, out, err = await everywhere.bot.command("inbox", "--all")

    assert code == 0, err
    assert all(sign == "\n" or (sign >= " " and sign not in "\x7f\x9b\u202e\u2066") for sign in out)


HOSTILE_NAMES = {
    "markup": "<b>@all</b> <!here>",
    "escapes": "\x1b[2Jbank",
    "a header": "bank\r\nBcc: x@example.org",
    "reversed": "\u202eknab",
    "links": "https://evil.example",
    "long": 3000 * "bank ",
    "half a pair": "\ud800",
    "empty": "",
}


async def test_a_hostile_sender_and_recipient_are_inert_as_well(everywhere):
    before = len(everywhere.smtp.taken)
    texts = [
        Text(body=f"{MARK}: your login code is 482913", sender=who, recipient=who)
        for who in HOSTILE_NAMES.values()
    ]

    await everywhere.bot.accept(*texts)
    await until(lambda: len(everywhere.smtp.taken) == before + len(texts))
    await asyncio.gather(
        *(until(lambda p=p: everywhere.joined(p).count("482913") >= len(texts)) for p in CHANNELS)
    )

    for message in everywhere.telegram.all:
        assert message.alive == []
    for message in [*everywhere.slack.all, *everywhere.news.all]:
        assert message.alive == []
    for taken in everywhere.smtp.taken[before:]:
        letter = message_from_bytes(taken.content, policy=policy.default)
        assert letter["Bcc"] is None
        assert not re.search(r"[\r\n\x00-\x1f\u202e]", letter["Subject"])
        assert letter["Subject"].startswith("482913")
