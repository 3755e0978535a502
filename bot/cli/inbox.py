"""`sms2chat inbox`: the texts that came, and what became of them."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.cli.options import ConfigPath, Json, chosen, command
from bot.cli.output import count, inert, say, show, show_json

if TYPE_CHECKING:
    from bot.outbox.inbox import Entry, Passage, UnreadEntry


def inbox(
    config: ConfigPath = None,
    dead: Annotated[bool, typer.Option("--dead", help="With a delivery that is dead.")] = False,
    pending: Annotated[bool, typer.Option("--pending", help="With one under way.")] = False,
    unreadable: Annotated[
        bool, typer.Option("--unreadable", help="Signed requests that could not be read.")
    ] = False,
    limit: Annotated[int, typer.Option("--limit", min=1, help="How many, at most.")] = 50,
    every: Annotated[bool, typer.Option("--all", help="All there are.")] = False,
    json: Json = False,
) -> None:
    """
    Show the texts that came, newest first, and where each of them is.

    Look here when someone misses a text. `--dead` lists what was given up and why; what it
    lists can be sent again with `retry`. It works beside a running bot, and without one.

        sms2chat inbox
        sms2chat inbox --dead --json
    """
    from bot.cli.store import opened
    from bot.outbox.inbox import entries, unread_entries

    if dead + pending + unreadable > 1:
        raise typer.BadParameter("choose one of --dead, --pending and --unreadable")
    state = "dead" if dead else "pending" if pending else None
    most = None if every else limit
    found: list[Any] = []
    with opened(chosen(config)) as store:
        if store.connection is not None and unreadable:
            found = unread_entries(store.connection, limit=most)
        elif store.connection is not None:
            found = entries(store.connection, limit=most, state=state)
    write = _unread_facts if unreadable else _facts
    if json:
        show_json([write(entry) for entry in found])
        return
    draw = _drawn_unread if unreadable else _drawn
    for entry in found:
        for line in draw(entry, store.timezone, command("retry", config=config)):
            show(line)
        show()
    _close(len(found), most, state or ("unreadable" if unreadable else ""))


def _close(number: int, most: int | None, state: str) -> None:
    kind = {"unreadable": "unreadable requests", "": "texts yet"}.get(state, f"{state} deliveries")
    if not number:
        say(f"no {kind}")
    elif number == most:
        say(f"the newest {number}; --limit or --all shows more")


def _facts(entry: Entry) -> dict[str, Any]:
    sms = entry.sms
    return {
        "id": sms.id,
        "source": sms.source,
        "from": sms.sender,
        "to": sms.recipient,
        "body": sms.body,
        "received_at": _iso(sms.received_at),
        "deliveries": [_passage_facts(each) for each in entry.passages],
        "rule": entry.rule,
        "dropped": entry.dropped,
        "duplicates": entry.duplicates,
        "same_as": entry.same_as,
        "erased": entry.erased,
    }


def _passage_facts(passage: Passage) -> dict[str, Any]:
    return {
        "id": passage.id,
        "channel": passage.channel,
        "rule": passage.rule,
        "state": passage.state,
        "attempts": passage.attempts,
        "error": passage.error or None,
        "target": passage.target,
        "discarded": passage.discarded,
        "action": passage.action.value,
        "due": _iso(passage.due) if passage.state == "pending" else None,
    }


def _unread_facts(entry: UnreadEntry) -> dict[str, Any]:
    facts = {
        "id": entry.id,
        "source": entry.source,
        "why": entry.why,
        "content_type": entry.content_type,
        "received_at": _iso(entry.at),
        "times": entry.times,
    }
    try:
        return {**facts, "raw": entry.raw.decode(), "encoding": "utf-8"}
    except UnicodeDecodeError:
        return {**facts, "raw": base64.b64encode(entry.raw).decode(), "encoding": "base64"}


def _drawn(entry: Entry, zone: tzinfo, retry: str) -> Iterator[str]:
    sms = entry.sms
    came = f"  (came {entry.duplicates + 1} times)" if entry.duplicates else ""
    people = f"{inert(sms.sender)} -> {inert(sms.recipient)}" if not entry.erased else "(erased)"
    yield f"{inert(sms.key)}  {_clock(sms.received_at, zone)}  {people}{came}"
    yield from _quoted(sms.body)
    if entry.same_as is not None:
        yield f"  the same as {inert(f'{sms.source}:{entry.same_as}')}"
    if entry.dropped:
        yield f"  dropped by rule {entry.rule}"
    for cells in _aligned([_cells(each, zone, retry) for each in entry.passages]):
        yield f"  {cells}"


def _cells(passage: Passage, zone: tzinfo, retry: str) -> list[str]:
    where = passage.channel + (f" ({passage.target})" if passage.target else "")
    where += ", to take it back" if passage.action == "delete" else ""
    state = "discarded" if passage.discarded else passage.state
    tries = count(passage.attempts, "attempt") if passage.attempts else ""
    words = ""
    if passage.state != "sent":
        words = inert(passage.error)
    if state == "pending" and passage.attempts:
        words += f"; next at {_clock(passage.due, zone)}"
    if state == "dead":
        words += f"; again: {retry} {passage.id}"
    return [str(passage.id), inert(where), state, tries, words.removeprefix("; ")]


def _drawn_unread(entry: UnreadEntry, zone: tzinfo, _retry: str) -> Iterator[str]:
    times = f"  ({entry.times} times)" if entry.times > 1 else ""
    yield f"{entry.source}  {_clock(entry.at, zone)}  {inert(entry.content_type)}{times}"
    yield f"  {inert(entry.why)}"
    yield from _quoted(entry.raw.decode(errors="backslashreplace"))


def _quoted(text: str) -> Iterator[str]:
    from bot.cards.visible import visible

    for line in visible(text).split("\n") if text else ():
        yield f"    {line}"


def _aligned(rows: list[list[str]]) -> Iterator[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=True) if width]
        yield "  ".join(cells).rstrip()


def _clock(at: datetime, zone: tzinfo) -> str:
    return f"{at.astimezone(zone):%Y-%m-%d %H:%M:%S %Z}"


def _iso(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
