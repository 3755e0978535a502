"""The table in docs/rules.md, line by line, through the router."""

from __future__ import annotations

import re
from datetime import datetime

import pytest
import yaml

from bot.wiring.plan import make_plan
from tests.docs.pages import read
from tests.make import make_sms

ROW = re.compile(r"^\| `(\{.+?\})` \| `(\{.*?\})` \| (yes|no) \|$", re.MULTILINE)
ROWS = ROW.findall(read("docs/rules.md"))
FIELDS = {"from": "sender", "to": "recipient", "body": "body"}
FILE = """
sources:
  my-number: {{type: private_number, secret: long-enough-to-be-one}}
channels:
  screen: {{type: console}}
rules:
  - name: this one
    when: {when}
    send_to: screen
  - {{name: else, send_to: screen}}
"""


def test_the_table_is_there():
    lines = [line for line in read("docs/rules.md").splitlines() if line.startswith("| `{")]

    assert len(ROWS) == len(lines) > 30


@pytest.mark.parametrize(("when", "text", "matches"), ROWS)
def test_what_the_table_says_is_what_happens(tmp_path, when, text, matches):
    path = tmp_path / "config.yaml"
    path.write_text(FILE.format(when=when), encoding="utf-8")
    given = yaml.load(text, yaml.BaseLoader)
    changes = {FIELDS[key]: value for key, value in given.items() if key != "at"}
    if "at" in given:
        changes["received_at"] = datetime.fromisoformat(given["at"])

    explanation = make_plan(path, {}).router.explain(make_sms(**changes))

    assert explanation.rule == ("this one" if matches == "yes" else "else")
