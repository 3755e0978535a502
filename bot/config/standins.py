"""Types a section whose variables are not all known, as `explain` needs it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from bot.config.problems import Loc
from bot.config.sections import Section
from bot.config.types import Unresolved

S = TypeVar("S", bound=Section)

# One of these is of the type that almost any key wants: numbers, switches, lengths of
# time, rates, sizes, URLs, addresses, times, keys for signatures and for encryption.
_STAND_INS = (
    "1",
    "true",
    "1m",
    "1/s",
    "UTC",
    "2026-03-01T15:30:00Z",
    "https://unset.invalid/unset",
    "unset@unset.invalid",
    "unset-unset-unset-unset-unset-unset",
    "whsec_dW5zZXQtdW5zZXQtdW5zZXQtdW5zZXQtdW5zZXQtdW4=",
    "dW5zZXQtdW5zZXQtdW5zZXQtdW5zZXQtdW5zZXQtdW4=",
    "json://unset.invalid",
)
_ONE_OF = re.compile("'([^']*)'")


def typed(model: type[S], data: dict[str, Any], *, lenient: bool) -> S:
    """
    Return a section of the given type; raises ValidationError.

    Where lenient, an Unresolved value that does not fit is replaced by one that does.
    """
    tried: dict[Loc, Iterator[str]] = {}
    while True:
        try:
            return model.model_validate(data, by_alias=True, by_name=False)
        except ValidationError as error:
            if not lenient or not _replaced(data, error, tried):
                raise


def _replaced(data: dict[str, Any], error: ValidationError, tried: dict[Loc, Iterator[str]]) -> int:
    count = 0
    for found in error.errors(include_url=False, include_input=False):
        path = unresolved(data, found["loc"])
        if path is not None and found["type"] != "extra_forbidden":
            stand_in = next(tried.setdefault(path, _candidates(found)), None)
            if stand_in is not None:
                _put(data, path, Unresolved(stand_in))
                count += 1
    return count


def _candidates(found: ErrorDetails) -> Iterator[str]:
    yield from _ONE_OF.findall(str(found.get("ctx", {}).get("expected", "")))
    yield from _STAND_INS


def unresolved(data: Any, loc: Loc) -> Loc | None:
    """Return the path of the Unresolved value that `loc` leads to, or None if it is another."""
    value, path = follow(data, loc)
    return path if isinstance(value, Unresolved) else None


def follow(data: Any, loc: Loc) -> tuple[Any, Loc]:
    """Return the value that `loc` leads to and its path, passing over what is not there."""
    path: Loc = ()
    for part in loc:
        if _has(data, part):
            data, path = data[part], (*path, part)
    return data, path


def _has(data: Any, part: str | int) -> bool:
    if isinstance(data, dict):
        return part in data
    return isinstance(data, list) and isinstance(part, int) and part < len(data)


def _put(data: Any, path: Loc, value: str) -> None:
    *above, last = path
    for part in above:
        data = data[part]
    data[last] = value
