"""
Words as Slack's rich text, whose text elements are never parsed, and as mrkdwn.

https://docs.slack.dev/reference/block-kit/blocks/rich-text-block
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from typing import Any, Final

from bot.cards.words import Run, Style, Words, coalesce, plain

Block = dict[str, Any]
Part = tuple[str, list[Run]]

_ESCAPES: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_SECTION: Final = "rich_text_section"
_QUOTE: Final = "rich_text_quote"
_LINES: Final = "rich_text_preformatted"


def escape(text: str) -> str:
    """Return the text with nothing left that mrkdwn would read as a mention or a link."""
    return text.translate(_ESCAPES)


def write(words: Words) -> tuple[Block, str]:
    """Return the words as one block, and as text in Slack's markup."""
    parts = list(_parts(words))
    return _rich_text(parts), _mrkdwn(parts)


def _rich_text(parts: list[Part]) -> Block:
    """One block: code alone on its line as a block of its own, quotations as such."""
    elements = [
        {"type": kind, "elements": [_element(run, kind) for run in runs]} for kind, runs in parts
    ]
    return {"type": "rich_text", "elements": elements}


def _mrkdwn(parts: list[Part]) -> str:
    return "\n".join(
        _quoted(_marked(runs)) if kind == _QUOTE else _marked(runs) for kind, runs in parts
    )


def _parts(words: Words) -> Iterator[Part]:
    """The runs by the element they go into; elements begin on a line of their own."""
    placed = list(_placed(coalesce(words)))
    parts = [
        (kind, [run for _, run in group]) for kind, group in groupby(placed, lambda one: one[0])
    ]
    last = len(parts) - 1
    for place, (kind, runs) in enumerate(parts):
        shown = _between(runs, place > 0, place < last) if kind == _SECTION else runs
        if plain(shown):
            yield kind, shown


def _placed(runs: Words) -> Iterator[tuple[str, Run]]:
    for place, run in enumerate(runs):
        before = runs[place - 1].text if place else "\n"
        after = runs[place + 1].text if place + 1 < len(runs) else "\n"
        if Style.QUOTE in run.style:
            yield _QUOTE, run
        elif Style.MONO in run.style and before.endswith("\n") and after.startswith("\n"):
            yield _LINES, run
        else:
            yield _SECTION, run


def _between(runs: list[Run], follows: bool, leads: bool) -> list[Run]:
    """Without the line ends that the neighbouring elements bring by themselves."""
    if follows and not runs[0].foreign:
        runs = [replace(runs[0], text=runs[0].text.lstrip("\n")), *runs[1:]]
    if leads and not runs[-1].foreign:
        runs = [*runs[:-1], replace(runs[-1], text=runs[-1].text.rstrip("\n"))]
    return [run for run in runs if run.text]


def _element(run: Run, kind: str) -> dict[str, Any]:
    element: dict[str, Any] = {"type": "text", "text": run.text}
    if _is_link(run):
        element = {"type": "link", "url": run.link, "text": run.text}
    style = {
        name: True
        for name, flag in (("bold", Style.BOLD), ("code", Style.MONO))
        if flag in run.style
    }
    return element | ({"style": style} if style and kind != _LINES else {})


def _is_link(run: Run) -> bool:
    return run.link.startswith(("https://", "http://")) and not run.foreign


def _marked(runs: list[Run]) -> str:
    return "".join(_mark(run) for run in runs)


def _mark(run: Run) -> str:
    text = escape(run.text)
    if _is_link(run):
        return f"<{escape(run.link)}|{text}>"
    sign = "`" if Style.MONO in run.style else "*" if Style.BOLD in run.style else ""
    # A sign holds on one line only, and only where it touches a letter.
    return "\n".join(_signed(line, sign) for line in text.split("\n"))


def _signed(line: str, sign: str) -> str:
    core = line.strip()
    return line.replace(core, f"{sign}{core}{sign}", 1) if core else line


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}" for line in text.split("\n"))
