"""Tell which words of a text read like a part of somebody's name, and what surrounds them."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.codes.service.reading import Reading, opens_sentence, plain, word
from bot.codes.tokens import HIDDEN, MIXED, WORD, Token
from bot.codes.words.brands import BRANDS
from bot.codes.words.kinds import (
    BARGAIN,
    CODE,
    CONFIRM,
    ENTER,
    GLUE,
    LOGIN,
    MILD_OTHER,
    NAME,
    OLD,
    OTHER,
    OWNER,
    SCREEN,
    STRONG,
    USE,
    WEAK_LOGIN,
)
from bot.codes.words.services import (
    ACCOUNTS,
    BANKS,
    FIRST_WORDS,
    INSIDE,
    KNOWN,
    LEADING,
    NO_NAMES,
)
from bot.codes.words.yours import is_yours

LONGEST = 40
ABOUT_CODES = (CODE, STRONG, LOGIN)
NOT_IN_NAMES = (CODE, STRONG, LOGIN, WEAK_LOGIN, CONFIRM, ENTER, USE)
PART_OF_NAMES = ("", NAME, OWNER, OTHER)
SOFT = (OTHER, MILD_OTHER, BARGAIN, ENTER, USE, CONFIRM, OLD)
"""Kinds of words that make good names too, when they have a capital inside a sentence."""

_HOST = re.compile(r"[a-z0-9-]{2,}(?:\.[a-z]{2,12}){1,2}")
_BANK_ENDING = re.compile(r".{2,}(?:bank|banka|banken|bankas|pank|kasse|kassen|банк)")
COUPON = re.compile(r"[A-Z]+\d{2,}")
_MIXED_CASE = re.compile(r"[^\W\d_]{0,20}?[^\W\d_A-ZА-ЯІЇЄΑ-Ω][A-ZА-ЯІЇЄΑ-Ω]")
_UNKNOWN_SCRIPT = re.compile(r"[\u0a00-\u0dff\u0e80-\u109f\u1200-\u137f\u1780-\u17ff]")
"""Scripts without capitals whose languages the tables hardly know."""
_SYLLABLE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_GERMAN = re.compile(r"\b(?:ihre?n?|deine?n?|bitte|nicht|fur)\b|für")
"""A language that gives every noun a capital."""
LONG = 4


@lru_cache(maxsize=1)
def is_german(folded: str) -> bool:
    """Say whether a text is German, where every noun has a capital."""
    return bool(_GERMAN.search(folded))


def is_small(written: str) -> bool:
    """Say whether a word shuns its capitals; Georgian has some, but uses none."""
    return written.islower() and not "\u10d0" <= written[0] <= "\u10ff"


def is_host_or_word(token: Token) -> bool:
    """Say whether a token may be a word of a name."""
    return token[0] in (WORD, HIDDEN, MIXED)


def is_bank(name: str) -> bool:
    """Say whether a bare word means a bank, or a name ends in one: "Pinebank"."""
    return name in BANKS or bool(_BANK_ENDING.fullmatch(name))


def may_open(reading: Reading, place: int) -> bool:
    """Say whether a name may begin at a token."""
    sort, start, end, kind = reading.tokens[place]
    if sort != WORD:
        return sort in (MIXED, HIDDEN)
    written = reading.text[start:end]
    kind = "" if kind == NAME else kind
    if is_small(written) and (kind or not (reading.latin_stands_out or written in BRANDS)):
        return False
    if _UNKNOWN_SCRIPT.match(written):
        return not kind and _is_before_code(reading, place)
    if not kind:
        return plain(reading, place) not in NO_NAMES
    if not written[0].isupper() and not written[0].islower():
        return end - start == 1 and _is_first_sign(reading, place)
    if not written[1:].islower() and _MIXED_CASE.match(written):
        return plain(reading, place) not in NO_NAMES
    if is_plus(reading, place) or _is_half(reading, place):
        return True
    return known_last(reading, place) >= place or _is_soft(reading, place)


def is_plus(reading: Reading, place: int) -> bool:
    """Say whether a word with a capital has a "+" that ends it, as only names do."""
    _, start, end, _ = reading.tokens[place]
    return reading.text[start].isupper() and reading.folded[end : end + 2] in ("+ ", "+:")


def _is_half(reading: Reading, place: int) -> bool:
    """Say whether a small word is half of a name in capitals: "SI-PASS"."""
    _, start, end, kind = reading.tokens[place]
    half = kind == GLUE and reading.text[end : end + 1] == "-" and end - start > 1
    return half and reading.text[start : end + 3].isupper() and not reading.text.isupper()


def _is_before_code(reading: Reading, place: int) -> bool:
    after = reading.tokens[place + 1][3] if place + 1 < len(reading.tokens) else ""
    if after in ABOUT_CODES or after == WEAK_LOGIN or plain(reading, place + 1) in ACCOUNTS:
        return True
    if place == 0 or is_yours(word(reading, place - 1)):
        return after in (OWNER, SCREEN) or (not after and _is_before_code(reading, place + 1))
    return False


def _is_title(reading: Reading, place: int) -> bool:
    """Say whether a token is a long word with a capital, right behind the one before it."""
    if place >= len(reading.tokens):
        return False
    sort, start, end, _ = reading.tokens[place]
    title = sort == WORD and end - start > LONG and reading.text[start:end].istitle()
    return title and start == reading.tokens[place - 1][2] + 1


def _is_soft(reading: Reading, place: int) -> bool:
    """Say whether a word with a meaning has a capital where only a name would: "at Bici"."""
    _, start, end, kind = reading.tokens[place]
    soft = kind in SOFT or (kind == GLUE and _is_title(reading, place + 1))
    if not soft or end - start < LONG or opens_sentence(reading, place):
        return False
    if not reading.text[start:end].istitle() or plain(reading, place - 1) not in LEADING:
        return False
    before = reading.text[reading.tokens[place - 1][1]]
    if before.isupper() and not opens_sentence(reading, place - 1):
        return False  # Every Word Has A Capital
    led = reading.tokens[max(place - 2, 0)][3] in (CODE, STRONG)
    return led or not is_german(reading.folded)


def known_last(reading: Reading, place: int) -> int:
    """Return the last token of a well-known name that begins here, or -1."""
    start = reading.tokens[place][1]
    if is_small(reading.text[start : reading.tokens[place][2]]):
        return -1
    for name in FIRST_WORDS.get(reading.folded[start : reading.tokens[place][2]], ()):
        end = start + len(name)
        if reading.folded.startswith(name, start) and not reading.folded[end : end + 1].isalnum():
            while reading.tokens[place][2] < end:
                place += 1
            return _extended(reading, place)
    brand = word(reading, place) in BRANDS and word(reading, place + 1) != "-"
    return _extended(reading, place) if brand else -1


def _extended(reading: Reading, last: int) -> int:
    """Return the last of the capital words behind a well-known name: "Sparkasse Pinetown"."""
    tokens = reading.tokens
    while last + 1 < len(tokens):
        sort, start, _, kind = tokens[last + 1]
        if (
            sort != WORD
            or kind
            or start != tokens[last][2] + 1
            or not reading.text[start].isupper()
        ):
            break
        last += 1
    return last


def _is_first_sign(reading: Reading, place: int) -> bool:
    """Say whether a sign with a meaning of its own only begins a Korean or Japanese name."""
    _, start, end, _ = reading.tokens[place]
    if (
        end - start > 1
        or place + 1 >= len(reading.tokens)
        or not _SYLLABLE.match(reading.text, start)
    ):
        return False
    after, before = reading.tokens[place + 1], reading.tokens[place - 1]
    alone = not place or before[2] < start
    return alone and after[0] == WORD and after[1] == end and not after[3]


def is_host(reading: Reading, place: int) -> bool:
    """Say whether a token that a mask hides is a bare host, standing alone."""
    _, start, end, _ = reading.tokens[place]
    hidden = reading.text[start:end].lower().strip("-")
    joined = start > 0 and reading.text[start - 1].isalnum() and reading.text[start] != "-"
    return not joined and (bool(_HOST.fullmatch(hidden)) or hidden in KNOWN)


def is_numbered(reading: Reading, place: int) -> bool:
    """Say whether a word with digits in it may be a name: "Pine24"."""
    _, start, end, _ = reading.tokens[place]
    written = reading.text[start:end]
    digits = sum(character.isdigit() for character in written)
    return written[0].isalpha() and digits < LONG and written.isalnum()


def are_capital(reading: Reading, words: list[Token]) -> bool:
    """Say whether every word has a capital, but for the small ones inside a name."""
    return all(
        not is_small(reading.text[start:end])
        or _is_electronic(reading, start)
        or reading.folded[start:end] in INSIDE
        or (start > words[0][1] and reading.text[start - 1] == "-")
        for _, start, end, _ in words
    )


def _is_electronic(reading: Reading, start: int) -> bool:
    """Say whether a small letter and a hyphen stand before a capital: "e-Pine"."""
    written = reading.text[start : start + 3]
    return written[1:2] == "-" and written[0].islower() and written[2:].isupper()


def reads_like_name(reading: Reading, place: int) -> bool:
    """Say whether a word has a capital, or its script knows none, or it stands out by its own."""
    sort, start, end, _ = reading.tokens[place]
    if sort == HIDDEN:
        return is_host(reading, place)
    first = reading.text[start]
    if _is_electronic(reading, start):
        return True
    if is_small(first):
        stands_out = reading.latin_stands_out and first.isascii() and end - start > 2
        stands_out = stands_out or reading.text[start:end] in BRANDS
        return stands_out or bool(_MIXED_CASE.match(reading.text, start, end))
    return first.isupper() or end - start > 1
