"""Read from a text how long its code is valid."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import cache

from bot.codes.fold import bare, fold

_UNITS = {
    60: """
minut minuut minuter minuuttia perc dakika dk daqiqa lepta lepto deqiqe phut
menit minit munud daqiiqo min minuc mint mnt dəqiqə daghighe daqiqe nimish nimid wuti rope hvylyn
khvylyn minusu dəq דק ని
mins минут мин хвилин хв րոպե λεπτα λεπτων λεπτο წუთ 分钟 分鐘 分
분 นาที ນາທີ នាទី မိနစ် دقائق دقيقه دقايق منٹ דקות דקה मिनट मिनिट मिनेट মিনিট મિનિટ ਮਿੰਟ நிமிட
నిమిష ನಿಮಿಷ മിനിറ്റ മിനിട്ട මිනිත්තු ደቂቃ минута мінут
""",
    1: """
second sec sek sn sekund secund segundo seconde secondi saniye detik giay секунд сек
saniyə வினாடி сек సెకన్ सेकंद ਸਕਿੰਟ سيكنڈ δευτερ 秒 초 วินาที ثانيه ثواني שניות सेकंड সেকেন্ড sekuntia
masodperc seg soniya
""",
    3600: """
hour hr hrs std stund hora heure ore ora oras uur timm timer tunti tuntia godzin hodin sat sata
saat soat jam gio klst ura ure uro urah ghant ชม ਘੰਟ часа часов час годин ωρα ωρεσ ժամ საათ 小时 小時
時間 시간 ชั่วโมง ساعه ساعات ساعت گھنٹے שעות שעה घंटे तास ঘন্টা ঘণ্টা ሰዓት
""",
    86400: """
day days tag tage tagen dia dias jour jours giorno giorni dag dage dagar dagen dni dzien zile gun
hari ngay день дней дня днів дни 天 日間 일간 วัน يوم ايام روز ימים दिन দিন
""",
}
_SPELT = {
    1: "one eine einer einen un une una uma unei un'ora een jednu jedna jedno egy bir satu один "
    "одну одна одной едно mia μια واحده ایک एक এক isa moja en ett et yksi yhden",
    2: "two zwei deux dos dois duas due twee tva to kaksi kahden dva dve dwie dwa dvou doua doi "
    "ket ketto iki hai dua два две дві двух двох δυο دو שתי दो দুই",
    3: "three drei trois tres tre tri trzy trei harom uc ba tiga три трех трьох τρια ثلاث سه "
    "שלוש तीन তিন drie kolme kolmen",
    4: "four vier quatre cuatro quatro quattro cztery ctyri patru negy dort bon empat четыре "
    "чотири",
    5: "five funf cinco cinq cinque vijf fem viisi viiden piec pieciu pet peti cinci ot bes nam "
    "lima пять пяти пʼять п'ять пет πεντε خمس پنج חמש पांच पाँच পাঁচ",
    10: "ten zehn diez dez dix dieci tien tio ti kymmenen dziesiec dziesieciu deset deseti "
    "desiatich desat zece tiz on muoi sepuluh десять десяти десет δεκα عشر عشره ده עשר दस দশ",
    15: "fifteen funfzehn quince quinze quindici vijftien femten femton viisitoista viidentoista "
    "pietnascie patnact petnaest cincisprezece tizenot lima_belas пятнадцать πεντε_και_δεκα "
    "पंद्रह",
    20: "twenty zwanzig veinte vinte vingt venti twintig tjugo tyve kaksikymmenta dwadziescia "
    "dvacet dvadeset douazeci husz yirmi двадцать двадцять είκοσι εικοσι بيست बीस বিশ",
    30: "thirty dreissig treinta trinta trente trenta dertig trettio tretti kolmekymmenta "
    "trzydziesci tricet trideset treizeci harminc otuz тридцать тридцять τριαντα سي तीस ত্রিশ",
    60: "sixty sechzig sesenta sessenta soixante sessanta zestig sextio seksti",
}
_IDIOMS = {
    900: r"quarter of an hour|1/4 d'heure|quarter-hour|viertelstunde"
    r"|quart d'heure|quarto d'ora|cuarto de hora"
    r"|quarto de hora|kwartier|kvart(?:en)?\b|kvarter|c(?:etrt|etvrt) (?:ure|sata)|четврт сата"
    r"|kwadrans|ctvrt ?hodin|stvrt ?hodin|negyed ?ora"
    r"|sfert de ora|τεταρτο|ceyrek saat|четверть часа|чверть години|ربع ساعه|רבע שעה|一刻钟|一刻鐘",
    3600: r"klukkutima|sat vremena|сат времена|tunnin (?:kulu|aja|sisa)|\bo ora\b|\ben time\b"
    r"|(?:لمده|خلال) ساعه\b|(?:תקף|תקפה|בתוקף) לשעה"
    r"|一小[时時]",
    86400: r"\bдобу\b|\bett? d[yø]gn\b",
    120: r"دقيقتين|دقيقتان|שתי דקות",
    1800: r"half an hour|1/2 hour|mitja hora|nusu saa|halftima|pusvaland|pusstund|half[ -]hour"
    r"|halben? stunde|demi-heure|media hora|meia hora|mezz'ora"
    r"|mezzora|half ?uur|halv ?tim[me]|puoli tuntia|pol godziny|pul ?hodin|fel ?ora|jumatate de ora"
    r"|μιση ωρα|yarim saat|полчаса|пів ?години|пив ?години|نصف ساعه|نيم ساعت|חצי שעה|आध[ाे] घंट"
    r"|ครึ่งชั่วโมง|nua gio|setengah jam|半小时|半小時|반시간",
    300: r"五分[钟鐘間以]|오분|ห้านาที",
    600: r"十分[钟鐘間以内內]|십분|สิบนาที",
    180: r"三分[钟鐘間以]|삼분|สามนาที",
}
_IDIOM = re.compile("|".join(f"(?P<s{seconds}>{words})" for seconds, words in _IDIOMS.items()))
_SETTING = re.compile(r"(?:ttl|expires?_in|valid_for|validity)[\"' ]?[=:] ?(\d{2,5})(?![\d a-z])")
_WORD = re.compile(r"[^\W\d_][^\s\d.,;:!?()\"-]*")
_NUMBER = re.compile(
    r"(?:(?<=\d{4},)|(?<=\d,)(?=\d{1,3} ?[分秒小])|(?<![\d.:/時时點点])(?<!\d,))(?<![\da-z]-)"
    r"(\d{1,4}) ?[-'\"]?\(?(?:de )?(?=[^\W\d_])"
)
_HOURS = re.compile(
    r"(?<![\d.,:/])(1|2|24|48|72) ?h(?=[.,;!)\n]|\Z| jook)|\b(?:efter|om|i) (\d) time(?![a-z])"
)
"""What is a time of day, or "1 time password", as often as not."""
_UNIT_FIRST = re.compile(r"(?:dakika|daqiiqo) (?:baada ya )?(\d{1,3})(?!\d)")
_SECONDS = re.compile(r"(?<![\d.,:/-])(30|45|60|90|120|180|300|600) s(?![\w'-])")
_MOST = {1: 3600, 60: 1440, 3600: 96, 86400: 31}
_CROWNS = ("sek", 180)
_MALAY_SECONDS = ("saat", 29, (36, 48, 72))
_LONGEST_UNIT = 12
_SHORT = 4


def valid_for(folded: str, *, in_words: bool = True) -> timedelta | None:
    """Return the first span of time that a folded text names, in digits or `in_words`, or None."""
    for match in _NUMBER.finditer(folded):
        seconds = _seconds(folded, match)
        if seconds:
            return timedelta(seconds=seconds)
    hours = _HOURS.search(folded)
    if hours:
        return timedelta(hours=int(hours[1] or hours[2]))
    short = _SECONDS.search(folded)
    if short:
        return timedelta(seconds=int(short[1]))
    unit_first = _UNIT_FIRST.search(folded) if "da" in folded else None
    if unit_first:
        return timedelta(minutes=int(unit_first[1]))
    return _in_words(bare(folded)) if in_words else None


def _seconds(folded: str, match: re.Match[str]) -> int:
    """Return the span that a number and its unit tell, 0 where it would be absurd."""
    unit, number = _unit(folded, match.end()), int(match[1])
    word = folded[match.end() : match.end() + _SHORT]
    if word[:3] == _CROWNS[0] and number > _CROWNS[1]:
        return 0
    saat, fewest, hours = _MALAY_SECONDS
    if word == saat and number > fewest and number not in hours:
        unit = 1  # an hour in Turkish, a second in Malay
    return number * unit if unit and number <= _MOST[unit] else 0


def _in_words(plain: str) -> timedelta | None:
    """Return a span told in words, "five minutes", "half an hour", or as a setting, "ttl=600"."""
    setting = _SETTING.search(plain)
    if setting:
        return timedelta(seconds=int(setting[1]))
    idiom = _IDIOM.search(plain)
    if idiom and idiom.lastgroup:
        return timedelta(seconds=int(idiom.lastgroup[1:]))
    for match in _WORD.finditer(plain):
        number = _numbers().get(match[0]) or _numbers().get(match[0].removeprefix("ל"))
        seconds = _unit(plain, match.end() + 1) if number else 0
        if number and seconds:
            return timedelta(seconds=number * seconds)
    return None


@cache
def _numbers() -> dict[str, int]:
    return {bare(fold(word)): number for number, said in _SPELT.items() for word in said.split()}


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
