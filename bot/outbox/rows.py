"""Texts as rows: what they say is sealed on its way in, and opened on its way out."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, insert, select

from bot.errors import StoreError
from bot.model import Sms
from bot.outbox.cipher import Cipher, missing
from bot.outbox.schema import keys
from bot.outbox.values import AnyRow, from_ms, to_ms

PRIVATE = ("sender", "recipient", "body")
"""The columns of a text that are sealed."""

PLAIN = Cipher()


def cipher_of(connection: Connection) -> Cipher:
    """Return the cipher that this connection's engine was opened with."""
    cipher: Cipher = connection.get_execution_options().get("cipher", PLAIN)
    return cipher


def row_of(sms: Sms, cipher: Cipher) -> dict[str, Any]:
    """Return a text's columns, sealed."""
    return {
        "source": sms.source,
        "sms_id": sms.id,
        "key": cipher.name,
        "received_ms": to_ms(sms.received_at),
        **{name: cipher.seal(getattr(sms, name), sms.source, sms.id, name) for name in PRIVATE},
    }


def sms_of(row: AnyRow, cipher: Cipher) -> Sms:
    """Return the text of a row that has all of its columns; an erased one has nothing to open."""
    opened = {}
    for name in PRIVATE:
        stored = getattr(row, name)
        opened[name] = stored and cipher.unseal(row.key, stored, row.source, row.sms_id, name)
    return Sms(source=row.source, id=row.sms_id, received_at=from_ms(row.received_ms), **opened)


def check_keys(connection: Connection) -> None:
    """Note the key that writes; raises StoreError if texts are stored under one we do not have."""
    cipher = cipher_of(connection)
    noted = set(connection.scalars(select(keys.c.name)))
    if unknown := noted - set(cipher.names):
        raise StoreError(missing(sorted(unknown)))
    if cipher.name and cipher.name not in noted:
        connection.execute(insert(keys).values(name=cipher.name))
