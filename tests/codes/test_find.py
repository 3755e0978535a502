from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.codes import find

TEXTS = [
    json.loads(line)
    for line in (Path(__file__).parent / "texts.jsonl").read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize("entry", TEXTS, ids=lambda entry: f"{entry['lang']}-{entry['text'][:24]}")
def test_every_known_text_gives_its_code_or_none(entry):
    found = find(entry["text"])

    assert (found and found.code) == entry["code"]


@pytest.mark.parametrize(
    ("text", "code", "raw"),
    [
        ("Your code is 482-913", "482913", "482-913"),
        ("Your code is 482–913", "482913", "482–913"),
        ("Your code is 482 913", "482913", "482 913"),
        ("Your code is 482\u00a0913", "482913", "482\u00a0913"),
        ("Your login code: 4 8 2 9 1 3", "482913", "4 8 2 9 1 3"),
        ("Your code is 4️⃣8️⃣2️⃣9️⃣", "4829", "4️⃣8️⃣2️⃣9"),
        ("G-482913 is your verification code", "482913", "G-482913"),
        ("Your verification code is X7K-9Q2", "X7K9Q2", "X7K-9Q2"),
        ("Your verification code is PQ4-81Z", "PQ481Z", "PQ4-81Z"),
        ("Your login code is X7-K9-Q2", "X7K9Q2", "X7-K9-Q2"),
        ("Your login code is X7K 9Q2", "X7K9Q2", "X7K 9Q2"),
        ("Your passcode is 6190 42", "619042", "6190 42"),
        ("Your passcode is 55018-3", "550183", "55018-3"),
        ("Your passcode is 718-204-55", "71820455", "718-204-55"),
        ("Use code 04-19-77 to sign in", "041977", "04-19-77"),
        ("Your code 4829 10 minutes", "4829", "4829"),
        ("Your login code is k3j9x2", "k3j9x2", "k3j9x2"),
        ("Your code is *4829*", "4829", "4829"),
        ("رمز التحقق ٤٨٢٩١٣", "482913", "٤٨٢٩١٣"),
        ("आपका सत्यापन कोड ४८२९१३ है", "482913", "४८२९१३"),
        ("認証コード：４８２９１３", "482913", "４８２９１３"),
        ("Your verification code is 𝟰𝟴𝟮𝟵", "4829", "𝟰𝟴𝟮𝟵"),
    ],
)
def test_a_code_is_given_as_typed_and_as_it_stands(text, code, raw):
    found = find(text)

    assert found is not None
    assert (found.code, found.raw) == (code, raw)
    assert text[slice(*found.span)] == raw


@pytest.mark.parametrize(
    "text",
    [
        "Paying 1,249.00 EUR at SHOP 130421 with card *4471 at 18:22. Your one-time code: 482913",
        "Order 5839201: your login code is 482913. Not you? Call 0800 123 4567.",
        "Ref. 907175 of 17/04/2025, one-time password 482913",
        "Old code 112233 no longer works. Your new code is 482913.",
        "Code for the card ending in 7712 is 482913",
        "Your code for 1177 Direct is 482913",
        "482913 is your code. Do not reply to 70412.",
        "Your verification code\n\n482913\n\nIt expires at 10:05 on 2025-04-12.",
    ],
)
def test_among_several_numbers_the_code_is_chosen(text):
    found = find(text)

    assert found is not None
    assert found.code == "482913"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "See you at eight!",
        "HELLO THERE EVERYBODY",
        "Never share your one-time code. Call 0800 123 4567 if anyone asks.",
        "Your parcel 482913 is in locker 14. Pickup code: 7719.",
        "Use code SPRING25 to save 25% on orders over 1500.",
        "Your verification is complete. Order 722763 is confirmed.",
        "Security alert: login with code 440192 was used in Lagos.",
        "Your booking confirmation number is 48213. See you on Friday!",
        "Please quote 4471932 when you contact us about your claim.",
        "My postal code is 75011 and the door code is 4821.",
        "Your one-time code was used at 1820 on 12-06-2025.",
    ],
)
def test_a_text_without_a_code_gives_none(text):
    assert find(text) is None


def test_why_says_what_decided_and_never_the_code():
    found = find("Your verification code is 482913")

    assert found is not None
    assert "word for a code" in found.why
    assert "% sure" in found.why
    assert "482913" not in found.why


def test_a_repr_tells_no_code():
    found = find("Your verification code is 482913")

    assert "482913" not in repr(found)
