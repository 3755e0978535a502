"""`sms2chat forget`: erase what texts say, before `storage.keep` does."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.options import ConfigPath, Json, chosen
from bot.cli.output import count, inert, say, show, show_json

if TYPE_CHECKING:
    from bot.outbox.forget import Found, Wanted
    from bot.outbox.visit import Begin

Numbers = list[str] | None


def forget(
    config: ConfigPath = None,
    senders: Annotated[
        Numbers, typer.Option("--from", metavar="NUMBER", help="Of this sender.")
    ] = None,
    recipients: Annotated[
        Numbers, typer.Option("--to", metavar="NUMBER", help="To this number.")
    ] = None,
    ids: Annotated[
        Numbers, typer.Option("--id", metavar="ID", help="Of this id, or source:id.")
    ] = None,
    pending: Annotated[
        bool,
        typer.Option("--pending", help="Also what still waits: its deliveries are given up."),
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    json: Json = False,
) -> None:
    """
    Erase what texts say, and who sent them to whom, for good.

    An option may be given several times, which means any of them; of different options
    all must hold. Numbers are compared by their digits. What stays is that a text of that
    id came, so that it cannot come again, and what became of its deliveries. Requests that
    could not be read (`inbox --unreadable`) are not looked into; nor are chats, backups,
    and the log of PostgreSQL.

    In a SQLite file, erased words are overwritten with zeros. A running bot empties the
    log beside the file (-wal) within seconds, and this command waits for it; while another
    program reads the file, it cannot, and this says so. On a terminal it asks first.

        sms2chat forget --from +14155551234
        sms2chat forget --id my-number:42 --pending --yes
    """
    from bot.cli.store import swept
    from bot.outbox.forget import Wanted, remains

    wanted = Wanted(senders=_of(senders), recipients=_of(recipients), names=_of(ids))
    if not (wanted.senders or wanted.recipients or wanted.names):
        raise typer.BadParameter("say which texts: --from, --to or --id")
    erased: list[Found] = []
    with swept(chosen(config)) as (begin, place):
        found = list(_find(begin, wanted)) if begin else []
        going = [one for one in found if pending or not one.waiting]
        if begin and going:
            _ask(len(going), yes=yes)
            erased = _erase(begin, going, pending=pending)
    kept = [one for one in found if one not in erased]
    _tell(erased, kept, json=json)
    if erased and (left := remains(place.url, place.folder)):
        say(left)
    if kept or not erased:
        raise typer.Exit(1)


def _ask(number: int, *, yes: bool) -> None:
    if not yes and sys.stdin.isatty():
        question = f"Erase what {count(number, 'text')} said, for good?"
        typer.confirm(question, abort=True, err=True)


def _tell(erased: list[Found], kept: list[Found], *, json: bool) -> None:
    if json:
        show_json(
            {
                "forgotten": [f"{one.source}:{one.id}" for one in erased],
                "waiting": [f"{one.source}:{one.id}" for one in kept],
            }
        )
    elif erased:
        show(f"forgotten: {count(len(erased), 'text')}")
    for one in kept:
        say(f"still to be delivered, so not erased: {inert(f'{one.source}:{one.id}')}")
    if kept:
        say("--pending erases them too, and gives their deliveries up")
    elif not erased:
        say("no such text was found that still says something")


def _of(given: Numbers) -> tuple[str, ...]:
    if not all(each.strip() for each in given or ()):
        raise typer.BadParameter("an option is empty, which would mean texts that say nothing")
    return tuple(given or ())


def _find(begin: Begin, wanted: Wanted) -> Iterator[Found]:
    from bot.outbox.forget import find

    after: int | None = -1
    while after is not None:
        with begin() as connection:
            found, after = find(connection, wanted, after)
        yield from found


def _erase(begin: Begin, going: Sequence[Found], *, pending: bool) -> list[Found]:
    from bot.outbox.forget import SWEEP, erase

    erased: set[int] = set()
    for start in range(0, len(going), SWEEP):
        with begin() as connection:
            numbers = [one.number for one in going[start : start + SWEEP]]
            erased.update(erase(connection, numbers, datetime.now(UTC), pending=pending))
    return [one for one in going if one.number in erased]
