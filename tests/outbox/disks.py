"""Disks that a test can fill: a small one of its own, or a limit to what the database may take."""

from __future__ import annotations

import subprocess
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine, event

from bot.outbox.ballast import SIZE

BALLAST = "outbox.db.ballast"
ROOM = 300
"""Pages that fit in the place of a ballast."""


class Mounted:
    """A file system of six megabytes, in memory."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._filler = folder / "filler"

    def fill(self) -> None:
        """Leave not a byte."""
        with self._filler.open("ab", buffering=0) as file:
            for size in (64 * 1024, 4096, 512, 1):
                try:
                    while True:
                        file.write(b"x" * size)
                except OSError:
                    pass

    def clear(self) -> None:
        """Make room again."""
        self._filler.unlink()


class Counted:
    """For who may not mount one: no page more for the database, unless a ballast is let go."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._full = False
        self._pages = 0

    def fill(self) -> None:
        self._full = True
        self._pages = 0

    def clear(self) -> None:
        self._full = False

    def begun(self, connection) -> None:
        limit = 1_000_000
        if self._full:
            count = connection.exec_driver_sql("PRAGMA page_count").scalar()
            self._pages = self._pages or max(count, 1)
            limit = self._pages + ROOM - self._kept()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {limit}")

    def _kept(self) -> int:
        there = self.folder / BALLAST
        size = there.stat().st_size if there.is_file() else SIZE * there.exists()
        return min(ROOM, ROOM * size // (SIZE - 1))

    def has_room(self) -> bool:
        return not self._full


@contextmanager
def small(folder: Path):
    """A small disk, mounted if that is allowed."""
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=6m", "none", str(folder)]
    if subprocess.run(mount, capture_output=True).returncode:
        with counted(folder) as disk:
            yield disk
        return
    try:
        yield Mounted(folder)
    finally:
        subprocess.run(["umount", str(folder)], check=True)


@contextmanager
def counted(folder: Path):
    """A limit on what the database may take."""
    folder.mkdir(exist_ok=True)
    disk = Counted(folder)
    event.listen(Engine, "begin", disk.begun)
    try:
        yield disk
    finally:
        event.remove(Engine, "begin", disk.begun)
