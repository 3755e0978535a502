"""Promises about what decides between a code and another number."""

from __future__ import annotations

import pytest

from bot.codes import find


def code_in(text: str) -> str | None:
    found = find(text)
    return found.code if found else None


@pytest.mark.parametrize("shown", ['"{}"', "*{}*", "({})", "[{}]", "<{}>", "【{}】", "«{}»"])
def test_signs_around_a_code_only_make_it_stand_out(shown):
    text = f"Your login code is {shown.format('482913')}."

    found = find(text)

    assert found is not None
    assert (found.code, found.raw) == ("482913", "482913")


def test_what_is_said_not_to_be_meant_is_no_objection():
    denied = "Your Pinewell code is 481516. It's not your delivery PIN. Order #7723901 arrives 3pm."

    assert code_in(denied) == "481516"
    assert code_in("Your delivery PIN is 481516. Order #7723901 arrives 3pm.") is None


def test_a_warning_about_this_code_speaks_for_the_number_before_it():
    assert code_in("Pinewell: 6172. Never share this code.") == "6172"
    assert code_in("Pinewell: 6172. Never share a code with the driver.") is None


@pytest.mark.parametrize("minutes", [",10分鐘內有效", ", 10 minutes", ",5分钟内有效"])
def test_a_comma_without_a_space_makes_no_decimal(minutes):
    assert code_in(f"【松井】验证码:640281{minutes}") == "640281"


def test_a_code_that_is_nobodys_is_left_alone():
    assert code_in("The treehouse code this week: 448120") is None
    assert code_in("Code: 448120") == "448120"
    assert code_in("Your Pinewell code: 448120") == "448120"
    assert code_in("code for the pinewell fund 448120, valid for 5 minutes") == "448120"


def test_four_digits_are_typed_into_an_app_but_not_at_a_door():
    assert code_in("Type 4081 into the Pinewell app") == "4081"
    assert code_in("Type 4081 at the front door") is None


def test_a_purchase_is_confirmed_with_a_code_but_approved_with_a_reference():
    assert code_in("Pinewell: 64.90 EUR, card *2281. Confirm with 660914") == "660914"
    assert code_in("Approved: 64.90 EUR, card *2281, authorisation 660914") is None


def test_a_number_to_quote_when_asking_is_no_code():
    assert code_in("Enter 660914 on the page") == "660914"
    assert code_in("For questions enter 660914") is None


def test_a_masked_phone_or_card_is_no_candidate():
    assert code_in("Link +351 912***345: enter 518306 in the app") == "518306"
    assert code_in("TAN for the account 1177****4021: 62084413") == "62084413"


def test_a_reference_with_its_number_qualifies_nothing():
    assert code_in("Your Pinewell login code 559201 ref. 4820173") == "559201"
