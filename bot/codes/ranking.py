"""Weigh every candidate against every keyword, and say which one wins and why."""

from __future__ import annotations

from typing import NamedTuple

from bot.codes.evidence import FIRM, PLAIN, TAINTED, Evidence
from bot.codes.shapes import SHORTEST, Candidate
from bot.codes.tokens import LINE, WORD, Token
from bot.codes.walk import FARTHEST, keywords_on_the_way, opens, way_to
from bot.codes.words.kinds import (
    CALL,
    CONFIRM,
    ENTER,
    GLUE,
    LOGIN,
    MILD_OTHER,
    NUMBER,
    OTHER,
    OWNER,
    UNIT,
    WEAK_LOGIN,
)

THRESHOLD = 5.0
_OWNED = -5.0
_OWNERS = (OTHER, MILD_OTHER, OWNER, CALL)


class Ranked(NamedTuple):
    """A candidate with the sum of what speaks for it, and the words for the chief reason."""

    candidate: Candidate
    score: float
    why: str


def best(
    folded: str, tokens: list[Token], found: list[Candidate], evidence: Evidence
) -> Ranked | None:
    """Return the candidate that most likely is the code, or None when none is likely enough."""
    taken = frozenset(place for one in found for place in range(one.first, one.last + 1))
    ranked = [_rank(folded, tokens, one, evidence, taken) for one in found]
    good = [one for one in ranked if one.score >= max(THRESHOLD, one.candidate.needs)]
    return max(good, key=lambda one: one.score, default=None)


def _rank(
    folded: str, tokens: list[Token], one: Candidate, evidence: Evidence, taken: frozenset[int]
) -> Ranked:
    score, why, firm = _linked(tokens, one, evidence, taken)
    typed = _typed(tokens, one, evidence)
    if typed > score:
        score, why = typed, "the text asks to enter it to sign in or to confirm"
    alone = _alone(tokens, one, evidence)
    if alone > score:
        score, why = alone, "it stands alone on its line in a text about signing in"
    score += one.prior + _context(evidence) + (0.3 if len(taken) <= 1 else 0.0)
    score += _owned(tokens, one, colon=firm)
    return Ranked(one, score, why)


def _context(evidence: Evidence) -> float:
    return 0.4 * (evidence.has_login + evidence.has_warning + evidence.has_validity)


def _linked(
    tokens: list[Token], one: Candidate, evidence: Evidence, taken: frozenset[int]
) -> tuple[float, str, bool]:
    """Return the best score of a keyword before or after, what it was, and if it is firm."""
    score, why, firm = -9.0, "nothing speaks for it", False
    for step in (-1, 1):
        for place, cost in keywords_on_the_way(tokens, one, step, taken):
            keyword = evidence.keywords.get(place)
            if keyword is None:
                continue
            value = _value(keyword.weight, keyword.warned, cost, place, one, evidence)
            if value > score:
                score = value
                firm = keyword.weight > PLAIN and (step < 0 or cost < 0.5)
                why = _said(keyword.weight, cost, step)
            if keyword.weight == TAINTED:
                break
    return score, why, firm


def _value(
    weight: float, warned: bool, cost: float, place: int, one: Candidate, evidence: Evidence
) -> float:
    if weight == TAINTED:
        return -9.0
    sentence = evidence.sentences[place]
    if warned and (cost > 3 or sentence != evidence.sentences[one.first]):
        return -9.0
    value = weight - (0.7 if weight >= PLAIN + 1 else 1.3) * cost
    return value if weight == FIRM else value - _discount(weight, sentence, one, evidence)


def _discount(weight: float, sentence: int, one: Candidate, evidence: Evidence) -> float:
    """Return what a word for a code loses to what else the text is about."""
    less = -2.0 if weight < PLAIN and evidence.has_login else 0.0
    if evidence.has_other and not evidence.has_login:
        return less + (3.4 if weight <= PLAIN else 4.4)
    if weight > PLAIN or evidence.has_login:
        return less + 2.0 * (sentence in evidence.others - evidence.logins)
    doubt = 0.0 if evidence.has_validity or evidence.has_warning else one.doubt
    return less + doubt + 2.0 * (sentence in evidence.milds)


def _said(weight: float, cost: float, step: int) -> str:
    what = "a word for a one-time code" if weight >= PLAIN + 1 else "a word for a code"
    where = "before" if step < 0 else "after"
    return f"{what} stands {'right ' if cost < 1 else ''}{where} it"


def _typed(tokens: list[Token], one: Candidate, evidence: Evidence) -> float:
    """Return what "enter X to sign in" says for X where no word for a code stands."""
    here = evidence.sentences[one.first]
    asked = min(way_to(tokens, one, step, (ENTER,)) for step in (-1, 1))
    base = 6.6 if {here - 1, here, here + 1} & evidence.logins else 6.4
    if base < 6.6 and not {here, here - (asked < 0.3)} & evidence.confirmed:
        aimed = way_to(tokens, one, 1, (WEAK_LOGIN,)) if asked < 0.3 else FARTHEST
        return 6.2 if aimed < 0.3 and here not in evidence.others else -9.0
    first = opens(tokens, one)
    parted = one.first > 0 and tokens[one.first - 1][0] in ":=-"
    before = way_to(tokens, one, -1, (LOGIN, CONFIRM) if parted else (LOGIN,))
    hints = first or evidence.has_validity or evidence.has_warning
    after = way_to(tokens, one, 1, (LOGIN, CONFIRM) if hints else (CONFIRM,))
    if here in evidence.others and asked + min(before, after) > 0.5:
        base -= 2.0
    if asked < 3.0:
        return base - 0.6 * asked
    if hints and after < 3.0:
        return base - 0.1 - after
    near = 0.35 if parted else 0.12 if len(one.code) > SHORTEST else 0.0
    return base - 1.0 if before < near or after < 0.3 else -9.0


def _alone(tokens: list[Token], one: Candidate, evidence: Evidence) -> float:
    """Return what a line with nothing but the candidate says in a text about signing in."""
    before = one.first == 0 or tokens[one.first - 1][0] == LINE
    after = one.last + 1 == len(tokens) or tokens[one.last + 1][0] == LINE
    if not (before and after):
        return -9.0
    weights = [keyword.weight for keyword in evidence.keywords.values()]
    firm = any(weight > PLAIN for weight in weights)
    if firm or (evidence.has_login and not evidence.has_other):
        return 6.5 if firm and len(tokens) > 1 else 5.5
    return -9.0


def _owned(tokens: list[Token], one: Candidate, *, colon: bool) -> float:
    """
    Return the penalty for a number that the word beside it claims: "order 482913".

    With `colon`, "code for your account: 482913" is let off: a keyword before
    binds over the owner, and the colon says that what follows belongs to it.
    """
    place, parted = _claimant(tokens, one)
    if place >= 0 and tokens[place][3] in _OWNERS:
        return 0.0 if colon and parted else _OWNED
    after = one.last + 1
    if after < len(tokens) and tokens[after][0] == "-":
        after += 1
    claimed = after < len(tokens) and tokens[after][1] - one.end < 2
    return _OWNED / 2 if claimed and tokens[after][3] in (*_OWNERS, UNIT) else 0.0


def _claimant(tokens: list[Token], one: Candidate) -> tuple[int, bool]:
    """Return where the word stands that a number follows at once, and if a colon parts them."""
    place = one.first - 1
    glue, parted = 0, False
    while place >= 0:
        sort, _, _, kind = tokens[place]
        if sort == WORD:
            glue += kind == GLUE
            if kind not in (GLUE, NUMBER) or glue > 1:
                break
        elif sort not in ":=#'\"(-*/":
            break
        parted = parted or sort in ":="
        place -= 1
    return place, parted
