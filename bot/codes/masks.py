"""Put out of sight, in place, what looks like a code and is none: addresses, hashes, hosts."""

from __future__ import annotations

import re

MASK = "\x00"

_URL = re.compile(r"(?:https?://|www\.)[!-~]++")
_MAIL = re.compile(r"(?<![\w.%+-])[a-z0-9._%+-]++@[a-z0-9.-]++")
_HOST = re.compile(r"(?<![a-z0-9.@-])([a-z0-9-]++)((?:\.[a-z0-9-]++)++)((?:[/?#][!-~]*+)?)")
_IBAN = re.compile(
    r"(?<![a-z0-9])[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){2,8}(?: ?[a-z0-9]{1,3})?(?![a-z0-9])"
)
_UUID = re.compile(r"(?<![a-z0-9])0x[0-9a-f]++(?:[.*]++[0-9a-f]++)?")
_HASH = re.compile(r"(?<=[\n ])[A-Za-z0-9+/]{11}(?=\s*\Z)")
_MASKED_NUMBER = re.compile(
    r"(?<![\w*(+])(?:[a-z]{2,4}(?=\*))?(?:\+?\(\+?\d{1,4}\) ?|\+)?\d{0,6}"
    r"(?:\*{2,}+[ -]?)++(?:\d{1,4}(?![\w-]))?(?!\*)"
)
_WRAPPED = re.compile(
    r"([*\"<\[(](?<![a-z0-9*].)[*\"<\[(]?+)(\d{4,8}|\d{3}[ -]\d{3,4})([*\"\])>]{1,2}+)(?![a-z0-9*])"
)
_SPELT = re.compile(r"(?<![\d-])(?<!\d )\d(?: \d)+(?: - \d(?: \d)+)+(?! ?[\d-])")
_APART = r"(?: [-/] |\*)"
_SPACED_APART = re.compile(
    r"(?<![\d.,:/*-])(?<!\d )"
    rf"(?:\d{{3}}{_APART}\d{{3}}|\d\d(?:{_APART}\d\d){{2}}|\d(?:{_APART}\d){{3,7}})"
    r"(?! ?[\d/*-])"
)
_HAS_APART = re.compile(r"\d(?: [-/] |\*)\d")
_COMMA = re.compile(r"(?<=\d),(?=\d{1,3} ?[分秒小時])|(?<=\d{4}),(?=\d{4})")
_INNER_DOT = re.compile(r"[a-z0-9-]\.[a-z]")
_COUNTRY = re.compile(r"[a-z]{2}\d\d[ a-z0-9]{11}")
_TO_SPACES = str.maketrans("-/*", "   ")
APP_MARKS = ("<#>", "[#]")


def mask(folded: str, text: str) -> str:
    """
    Return `folded` with addresses, IBANs and an app's hash filled with `MASK`.

    `text` is what was folded: a hash is known by its mixed case. Places stay.
    """
    if "://" in folded or "www." in folded:
        folded = _URL.sub(_fill, folded)
    if "@" in folded:
        folded = _MAIL.sub(_fill, folded)
    if _INNER_DOT.search(folded):
        folded = _HOST.sub(_fill_host, folded)
    if _COUNTRY.search(folded):
        folded = _IBAN.sub(_fill_iban, folded)
    if "0x" in folded:
        folded = _UUID.sub(_fill, folded)
    if "**" in folded:
        folded = _MASKED_NUMBER.sub(_fill_number, folded)
    folded = _rejoined(folded)
    found = _HASH.search(text, max(0, len(text) - 40))
    if found and (folded.startswith(APP_MARKS) or _is_hash(found[0])):
        folded = folded[: found.start()] + MASK * 11 + folded[found.end() :]
    return folded


def _rejoined(folded: str) -> str:
    """Return `folded` with numbers free of the signs that only show them off, or only touch."""
    folded = _WRAPPED.sub(_unwrapped, folded)
    folded = _SPELT.sub(_together, folded)
    if _HAS_APART.search(folded):
        folded = _SPACED_APART.sub(_together, folded)
    return _COMMA.sub(";", folded) if "," in folded else folded


def _fill(match: re.Match[str]) -> str:
    return MASK * len(match[0])


def _fill_host(match: re.Match[str]) -> str:
    """Fill a host, but not "482913.do" or "10.30h", where only a space is missing."""
    top, _, ending = match[2].rpartition(".")[2].partition("-")
    is_host = top.isalpha() and len(top) > 1 and not match[1].isdigit()
    if is_host and ending.isalpha() and not match[3]:  # "shop.fi-koodisi"
        return MASK * (len(match[0]) - len(ending) - 1) + "-" + ending
    return MASK * len(match[0]) if is_host or match[3][:1] == "/" else match[0]


def _fill_iban(match: re.Match[str]) -> str:
    digits = sum(character.isdigit() for character in match[0])
    return MASK * len(match[0]) if digits >= 10 else match[0]


def _fill_number(match: re.Match[str]) -> str:
    """Fill a phone or card number of which stars stand for a part: "+84 912***817"."""
    return MASK * len(match[0]) if match[0][-1].isdigit() or match[0][0].isdigit() else match[0]


def _unwrapped(match: re.Match[str]) -> str:
    """Return a number without the brackets, stars or quotes that only make it stand out."""
    if match.string[: match.start()].rstrip()[-1:].isdigit():
        return match[0]  # "code 2 (56505)"
    return " " * len(match[1]) + match[2] + " " * len(match[3])


def _together(match: re.Match[str]) -> str:
    """Return digits spelt one by one, "4 8 2 - 9 1 3", or "482 / 913", without what parts them."""
    return match[0].translate(_TO_SPACES)


def _is_hash(word: str) -> bool:
    mixed = any(c.islower() for c in word) and any(c.isupper() for c in word)
    return mixed and any(c.isdigit() or c in "+/" for c in word)
