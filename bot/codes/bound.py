"""Read codes bound to a domain: a last line "@host #code" (WICG, origin-bound one-time codes)."""

from __future__ import annotations

import re

_BOUND = re.compile(r"(?:^|[\n ])@([a-z0-9.-]{4,100}+) {1,3}#([a-z0-9]{4,12})(?![a-z0-9-])")


def bound(folded: str, text: str) -> tuple[str, tuple[int, int], str] | None:
    """Return the code, its place and the host of a text that binds one to a domain, or None."""
    if "@" not in folded or "#" not in folded:
        return None
    match = _BOUND.search(folded)
    if match is None or "." not in match[1]:
        return None
    span = match.span(2)
    raw = text[span[0] : span[1]]
    return (raw if raw.isascii() else match[2]), span, match[1]
