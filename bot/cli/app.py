"""All commands in one program, and one place where what goes wrong is put into words."""

from __future__ import annotations

import inspect
import io
import os
import sys
from collections.abc import Callable
from typing import Annotated, Any, TextIO

import typer

import bot
from bot.cli import (
    check,
    discard,
    explain,
    forget,
    inbox,
    init,
    rekey,
    retry,
    run,
    schema,
    send,
)
from bot.cli.options import ConfigPath
from bot.cli.output import say
from bot.errors import BotError, ConfigError

BAD = 2
"""The exit code for a bad config or usage; 1 is for no, 0 for good."""

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    # Rich would triple the time of every `--help` and every mistake.
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
_COMMANDS: tuple[Callable[..., Any], ...] = (
    init.init,
    run.run,
    send.send,
    check.check,
    explain.explain,
    inbox.inbox,
    retry.retry,
    discard.discard,
    forget.forget,
    rekey.rekey,
    schema.schema,
)


def _taught(command: Callable[..., Any]) -> str:
    """Return the docstring as its help, in which indented lines are examples: kept as they are."""
    paragraphs = inspect.cleandoc(command.__doc__ or "").split("\n\n")
    return "\n\n".join(f"\b\n{each}" if each[0] == " " else each for each in paragraphs)


for _command in _COMMANDS:
    app.command(help=_taught(_command))(_command)


def _version(wanted: bool) -> None:
    if wanted:
        print(f"sms2chat {bot.__version__}")
        raise typer.Exit


def sms2chat(
    config: ConfigPath = None,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Say which it is.")
    ] = False,
) -> None:
    """
    Put text messages from your SMS provider's webhook where your team reads.

        The first time:    sms2chat init
                           sms2chat run
        and elsewhere:     sms2chat send "Your code is 482913"
        After a change:    sms2chat check
    """


app.callback(help=_taught(sms2chat))(sms2chat)


def main(argv: list[str] | None = None) -> int:
    """
    Run one command; returns its exit code.

    0 is good, 1 is no, 2 is a bad config or bad usage, 130 is Ctrl-C.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A terminal that cannot show a character gets its number, not an error.
            stream.reconfigure(errors="backslashreplace")
    code = _ran(argv)
    return _flushed(sys.stdout) or code


def _ran(argv: list[str] | None) -> int:
    try:
        app(args=argv, prog_name="sms2chat")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    except ConfigError as error:
        say(str(error))
        return BAD
    except BotError as error:
        say(f"sms2chat: {error}")
        return 1
    except OSError as error:
        # Two names where a file could not become another; the second is what was wanted.
        name = error.filename2 or error.filename
        say(f"sms2chat: {f'{name}: ' if name else ''}{error.strerror or type(error).__name__}")
        return 1
    return 0


def _flushed(stream: TextIO | None) -> int:
    """Write out what is buffered; 1 if nobody is there to read it, as after `| head`."""
    if stream is None or stream.closed:
        return 0
    try:
        stream.flush()
    except OSError:
        # The interpreter flushes once more when it ends, and would complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        return 1
    return 0
