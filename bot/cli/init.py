"""`sms2chat init`: a config file and a secret to begin with."""

from __future__ import annotations

import os
import re
import secrets
from contextlib import suppress
from importlib.resources import files
from pathlib import Path

import typer

from bot.cli.options import ConfigPath, chosen, command
from bot.cli.output import say, show

_EXAMPLE = "config.example.yaml"
# A config of one's own must not fall back to what everybody knows.
_KNOWN = re.compile(r" *# \(Everybody knows.*\n|(?<=\$\{WEBHOOK_SECRET):-[^}]*")


def init(config: ConfigPath = None) -> None:
    """
    Write a config file to begin with, and .env beside it with a fresh secret.

    It is the first thing to do. What is there already is never overwritten.

        sms2chat init
    """
    path = chosen(config)
    contents = {path.with_name(".env"): (_environment(), 0o600), path: (_example(), 0o666)}
    if there := [str(each) for each in contents if os.path.lexists(each)]:
        say(
            f"{' and '.join(there)} {'exists' if len(there) == 1 else 'exist'}, and nothing was "
            "written; move it out of the way, or name another place with --config"
        )
        raise typer.Exit(1)
    _write(contents)
    show(f"wrote {path} and {path.with_name('.env')}, which holds a fresh secret: keep it so.")
    show("Next, type")
    show(f"  {command('run', config=path)}")
    show(
        "Your provider needs the secret, and https://<your host>/webhook/my-number as its webhook."
    )


def _example() -> str:
    text = (files("bot.cli") / _EXAMPLE).read_text(encoding="utf-8")
    return _KNOWN.sub("", text)


def _environment() -> str:
    return (
        "# What config.yaml asks for as ${NAME}. Keep this file to yourself.\n"
        f"WEBHOOK_SECRET={secrets.token_hex(32)}\n"
    )


def _write(contents: dict[Path, tuple[str, int]]) -> None:
    """Write all of the files, or none; raises OSError."""
    made: list[Path] = []
    try:
        for path, (text, mode) in contents.items():
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
            made.append(path)
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                file.write(text)
    except BaseException:
        for path in made:
            with suppress(OSError):
                path.unlink()
        raise
