"""Writes texts once more as they might as well have come: what must not change the answer."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

from bot.codes.fold import fold
from bot.codes.lexicon import kind_of, load
from bot.codes.words.kinds import CODE, ENTER, NUMBER, STRONG, USE, VAGUE_CODE
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
_SPEAKING = frozenset((STRONG, CODE, VAGUE_CODE, NUMBER, ENTER, USE))
_SHARE = 0.5


def with_variants(known: Sequence[Labelled]) -> Iterator[Labelled]:
    """Yield each text, and of half a variant too: greeted, signed, warned, with a number amid."""
    load()
    dice = random.Random(1)  # noqa: S311  # not a secret
    for one in known:
        yield one
        if dice.random() < _SHARE:
            yield _variant(one, dice)


def _variant(one: Labelled, dice: random.Random) -> Labelled:
    way = dice.randrange(7)
    if way == 0:
        return one._replace(text=dice.choice(_GREETINGS) + one.text)
    if way == 1:
        return one._replace(text=one.text + dice.choice(_ENDINGS))
    if way == 2:
        return one._replace(text=one.text + dice.choice(_WARNINGS))
    if way == 3 and (one.code.isdigit() or not one.code):
        return one._replace(text=one.text.upper())
    return one._replace(text=_with_number(one.text, dice))


def _with_number(text: str, dice: random.Random) -> str:
    """Return a text with some number between two of its words, none of them about codes."""
    words = text.split(" ")
    free = [
        place
        for place in range(1, len(words))
        if _is_neutral(words[place - 1]) and _is_neutral(words[place])
    ]
    if not free:
        return text
    place = dice.choice(free)
    length = dice.choice((4, 5, 6, 6, 6, 7, 8))
    digits = "".join(str(dice.randrange(10)) for _ in range(length))
    return " ".join([*words[:place], digits, *words[place:]])


def _is_neutral(word: str) -> bool:
    return word.isalpha() and word.islower() and kind_of(fold(word)) not in _SPEAKING
