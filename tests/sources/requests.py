"""What the tests of one kind share: a source of it, a request of its own, and what comes of it."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from multidict import CIMultiDict

from bot.errors import PayloadError, SignatureError
from bot.model import Sms
from bot.sources import kind
from bot.sources.base import Inbound, Signed, Source
from tests.make import NOON, make_sms

PUBLIC = "https://sms.example.org"
PATH = "/webhook/my-number"


def section(name: str, **config: Any) -> Any:
    return kind(name).config.model_validate(config)


def opened(name: str, **config: Any) -> Source:
    return kind(name).open("my-number", section(name, **config))


def arrived(signed: Signed, **changes: Any) -> Inbound:
    """A request that somebody posts, as it arrives."""
    given = {
        "headers": CIMultiDict(signed.headers),
        "body": signed.body,
        "at": NOON,
        "path": PATH + signed.below,
        "public_url": PUBLIC,
    }
    return Inbound(**(given | changes))


def as_sent(name: str, config: dict[str, Any], **changes: Any) -> Inbound:
    """The request that `sms2chat send` makes for this source."""
    sms = make_sms(**changes)
    return arrived(kind(name).sign(section(name, **config), sms, PUBLIC + PATH))


def reheaded(inbound: Inbound, **headers: str) -> Inbound:
    """The same request, with other headers: `Content_Type="…"`."""
    changed = CIMultiDict(inbound.headers)
    changed.update({name.replace("_", "-"): value for name, value in headers.items()})
    return replace(inbound, headers=changed)


def packed(content: object) -> bytes:
    return json.dumps(content).encode()


def taken(source: Source, inbound: Inbound) -> Sms:
    sms = source.receive(inbound)
    assert isinstance(sms, Sms)
    return sms


def refused(source: Source, inbound: Inbound) -> str:
    with pytest.raises(SignatureError) as caught:
        source.receive(inbound)
    return str(caught.value)


def unreadable(source: Source, inbound: Inbound) -> str:
    with pytest.raises(PayloadError) as caught:
        source.receive(inbound)
    return str(caught.value)
