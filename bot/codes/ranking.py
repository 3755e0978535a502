"""Weigh every candidate against every keyword, and say which one wins and why."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import NamedTuple

from bot.codes.asked import is_means, typed_score
from bot.codes.evidence import FIRM, NOBODYS, PLAIN, TAINTED, Evidence
from bot.codes.lone import lone
from bot.codes.numbers import says
from bot.codes.shapes import Candidate
from bot.codes.tokens import DIGITS, LINE, STOP, WORD, Token
from bot.codes.walk import keywords_on_the_way, opens
from bot.codes.words.kinds import (
    CALL,
    CONFIRM,
    DENIAL,
    GLUE,
    LOGIN,
    MILD_OTHER,
    NUMBER,
    OLD,
    OTHER,
    OWNER,
    SCREEN,
    UNIT,
    WARNING,
    WEAK_LOGIN,
)
from bot.codes.words.persons import PERSONS

THRESHOLD = 5.0
_OWNED = -5.0
_CLEAR = 7.0
_CLOSE = 0.7
_SPOKEN_OF = 2.5
_ALONE = 0.3
_SAID = 0.5
_USUAL_LENGTH = 6
_NOTHING = -9.0
_HEAD = 6
_NEAR_WARNING = 3.0
_LINKS = (GLUE, LOGIN)
_USED = re.compile(
    r"used\b|verwendet\b|benutzt\b|gebruikt\b|utilis[ée]e?\b|(?:us|utiliz)ad[oa]\b|utilizzat|usato\b"
    r"|använ?ts?\b|använd(?:es|ts)\b|brugt\b|brukt\b|użyt|použit|использован|використан|kullanıldı"
)
_OWNERS = (OTHER, MILD_OTHER, OWNER, CALL, OLD)


class Ranked(NamedTuple):
    """A candidate with the sum of what speaks for it, and the words for the chief reason."""

    candidate: Candidate
    score: float
    why: str


def best(
    folded: str, tokens: list[Token], found: list[Candidate], evidence: Evidence
) -> Ranked | None:
    """Return the candidate that most likely is the code, or None when none is likely enough."""
    owned = [_owned(folded, tokens, one, firm=False) for one in found]
    if any(
        _is_of_account(tokens, one) for one, penalty in zip(found, owned, strict=True) if penalty
    ):
        evidence = evidence._replace(has_amount=True)
    free = [one for one, penalty in zip(found, owned, strict=True) if not penalty]
    presented = _presented(tokens, free, evidence)
    taken = frozenset(
        place for one in free if one.has_digits for place in range(one.first, one.last + 1)
    )
    ranked = [
        _rank(folded, tokens, one, _without(evidence, presented, one), taken, penalty)
        for one, penalty in zip(found, owned, strict=True)
    ]
    answer = _answer(folded, tokens, free)
    if answer:
        ranked = [_aside(one, answer, tokens, evidence) for one in ranked]
    good = [one for one in ranked if one.score >= max(THRESHOLD, one.candidate.needs)]
    if good:
        chosen = max(good, key=lambda one: one.score)
        return None if _is_handed_over(folded, tokens, chosen.candidate, evidence) else chosen
    only = lone(folded, free, evidence)
    return Ranked(only[0], THRESHOLD, only[1]) if only else None


def _is_handed_over(folded: str, tokens: list[Token], one: Candidate, evidence: Evidence) -> bool:
    """Say whether the code is told to somebody at a door or a counter: "give the rider 4821"."""
    here = evidence.sentences[one.first]
    first = bisect_left(evidence.sentences, here)
    last = bisect_right(evidence.sentences, here) - 1
    if any(token[3] in (WARNING, DENIAL) for token in tokens[first : last + 1]):
        return False
    said = PERSONS.search(folded, tokens[first][1], tokens[last][2])
    return said is not None


def _presented(
    tokens: list[Token], free: list[Candidate], evidence: Evidence
) -> dict[int, Candidate]:
    """Return which word for a code presents which candidate: "request 41181: code X8H-92T"."""
    presented: dict[int, Candidate] = {}
    for one in free if len(free) > 1 else ():
        place = one.first - 1
        while place > 0 and (tokens[place][0] in ':="-' or tokens[place][3] == GLUE):
            place -= 1
        if one.has_digits and place >= 0 and place in evidence.keywords:
            presented[place] = one
    return presented


def _without(evidence: Evidence, presented: dict[int, Candidate], one: Candidate) -> Evidence:
    """Return the evidence less the words that present what stands behind `one`."""
    others = {place for place, other in presented.items() if other.first > place > one.last}
    if not others:
        return evidence
    kept = {place: word for place, word in evidence.keywords.items() if place not in others}
    return evidence._replace(keywords=kept)


def _is_of_account(tokens: list[Token], one: Candidate) -> bool:
    """Say whether a number is that of a card or an account, as in texts about paying."""
    place, _ = _claimant(tokens, one)
    return place >= 0 and tokens[place][3] == OWNER


def _answer(folded: str, tokens: list[Token], free: list[Candidate]) -> Candidate | None:
    """Return the last candidate that a copula stands before: "code for 1177 Direct is 483047"."""
    if len(free) < 2:
        return None
    said = [one for one in free if one.first and says(folded, tokens[one.first - 1])]
    return next((one for one in reversed(said) if tokens[one.first - 1][0] == WORD), None)


def _aside(ranked: Ranked, answer: Candidate, tokens: list[Token], evidence: Evidence) -> Ranked:
    """Lower a number that only belongs to what the answer after it is for."""
    one = ranked.candidate
    before = one.last < answer.first and one.first > 0 and tokens[one.first - 1][0] == WORD
    if not before or evidence.sentences[one.first] != evidence.sentences[answer.first]:
        return ranked
    return ranked._replace(score=ranked.score - _SPOKEN_OF)


def _rank(
    folded: str,
    tokens: list[Token],
    one: Candidate,
    evidence: Evidence,
    taken: frozenset[int],
    owned: float,
) -> Ranked:
    first = opens(tokens, one)
    score, why, firm = _linked(folded, tokens, one, evidence, taken, first=first)
    if score < _CLEAR and owned > _OWNED:
        begins = first or tokens[one.first - 1][0] in (STOP, LINE)
        means = is_means(folded, tokens, one)
        typed = typed_score(tokens, one, evidence, first=begins, means=means)
        if typed > score:
            score, why = typed, "the text asks to enter it to sign in or to confirm"
        alone = _alone(tokens, one, evidence)
        if alone > score:
            score, why = alone, "it stands alone on its line in a text about signing in"
    score += one.prior + _context(evidence) + (_ALONE if len(taken) <= 1 else 0.0)
    if owned and firm:
        owned = _owned(folded, tokens, one, firm=True)
    return Ranked(one, score + owned, why)


def _context(evidence: Evidence) -> float:
    formal = evidence.has_warning + evidence.has_validity
    if evidence.has_other and not evidence.has_login:
        formal = 0  # couriers' and winners' codes expire as well, and are not to be shared
    return 0.4 * (evidence.has_login + formal)


def _linked(
    folded: str,
    tokens: list[Token],
    one: Candidate,
    evidence: Evidence,
    taken: frozenset[int],
    *,
    first: bool,
) -> tuple[float, str, bool]:
    """Return the best score of a keyword before or after, what it was, and if it is firm."""
    score, why, firm = _NOTHING, "nothing speaks for it", False
    if not evidence.keywords:
        return score, why, firm
    said = one.first > 0 and says(folded, tokens[one.first - 1])
    for step in (-1, 1):
        met = keywords_on_the_way(tokens, one, evidence.keywords, step, taken, first=first)
        for place, way in met:
            keyword = evidence.keywords.get(place)
            if keyword is None:
                continue
            cost = way * (_SAID if said and step < 0 else 1.0)
            value = _value(keyword.weight, keyword.warned, cost, place, one, evidence)
            if value > score:
                score = value
                firm = keyword.weight > PLAIN and (step < 0 or cost < 0.5)
                why = _said(keyword.weight, cost, step)
            if keyword.weight == TAINTED and way < _CLOSE:
                break
    return score, why, firm


def _value(
    weight: float, warned: bool, cost: float, place: int, one: Candidate, evidence: Evidence
) -> float:
    if weight == TAINTED:
        return _NOTHING
    sentence = evidence.sentences[place]
    if warned and (cost > 3 or sentence != evidence.sentences[one.first]):
        return _told_of(cost, sentence, one, evidence)
    value = weight - (0.7 if weight >= PLAIN + 1 else 1.3) * cost
    return value if weight == FIRM else value - _discount(weight, sentence, one, evidence)


def _told_of(cost: float, sentence: int, one: Candidate, evidence: Evidence) -> float:
    """Return what "Never share this code" says for the only number, put right before it."""
    right_before = one.first < _HEAD and sentence == evidence.sentences[one.first] + 1
    if not right_before or cost > _NEAR_WARNING or evidence.has_other:
        return _NOTHING
    return PLAIN - 1.0 - 0.5 * cost


def _discount(weight: float, sentence: int, one: Candidate, evidence: Evidence) -> float:
    """Return what a word for a code loses to what else the text is about."""
    less = _excuse(evidence) if weight < PLAIN else 0.0
    if evidence.has_other and not evidence.has_login:
        heads = one.first < 2 and sentence == 0 and sentence not in evidence.others
        if heads or (evidence.has_warning and evidence.has_validity):
            return less + 1.5
        return less + (3.4 if weight <= PLAIN else 2.0 if evidence.has_only_bargains else 4.8)
    if weight > PLAIN or evidence.has_login:
        return less + 2.0 * (sentence in evidence.others - evidence.logins)
    doubt = 0.0 if evidence.has_validity or evidence.has_warning else one.doubt
    if weight == NOBODYS and not evidence.has_formality:
        doubt = max(doubt, _SPOKEN_OF if len(one.code) < _USUAL_LENGTH else 3.3)
    doubt += 0.7 if weight < PLAIN and len(one.code) < _USUAL_LENGTH else 0.0
    return less + doubt + 2.0 * (sentence in evidence.milds)


def _excuse(evidence: Evidence) -> float:
    """Return what a code for something unknown regains where the text tells of signing in."""
    if evidence.has_login:
        return -2.0
    return -1.2 if evidence.has_warning and not evidence.has_other else 0.0


def _said(weight: float, cost: float, step: int) -> str:
    what = "a word for a one-time code" if weight >= PLAIN + 1 else "a word for a code"
    where = "before" if step < 0 else "after"
    return f"{what} stands {'right ' if cost < 1 else ''}{where} it"


def _alone(tokens: list[Token], one: Candidate, evidence: Evidence) -> float:
    """Return what a line with nothing but the candidate says in a text about signing in."""
    before = tokens[one.first - 1][0] if one.first else LINE
    after = tokens[one.last + 1][0] if one.last + 1 < len(tokens) else LINE
    if before not in (LINE, STOP) or after not in (LINE, STOP):
        return _NOTHING
    if STOP in (before, after):
        # Behind a warning it is whom to call.
        heads = one.first == 0 and evidence.has_warning
        return 4.0 if heads and not evidence.has_other else _NOTHING
    words = evidence.keywords.values()
    firm = any(word.weight > PLAIN and not word.warned for word in words)
    if firm or (evidence.has_login and not evidence.has_other):
        return 6.5 if firm and len(tokens) > 1 else 5.5
    return _NOTHING


def _owned(folded: str, tokens: list[Token], one: Candidate, *, firm: bool) -> float:
    """
    Return the penalty for a number that the word beside it claims: "order 482913".

    With a `firm` keyword, "code for your card: 482913" and "... card is 482913" are
    let off: the keyword binds over the owner, and what follows belongs to it.
    """
    place, parted = _claimant(tokens, one)
    if place >= 0 and tokens[place][3] in _OWNERS:
        spoken_of = place > 0 and tokens[place - 1][3] in (GLUE, OWNER)
        said = tokens[place][3] == OWNER and says(folded, tokens[one.first - 1])
        said = said and spoken_of
        said = said or (place > 0 and tokens[place - 1][3] in (LOGIN, CONFIRM))
        return 0.0 if firm and ((spoken_of and parted) or said) else _OWNED
    after = one.last + 1
    if any(_USED.match(folded, token[1]) for token in tokens[after + 1 : after + 3]):
        return _NOTHING
    if after < len(tokens) and tokens[after][0] == "-":
        after += 1
    told = one.first > 0 and tokens[one.first - 1][0] in ":="
    if told or after >= len(tokens) or tokens[after][1] - one.end > 1:
        return 0.0
    _, start, end, kind = tokens[after]
    if kind != UNIT and _has_its_own(tokens, after):
        return 0.0
    claimed = kind == UNIT or (kind in _OWNERS and (end - start > 2 or not folded[start].isascii()))
    return _OWNED / 2 if claimed else 0.0


def _has_its_own(tokens: list[Token], place: int) -> bool:
    """Say whether a number follows the word that would claim the one before: "Help: 0800 555"."""
    following = [token[0] for token in tokens[place + 1 : place + 3]]
    return bool(following) and (following[0] in ":#=+(" or DIGITS in following)


def _claimant(tokens: list[Token], one: Candidate) -> tuple[int, bool]:
    """
    Return where the word stands that a number follows at once, and if a colon parts them.

    What the claimant is for is passed by: "customer number for signing in: 482913".
    """
    place = one.first - 1
    glue, parted, aim = 0, False, False
    while place >= 0:
        sort, _, _, kind = tokens[place]
        if sort == WORD:
            if kind in (LOGIN, CONFIRM, WEAK_LOGIN) and place and tokens[place - 1][3] in _LINKS:
                aim = True
            elif kind not in (GLUE, SCREEN, NUMBER):
                break
            glue += kind == GLUE
            if glue > (4 if aim else 1):
                break
        elif sort not in ":=#'\"(-*/":
            break
        parted = parted or sort in ":="
        place -= 1
    return place, parted and not aim
