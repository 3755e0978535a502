"""What a service said, fit for an operator's eyes."""

from __future__ import annotations

from bot.cards.card import visible
from bot.secret import Secret

_LONGEST = 200


def said(words: str, *secrets: Secret | None) -> str:
    """Return a service's own words on one line, short, without control signs and secrets."""
    for secret in filter(None, secrets):
        words = words.replace(secret.reveal(), "***")
    return " ".join(visible(words[: 4 * _LONGEST]).split())[:_LONGEST]
