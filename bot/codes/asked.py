"""Weigh what a text asks to be typed where no word for a code stands: "enter X to sign in"."""

from __future__ import annotations

from bot.codes.candidate import SHORTEST, Candidate
from bot.codes.evidence import Evidence
from bot.codes.tokens import LINE, STOP, Token
from bot.codes.walk import way_to
from bot.codes.words.kinds import CONFIRM, ENTER, GLUE, LOGIN, USE, WEAK_LOGIN

_CLOSE = 0.7
_HEADED = 2.0
_USUAL_LENGTH = 6
_ADJACENT = 0.3
_NOTHING = -9.0
_LONGEST_SUFFIX = 3
_WITH = frozenset(("s", "sa", "so", "z", "su", "ar", "с", "со", "са", "з", "із", "kwa", "með", "በ"))
_NEAR_VERB = 1.6
_NEAR_NOUN = 0.6


def typed_score(
    tokens: list[Token], one: Candidate, evidence: Evidence, *, first: bool, means: bool
) -> float:
    """Return what "enter X to sign in" says for X where no word for a code stands."""
    here = evidence.sentences[one.first]
    if not (evidence.has_login or evidence.has_purpose or evidence.has_enter):
        return _NOTHING
    near_login = not {here - 1, here, here + 1}.isdisjoint(evidence.logins)
    asked = min(way_to(tokens, one, step, (ENTER, USE), first=first) for step in (-1, 1))
    if here in evidence.tainted and here not in evidence.logins and asked >= _ADJACENT:
        return _NOTHING
    merely = _merely_typed(tokens, one, evidence, first=first)
    if not near_login and not evidence.has_purpose:
        return merely
    if not near_login and {here, here - (asked < _ADJACENT)}.isdisjoint(evidence.confirmed):
        aimed = min(way_to(tokens, one, step, (WEAK_LOGIN,)) for step in (-1, 1))
        formal = len(one.code) > SHORTEST and evidence.has_validity and not evidence.has_other
        if aimed < _ADJACENT and formal:
            return 5.2
        aimed = 6.2 if max(asked, aimed) < _ADJACENT and here not in evidence.others else _NOTHING
        return max(aimed, merely)
    typed = (6.6 if near_login else 6.4) - _aimless(
        tokens, one, evidence, asked, first=first, means=means
    )
    return max(typed, merely)


def _merely_typed(tokens: list[Token], one: Candidate, evidence: Evidence, *, first: bool) -> float:
    """Return what "type X on the page" says, in words that tell no purpose."""
    here = evidence.sentences[one.first]
    if evidence.has_other or here in evidence.milds:
        return _NOTHING
    if len(one.code) < _USUAL_LENGTH - 1 and here not in evidence.screens:
        return _NOTHING
    before = way_to(tokens, one, -1, (ENTER,))
    after = way_to(tokens, one, 1, (ENTER,), first=first)
    if before >= _NEAR_NOUN and after >= (_NEAR_VERB if first else _ADJACENT):
        return _NOTHING
    return 5.0 if one.code.isdigit() else 6.0


def _aimless(
    tokens: list[Token],
    one: Candidate,
    evidence: Evidence,
    asked: float,
    *,
    first: bool,
    means: bool,
) -> float:
    """Return what is missing for "enter X to sign in": who asks, and what for."""
    parted = one.first > 0 and tokens[one.first - 1][0] in ":=-"
    ordered = parted or asked < _CLOSE
    before = way_to(tokens, one, -1, (LOGIN, CONFIRM) if ordered else (LOGIN,))
    hints = first or evidence.has_validity or evidence.has_warning
    linked = one.last + 1 < len(tokens) and tokens[one.last + 1][3] == GLUE
    aims = (LOGIN, CONFIRM) if hints or linked else (CONFIRM,)
    after = way_to(tokens, one, 1, aims, first=first)
    crowded = _is_crowded(one, evidence)
    headed = parted and before == 0.0
    less = 2.0 if crowded and asked + min(before, after) > _CLOSE and not headed else 0.0
    if asked < 3.0:
        return less + 0.6 * asked
    if hints and after < 3.0:
        return less + 0.1 + after
    alone = not evidence.has_other or (first and headed)
    if parted and tokens[one.first - 1][0] != "-" and before < _HEADED and alone:
        return less + 1.2
    sure = hints or (one.first > 0 and tokens[one.first - 1][3] == GLUE)
    if alone and means and before < _HEADED:
        return less + 1.0
    if (
        evidence.has_amount
        and not crowded
        and len(one.code) > SHORTEST
        and way_to(tokens, one, -1, (CONFIRM,)) < _ADJACENT
    ):
        return less + 0.5
    near = 0.35 if parted else 0.12 if sure and len(one.code) > SHORTEST else 0.0
    return less + 1.0 if before < near or after < _ADJACENT else -_NOTHING


def _is_crowded(one: Candidate, evidence: Evidence) -> bool:
    """Say whether the sentence is about something else, for short codes also about a door."""
    here = evidence.sentences[one.first]
    return here in evidence.others or (len(one.code) == SHORTEST and here in evidence.milds)


def is_means(folded: str, tokens: list[Token], one: Candidate) -> bool:
    """Say whether the candidate ends its sentence as the means: "verify with 482913"."""
    if len(one.code) <= SHORTEST or not one.code.isdigit():
        return False
    after = one.last + 1
    means = _follows_with(folded, tokens, one)
    if after + 1 < len(tokens) and tokens[after][0] == "-" and tokens[after][1] == one.end:
        means = tokens[after + 1][2] - tokens[after + 1][1] <= _LONGEST_SUFFIX
        after += 2
    return means and (after >= len(tokens) or tokens[after][0] in (STOP, LINE))


def _follows_with(folded: str, tokens: list[Token], one: Candidate) -> bool:
    return one.first > 0 and folded[slice(*tokens[one.first - 1][1:3])] in _WITH
