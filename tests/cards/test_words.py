"""Words are cut into pieces without losing a character, a style, or a cluster."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given, strategies as st

from bot.cards.clusters import breaks_at
from bot.cards.words import Run, Style, coalesce, plain, split, utf16

FAMILY = "👨‍👩‍👧‍👦"
styles = st.sampled_from([Style.PLAIN, Style.BOLD, Style.MONO | Style.BOLD, Style.QUOTE])
texts = st.text(
    st.one_of(
        st.characters(), st.sampled_from(" \n\r\u0301\u200d\ufe0f👍🏽👩🇩🇪क\u094d각\u1100\u1161")
    )
)
runs = st.builds(Run, texts, styles, st.sampled_from(["", "https://a.example"]), st.booleans())
words = st.lists(runs, max_size=6).map(tuple)
measures = st.sampled_from([len, utf16, lambda text: len(text.encode("utf-8", "surrogatepass"))])


def written(text: str):
    return (Run(text),)


def cut(text: str, limit: int, measure=len) -> list[str]:
    return [plain(piece) for piece in split(written(text), limit, measure)]


def letters(pieces) -> list[tuple[str, Run]]:
    """Every character with all that is said of it."""
    return [
        (char, Run("", run.style, run.link, run.foreign)) for run in pieces for char in run.text
    ]


@given(words, st.integers(1, 12), measures)
@example((Run(""), Run("ab"), Run("")), 1, len)
def test_pieces_put_together_are_the_words_again(whole, limit, measure):
    pieces = split(whole, limit, measure)

    assert letters(run for piece in pieces for run in piece) == letters(whole)


@given(words, st.integers(1, 12), measures)
def test_every_piece_fits_or_is_one_character(whole, limit, measure):
    for piece in split(whole, limit, measure):
        text = plain(piece)

        assert text
        assert measure(text) <= limit or len(text) == 1


@given(texts, st.integers(4, 30))
def test_only_a_cluster_that_fills_a_piece_is_cut_inside(text, limit):
    place = 0
    for piece in cut(text, limit, utf16):
        start, place = place, place + len(piece)
        if not breaks_at(text, place, start):
            assert not any(breaks_at(text, inner, start) for inner in range(start + 1, place))


@pytest.mark.parametrize(
    ("text", "limit", "pieces"),
    [
        pytest.param("one two\nthree four", 12, ["one two\n", "three four"], id="at-a-line-end"),
        pytest.param("one two three", 10, ["one two ", "three"], id="at-a-space"),
        pytest.param("a bcdefghij", 8, ["a bcdefg", "hij"], id="not-far-back-for-a-space"),
        pytest.param("日本語のテキスト", 3, ["日本語", "のテキ", "スト"], id="no-spaces-at-all"),
        pytest.param("ab\u00a0cd ef", 5, ["ab\u00a0cd", " ef"], id="not-at-a-no-break-space"),
        pytest.param("abc \u0301d", 4, ["abc", " \u0301d"], id="not-after-a-space-with-a-mark"),
        pytest.param("ab", 2, ["ab"], id="whole-when-it-fits"),
        pytest.param("", 2, [], id="nothing-has-no-pieces"),
    ],
)
def test_pieces_end_where_a_reader_would_pause(text, limit, pieces):
    assert cut(text, limit) == pieces


def test_a_family_is_not_torn_apart():
    assert cut("xy" + FAMILY + "z", 12, utf16) == ["xy", FAMILY + "z"]


def test_a_family_too_long_for_a_piece_is_cut_rather_than_lost():
    pieces = cut(FAMILY, 4, utf16)

    assert "".join(pieces) == FAMILY
    assert max(map(utf16, pieces)) <= 4


def test_a_limit_that_nothing_fits_is_refused():
    with pytest.raises(ValueError, match="limit"):
        split(written("a"), 0)


def test_length_is_counted_as_telegram_counts_it():
    assert utf16("a€😀\ud800") == 5


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("👍🏽" * 2500, id="emoji"),
        pytest.param(FAMILY * 800, id="families"),
        pytest.param("🇩🇪" * 2500, id="flags"),
        pytest.param("🇩" * 5001, id="half-flags"),
        pytest.param("e" + "\u0301" * 10_000, id="one-cluster"),
        pytest.param(" \u0301" * 6_000, id="marked-spaces"),
    ],
)
def test_twenty_kilobytes_are_cut_in_no_time(text):
    started = time.process_time()
    pieces = cut(text, 1000, utf16)

    assert "".join(pieces) == text
    assert time.process_time() - started < 0.05


def test_a_run_that_spans_pieces_keeps_its_style_in_each():
    bold = Run("aaaa bbbb", Style.BOLD, foreign=True)

    pieces = split((Run("x "), bold), 7)

    assert pieces == [
        (Run("x "), Run("aaaa ", Style.BOLD, foreign=True)),
        (Run("bbbb", Style.BOLD, foreign=True),),
    ]


def test_neighbours_that_look_alike_become_one_run():
    apart = [Run("a"), Run(""), Run("b"), Run("c", foreign=True), Run("d", Style.BOLD)]

    assert coalesce(apart) == (Run("ab"), *apart[3:])


def test_a_run_does_not_print_what_it_says():
    assert "482913" not in repr(Run("482913", link="https://482913.example"))
