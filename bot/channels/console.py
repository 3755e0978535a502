"""Shows texts in the terminal that the bot runs in: the code first, everything aligned."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import ClassVar, Literal, TextIO

from bot.cards.card import Card
from bot.cards.draw import draw
from bot.cards.letter import Letter
from bot.cards.words import Run, Style, Words
from bot.channels.base import Kind, Message, Tools
from bot.channels.plain import written_out
from bot.config.sections import ChannelConfig
from bot.errors import PermanentError, TemporaryError

_LABEL = len("service  ")
_COLOURS = {Style.MONO | Style.BOLD: "1;32", Style.BOLD: "1", Style.MONO: "36"}


class ConsoleConfig(ChannelConfig):
    """The terminal that the bot runs in."""

    type: Literal["console"] = "console"

    folds: ClassVar[bool] = False


def compose(config: ConsoleConfig, letters: Sequence[Letter]) -> list[Message]:
    """Put one text into one block; a terminal has no rate, so nothing is folded."""
    if len(letters) != 1:
        return []
    words = written_out(_words(letters[0]))
    return [Message(text=_paint(words, colours=False), payload=words)]


def _words(letter: Letter) -> Words:
    drawn = letter.words == draw(letter.card)
    return _table(letter.card) if drawn else letter.words


def _table(card: Card) -> Words:
    rows = (
        ("code", Run(card.code, Style.MONO | Style.BOLD)),
        ("service", Run(card.service, Style.BOLD, foreign=True)),
        ("from", Run(card.sender, foreign=True)),
        ("to", Run(card.recipient)),
        ("at", Run(card.when)),
        ("", Run(card.late, Style.BOLD)),
        ("text", Run(_indented(card.body), Style.QUOTE, foreign=True)),
        ("", Run(card.note)),
    )
    shown = [(Run(label.ljust(_LABEL)), run, Run("\n")) for label, run in rows if run.text]
    return tuple(run for row in shown for run in row)[:-1]


def _indented(body: str) -> str:
    # A second line that began at the margin could pass for a label of ours.
    return f"\n{' ' * _LABEL}".join(body.splitlines())


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

    def _write(self, words: Words) -> None:
        block = _paint(words, colours=_wants_colours(self._screen)) + "\n\n"
        encoding = self._screen.encoding or "utf-8"
        self._screen.write(block.encode(encoding, "backslashreplace").decode(encoding))
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


KIND = Kind(config=ConsoleConfig, compose=compose, open=Console)
