"""Read from a text how long its code is valid."""

from __future__ import annotations

import re
from datetime import timedelta

from bot.codes.fold import bare

_SECOND, _MINUTE, _HOUR, _DAY = 1, 60, 3600, 86400

_UNITS: tuple[tuple[int, str], ...] = (
    (
        _MINUTE,
        "minut minuut minuter minuuttia perc dakika dk daqiqa deqiqe dəqiqə phut phút menit minit munud dakik"
        " минут мин хвилин хв դ րոպե λεπτα λεπτων λεπτο წუთ დღ 分钟 分鐘 分 분 นาที ນາທີ នាទី မိနစ်"
        " دقائق دقيقه دقايق دقیقه منٹ דקות דקה मिनट मिनिट मिनेट মিনিট મિનિટ ਮਿੰਟ நிமிட నిమిష ನಿಮಿಷ മിനിറ്റ"
        " මිනිත්තු ደቂቃ min mins daqiiqo",
    ),
    (
        _SECOND,
        "second sec sekund secund segundo seconde secondi saniye detik saat_n giay секунд сек δευτερ 秒 초 วินาที ثانيه ثواني"
        " שניות सेकंड সেকেন্ড sekuntia masodperc seg",
    ),
    (
        _HOUR,
        "hour hr stund hora heure ore ora oras uur timm timer tunti tuntia godzin hodin sat saat soat jam gio часа часов час годин"
        " ωρα ωρεσ ժամ საათ 小时 小時 時間 시간 ชั่วโมง ساعه ساعات ساعت گھنٹے שעות שעה घंटे तास ঘন্টা ঘণ্টা గంట ሰዓት std heures",
    ),
    (
        _DAY,
        "day tag dia jour giorn dag dni dzien zile gun день дней дня днів 天 日間 일간 วัน يوم أيام روز ימים दिन দিন",
    ),
)
_NUMBER = re.compile(r"(?<![\d.,:/-])(\d{1,4}) ?[-'\"]?\(?")
_WORDS = {
    "one": 1, "two": 2, "three": 3, "five": 5, "ten": 10, "fifteen": 15, "twenty": 20, "thirty": 30,
    "cinco": 5, "diez": 10, "dix": 10, "cinq": 5, "zehn": 10, "funf": 5, "dez": 10, "dieci": 10,
    "cinque": 5, "пяти": 5, "десяти": 10, "an": 1, "vijf": 5, "tien": 10, "fem": 5, "tio": 10, "ti": 10,
}  # fmt: skip
_SPELT = re.compile(
    r"(?<![^\W\d_])(" + "|".join(_WORDS) + r") (min|sec|seg|hour|hora|heure|stunde|day|мин|minut)"
)
_PREFIXED = re.compile(r"(?:dakika|daqiiqo|saa) (?:baada ya )?(\d{1,3})(?!\d)")
_SECONDS = {word: seconds for seconds, words in _UNITS for word in words.split()}
_BY_LETTER: dict[str, list[tuple[str, int]]] = {}
for _word, _seconds in sorted(_SECONDS.items(), key=lambda entry: -len(entry[0])):
    _BY_LETTER.setdefault(_word[0], []).append((_word, _seconds))
_SPELT_SECONDS = {"min": 60, "minut": 60, "sec": 1, "seg": 1, "hour": 3600, "hora": 3600}
_SPELT_SECONDS |= {"heure": 3600, "stunde": 3600, "day": 86400, "мин": 60}


def valid_for(folded: str) -> timedelta | None:
    """Return the first span of time that a folded text names, or None."""
    for match in _NUMBER.finditer(folded):
        seconds = _unit(folded, match.end())
        if seconds and int(match[1]):
            return timedelta(seconds=int(match[1]) * seconds)
    match_ = _PREFIXED.search(folded)
    if match_:
        return timedelta(minutes=int(match_[1]))
    spelt = _SPELT.search(folded)
    if spelt:
        return timedelta(seconds=_WORDS[spelt[1]] * _SPELT_SECONDS[spelt[2]])
    return None


def _unit(folded: str, place: int) -> int:
    """Return the seconds of the unit that stands at `place`, or 0."""
    if place >= len(folded):
        return 0
    known = _BY_LETTER.get(bare(folded[place]) or folded[place])
    if not known:
        return 0
    ahead = bare(folded[place : place + 12])
    for word, seconds in known:
        if ahead.startswith(word):
            short = len(word) < 4 and word.isascii()
            if short and ahead[len(word) : len(word) + 1].isalpha():
                continue
            return seconds
    return 0
