"""Tells whether open files are still those that their names lead to."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from bot.errors import StoreBroken


class Unmoved:
    """
    Files that are in use, and that nobody may take away or replace meanwhile.

    What is written to a file without a name is gone when the process ends.
    """

    def __init__(self, paths: Sequence[Path]) -> None:
        self._files: dict[Path, tuple[int, int] | None] = dict.fromkeys(paths)

    def check(self) -> None:
        """Take them as they are at first; raises StoreBroken when one is another, or gone."""
        for path, known in self._files.items():
            try:
                there = _file(path)
            except OSError:  # nobody may look there now: that says nothing about the file
                continue
            if known is None:
                self._files[path] = there
            elif there != known:
                raise StoreBroken(
                    f"{path} was taken away or replaced while the bot had it open; "
                    "what it held and was not delivered went with it"
                )


def _file(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino
