"""
What a reader sees, before any markup: runs of text, each with its style.

Every channel writes the same runs in its own markup, so escaping lives in the
writers and nowhere else.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Flag


class Style(Flag):
    """How a run looks, where the channel can show it."""

    PLAIN = 0
    BOLD = 1
    MONO = 2
    QUOTE = 4


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style; `foreign` says that a stranger wrote it."""

    text: str = field(repr=False)
    style: Style = Style.PLAIN
    link: str = field(default="", repr=False)
    foreign: bool = False


Words = tuple[Run, ...]


def plain(words: Iterable[Run]) -> str:
    """Return the text alone."""
    return "".join(run.text for run in words)
