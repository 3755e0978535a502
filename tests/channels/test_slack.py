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

from bot.cards.words import Run, Style, plain
from bot.channels import kind
from bot.channels.slack import KIND, SlackConfig
from bot.config.types import Rate
from bot.errors import CredentialError, DeliveryError, PermanentError, TemporaryError
from bot.model import Show
from tests.channels.letters import HOSTILE, make_letter
from tests.fakes.server import BAD_GATEWAY, DROP, HANG, TAKE_AND_DROP, Answer
from tests.fakes.slack import (
    CHANNEL,
    CHANNEL_ID,
    HOOK,
    TOKEN,
    FakeSlack,
    flood,
    hook_refusal,
    refusal,
)
from tests.fakes.web import tools
from tests.make import make_sms

EMOJI = "👩‍👩‍👧‍👦🇩🇪é" * 1000


def make_config(**changes) -> SlackConfig:
    return SlackConfig.model_validate({"token": TOKEN, "channel": CHANNEL} | changes)


def by_hook(slack: FakeSlack) -> dict:
    return {"webhook_url": slack.hook_url, "token": None, "channel": ""}


def make_text(body: str, **changes):
    return make_letter(make_sms(body=body), **changes)


def compose(*letters, **changes):
    return KIND.compose(make_config(**changes), letters or [make_letter()])


@pytest.fixture
async def slack():
    async with FakeSlack() as service:
        yield service


@asynccontextmanager
async def opened(slack: FakeSlack, **changes):
    async with tools() as given:
        channel = KIND.open(make_config(**({"api_url": slack.api_url} | changes)), given)
        yield channel
        await channel.close()


async def send(slack: FakeSlack, *letters, **changes) -> list[str]:
    messages = compose(*letters, **changes)
    async with opened(slack, **changes) as channel:
        return [await channel.send(message) for message in messages]


async def send_by(way: str, slack: FakeSlack, *letters) -> list[str]:
    return await send(slack, *letters, **(by_hook(slack) if way == "webhook" else {}))


@pytest.mark.parametrize("way", ["token", "webhook"])
async def test_a_card_reaches_the_channel_code_first(slack, way):
    letter = make_text("Your MyBank code is 482913", code="482913", service="MyBank")

    await send_by(way, slack, letter)

    [seen] = slack.shown
    assert seen.channel == CHANNEL_ID
    assert seen.line.startswith("482913 · MyBank")
    assert seen.inside("rich_text_preformatted") == ["482913"]
    assert seen.inside("rich_text_section", "bold") == ["MyBank"]
    assert seen.inside("rich_text_quote") == ["Your MyBank code is 482913"]
    assert seen.text.startswith("482913\nMyBank\nYour MyBank code is 482913\n+14155551234 → ")


async def test_the_receipt_is_enough_to_delete_the_message(slack):
    [receipt] = await send(slack)
    async with opened(slack) as channel:
        await channel.delete(receipt)

    assert receipt == f"{CHANNEL_ID}:{slack.all[0].ts}"
    assert slack.shown == []


async def test_deleting_what_is_gone_is_done(slack):
    [receipt] = await send(slack)
    async with opened(slack) as channel:
        await channel.delete(receipt)
        await channel.delete(receipt)

    assert slack.shown == []


async def test_a_deletion_that_is_refused_says_so(slack):
    slack.answers.append(refusal("cant_delete_message"))
    async with opened(slack) as channel:
        with pytest.raises(PermanentError):
            await channel.delete(f"{CHANNEL_ID}:1.2")


async def test_a_webhook_posts_and_cannot_take_back(slack):
    [receipt] = await send(slack, **by_hook(slack))

    assert receipt == "ok"
    async with opened(slack, **by_hook(slack)) as channel:
        with pytest.raises(PermanentError):
            await channel.delete(receipt)


@pytest.mark.parametrize("way", ["token", "webhook"])
async def test_previews_are_off_and_names_are_not_linked(slack, way):
    await send_by(way, slack)

    given = json.loads(slack.asked[0].body)
    assert not slack.shown[0].previews
    assert "link_names" not in given
    assert given.get("parse", "none") == "none"


@pytest.mark.parametrize("way", ["token", "webhook"])
@pytest.mark.parametrize(
    "body",
    [
        HOSTILE,
        "<!channel> <!here> <@U123> <#C1|x> <https://evil.example|bank> @everyone",
        "*bold* _it_ ~no~ `c` ```pre``` > quote :smile: &lt;!channel&gt; </code>",
        "RLO \u202e and https://evil.example/\u202egnp.exe",
        EMOJI,
        " ".join(f"@name{number}" for number in range(5000)),
        "<" * 20_000,
        "\n" * 20_000 + "end",
        " ",
        "",
    ],
    ids=["hostile", "mentions", "markup", "rlo", "emoji", "names", "lt", "lines", "blank", "empty"],
)
async def test_a_strangers_text_is_shown_whole_and_alive_nowhere(slack, way, body):
    letter = make_text(body)

    await send_by(way, slack, letter)

    assert "".join(letter.card.body.split()) in "".join("".join(slack.texts).split())
    assert [seen.alive for seen in slack.shown if seen.alive] == []


async def test_a_short_hostile_text_is_quoted_to_the_letter(slack):
    letter = make_text(HOSTILE)

    await send(slack, letter)

    assert slack.shown[0].inside("rich_text_quote") == [letter.card.body]


async def test_a_long_text_is_split_and_its_parts_are_numbered(slack):
    letter = make_text("word " * 6000, code="482913")

    receipts = await send(slack, letter)

    assert len(receipts) == len(slack.shown) == 3
    assert "".join("".join(slack.texts).split()) == "".join(plain(letter.words).split())
    assert [seen.line for seen in slack.shown][1:] == [
        f"482913 · +14155551234 ({number} of 3)" for number in (2, 3)
    ]


async def test_a_masked_code_is_nowhere(slack):
    await send(slack, make_text("Your code is 482913", code="482913", show=Show.MASKED))

    assert b"482913" not in slack.asked[0].body


async def test_what_a_template_keeps_back_is_not_in_the_push_notification(slack):
    letter = make_text("Code 482913", code="482913", words=(Run("A code <came>\n"), Run("now")))

    await send(slack, letter)

    assert slack.shown[0].line == "A code <came> now"
    assert b"482913" not in slack.asked[0].body


async def test_a_code_that_a_template_shows_comes_first_in_the_push_notification(slack):
    await send(slack, make_text("", code="482913", words=(Run("To sign in, type 482-913"),)))

    assert slack.shown[0].line.startswith("482913 · ")


async def test_a_template_that_says_nothing_does_not_hide_the_text(slack):
    letter = make_letter(words=(Run(" \n"),))

    await send(slack, letter)

    assert letter.card.body in slack.texts[0]


async def test_several_texts_fold_into_one_message_announced_by_a_code(slack):
    letters = [make_text("Hello"), make_text("Code 4829", code="4829"), make_text("Bye")]

    [receipt] = await send(slack, *letters)

    assert receipt
    assert all(letter.card.body in slack.texts[0] for letter in letters)
    assert slack.shown[0].line == "4829 · +14155551234 (and 2 more)"


def test_texts_that_do_not_fit_are_not_folded():
    assert compose(*[make_text("x" * 5000)] * 3) == []


def test_explain_prints_markup_that_is_escaped():
    letter = make_letter(words=(Run("482913", Style.MONO), Run(" <!channel> & "), Run("so")))

    [message] = compose(letter)

    assert message.text == "`482913` &lt;!channel&gt; &amp; so"


REFUSALS = [
    *(
        pytest.param(refusal(code), PermanentError, id=code)
        for code in (
            "channel_not_found",
            "compliance_exports_prevent_deletion",
            "not_in_channel",
            "is_archived",
            "restricted_action",
            "restricted_action_read_only_channel",
            "no_permission",
            "invalid_blocks",
            "invalid_blocks_format",
            "msg_too_long",
            "msg_blocks_too_long",
            "no_text",
            "too_many_attachments",
            "metadata_too_large",
            "invalid_arguments",
            "team_not_found",
            "ekm_access_denied",
            "messages_tab_disabled",
            "not_allowed_token_type",
            "as_user_not_supported",
        )
    ),
    *(
        pytest.param(refusal(code), CredentialError, id=code)
        for code in (
            "invalid_auth",
            "not_authed",
            "token_revoked",
            "token_expired",
            "account_inactive",
            "missing_scope",
            "two_factor_setup_required",
            "app_access_restricted",
            "accesslimited",
        )
    ),
    *(
        pytest.param(refusal(code), TemporaryError, id=code)
        for code in (
            "internal_error",
            "fatal_error",
            "service_unavailable",
            "request_timeout",
            "team_added_to_org",
            "org_login_required",
            "message_limit_exceeded",
            "a_code_of_next_year",
        )
    ),
    pytest.param(refusal("internal_error", 500), TemporaryError, id="500-json"),
    pytest.param(refusal("invalid_auth", 401), CredentialError, id="401-json"),
    pytest.param(Answer(503, "slow", "text/plain"), TemporaryError, id="503-text"),
    pytest.param(BAD_GATEWAY, TemporaryError, id="502-html"),
    pytest.param(Answer(403, "<html>a firewall's"), TemporaryError, id="403-html"),
    pytest.param(Answer(404, "<html>nginx"), TemporaryError, id="404-html"),
    pytest.param(Answer(413, "<html>too large"), PermanentError, id="413"),
    pytest.param(
        Answer(302, headers={"Location": "https://x.example/"}), TemporaryError, id="redirect"
    ),
    pytest.param(Answer(200, "<html>log in to this café"), TemporaryError, id="200-html"),
    pytest.param(Answer(200, "fine", "text/plain"), TemporaryError, id="200-text"),
    pytest.param(Answer(200, "[]", "application/json"), TemporaryError, id="200-list"),
    pytest.param(Answer(200, '{"ok":', "application/json"), TemporaryError, id="200-broken"),
    pytest.param(Answer(200, "", "application/json"), TemporaryError, id="200-empty"),
    pytest.param(Answer(200, "[" * 90_000, "application/json"), TemporaryError, id="200-deep"),
    pytest.param(
        Answer(200, '{"ok": false, "error": 7}', "application/json"), TemporaryError, id="odd-code"
    ),
    pytest.param(DROP, TemporaryError, id="dropped"),
    pytest.param(TAKE_AND_DROP, TemporaryError, id="taken-and-dropped"),
]


@pytest.mark.parametrize(("answer", "expected"), REFUSALS)
async def test_refusals_are_sorted_into_later_and_never(slack, answer, expected):
    slack.answers.append(answer)

    with pytest.raises(DeliveryError) as caught:
        await send(slack)

    assert type(caught.value) is expected
    assert len(slack.asked) == 1


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        pytest.param(hook_refusal(400, "invalid_payload"), PermanentError, id="payload"),
        pytest.param(hook_refusal(400, "user_not_found"), PermanentError, id="user"),
        pytest.param(hook_refusal(400, "a_word_of_next_year"), PermanentError, id="unknown-word"),
        pytest.param(hook_refusal(403, "action_prohibited"), PermanentError, id="prohibited"),
        pytest.param(hook_refusal(403, "invalid_token"), CredentialError, id="token"),
        pytest.param(hook_refusal(404, "no_service"), CredentialError, id="no-service"),
        pytest.param(hook_refusal(404, "no_team"), CredentialError, id="no-team"),
        pytest.param(hook_refusal(404, "channel_not_found"), PermanentError, id="no-channel"),
        pytest.param(hook_refusal(410, "channel_is_archived"), PermanentError, id="archived"),
        pytest.param(hook_refusal(410, "Gone away"), PermanentError, id="gone"),
        pytest.param(hook_refusal(500, "rollup_error"), TemporaryError, id="rollup"),
        pytest.param(hook_refusal(200, "welcome to this café"), TemporaryError, id="200-other"),
        pytest.param(Answer(404, "<html>nginx"), TemporaryError, id="404-html"),
        pytest.param(
            Answer(302, headers={"Location": "https://x.example/"}),
            TemporaryError,
            id="redirect",
        ),
        pytest.param(BAD_GATEWAY, TemporaryError, id="502-html"),
        pytest.param(DROP, TemporaryError, id="dropped"),
        pytest.param(TAKE_AND_DROP, TemporaryError, id="taken-and-dropped"),
    ],
)
async def test_a_webhooks_refusals_are_sorted_too(slack, answer, expected):
    slack.answers.append(answer)

    with pytest.raises(DeliveryError) as caught:
        await send(slack, **by_hook(slack))

    assert type(caught.value) is expected
    assert len(slack.asked) == 1


@pytest.mark.parametrize("way", ["token", "webhook"])
@pytest.mark.parametrize(
    ("answer", "seconds"),
    [
        pytest.param(flood(17), 17, id="slack"),
        pytest.param(refusal("ratelimited", 200, Retry_After="3"), 3, id="in-200"),
        pytest.param(Answer(429, "slow", "text/plain", {"Retry-After": "4"}), 4, id="text"),
        pytest.param(Answer(429, "<html>", headers={"Retry-After": "9"}), 9, id="html"),
        pytest.param(Answer(429, "<html>slow down"), 5, id="unsaid"),
        pytest.param(Answer(429, "<html>", headers={"Retry-After": "soon"}), 5, id="odd"),
        pytest.param(flood(10**12), 86400, id="absurd"),
    ],
)
async def test_too_many_requests_says_how_long_nothing_may_be_sent(slack, way, answer, seconds):
    if way == "webhook" and answer.status == 200:
        answer = hook_refusal(429, "rate_limited")
        seconds = 5
    slack.answers.append(answer)

    with pytest.raises(TemporaryError) as caught:
        await send_by(way, slack)

    assert caught.value.retry_after == timedelta(seconds=seconds)


async def test_an_operator_is_told_what_to_do(slack):
    slack.answers.append(refusal("not_in_channel"))

    with pytest.raises(PermanentError, match="invite the bot"):
        await send(slack)


async def test_a_refused_port_is_later(slack):
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{closed.getsockname()[1]}"
        async with opened(slack, api_url=url) as channel:
            with pytest.raises(TemporaryError):
                await channel.send(compose()[0])


async def test_a_hanging_service_is_given_up_when_the_caller_says(slack):
    slack.answers.append(HANG)
    async with opened(slack) as channel:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await channel.send(compose()[0])

        assert await channel.send(compose()[0])


async def test_a_proxy_in_the_environment_is_the_sessions_business(slack, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:1")

    assert await send(slack)


async def test_the_shared_session_stays_open(slack):
    async with tools() as given:
        channel = KIND.open(make_config(api_url=slack.api_url), given)
        await channel.close()

        assert not given.http().closed


@pytest.mark.parametrize("way", ["token", "webhook"])
@pytest.mark.parametrize(
    "answer",
    [
        None,
        refusal(f"look at {TOKEN} SECRET-BODY\r\n\x1b[31m"),
        Answer(502, f"<html>{TOKEN} SECRET-BODY 482913 {HOOK}"),
        Answer(200, f"{TOKEN} SECRET-BODY 482913 {HOOK}", "text/plain"),
        Answer(200, f'{{"ok": {TOKEN} SECRET-BODY 482913', "application/json"),
        flood(3),
        DROP,
    ],
)
async def test_errors_and_logs_at_debug_hold_no_text_number_or_secret(slack, caplog, way, answer):
    for name in [None, *logging.root.manager.loggerDict]:
        caplog.set_level(logging.DEBUG, logger=name)
    slack.answers.extend([answer] if answer else [])
    letter = make_text("SECRET-BODY 482913", code="482913")

    told = ""
    try:
        await send_by(way, slack, letter)
    except DeliveryError as error:
        told = "".join(traceback.format_exception(error))

    assert len(told) < 3000
    assert told.replace("\n", "").isprintable()
    for secret in (TOKEN, HOOK, "SECRET-BODY", "482913", "4155551234"):
        assert secret not in caplog.text + told + repr(compose(letter))


@pytest.mark.parametrize(
    "changes",
    [
        {"token": "two words"},
        {"token": " "},
        {"channel": "two words"},
        {"channel": "<!channel>"},
        {"webhook_url": "hooks.slack.com/SECRET"},
        {"webhook_url": "https://SECRET@[::1"},
        {"api_url": "slack.com/SECRET?"},
        {"nonsense": "1"},
    ],
)
def test_what_cannot_work_is_refused_without_a_secret(changes):
    with pytest.raises(ValidationError) as caught:
        make_config(**changes)

    assert "SECRET" not in str(caught.value)
    assert "two words" not in str(caught.value)


@pytest.mark.parametrize(
    ("given", "key"),
    [
        ({}, ""),
        ({"channel": "#x"}, ""),
        ({"token": "t"}, "token"),
        ({"token_file": "t"}, "token"),
        ({"token": "t", "channel": "#x", "webhook_url": "u"}, "webhook_url"),
        ({"webhook_url": "u", "channel": "#x"}, "channel"),
    ],
)
def test_there_is_exactly_one_way_into_slack(given, key):
    [(found, words)] = SlackConfig.contradictions(given)

    assert found == key
    assert words


@pytest.mark.parametrize(
    "given",
    [{"token": "t", "channel": "#x"}, {"webhook_url": "u"}, {"webhook_url_file": "u"}],
)
def test_either_way_is_good(given):
    assert list(SlackConfig.contradictions(given)) == []


def test_rates_are_slacks_unless_the_file_says_otherwise():
    assert make_config().rates() == (Rate(1, timedelta(seconds=1)),)
    assert make_config(rate="5/min").rates() == (Rate(5, timedelta(minutes=1)),)


def test_two_channels_of_the_file_in_one_place_share_its_rates_and_show_no_secret():
    one, same, other = make_config(), make_config(silent="true"), make_config(channel="#x")

    assert one.place() == same.place() != other.place()
    assert TOKEN not in one.place()


def test_an_address_in_the_clear_is_warned_of():
    assert list(make_config().warnings()) == []
    assert [key for key, _ in make_config(api_url="http://x.example").warnings()] == ["api_url"]


def test_the_kind_is_found_by_its_name():
    assert kind("slack") is KIND
