"""`explain` says where a text would go: what it says is what happens."""

from __future__ import annotations

import io
import json
import sys

import pytest

from bot.cli import main
from tests.cli.running import SECRET, write_config


def explained(capsys, *words: str) -> dict:
    assert main(["explain", "--json", *words]) == 0
    return json.loads(capsys.readouterr().out)


def test_every_rule_says_yes_or_no_and_each_channel_shows_the_text(config, capsys):
    code = main(["explain", "--from", "MyBank", "Your code is 482913"])

    lines = capsys.readouterr().out.splitlines()
    assert code == 0
    assert lines[0].startswith(" no  to a program     body")
    assert lines[2].startswith("yes  everything else")
    assert lines[3] == "->   screen"
    assert any(line.startswith("code     482913") for line in lines)
    assert "    code     482913" in lines


def test_a_program_gets_exactly_this(config, capsys):
    said = explained(capsys, "--from", "MyBank", "Your code is 482913")

    keys = ["rule", "send_to", "drop", "code", "service", "code_why", "rules", "messages"]
    assert list(said) == keys
    assert said["rule"] == "everything else"
    assert said["send_to"] == ["screen"]
    assert said["drop"] is False
    assert said["code"] == "482913"
    assert "code" in said["code_why"]
    assert [(rule["name"], rule["matched"]) for rule in said["rules"]] == [
        ("to a program", False),
        ("adverts", False),
        ("everything else", True),
    ]
    assert "482913" in said["messages"]["screen"]


def test_a_text_that_is_dropped_is_a_good_answer_too(config, capsys):
    said = explained(capsys, "click to unsubscribe")

    assert said["drop"] is True
    assert said["send_to"] == []
    assert said["code"] is None
    assert said["code_why"] is None
    assert said["service"] is None
    assert said["messages"] == {}


def test_no_secret_is_needed(folder, capsys, monkeypatch):
    write_config(folder, **{SECRET: "${WEBHOOK_SECRET}"})

    assert explained(capsys, "hello")["rule"] == "everything else"


def test_a_failing_test_in_the_file_does_not_stand_in_its_way(config, capsys):
    with config.open("a") as file:
        file.write("tests: [{sms: {body: hello}, expect: {rule: adverts}}]\n")

    assert explained(capsys, "hello")["rule"] == "everything else"


@pytest.mark.parametrize(
    ("at", "rule"),
    [
        ("2026-03-02T08:30:00Z", "by day"),
        ("2026-03-02T09:30", "by day"),  # by the clocks of Berlin
        ("2026-03-02T08:30", "everything else"),
        ("2026-03-02T09:30:00+01:00", "by day"),
    ],
)
def test_the_time_is_the_files_unless_it_names_its_zone(folder, capsys, at, rule):
    write_config(
        folder,
        **{"- name: adverts\n    when: {body: unsubscribe}\n    drop: true": (
            '- name: by day\n    when: {time: "Mon 09:00-10:00"}\n    send_to: screen'
        )},
    )  # fmt: skip

    assert explained(capsys, "--at", at, "hello")["rule"] == rule


@pytest.mark.parametrize("at", ["yesterday", "9999-12-31T23:59:59Z", "0001-01-01", ""])
def test_a_time_that_is_none_is_bad_usage(config, capsys, at):
    assert main(["explain", f"--at={at or ' '}", "hello"]) == 2
    assert "--at is a time like" in capsys.readouterr().err


def test_a_body_may_come_on_stdin(config, capsys, monkeypatch):
    stdin = io.TextIOWrapper(io.BytesIO("Łódź: code 482913\n".encode()))
    monkeypatch.setattr(sys, "stdin", stdin)

    assert explained(capsys, "-")["code"] == "482913"


def test_a_text_cannot_act_on_the_terminal(config, capsys):
    main(["explain", "--from", "\x1b]0;owned\x07", "a\x1b[2Jb\rc\u202ed"])

    out = capsys.readouterr().out
    assert "\x1b" not in out
    assert "\x07" not in out
    assert "\r" not in out
    assert "\u202e" not in out


def test_a_source_that_is_not_in_the_file_is_refused(config, capsys):
    assert main(["explain", "--source", "elsewhere", "hello"]) == 2
    assert "there are: my-number" in capsys.readouterr().err


@pytest.mark.parametrize("words", [[], ["hello", "--id", "42"]])
def test_it_wants_a_body_or_an_id(config, capsys, words):
    assert main(["explain", *words]) == 2
    assert "--id" in capsys.readouterr().err


def test_an_id_that_is_unknown_is_no(config, capsys):
    assert main(["explain", "--id", "my-number:42"]) == 1
    assert "no text 'my-number:42'" in capsys.readouterr().err
