"""Paths into a request: `data.from`, `results[0].text`, `[0].message.text`, or a form's field."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.sources.forms import Fields

_STEP = re.compile(r"\[(0|[1-9][0-9]{0,3})\]|[.]?([^.\[\]]+)")
ROOT = "."
"""The path of the whole."""


@dataclass(frozen=True, slots=True)
class Path:
    """A path as it is written, and its steps: a text is a key, a number a place in a list."""

    written: str
    steps: tuple[str | int, ...]


def parse(written: str) -> Path:
    """Read a path; raises ValueError with an example."""
    if written == ROOT:
        return Path(written, ())
    steps: list[str | int] = []
    at = 0
    while found := _STEP.match(written, at):
        steps.append(int(found[1]) if found[1] else found[2])
        at = found.end()
    if not steps or at != len(written) or written.startswith("."):
        raise ValueError("is no path; write it like data.from, results[0].text or [0].text")
    return Path(written, tuple(steps))


def find(content: Any, path: Path) -> Any:
    """Return what stands at a path; None if nothing does."""
    if isinstance(content, Fields):
        return content.get(path.written)
    for step in path.steps:
        if isinstance(step, int):
            fits = isinstance(content, list) and step < len(content)
        else:
            fits = isinstance(content, dict) and step in content
        if not fits:
            return None
        content = content[step]
    return content


def first(content: Any, paths: Sequence[Path]) -> Any:
    """Return what stands at the first of these paths that leads to something."""
    found = [value for path in paths if (value := find(content, path)) is not None]
    return next((value for value in found if value != ""), found[0] if found else None)


def put(content: Any, path: Path, value: Any) -> Any:
    """Return the content with a value at a path, made of new objects and lists as it needs."""
    return _put(content, path.steps, value)


def _put(content: Any, steps: Sequence[str | int], value: Any) -> Any:
    if not steps:
        return value
    step, rest = steps[0], steps[1:]
    if isinstance(step, int):
        items = list(content) if isinstance(content, list) else []
        items += [{}] * (step + 1 - len(items))
        items[step] = _put(items[step], rest, value)
        return items
    whole = dict(content) if isinstance(content, dict) else {}
    whole[step] = _put(whole.get(step), rest, value)
    return whole
