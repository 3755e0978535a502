from __future__ import annotations

import pytest

from benchmarks import accept
from benchmarks.contestants import BARE, PACED
from benchmarks.figures import Number
from benchmarks.picture import Bars, svg
from benchmarks.posts import ids, made, signed_text
from benchmarks.report import BEGIN, END, write_into
from benchmarks.texts import written


async def test_a_small_measurement_of_the_bot_beside_the_bare_handler_comes_to_an_end():
    bare = await accept.once(BARE, seconds=0.1, ready=2_000)
    ours = await accept.once(PACED, seconds=0.1, ready=1_000)

    assert bare.rate > 0
    assert ours.rate > 0


def test_no_two_texts_are_alike_and_no_two_requests_have_one_id():
    texts = [text.body for text in written(2_000)]
    requests = made(signed_text, 500, first=7)

    assert len(set(texts)) == len(texts)
    assert list(ids(requests)) == [str(number).encode() for number in range(7, 507)]


def test_the_same_texts_come_at_every_run():
    assert list(written(50, seed=3)) == list(written(50, seed=3))


@pytest.mark.parametrize(
    ("seen", "said"),
    [
        pytest.param([3.0, 1.0, 2.0], "2 (1 to 3)", id="the-median-and-the-spread"),
        pytest.param([4100.4], "4 100", id="measured-once"),
    ],
)
def test_a_number_is_its_median_with_its_spread(seen, said):
    assert Number.of(seen).said() == said


def test_the_picture_draws_the_longest_bar_on_top_and_holds_no_markup_of_a_name():
    drawn = svg([Bars("Rates", [("slow", Number.of([1])), ("<fast>", Number.of([9]))])])

    assert drawn.index("&lt;fast&gt;") < drawn.index("slow")
    assert "<fast>" not in drawn


def test_the_table_replaces_the_one_before_and_leaves_the_rest_of_the_page(tmp_path):
    page = tmp_path / "speed.md"
    page.write_text(f"above\n{BEGIN}\nold\n{END}\nbelow\n", encoding="utf-8")

    write_into(page, "new")

    assert page.read_text(encoding="utf-8") == f"above\n{BEGIN}\n\nnew\n\n{END}\nbelow\n"
