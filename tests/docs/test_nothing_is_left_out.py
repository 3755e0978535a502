"""What there is is described, shown, tested and pinned."""

from __future__ import annotations

import re
import tomllib

import pytest

from bot import channels, sources
from tests.docs.pages import ROOT, anchors, read

KINDS = [
    *(pytest.param("channels", kind, id=f"channel-{kind}") for kind in channels.KINDS),
    *(pytest.param("sources", kind, id=f"source-{kind}") for kind in sources.KINDS),
]
PROJECT = tomllib.loads(read("pyproject.toml"))["project"]
EXTRAS = PROJECT["optional-dependencies"]


def names(requirements):
    return [re.match(r"[\w.-]+", each)[0].lower() for each in requirements]


ALL = sorted({*names(PROJECT["dependencies"]), *(n for e in EXTRAS.values() for n in names(e))})


@pytest.mark.parametrize(("room", "kind"), KINDS)
def test_a_kind_has_a_heading_in_the_docs(room, kind):
    assert kind in anchors(read(f"docs/{room}.md"))


@pytest.mark.parametrize(("room", "kind"), KINDS)
def test_a_kind_is_shown_in_the_example(room, kind):
    sections = re.split(r"^([a-z]+):$", read("config.example.yaml"), flags=re.MULTILINE)
    shown = sections[sections.index(room) + 1]

    assert re.search(rf"\btype: {kind}\b", shown)


@pytest.mark.parametrize(("room", "kind"), KINDS)
def test_a_kind_is_tested(room, kind):
    tests = (ROOT / "tests" / room).glob("test_*.py")

    assert any(re.search(rf"\b{kind}\b", path.stem + path.read_text()) for path in tests)


@pytest.mark.parametrize("name", ALL)
def test_a_dependency_has_its_reason(name):
    page = read("docs/decisions.md").partition("## What we depend on")[2]

    needed = name in names(PROJECT["dependencies"])
    assert re.search(
        rf"^\| {name} \|" if needed else rf"(?<![\w-]){name}(?![\w-])", page, re.MULTILINE
    )


@pytest.mark.parametrize("name", ALL)
def test_a_dependency_is_pinned(name):
    assert re.search(rf"^{name}==[\w.]+$", read("constraints.txt"), re.MULTILINE)


def test_nothing_but_versions_is_pinned():
    lines = [line for line in read("constraints.txt").splitlines() if not line.startswith("#")]

    assert [line for line in lines if not re.fullmatch(r"[a-z0-9.-]+==[\w.]+", line)] == []
