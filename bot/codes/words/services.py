"""What leads to the name of a service, what never is one, and how some names are spelled."""

from __future__ import annotations

import re

from bot.codes.fold import bare, fold

LEADING = frozenset(
    bare(word)
    for word in fold(
        " for to at with into on by via your the our from of joining visiting using für bei"
        " zu  mit im auf von dein deinem deinen deiner ihr ihrem ihren ihrer voor bij"
        " naar met op van je jouw uw till til hos på på fra från i ditt din dit min pour chez"
        " sur à au de du avec ton votre para en con tu su por no na em do da com seu sua per"
        " a al nel di del su tuo il presso pentru la pe în din cu tau dvs do dla w we z od na"
        " pro v ve k ke u s ze za od z kod do moj mój můj мой мій moja manam ao aos às pelo"
        " ad alla u pri prie uz для в во на от у с к из у від до із зі на до за у во со од"
        " при код з στο στη στην στον για από σε του της το untuk ke di dari dengan pada"
        " pihak kepada cho vào của tại trên với tới app de vao cua tai sa ng para kwa ya"
        " katika a az için icin ile إلى في من على لدى عبر تطبيق به در از برای"
    ).split()
)
"""Prepositions and the like: what follows them with a capital is somebody's name."""

INSIDE = frozenset(fold("of de del della do da di du des la le el and und et y e i").split())
"""Small words inside a name: "Bank of Pine"."""

LINKS = frozenset(fold("of du del di do da des").split())
"""The same, where they stand between two words with a capital."""

ARTICLES = frozenset(
    fold("my mijn mein meine min mit mi mon ma mes the la le il el les das").split()
)
"""Small words that are part of a name when they have a capital inside a sentence."""

BANKS = frozenset(
    bare(word)
    for word in fold(
        " bank banca banco banka banque bankası banken pankki pank bankas banc банк банка"
        " sparkasse volksbank raiffeisenbank sparebank caixa caja cassa mutuelle bánk بنك"
        " مصرف بانك בנק बैंक ব্যাংক ธนาคาร"
    ).split()
)
"""Words for a bank: a name with one of them is the service even where money is spoken of."""

ACCOUNTS = frozenset(
    bare(word)
    for word in fold(
        " アプリ 앱 应用 應用 客户端 客戶端 için icin üçün uchun credit debit account acct"
        " konto kontoen kontot kontoet compte"
        " cuenta conta contul cont tili tilille tiliisi fiók fiókod fiókodba hesabı hesabınız"
        " hesabınızı hesabınıza hesabına hesabini hesabiniza аккаунт аккаунта аккаунте"
        " аккаунту акаунт акаунта акаунту кабинет кабинета кабінет кабінету λογαριασμό"
        " λογαριασμού akun akunmu akunnya akaun app appen app'en profil profile profilo"
        " profilu профиль профіль wallet card app-ban uygulaması uygulamasına hesap üyeliğini"
        " üyeliğiniz अकाउंट खाते खाता ऐप एप पोर्टल वॉलेट পোর্টালে পোর্টালের পোর্টাল অ্যাপের"
        " ওয়ালেট செயலி செயலியில் செயலியின் கணக்கு கணக்கில் கணக்கின் యాప్ యాప్‌లో ఖాతా ఖాతాలో"
        " పోర్టల్ ایپ اکاؤنٹ پورٹل ਐਪ ઍપ ಆಪ್ ആപ്പ് აპლიკაციაში აპლიკაციის অ্যাকাউন্টে অ্যাপে"
        " অ্যাকাউন্ট অ্যাপ"
    ).split()
)
"""What belongs to a service: the name before them is its name."""

SUFFIXES = frozenset(
    fold(
        " e a ye ya i ı yi yı u ü de da te ta in ın un ün nin nın le la yle"
        " yla ne na ni nı nu nü nde nda s"
    ).split()
)
"""Endings written behind an apostrophe, most of them Turkish."""

SOURCES = frozenset(
    bare(word)
    for word in fold(
        "from aus von från fra frå van depuis desde dari dal dalla dall z ze из з із iš nuo από"
        " từ kutoka mula من از"
    ).split()
)
"""Words for where something comes from: a service only right behind a word for a code."""

SPEAKERS = SOURCES | frozenset(fold("pihak at de do of z od u у в hos bei bij na").split())
"""Words between "nobody" and the name of the service whose staff never asks."""

WELCOMES = frozenset(
    bare(word)
    for word in fold(
        " welcome joining visiting choosing using willkommen welkom bienvenido bienvenida"
        " bienvenue bem-vindo benvenuto benvenuta välkommen velkommen tervetuloa witamy witaj"
        " vítejte vitajte üdvözlünk üdvözöljük καλωσήρθες καλώς добро ласкаво пожаловать"
        " selamat mừng"
    ).split()
)
"""Words that greet a new customer: the name behind them is the service."""

CUSTOMERS = frozenset(
    bare(word)
    for word in fold(
        "customer customers client user member subscriber kunde kunden klant gebruiker kund"
        " användare bruker bruger asiakas abonné klient klientu uživateli zákazníku klijent"
        " korisniče korisnik ügyfél ügyfelünk felhasználó клиент клиенти клієнт клієнте"
        " пользователь користувач πελάτη müşterisi müşterimiz kullanıcısı lietotāj klients"
        " vartotojau kliente klientas kasutaja ग्राहक উপযোগকর্তা গ্রাহক صارف عميل مشتری"
    ).split()
)
"""Who a text greets by the service: "Dear Pinewell customer"."""

HERE = frozenset(
    fold(
        "informs informiert informa informe informuje informerar informerer tájékoztat сообщает"
        " повідомляє में पर এ তে میں پر here hier ici aqui aquí qui här her tady tutaj itt burada"
        " wants sent"
        " has asks needs says"
        " sends requires received hat sendet bittet möchte heeft stuurt vraagt vous envió envía"
        " enviou ha отправил отправила надіслав"
    ).split()
)
"""What a service is or does, behind its own name at the very beginning."""

DESCRIBING = frozenset(
    fold(
        " منصة لمنصة تطبيق لتطبيق حساب لحساب خدمة لخدمة بوابة لبوابة موقع לאתר אתר לאפליקציית"
    ).split()
)
"""What a name without capitals may be introduced with: "the platform", "the app of"."""

NOT_BEFORE = frozenset(
    bare(word)
    for word in fold(
        "zum zur beim vers city town driver device browser user model phone ville"
        " appareil navigateur ciudad"
        " dispositivo navegador cidade aparelho città browseru stadt gerät fahrer stad enhet by"
        " enhed kaupunki laite miasta miasto urządzenie przeglądarki przeglądarka mesta město"
        " mesto prohlížeče zařízení orașul dispozitiv város eszköz şehir cihaz города город"
        " устройство устройства браузера браузер телефон міста місто пристрій πόλη συσκευή kota"
        " perangkat thành thiết"
    ).split()
)
"""What stands before a place, a device, a person: no service."""

MEASURES = frozenset(fold("h km kg g gb mb tb kb cm mm m ml mg w mph kmh clock uhr uur").split())
"""Units that count no money."""

GREETINGS = frozenset(
    bare(word)
    for word in fold(
        " hi hello hey dear hallo hola hei hej moi ciao bonjour olá ola oi salut cześć ahoj"
        " szia kedves merhaba sayın привет здравствуйте привіт γεια halo kak mr mrs ms herr"
        " frau"
    ).split()
)
"""What stands before the name of who reads the text."""

NO_NAMES = frozenset(
    bare(word)
    for word in fold(
        # what begins a sentence in letters that hide its language
        " tv heads geef geeft deel verstrek teile teilen leite dela dele lämna jaa älä anna podawaj"
        " udostępniaj nesdělujte sdělujte comparte compartas partage partagez communiquez"
        " divulguez transmettez condividere comunicare partilhe compartilhe divulga paylaşma"
        " paylaşmayın сообщайте говорите передавайте share keep never always forward الذي التي"
        " vashiat vashiyat vash apnar aapka aapki tvoj tvůj norėdami norint lai palun manam"
        " manas aby żeby щоб чтобы чтоб за para ang ili để για per pour um za če ihres ihrer"
        " ihrem"
        # greetings and thanks
        " hi hello hey dear welcome thanks thank hallo hola hei hej moi ciao salve buongiorno"
        " bonjour bonsoir salut salutare oi olá ola prezado prezada caro cara estimado"
        " estimada cześć witaj ahoj dobrý dzień szanowny tisztelt kedves szia üdv üdvözlünk"
        " merhaba sayın selam sn здравствуйте привет вітаємо привіт добрый добрый вітання"
        " уважаемый шановний γεια αγαπητέ halo hai kak bapak ibu yth xin chào chao kính quý"
        " mabuhay kumusta shalom willkommen bienvenido bienvenida bienvenue benvenuto"
        " bemvindo välkommen velkommen welkom tervetuloa witamy vítejte vitajte bun hoşgeldin"
        " geldin geldiniz selamat beste geachte kära kjære kære מרחبا שלום היי مرحبا مرحباً"
        " أهلا عزيزي السيد سلام درود کاربر مشترک प्रिय नमस्ते প্রিয় ขอ สวัสดี เรียน"
        # cries for attention
        " attention warning notice alert important urgent reminder security alarm info"
        " information notification achtung wichtig hinweis warnung sicherheit let atención"
        " aviso importante alerta seguridad sécurité atenção atencao segurança attenzione"
        " avviso sicurezza obs varning viktigt advarsel vigtigt viktig huom tärkeää uwaga"
        " ważne pozor upozornění důležité atenție atentie figyelem fontos dikkat önemli uyarı"
        " внимание важно увага важливо προσοχή perhatian penting awas lưu chú cảnh luu chu"
        " canh peringatan beware caution"
        # what opens a clause
        " if when while once not you we this that these it its someone somebody nobody just"
        " here there please ignore almost now today yes no ok okay also only but and or did"
        " is are wenn falls sie du wir nicht niemand jemand dies diese dieser hier bitte und"
        " oder als niet niemand deze dit wij iemand ikke hvis du vi det den dette ikke inte"
        " om någon si tú usted nosotros nunca nadie alguien esta este aquí ici nous vous ne"
        " quelqu personne se não nao ninguém alguém você voce non nessuno qualcuno questo noi"
        " tu lei dacă daca nu nimeni cineva acesta jos et emme joku älä tämä jeśli jesli nie"
        " nikt ktoś to pokud ne nikdo někdo toto ak ha nem senki valaki ez ezt eğer siz biz"
        " değil degil bu если вы мы не никто никому кто это якщо ви ми ніхто хтось це не вам"
        " ваш ваша ваши αν δεν μην αυτός jika kalau bukan kami anda ini jangan nếu neu không"
        " khong bạn ban إذا لا لم هذا هذه نحن أنت اگر این ما شما לא אם זה אנחנו यदि यह हम"
        " नहीं যদি এটি"
        # what asks for something
        " enter type use tap pop give quote read reply text call log sign get go open click"
        " verify confirm complete finish reset change requested request sent expires valid"
        " voimassa kirjaudu syötä naputtele zadejte opište vložte wpisz podaj kliknij zaloguj"
        " logga ange skriv indtast brug tast angi logg bruk anmelden eingeben gib geben tippe"
        " nutze vul gebruik voer introduce ingresa usa escribe digita utiliza saisissez"
        " entrez utilisez tapez insira digite use inserisci digiti usi utilizza introdu"
        " introduceti scrie foloseste írd add használd girin gir yaz kullanın введите введіть"
        " впишите наберите код пароль πληκτρολόγησε masukkan gunakan ketik silakan nhap nhập"
        " vui lòng sử dụng enviado solicitado pedido"
        # places in a text that are no names
        " ref reference transaction txn date time amount total merchant beneficiary order"
        " case question questions help support customer client user member guest team datum"
        " tarih data fecha datum uhr betrag händler bedrag belopp beløb beloep summa importe"
        " monto montant valor kwota částka castka suma sum összeg tutar сумма сума дата ποσό"
        " jumlah tanggal ngay ngày so số windows android iphone ipad ios macos chrome"
        " firefox safari edge linux wifi internet email mail e-mail sms mms web www http"
        " https url link mobile online browser phone telefon handy chat bluetooth lte usa uk"
        " eu gmt utc cet am pm jan feb mar apr may jun jul aug sep oct nov dec monday tuesday"
        " wednesday thursday friday saturday sunday 用户 客户 您 您好 你好 亲爱的 尊敬的"
        " お客様 お客さま 고객님 고객 회원님 안녕하세요 주세요 ください pic cod ip"
        " 不区分大小写 して しました 기기 새 신규 設備 设备 裝置 装置 デバイス डिवाइस ডিভাইস"
        " नया keine kein keinen 대체 عملية شراء உதவிக்கு సహాయం 보낸"
        " جهازك جهاز هاتفك هاتف رقمك رقم الجديد جديد جهازكم"
        " merci gracias grazie danke obrigado"
        " obrigada tack takk tak kiitos dziękuję dziękujemy děkujeme ďakujeme mulțumim"
        " multumim köszönjük köszönöm teşekkürler спасибо дякуємо ευχαριστούμε cheers bye mr"
        " 즉시 νεα νεο νεος नई नए नयी নতুন புதிய కొత్త новая новый новое новой нова нове новий nova"
        " novo nowa nowy nowe nová nové nový neue neuer neues neu nouveau nouvelle nuovo nuova"
        " nuevo nueva nytt ny uus jauna jauns nauja naujas uusi új yeni yeniden baru mới करें करे"
        " करना করুন করে করতে পরিবর্তন செய்ய చేయండి 열람 발급 mobiletan smstan pushtan chiptan apptan"
        " mtan phototan regards sincerely saludos saluti cordialement hilsen hälsningar"
        " pozdrawiamy pozdrawiam dritte dritten first montag dienstag mittwoch donnerstag freitag"
        " samstag sonntag januar februar märz april mai juni juli august september oktober"
        " november dezember service servicio servizio serviço xx xxx xxxx xxxxx xxxxxx esim sim"
        " pc app"
        " हेतु mrs ms dr prof herr frau don doesn didn can won isn aren advanced"
    ).split()
)
"""Words with a capital, or in a script that has none, that name nobody."""

_SPELLED = """
Česká spořitelna|Chave Móvel Digital|NHS login|OTP Bank|OP|Vipps|bit|myGov|leboncoin|MB WAY
monobank|mBank|bKash|eBay|iCloud|iFood|WhatsApp|PayPal|YouTube|LinkedIn|TikTok|Airbnb|Ticketmaster
Zoom|PostNL|PostNord|Poste Italiane|La Poste|La Banque Postale|Royal Mail|Нова пошта|T-Mobile|AT&T
BankID|MitID|DigiD|ID Austria|DigiLocker|Slevomat|Lieferando|Booking|SNCF Connect|Free Now|OVO
Mercado Libre|Mercado Livre|Mercado Pago|Cash App|Bank of America|Banco do Brasil|Just Eat|H&M|K&H
Touch 'n Go|McDonald's|About You|Pôle emploi|France Travail|Steam|Cl@ve|Tori|Amazon|Verizon|Ola
Signal|SPID|e-Boks|Thuisbezorgd|Sparkasse|Posti|La Meva Salut|Gosuslugi
"""

KNOWN = {bare(fold(name)): name for name in re.split(r"[|\n]", _SPELLED.strip())}
"""Names made of words that mean something else, or spelled in a way of their own."""

FIRST_WORDS: dict[str, list[str]] = {}
for _name in sorted({*map(fold, KNOWN.values()), *KNOWN}, key=len, reverse=True):
    FIRST_WORDS.setdefault(re.split(r"[ &-]", _name)[0], []).append(_name)
