"""Name the service that a code is for, from the text or from who sent it."""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.codes.evidence import Evidence
from bot.codes.shapes import Candidate
from bot.codes.signature import headline, signature
from bot.codes.tokens import DIGITS, HIDDEN, LINE, MIXED, STOP, WORD, Token
from bot.codes.words.kinds import (
    CODE,
    CONFIRM,
    ENTER,
    GLUE,
    LOGIN,
    OTHER,
    OWNER,
    STRONG,
    UNIT,
    USE,
    WARNING,
    WEAK_LOGIN,
)

_LONGEST = 40
_FARTHEST = 6
_NEAR = 2

_BRACKETED = re.compile(r"\W{0,4}[【\[(（*]([^\n【】\[\]()（）*#]{1,40})[】\])）*]")
_BRACKETED_LAST = re.compile(r"[【\[]([^\n【】\[\]]{2,40})[】\]]\s*\Z")
_PREFIX = re.compile(
    r"[^\w\n]{0,5}([^\W\d](?:[^\n:：.!?]|\.(?=\w)){1,38}?)(?: ?[:：](?!//)| [-–—] )"
)
_HOST = re.compile(r"[a-z0-9-]{2,}(?:\.[a-z]{2,12}){1,2}")
_COUPON = re.compile(r"[A-Z]+\d{2,}")
_MIXED_CASE = re.compile(r"[^\W\d_]{0,20}?[^\W\d_A-Z][A-Z]")
_CARRIERS = frozenset({"web발신", "국제발신", "web発信", "국외발신"})
_ABOUT_CODES = (CODE, STRONG, LOGIN, WEAK_LOGIN, CONFIRM)
_NOT_IN_NAMES = (*_ABOUT_CODES, ENTER, USE)
_PART_OF_NAMES = ("", OWNER, OTHER)
_NOT_BEFORE = {
    "in",
    "hi",
    "hello",
    "dear",
    "hey",
    "hola",
    "bonjour",
    "hallo",
    "ciao",
    "olá",
    "hei",
    "hej",
}


class Name(NamedTuple):
    """A run of tokens that reads like a name, and how far it stands from a word for a code."""

    start: int
    end: int
    distance: int


def service_of(
    text: str, folded: str, tokens: list[Token], one: Candidate, evidence: Evidence, sender: str
) -> str:
    """Return the name of the service, or "" when nothing names it."""
    return (
        _bracketed(text)
        or _prefix(text, tokens, one)
        or signature(text, tokens, one)
        or headline(text, tokens, one)
        or _beside(text, folded, tokens, one, evidence)
        or _from_sender(sender)
    )


def _bracketed(text: str) -> str:
    for match in (_BRACKETED.match(text), _BRACKETED_LAST.search(text)):
        name = match[1].strip() if match else ""
        if match and name.casefold() in _CARRIERS:
            return _bracketed(text[match.end() :])
        if name and not name[0].isdigit() and (len(name) > 1 or not name.isascii()):
            return name
    return ""


def _prefix(text: str, tokens: list[Token], one: Candidate) -> str:
    """Return what stands before the first colon, unless that is about codes or numbers."""
    match = _PREFIX.match(text)
    if not match or match.end(1) > one.start:
        return ""
    start, end = match.span(1)
    inside = [token for token in tokens if token[1] >= start and token[2] <= end]
    words = [token for token in inside if token[0] in (WORD, HIDDEN)]
    if not words or len(words) > 4 or any(token[0] == DIGITS for token in inside):
        return ""
    if any(token[3] in _NOT_IN_NAMES for token in words) or all(token[3] for token in words):
        return ""
    if not _reads_like_name(text, words[0]) or words[0][3] not in _PART_OF_NAMES:
        return ""
    return match[1].strip()


def _beside(text: str, folded: str, tokens: list[Token], one: Candidate, evidence: Evidence) -> str:
    """Return the name nearest to a word for a code, or after "for", "at", "from"."""
    if text.isupper() and text.isascii():
        return ""
    paying = {
        evidence.sentences[place]
        for place, token in enumerate(tokens)
        if token[3] == UNIT or token[0] == "$"
    }
    warned = -1
    about = [place for place, token in enumerate(tokens) if token[3] in (CODE, STRONG, LOGIN)]
    best: Name | None = None
    place = 0
    while place < len(tokens):
        sort, _, _, kind = tokens[place]
        warned = evidence.sentences[place] if kind == WARNING else warned
        fits = sort in (MIXED, HIDDEN) or (sort == WORD and _may_open(text, tokens[place]))
        fits = fits and evidence.sentences[place] != warned
        last = _run(text, folded, tokens, place, one) if fits else -1
        if last >= place:
            name = _named(folded, tokens, place, last, about)
            if name and evidence.sentences[place] in paying and not _is_titled(tokens, last):
                name = None
            if name and (best is None or name.distance < best.distance):
                best = name
            place = last
        place += 1
    return text[best.start : best.end] if best else ""


def _may_open(text: str, token: Token) -> bool:
    """Say whether a name may begin here: an unknown word, or one like "WhatsApp"."""
    return not token[3] or bool(_MIXED_CASE.match(text, token[1], token[2]))


def _is_titled(tokens: list[Token], last: int) -> bool:
    """Say whether a word for a code follows the name at once: "HDFC Bank OTP"."""
    return last + 1 < len(tokens) and tokens[last + 1][3] in (CODE, STRONG)


def _run(text: str, folded: str, tokens: list[Token], place: int, one: Candidate) -> int:
    """Return the last token of the name that begins at `place`, or one less than `place`."""
    if tokens[place][0] == HIDDEN:
        whole = not place or tokens[place - 1][2] < tokens[place][1]
        return place if whole and _HOST.fullmatch(_hidden(text, tokens[place])) else place - 1
    if tokens[place][0] == MIXED and _COUPON.fullmatch(text, *tokens[place][1:3]):
        return place - 1
    last = place - 1
    while last + 1 < len(tokens):
        sort, start, end, kind = tokens[last + 1]
        if last >= place and _is_joint(folded, tokens, last + 1):
            last += 2
            continue
        apart = folded[tokens[last][2] : start] if last >= place else ""
        if apart.strip(" ") or len(apart) > 1 or one.first <= last + 1 <= one.last:
            break
        opens = last < place
        fits = sort == WORD and (
            _may_open(text, tokens[last + 1]) if opens else kind in _PART_OF_NAMES
        )
        fits = (fits and _reads_like_name(text, tokens[last + 1])) or (
            sort == MIXED and text[start].isalpha() and folded[start:end].isalnum()
        )
        glued = sort == DIGITS and not opens and not apart and end - start < 4
        if not (fits or glued):
            break
        last += 1
    return last


def _hidden(text: str, token: Token) -> str:
    """Return what a mask hides, in lower case."""
    return text[token[1] : token[2]].lower()


def _is_joint(folded: str, tokens: list[Token], place: int) -> bool:
    """Say whether a hyphen or "&" ties a further word to the name: "Borger-portalen"."""
    if place + 1 >= len(tokens) or tokens[place][0] not in "-&":
        return False
    before, after = tokens[place - 1], tokens[place + 1]
    spaced = folded[before[2] : tokens[place][1]] + folded[tokens[place][2] : after[1]]
    if tokens[place][0] == "&":
        return after[0] == WORD and not spaced.strip(" ")
    alike = folded[before[1]].isascii() and folded[after[1]].isascii()
    return alike and not spaced and after[0] == WORD and after[3] in ("", OTHER, GLUE)


def _reads_like_name(text: str, token: Token) -> bool:
    """Say whether a word has a capital, or its script knows none."""
    if token[0] == HIDDEN:
        return bool(_HOST.fullmatch(_hidden(text, token)))
    first = text[token[1]]
    if first.islower():
        return bool(_MIXED_CASE.match(text, token[1], token[2]))
    return first.isupper() or token[2] - token[1] > 1


def _named(
    folded: str, tokens: list[Token], place: int, last: int, about: list[int]
) -> Name | None:
    """Return the run as a name when it stands close enough to a word about codes."""
    if place > 1 and _is_joint(folded, tokens, place - 1) and tokens[place - 1][0] == "-":
        place -= 2
    start, end = tokens[place][1], tokens[last][2]
    before = folded[tokens[place - 1][1] : tokens[place - 1][2]] if place else ""
    if end - start > _LONGEST or end - start < 2 or before in _NOT_BEFORE:
        return None
    distances = [
        _distance(tokens, last, keyword) if keyword > last else _distance(tokens, keyword, place)
        for keyword in about
    ]
    nearest = min(distances, default=_FARTHEST)
    opens = place == 0 or tokens[place - 1][0] in (STOP, LINE)
    if opens and not (last + 1 < len(tokens) and tokens[last + 1][3] in _ABOUT_CODES):
        return None
    introduced = place > 0 and tokens[place - 1][3] == GLUE and before.isascii() and len(before) > 1
    limit = _FARTHEST if introduced else 0 if opens else _NEAR
    return Name(start, end, nearest) if nearest <= limit else None


def _distance(tokens: list[Token], left: int, right: int) -> int:
    """Return how many words that say something stand between two tokens; signs weigh more."""
    distance = 0
    for sort, _, _, kind in tokens[left + 1 : right]:
        if sort == WORD:
            distance += kind not in (GLUE, LOGIN, WEAK_LOGIN, CODE, STRONG)
        elif sort not in "-\"'":
            distance += _FARTHEST if sort == LINE else 2
        if distance > _FARTHEST:
            break
    return distance


def _from_sender(sender: str) -> str:
    return sender.strip() if any(character.isalpha() for character in sender) else ""
