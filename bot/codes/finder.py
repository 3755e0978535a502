"""Find the one-time code in a text, or say that there is none."""

from __future__ import annotations

import re

from bot.codes import ranking
from bot.codes.bound import bound
from bot.codes.clues import survey
from bot.codes.fold import fold
from bot.codes.found import Found
from bot.codes.masks import mask
from bot.codes.service import service_of
from bot.codes.shapes import Candidate, candidates
from bot.codes.tokens import Token, tokenise
from bot.codes.validity import valid_for
from bot.codes.words.kinds import VALID

LONGEST_TEXT = 4000
_DIGIT = re.compile(r"\d[^\n]?\d|\d-?[A-Za-z]|\d[^\x00-\x7f]")
_CAPITALS = re.compile(r"[A-ZＡ-Ｚ]{5}")


def find(text: str, sender: str = "") -> Found | None:
    """
    Return the one-time code that `text` brings, or None.

    `sender` is who sent it: a name there serves as the service when the text
    names none. Looks at the first 4,000 characters; raises nothing.
    """
    text = text[:LONGEST_TEXT]
    if not (_DIGIT.search(text) or _CAPITALS.search(text)):
        return None
    folded = fold(text)
    named = bound(folded, text)
    if named:
        code, span, host = named
        return Found(
            code=code,
            raw=text[span[0] : span[1]],
            span=span,
            service=host,
            valid_for=valid_for(folded),
            why="it is bound to a domain in the last line",
        )
    masked, tokens, shaped = read(text, folded)
    if not shaped:
        return None
    known = survey(text, tokens)
    chosen = ranking.best(masked, tokens, known, shaped)
    if chosen is None:
        return None
    one = chosen.candidate
    service = service_of(text, masked, tokens, one, known.sentences, sender)
    return Found(
        code=one.code,
        raw=text[one.start : one.end],
        span=(one.start, one.end),
        service=service,
        valid_for=valid_for(folded, in_words=VALID in known.signs),
        why=chosen.why,
    )


def read(text: str, folded: str) -> tuple[str, list[Token], list[Candidate]]:
    """Return a text masked, its tokens, and what in it has the shape of a code."""
    masked = mask(folded, text)
    tokens = tokenise(masked)
    return masked, tokens, candidates(masked, text, tokens)
