"""Name the service that a code is for, from the text or from who sent it."""

from __future__ import annotations

import re

from bot.codes.fold import bare, fold
from bot.codes.service.beside import beside
from bot.codes.service.opening import addressed, behind, bracketed, prefix, sentence
from bot.codes.service.reading import Reading, read
from bot.codes.service.rest import alone, bank, capitals, customer, opening, warner
from bot.codes.service.signature import headline, last_words, signature
from bot.codes.shapes import Candidate
from bot.codes.tokens import Token
from bot.codes.words.services import KNOWN, NO_NAMES

__all__ = ["service_of"]

_SENDER = re.compile(r"(?:[A-Z]{2}-)?([^\n]*?)(?:-[A-Z])?")
_OURS = re.compile(
    r"^(?:ihre?|deine?|votre|your|tu|sua?|seu|uw|ваша?|twój|from|vänligen|mvh|hilsen) (?=.)"
    r"|(?<=.) (?:team|support|info|online|онлайн|אונליין|account|kapısı|packstation|global)$"
    r"|(?<=.) alerts?$"
    r"|-$|(?<=.) (?:kunden)?konto$"
    r"|[\s™®©\u2190-\u2bff\ufe0f\U0001f000-\U0001faff]+$"
    r"|(?<=\w)-(?:Portal|App|Konto|Kundenkonto|Account|Login|Zugang)$",
    re.IGNORECASE,
)
_INITIALS = 3


def service_of(
    text: str, folded: str, tokens: list[Token], one: Candidate, sentences: list[int], sender: str
) -> str:
    """Return the name of the service, or "" when nothing names it."""
    name = bracketed(text, one)
    if name:
        return name
    reading = read(text, folded, tokens, one, sentences)
    name = (
        _prefix(reading)
        or signature(reading)
        or headline(reading)
        or behind(reading)
        or sentence(reading)
        or addressed(reading)
        or last_words(reading)
        or customer(reading)
        or alone(reading)
        or beside(reading)
        or capitals(reading)
        or bank(reading)
        or opening(reading)
        or _from_sender(sender)
        or warner(reading)
    )
    name = name if name.isalnum() else _OURS.sub("", name)
    return KNOWN.get(fold(name), name) if name.isascii() else name


def _prefix(reading: Reading) -> str:
    """Return who the text begins with, or who it ends with where that is more than initials."""
    name = prefix(reading)
    initials = name.isupper() and name.isascii() and len(name) <= _INITIALS
    return (signature(reading) or name) if initials else name


def _from_sender(sender: str) -> str:
    """Return the sender's name, less the routes that operators write around it."""
    if not any(character.isalpha() for character in sender):
        return ""
    match = _SENDER.fullmatch(sender.strip())
    name = match[1] if match else sender.strip()
    return "" if bare(fold(name)) in NO_NAMES else name
