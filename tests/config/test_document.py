"""A good file becomes typed sections; a broken one still gives what could be read."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.config.problems import Problem, dotted, tidy
from bot.config.types import Rate
from bot.model import Show
from tests.config.conftest import GOOD, PLANTED

FULL = Path(__file__).with_name("full.yaml").read_text(encoding="utf-8")
ENVIRON = {"WEBHOOK_SECRET": PLANTED, "TELEGRAM_TOKEN": "7:hunter2", "STORAGE_KEY": "hunter2"}


@pytest.fixture
def full(folder):
    document = folder.read(FULL, environ=ENVIRON)
    assert document.problems == ()
    return document.config


def test_the_general_sections_are_typed(full):
    assert (full.server.host, full.server.port) == ("0.0.0.0", 8080)
    assert full.server.max_body == 256 * 1024
    assert full.timezone == ZoneInfo("Europe/Berlin")
    assert full.names == {"+12025550100": "Work line", "+4930123": "Office"}
    assert full.alerts.send_to == ("mail",)
    assert full.storage.keep == timedelta(days=30)
    assert [key.reveal() for key in full.storage.encryption_keys] == ["hunter2"]


def test_each_source_and_channel_is_of_its_kind(full):
    assert full.sources["my-number"].secret.reveal() == PLANTED
    assert full.channels["team"].chat_id == "-1001234567890"
    assert full.channels["team"].topic_id == 7
    assert full.channels["team"].rate == Rate(20, timedelta(minutes=1))
    assert full.channels["mail"].show is Show.MASKED
    assert full.channels["mail"].to == ("ops@example.org",)


def test_rules_are_typed_and_each_has_a_name(full):
    codes, adverts, night, last = full.rules

    assert codes.when.from_ == ("MyBank", "+1415555*", "+14155550123", "0049", "NO")
    assert codes.when.code is True
    assert codes.delete_after == timedelta(minutes=10)
    assert adverts.drop
    assert adverts.when.body[1].given() == {"regex": (r"\bSTOP to (end|opt out)\b",)}
    assert night.continue_
    assert [part.code for part in night.when.not_] == [False]
    assert [part.to for part in night.when.any[1].all] == [("+1",), ("+2",)]
    assert night.silent is True
    assert codes.silent is None
    assert (last.name, last.send_to, last.when) == ("rule 4", ("screen",), None)


def test_tests_are_typed(full):
    first, second = full.tests

    assert first.sms.at == datetime(2026, 3, 1, 15, 30, tzinfo=UTC)
    assert first.sms.from_ == "MyBank"
    assert (first.expect.code, first.expect.service) == ("012345", None)
    assert first.expect.send_to == ("team", "mail")
    assert (second.expect.code, second.expect.service, second.expect.drop) == ("", "", True)


def test_what_is_not_said_has_a_default(folder):
    config = folder.read(GOOD).config

    assert (config.server.host, config.server.port) == ("0.0.0.0", 8080)
    assert config.storage.url.reveal() == "sqlite:///data/sms2chat.db"
    assert config.timezone == ZoneInfo("UTC")
    assert config.tests == ()


def test_a_section_with_everything_commented_out_is_as_if_not_there(folder):
    text = GOOD + "alerts:\n  # send_to: screen\nstorage:\nserver:\nnames:\ntests:\ntimezone:\n"

    document = folder.read(text)

    assert document.problems == ()
    assert document.config == folder.read(GOOD).config


def test_aliases_and_merges_say_a_thing_once(folder):
    text = GOOD.replace("{type: console}", "&c {type: console, silent: true, show: code}")
    text = text.replace("rules:", "  loud: {<<: *c, silent: false}\n  again: *c\nrules:")

    channels = folder.read(text).config.channels

    assert (channels["loud"].silent, channels["loud"].show) == (False, Show.CODE)
    assert channels["again"] == channels["screen"]


def test_the_first_of_several_merges_wins(folder):
    text = GOOD.replace("{type: console}", "{<<: [{type: console, show: code}, {show: full}]}")

    assert folder.read(text).config.channels["screen"].show is Show.CODE


def test_values_are_taken_as_they_are_written(folder):
    text = GOOD + "names: {+0049: 0x10, 1_000: 1e3, on: off, 2026-03-01: !!str 7}\n"

    names = folder.read(text).config.names

    assert names == {"+0049": "0x10", "1_000": "1e3", "on": "off", "2026-03-01": "7"}


def test_what_is_broken_hides_nothing_else_from_checks_across_sections(folder):
    text = FULL.replace("port: 8080", "prot: 8080").replace("chat_id:", "chat:")
    text = text.replace("drop: true}", "drop: maybe}", 1)

    document = folder.read(text, environ=ENVIRON)

    draft = document.draft
    assert document.config is None
    assert draft.server is None
    assert {name: bool(each) for name, each in draft.channels.items()} == {
        "screen": True,
        "team": False,
        "mail": True,
    }
    assert [rule and rule.name for rule in draft.rules][0::3] == ["bank codes", "rule 4"]
    assert draft.alerts.send_to == ("mail",)
    assert draft.timezone == ZoneInfo("Europe/Berlin")


def test_a_section_with_an_unset_variable_is_not_checked_further(folder):
    draft = folder.read(GOOD + "storage: {url: ${DB}}\n").draft

    assert draft.storage is None
    assert draft.sources["one"]


def test_a_file_that_is_no_yaml_has_no_draft(folder):
    document = folder.read("a: [")

    assert (document.config, document.draft) == (None, None)
    assert document.files == (folder.config, folder.path / ".env")


def test_a_check_from_above_finds_its_line(folder):
    document = folder.read(GOOD.replace("send_to: screen", "send_to: [screen, scren]"))

    problem = document.problem(("rules", 0, "send_to", 1), "no such channel")

    assert str(problem) == f"{folder.config}:6:23: rules[0].send_to[1]: no such channel"


@pytest.mark.parametrize(
    ("loc", "spot"),
    [
        pytest.param(("rules", 0, "send_to", 0), "6:14: rules[0].send_to", id="one-for-a-list"),
        pytest.param(("channels", "screen"), "4:11: channels.screen", id="section"),
        pytest.param(("channels", "screen", "url"), "4:11: channels.screen.url", id="missing"),
        pytest.param(("rules",), "5:1: rules", id="block"),
        pytest.param((), "1:1", id="all"),
        pytest.param(("rules", 7), "5:1: rules", id="past-the-end"),
    ],
)
def test_a_place_that_is_not_in_the_file_falls_back_to_what_is_around_it(folder, loc, spot):
    problem = folder.read(GOOD).problem(loc, "so")

    assert str(problem) == f"{folder.config}:{spot}: so"


def test_a_warning_looks_like_a_problem_and_stops_nothing(folder):
    text = GOOD.replace("secret: hunter2-hunter2-hunter2", "secrets: [hunter2-1, hunter2-2]")

    document = folder.read(text)

    [problem] = document.problems
    assert (
        str(problem)
        .removeprefix(f"{folder.config}:")
        .startswith("2:40: sources.one.secrets: warning: are being changed; ")
    )
    assert document.config


def test_problems_stand_in_the_order_of_the_file_and_only_once():
    def at(line, column, where, what="so"):
        return Problem(path=Path("c"), line=line, column=column, where=where, what=what)

    given = [at(2, 1, "b"), at(1, 9, "z"), at(1, 2, "y"), at(2, 1, "b"), at(1, 9, "a.z")]

    assert [str(each) for each in tidy(given)] == ["c:1:2: y: so", "c:1:9: z: so", "c:2:1: b: so"]


@pytest.mark.parametrize(
    ("loc", "shown"),
    [
        (("rules", 0, "when", "from", 1), "rules[0].when.from[1]"),
        (("channels", "my-team_2"), "channels.my-team_2"),
        (("channels", "my team"), "channels.'my team'"),
        (("names", "+12025550100"), "names.…"),
        (("a", "token:123"), "a.…"),
        (("a", "x" * 200), "a.…"),
    ],
)
def test_a_place_is_written_as_people_write_it_and_tells_no_value(loc, shown):
    assert dotted(loc) == shown


def test_reading_twice_is_reading_the_same(folder):
    first = folder.read(FULL, environ=ENVIRON)

    assert folder.read(environ=ENVIRON).config == first.config
