from __future__ import annotations

import time

import pytest
from hypothesis import given, strategies as st

from bot.cards.card import visible
from bot.cards.words import Run, Style, plain
from bot.channels.telegram_text import MAX_ENTITIES, all_pre, write
from tests.channels.letters import HOSTILE
from tests.fakes.telegram import Shown, check_entities

BOLD_CODE = Style.MONO | Style.BOLD
TAPPABLE = [
    "@admin",
    "a@b",
    "(@admin)",
    "#sale",
    "$CASH",
    "$1INCH",
    "/start",
    "run/stop /stop@my_bot",
    "https://evil.example/a?b=c(d).",
    "ftp://x",
    "tg://resolve?domain=x",
    "Hello.World",
    "bit.ly/3xYz",
    "пример.рф",
    "мой❤.ws",
    "1.1.1.1",
    "me@evil.example",
    "mailto:me@evil.example",
    "+1 (415) 555-12-34",
    "+14155551234",
    "4111 1111 1111 1111",
    "4111-1111-1111-1111",
    "5555555555554444",
    "8 800 555‑35‑35",
    "您的验证码是123456，登录https://x.cn查看",
    "«https://evil.example»",
    '"@admin".',
]


def shown(*runs: Run) -> Shown:
    """What a reader sees; what Telegram would refuse fails here."""
    text, entities = write(runs)
    assert text == plain(runs)
    marks = all_pre(text) if entities is None else entities
    check_entities(text, marks)
    return Shown(id=1, chat_id=1, thread=None, text=text, entities=marks, silent=False, buttons=[])


def stranger(text: str, style: Style = Style.QUOTE) -> Run:
    return Run(text, style, foreign=True)


@pytest.mark.parametrize("text", TAPPABLE)
@pytest.mark.parametrize("style", [Style.PLAIN, Style.BOLD, Style.QUOTE, Style.BOLD | Style.QUOTE])
def test_what_a_stranger_writes_cannot_be_tapped(text, style):
    seen = shown(Run("From "), stranger(f"Hi {text} bye", style))

    assert seen.alive == []
    assert seen.styled("code") != []


@pytest.mark.parametrize("text", TAPPABLE)
def test_the_test_would_notice_what_can_be_tapped(text):
    said = f"Hi {text} bye"

    bare = Shown(id=1, chat_id=1, thread=None, text=said, entities=[], silent=False, buttons=[])

    assert bare.alive != [] or text in {"a@b", "ftp://x", "мой❤.ws", "8 800 555‑35‑35"}


@pytest.mark.parametrize(
    "text",
    [
        "Your code is 482913. It is valid for 10 minutes!",
        "You paid $5.99 at 15:30 on 24/12, and/or 12.50 EUR...",
        "1) first 2) second; km/h 50% off",
        "Привет, ваш код 123456.",
    ],
)
def test_ordinary_words_are_not_made_code(text):
    seen = shown(stranger(text))

    assert seen.entities == [{"type": "blockquote", "offset": 0, "length": len(text)}]


def test_signs_around_what_is_made_code_stay_outside():
    seen = shown(stranger("(see https://evil.example/x), ask “@admin”!"))

    assert seen.styled("code") == ["https://evil.example/x", "@admin"]


def test_a_link_that_begins_in_our_words_is_dead_where_the_stranger_goes_on():
    seen = shown(Run("@"), stranger("admin", Style.PLAIN), Run(" https://ours.example/"))

    assert seen.styled("code") == ["admin"]
    assert seen.alive == ["https://ours.example/"]


def test_styles_become_entities_in_utf16_units():
    seen = shown(
        Run("482913", BOLD_CODE, foreign=True),
        Run("\n"),
        Run("🏦 Bank", Style.BOLD, foreign=True),
        Run("\n\n"),
        stranger("😀😀 your code"),
        Run("\n\nDocs", link="https://docs.example/a"),
    )

    assert seen.styled("code") == ["482913"]
    assert seen.styled("bold") == ["🏦 Bank"]
    assert seen.styled("blockquote") == ["😀😀 your code"]
    assert seen.styled("text_link") == ["\n\nDocs"]


def test_quoted_neighbours_are_one_quotation():
    seen = shown(stranger("one "), Run("two ", Style.QUOTE | Style.BOLD), stranger("three"))

    assert seen.styled("blockquote") == ["one two three"]
    assert seen.styled("bold") == ["two "]


def test_a_strangers_link_is_never_a_link():
    seen = shown(Run("click", link="https://evil.example", foreign=True))

    assert seen.styled("text_link") == []


@pytest.mark.parametrize("link", ["javascript:alert(1)", "tg://user?id=1", "nonsense"])
def test_only_web_addresses_become_links(link):
    seen = shown(Run("click", link=link))

    assert seen.entities == []


def test_a_text_full_of_names_becomes_one_block():
    names = " ".join(f"@name{number}" for number in range(300))

    seen = shown(Run("482913", BOLD_CODE), Run("\n"), stranger(names), Run("\nfrom here"))

    assert seen.alive == []
    assert seen.styled("pre") == [names]
    assert seen.styled("blockquote") == []
    assert seen.styled("code") == ["482913"]


def test_a_text_with_some_names_keeps_its_form():
    names = " ".join(f"@name{number}" for number in range(70))

    seen = shown(stranger(names))

    assert len(seen.styled("code")) == 70
    assert seen.styled("blockquote") == [names]


def test_too_many_runs_for_telegram_are_one_block():
    runs = [run for n in range(200) for run in (Run(f"{n}", Style.MONO), Run(" "))]

    text, entities = write(runs)

    assert entities is None
    check_entities(text, all_pre(text))


def test_the_hostile_text_is_dead_and_whole():
    said = visible(HOSTILE)

    seen = shown(Run("482913", BOLD_CODE), Run("\n\n"), stranger(said))

    assert said in seen.text
    assert seen.alive == []


SIGNS = "@#$/:.+-_ \n()a0b1Z😀é漢。@.\t1INCH://www.com"
RUNS = st.builds(
    Run,
    st.text(st.sampled_from(SIGNS), max_size=60),
    st.sampled_from([Style.PLAIN, Style.BOLD, Style.MONO, Style.QUOTE, Style.QUOTE | Style.BOLD]),
    st.sampled_from(["", "https://ours.example"]),
    st.booleans(),
)


@given(st.lists(RUNS, max_size=150))
def test_telegram_takes_whatever_is_written(runs):
    text, entities = write(tuple(runs))

    assert text == plain(runs)
    assert len(entities or []) <= MAX_ENTITIES
    check_entities(text, entities or [])


@given(st.text(st.sampled_from(SIGNS), max_size=200))
def test_nothing_of_a_stranger_is_alive(text):
    assert shown(stranger(text + "x", Style.PLAIN)).alive == []


@pytest.mark.parametrize("unit", ["@", "1 ", "1.", "a.", "/", "(", "@a ", "😀", ".", "1-", "(1) "])
def test_time_grows_with_the_length_and_no_faster(unit):
    text = unit * 40_000

    began = time.perf_counter()
    write((stranger(text),))

    assert time.perf_counter() - began < 2


def test_what_holds_nothing_is_not_marked():
    text, entities = write((Run(" \n", Style.QUOTE), Run("\t", Style.BOLD), Run("A", Style.BOLD)))

    assert (text, entities) == (" \n\tA", [{"type": "bold", "offset": 2, "length": 2}])
