"""What is peculiar to single providers, beside the law that holds for all."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from datetime import timedelta
from urllib.parse import urlencode

import pytest
from multidict import CIMultiDict
from pydantic import ValidationError

from bot.errors import NotNowError, SignatureError
from bot.sources import KINDS, kind
from bot.sources.base import Inbound
from bot.sources.keyed import IssuedConfig
from tests.make import NOON
from tests.sources.seals import FORM, NOW, PUBLIC, SEALS, SECRET, b64, mac, sealed, token

TEXT = "Your code is 482913"


def source(name: str, **config):
    made = kind(name)
    return made.open("my-number", made.config.model_validate({"secret": SECRET} | config))


def refused(name: str, inbound: Inbound, **config) -> str:
    with pytest.raises(SignatureError) as caught:
        source(name, **config).receive(inbound)
    return str(caught.value)


def form(**fields: str) -> bytes:
    return urlencode(fields).encode()


# Published by Twilio with its documentation of request validation.
PUBLISHED = Inbound(
    headers=CIMultiDict({"X-Twilio-Signature": "RSOYDt4T1cUTdK1PDd93/VVr8B8="}),
    body=form(
        CallSid="CA1234567890ABCDE",
        Caller="+14158675309",
        Digits="1234",
        From="+14158675309",
        To="+18005551212",
    ),
    at=NOON,
    path="/myapp.php?foo=1&bar=2",
    public_url="https://mycompany.com",
)


def test_twilio_published_an_example_which_is_proven_and_is_a_call():
    assert source("twilio", secret="12345").receive(PUBLISHED) is None


@pytest.mark.parametrize(
    "announced", ["key=SK1,algorithm=HMAC_SHA512", "algorithm=none", "", "algorithm=HMAC_SHA1"]
)
def test_twilio_announces_one_algorithm_and_no_other(announced):
    headers = CIMultiDict({**SEALS["twilio"](b"").headers})
    headers["X-Twilio-Webhooks-Signature-Settings"] = announced

    words = refused("twilio", replace(SEALS["twilio"](b""), headers=headers))

    assert "algorithm" in words


def test_a_shared_keys_signature_is_no_auth_tokens():
    plain = SEALS["twilio"](form(MessageSid="SM1", Body=TEXT))
    headers = CIMultiDict(plain.headers)
    headers["X-Twilio-Webhooks-Signature-Settings"] = "key=SK1,algorithm=HMAC_SHA256"

    assert "wrong secret" in refused("twilio", replace(plain, headers=headers))


def test_a_body_that_is_not_what_its_hash_in_the_url_says_is_refused():
    path = "/webhook/my-number?bodySHA256=" + hashlib.sha256(b"{}").hexdigest()
    headers = {"X-Twilio-Signature": b64(mac((PUBLIC + path).encode(), "sha1"))}
    inbound = replace(sealed(b"{}", "application/json", headers), path=path)

    assert source("twilio").receive(inbound) is None
    assert "bodySHA256" in refused("twilio", replace(inbound, body=b"{ }"))


@pytest.mark.parametrize("name", ["twilio", "plivo"])
def test_who_texts_back_what_it_is_answered_is_answered_with_empty_xml(name):
    reply = source(name).reply

    assert reply.body == b"<Response></Response>"
    assert reply.content_type.endswith("/xml")


def v2(body: bytes) -> Inbound:
    signature = b64(mac(f"{PUBLIC}/webhook/my-numbern".encode()))
    headers = {"X-Plivo-Signature-V2": signature, "X-Plivo-Signature-V2-Nonce": "n"}
    return sealed(body, FORM, headers)


def test_plivos_old_signature_is_refused_with_what_would_take_it():
    words = refused("plivo", v2(form(MessageUUID="u", Text=TEXT)))

    assert "accept_v2" in words


def test_nobody_can_choose_plivos_old_signature_where_the_new_one_is_there():
    inbound = v2(form(MessageUUID="u", Text=TEXT))
    inbound.headers["X-Plivo-Signature-V3"] = "AAAA"
    inbound.headers["X-Plivo-Signature-V3-Nonce"] = "n"

    assert "wrong secret" in refused("plivo", inbound, accept_v2="true")


def test_plivo_may_sign_for_the_main_account_or_the_numbers_own():
    inbound = SEALS["plivo"](form(MessageUUID="u", From="1", To="2", Text=TEXT))
    inbound.headers["X-Plivo-Signature-Ma-V3"] = inbound.headers.pop("X-Plivo-Signature-V3")

    assert source("plivo").receive(inbound).body == TEXT


def test_messagebirds_token_must_be_its_own():
    claims = {"iss": "Other", "nbf": NOW, "exp": NOW, "url_hash": ""}
    inbound = sealed(b"", "application/json", {"MessageBird-Signature-JWT": token(claims)})

    assert "issued" in refused("messagebird", inbound)


def test_a_hash_of_a_body_that_is_not_there_is_refused():
    inbound = SEALS["messagebird"](b"{}")

    assert "altered" in refused("messagebird", replace(inbound, body=b""))


def test_birds_newer_signature_decides_nothing_where_the_older_is_there():
    inbound = SEALS["bird"](b"{}")
    inbound.headers["messagebird-signature"] = b64(b"wrong")
    inbound.headers["webhook-id"] = "msg_1"

    assert "wrong secret" in refused("bird", inbound)


def test_birds_request_without_any_signature_is_told_which_is_missing():
    assert "messagebird-signature is missing" in refused("bird", sealed(b"{}", "a/b", {}))


def test_sinchs_other_algorithms_are_refused():
    inbound = SEALS["sinch"](b"{}")
    inbound.headers["x-sinch-webhook-signature-algorithm"] = "HmacSHA1"

    assert "HmacSHA256" in refused("sinch", inbound)


def test_vonages_token_must_be_its_own():
    claims = {"iss": "Other", "iat": NOW}
    inbound = sealed(b"{}", "application/json", {"Authorization": f"Bearer {token(claims)}"})

    assert "issued" in refused("vonage", inbound)


def test_vonages_token_must_hash_the_body():
    claims = {"iss": "Vonage", "iat": NOW}
    inbound = sealed(b"{}", "application/json", {"Authorization": f"Bearer {token(claims)}"})

    assert "payload_hash" in refused("vonage", inbound)


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        pytest.param(form(msisdn="1", text=TEXT), FORM, id="a form"),
        pytest.param(json.dumps({"text": TEXT}).encode(), "application/json", id="json"),
        pytest.param(json.dumps({"text": [TEXT]}).encode(), "application/json", id="a list"),
        pytest.param(b"482913", "application/json", id="no object"),
        pytest.param(b"", FORM, id="nothing"),
    ],
)
def test_vonages_unsigned_texts_are_refused_and_the_operator_told_how_they_would_be(
    body, content_type
):
    words = refused("vonage", sealed(body, content_type, {}))

    assert "neither with Authorization" in words


def sms_api(**fields: str) -> Inbound:
    return SEALS["vonage, its SMS API"](form(**fields))


def test_vonages_method_can_be_pinned():
    inbound = sms_api(messageId="m", text=TEXT)

    assert source("vonage", signature_method="sha256").receive(inbound).body == TEXT
    assert "wrong secret" in refused("vonage", inbound, signature_method="md5hash")


def test_vonages_names_that_could_pass_for_fields_are_refused():
    fields = "messageId=m&x%26text=" + TEXT + f"&timestamp={NOW}"
    made = f"&messageId=m&timestamp={NOW}&x&text={TEXT}".encode()
    inbound = sealed(f"{fields}&sig={mac(made).hex()}".encode(), FORM, {})

    assert "cannot be signed" in refused("vonage", inbound)


def test_vonages_signature_must_be_there_once():
    inbound = sms_api(messageId="m", text=TEXT)
    doubled = inbound.body + b"&" + inbound.body.rpartition(b"&")[2]

    assert "more than once" in refused("vonage", replace(inbound, body=doubled))


def piece(place: int) -> Inbound:
    fields = {"msisdn": "14155551234", "to": "12025550100", "messageId": f"m{place}"}
    counts = {"concat": "true", "concat-ref": "7", "concat-total": "2", "concat-part": f"{place}"}
    return sms_api(**fields, **counts, text=["Your code ", "is 482913"][place - 1])


def test_vonages_pieces_are_put_together():
    vonage = source("vonage")
    with pytest.raises(NotNowError):
        vonage.receive(piece(2))

    whole = vonage.receive(piece(1))

    assert (whole.id, whole.body, whole.sender) == ("m1+1", TEXT, "+14155551234")
    assert vonage.receive(piece(2)) == whole


def test_vonages_piece_that_stays_alone_is_taken_when_it_is_brought_again():
    vonage = source("vonage")
    with pytest.raises(NotNowError):
        vonage.receive(piece(2))

    alone = vonage.receive(replace(piece(2), at=NOON + timedelta(seconds=75)))

    assert (alone.id, alone.body) == ("m2", "(2/2) is 482913")


@pytest.mark.parametrize("counts", [{"concat-total": "x"}, {"concat-total": "2"}, {}])
def test_vonages_text_without_good_counts_is_one_text(counts):
    assert source("vonage").receive(sms_api(messageId="m", text=TEXT, **counts)).body == TEXT


def test_vonages_binary_text_is_taken_as_it_is_written():
    sms = source("vonage").receive(sms_api(messageId="m", type="binary", data="0a0b", udh="06"))

    assert sms.body == "0a0b"


@pytest.mark.parametrize("name", ["twilio", "plivo", "messagebird", "sinch", "vonage"])
def test_a_short_secret_from_the_provider_is_taken_with_a_warning(name):
    config = kind(name).config.model_validate({"secret": "short"})

    [(key, words)] = config.warnings()

    assert key == "secret"
    assert "shorter than 16" in words
    assert list(kind(name).config.model_validate({"secret": SECRET}).warnings()) == []


def test_the_warning_stands_where_the_secrets_stand():
    assert [key for key, _ in IssuedConfig(secrets=(SECRET, "short")).warnings()] == ["secrets"]


def test_an_empty_secret_is_refused_all_the_same():
    with pytest.raises(ValidationError):
        IssuedConfig.model_validate({"secret": " "})


@pytest.mark.parametrize("name", ["twilio", "plivo", "messagebird", "bird"])
def test_who_signs_the_url_says_so(name):
    assert kind(name).signs_url


@pytest.mark.parametrize("name", ["vonage", "sinch", "private_number"])
def test_who_does_not_asks_for_no_public_url(name):
    assert not kind(name).signs_url


def test_every_seal_is_of_a_kind():
    assert {name.partition(",")[0] for name in SEALS} <= KINDS.keys()
