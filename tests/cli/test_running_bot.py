"""The bot as people use it: a process, and commands beside it."""

from __future__ import annotations

import hashlib
import hmac
import json
import signal
import subprocess
import sys
import urllib.request

import pytest

from bot.cli import main
from tests.cli.running import PATIENCE, ROOT, SECRET, write_config


def send(bot, *words: str) -> int:
    return main(["send", "--url", bot.url, *words])


def inbox(capsys, *options: str) -> list[dict]:
    capsys.readouterr()
    assert main(["inbox", "--json", *options]) == 0
    return json.loads(capsys.readouterr().out)


def follow(capsys, state: str) -> dict:
    """The newest text's delivery, once it is in this state."""
    for _ in range(2000):
        [delivery] = inbox(capsys)[0]["deliveries"]
        if delivery["state"] == state:
            return delivery
    raise AssertionError(delivery)


def test_a_text_that_is_sent_appears_on_the_console(start, capsys):
    bot = start()

    code = send(bot, "--from", "MyBank", "--id", "42", "Your code is 482913")

    assert code == 0
    assert capsys.readouterr().out == "accepted: my-number:42\n"
    shown = "".join(bot.until("Your code is"))
    assert "482913" in shown
    assert "MyBank" in shown


def test_the_same_id_twice_is_one_text(start, capsys):
    bot = start()

    codes = [send(bot, "--id", "42", f"text {number}") for number in range(2)]

    assert codes == [0, 0]
    assert capsys.readouterr().out == "accepted: my-number:42\nduplicate: my-number:42\n"
    [text] = inbox(capsys)
    assert text["duplicates"] == 1


def test_who_sends_without_the_secret_is_told_so(start, config, capsys):
    bot = start()
    other = config.with_name("other.yaml")
    other.write_text(config.read_text().replace(SECRET, "quite another secret"))

    code = main(["send", "-c", str(other), "--url", bot.url, "hello"])

    said = capsys.readouterr()
    assert code == 1
    assert said.out == ""
    assert "401" in said.err
    assert "another secret" in said.err


def test_a_source_that_the_bot_does_not_have_is_named_as_the_reason(start, capsys):
    bot = start()

    code = main(["send", "--url", bot.url.replace("my-number", "elsewhere"), "hello"])

    assert code == 1
    assert "no such source" in capsys.readouterr().err


def test_what_a_killed_bot_had_not_delivered_the_next_one_does(start, folder, receiver, capsys):
    write_config(folder, receiver.url)
    receiver.hold()
    bot = start()
    send(bot, "--id", "7", "for the program")
    first = receiver.post()
    bot.end(signal.SIGKILL)
    receiver.go()

    start()

    assert receiver.post() == first
    assert follow(capsys, "sent")["attempts"] == 2


def test_a_dead_delivery_is_sent_again_by_retry(start, folder, receiver, capsys):
    write_config(folder, receiver.url)
    receiver.status = 400
    bot = start()
    send(bot, "--id", "7", "for the program")
    receiver.post()
    dead = follow(capsys, "dead")
    receiver.status = 200

    code = main(["retry", str(dead["id"])])

    assert code == 0
    assert "revived 1 delivery: hook 1" in capsys.readouterr().out
    assert receiver.post()["data"]["id"] == "7"
    assert follow(capsys, "sent")["id"] == dead["id"]


def test_the_inbox_is_there_when_the_bot_has_gone(start, capsys):
    bot = start()
    send(bot, "--id", "1", "one")
    send(bot, "--id", "2", "two")
    bot.until("two")
    bot.end()

    texts = inbox(capsys)

    assert [text["id"] for text in texts] == ["2", "1"]
    assert texts[0]["deliveries"][0]["state"] == "sent"


def test_the_command_that_run_prints_does_what_it_says(start, folder):
    bot = start()
    printed = bot.greeting[-1].strip()

    done = subprocess.run(
        printed, shell=True, env={"PATH": "", "PYTHONPATH": str(ROOT)}, cwd=folder, timeout=PATIENCE
    )

    assert done.returncode == 0
    assert bot.until("482913")


def test_a_file_is_read_again_on_sighup(start, config):
    bot = start()

    bot.process.send_signal(signal.SIGHUP)

    assert bot.logs("reloaded")


def test_ctrl_c_ends_it_as_well_as_sigterm(start):
    start().end(signal.SIGINT)


def test_a_second_bot_on_the_same_store_is_refused_with_words(start, config):
    start()

    second = subprocess.run(
        [sys.executable, "-m", "bot", "run"], capture_output=True, text=True, timeout=PATIENCE,
        cwd=config.parent, env={"PYTHONPATH": str(ROOT)},
    )  # fmt: skip

    assert second.returncode == 1
    assert "in use by another" in second.stderr
    assert "Traceback" not in second.stderr


def test_a_port_that_is_taken_is_named(start, config):
    port = start().url.split(":")[2].split("/")[0]
    text = config.read_text().replace("port: 0", f"port: {port}")
    config.write_text(text + "storage: {url: sqlite:///other.db}\n")

    second = subprocess.run(
        [sys.executable, "-m", "bot", "run"], capture_output=True, text=True, timeout=PATIENCE,
        cwd=config.parent, env={"PYTHONPATH": str(ROOT)},
    )  # fmt: skip

    assert second.returncode == 1
    assert f"port {port} is taken" in second.stderr
    assert "Traceback" not in second.stderr


def test_what_it_writes_is_for_its_user_alone(start, folder):
    start().end()

    modes = {path.name: path.stat().st_mode & 0o077 for path in (folder / "data").iterdir()}

    assert modes
    assert not any(modes.values()), modes


def test_a_request_that_cannot_be_read_is_listed_with_the_reason(start, capsys):
    bot = start()
    raw = b'{"event": "sms.received", "data": 7}'
    signature = "sha256=" + hmac.new(SECRET.encode(), raw, hashlib.sha256).hexdigest()
    headers = {"Content-Type": "application/json", "X-Webhook-Signature": signature}
    request = urllib.request.Request(bot.url, raw, headers)
    with pytest.raises(urllib.request.HTTPError) as refused:
        urllib.request.urlopen(request)
    refused.value.close()

    [entry] = inbox(capsys, "--unreadable")

    assert entry["raw"] == raw.decode()
    assert entry["source"] == "my-number"
    assert "data" in entry["why"]
    assert main(["inbox", "--unreadable"]) == 0
    assert '"data": 7' in capsys.readouterr().out


def test_the_same_text_twice_is_delivered_once_where_that_is_asked_for(config, start, capsys):
    config.write_text(config.read_text().replace("private_number,", "private_number, dedupe: 60s,"))
    bot = start()

    send(bot, "Your code is 482913")
    send(bot, "Your code is 482913")

    assert [text["same_as"] is None for text in inbox(capsys)] == [False, True]
    assert [len(text["deliveries"]) for text in inbox(capsys)] == [0, 1]


def test_a_source_that_is_silent_is_told_of(config, start):
    words = config.read_text().replace("private_number,", "private_number, expect_every: 1s,")
    config.write_text(f"{words}alerts: {{send_to: screen}}\n")
    bot = start()

    assert bot.until("is silent")
