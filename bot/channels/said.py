"""What a service said, fit for an operator's eyes."""

from __future__ import annotations

import re

from bot.cards.card import visible
from bot.secret import Secret

_LONGEST = 200
_HIDDEN = "***"
_WORD = re.compile(r"\w+")
_MANY_DIGITS = re.compile(r"\d{3}")
# Of which refusals are made: they say nothing of a text, whether it has them or not.
_USUAL = re.compile(
    "a|administrator|are|at|bad|be|blocked|bot|by|can|cannot|channel|chat|closed|copy|deactivated"
    "|deleted|empty|end|enough|entities|entity|find|forbidden|found|from|group|have|id|in"
    "|initiate|invalid|is|kicked|long|member|message|messages|must|need|no|not|of|on|parse"
    "|request|reply|markup|restricted|rights|send|sent|specified|supergroup|t|text|the|thread|to"
    "|token|too|topic|unauthorized|upgraded|user|was|were|with|wrong|you"
)


def said(words: str, *secrets: Secret | None, sent: str = "") -> str:
    """
    Return a service's own words on one line, short, without control signs and secrets.

    Services quote what they refuse: words that stand in what was `sent`, and long
    numbers, are hidden, unless they are such as any refusal has.
    """
    for secret in filter(None, secrets):
        words = words.replace(secret.reveal(), _HIDDEN)
    line = " ".join(visible(words[: 4 * _LONGEST]).split())[:_LONGEST]
    text = sent.casefold()

    def shown(found: re.Match[str]) -> str:
        word = found[0].casefold()
        private = _MANY_DIGITS.search(word) or word in text
        return _HIDDEN if private and not _USUAL.fullmatch(word) else found[0]

    return _WORD.sub(shown, line)
