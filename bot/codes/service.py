"""Name the service that a code is for, from the text or from who sent it."""

from __future__ import annotations

import re

from bot.codes.shapes import Candidate
from bot.codes.tokens import Token

_BRACKETED = re.compile(r"^\W{0,3}[【\[(（*]([^\n【】\[\]()（）*\d][^\n【】\[\]()（）*]{0,38})[】\])）*]")
_TRAILING = re.compile(r"[【\[]([^\n【】\[\]]{2,40})[】\]]\s*$")
_PREFIX = re.compile(r"^\W{0,4}([^\W\d][^\n:：.!?]{1,38}?) ?[:：]")


def service_of(text: str, masked: str, tokens: list[Token], one: Candidate, sender: str) -> str:
    """Return the name of the service, or "" when nothing names it."""
    for shape in (_BRACKETED, _TRAILING, _PREFIX):
        match = shape.search(text)
        if match:
            return match[1].strip()
    return _from_sender(sender)


def _from_sender(sender: str) -> str:
    return sender.strip() if any(character.isalpha() for character in sender) else ""
