"""What a section's model says about its keys, for those who read the file beside pydantic."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, get_args

from pydantic.fields import FieldInfo

from bot.config.problems import Loc
from bot.config.sections import Section
from bot.secret import Secret


@cache
def keys(model: type[Section]) -> dict[str, FieldInfo]:
    """Return a section's keys as the file writes them."""
    return {field.alias or name: field for name, field in model.model_fields.items()}


@cache
def twins(model: type[Section]) -> dict[str, str]:
    """Return the keys that may name a file instead: `token_file` for the secret `token`."""
    return {f"{key}_file": key for key, field in keys(model).items() if Secret in _types(field)}


def is_list(field: FieldInfo) -> bool:
    """Return whether a key takes several values."""
    return not {list, tuple}.isdisjoint(_origins(field.annotation))


def sections(field: FieldInfo) -> tuple[type[Section], ...]:
    """Return the sections that a key may hold, in a list or by themselves."""
    return tuple(each for each in _types(field) if issubclass(each, Section))


def known(model: type[Section], loc: Loc) -> list[str]:
    """Return every key that may stand in the section that `loc` leads to."""
    models: Iterable[type[Section]] = (model,)
    for part in loc:
        if found := [keys(each)[part] for each in models if part in keys(each)]:
            models = [section for field in found for section in sections(field)]
    return [key for each in models for key in (*keys(each), *twins(each))]


def guess(word: str, words: Iterable[str]) -> str:
    """Return the word that was probably meant, or "" if none is near."""
    plain = {_plain(each): each for each in words}
    wanted = _plain(word[:60])
    if wanted in plain:
        return plain[wanted]
    near = difflib.get_close_matches(wanted, plain, n=1, cutoff=0.6)
    return plain[near[0]] if near else ""


def _plain(word: str) -> str:
    return word.lower().replace("-", "").replace("_", "")


def _types(field: FieldInfo) -> list[type]:
    return [each for each in _parts(field.annotation) if isinstance(each, type)]


def _parts(annotation: Any) -> Iterator[Any]:
    yield annotation
    for part in get_args(annotation):
        yield from _parts(part)


def _origins(annotation: Any) -> set[Any]:
    return {getattr(part, "__origin__", None) for part in _parts(annotation)}
