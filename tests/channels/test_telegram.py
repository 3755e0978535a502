from __future__ import annotations

import asyncio
import json
import logging
import socket
import traceback
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest
from pydantic import ValidationError

from bot.cards.words import Run, Style
from bot.channels import kind
from bot.channels.telegram import KIND, TelegramConfig
from bot.config.types import Rate
from bot.errors import CredentialError, DeliveryError, PermanentError, TemporaryError
from bot.model import Show
from tests.channels.letters import HOSTILE, make_letter
from tests.fakes.server import BAD_GATEWAY, DROP, HANG, TAKE_AND_DROP, Answer
from tests.fakes.telegram import GROUP, PERSON, TOKEN, FakeTelegram, flood, refusal
from tests.fakes.web import tools
from tests.make import make_sms

EMOJI = "👩‍👩‍👧‍👦🇩🇪é" * 1000


def make_config(**changes) -> TelegramConfig:
    given = {"type": "telegram", "token": TOKEN, "chat_id": str(GROUP)}
    return TelegramConfig.model_validate(given | changes)


def compose(*letters, **changes):
    return KIND.compose(make_config(**changes), letters or [make_letter()])


def make_text(body: str, **changes):
    return make_letter(make_sms(body=body), **changes)


@pytest.fixture
async def telegram():
    async with FakeTelegram() as service:
        yield service


@asynccontextmanager
async def opened(url: str, **changes):
    async with tools() as given:
        channel = KIND.open(make_config(api_url=url, **changes), given)
        yield channel
        await channel.close()


async def send(telegram: FakeTelegram, *letters, **changes) -> list[str]:
    messages = compose(*letters, **changes)
    async with opened(telegram.url, **changes) as channel:
        return [await channel.send(message) for message in messages]


async def test_a_card_reaches_the_chat_with_the_code_to_tap(telegram):
    letter = make_text("Your MyBank code is 482913", code="482913", service="MyBank")

    [receipt] = await send(telegram, letter)

    [seen] = telegram.shown
    assert receipt == f"{GROUP}:{seen.id}"
    assert seen.chat_id == GROUP
    assert seen.text.startswith("482913\nMyBank\n\nYour MyBank code is 482913\n\n")
    assert "482913" in seen.styled("code")
    assert seen.styled("bold") == ["MyBank"]
    assert seen.styled("blockquote") == ["Your MyBank code is 482913"]
    assert seen.buttons == [{"text": "Copy 482913", "copy_text": {"text": "482913"}}]


async def test_previews_are_off_and_no_markup_is_parsed(telegram):
    await send(telegram)

    given = json.loads(telegram.asked[0].body)
    assert given["link_preview_options"] == {"is_disabled": True}
    assert "parse_mode" not in given


async def test_only_a_silent_letter_is_silent(telegram):
    await send(telegram, make_letter(silent=True))
    await send(telegram, make_letter())

    assert [seen.silent for seen in telegram.shown] == [True, False]


async def test_a_topic_is_named_but_for_the_general_one(telegram):
    await send(telegram, topic_id="7")
    await send(telegram, topic_id="1")

    assert [seen.thread for seen in telegram.shown] == [7, None]


async def test_a_public_channel_goes_by_its_name(telegram):
    telegram.add_chat("@my_channel")

    await send(telegram, chat_id="@my_channel")

    assert telegram.shown[0].chat_id == "@my_channel"


@pytest.mark.parametrize(
    "body",
    [
        HOSTILE,
        "<!channel> @everyone *bold* _it_ `c` [x](https://evil.example) </code></pre>",
        "RLO \u202e and \u2066 LTR https://evil.example/\u202egnp.exe",
        EMOJI,
        " ".join(f"@name{number}" for number in range(5000)),
        "x" * 20_000,
        "\n" * 20_000 + "end",
        "\u200b\u2800",
        "",
    ],
    ids=["hostile", "markup", "rlo", "emoji", "names", "x", "lines", "blank", "empty"],
)
async def test_a_strangers_text_is_shown_whole_and_alive_nowhere(telegram, body):
    letter = make_text(body)

    await send(telegram, letter)

    assert "".join(letter.card.body.split()) in "".join("".join(telegram.texts).split())
    assert [seen.alive for seen in telegram.shown if seen.alive] == []


async def test_a_long_text_is_split_and_not_a_sign_is_lost(telegram):
    letter = make_text(EMOJI, code="482913")

    receipts = await send(telegram, letter)

    assert len(receipts) == len(telegram.shown) > 1
    assert "".join(telegram.texts) == "".join(run.text for run in letter.words)
    assert [len(seen.buttons) for seen in telegram.shown] == [1] + [0] * (len(receipts) - 1)


async def test_a_masked_code_has_no_button(telegram):
    await send(telegram, make_text("Your code is 482913", code="482913", show=Show.MASKED))

    [seen] = telegram.shown
    assert "482913" not in seen.text
    assert seen.buttons == []


async def test_several_texts_fold_into_one_message_with_every_code_to_copy(telegram):
    letters = [make_text(f"Code {n}4829", code=f"{n}4829", silent=True) for n in range(1, 4)]

    [receipt] = await send(telegram, *letters)

    [seen] = telegram.shown
    assert receipt
    assert all(letter.card.body in seen.text for letter in letters)
    assert [button["copy_text"]["text"] for button in seen.buttons] == ["14829", "24829", "34829"]
    assert seen.silent


async def test_one_loud_letter_makes_a_fold_loud(telegram):
    await send(telegram, make_letter(silent=True), make_letter(silent=False))

    assert not telegram.shown[0].silent


@pytest.mark.parametrize(
    "letters",
    [
        [make_text("x" * 3000)] * 2,
        [make_text("😀" * 1100)] * 2,
        [make_text("hi")] * 90,
    ],
    ids=["too-long", "too-long-in-utf16", "too-many-entities"],
)
def test_texts_that_do_not_fit_are_not_folded(letters):
    assert compose(*letters) == []


def test_a_template_that_says_nothing_does_not_hide_the_text():
    letter = make_letter(words=(Run(" \n\u200b"),))

    [message] = compose(letter)

    assert letter.card.body in message.text


async def test_a_template_that_keeps_the_code_back_has_no_button(telegram):
    await send(telegram, make_text("Code 482913", code="482913", words=(Run("A code came"),)))

    assert telegram.shown[0].buttons == []


async def test_a_code_that_stands_in_groups_can_be_copied(telegram):
    await send(telegram, make_text("", code="482913", words=(Run("Code 482-913"),)))

    assert telegram.shown[0].buttons != []


async def test_a_code_in_other_digits_can_be_copied(telegram):
    await send(telegram, make_text("", code="482913", words=(Run("رمز ٤٨٢٩١٣"),)))

    assert telegram.shown[0].buttons != []


async def test_a_message_is_taken_back_from_the_chat_that_it_went_to(telegram):
    [receipt] = await send(telegram)
    async with opened(telegram.url, chat_id=str(PERSON)) as channel:
        await channel.delete(receipt)

    assert telegram.shown == []


async def test_the_receipt_is_enough_to_delete_the_message(telegram):
    [receipt] = await send(telegram)
    async with opened(telegram.url) as channel:
        await channel.delete(receipt)

    assert telegram.shown == []
    assert len(telegram.all) == 1


async def test_deleting_what_is_gone_is_done(telegram):
    async with opened(telegram.url) as channel:
        await channel.delete("12345")

    assert len(telegram.asked) == 1


async def test_a_deletion_that_is_refused_says_so(telegram):
    telegram.answers.append(refusal(400, "Bad Request: message can't be deleted"))
    async with opened(telegram.url) as channel:
        with pytest.raises(PermanentError):
            await channel.delete("12345")


def test_explain_prints_what_the_reader_sees():
    letter = make_letter(words=(Run("482913", Style.MONO), Run(" & <b>"), Run("!", Style.BOLD)))

    [message] = compose(letter)

    assert message.text == "482913 & <b>!"


REFUSALS = [
    pytest.param(refusal(400, "Bad Request: chat not found"), PermanentError, id="no-chat"),
    pytest.param(refusal(400, "Bad Request: message is too long"), PermanentError, id="long"),
    pytest.param(
        refusal(400, "Bad Request: message thread not found"), PermanentError, id="no-topic"
    ),
    pytest.param(
        refusal(403, "Forbidden: bot was blocked by the user"), PermanentError, id="blocked"
    ),
    pytest.param(
        refusal(403, "Forbidden: bot was kicked from the group chat"), PermanentError, id="kicked"
    ),
    pytest.param(refusal(413, "Request Entity Too Large"), PermanentError, id="413"),
    pytest.param(Answer(413, "<html>too large"), PermanentError, id="413-html"),
    pytest.param(refusal(401, "Unauthorized"), CredentialError, id="401"),
    pytest.param(refusal(404, "Not Found"), CredentialError, id="404"),
    pytest.param(refusal(421, "Misdirected Request"), CredentialError, id="421"),
    pytest.param(refusal(409, "Conflict: terminated by other"), TemporaryError, id="conflict"),
    pytest.param(refusal(500, "Internal Server Error"), TemporaryError, id="500"),
    pytest.param(refusal(418, "I'm a teapot"), TemporaryError, id="unknown"),
    pytest.param(BAD_GATEWAY, TemporaryError, id="502-html"),
    pytest.param(Answer(401, "<html>who are you"), TemporaryError, id="401-html"),
    pytest.param(Answer(404, "<html>nginx"), TemporaryError, id="404-html"),
    pytest.param(
        Answer(404, '{"error": "no route"}', "application/json"), TemporaryError, id="404-other"
    ),
    pytest.param(Answer(403, "<html>a firewall's"), TemporaryError, id="403-html"),
    pytest.param(Answer(400, "<html>a proxy's"), TemporaryError, id="400-html"),
    pytest.param(
        Answer(302, headers={"Location": "https://evil.example/"}), TemporaryError, id="redirect"
    ),
    pytest.param(Answer(200, "<html>log in to this café"), TemporaryError, id="200-html"),
    pytest.param(Answer(200, "[]", "application/json"), TemporaryError, id="200-list"),
    pytest.param(Answer(200, "[" * 90_000, "application/json"), TemporaryError, id="200-deep"),
    pytest.param(
        Answer(200, '{"ok": true}', "application/json"), TemporaryError, id="200-no-result"
    ),
    pytest.param(
        Answer(200, '{"ok": true, "result": true}', "application/json"),
        TemporaryError,
        id="200-true",
    ),
    pytest.param(
        Answer(429, '{"ok": false, "parameters": 7}', "application/json"),
        TemporaryError,
        id="429-odd",
    ),
    pytest.param(
        refusal(429, "Too Many Requests", retry_after=10**400), TemporaryError, id="429-endless"
    ),
    pytest.param(DROP, TemporaryError, id="dropped"),
    pytest.param(TAKE_AND_DROP, TemporaryError, id="taken-and-dropped"),
]


@pytest.mark.parametrize(("answer", "expected"), REFUSALS)
async def test_refusals_are_sorted_into_later_and_never(telegram, answer, expected):
    telegram.answers.append(answer)

    with pytest.raises(DeliveryError) as caught:
        await send(telegram)

    assert type(caught.value) is expected
    assert len(telegram.asked) == 1


@pytest.mark.parametrize(
    ("answer", "seconds"),
    [
        pytest.param(flood(17), 17, id="telegram"),
        pytest.param(flood(0), 5, id="zero"),
        pytest.param(refusal(429, "Too Many Requests"), 5, id="unsaid"),
        pytest.param(Answer(429, "<html>slow down"), 5, id="html"),
        pytest.param(Answer(429, "<html>", headers={"Retry-After": "9"}), 9, id="html-header"),
        pytest.param(Answer(429, "<html>", headers={"Retry-After": "soon"}), 5, id="odd-header"),
        pytest.param(flood(10**9), 86400, id="absurd"),
    ],
)
async def test_too_many_requests_says_how_long_nothing_may_be_sent(telegram, answer, seconds):
    telegram.answers.append(answer)

    with pytest.raises(TemporaryError) as caught:
        await send(telegram)

    assert caught.value.retry_after == timedelta(seconds=seconds)


async def test_a_group_that_moved_is_said_with_its_new_number(telegram):
    words = "Bad Request: group chat was upgraded to a supergroup chat"
    telegram.answers.append(refusal(400, words, migrate_to_chat_id=-1009876543210))

    with pytest.raises(PermanentError, match="set chat_id: -1009876543210"):
        await send(telegram)


async def test_a_refused_port_is_later():
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{closed.getsockname()[1]}"
        async with opened(url) as channel:
            with pytest.raises(TemporaryError):
                await channel.send(compose()[0])


async def test_a_hanging_service_is_given_up_when_the_caller_says(telegram):
    telegram.answers.append(HANG)
    async with opened(telegram.url) as channel:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await channel.send(compose()[0])

        assert await channel.send(compose()[0])


async def test_the_shared_session_stays_open(telegram):
    async with tools() as given:
        channel = KIND.open(make_config(api_url=telegram.url), given)
        await channel.close()

        assert not given.http().closed


@pytest.mark.parametrize(
    "answer",
    [
        None,
        refusal(400, f"Bad Request:\r\nlook at {TOKEN}\x1b[31m" + "x" * 5000),
        Answer(502, f"<html>{TOKEN} SECRET-BODY 482913"),
        Answer(200, f"{TOKEN} SECRET-BODY 482913"),
        refusal(401, f"Unauthorized {TOKEN}"),
        flood(3),
        DROP,
    ],
)
async def test_errors_and_logs_at_debug_hold_no_text_number_or_token(telegram, caplog, answer):
    for name in [None, *logging.root.manager.loggerDict]:
        caplog.set_level(logging.DEBUG, logger=name)
    telegram.answers.extend([answer] if answer else [])
    letter = make_text("SECRET-BODY 482913", code="482913")

    told = ""
    try:
        await send(telegram, letter)
    except DeliveryError as error:
        told = "".join(traceback.format_exception(error))

    assert len(told) < 3000
    assert told.replace("\n", "").isprintable()
    for secret in (TOKEN, TOKEN.split(":")[1], "SECRET-BODY", "482913", "4155551234"):
        assert secret not in caplog.text + told + repr(compose(letter))


async def test_an_address_that_cannot_be_asked_does_not_show_the_token():
    async with opened("http://nowhere.invalid:1") as channel:
        with pytest.raises(TemporaryError) as caught:
            await channel.send(compose()[0])

    assert TOKEN not in "".join(traceback.format_exception(caught.value))


@pytest.mark.parametrize(
    ("chat_id", "expected"),
    [("-1001234567890", GROUP), ("987654321", PERSON), ("@my_channel", "@my_channel")],
)
def test_a_chat_is_a_number_or_a_name(chat_id, expected):
    assert make_config(chat_id=chat_id).chat_id == expected


@pytest.mark.parametrize(
    "changes",
    [
        {"chat_id": "my group"},
        {"chat_id": "@x y"},
        {"chat_id": "0"},
        {"chat_id": "1.5"},
        {"token": "two words"},
        {"token": "123:abc/../../"},
        {"token": " "},
        {"topic_id": "0"},
        {"api_url": "ftp://example.org"},
        {"api_url": "api.telegram.org"},
        {"api_url": "https://u:SECRET@[::1"},
        {"api_url": "https://example.org/?SECRET"},
        {"nonsense": "1"},
    ],
)
def test_what_cannot_work_is_refused_without_a_secret(changes):
    with pytest.raises(ValidationError) as caught:
        make_config(**changes)

    assert "SECRET" not in str(caught.value)
    assert "two words" not in str(caught.value)


async def test_a_slash_after_the_address_does_no_harm(telegram):
    async with opened(telegram.url + "/") as channel:
        assert await channel.send(compose()[0])


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"chat_id": "987654321"}, [Rate(1, timedelta(seconds=1))]),
        (
            {"chat_id": "-100123"},
            [Rate(1, timedelta(seconds=1)), Rate(20, timedelta(minutes=1))],
        ),
        (
            {"chat_id": "@my_channel"},
            [Rate(1, timedelta(seconds=1)), Rate(20, timedelta(minutes=1))],
        ),
        ({"rate": "5/min"}, [Rate(5, timedelta(minutes=1))]),
    ],
)
def test_rates_are_telegrams_unless_the_file_says_otherwise(changes, expected):
    assert list(make_config(**changes).rates()) == expected


def test_two_channels_of_the_file_in_one_chat_share_its_rates_and_show_no_secret():
    one, topic, other = make_config(), make_config(topic_id="7"), make_config(chat_id="-5")

    assert one.place() == topic.place() != other.place()
    assert TOKEN.split(":")[1] not in one.place()


def test_an_address_in_the_clear_is_warned_of():
    assert list(make_config().warnings()) == []
    assert list(make_config(api_url="http://127.0.0.1:8081").warnings()) == []
    assert [key for key, _ in make_config(api_url="http://x.example").warnings()] == ["api_url"]


def test_the_kind_is_found_by_its_name():
    assert kind("telegram") is KIND


async def test_a_refusal_that_quotes_the_text_is_told_without_it(telegram):
    words = "Bad Request: can't parse 'Zwiebelfisch 482913', +14155551234"
    telegram.answers.append(refusal(400, words))

    with pytest.raises(PermanentError) as no:
        await send(telegram, make_text("Code Zwiebelfisch 482913"))

    assert str(no.value) == "BadRequest: Can't parse '*** ***', +***"
