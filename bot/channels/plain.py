"""What channels share: one line for a title, whether a code shows, links written out in words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from bot.cards.card import visible
from bot.cards.draw import draw, headline
from bot.cards.letter import Letter
from bot.cards.words import Run, Words, plain

_LINE = 150


def shows(text: str, code: str) -> bool:
    """Tell whether a text holds the code, written in whatever digits and groups."""
    return bool(code) and (code in text or _bare(code) in _bare(text))


def line(letter: Letter) -> str:
    """Return a letter's headline; of a template, only what the template lets be seen."""
    said = plain(letter.words)
    if letter.words == draw(letter.card) or shows(said, letter.card.to_copy):
        return headline(letter.card)
    return " ".join(visible(said).split())[:_LINE] or headline(letter.card)


def _bare(text: str) -> str:
    letters = re.sub(r"[\W_]", "", unicodedata.normalize("NFKC", text))
    return "".join(str(unicodedata.decimal(letter, letter)) for letter in letters).casefold()


def title(letters: Sequence[Letter]) -> str:
    """Return the first text's headline, or that of the first which has a code; one line."""
    first = next((letter for letter in letters if letter.card.code), letters[0])
    more = f" (and {len(letters) - 1} more)" if len(letters) > 1 else ""
    return " ".join(visible(line(first)).split()) + more


def written_out(words: Words) -> Words:
    """Return the words with each link's address behind them, and nothing in them alive."""
    return tuple(replace(run, text=visible(_with_address(run)), link="") for run in words)


def _with_address(run: Run) -> str:
    return f"{run.text} ({run.link})" if run.link not in ("", run.text) else run.text
