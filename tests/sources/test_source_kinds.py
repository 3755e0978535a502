"""Every kind of source: found by its name, its section strict about secrets."""

from __future__ import annotations

import pytest
from multidict import CIMultiDict
from pydantic import ValidationError

from bot.sources import KINDS, kind
from bot.sources.base import Inbound
from bot.sources.keyed import KeyedConfig
from tests.make import NOON
from tests.sources.base_format import OLD, SECRET


@pytest.mark.parametrize("name", KINDS)
def test_a_kind_knows_its_own_name(name):
    assert kind(name).config.model_fields["type"].default == name


def test_there_is_no_kind_by_another_name():
    with pytest.raises(KeyError):
        kind("carrier_pigeon")


@pytest.mark.parametrize(
    ("section", "place"),
    [
        pytest.param({"secret": "fifteen letters"}, "secret", id="too short"),
        pytest.param({"secrets": [SECRET, "fifteen letters"]}, "secrets.1", id="the old one"),
        pytest.param({"secret": ""}, "secret", id="empty"),
        pytest.param({"secrets": []}, "secrets", id="none"),
    ],
)
def test_a_secret_that_can_be_guessed_is_refused_where_it_stands(section, place):
    with pytest.raises(ValidationError) as caught:
        KeyedConfig.model_validate(section)

    [problem] = caught.value.errors()
    assert ".".join(map(str, problem["loc"])) == place
    assert "letters" not in str(caught.value)


def test_sixteen_characters_are_enough():
    assert KeyedConfig.model_validate({"secret": "sixteen letters!"}).keys == (b"sixteen letters!",)


@pytest.mark.parametrize(
    ("given", "key"),
    [
        pytest.param({"secret": SECRET, "secrets": [SECRET, OLD]}, "secrets", id="both"),
        pytest.param({"secret_file": "a", "secrets": [OLD]}, "secrets", id="both, one in a file"),
        pytest.param({"to": "+1"}, "", id="neither"),
    ],
)
def test_a_section_has_secret_or_secrets(given, key):
    [(at, words)] = KeyedConfig.contradictions(given)

    assert at == key
    assert SECRET not in words


@pytest.mark.parametrize("key", ["secret", "secret_file", "secrets", "secrets_file"])
def test_one_of_them_is_right(key):
    assert list(KeyedConfig.contradictions({key: "…"})) == []


def test_the_url_that_a_provider_signs_is_ours_and_not_what_a_header_says():
    inbound = Inbound(
        headers=CIMultiDict({"Host": "evil.example"}),
        body=b"",
        at=NOON,
        path="/webhook/a?b=%2F'&c",
        public_url="https://sms.example.org",
    )

    assert inbound.url == "https://sms.example.org/webhook/a?b=%2F'&c"


def test_a_request_does_not_print_what_is_in_it():
    inbound = Inbound(headers=CIMultiDict({"X": "code"}), body=b"code", at=NOON, path="/code")

    assert "code" not in repr(inbound)
