"""Writes what was learnt to where the bot reads it."""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence
from pathlib import Path

from bot.codes import weights as learnt
from learning import texts
from learning.samples import CLUES, LETTERS, Names

_HIGHEST = 127
_LARGEST_LETTERS = 0.6
"""In logits, what the letters in one bucket may say at most; rarer ones are cut to it."""
_SLIGHT = 0.1


def write(weights: Sequence[float], names: Names, place: Path = learnt.FOLDER) -> None:
    """Write the weights of clues as JSON to read and compare, those of letters as bytes."""
    step = _LARGEST_LETTERS / _HIGHEST
    letters = array(
        "b",
        (
            max(-_HIGHEST, min(_HIGHEST, round(weight * LETTERS / step)))
            for weight in weights[:CLUES]
        ),
    )
    clues = {name: round(weights[at], 3) for name, at in sorted(names.items())}
    said = {
        "texts": texts.fingerprint(),
        "step": step,
        "clues": {name: weight for name, weight in clues.items() if abs(weight) > _SLIGHT},
    }
    place.mkdir(exist_ok=True)
    (place / learnt.LETTERS).write_bytes(letters.tobytes())
    (place / learnt.CLUES).write_text(
        json.dumps(said, ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
    )
