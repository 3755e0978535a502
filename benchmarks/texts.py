"""
Texts as they come in life: codes in several languages and ordinary ones, no two alike.

None of them is one that a rule of `setups` drops, so all of them are to arrive.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

_CODES = (
    ("MyBank", "{code} is your MyBank verification code. It expires in 10 minutes."),
    ("+14155550{tail}", "Your Acme code is {code}. Never share it with anyone, order {order}."),
    ("GitHub", "{code} is your GitHub authentication code.\n\n@github.com #{code}"),
    ("Google", "G-{code} is your Google verification code."),
    ("Sparkasse", "Ihre TAN lautet {code} für die Überweisung Nr. {order}. Gültig für 5 Minuten."),
    ("+4915112{order}", "Dein Bestätigungscode ist {code}. Gib ihn nicht weiter, {name}!"),
    ("BNP", "Votre code de validation est {code}. Ne le communiquez jamais. Réf {order}"),
    ("Correos", "Tu código de verificación es {code}. Caduca en 15 minutos, {name}."),
    ("Nubank", "Olá {name}, seu código de acesso é {code}. Pedido {order}."),
    ("Tinkoff", "Код подтверждения: {code}. Никому его не сообщайте. Заказ {order}"),
    ("Allegro", "{name}, Twój kod weryfikacyjny to {code}. Nr sprawy {order}."),
    ("支付宝", "【支付宝】验证码 {code},您正在登录,请勿泄露。编号{order}"),
    ("LINE", "認証コードは {code} です。30分以内に入力してください。受付{order}"),
    ("+9715012{order}", "رمز التحقق الخاص بك هو {code}. لا تشاركه مع أحد، {name}"),
)
_ORDINARY = (
    ("+12025550{tail}", "Hey {name}, running {minutes} minutes late, save me a seat! {order}"),
    ("DHL", "Your parcel {order} comes today between 14:{minutes} and 17:00: dhl.de/{tail}"),
    ("+4917012{order}", "Kannst du noch Milch mitbringen? {name} kommt um {minutes} nach acht."),
    ("Dentist", "Reminder: {name}, your appointment is on March {day} at 9:30. Ref {order}."),
    ("SHOES", "Spring sale! {minutes}% off everything, {name}. Reply STOP to leave us. {order}"),
    ("+33612{order}", "On se retrouve à la gare à 18h{minutes} ? Bises, {name}"),
    ("Monitor", "ALERT disk full on host-{tail}: /var at {minutes}% used (incident {order})"),
    ("+8190{order}", "{name}さん、明日の会議は{minutes}分遅れて始まります。よろしくお願いします。"),
    ("Airline", "Flight LH{tail} to Lisbon now leaves from gate B{minutes}. Booking {order}."),
    ("+12025551{tail}", "{name} 🎉🎉 see you at the party, bring the 🎂! ({order})"),
)  # fmt: skip
_NAMES = ("Alex", "Zoë", "Miguel", "Ольга", "Fatima", "Łukasz", "Yuki", "Priya", "Jürgen", "Anaïs")


@dataclass(frozen=True, slots=True)
class Written:
    """Who writes, and what."""

    sender: str
    body: str


def written(count: int, *, seed: int = 7) -> Iterator[Written]:
    """Yield so many texts, more than half with a code; the same ones for the same seed."""
    chance = random.Random(seed)
    for number in range(count):
        kinds = _CODES if chance.random() < 0.6 else _ORDINARY
        sender, body = kinds[chance.randrange(len(kinds))]
        facts = {
            "code": f"{chance.randrange(10**6):06}",
            "order": f"{number:06}",  # what makes each text differ from all others
            "tail": f"{chance.randrange(1000, 9999)}",
            "minutes": f"{chance.randrange(10, 60)}",
            "day": f"{chance.randrange(1, 29)}",
            "name": chance.choice(_NAMES),
        }
        text = body.format(**facts)
        if facts["order"] not in text:
            text += f" ({facts['order']})"
        yield Written(sender.format(**facts), text)
