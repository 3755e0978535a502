"""Notices that a config file, or a file that it reads, is no longer what it was."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

_Look = tuple[int, int, int] | None


class Watch:
    """Compares what files look like now with what they looked like before."""

    def __init__(self, files: Iterable[Path]) -> None:
        self._seen = {path: _look(path) for path in files}

    def changed(self) -> bool:
        """Tell whether any file looks otherwise than at the last call."""
        looks = {path: _look(path) for path in self._seen}
        changed, self._seen = looks != self._seen, looks
        return changed

    def follow(self, files: Iterable[Path]) -> None:
        """Watch these files from now on; those that are watched already are compared as before."""
        self._seen = {path: self._seen.get(path, _look(path)) for path in files}


def _look(path: Path) -> _Look:
    try:
        stat = path.stat()
    except OSError:
        return None
    return stat.st_mtime_ns, stat.st_size, stat.st_ino
