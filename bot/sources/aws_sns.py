"""AWS End User Messaging, by an SNS topic: JSON in JSON, signed with RSA and a certificate."""

from __future__ import annotations

import asyncio
import json
from base64 import b64encode
from collections.abc import Iterator, Mapping
from typing import Annotated, Any, ClassVar, Literal

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from pydantic import AfterValidator, Field

from bot.config.sections import SourceConfig
from bot.config.types import SecretText
from bot.errors import NotNowError, PayloadError, SignatureError
from bot.model import Sms
from bot.secret import Secret
from bot.sources import sns_signing
from bot.sources.base import JSON, Fetch, Inbound, Kind, Signed, Source
from bot.sources.reading import iso, number, read_object, received, text, text_id
from bot.sources.signing import from_base64

CONFIRM = "SubscriptionConfirmation"
MOST = 8
"""Certificates that are kept; there is one a region, and a new one each year."""


def _is_topic(arn: str) -> str:
    sns_signing.host(arn)
    return arn


def _is_certificate(pem: str) -> str:
    sns_signing.public_key(pem.encode())
    return pem


def _is_key(secret: Secret) -> Secret:
    sns_signing.private_key(secret.reveal().encode())
    return secret


class AwsSnsConfig(SourceConfig):
    """A topic that gets the texts of numbers at AWS."""

    type: Literal["aws_sns"] = "aws_sns"
    topic_arn: Annotated[str, AfterValidator(_is_topic)] = Field(
        description="The topic; requests of any other are refused"
    )
    certificate: Annotated[str, AfterValidator(_is_certificate)] | None = Field(
        None, description="The signing certificate in PEM, if the bot may not fetch it from AWS"
    )
    signing_key: Annotated[SecretText, AfterValidator(_is_key)] | None = Field(
        None, description="Only to try it out with `send`: the key of a certificate of your own"
    )

    @classmethod
    def contradictions(cls, given: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        """Yield what is wrong between keys, as (key, words)."""
        yield from super().contradictions(given)
        if given.keys() & {"signing_key", "signing_key_file"} and "certificate" not in given:
            yield "", "has a signing_key and no certificate that belongs to it; add certificate"


class AwsSns(Source):
    """Takes texts from SNS (the Amazon SNS developer guide, HTTP/S endpoints)."""

    content_types: ClassVar[frozenset[str]] = JSON | {"text/plain"}
    fetches: ClassVar[bool] = True

    def __init__(self, name: str, config: AwsSnsConfig) -> None:
        self._name = name
        self._topic = config.topic_arn
        self._max_age = config.max_age
        self._to = config.to
        pinned = config.certificate
        self._pinned = sns_signing.public_key(pinned.encode()) if pinned else None
        self._fetched: dict[str, RSAPublicKey] = {}
        self._fetching = asyncio.Lock()

    async def prepare(self, inbound: Inbound, fetch: Fetch) -> None:
        """Fetch the certificate, once; and confirm the topic's subscription when it asks."""
        envelope = self._envelope(inbound)
        if not self._pinned:
            await self._certificate(sns_signing.certificate_url(envelope, self._topic), fetch)
        if envelope.get("Type") == CONFIRM:
            self._prove(envelope)
            await fetch(sns_signing.subscribe_url(envelope, self._topic))

    async def _certificate(self, url: str, fetch: Fetch) -> None:
        # One at a time: strangers can make us ask, but not for much.
        async with self._fetching:
            if url in self._fetched:
                return
            try:
                key = sns_signing.public_key(await fetch(url))
            except ValueError as error:
                raise NotNowError(f"what AWS has at SigningCertURL {error}") from None
            while len(self._fetched) >= MOST:
                del self._fetched[next(iter(self._fetched))]
            self._fetched[url] = key

    def receive(self, inbound: Inbound) -> Sms | None:
        """Prove the request, then read it; see Source."""
        envelope = self._envelope(inbound)
        self._prove(envelope)
        return self._read(envelope, inbound) if envelope["Type"] == "Notification" else None

    def _envelope(self, inbound: Inbound) -> dict[str, Any]:
        """Read the envelope, which holds its own signature; nothing of it is believed yet."""
        if inbound.headers.get("x-amz-sns-rawdelivery", "").lower() == "true":
            raise SignatureError("raw message delivery is on, which takes the signature away")
        try:
            envelope = read_object(inbound.body)
        except PayloadError:
            raise SignatureError("the request cannot be read, and so proves nothing") from None
        if envelope.get("TopicArn") != self._topic:
            raise SignatureError("the request is of another topic than topic_arn")
        return envelope

    def _prove(self, envelope: Mapping[str, Any]) -> None:
        given = envelope.get("Signature")
        if not isinstance(given, str):
            raise SignatureError("Signature is missing")
        signature = from_base64(given.encode("utf-8", "surrogatepass"), "Signature")
        url = sns_signing.certificate_url(envelope, self._topic)
        key = self._pinned or self._fetched.get(url)
        if key is None:
            raise NotNowError("the certificate has not been fetched yet")
        sns_signing.verify(key, envelope, signature)

    def _read(self, envelope: Mapping[str, Any], inbound: Inbound) -> Sms:
        sms = read_object(text(envelope.get("Message"), "Message").encode())
        given = sms.get("inboundMessageId") or envelope.get("MessageId")
        return Sms(
            source=self._name,
            id=text_id(given, "inboundMessageId"),
            received_at=received(envelope.get("Timestamp"), inbound.at, self._max_age),
            sender=number(sms.get("originationNumber"), "originationNumber"),
            recipient=number(sms.get("destinationNumber"), "destinationNumber") or self._to,
            body=text(sms.get("messageBody"), "messageBody"),
        )


def sign(config: AwsSnsConfig, sms: Sms, _url: str = "") -> Signed:
    """Make the request by which SNS would hand over this text."""
    if config.signing_key is None:
        raise ValueError(
            "only AWS can sign as AWS does; to try it out, make a key and a certificate and give "
            "the source both signing_key and certificate (docs/sources.md says how)"
        )
    content = {
        "originationNumber": sms.sender,
        "destinationNumber": sms.recipient,
        "messageKeyword": "KEYWORD",
        "messageBody": sms.body,
        "inboundMessageId": sms.id,
    }
    where = f"https://{sns_signing.host(config.topic_arn)}"
    envelope = {
        "Type": "Notification",
        "MessageId": f"{sms.id}-1",
        "TopicArn": config.topic_arn,
        "Message": json.dumps(content),
        "Timestamp": iso(sms.received_at),
        "SignatureVersion": "2",
        "SigningCertURL": f"{where}/SimpleNotificationService-0123456789abcdef.pem",
    }
    key = sns_signing.private_key(config.signing_key.reveal().encode())
    envelope["Signature"] = b64encode(sns_signing.sign(key, envelope)).decode()
    headers = {
        "Content-Type": "text/plain; charset=UTF-8",
        "x-amz-sns-message-type": "Notification",
        "x-amz-sns-topic-arn": config.topic_arn,
    }
    return Signed(headers=headers, body=json.dumps(envelope).encode())


KIND = Kind(config=AwsSnsConfig, open=AwsSns, sign=sign)
