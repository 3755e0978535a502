"""Requests in the base format, signed the long way round."""

from __future__ import annotations

import hashlib
import hmac
import json

from multidict import CIMultiDict, CIMultiDictProxy

from bot.sources import kind
from bot.sources.base import Inbound, Source
from tests.make import NOON

SECRET = "a-secret-for-tests-0123456789"
OLD = "an-old-secret-for-tests-98765"

DATA = {
    "messageId": 42,
    "from": "+14155551234",
    "to": "+12025550100",
    "body": "Hello, this is a test message",
    "receivedAt": "2026-03-01T11:59:00.000Z",
}


def envelope(**changes) -> dict:
    """The documented example; None takes a key of `data` out."""
    data = {key: value for key, value in (DATA | changes).items() if value is not None}
    return {"event": "sms.received", "version": "1", "data": data}


def signature(body: bytes, secret: str = SECRET) -> str:
    return "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


def inbound(body: bytes, *signatures: str) -> Inbound:
    """A request with these signature headers; its right one if none is named."""
    headers = CIMultiDict({"Content-Type": "application/json"})
    for each in signatures or (signature(body),):
        headers.add("X-Webhook-Signature", each)
    return Inbound(headers=CIMultiDictProxy(headers), body=body, at=NOON)


def packed(content: object) -> Inbound:
    """A well-signed request with this as its JSON."""
    return inbound(json.dumps(content).encode())


def opened(**config) -> Source:
    base = kind("private_number")
    return base.open("my-number", base.config.model_validate({"secret": SECRET} | config))
