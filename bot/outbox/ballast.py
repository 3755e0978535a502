"""
A file that does nothing but take up room, to be let go of when the disk is full.

On a full disk SQLite can neither insert nor delete nor bring its log into the file. With
the room of this file, given piece by piece, it can still write down what comes of what is
stored; new texts have to wait until the file can be made again.
"""

from __future__ import annotations

import errno
import logging
import os
from collections.abc import Callable
from pathlib import Path

log = logging.getLogger(__name__)

SIZE = 16 * 1024 * 1024
"""Bytes: the log's pages may find their way into the file, and some 100 000 tries as well."""
SHARE = 8
"""Of a small disk it takes up one part in so many."""
PIECES = 16
"""In which it is let go of, as whoever fills the disk takes what room there is."""


class Ballast:
    """The file, there or not."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._on_full: Callable[[bool], None] | None = None
        self._made = self._warned = False
        self.full = False
        """Whether the disk was full, and there is no room for the file again yet."""
        disk = os.statvfs(path.parent)
        self.size = min(SIZE, disk.f_blocks * disk.f_frsize // SHARE)
        """Bytes."""

    def listen(self, on_full: Callable[[bool], None]) -> None:
        """Have it called when the disk is full, now or later, and when it is not any more."""
        self._on_full = on_full
        if self.full:
            on_full(self.full)

    def hold(self) -> bool:
        """Have the file there, if there is room for it; then the disk is not full any more."""
        try:
            if self._made and self._path.exists():
                return True
            self._make()
        except OSError as error:
            if not self.full and not self._warned:
                log.warning("no room is kept for when the disk is full: %s", error.strerror)
                self._warned = True
            return False
        self._made = True
        self._set(full=False)
        return True

    def let_go(self) -> bool:
        """Give a piece of its room to what must be written now; False if there was none left."""
        self._set(full=True)
        self._made = False
        try:
            left = min(self._path.stat().st_size, self.size) - -(-self.size // PIECES)
            # Not by its name alone: while somebody reads it, that would gain nothing.
            os.truncate(self._path, max(left, 0))
            if left <= 0:
                self._path.unlink()
        except OSError:
            return False
        return True

    def _make(self) -> None:
        # Half as much again must be free, or the next text would fill the disk anew.
        wanted = self.size + self.size // 2 if self.full else self.size
        disk, there = os.statvfs(self._path.parent), self._there()
        # Looked at first, so that on a full disk not even for a moment the last of it is taken.
        if disk.f_bavail * disk.f_frsize + there < wanted:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        file = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
        before = os.fstat(file).st_size
        try:
            _allocate(file, wanted)
            os.ftruncate(file, self.size)
        except OSError:
            os.ftruncate(file, before)
            raise
        finally:
            os.close(file)

    def _there(self) -> int:
        """Return how much room the file takes up now, in bytes."""
        try:
            return self._path.lstat().st_blocks * 512
        except FileNotFoundError:
            return 0

    def _set(self, *, full: bool) -> None:
        if self.full is not full:
            self.full = full
            if self._on_full is not None:
                self._on_full(full)


def _allocate(file: int, size: int) -> None:
    """Have a file take up so many bytes on the disk, without holes."""
    try:
        os.posix_fallocate(file, 0, size)
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise
        # Some C libraries leave it to us; a disk that compresses would make nothing of zeros.
        for at in range(0, size, _CHUNK):
            os.pwrite(file, os.urandom(min(_CHUNK, size - at)), at)
        os.fsync(file)


_CHUNK = 64 * 1024
