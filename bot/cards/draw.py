"""Draws a card for a phone: the code alone on top, the whole text, who and when below."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from bot.cards.card import Card
from bot.cards.letter import Letter
from bot.cards.words import Run, Style, Words, coalesce, plain, split

_LRM = "\u200e"
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})
_NAME = 40  # characters of a name or number that a headline shows
_BODY = 60  # and of a body


def draw(card: Card) -> Words:
    """Return what a channel shows without a template: everything that the card holds."""
    parts = [part for part in (_top(card), _middle(card), _bottom(card)) if part]
    runs = list(parts[0]) if parts else []
    for part in parts[1:]:
        runs += [Run("\n\n"), *part]
    return coalesce(runs)


def headline(card: Card) -> str:
    """Return one line for a subject, a title or a push notification: the code comes first."""
    who = _line(card.service or card.sender, _NAME)
    if card.code:
        return " · ".join(part for part in (_line(card.code), who, card.late) if part)
    said = _line(card.body, _BODY) or card.note
    return ": ".join(part for part in (who, said) if part)


def fold(letters: Sequence[Letter]) -> Words:
    """Return several texts as one, each whole and in its place, with its number between."""
    runs: list[Run] = []
    for number, letter in enumerate(letters, start=1):
        if number > 1:
            runs.append(Run(f"\n\n――― {number} of {len(letters)} ―――\n\n"))
        runs.extend(letter.words)
    return coalesce(runs)


def _top(card: Card) -> list[Run]:
    lines = [
        Run(card.code, Style.MONO | Style.BOLD, foreign=True),
        Run(card.service, Style.BOLD, foreign=True),
    ]
    return _between(Run("\n"), [line for line in lines if line.text])


def _middle(card: Card) -> list[Run]:
    # White space alone would be a quotation of nothing.
    if card.body.strip():
        return [Run(card.body, Style.QUOTE, foreign=True)]
    return [Run(card.note)] if card.note else []


def _bottom(card: Card) -> list[Run]:
    people = [Run(_kept_apart(who), foreign=True) for who in (card.sender, card.recipient) if who]
    facts = [_between(Run(" → "), people), [Run(card.when)], [Run(card.late, Style.BOLD)]]
    runs: list[Run] = []
    for fact in facts:
        if plain(fact):
            runs += [Run(" · "), *fact] if runs else fact
    return runs


def _kept_apart(name: str) -> str:
    """Keep a name that is written from right to left from turning the line around it."""
    turns = any(unicodedata.bidirectional(sign) in _RIGHT_TO_LEFT for sign in name)
    return f"{_LRM}{name}{_LRM}" if turns else name


def _between(mark: Run, runs: list[Run]) -> list[Run]:
    return [each for run in runs for each in (mark, run)][1:]


def _line(text: str, limit: int = 0) -> str:
    """Return the text on one line, cut between characters when it is longer than `limit`."""
    # White space may be most of it, so look at more than fits, but not at all of a flood.
    flat = " ".join((text[: limit * 20] if limit else text).split())
    if not limit or len(flat) <= limit:
        return flat
    return plain(split((Run(flat),), limit - 1)[0]).rstrip() + "…"
