from __future__ import annotations

from datetime import timedelta

import pytest

from bot.codes import find


@pytest.mark.parametrize(
    ("text", "sender", "service"),
    [
        ("Your Pinewell code is 482913", "", "Pinewell"),
        ("482913 is your Pinewell verification code", "", "Pinewell"),
        ("Your login code for Pinewell is 482913", "", "Pinewell"),
        ("Pinewell Bank: your code is 482913", "", "Pinewell Bank"),
        ("[Pinewell] Your code is 482913", "", "Pinewell"),
        ("【松井】验证码482913", "", "松井"),
        ("验证码482913【松井银行】", "", "松井银行"),
        ("482913 es tu código para entrar en Pinewell", "", "Pinewell"),
        ("Your code is 482913", "PINEWELL", "PINEWELL"),
        ("Your code is 482913", "+15005550006", ""),
        ("Your WhatsApp code: 482-913", "", "WhatsApp"),
        ("myPine: 482913 is your code", "", "myPine"),
        ("Pinewell Bank\nYour login code\n482913", "", "Pinewell Bank"),
        ("Your login code is 482913. Pinewell", "", "Pinewell"),
        ("OTP for INR 250 at Teashop is 482913. -Pinewell Bank", "", "Pinewell Bank"),
        ("Din kod till Pine-portalen är 482913", "", "Pine-portalen"),
        ("Your login code for pinewell.example is 482913", "", "pinewell.example"),
        ("Your login code is 482913. Thank you", "", ""),
        ("NEVER SHARE A CODE. Your login code is 482913", "", ""),
        ("Your code is 482913\n\n@login.pinewell.example #482913", "", "login.pinewell.example"),
    ],
)
def test_the_service_is_named_by_the_text_or_else_the_sender(text, sender, service):
    found = find(text, sender)

    assert found is not None
    assert found.service == service


@pytest.mark.parametrize(
    ("text", "valid_for"),
    [
        ("Your code is 482913. Valid for 10 minutes.", timedelta(minutes=10)),
        ("Your code is 482913, good for thirty seconds", timedelta(seconds=30)),
        ("Your code 482913 expires in 24 hours", timedelta(hours=24)),
        ("Tu código es 482913, caduca en 5 min", timedelta(minutes=5)),
        ("Ваш код 482913. Действителен 3 минуты", timedelta(minutes=3)),
        ("您的验证码482913，5分钟内有效", timedelta(minutes=5)),
        ("رمز الدخول 482913 صالح لمدة ١٠ دقائق", timedelta(minutes=10)),
        ("Your code is 482913. It works for a quarter of an hour", timedelta(minutes=15)),
        ("Dein Code ist 482913, gültig fünf Minuten", timedelta(minutes=5)),
        ("Votre code est 482913, valable une demi-heure", timedelta(minutes=30)),
        ("Ваш код 482913. Действует пять минут", timedelta(minutes=5)),
        ("הקוד שלך 482913. תקף לעשר דקות", timedelta(minutes=10)),
        ("您的验证码482913，十分钟内有效", timedelta(minutes=10)),
        ("code=482913;ttl=600", timedelta(minutes=10)),
        ("您的验证码482913,5分钟内有效", timedelta(minutes=5)),
        ("Your login code is 482913, valid for 24h", timedelta(hours=24)),
        ("Din kode er 482913. Den udløber efter 1 time.", timedelta(hours=1)),
        ("Jūsų kodas 482913. Galioja 10 minučių.", timedelta(minutes=10)),
        ("Kod TAC anda 482913. Tamat dalam 60 saat.", timedelta(seconds=60)),
        ("Giriş kodunuz 482913. 2 saat geçerli.", timedelta(hours=2)),
        ("رمز الدخول 482913 صالح لمدة دقيقتين", timedelta(minutes=2)),
        ("Kertakoodi 482913, vanhenee tunnin kuluttua", timedelta(hours=1)),
        ("Köp 1 249 SEK, kod 482913. Din kod för BankID-inloggning.", None),
        ("Your one-time login code is 482913. Use it 1 time.", None),
        ("Your login code is 482913 and costs nothing", None),
    ],
)
def test_validity_is_read_where_the_text_tells_it(text, valid_for):
    found = find(text)

    assert found is not None
    assert found.valid_for == valid_for


def test_a_code_bound_to_a_domain_is_read_from_the_last_line():
    found = find("747723 is your code.\n\n@shop.example #747723")

    assert found is not None
    assert found.code == "747723"
    assert "bound to a domain" in found.why


def test_an_address_with_a_hash_binds_nothing():
    assert find("Write to me@shop.example #4471") is None


def test_the_hash_of_an_app_is_no_code():
    found = find("<#> Your Pinewell code: 3922\nkD3+sa9QwEr")

    assert found is not None
    assert found.code == "3922"


@pytest.mark.parametrize(
    "text",
    [
        "Your code: https://pinewell.example/482913",
        "Your code is at code@482913.example",
        "Your IBAN for the code: DE89 3704 0044 0532 0130 00",
    ],
)
def test_a_number_inside_an_address_or_an_account_is_no_code(text):
    assert find(text) is None


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("Your code is 3-3-0-7", "3307"),
        ("Your code: Z8 4K Q1", "Z84KQ1"),
        ("Your code: 4 8 2 - 9 1 3", "482913"),
        ("Request 41181: your code X8H-92T", "X8H92T"),
        ("Your one-time password: tR-88-vx", "tR88vx"),
        ("Your one-time code is WX8-4KQ-22", "WX84KQ22"),
        ("Your code is ab12cd", "ab12cd"),
        ("Put in RKQT-4871 to finish linking your console.", "RKQT4871"),
    ],
)
def test_a_code_is_known_however_it_is_spelt(body, code):
    assert find(body).code == code


@pytest.mark.parametrize(
    "body", ["The code was asked for at 16h20.", "One-time password: Gx47!pa2 for your child"]
)
def test_half_of_something_else_is_no_code(body):
    assert find(body) is None


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("Foodhopper >> 9 0 2 7 1 6 << expires in 2 minutes", "902716"),
        ("Foodhopper: 6 0 4 5. Enter it in the app, and tell nobody.", "6045"),
    ],
)
def test_a_code_needs_no_word_for_it_where_much_else_says_so(body, code):
    found = find(body)

    assert found.code == code
    assert "% sure" in found.why


@pytest.mark.parametrize(
    "body",
    [
        "We never ask for your password. Fraud cases this week: 2041",
        "Log in and look at invoice 551920. Tell nobody.",
    ],
)
def test_a_number_is_no_code_where_little_says_so(body):
    assert find(body) is None


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("Your parcel is here. Give the courier PIN 385261", None),
        ("Ihr Code 482913 für den Kurier", None),
        ("482913 is your Pinewell code. Never give it to a courier.", "482913"),
        ("Your code is 482913. Give it to no rider.\nPinewell provider login", "482913"),
    ],
)
def test_what_is_told_at_the_door_is_not_for_typing(body, code):
    found = find(body)

    assert (found.code if found else None) == code
