"""What channels share that show no more than text: one line for a title, links in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.cards.card import visible
from bot.cards.draw import headline
from bot.cards.letter import Letter
from bot.cards.words import Run, Words


def title(letters: Sequence[Letter]) -> str:
    """Return the first text's headline, or that of the first which has a code; one line."""
    first = next((letter for letter in letters if letter.card.code), letters[0])
    more = f" (and {len(letters) - 1} more)" if len(letters) > 1 else ""
    return " ".join(visible(headline(first.card)).split()) + more


def written_out(words: Words) -> Words:
    """Return the words with each link's address behind them, and nothing in them alive."""
    return tuple(replace(run, text=visible(_with_address(run)), link="") for run in words)


def _with_address(run: Run) -> str:
    return f"{run.text} ({run.link})" if run.link not in ("", run.text) else run.text
