"""`forget`: what texts say is erased on demand, and never by mistake."""

from __future__ import annotations

import io
import json

import pytest

from bot.cli import main
from tests.cli.test_inbox import config, dead, listed, outbox
from tests.cli.test_running_bot import send
from tests.outbox.store import parcel

__all__ = ["config", "outbox"]  # fixtures
SENDER = "+14155551234"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


async def test_what_is_forgotten_is_said_and_gone(outbox, capsys):
    await dead(outbox, id="1")
    await dead(outbox, id="2", sender="MyBank")

    assert main(["forget", "--from", "1 (415) 555-1234"]) == 0

    out, err = capsys.readouterr()
    assert out == "forgotten: 1 text\n"
    assert SENDER not in out + err
    assert {one["id"]: one["body"] == "" for one in listed(capsys)} == {"1": True, "2": False}


async def test_a_program_learns_which(outbox, capsys):
    await dead(outbox, id="1")
    await outbox.put(parcel(id="2"))

    code = main(["forget", "--to", "+12025550100", "--json"])

    assert code == 1
    assert json.loads(capsys.readouterr().out) == {
        "forgotten": ["my-number:1"],
        "waiting": ["my-number:2"],
    }


async def test_what_still_waits_is_named_and_left_alone(outbox, capsys):
    await outbox.put(parcel(id="7"))

    assert main(["forget", "--id", "7"]) == 1
    assert "not erased: my-number:7\n--pending" in capsys.readouterr().err

    assert main(["forget", "--id", "7", "--pending"]) == 0
    [text] = listed(capsys)
    assert text["erased"]
    assert [one["state"] for one in text["deliveries"]] == ["dead"]


@pytest.mark.parametrize("answer", ["n\n", "\n", ""])
async def test_on_a_terminal_it_asks_and_no_means_no(outbox, capsys, monkeypatch, answer):
    await dead(outbox, id="1")
    monkeypatch.setattr("sys.stdin", Terminal(answer))

    assert main(["forget", "--id", "1"]) == 1

    assert "Erase what 1 text said, for good?" in capsys.readouterr().err
    assert not listed(capsys)[0]["erased"]


@pytest.mark.parametrize(("answer", "option"), [("y\n", []), ("", ["--yes"])])
async def test_who_says_yes_means_it(outbox, capsys, monkeypatch, answer, option):
    await dead(outbox, id="1")
    monkeypatch.setattr("sys.stdin", Terminal(answer))

    assert main(["forget", "--id", "1", *option]) == 0

    assert listed(capsys)[0]["erased"]


@pytest.mark.parametrize("options", [[], ["--pending", "--yes"], ["--from", ""], ["--id", " "]])
async def test_without_saying_which_nothing_is_forgotten(outbox, capsys, options):
    await outbox.put(parcel(sender=""))

    assert main(["forget", *options]) == 2

    assert not listed(capsys)[0]["erased"]


async def test_nothing_found_is_a_no(outbox, capsys):
    assert main(["forget", "--from", SENDER]) == 1
    assert "no such text was found" in capsys.readouterr().err


def test_a_store_that_is_not_there_yet_holds_nothing_to_forget(config, capsys):
    assert main(["forget", "--from", SENDER]) == 1
    assert [path.name for path in config.parent.iterdir()] == ["config.yaml"]


def test_beside_a_running_bot_no_file_holds_the_words_when_it_is_done(start, folder, capsys):
    bot = start()
    send(bot, "--id", "1", "--from", "+15550001111", "the words of the text")
    send(bot, "--id", "2", "another")
    assert bot.until("another")
    capsys.readouterr()

    while (code := main(["forget", "--id", "1"])) == 1:
        assert "still to be delivered" in capsys.readouterr().err

    written = b"".join(path.read_bytes() for path in folder.glob("outbox.db*"))
    assert code == 0
    assert capsys.readouterr().err == ""
    assert b"another" in written
    assert b"the words of the text" not in written
    assert b"+15550001111" not in written
