"""The options that several commands share, and how this program was called."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import sys
from pathlib import Path
from typing import Annotated

import typer

DEFAULT = Path("config.yaml")
EXAMPLE = "Your code is 482913"
"""What we ask people to try."""
# What reads better in double quotes, where the shell takes it as it is.
_PLAIN = re.compile(r"(?=.* )[\w .,:/+-]+", re.ASCII)


def _inherited(context: typer.Context, given: Path | None) -> Path | None:
    above = context.parent.params.get("config") if context.parent else None
    return given or above or (DEFAULT if context.parent else None)


ConfigPath = Annotated[
    Path | None,
    typer.Option(
        "-c",
        "--config",
        metavar="PATH",
        callback=_inherited,
        help="The config file; it may stand before the command too.  [default: config.yaml]",
    ),
]
"""In a command it is never None: the callback sees to that. `chosen` tells the type checker."""

Json = Annotated[bool, typer.Option("--json", help="Print JSON, for a program.")]


def chosen(config: Path | None) -> Path:
    """Return the config file that the command line names."""
    return config or DEFAULT


def command(*words: str, config: Path | None = None) -> str:
    """Return what to type for another command, the way this one was typed."""
    named = ["-c", str(config)] if config not in (None, DEFAULT) else []
    first, *rest = words
    return " ".join([_program(), *map(_quoted, [first, *named, *rest])])


def _quoted(word: str) -> str:
    return f'"{word}"' if _PLAIN.fullmatch(word) else shlex.quote(word)


def _program() -> str:
    called = Path(sys.argv[0])
    if called.parts[-2:] == ("bot", "__main__.py"):
        python = Path(sys.executable)
        name = python.name if _found(python.name, python) else _near(python)
        return f"{shlex.quote(name)} -m bot"
    if called.name != "sms2chat" or _found(called.name, called):
        return "sms2chat"
    return shlex.quote(sys.argv[0])


def _found(name: str, path: Path) -> bool:
    """Tell whether a shell that is given the bare name would start this very program."""
    known = shutil.which(name)
    return known is not None and os.path.normpath(known) == os.path.normpath(path.absolute())


def _near(path: Path) -> str:
    here = Path.cwd()
    return str(path.relative_to(here)) if path.is_relative_to(here) else str(path)
