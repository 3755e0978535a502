from __future__ import annotations

import pytest

from bot.codes import clues
from bot.codes.fold import fold
from bot.codes.masks import mask
from bot.codes.shapes import candidates
from bot.codes.tokens import tokenise


def told(text: str) -> list[list[str]]:
    """Return the clues that each candidate of a text has of its own."""
    folded = mask(fold(text), text)
    tokens = tokenise(folded)
    known = clues.survey(text, tokens)
    found = candidates(folded, text, tokens)
    occupied = clues.taken(found)
    return [
        [
            *clues.of_shape(one, order, len(found)),
            *clues.of_place(folded, tokens, known, one, occupied),
        ]
        for order, one in enumerate(found)
    ]


def test_the_words_beside_a_number_are_met_nearest_first():
    [code] = told("Your verification code is 482913. Never share it")

    assert {"-1 G", "-2 Q", "-link 0", "is", "+1 |", "+2 W"} <= set(code)


def test_a_word_of_the_sentence_counts_on_its_side_and_one_of_the_next_apart():
    [code] = told("Enter 482913 to log in. It expires in 5 minutes.")

    assert {"before V", "after Q", "sentence after T"} <= set(code)
    assert "after T" not in code


def test_another_candidate_is_met_as_one_whatever_its_digits():
    first, second = told("Old 112233, new 482913")

    assert any(clue.startswith("+") and clue.endswith("#") for clue in first)
    assert any(clue.startswith("-") and clue.endswith("#") for clue in second)


def test_a_number_says_how_it_is_written():
    [grouped] = told("Code: 482-913")
    [spelt] = told("Code: 4 8 2 9")
    [year] = told("Code: 2031")
    [clock] = told("Code: 2145")

    assert {"digits 6", "grouped 6", "shape hyphens"} <= set(grouped)
    assert {"digits 4", "spelt"} <= set(spelt)
    assert "year" in year
    assert "clock" in clock


@pytest.mark.parametrize("text", ["Pinewell: your code is 482913", "Your order X7K9Q2 is here"])
def test_no_clue_holds_the_code_or_a_name(text):
    [code] = told(text)

    assert not any("482913" in clue or "X7K9Q2" in clue or "inewell" in clue for clue in code)
