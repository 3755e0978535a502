"""A channel that is down, paused, or up again: who hears of it, and what becomes of its texts."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.errors import CredentialError, PermanentError, TemporaryError
from tests.make import NOON

SECOND = timedelta(seconds=1)


async def test_a_refused_key_pauses_the_channel_and_burns_no_attempts(desk):
    board = desk.open(fallback="mail")
    mail, ops = desk.open("mail"), desk.open("ops")
    board.answers += [CredentialError("Unauthorized")] * 2
    await desk.put("team", id="1")
    await desk.turn()
    await desk.put("team", id="2")

    await desk.until(NOON + 60 * SECOND, step=10)
    await desk.turn("mail")
    await desk.turn("ops")

    assert len(mail.sent) == 2
    assert len(board.answers) == 1
    assert "paused, its key is refused: Unauthorized" in ops.sent[0]
    assert ("team", "pending", 0, "Unauthorized") in await desk.passages()


async def test_a_paused_channel_is_tried_with_one_text_and_then_goes_on(desk):
    board, ops = desk.open(), desk.open("ops")
    board.answers += [CredentialError("Unauthorized")] * 2
    await desk.put("team", id="0")
    await desk.turn()
    for number in range(1, 5):
        await desk.put("team", id=str(number))

    await desk.until(NOON + timedelta(minutes=5, seconds=1), step=1)
    assert not board.answers
    await desk.until(NOON + timedelta(minutes=11), step=1)
    await desk.turn("ops")

    assert len(board.sent) == 5
    assert any("up again" in alert for alert in ops.sent)


async def test_a_channel_that_fails_again_and_again_is_reported_down_and_up_again(desk):
    board, ops = desk.open(), desk.open("ops")
    board.answers += [TemporaryError("no route to host")] * 6
    await desk.put("team")

    await desk.until(NOON + timedelta(minutes=10), step=10)
    await desk.turn("ops")

    assert len(board.sent) == 1
    assert "team is down: no route to host" in ops.sent[0]
    assert "team is up again" in ops.sent[1]


async def test_what_failed_while_a_channel_was_down_leaves_as_soon_as_it_is_up(desk):
    board = desk.open()
    board.answers += [TemporaryError("no route to host")] * 30
    for number in range(3):
        await desk.put("team", id=str(number), body=f"plain-{number}")
    await desk.until(NOON + timedelta(minutes=60), step=10)
    assert board.sent == []

    board.answers.clear()
    await desk.put("team", id="new", body="plain-9")
    await desk.turn()
    await desk.turn()

    assert [sent.partition("plain-")[2][0] for sent in board.sent] == ["9", "0", "1", "2"]


async def test_a_text_that_fails_by_itself_is_hastened_once_an_outage(desk):
    board = desk.open()
    board.answers += [TemporaryError("this text breaks me")] * 20
    await desk.put("team", id="bad", body="bad")
    await desk.until(NOON + timedelta(minutes=60), step=10)
    [(_, _, before, _)] = await desk.passages()

    board.answers.clear()
    board.answers += [None, TemporaryError("this text breaks me")]
    for number in range(30):
        await desk.put("team", id=str(number), body="good")
        await desk.turn()
        await desk.turn()

    attempts = [tries for _, state, tries, _ in await desk.passages() if state == "pending"]
    assert attempts == [before + 1]


@pytest.mark.parametrize("said", ["broken", "broken.", "Try again later!", "May it be down?"])
async def test_what_a_service_said_ends_in_one_mark(desk, said):
    board, ops = desk.open(), desk.open("ops")
    board.answers += [TemporaryError(said)] * 5 + [PermanentError(said)]
    await desk.put("team")

    await desk.until(NOON + timedelta(minutes=10), step=10)
    await desk.turn("ops")

    ended = f"{said} " if said[-1] in ".!?" else f"{said}. "
    assert f"team is down: {ended}It is tried" in ops.sent[0]
    assert f"did not reach channel team: {ended}`sms2chat retry" in ops.sent[1]
