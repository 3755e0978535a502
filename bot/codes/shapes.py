"""Tell which numbers and words of a text have the shape of a code, and how likely a shape."""

from __future__ import annotations

import re

from bot.codes.candidate import LONGEST, SHORTEST, Candidate
from bot.codes.digits import from_one, from_run, run_end
from bot.codes.letters import from_letters, from_mixed, with_letters
from bot.codes.tokens import DIGITS, MIXED, WORD, Token

__all__ = ["LONGEST", "SHORTEST", "Candidate", "candidates"]

_MOST = 24
_CONTINUING = (DIGITS, MIXED, "-")
_CAPITALS = re.compile(r"[A-Z](?:[A-Z]{4}|[A-Z]{0,7}-\d)")


def candidates(folded: str, text: str, tokens: list[Token]) -> list[Candidate]:
    """Return what has the shape of a code, in the order it stands in the text."""
    found: list[Candidate] = []
    capitals = _CAPITALS.search(text) is not None
    done = -1
    for place, (sort, start, end, kind) in enumerate(tokens):
        if place <= done or len(found) >= _MOST:
            continue
        if sort == WORD:
            if capitals and (not kind or end - start == 1) and text[start].isupper():
                lettered = from_letters(folded, text, tokens, place)
                if lettered and not lettered[0].code.isdigit():
                    done = lettered[0].last
                found += lettered
        elif sort == DIGITS:
            done = _from_digits(folded, text, tokens, place, found)
        elif sort == MIXED:
            found += from_mixed(folded, text, tokens, place)
    return found


def _from_digits(
    folded: str, text: str, tokens: list[Token], place: int, found: list[Candidate]
) -> int:
    """Add what begins with the digits here, and return the last token that belongs to it."""
    following = tokens[place + 1][0] if place + 1 < len(tokens) else ""
    if following not in _CONTINUING:
        found += from_one(folded, tokens, place)
        return place
    tailed = with_letters(text, tokens, place) if following == "-" else None
    if tailed:
        found.append(tailed)
        return tailed.last
    last = run_end(folded, tokens, place)
    found += from_run(folded, tokens, place, last)
    return last
