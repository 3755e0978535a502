"""Hostile bytes to plain values: whatever cannot be read is a PayloadError and nothing else."""

from __future__ import annotations

import json
from typing import Any

from bot.errors import PayloadError


def read_object(body: bytes) -> dict[str, Any]:
    """
    Read a body that is one JSON object (RFC 8259).

    Raises PayloadError for all else, also for what Python's reader lets pass: keys
    given twice, NaN and Infinity, and brackets nested until the stack is full.
    """
    try:
        text = body.decode().strip(_BLANKS)
        found, end = _DECODER.raw_decode(text)
    except RecursionError:
        raise PayloadError("the body is nested too deeply") from None
    except UnicodeDecodeError:
        raise PayloadError("the body is not UTF-8") from None
    except ValueError:
        # Its own words may quote the body.
        raise PayloadError("the body is not valid JSON") from None
    if end != len(text) or not isinstance(found, dict):
        raise PayloadError("the body is not one JSON object")
    return found


def clean(text: str) -> str:
    """
    Make text that every store and every channel can hold.

    JSON can spell half a character (a lone surrogate), which no encoding can write:
    halves that belong together are joined, others become U+FFFD. NUL, which some
    databases refuse, becomes its picture, U+2400.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text.replace("\0", "\N{SYMBOL FOR NULL}")


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Make an object of its pairs; of a key given twice, who knows which one was meant."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise PayloadError("the body gives a key twice")
    return found


def _not_json(_constant: str) -> None:
    raise PayloadError("the body holds a number that is not JSON")


_BLANKS = " \t\n\r"
_DECODER = json.JSONDecoder(object_pairs_hook=_once, parse_constant=_not_json)
