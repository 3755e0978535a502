"""Read from a text how long its code is valid."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import cache

from bot.codes.fold import bare, fold

_UNITS = {
    60: """
minut minuut minuter minuuttia perc dakika dk daqiqa deqiqe phut menit minit munud daqiiqo min
mins минут мин хвилин хв րոպե λεπτα λεπτων λεπτο წუთ 分钟 分鐘 分
분 นาที ນາທີ នាទី မိနစ် دقائق دقيقه دقايق منٹ דקות דקה मिनट मिनिट मिनेट মিনিট મિનિટ ਮਿੰਟ நிமிட
నిమిష ನಿಮಿಷ മിനിറ്റ മിനിട്ട මිනිත්තු ደቂቃ минута мінут
""",
    1: """
second sec sekund secund segundo seconde secondi saniye detik giay секунд сек
δευτερ 秒 초 วินาที ثانيه ثواني שניות सेकंड সেকেন্ড sekuntia masodperc seg soniya
""",
    3600: """
hour hr hrs std stund hora heure ore ora oras uur timm timer tunti tuntia godzin hodin sat sata
saat soat jam gio часа часов час годин ωρα ωρεσ ժամ საათ 小时 小時 時間
시간 ชั่วโมง ساعه ساعات ساعت گھنٹے שעות שעה घंटे तास ঘন্টা ঘণ্টা ሰዓት
""",
    86400: """
day days tag tage tagen dia dias jour jours giorno giorni dag dage dagar dagen dni dzien zile gun
hari ngay день дней дня днів дни 天 日間 일간 วัน يوم ايام روز ימים दिन দিন
""",
}
_WORDS = {
    "one": 1, "two": 2, "three": 3, "five": 5, "ten": 10, "fifteen": 15, "twenty": 20, "thirty": 30,
    "cinco": 5, "diez": 10, "dix": 10, "cinq": 5, "zehn": 10, "funf": 5, "dez": 10, "dieci": 10,
    "cinque": 5, "пяти": 5, "десяти": 10, "vijf": 5, "tien": 10, "fem": 5, "tio": 10, "ti": 10,
}  # fmt: skip
_NUMBER = re.compile(r"(?<![\d.,:/-])(\d{1,4}) ?[-'\"]?\(?")
_SPELT = re.compile(r"(?<![^\W\d_])(" + "|".join(_WORDS) + r") ?[- ](?=[^\W\d_])")
_UNIT_FIRST = re.compile(r"(?:dakika|daqiiqo) (?:baada ya )?(\d{1,3})(?!\d)")
_LONGEST_UNIT = 12
_SHORT = 4


def valid_for(folded: str) -> timedelta | None:
    """Return the first span of time that a folded text names, or None."""
    for match in _NUMBER.finditer(folded):
        seconds = _unit(folded, match.end())
        if seconds and int(match[1]):
            return timedelta(seconds=int(match[1]) * seconds)
    unit_first = _UNIT_FIRST.search(folded)
    if unit_first:
        return timedelta(minutes=int(unit_first[1]))
    for match in _SPELT.finditer(folded):
        seconds = _unit(folded, match.end())
        if seconds:
            return timedelta(seconds=_WORDS[match[1]] * seconds)
    return None


def _unit(folded: str, place: int) -> int:
    """Return the seconds of the unit that stands at `place`, or 0."""
    ahead = bare(folded[place : place + _LONGEST_UNIT])
    for word, seconds in _units().get(ahead[:1], ()):
        if ahead.startswith(word):
            ends = not ahead[len(word) : len(word) + 1].isalpha()
            if ends or len(word) >= _SHORT or not word.isascii():
                return seconds
    return 0


@cache
def _units() -> dict[str, list[tuple[str, int]]]:
    """Return the units by their first letter, the longest first."""
    known: dict[str, list[tuple[str, int]]] = {}
    for seconds, words in _UNITS.items():
        for word in fold(words).split():
            known.setdefault(bare(word)[0], []).append((bare(word), seconds))
    for units in known.values():
        units.sort(key=lambda unit: -len(unit[0]))
    return known
