"""Name the service that a code is for, from the text or from who sent it."""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.codes.evidence import Evidence
from bot.codes.shapes import Candidate
from bot.codes.tokens import DIGITS, LINE, MIXED, STOP, WORD, Token
from bot.codes.words.kinds import CODE, CONFIRM, GLUE, LOGIN, OTHER, OWNER, STRONG, WEAK_LOGIN

_LONGEST = 40
_FARTHEST = 6
_NEAR = 2

_BRACKETED = re.compile(r"\W{0,4}[【\[(（*]([^\n【】\[\]()（）*#]{2,40})[】\])）*]")
_BRACKETED_LAST = re.compile(r"[【\[]([^\n【】\[\]]{2,40})[】\]]\s*\Z")
_PREFIX = re.compile(r"[^\w\n]{0,5}([^\W\d][^\n:：.!?]{1,38}?) ?[:：](?!//)")
_SIGNED = re.compile(r"[-–—~] ?([^\W\d_][^\n:.!?–—-]{1,30})\s*\Z")
_CARRIERS = frozenset({"web발신", "국제발신", "web発信", "국외발신"})
_ABOUT_CODES = (CODE, STRONG, LOGIN, WEAK_LOGIN, CONFIRM)
_PART_OF_NAMES = ("", OWNER, OTHER)
_GREETINGS = {"hi", "hello", "dear", "hey", "hola", "bonjour", "hallo", "ciao", "olá", "hei", "hej"}


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
        or _beside(text, folded, tokens, one, evidence)
        or _signed(text, tokens)
        or _from_sender(sender)
    )


def _bracketed(text: str) -> str:
    for match in (_BRACKETED.match(text), _BRACKETED_LAST.search(text)):
        name = match[1].strip() if match else ""
        if name and name.casefold() not in _CARRIERS and not name[0].isdigit():
            return name
    return ""


def _prefix(text: str, tokens: list[Token], one: Candidate) -> str:
    """Return what stands before the first colon, unless that is about codes or numbers."""
    match = _PREFIX.match(text)
    if not match or match.end(1) > one.start:
        return ""
    start, end = match.span(1)
    inside = [token for token in tokens if token[1] >= start and token[2] <= end]
    words = [token for token in inside if token[0] == WORD]
    if not words or len(words) > 4 or any(token[0] == DIGITS for token in inside):
        return ""
    if any(token[3] in _ABOUT_CODES for token in words) or all(token[3] for token in words):
        return ""
    if not _reads_like_name(text, words[0]) or words[0][3] not in _PART_OF_NAMES:
        return ""
    return match[1].strip()


def _beside(text: str, folded: str, tokens: list[Token], one: Candidate, evidence: Evidence) -> str:
    """Return the name nearest to a word for a code, or after "for", "at", "from"."""
    if text.isupper():
        return ""
    about = [place for place, token in enumerate(tokens) if token[3] in (CODE, STRONG, LOGIN)]
    best: Name | None = None
    place = 0
    while place < len(tokens):
        sort, _, _, kind = tokens[place]
        fits = sort == MIXED or (sort == WORD and not kind)
        last = _run(text, folded, tokens, place, one) if fits else -1
        if last >= place:
            name = _named(folded, tokens, place, last, about)
            if name and (best is None or name.distance < best.distance):
                best = name
            place = last
        place += 1
    return text[best.start : best.end] if best else ""


def _run(text: str, folded: str, tokens: list[Token], place: int, one: Candidate) -> int:
    """Return the last token of the name that begins at `place`, or one less than `place`."""
    last = place - 1
    while last + 1 < len(tokens):
        sort, start, end, kind = tokens[last + 1]
        apart = folded[tokens[last][2] : start] if last >= place else ""
        if apart.strip(" ") or len(apart) > 1 or one.first <= last + 1 <= one.last:
            break
        opens = last < place
        fits = sort == WORD and kind in (("",) if opens else _PART_OF_NAMES)
        fits = (fits and _reads_like_name(text, tokens[last + 1])) or (
            sort == MIXED and text[start].isalpha() and folded[start:end].isalnum()
        )
        glued = sort == DIGITS and not opens and not apart and end - start < 4
        if not (fits or glued):
            break
        last += 1
    return last


def _reads_like_name(text: str, token: Token) -> bool:
    """Say whether a word has a capital, or its script knows none."""
    first = text[token[1]]
    return first.isupper() or (not first.islower() and token[2] - token[1] > 1)


def _named(
    folded: str, tokens: list[Token], place: int, last: int, about: list[int]
) -> Name | None:
    """Return the run as a name when it stands close enough to a word about codes."""
    start, end = tokens[place][1], tokens[last][2]
    before = folded[tokens[place - 1][1] : tokens[place - 1][2]] if place else ""
    if end - start > _LONGEST or end - start < 2 or before in _GREETINGS:
        return None
    distances = [
        _distance(tokens, last, keyword) if keyword > last else _distance(tokens, keyword, place)
        for keyword in about
    ]
    nearest = min(distances, default=_FARTHEST)
    introduced = place > 0 and tokens[place - 1][3] == GLUE and before.isascii() and len(before) > 1
    opens = place == 0 or tokens[place - 1][0] in (STOP, LINE)
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


def _signed(text: str, tokens: list[Token]) -> str:
    match = _SIGNED.search(text)
    if not match:
        return ""
    words = [token for token in tokens if token[1] >= match.start(1) and token[0] == WORD]
    named = words and len(words) < 4 and not words[0][3] and _reads_like_name(text, words[0])
    return match[1].strip() if named else ""


def _from_sender(sender: str) -> str:
    return sender.strip() if any(character.isalpha() for character in sender) else ""
