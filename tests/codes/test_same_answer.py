"""What does not concern the code does not change the answer."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.codes.finder import find

ENTRIES = [
    json.loads(line)
    for line in (Path(__file__).parent / "texts.jsonl").read_text(encoding="utf-8").splitlines()
]
WITH_CODES = [entry for entry in ENTRIES if entry["code"]]
OTHER_DIGITS = str.maketrans("0123456789", "5369758638")


def code_in(text: str) -> str | None:
    found = find(text)
    return found.code if found else None


def each(entries):
    return pytest.mark.parametrize(
        "entry", entries, ids=lambda entry: f"{entry['lang']}-{entry['text'][:24]}"
    )


@each(ENTRIES)
@pytest.mark.parametrize(
    "added", ["\n- The Team", "\nThank you.", " Help: 0800 555 0134", "\n\nwww.pinewell.example"]
)
def test_what_is_added_below_changes_nothing(entry, added):
    assert code_in(entry["text"] + added) == entry["code"]


@each(ENTRIES)
def test_a_greeting_changes_nothing(entry):
    assert code_in("Hello!\n" + entry["text"]) == entry["code"]


@each(ENTRIES)
def test_a_warning_changes_nothing(entry):
    assert code_in(entry["text"] + "\nDo not share it with anyone.") == entry["code"]


@each(WITH_CODES)
def test_other_digits_are_chosen_in_the_same_place(entry):
    found = find(entry["text"])
    assert found is not None
    start, end = found.span
    raw = entry["text"][start:end].translate(OTHER_DIGITS)

    again = find(entry["text"][:start] + raw + entry["text"][end:])

    assert again is not None
    assert again.span == found.span


@each([entry for entry in WITH_CODES if entry["code"].isdigit()])
def test_capitals_change_nothing(entry):
    assert code_in(entry["text"].upper()) == entry["code"]
