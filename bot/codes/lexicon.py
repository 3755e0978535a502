"""Look up what a word means to the finder, whatever ending or prefix its language gave it."""

from __future__ import annotations

import re

from bot.codes.fold import bare, fold
from bot.codes.words.kinds import (
    CODE,
    CONFIRM,
    LOGIN,
    MILD_OTHER,
    NAME,
    OTHER,
    OWNER,
    STRONG,
    VAGUE_CODE,
    WEAK_LOGIN,
)

_REMEMBERED = 4096
_LONGEST_WORD = 40
_LONGEST_STEM = 20
_SHORTEST_STEM = 2
_SHORTEST_TAIL = 5
_LONGEST_ENDING = 3

_COMPOUND = re.compile(
    r"(.{3,}?)(?:code[sn]?|kod(?:[aeu]|en|er|et|es|om|ot|on|om|ja|od|unuz|un)?|kood\w{0,4}|koodi\w{0,5}"
    r"|passwor[dt]|kennwort|wachtwoord|losenord(?:et)?|passord(?:et)?|salasana\w{0,4}|kodinn|kodi"
    r"|jelszo\w{0,3}|tunnus|pin)"
)
_NUMBER_COMPOUND = re.compile(r"(.{3,}?)(?:nummer(?:et|n|s)?|numer(?:id|o)?|nro|szama?)")
_KEY_COMPOUND = re.compile(
    r"(.{3,}?)(?:nyckeln?|noglen?|nokkel(?:en)?|schlussel|sleutel|lykill?|avain|avaimella)"
)
_HAS_COMPOUND = re.compile(r"cod|kod|kood|pass|wort|woord|losen|sana|jelszo|tunnus|pin")
_ARABIC_PREFIXES = ("وال", "بال", "كال", "ال", "لل", "و", "ب", "ل", "ف")
_AMHARIC_PREFIXES = ("የ", "በ", "ለ", "ከ")
_HEBREW_PREFIXES = ("וה", "שה", "ה", "ל", "ב", "ו", "ש", "מ", "כ")

# What follows a phrase's first word, and the phrase's kind.
Phrase = tuple[tuple[str, ...], str]
Phrases = dict[str, list[Phrase]]
"""The phrases that begin with one word, by the letter that the second begins with."""

_exact: dict[str, str] = {}
_stems: dict[str, str] = {}
_phrases: dict[str, Phrases] = {}
_glued: dict[str, dict[str, str]] = {}
_lengths: dict[str, list[int]] = {}


class _Words(dict[str, tuple[str, Phrases]]):
    """Remembers what was looked up; a bounded number of words, the oldest are forgotten."""

    def __missing__(self, word: str) -> tuple[str, Phrases]:
        known = _kind(word), _phrases.get(word if word.isascii() else bare(word), _NONE)
        if len(self) >= _REMEMBERED:
            del self[next(iter(self))]
        self[word] = known
        return known


WORDS = _Words()
"""Of each folded word its kind (see `words.kinds`), or "", and what follows it in phrases."""


def kind_of(word: str) -> str:
    """Return the kind of a folded word (see `words.kinds`), or "" when it says nothing."""
    return WORDS[word][0]


def _kind(word: str) -> str:
    kind = _exact.get(word)
    if kind is not None:
        return kind
    if word < "\u0370":
        return _latin(word)
    return _foreign(word)


def pieces(run: str) -> list[tuple[int, int, str]]:
    """Cut a run of unspaced writing into (start, end, kind), longest known word first."""
    cut: list[tuple[int, int, str]] = []
    unknown = place = 0
    while place < len(run):
        known = _glued.get(run[place], _NOTHING)
        for length in _lengths.get(run[place], ()):
            kind = known.get(run[place : place + length])
            if kind is not None and place + length <= len(run):
                if unknown < place:
                    cut.append((unknown, place, ""))
                cut.append((place, place + length, kind))
                place = unknown = place + length
                break
        else:
            place += 1
    if unknown < place:
        cut.append((unknown, place, ""))
    return cut


def _latin(word: str) -> str:
    word = bare(word)
    kind = _exact.get(word)
    if kind is not None:
        return kind
    if len(word) > _LONGEST_WORD:
        return ""
    return (_compound(word) if len(word) > 6 else "") or _stem(word) or _tail(word)


def _compound(word: str) -> str:
    number = _NUMBER_COMPOUND.fullmatch(word)
    if number:
        kind = _exact.get(number[1]) or _stem(number[1])
        return CODE if kind == LOGIN else OTHER if kind == OTHER else OWNER
    key = _KEY_COMPOUND.fullmatch(word)
    if key and (_exact.get(key[1]) or _stem(key[1])) == LOGIN:
        return STRONG
    if not _HAS_COMPOUND.search(word):
        return ""
    match = _COMPOUND.fullmatch(word)
    if not match:
        return ""
    kind = _exact.get(match[1]) or _stem(match[1])
    if kind in {STRONG, LOGIN, WEAK_LOGIN, CONFIRM}:
        return STRONG
    return OTHER if kind in {OTHER, MILD_OTHER} else CODE if kind else VAGUE_CODE


def _tail(word: str) -> str:
    """Return what a long compound's last part says, if it is for something else: "Parkticket"."""
    for place in range(4, len(word) - 4):
        kind = _exact.get(word[place:]) or _stem(word[place:], _SHORTEST_TAIL)
        if kind in {OTHER, MILD_OTHER}:
            return kind
    return ""


def _stem(word: str, shortest: int = _SHORTEST_STEM) -> str:
    for length in range(min(len(word), _LONGEST_STEM), shortest - 1, -1):
        kind = _stems.get(word[:length])
        if kind is not None:
            return kind
    return ""


def _foreign(word: str) -> str:
    kind = _inflected(word)
    if kind or len(word) > _LONGEST_WORD:
        return kind
    if "\u0590" <= word < "\u0600":
        return _prefixed(word, _HEBREW_PREFIXES)
    if "\u0600" <= word < "\u0780":
        return _prefixed(word, _ARABIC_PREFIXES) or _joined(word)
    if "\u1200" <= word < "\u1380":
        return _prefixed(word, _AMHARIC_PREFIXES)
    return ""


def _inflected(word: str) -> str:
    word = bare(word)
    kind = _exact.get(word) or _stem(word)
    if kind or "\u0370" <= word < "\u0530":
        return kind
    for shorter in range(len(word) - 1, max(len(word) - 1 - _LONGEST_ENDING, 2), -1):
        kind = _exact.get(word[:shorter], "")
        if kind:
            return kind
    return ""


def _prefixed(word: str, prefixes: tuple[str, ...]) -> str:
    for prefix in prefixes:
        if word.startswith(prefix) and len(word) - len(prefix) > 1:
            kind = _inflected(word[len(prefix) :])
            if kind:
                return kind
    return ""


def _joined(word: str) -> str:
    """Return the kind of two words written as one, the first of which names a code."""
    for length in range(3, len(word) - 2):
        if _exact.get(word[:length]) == CODE:
            rest = _prefixed(word[length:], _ARABIC_PREFIXES) or _inflected(word[length:])
            if rest:
                return STRONG if rest in {LOGIN, WEAK_LOGIN, CONFIRM} else rest
    return ""


def load() -> None:
    """Learn the tables; once, at the first text that may hold a code, to keep imports fast."""
    if _exact:
        return
    from bot.codes.words import germanic, indic, others, romance, semitic, slavic, unspaced

    for source in (germanic, romance, slavic, others, semitic, indic):
        _learn(source.TABLE)
    _learn_glued(unspaced.TABLE)
    for following in _phrases.values():
        for known in following.values():
            known.sort(key=lambda phrase: -len(phrase[0]))


def _learn(table: str) -> None:
    for line in table.strip().splitlines():
        kind, words = line[0].replace(NAME, ""), fold(line[1:]).split()
        for word in words:
            if "_" in word:
                first, *rest = word.split("_")
                known = _phrases.setdefault(bare(first), {})
                known.setdefault(bare(rest[0])[0], []).append((tuple(map(bare, rest)), kind))
            elif word.endswith("*"):
                _stems.setdefault(bare(word[:-1])[:_LONGEST_STEM], kind)
            else:
                _exact.setdefault(word if word < "\u0370" else bare(word), kind)


def _learn_glued(table: str) -> None:
    for line in table.strip().splitlines():
        kind, words = line[0], fold(line[1:]).split()
        for word in words:
            _glued.setdefault(word[0], {}).setdefault(word, kind)
    for first, known in _glued.items():
        _lengths[first] = sorted(set(map(len, known)), reverse=True)


_NONE: Phrases = {}
_NOTHING: dict[str, str] = {}
