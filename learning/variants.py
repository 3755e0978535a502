"""Writes texts once more as they might as well have come: what must not change the answer."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

from learning.texts import Labelled

_GREETINGS = ("Hello!\n", "Hi, ", "Dear customer, ")
_ENDINGS = (
    "\n- The Team",
    "\nThank you.",
    " Help: 0800 555 0134",
    "\n\nwww.pinewell.example",
    " Reply STOP to end.",
)
_WARNINGS = ("\nDo not share it with anyone.", " Never tell it to anybody.")
_SHARE = 0.3


def with_variants(known: Sequence[Labelled]) -> Iterator[Labelled]:
    """Yield each text, and of some a variant too: greeted, signed, warned, in capitals."""
    dice = random.Random(1)  # noqa: S311  # not a secret
    for one in known:
        yield one
        if dice.random() < _SHARE:
            yield _variant(one, dice)


def _variant(one: Labelled, dice: random.Random) -> Labelled:
    way = dice.randrange(4)
    if way == 0:
        return one._replace(text=dice.choice(_GREETINGS) + one.text)
    if way == 1:
        return one._replace(text=one.text + dice.choice(_ENDINGS))
    if way == 2:
        return one._replace(text=one.text + dice.choice(_WARNINGS))
    if one.code.isdigit() or not one.code:
        return one._replace(text=one.text.upper())
    return one
