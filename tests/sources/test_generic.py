"""A source that the config describes: where it says what, what it is called and answered."""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime, timedelta
from urllib.parse import urlencode

import pytest
from hypothesis import given, settings, strategies as st
from pydantic import ValidationError

from bot.errors import InboundError, PayloadError, SignatureError
from bot.sources.generic_config import PRESETS, GenericConfig
from bot.sources.paths import find, parse
from tests.make import NOON
from tests.sources.described import FIELDS, FORM, HEADER, SECRET, TEXT, described, request
from tests.sources.requests import (
    PATH,
    opened,
    packed,
    reheaded,
    section,
    taken,
    unreadable,
)

# Where it says what


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("a", {"b": [1, {"c d": "e"}]}),
        ("a.b", [1, {"c d": "e"}]),
        ("a.b[0]", 1),
        ("a.b[1].c d", "e"),
        ("a.b[2]", None),
        ("a.x.y", None),
        ("[0]", None),
        ("a[0]", None),
        ("a.b.c", None),
        (".", {"a": {"b": [1, {"c d": "e"}]}}),
    ],
)
def test_a_path_leads_to_what_stands_there(path, found):
    assert find({"a": {"b": [1, {"c d": "e"}]}}, parse(path)) == found


@pytest.mark.parametrize("path", ["", "..", ".a", "a.", "a..b", "a[", "a[x]", "a[-1]", "a]", "[]"])
def test_what_is_no_path_is_refused_in_the_config(path):
    with pytest.raises(ValidationError, match="no path"):
        section("generic", **HEADER, fields={"body": path})


def test_a_list_of_texts_is_several_texts():
    source = described(each="results", fields={"id": "id", "body": "text"})
    inbound = request({"results": [{"id": 1, "text": "a"}, {"id": 2, "text": "b"}]})

    assert [(sms.id, sms.body) for sms in source.receive(inbound)] == [("1", "a"), ("2", "b")]
    assert source.receive(request({"results": []})) == ()
    assert "results is not a list" in unreadable(source, request({}))


def test_of_a_list_only_texts_are_taken():
    source = opened("generic", preset="bandwidth", username="me", secret=SECRET)
    message = {"id": "1", "from": "+1", "text": "482913"}
    shown = "Basic " + base64.b64encode(f"me:{SECRET}".encode()).decode()
    inbound = request(
        [
            {"type": "message-delivered", "message": message},
            {"type": "message-received", "to": "+2", "message": message},
        ],
        Authorization=shown,
    )

    assert taken(source, inbound).recipient == "+2"


@pytest.mark.parametrize(
    ("only", "content", "wanted"),
    [
        ({"kind": "in"}, {"kind": "in"}, True),
        ({"kind": ["in", "mo"]}, {"kind": "mo"}, True),
        ({"kind": "in"}, {"kind": "IN"}, False),
        ({"n": "1"}, {"n": 1}, True),
        ({"yes": "true"}, {"yes": True}, True),
        ({"kind": "in"}, {"kind": ["in"]}, False),
        ({"kind": "in", "n": "1"}, {"kind": "in", "n": 2}, False),
    ],
)
def test_only_tells_texts_from_other_events(only, content, wanted):
    found = described(only=only).receive(request({**TEXT, **content}))

    assert (found is not None) == wanted


def test_a_request_that_lacks_what_tells_is_unreadable():
    assert "kind is missing" in unreadable(described(only={"kind": "in"}), request(TEXT))


def test_of_several_places_the_first_that_says_something_counts():
    source = described(fields={"body": ["a", "b.c", "d"], "time": "t"})

    assert taken(source, request({"b": {"c": "x"}, "d": "y", "t": 1})).body == "x"
    assert taken(source, request({"a": "", "d": "y", "t": 1})).body == "y"
    assert taken(source, request({"a": "", "t": 1})).body == ""
    assert "body is not a text" in unreadable(source, request({"t": 1}))


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (1772366400, NOON),
        (1772366400.5, NOON + timedelta(seconds=0.5)),
        (1772366400500, NOON + timedelta(seconds=0.5)),
        ("1772366400", NOON),
        ("2026-03-01T12:00:00.000+0000", NOON),
        ("2026-03-01T13:00:00+01:00", NOON),
        ("2026-03-01 13:00:00", NOON),
        ("2026-03-01", datetime(2026, 2, 28, 23, tzinfo=UTC)),
    ],
)
def test_a_time_is_read_in_any_usual_spelling(written, meant):
    source = described(timezone="Europe/Berlin")

    assert taken(source, request({**TEXT, "at": written})).received_at == meant


@pytest.mark.parametrize("written", [0, -1, 10**30, "", "soon", True, [1], {"a": 1}, 1e308])
def test_a_text_is_never_lost_over_its_date(written):
    assert taken(described(), request({**TEXT, "at": written})).received_at == NOON


def test_pictures_are_listed_below_the_text():
    source = described(fields={**FIELDS, "media": "media"})
    links = ["https://a.example/1", {"url": "https://a.example/2"}, "file:///etc/passwd", 3]

    assert taken(source, request({**TEXT, "media": links})).body == (
        "482913\nhttps://a.example/1\nhttps://a.example/2"
    )
    only_media = {**TEXT, "text": None, "media": "https://a.example/1,https://a.example/2"}
    assert len(taken(source, request(only_media)).body.splitlines()) == 2


def test_a_get_says_all_in_its_query():
    query = urlencode({**TEXT, "text": "482913 ✓"})
    inbound = request(b"", f"{PATH}?{query}")
    source = described()
    del inbound.headers["Content-Type"]

    assert "GET" in source.methods
    assert taken(source, inbound).body == "482913 ✓"


@pytest.mark.parametrize("kind", [FORM, FORM + "; charset=UTF-8", FORM.upper()])
def test_a_form_is_known_by_its_type(kind):
    body = urlencode({**TEXT, "text": "a + b"}).encode()

    assert taken(described(), request(body, **{"Content-Type": kind})).body == "a + b"


def test_the_config_may_say_what_the_body_is():
    json_as_form = request(TEXT, **{"Content-Type": FORM})

    assert taken(described(format="json"), json_as_form).body == "482913"
    unreadable(described(), json_as_form)


# What names a text that has no id


def test_a_text_without_an_id_has_the_same_name_each_time_it_is_sent():
    source = described(fields={"from": "from", "body": "text", "time": "at"})
    first, again = (taken(source, request({**TEXT, "try": n})) for n in (1, 2))
    later = taken(source, request({**TEXT, "at": 1772366401}))

    assert first.id == again.id != later.id
    assert len(first.id) == 32


def test_without_a_time_it_is_named_by_all_that_was_sent():
    source = described(fields={"body": "text"})
    ids = {taken(source, request({**TEXT, "n": n})).id for n in (1, 2, 2)}

    assert len(ids) == 2
    assert [key for key, _ in section("generic", **HEADER, fields={"body": "b"}).warnings()] == [
        "fields"
    ]


def test_a_field_that_should_name_it_and_does_not_is_unreadable():
    assert "id" in unreadable(described(), request({**TEXT, "id": None}))


# What the config may say


@pytest.mark.parametrize(
    ("given", "key", "words"),
    [
        ({"secret": "s", "fields": {"body": "b"}}, "", "how requests prove"),
        ({"secret": "s", "proof": "header"}, "", "where a text is"),
        ({"secret": "s", "proof": "header", "fields": {"id": "i"}}, "fields", "where the text"),
        ({"secret": "s", "proof": "hmac", "fields": {"body": "b"}}, "", "which header"),
        ({"secret": "s", "preset": "infobip", "algorithm": "sha1"}, "algorithm", "proof: basic"),
        ({"secret": "s", "preset": "clicksend", "username": "me"}, "username", "proof: token"),
        ({"preset": "clicksend"}, "", "has no secret"),
    ],
)
def test_what_is_missing_or_means_nothing_is_told(given, key, words):
    [(at, said)] = GenericConfig.contradictions(given)

    assert at == key
    assert words in said


@pytest.mark.parametrize("preset", PRESETS)
def test_a_preset_needs_only_a_secret_and_perhaps_a_name(preset):
    given = {"preset": preset, "secret": SECRET}
    named = {"username": "me"} if PRESETS[preset]["proof"] == "basic" else {}

    assert list(GenericConfig.contradictions(given)) == []
    assert [key for key, _ in section("generic", **given, **named).warnings()] == []


def test_a_password_without_a_name_is_warned_of():
    [(_, words)] = section("generic", preset="infobip", secret=SECRET).warnings()

    assert "username" in words
    assert list(section("generic", preset="infobip", secret=f"me:{SECRET}").warnings()) == []


def test_what_the_section_says_counts_before_its_preset():
    source = opened(
        "generic", preset="voipms", secret=SECRET, reply="yes", fields={"body": "said"}, to="+1"
    )
    inbound = request({"id": 1, "from": "+2", "said": "x", "message": "y"}, f"{PATH}/{SECRET}")

    assert taken(source, inbound).body == "x"
    assert source.reply.body == b"yes"


def test_what_is_answered_is_nothing_that_a_provider_could_text_back():
    assert described().reply.body == b""
    assert opened("generic", preset="voipms", secret=SECRET).reply.body == b"ok"


# Whatever comes

ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters()),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
)


@given(content=st.dictionaries(st.sampled_from([*FIELDS.values(), "media", "kind"]), ANY))
@settings(max_examples=200, deadline=None)
def test_anything_in_any_field_is_a_text_or_nothing_or_unreadable(content):
    source = described(only={"kind": "in"}, fields={**FIELDS, "media": "media"}, bare_numbers=True)
    for body in (packed({"kind": "in", **content}), json.dumps(content).encode()):
        try:
            sms = source.receive(request(body))
        except PayloadError:
            continue
        assert sms is None or f"{sms.id}{sms.sender}{sms.recipient}{sms.body}".encode()


@pytest.mark.parametrize("preset", PRESETS)
@given(body=st.binary(), path=st.binary(), shown=st.binary(), form=st.booleans())
@settings(max_examples=50, deadline=None)
def test_random_requests_raise_only_inbound_errors(preset, body, path, shown, form):
    source = opened("generic", preset=preset, secret=SECRET)
    text, mark = (part.decode("utf-8", "surrogateescape") for part in (shown, path))
    inbound = request(body, PATH + mark, Authorization=text)

    with pytest.raises(InboundError) as caught:
        source.receive(reheaded(inbound, Content_Type=FORM) if form else inbound)

    assert isinstance(caught.value, SignatureError)
