"""Knows the same text under another id: some phones and providers hand one over twice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import Connection, bindparam, func, select, tuple_

from bot.model import Sms
from bot.outbox.cipher import Cipher
from bot.outbox.rows import cipher_of
from bot.outbox.schema import texts
from bot.outbox.values import Parcel


@dataclass(frozen=True, slots=True)
class Alike:
    """What a text is known by, or the first one's id if it is the same."""

    likeness: str | None = None
    same_as: str | None = None


UNLIKE = Alike()
"""A text of a source that wants nobody to look."""


def find_alike(
    connection: Connection, numbered: Sequence[tuple[int, Parcel]], now: int
) -> dict[int, Alike]:
    """
    Find, for the texts of a batch, which are the same as one that was put before.

    Each is held against the last one that was delivered, so what comes again and again is
    delivered once in every window.
    """
    looked = [(number, parcel) for number, parcel in numbered if parcel.dedupe]
    if not looked:
        return {}
    cipher = cipher_of(connection)
    marks = {number: likeness(parcel.sms, cipher) for number, parcel in looked}
    _lock(connection, sorted(set(marks.values())))
    known = _known(connection, [parcel for _, parcel in looked])
    longest = max(_ms(parcel.dedupe) for _, parcel in looked)
    firsts = _firsts(connection, set(marks.values()), now, longest)
    found: dict[int, Alike] = {}
    for number, parcel in looked:
        sms, mark = parcel.sms, marks[number]
        if (sms.source, sms.id) in known:
            continue  # by its id it is no new text, and nothing is written
        known.add((sms.source, sms.id))
        first, at = firsts.get(mark, ("", 0))
        if mark in firsts and abs(now - at) <= _ms(parcel.dedupe):
            found[number] = Alike(same_as=first)
        else:
            firsts[mark] = (sms.id, now)
            found[number] = Alike(likeness=mark)
    return found


def likeness(sms: Sms, cipher: Cipher) -> str:
    """Return what a text shares with those that are the same; numbers go by their digits."""
    return cipher.likeness(sms.source, bare(sms.sender), bare(sms.recipient), sms.body)


def bare(sender: str) -> str:
    """Return a number's digits, however it is written; what is a name stays one, less its case."""
    if any(char.isalpha() for char in sender):
        return sender.strip().casefold()
    return "".join(str(int(char)) for char in sender if char.isdecimal()) or sender.strip()


def _known(connection: Connection, parcels: list[Parcel]) -> set[tuple[str, str]]:
    names = [(parcel.sms.source, parcel.sms.id) for parcel in parcels]
    return {(row.source, row.sms_id) for row in connection.execute(_KNOWN, {"names": names})}


def _firsts(
    connection: Connection, marks: set[str], now: int, longest: int
) -> dict[str, tuple[str, int]]:
    # Also what was put in the future, by a clock that was set back since.
    near = {"marks": list(marks), "start": now - longest, "end": now + longest}
    rows = connection.execute(_FIRSTS, near)
    return {row.likeness: (row.sms_id, row.stored_ms) for row in rows}


def _lock(connection: Connection, marks: list[str]) -> None:
    """Keep other replicas from putting the same text until we have; SQLite has one writer."""
    if connection.dialect.name == "postgresql":
        for mark in marks:
            number = int(mark[:16], 16) - 2**63
            connection.execute(select(func.pg_advisory_xact_lock(number)))


def _ms(window: timedelta | None) -> int:
    return (window or timedelta()) // timedelta(milliseconds=1)


_KNOWN = select(texts.c.source, texts.c.sms_id).where(
    tuple_(texts.c.source, texts.c.sms_id).in_(bindparam("names", expanding=True))
)
# The newest one of each comes last.
_FIRSTS = (
    select(texts.c.likeness, texts.c.sms_id, texts.c.stored_ms)
    .where(
        texts.c.likeness.in_(bindparam("marks", expanding=True)),
        texts.c.stored_ms.between(bindparam("start"), bindparam("end")),
    )
    .order_by(texts.c.stored_ms, texts.c.id)
)
