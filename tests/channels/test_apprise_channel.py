from __future__ import annotations

import json
import logging
import socket
import sys
from contextlib import asynccontextmanager

import pytest
from hypothesis import given, strategies as st
from pydantic import ValidationError

from bot.cards.card import visible
from bot.cards.words import Run
from bot.channels.apprise import KIND, AppriseConfig
from bot.errors import DeliveryError, PermanentError, TemporaryError
from bot.model import Show
from tests.channels.letters import HOSTILE, make_letter
from tests.fakes.web import Web, tools
from tests.make import make_sms

# Apprise's own, where Python still has that module.
pytestmark = pytest.mark.filterwarnings("ignore:'imghdr' is deprecated:DeprecationWarning")

CODE = make_letter(
    make_sms(sender="MyBank", body="Your code is 482913"), code="482913", service="MyBank"
)
TOKEN = "pr1vate-t0ken"
PUSHOVER = f"pover://{'u' * 30}@{'a' * 30}"  # 1,024 characters, with a title
DISCORD = f"discord://123456789/{'x' * 60}"
VOIPMS = "voipms://password:user@example.org/16134448888"  # 160 characters, without a title
KODI = "kodi://localhost"  # a title, and two lines


@pytest.fixture
async def web():
    async with Web().serve() as serving:
        yield serving


def make_config(url: str) -> AppriseConfig:
    return AppriseConfig.model_validate({"url": url})


def compose(url: str, *letters):
    return [message.payload for message in KIND.compose(make_config(url), letters)]


def on(web: Web, path: str = f"/{TOKEN}?cto=0.5&rto=0.5", scheme: str = "json") -> str:
    return f"{scheme}://user:{TOKEN}@127.0.0.1:{web.port}{path}"


@asynccontextmanager
async def opened(config: AppriseConfig):
    async with tools() as given:
        channel = KIND.open(config, given)
        yield channel
        await channel.close()


async def send(url: str, *letters) -> list[str]:
    config = make_config(url)
    async with opened(config) as channel:
        messages = KIND.compose(config, letters or [CODE])
        return [await channel.send(message) for message in messages]


async def test_a_text_arrives_with_the_code_in_its_title(web):
    assert await send(on(web)) == ["sent"]

    said = json.loads(web.received[0].body)
    assert said["title"] == "482913 · MyBank"
    assert said["message"].startswith("482913\nMyBank\n\nYour code is 482913\n\nMyBank → ")


async def test_another_service_takes_it_too(web):
    await send(f"ntfy://127.0.0.1:{web.port}/topic")

    said = json.loads(web.received[0].body)
    assert (said["topic"], said["title"]) == ("topic", "482913 · MyBank")


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308, 400, 401, 404, 410, 429, 500, 503])
async def test_a_refusal_is_later_and_says_its_status(web, status):
    web.answer(status, "Your code is 482913", Location=web.url)

    with pytest.raises(TemporaryError) as caught:
        await send(on(web))

    assert str(caught.value) == f"the service refused it (HTTP {status})"
    assert len(web.received) == 1


async def test_a_connection_that_breaks_is_later(web):
    web.drop()

    with pytest.raises(TemporaryError, match="did not take it"):
        await send(on(web))


async def test_a_service_that_hangs_is_later(web):
    web.hang()

    with pytest.raises(TemporaryError, match="did not"):
        await send(on(web))


async def test_a_refused_port_is_later():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))

        with pytest.raises(TemporaryError, match="did not take it"):
            await send(f"json://127.0.0.1:{taken.getsockname()[1]}/")


async def test_the_same_channel_sends_again_after_a_failure(web):
    web.answer(500)
    config = make_config(on(web))
    [message] = KIND.compose(config, [CODE])
    async with opened(config) as channel:
        with pytest.raises(TemporaryError):
            await channel.send(message)

        assert await channel.send(message) == "sent"


@pytest.mark.parametrize(
    "alive",
    [
        "@everyone",
        "x@everyone",
        "@HERE",
        "<@123>",
        "<@&99>",
        "<!channel>",
        "<#C1>",
        "<users/all>",
        "@room",
        "@bob",
        "[https://bank.example](https://evil.example)",
    ],
)
def test_nobody_is_called_and_no_link_is_hidden_by_a_strangers_text(alive):
    letter = make_letter(make_sms(body=f"hi {alive} bye", sender=alive))

    [note] = compose(DISCORD, letter)

    assert alive not in note.body
    assert alive not in note.title
    assert f"hi {alive} bye" in note.body.replace("\u200b", "")


@given(st.text(st.sampled_from("@<!#&](eEvryonhax. ")))
def test_no_spelling_of_a_call_gets_through(body):
    [note] = compose(DISCORD, make_letter(make_sms(body=body)))

    assert "@everyone" not in note.body.lower()
    assert not {"<@", "<!", "](", " @e"} & {note.body[at : at + 2] for at in range(len(note.body))}
    assert note.body.replace("\u200b", "").startswith(body) or not body.strip()


def test_a_mail_address_stays_as_it_was_written():
    [note] = compose(DISCORD, make_letter(make_sms(body="write to help@bank.example")))

    assert "write to help@bank.example" in note.body


def test_an_operators_own_call_is_theirs_to_make():
    words = (Run("@here: "), Run("@here", foreign=True), Run(" help", link="https://x.example"))

    [note] = compose(DISCORD, make_letter(words=words))

    assert note.body == "@here: @\u200bhere help (https://x.example)"


async def test_a_hostile_text_arrives_as_it_was_written(web):
    await send(on(web), make_letter(make_sms(body=HOSTILE, sender=HOSTILE)))

    said = json.loads(web.received[0].body)["message"].replace("\u200b", "")
    assert visible(HOSTILE) in said


def test_a_long_text_becomes_several_and_nothing_of_it_is_lost():
    body = "0123456789 " * 300

    notes = compose(PUSHOVER, make_letter(make_sms(body=body)))

    assert len(notes) > 3
    assert all(len(note.body) <= 1024 for note in notes)
    assert body in "".join(note.body for note in notes)


def test_a_short_service_without_titles_gets_the_code_first():
    notes = compose(VOIPMS, CODE)

    assert [note.title for note in notes] == [""]
    assert notes[0].body.startswith("482913\n")


def test_a_desktop_that_has_two_lines_loses_none():
    [note] = compose(KODI, CODE)

    assert note.body.startswith("482913 MyBank Your code is 482913 MyBank →")


def test_a_backlog_is_one_note_if_it_fits():
    letters = [make_letter(make_sms(body=body)) for body in ("first", "second")]

    [note] = compose(PUSHOVER, *letters, CODE)

    assert note.title == "482913 · MyBank (and 2 more)"
    assert note.body.index("first") < note.body.index("second") < note.body.index("Your code")
    assert compose(VOIPMS, *letters, CODE) == []


def test_what_readers_may_not_see_is_not_sent():
    letter = make_letter(make_sms(body="hush 482913"), code="482913", show=Show.MASKED)

    assert "482913" not in str(KIND.compose(make_config(PUSHOVER), [letter])[0].text)


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("nosuch://x", "is no URL that Apprise can use"),
        ("just words", "is no URL that Apprise can use"),
        ("discord://too-short", "is no URL that Apprise can use"),
        ("", "is empty"),
    ],
)
def test_a_wrong_url_is_told_what_to_do(url, said):
    with pytest.raises(ValidationError, match=said) as caught:
        make_config(url)

    assert not url or url not in str(caught.value)


def test_a_missing_package_is_told_how_to_be_had(monkeypatch):
    monkeypatch.setitem(sys.modules, "apprise", None)

    with pytest.raises(ValidationError, match=r"pip install 'sms2chat\[apprise\]'"):
        make_config("ntfy://a-topic-of-nobody-else")


async def test_nothing_private_is_logged_or_raised(web, caplog):
    caplog.set_level(logging.DEBUG)
    config = make_config(on(web))
    said = [repr(config), str(config), repr(KIND.compose(config, [CODE]))]
    with pytest.raises(ValidationError) as wrong:
        make_config(f"json://{TOKEN}@:bad:port/{TOKEN}")
    said.append(str(wrong.value))
    for fail in (web.drop, lambda: web.answer(401), lambda: web.answer(500, "482913"), web.answer):
        fail()
        try:
            await send(on(web))
        except DeliveryError as error:
            said += [str(error), repr(error)]

    for private in (TOKEN, "482913", "MyBank"):
        assert private not in "\n".join([caplog.text, *said])


async def test_what_was_sent_stays_sent(web):
    async with opened(make_config(on(web))) as channel:
        with pytest.raises(PermanentError):
            await channel.delete("sent")
