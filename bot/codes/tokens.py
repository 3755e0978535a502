"""Cut a masked text into words, numbers and signs, each with its place and its kind."""

from __future__ import annotations

import re

from bot.codes.fold import bare
from bot.codes.lexicon import kind_of, load, phrases_from, pieces
from bot.codes.words.kinds import CALL, GLUE, NUMBER, OTHER, OWNER

WORD, DIGITS, MIXED, HIDDEN = "w", "d", "x", "m"
STOP, LINE = ".", "\n"

# One token: its sort (one of the above, or the sign itself), start, end, and a word's kind.
Token = tuple[str, int, int, str]

_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uff66-\uff9f"
)
_LATIN = "a-z0-9\u00df-\u02af\u0300-\u036f\u1e00-\u1eff"
_INNER = "(?:'|\"(?=[\u05d0-\u05ea]{1,2}(?![\u05d0-\u05ea])))"  # an apostrophe, a gershayim
_TOKEN = re.compile(
    rf"([{_LATIN}]++(?:(?<=\d)[-.,:/'](?=\d)[{_LATIN}]++)*+)"
    rf"|([{_UNSPACED}]++)|([^\x00-\x7f{_UNSPACED}]++(?:{_INNER}[^\x00-\x7f{_UNSPACED}]++)*+)"
    rf"|(\x00++)|([.!?]++)|([^\S ]\s*+)|(\S)"
)
_LATIN_WORD, _UNSPACED_RUN, _FOREIGN_WORD, _MASK, _STOP, _LINE, _SIGN = range(1, 8)
_KEYWORD_AND_DIGITS = re.compile(r"([a-z]{2,8}?)(\d{4,8})([a-z]*+)")
_DIGITS_AND_WORD = re.compile(r"(\d{4,8})([a-z]{2,20})")
_ABBREVIATED = {OTHER, OWNER, CALL, NUMBER}
_LONGEST_ABBREVIATION = 6


def tokenise(masked: str) -> list[Token]:
    """Return the tokens of a folded and masked text, phrases recognised."""
    load()
    tokens: list[Token] = []
    for match in _TOKEN.finditer(masked):
        start, end = match.span()
        group = match.lastindex
        if group == _SIGN:
            tokens.append((match[_SIGN], start, end, ""))
        elif group == _LATIN_WORD:
            tokens += _latin(match[_LATIN_WORD], start)
        elif group == _FOREIGN_WORD:
            tokens.append((WORD, start, end, kind_of(match[_FOREIGN_WORD])))
        elif group == _UNSPACED_RUN:
            tokens += [(WORD, start + a, start + b, kind) for a, b, kind in pieces(match[0])]
        elif group == _STOP:
            tokens.append(_stop(masked, tokens, match))
        else:
            tokens.append((HIDDEN if group == _MASK else LINE, start, end, ""))
    _join_phrases(masked, tokens)
    return tokens


def _latin(word: str, start: int) -> list[Token]:
    if word.isdigit():
        return [(DIGITS, start, start + len(word), "")]
    if word.isalpha():
        return [(WORD, start, start + len(word), kind_of(word))]
    return _mixed(word, start)


def _mixed(word: str, start: int) -> list[Token]:
    """Return a word with digits in it; "otp482913" and "482913is" are two."""
    kind = kind_of(word)
    if kind:
        return [(WORD, start, start + len(word), kind)]
    if word.isalnum():
        match = _KEYWORD_AND_DIGITS.fullmatch(word)
        kind = kind_of(match[1]) if match else ""
        if match and kind in {"K", "G", "Q", "q", "c"} and not (kind != "K" and match[3]):
            return _split(start, (match[1], kind), (match[2], ""), (match[3], kind_of(match[3])))
        match = _DIGITS_AND_WORD.fullmatch(word)
        kind = kind_of(match[2]) if match else ""
        if match and kind and kind != "U":
            return _split(start, (match[1], ""), (match[2], kind))
    elif not any(character.isdigit() for character in word):
        return [(WORD, start, start + len(word), kind_of(word))]
    return [(MIXED, start, start + len(word), "")]


def _split(start: int, *parts: tuple[str, str]) -> list[Token]:
    tokens: list[Token] = []
    for part, kind in parts:
        if part:
            sort = DIGITS if part.isdigit() else WORD
            tokens.append((sort, start, start + len(part), kind))
            start += len(part)
    return tokens


def _stop(masked: str, tokens: list[Token], match: re.Match[str]) -> Token:
    """Return the end of a sentence, or the sign that only shortens a word or masks a number."""
    start, end = match.span()
    last = tokens[-1] if tokens else None
    if match[_STOP] == "." and last and last[2] == start:
        short = last[0] == WORD and start - last[1] <= _LONGEST_ABBREVIATION
        if (short and last[3] in _ABBREVIATED) or (last[0] == WORD and start - last[1] == 1):
            return ("'", start, end, GLUE)
    if end - start > 1 and match[_STOP][0] == "." and masked[end : end + 1].isalnum():
        return ("*", start, end, "")
    return (STOP, start, end, "")


def _same(masked: str, token: Token, wanted: str) -> bool:
    word = masked[token[1] : token[2]]
    if wanted[-1] == "*":
        return bare(word).startswith(wanted[:-1])
    return bare(word) == wanted


def _join_phrases(masked: str, tokens: list[Token]) -> None:
    """Give the words of a phrase the phrase's kind."""
    for place, (sort, start, end, _) in enumerate(tokens):
        if sort != WORD:
            continue
        for rest, kind in phrases_from(masked[start:end]):
            last = _matched(masked, tokens, place, rest)
            if last:
                tokens[place] = (WORD, start, end, kind)
                for inner in range(place + 1, last):
                    if tokens[inner][0] == WORD:
                        tokens[inner] = (WORD, tokens[inner][1], tokens[inner][2], GLUE)
                tokens[last] = (WORD, tokens[last][1], tokens[last][2], kind)
                break


def _matched(masked: str, tokens: list[Token], place: int, rest: tuple[str, ...]) -> int:
    """Return where the phrase's last word stands, or 0."""
    for wanted in rest:
        place += 1
        if place < len(tokens) and tokens[place][0] in "-'":
            place += 1
        if place >= len(tokens) or not _same(masked, tokens[place], wanted):
            return 0
    return place
