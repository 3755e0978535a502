"""What has the shape of a code, and how likely that shape is one."""

from __future__ import annotations

from typing import NamedTuple

from bot.codes.tokens import Token

SHORTEST, LONGEST = 4, 10
LENGTH_PRIOR = {4: 0.2, 5: 0.4, 6: 1.0, 7: 0.2, 8: 0.4, 9: -1.5, 10: -2.0}


class Candidate(NamedTuple):
    """
    Something with the shape of a code: its tokens, its place, and what it would be typed as.

    `prior` is what the shape alone says for or against it, `needs` the least
    score that such a shape must reach, `doubt` what it loses where nothing but
    the mere word "code" speaks for it.
    """

    first: int
    last: int
    start: int
    end: int
    code: str
    prior: float
    needs: float = 0.0
    doubt: float = 0.0

    @property
    def has_digits(self) -> bool:
        """Say whether it is more than a word in capitals."""
        return not self.code.isalpha()


def kind_after(tokens: list[Token], place: int) -> str:
    """Return the kind of the next token, or ""."""
    return tokens[place + 1][3] if place + 1 < len(tokens) else ""
