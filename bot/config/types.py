"""The value types that sections of the config file are made of."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta
from typing import Annotated, Any

from pydantic import BeforeValidator, GetPydanticSchema, WithJsonSchema
from pydantic_core import core_schema

from bot.secret import Secret

_DURATION = re.compile(r"([0-9]+(?:[.][0-9]+)?) ?(ms|s|m|h|d)")
_UNITS = {"ms": 0.001, "s": 1, "m": 60, "h": 3600, "d": 86400}
_RATE = re.compile(r"([0-9]+) ?/ ?(s|sec|second|m|min|minute|h|hour)")
_PERIODS = {"s": 1, "m": 60, "h": 3600}


def parse_duration(value: Any) -> timedelta:
    """
    Read a length of time as people write it: `90s`, `10m`, `24h`, `30d`.

    Raises ValueError with what is wrong and an example.
    """
    if isinstance(value, timedelta):
        return value
    if isinstance(value, str) and (found := _DURATION.fullmatch(value.strip())):
        try:
            return timedelta(seconds=float(found[1]) * _UNITS[found[2]])
        except OverflowError:
            pass
    raise ValueError("not a length of time; write a number and a unit, like 90s, 10m, 24h or 30d")


@dataclass(frozen=True, slots=True)
class Rate:
    """At most `count` messages in any `period`."""

    count: int
    period: timedelta


def parse_rate(value: Any) -> Rate:
    """
    Read a rate as people write it: `1/s`, `20/min`, `100/h`.

    Raises ValueError with what is wrong and an example.
    """
    if isinstance(value, Rate):
        return value
    if isinstance(value, str) and (found := _RATE.fullmatch(value.strip())):
        if (count := int(found[1])) > 0:
            return Rate(count, timedelta(seconds=_PERIODS[found[2][0]]))
    raise ValueError("not a rate; write a number a unit of time, like 1/s, 20/min or 100/h")


def parse_secret(value: Any) -> Secret:
    """Wrap a text so that it does not print itself; raises ValueError when it is empty."""
    if isinstance(value, Secret):
        return value
    if not isinstance(value, str):
        raise ValueError("must be a text")
    if not value.strip():
        raise ValueError("is empty; a secret must have a value")
    return Secret(value)


_OPAQUE = GetPydanticSchema(lambda _source, _handler: core_schema.any_schema())

SecretText = Annotated[
    Secret, _OPAQUE, BeforeValidator(parse_secret), WithJsonSchema({"type": "string"})
]
Duration = Annotated[
    timedelta,
    _OPAQUE,
    BeforeValidator(parse_duration),
    WithJsonSchema({"type": "string", "examples": ["90s", "10m", "24h", "30d"]}),
]
RateText = Annotated[
    Rate,
    _OPAQUE,
    BeforeValidator(parse_rate),
    WithJsonSchema({"type": "string", "examples": ["1/s", "20/min"]}),
]
