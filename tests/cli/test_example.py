"""The example that people learn from: it runs as it is, and all of it is right."""

from __future__ import annotations

import re
from itertools import chain

import pytest
import yaml

from bot import channels, sources
from bot.cli import main
from bot.config.conditions import Operators, When
from bot.config.fields import keys
from bot.config.root import Config, ExampleConfig, Expectation, RuleConfig
from bot.config.sections import ChannelConfig, SourceConfig
from bot.wiring.example_secret import EXAMPLE_SECRET
from bot.wiring.plan import make_plan
from tests.cli.running import ROOT, Running

EXAMPLE = ROOT / "config.example.yaml"
TEXT = EXAMPLE.read_text()
# What is switched off begins with # and no space.
WHOLE = re.sub(r"(?m)^( *)#(?=\S)", r"\1", TEXT)
KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="
VARIABLES = {
    "TELEGRAM_TOKEN": "123456:ABC-DEF1234ghIkl-zyx57W2v1u123ew11",
    "SLACK_WEBHOOK_URL": "https://hooks.slack.example/services/T0/B0/x",
    "SLACK_TOKEN": "xoxb-1-2-abc",
    "PROGRAM_SECRET": f"whsec_{KEY}",
    "STORAGE_KEY": KEY,
    "TELNYX_PUBLIC_KEY": KEY,
    "TELNYX_TRY_KEY": KEY,
}


@pytest.fixture
def whole(folder):
    path = folder / "whole.yaml"
    path.write_text(WHOLE)
    return path


@pytest.fixture
def environ():
    names = re.findall(r"\$\{([A-Z0-9_]+)\}", WHOLE)
    return {name: VARIABLES.get(name, "a value of sixteen and more") for name in names} | {
        "WEBHOOK_SECRET": "a value of sixteen and more"
    }


def loaded() -> dict:
    return yaml.safe_load(WHOLE)


def nested(value, key) -> list[dict]:
    """Every mapping that stands under this key, however deep."""
    if isinstance(value, list):
        return list(chain.from_iterable(nested(each, key) for each in value))
    if not isinstance(value, dict):
        return []
    here = value.get(key, [])
    found = [each for each in (here if isinstance(here, list) else [here]) if each is not True]
    return found + list(chain.from_iterable(nested(each, key) for each in value.values()))


def conditions(file) -> list[dict]:
    whens = nested(file, "when")
    return whens + [one for key in ("any", "all", "not") for one in nested(whens, key)]


def test_it_starts_with_nothing_prepared_and_shows_texts(folder, monkeypatch):
    path = folder / "config.example.yaml"
    path.write_text(TEXT)
    monkeypatch.setenv("SMS2CHAT_PORT", "0")
    bot = Running(path)

    code = main(["send", "-c", str(path), "--url", bot.url, "Your code is 482913"])

    assert code == 0
    assert bot.until("482913")
    bot.end()


def test_it_passes_its_own_check_and_warns_of_its_secret(capsys):
    code = main(["check", "-c", str(EXAMPLE)])

    assert code == 0
    warnings = capsys.readouterr().err
    assert "sources.my-number.secret: warning:" in warnings
    assert EXAMPLE_SECRET.reveal() not in warnings


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.1", "::", "sms.example.org"])
def test_its_secret_is_refused_where_others_can_reach_the_bot(host, monkeypatch, capsys):
    monkeypatch.setenv("SMS2CHAT_HOST", host)

    codes = [main([command, "-c", str(EXAMPLE)]) for command in ("check", "run")]

    assert codes == [2, 2]
    assert "sources.my-number.secret: is the one that everybody knows" in capsys.readouterr().err


def test_its_secret_is_refused_behind_a_proxy_on_this_machine(folder):
    path = folder / "config.yaml"
    path.write_text(TEXT.replace("#public_url", "public_url"))

    assert main(["check"]) == 2


def test_all_of_it_is_right_when_everything_is_switched_on(whole, environ):
    plan = make_plan(whole, environ)

    assert plan.warnings == ()


@pytest.mark.parametrize("kind", sources.KINDS)
def test_every_kind_of_source_is_in_it(kind):
    assert kind in {each["type"] for each in loaded()["sources"].values()}


def test_the_base_format_is_in_it_with_all_of_its_keys():
    own = keys(sources.kind("private_number").config)
    blocks = [each for each in loaded()["sources"].values() if each["type"] == "private_number"]

    assert set().union(*blocks) >= own.keys()


@pytest.mark.parametrize("kind", channels.KINDS)
def test_every_kind_of_channel_is_in_it_with_all_of_its_keys(kind):
    own = keys(channels.kind(kind).config)
    blocks = [each for each in loaded()["channels"].values() if each["type"] == kind]

    shown = set().union(*blocks)

    assert shown >= own.keys() - keys(ChannelConfig).keys()


@pytest.mark.parametrize(
    ("model", "blocks"),
    [
        pytest.param(Config, lambda file: [file], id="the-file"),
        pytest.param(SourceConfig, lambda file: list(file["sources"].values()), id="sources"),
        pytest.param(ChannelConfig, lambda file: list(file["channels"].values()), id="channels"),
        pytest.param(RuleConfig, lambda file: file["rules"], id="rules"),
        pytest.param(When, conditions, id="when"),
        pytest.param(Operators, lambda file: nested(nested(file, "when"), "body"), id="operators"),
        pytest.param(ExampleConfig, lambda file: file["tests"], id="tests"),
        pytest.param(Expectation, lambda file: nested(file, "expect"), id="expect"),
        *(
            pytest.param(keys(Config)[key].annotation, lambda file, key=key: [file[key]], id=key)
            for key in ("server", "alerts", "storage")
        ),
    ],
)
def test_every_key_is_in_it(model, blocks):
    shown = set().union(*(each for each in blocks(loaded()) if isinstance(each, dict)))

    assert shown >= keys(model).keys()


def test_the_package_has_the_same_one():
    packaged = ROOT / "bot/cli/config.example.yaml"

    assert packaged.is_symlink()
    assert packaged.samefile(EXAMPLE)
