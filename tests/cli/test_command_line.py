"""What holds for every command."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import bot
from bot.cli import main
from bot.cli.options import command
from bot.cli.post import post
from bot.sources.base import Signed
from tests.cli.running import PATIENCE, ROOT, SECRET, write_config

COMMANDS = (
    "init", "run", "send", "check", "explain", "inbox", "retry", "discard", "schema",
)  # fmt: skip
USES = {"send": ["hello"], "explain": ["hello"], "retry": ["1"], "discard": ["1"]}


def python(code: str, *arguments: str, **given) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True,
        timeout=PATIENCE, env={**os.environ, "PYTHONPATH": str(ROOT)}, **given,
    )  # fmt: skip


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_teaches_itself(name, capsys):
    code = main([name, "--help"])

    out = capsys.readouterr().out
    assert code == 0
    assert f"      sms2chat {name}" in out


def test_without_a_command_it_says_what_there_is(capsys):
    main([])

    said = "".join(capsys.readouterr())
    assert all(f"\n  {name} " in said for name in COMMANDS)


def test_it_knows_its_version(capsys):
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"sms2chat {bot.__version__}\n"


@pytest.mark.parametrize("name", sorted(set(COMMANDS) - {"init", "schema"}))
def test_a_config_that_is_not_there_is_told_with_what_to_do(name, capsys):
    code = main([name, *USES.get(name, [])])

    assert code == 2
    assert "sms2chat init" in capsys.readouterr().err


@pytest.mark.parametrize("place", [0, 1])
def test_the_config_may_be_named_before_and_after_the_command(config, place, capsys):
    words = ["check"]
    words[place:place] = ["-c", str(config.rename(config.with_name("other.yaml")))]

    assert main(words) == 0


def test_the_one_nearer_to_the_command_counts(config):
    assert main(["-c", "missing.yaml", "check", "--config", "config.yaml"]) == 0


@pytest.mark.parametrize("words", [["frobnicate"], ["check", "--frob"], ["send"], ["inbox", "x"]])
def test_bad_usage_is_2_with_words(config, words, capsys):
    assert main(words) == 2
    assert "Error:" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"\0\0", "binary"), (b"", "empty"), (b"a: [", "config.yaml:1"), (b"a: b", "sources")],
)
@pytest.mark.parametrize("name", ["check", "run", "explain", "send", "inbox"])
def test_a_broken_file_is_2_in_every_command(config, content, words, name, capsys):
    config.write_bytes(content)

    code = main([name, *USES.get(name, [])])

    said = capsys.readouterr().err
    # A store needs no more of the file than its storage, which has a default.
    assert code == (0 if name == "inbox" and content == b"a: b" else 2)
    assert words in said or code == 0


def test_nobody_reading_is_no_traceback(config):
    reading, writing = os.pipe()
    os.close(reading)

    done = subprocess.run(
        [sys.executable, "-m", "bot", "schema"], stdout=writing, stderr=subprocess.PIPE,
        text=True, timeout=PATIENCE, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip

    os.close(writing)
    assert done.returncode == 1
    assert done.stderr == ""


def test_a_full_disk_under_the_output_is_no_traceback(config):
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "bot", "check"], stdout=full, stderr=subprocess.PIPE,
            text=True, timeout=PATIENCE, env={**os.environ, "PYTHONPATH": str(ROOT)},
        )  # fmt: skip

    assert done.returncode == 1
    assert "Traceback" not in done.stderr


def test_a_terminal_that_knows_few_characters_gets_them_all_the_same(config):
    done = python(
        "import sys; from bot.cli import main; sys.exit(main())", "explain", "Ł 🙂",
        cwd=config.parent,
    )  # fmt: skip
    plain = subprocess.run(
        [sys.executable, "-m", "bot", "explain", "Ł 🙂"], capture_output=True, timeout=PATIENCE,
        cwd=config.parent,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "ascii"},
    )  # fmt: skip

    assert (done.returncode, plain.returncode) == (0, 0)
    assert b"\\u0141 \\U0001f642" in plain.stdout


@pytest.mark.parametrize(
    ("words", "heavy"),
    [
        pytest.param(
            ["--help"],
            ["rich", "pydantic", "aiohttp", "sqlalchemy", "yaml", "bot.config", "bot.channels"],
            id="help",
        ),
        pytest.param(
            ["send", "hello"], ["rich", "aiohttp", "sqlalchemy", "bot.channels"], id="send"
        ),
        pytest.param(["inbox"], ["rich", "aiohttp", "bot.channels", "bot.sources"], id="inbox"),
        pytest.param(["check"], ["rich", "aiohttp.web", "telegram", "slack_sdk"], id="check"),
        pytest.param(["explain", "hello"], ["rich", "aiohttp.web", "telegram"], id="explain"),
    ],
)
def test_a_command_loads_only_what_it_uses(config, words, heavy):
    code = "import sys; from bot.cli import main; main(); print('\\n', *sys.modules)"

    done = python(code, *words, cwd=config.parent)

    loaded = done.stdout.splitlines()[-1].split()
    assert "bot.cli" in loaded
    assert [name for name in heavy if name in loaded] == []


@pytest.mark.parametrize(
    ("called", "said"),
    [
        ("{folder}/nowhere/sms2chat", "{folder}/nowhere/sms2chat send"),
        (".venv/bin/sms2chat", ".venv/bin/sms2chat send"),
        ("{folder}/bin/sms2chat", "sms2chat send"),
        ("{root}/bot/__main__.py", "-m bot send"),
        ("/usr/bin/pytest", "sms2chat send"),
    ],
)
def test_commands_are_printed_as_this_one_was_typed(folder, monkeypatch, called, said):
    (folder / "bin").mkdir()
    (folder / "bin/sms2chat").write_text("#!/bin/sh\n")
    (folder / "bin/sms2chat").chmod(0o755)
    monkeypatch.setenv("PATH", str(folder / "bin"))
    monkeypatch.setattr(sys, "argv", [called.format(folder=folder, root=ROOT)])

    printed = command("send", "Your code is 482913")

    expected = said.format(folder=folder)
    assert printed.endswith(f'{expected} "Your code is 482913"')


def test_another_config_is_named_in_what_is_printed(folder):
    printed = command("send", "it's $5", config=folder / "a b.yaml")

    assert printed == f"""sms2chat send -c "{folder}/a b.yaml" 'it'"'"'s $5'"""


# Sending, when it cannot be


def test_a_bot_that_does_not_run_is_told_with_how_to_start_it(folder, capsys):
    write_config(folder, **{"port: 0": "port: 1"})

    code = main(["send", "hello"])

    said = capsys.readouterr()
    assert code == 1
    assert "is the bot running? start it with `sms2chat run`" in said.err
    assert said.out == ""


def test_a_secret_that_is_not_there_is_named(folder, capsys):
    write_config(folder, **{SECRET: "${WEBHOOK_SECRET}"})

    code = main(["send", "hello"])

    assert code == 2
    assert "config.yaml:5:45: sources.my-number.secret: WEBHOOK_SECRET is not set" in (
        capsys.readouterr().err
    )


def test_what_is_wrong_elsewhere_in_the_file_does_not_matter(folder, capsys):
    write_config(folder, **{"port: 0": "port: 1", "type: webhook": "type: webhok"})

    assert main(["send", "hello"]) == 1


@pytest.mark.parametrize(
    "url",
    ["nonsense", "ftp://127.0.0.1/", "http://", "http://127.0.0.1:99999/", "http://a b/",
     "http://[::1/", "http://127.0.0.1/\x1b"],
)  # fmt: skip
def test_a_url_that_is_none_is_bad_usage(config, url, capsys):
    assert main(["send", "--url", url, "hello"]) == 2
    assert "--url is like" in capsys.readouterr().err


def test_a_port_that_the_machine_chose_has_to_be_said(config, capsys):
    assert main(["send", "hello"]) == 2
    assert "--url" in capsys.readouterr().err


def test_a_source_that_is_not_in_the_file_is_refused_by_name(config, capsys):
    assert main(["send", "--source", "elsewhere", "hello"]) == 2
    assert "there are: my-number" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("status", "good", "words"),
    [
        (200, True, "what became of it"),
        (301, False, "elsewhere"),
        (401, False, "another secret"),
        (404, False, "no such source"),
        (413, False, "max_body"),
        (418, False, "does not look like sms2chat"),
        (503, False, "cannot store it now"),
    ],
)
def test_every_answer_has_its_words(receiver, status, good, words):
    receiver.status = status

    answer = post(f"{receiver.url}webhook/x", Signed(headers={}, body=b"{}"))

    assert answer.good is good
    assert words in " ".join(answer.words(run="run", inbox="inbox"))


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("http://name.invalid/", "cannot be reached"),
        ("https://127.0.0.1:1/", "nothing listens there"),
        ("http://" + "x" * 70 + ".example/", "cannot be reached"),
    ],
)
def test_every_failure_has_its_words(url, words):
    answer = post(url, Signed(headers={}, body=b"{}"))

    assert answer.good is False
    assert words in " ".join(answer.words(run="run", inbox="inbox"))
