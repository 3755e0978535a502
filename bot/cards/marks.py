"""
Styles as private marks inside a text, for templates, whose filters know texts alone.

A mark is a noncharacter of Unicode: it means nothing in any text, and whatever comes
from outside is rid of it first. What an opening mark begins, the next free `_END` ends.
"""

from __future__ import annotations

import re
from functools import reduce
from operator import or_

from bot.cards.words import Run, Style, Words, coalesce

_FOREIGN, _BOLD, _MONO, _LINK, _TARGET, _END = "\ufdd0\ufdd1\ufdd2\ufdd3\ufdd4\ufdd5"
_STYLES = {_BOLD: Style.BOLD, _MONO: Style.MONO}
_MARKS = re.compile("([\ufdd0-\ufdd5])")
_URL = re.compile(r"(?:https?://[^/?#]|mailto:)[^\s<>\"\\^`{|}]*", re.IGNORECASE)


class TornError(ValueError):
    """A filter cut or moved the marks, so that they no longer say what they should."""


def unmarked(text: str) -> str:
    """Return the text without any marks."""
    return _MARKS.sub("", text)


def bold(text: str) -> str:
    """Return the text, marked to be bold."""
    return f"{_BOLD}{text}{_END}"


def mono(text: str) -> str:
    """Return the text, marked to be in monospace."""
    return f"{_MONO}{text}{_END}"


def link(url: str, text: str = "") -> str:
    """
    Return the text (else the address itself), marked to lead to the address.

    Only http, https and mailto lead anywhere; of another address both are shown plainly.
    """
    url = unmarked(url).strip()
    if _leads(url):
        return f"{_LINK}{url}{_TARGET}{text or url}{_END}"
    return f"{text} ({url})" if unmarked(text) else url


def foreign(text: str) -> str:
    """Return the text as a stranger's; marks that a filter tore are taken out first."""
    try:
        read(text)
    except TornError:
        text = unmarked(text)
    return f"{_FOREIGN}{text}{_END}"


def read(text: str) -> Words:
    """Turn a marked text into words; raises TornError when its marks are not in order."""
    runs: list[Run] = []
    opened: list[str] = []  # marks, and for a link its address
    parts = iter(_MARKS.split(text))
    for part in parts:
        runs.append(_run(part, opened))
        mark = next(parts, "")
        if mark == _LINK:
            opened.append(_address(next(parts), next(parts, "")))
        elif mark == _TARGET or (mark == _END and not opened):
            raise TornError
        elif mark == _END:
            opened.pop()
        elif mark:
            opened.append(mark)
    if opened:
        raise TornError
    return coalesce(runs)


def _address(url: str, mark: str) -> str:
    if mark != _TARGET or not _leads(url):
        raise TornError
    return url


def _leads(url: str) -> bool:
    return _URL.fullmatch(url) is not None and url.isprintable()


def _run(text: str, opened: list[str]) -> Run:
    style = reduce(or_, (_STYLES.get(mark, Style.PLAIN) for mark in opened), Style.PLAIN)
    links = [mark for mark in opened if not _MARKS.match(mark)]
    return Run(text, style, "".join(links[-1:]), foreign=_FOREIGN in opened)
