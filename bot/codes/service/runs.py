"""Tell where a name that begins in a text ends, in scripts with spaces and without."""

from __future__ import annotations

import re

from bot.codes.fold import bare
from bot.codes.service import names
from bot.codes.service.names import ABOUT_CODES, LONG, PART_OF_NAMES, SOFT
from bot.codes.service.reading import Reading, word
from bot.codes.tokens import DIGITS, HIDDEN, MIXED, WORD
from bot.codes.words.kinds import GLUE, MINE, OTHER, OWNER
from bot.codes.words.services import LINKS, NO_NAMES

_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_HIRAGANA = re.compile(r"[\u3040-\u309f]+")
_HANGUL = re.compile(r"[\uac00-\ud7af]")
_PARTICLES = frozenset(
    "てしはがのをにでとへも的是为為在于於和与與请請您你我们們将將已被把从從到用以"
)
_VERB_ENDING = re.compile(
    r"(?:다면|하면|으면|니면|시면|려면|지만|세요|니다|해요|예요|어요|아요|시오)\Z"
)
_SIGNS_INSIDE = "-&@+'"
_SHORT_NUMBER = 4
_LONGER = 6


def last_of(reading: Reading, place: int) -> int:
    """Return the last token of the name that begins at `place`, or one less than `place`."""
    sort, start, *_ = reading.tokens[place]
    known = names.known_last(reading, place)
    if known >= 0:
        return known
    if sort == HIDDEN:
        return place if names.is_host(reading, place) else place - 1
    first = reading.text[start]
    if _HANGUL.match(first):
        return _last_hangul(reading, place)
    if _UNSPACED.match(first):
        return _last_unspaced(reading, place)
    return _with_plus(reading, _trimmed(reading, place, _last_spaced(reading, place)))


def _with_plus(reading: Reading, last: int) -> int:
    """Take a "+" that is written onto a name for its last sign."""
    if last + 1 >= len(reading.tokens) or reading.tokens[last + 1][0] != "+":
        return last
    end = reading.tokens[last + 1][2]
    glued = last >= 0 and reading.tokens[last][2] == end - 1
    return last + 1 if glued and not reading.folded[end : end + 1].isalnum() else last


def _trimmed(reading: Reading, place: int, last: int) -> int:
    """Leave out what only belongs to the service: its account, its card, its app."""
    while last > place:
        if reading.tokens[last][3] != OWNER:
            break
        last -= 1
    return last


def _last_spaced(reading: Reading, place: int) -> int:
    tokens, folded = reading.tokens, reading.folded
    last = place - 1
    while last + 1 < len(tokens):
        if last >= place and (_is_joint(reading, last + 1) or _is_link(reading, last + 1)):
            last += 2
            continue
        apart = folded[tokens[last][2] : tokens[last + 1][1]] if last >= place else ""
        if apart.strip(" ") or len(apart) > 1 or reading.one.first <= last + 1 <= reading.one.last:
            break
        if not _fits(reading, last + 1, opens=last < place, glued=last >= place and not apart):
            break
        last += 1
    return last


def _fits(reading: Reading, place: int, *, opens: bool, glued: bool) -> bool:
    sort, start, end, _ = reading.tokens[place]
    if sort == DIGITS:
        return glued and end - start < _SHORT_NUMBER
    if sort == MIXED:
        small = "a" <= reading.text[start] <= "z" and not opens
        return names.is_numbered(reading, place) and not small
    if sort != WORD or not (
        names.may_open(reading, place) if opens else _may_follow(reading, place)
    ):
        return False
    return names.reads_like_name(reading, place) and (opens or not _is_apart(reading, place))


def _may_follow(reading: Reading, place: int) -> bool:
    _, start, end, kind = reading.tokens[place]
    uncased = reading.text[start].lower() == reading.text[start].upper()
    if uncased and kind == OWNER:
        return False
    if kind in PART_OF_NAMES:
        return True
    enough = LONG if kind in SOFT else _LONGER if kind == GLUE else names.LONGEST
    return end - start >= enough and reading.text[start:end].istitle()


def _is_apart(reading: Reading, place: int) -> bool:
    """Say whether a word belongs to another script than the one before it, or to no name."""
    now, before = reading.tokens[place], reading.tokens[place - 1]
    alike = reading.folded[now[1]].isascii() == reading.folded[before[1]].isascii()
    if not alike and max(reading.folded[now[1]], reading.folded[before[1]]) >= "\u0590":
        return True
    return bare(reading.folded[now[1] : now[2]]) in NO_NAMES


def _is_link(reading: Reading, place: int) -> bool:
    """Say whether a small word stands inside a name: "Pine of London"."""
    if place + 1 >= len(reading.tokens) or word(reading, place) not in LINKS:
        return False
    sort, start, end, kind = reading.tokens[place + 1]
    capital = sort == WORD and not kind and reading.text[start].isupper() and end - start > 1
    return capital and start == reading.tokens[place][2] + 1


def _is_joint(reading: Reading, place: int) -> bool:
    """Say whether a hyphen or "&" ties a further word to the name: "Borger-portalen"."""
    tokens, folded = reading.tokens, reading.folded
    sign = tokens[place][0]
    if place + 1 >= len(tokens) or sign not in _SIGNS_INSIDE:
        return False
    before, after = tokens[place - 1], tokens[place + 1]
    spaced = folded[before[2] : tokens[place][1]] + folded[tokens[place][2] : after[1]]
    if sign == "'":
        return not spaced and reading.text[after[1]].isupper() and after[0] == WORD
    if sign == "&":
        return after[0] == WORD and not spaced.strip(" ")
    if sign != "-":
        return not spaced and after[0] == WORD
    alike = folded[before[1]].isascii() and folded[after[1]].isascii()
    return alike and not spaced and after[0] == WORD and after[3] in ("", OTHER, GLUE, MINE)


def _last_hangul(reading: Reading, place: int) -> int:
    """Return the end of a Korean name: one spaced word, less its particle."""
    tokens = reading.tokens
    if place and tokens[place - 1][0] == WORD and tokens[place - 1][2] == tokens[place][1]:
        return place - 1
    last = place
    while last + 1 < len(tokens) and tokens[last + 1][1] == tokens[last][2]:
        sort, start, end, kind = tokens[last + 1]
        if sort not in (WORD, DIGITS) or (kind in ABOUT_CODES and end - start > 1):
            break
        last += 1
    if _VERB_ENDING.search(reading.text, tokens[place][1], tokens[last][2]):
        return place - 1
    followed = last + 1 < len(tokens) and tokens[last + 1][1] == tokens[last][2]
    while last > place and tokens[last][3] == GLUE and not followed:
        last -= 1
    return last


def _last_unspaced(reading: Reading, place: int) -> int:
    """Return the end of a Chinese or Japanese name; a single sign inside it is part of it."""
    tokens, folded = reading.tokens, reading.folded
    last = place
    while last + 1 < len(tokens) and tokens[last + 1][1] == tokens[last][2]:
        sort, start, end, kind = tokens[last + 1]
        single = end - start == 1 and folded[start] not in _PARTICLES
        glued = sort == DIGITS and end - start < _SHORT_NUMBER and last + 1 < reading.one.first
        if not (glued or (sort == WORD and (not kind or single))):
            break
        last += 1
    if _HIRAGANA.fullmatch(folded, tokens[place][1], tokens[last][2]):
        after = last + 1 + (word(reading, last + 1) == "の")
        if after >= len(tokens) or tokens[after][3] not in ABOUT_CODES:
            return place - 1
    return last
