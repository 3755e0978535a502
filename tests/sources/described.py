"""A source that the config describes, and a request to it."""

from __future__ import annotations

from multidict import CIMultiDict

from bot.sources.base import Inbound
from tests.make import NOON
from tests.sources.requests import (
    PATH,
    PUBLIC,
    opened,
    packed,
)

SECRET = "a-secret-for-tests-0123456789"
FORM = "application/x-www-form-urlencoded"
HEADER = {"secret": SECRET, "proof": "header"}
FIELDS = {"id": "id", "from": "from", "to": "to", "body": "text", "time": "at"}
TEXT = {"id": 42, "from": "+14155551234", "to": "+1202", "text": "482913", "at": 1772366400}


def described(**config):
    return opened("generic", **({**HEADER, "fields": FIELDS} | config))


def request(content, path=PATH, **headers):
    """A request that holds the secret in its header; bytes are a body, all else is JSON."""
    body = content if isinstance(content, bytes) else packed(content)
    given = {"Content-Type": "application/json", "Authorization": SECRET} | headers
    return Inbound(headers=CIMultiDict(given), body=body, at=NOON, path=path, public_url=PUBLIC)
