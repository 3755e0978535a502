"""`sms2chat rekey`: bring all that is stored under the first of the keys."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

import typer

from bot.cli.options import ConfigPath, chosen
from bot.cli.output import count, say, show

if TYPE_CHECKING:
    from bot.cli.store import Place
    from bot.outbox.visit import Begin

PERIOD = 1.0
"""Seconds between words on how far it is."""


def rekey(config: ConfigPath = None) -> None:
    """
    Encrypt all stored texts under the first of storage.encryption_keys.

    To change keys: put the new one before the old one, restart the bot, and do this; then
    the old one may go. To begin with encryption: the same with a first key. It works beside
    a running bot, a few hundred texts at a time, and may be stopped and begun again.

    There is no way back to plain texts: one slip would lay open what somebody meant to
    protect. Keep the key until `storage.keep` has erased what it wrote, or name another
    storage.url.

        sms2chat rekey
    """
    from bot.cli.store import located, swept
    from bot.outbox.forget import remains

    if not located(chosen(config)).cipher.name:
        raise typer.BadParameter(
            "storage.encryption_keys is empty, so there is nothing to encrypt with; "
            "`openssl rand -base64 32` makes a key"
        )
    with swept(chosen(config)) as (begin, place):
        if begin is None:
            say("there is no store yet; the bot's first start makes it, under the first key")
            return
        rewritten = _all(begin, place)
    show(f"rewritten: {count(rewritten, 'text')}")
    if left := remains(place.url, place.folder):
        say(left)
    say(
        f"everything is under the first key now (mark {place.cipher.name}); any other key "
        "may be removed from storage.encryption_keys"
    )


def _all(begin: Begin, place: Place) -> int:
    from bot.outbox import rekey as work

    with begin() as connection:
        total = work.begin(connection, place.url, place.folder)
    rewritten, said, left = 0, time.monotonic(), 1
    while left:
        for more in _pass(begin):
            rewritten += more
            if time.monotonic() - said > PERIOD:
                say(f"{rewritten} of {max(total, rewritten)}")
                said = time.monotonic()
        with begin() as connection:
            left = work.finish(connection)
    return rewritten


def _pass(begin: Begin) -> Iterator[int]:
    """Go once through all texts, and yield how many each sweep rewrote."""
    from bot.outbox.rekey import rewrite

    after: int | None = -1
    while after is not None:
        with begin() as connection:
            sweep = rewrite(connection, after)
        after = sweep.after
        yield sweep.rewritten
