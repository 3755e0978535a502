"""Whatever pydantic can complain of is said in words for a person."""

from __future__ import annotations

from typing import get_args

import pytest
from pydantic_core import core_schema

from bot.config.words import EMPTY, say, unknown_key

FACTS = {
    "expected": "'one' or 'two'",
    "expected_schemes": "'http' or 'https'",
    "error": ValueError("is wrong; mend it"),
    "min_length": 1,
    "max_length": 9,
    "actual_length": 10,
    "ge": 1,
    "gt": 1,
    "le": 9,
    "lt": 9,
    "multiple_of": 5,
    "input_value": "hunter2",
    "tag": "hunter2",
}


def complaint(kind, **facts):
    return {"type": kind, "loc": ("key",), "msg": "hunter2", "ctx": FACTS | facts}


@pytest.mark.parametrize("kind", get_args(core_schema.ErrorType))
def test_every_complaint_has_words_and_no_value(kind):
    said = say(complaint(kind), "hunter2", ["key"])

    assert said
    assert "hunter2" not in said
    assert "{" not in said
    assert said[0] not in " ;"


def test_a_complaint_of_another_library_is_not_repeated():
    said = say(complaint("their_own_kind"), "hunter2", [])

    assert said == "is not valid here; see the documentation"


def test_nothing_where_something_should_be_is_called_empty():
    assert say(complaint("int_parsing"), None, []) == EMPTY


def test_a_validator_that_repeats_a_value_is_silenced():
    error = ValueError("cannot use 'hunter2-hunter2' here; see the docs")

    said = say(complaint("value_error", error=error), {"a": ["x", "hunter2-hunter2"]}, [])

    assert said == "cannot use '…' here; see the docs"


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("sendto", "unknown key; did you mean 'send_to'?"),
        ("send-to", "unknown key; did you mean 'send_to'?"),
        ("SendTo", "unknown key; did you mean 'send_to'?"),
        ("mesage", "unknown key; did you mean 'message'?"),
        ("message:hi", "a space is missing after 'message:'; add it"),
        ("q", "unknown key; remove it, or use one of: message, send_to"),
        ("hunter2:x", "unknown key; remove it, or use one of: message, send_to"),
    ],
)
def test_a_key_that_is_not_known_gets_a_guess(key, words):
    assert unknown_key(key, ["send_to", "message"]) == words


def test_a_word_that_is_not_known_gets_a_guess():
    said = say(complaint("literal_error"), "tow", [])

    assert said == "must be one of: one, two; did you mean 'two'?"
