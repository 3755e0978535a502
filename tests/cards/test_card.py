"""A card says what its readers may see, and no more."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, strategies as st

from bot.cards.card import EMPTY, HIDDEN, NOT_SHOWN, Card, make_card
from bot.model import Show
from tests.make import NOON, make_sms

BERLIN = ZoneInfo("Europe/Berlin")


def card(sms=None, **changes) -> Card:
    given = {"names": {}, "timezone": BERLIN, "as_of": NOON}
    return make_card(sms or make_sms(), **(given | changes))


def code_card(body: str, code: str, raw: str = "", **changes) -> Card:
    return card(make_sms(body=body), code=code, raw=raw or code, **changes)


# Names


@pytest.mark.parametrize(
    "key",
    [
        pytest.param("+12025550100", id="the-same"),
        pytest.param("12025550100", id="without-plus"),
        pytest.param("+1 (202) 555-0100", id="as-people-write"),
        pytest.param("001 202.555.0100", id="with-zeros"),
    ],
)
def test_a_number_is_shown_with_its_name(key):
    assert card(names={key: "Work line"}).recipient == "Work line (+12025550100)"


def test_a_sender_in_letters_has_a_name_too():
    shown = card(make_sms(sender="MYBANK"), names={"MYBANK": "My bank"})

    assert shown.sender == "My bank (MYBANK)"


def test_digits_inside_a_name_are_no_number():
    assert card(make_sms(sender="Bank 24"), names={"24": "Door"}).sender == "Bank 24"


def test_who_is_not_known_is_called_so():
    shown = card(make_sms(sender=" ", recipient=""))

    assert (shown.sender, shown.recipient) == ("unknown", "")


def test_a_sender_cannot_write_lines_of_its_own():
    shown = card(make_sms(sender="Bank\nfrom: \u202eBoss"))

    assert shown.sender == "Bank␊from: ⟨U+202E⟩Boss"


# Times


@pytest.mark.parametrize(
    ("as_of", "when"),
    [
        pytest.param(NOON, "13:00 CET", id="today"),
        pytest.param(NOON + timedelta(hours=11), "1 Mar 13:00 CET", id="past-midnight-there"),
        pytest.param(NOON + timedelta(days=400), "1 Mar 2026 13:00 CET", id="another-year"),
    ],
)
def test_the_time_says_as_much_as_is_needed(as_of, when):
    assert card(as_of=as_of).when == when


def test_the_time_is_also_there_as_a_value():
    assert card().received_at == NOON
    assert card().received_at.tzinfo is BERLIN


def test_the_end_of_the_calendar_is_a_time_like_any_other():
    last = datetime.max.replace(tzinfo=UTC)

    assert card(make_sms(received_at=last)).when == "31 Dec 9999 23:59 UTC"


@pytest.mark.parametrize(
    ("age", "late"),
    [
        pytest.param({"minutes": 5}, "", id="just-in-time"),
        pytest.param({"minutes": 5, "seconds": 20}, "late by 20 seconds", id="seconds"),
        pytest.param({"minutes": 12}, "late by 7 minutes", id="minutes"),
        pytest.param({"hours": 2, "minutes": 10}, "late by 2 hours 5 minutes", id="hours"),
        pytest.param({"days": 3}, "late by 2 days 23 hours", id="days"),
    ],
)
def test_a_code_whose_validity_has_passed_is_late(age, late):
    shown = card(valid_for=timedelta(minutes=5), as_of=NOON + timedelta(**age))

    assert shown.late == late


@pytest.mark.parametrize(
    ("code", "minutes", "late"),
    [
        pytest.param("482913", 10, "", id="may-be-good-yet"),
        pytest.param("482913", 25, "late by 25 minutes", id="old"),
        pytest.param("", 25, "", id="no-code"),
    ],
)
def test_a_code_that_is_valid_for_no_known_time_is_late_when_it_is_old(code, minutes, late):
    assert card(code=code, as_of=NOON + timedelta(minutes=minutes)).late == late


def test_a_validity_beyond_all_measure_breaks_nothing():
    assert card(valid_for=timedelta.max).late == ""


# Who may see what


def test_in_full_nothing_is_hidden_because_a_code_was_found():
    shown = code_card("Your code is 482913.", "482913")

    assert (shown.code, shown.body) == ("482913", "Your code is 482913.")


def test_code_alone_is_shown_without_the_body():
    shown = code_card("Your code is 482913.", "482913", show=Show.CODE, service="MyBank")

    assert (shown.code, shown.service, shown.body, shown.note) == ("482913", "MyBank", "", "")


def test_a_text_without_a_code_is_announced_where_only_codes_are_shown():
    shown = card(show=Show.CODE)

    assert (shown.code, shown.body, shown.note) == ("", "", NOT_SHOWN)


@pytest.mark.parametrize(
    ("body", "code", "raw", "masked"),
    [
        pytest.param("Code 482913, 5 min", "482913", "", f"Code {HIDDEN}, • min", id="digits"),
        pytest.param(
            "482-913 or 482 913", "482913", "482-913", f"{HIDDEN} or {HIDDEN}", id="grouped"
        ),
        pytest.param("X7K-9Q2! x7k9q2?", "X7K9Q2", "X7K-9Q2", f"{HIDDEN}! {HIDDEN}?", id="letters"),
        pytest.param("Word: APPLE", "APPLE", "", f"Word: {HIDDEN}", id="no-digit-in-it"),
        pytest.param("رمز ٤٨٢٩١٣", "482913", "٤٨٢٩١٣", f"رمز {HIDDEN}", id="arabic"),
        pytest.param("४२ ４２ ④² 𝟜 Ⅳ", "", "", "•• •• •• • •", id="every-script"),
        pytest.param("\x9b9 \ud835\udfdc", "", "", "⟨U+009B⟩• •", id="hidden-ones"),
        pytest.param("4\u200d8\u200d2913", "482913", "", HIDDEN, id="joined"),
    ],
)
def test_masked_shows_neither_the_code_nor_a_digit(body, code, raw, masked):
    assert code_card(body, code, raw, show=Show.MASKED).body == masked


def test_a_masked_code_is_dots_and_cannot_be_copied():
    shown = code_card("Code 482913", "482913", show=Show.MASKED, service="482913 Bank")

    assert (shown.code, shown.service, shown.to_copy) == (HIDDEN, f"{HIDDEN} Bank", "")
    assert code_card("Code 482913", "482913").to_copy == "482913"


def test_a_sender_that_is_named_after_the_code_does_not_tell_it():
    sms = make_sms(body="Code 482913", sender="Code 482-913")

    assert card(sms, code="482913", raw="482913", show=Show.MASKED).sender == f"Code {HIDDEN}"
    assert card(sms, code="482913", raw="482913").sender == "Code 482-913"


def test_no_code_is_not_masked_into_one():
    assert card(show=Show.MASKED).code == ""


@given(st.text(), st.text(alphabet="ABC123", min_size=4, max_size=10), st.text())
def test_a_masked_text_holds_no_code_and_no_digit(before, code, after):
    shown = code_card(before + code + after, code, show=Show.MASKED)

    written = shown.body.replace("⟨U+", "")
    assert code.casefold() not in written.casefold()
    assert not any(char.isdigit() for char in before + after) or "•" in shown.body


def test_masking_a_flood_takes_no_time():
    started = time.process_time()
    code_card("1-1 1" * 20_000, "1" * 10, show=Show.MASKED)

    assert time.process_time() - started < 0.5


def test_an_empty_text_says_so():
    assert card(make_sms(body=" \n")).note == EMPTY


def test_a_card_does_not_print_what_it_says():
    shown = repr(code_card("Your code is 482913.", "482913", service="MyBank"))

    assert not any(part in shown for part in ("482913", "MyBank", "Your", "+1415", "+1202"))
