"""Find the one-time code in a text, or say that there is none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

from bot.codes.found import Found

_FOREIGN = re.compile(
    r"(?:https?://|www\.)[!-~]+"
    r"|(?<![\w.+-])[\w.+-]++@[\w.-]++"
    r"|\d{1,4}[-./]\d{1,2}[-./]\d{2,4}(?!\d)"
    r"|\d{1,2}:\d{2}(?::\d{2})?"
    r"|\+\d[\d ()-]{7,17}\d"
    r"|(?:[$€£₹¥]|\b(?:rs|inr|eur|usd|gbp|rp)\b\.?) ?\d[\d.,]*"
    r"|\d[\d.,]* ?(?:[$€£₹¥%]|(?:eur|usd|gbp|rs|zł|kr|chf)\b)"
    r"|[*x•…]{1,12}-?\d{3,4}(?!\d)",
    re.IGNORECASE,
)
_SHAPE = re.compile(
    r"(?<![\w.,/#+-])(?:[Gg]-)?(\d{3}[ \u00a0\u202f\u2013-]\d{3,4}|\d{2} \d{2} \d{2}|\d{4,10}"
    r"|(?=[A-Z]{0,7}\d)(?=\d{0,7}[A-Z])[A-Z0-9]{5,8})(?![A-Za-z0-9]|[-.,/:]\d)"
)
_KEYWORD = re.compile(
    r"code|passw|one.time|otp|\bpin\b|\btan\b|c[oó]digo|clave|contrase|senha|codice|verif|kod|koodi"
    r"|tunnus|has[lł]o|heslo|parol|kódo?d?|jelszó|κωδικ|şifre|код|парол|رمز|كود|کد|קוד|סיסמ|कोड"
    r"|ओटीपी|पिन|কোড|পিন|รหัส|\bm[ãa]\b|m[ậa]t kh[ẩa]u|kode|sandi|验证码|校验码|动态码|密码|口令"
    r"|驗證碼|密碼|認証|確認コード|パスワード|인증|비밀번호|kód|mtan",
    re.IGNORECASE,
)
_OWNER = re.compile(
    r"(?:promo|discount|coupon|cupom|gift|zip|postal|order|pickup|collection|pedido|commande|"
    r"bestellung|ref|réf|account|acct|card|zamówienie|заказ|订单|注文|주문)[\w .:#№-]{0,8}$",
    re.IGNORECASE,
)
_MINUTES = re.compile(r"(\d{1,3}) ?(?:min|мин|хв|分|분|דקות|دقائق|دقيقة|минут)")
_SENDER = re.compile(r"^[【\[(]([^】\])\n]{2,40})[】\])]|^([^\n:]{2,32}): ")
_DOMAIN = re.compile(r"(?:^|\s)@([a-z0-9.-]{4,64}) #([A-Za-z0-9]{4,10})(?!\w)")
_REACH = 60
_FLOOR = 35


def find(text: str, sender: str = "") -> Found | None:
    """Return the one-time code of `text`, or None; `sender` may name the service."""
    bound = _DOMAIN.search(text)
    if bound:
        return _found(text, bound.span(2), bound[1], "it is bound to a domain")
    masked = _FOREIGN.sub(lambda match: "\x00" * len(match[0]), text)
    ranked = max(_ranked(masked), default=(0, (0, 0)))
    if ranked[0] < _FLOOR:
        return None
    return _found(text, ranked[1], _service(text, sender), "it stands next to a word for a code")


def _ranked(masked: str) -> Iterator[tuple[int, tuple[int, int]]]:
    keywords = [match.span() for match in _KEYWORD.finditer(masked)]
    for match in _SHAPE.finditer(masked):
        start, end = match.span(1)
        if _OWNER.search(masked, max(0, start - 24), start):
            continue
        gaps = [start - k[1] if k[1] <= start else k[0] - end for k in keywords]
        near = min((gap for gap in gaps if gap >= 0), default=_REACH)
        yield _REACH - near, (start, end)


def _found(text: str, span: tuple[int, int], service: str, why: str) -> Found:
    raw = text[span[0] : span[1]]
    minutes = _MINUTES.search(text)
    return Found(
        code="".join(character for character in raw if character.isalnum()),
        raw=raw,
        span=span,
        service=service,
        valid_for=timedelta(minutes=int(minutes[1])) if minutes else None,
        why=why,
    )


def _service(text: str, sender: str) -> str:
    named = _SENDER.match(text)
    if named:
        return (named[1] or named[2]).strip()
    return sender if sender and not sender.lstrip("+").isdigit() else ""
