"""Which deliveries `retry` and `discard` are told of, and what they say of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.cli.output import count, say, show, show_json

if TYPE_CHECKING:
    from bot.outbox.sweep import Choice

Ids = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="ID",
        help="A delivery's number, or source:id for all deliveries of a text; as `inbox` has them.",
        show_default=False,
    ),
]
_LARGEST = 2**63


def choice(ids: Sequence[str] | None, *, dead: bool = False, channel: str | None = None) -> Choice:
    """Return what was chosen; raises BadParameter for what names no delivery."""
    from bot.outbox.sweep import Choice

    numbers = [_number(each) for each in ids or () if ":" not in each]
    texts = [each.partition(":") for each in ids or () if ":" in each]
    return Choice(
        at=datetime.now(UTC),
        numbers=tuple(numbers),
        texts=tuple((source, sms_id) for source, _, sms_id in texts),
        dead=dead,
        channel=channel,
    )


def _number(given: str) -> int:
    if given.isascii() and given.isdigit() and len(given) < 20 and int(given) < _LARGEST:
        return int(given)
    raise typer.BadParameter(
        f"{given!r} is no delivery; name its number, or a text as source:id (see `sms2chat inbox`)"
    )


def change(
    config: Path,
    what: Choice,
    work: Callable[[Any, Sequence[Choice]], list[list[str]]],
    done: str,
    *,
    json: bool,
) -> None:
    """Change the chosen deliveries and say how many there were; exits 1 if there were none."""
    from bot.cli.store import opened
    from bot.outbox.visit import now

    with opened(config, write=True) as store:
        channels = []
        if store.connection:
            what = replace(what, at=now(store.connection))
            channels = work(store.connection, [what])[0]
    each = Counter(channels)
    if json:
        show_json({done: len(channels), "channels": each})
    elif channels:
        where = ", ".join(f"{name} {number}" for name, number in each.items())
        show(f"{done} {count(len(channels), 'delivery', 'deliveries')}: {where}")
    if not channels:
        say("no delivery was found that this could change; `sms2chat inbox` shows what there is")
        raise typer.Exit(1)
