"""What is wrong in the config file, and where: one line for a person each."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

Loc = tuple[str | int, ...]
"""Where something stands in the file: keys, and places in lists counted from 0."""

HIDDEN = "…"
"""What stands for a key that may not be printed."""

_PLAIN_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_-]{0,63}")
_QUOTED_KEY = re.compile(r"[\w .-]{1,40}")
_DIGITS = re.compile(r"[0-9]")
_MANY_DIGITS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """
    One thing that is wrong, as `config.yaml:LINE:COL: path: what is wrong; what to do`.

    Lines and columns count from 1; line 0 means the file as a whole. Neither `where`
    nor `what` holds a value from the file.
    """

    path: Path
    line: int = 0
    column: int = 0
    where: str = ""
    what: str
    warning: bool = False

    def __str__(self) -> str:
        spot = f"{self.path}:{self.line}:{self.column}" if self.line else f"{self.path}"
        severity = "warning: " if self.warning else ""
        return ": ".join(part for part in (spot, self.where, severity + self.what) if part)


class UnreadableError(Exception):
    """The file cannot be read as YAML at all; `problems` says why."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__(*(str(problem) for problem in problems))
        self.problems = problems


def tidy(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Sort problems as they stand in the file, and say each only once."""
    first: dict[tuple[object, ...], Problem] = {}
    for problem in problems:
        # An alias repeats one place of the file under several paths, which end alike.
        last = problem.where.rpartition(".")[2]
        key = (problem.path, problem.line, problem.column, last, problem.what)
        first.setdefault(key, problem)
    return tuple(sorted(first.values(), key=lambda each: (each.line, each.column, each.where)))


def dotted(loc: Loc) -> str:
    """Return a place as people write it: `rules[0].when.from[1]`."""
    text = ""
    for part in loc:
        if isinstance(part, int):
            text += f"[{part}]"
        else:
            text += ("." if text else "") + shown(part)
    return text


def shown(key: str) -> str:
    """Return a key as it may be printed: a number, or a value in a key's place, may not."""
    if _PLAIN_KEY.fullmatch(key):
        return key
    if _QUOTED_KEY.fullmatch(key) and len(_DIGITS.findall(key)) < _MANY_DIGITS:
        return f"'{key}'"
    return HIDDEN
