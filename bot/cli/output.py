"""What every command prints with: results for programs and people, words for people."""

from __future__ import annotations

import json
import sys
from typing import Any

from bot.cards.visible import visible_line


def say(words: str) -> None:
    """Print words for a person, beside the results."""
    print(words, file=sys.stderr, flush=True)


def show(line: str = "") -> None:
    """Print a line of the result."""
    print(line)


def show_json(value: Any) -> None:
    """Print the result for a program; ASCII only, so that no terminal can spoil it."""
    print(json.dumps(value, indent=2))


def inert(text: str) -> str:
    """Return a stranger's text on one line, with nothing in it that acts on a terminal."""
    return visible_line(text)


def count(number: int, one: str, many: str = "") -> str:
    """Return `1 rule`, `2 rules`."""
    return f"{number} {one if number == 1 else many or one + 's'}"
