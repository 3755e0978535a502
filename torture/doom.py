"""A bot that is started to die at a point, and seen to die there."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import Sequence

from tests.e2e.process import PROGRAM, ROOT, Bot
from torture.points import LAST_WORDS

DOOMED = (sys.executable, "-m", "torture.doomed")
HASTY = (*DOOMED, "--hasty")
PATIENCE = 60.0
"""Seconds until it must have come through the point as often as it was told."""


async def die(bot: Bot, point: str, fatal: int, program: Sequence[str] = DOOMED) -> None:
    """Start the bot, and wait until it has died at a point; fail if it never comes there."""
    await doomed(bot, point, fatal, program)
    await died(bot, point, fatal)


async def doomed(bot: Bot, point: str, fatal: int, program: Sequence[str] = DOOMED) -> None:
    """Start the bot; it may have died before it takes texts."""
    bot.program = (*program, point, str(fatal))
    await bot.launch()
    bot.program = PROGRAM
    await bot.opened()


async def died(bot: Bot, point: str, fatal: int) -> None:
    """Wait until it has died at that point."""
    try:
        code = await bot.ended(PATIENCE)
    except TimeoutError:
        raise AssertionError(f"it did not come {fatal} times through {point!r}") from None
    _check(code, bot.stderr, point, fatal)


async def command_dies(bot: Bot, point: str, fatal: int, *words: str) -> None:
    """Do the same with another command."""
    process = await asyncio.create_subprocess_exec(
        *(*DOOMED, point, str(fatal), *words, "-c", str(bot.path)),
        cwd=ROOT,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
    )
    _, said = await process.communicate()
    _check(process.returncode, said.decode(errors="backslashreplace"), point, fatal)


def _check(code: int | None, said: str, point: str, fatal: int) -> None:
    ended = f"{point} {fatal}: exit code {code}: {said[-2000:]}"
    assert code == -signal.SIGKILL, ended
    assert LAST_WORDS.format(number=fatal, point=point) in said, ended
