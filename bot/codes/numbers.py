"""Tell which numbers are no codes for what stands around them: amounts, phones, cards, clocks."""

from __future__ import annotations

import re

from bot.codes.fold import fold
from bot.codes.tokens import DIGITS, MIXED, WORD, Token
from bot.codes.words.kinds import CALL, UNIT

CLOCK = re.compile(r"(?:[01]\d|2[0-4])[0-5]\d")
_YEAR = re.compile(r"19[3-9]\d|20[0-3]\d|25[5-9]\d|1[34]\d\d")
_AT_WORDS = """
at by before around until till from since um ab gegen kl klo klokka klokken om à vers alle
ore dalle às las ora godz o v ob u kell saat pukul jam lúc luc vid före før avant vor bis
voor ennen antes قبل vid den в во о об σε στισ الساعه ساعت בשעה entro dopo prima tot hasta jusque
"""
_ARTICLES = frozenset(["le", "las", "les", "the", "den"])
_TO = frozenset(["an", "al", "au", "ao", "naar", "на", "til", "ke", "gửi", "الي", "ל"])
_AT = frozenset(_AT_WORDS.split())
_COPULA_WORDS = """
is es est ist lautet lauten é è é è e' este jest to je är er on yra ir là ialah adalah yaitu
ay ni sunt luidt zní znie esta está are equals это то це є e је είναι einai هو هي است ہے
הוא היא הינו הינה 是 为 為 は คือ 는 은 է არის
"""
_COPULAS = frozenset(fold(_COPULA_WORDS).split())


def says(folded: str, token: Token) -> bool:
    """Say whether a token says "is": what follows answers the whole clause before."""
    return token[0] in ":=" or folded[token[1] : token[2]] in _COPULAS


def is_phone(
    folded: str, tokens: list[Token], first: int, last: int, sizes: tuple[int, ...]
) -> bool:
    """Say whether numbers that follow one another look like one phone number."""
    total = sum(sizes)
    before = tokens[first - 1] if first else None
    if before and before[0] in "+)" and before[2] + 1 >= tokens[first][1]:
        return True
    zero = folded[tokens[first][1]] == "0"
    return (total >= 9 and (len(sizes) > 2 or zero or sizes[0] < 4)) or (zero and total > 8)


def is_goal(folded: str, tokens: list[Token], place: int) -> bool:
    """Say whether something is to be sent to the number: "reply YES to 84433"."""
    _, start, end, _ = tokens[place - 1] if place else tokens[place]
    if folded[start:end] == "to":  # in Slavic languages it says "is"
        near = tokens[max(0, place - 5) : place]
        return any(token[3] == CALL or folded[token[1] : token[2]] == "sent" for token in near)
    return folded[start:end] in _TO


def is_clock(folded: str, tokens: list[Token], place: int) -> bool:
    """Say whether a word right before or after makes "1820" a time of day."""
    before = tokens[place - 1] if place else None
    if before and before[0] == "'" and place > 1:
        before = tokens[place - 2]
    if before and folded[before[1] : before[2]] in _ARTICLES and place > 1:
        before = tokens[place - 2]
    if before and folded[before[1] : before[2]] in _AT:
        return True
    following = tokens[place + 1 : place + 2]
    if following and folded[following[0][1] : following[0][2]] == "に":
        return True
    after = tokens[place + 2 : place + 3]
    return bool(after and tokens[place + 1][0] == "-" and after[0][3] == UNIT)


def is_part(folded: str, tokens: list[Token], place: int) -> bool:
    """Say whether signs around a number make it part of something else: "+1", "(1) 2", "*1#"."""
    _, start, end, _ = tokens[place]
    if _is_starred(folded, start, end):
        return False
    after = folded[end : end + 1]
    if after and (after in "*#_%\x00" or (after == "/" and folded[end + 1 : end + 2].isdigit())):
        return True
    letter = folded[end + 1 : end + 2]
    number = folded[start:end].isdigit()
    if after == "-" and number and letter.isascii() and letter.isalpha():  # "551920-K"
        return not folded[end + 2 : end + 3].isalpha()
    if not place:
        return False
    sort = tokens[place - 1][0]
    if sort == ")":
        return place > 1 and tokens[place - 2][0] == DIGITS
    before = folded[start - 1]
    if before == "/":
        return folded[start - 2].isdigit() or folded[start - 2] in "*\x00"
    return before in "+_@&\x00" or folded[end : end + 2] == " %"


def _is_starred(folded: str, start: int, end: int) -> bool:
    """Say whether stars only make the number bold: " *4821* "."""
    if folded[start - 1 : start] != "*" or folded[end : end + 1] != "*":
        return False
    return (
        folded[start - 2 : start - 1] in ("", " ", "\n") and not folded[end + 1 : end + 2].isalnum()
    )


def is_masked(folded: str, tokens: list[Token], place: int) -> bool:
    """Say whether stars or an X stand for the digits before: "*4471", "X-4817", "...4471"."""
    if not place:
        return False
    sort, start, end, _ = tokens[place - 1]
    size = tokens[place][2] - tokens[place][1]
    if size > 5 or place < 1:
        return False
    glued = end == tokens[place][1]
    if _is_starred(folded, *tokens[place][1:3]):
        return False
    if sort == "*" and glued:
        return True
    if sort == "-" and glued and place > 1:
        sort, start, end, _ = tokens[place - 2]
    return sort == WORD and set(folded[start:end]) == {"x"} and tokens[place][1] - end < 2


def is_amount(folded: str, tokens: list[Token], first: int, last: int) -> bool:
    """Say whether a currency or a unit stands beside the number on its line."""
    before = tokens[first - 1] if first else None
    if before and before[0] == "'" and first > 1:
        before = tokens[first - 2]
    start = tokens[first][1]
    if before and start - before[2] < 2 and (before[0] == "$" or before[3] == UNIT):
        return "\n" not in folded[before[2] : start] and not _counts_itself(tokens, first)
    after = tokens[last + 1] if last + 1 < len(tokens) else None
    if not after or after[1] - tokens[last][2] > 1 or "\n" in folded[tokens[last][2] : after[1]]:
        return False
    if after[0] == "$" or after[3] == UNIT:
        return not _counts_next(folded, tokens, last + 1)
    return False


def _counts_itself(tokens: list[Token], place: int) -> bool:
    """Say whether the unit before this number belongs to a number before: "500 RS 482913"."""
    before = tokens[place - 2] if place > 1 else None
    return bool(before and before[0] in (DIGITS, MIXED) and before[2] >= tokens[place - 1][1] - 1)


def _counts_next(folded: str, tokens: list[Token], unit: int) -> bool:
    """Say whether the unit stands before a number of its own: "482913 Rs 500"."""
    after = tokens[unit + 1] if unit + 1 < len(tokens) else None
    if after and after[0] == "'":
        after = tokens[unit + 2] if unit + 2 < len(tokens) else None
    return bool(after and after[0] in (DIGITS, MIXED) and folded[after[1]].isdigit())


def is_money(word: str) -> bool:
    """Say whether a number goes on like an amount: "249,00"."""
    return "," in word[3:5] and word.replace(",", "").replace(".", "").isdigit() and len(word) < 7


def is_year(code: str) -> bool:
    """Say whether four digits read like a year, also a Persian or a Buddhist one."""
    return bool(_YEAR.fullmatch(code))


def follows_number(tokens: list[Token], place: int) -> bool:
    """Say whether a short number stands right before, as in "(415) 555-0134" or "11 91234-5678"."""
    if not place:
        return False
    before = tokens[place - 1]
    return before[0] in (DIGITS, ")", "+") and tokens[place][1] - before[2] < 2
