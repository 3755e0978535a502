"""Log lines that a person can read, a stranger cannot forge, and no secret gets into."""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Iterable
from typing import Any, TextIO
from urllib.parse import quote

from bot.secret import Secret

FOREIGN = (
    "aiohttp", "aiosmtplib", "alembic", "apprise", "asyncio", "hpack", "httpcore", "httpx",
    "mail.log", "slack_sdk", "sqlalchemy", "urllib3",
)  # fmt: skip
"""Loggers of our libraries: below WARNING they write bodies, URLs and tokens."""

_HIDDEN = "***"
_SHORTEST = 4
"""Characters; hiding anything shorter would hide the log."""

# What must not stand in a line even if nobody told us that it is secret. Each begins
# with fixed text, which is what makes searching for it quick.
_SHAPES = (
    re.compile(r"(bot)\d+(?::|%3A)[\w-]+"),
    re.compile(r"(xox[a-z]-|xapp-)[\w-]+"),
    re.compile(r"(hooks\.slack\.com/(?:services|workflows|triggers)/)[^\s\"']+"),
    re.compile(r"(whsec_)[\w+/=-]+"),
    re.compile(r"(://)[^\s/@\"']+(?=@)"),
)

# Control characters and those that turn the reading direction, each as its escape.
_UNSEEN = (
    *range(0x20), *range(0x7F, 0xA0), 0xAD, 0x61C, *range(0x200B, 0x2010), *range(0x2028, 0x202F),
    *range(0x2060, 0x2070), 0xFEFF, *range(0xD800, 0xE000),
)  # fmt: skip
_ESCAPES = {code: ascii(chr(code))[1:-1] for code in _UNSEEN}

_OWN = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}


class ScrubbingFormatter(logging.Formatter):
    """
    Writes `2026-03-01 12:00:00 INFO  bot.server: taken sms=my-number:42 new=True`, in UTC.

    Whatever is in `extra` follows the message as `key=value`. A record is one line;
    a traceback's lines come after it, indented. Secrets are taken out of the finished
    text, which message, values and traceback have all passed into.
    """

    def __init__(self, secrets: Iterable[Secret] = ()) -> None:
        super().__init__()
        self._hidden: tuple[str, ...] = ()
        self.hide(secrets)

    def hide(self, secrets: Iterable[Secret]) -> None:
        """From now on, take out these secrets and no others."""
        spellings = {text for secret in secrets for text in _spellings(secret.reveal())}
        # A secret that contains another goes first, or its rest would stay.
        self._hidden = tuple(sorted(spellings, key=len, reverse=True))

    def format(self, record: logging.LogRecord) -> str:
        """Return the finished line or lines."""
        when = time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(record.created))
        line = (
            f"{when} {record.levelname:<5} {record.name}: "
            f"{_visible(record.getMessage())}{_values(record)}"
        )
        if record.exc_info:
            line += _indented(self.formatException(record.exc_info))
        if record.stack_info:
            line += _indented(record.stack_info)
        return self._scrubbed(line)

    def _scrubbed(self, line: str) -> str:
        for spelling in self._hidden:
            if spelling in line:
                line = line.replace(spelling, _HIDDEN)
        for shape in _SHAPES:
            line = shape.sub(rf"\1{_HIDDEN}", line)
        return line


def start(stream: TextIO, level: int = logging.INFO) -> ScrubbingFormatter:
    """
    Send every log line to this stream, ours from `level` up, others' from WARNING.

    Returns the formatter, which wants to be told of the secrets once they are known.
    """
    formatter = ScrubbingFormatter()
    output = logging.StreamHandler(stream)
    output.setFormatter(formatter)
    # A line that cannot be written would go to stderr in parts, past the formatter.
    logging.raiseExceptions = False
    root = logging.getLogger()
    root.handlers[:] = [output]
    root.setLevel(logging.WARNING)
    logging.getLogger("bot").setLevel(level)
    quiet()
    return formatter


def quiet() -> None:
    """Keep our libraries at WARNING or above, whatever level the rest of the program has."""
    for name in FOREIGN:
        logging.getLogger(name).setLevel(logging.WARNING)
    # Not even errors: an answer that it cannot read it writes out in full, and
    # Telegram's answers repeat the text that was sent.
    logging.getLogger("telegram").setLevel(logging.CRITICAL + 1)


def _spellings(secret: str) -> Iterable[str]:
    """Yield the ways in which a secret may turn up in a line."""
    for part in {secret, *secret.splitlines()}:
        if len(part.strip()) >= _SHORTEST:
            yield from (part.strip(), _visible(part.strip()), quote(part.strip(), safe=""))


def _values(record: logging.LogRecord) -> str:
    given = record.__dict__
    return "".join(f" {key}={_value(given[key])}" for key in given if key not in _OWN)


def _value(value: Any) -> str:
    text = _visible(str(value))
    if " " in text or "=" in text or '"' in text or not text:
        # Quoted, so that a value cannot pass for another key.
        text = '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return text


def _visible(text: str) -> str:
    return text if text.isascii() and text.isprintable() else text.translate(_ESCAPES)


def _indented(block: str) -> str:
    return "".join(f"\n    {_visible(line)}" for line in block.splitlines())
