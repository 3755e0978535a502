"""What the pages say of the code is what the code says."""

from __future__ import annotations

import pytest

from bot.config.fields import keys, sections, twins
from bot.config.root import Config
from bot.dispatch import retry
from bot.wiring.kinds import KINDS
from docs.generate import MAKERS, PLACE, made, waits, words
from tests.docs.pages import BY_NAME, PAGES, read


@pytest.mark.parametrize("name", BY_NAME)
def test_a_page_says_what_it_would_be_made_to_say(name):
    assert read(name) == made(read(name)), "make docs"


def test_nothing_is_made_that_no_page_shows():
    shown = {place[2] for page in PAGES for place in PLACE.finditer(page.read_text())}

    assert shown == set(MAKERS)


def every_section(model):
    yield model
    for field in keys(model).values():
        for inner in sections(field):
            if inner is not model:
                yield from every_section(inner)


def test_every_key_of_the_file_is_described():
    kinds = [load() for group in (KINDS.sources, KINDS.channels) for load in group.values()]
    models = {inner for model in (Config, *kinds) for inner in every_section(model)}

    page = read("docs/config.md")

    named = {key for model in models for key in (*keys(model), *twins(model))}
    assert {key for key in named if f"`{key}`" not in page} == set()


def test_the_waits_are_those_of_the_table_in_the_code():
    page = read("docs/reliability.md")

    for table in (retry.CODES, retry.OTHERS):
        assert f"{waits(table)}, and then every {words(table.waits[-1])}" in page
