"""Tell which numbers and words of a text have the shape of a code."""

from __future__ import annotations

import re

from bot.codes.candidate import LONGEST, SHORTEST, Candidate
from bot.codes.digits import from_one, from_run, run_end
from bot.codes.letters import chained, foreign, from_letters, from_mixed, joined, with_letters
from bot.codes.tokens import DIGITS, MIXED, WORD, Token

__all__ = ["LONGEST", "SHORTEST", "Candidate", "candidates"]

_MOST = 24
_SORTS = (DIGITS, MIXED, WORD)
_CONTINUING = (DIGITS, MIXED, "-")
_CAPITALS = re.compile(r"[A-Z](?:[A-Z]{4}|[A-Z]{0,7}-\d)")


def candidates(folded: str, text: str, tokens: list[Token]) -> list[Candidate]:
    """Return what has the shape of a code, in the order it stands in the text."""
    found: list[Candidate] = []
    capitals = _CAPITALS.search(text) is not None
    done = -1
    for place, (sort, _, end, _) in enumerate(tokens):
        if place <= done or sort not in _SORTS or len(found) >= _MOST:
            continue
        tied = place + 1 < len(tokens) and tokens[place + 1][1] == end
        if sort == WORD and not (tied or capitals):
            continue
        here, done = _beginning_at(folded, text, tokens, place, tied=tied)
        found += here
    return found


def _beginning_at(
    folded: str, text: str, tokens: list[Token], place: int, *, tied: bool
) -> tuple[list[Candidate], int]:
    """Return the candidates that begin with a token, and the last token that belongs to them."""
    whole = _whole(folded, text, tokens, place) if tied else None
    if whole:
        return [whole], whole.last
    sort, start, end, kind = tokens[place]
    here: list[Candidate] = []
    if sort == DIGITS:
        return here, _from_digits(folded, text, tokens, place, here)
    if sort == MIXED:
        here = from_mixed(folded, text, tokens, place)
    elif (not kind or end - start == 1) and text[start].isupper():
        here = from_letters(folded, text, tokens, place)
        if here and not here[0].code.isdigit():
            return here, here[0].last
    one = joined(text, tokens, place) if tied and not here else None
    return ([one], one.last) if one else (here, place)


def _whole(folded: str, text: str, tokens: list[Token], place: int) -> Candidate | None:
    """Return what several tokens with nothing between them are together."""
    if tokens[place + 1][0] != "-":
        return foreign(folded, text, tokens, place)
    whole = chained(text, tokens, place)
    return whole or (joined(text, tokens, place) if tokens[place][0] == MIXED else None)


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
