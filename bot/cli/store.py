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

    from bot.outbox.cipher import Cipher
    from bot.outbox.visit import Begin
    from bot.secret import Secret


@dataclass(frozen=True, slots=True, kw_only=True)
class Store:
    """The store, open for one transaction."""

    connection: Connection | None
    """None while there is no store yet."""
    timezone: tzinfo


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where the store is, and what opens it."""

    url: Secret
    folder: Path
    cipher: Cipher
    timezone: tzinfo


@contextmanager
def opened(config: Path, *, write: bool = False) -> Iterator[Store]:
    """Open the store; raises ConfigError if its part of the file is wrong, or StoreError."""
    from bot.outbox.visit import visit

    place = located(config)
    with visit(place.url, place.folder, write=write, cipher=place.cipher) as connection:
        yield Store(connection=connection, timezone=place.timezone)


@contextmanager
def swept(config: Path) -> Iterator[tuple[Begin | None, Place]]:
    """Open the store for work in many transactions, beside a running bot; raises the same."""
    from bot.outbox.visit import visits

    place = located(config)
    with visits(place.url, place.folder, write=True, cipher=place.cipher) as begin:
        yield begin, place


def located(config: Path) -> Place:
    """Return where the store is; raises ConfigError if its part of the file is wrong."""
    from bot.outbox.cipher import Cipher

    document = read_part(config)
    draft = document.draft
    if draft is None or draft.storage is None:
        raise broken(document, "storage")
    return Place(
        url=draft.storage.url,
        folder=config.resolve().parent,
        cipher=Cipher(draft.storage.encryption_keys),
        timezone=draft.timezone,
    )
