"""Log lines: readable, not to be forged, and without a secret."""

from __future__ import annotations

import io
import logging
import sys

import pytest
from hypothesis import given, strategies as st

from bot import logs
from bot.secret import Secret

TOKEN = "123456789:AAF-token_of_a_bot"
PASSWORD = "p/w & more"


def record(message: str, *args: object, error: Exception | None = None, **extra: object):
    exc_info = (type(error), error, error.__traceback__) if error else None
    made = logging.LogRecord("bot.server", logging.INFO, "", 0, message, args, exc_info)
    made.created = 1772366400.0
    vars(made).update(extra)
    return made


def line(message: str, *args: object, **extra: object) -> str:
    return logs.ScrubbingFormatter([Secret(TOKEN), Secret(PASSWORD)]).format(
        record(message, *args, **extra)
    )


@pytest.fixture
def output():
    """Logging as the program has it, into a buffer; put back afterwards."""
    names = ["bot", *logs.FOREIGN, "telegram"]
    root = logging.getLogger()
    before = root.level, root.handlers[:], {name: logging.getLogger(name).level for name in names}
    raising = logging.raiseExceptions
    yield io.StringIO()
    logging.raiseExceptions = raising
    root.setLevel(before[0])
    root.handlers[:] = before[1]
    for name, level in before[2].items():
        logging.getLogger(name).setLevel(level)


def test_a_line_says_when_how_grave_where_what_and_the_facts():
    assert line("taken", sms="my-number:42", new=True) == (
        "2026-03-01 12:00:00 INFO  bot.server: taken sms=my-number:42 new=True"
    )


def test_a_value_with_blanks_is_quoted():
    assert line("refused", why='a "b" c').endswith(r'refused why="a \"b\" c"')


@pytest.mark.parametrize("value", ["a=1", "", 'x"', "a new=True"])
def test_a_value_cannot_pass_for_another_key(value):
    written = line("x", why=value).partition("why=")[2]

    assert written[0] == written[-1] == '"'


@pytest.mark.parametrize(
    "character",
    ["\n", "\r", "\x1b", "\0", "\x7f", "\x9b", "\u2028", "\u202e", "\u2066", "\ud800"],
)
def test_no_character_forges_a_line_or_hides_in_one(character):
    for written in (line(f"a{character}b"), line("%s", f"a{character}b"), line("a", b=character)):
        assert character not in written
        assert len(written.splitlines()) == 1
        written.encode()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(TOKEN, id="the token"),
        pytest.param(f"https://api.telegram.org/bot{TOKEN}/sendMessage", id="in a URL"),
        pytest.param("123456789%3AAAF-token_of_a_bot", id="quoted for a URL"),
        pytest.param("https://api.telegram.org/bot1:OTHER-token/getMe", id="a token not ours"),
        pytest.param("xoxb-1-2-OTHER-token", id="Slack's"),
        pytest.param("hooks.slack.com/services/T0/B0/OTHER-token", id="Slack's URL"),
        pytest.param("whsec_OTHER-token/+==", id="Standard Webhooks'"),
        pytest.param("postgresql://sms2chat:OTHER-token@db/x", id="in a URL's user"),
        pytest.param("mailtos://user:p%2Fw%20%26%20more@host", id="a password quoted in a URL"),
        pytest.param(PASSWORD, id="with blanks"),
    ],
)
def test_a_secret_is_in_no_part_of_a_line(text):
    error = OSError("outer")
    error.__cause__ = ValueError(text)
    written = line("%s", text, why=text, error=error) + line(text)

    assert "direct cause" in written
    for secret in ("token", "p/w", "p%2Fw"):
        assert secret not in written
    assert "***" in written


def test_the_longer_of_two_secrets_leaves_no_rest():
    formatter = logs.ScrubbingFormatter([Secret("abcd"), Secret("abcd-efgh")])

    assert formatter.format(record("abcd-efgh abcd")).endswith(": *** ***")


def test_each_line_of_a_long_secret_is_hidden():
    formatter = logs.ScrubbingFormatter([Secret("first line\nsecond line\n")])

    assert "second" not in formatter.format(record("got second line"))


def test_after_a_reload_the_new_secrets_are_hidden():
    formatter = logs.ScrubbingFormatter([Secret("old-secret")])
    formatter.hide([Secret("new-secret")])

    assert formatter.format(record("new-secret old-secret")).endswith(": *** old-secret")


def test_a_secret_too_short_to_hide_does_not_hide_the_log():
    formatter = logs.ScrubbingFormatter([Secret("a")])

    assert formatter.format(record("a cat")).endswith(": a cat")


def test_a_traceback_cannot_forge_a_line():
    error = ValueError("x\n2026-03-01 12:00:00 INFO  bot.server: forged\r\u2028forged")

    first, *rest = line("broke", error=error).splitlines()

    assert first.endswith("bot.server: broke")
    assert rest
    assert all(each.startswith("    ") for each in rest)


@given(st.text(st.characters(exclude_categories=())))
def test_any_text_makes_one_line_that_can_be_written(text):
    written = line("%s", text, value=text)

    assert len(written.splitlines()) == 1
    written.encode()


def test_ours_is_written_from_the_level_asked_for(output):
    logs.start(output, logging.DEBUG)

    logging.getLogger("bot.server").debug("seen")

    assert output.getvalue().endswith("DEBUG bot.server: seen\n")


@pytest.mark.parametrize("name", [*logs.FOREIGN, "httpx._client", "anything.else"])
def test_what_libraries_write_below_a_warning_is_not_written(output, name):
    logs.start(output, logging.DEBUG)

    logging.getLogger(name).info("a body")
    logging.getLogger(name).warning("a warning")

    assert "a body" not in output.getvalue()
    assert "a warning" in output.getvalue()


def test_libraries_stay_quiet_even_if_everything_is_asked_for(output):
    logs.start(output, logging.DEBUG)
    logging.getLogger().setLevel(logging.DEBUG)

    logging.getLogger("slack_sdk.web.async_client").debug("a body")

    assert output.getvalue() == ""


def test_an_answer_that_telegram_garbled_is_not_written(output):
    base = pytest.importorskip("telegram.request").BaseRequest
    logs.start(output, logging.DEBUG)

    with pytest.raises(sys.modules["telegram"].error.TelegramError):
        base.parse_json_payload(b'{"text": "Your code is 482913')

    assert output.getvalue() == ""


def test_a_line_that_cannot_be_made_is_not_shown_in_parts(output, capsys):
    logs.start(output)

    logging.getLogger("bot").warning("%d texts", "Your code is 482913")

    assert "482913" not in output.getvalue() + capsys.readouterr().err


def test_starting_twice_does_not_write_twice(output):
    logs.start(io.StringIO())
    logs.start(output)

    logging.getLogger("bot").info("once")

    assert output.getvalue().count("once") == 1


def test_the_formatter_that_start_gives_is_the_one_in_use(output):
    logs.start(output).hide([Secret("a-late-secret")])

    logging.getLogger("bot").warning("a-late-secret")

    assert "a-late-secret" not in output.getvalue()
