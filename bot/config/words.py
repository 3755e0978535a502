"""Pydantic's complaints in the words of a person; a value from the file is never repeated."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from pydantic_core import ErrorDetails

from bot.config.fields import guess

EMPTY = "is empty; give it a value, or remove the key"
_WHOLE = "must be a whole number"
_NUMBER = "must be a number"
_LIST = "must be a list; write [one, two], or each on a line after '- '"
MAPPING = "must be a mapping; write its keys below it, indented"
_TEXT = "must be a text, not a list or a mapping"
_MOMENT = "must be a point in time; write it like 2026-03-01T15:30:00Z"

# {…} are pydantic's own facts on the limit that was passed, none on the value.
_SAY = {
    "invalid_key": "a key must be a text; put quotes around it",
    "model_type": MAPPING,
    "model_attributes_type": MAPPING,
    "dict_type": MAPPING,
    "mapping_type": MAPPING,
    "dataclass_type": MAPPING,
    "list_type": _LIST,
    "tuple_type": _LIST,
    "set_type": _LIST,
    "frozen_set_type": _LIST,
    "iterable_type": _LIST,
    "string_type": _TEXT,
    "string_unicode": "must be text in UTF-8",
    "string_not_ascii": "must be plain ASCII",
    "string_too_short": "is too short; {min_length} characters are the least",
    "string_too_long": "is too long; {max_length} characters are the most",
    "bytes_too_short": "is too short; {min_length} bytes are the least",
    "bytes_too_long": "is too long; {max_length} bytes are the most",
    "too_short": "has too few; {min_length} is the least",
    "too_long": "has too many; {max_length} is the most",
    "bool_type": "must be true or false",
    "bool_parsing": "must be true or false",
    "int_type": _WHOLE,
    "int_parsing": _WHOLE,
    "int_parsing_size": "is too large a number; make it smaller",
    "int_from_float": _WHOLE,
    "float_type": _NUMBER,
    "float_parsing": _NUMBER,
    "finite_number": _NUMBER,
    "decimal_type": _NUMBER,
    "decimal_parsing": _NUMBER,
    "greater_than": "is too small; it must be more than {gt}",
    "greater_than_equal": "is too small; {ge} is the least",
    "less_than": "is too large; it must be less than {lt}",
    "less_than_equal": "is too large; {le} is the most",
    "multiple_of": "must be a multiple of {multiple_of}",
    "url_type": "must be a URL",
    "url_parsing": "is not a URL; write it like https://example.org",
    "url_syntax_violation": "is not a URL; write it like https://example.org",
    "url_too_long": "is too long for a URL",
    "url_scheme": "is a URL of another kind; it must begin with {expected_schemes}",
    "datetime_type": _MOMENT,
    "datetime_parsing": _MOMENT,
    "datetime_from_date_parsing": _MOMENT,
    "timezone_naive": "must be without a time zone",
    "timezone_aware": "does not say its time zone; end it with Z or an offset like +01:00",
    "date_type": "must be a date; write it like 2026-03-01",
    "date_parsing": "must be a date; write it like 2026-03-01",
    "time_type": "must be a time of day; write it like 15:30",
    "time_parsing": "must be a time of day; write it like 15:30",
    "string_pattern_mismatch": "is not in the form that is asked for; see the documentation",
}
_ANY_OTHER = "is not valid here; see the documentation"
_CHOICES = frozenset({"literal_error", "enum"})
_TELLING = 8  # characters; a shorter value may well be a word of the sentence
_ONE_OF = re.compile("'([^']*)'")


def say(found: ErrorDetails, value: Any, known: Sequence[str]) -> str:
    """
    Return what is wrong and what to do.

    `value` is what the file has there, used for guesses only; `known` are the keys that
    may stand there, for one that may not.
    """
    kind, facts = found["type"], found.get("ctx", {})
    if kind == "extra_forbidden":
        return unknown_key(str(found["loc"][-1]), known)
    if kind == "missing":
        twin = f"{found['loc'][-1]}_file"
        return f"is missing; add it, or {twin}" if twin in known else "is missing; add it"
    if value is None or (value == "" and kind == "string_too_short"):
        return EMPTY
    if kind in {"value_error", "assertion_error"}:
        return _quiet(str(facts.get("error", "")) or _ANY_OTHER, value)
    if kind in _CHOICES:
        words = _ONE_OF.findall(str(facts.get("expected", "")))
        return f"must be one of: {', '.join(words)}{_meant(value, words)}"
    if kind == "too_short" and not value:
        return "is empty; give it at least one"
    return _SAY[kind].format_map(facts) if kind in _SAY else _ANY_OTHER


def unknown_key(key: str, known: Sequence[str]) -> str:
    """Return what to say of a key that a section does not have."""
    name, colon, _ = key.partition(":")
    if colon and name in known:
        return f"a space is missing after '{name}:'; add it"
    if near := guess(key, known):
        return f"unknown key; did you mean '{near}'?"
    return f"unknown key; remove it, or use one of: {', '.join(sorted(known))}"


def _meant(value: Any, words: Sequence[str]) -> str:
    near = guess(value, words) if isinstance(value, str) else ""
    return f"; did you mean '{near}'?" if near else ""


def _quiet(words: str, value: Any) -> str:
    """Take values out of a validator's words, should it have let one in."""
    if isinstance(value, str):
        return words.replace(value, "…") if len(value) >= _TELLING else words
    parts = value.values() if isinstance(value, dict) else value
    for part in parts if isinstance(value, (dict, list, tuple)) else ():
        words = _quiet(words, part)
    return words
