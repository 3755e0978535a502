from __future__ import annotations

import asyncio
import fcntl
import io
import os
import struct
import termios
from datetime import timedelta

import pytest

from bot.cards.words import Run, Style
from bot.channels.console import KIND, ConsoleConfig
from bot.errors import TemporaryError
from bot.model import Show
from tests.channels.letters import HOSTILE, make_letter
from tests.fakes.web import tools
from tests.make import NOON, make_sms

CONFIG = ConsoleConfig()


class Terminal(io.TextIOWrapper):
    """A screen that a person looks at."""

    def __init__(self, encoding: str = "utf-8") -> None:
        super().__init__(io.BytesIO(), encoding=encoding, newline="")

    def isatty(self) -> bool:
        return True

    @property
    def shown(self) -> str:
        return self.buffer.getvalue().decode(self.encoding)


@pytest.fixture(autouse=True)
def environment(monkeypatch):
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")


async def show(screen, *letters) -> None:
    async with tools(screen=screen) as given:
        channel = KIND.open(CONFIG, given)
        for letter in letters:
            [message] = KIND.compose(CONFIG, [letter])
            await channel.send(message)
        await channel.close()


async def test_the_code_comes_first_and_all_is_aligned():
    screen = io.StringIO()
    sms = make_sms(sender="MyBank", body="Your code is 482913.\nfrom     the bank")
    recipient = "Work line (+12025550100)"

    await show(screen, make_letter(sms, code="482913", service="MyBank"))

    rows = screen.getvalue().splitlines()
    assert rows[0] == "code     482913"
    assert rows[1] == "service  MyBank"
    assert rows[2] == "from     MyBank"
    assert rows[3] == f"to       {recipient}"
    assert rows[4] == "at       12:00 UTC"
    assert rows[5:] == ["text     Your code is 482913.", "         from     the bank", ""]


async def test_a_late_code_says_so_beside_the_time():
    screen = io.StringIO()
    letter = make_letter(code="482913", as_of=NOON + timedelta(minutes=25))

    await show(screen, letter)

    assert "\nat       12:00 UTC\n         late by 15 minutes\n" in screen.getvalue()


async def test_readers_who_may_not_see_it_are_told_that_there_is_more():
    screen = io.StringIO()

    await show(screen, make_letter(show=Show.CODE))

    assert "Hello" not in screen.getvalue()
    assert screen.getvalue().endswith(
        "         A text without a code arrived. It is not shown here.\n\n"
    )


async def test_texts_are_blocks_apart_and_each_is_whole():
    screen = io.StringIO()

    await show(screen, make_letter(make_sms(body="one")), make_letter(make_sms(body="two")))

    first, second, nothing = screen.getvalue().split("\n\n")
    assert first.endswith("one")
    assert second.endswith("two")
    assert nothing == ""


async def test_colours_show_on_a_terminal_and_make_the_code_stand_out():
    screen = Terminal()

    await show(screen, make_letter(code="482913"))

    assert "\x1b[1;32m482913\x1b[0m" in screen.shown


@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
async def test_colours_stay_away_where_they_are_not_wanted(monkeypatch, name, value):
    monkeypatch.setenv(name, value)
    screen = Terminal()

    await show(screen, make_letter(code="482913"))

    assert "\x1b" not in screen.shown
    assert "482913" in screen.shown


async def test_a_file_or_a_pipe_gets_no_colours():
    screen = io.StringIO()

    await show(screen, make_letter(code="482913"))

    assert "\x1b" not in screen.getvalue()


@pytest.mark.parametrize("templated", [False, True])
async def test_nothing_in_a_text_reaches_the_terminal_alive(templated):
    screen = io.StringIO()
    sms = make_sms(body=HOSTILE, sender="\x1b]0;owned\x07", recipient="\x9b1m")
    letter = make_letter(sms, service="\x1b[8m")
    if templated:
        words = (Run(HOSTILE, Style.MONO, foreign=True), Run("a", link="https://x.example/\x1b"))
        letter = make_letter(sms, words=words)

    await show(screen, letter)

    alive = {c for c in screen.getvalue() if ord(c) < 32 or 127 <= ord(c) < 160}
    assert alive <= {"\n", "\t"}
    assert not {"\u202e", "\u2066"} & set(screen.getvalue())
    assert "<script>alert(1)</script>" in screen.getvalue()
    assert "@everyone" in screen.getvalue()


async def test_a_text_cannot_pass_for_a_label_of_the_bots():
    screen = io.StringIO()
    sms = make_sms(body="hi\ncode     000000\rcode     000000\u2028code     000000")

    await show(screen, make_letter(sms, code="482913"))

    codes = [row for row in screen.getvalue().splitlines() if row.startswith("code")]
    assert codes == ["code     482913"]


@pytest.mark.parametrize("width", [40, 80])
async def test_no_line_of_a_text_begins_under_the_labels_of_a_narrow_terminal(width):
    ours, theirs = os.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, width, 0, 0))
    body = "請輸入驗證碼" * 20 + " \t" * 9 + "and code     000000 " * 9 + "\n\n  end"

    with os.fdopen(theirs, "w", encoding="utf-8", newline="") as screen:
        await show(screen, make_letter(make_sms(body=body), code="482913"))
        shown = os.read(ours, 9000).decode()
    os.close(ours)

    rows = shown.replace("\r\n", "\n").partition("text     ")[2].rstrip("\n").split("\n")
    assert all(row.startswith(" " * 9) for row in rows[1:])
    assert "".join(row[9 * (row is not rows[0]) :] for row in rows) == body.replace("\n", "")
    assert all(wide(row) + 9 * (row is rows[0]) <= width for row in rows)


def wide(row: str) -> int:
    return sum(8 if sign == "\t" else 1 + ("一" <= sign <= "鿿") for sign in row)


async def test_a_template_is_shown_as_it_was_written():
    screen = io.StringIO()
    words = (
        Run("Code "),
        Run("482913", Style.MONO),
        Run(" "),
        Run("help", link="https://x.example"),
    )

    await show(screen, make_letter(words=words))

    assert screen.getvalue() == "Code 482913 help (https://x.example)\n\n"


async def test_explain_sees_what_the_screen_shows():
    screen = io.StringIO()
    letter = make_letter(code="482913")

    await show(screen, letter)

    [message] = KIND.compose(CONFIG, [letter])
    assert message.text + "\n\n" == screen.getvalue()
    assert message.text not in repr(message)


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
async def test_a_screen_that_lacks_a_letter_shows_its_number(encoding):
    screen = Terminal(encoding)

    await show(screen, make_letter(make_sms(body="grüß 🇩🇪 \ud83d")))

    assert "gr" in screen.shown


async def test_a_closed_screen_is_later():
    screen = io.StringIO()
    screen.close()

    with pytest.raises(TemporaryError, match="cannot write to the terminal: ValueError"):
        await show(screen, make_letter())


async def test_a_broken_pipe_is_later():
    reader, writer = os.pipe()
    os.close(reader)
    screen = os.fdopen(writer, "w")

    with pytest.raises(TemporaryError, match="cannot write to the terminal: BrokenPipeError"):
        await show(screen, make_letter())

    with pytest.raises(BrokenPipeError):
        screen.close()


async def test_a_paused_terminal_holds_nothing_but_itself():
    reader, writer = os.pipe()
    screen = os.fdopen(writer, "w")
    letter = make_letter(make_sms(body="x" * 200_000))

    shown = asyncio.create_task(show(screen, letter))
    await asyncio.sleep(0)
    seen = b""
    while b"\n\n" not in seen:
        seen += await asyncio.to_thread(os.read, reader, 65536)
    await shown

    assert seen.count(b"x") == 200_001
    screen.close()
    os.close(reader)


def test_a_backlog_is_never_folded():
    assert KIND.compose(CONFIG, [make_letter(), make_letter()]) == []
    assert not CONFIG.folds
    assert CONFIG.rates() == ()
