"""Cut a masked text into words, numbers and signs, each with its place and its kind."""

from __future__ import annotations

import re

from bot.codes.fold import bare
from bot.codes.lexicon import WORDS, Phrases, kind_of, load, pieces
from bot.codes.masks import MASK
from bot.codes.words.kinds import CALL, GLUE, NUMBER, OTHER, OWNER

WORD, DIGITS, MIXED, HIDDEN = "w", "d", "x", "m"
STOP, LINE = ".", "\n"

# One token: its sort (one of the above, or the sign itself), start, end, and a word's kind.
Token = tuple[str, int, int, str]

UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uff66-\uff9f"
)
_LATIN = "a-z0-9\u00df-\u02af\u0300-\u036f\u1e00-\u1eff"
_INNER = "(?:'|\"(?=[\u05d0-\u05ea]{1,2}(?![\u05d0-\u05ea])))"  # an apostrophe, a gershayim
_LATIN_WORD = rf"[{_LATIN}]++(?:(?<=\d)[-.,:/'](?=\d)[{_LATIN}]++)*+"
_UNSPACED_RUN = rf"[{UNSPACED}]++"
_FOREIGN_WORD = rf"[^\x00-\x7f{UNSPACED}]++(?:{_INNER}[^\x00-\x7f{UNSPACED}]++)*+"
_PIECE = re.compile(
    rf" |{_LATIN_WORD}|{_UNSPACED_RUN}|{_FOREIGN_WORD}|\x00++|[.!?]++|[^\S ]\s*+|\S"
)
_IS_UNSPACED = re.compile(_UNSPACED_RUN)
_KEYWORD_AND_DIGITS = re.compile(r"([a-z]{2,8}?)(\d{4,8})([a-z]*+)")
_DIGITS_AND_WORD = re.compile(r"(\d{4,8})([a-z]{2,20})")
_IS = {"je", "jest", "ist", "est", "este"}  # where the space behind it is forgotten
_ABBREVIATED = {OTHER, OWNER, CALL, NUMBER}
_LONGEST_ABBREVIATION = 6
_REMEMBERED = 4096


_known: dict[str, tuple[str, str, Phrases]] = {}
"""Of spaced words and signs the sort, the kind, and the phrases that begin with them."""


def tokenise(masked: str) -> list[Token]:
    """Return the tokens of a folded and masked text, phrases recognised."""
    load()
    tokens: list[Token] = []
    opening: list[tuple[int, Phrases]] = []
    start = 0
    for piece in _PIECE.findall(masked):
        end = start + len(piece)
        if piece != " ":
            known = _known.get(piece)
            if known is None and piece.isdigit():
                tokens.append((DIGITS, start, end, ""))
            elif known is None and not _is_context_free(piece):
                tokens += _others(masked, tokens, piece, start)
            else:
                sort, kind, phrases = known or _learnt(piece)
                if phrases:
                    opening.append((len(tokens), phrases))
                tokens.append((sort, start, end, kind))
        start = end
    for place, phrases in opening:
        _join(masked, tokens, place, phrases)
    return tokens


def _is_context_free(piece: str) -> bool:
    """Say whether a piece is a spaced word or a sign, the same thing wherever it stands."""
    if piece[0] > "\x7f":
        return not _IS_UNSPACED.match(piece)
    return piece.isalpha() or (len(piece) == 1 and piece not in ".!?\x00")


def _learnt(piece: str) -> tuple[str, str, Phrases]:
    """Return what a spaced word, a sign or a line's end is, and remember it for the next text."""
    if piece.isalpha() or piece[0] > "\x7f":
        known = (WORD, *WORDS[piece])
    else:
        known = (LINE if piece.isspace() else piece, "", {})
    if len(_known) >= _REMEMBERED:
        del _known[next(iter(_known))]
    _known[piece] = known
    return known


def _others(masked: str, tokens: list[Token], piece: str, start: int) -> list[Token]:
    """Return the tokens of what is neither a spaced word nor a sign nor a number."""
    end = start + len(piece)
    if piece[0] in ".!?":
        return [_stop(masked, tokens, start, end)]
    if piece[0] == MASK:
        return [(HIDDEN, start, end, "")]
    if piece.isspace():
        return [(LINE, start, end, "")]
    if _IS_UNSPACED.match(piece):
        return [(WORD, start + a, start + b, kind) for a, b, kind in pieces(piece)]
    return _mixed(piece, start)


def _mixed(word: str, start: int) -> list[Token]:
    """Return a word with digits in it; "otp482913" and "482913is" are two."""
    kind = kind_of(word)
    if kind:
        return [(WORD, start, start + len(word), kind)]
    if word.isalnum():
        match = _KEYWORD_AND_DIGITS.fullmatch(word)
        kind = kind_of(match[1]) if match else ""
        tied = kind in {"K", "G", "Q", "q", "c"} or (match and match[1] in _IS)
        if match and tied and not (kind != "K" and match[3]):
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


def _join(masked: str, tokens: list[Token], place: int, phrases: Phrases) -> None:
    """Give the first and the last word of the phrase that begins here the phrase's kind."""
    second = place + 1
    if second < len(tokens) and tokens[second][0] in "-'":
        second += 1
    if second >= len(tokens):
        return
    for rest, kind in phrases.get(bare(masked[tokens[second][1]]), ()):
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
