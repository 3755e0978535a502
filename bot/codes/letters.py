"""Tell which words with letters in them have the shape of a code: "X7K9Q2", "G-482913"."""

from __future__ import annotations

import re

from bot.codes.candidate import LONGEST, SHORTEST, Candidate
from bot.codes.digits import before_comma, punctuated
from bot.codes.lexicon import kind_of
from bot.codes.numbers import is_amount, is_part
from bot.codes.tokens import DIGITS, MIXED, WORD, Token
from bot.codes.words.kinds import CODE, ENTER, GLUE, MONTH, STRONG, USE

_LONGEST_PART = 6
_LONGEST_PIECE = 4
_LONGEST_ENDING = 4
_INTRODUCING = (GLUE, ENTER, USE, STRONG, CODE)
_MASKED_NUMBER = re.compile(r"x++\d++")
_COUPON = re.compile(r"[a-z]{4,}+\d{1,4}|\d{1,3}(?:off|free|get)\w*+")
_WORD_AND_NUMBER = re.compile(r"[a-z]{3,}+\d{2,}+")
_TIME = re.compile(r"\d{1,2}[hgu]\d\d")
_SIGNS = tuple("!#$&*+=^")
_OTHER_LETTERS = re.compile(r"[\u0370-\u052f]")
_DAY = re.compile(r"\d{1,2}([a-z]{3,})\d{0,4}")
_RUNS = re.compile(r"[a-z]++|\d++")
_GIBBERISH = re.compile(r"[bcdfghjklmnpqrstvwxz]{4}|q(?!u)|[jkqvwxz].?[jkqvwxz]|^[^aeiouy]{3}")


def with_letters(text: str, tokens: list[Token], place: int) -> Candidate | None:
    """Return "4410-AB", digits with capitals that a hyphen joins, as a candidate."""
    if place + 2 >= len(tokens) or tokens[place + 1][0] != "-" or not _is_joint(tokens, place + 1):
        return None
    (_, start, middle, _), _, (sort, tail, end, kind) = tokens[place : place + 3]
    letters = text[tail:end]
    fits = sort == WORD and not kind and letters.isascii() and letters.isupper()
    code = text[start:middle] + letters
    if not fits or len(letters) < 2 or not SHORTEST < len(code) <= LONGEST or not code.isascii():
        return None
    if place and tokens[place - 1][2] == start:
        return None
    return Candidate(place, place + 2, start, end, code, "digits and letters")


def from_mixed(folded: str, text: str, tokens: list[Token], place: int) -> list[Candidate]:
    """Return a word with digits and letters or signs in it as a candidate."""
    _, start, end, _ = tokens[place]
    word = folded[start:end]
    raw = text[start:end]
    if not word.isalnum():
        if "," in word:
            return before_comma(folded, tokens, place)
        return punctuated(folded, tokens, place) or _hyphened(raw, tokens, place)
    size = end - start
    if not 2 <= size <= LONGEST or not word.isascii():
        return []
    if _is_else(folded, tokens, place):
        return []
    mixed_case = raw != raw.upper()
    if mixed_case and sum(character.isdigit() for character in word) < 2:
        return []
    code = raw if raw.isascii() else _ascii(raw, word)
    shape = _shape(word, mixed_case=mixed_case)
    return _with_tail(folded, text, tokens, place, Candidate(place, place, start, end, code, shape))


def _shape(word: str, *, mixed_case: bool) -> str:
    """Name the pattern of letters and digits in a word."""
    if _COUPON.fullmatch(word):
        return "coupon"
    if _WORD_AND_NUMBER.fullmatch(word):
        return "word and number"
    woven = len(_RUNS.findall(word)) > 2
    if mixed_case:
        return "woven in small letters" if woven else "small letters"
    return "woven" if woven else "letters"


def chained(text: str, tokens: list[Token], place: int) -> Candidate | None:
    """Return "H4-92-KT", three or more short parts in capitals and digits, as a candidate."""
    last = _chain_end(tokens, place)
    if last == place or (place and tokens[place - 1][2] == tokens[place][1]):
        return None
    start, end = tokens[place][1], tokens[last][2]
    parts = text[start:end].split("-")
    code = "".join(parts)
    fits = len(parts) > 2 and SHORTEST < len(code) <= LONGEST and code.isascii()
    if not fits or not code.isalnum() or not code.isupper():
        return None
    if code.isalpha() or max(map(len, parts)) > _LONGEST_PIECE:
        return None
    return Candidate(place, last, start, end, code, "chain")


def foreign(folded: str, text: str, tokens: list[Token], place: int) -> Candidate | None:
    """Return letters of another script and digits written as one word: "ЛЕТО58", "Тк58мз"."""
    last = place
    while (
        last + 1 < len(tokens)
        and tokens[last + 1][1] == tokens[last][2]
        and _may_join(tokens[last + 1])
    ):
        last += 1
    start, end = tokens[place][1], tokens[last][2]
    if last == place or not SHORTEST < end - start <= LONGEST:
        return None
    if (place and tokens[place - 1][2] == start) or folded[end : end + 1].isalnum():
        return None
    if not all(_may_join(token) for token in tokens[place : last + 1]):
        return None
    raw, word = text[start:end], folded[start:end]
    code = "".join(b if b.isdigit() else a for a, b in zip(raw, word, strict=True))
    if not _OTHER_LETTERS.search(word) or not any(map(str.isdigit, word)):
        return None
    if raw != raw.upper() and last - place < 2:
        return None
    return Candidate(place, last, start, end, code, "another script")


def _may_join(token: Token) -> bool:
    return token[0] == DIGITS or (token[0] == WORD and not token[3])


def joined(text: str, tokens: list[Token], place: int) -> Candidate | None:
    """Return "tR-88-vx", whose parts only hyphens join, which only a one-time password is."""
    last = _chain_end(tokens, place)
    start, end = tokens[place][1], tokens[last][2]
    parts = text[start:end].split("-")
    code = "".join(parts)
    fits = SHORTEST < len(code) <= LONGEST and code.isascii() and code.isalnum()
    if len(parts) < 2 or not fits or any(token[3] for token in tokens[place : last + 1]):
        return None
    if code.isalpha() or code.isdigit():
        return None
    if code.isupper():
        return Candidate(place, last, start, end, code, "parts")
    if max(len(part) for part in parts) > _LONGEST_PIECE or sum(map(str.isdigit, code)) < 2:
        return None
    return Candidate(place, last, start, end, code, "parts in small letters")


def _is_else(folded: str, tokens: list[Token], place: int) -> bool:
    """Say whether it is a part of something, a time or an amount."""
    _, start, end, _ = tokens[place]
    if _TIME.fullmatch(folded, start, end) or _MASKED_NUMBER.fullmatch(folded, start, end):
        return True
    day = _DAY.fullmatch(folded, start, end)
    if day and kind_of(day[1]) == MONTH:
        return True
    # Half of a password with signs in it is of no use.
    half = folded[end : end + 1] in _SIGNS and folded[end + 1 : end + 2].isalnum()
    return half or is_part(folded, tokens, place) or is_amount(folded, tokens, place, place)


def _hyphened(raw: str, tokens: list[Token], place: int) -> list[Candidate]:
    """Return "PQ4-81Z": letters and digits parted by a hyphen between two digits."""
    code = raw.replace("-", "")
    alone = not any(
        0 < joint < len(tokens) - 1 and tokens[joint][0] == "-" and _is_joint(tokens, joint)
        for joint in (place - 1, place + 1)
    )
    fits = SHORTEST < len(code) <= LONGEST and code.isascii() and code.isalnum()
    if not (fits and alone and code.isupper()) or min(map(len, raw.split("-"))) == 1:
        return []
    return [Candidate(place, place, *tokens[place][1:3], code, "parts")]


def _ascii(raw: str, word: str) -> str:
    return "".join(
        character.upper() if place < len(raw) and raw[place].isupper() else character
        for place, character in enumerate(word)
    )


def _with_tail(
    folded: str, text: str, tokens: list[Token], place: int, one: Candidate
) -> list[Candidate]:
    """Return the candidate with the parts that hyphens join to it: "X7K4-9Q2M", "X7K 9Q2"."""
    first, last = place, _chain_end(tokens, place)
    while first > 1 and place - first < LONGEST and _is_joint(tokens, first - 1):
        first -= 2
    ending = text[slice(*tokens[last][1:3])]
    if last > place and len(ending) <= _LONGEST_ENDING and ending.islower() and one.code.isupper():
        last -= 2  # the ending of a case: "GJ4K7V-t"
    if first == last:
        last = _spaced_pieces(folded, text, tokens, place)
    if first == last:
        return [one] if len(one.code) >= SHORTEST else []
    parts = [text[token[1] : token[2]] for token in tokens[first : last + 1] if token[0] != "-"]
    code = "".join(parts).replace("-", "")
    fits = SHORTEST < len(code) <= LONGEST and len(parts[0]) < _LONGEST_PART
    if not (fits and code.isalnum() and code.isascii() and code == code.upper()):
        return []
    shape = "spaced parts" if last > place and tokens[last - 1][0] != "-" else "parts"
    return [Candidate(first, last, tokens[first][1], tokens[last][2], code, shape)]


def _chain_end(tokens: list[Token], place: int) -> int:
    """Return the last token that hyphens join to this one, or `place` when none does."""
    last = place
    while last + 2 < len(tokens) and last - place < LONGEST and _is_joint(tokens, last + 1):
        last += 2
    return last


def _is_joint(tokens: list[Token], place: int) -> bool:
    """Say whether a hyphen stands between two words with no space."""
    sort, start, end, _ = tokens[place]
    joined = sort == "-" and tokens[place - 1][2] == start and tokens[place + 1][1] == end
    return joined and all(
        tokens[near][0] in (WORD, DIGITS, MIXED) for near in (place - 1, place + 1)
    )


def _spaced_pieces(folded: str, text: str, tokens: list[Token], place: int) -> int:
    """Return the last piece of "X7K 9Q2" or "Z8 4K Q1", or `place` when there is none."""
    last = place
    while last + 1 < len(tokens) and last - place < LONGEST and tokens[last + 1][0] == MIXED:
        (_, start, end, _), (_, next_start, next_end, _) = tokens[last : last + 2]
        alike = next_end - next_start == end - start and folded[end:next_start] == " "
        if not alike or not (text[start:end].isupper() and text[next_start:next_end].isupper()):
            break
        last += 1
    return last


def from_letters(folded: str, text: str, tokens: list[Token], place: int) -> list[Candidate]:
    """Return a word in capitals that could be a code without digits, or a prefix and digits."""
    _, start, end, _ = tokens[place]
    raw = text[start:end]
    size = end - start
    if not raw.isascii() or not raw.isupper():
        return []
    if place + 2 < len(tokens) and tokens[place + 1][0] == "-" and tokens[place + 1][1] == end:
        return _prefixed(folded, text, tokens, place)
    if text.isupper():
        return []
    before = tokens[place - 1] if place else None
    introduced = before and (before[0] in ':="(' or before[3] in _INTRODUCING)
    if 5 <= size <= 8 and introduced:
        if _GIBBERISH.search(folded, start, end):
            return [Candidate(place, place, start, end, raw, "gibberish")]
        return [Candidate(place, place, start, end, raw, "capitals")]
    return []


def _prefixed(folded: str, text: str, tokens: list[Token], place: int) -> list[Candidate]:
    """Return "G-482913": the letters are not typed (the digits are met again; no harm)."""
    sort, start, end, _ = tokens[place + 2]
    first, middle = tokens[place][1], tokens[place][2]
    if sort != DIGITS or start != tokens[place + 1][2] or not 3 <= end - start <= 8:
        return []
    if set(text[first:middle]) == {"X"}:
        return []
    if end - start <= 4 and 3 <= middle - first <= 4:  # halves of one: "RKQT-4871"
        code = text[first:middle] + folded[start:end]
        return [Candidate(place, place + 2, first, end, code, "halves")]
    if end - start < SHORTEST:
        return []
    digits = Candidate(place, place + 2, first, end, folded[start:end], "behind letters")
    if end - start > SHORTEST or middle - first != 2:
        return [digits]
    code = text[first:middle] + digits.code  # "AB-4821": what is learnt tells which it is
    return [digits._replace(code=code, shape="two letters and digits"), digits]
