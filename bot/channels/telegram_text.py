"""
Words as Telegram's plain text and entities, in which a stranger's text is alive nowhere.

Clients make links of what looks like @names, #tags, $CASH, /commands, addresses, e-mails,
phone and card numbers, except inside `code` and `pre`: so each such token of a foreign run
becomes `code`. Rules of nesting: https://core.telegram.org/bots/api#formatting-options.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, islice
from typing import Any, Final

from bot.cards.words import Run, Style, Words, coalesce, plain

Entity = dict[str, Any]
Span = tuple[int, int]
Mark = tuple[str, int, int, str]

MAX_ENTITIES: Final = 100
_ENOUGH: Final = 80
_FEW: Final = 8

_TOKEN = re.compile(r"\S+")
_RISK = re.compile(
    r"[@＠]\w"
    r"|[#＃]\S"
    r"|\$(?:[A-Za-z]|1INCH)"
    r"|(?<![A-Za-z0-9_])/\w"
    r"|://"
    r"|\S[.。．｡][^\W\d_]"
    r"|\d[.]\d{1,3}[.]\d{1,3}[.]\d"
)
# Phones and cards, which may have gaps; six digits and fewer are never linked.
_NUMBER = re.compile(r"\+?\d(?:[^\S\n]{0,2}(?:[().\-/‐-―]{1,2}[^\S\n]?)?\d){6,}")
_OPENING: Final = "([{<\"'«“‘‹"
_CLOSING: Final = ".,;:!?)]}>\"'»”’›"


def write(words: Words) -> tuple[str, list[Entity] | None]:
    """Return the text and its entities; None for these when Telegram would not take so many."""
    text = plain(words)
    runs = coalesce(words)
    risks = list(_union(_risky(text)))
    marks = list(_marks(runs, risks, len(text)))
    if len(marks) > _ENOUGH:
        marks = list(_marks(runs, risks, _FEW))
    if len(marks) > MAX_ENTITIES:
        return text, None
    return text, _entities(text, marks)


def all_pre(text: str) -> list[Entity]:
    """Return the one entity that leaves nothing alive, whatever the text."""
    return _entities(text, [("pre", 0, len(text), "")])


def _entities(text: str, marks: Iterable[Mark]) -> list[Entity]:
    # Nearly all texts have only characters of one unit each.
    units: Sequence[int] = range(len(text) + 1)
    if text and max(text) > "\uffff":
        units = [0, *accumulate(1 + (sign > "\uffff") for sign in text)]
    return [
        {"type": kind, "offset": units[start], "length": units[end] - units[start]}
        | ({"url": url} if url else {})
        for kind, start, end, url in marks
        if text[start:end].strip()  # Telegram refuses, or drops, what marks nothing
    ]


def _risky(text: str) -> Iterator[Span]:
    """Where a client might see something to tap; in no order, and they may overlap."""
    for token in _TOKEN.finditer(text):
        if _RISK.search(token[0]):
            start = token.end() - len(token[0].lstrip(_OPENING))
            yield start, start + len(text[start : token.end()].rstrip(_CLOSING))
    for number in _NUMBER.finditer(text):
        yield number.span()


def _union(spans: Iterable[Span]) -> Iterator[Span]:
    last = (0, 0)
    for start, end in sorted(spans):
        if start > last[1]:
            yield last
            last = (start, end)
        else:
            last = (last[0], max(last[1], end))
    yield last


def _marks(runs: Words, risks: list[Span], most: int) -> Iterator[Mark]:
    """The entities, counted in characters; a run with more than `most` risks becomes `pre`."""
    quote: int | None = None
    at = 0
    for run in runs:
        start, at = at, at + len(run.text)
        inside = list(_within(risks, start, at)) if run.foreign else []
        quoted = Style.QUOTE in run.style and len(inside) <= most
        if quote is not None and not quoted:
            yield "blockquote", quote, start, ""
        # Neighbours that are all quoted are one quotation.
        quote = (start if quote is None else quote) if quoted else None
        if len(inside) > most:
            yield "pre", start, at, ""
        else:
            yield from _inline(run, start, at, inside)
    if quote is not None:
        yield "blockquote", quote, at, ""


def _inline(run: Run, start: int, end: int, risks: list[Span]) -> Iterator[Mark]:
    """One run's own entities, none of which lies within another."""
    if Style.MONO in run.style:
        yield "code", start, end, ""
        return
    if run.link.startswith(("https://", "http://")) and not run.foreign:
        yield "text_link", start, end, run.link
        return
    for risk in risks:
        yield "code", *risk, ""
    if Style.BOLD in run.style:
        yield from _gaps(start, end, risks)


def _gaps(start: int, end: int, risks: list[Span]) -> Iterator[Mark]:
    """Bold, but for what is code: nothing else may hold code, nor lie within it."""
    for left, right in [*risks, (end, end)]:
        yield "bold", start, left, ""
        start = right


def _within(spans: list[Span], start: int, end: int) -> Iterator[Span]:
    """What of the spans lies between two places."""
    first = bisect_right(spans, start, key=lambda span: span[1])
    for left, right in islice(spans, first, None):
        if left >= end:
            return
        yield max(left, start), min(right, end)
