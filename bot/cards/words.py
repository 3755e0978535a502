"""
What a reader sees, before any markup: runs of text, each with its style.

Every channel writes the same runs in its own markup, so escaping lives in the
writers and nowhere else.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from enum import Flag
from itertools import groupby

from bot.cards.clusters import breaks_at

# Where a line may be broken beside a line end; no-break spaces are not among them.
_SPACES = frozenset(
    " \t\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u200b\u205f\u3000"
)


class Style(Flag):
    """How a run looks, where the channel can show it."""

    PLAIN = 0
    BOLD = 1
    MONO = 2
    QUOTE = 4


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style; `foreign` says that a stranger wrote it."""

    text: str = field(repr=False)
    style: Style = Style.PLAIN
    link: str = field(default="", repr=False)
    foreign: bool = False

    def of(self, text: str) -> Run:
        """Return another text that looks like this one; `dataclasses.replace` costs five times."""
        return Run(text, self.style, self.link, self.foreign)


Words = tuple[Run, ...]


def plain(words: Iterable[Run]) -> str:
    """Return the text alone."""
    return "".join(run.text for run in words)


def utf16(text: str) -> int:
    """Return the length in UTF-16 code units, as Telegram counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def coalesce(words: Iterable[Run]) -> Words:
    """Join neighbours that look alike, and leave out empty runs."""
    joined: list[Run] = []
    for _, alike in groupby((run for run in words if run.text), key=_look):
        first, *others = alike
        text = "".join((first.text, *(run.text for run in others)))
        joined.append(first.of(text) if others else first)
    return tuple(joined)


def _look(run: Run) -> tuple[Style, str, bool]:
    return run.style, run.link, run.foreign


def split(words: Words, limit: int, measure: Callable[[str], int] = len) -> list[Words]:
    """
    Cut words into pieces of at most `limit`; put together they are the words again.

    A piece ends after a line, else after a space, if there is one in its second
    half; else between grapheme clusters. A cluster longer than a whole piece is cut
    inside, and one character that alone exceeds the limit is a piece of its own:
    nothing is lost. `measure` counts at least 1 a character and never less for a
    longer text. Raises ValueError when the limit is below 1.
    """
    if limit < 1:
        raise ValueError("the limit of a piece is below 1")
    text = plain(words)
    cuts = list(_cuts(text, limit, measure))
    return list(_pieces(words, cuts))


def _cuts(text: str, limit: int, measure: Callable[[str], int]) -> Iterator[int]:
    start = 0
    while start < len(text):
        start = _cut(text, start, _reach(text, start, limit, measure))
        yield start


def _reach(text: str, start: int, limit: int, measure: Callable[[str], int]) -> int:
    """Return where the longest piece that fits would end."""
    last = min(len(text), start + limit)
    if measure(text[start:last]) <= limit:
        return last
    fitting = bisect_right(
        range(start + 1, last + 1), limit, key=lambda end: measure(text[start:end])
    )
    return start + max(fitting, 1)


def _cut(text: str, start: int, end: int) -> int:
    """Return the best place to end a piece that begins at `start` and may reach `end`."""
    if end == len(text):
        return end
    middle = start + (end - start) // 2
    line_end = text.rfind("\n", middle, end)
    if line_end >= 0:
        return line_end + 1
    for place in range(end, middle, -1):
        if text[place - 1] in _SPACES and breaks_at(text, place, start):
            return place
    for place in range(end, start, -1):
        if breaks_at(text, place, start):
            return place
    return end


def _pieces(words: Words, cuts: list[int]) -> Iterator[Words]:
    """Cut the runs at these places of the whole text, each piece keeping its styles."""
    piece: list[Run] = []
    ends = iter(cuts)
    end, place = next(ends, 0), 0
    for run in words:
        done = 0
        while place + len(run.text) - done >= end > place:
            part = run.text[done : done + end - place]
            piece.append(run.of(part))
            yield tuple(piece)
            piece, done, place = [], done + len(part), end
            end = next(ends, end)
        if rest := run.text[done:]:
            piece.append(run.of(rest) if done else run)
            place += len(rest)
