"""Weigh every candidate against every keyword, and say which one wins and why."""

from __future__ import annotations

from dataclasses import dataclass

from bot.codes.evidence import FIRM, PLAIN, TAINTED, Evidence
from bot.codes.shapes import Candidate
from bot.codes.tokens import DIGITS, HIDDEN, LINE, MIXED, STOP, WORD, Token
from bot.codes.words.kinds import (
    CALL,
    CODE,
    ENTER,
    GLUE,
    LOGIN,
    MONTH,
    NUMBER,
    OTHER,
    OWNER,
    STRONG,
    UNIT,
    VALID,
    WARNING,
    WEAK_LOGIN,
)

THRESHOLD = 5.0
_FARTHEST = 7.0
_OWNED = -5.0
_COSTS = {
    GLUE: 0.08,
    ENTER: 0.1,
    LOGIN: 0.1,
    WEAK_LOGIN: 0.15,
    CODE: 0.1,
    STRONG: 0.1,
    NUMBER: 0.2,
    WARNING: 0.6,
    VALID: 0.5,
    UNIT: 0.5,
    MONTH: 0.5,
    OTHER: 1.2,
    OWNER: 0.8,
    CALL: 2.0,
    "": 0.6,
}
_SIGNS = {":": 0.0, "=": 0.0, '"': 0.1, "-": 0.2, ",": 0.4, ";": 0.5, "(": 0.3, ")": 0.3, "'": 0.0}
_SENTENCE_COST = 2.2
_LINE_COST = 0.9


@dataclass(frozen=True, slots=True)
class Ranked:
    """A candidate with the sum of what speaks for it, and the words for the chief reason."""

    candidate: Candidate
    score: float
    why: str


def best(folded: str, tokens: list[Token], found: list[Candidate], evidence: Evidence) -> Ranked | None:
    """Return the candidate that most likely is the code, or None when none is likely enough."""
    ranked = [_rank(folded, tokens, one, evidence, len(found)) for one in found]
    good = [one for one in ranked if one.score >= max(THRESHOLD, one.candidate.needs)]
    return max(good, key=lambda one: one.score, default=None)


def _rank(
    folded: str, tokens: list[Token], one: Candidate, evidence: Evidence, rivals: int
) -> Ranked:
    score, why = _linked(tokens, one, evidence)
    typed = _typed(tokens, one, evidence)
    if typed > score:
        score, why = typed, "the text asks to enter it to sign in or to confirm"
    alone = _alone(tokens, one, evidence)
    if alone > score:
        score, why = alone, "it stands alone on its line in a text about signing in"
    score += one.prior + _context(evidence) + (0.3 if rivals == 1 else 0.0)
    score += _owned(folded, tokens, one)
    return Ranked(one, score, why)


def _context(evidence: Evidence) -> float:
    bonus = 0.4 * evidence.has_login + 0.4 * evidence.has_warning + 0.4 * evidence.has_validity
    return bonus - (0.8 if evidence.has_other and not evidence.has_login else 0.0)


def _linked(tokens: list[Token], one: Candidate, evidence: Evidence) -> tuple[float, str]:
    """Return the best score of a keyword before or after, and what it was."""
    score, why = -9.0, "nothing speaks for it"
    for step in (-1, 1):
        for place, cost in _walk(tokens, one, step):
            keyword = evidence.keywords.get(place)
            if keyword is None:
                continue
            value = _value(keyword.weight, keyword.warned, cost, place, one, evidence)
            if value > score:
                score = value
                why = _said(keyword.weight, cost, step)
            if keyword.weight == TAINTED:
                break
    return score, why


def _value(
    weight: float, warned: bool, cost: float, place: int, one: Candidate, evidence: Evidence
) -> float:
    if weight == TAINTED:
        return -9.0
    sentence = evidence.sentences[place]
    if warned and (cost > 1.2 or sentence != evidence.sentences[one.first]):
        return -9.0
    if weight >= PLAIN + 1:
        return weight - 0.7 * cost
    value = weight - 1.3 * cost
    if sentence in evidence.others and sentence not in evidence.logins:
        value -= 2.0
    return value


def _said(weight: float, cost: float, step: int) -> str:
    what = "a word for a one-time code" if weight >= PLAIN + 1 else "a word for a code"
    where = "before" if step < 0 else "after"
    return f"{what} stands {'right ' if cost < 1 else ''}{where} it"


def _walk(tokens: list[Token], one: Candidate, step: int) -> list[tuple[int, float]]:
    """Return the keywords met on the way out from a candidate, with what the way costs."""
    met: list[tuple[int, float]] = []
    cost = 0.0
    place = one.first - 1 if step < 0 else one.last + 1
    while 0 <= place < len(tokens) and cost < _FARTHEST:
        sort, _, _, kind = tokens[place]
        if kind in (STRONG, CODE, NUMBER):
            met.append((place, cost))
        cost += _cost(tokens, place, step, sort, kind)
        place += step
    return met


def _cost(tokens: list[Token], place: int, step: int, sort: str, kind: str) -> float:
    if sort == WORD:
        cost = _COSTS.get(kind, 0.6)
        if not kind and tokens[place][2] - tokens[place][1] == 1:
            return 0.2
        return cost
    if sort == STOP:
        return _SENTENCE_COST
    if sort == LINE:
        before = tokens[place - 1] if place else None
        return 0.1 if before and before[0] in (":", "=") else _LINE_COST
    if sort in (DIGITS, MIXED):
        return 1.5 if tokens[place][2] - tokens[place][1] > 3 else 0.6
    if sort == HIDDEN:
        return 0.6
    return _SIGNS.get(sort, 0.3)


def _typed(tokens: list[Token], one: Candidate, evidence: Evidence) -> float:
    """Return what "enter X to sign in" says for X where no word for a code stands."""
    if not evidence.has_login or evidence.has_other and not evidence.logins:
        return -9.0
    here = evidence.sentences[one.first]
    if not {here - 1, here, here + 1} & evidence.logins:
        return -9.0
    cost = min(_to_kind(tokens, one, step, (ENTER,)) for step in (-1, 1))
    if cost < 3.0:
        return 6.6 - 0.6 * cost - (2.0 if here in evidence.others else 0.0)
    cost = _to_kind(tokens, one, -1, (LOGIN,))
    return 5.2 - 2.5 * cost


def _to_kind(tokens: list[Token], one: Candidate, step: int, kinds: tuple[str, ...]) -> float:
    cost = 0.0
    place = one.first - 1 if step < 0 else one.last + 1
    while 0 <= place < len(tokens) and cost < 3.0:
        sort, _, _, kind = tokens[place]
        if kind in kinds:
            return cost
        cost += _cost(tokens, place, step, sort, kind)
        place += step
    return _FARTHEST


def _alone(tokens: list[Token], one: Candidate, evidence: Evidence) -> float:
    """Return what a line with nothing but the candidate says in a text about signing in."""
    before = one.first == 0 or tokens[one.first - 1][0] == LINE
    after = one.last + 1 == len(tokens) or tokens[one.last + 1][0] == LINE
    if not (before and after):
        return -9.0
    weights = [keyword.weight for keyword in evidence.keywords.values()]
    firm = any(weight > PLAIN for weight in weights)
    if firm or evidence.has_login:
        return 6.5 if firm and len(tokens) > 1 else 5.5
    return -9.0


def _owned(folded: str, tokens: list[Token], one: Candidate) -> float:
    """Return the penalty for a number that the word beside it claims: "order 482913"."""
    place = one.first - 1
    glue = 0
    while place >= 0:
        sort, _, _, kind = tokens[place]
        if sort == WORD:
            if kind != GLUE and kind != NUMBER:
                break
            glue += kind == GLUE
            if glue > 1:
                break
        elif sort not in ":=#'\"(-*/":
            break
        place -= 1
    if place >= 0 and tokens[place][0] == WORD and tokens[place][3] in (OTHER, OWNER, CALL):
        return _OWNED
    after = one.last + 1
    if after < len(tokens) and tokens[after][0] == "-":
        after += 1
    if after < len(tokens) and tokens[after][0] == WORD:
        if tokens[after][3] in (OTHER, OWNER, UNIT) and tokens[after][1] - one.end < 2:
            return _OWNED / 2
    return 0.0
