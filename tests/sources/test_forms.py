"""Forms: every byte as it came, strict only once they are proven."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from bot.errors import PayloadError, SignatureError
from bot.sources.forms import MOST, Fields, read_pairs, write_form


@pytest.mark.parametrize(
    ("form", "pairs"),
    [
        pytest.param(b"", (), id="nothing"),
        pytest.param(b"b=1&a=2&b=1", ((b"b", b"1"), (b"a", b"2"), (b"b", b"1")), id="repeats"),
        pytest.param(b"a=+x%20+", ((b"a", b" x  "),), id="blanks"),
        pytest.param(b"a=&b", ((b"a", b""), (b"b", b"")), id="no value"),
        pytest.param(b"&&a=1&", ((b"a", b"1"),), id="nothing between"),
        pytest.param(b"a=b=c", ((b"a", b"b=c"),), id="a second sign"),
        pytest.param(b"%61%3D=%26", ((b"a=", b"&"),), id="signs"),
        pytest.param(b"a=%zz%", ((b"a", b"%zz%"),), id="no hex"),
        pytest.param(b"a=%ff\xfe", ((b"a", b"\xff\xfe"),), id="no text"),
        pytest.param(b"a=1;b=2", ((b"a", b"1;b=2"),), id="a semicolon is none"),
    ],
)
def test_a_form_is_split_and_decoded_and_no_more(form, pairs):
    assert read_pairs(form) == pairs


def test_a_query_may_come_as_text_with_bytes_that_are_none():
    assert read_pairs(b"a=\xff".decode("utf-8", "surrogateescape")) == ((b"a", b"\xff"),)


def test_more_fields_than_anyone_sends_are_refused():
    with pytest.raises(SignatureError, match="more than"):
        read_pairs(b"&".join([b"a=1"] * (MOST + 1)))

    assert len(read_pairs(b"&".join([b"a=1"] * MOST))) == MOST


def test_a_field_is_its_text_or_nothing():
    fields = Fields(((b"a", b" \xc3\xa9 "), (b"b", b"")))

    assert (fields.get("a"), fields.get("b"), fields.get("c")) == (" é ", "", None)
    assert "b" in fields
    assert "c" not in fields


@pytest.mark.parametrize(
    ("pairs", "words"),
    [
        pytest.param(((b"a", b"1"), (b"a", b"2")), "twice", id="two values"),
        pytest.param(((b"a", b"\xff"),), "not UTF-8", id="not UTF-8"),
    ],
)
def test_a_field_that_is_not_one_text_is_unreadable(pairs, words):
    with pytest.raises(PayloadError, match=words):
        Fields(pairs).get("a")


def test_a_field_given_twice_with_one_value_is_that_value():
    assert Fields(((b"a", b"1"), (b"a", b"1"))).get("a") == "1"


@given(st.dictionaries(st.text(min_size=1), st.text()))
def test_what_is_written_is_read(fields):
    pairs = read_pairs(write_form(fields))

    assert {name.decode(): value.decode() for name, value in pairs} == fields


@given(st.binary())
def test_any_bytes_are_a_form(form):
    assert all(isinstance(each, bytes) for pair in read_pairs(form) for each in pair)
