"""What people see as one character is known as one."""

from __future__ import annotations

from itertools import pairwise

import pytest

from bot.cards.clusters import breaks_at


def clusters(text: str) -> list[str]:
    places = [0, *(place for place in range(1, len(text)) if breaks_at(text, place)), len(text)]
    return [text[a:b] for a, b in pairwise(places)]


@pytest.mark.parametrize(
    "cluster",
    [
        pytest.param("\r\n", id="crlf"),
        pytest.param("e\u0301\u0323", id="combining-marks"),
        pytest.param("❤\ufe0f", id="variation-selector"),
        pytest.param("1\ufe0f\u20e3", id="keycap"),
        pytest.param("👍🏽", id="skin-tone"),
        pytest.param("👩🏽\u200d🚀", id="joined"),
        pytest.param("👨\u200d👩\u200d👧\u200d👦", id="family"),
        pytest.param(
            "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", id="england"
        ),
        pytest.param("🇩🇪", id="flag"),
        pytest.param("क\u094dष\u093f", id="conjunct"),
        pytest.param("\u1112\u1161\u11ab", id="jamo"),
        pytest.param("가\u11a8", id="open-syllable-closed"),
        pytest.param("각\u11a8", id="closed-syllable-with-another-end"),
        pytest.param("ｶ\uff9e", id="half-width-voiced"),
        pytest.param("\u0600\u0661", id="prepended"),
        pytest.param("น\u0e49", id="thai-tone"),
        pytest.param("ש\u05c1\u05b8", id="hebrew-points"),
    ],
)
def test_it_is_one_character_between_others(cluster):
    assert clusters(f"a{cluster}b") == ["a", cluster, "b"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("🇩🇪🇫🇷", ["🇩🇪", "🇫🇷"], id="two-flags"),
        pytest.param("🇩🇪🇫", ["🇩🇪", "🇫"], id="a-flag-and-a-half"),
        pytest.param("🇩\u0301🇪", ["🇩\u0301", "🇪"], id="halves-with-a-mark-between"),
        pytest.param("\n\u0301a", ["\n", "\u0301", "a"], id="nothing-binds-to-a-line-end"),
        pytest.param("\n\r", ["\n", "\r"], id="not-crlf"),
        pytest.param("각가", ["각", "가"], id="two-syllables"),
        pytest.param("\u200d a", ["\u200d", " ", "a"], id="a-joiner-holds-no-space"),
        pytest.param("👍👍", ["👍", "👍"], id="two-emoji"),
    ],
)
def test_these_stay_apart(text, expected):
    assert clusters(text) == expected


def test_flags_are_paired_from_where_the_piece_begins():
    assert not breaks_at("🇩🇪🇫🇷", 3)
    assert breaks_at("🇩🇪🇫🇷", 3, start=1)
