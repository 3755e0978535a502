"""Texts in pieces: put together, never promised too early, lost, or waited for too long."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.errors import NotNowError
from bot.sources.pieces import KEPT, MOST, WAIT, Piece, Pieces
from tests.make import NOON, make_sms

BODIES = ["Your code ", "is 482913. ", "Keep it."]


def piece(place: int, *, total: int = 3, ref: str = "7", sms_id: str = "", **changes) -> Piece:
    body = BODIES[(place - 1) % 3]
    sms = make_sms(**{"id": sms_id or f"id{place}", "body": body} | changes)
    return Piece(sms=sms, ref=ref, place=place, total=total)


def waits(pieces: Pieces, given: Piece, at=NOON) -> None:
    with pytest.raises(NotNowError) as caught:
        pieces.put(given, at)
    assert "482913" not in str(caught.value)


@pytest.mark.parametrize("order", [(1, 2, 3), (3, 1, 2), (2, 3, 1)])
def test_the_last_piece_that_comes_brings_the_whole_text_in_its_order(order):
    pieces = Pieces()
    *early, last = order
    for place in early:
        waits(pieces, piece(place))

    whole = pieces.put(piece(last), NOON)

    assert whole == make_sms(id="id1+2", body="Your code is 482913. Keep it.")


def test_pieces_brought_again_give_the_same_text_under_the_same_name():
    pieces = Pieces()
    waits(pieces, piece(1, total=2))
    whole = pieces.put(piece(2, total=2), NOON)

    assert pieces.put(piece(1, total=2), NOON + timedelta(minutes=30)) == whole
    assert pieces.put(piece(2, total=2), NOON + timedelta(minutes=30)) == whole


def test_a_piece_brought_again_while_others_are_missing_waits_on():
    pieces = Pieces()
    waits(pieces, piece(1))

    waits(pieces, piece(1), NOON + WAIT / 2)


def test_when_waiting_is_over_each_piece_goes_alone_and_says_which_it_is():
    pieces = Pieces()
    waits(pieces, piece(1))
    waits(pieces, piece(3))

    first = pieces.put(piece(1), NOON + WAIT)
    third = pieces.put(piece(3), NOON + WAIT)

    assert first == make_sms(id="id1", body="(1/3) Your code ")
    assert third == make_sms(id="id3", body="(3/3) Keep it.")


def test_a_piece_that_comes_after_that_goes_alone_too():
    pieces = Pieces()
    waits(pieces, piece(1, total=2))
    pieces.put(piece(1, total=2), NOON + WAIT)

    late = pieces.put(piece(2, total=2), NOON + 2 * WAIT)

    assert late == make_sms(id="id2", body="(2/2) is 482913. ")


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"ref": "8"}, id="another reference"),
        pytest.param({"total": 3}, id="another total"),
        pytest.param({"sender": "+1999"}, id="another sender"),
        pytest.param({"recipient": "+1999"}, id="another number"),
    ],
)
def test_pieces_of_different_texts_are_kept_apart(changes):
    pieces = Pieces()
    waits(pieces, piece(1, total=2))

    waits(pieces, piece(2, **{"total": 2} | changes))


def test_a_reference_used_again_begins_another_text():
    pieces = Pieces()
    waits(pieces, piece(1, total=2))
    pieces.put(piece(2, total=2), NOON)

    waits(pieces, piece(1, total=2, sms_id="new1"))

    assert pieces.put(piece(2, total=2, sms_id="new2"), NOON).id == "new1+1"


def test_what_is_older_than_an_hour_is_no_part_of_it():
    pieces = Pieces()
    waits(pieces, piece(1, total=2))

    waits(pieces, piece(2, total=2), NOON + KEPT + timedelta(seconds=1))


@pytest.mark.parametrize(("place", "total"), [(1, 1), (0, 2), (3, 2), (1, 0), (1, 256)])
def test_counts_that_cannot_be_true_make_a_text_of_its_own(place, total):
    alone = piece(place, total=total)

    assert Pieces().put(alone, NOON) == alone.sms


def test_there_are_never_more_than_so_many_texts_waiting_and_the_oldest_goes_first():
    pieces = Pieces()
    for ref in range(MOST + 1):
        waits(pieces, piece(1, total=2, ref=str(ref)))

    waits(pieces, piece(2, total=2, ref="0"))

    assert pieces.put(piece(2, total=2, ref=str(MOST)), NOON)
