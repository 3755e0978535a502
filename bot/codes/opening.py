"""Read who a text is from where it begins: in brackets, before a colon, as a sentence."""

from __future__ import annotations

import re
from itertools import pairwise

from bot.codes import names
from bot.codes.fold import bare, fold
from bot.codes.names import PART_OF_NAMES, Reading
from bot.codes.shapes import Candidate
from bot.codes.tokens import DIGITS, HIDDEN, WORD, Token
from bot.codes.words.kinds import CODE, CONFIRM, ENTER, LOGIN, STRONG, USE, WEAK_LOGIN
from bot.codes.words.services import BANKS, KNOWN, NO_NAMES

NOT_IN_NAMES = (CODE, STRONG, LOGIN, WEAK_LOGIN, CONFIRM, ENTER, USE)

_NUMBERED = 5
"""Digits of the one sort of number that is a name: "12306"."""

_BRACKETED = re.compile(r"\W{0,4}[【\[(（*]([^\n【】\[\]()（）*#]{1,40})[】\])）*]")
_BRACKETED_LAST = re.compile(r"[【\[]([^\n【】\[\]]{2,40})[】\]]\s*\Z")
_BEHIND = re.compile(r" ?[(（]([^\W\d][^\n()（）]{1,30})[)）]")
_PREFIX = re.compile(
    r"[^\w\n]{0,5}([^\W\d](?:[^\n:：.!?]|\.(?=\w)){1,38}?)(?: ?[:：](?!//)| [-–—>] |・|(?=[(（]))"
)
_SENTENCE = re.compile(
    r"[^\w\n]{0,5}([^\W\d](?:[^\n:：.!?,]|\.(?=\w)){1,38}?)(?:\.(?!\w)|।) ?(?=\S)"
)
_CARRIERS = frozenset({"web발신", "국제발신", "web発信", "국외발신"})


def bracketed(text: str, one: Candidate) -> str:
    """Return the name in the brackets that the text begins or ends with, or ""."""
    for match in (_BRACKETED.match(text), _BRACKETED_LAST.search(text)):
        name = match[1].strip() if match else ""
        if match and name.casefold() in _CARRIERS:
            return bracketed(text[match.end() :], one)
        if name and (len(name) > 1 or not name.isascii()) and _is_in_brackets(name, one.code):
            return name
    return ""


def _is_in_brackets(name: str, code: str) -> bool:
    """Say whether what stands in brackets names somebody; "12306" does, "482913" is the code."""
    if name[0].isdigit():
        return name.isdigit() and len(name) == _NUMBERED and name != code
    return not name.startswith(("某", "XX", "xx"))


def prefix(reading: Reading) -> str:
    """Return what stands before the first colon, unless that is about codes or numbers."""
    match = _PREFIX.match(reading.text)
    return _opening(reading, match) if match else ""


def sentence(reading: Reading) -> str:
    """Return what is the whole first sentence: "Pinewell. Your code is ..."."""
    match = _SENTENCE.match(reading.text)
    return _opening(reading, match) if match else ""


def _opening(reading: Reading, match: re.Match[str]) -> str:
    if match.end(1) > reading.one.start:
        return ""
    start, end = match.span(1)
    name = match[1].strip()
    if bare(fold(name)) in KNOWN:
        return name
    inside = names.inside(reading, start, end)
    words = [token for token in inside if token[0] in (WORD, HIDDEN)]
    if not words or len(words) > 4 or any(token[0] == DIGITS for token in inside):
        return ""
    place = reading.tokens.index(words[0])
    if names.plain(reading, place) in NO_NAMES:
        return ""
    if _is_bank(reading, words):
        return name
    if any(token[3] in NOT_IN_NAMES for token in words) or all(token[3] for token in words):
        return KNOWN.get(names.plain(reading, place), "")
    if not names.reads_like_name(reading, place) or not (
        words[0][3] in PART_OF_NAMES or names.may_open(reading, place)
    ):
        return ""
    return name


def _is_bank(reading: Reading, words: list[Token]) -> bool:
    """Say whether words name a bank, whatever its first one means: "OTP Bank"."""
    first = reading.text[words[0][1] : words[0][2]]
    if len(words) == 1 or any(token[3] in NOT_IN_NAMES for token in words[1:]):
        return False
    if words[0][3] in NOT_IN_NAMES and first != first.upper():
        return False
    return any(
        bare(reading.folded[start:end]) in BANKS and not reading.text[start].islower()
        for _, start, end, _ in words
    )


def behind(reading: Reading) -> str:
    """Return the name in brackets right behind the code."""
    match = _BEHIND.match(reading.text, reading.one.end)
    if not match:
        return ""
    words = [token for token in names.inside(reading, *match.span(1)) if token[0] in (WORD, HIDDEN)]
    kept = [token for token in words if token[3] not in NOT_IN_NAMES]
    if len(kept) == len(words) and any(token[1] == before[2] for before, token in pairwise(words)):
        return ""  # a remark in a script without spaces
    if not kept or kept[0] != words[0] or kept[0][3] not in PART_OF_NAMES or len(words) > 3:
        return ""
    if kept[0][3] and not reading.text[kept[0][1]].isupper():
        return ""
    place = reading.tokens.index(kept[0])
    if not names.reads_like_name(reading, place) or names.plain(reading, place) in NO_NAMES:
        return ""
    return reading.text[kept[0][1] : kept[-1][2]]
