"""What an editor takes for good is what the reader takes, and the other way round."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from bot.config.schema import schema
from tests.config.conftest import GOOD
from tests.config.kinds import KINDS

FULL = Path(__file__).with_name("full.yaml").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def made():
    return schema(KINDS)


def mistakes(made, text):
    return [error.message for error in Draft202012Validator(made).iter_errors(yaml.safe_load(text))]


def test_it_is_a_schema_that_can_be_printed(made):
    Draft202012Validator.check_schema(made)

    assert json.loads(json.dumps(made)) == made
    assert made["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert made["title"] == "sms2chat config"


def test_a_good_file_is_good(made):
    assert mistakes(made, FULL) == []


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("server: {port: '${PORT}'}", id="variable-for-a-number"),
        pytest.param("server: {port: '${PORT:-8080}'}", id="variable-with-default"),
        pytest.param("alerts:", id="nothing-under-it"),
        pytest.param("storage: {url_file: /run/secrets/url}", id="twin"),
        pytest.param("storage: {encryption_keys_file: keys}", id="twin-of-a-list"),
        pytest.param("names: {+1: 7}", id="name-that-is-a-number"),
        pytest.param("tests: [{sms: {from: +1415}, expect: {code: 123456}}]", id="numbers"),
        pytest.param("tests: [{sms: {}, expect: {code: false}}]", id="no-code"),
    ],
)
def test_what_the_reader_takes_an_editor_takes(made, folder, line):
    assert mistakes(made, GOOD + line) == []
    assert all(
        " is not set; " in said or "no such file" in said for said in folder.said(GOOD + line)
    )


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("rules:", "rulez:", id="section"),
        pytest.param("secret:", "sercet:", id="key-of-a-source"),
        pytest.param("{type: console}", "{type: console, shw: full}", id="key-of-a-channel"),
        pytest.param("type: console", "type: consle", id="type"),
        pytest.param("{type: console}", "{show: full}", id="no-type"),
        pytest.param("{type: console}", "{type: console, show: ful}", id="word"),
        pytest.param("{type: console}", "{type: console, silent: maybe}", id="switch"),
        pytest.param("{type: console}", "{type: telegram, chat_id: 7}", id="no-token"),
        pytest.param("screen: {", "my screen: {", id="name"),
        pytest.param("send_to: screen", "send_too: screen", id="key-of-a-rule"),
        pytest.param("send_to: screen", "name: x", id="rule-that-does-nothing"),
        pytest.param("send_to: screen", "send_to: []", id="nowhere"),
        pytest.param("send_to: screen", "{send_to: screen, when: {form: a}}", id="condition"),
        pytest.param(
            "send_to: screen", "{send_to: screen, when: {from: {regx: a}}}", id="operator"
        ),
    ],
)
def test_what_the_reader_refuses_an_editor_marks(made, folder, old, new):
    text = GOOD.replace(old, new)

    assert mistakes(made, text)
    assert folder.said(text)


def test_a_secret_in_a_file_is_as_good_as_one_in_place(made):
    text = GOOD.replace("{type: console}", "{type: telegram, token_file: t, chat_id: -100}")

    assert mistakes(made, text) == []


def test_an_editor_can_tell_what_a_key_is_for(made):
    channel = made["$defs"]["Telegram"]["properties"]

    assert channel["give_up_after"]["description"] == "How long to try before a delivery is dead"
    assert channel["give_up_after"]["default"] == "1d"
    assert channel["fallback_after"]["default"] == "1m"
    assert channel["token_file"]["description"] == "The path of a file that holds token"


def test_a_kind_that_cannot_load_is_left_out(made):
    kinds = made["properties"]["channels"]["additionalProperties"]["properties"]["type"]["enum"]

    assert kinds == ["console", "email", "telegram"]


def test_no_secret_has_a_default_in_it(made):
    assert "default" not in made["$defs"]["StorageConfig"]["properties"]["url"]
