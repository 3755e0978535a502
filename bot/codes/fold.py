"""One spelling for every script, character by character, so that places stay where they are."""

from __future__ import annotations

import unicodedata

_KEPT = 8192
_JOINER = "\u200c"
_NUKTA = 7  # the combining class of the dot that Indic letters may carry or leave out

# Full stops of other scripts become "!" and their commas ";": as "." and "," they would
# turn two numbers that merely touch into one decimal.
_PUNCTUATION = (
    dict.fromkeys("。｡।॥۔።։؟？！︒．", "!")
    | dict.fromkeys("，、،；؛፣፤､", ";")
    | dict.fromkeys("：՝፦︰", "=")
    | dict.fromkeys("«»「」『』“”„‟‹›＂״〝〞", '"')
    | dict.fromkeys("’‘‛`´＇׳ʼ", "'")
    | dict.fromkeys("…•·∙●＊✱×", "*")
    | dict.fromkeys("【［〔〖", "[")
    | dict.fromkeys("】］〕〗", "]")
    | {"٫": ".", "٬": ",", "٪": "%", "％": "%", "＃": "#", "＠": "@", "／": "/", "＝": "="}
    | {"№": "#", "＋": "+", "（": "(", "）": ")", "￥": "$", "＄": "$", "־": "-", "~": "-"}
)
_LETTERS = {
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ک": "ك", "ة": "ه",
    "ؤ": "و", "ہ": "ه", "ھ": "ه", "ۀ": "ه", "ς": "σ", "ё": "е", "Ё": "е", "İ": "i", "ı": "i",
    "ĸ": "k", "ſ": "s",
}  # fmt: skip
_DASHES = {"Pd": "-", "Sc": "$", "Ps": "(", "Pe": ")", "Pi": '"', "Pf": '"', "Zs": " "}


def _bare(character: str) -> str:
    """Return a Latin letter without its accent, "" for an accent alone, others as they are."""
    if not (character < "\u0370" or "\u1e00" <= character < "\u1f00"):
        return character
    if character >= "\u0300":
        return "" if character < "\u0370" else unicodedata.normalize("NFD", character)[0]
    base = unicodedata.normalize("NFD", character)[0]
    return {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe"}.get(
        base, base
    )


def _letter(character: str) -> str:
    character = unicodedata.normalize("NFKC", character)[:1] or character
    lower = character.lower()
    folded = _LETTERS.get(lower, lower)[:1]
    if "\u0900" <= folded < "\u0e00":
        return unicodedata.normalize("NFD", folded)[0]
    greek = "\u0370" <= folded < "\u0400" or "\u1f00" <= folded < "\u2000"
    return unicodedata.normalize("NFD", folded)[0] if greek else folded


def _folded(character: str) -> str:
    """Return the one character that stands for this one."""
    known = _PUNCTUATION.get(character) or _LETTERS.get(character)
    if known:
        return known
    category = unicodedata.category(character)
    if category == "Nd":
        return str(unicodedata.decimal(character))
    if category[0] == "L":
        return _letter(character) if character != "\u0640" else _JOINER
    if category[0] == "M":
        return _mark(character)
    return _sign(character, category)


def _mark(character: str) -> str:
    if _is_vowel_point(character) or unicodedata.combining(character) == _NUKTA:
        return _JOINER
    return " " if "\ufe00" <= character <= "\ufe0f" or character == "\u20e3" else character


def _sign(character: str, category: str) -> str:
    if character in "\u200c\u200d\u00ad":
        return _JOINER
    if character in "\n\u2028\u2029\x85":
        return "\n"
    if character < "\x7f" and category[0] in "PS":
        return character
    return _DASHES.get(category, " " if category[0] in "CZS" else ";")


def _is_vowel_point(character: str) -> bool:
    return "\u064b" <= character <= "\u0655" or "\u0591" <= character <= "\u05c7"


class _Table(dict[int, str]):
    """Learns a character when it first meets it; a bounded number of them."""

    def __missing__(self, point: int) -> str:
        folded = _folded(chr(point))
        if len(self) < _KEPT:
            self[point] = folded
        return folded


class _BareTable(dict[int, str]):
    def __missing__(self, point: int) -> str:
        bare = _bare(chr(point)) if point != ord(_JOINER) else ""
        if len(self) < _KEPT:
            self[point] = bare
        return bare


_TABLE = _Table()
_BARE = _BareTable()


def fold(text: str) -> str:
    """
    Return `text` in lower case with digits, spaces, dashes and quotes of every script as ASCII.

    The result has the same length: a place in it is the same place in `text`.
    What is neither letter nor ASCII has become a space or ASCII punctuation.
    """
    return text.translate(_TABLE)


def bare(word: str) -> str:
    """Return a folded word without its accents and joiners, as people type in a hurry."""
    return word if word.isascii() else word.translate(_BARE)
