"""Reads the texts to learn from: learning/texts, a file for each language."""

from __future__ import annotations

import json
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent / "texts"


class Labelled(NamedTuple):
    """A text, the code that a careful reader finds in it ("" for none), and its language."""

    text: str
    code: str
    lang: str


def read(paths: Iterable[Path]) -> list[Labelled]:
    """
    Return the texts of some files, one JSON object a line: `text`, `code`, `lang`.

    Raises ValueError naming the line that cannot be read.
    """
    found = []
    for path in paths:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            try:
                entry = json.loads(line)
                found.append(Labelled(entry["text"], entry["code"] or "", entry["lang"]))
            except (ValueError, KeyError, TypeError) as error:
                raise ValueError(
                    f"{path.name}, line {number}: not an object with text, code and lang ({error})"
                ) from error
    return found


def everything() -> list[Labelled]:
    """Return all texts to learn from, in the order of their files."""
    return read(_files())


def fingerprint() -> str:
    """Return what tells these texts from any others (SHA-256), to know what was learnt from."""
    return sha256(b"".join(path.read_bytes() for path in _files())).hexdigest()


def _files() -> list[Path]:
    return sorted(HERE.glob("*.jsonl"))
