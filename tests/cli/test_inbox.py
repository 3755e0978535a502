"""`inbox`, `retry` and `discard`: what came, where it is, and what to do about it."""

from __future__ import annotations

import base64
import json
import sqlite3
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.cli import main
from bot.outbox.outbox import Outbox
from bot.outbox.put import Unread
from bot.outbox.values import Outcome, Parcel
from bot.secret import Secret
from tests.make import NOON, make_sms
from tests.outbox.store import claim, parcel, settle


@pytest.fixture
def config(config):
    with config.open("a") as file:
        file.write("storage: {url: sqlite:///outbox.db}\n")
    return config


@pytest.fixture
async def outbox(config, clock):
    broken = []
    outbox = Outbox.open(Secret("sqlite:///outbox.db"), config.parent, clock, broken.append)
    yield outbox
    outbox.close()
    assert not broken


async def dead(outbox, **sms) -> None:
    """Put a text whose delivery to `team` is dead."""
    await outbox.put(parcel("team", **sms))
    [delivery] = (await claim(outbox)).deliveries
    await settle(outbox, delivery, Outcome.DEAD, detail="chat not found")


def listed(capsys, *options: str) -> list[dict]:
    capsys.readouterr()
    assert main(["inbox", "--json", *options]) == 0
    return json.loads(capsys.readouterr().out)


@pytest.mark.parametrize("options", [[], ["--dead"], ["--unreadable"], ["--all", "--json"]])
def test_a_store_that_is_not_there_yet_holds_no_texts(config, capsys, options):
    code = main(["inbox", *options])

    assert code == 0
    assert capsys.readouterr().out in ("", "[]\n")
    assert [path.name for path in config.parent.iterdir()] == ["config.yaml"]


async def test_a_program_gets_exactly_this(outbox, capsys):
    await dead(outbox)

    [text] = listed(capsys)

    [delivery] = text["deliveries"]
    first = ("id", "source", "from", "to", "body", "received_at", "deliveries")
    assert tuple(text)[: len(first)] == first
    assert [text[key] for key in first[:-1]] == [
        "42",
        "my-number",
        "+14155551234",
        "+12025550100",
        "Hello, this is a test message",
        "2026-03-01T12:00:00.000Z",
    ]
    assert tuple(delivery)[:6] == ("id", "channel", "rule", "state", "attempts", "error")
    assert list(delivery.values())[:6] == [1, "team", "all", "dead", 1, "chat not found"]


async def test_what_could_not_be_taken_back_is_told_from_a_text_and_tried_again(outbox, capsys):
    await outbox.put(parcel("team"))
    [delivery] = (await claim(outbox)).deliveries
    await settle(outbox, delivery, Outcome.SENT, detail="77", due=NOON)
    [deletion] = (await claim(outbox)).deliveries
    await settle(outbox, deletion, Outcome.DEAD, detail="message can't be deleted")

    [text] = listed(capsys, "--dead")

    told = [(one["action"], one["state"], one["error"]) for one in text["deliveries"]]
    assert told == [("send", "sent", None), ("delete", "dead", "message can't be deleted")]
    assert main(["inbox", "--dead"]) == 0
    assert "team, to take it back" in capsys.readouterr().out
    assert main(["retry", str(deletion.id)]) == 0
    assert listed(capsys, "--dead") == []


async def test_an_error_that_is_none_is_null(outbox, capsys):
    await outbox.put(parcel("team"))

    assert listed(capsys)[0]["deliveries"][0]["error"] is None


async def test_the_states_are_told_apart(outbox, capsys):
    await dead(outbox, id="1")
    await outbox.put(parcel("team", id="2"))

    assert [text["id"] for text in listed(capsys, "--dead")] == ["1"]
    assert [text["id"] for text in listed(capsys, "--pending")] == ["2"]
    assert len(listed(capsys)) == 2


async def test_the_newest_come_first_and_as_many_as_asked_for(outbox, clock, capsys):
    for number in range(3):
        await outbox.put(parcel(id=str(number)))
        clock.forward(seconds=1)

    assert [text["id"] for text in listed(capsys, "--limit", "2")] == ["2", "1"]
    assert len(listed(capsys, "--limit", "2", "--all")) == 3


async def test_a_person_sees_the_reason_and_the_command_that_sends_again(outbox, capsys):
    await dead(outbox)

    code = main(["inbox"])

    lines = capsys.readouterr().out.splitlines()
    assert code == 0
    assert lines == [
        "my-number:42  2026-03-01 13:00:00 CET  +14155551234 -> +12025550100",
        "    Hello, this is a test message",
        "  1  team  dead  1 attempt  chat not found; again: sms2chat retry 1",
        "",
    ]


async def test_what_a_rule_dropped_is_there_too(outbox, capsys):
    await outbox.put(Parcel(sms=make_sms(), postings=(), rule="adverts", dropped=True))

    assert listed(capsys)[0]["dropped"] is True
    main(["inbox"])
    assert "dropped by rule adverts" in capsys.readouterr().out


async def test_a_text_cannot_act_on_the_terminal(outbox, capsys):
    await dead(outbox, sender="\x1b]0;owned\x07", body="a\x1b[2Jb\n\rmy-number:43 forged\u202e")

    main(["inbox"])

    out = capsys.readouterr().out
    assert not set(out) & set("\x1b\x07\r\u202e")
    assert "    my-number:43 forged" in out


async def test_a_request_that_could_not_be_read_is_shown_as_it_came(outbox, capsys):
    for raw in (b"plain", b"\xff\x1b[2J"):
        await outbox.put_unreadable(
            Unread(source="my-number", content_type="text/plain", raw=raw, why="odd", at=NOON)
        )

    odd, plain = listed(capsys, "--unreadable")
    main(["inbox", "--unreadable"])

    assert (plain["raw"], plain["encoding"]) == ("plain", "utf-8")
    assert (base64.b64decode(odd["raw"]), odd["encoding"]) == (b"\xff\x1b[2J", "base64")
    assert (odd["source"], odd["why"], odd["times"]) == ("my-number", "odd", 1)
    assert "\x1b" not in capsys.readouterr().out


async def test_retry_revives_by_number_by_text_and_all_that_is_dead(outbox, capsys):
    for number in range(1, 4):
        await dead(outbox, id=str(number))

    codes = [main(["retry", *which]) for which in (["1"], ["my-number:2"], ["--dead"])]

    assert codes == [0, 0, 0]
    assert capsys.readouterr().out == "revived 1 delivery: team 1\n" * 3
    assert len((await claim(outbox, at=NOON.replace(year=2100))).deliveries) == 3


async def test_retry_can_be_held_to_a_channel(outbox, capsys):
    await dead(outbox)

    assert main(["retry", "--dead", "--channel", "mail"]) == 1
    assert main(["retry", "--dead", "--channel", "team", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {
        "revived": 1,
        "channels": {"team": 1},
    }


async def test_what_was_discarded_is_dead_no_more_and_can_come_back(outbox, capsys):
    await dead(outbox)

    assert main(["discard", "1"]) == 0
    assert capsys.readouterr().out == "discarded 1 delivery: team 1\n"
    assert listed(capsys, "--dead") == []
    assert listed(capsys)[0]["deliveries"][0]["discarded"] is True
    assert main(["retry", "--dead"]) == 1
    assert main(["retry", "1"]) == 0


@pytest.mark.parametrize("command", ["retry", "discard"])
async def test_what_is_not_there_is_no(outbox, command, capsys):
    await outbox.put(parcel())

    assert main([command, "99", "elsewhere:1"]) == 1
    assert "sms2chat inbox" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["retry", "discard"])
@pytest.mark.parametrize("ids", [[], ["x"], ["-1"], ["99999999999999999999"], ["٣"], ["1.0"]])
def test_what_names_no_delivery_is_bad_usage(config, command, ids, capsys):
    assert main([command, "--", *ids]) == 2
    assert "IDs" in capsys.readouterr().err or ids


async def test_a_stored_text_is_explained_as_of_its_own_time(outbox, config, capsys):
    config.write_text(
        config.read_text().replace("when: {body: program}", "when: {time: Sun 12:00-14:00}")
    )
    await outbox.put(parcel(id="a:b"))
    capsys.readouterr()

    for named in ("a:b", "my-number:a:b"):
        assert main(["explain", "--json", "--id", named]) == 0
        assert json.loads(capsys.readouterr().out)["rule"] == "to a program"


async def test_reading_holds_up_no_writer(outbox, config, capsys):
    await outbox.put(parcel())
    writer = sqlite3.connect(config.with_name("outbox.db"), isolation_level=None)
    writer.execute("BEGIN IMMEDIATE")

    texts = listed(capsys)

    writer.execute("ROLLBACK")
    writer.close()
    assert len(texts) == 1


def other_program(path) -> None:
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE theirs (x)")
    other.close()


def newer(path) -> None:
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE alembic_version (version_num)")
        other.execute("INSERT INTO alembic_version VALUES ('9999')")
    other.close()


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (other_program, "some other program"),
        (newer, "newer sms2chat"),
        (lambda path: path.write_bytes(b"not a database at all" * 100), "NOTADB"),
        (lambda path: path.mkdir(), "CANTOPEN"),
    ],
)
@pytest.mark.parametrize("command", [["inbox"], ["retry", "1"], ["explain", "--id", "42"]])
def test_a_store_that_is_not_ours_is_left_alone_with_words(config, spoil, words, command, capsys):
    spoil(config.with_name("outbox.db"))

    assert main(command) == 1
    assert words in capsys.readouterr().err


def test_only_the_part_of_the_file_that_it_needs_has_to_be_right(config, capsys):
    config.write_text(config.read_text().replace("type: console", "type: consol"))

    assert main(["inbox"]) == 0


def test_a_storage_that_is_wrong_is_told_with_its_line(config, capsys):
    config.write_text(config.read_text().replace("sqlite:///outbox.db", "${NOWHERE}"))

    assert main(["inbox"]) == 2
    assert "NOWHERE is not set" in capsys.readouterr().err


async def test_a_text_that_repeats_another_says_which(outbox, capsys):
    for number in ("41", "42"):
        await outbox.put(replace(parcel(id=number), dedupe=timedelta(seconds=60)))

    again, first = listed(capsys)
    main(["inbox"])

    assert (again["same_as"], again["deliveries"]) == ("41", [])
    assert (first["same_as"], first["duplicates"]) == (None, 1)
    assert "  the same as my-number:41\n" in capsys.readouterr().out
