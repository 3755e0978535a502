"""Weigh every candidate against every keyword, and say which one wins and why."""

from __future__ import annotations

from typing import NamedTuple

from bot.codes.evidence import FIRM, PLAIN, TAINTED, Evidence
from bot.codes.shapes import Candidate
from bot.codes.tokens import DIGITS, HIDDEN, LINE, MIXED, STOP, WORD, Token
from bot.codes.words.kinds import (
    CALL,
    CODE,
    CONFIRM,
    ENTER,
    GLUE,
    LOGIN,
    MILD_OTHER,
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
    CONFIRM: 0.1,
    CODE: 0.1,
    STRONG: 0.1,
    NUMBER: 0.2,
    WARNING: 1.5,
    VALID: 0.5,
    UNIT: 0.5,
    MONTH: 0.5,
    OTHER: 1.2,
    MILD_OTHER: 0.8,
    OWNER: 0.8,
    CALL: 2.0,
    "": 0.6,
}
_SIGNS = {":": 0.0, "=": 0.0, '"': 0.1, "-": 0.2, ",": 0.4, ";": 0.5, "(": 0.3, ")": 0.3, "'": 0.0}
_SIGNS |= {STOP: 2.2, DIGITS: 0.5, MIXED: 0.5, HIDDEN: 0.6}
_RIVAL_COST = 1.5
_LINE_COST = 0.9


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
    bonus = 0.4 * evidence.has_login + 0.4 * evidence.has_warning + 0.4 * evidence.has_validity
    return bonus


def _linked(
    tokens: list[Token], one: Candidate, evidence: Evidence, taken: frozenset[int]
) -> tuple[float, str, bool]:
    """Return the best score of a keyword before or after, what it was, and if it is firm."""
    score, why, firm = -9.0, "nothing speaks for it", False
    for step in (-1, 1):
        for place, cost in _walk(tokens, one, step, taken):
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
    if weight == FIRM:
        return value
    if weight < PLAIN and evidence.has_login:
        value += 2.0
    if evidence.has_other and not evidence.has_login:
        return value - (3.4 if weight <= PLAIN else 4.4)
    if weight > PLAIN or evidence.has_login:
        return value - (2.0 if sentence in evidence.others - evidence.logins else 0.0)
    if sentence in evidence.milds:
        value -= 2.0
    if not (evidence.has_validity or evidence.has_warning):
        value -= one.doubt
    return value


def _said(weight: float, cost: float, step: int) -> str:
    what = "a word for a one-time code" if weight >= PLAIN + 1 else "a word for a code"
    where = "before" if step < 0 else "after"
    return f"{what} stands {'right ' if cost < 1 else ''}{where} it"


def _walk(
    tokens: list[Token], one: Candidate, step: int, taken: frozenset[int]
) -> list[tuple[int, float]]:
    """Return the keywords met on the way out from a candidate, with what the way costs."""
    met: list[tuple[int, float]] = []
    cost = aside = 0.0
    opens = _opens(tokens, one)
    closing, opening = (")", "(") if step < 0 else ("(", ")")
    place = one.first - 1 if step < 0 else one.last + 1
    while 0 <= place < len(tokens) and cost < _FARTHEST:
        sort, _, _, kind = tokens[place]
        if sort == closing:
            aside = cost + 0.3
        elif sort == opening and aside:
            cost, aside = aside, 0.0
        elif sort == "," and step < 0:
            if aside:
                cost, aside = min(cost, aside), 0.0
            elif cost < 0.5:
                aside = cost + 0.9
        elif kind in (STRONG, CODE, NUMBER):
            met.append((place, cost))
        cost += _cost(tokens, place, place in taken)
        if sort == STOP and step > 0:
            cost += -1.0 if opens else 1.3
        place += step
    return met


def _cost(tokens: list[Token], place: int, rival: bool) -> float:
    """Return what a token between a keyword and a candidate takes from their bond."""
    sort, start, end, kind = tokens[place]
    if rival:
        return _RIVAL_COST
    if sort == WORD:
        return 0.2 if not kind and end - start == 1 else _COSTS.get(kind, 0.6)
    if sort == LINE:
        asked = place and tokens[place - 1][0] in ":="
        return 0.1 if asked else _LINE_COST
    return _SIGNS.get(sort, 0.3)


def _typed(tokens: list[Token], one: Candidate, evidence: Evidence) -> float:
    """Return what "enter X to sign in" says for X where no word for a code stands."""
    here = evidence.sentences[one.first]
    asked = min(_to_kind(tokens, one, step, (ENTER,)) for step in (-1, 1))
    base = 6.6 if {here - 1, here, here + 1} & evidence.logins else 6.4
    if base < 6.6 and not {here, here - (asked < 0.3)} & evidence.confirmed:
        aimed = _to_kind(tokens, one, 1, (WEAK_LOGIN,)) if asked < 0.3 else _FARTHEST
        return 6.2 if aimed < 0.3 and here not in evidence.others else -9.0
    opens = _opens(tokens, one)
    before = _to_kind(tokens, one, -1, (LOGIN, CONFIRM) if _is_parted(tokens, one) else (LOGIN,))
    hints = opens or evidence.has_validity or evidence.has_warning
    after = _to_kind(tokens, one, 1, (LOGIN, CONFIRM) if hints else (CONFIRM,))
    if here in evidence.others and asked + min(before, after) > 0.5:
        base -= 2.0
    if asked < 3.0:
        return base - 0.6 * asked
    if hints and after < 3.0:
        return base - 0.1 - after
    return base - 1.0 if before < 0.12 or after < 0.3 else -9.0


def _is_parted(tokens: list[Token], one: Candidate) -> bool:
    return one.first > 0 and tokens[one.first - 1][0] in ":="


def _opens(tokens: list[Token], one: Candidate) -> bool:
    """Say whether the candidate is the first that the text says, after a name at most."""
    return not any(token[0] in (WORD, DIGITS) for token in tokens[: one.first]) or (
        one.first < 6 and tokens[one.first - 1][0] in ":])"
    )


def _to_kind(tokens: list[Token], one: Candidate, step: int, kinds: tuple[str, ...]) -> float:
    cost = 0.0
    place = one.first - 1 if step < 0 else one.last + 1
    while 0 <= place < len(tokens) and cost < 3.0:
        sort, _, _, kind = tokens[place]
        if kind in kinds:
            return cost
        cost += (
            0.3
            if sort == STOP and step > 0 and _opens(tokens, one)
            else _cost(tokens, place, False)
        )
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


def _owned(tokens: list[Token], one: Candidate, *, colon: bool) -> float:
    """
    Return the penalty for a number that the word beside it claims: "order 482913".

    With `colon`, "code for your account: 482913" is let off: a keyword before
    binds over the owner, and the colon says that what follows belongs to it.
    """
    place, parted = _claimant(tokens, one)
    if (
        place >= 0
        and tokens[place][0] == WORD
        and tokens[place][3] in (OTHER, MILD_OTHER, OWNER, CALL)
    ):
        return 0.0 if colon and parted else _OWNED
    after = one.last + 1
    if after < len(tokens) and tokens[after][0] == "-":
        after += 1
    if after < len(tokens) and tokens[after][0] == WORD:
        if tokens[after][3] in (OTHER, MILD_OTHER, OWNER, UNIT) and tokens[after][1] - one.end < 2:
            return _OWNED / 2
    return 0.0


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
