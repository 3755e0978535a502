"""The learnt weights: what each clue, and what the letters of each word, say for a code."""

from __future__ import annotations

import json
from array import array
from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from bot.codes.spelling import BUCKETS, runs

FOLDER = Path(__file__).parent / "learnt"
CLUES, LETTERS = "clues.json", "letters.bin"
"""What `python -m learning` writes there."""
_REMEMBERED = 8192


class Weights(NamedTuple):
    """
    What speaks for a code, in logits: positive for one, negative for none.

    `clues` by their names; of runs of letters by their bucket, in `step`s, what they say
    anywhere in a text, `before` a number, and `after` it.
    """

    clues: Mapping[str, float]
    anywhere: array[int]
    before: array[int]
    after: array[int]
    step: float


class Said(NamedTuple):
    """What the letters of one word say, in steps: anywhere in a text, before and after a number."""

    anywhere: int
    before: int
    after: int


@cache
def load() -> Weights:
    """Return what was learnt; read once, at the first text with a number."""
    said = json.loads((FOLDER / CLUES).read_text(encoding="utf-8"))
    letters = array("b", (FOLDER / LETTERS).read_bytes())
    return Weights(
        said["clues"],
        letters[:BUCKETS],
        letters[BUCKETS : 2 * BUCKETS],
        letters[2 * BUCKETS :],
        said["step"],
    )


@lru_cache(maxsize=_REMEMBERED)
def of_word(word: str) -> Said:
    """Return what the letters of a folded word say."""
    learnt, places = load(), runs(word)
    return Said(
        sum(map(learnt.anywhere.__getitem__, places)),
        sum(map(learnt.before.__getitem__, places)),
        sum(map(learnt.after.__getitem__, places)),
    )
