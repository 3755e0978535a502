"""The value types that sections of the config file are made of."""

from __future__ import annotations

import difflib
import re
import zoneinfo
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Annotated, Any, TypeVar
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from pydantic import (
    AfterValidator,
    BeforeValidator,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    GetPydanticSchema,
    WithJsonSchema,
)
from pydantic_core import core_schema

from bot.secret import Secret

T = TypeVar("T")

# Counts of digits are bounded: a number of a million of them takes Python minutes.
_DURATION = re.compile(r"([0-9]{1,9}(?:[.][0-9]{1,9})?) ?(ms|s|m|h|d)")
_UNITS = {"ms": 0.001, "s": 1, "m": 60, "h": 3600, "d": 86400}
_LONGEST = timedelta(days=36500)  # dates end in the year 9999, and sums with them must not
_RATE = re.compile(r"([0-9]{1,9}) ?/ ?(s|sec|second|m|min|minute|h|hour)")
_PERIODS = {"s": 1, "m": 60, "h": 3600}
_SIZE = re.compile(r"([0-9]{1,12}) ?(B|KiB|MiB|kB|MB|)")
_BYTES = {"": 1, "B": 1, "kB": 1000, "KiB": 1024, "MB": 1000**2, "MiB": 1024**2}
_NAME = re.compile(r"[A-Za-z0-9_-]{1,64}")
NAME_PATTERN = f"^{_NAME.pattern}$"
_NOTHING = frozenset({"false", "no", "off", "none"})


class Unresolved(str):
    """
    A value that is not known: its variable is not set, or its file cannot be read.

    It stands in the value's place as it was written, so that everything else in
    the file can still be read and explained.
    """

    __slots__ = ()


def parse_duration(value: Any) -> timedelta:
    """
    Read a length of time as people write it: `90s`, `10m`, `24h`, `30d`.

    Raises ValueError with what is wrong and an example.
    """
    if isinstance(value, timedelta):
        return value
    if isinstance(value, str) and (found := _DURATION.fullmatch(value.strip())):
        seconds = float(found[1]) * _UNITS[found[2]]
        if seconds > _LONGEST.total_seconds():
            raise ValueError(f"is too long a time; {_LONGEST.days}d is the most")
        return timedelta(seconds=seconds)
    raise ValueError("not a length of time; write a number and a unit, like 90s, 10m, 24h or 30d")


def parse_window(value: Any) -> timedelta | None:
    """Read a length of time, or `off`, which is None; raises ValueError with examples."""
    if value is None or (isinstance(value, str) and value.strip().lower() == "off"):
        return None
    try:
        return parse_duration(value) or None
    except ValueError as error:
        raise ValueError(f"{error}, or off") from None


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
    found = _RATE.fullmatch(value.strip()) if isinstance(value, str) else None
    if found and int(found[1]):
        return Rate(int(found[1]), timedelta(seconds=_PERIODS[found[2][0]]))
    raise ValueError("not a rate; write a number per unit of time, like 1/s, 20/min or 100/h")


def parse_size(value: Any) -> int:
    """
    Read a size as people write it, `256KiB` or `1MiB`, into bytes.

    Raises ValueError with what is wrong and an example.
    """
    if isinstance(value, int):
        return value
    found = _SIZE.fullmatch(value.strip()) if isinstance(value, str) else None
    if found and int(found[1]):
        return int(found[1]) * _BYTES[found[2]]
    raise ValueError("not a size; write a number and a unit, like 256KiB or 1MiB")


def parse_secret(value: Any) -> Secret:
    """Wrap a text so that it does not print itself; raises ValueError when it is empty."""
    if isinstance(value, Secret):
        return value
    if not isinstance(value, str):
        raise ValueError("must be a text")  # noqa: TRY004 - pydantic takes only this one
    if not value.strip() and not isinstance(value, Unresolved):
        raise ValueError("is empty; a secret must have a value")
    return Secret(value)


def parse_timezone(value: Any) -> ZoneInfo:
    """Read the name of a time zone; raises ValueError with a guess at what was meant."""
    if isinstance(value, ZoneInfo):
        return value
    try:
        return ZoneInfo(str(value))
    # A KeyError is what zoneinfo raises for an unknown zone, an OSError for a folder of zones.
    except (KeyError, ValueError, OSError):
        raise ValueError(f"no such time zone; {_guess_zone(str(value))}") from None


def _guess_zone(value: str) -> str:
    zones = {zone.lower(): zone for zone in zoneinfo.available_timezones()}
    cities = {zone.rpartition("/")[2]: zone for zone in zones}
    wanted = value[:60].strip().lower().replace(" ", "_")
    if close := difflib.get_close_matches(wanted, zones, n=1, cutoff=0.7):
        return f"did you mean '{zones[close[0]]}'?"
    if close := difflib.get_close_matches(wanted.rpartition("/")[2], cities, n=1, cutoff=0.8):
        return f"did you mean '{zones[cities[close[0]]]}'?"
    return "write it like Europe/Berlin or UTC"


def parse_moment(value: Any) -> datetime:
    """Read a point in time with its zone; raises ValueError with an example."""
    try:
        moment = value if isinstance(value, datetime) else datetime.fromisoformat(str(value))
    except ValueError:
        raise ValueError("not a point in time; write it like 2026-03-01T15:30:00Z") from None
    if moment.tzinfo is None:
        raise ValueError("does not say its time zone; end it with Z or an offset like +01:00")
    return moment


def parse_expected(value: Any) -> str:
    """Read what a test expects to be found; null and false expect nothing, which is ""."""
    if value is None or (isinstance(value, str) and value.lower() in _NOTHING):
        return ""
    if isinstance(value, str):
        return value
    raise ValueError("must be a text, or false for none")


def check_name(value: str) -> str:
    """Hold the name of a source or channel to what may stand in a URL; raises ValueError."""
    if _NAME.fullmatch(value):
        return value
    raise ValueError("not a good name; use 1 to 64 letters, digits, '-' and '_'")


def check_url(value: str) -> str:
    """Hold a text to being an http(s) URL with a host; raises ValueError with an example."""
    try:
        parts = urlsplit(value)
        good = parts.scheme in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        good = False
    if not good:
        raise ValueError("not a URL; write it like https://bot.example.org")
    return value


def one_or_more(value: Any) -> Any:
    """Take a single value for a list of one; an empty list is nothing said."""
    if value is None:
        raise ValueError("is empty; give it a value, or remove the key")
    if isinstance(value, (list, tuple)):
        if not value:
            raise ValueError("is empty; give it a value, or remove the key")
        return value
    return (value,)


class _OneOrMore:
    """Tells pydantic that a tuple may be written as one value."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        return core_schema.no_info_before_validator_function(one_or_more, handler(source))

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        many = handler(schema)
        return {"anyOf": [many["items"], {**many, "minItems": 1}]}


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
Window = Annotated[
    timedelta | None,
    _OPAQUE,
    BeforeValidator(parse_window),
    WithJsonSchema({"type": "string", "examples": ["60s", "off"]}),
]
RateText = Annotated[
    Rate,
    _OPAQUE,
    BeforeValidator(parse_rate),
    WithJsonSchema({"type": "string", "examples": ["1/s", "20/min"]}),
]
Size = Annotated[
    int,
    _OPAQUE,
    BeforeValidator(parse_size),
    WithJsonSchema({"type": ["string", "integer"], "examples": ["256KiB", "1MiB"]}),
]
Timezone = Annotated[
    ZoneInfo,
    _OPAQUE,
    BeforeValidator(parse_timezone),
    WithJsonSchema({"type": "string", "examples": ["Europe/Berlin", "UTC"]}),
]
Moment = Annotated[
    datetime,
    _OPAQUE,
    BeforeValidator(parse_moment),
    WithJsonSchema({"type": "string", "examples": ["2026-03-01T15:30:00Z"]}),
]
Expected = Annotated[
    str | None,
    _OPAQUE,
    BeforeValidator(parse_expected),
    WithJsonSchema({"type": ["string", "number", "boolean", "null"]}),
]
Name = Annotated[
    str,
    AfterValidator(check_name),
    WithJsonSchema({"type": "string", "pattern": NAME_PATTERN}),
]
Url = Annotated[str, AfterValidator(check_url)]
OneOrMore = Annotated[tuple[T, ...], _OneOrMore()]
