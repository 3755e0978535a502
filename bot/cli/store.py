"""Opens the store that a config file names, for commands that look into it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from bot.cli.part import broken, read_part

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class Store:
    """The store, open for one transaction."""

    connection: Connection | None
    """None while there is no store yet."""
    timezone: tzinfo


@contextmanager
def opened(config: Path, *, write: bool = False) -> Iterator[Store]:
    """Open the store; raises ConfigError if its part of the file is wrong, or StoreError."""
    from bot.outbox.cipher import Cipher
    from bot.outbox.visit import visit

    document = read_part(config)
    draft = document.draft
    if draft is None or draft.storage is None:
        raise broken(document, "storage")
    cipher = Cipher(draft.storage.encryption_keys)
    folder = config.resolve().parent
    with visit(draft.storage.url, folder, write=write, cipher=cipher) as connection:
        yield Store(connection=connection, timezone=draft.timezone)
