"""Whoever copies a piece of YAML into the config file has a file that is good."""

from __future__ import annotations

import pytest
import yaml

from bot.wiring.plan import make_plan
from tests.docs.pages import BY_NAME, blocks, read

# What the pieces speak of without showing it.
AROUND = """
sources:
  my-number: {type: private_number, secret: long-enough-to-be-one}
channels:
  screen: {type: console}
  team: {type: telegram, token: "1:a", chat_id: -100}
  dev: {type: slack, token: xoxb-1, channel: "#2fa-codes"}
  mail: {type: email, host: smtp.example.org, from: bot@example.org, to: ops@example.org}
rules:
  - {name: everything else, send_to: screen}
"""


def pieces():
    for name in BY_NAME:
        for number, (marked, text) in enumerate(blocks(read(name), "yaml"), start=1):
            if marked in {"", "rules"}:
                yield pytest.param(text, id=f"{name}-{number}")


def merged(text):
    # As written: +1415 is no number here, and no is no bool.
    whole, piece = (yaml.load(each, yaml.BaseLoader) for each in (AROUND, text))
    for key, value in piece.items():
        whole[key] = whole.get(key, {}) | value if isinstance(value, dict) else value
    return yaml.safe_dump(whole, sort_keys=False, allow_unicode=True)


@pytest.mark.parametrize("text", list(pieces()))
def test_a_piece_of_yaml_is_good(tmp_path, text):
    path = tmp_path / "config.yaml"
    path.write_text(merged(text), encoding="utf-8")

    plan = make_plan(path, {}, lenient=True)

    # A variable's name stands for its value here, and may be shorter than a secret should be.
    warnings = [str(each) for each in plan.warnings if "is shorter than" not in each.what]
    assert warnings == []
