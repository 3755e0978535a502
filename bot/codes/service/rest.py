"""Read who a text is from where nothing leads to it: a sentence of its own, a bank, capitals."""

from __future__ import annotations

import re

from bot.codes.fold import bare
from bot.codes.service import names
from bot.codes.service.reading import Reading, inside, opens_sentence, plain
from bot.codes.service.runs import last_of
from bot.codes.tokens import WORD
from bot.codes.words.kinds import WARNING
from bot.codes.words.services import BANKS, CUSTOMERS, NO_NAMES, SPEAKERS

_ALONE = re.compile(r"[.!?।] ([^\W\d][^\n.!?:,;]{2,30})[.!] ")
_BANK = re.compile(r"ban[ck]|pank|kasse|банк|بنك|مصرف|بانك|בנק|बैंक|ব্যাংক|ธนาคาร")
_MOST_WORDS = 3
_GREETED = 5


def alone(reading: Reading) -> str:
    """Return the name that is a sentence of its own before the code: "... Pinewell. 482913"."""
    for match in _ALONE.finditer(reading.text, 0, reading.one.start + 1):
        words = inside(reading, *match.span(1))
        unknown = all(token[0] == WORD and not token[3] for token in words)
        if not unknown or len(words) > _MOST_WORDS or not names.are_capital(reading, words):
            continue
        place = reading.tokens.index(words[0])
        if names.may_open(reading, place) and reading.text[words[0][1]].isupper():
            return match[1]
    return ""


def customer(reading: Reading) -> str:
    """Return who calls the reader a customer of its own: "Dear Pinewell customer, ..."."""
    for place in range(1, min(_GREETED, len(reading.tokens))):
        if plain(reading, place) not in CUSTOMERS:
            continue
        for first in range(max(place - 2, 0), place):
            if names.may_open(reading, first) and last_of(reading, first) == place - 1:
                return _text(reading, first, place - 1)
    return ""


def opening(reading: Reading) -> str:
    """Return the words with capitals that a text begins with, where they can be but a name."""
    if not reading.tokens or reading.tokens[0][0] != WORD or not names.may_open(reading, 0):
        return ""
    last = last_of(reading, 0)
    if last < 0 or last + 1 >= len(reading.tokens) or last + 1 >= reading.one.first:
        return ""
    name = _text(reading, 0, last)
    mixed = name[1:] != name[1:].lower() and not reading.text.isupper()
    return name if name[0].isupper() and mixed else ""


def bank(reading: Reading) -> str:
    """Return the bank that a text speaks of: no one else sends a code in its name."""
    if not _BANK.search(reading.folded):
        return ""
    for place, (sort, start, end, _) in enumerate(reading.tokens):
        if sort != WORD or names.is_small(reading.text[start:end]):
            continue
        name = _bank_at(reading, place, bare(reading.folded[start:end]))
        if name:
            return name
    return ""


def _bank_at(reading: Reading, place: int, name: str) -> str:
    if name in BANKS:
        follows = place + 1 < len(reading.tokens) and names.may_open(reading, place + 1)
        last = last_of(reading, place + 1) if follows else place
        return _text(reading, place, last) if last > place else ""
    if not names.is_bank(name) or not names.may_open(reading, place):
        return ""
    return _text(reading, place, max(last_of(reading, place), place))


def capitals(reading: Reading) -> str:
    """Return the name in a text that is all capitals: the unknown words that begin it."""
    if not reading.text.isupper():
        return ""
    tokens = reading.tokens
    last = -1
    while last + 1 < len(tokens) and _is_unknown(reading, last + 1):
        last += 1
    if 0 <= last < _MOST_WORDS and last + 1 < len(tokens) and last + 1 != reading.one.first:
        name = _text(reading, 0, last)
        return name if name != name.lower() else ""
    return ""


def _is_unknown(reading: Reading, place: int) -> bool:
    sort, _, _, kind = reading.tokens[place]
    return sort == WORD and not kind and plain(reading, place) not in NO_NAMES


def _text(reading: Reading, place: int, last: int) -> str:
    return reading.text[reading.tokens[place][1] : reading.tokens[last][2]]


def warner(reading: Reading) -> str:
    """Return who "will never ask for it"."""
    place = 0
    while place < len(reading.tokens):
        last = place
        if _may_warn(reading, place):
            last = max(last_of(reading, place), place)
            if _warns(reading, place, last):
                return reading.text[reading.tokens[place][1] : reading.tokens[last][2]]
        place = last + 1
    return ""


def _may_warn(reading: Reading, place: int) -> bool:
    sort, start, _, kind = reading.tokens[place]
    warned = reading.sentences[place] in reading.warned
    named = warned and sort == WORD and not kind and reading.text[start].isupper()
    return named and names.may_open(reading, place)


def _warns(reading: Reading, place: int, last: int) -> bool:
    if opens_sentence(reading, place):
        kinds = [token[3] for token in reading.tokens[last + 1 : last + 4]]
        if place == last > 0 and kinds[:1] == [WARNING]:
            return False  # "Nedod nevienam": what asks not to tell
        return WARNING in kinds
    return plain(reading, place - 1) in SPEAKERS
