from __future__ import annotations

import time
import tracemalloc

import pytest
from hypothesis import given, settings, strategies as st

from bot.codes import find, finder
from bot.codes.fold import fold
from bot.codes.masks import mask
from bot.codes.tokens import tokenise

SIZE = 20_000
HOSTILE = [
    "1",
    "1 ",
    "1-",
    "1.1.",
    "1a",
    "a.a.",
    "a@",
    "a.1@",
    "code ",
    "code 1234 ",
    "(code,",
    "one ",
    "enter 4821 ",
    "code: 1234\n",
    "验证码",
    "验",
    "रमज",
    "رمز",
    "http://",
    "AB12-",
    "x*",
    "DE89 ",
    "12345678 12345678 ",
    "@a.example #",
    "\u200c",
    "Verification",
    ".",
    "\n",
]


@pytest.mark.parametrize("unit", HOSTILE)
def test_twenty_thousand_hostile_characters_take_a_moment(unit):
    text = unit * (SIZE // len(unit))

    took = min(timed(text) for _ in range(3))

    assert took < 1.0


@pytest.mark.parametrize("unit", HOSTILE)
def test_every_step_before_ranking_is_linear_without_the_limit_of_length(unit):
    text = unit * (SIZE // len(unit))
    start = time.process_time()

    tokenise(mask(fold(text), text))

    assert time.process_time() - start < 1.0


@given(st.text(max_size=200))
@settings(max_examples=300, deadline=None)
def test_any_text_is_borne_and_what_is_found_stands_where_it_says(text):
    found = find(f"Your code {text} 4")

    assert found is None or found.raw in text + " 4"


@given(st.lists(st.sampled_from(HOSTILE), max_size=30))
@settings(max_examples=300, deadline=None)
def test_any_mixture_of_signs_words_and_numbers_is_borne(parts):
    text = "".join(parts)
    found = find(text)

    assert found is None or text[slice(*found.span)] == found.raw


@given(st.text(max_size=100))
def test_folding_keeps_every_place(text):
    assert len(fold(text)) == len(text)


@given(st.text(max_size=100))
def test_masking_keeps_every_place(text):
    assert len(mask(fold(text), text)) == len(text)


def test_only_the_first_characters_are_looked_at():
    padding = "lorem " * (finder.LONGEST_TEXT // 6 + 1)

    assert find(padding + "Your code is 482913") is None


def test_little_memory_is_kept():
    find("Your code is 482913")
    tracemalloc.start()
    for place in range(2000):
        finder.find(f"Your code {place} is {place + 100_000} at Shop{place}")
    kept, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert kept < 1_000_000


def timed(text: str) -> float:
    start = time.process_time()
    finder.find(text)
    return time.process_time() - start
