"""Take off a name what its sentence put on it: a case, a verb written without a space."""

from __future__ import annotations

import re

from bot.codes.fold import fold
from bot.codes.words.services import KNOWN

_Endings = tuple[tuple[re.Pattern[str], str], ...]

_BEFORE_VOWEL = "[bcčdďfghjklłmnňprřsštťvwxzžбвгджзклмнпрстфхцчшщ]"

_FINNISH = ("koodi", "tunnuslu", "salasan", "kirjau", "vahvis", "syötä", "näppäil", "puheli")
_FINNISH_ENDINGS = (
    (re.compile(rf"(?<={_BEFORE_VOWEL})i(?:in|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle)\Z"), ""),
    (re.compile(r"([aeouyäö])\1n\Z"), r"\1"),
    (re.compile(r"(?<=[aeiouyäö])(?:h[aeiouyäö]n|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle)\Z"), ""),
)
_FINNISH_GENITIVE = (
    *_FINNISH_ENDINGS,
    (re.compile(rf"(?<=..{_BEFORE_VOWEL})in\Z"), ""),
    (re.compile(r"(?<=[aeouyäö])n\Z"), ""),
)
_FINNISH_OWNED = re.compile(r"kood[ie]|tunnuslu|salasan|vahvis|palvel|tili|sovellu|verkko")
_ESTONIAN = re.compile(r"(?:\w+ )?(?:kood|pin-kood|parool|konto|kasutaja)\b")
_ESTONIAN_GENITIVE = ((re.compile(rf"(?<=..{_BEFORE_VOWEL})i\Z"), ""),)
_HUNGARIAN = re.compile(r"kód|jelsz|lépj|belép|erősít|jelentkez|írd")
_HUNGARIAN_OWNED = re.compile(r"app|alkalmaz|fiók|oldal|webo|rendszer")
_HUNGARIAN_ENDINGS = (
    (re.compile(r"-(?:[oaeö]s|fiók\w*)\Z"), ""),
    (re.compile(r"(?<=....)-?(?:b[ae]n?|h[oeö]z|n[áé]l|[btr][óő]l|r[ae])\Z"), ""),
    (re.compile(rf"(?<=...{_BEFORE_VOWEL})[oaeö]s\Z"), ""),
)
_WEST_SLAVIC_ENDINGS = (
    (re.compile(rf"(?<={_BEFORE_VOWEL})u\Z"), ""),
    (re.compile(r"(?<=....)(?<=[kxtd])ie\Z"), ""),
    (re.compile(r"ego\Z"), "y"),
    (re.compile(r"ého\Z"), "ý"),
)
_OF_ENDINGS = ((re.compile(rf"(?<=....{_BEFORE_VOWEL})a\Z"), ""), *_WEST_SLAVIC_ENDINGS)
_RUSSIAN_INTO = (
    (re.compile(r"(?<=банк)у\Z"), ""),
    (re.compile(rf"(?<=..{_BEFORE_VOWEL})у\Z"), "а"),
    (re.compile(r"(?<=[иі])ю\Z"), "я"),
    (re.compile(r"(?<=банк)е\Z"), ""),
    (re.compile(r"ії\Z"), "ія"),
    (re.compile(r"ею\Z"), "ея"),
)
_RUSSIAN_OF = (
    (re.compile(r"(?<=банк)[ау]\Z"), ""),
    (re.compile(rf"(?<=...{_BEFORE_VOWEL})а\Z"), ""),
    (re.compile(rf"(?<=..{_BEFORE_VOWEL})ы\Z"), "а"),
)
_BENGALI_ENDINGS = ((re.compile("(?<=...)(?:তে|েতে|ে|ের)\\Z"), ""),)
_HEBREW_LOGIN = re.compile("כניסה|היכנס|התחבר|הרשמה|גישה|אימות")
_HYPHENED = re.compile(r"(?<=[^\W\d]{3})-[^\W\dA-Z]{1,3}\Z")
"""A case ending that is joined with a hyphen: "Pinewell-en"."""
_TABLES = {
    **dict.fromkeys(("w", "we", "v", "ve", "na"), _WEST_SLAVIC_ENDINGS),
    **dict.fromkeys(("do", "z", "ze"), _OF_ENDINGS),
    **dict.fromkeys(("в", "во", "на"), _RUSSIAN_INTO),
    **dict.fromkeys(("для", "от", "из", "от", "до", "від", "з", "із"), _RUSSIAN_OF),
}
_WEST_SLAVIC = re.compile(
    r"kod|kód|has[lł]|heslo|klíč|klucz|wpisz|zadejte|zadajte|logowan|p[rř]ihl"
)
_HAN_BEFORE = re.compile(
    r"[をはがのにでと](?=[\u30a0-\u9fff])|(?:完成|完了|使用|利用|正在|您|你|的|在|于|於|是|为|為|请|請|以|用|到|至|對|对)+"
)
_HAN_AFTER = re.compile(
    r"(?:提醒您?|行動裝置|行动设备|新裝置|新设备|會員中心|会员中心|網路刷卡|网络刷卡|刷卡|通知您?|帐号|帳號|账号|账户|帳戶|会员|會員|平台|客户端|用户|用戶|的|上|中|アカウント|アプリ|の|を|に|し)+\Z"
)
_THAI_BEFORE = re.compile("แอป|แอพ|บัญชี|เว็บ|ระบบ")
_IS_HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")


def span(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where a name really begins and ends in a script that writes no spaces."""
    if not _IS_HAN.match(text, start):
        thai = _THAI_BEFORE.match(text, start, end)
        return (thai.end() if thai and thai.end() < end else start), end
    before = _HAN_BEFORE.match(text, start, end)
    start = before.end() if before else start
    after = _HAN_AFTER.search(text, start, end)
    return start, after.start() if after else end


def nominative(folded: str, start: int, name: str) -> str:
    """
    Return a name as it calls itself: "Дія" for "в Дію", "Wolt" for "Woltiin".

    `folded` is the whole text, and `start` the place in it where the name stands.
    """
    name = _HYPHENED.sub("", name)
    last = name[-1]
    if last.isupper() or last.isdigit() or len(name) < 3 or fold(name) in KNOWN:
        return name
    led = folded[max(0, start - 20) : start].rstrip(' "')
    before = led.rpartition(" ")[2]
    if "\u0590" <= last < "\u0600":
        owned = name[0] in "בל" and before == "שלך"
        into = name[0] == "ל" and bool(_HEBREW_LOGIN.search(before))
        return name[1:] if (owned or into) and len(name) > 3 else name
    if fold(name[:-1]) in KNOWN:  # "Postin" of "Posti"
        return name[:-1]
    after = folded[start + len(name) + 1 : start + len(name) + 30]
    return _without(name, _endings(folded, last, before, after))


def _endings(folded: str, last: str, before: str, after: str) -> _Endings:
    if "\u0980" <= last < "\u0a00":
        return _BENGALI_ENDINGS
    if last < "\u0250":
        return _latin(folded, last, before, after)
    return _TABLES.get(before, ())


def _latin(folded: str, last: str, before: str, after: str) -> _Endings:
    if last in "naäe" and any(word in folded for word in _FINNISH):
        return _FINNISH_GENITIVE if _FINNISH_OWNED.search(after) else _FINNISH_ENDINGS
    if _ESTONIAN.match(after):
        return _ESTONIAN_GENITIVE
    if before in ("a", "az") and not _HUNGARIAN_OWNED.match(after):
        return _HUNGARIAN_ENDINGS if _HUNGARIAN.search(folded) else ()
    endings = _TABLES.get(before, ())
    return endings if endings and _WEST_SLAVIC.search(folded) else ()


def _without(name: str, endings: _Endings) -> str:
    """Return every word of a name without the first ending that fits it."""
    if not endings:
        return name
    words = name.split(" ")
    for place, one in enumerate(words):
        for ending, instead in endings:
            bare, fits = ending.subn(instead, one)
            if fits:
                words[place] = bare
                break
    return " ".join(words)
