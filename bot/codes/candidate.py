"""What has the shape of a code."""

from __future__ import annotations

from typing import NamedTuple

from bot.codes.tokens import Token

SHORTEST, LONGEST = 4, 10


class Candidate(NamedTuple):
    """Something with the shape of a code: its tokens, its place, what one would type, its shape."""

    first: int
    last: int
    start: int
    end: int
    code: str
    shape: str = "digits"


def kind_after(tokens: list[Token], place: int) -> str:
    """Return the kind of the next token, or ""."""
    return tokens[place + 1][3] if place + 1 < len(tokens) else ""
