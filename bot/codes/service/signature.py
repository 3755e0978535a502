"""Read who a text is from where its layout says so: its last words, or its first line."""

from __future__ import annotations

import re

from bot.codes.service import names
from bot.codes.shapes import Candidate
from bot.codes.tokens import WORD, Token
from bot.codes.words.kinds import OTHER, OWNER

_LAST = re.compile(
    r"(?:[.!?。！？。।:)）\n]\s*|[-–—~/]+ ?)([^\W\d_][^\n.!?。！？।:)）~/]{1,30})\s*\Z"
)
_FIRST = re.compile(r"\s*([^\W\d_][^\n.,;:!?。！？]{1,30})\n")
_CLOSING = re.compile(
    r"(?:(?:kind |best |your |with )?(?:regards|wishes|team)|the|hilsen|venlig hilsen|mvh"
    r"|hälsningar|üdv(?:özlettel)?|gr(?:uß|üße)|groet(?:en|jes)?|cordialement|saludos|atte|saluti"
    r"|terveisin|pozdrawiamy|s pozdravem|с уважением|з повагою|ваш[аi]?|your|tim|team|equipo"
    r"|l'équipe)\b[,. ]*",
    re.IGNORECASE,
)
_THANKS = re.compile(
    r"thank|thx|danke|merci|gra[cz]ias?|obrigad|grazie|tack|tak\b|takk|kiitos|dzięk|děkuj|ďakuj"
    r"|mulțum|multum|köszön|ευχαρ|teşekk|спасиб|дяку|благодар|hvala|شكر|ممنون|متشكر|متشکر|תודה"
    r"|धन्यवाद|ধন্যবাদ|ขอบคุณ|cảm ơn|terima|谢谢|謝謝|ありがと|감사|cheers|bye|xx|ok\b",
    re.IGNORECASE,
)
_HASH = re.compile(r"[A-Za-z]{11}")
_PART_OF_NAMES = ("", OWNER, OTHER)
_MOST_WORDS = 3
_LINK = 3
"""Letters of a small word inside a name: "Bank of Pine", "Caja de Pinos"."""


def signature(text: str, tokens: list[Token], one: Candidate) -> str:
    """Return the name that a text ends with, after a dash or as a sentence of its own, or ""."""
    match = _LAST.search(text, max(one.end, len(text) - 48))
    if not match:
        return ""
    start = max(match.start(1), *(text.rfind(dash, one.end) + 2 for dash in ("- ", "– ", "— ")))
    closing = _CLOSING.match(text, start)
    if closing and closing.end() < match.end(1):
        start = closing.end()
    return _name(text, tokens, start, match.end(1))


def headline(text: str, tokens: list[Token], one: Candidate) -> str:
    """Return the name that has the first line to itself, or ""."""
    match = _FIRST.match(text)
    if not match or match.end() > one.start:
        return ""
    return _name(text, tokens, *match.span(1))


def _name(text: str, tokens: list[Token], start: int, end: int) -> str:
    inside = [token for token in tokens if token[1] >= start and token[2] <= end]
    words = [token for token in inside if token[0] == WORD]
    if (
        not words
        or len(words) > _MOST_WORDS
        or any(token[0] not in (WORD, "-", "&") for token in inside)
    ):
        return ""
    named = not words[0][3] and all(token[3] in _PART_OF_NAMES for token in words)
    name = text[start:end].strip()
    if _HASH.fullmatch(name) and name[1:] != name[1:].lower():
        return ""
    lower = any(
        names.is_small(text[start:end]) and end - start > _LINK for _, start, end, _ in words[1:]
    )
    if not named or _THANKS.match(name) or names.is_small(name) or lower:
        return ""
    return name
