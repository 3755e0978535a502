"""Shows texts in the terminal that the bot runs in: the code first, everything aligned."""

from __future__ import annotations

import asyncio
import os
import unicodedata
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import ClassVar, Literal, TextIO

from bot.cards.card import Card
from bot.cards.draw import draw
from bot.cards.letter import Letter
from bot.cards.words import Run, Style, Words, plain, split
from bot.channels.base import Kind, Message, Tools
from bot.channels.plain import written_out
from bot.config.sections import ChannelConfig
from bot.errors import PermanentError, TemporaryError

_LABEL = len("service  ")
_MARGIN = f"\n{' ' * _LABEL}"
_TAB = 8
_NARROW = 20
_COLOURS = {Style.MONO | Style.BOLD: "1;32", Style.BOLD: "1", Style.MONO: "36"}


class ConsoleConfig(ChannelConfig):
    """The terminal that the bot runs in."""

    type: Literal["console"] = "console"

    folds: ClassVar[bool] = False


def compose(config: ConsoleConfig, letters: Sequence[Letter]) -> list[Message]:
    """Put one text into one block; a terminal has no rate, so nothing is folded."""
    if len(letters) != 1:
        return []
    letter = letters[0]
    drawn = letter.words == draw(letter.card)
    words = written_out(_table(letter.card) if drawn else letter.words)
    return [
        Message(text=_paint(words, colours=False), payload=Block(words=words, labelled=drawn)),
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One text as it is written, but for the width of the screen."""

    words: Words = field(repr=False)
    labelled: bool
    """Whether each line has its label before it, or is a template's own."""


def _table(card: Card) -> Words:
    rows = (
        ("code", Run(card.code, Style.MONO | Style.BOLD)),
        ("service", Run(card.service, Style.BOLD, foreign=True)),
        ("from", Run(card.sender, foreign=True)),
        ("to", Run(card.recipient, foreign=True)),
        ("at", Run(card.when)),
        ("", Run(card.late, Style.BOLD)),
        ("text", Run(_indented(card.body), Style.QUOTE, foreign=True)),
        ("", Run(card.note)),
    )
    shown = [(Run(label.ljust(_LABEL)), run, Run("\n")) for label, run in rows if run.text]
    return tuple(run for row in shown for run in row)[:-1]


def _indented(body: str) -> str:
    # A second line that began at the margin could pass for a label of ours.
    return _MARGIN.join(body.splitlines())


def _fitted(words: Words, width: int) -> Words:
    """Break what a stranger wrote before a terminal breaks it: at the margin, under no label."""
    room = width - _LABEL
    return tuple(run.of(_broken(run.text, room)) if run.foreign else run for run in words)


def _broken(text: str, room: int) -> str:
    lines = text.split(_MARGIN)
    pieces = [split((Run(line),), room, _columns) or [()] for line in lines]
    return _MARGIN.join(plain(piece) for line in pieces for piece in line)


def _columns(text: str) -> int:
    """Return how wide it is, or a little more: marks that take no room are counted too."""
    return sum(_TAB if sign == "\t" else 1 + _is_wide(sign) for sign in text)


def _is_wide(sign: str) -> bool:
    return unicodedata.east_asian_width(sign) in "WF"


def _paint(words: Words, *, colours: bool) -> str:
    return "".join(_coloured(run) if colours else run.text for run in words).rstrip("\n")


def _coloured(run: Run) -> str:
    colour = _COLOURS.get(run.style & ~Style.QUOTE)
    return f"\x1b[{colour}m{run.text}\x1b[0m" if colour else run.text


class Console:
    """Writes to one screen, one text a block."""

    def __init__(self, config: ConsoleConfig, tools: Tools) -> None:
        self._screen = tools.screen
        # A terminal that is paused holds a write for as long as it likes; here it
        # holds one thread, neither the bot nor a second write.
        self._pen = ThreadPoolExecutor(max_workers=1, thread_name_prefix="console")

    async def send(self, message: Message) -> str:
        """Write the block and flush; raises TemporaryError when the screen is gone."""
        loop = asyncio.get_running_loop()
        try:
            await loop.run_in_executor(self._pen, self._write, message.payload)
        except (OSError, ValueError) as error:
            raise TemporaryError(f"cannot write to the terminal: {type(error).__name__}") from None
        return "shown"

    def _write(self, block: Block) -> None:
        width = _width(self._screen)
        words = _fitted(block.words, width) if block.labelled and width else block.words
        painted = _paint(words, colours=_wants_colours(self._screen)) + "\n\n"
        encoding = self._screen.encoding or "utf-8"
        self._screen.write(painted.encode(encoding, "backslashreplace").decode(encoding))
        self._screen.flush()

    async def delete(self, receipt: str) -> None:
        """Raises PermanentError: what has been read has been read."""
        raise PermanentError("what a terminal has shown cannot be taken back")

    async def close(self) -> None:
        """Write no more."""
        self._pen.shutdown(wait=False, cancel_futures=True)


def _wants_colours(screen: TextIO) -> bool:
    """Only where a person looks, and has not said no (no-color.org)."""
    said_no = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return screen.isatty() and not said_no


def _width(screen: TextIO) -> int:
    """Return the columns of a terminal that is wide enough to part lines; 0 for all else."""
    try:
        width = os.get_terminal_size(screen.fileno()).columns if screen.isatty() else 0
    except (OSError, ValueError):
        return 0
    return width if width >= _NARROW else 0


KIND = Kind(config=ConsoleConfig, compose=compose, open=Console)
