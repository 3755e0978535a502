"""Hostile bytes become plain values, or a PayloadError that quotes nothing."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given, strategies as st

from bot.errors import PayloadError
from bot.sources.reading import clean, number, read_object, unplus, with_media


def test_an_object_is_read():
    assert read_object(b' {"a": [1, "\xc3\xa9"]}\r\n') == {"a": [1, "é"]}


@pytest.mark.parametrize(
    ("body", "words"),
    [
        pytest.param(b"", "not valid JSON", id="empty"),
        pytest.param(b'{"a":', "not valid JSON", id="cut off"),
        pytest.param(b'{"a":1}x', "something follows", id="something after"),
        pytest.param(b'{"a":1}{"a":1}', "something follows", id="two"),
        pytest.param(b"[]", "not one JSON object", id="list"),
        pytest.param(b'"a"', "not one JSON object", id="text"),
        pytest.param(b"null", "not one JSON object", id="null"),
        pytest.param(b"\xff{}", "not UTF-8", id="not UTF-8"),
        pytest.param('{"a":1}'.encode("utf-16"), "not UTF-8", id="UTF-16"),
        pytest.param(b'{"a":1,"a":2}', "a key twice", id="key twice"),
        pytest.param(b'{"b":{"a":1,"\\u0061":2}}', "a key twice", id="key twice, escaped"),
        pytest.param(b'{"a":NaN}', "not JSON", id="NaN"),
        pytest.param(b'{"a":-Infinity}', "not JSON", id="Infinity"),
        pytest.param(b"[" * 60_000, "nested too deeply", id="60 000 brackets"),
        pytest.param(b'{"a":' * 60_000, "nested too deeply", id="60 000 braces"),
        pytest.param(b'{"a":' + b"9" * 100_000 + b"}", "not valid JSON", id="a huge number"),
        pytest.param(b'{"a":"\n"}', "not valid JSON", id="a line end in a text"),
    ],
)
def test_all_else_is_unreadable(body, words):
    with pytest.raises(PayloadError, match=words) as caught:
        read_object(body)

    assert "9999" not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        pytest.param("Grüße 🎉", "Grüße 🎉", id="as it is"),
        pytest.param("\ud83c\udf89", "🎉", id="halves that belong together"),
        pytest.param("a\ud83cb", "a\ufffdb", id="a first half"),
        pytest.param("a\udf89", "a\ufffd", id="a second half"),
        pytest.param("\udf89\ud83c", "\ufffd\ufffd", id="halves the wrong way round"),
        pytest.param("a\0b", "a\u2400b", id="NUL"),
        pytest.param("\ufeffa", "\ufeffa", id="a byte order mark"),
    ],
)
def test_text_is_made_so_that_it_can_be_stored(text, cleaned):
    assert clean(text) == cleaned


@given(st.text(st.characters(exclude_categories=())))
def test_any_text_can_be_stored_once_it_is_clean(text):
    assert b"\0" not in clean(text).encode()


@given(st.binary())
def test_any_bytes_are_read_or_unreadable(body):
    with suppress(PayloadError):
        assert isinstance(read_object(body), dict)


@pytest.mark.parametrize(
    ("given_number", "bare", "read"),
    [
        pytest.param("14155551234", True, "+14155551234", id="international without plus"),
        pytest.param("14155551234", False, "14155551234", id="from one who writes the plus"),
        pytest.param("+14155551234", True, "+14155551234", id="with plus"),
        pytest.param(14155551234, True, "+14155551234", id="a JSON number"),
        pytest.param("262966", True, "262966", id="a short code"),
        pytest.param("1234567", True, "1234567", id="seven digits"),
        pytest.param("12345678", True, "+12345678", id="eight digits"),
        pytest.param("1234567890123456", True, "1234567890123456", id="sixteen digits"),
        pytest.param("014155551234", True, "014155551234", id="a national prefix"),
        pytest.param("MyBank", True, "MyBank", id="a name"),
        pytest.param("٣٤١٥٥٥٥١٢٣٤", True, "٣٤١٥٥٥٥١٢٣٤", id="other digits"),
        pytest.param(None, True, "", id="nobody"),
    ],
)
def test_a_number_gets_back_the_plus_that_its_provider_leaves_out(given_number, bare, read):
    assert number(given_number, "from", bare=bare) == read


@pytest.mark.parametrize("wrong", [True, 1.5, [], {}])
def test_what_is_no_number_is_unreadable(wrong):
    with pytest.raises(PayloadError, match="from"):
        number(wrong, "from")


@pytest.mark.parametrize("given_number", ["+14155551234", "262966", "MyBank", "+12", ""])
def test_a_number_written_without_plus_is_read_with_it(given_number):
    assert number(unplus(given_number), "from", bare=True) == given_number


@pytest.mark.parametrize(
    ("body", "links", "whole"),
    [
        ("Hi", [], "Hi"),
        ("Hi\n", ["https://a.example/1"], "Hi\n\nhttps://a.example/1"),
        (
            "",
            ["https://a.example/1", "http://a.example/2"],
            "https://a.example/1\nhttp://a.example/2",
        ),
        ("Hi", [None, 1, "javascript:x", "https://a b", "https://a\nb", "https://"], "Hi"),
    ],
)
def test_pictures_are_links_below_the_text(body, links, whole):
    assert with_media(body, links) == whole
