"""How far a text of several messages has come: enough to go on after a crash, and no further."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.channels.base import Message
from bot.outbox.values import from_ms, to_ms


@dataclass(frozen=True, slots=True)
class Progress:
    """So many messages of this very sequence were sent, as the text looked at `as_of`."""

    sent: int
    as_of: datetime
    digest: str = ""

    @classmethod
    def read(cls, stored: str, now: datetime) -> Progress:
        """Read what `write` wrote; nothing was sent yet if there is none."""
        if not stored:
            return cls(0, now)
        sent, as_of, digest = stored.split(":")
        return cls(int(sent), from_ms(int(as_of)), digest)

    def write(self) -> str:
        """Put it into words for the store."""
        return f"{self.sent}:{to_ms(self.as_of)}:{self.digest}"

    def part_of(self, messages: Sequence[Message]) -> int:
        """
        Return which message is next.

        From the first again, if they are no longer the ones that were begun: after a
        reload a template may cut the text elsewhere, and a double is better than a hole.
        """
        return self.sent if self.digest == _digest(messages) and self.sent < len(messages) else 0

    def after(self, part: int, messages: Sequence[Message]) -> Progress:
        """Return the progress when this part was sent as well."""
        return Progress(part + 1, self.as_of, _digest(messages))


def _digest(messages: Sequence[Message]) -> str:
    whole = hashlib.sha256()
    for message in messages:
        whole.update(message.text.encode(errors="replace") + b"\0")
    return whole.hexdigest()[:16]
