"""Read who a text is from where it begins: in brackets, before a colon, as a sentence."""

from __future__ import annotations

import re
from itertools import pairwise

from bot.codes.fold import bare, fold
from bot.codes.service import names
from bot.codes.service.endings import span
from bot.codes.service.names import PART_OF_NAMES
from bot.codes.service.reading import Reading, inside, opens_sentence, plain, word
from bot.codes.shapes import Candidate
from bot.codes.tokens import DIGITS, HIDDEN, MIXED, WORD, Token
from bot.codes.words.kinds import (
    ENTER,
    GLUE,
    MILD_OTHER,
    OTHER,
    OWNER,
    USE,
)
from bot.codes.words.services import BANKS, HERE, INSIDE, NO_NAMES
from bot.codes.words.yours import is_yours

_MOST_WORDS = 4
_LONGEST_INITIALS = 5
_NUMBERED = 5
"""Digits of the one sort of number that is a name: "12306"."""

_BRACKETED = re.compile(r"\W{0,4}[【\[(（*]([^\n【】\[\]()（）*#]{1,40})[】\])）*]")
_BRACKETED_LAST = re.compile(r"[【\[]([^\n【】\[\]]{2,40})[】\]]\s*\Z")
_BEHIND = re.compile(r" ?[(（]([^\W\d][^\n()（）,，]{1,30})[),），]")
_PREFIX = re.compile(
    r"(?:[\[(][^\n\])]{2,12}[\])]\n|RM0(?:\.00)?:? "
    r"|(?i:free ?msg:? "
    r"|(?:(?:msg|sms|message|alert|heads-up|notice|news|hello|hi|greetings) )?from ))?"
    r"[^\w\n]{0,5}([^\W\d](?:[^\n:：.!?]|\.(?=\w)){1,38}?)"
    r"(?: ?[:：](?!//)| [-–—>|] |・| // ?| (?=ご)|(?=[(（]))"
)
_SENTENCE = re.compile(
    r"[^\w\n]{0,5}([^\W\d](?:[^\n:：.!?,]|\.(?=\w)){1,38}?)(?:\.(?!\w)|।) ?(?=\S)"
)
_COMMA = re.compile(r"([^\W\d][^\n:：.!?,]{1,38}), ")
# Quick to look for: most texts have none before the code, and begin with no name.
_SEPARATOR = re.compile(r"[\]】/:：\-–—>|・(（]| ご")
_FULL_STOP = re.compile(r"[.।]")
_SHORT_NUMBER = re.compile(r"(\d{3,5})[:：]|[\[【](\d{2,5})[\]】]")
_SORTS = (WORD, HIDDEN, MIXED)
_CARRIERS = frozenset({"web발신", "국제발신", "web発信", "국외발신"})


def bracketed(text: str, one: Candidate) -> str:
    """Return the name in the brackets that the text begins or ends with, or ""."""
    first = _BRACKETED.match(text)
    if first and _is_carrier(first[1].strip()):
        first = _BRACKETED.match(text, first.end())
    for match in (first, _BRACKETED_LAST.search(text)):
        name = match[1].strip() if match else ""
        if not name or _is_carrier(name):
            continue
        if (len(name) > 1 or not name.isascii()) and _is_in_brackets(name, one.code):
            return name
    return ""


def _is_carrier(name: str) -> bool:
    return name.casefold() in _CARRIERS or fold(name) in NO_NAMES


def _is_in_brackets(name: str, code: str) -> bool:
    """Say whether what stands in brackets names somebody; "12306" does, "482913" is the code."""
    if name[0].isdigit():
        return name.isdigit() and len(name) == _NUMBERED and name != code
    return not name.startswith(("某", "XX", "xx"))


def prefix(reading: Reading) -> str:
    """Return what stands before the first colon, unless that is about codes or numbers."""
    parted = _SEPARATOR.search(reading.text, 0, reading.one.start)
    match = _PREFIX.match(reading.text) if parted else None
    if match:
        return _opening(reading, match, _words(reading, match))
    number = _SHORT_NUMBER.match(reading.text) if parted else None
    return (number[1] or number[2]) if number and number.end() <= reading.one.start else ""


def sentence(reading: Reading) -> str:
    """Return what is the whole first sentence: "Pinewell. Your code is ..."."""
    parted = _FULL_STOP.search(reading.text, 0, reading.one.start)
    match = _SENTENCE.match(reading.text) if parted else None
    words = _words(reading, match) if match else []
    return _opening(reading, match, words) if match and names.are_capital(reading, words) else ""


def addressed(reading: Reading) -> str:
    """Return what stands before a first comma when a noun follows: "Pinewell, order 5839: ..."."""
    match = _COMMA.match(reading.text)
    words = _words(reading, match) if match else []
    after = inside(reading, match.end(), match.end() + 1) if match else []
    told = bool(after) and after[0][3] in (OTHER, MILD_OTHER, OWNER)
    return _opening(reading, match, words) if match and told else ""


def _words(reading: Reading, match: re.Match[str]) -> list[Token]:
    """Return the words before a code, none where a number or too many stand among them."""
    label = inside(reading, *match.span(1)) if match.end(1) <= reading.one.start else []
    if any(_is_number(reading, token) for token in label):
        return []
    words = [token for token in label if names.is_host_or_word(token)]
    return words if len(words) <= _MOST_WORDS else []


def _opening(reading: Reading, match: re.Match[str], words: list[Token]) -> str:
    if not words:
        return ""
    start, end = span(reading.text, *match.span(1))
    place = reading.tokens.index(words[0])
    known = names.known_last(reading, place)
    if known >= 0:
        return reading.text[start : reading.tokens[known][2]]
    if not _names_somebody(reading, place, words):
        return ""
    for before, (_, first, last, kind) in pairwise(words):
        small = names.is_small(reading.text[first:last])
        verb = kind == GLUE or bare(reading.folded[first:last]) in HERE
        if small and verb and reading.folded[first:last] not in INSIDE:
            return reading.text[start : before[2]]
    return reading.text[start:end].strip()


def _names_somebody(reading: Reading, place: int, words: list[Token]) -> bool:
    first = plain(reading, place)
    if first in NO_NAMES:
        return False
    if _is_bank(reading, words) or _is_initials(reading, words):
        return True
    whole = len(words) > 1 and not is_yours(first) and names.are_capital(reading, words)
    known = all(token[3] for token in words) and not (whole and _is_glue(words))
    if known or any(_denies(reading, token) for token in words):
        return len(words) == 1 and names.is_plus(reading, place)
    if len(words) == 1 and _is_small_label(reading, place):
        return True
    glued = len(words) > 1 and words[0][2] == words[1][1]  # "KB" written with what follows
    told = glued or whole or words[0][3] in PART_OF_NAMES or names.may_open(reading, place)
    return told and names.reads_like_name(reading, place)


def _is_glue(words: list[Token]) -> bool:
    """Say whether words say nothing but in small letters: "Profil Zaufany"."""
    return all(kind in (GLUE, OTHER) for *_, kind in words)


def _is_small_label(reading: Reading, place: int) -> bool:
    """Say whether an unknown word in small letters has a text, and not its code, for its colon."""
    _, start, end, kind = reading.tokens[place]
    if kind or not names.is_small(reading.text[start:end]) or end - start < names.LONG:
        return False
    return word(reading, place + 1) == ":" and reading.one.first > place + 3


def _denies(reading: Reading, token: Token) -> bool:
    """Say whether a word is in no name; "GO" may be, with its capital behind another word."""
    if token[3] in (ENTER, USE) and not names.is_small(reading.text[token[1] : token[2]]):
        return opens_sentence(reading, reading.tokens.index(token))
    return token[3] in names.NOT_IN_NAMES


def _is_number(reading: Reading, token: Token) -> bool:
    sort, start, end, _ = token
    if sort == DIGITS and start and reading.text[start - 1] not in " \n(":
        return end - start >= names.LONG  # "Pine24" in a script that parts it
    if sort != MIXED:
        return sort == DIGITS
    if names.COUPON.fullmatch(reading.text, start, end):
        return True
    return not reading.text[start].isalpha() or not reading.folded[start:end].isalnum()


def _is_initials(reading: Reading, words: list[Token]) -> bool:
    """Say whether one word of capitals names somebody, though it is a word too: "SAT: ..."."""
    _, start, end, kind = words[0]
    if len(words) > 1 or kind in names.NOT_IN_NAMES or end - start > _LONGEST_INITIALS:
        return False
    return reading.text[start:end].isupper() and not reading.text.isupper()


def _is_bank(reading: Reading, words: list[Token]) -> bool:
    """Say whether words name a bank, whatever its first one means: "OTP Bank"."""
    first = reading.text[words[0][1] : words[0][2]]
    if len(words) == 1:
        return first.istitle() and names.is_bank(bare(fold(first))) and fold(first) not in BANKS
    if any(token[3] in names.NOT_IN_NAMES for token in words[1:]):
        return False
    if words[0][3] in names.NOT_IN_NAMES and first != first.upper():
        return False
    return any(
        names.is_bank(bare(reading.folded[start:end])) and not names.is_small(reading.text[start])
        for _, start, end, _ in words
    )


def behind(reading: Reading) -> str:
    """Return the name in brackets right behind the code."""
    match = _BEHIND.match(reading.text, reading.one.end)
    if not match:
        return ""
    words = [
        token for token in inside(reading, *match.span(1)) if token[0] in (WORD, HIDDEN, MIXED)
    ]
    kept = [token for token in words if token[3] not in names.NOT_IN_NAMES]
    if len(kept) == len(words) and any(token[1] == before[2] for before, token in pairwise(words)):
        return ""  # a remark in a script without spaces
    if not kept or kept[0] != words[0] or kept[0][3] not in PART_OF_NAMES or len(words) > 3:
        return ""
    if kept[0][3] and not reading.text[kept[0][1]].isupper():
        return ""
    place = reading.tokens.index(kept[0])
    if not names.reads_like_name(reading, place) or plain(reading, place) in NO_NAMES:
        return ""
    end = kept[-1][2]
    return reading.text[kept[0][1] : end + reading.text.startswith("+", end)]
