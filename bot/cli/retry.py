"""`sms2chat retry`: send again what was given up."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.cli.choice import Ids, change, choice
from bot.cli.options import ConfigPath, Json, chosen, command
from bot.cli.output import say


def retry(
    ids: Ids = None,
    config: ConfigPath = None,
    dead: Annotated[bool, typer.Option("--dead", help="All that are dead.")] = False,
    channel: Annotated[
        str | None, typer.Option("--channel", help="Only those of this channel.")
    ] = None,
    json: Json = False,
) -> None:
    """
    Send again: deliveries that are dead, or that wait for their next try.

    Do it once the reason is mended; `inbox --dead` shows what there is and why. It works
    beside a running bot, which notices at once, and without one, for its next start. What
    was sent already is left alone.

        sms2chat retry 17
        sms2chat retry my-number:42
        sms2chat retry --dead --channel team
    """
    from bot.outbox.sweep import revive

    if not ids and not dead:
        raise typer.BadParameter("name deliveries by their IDs, or say --dead for all that are")
    what = choice(ids, dead=dead, channel=channel)
    change(chosen(config), what, revive, "revived", json=json)
    if not json:
        say(f"what becomes of them: {command('inbox', config=config)}")
