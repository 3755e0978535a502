"""Texts that come in, each of which says nothing that a log may repeat."""

from __future__ import annotations

import hashlib
import hmac
import itertools
import json
from dataclasses import dataclass, field

SECRET = "planted-webhook-secret-7f3a9c"
SIGNATURE = "X-Webhook-Signature"
JSON = {"Content-Type": "application/json"}
FROM, TO = "+14155557391", "+12025558264"
MARK = "Zwiebelfisch"
"""Stands in every text that a test makes up: where it is found, a text has got."""

CODES = "93"
"""What every code begins with; its text's number follows."""

_ids = itertools.count(700_001)


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """One text, as its provider has it."""

    body: str
    id: int = field(default_factory=lambda: next(_ids))
    sender: str = FROM
    recipient: str = TO

    def request(self) -> bytes:
        """The body of the request that hands it over."""
        data = {
            "messageId": self.id,
            "from": self.sender,
            "to": self.recipient,
            "body": self.body,
            "receivedAt": "2026-03-01T15:30:00.000Z",
        }
        return json.dumps({"event": "sms.received", "version": "1", "data": data}).encode()


def numbered(*, code: bool = False) -> Text:
    """A text like any other, that can be told from all others: `name(text)` stands in it."""
    number = next(_ids)
    said = f"Your login code is {CODES}{number}" if code else "is what this one is called"
    return Text(id=number, body=f"{MARK}-{number} {said}")


def name(text: Text) -> str:
    """What to look for to find a numbered text."""
    return f"{MARK}-{text.id} "


def signed(body: bytes, secret: str = SECRET) -> dict[str, str]:
    """The headers under which a provider posts a body."""
    proof = hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
    return JSON | {SIGNATURE: f"sha256={proof}"}
