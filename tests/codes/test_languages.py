"""Texts in sixty languages, with a code and with something tempting instead of one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.codes import find

TEXTS = [
    json.loads(line)
    for line in (Path(__file__).parent / "languages.jsonl").read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize("lang", sorted({entry["lang"] for entry in TEXTS}))
def test_in_every_language_codes_are_found_and_other_numbers_are_left_alone(lang):
    entries = [entry for entry in TEXTS if entry["lang"] == lang]

    answers = {entry["text"]: find(entry["text"]) for entry in entries}

    assert {text: found and found.code for text, found in answers.items()} == {
        entry["text"]: entry["code"] for entry in entries
    }
