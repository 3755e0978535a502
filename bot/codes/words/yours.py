"""The words that say "your": a code that is yours was sent to you, a door has one for all."""

from __future__ import annotations

from functools import lru_cache

from bot.codes.fold import bare, fold

_WORDS = """
your yours ur you thy dein deine deinen deinem deiner ihr ihre ihren ihrem ihrer ihnen sie
jouw uw jou din ditt dina deres ert eru thinn thin thitt ydar sinun sinulle sinu sulle teie
votre vos ton vous toi tu tus su sus usted teu tua tuas seu sua seus voce voces lhe tuo tuoi
suo vostro vostra tau tai tale dvs dumneavoastra vostre teva seva twoj twoja twoje twojego
panstwa pana pani tobie vas vase vaseho vasi vasa tvuj tvoj tvoja tvoje tvojho svuj vam tvoi
tavs tava jusu tavo jums jusų ваш ваша ваше ваши вашего вам вас твой твоя твоё тебе вашият
вашата вашия твоят твоята твій твоє твоего вашиот твојот твоја твоје твој сіздің сиздин таны
шумо вашы teged onnek neked sizin sizning sening senin size sana sənin iyong mo niyo yako zako
anda kamu awak ban quy aapka apka apke tumcha unga ungal mee apnar tomar juaj tuaj eich zure
vashiat vash tvoyat vashyot koodisi salasanasi tunnuksesi tunnuslukusi koodinne kodod jelszava
jelszavad jelszo kododdal kodun kodunuz kodunu kodunuzu sifren sifreniz sifrenizi parolan
parolaniz kodingiz parolingiz kodiniz kodeya kodemu kodmu kodeku passwordmu σου σασ sou sas σε
εσασ رمزك كودك لك بك بكم كلمتك کدتان شما شماست تان رمزتان آپ آپكا اپكا تمهارا لكم رمزكم שלך
שלכם קודך עבורך לך סיסמתך आपका आपकी आपके तुमचा तुमची तपाईंको तपाइको तुझा आपल्या तुमच्या আপনার
তোমার உங்கள் உங்களது மீ మీది ನಿಮ್ಮ നിങ്ങളുടെ તમારો તમારી ਤੁਹਾਡਾ ඔබේ ඔබගේ የእርስዎ ኮድዎ 您 您的 你
你的 ของคุณ คุณ ท่าน ของท่าน 고객님 회원님 귀하 귀하의 고객님의 회원님의 あなた お客様
お客様の ご本人 ຂອງທ່ານ ທ່ານ របស់អ្នក အသုံးပြုသူ သင့် ձեր თქვენი შენი
"""
YOURS = frozenset(bare(word) for word in fold(_WORDS).split())


@lru_cache(maxsize=2048)
def is_yours(word: str) -> bool:
    """Say whether a word says that something belongs to the reader."""
    return not YOURS.isdisjoint((fold(word), bare(fold(word))))
