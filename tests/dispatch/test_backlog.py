from __future__ import annotations

import asyncio
import logging
import re
from datetime import timedelta

import pytest

from bot.errors import CredentialError, PermanentError, TemporaryError
from bot.model import Options
from tests.dispatch.desk import ROOM
from tests.make import NOON

SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)


def numbers(board) -> list[int]:
    """The plain texts of `backlog` in the order in which the board got them."""
    return [int(number) for number in re.findall(r"plain-(\d+)", "\n".join(board.sent))]


async def backlog(desk, count: int, **changes) -> None:
    for number in range(count):
        await desk.put("team", id=str(number), body=f"plain-{number:02}", recipient="", **changes)
        desk.clock.at += SECOND


async def test_a_deletion_that_falls_due_amid_a_backlog_costs_no_text_of_it(desk):
    board = desk.open(rate="5/min")
    await desk.put("team", id="code", urgent=True, options=Options(delete_after=MINUTE))
    await desk.turn()
    board.answers.append(TemporaryError("429", retry_after=2 * MINUTE))
    await backlog(desk, 25)

    await desk.until(NOON + 10 * MINUTE, step=10)

    assert sorted(numbers(board)) == list(range(25))
    assert board.deleted == ["receipt 1"]
    assert {state for _, state, *_ in await desk.passages()} == {"sent"}


async def test_a_message_that_several_texts_share_is_taken_back_once(desk):
    board = desk.open(rate="1/min")
    await backlog(desk, 3, options=Options(delete_after=timedelta(minutes=10)))
    await desk.until(NOON + 5 * MINUTE, step=10)
    assert len(board.sent) == 1

    await desk.until(NOON + 20 * MINUTE, step=10)

    assert board.deleted == ["receipt 1"]
    assert {state for _, state, *_ in await desk.passages()} == {"sent"}


async def test_a_backlog_keeps_its_order_over_all_of_its_messages(desk):
    board = desk.open(rate="1/min")
    await backlog(desk, 90)

    await desk.until(NOON + 60 * MINUTE, step=60)

    assert numbers(board) == list(range(90))


async def test_a_backlog_that_is_told_to_wait_keeps_its_order(desk):
    board = desk.open(rate="1/min")
    board.answers.append(TemporaryError("429", retry_after=2 * MINUTE))
    await backlog(desk, 40)

    await desk.until(NOON + 30 * MINUTE, step=60)

    assert numbers(board) == list(range(40))
    assert {attempts for _, _, attempts, _ in await desk.passages()} <= {1, 2}


@pytest.mark.parametrize("wait", [SECOND, MINUTE])
async def test_no_text_is_overtaken_because_its_channel_asked_for_time(desk, wait):
    board = desk.open()
    await backlog(desk, 3)
    board.answers += [TemporaryError("429", retry_after=wait)] * 3

    await desk.turn()
    await backlog(desk, 2, sender="+15550001111", source="later")
    await desk.until(NOON + 5 * MINUTE)

    assert numbers(board) == [0, 1, 2, 0, 1]


async def test_a_text_whose_key_was_refused_is_not_overtaken(desk):
    board = desk.open()
    await backlog(desk, 3)
    board.answers.append(CredentialError("Unauthorized"))
    await desk.turn()
    await backlog(desk, 1, source="later")

    desk.open()
    await desk.outbox.unpause()
    await desk.turn()

    assert numbers(board) == [0, 1, 2, 0]


async def test_no_text_dies_of_another_that_it_shared_a_message_with(desk):
    board = desk.open(rate="1/min")
    await backlog(desk, 3)
    board.answers += [PermanentError("refused"), PermanentError("refused")]

    await desk.until(NOON + 5 * MINUTE, step=20)

    states = [state for _, state, *_ in await desk.passages()]
    assert sorted(states) == ["dead", "sent", "sent"]
    assert numbers(board) == [1, 2]


async def test_no_text_is_given_up_because_another_is_too_old(desk):
    board = desk.open(rate="1/min", give_up_after="10m")
    await desk.put("team", id="old", body="plain-99", recipient="")
    desk.clock.at += 10 * MINUTE
    await backlog(desk, 2)
    board.answers += [TemporaryError("down")] * 2

    await desk.until(NOON + 15 * MINUTE, step=20)

    assert sorted(state for _, state, *_ in await desk.passages()) == ["dead", "sent", "sent"]
    assert numbers(board) == [0, 1]


async def test_a_shared_message_holds_as_many_texts_as_fit(desk):
    board = desk.open(rate="1/min")
    await backlog(desk, 20)

    await desk.until(NOON + 20 * MINUTE, step=20)

    full = [len(sent) for sent in board.sent[:-1]]
    one = len(board.sent[0]) / len(numbers(board)) * len(board.sent)
    assert all(length + one > ROOM for length in full)


async def test_rules_that_take_turns_do_not_keep_a_backlog_apart(desk):
    board = desk.open(rate="1/min")
    for number in range(12):
        options = Options(silent=True) if number % 2 else Options()
        await desk.put("team", id=str(number), body=f"plain-{number}", options=options)

    await desk.turn()
    await desk.until(NOON + MINUTE + SECOND, step=61)

    loud, quiet = (re.findall(r"plain-(\d+)", sent) for sent in board.sent)
    assert len(loud) > 1
    assert len(quiet) > 1
    assert loud == sorted(loud, key=int)
    assert not any(int(number) % 2 for number in loud)


async def test_a_send_that_is_cancelled_while_it_is_written_down_is_settled_once(desk, caplog):
    caplog.set_level(logging.INFO, "bot.dispatch.sending")
    board = desk.open()
    for steps in range(6):
        await desk.put("team", id=str(steps))
        await desk.lanes["team"].turn()
        [send] = desk.lanes["team"]._sends
        while len(board.sent) <= steps:  # noqa: ASYNC110 - the sending does not say when
            await asyncio.sleep(0)
        for _ in range(steps):
            await asyncio.sleep(0)
        send.cancel()
        await asyncio.gather(send, return_exceptions=True)
        await desk.turn()

    settled = [record.getMessage() for record in caplog.records if record.name.endswith("sending")]
    assert settled == ["delivery sent"] * 6
