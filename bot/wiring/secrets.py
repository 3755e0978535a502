"""Finds every secret in a config, wherever a section keeps it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pydantic import BaseModel

from bot.secret import Secret


def secrets_in(value: object) -> Iterator[Secret]:
    """Yield the secrets in a section, a list, a mapping or a value."""
    match value:
        case Secret():
            yield value
        case BaseModel():
            for name in type(value).model_fields:
                yield from secrets_in(getattr(value, name))
        case Mapping():
            for each in value.values():
                yield from secrets_in(each)
        case tuple() | list():
            for each in value:
                yield from secrets_in(each)
