"""From a path to text: whatever the file is, the answer is its text or a clear problem."""

from __future__ import annotations

import re
import stat
from pathlib import Path

from bot.config.problems import Problem, UnreadableError

MAX_BYTES = 1 << 20
MAX_SECRET_BYTES = 1 << 16

# YAML's own rule, less NUL's friends: what may not stand in a file even in quotes.
_UNPRINTABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


def load(path: Path) -> str:
    """Return the text of the config file; raises UnreadableError."""
    try:
        data = read_bytes(path, MAX_BYTES)
    except FileNotFoundError:
        what = "no such file; run `sms2chat init` to write one, or name yours with --config"
        raise UnreadableError(Problem(path=path, what=what)) from None
    except ValueError as error:
        raise UnreadableError(Problem(path=path, what=str(error))) from None
    return _decode(path, data)


def read_bytes(path: Path, most: int) -> bytes:
    """Read a plain file of at most `most` bytes; raises FileNotFoundError or ValueError."""
    try:
        kind = path.stat().st_mode
        if stat.S_ISDIR(kind):
            raise ValueError("is a directory; name a file in it")
        # Opening a pipe that nobody writes to would wait for ever.
        if not stat.S_ISREG(kind):
            raise ValueError("is not a plain file; name one")
        with path.open("rb") as file:
            data = file.read(most + 1)
    except FileNotFoundError:
        raise
    except PermissionError:
        raise ValueError(
            "may not be read by this user; change its owner or its permissions"
        ) from None
    except OSError as error:
        raise ValueError(f"cannot be read: {error.strerror or 'input/output error'}") from None
    if len(data) > most:
        raise ValueError(f"is larger than {most // 1024} KiB; make it smaller")
    return data


def _decode(path: Path, data: bytes) -> str:
    if data.startswith(_UTF16):
        raise UnreadableError(_at(path, "", "the file is UTF-16; save it as UTF-8"))
    if (nul := data.find(b"\0")) >= 0:
        before = data[:nul].decode(errors="replace")
        raise UnreadableError(
            _at(path, before, "the file is binary, not text; is it the right one?")
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8-sig")
        raise UnreadableError(
            _at(path, before, "the file is not UTF-8; save it as UTF-8")
        ) from None
    if found := _UNPRINTABLE.search(text):
        what = "a control character, which YAML does not allow; remove it"
        raise UnreadableError(_at(path, text[: found.start()], what))
    if not text.strip():
        raise UnreadableError(
            _at(path, "", "the file is empty; it needs sources, channels and rules")
        )
    return text


def _at(path: Path, before: str, what: str) -> Problem:
    lines = before.split("\n")
    return Problem(path=path, line=len(lines), column=len(lines[-1]) + 1, what=what)
