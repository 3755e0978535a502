from __future__ import annotations

import string

from hypothesis import given, strategies as st

from bot.codes import spelling
from bot.codes.spelling import BUCKETS, runs


def test_words_of_one_root_share_most_of_their_runs():
    shared = runs("подтверждения") & runs("подтверждению")

    assert len(shared) > len(runs("подтверждения")) * 0.7


def test_where_a_word_begins_and_ends_counts():
    assert runs("code") != runs("decode")
    assert not runs("ab") >= runs("b")


def test_accents_make_no_difference():
    assert runs("código") == runs("codigo")


def test_writing_without_spaces_is_cut_shorter():
    assert runs("验") & runs("验证码")


@given(st.text(alphabet=string.ascii_lowercase, min_size=1, max_size=60))
def test_every_run_has_its_bucket_and_long_words_cost_no_more(word):
    found = runs(word)

    assert all(0 <= bucket < BUCKETS for bucket in found)
    assert len(found) <= 80


def test_the_nearest_words_count_most_and_numbers_are_passed_by():
    tokens = [("w", 0, 2, ""), ("d", 3, 7, ""), ("w", 8, 10, "")]

    met = list(spelling.near("ab 1234 cd", tokens, range(2, -1, -1)))

    assert [word for word, _ in met] == ["cd", "ab"]
    assert met[0][1] == 1.0 > met[1][1]
