"""The JSON Schema of the config file: what an editor needs to complete it and to mark mistakes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta
from enum import Enum
from typing import Any

from pydantic.fields import FieldInfo
from pydantic.json_schema import GenerateJsonSchema, models_json_schema

from bot.config.document import OPTIONAL, Kinds, Models
from bot.config.fields import is_list, keys, sections, twins
from bot.config.root import Config
from bot.config.sections import Section
from bot.config.types import NAME_PATTERN

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_VARIABLE = {"type": "string", "pattern": r"\$\{"}
_TYPED = frozenset({"integer", "number", "boolean"})
_SHAPED = frozenset({"enum", "const", "pattern", "format", "examples"})
_UNITS = (("d", timedelta(days=1)), ("h", timedelta(hours=1)), ("m", timedelta(minutes=1)))


class _Generator(GenerateJsonSchema):
    # Defaults are ours to write: pydantic would print lengths of time in ISO's way.
    ignored_warning_kinds = frozenset({"skipped-choice", "non-serializable-default"})  # type: ignore[assignment]  # a set is asked for, and never changed


def schema(kinds: Kinds) -> dict[str, Any]:
    """Return the schema of a file that may name these kinds; one that cannot load is left out."""
    sources, channels = _loaded(kinds.sources), _loaded(kinds.channels)
    models = _closure([Config, *sources.values(), *channels.values()])
    refs, made = models_json_schema(
        [(model, "validation") for model in models],
        ref_template="#/$defs/{model}",
        schema_generator=_Generator,
    )
    names = {model: refs[model, "validation"]["$ref"].rpartition("/")[2] for model in models}
    defs = {name: _loosen(each) for name, each in made["$defs"].items()}
    defs |= {names[model]: _section(model, defs[names[model]]) for model in models}
    root = defs.pop(names[Config])
    for key, group in (("sources", sources), ("channels", channels)):
        root["properties"][key].pop("patternProperties")
        root["properties"][key] |= _choice(group, names)
    for key in OPTIONAL:
        root["properties"][key] = _or(root["properties"][key], {"type": "null"})
    used = set(_refs([root, defs]))
    return {
        "$schema": _DIALECT,
        **root,
        "title": "sms2chat config",
        "$defs": {name: each for name, each in sorted(defs.items()) if name in used},
    }


def _loaded(models: Models[Any]) -> dict[str, type[Section]]:
    loaded: dict[str, type[Section]] = {}
    for name, load in sorted(models.items()):
        try:
            loaded[name] = load()
        except ValueError:
            continue
    return loaded


def _closure(models: Iterable[type[Section]]) -> list[type[Section]]:
    """Return the sections given and all those inside them, each once."""
    found: dict[type[Section], None] = {}
    ahead = list(models)
    while ahead:
        model = ahead.pop()
        if model not in found:
            found[model] = None
            ahead += [inner for field in keys(model).values() for inner in sections(field)]
    return list(found)


def _section(model: type[Section], made: dict[str, Any]) -> dict[str, Any]:
    """Return a section's schema as the reader takes it: twins, variables, plain defaults."""
    properties = {
        key: _default(made["properties"][key], field) for key, field in keys(model).items()
    }
    either = []
    for twin, key in twins(model).items():
        lines = ", one a line" if is_list(keys(model)[key]) else ""
        what = f"The path of a file that holds {key}{lines}"
        properties[twin] = {"type": "string", "description": what}
        if key in made.get("required", ()):
            made["required"].remove(key)
            either.append({"anyOf": [{"required": [key]}, {"required": [twin]}]})
    if either:
        made["allOf"] = either
    return {**made, "properties": properties}


def _loosen(made: Any) -> Any:
    """
    Let a variable stand for any scalar, and any scalar for a text.

    The reader takes scalars as they are written; to an editor `+1415` is a number, `NO` is false.
    """
    if isinstance(made, list):
        return [_loosen(each) for each in made]
    if not isinstance(made, dict):
        return made
    loose = {
        key: value if key in {"default", "propertyNames"} else _loosen(value)
        for key, value in made.items()
        if key != "title" or isinstance(value, dict)
    }
    kind = str(made.get("type"))
    if kind in _TYPED or "enum" in made:
        return _or(loose, _VARIABLE)
    if kind == "string" and _SHAPED.isdisjoint(made):
        loose["type"] = ["string", "number", "boolean"]
    return loose


def _or(made: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    words: dict[str, Any] = {key: made[key] for key in ("description", "default") if key in made}
    rest = {key: value for key, value in made.items() if key not in words}
    return {**words, "anyOf": [*rest.pop("anyOf", ()), *([rest] if rest else ()), other]}


def _default(made: dict[str, Any], field: FieldInfo) -> dict[str, Any]:
    value = field.default.value if isinstance(field.default, Enum) else field.default
    made.pop("default", None)
    if isinstance(value, timedelta):
        made["default"] = _duration(value)
    elif isinstance(value, (bool, int, str)) and value != "":
        made["default"] = value
    return made


def _duration(value: timedelta) -> str:
    for unit, length in _UNITS:
        if value >= length and not value % length:
            return f"{value // length}{unit}"
    return f"{value / timedelta(seconds=1):g}s"


def _choice(models: Mapping[str, type[Section]], names: Mapping[Any, str]) -> dict[str, Any]:
    """Return a mapping of names to sections, each of the model that its type says."""
    return {
        "type": "object",
        "minProperties": 1,
        "propertyNames": {"pattern": NAME_PATTERN},
        "additionalProperties": {
            "type": "object",
            "required": ["type"],
            "properties": {"type": {"enum": list(models)}},
            "allOf": [
                {
                    "if": {"properties": {"type": {"const": name}}},
                    "then": {"$ref": f"#/$defs/{names[model]}"},
                }
                for name, model in models.items()
            ],
        },
    }


def _refs(made: Any) -> Iterable[str]:
    if isinstance(made, dict):
        if isinstance(ref := made.get("$ref"), str):
            yield ref.rpartition("/")[2]
        made = list(made.values())
    for each in made if isinstance(made, list) else ():
        yield from _refs(each)
