"""`sms2chat run`: the bot itself."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.options import EXAMPLE, ConfigPath, chosen, command
from bot.cli.output import count, say

if TYPE_CHECKING:
    from bot.logs import ScrubbingFormatter
    from bot.wiring.plan import Plan


class Level(StrEnum):
    """How much the log says."""

    DEBUG = "debug"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


def run(
    config: ConfigPath = None,
    log_level: Annotated[
        Level, typer.Option(help="How much the log says.", case_sensitive=False)
    ] = Level.INFO,
) -> None:
    """
    Run the bot: take texts and deliver them, until Ctrl-C or SIGTERM.

    It takes up changes of the config file by itself (or on SIGHUP), and goes on with the
    old one if the new one is wrong. What is in flight when it stops is finished, or goes
    out at the next start; nothing is lost.

        sms2chat run
        sms2chat run -c /etc/sms2chat/config.yaml --log-level warning
    """
    # What it writes holds other people's texts.
    os.umask(0o077)
    from bot import logs
    from bot.wiring.plan import make_plan

    formatter = logs.start(sys.stderr, logging.getLevelNamesMapping()[log_level.name])
    plan = make_plan(chosen(config))
    formatter.hide(plan.secrets())
    for warning in plan.warnings:
        say(str(warning))
    _serve(plan, formatter)


def _serve(plan: Plan, formatter: ScrubbingFormatter) -> None:
    import asyncio
    import signal

    from bot.service import Service

    async def serve() -> None:
        service = Service(plan, sys.stdout, formatter)
        loop = asyncio.get_running_loop()
        loop.add_signal_handler(signal.SIGTERM, service.stop)
        loop.add_signal_handler(signal.SIGINT, service.stop)
        loop.add_signal_handler(signal.SIGHUP, service.reload)
        await service.run(lambda port: _greet(plan, port))

    loop: Callable[[], asyncio.AbstractEventLoop] | None = None
    with suppress(ImportError):
        import uvloop

        loop = uvloop.new_event_loop
    with asyncio.Runner(loop_factory=loop) as runner:
        runner.run(serve())


def _greet(plan: Plan, port: int) -> None:
    """Say where texts come in, where they go, and how to try it."""
    # A bot whose terminal is gone does its work all the same.
    with suppress(OSError):
        print("\n".join(_greeting(plan, port)), end="\n\n", flush=True)


def _greeting(plan: Plan, port: int) -> list[str]:
    file, base = plan.config, base_url(plan.config.server.host, port)
    urls = [f"{base}/webhook/{name}" for name in file.sources]
    public = file.server.public_url.rstrip("/")
    outside = [f"{public}/webhook/{name}" for name in file.sources] if public else []
    channels = ", ".join(f"{name} ({channel.type})" for name, channel in file.channels.items())
    # Who lets the machine choose the port has to name it.
    where = [] if file.server.port else ["--url", urls[0]]
    return [
        "sms2chat takes texts at",
        *(f"  {url}" for url in urls),
        *(["which providers reach at", *(f"  {url}" for url in outside)] if outside else []),
        f"and has {count(len(file.rules), 'rule')} for where they go: {channels}.",
        "Send it one; in another terminal, type",
        f"  {command('send', *where, EXAMPLE, config=plan.path)}",
    ]


def base_url(host: str, port: int) -> str:
    """Return where a program on this machine finds the bot."""
    reached = {"0.0.0.0": "127.0.0.1", "": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104 - where it listens, said for who calls it
    return f"http://[{reached}]:{port}" if ":" in reached else f"http://{reached}:{port}"
