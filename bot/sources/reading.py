"""Hostile bytes to plain values: whatever cannot be read is a PayloadError and nothing else."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any

from bot.errors import PayloadError, SignatureError


def read_object(body: bytes) -> dict[str, Any]:
    """Read a body that is one JSON object; raises PayloadError as read_json does."""
    found = read_json(body)
    if not isinstance(found, dict):
        raise PayloadError("the body is not one JSON object")
    return found


def read_json(body: bytes) -> Any:
    """
    Read a body that is one JSON value (RFC 8259).

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
    if end != len(text):
        raise PayloadError("the body is not one JSON value: something follows it")
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


def part(whole: Mapping[str, Any], name: str) -> dict[str, Any]:
    """Return the object under a name; raises PayloadError."""
    found = whole.get(name)
    if not isinstance(found, dict):
        raise PayloadError(f"{name} is not an object")
    return found


def text_id(value: Any, field: str) -> str:
    """Read the id that names a text: a text, or a whole number; raises PayloadError."""
    if isinstance(value, float) and value.is_integer() and abs(value) < _EXACT:
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise PayloadError(f"{field} is neither a whole number nor a text")
    found = str(value)
    if not 0 < len(found) <= _LONGEST_ID:
        raise PayloadError(f"{field} is empty or longer than {_LONGEST_ID} characters")
    return clean(found)


def text(value: Any, field: str) -> str:
    """Read what a text says; raises PayloadError."""
    if not isinstance(value, str):
        raise PayloadError(f"{field} is not a text")
    return clean(value)


def number(value: Any, field: str, *, bare: bool = False) -> str:
    """
    Read who sent a text or who got it, which may be missing; raises PayloadError.

    With `bare`, the provider leaves the plus out of international numbers: 8 to 15
    digits get it back (E.164). Short codes and names are never touched.
    """
    if value is None:
        return ""
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str):
        raise PayloadError(f"{field} is neither a text nor a whole number")
    return f"+{value}" if bare and _BARE.fullmatch(value) else clean(value)


def unplus(number: str) -> str:
    """Write a number as a provider that leaves the plus out would."""
    bare = number.removeprefix("+")
    return bare if _BARE.fullmatch(bare) else number


def instant(value: Any, zone: tzinfo = UTC) -> datetime | None:
    """Read ISO 8601 with any offset, or of this zone if it names none; None for all else."""
    if not isinstance(value, str):
        return None
    try:
        when = datetime.fromisoformat(value)
        when = (when if when.tzinfo else when.replace(tzinfo=zone)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    # At the calendar's ends, a time could not be shown in another time zone.
    return when if _EARLIEST <= when <= _LATEST else None


def received(value: Any, at: datetime, max_age: timedelta | None) -> datetime:
    """
    Read when a text was received: ISO 8601 or a time; without one, now.

    Losing a text over its date would be worse than a wrong date. Raises
    SignatureError for a text that is older than max_age.
    """
    when = value if isinstance(value, datetime) else instant(value)
    if when is None:
        return at
    if max_age is not None and at - when > max_age:
        raise SignatureError("the text is older than max_age: repeated, or long delayed")
    return when


def iso(when: datetime) -> str:
    """Write a time as most providers do: UTC, milliseconds, Z."""
    text = when.astimezone(UTC).isoformat(timespec="milliseconds")
    return text.replace("+00:00", "Z")


def with_media(body: str, links: Iterable[Any]) -> str:
    """List links to pictures and files below the text, one a line; what is no link is left out."""
    good = (clean(link) for link in links if isinstance(link, str) and _LINK.fullmatch(link))
    return "\n".join(filter(None, [body, *good]))


def links(media: Any) -> Iterator[Any]:
    """Yield what may be links in a list of them, or of objects with a url each."""
    for each in media if isinstance(media, list) else []:
        yield each.get("url") if isinstance(each, dict) else each


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Make an object of its pairs; of a key given twice, who knows which one was meant."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise PayloadError("the body gives a key twice")
    return found


def _not_json(_constant: str) -> None:
    raise PayloadError("the body holds a number that is not JSON")


_LONGEST_ID = 200
_EXACT = 2**53  # beyond it a JSON number with a point no longer tells neighbours apart
_EARLIEST = datetime(1970, 1, 2, tzinfo=UTC)
_LATEST = datetime(9999, 1, 1, tzinfo=UTC)
_BARE = re.compile(r"[1-9][0-9]{7,14}")
_LINK = re.compile(r"https?://[!-~]{1,2000}")
_BLANKS = " \t\n\r"
_DECODER = json.JSONDecoder(object_pairs_hook=_once, parse_constant=_not_json)
