"""Signatures: one header, strict spelling, any of several keys."""

from __future__ import annotations

import hashlib
import hmac
from contextlib import suppress

import pytest
from hypothesis import given, strategies as st
from multidict import CIMultiDict

from bot.errors import SignatureError
from bot.sources.signing import from_base64, from_hex, keyed, only, prove

BODY = b"what is signed"


def mac(key: bytes, digest: str = "sha256") -> bytes:
    return hmac.new(key, BODY, getattr(hashlib, digest)).digest()


def test_a_header_that_is_there_once_is_given_as_bytes():
    assert only(CIMultiDict({"x-signature": "abc"}), "X-Signature") == b"abc"


def test_bytes_that_are_not_text_come_back_as_they_were_sent():
    headers = CIMultiDict({"X-Signature": b"\xff\xfe".decode("utf-8", "surrogateescape")})

    assert only(headers, "X-Signature") == b"\xff\xfe"


@pytest.mark.parametrize(
    ("count", "words"),
    [pytest.param(0, "missing", id="none"), pytest.param(2, "more than once", id="two")],
)
def test_a_header_that_is_not_there_exactly_once_is_refused(count, words):
    headers = CIMultiDict([("X-Signature", "abc")] * count)

    with pytest.raises(SignatureError, match=words):
        only(headers, "X-Signature")


@pytest.mark.parametrize("text", [b"00ff", b"00FF", b"00fF"])
def test_hex_may_be_written_in_either_case(text):
    assert from_hex(text, "X") == b"\x00\xff"


@pytest.mark.parametrize("text", [b"0", b"0g", b" 00", b"00\n", b"0 0f", "٠٠".encode()])
def test_what_is_not_just_hex_digits_is_malformed(text):
    with pytest.raises(SignatureError, match="X is malformed"):
        from_hex(text, "X")


def test_base64_is_read():
    assert from_base64(b"AP8=", "X") == b"\x00\xff"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"AP8", id="no padding"),
        pytest.param(b"AP9=", id="stray bits"),
        pytest.param(b"AP8=\n", id="line end"),
        pytest.param(b"A P8=", id="blank"),
        pytest.param(b"_-8=", id="alphabet of URLs"),
        pytest.param("AP8=é".encode(), id="not ASCII"),
    ],
)
def test_base64_in_any_other_spelling_is_malformed(text):
    with pytest.raises(SignatureError, match="X is malformed"):
        from_base64(text, "X")


def test_each_of_several_keys_proves():
    keys = keyed([b"new", b"old"])

    prove(mac(b"new"), BODY, keys)
    prove(mac(b"old"), BODY, keys)


def test_a_key_can_be_used_again_and_again():
    keys = keyed([b"new"])

    prove(mac(b"new"), BODY, keys)
    prove(mac(b"new"), BODY, keys)


def test_other_digests_can_be_asked_for():
    prove(mac(b"key", "sha1"), BODY, keyed([b"key"], "sha1"))


@pytest.mark.parametrize(
    "given_mac",
    [mac(b"other"), b"", mac(b"new")[:-1], mac(b"new") + b"\0"],
    ids=["another key", "empty", "short", "long"],
)
def test_anything_else_does_not_prove(given_mac):
    with pytest.raises(SignatureError, match="wrong secret"):
        prove(given_mac, BODY, keyed([b"new", b"old"]))


def test_without_a_key_nothing_is_proven():
    with pytest.raises(SignatureError):
        prove(b"", BODY, ())


@given(st.binary())
def test_any_header_bytes_are_read_or_refused(raw):
    headers = CIMultiDict({"X": raw.decode("utf-8", "surrogateescape")})

    assert only(headers, "X") == raw
    for read in (from_hex, from_base64):
        with suppress(SignatureError):
            assert isinstance(read(raw, "X"), bytes)
