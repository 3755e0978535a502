"""`check` says all that is wrong, and `schema` what could stand there."""

from __future__ import annotations

import json

from bot.cli import main
from tests.cli.running import SECRET, write_config


def test_a_good_file_is_summed_up(config, capsys):
    code = main(["check"])

    out = capsys.readouterr().out
    assert code == 0
    assert "config.yaml is good" in out
    assert "my-number (private_number): http://127.0.0.1" in out
    assert "1. to a program -> hook" in out
    assert "2. adverts -> dropped" in out
    assert SECRET not in out


def test_every_problem_has_a_line(folder, capsys):
    write_config(folder, **{"type: console": "type: consol", "- name: adverts": "- nome: adverts"})

    code = main(["check"])

    said = capsys.readouterr()
    assert code == 2
    assert said.out == ""
    first, second = said.err.splitlines()
    assert first.startswith("config.yaml:7:18: channels.screen.type:")
    assert second.startswith("config.yaml:13:5: rules[1].nome:")


def test_a_program_gets_the_same_as_json(folder, capsys):
    write_config(folder, **{"send_to: screen": "send_to: scren"})

    code = main(["check", "--json"])

    said = json.loads(capsys.readouterr().out)
    assert code == 2
    assert said["ok"] is False
    [problem] = said["problems"]
    assert problem["path"] == "rules[2].send_to"
    assert problem["line"] == 17
    assert "screen" in problem["message"]
    assert problem["warning"] is False


def test_warnings_fail_nothing(folder, capsys):
    write_config(folder, **{"http://127.0.0.1:9/": "http://inner.example.org/"})

    code = main(["check", "--json"])

    said = json.loads(capsys.readouterr().out)
    assert code == 0
    assert said["ok"] is True
    assert [problem["warning"] for problem in said["problems"]] == [True]


def test_a_test_that_fails_is_named(config, capsys):
    with config.open("a") as file:
        file.write("tests: [{sms: {body: hello}, expect: {rule: adverts}}]\n")

    assert main(["check"]) == 2
    assert 'expected "adverts", but it is "everything else"' in capsys.readouterr().err


def test_the_schema_is_one(capsys):
    code = main(["schema"])

    schema = json.loads(capsys.readouterr().out)
    assert code == 0
    assert {"sources", "channels", "rules"} <= schema["properties"].keys()
