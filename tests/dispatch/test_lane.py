from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from bot.dispatch import sending
from bot.dispatch.lane import IN_FLIGHT, LEASE
from bot.errors import PermanentError, TemporaryError
from bot.model import Options
from tests.dispatch.desk import HANG, desk_at
from tests.make import NOON

SECOND = timedelta(seconds=1)


async def test_a_text_is_sent_and_settled(desk):
    board = desk.open()
    await desk.put("team", body="hello")

    await desk.turn()
    await desk.turn()

    assert len(board.sent) == 1
    assert "hello" in board.sent[0]
    assert await desk.passages() == [("team", "sent", 1, "")]


async def test_a_failure_is_tried_again_by_the_table(desk):
    board = desk.open()
    board.answers += [TemporaryError("down"), TemporaryError("still down")]
    await desk.put("team")

    await desk.until(NOON + 2 * SECOND)
    assert await desk.passages() == [("team", "pending", 2, "still down")]
    await desk.until(NOON + 7 * SECOND)

    assert board.times == [NOON + 7 * SECOND]
    assert await desk.passages() == [("team", "sent", 3, "")]


async def test_a_text_with_a_code_is_tried_again_sooner(desk):
    board = desk.open()
    board.answers += [TemporaryError("down")] * 2
    await desk.put("team", urgent=True)

    await desk.until(NOON + 3 * SECOND)

    assert board.times == [NOON + 3 * SECOND]


async def test_nothing_is_sent_to_a_channel_that_asked_for_time(desk):
    board = desk.open()
    board.answers.append(TemporaryError("429", retry_after=timedelta(seconds=30)))
    await desk.put("team", id="1")
    await desk.turn()
    await desk.put("team", id="2")

    await desk.until(NOON + 29.999 * SECOND, step=0.5)
    assert board.sent == []
    await desk.turn()
    desk.clock.at = NOON + 30 * SECOND
    await desk.turn()

    assert len(board.sent) == 2


async def test_a_restart_does_not_forget_that_a_channel_asked_for_time(url, clock):
    async with desk_at(url, clock) as desk:
        board = desk.open()
        board.answers.append(TemporaryError("429", retry_after=timedelta(seconds=30)))
        await desk.put("team")
        await desk.turn()
    async with desk_at(url, clock) as again:
        await again.outbox.free(clock())
        board = again.open()

        await again.until(NOON + 29 * SECOND)
        assert board.sent == []
        await again.until(NOON + 30 * SECOND)

    assert len(board.sent) == 1


async def test_being_told_to_wait_is_not_failing(desk):
    board = desk.open()
    board.answers += [TemporaryError("429", retry_after=5 * SECOND)] * 20
    await desk.put("team")

    await desk.until(NOON + 100 * SECOND)

    assert board.times == [NOON + 100 * SECOND]
    assert await desk.passages(alerts=True) == [("team", "sent", 21, "")]


async def test_a_refusal_kills_and_the_fallback_and_the_operator_hear_of_it(desk):
    board = desk.open(fallback="mail")
    mail, ops = desk.open("mail"), desk.open("ops")
    board.answers.append(PermanentError("bot was blocked"))
    await desk.put("team", body="the text itself")

    for name in ("team", "mail", "ops"):
        await desk.turn(name)

    assert "the text itself" in mail.sent[0]
    assert "my-number:42 did not reach channel team: bot was blocked" in ops.sent[0]
    assert "sms2chat retry 1" in ops.sent[0]
    assert "the text itself" not in ops.sent[0]
    assert await desk.passages() == [
        ("team", "dead", 1, "bot was blocked"),
        ("mail", "sent", 1, ""),
    ]


async def test_what_waits_too_long_goes_to_the_fallback_and_stays_in_its_own_lane(desk):
    board = desk.open(fallback="mail", fallback_after="10s")
    mail = desk.open("mail")
    board.answers += [TemporaryError("down")] * 3
    await desk.put("team")

    await desk.until(NOON + 9 * SECOND)
    await desk.turn("mail")
    assert mail.sent == []
    await desk.until(NOON + 60 * SECOND)
    await desk.turn("mail")

    assert len(mail.sent) == 1
    assert len(board.sent) == 1


async def test_giving_up_takes_as_long_as_the_channel_says(desk):
    board, ops = desk.open(give_up_after="60s"), desk.open("ops")
    board.answers += [TemporaryError("down")] * 100
    await desk.put("team")

    await desk.until(NOON + 59 * SECOND)
    assert [state for _, state, *_ in await desk.passages()] == ["pending"]
    await desk.until(NOON + 61 * SECOND)
    await desk.turn("ops")

    [(_, state, _, error)] = await desk.passages()
    assert state == "dead"
    assert error == "gave up after 0:01:00: down"
    assert any("did not reach channel team" in alert for alert in ops.sent)


async def test_what_is_too_old_for_a_channel_that_is_held_back_is_given_up(desk):
    board = desk.open(give_up_after="60s", fallback="mail", fallback_after="1h")
    mail = desk.open("mail")
    board.answers.append(TemporaryError("429", retry_after=timedelta(hours=2)))
    await desk.put("team", id="1")
    await desk.turn()
    await desk.put("team", id="2")

    await desk.until(NOON + timedelta(minutes=3), step=5)
    await desk.turn("mail")

    assert {state for channel, state, *_ in await desk.passages() if channel == "team"} == {"dead"}
    assert len(mail.sent) == 2


async def test_one_hanging_send_does_not_hold_its_own_channel(desk):
    board = desk.open()
    board.answers.append(HANG)
    await desk.put("team", id="hangs")
    await desk.put("team", id="passes")

    await desk.lanes["team"].turn()
    await _until(lambda: board.sent and board.hanging)

    assert len(board.sent) == 1
    await desk.lanes["team"].stop(0)


async def test_what_is_in_flight_at_the_end_is_handed_back(desk):
    board = desk.open()
    board.answers.append(HANG)
    await desk.put("team")
    await desk.lanes["team"].turn()
    await _until(lambda: board.hanging)

    await desk.lanes["team"].stop(0)

    assert await desk.passages() == [("team", "pending", 0, "")]
    await desk.turn()
    assert len(board.sent) == 1


async def test_a_send_without_an_answer_is_tried_again(desk, monkeypatch):
    monkeypatch.setattr(sending, "SEND_TIMEOUT", timedelta(milliseconds=10))
    board = desk.open()
    board.answers.append(HANG)
    await desk.put("team")

    await desk.turn()

    [(_, state, attempts, error)] = await desk.passages()
    assert (state, attempts) == ("pending", 1)
    assert "no answer within" in error


async def test_a_fault_in_a_channel_costs_no_text_and_is_not_quoted(desk, caplog):
    board = desk.open()
    board.answers.append(KeyError("the text itself"))
    await desk.put("team", body="the text itself")

    await desk.until(NOON + 5 * SECOND)

    assert len(board.sent) == 1
    assert "KeyError" in caplog.text
    assert "the text itself" not in caplog.text


async def test_a_long_text_is_sent_whole_part_by_part(desk):
    board = desk.open()
    body = "".join(f"{number:04} " for number in range(200))
    await desk.put("team", body=body)

    for _ in range(20):
        await desk.turn()

    assert body in "".join(board.sent)
    assert await desk.passages() == [("team", "sent", len(board.sent), "")]


async def test_a_part_that_was_sent_is_not_sent_again_when_the_next_one_fails(desk):
    board = desk.open()
    body = "".join(f"{number:04} " for number in range(100))
    await desk.put("team", body=body)
    await desk.turn()
    board.answers.append(TemporaryError("down"))

    await desk.until(NOON + 60 * SECOND)

    assert "".join(board.sent).count("0000") == 1
    assert body in "".join(board.sent)


async def test_a_rate_is_kept_in_every_stretch_of_time(desk):
    board = desk.open(rate="3/min")
    for number in range(9):
        await desk.put("team", id=str(number), body="x" * 150)

    await desk.until(NOON + timedelta(minutes=4), step=1)

    assert len(board.sent) == 9
    for first, fourth in zip(board.times, board.times[3:], strict=False):
        assert fourth - first >= timedelta(minutes=1)


async def test_a_rate_survives_a_restart(url, clock):
    async with desk_at(url, clock) as desk:
        board = desk.open(rate="1/min")
        await desk.put("team", id="1")
        await desk.turn()
        await desk.put("team", id="2")
        desk.open(rate="1/min")
        await desk.until(NOON + 59 * SECOND)
        assert len(board.sent) == 1

        await desk.until(NOON + 61 * SECOND)

    assert len(board.sent) == 2


async def test_a_backlog_beyond_the_rate_shares_messages_and_codes_come_first(desk):
    board = desk.open(rate="20/min")
    for number in range(60):
        await desk.put("team", id=str(number), body=f"plain-{number:02}", recipient="")
    await desk.put("team", id="code", body="the-code", recipient="", urgent=True)

    await desk.until(NOON + timedelta(minutes=1), step=1)

    everything = "\n".join(board.sent)
    assert everything.index("the-code") < everything.index("plain-00")
    assert [everything.count(f"plain-{number:02}") for number in range(60)] == [1] * 60
    assert len(board.sent) <= 20
    assert {state for _, state, *_ in await desk.passages()} == {"sent"}


async def test_what_does_not_fit_into_a_shared_message_waits_for_the_next(desk):
    board = desk.open(rate="1/min")
    for number in range(4):
        await desk.put("team", id=str(number), body=f"{number}" * 70, recipient="")

    await desk.until(NOON + timedelta(minutes=5), step=5)

    everything = "".join(board.sent)
    assert all(f"{number}" * 70 in everything for number in range(4))
    assert max(attempts for _, _, attempts, _ in await desk.passages()) == 1


async def test_messages_with_other_terms_are_not_folded_together(desk):
    board = desk.open(rate="1/min")
    await desk.put("team", id="1", body="loud")
    await desk.put("team", id="2", body="quiet", options=Options(silent=True))

    await desk.turn()

    assert len(board.sent) == 1


async def test_a_message_is_taken_back_when_its_time_has_come(desk):
    board = desk.open()
    await desk.put("team", options=Options(delete_after=timedelta(minutes=10)))

    await desk.until(NOON + timedelta(minutes=9), step=30)
    assert board.deleted == []
    await desk.until(NOON + timedelta(minutes=10), step=30)

    assert board.deleted == ["receipt 1"]


async def test_every_part_of_a_long_text_is_taken_back(desk):
    board = desk.open()
    body = "".join(f"{number:04} " for number in range(100))
    await desk.put("team", body=body, options=Options(delete_after=timedelta(minutes=10)))

    await desk.until(NOON + timedelta(minutes=11), step=30)

    assert len(board.sent) > 1
    assert board.deleted == [f"receipt {number + 1}" for number in range(len(board.sent))]


async def test_the_parts_of_a_long_text_that_then_dies_are_taken_back(desk):
    board = desk.open()
    body = "".join(f"{number:04} " for number in range(100))
    await desk.put("team", body=body, options=Options(delete_after=timedelta(minutes=10)))
    board.answers += [None, PermanentError("refused")]

    await desk.until(NOON + timedelta(minutes=11), step=30)

    assert len(board.sent) == 1
    assert board.deleted == ["receipt 1"]


async def test_a_message_that_cannot_be_taken_back_is_told_and_goes_to_no_fallback(desk):
    board = desk.open(fallback="mail")
    mail, ops = desk.open("mail"), desk.open("ops")
    await desk.put("team", options=Options(delete_after=timedelta(minutes=10)))
    await desk.turn()
    board.answers.append(PermanentError("message can't be deleted"))

    await desk.until(NOON + timedelta(minutes=11), step=30)
    for name in ("mail", "ops"):
        await desk.turn(name)

    assert mail.sent == []
    assert "my-number:42 stays in channel team" in ops.sent[0]


async def test_a_template_that_fails_with_a_text_gives_way_to_the_card(desk):
    board = desk.open(message="{{ code | int / 0 }}")
    await desk.put("team", body="hello")

    await desk.turn()

    assert "hello" in board.sent[0]


async def test_a_lane_runs_by_itself_until_it_is_cancelled(desk):
    board = desk.open()
    running = asyncio.create_task(desk.lanes["team"].run())
    await desk.put("team")
    desk.lanes["team"].wake()

    await _until(lambda: board.sent)

    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    await desk.lanes["team"].stop(5)


def test_a_lease_is_longer_than_the_longest_send():
    assert LEASE > sending.SEND_TIMEOUT
    assert IN_FLIGHT > 1


async def _until(true) -> None:
    async with asyncio.timeout(5):
        while not true():  # noqa: ASYNC110 - what it waits for is not ours to signal
            await asyncio.sleep(0.001)


async def test_a_lane_cancelled_at_any_point_leaves_nothing_leased_to_nobody(desk):
    board = desk.open()
    for steps in range(12):
        await desk.put("team", id=str(steps))
        running = asyncio.create_task(desk.lanes["team"].run())
        for _ in range(steps):
            await asyncio.sleep(0)
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await desk.lanes["team"].stop(5)

    await desk.turn()

    assert len(board.sent) == 12
