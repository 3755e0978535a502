"""What templates may do to values, each with a measure: a text must not grow into a bomb."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime, time
from typing import Any

from jinja2 import Undefined

from bot.cards import marks

MOST = 64 * 1024
"""Characters that a template may give, and that any value in it may have."""

_ROUNDS = 1000


class RefusedError(Exception):
    """Something that a template must not do; its words are ours alone."""


class Moment(datetime):
    """A time that prints itself as people read it: `2026-03-01 15:30 CET`."""

    @classmethod
    def of(cls, at: datetime) -> Moment:
        """Return the same time."""
        return cls.combine(at.date(), at.timetz())

    def __str__(self) -> str:
        return f"{self:%Y-%m-%d %H:%M} {self.tzname() or ''}".rstrip()


def text(value: Any) -> str:
    """Return a value as it is printed; raises RefusedError when it is no text, number or time."""
    if value is None:
        return ""
    # An undefined value is let through to say so itself.
    if isinstance(value, (str, int, float, date, time, Undefined)):
        return str(value)
    raise RefusedError("only texts, numbers and times can be printed; a list wants `| join(', ')`")


def weigh(operator: str, left: Any, right: Any) -> None:
    """Raise RefusedError when the result would be larger than any use."""
    if operator == "%" and isinstance(left, str):
        raise RefusedError("'%' is for numbers; write texts beside one another")
    if operator == "*" and any(isinstance(each, (list, tuple)) for each in (left, right)):
        raise RefusedError("a list is multiplied")
    if _result(operator, left, right) > MOST:
        raise RefusedError(f"a value grows beyond {MOST} characters")


def short_range(*bounds: int) -> range:
    """Return a range of at most a thousand rounds; raises RefusedError."""
    rounds = range(*bounds)
    if len(rounds) > _ROUNDS:
        raise RefusedError(f"a range of more than {_ROUNDS}")
    return rounds


def join(values: Iterable[Any], between: Any = "") -> str:
    """Put values one after another; raises RefusedError when that is too long."""
    parts, mark = [text(value) for value in values], text(between)
    if sum(map(len, parts)) + len(mark) * len(parts) > MOST:
        raise RefusedError(f"a value grows beyond {MOST} characters")
    return mark.join(parts)


def replace(value: Any, old: Any, new: Any) -> str:
    """Put one text in the place of another; raises RefusedError when that is too long."""
    whole, gone, come = text(value), text(old), text(new)
    if len(whole) + whole.count(gone) * len(come) > MOST:
        raise RefusedError(f"a value grows beyond {MOST} characters")
    return whole.replace(gone, come)


def _link(url: Any, words: Any = "") -> str:
    return marks.link(text(url), text(words))


OURS: dict[str, Callable[..., str]] = {
    "bold": lambda value: marks.bold(text(value)),
    "mono": lambda value: marks.mono(text(value)),
    "link": _link,
    "join": join,
    "replace": replace,
    "string": text,
}


def _result(operator: str, left: Any, right: Any) -> int:
    """Return the size of a result: of texts in characters, of numbers in bits."""
    if operator == "**" and isinstance(right, int):
        return _size(left) * abs(right)
    for value, count in ((left, right), (right, left)):
        if operator == "*" and isinstance(value, str) and isinstance(count, int):
            return len(value) * count
    return _size(left) + _size(right)


def _size(value: Any) -> int:
    if isinstance(value, int):
        return value.bit_length()
    return len(value) if isinstance(value, (str, list, tuple)) else 1
