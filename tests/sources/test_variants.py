"""A URL that two sides spell differently: which spelling a signature fits, and what to say."""

from __future__ import annotations

import pytest
from multidict import CIMultiDict

from bot.errors import SignatureError
from bot.sources.base import Inbound
from bot.sources.variants import prove_url, with_ports
from tests.make import NOON

PATH = "/webhook/a?b=%2F"


def inbound(public_url: str = "https://sms.example.org", path: str = PATH, **headers) -> Inbound:
    return Inbound(
        headers=CIMultiDict(headers), body=b"", at=NOON, path=path, public_url=public_url
    )


@pytest.mark.parametrize(
    ("url", "both"),
    [
        ("https://a.example/x?y", ["https://a.example/x?y", "https://a.example:443/x?y"]),
        ("https://a.example:443/x", ["https://a.example:443/x", "https://a.example/x"]),
        ("http://a.example/x:80", ["http://a.example/x:80", "http://a.example:80/x:80"]),
        ("https://[::1]/x", ["https://[::1]/x", "https://[::1]:443/x"]),
        ("https://a.example:80/x", ["https://a.example:80/x"]),
        ("https://a.example:8443/x", ["https://a.example:8443/x"]),
        ("https://a.example", ["https://a.example", "https://a.example:443"]),
        ("/webhook/a", ["/webhook/a"]),
        ("", [""]),
    ],
)
def test_a_port_that_goes_without_saying_may_be_said(url, both):
    assert list(with_ports(url)) == both


def test_a_signature_that_fits_is_taken():
    prove_url(inbound(), lambda url: url == "https://sms.example.org/webhook/a?b=%2F")


@pytest.mark.parametrize(
    ("signed", "words"),
    [
        ("http://sms.example.org/webhook/a?b=%2F", "http:// in place of https://"),
        ("https://sms.example.org:443/webhook/a?b=%2F", "the port :443"),
        ("https://sms.example.org/webhook/a/?b=%2F", "a slash at the end"),
        ("https://sms.example.org/webhook/a", "no query"),
        ("https://elsewhere.example/webhook/a?b=%2F", "the host that was called"),
        ("http://elsewhere.example/webhook/a?b=%2F", "http:// and the host that was called"),
    ],
)
def test_one_that_fits_another_spelling_is_refused_with_that_spelling(signed, words):
    request = inbound(Host="elsewhere.example")

    with pytest.raises(SignatureError, match=words):
        prove_url(request, lambda url: url == signed)


@pytest.mark.parametrize(
    ("public_url", "signed", "words"),
    [
        ("https://a.example:8443", "https://a.example/webhook/a?b=%2F", "no port"),
        ("http://a.example:8080", "https://a.example/webhook/a?b=%2F", "https:// and no port"),
        ("", "https://a.example/webhook/a?b=%2F", "server.public_url is not set"),
    ],
)
def test_a_wrong_public_url_is_told(public_url, signed, words):
    with pytest.raises(SignatureError, match=words):
        prove_url(inbound(public_url), lambda url: url == signed)


def test_one_that_fits_nothing_is_refused_with_no_guess():
    with pytest.raises(SignatureError) as caught:
        prove_url(inbound(path="/webhook/a/"), lambda _url: False, why="it is wrong")

    assert str(caught.value) == "it is wrong"


def test_a_public_url_that_is_none_breaks_nothing():
    with pytest.raises(SignatureError):
        prove_url(inbound("ftp:/x"), lambda _url: False)
