"""A person looks at this on a phone: the code first, then everything else."""

from __future__ import annotations

import pytest

from bot.cards.card import Card
from bot.cards.draw import draw, fold, headline
from bot.cards.letter import Letter
from bot.cards.words import Run, Style, plain
from tests.make import make_sms

CODE = Card(
    code="482913",
    service="MyBank",
    body="Your code is 482913.\nDo not share it.",
    sender="+14155551234",
    recipient="Work line (+12025550100)",
    when="13:00 CET",
    late="late by 7 minutes",
)
HELLO = Card(body="Hello, Mum", sender="MUM", when="13:00 CET")


def letter(card: Card) -> Letter:
    return Letter(id="1", sms=make_sms(), card=card, words=draw(card))


def test_the_code_stands_alone_on_top_and_the_whole_text_follows():
    assert plain(draw(CODE)) == (
        "482913\n"
        "MyBank\n"
        "\n"
        "Your code is 482913.\nDo not share it.\n"
        "\n"
        "+14155551234 → Work line (+12025550100) · 13:00 CET · late by 7 minutes"
    )


def test_a_text_without_a_code_is_the_text_and_who_sent_it():
    assert plain(draw(HELLO)) == "Hello, Mum\n\nMUM · 13:00 CET"


def test_what_is_not_shown_is_said_in_our_own_words():
    [note, *_] = draw(Card(note="It is not shown here.", sender="MUM"))

    assert note == Run("It is not shown here.\n\n")


def test_a_text_of_white_space_is_said_to_be_empty():
    words = draw(Card(body=" \n ", note="The text is empty.", sender="MUM"))

    assert plain(words) == "The text is empty.\n\nMUM"


def test_a_name_from_right_to_left_does_not_turn_the_line_around():
    card = Card(body="x", sender="בנק", recipient="Work line", when="13:00 CET")

    assert plain(draw(card)).endswith("\n\n\u200eבנק\u200e → Work line · 13:00 CET")


def test_runs_say_how_they_look_and_who_wrote_them():
    runs = {run.text: run for run in draw(CODE)}

    assert runs["482913"] == Run("482913", Style.MONO | Style.BOLD, foreign=True)
    assert runs["MyBank"].style is Style.BOLD
    assert runs[CODE.body] == Run(CODE.body, Style.QUOTE, foreign=True)
    assert runs[CODE.sender].foreign
    assert not runs[" → "].foreign
    assert runs["late by 7 minutes"] == Run("late by 7 minutes", Style.BOLD)


def test_a_card_with_nothing_to_say_is_no_words():
    assert draw(Card()) == ()


@pytest.mark.parametrize(
    ("card", "line"),
    [
        pytest.param(CODE, "482913 · MyBank · late by 7 minutes", id="late"),
        pytest.param(Card(code="482913", sender="MUM"), "482913 · MUM", id="no-service"),
        pytest.param(HELLO, "MUM: Hello, Mum", id="no-code"),
        pytest.param(Card(sender="A\nB", body="c\r\nd\u2028e"), "A B: c d e", id="one-line"),
        pytest.param(Card(note="Not shown.", sender="MUM"), "MUM: Not shown.", id="note"),
    ],
)
def test_a_headline_is_one_line_and_the_code_comes_first(card, line):
    assert headline(card) == line


def test_a_long_text_is_cut_in_the_headline_after_a_word():
    line = headline(Card(sender="S" * 300, body="word " * 5_000))

    assert line == f"{'S' * 39}…: {' '.join(['word'] * 11)}…"


def test_folded_texts_are_whole_in_order_and_apart():
    assert plain(fold([letter(CODE), letter(HELLO)])) == (
        plain(draw(CODE)) + "\n\n――― 2 of 2 ―――\n\n" + plain(draw(HELLO))
    )


def test_a_folded_text_cannot_pass_as_two():
    fake = letter(Card(body="a\n\n――― 2 of 2 ―――\n\nb"))

    marks = [run for run in fold([fake, letter(HELLO)]) if "2 of 2" in run.text]

    assert [run.foreign for run in marks] == [True, False]


def test_one_letter_folds_to_itself_and_none_to_nothing():
    assert fold([letter(HELLO)]) == draw(HELLO)
    assert fold([]) == ()
