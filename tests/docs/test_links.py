"""Whoever follows a link gets somewhere."""

from __future__ import annotations

import re

import pytest

from tests.docs.pages import BY_NAME, anchors, prose, read

LINK = re.compile(r"\]\(([^)\s]+)\)|^\[[^\]]+\]: (\S+)$", re.MULTILINE)


def links():
    for name in BY_NAME:
        for one, other in LINK.findall(prose(read(name))):
            yield pytest.param(name, one or other, id=f"{name} -> {one or other}")


@pytest.mark.parametrize(("name", "target"), list(links()))
def test_a_link_leads_somewhere(name, target):
    if "://" in target:
        assert target.startswith("https://")
        return
    path, _, anchor = target.partition("#")
    page = BY_NAME[name].parent / path if path else BY_NAME[name]

    assert page.exists()
    assert not anchor or anchor in anchors(page.read_text())


def test_every_page_can_be_found_from_the_readme():
    readme = read("README.md")

    assert {name for name in BY_NAME if name != "README.md" and f"({name})" not in readme} == set()
