"""Name the service that a code is for, from the text or from who sent it."""

from __future__ import annotations

import re

from bot.codes.evidence import Evidence
from bot.codes.fold import bare, fold
from bot.codes.service import names
from bot.codes.service.beside import beside
from bot.codes.service.names import Reading
from bot.codes.service.opening import (
    NOT_IN_NAMES,
    addressed,
    behind,
    bracketed,
    prefix,
    sentence,
)
from bot.codes.service.rest import alone, bank, capitals, customer, opening
from bot.codes.service.runs import last_of
from bot.codes.service.signature import headline, signature
from bot.codes.shapes import Candidate
from bot.codes.tokens import WORD, Token
from bot.codes.words.kinds import GLUE, MONTH, OWNER, UNIT, VALID, WARNING
from bot.codes.words.services import KNOWN, LEADING, NO_NAMES, SPEAKERS

_SENDER = re.compile(r"(?:[A-Z]{2}-)?([^\n]*?)(?:-[A-Z])?")
_CLOSING = re.compile(
    r"(?:([-–—~/|\d)）(（\]])|[.!?。！？다요] ) ?"
    r"([^\W\d][^\n.,!?。！？:;()（）~/\d]{1,30}|[가-힣]{2,8}\d{0,3})"
    r"((?: [A-Z]?\d{3,4})?\.?)[)）]?\s*\Z"
)
_AMOUNT = re.compile(r"\d[.,]\d+\Z")
_OURS = re.compile(
    r"^(?:ihre?|deine?|votre|your|tu|sua?|seu|uw|ваша?|twój|from|vänligen|mvh|hilsen) (?=.)"
    r"|(?<=.) (?:team|support|info|online|онлайн|אונליין|account|kapısı|packstation|global)$"
    r"|(?<=.) alerts?$"
    r"|-$|(?<=.) (?:kunden)?konto$"
    r"|[\s™®©\u2190-\u2bff\ufe0f\U0001f000-\U0001faff]+$"
    r"|(?<=\w)-(?:Portal|App|Konto|Kundenkonto|Account|Login|Zugang)$",
    re.IGNORECASE,
)
_NEVER_LAST = {*NOT_IN_NAMES, VALID, UNIT, MONTH, WARNING}
_MOST_WORDS = 4
_INITIALS = 3


def service_of(
    text: str, folded: str, tokens: list[Token], one: Candidate, evidence: Evidence, sender: str
) -> str:
    """Return the name of the service, or "" when nothing names it."""
    name = bracketed(text, one)
    if name:
        return name
    reading = names.read(text, folded, tokens, one, evidence)
    name = (
        _prefix(reading)
        or _signature(reading)
        or headline(reading)
        or behind(reading)
        or sentence(reading)
        or addressed(reading)
        or _last_words(reading)
        or customer(reading)
        or alone(reading)
        or beside(reading)
        or capitals(reading)
        or bank(reading)
        or opening(reading)
        or _from_sender(sender)
        or _warning(reading)
    )
    name = name if name.isalnum() else _OURS.sub("", name)
    return KNOWN.get(fold(name), name) if name.isascii() else name


def _prefix(reading: Reading) -> str:
    """Return who the text begins with, or who it ends with where that is more than initials."""
    name = prefix(reading)
    initials = name.isupper() and name.isascii() and len(name) <= _INITIALS
    return (_signature(reading) or _last_words(reading) or name) if initials else name


def _signature(reading: Reading) -> str:
    """Return the name that a text is signed with, unless a label says that it is something else."""
    name = signature(reading)
    before = reading.folded[: len(reading.text.rstrip()) - len(name)].rstrip()
    return "" if before.endswith(":") else name


def _last_words(reading: Reading) -> str:
    """Return the name that ends the text where `signature` sees none: "/Taxi Pine"."""
    match = _CLOSING.search(reading.text, max(reading.one.end - 1, len(reading.text) - 48))
    words = names.inside(reading, *match.span(2)) if match else []
    words = [token for token in words if token[0] == WORD]
    if len(words) > 1 and words[0][3] == GLUE and _OURS.match(reading.text[words[0][1] :]):
        words = words[1:]
    if not match or not words or len(words) > _MOST_WORDS:
        return ""
    place = reading.tokens.index(words[0])
    name = reading.text[words[0][1] : match.end(2)].strip()
    counted = (match[1] or "").isdigit()
    if counted and (not _is_capital(name) or _AMOUNT.search(reading.text, 0, match.end(1))):
        return ""
    first = names.plain(reading, place)
    if first in NO_NAMES or first in LEADING or not names.are_capital(reading, words):
        return ""
    return name if _may_be_last(reading, match, words) else ""


def _is_capital(name: str) -> bool:
    """Say whether a name behind a number has a capital: "17:44 Pine Bank", but not "2 min"."""
    return name[0].isupper() or fold(name) in KNOWN


def _may_be_last(reading: Reading, match: re.Match[str], words: list[Token]) -> bool:
    kinds = {token[3] for token in words}
    signed = bool(match[1]) and match[1] in "-–—/~|"
    if kinds & _NEVER_LAST or not (signed or "" in kinds) or kinds <= {GLUE, OWNER}:
        return False
    return not match[3] or bool(match[1]) or _is_bank(reading, words)


def _is_bank(reading: Reading, words: list[Token]) -> bool:
    last = reading.folded[words[-1][1] : words[-1][2]]
    return bool(reading.paying) or names.is_bank(bare(last))


def _warning(reading: Reading) -> str:
    """Return who "will never ask for it"."""
    place = 0
    while place < len(reading.tokens):
        last = place
        if _may_warn(reading, place):
            last = max(last_of(reading, place), place)
            if _warns(reading, place, last):
                return reading.text[reading.tokens[place][1] : reading.tokens[last][2]]
        place = last + 1
    return ""


def _may_warn(reading: Reading, place: int) -> bool:
    sort, start, _, kind = reading.tokens[place]
    warned = reading.evidence.sentences[place] in reading.warned
    named = warned and sort == WORD and not kind and reading.text[start].isupper()
    return named and names.may_open(reading, place)


def _warns(reading: Reading, place: int, last: int) -> bool:
    if names.opens_sentence(reading, place):
        if reading.tokens[last + 1 : last + 2] and reading.tokens[last + 1][3] == WARNING and place:
            return last > place
        return any(kind == WARNING for *_, kind in reading.tokens[last + 1 : last + 4])
    return names.plain(reading, place - 1) in SPEAKERS


def _from_sender(sender: str) -> str:
    """Return the sender's name, less the routes that operators write around it."""
    if not any(character.isalpha() for character in sender):
        return ""
    match = _SENDER.fullmatch(sender.strip())
    name = match[1] if match else sender.strip()
    return "" if bare(fold(name)) in NO_NAMES else name
