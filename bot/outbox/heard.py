"""When a source was last heard, and whether a text of some name is there."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, bindparam, false, select

from bot.outbox.schema import texts
from bot.outbox.values import from_ms


def heard(connection: Connection, batch: Sequence[str]) -> list[datetime | None]:
    """Return when each source's last text was stored; None if none is known."""
    found = [connection.scalar(_LAST, {"of_source": source}) for source in batch]
    return [None if at is None else from_ms(at) for at in found]


def present(connection: Connection, batch: Sequence[tuple[str, str]]) -> list[bool]:
    """Tell whether these texts, each named by source and id, are known."""
    named = ({"of_source": source, "of_id": sms_id} for source, sms_id in batch)
    return [connection.scalar(_PRESENT, name) is not None for name in named]


_LAST = (
    select(texts.c.stored_ms)
    .where(texts.c.source == bindparam("of_source"), texts.c.alert == false())
    .order_by(texts.c.stored_ms.desc())
    .limit(1)
)
_PRESENT = select(texts.c.id).where(
    texts.c.source == bindparam("of_source"), texts.c.sms_id == bindparam("of_id")
)
