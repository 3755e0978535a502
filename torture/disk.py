"""Disks that lose their power: a file system in a file, and the call that stops it dead."""

from __future__ import annotations

import fcntl
import os
import struct
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_SHUTDOWN = 0x8004587D
"""FS_IOC_SHUTDOWN of Linux (`include/uapi/linux/fs.h`): XFS and ext4 have it."""
_NO_LOG_FLUSH = struct.pack("I", 2)
"""Nothing that is in memory reaches the disk any more, the file system's own log included."""
_MAKE = {"xfs": ("mkfs.xfs", "-q", "-f"), "ext4": ("mkfs.ext4", "-q", "-F")}
_SIZE = 400 * 1024 * 1024


class Disk:
    """A mounted file system that can lose its power, and be mounted again after that."""

    def __init__(self, image: Path, at: Path) -> None:
        self._image = image
        self.at = at

    def mount(self) -> None:
        """Mount it, which replays the file system's log after a cut."""
        _run("mount", "-o", "loop", str(self._image), str(self.at))

    def cut(self) -> None:
        """
        Cut the power: what was not synced by now is gone.

        Who writes to it must have been stopped (SIGSTOP) just before, as a power cut stops
        everything at one moment: this call takes a while, and a sync that ends meanwhile
        says that all is well, though the file system keeps nothing of it.
        """
        folder = os.open(self.at, os.O_RDONLY)
        try:
            fcntl.ioctl(folder, _SHUTDOWN, _NO_LOG_FLUSH)
        finally:
            os.close(folder)

    def unmount(self) -> None:
        """Unmount it; whoever had a file on it must be gone, but may need a moment for that."""
        for _ in range(50):
            if subprocess.run(["umount", self.at], capture_output=True).returncode == 0:
                return
            time.sleep(0.1)
        _run("umount", str(self.at))


@contextmanager
def disk(kind: str) -> Iterator[Disk]:
    """Make a disk with a file system of this kind, "xfs" or "ext4", for as long as needed."""
    with tempfile.TemporaryDirectory(prefix="torture-disk-") as made:
        # A database's server is another user.
        Path(made).chmod(0o755)
        image, at = Path(made) / "image", Path(made) / "at"
        at.mkdir()
        with image.open("wb") as file:
            file.truncate(_SIZE)
        _run(*_MAKE[kind], str(image))
        new = Disk(image, at)
        new.mount()
        try:
            yield new
        finally:
            new.unmount()


def lacks_disks() -> str:
    """Say what this machine lacks for them."""
    if os.geteuid() != 0:
        return "it must be run as root"
    if not Path("/dev/loop-control").exists():
        return "there are no loop devices"
    return ""


def _run(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        raise OSError(f"{command[0]}: {done.stderr.strip()}")
