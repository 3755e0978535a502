"""
Makes of a statement for one row the same for many, which come as arrays: for PostgreSQL.

Its driver would send many rows as a pipeline. A process that is frozen in the midst of one
leaves its transaction open, with all that it locked, and no limit of PostgreSQL's before 17
ends it: to the server it is neither idle nor at work.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any, cast

from sqlalchemy import ARRAY, BindParameter, Insert, Update, bindparam, func, select
from sqlalchemy.sql import visitors
from sqlalchemy.types import TypeEngine


@lru_cache(maxsize=64)
def of_arrays(statement: Insert | Update, keys: tuple[str, ...]) -> Insert | Update:
    """Return the statement for rows of these keys; each key takes an array."""
    if isinstance(statement, Insert):
        types = {key: statement.table.c[key].type for key in keys}
        rows = select(*_columns(types))
        return statement.from_select(list(keys), rows, include_defaults=False)
    types = dict(_types(statement, keys))
    given = select(*_columns(types)).subquery("given")

    def replaced(element: Any, **_: Any) -> Any:
        one = isinstance(element, BindParameter) and element.key in types
        return given.c[element.key] if one else None

    return cast("Update", visitors.replacement_traverse(statement, {}, replaced))


def _columns(types: dict[str, TypeEngine[Any]]) -> Iterable[Any]:
    for key, kind in types.items():
        yield func.unnest(bindparam(key, type_=ARRAY(kind)), type_=kind).label(key)


def _types(statement: Update, keys: tuple[str, ...]) -> Iterable[tuple[str, TypeEngine[Any]]]:
    """Yield each key with its type, which the statement must name where nothing else tells it."""
    for element in visitors.iterate(statement):
        if isinstance(element, BindParameter) and element.key in keys:
            yield element.key, element.type
