"""What the finder hands back: the code as it must be typed, and where it stood."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """
    A one-time code in a text.

    `raw == text[span[0]:span[1]]` is how it stands there, `code` what a person
    types. `service` is "" and `valid_for` None when the text does not say.
    `why` tells an operator what decided, without the code itself.
    """

    code: str = field(repr=False)
    raw: str = field(repr=False)
    span: tuple[int, int]
    service: str = ""
    valid_for: timedelta | None = None
    why: str = ""
