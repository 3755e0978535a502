"""A hostile text is shown exactly as written, and alive nowhere."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, strategies as st

from bot.cards.visible import visible, visible_line

ENGLAND = "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"
anything = st.text(st.characters(exclude_categories=[]))


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        pytest.param("a\x00b\x1bc\x7f", "a␀b␛c␡", id="c0"),
        pytest.param("a\x9bb\x85", "a⟨U+009B⟩b⟨U+0085⟩", id="c1"),
        pytest.param("a\r\nb\rc\u2028d\u2029e\n\r", "a\nb\nc\nd\ne\n\n", id="line-ends"),
        pytest.param("\u202eabc\u2066d", "⟨U+202E⟩abc⟨U+2066⟩d", id="bidi"),
        pytest.param("a\ud800b\udc00", "a\ufffdb\ufffd", id="lone-surrogates"),
        pytest.param("\ud83d\ude00", "😀", id="a-pair-is-its-character"),
        pytest.param("\udb40\udc41", "⟨U+E0041⟩", id="a-pair-hides-nothing"),
        pytest.param("a\U000e0041\U000e007f", "a⟨U+E0041⟩⟨U+E007F⟩", id="tags"),
        pytest.param("\ufdd0\U0001ffff", "⟨U+FDD0⟩⟨U+1FFFF⟩", id="noncharacters"),
    ],
)
def test_what_acts_unseen_is_seen(written, shown):
    assert visible(written) == shown


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("tab\tand\nline", id="tab-and-line"),
        pytest.param("می\u200cخواهم 👩\u200d🚀", id="joiners"),
        pytest.param("abc\u200e\u200f \u05e9\u05dc\u05d5\u05dd", id="direction-marks"),
        pytest.param(f"Go {ENGLAND}!", id="regional-flag"),
        pytest.param("zażółć 验证码 код ٤٨٢ e\u0301 \u00a0 \u00ad", id="scripts"),
        pytest.param("<b>&amp; *x* {{ 7*7 }} <!channel>", id="markup"),
    ],
)
def test_ordinary_text_stays_as_written(text):
    assert visible(text) == text


def test_a_flag_is_no_envelope_for_a_long_hidden_text():
    hidden = "🏴" + "\U000e0061" * 20 + "\U000e007f"

    assert visible(hidden).count("⟨U+E0061⟩") == 20


@given(anything)
def test_no_control_survives(text):
    shown = visible(text)

    assert not {char for char in shown if unicodedata.category(char) in {"Cc", "Cs"}} - {"\n", "\t"}
    assert visible(shown) == shown


@given(anything)
def test_one_line_stays_one_line(text):
    assert len(visible_line(text).splitlines()) <= 1
