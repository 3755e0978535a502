"""
Every source, held to one law: what is proven is read, what is not is refused, nothing breaks.

`vectors*.json` hold requests as providers send them, each made by its scheme written out
by hand. `binds` names what the scheme notices: changes of the url, the query, the body, of
the fields in a body, the time.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urlsplit

import pytest
from hypothesis import given, settings, strategies as st
from multidict import CIMultiDict

from bot.errors import InboundError, NotNowError, PayloadError, SignatureError
from bot.model import Sms
from bot.sources import KINDS, kind
from bot.sources.base import Inbound, Kind, Source
from tests.make import make_sms
from tests.sources.seals import PATH, PUBLIC, SEALS, SECRET, pairs

PLAIN = frozenset({"content-type", "user-agent"})
"""Headers that no scheme proves anything with."""


@dataclass(frozen=True, kw_only=True)
class Vector:
    kind: str
    about: str
    config: dict[str, Any]
    headers: dict[str, str]
    body: str
    at: str
    binds: list[str]
    expect: dict[str, str] | None
    path: str = PATH
    public_url: str = PUBLIC
    carries: list[str] = field(default_factory=list)
    """Headers that are proven; all but the plain ones, if none is named."""

    @property
    def source(self) -> Source:
        return opened(self.kind, self.config)

    @property
    def inbound(self) -> Inbound:
        return Inbound(
            headers=CIMultiDict(self.headers),
            body=self.body.encode(),
            at=datetime.fromisoformat(self.at),
            path=self.path,
            public_url=self.public_url,
        )

    @property
    def proving(self) -> list[str]:
        return self.carries or [name for name in self.headers if name.lower() not in PLAIN]


def opened(name: str, config: dict[str, Any]) -> Source:
    made: Kind[Any] = kind(name)
    return made.open("my-number", made.config.model_validate(config))


def load(*bound: str) -> list[Any]:
    """The vectors whose scheme notices changes of all that is named."""
    files = sorted(Path(__file__).parent.glob("vectors*.json"))
    vectors = [Vector(**each) for file in files for each in json.loads(file.read_text())]
    return [
        pytest.param(vector, id=f"{vector.kind}: {vector.about}")
        for vector in vectors
        if {*bound} <= {*vector.binds}
    ]


def refused(source: Source, inbound: Inbound) -> str:
    with pytest.raises(SignatureError) as caught:
        source.receive(inbound)
    words = str(caught.value)
    assert "482913" not in words, "an error's words hold a text"
    return words


@pytest.mark.parametrize("vector", load())
def test_what_a_provider_sends_is_read(vector):
    found = vector.source.receive(vector.inbound)

    [sms] = found if isinstance(found, tuple) else [found]
    given = sms and {
        "id": sms.id,
        "from": sms.sender,
        "to": sms.recipient,
        "body": sms.body,
        "received_at": sms.received_at.astimezone(UTC).isoformat(),
    }
    assert given == vector.expect


@pytest.mark.parametrize("vector", load("body") + load("fields"))
def test_one_letter_changed_is_noticed(vector):
    body = vector.body.replace("482913", "482914")
    assert body != vector.body

    refused(vector.source, replace(vector.inbound, body=body.encode()))


@pytest.mark.parametrize("vector", load("query"))
def test_one_letter_changed_in_the_query_is_noticed(vector):
    path = vector.path.replace("482913", "482914")
    assert path != vector.path

    refused(vector.source, replace(vector.inbound, path=path))


@pytest.mark.parametrize("vector", load("body"))
@pytest.mark.parametrize("more", [b"", b" ", b"\n", b"&a=b", b"{}"], ids=repr)
def test_a_body_that_is_cut_or_longer_is_noticed(vector, more):
    body = vector.inbound.body + more if more else vector.inbound.body[:-1]

    refused(vector.source, replace(vector.inbound, body=body))


@pytest.mark.parametrize("vector", load("url"))
@pytest.mark.parametrize(
    ("changes", "words"),
    [
        pytest.param({"public_url": "https://evil.example"}, "", id="another host"),
        pytest.param({"public_url": "http://sms.example.org"}, "https:// in place", id="scheme"),
        pytest.param({"public_url": PUBLIC + ":8443"}, "no port", id="port"),
        pytest.param({"public_url": ""}, "public_url is not set", id="nobody said"),
    ],
)
def test_another_url_is_noticed_and_the_operator_told_which_would_fit(vector, changes, words):
    assert words in refused(vector.source, replace(vector.inbound, **changes))


@pytest.mark.parametrize("vector", load("url"))
def test_another_path_is_noticed(vector):
    path, mark, query = vector.path.partition("?")

    words = refused(vector.source, replace(vector.inbound, path=f"{path}/{mark}{query}"))

    assert "no slash at the end" in words


@pytest.mark.parametrize("vector", load("url"))
def test_what_a_request_says_of_its_own_host_proves_nothing_but_is_told(vector):
    headers = CIMultiDict(vector.headers)
    headers["Host"] = headers["X-Forwarded-Host"] = urlsplit(PUBLIC).netloc
    headers["X-Forwarded-Proto"] = "https"
    elsewhere = replace(vector.inbound, headers=headers, public_url="https://elsewhere.example")

    assert "the host that was called" in refused(vector.source, elsewhere)


@pytest.mark.parametrize("vector", load("time"))
@pytest.mark.parametrize("minutes", [-11, 11, 60 * 24 * 365], ids="{:+d} min".format)
def test_a_request_of_another_time_is_refused_and_the_skew_is_told(vector, minutes):
    at = vector.inbound.at + timedelta(minutes=minutes)

    words = refused(vector.source, replace(vector.inbound, at=at))

    assert "clock" in words
    assert " s " in words


@pytest.mark.parametrize("vector", load())
def test_each_header_that_proves_must_be_there_once_and_unchanged(vector):
    for name in vector.proving:
        without = CIMultiDict(vector.headers)
        value = without.pop(name)
        doubled = CIMultiDict([*vector.headers.items(), (name, value)])
        changed = CIMultiDict(vector.headers)
        changed[name] = value[:-3] + ("A" if value[-3] != "A" else "B") + value[-2:]
        broken = CIMultiDict(vector.headers)
        broken[name] = "\udcff" + value

        for headers in (without, doubled, changed, broken):
            refused(vector.source, replace(vector.inbound, headers=headers))


@pytest.mark.parametrize("vector", load())
def test_with_another_secret_nothing_is_proven(vector):
    proving = vector.proving or "query" in vector.binds
    if proving and "secret" in vector.config:
        config = {**vector.config, "secret": SECRET[::-1]}

        refused(opened(vector.kind, config), vector.inbound)


@pytest.mark.parametrize("vector", [v for v in load() if "secret" in v.values[0].config])
def test_while_a_secret_is_changed_the_old_one_is_good(vector):
    config = {key: value for key, value in vector.config.items() if key != "secret"}
    source = opened(vector.kind, {**config, "secrets": [SECRET, vector.config["secret"]]})

    assert (source.receive(vector.inbound) is None) == (vector.expect is None)


SIGNED = [
    "bird", "httpsms", "messagebird", "plivo", "private_number", "sinch", "smsgate",
    "standard_webhooks", "textbee", "twilio", "vonage",
]  # fmt: skip
"""The kinds that share a secret, to be tried by `sms2chat send`."""

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters()),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


def posted(name: str, sms: Sms, *, signed_by: str = SECRET) -> Inbound:
    """What `sms2chat send` posts, as it arrives."""
    made: Kind[Any] = kind(name)
    signed = made.sign(made.config.model_validate({"secret": signed_by}), sms, PUBLIC + PATH)
    return Inbound(
        headers=CIMultiDict(signed.headers),
        body=signed.body,
        at=sms.received_at,
        path=PATH + signed.below,
        public_url=PUBLIC,
    )


@pytest.mark.parametrize("name", SIGNED)
@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({}, id="like any other"),
        pytest.param({"sender": "MyBank", "body": 'Grüße "🎉" & <b> %41+1=2\n'}, id="a name"),
        pytest.param({"sender": "262966", "body": " x "}, id="a short code"),
        pytest.param({"id": "SM-a.b:c"}, id="an id of signs"),
    ],
)
def test_what_send_makes_is_received_as_the_same_text(name, changes):
    sms = make_sms(**changes)

    assert opened(name, {"secret": SECRET, "to": sms.recipient}).receive(posted(name, sms)) == sms


@pytest.mark.parametrize("name", SIGNED)
def test_what_send_makes_with_another_secret_is_refused(name):
    refused(opened(name, {"secret": SECRET}), posted(name, make_sms(), signed_by=SECRET[::-1]))


@pytest.mark.parametrize("name", SIGNED)
@given(sender=TEXTS, body=TEXTS)
@settings(max_examples=25)
def test_any_text_survives_the_way(name, sender, body):
    sms = make_sms(sender=sender, body=body)

    found = opened(name, {"secret": SECRET, "to": sms.recipient}).receive(posted(name, sms))

    assert found.body == body.replace("\0", "\u2400")


@pytest.mark.parametrize("vector", load())
@given(data=st.data())
@settings(max_examples=25)
def test_random_requests_raise_only_inbound_errors(vector, data):
    body = data.draw(st.binary() | st.just(vector.inbound.body))
    headers = CIMultiDict(vector.headers)
    for name in vector.proving:
        value = data.draw(st.binary() | st.just(headers[name].encode()))
        headers[name] = value.decode("utf-8", "surrogateescape")
    at = data.draw(st.datetimes(timezones=st.just(UTC)))
    path = data.draw(st.just(vector.path) | st.binary().map(_as_path))

    changed = replace(vector.inbound, headers=headers, body=body, at=at, path=path)

    assert "482913" not in words_of(vector.source, changed)


def words_of(source: Source, inbound: Inbound) -> str:
    """What an operator is told of a request; empty if it is taken."""
    try:
        source.receive(inbound)
    except InboundError as error:
        return str(error)
    return ""


def _as_path(raw: bytes) -> str:
    return PATH + "?" + raw.decode("utf-8", "surrogateescape")


def unusual(value: Any) -> st.SearchStrategy[Any]:
    """The same shape, with anything in any place."""
    if isinstance(value, dict):
        return JSON | st.fixed_dictionaries({}, optional={k: unusual(v) for k, v in value.items()})
    return st.just(value) | JSON


def unusual_bodies(name: str) -> st.SearchStrategy[bytes]:
    """The bodies of a kind's vectors, with anything in any place."""
    vectors = [param.values[0] for param in load()]
    bodies = {vector.inbound.body for vector in vectors if vector.kind == name} - {b""}
    found = st.binary()
    for body in bodies:
        if body.startswith(b"{"):
            found |= unusual(json.loads(body)).map(lambda content: json.dumps(content).encode())
            continue
        fields = {
            field: st.just(value) | st.binary()
            for field, value in pairs(body)
            if field not in {b"sig", b"timestamp"}
        }
        found |= st.fixed_dictionaries({}, optional=fields).map(lambda f: urlencode(f).encode())
    # A seal puts these in itself.
    return found.filter(lambda body: not {b"sig", b"timestamp"} & dict(pairs(body)).keys())


@pytest.mark.parametrize("name", SEALS)
@given(data=st.data())
@settings(max_examples=100, deadline=None)
def test_whatever_is_signed_is_a_text_or_nothing_or_unreadable(name, data):
    kind_of_it = name.partition(",")[0]
    body = data.draw(unusual_bodies(kind_of_it))
    source = opened(kind_of_it, {"secret": SECRET})
    try:
        found = source.receive(SEALS[name](body))
    except (PayloadError, NotNowError):
        return

    for sms in found if isinstance(found, tuple) else filter(None, [found]):
        assert f"{sms.id}{sms.sender}{sms.recipient}{sms.body}".encode()


@pytest.mark.parametrize("name", KINDS)
def test_every_kind_has_a_vector(name):
    assert name in {param.values[0].kind for param in load()}
