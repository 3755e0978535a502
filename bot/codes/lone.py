"""Say what speaks for the only number of a text, where no word for a code does."""

from __future__ import annotations

from bot.codes.evidence import TAINTED, Evidence
from bot.codes.masks import APP_MARKS
from bot.codes.shapes import SHORTEST, Candidate

ENOUGH = 3.0
"""Hints: a text about a one-time code gives many of them, and hardly any other does."""
_LEAST_LIKELY = -0.7


def lone(folded: str, free: list[Candidate], evidence: Evidence) -> tuple[Candidate, str] | None:
    """Return the only number that no word claims, and why it is the code; None if it is none."""
    numbers = [one for one in free if one.has_digits]
    sold = evidence.has_other and evidence.has_only_bargains and evidence.has_amount
    if len(numbers) != 1 or (evidence.has_other and not (sold and evidence.has_enter)):
        return None
    [one] = numbers
    if any(word.weight == TAINTED for word in evidence.keywords.values()):
        return None
    if folded.startswith(APP_MARKS) and len(free) == 1 and one.prior >= 0:
        return one, "it is the only number in a text marked for an app"
    grouped = one.end - one.start > len(one.code)
    if not one.code.isdigit() or (one.prior < _LEAST_LIKELY and not grouped):
        return None
    if evidence.sentences[one.first] in evidence.milds or _hints(one, evidence) < ENOUGH:
        return None
    return one, "it is the only number in a text that reads like one about signing in"


def _hints(one: Candidate, evidence: Evidence) -> float:
    length, written = len(one.code), one.end - one.start
    spelt = written >= 2 * length - 1  # "4 8 2 9": to be typed, as nothing else is
    return (
        evidence.has_warning
        + evidence.has_validity
        + evidence.has_enter
        + (evidence.has_login or evidence.has_purpose)
        + bool(evidence.screens)
        + 0.5 * (evidence.has_warning and evidence.has_validity)
        + 0.5 * (evidence.has_enter and bool(evidence.screens))
        + 0.5 * (evidence.has_enter and evidence.has_amount)
        + (2.0 if spelt else 0.5 if written > length else 0.0)
        + (0.5 if length == 6 else -0.5 if length == SHORTEST and not spelt else 0.0)
    )
