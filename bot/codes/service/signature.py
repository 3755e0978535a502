"""Read who a text is from where its layout says so: its last words, or its first line."""

from __future__ import annotations

import re

from bot.codes.fold import bare, fold
from bot.codes.service import names
from bot.codes.service.reading import Reading, inside, plain
from bot.codes.tokens import HIDDEN, MIXED, WORD, Token
from bot.codes.words.kinds import GLUE, MONTH, OTHER, OWNER, UNIT, VALID, WARNING
from bot.codes.words.services import KNOWN, LEADING, NO_NAMES

_LAST = re.compile(
    r"(?:[.!?。！？。।:)）\n]\s*|[-–—~/]+ ?)([^\W\d_](?:[^\n.!?。！？।:)）~/]|\.(?=\w)){1,30})\s*\Z"
)
_FIRST = re.compile(r"\s*([^\W\d_](?:[^\n.,;:!?。！？]|\.(?=\w)){1,30})\n")
_CLOSING = re.compile(
    r"(?:(?:thank you|thanks|merci|danke|vielen dank|gracias|obrigad[oa]|grazie|tack|takk|tak"
    r"|kiitos|dziękujemy|děkujeme|спасибо|дякуємо|terima kasih|bedankt|teşekkürler),"
    r"|(?:kind |best |your |with )?(?:regards|wishes|team)|the|hilsen|venlig hilsen|mvh"
    r"|hälsningar|üdv(?:özlettel)?|gr(?:uß|üße)|groet(?:en|jes)?|cordialement|saludos|atte|saluti"
    r"|terveisin|pozdrawiamy|s pozdravem|с уважением|з повагою|ваш[аi]?|your|tim|team|equipo"
    r"|l'équipe)(?!\w)[,. ]*",
    re.IGNORECASE,
)
_ENDING = re.compile(
    r"(?:([-–—~/|\d)）(（\]])|[.!?。！？다요] ) ?"
    r"([^\W\d][^\n.,!?。！？:;()（）~/\d]{1,30}|[가-힣]{2,8}\d{0,3})"
    r"((?: [A-Z]?\d{3,4})?\.?)[)）]?\s*\Z"
)
_NEVER_LAST = {*names.NOT_IN_NAMES, VALID, UNIT, MONTH, WARNING}
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


def signature(reading: Reading) -> str:
    """Return the name that a text ends with, after a dash or as a sentence of its own, or ""."""
    text, one = reading.text, reading.one
    match = _LAST.search(text, max(one.end, len(text) - 48))
    if not match:
        return ""
    start = max(match.start(1), *(text.rfind(dash, one.end) + 2 for dash in ("- ", "– ", "— ")))
    closing = _CLOSING.match(text, start)
    if closing and closing.end() < match.end(1):
        start = closing.end()
    name = _name(reading, start, match.end(1))
    before = reading.folded[: len(text.rstrip()) - len(name)].rstrip()
    return "" if before.endswith(":") else name  # a label says that it is something else


def headline(reading: Reading) -> str:
    """Return the name that has the first line to itself, or ""."""
    match = _FIRST.match(reading.text)
    if not match or match.end() > reading.one.start:
        return ""
    return _name(reading, *match.span(1))


def _name(reading: Reading, start: int, end: int) -> str:
    words = [token for token in inside(reading, start, end) if token[0] not in "-&+"]
    name = reading.text[start:end].strip()
    if not words or len(words) > _MOST_WORDS or _THANKS.match(name) or _is_hash(name):
        return ""
    place = reading.tokens.index(words[0])
    if words[0][0] == HIDDEN:
        return name if len(words) == 1 and names.is_host(reading, place) else ""
    if any(not _is_part(reading, token) for token in words) or words[0][3]:
        return ""
    return "" if names.is_small(name) or not _are_capital(reading, words[1:]) else name


def _is_hash(name: str) -> bool:
    """Say whether what ends the text is for an app to read: "FgTrYuIoPlK"."""
    return bool(_HASH.fullmatch(name)) and name[1:] != name[1:].lower()


def _is_part(reading: Reading, token: Token) -> bool:
    if token[0] == MIXED:
        place = reading.tokens.index(token)
        coupon = names.COUPON.fullmatch(reading.text, token[1], token[2])
        return names.is_numbered(reading, place) and not coupon
    return token[0] == WORD and token[3] in _PART_OF_NAMES


def _are_capital(reading: Reading, words: list[Token]) -> bool:
    """Say whether every word has a capital, but for the small ones inside a name."""
    return not any(
        names.is_small(reading.text[start:end]) and end - start > _LINK
        for _, start, end, _ in words
    )


def last_words(reading: Reading) -> str:
    """Return the name that ends the text where `signature` sees none: "/Taxi Pine"."""
    match = _ENDING.search(reading.text, max(reading.one.end - 1, len(reading.text) - 48))
    words = inside(reading, *match.span(2)) if match else []
    words = [token for token in words if token[0] == WORD]
    if not match or not words or len(words) > _MOST_WORDS + 1:
        return ""
    place = reading.tokens.index(words[0])
    name = reading.text[words[0][1] : match.end(2)].strip()
    if _is_counted(reading, match, name):
        return ""
    first = plain(reading, place)
    if first in NO_NAMES or first in LEADING or not names.are_capital(reading, words):
        return ""
    return name if _may_be_last(reading, match, words) else ""


def _is_counted(reading: Reading, match: re.Match[str], name: str) -> bool:
    """Say whether a name is the unit of a number: "2 min", but not "17:44 Pine"."""
    if not match[1] or not match[1].isdigit():
        return False
    return not name[0].isupper() and fold(name) not in KNOWN


def _may_be_last(reading: Reading, match: re.Match[str], words: list[Token]) -> bool:
    kinds = {token[3] for token in words}
    signed = bool(match[1]) and match[1] in "-–—/~|"
    if kinds & _NEVER_LAST or not (signed or "" in kinds) or kinds <= {GLUE, OWNER}:
        return False
    return not match[3] or bool(match[1]) or _is_bank(reading, words)


def _is_bank(reading: Reading, words: list[Token]) -> bool:
    last = reading.folded[words[-1][1] : words[-1][2]]
    return bool(reading.paying) or names.is_bank(bare(last))
