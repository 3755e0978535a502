from __future__ import annotations

import time

import pytest
from hypothesis import given, settings, strategies as st

from bot.codes import find, finder
from bot.codes.service.endings import nominative


def service(text: str, sender: str = "") -> str:
    found = find(text, sender)

    assert found is not None, text
    return found.service


@pytest.mark.parametrize(
    "text",
    [
        "Your code for Pinewell is 482913",
        "Log in to Pinewell with 482913",
        "Dein Code für Pinewell lautet 482913",
        "Mit dem Code 482913 meldest du dich bei Pinewell an.",
        "Je verificatiecode voor Pinewell: 482913",
        "Vul 482913 in om verder te gaan met Pinewell",
        "Ange 482913 för att logga in på Pinewell",
        "Koden din til Pinewell er 482913",
        "Din engangskode hos Pinewell er 482913",
        "Votre code pour accéder à Pinewell : 482913",
        "Tu código de verificación de Pinewell es 482913",
        "Seu código para entrar na Pinewell é 482913",
        "Inserisci 482913 per accedere a Pinewell",
        "Codul tau pentru Pinewell este 482913",
        "Zaloguj się do Pinewell kodem 482913",
        "Váš kód pro Pinewell je 482913",
        "Kod za Pinewell: 482913",
        "Введите код 482913 для входа в Pinewell",
        "Код для Pinewell: 482913",
        "Ο κωδικός σου για το Pinewell είναι 482913",
        "Pinewell için doğrulama kodun 482913",
        "Masukkan 482913 untuk masuk ke Pinewell",
        "Nhập 482913 để đăng nhập Pinewell",
        "482913 هو رمز التحقق الخاص بك في Pinewell",
        "482913 הוא קוד האימות שלך ב-Pinewell",
        "Pinewell में लॉगिन के लिए OTP 482913 है",
        "Pinewell-এ লগইন করতে 482913 ব্যবহার করুন",
        "เข้าสู่ระบบ Pinewell ด้วยรหัส 482913",
        "Pinewellへのログインコード: 482913",
        "Pinewell에서 요청한 인증번호: 482913",
        "您的Pinewell验证码是482913",
    ],
)
def test_what_a_small_word_leads_to_is_the_service_in_every_language(text):
    assert service(text) == "Pinewell"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Pinewell's verification code: 482913", "Pinewell"),
        ("Deine Pinewell-TAN: 482913", "Pinewell"),
        ("482913 är din Pinewell-kod", "Pinewell"),
        ("Your Pine & Well code is 482913", "Pine & Well"),
        ("Din kod till 1177 Pinewell är 482913", "1177 Pinewell"),
        ("Jouw toegangscode voor Mijn Pinewell: 482913", "Mijn Pinewell"),
        ("Your Pinewell account code is 482913", "Pinewell"),
        ('Your verification code for "Pinewell" is 482913', "Pinewell"),
        ("Your Pine of London code is 482913", "Pine of London"),
        ("Your Pine 365 code is 482913", "Pine 365"),
        ("Your Pine+ code is 482913", "Pine+"),
        ("Код для кабинета «Сосна»: 482913", "Сосна"),
        ("کد ورود به «صنوبر من» 482913 است", "صنوبر من"),
        ("您的顺路验证码是482913", "顺路"),
        ("欢迎使用松树，验证码482913", "松树"),
        ("のりあいの認証番号は482913です", "のりあい"),
        ("장터24 인증번호: 482913", "장터24"),
        ("네이봐 로그인 코드는 482913입니다", "네이봐"),
    ],
)
def test_a_name_is_taken_whole_and_without_what_is_joined_to_it(text, name):
    assert service(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Pinewell. Your code is 482913", "Pinewell"),
        ("Pinewell | Your code is 482913", "Pinewell"),
        ("Pinewell > 482913 < is your code", "Pinewell"),
        ("monobank: 482913 is your code", "monobank"),
        ("<#> Pinewell: your code is 482913", "Pinewell"),
        ("[Web발신]\nKB솔잎카드(4*8*) 인증번호 482913", "KB솔잎카드"),
        ("FreeMsg: Pinewell: your code is 482913", "Pinewell"),
        ("[SMS] Pinewell: your code is 482913", "Pinewell"),
        ("Pinewell 482913 verification code", "Pinewell"),
        ("Pinewell, order 58392: delivery OTP 482913", "Pinewell"),
        ("BT: code 482913 for 49.90 RON at TEASHOP. Banca Transilvania", "Banca Transilvania"),
        ("SAT: your sign-in code is 482913", "SAT"),
        ("OTP Bank: your code is 482913", "OTP Bank"),
        ("La Pinewell : votre code est 482913", "La Pinewell"),
        ("RM0.00 Pinewell: your code is 482913", "Pinewell"),
        ("VERIFY: 482913 (Pinewell). Requested just now.", "Pinewell"),
        ("482913（松树登录动态码）", "松树"),
        ("Your code is 482913 /Taxi Pinewell", "Taxi Pinewell"),
        ("Your code is 482913. The Pinewell Team", "Pinewell"),
        ("Paid 49.90 EUR. Code 482913. Ihre Tannenbank", "Tannenbank"),
        ("인증을 위해 482913을 입력해 주세요. 솔잎이", "솔잎이"),
        ("1177: Skriv in 482913 för att logga in", "1177"),
        ("[99] Your login code is 482913", "99"),
        ("pinewell: je inlogcode is 482913", "pinewell"),
        ("Pine GO: 482913 za prijavo", "Pine GO"),
        ("SI-PINE: 482913 za prijavo", "SI-PINE"),
        ("Pinekassen: login-kode 482913", "Pinekassen"),
        ("Pinewell te cuenta: tu clave es 482913", "Pinewell"),
        ("From Pinewell: your login code is 482913", "Pinewell"),
        ("Pinewell // your login code is 482913", "Pinewell"),
        ("Do not share. Pinewell. 482913 is your login code.", "Pinewell"),
        ("Pay 59,90 EUR | login code: 482913 | PWB", "PWB"),
        ("Code: 482913, 5 min [Ref: QZTR] Pinewell", "Pinewell"),
        ("Votre code est 482913. Merci, Pinewell", "Pinewell"),
        ("Your login code is 482913. pinewell.example", "pinewell.example"),
        ("Your login code is 482913 - P2", "P2"),
        ("Your login code is 482913 (Pinewell, 15 min)", "Pinewell"),
    ],
)
def test_the_place_in_the_text_tells_who_it_is_from(text, name):
    assert service(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Welcome to Pinewell! Your code: 482913", "Pinewell"),
        ("Thanks for joining Pine & Co. Your code: 482913", "Pine & Co"),
        ("Hello from Pinewell. Your code is 482913", "Pinewell"),
        ("Benvenuto in Pinewell! Il tuo codice: 482913", "Pinewell"),
        ("Добро пожаловать в Pinewell! Код: 482913", "Pinewell"),
        ("Pinewell'e hoş geldin! Giriş kodun 482913", "Pinewell"),
        ("Pinewell wants to verify it's you. Code: 482913", "Pinewell"),
        ("Pinewell here! Your code is 482913", "Pinewell"),
        ("Enter 482913 in Pinewell", "Pinewell"),
        ("Your code is 482913. Pinewell Bank never asks for it.", "Pinewell Bank"),
        ("Kode OTP: 482913. JANGAN BERI KE SIAPA PUN, termasuk pihak Pinewell.", "Pinewell"),
    ],
)
def test_greetings_and_warnings_name_the_service_when_nothing_else_does(text, name):
    assert service(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kirjaudu Pinewelliin koodilla 482913", "Pinewell"),
        ("Pinewellin vahvistuskoodi on 482913", "Pinewell"),
        ("Kirjaudu Kantaan koodilla 482913", "Kanta"),
        ("Sinu Pinewelli kood on 482913", "Pinewell"),
        ("Wpisz 482913, żeby potwierdzić numer w Żabolu.", "Żabol"),
        ("Twój kod do Profilu Zaufanego to 482913", "Profil Zaufany"),
        ("Код для входа в Сосну: 482913", "Сосна"),
        ("Для реєстрації в Орхідею введіть код 482913", "Орхідея"),
        ("Ваш код для входу в Дію: 482913", "Дія"),
        ("482913: ezzel lépj be a Pinewellbe.", "Pinewell"),
        ("קוד האימות שלך בביט: 482913", "ביט"),
        ("482913 হলো দারাজে আপনার পাসওয়ার্ড", "দারাজ"),
        ("Pinewell'e giriş kodunuz: 482913", "Pinewell"),
    ],
)
def test_a_name_is_given_without_its_case_ending(text, name):
    assert service(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Dear Pinewell customer, your OTP is 482913", "Pinewell"),
        ("New card Pinebank ..2207. To activate it enter 482913", "Pinebank"),
        ("PINEWELL RESET REQUESTED. ENTER 482913 ON THE PAGE", "PINEWELL"),
        ("Pine Condo Assoc e-ballot. Your login code is 482913", "Pine Condo Assoc"),
        ("Richiesta Pinewell delle 10:42. OTP 482913", "Pinewell"),
        ("seu codigo ifood: 482913", "iFood"),
        ("OTP for INR 250 at TEASHOP on Pinewell card xx6619 is 482913", "Pinewell"),
        ("Code 482913 pour payer 45,00 EUR chez THEIER avec votre carte Pinewell", "Pinewell"),
        ("సేవ యాప్ OTP: 482913", "సేవ"),
        ("პაინის ბანკი: თქვენი ერთჯერადი კოდია 482913", "პაინის ბანკი"),
        ("Pine's OTP 482913", "Pine"),
        ("Pinewell+ login code 482913", "Pinewell+"),
    ],
)
def test_a_name_is_known_by_its_writing_where_nothing_leads_to_it(text, name):
    assert service(text) == name


@pytest.mark.parametrize("name", ["Pinewell", "OLX", "Web3", "松树", "สน", "e"])
def test_a_name_without_an_ending_stays_as_it_is(name):
    assert nominative(f"код для входа в {name}".lower(), 16, name) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("OTP for INR 250 at TEASHOP on Pinewell Bank Card xx6619 is 482913", "Pinewell Bank"),
        ("Confirm your Pinewell payment of $20.00 with code 482913", "Pinewell"),
        ("Pinewell: paying 49.90 EUR to TEASHOP, code 482913", "Pinewell"),
        ("Zahlung 49,90 EUR bei TEELADEN. TAN 482913. Tannenbank", "Tannenbank"),
        ("You're paying $49.90 to TEASHOP. Enter code 482913 if it is you.", ""),
        ("Merchant: TEASHOP\nAmount: 49.90 EUR\nCode: 482913", ""),
        ("Pay 1500 to R SINGH using OTP 482913.", ""),
    ],
)
def test_a_merchant_is_not_the_service(text, name):
    assert service(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "Your code is 482913",
        "Hi Anna, your login code is 482913",
        "Hello Mr Smith. Your login code is 482913.",
        "Someone in Madrid is trying to sign in. Your code is 482913.",
        "New sign-in from Paris. Your code is 482913",
        "Your code is 482913. Requested from Chrome on Windows",
        "Your code is 482913. Valid until Friday",
        "Vaše heslo je 482913. Platí do Pondělí",
        "Please Enter 482913 To Confirm Your Email Address",
        "Security alert. Your code is 482913",
        "Votre code est 482913. Merci",
        "Dein Code ist 482913. Keine Weitergabe!",
        "验证码：482913（不区分大小写）",
        "「482913」を入力して本人確認を完了してください。",
        "인증번호는 482913입니다. 요청하지 않았다면 비밀번호를 바꾸세요",
        "Ihre PIN zum Freischalten: 482913",
        "482913 is je inlogcode. Geef hem aan niemand",
        "Your code is 482913. Heads up: never share it",
        "Giriş kodunuz 482913. Ankara'dan giriş yapıldı",
        "Su código es 482913. Solicitado desde Madrid, España",
        "Din kod är 482913. Inloggning från Stockholm",
        "Codice 482913. Accesso da Milano con Chrome",
        "Váš kód 482913. Přihlášení z Prahy",
        "Anmeldung in Berlin erkannt. Dein Code lautet 482913",
        "Код 482913. Вход с устройства Samsung, Москва",
        "482913 is OTP for Rs.1200 payment at TEA SHOP. Never share OTP.",
        "YOUR CODE IS 482913 DO NOT SHARE IT WITH ANYONE INCLUDING BANK STAFF",
        "Hello John Smith, your verification code is 482913. Regards",
        "482913 ir jūsu kods. Nedod nevienam",
    ],
)
def test_readers_places_days_and_remarks_are_no_services(text):
    assert service(text) == ""


@pytest.mark.parametrize(
    ("sender", "name"),
    [
        ("Pinewell", "Pinewell"),
        ("VM-PINEWL-S", "PINEWL"),
        ("+15005550006", ""),
        ("70412", ""),
        ("INFO", ""),
    ],
)
def test_the_sender_names_the_service_when_it_is_a_name(sender, name):
    assert service("Your login code is 482913", sender) == name


def test_the_text_is_believed_before_the_sender():
    assert service("Your Pinewell code is 482913", "SMSINFO") == "Pinewell"


@pytest.mark.parametrize(
    "unit",
    [
        "Pine ",
        "Pine-",
        "to Pine ",
        "Pine's ",
        '"Pine ',
        "never Pine ",
        "松",
        "솔이",
        "Pine: ",
        "[Pine ",
        "[SMS]",
        "[e]",
        "Pine. ",
        "Pinebank. ",
        "Pine x. ",
        "Pine24 ",
        "pine.io ",
        "e-Pine ",
    ],
)
def test_a_text_full_of_names_takes_a_moment(unit):
    before, after = "Your code is 482913 " + unit * 2000, unit * 200 + " your code is 482913"
    behind = "Your code is 482913. Login from " + unit * 400

    start = time.process_time()
    finder.find(before)
    finder.find(after)
    finder.find(behind)

    assert time.process_time() - start < 1.0


@given(
    st.lists(st.sampled_from(["Pine", "for", "'", '"', "-", "code", "松", "솔이", ":", "\n", "€"]))
)
@settings(max_examples=300, deadline=None)
def test_any_mixture_is_borne_and_a_service_is_a_part_of_the_text_or_nothing(parts):
    found = finder.find("Your code is 482913 " + " ".join(parts))

    assert found is None or len(found.service) < 100
