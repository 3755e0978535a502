"""`sms2chat discard`: give up what need not arrive any more."""

from __future__ import annotations

import typer

from bot.cli.choice import Ids, change, choice
from bot.cli.options import ConfigPath, Json, chosen


def discard(ids: Ids = None, config: ConfigPath = None, json: Json = False) -> None:
    """
    Give up deliveries that nobody needs any more.

    They stop being tried and leave the lists of what is dead or pending. The texts stay
    in the inbox until `storage.keep` has passed, and `retry` brings a delivery back.

        sms2chat discard 17 18
        sms2chat discard my-number:42
    """
    from bot.outbox.sweep import discard as give_up

    if not ids:
        raise typer.BadParameter("name deliveries by their IDs, as `sms2chat inbox` shows them")
    change(chosen(config), choice(ids), give_up, "discarded", json=json)
