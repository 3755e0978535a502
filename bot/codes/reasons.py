"""Say in words what chiefly speaks for a code, for `explain`; never the code itself."""

from __future__ import annotations

from bot.codes.candidate import Candidate
from bot.codes.clues import Survey, around
from bot.codes.words.kinds import CODE, ENTER, GLUE, NUMBER, STRONG, USE, VAGUE_CODE

_WORDS = {
    STRONG: "a word for a one-time code",
    CODE: "a word for a code",
    VAGUE_CODE: "a word for a code",
    NUMBER: "a word for a number",
}
_ASKING = (ENTER, USE)
_FAR = 6
_SUREST = 0.99


def reason(known: Survey, one: Candidate, likely: float) -> str:
    """Return what stands nearest to a code and speaks for it, and how sure that makes it."""
    before, after = (places[:_FAR] for places in around(len(known.signs), one))
    why = _word(known, before, "before") or _word(known, after, "after")
    why = why or _asked(known, before) or _asked(known, after)
    why = why or "the text reads like one that brings a code"
    return f"{why}; {min(likely, _SUREST):.0%} sure"


def _word(known: Survey, places: range, where: str) -> str:
    right = "right "
    for place in places:
        sign = known.signs[place]
        if sign in _WORDS:
            return f"{_WORDS[sign]} stands {right}{where} it"
        if sign != GLUE and sign.isalnum():
            right = ""
    return ""


def _asked(known: Survey, places: range) -> str:
    asked = any(known.signs[place] in _ASKING for place in places)
    return "the text asks to enter it" if asked else ""
