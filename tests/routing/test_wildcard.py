"""Wildcards and numbers: what fits what."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given, strategies as st

from bot.routing.forms import Form, fold, number, number_pattern, wildcard


def reference(pattern: str, text: str) -> bool:
    """The textbook table: row by row, which prefixes of the text fit."""
    fits = [True] + [False] * len(text)
    for wanted in pattern:
        row = [fits[0] and wanted == "*"]
        for at, char in enumerate(text):
            if wanted == "*":
                row.append(row[at] or fits[at + 1])
            else:
                row.append(fits[at] and wanted in ("?", char))
        fits = row
    return fits[-1]


@given(st.text("ab*?", max_size=6), st.text("ab\n*", max_size=6))
@example("a*a", "a")
@example("ab*ba", "aba")
@example("a*b*", "ab\n")
@example("a?", "a\n")
@example("*ab?", "aab")
def test_wildcards_mean_what_the_textbook_says(pattern, text):
    assert wildcard(pattern)(text) == reference(pattern, text)


@given(st.text(), st.text())
def test_every_other_character_means_itself(pattern, text):
    assert wildcard(pattern)(text) == reference(pattern, text)


@pytest.mark.parametrize(
    "pattern", ["*a" * 50 + "b", "a*" * 50 + "b", "?*" * 50 + "b", "*a?" * 50 + "b"]
)
def test_no_text_keeps_a_wildcard_busy(pattern):
    began = time.perf_counter()

    assert not wildcard(pattern)("a" * 100_000 + "c")

    assert time.perf_counter() - began < 2


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("+1 (415) 555-1234", "14155551234"),
        ("14155551234", "14155551234"),
        ("415.555/1234", "4155551234"),
        ("+49\u00a0151\u2011234", "49151234"),
        ("\u202a+1\u2013415\u202c", "1415"),
        ("٠١٢ ٣", "0123"),
        ("＋１４１５", "1415"),
        ("MyBank", ""),
        ("MyBank24", ""),
        ("1-800-FLOWERS", ""),
        ("12²", ""),
        ("+", ""),
        ("- -", ""),
        ("", ""),
    ],
)
def test_a_number_is_its_digits_and_a_name_has_none(text, digits):
    assert number(fold(text)) == digits
    assert Form(text).digits == digits


@pytest.mark.parametrize(
    ("pattern", "digits"),
    [("+1 (415) *", "1415*"), ("*1234", "*1234"), ("1?5", "1?5"), ("Bank*1", ""), ("+*", "")],
)
def test_a_pattern_for_numbers_keeps_only_digits_and_wildcards(pattern, digits):
    assert number_pattern(pattern) == digits


@given(st.text())
def test_folding_twice_is_folding_once(text):
    assert fold(fold(text)) == fold(text)


@given(st.text(st.characters()))
def test_any_string_has_all_its_forms(text):
    form = Form(text)

    assert form.digits == "" or form.digits.isdecimal()
    assert len(form.utf8.decode()) <= len(text)


def test_what_is_not_unicode_is_replaced_for_regexes():
    assert Form("a\ud800b").utf8.decode() == "a\ufffdb"
