"""Cut a masked text into words, numbers and signs, each with its place and its kind."""

from __future__ import annotations

import re

from bot.codes.fold import bare
from bot.codes.lexicon import WORDS, Phrase, kind_of, load, pieces
from bot.codes.masks import MASK
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
_LATIN_WORD = rf"[{_LATIN}]++(?:(?<=\d)[-.,:/'](?=\d)[{_LATIN}]++)*+"
_UNSPACED_RUN = rf"[{_UNSPACED}]++"
_FOREIGN_WORD = rf"[^\x00-\x7f{_UNSPACED}]++(?:{_INNER}[^\x00-\x7f{_UNSPACED}]++)*+"
_PIECE = re.compile(
    rf" |{_LATIN_WORD}|{_UNSPACED_RUN}|{_FOREIGN_WORD}|\x00++|[.!?]++|[^\S ]\s*+|\S"
)
_IS_UNSPACED = re.compile(_UNSPACED_RUN)
_KEYWORD_AND_DIGITS = re.compile(r"([a-z]{2,8}?)(\d{4,8})([a-z]*+)")
_DIGITS_AND_WORD = re.compile(r"(\d{4,8})([a-z]{2,20})")
_ABBREVIATED = {OTHER, OWNER, CALL, NUMBER}
_LONGEST_ABBREVIATION = 6
_REMEMBERED = 4096


class _Pieces(dict[str, tuple[str, str, list[Phrase]]]):
    """Of a piece its sort, its kind, and phrases; the sort is "" where neighbours count."""

    def __missing__(self, piece: str) -> tuple[str, str, list[Phrase]]:
        if not (piece.isalpha() or piece[0] > "\x7f") or _IS_UNSPACED.match(piece):
            single = len(piece) == 1 and piece.isascii() and piece not in ".!?\n\x00"
            return (piece if single and not piece.isalnum() else ""), "", []
        known = (WORD, *WORDS[piece])
        if len(self) >= _REMEMBERED:
            del self[next(iter(self))]
        self[piece] = known
        return known


_PIECES = _Pieces()


def tokenise(masked: str) -> list[Token]:
    """Return the tokens of a folded and masked text, phrases recognised."""
    load()
    tokens: list[Token] = []
    opening: list[tuple[int, list[Phrase]]] = []
    start = 0
    for piece in _PIECE.findall(masked):
        end = start + len(piece)
        if piece != " ":
            sort, kind, phrases = _PIECES[piece]
            if phrases:
                opening.append((len(tokens), phrases))
            if sort:
                tokens.append((sort, start, end, kind))
            else:
                tokens += _others(masked, tokens, piece, start)
        start = end
    for place, phrases in opening:
        _join(masked, tokens, place, phrases)
    return tokens


def _others(masked: str, tokens: list[Token], piece: str, start: int) -> list[Token]:
    """Return the tokens of what is neither a spaced word nor a sign."""
    first = piece[0]
    if first in ".!?":
        return [_stop(masked, tokens, start, start + len(piece))]
    if first == MASK:
        return [(HIDDEN, start, start + len(piece), "")]
    if first.isspace():
        return [(LINE, start, start + len(piece), "")]
    if _IS_UNSPACED.match(piece):
        return [(WORD, start + a, start + b, kind) for a, b, kind in pieces(piece)]
    if piece.isdigit():
        return [(DIGITS, start, start + len(piece), "")]
    return _mixed(piece, start)


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


def _stop(masked: str, tokens: list[Token], start: int, end: int) -> Token:
    """Return the end of a sentence, or the sign that only shortens a word or masks a number."""
    last = tokens[-1] if tokens else None
    if masked[start:end] == "." and last and last[2] == start:
        short = last[0] == WORD and start - last[1] <= _LONGEST_ABBREVIATION
        if (short and last[3] in _ABBREVIATED) or (last[0] == WORD and start - last[1] == 1):
            return ("'", start, end, GLUE)
    if end - start > 1 and masked[start] == "." and masked[end : end + 1].isalnum():
        return ("*", start, end, "")
    return (STOP, start, end, "")


def _same(masked: str, token: Token, wanted: str) -> bool:
    word = masked[token[1] : token[2]]
    if wanted[-1] == "*":
        return bare(word).startswith(wanted[:-1])
    return bare(word) == wanted


def _join(masked: str, tokens: list[Token], place: int, phrases: list[Phrase]) -> None:
    """Give the first and the last word of the phrase that begins here the phrase's kind."""
    for rest, kind in phrases:
        last = _matched(masked, tokens, place, rest)
        if last:
            for near in range(place, last + 1):
                if tokens[near][0] == WORD:
                    inner = place < near < last
                    tokens[near] = (WORD, *tokens[near][1:3], GLUE if inner else kind)
            return


def _matched(masked: str, tokens: list[Token], place: int, rest: tuple[str, ...]) -> int:
    """Return where the phrase's last word stands, or 0."""
    for wanted in rest:
        place += 1
        if place < len(tokens) and tokens[place][0] in "-'":
            place += 1
        if place >= len(tokens) or not _same(masked, tokens[place], wanted):
            return 0
    return place
