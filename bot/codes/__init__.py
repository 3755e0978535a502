"""Finds the one-time code in a text, the service, and how long it is valid."""

from __future__ import annotations

from functools import lru_cache

from bot.codes import finder
from bot.codes.found import Found

__all__ = ["Found", "find"]

_LONGEST_SENDER = 100
_REMEMBERED = 4096
"""Texts: each is asked about when it is routed, and soon again by every channel that draws it."""


def find(text: str, sender: str = "") -> Found | None:
    """
    Return the one-time code that `text` brings, or None.

    `sender` is who sent it: a name there serves as the service when the text names none.
    Looks at the first 4,000 characters; raises nothing.
    """
    return _find(text[: finder.LONGEST_TEXT], sender[:_LONGEST_SENDER])


_find = lru_cache(maxsize=_REMEMBERED)(finder.find)
