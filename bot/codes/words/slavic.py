"""What words of Slavic, Baltic and other languages in Cyrillic mean to the finder."""

from __future__ import annotations

TABLE = """
q bezpieczenstwo bezpecnost varnost sigurnost безопасность безпека безопасност безбедност saugumas
q drosiba
N код_города код_міста код_страны код_країни
n vartin* vartins vartiņ* вратичк* хвиртк*
E bledny bledne nieprawidlow* chybny chybne nespravn* neplatn* napacn* pogresan pogresna pogresne
E neispravn* погрешан погрешна погрешен
E погрешни грешен грешна невалид* неверный неверная неверно неправильн* невірний невірно хибний
E neteising* nepareiz* няправільн*
L zarizeni zariadenia zariadenie urzadzenia urzadzeniu urzadzenie uredaja uredaj uredaju naprave
L napravo napravi uredjaja
L устройства устройстве устройство пристрою пристрій уређаја уређај уред уреда уредот irenginio
L irenginyje ierices ierice iericei
L прылады прылада internetove internetoveho internetowej internetowe bankovnictvi bankovnictvo
L bankowosci онлайн интернет-банк
C gratulac* gratuluj* wygran* wygrywaj* zwyciesk* zwyciezc* szczesliw* vyhern* vyhra* vyhraj*
C vitaz* blahozel* cestitamo
C cestitk* nagradn* dobitn* zmagovaln* srecn* честитамо честитк* честито наградни наградн*
C печеливш* печелит* спечел* добитен
C добитни добитник* поздравл* выигрышн* победит* вітаємо виграшн* переможн* переможец* щаслив*
C sveikiname laimeto* laiming*
C laimejot* apsveicam laimig* laimest* laimejum* vinnest* віншуем выйгрыш*
O umow* smlouv* zmluv* pogodb* ugovor* договор* договір* уговор* sutart* sutarties ligum* lepingu*
O дагавор*
N pasto_kod* pasta_indeks*
L e_pasta e_pasts e_pastu e_pastam e_pasto
N kino kina kinu kin кино кіно vstupenk* listky listek listkov biletow bilety wstęp vyzvedn*
N vyzdvihn* odbierz odebrac odbieraj
N prevzem* prevzemi preuzmi preuzmite получите отримайте получи забери заберите заберіть biletus
N biļet* bilet* recept* recepta
N e-recepta e-recepty erecept* ereceptu рецепт* puk пук
n alarm* alarmu аларм* сигнализац* сигналізац* signalizac* signalizāc* signalizaci* zamek_rowerowy
n rower* kolo_zamek
n бани баня сауна сауны склад склада
L taj tohle tohoto ovaj ovoj овој тоа това тези тази този эти этот эта ці ця цю цей te ta ten tego
L tuto
L tieto siuos sos need at_se ať se ste sme smo bi abyste
V vytuk* naťuk* nacvak* cvakn* kucaj* kuckaj unest*
J клуч клучот клучу kljucem kljucic кључем ključevi atslegu raktu klucik kodas_raktas
Q udes udete udjes udjete uđeš uci_na udi_u vlezete влезете влезеш зайти_на увійти_в dostanete_do
Q dostali_do ieiet tiktu_ieksa patektumete patektum влезат
- postbank поштанска_штедионица postanska_stedionica ceska_posta slovenska_posta pochta_bank
- почта_банк
- packeta zasilkovna pošta_slovenije paketa укрпошта ukrposhta
K тан смс-тан отп
S app aplikaci* aplikacj* aplikacij* appce appke приложен* додат* застосун* апке апп сайт* сайте
S сайті
S stranke stranky strance strane stranici strani stronie stronę strone stranka_webova поле поля
S полето
S pole policko policka okno okienko okienku okienka полі poli polje polju polja формуляр* форму
S форма
S formular* formularz* obrazac* obrascu lauka lauke laukeli programele programelej svetaine
S svetaineje
S lietotn* vietne vietn* laukā mājaslapa ekran* экран* екран* obrazovc* obrazovk* zaslon* zaslonu
S страниц* сторінц* сторінк* страница* апликациј* апликаци* апликация* портал портале порталі
S портала порталу portalu portali portalom portále portale web webu
S webe
S splet* spletni spletno сајт* сајту intern* savitarn* прилож* старонк* дадатак* дадатк*
J cislice cisla cislicemi cislica cislic cifry cifra cifru cyfr cyfry cyframi liczba liczbe ciag
J ciagiem ciagu zestaw kombinace kombinacia kombinacija kombinacijo kombinaciju kombinacja
J kombinacje
J skaicius skaiciu skaiciai skaiciumi skaitmenys skaitmenis ciparus cipari ciparu skaitlis skaitli
J brojke brojka brojku stevilke stevilko stevilka stevilo стотка цифры цифр цифрами цифри цифрите
J цифре цифру число числа числом числото chyslo chislo tsifry tsyfry cifri слово слова лічбы лік
J комбинация комбинацию комбинации комбінація комбінацію комбінації nomer
V вве* введ* ввод* ввест* увед* увест* впиш* впис* упиш* напиш* набер* набир* набра* укаж*
V указ* вбей* вбив* встав* вкаж* уніс* увядз* увядзе* упіш* набяр* унес* унос* укуца* откуца* внес*
V внесу* внеси* внася* въвед* въвеж* въвес* попълн* попълв* наберет* vved* vvod* vvest* vpish*
V naber*
V vvedit* vuved* vavedi* vavedete unes* unos* upis* upišit* ukuca* utipk* otkuca* otipk* natipk*
V vtipk* vnes* vnos* vpise* vpisi vpisite vpisat* vpisete zadej* zadav* zadaj* zadat* opiste opise
V opsat opiset vloz* napis* vypln* natuk* nacuk* vyplnte wprowadz* wpisac wpisz wpisuj* wpisan*
V wpisywa* podaj* podac podasz podal przepisz przepisac wklep* wstuk* ived* irasyk* iras* suved*
V surink* panaudo* ievad* ierakst* ievadot naklepaj naklepej dopis* doplnte
v uzyj* uzyw* uzyc pouzij* pouzi* pouzit* uporab* iskorist* korist* искорист* корист* използв*
v ползв*
v использ* використ* скорист* выкарыст* naudo* izmant* lietoj*
L trebate treba trzeba nalezy musisz musite musis moras morate moze mozete musi potrebno potrebne
L potrebujete potrzebujesz potrebujes musíte je_treba надо нужно нужен нужна потребно потребно_е
L потрібно потрібен треба должны можете можеш ви вам вы мы мої reikia turite privalote jāievada
L nepieciesams jaievada butina kad kada jei kai ja lai tokiu sitas siuo siuos sie sos šo tik samo
L samo_za taciau pokud jestli aby abys abyste jesli jeżeli ak ako ако якщо если dlya vash vasz
L novogo
L prystroyu ustrojstva tsey etot nazev w_celu celu da_bi да_би бисте biste bi би щоб чтобы czym
L cym tym_ciagiem jo-ho tako tako_da zakaj toks vhid_z
Q vhid vhod_z uviity uvijty vojti voyti pidtverdyty
c obnov* obnovení obnovenie obnavlj* povrat* povrac* vrat_pristup odzysk* atkur* atjauno* atgut*
c восстан* відновл* возобнов* възстанов* поврат* врати аднаўл* аднав* посста* ponastav* ponovn*
c propoj* pripoj* prepoj* prenos* prevod_cisla povez* повез* повяз* повʼяз* пов'яз* прив'яз*
c привяз*
c прикреп* додати додаван* добавить добавл* добав* dodat* dodaj* dodawan* dodan* pridan* pridat*
c pridaj* prida susie* susiej* pridet* piesaist* pievieno* prijunk* prijungt* prelaidi* perkel*
c przenies* przeniesi* prenes* prenijeti переніс* перенес* перенос* прехвърл* прехврл* додав*
c spar* sparow* sparov* uparit* upari* vezivan* poveziv* веже* везан*
n na_vhoda на_входа na_vhodu u_vhoda od_vchodu vchodov* vchod_do gate porto portafon* sklep sklepa
n pivnic* piwnic* rowerown* podrum* подрум* klet* kolarn* kolesarn* dvorist* двориш* магазин
n калитк*
n калит* velosiped* podvorj* чердак чердака пивниц* laiptines rusys rusio pagrab* domofona
n domofonas
n telefonspynes fono fonoluk* lukas lux
Z это_не не_является не_для nie_jest nie_dla ani nawet даже навіть це_не не_е дори ниту neni nije
Z niti cak_ni не_је није чак_ни nav ne_tiek net_ir nera ni_koda pat
K verifikacni_kod overovaci_kod enkratna_koda enkratno_geslo jednokratni_kod jednokratna_lozinka
K kod_jednorazowy haslo_jednorazowe haslo_sms kod_sms smskod* sms-haslo sms_haslo smskód
K потвърдителен_код одноразовый_код одноразовий_код еднократен_код аднаразовы_код
K patvirtinimo_kodas apstiprinajuma_kods vienkartinis_kodas vienreizejais_kods kinnituskood
K растау_коды тасдиқ_коди тастыктоо_коду
Q пацвердз* пацвярдж* праверк* праверач* ўваход* уваход* увайсці верыфік* рэгістрац* аўтарыз*
Q тасдиқ* вуруд* бақайдгирӣ растау* аутентификац* верификациял* кіру кірү
Q потврдил* потврдит* потврђ* потврду* идентитет* проверка најавув* најавит* регистр*
Q provjeru identitet* identitu tozsamosc* totoznos* asmenyb* identitat* zalogowac zalogowania
Q prijavljivanj* autentikac* autentifikac* prijavite ulogov* ulogirat* ulogovat* улогов*
Q uci_u ulazak_u войти_в зайти_в влизан* вписв* pieslegšan* pieslegsan* ielogo* ienakt* ienakšan*
Q prisijungt* prisijungimo tapatyb* tapatyb* jungdamies jungian* prisijungiant*
q za_ulaz_u за_улаз_у za_vstop_v за_вход_в за_влез_во do_wejscia_do za_pristup placanj* плаћањ*
q плащан* плаќањ* оплат* платеж* платіж* платеж платежу apmokejim* mokejim* maksajum* platby
q laikin* pagaidu docasn* zacasn* privremen* привремен* часов* tymczasow* временен временна
q пагадзен* часов* уақытша placila placilo
c тасд* патвърд*
L уважаемый_клиент* уважаемая_клиент* уважаеми_клиент* уважаеми_г* шановний_клієнт* kedves
L шановна_клієнт* поштовани_корисни* почитуван_корисни* почитувани_клиент* vazeny_zakazni*
L vazena_zakaznice vazeny_klient* mily_zakazni* vazeny_kliente drogi_kliencie szanowny_kliencie
L szanowna_klientko szanowny_panie gerbiamas_kliente gerbiama_kliente gerb_kliente
L cienijamais_klient* cien_klient* postovani_korisni* spostovani_kupec spostovana_stranka
L postovani_klijent* draga_stranka spostovani_uporabnik korisnice korisnik korisniku korisnika
L корисниче корисник uporabnik uporabnika użytkowniku użytkownik пользователь пользователя
L користувач користувача потребител потребителю vartotojau vartotojo lietotaj* zeby aby kad shko
L вас вам яго каб можете можете_да овој оваа ваша вашата телефона телефону телефонны
L телефонен telefono_numeris talruna_numurs telefonu telefonske telefonski telefonnich
L telefonnim telefonni telefonneho mobilniho mobilneho mobilne mobilni мобильного мобільного
L мобилен мобилния mobilny номера_телефона номеру_телефона нумар нумара telefoni_number
N входн* vhodn* vstupn* ulazn* улазн* влезн* wejsciow* uvaliz* атрыман* пасылк* кур'ер* знішк*
N замов* заказ* кошык паштомат* пошт* алу_коды сәлемдеме* тапсырыс* жеткіз* сыйлық* жинау
N вручен* выдача выдачи видача постамат* поштомат* paketomat* paczkomat* pastomat* pakomat*
N pakomāt* paštomat* atsiem* atsiėm* siunt* užsak* uzsak* pasutijum* sutijum* sanemšan*
N sanemsan* izsnieg* nolasij* rodmen* odecet* odpocet* odczyt* stan_licznika показан* показн*
N показани* odecet* ocitanj* ocitavanj* odcit* отчитан* отчет показания_счетчика
N подигањ* подигн* преземањ* преземи достав* нарач* попуст* доставув* врачув* вручув*
N napotnic* uputnic* упут* skierowan* ziadank* poukaz* nosutijum* siuntim* siuntimo талон*
N karticu_lojalnosti интерфон* портафон* домофон* durim durvim durvju varti vratnic* kapij*
N zapisa pieraksta pieraksts registracijos rezervacijos vizito vizit* pregled* прегледа
N kaucij* rezervacija rezervacij* stalik* miz* masa_br voucher* vaucer* ваучер*
n під'їзд* подъезд* laiptin* trepikoj* brana brany branu branka ворот* вхід_в_під'їзд
n pariadn* garaz* parking* parkovac* паркинг* паркінг* паркомат* sef sefa
C выиграл* виграл* спечелили kurjer* kurjerim kurjeriui курʼєр* кур'єр* dostavljac* dostavljaču
C доставувач* куририте водія възложи
V увядзі упішыце набярыце теріп теріңіз енгізу жазыңыз ворид_кунед ворид впишете внеси
V surink iveskit ieraksti ievadi utipkaj prepisi vpisi unos unesite_ga wklepaj podaj_w
V наберете наберет* напиши напишіть вбийте вбей вбейте вбий забейте
v ползвайте използвай используй користи користи_го uporabi iskoristi pouzij naudok lietojiet
v izmantojat izmanto uzyj_kodu ausnaudoki
O лічыльнік* л/с licznika licznik stevec brojil* бројил* електромер* skaititaj* skaitikl*
O картицом картицом картичката karticom платежная kartei karti korteles kortele korte konto
O saskaitos saskaita maksas iban картай рахунка
W нікому_не нікому_не_кажы не_казвайте не_го не_я_споделяй ne_dijeli nedijeli neposiel* neposilej*
W ne_povej ne_delite ne_deli никому_го не_го_споделувај не_давајте не_дај не_давай neizpaud*
W nesakyk* nedalin* nesidalink* nedalies nedalieties neizpauž* nikam nikomu_ho nezdielaj* nesdilej*
U rsd рсд динара ден. мкд byn бел.руб ft ₾ ₼ ₽ ₴
D чэрвеня ліпеня
c podpis* подпис* підпис* potpis*
Q noveho_zarizeni novem_zarizeni nowym_urzadzeniu nowego_urzadzenia новом_устройстве
Q нового_устройства новому_пристрої нового_пристрою novi_uredaj
G lozink* zapork* gesl* hesl* hasl* парол* лозинк* slaptazod*
G hasel heslom hesiel heslá sześć_cyfr sest_cislic parolei паролю kodzik kod-pin kodem_pin sifrou
G heslem_pro шесть_цифр шість_цифр шифрата
J klic klice klicem kluc klucom klucz klucza kluczem kljuc kljuca ключ ключа ключом ключът ключот
J кључ raktas rakta atslega
c pokrac* kontynu* kontynuow* nastav* nastaviti nadalj* nadaljev* odblok* odemk* odomk* otkljuc*
c odklen* разблок* розблок* отблок* деблок* откључ* продълж* продължа* potvrzujet* overite dovrsite
c завершити testi* testel* test* tesek* turpin*
Q зайти зайдите войдёте wejsc wejdz vstoupit vstupit ověříte overujet* overuj* provjerit*
Q proverit* preverit* подтверж* пройди пройдите авторизуй*
Q увійдете войдете podtverzhd* podtverjd* pidtverdzh* potvarzhd* vhoda vhod vkhod vkhoda odnorazov*
Q avtorizac*
T kwadrans ctvrthodin* stvrthodin* pulhodin* polhodin* полчаса четверть чверть півгодини минуты
T хвилини
W soobshch* soobsch* nesoobsh* nikomu_ne ne_soobshchayte
L timto tymto tym tymi tento tato toto dieses цим цією ним этой этим aplikaci aplikacii aplikacji
L aplikaciju aplikacijo aplikacijoj приложении приложение додатку застосунку odhlasit wypisz
L wypisac
L отписаться відписатися отписване
V zapiste zadejte_ho napisite prepisite prepiste utipkajte natipkajte odtipkajte vtipkajte укажи
V укажіть продиктуйте пришлите впиши впишіть наведете посочете surinkite suvesk* ierakstiet
O identyfikator identyfikatora identifikator identifikatoru идентификатор идентификатора
O ідентифікатор identifikatorius
N glosowan* hlasovan* голосован* skrzynk* skrzynka_na_klucze schranka_na_klic* schranka_na_kluc*
N ключниц* почтовый_индекс klodk*
N visaci visacim lokot замок замка замком замку klodka zamek zamka
K смс-код sms-kod
G kod kody kodu kodem kodzie haslo hasla haslem heslo hesla heslem lozinka lozinku lozinke
G zaporka zaporku geslo gesla koda kode kodo kodas kodai kods kodam slaptazodis slaptazodi parole
G paroli sifra sifru код кода коду кодом коде коды кодът
G пароль пароля паролем пароли парол парола паролата
G лозинка лозинку лозинката шифра шифру пин пин-код
G пин-кодът пинкод кодот кодови құпиясөз купиясөз
G сырсөз кодыңыз кодуңуз код* коди нууц_үг нууц_код
G құпия_сөз пін пін-код сыр_сөз токен
J numer numeru cislo cisla broj broja stevilka stevilke numuris numeris номер номера
J номером номерът број бројот numar numeri нөмір дугаар
Q weryfik* logow* zalogow* jednoraz* autoryz* uwierzyt* potwierdz* overov* overen* prihlas*
Q разов* динамич* динаміч* еднократ* потвърдител*
Q jednokratn* enokratn* dynamicz* dynamick* dinamick* kontroln* kontrolny контролн*
Q potvrzovac* potvrdzovac* avtoriz* tajn* dinamisk* войди войдите увійди
Q увійдіть prihlas prihlaste влез влезте пријави prijavi piesleg* pieslēg*
Q prihlaš* jednor* autoriz* autent* potvrz* potvrd* potrd* prijav* enkrat* verifik* verific*
Q potvrden* provjer* proverk* proveru jednokrat* logir* logov* registr* rejestr* autentif*
Q dvoufaz* dvofaktor* dwuetap* prisijung* patvirtin* vienkart* pieteik* pieslegs* apstiprin*
Q vienreiz* autentifik* tapatyb* tapatib* identifik* overeni overenie overit vstop* vpis*
Q prisluc* prihlasen* подтвержд* подтверд* проверочн* верифик*
Q авториз* аутентиф* одноразов* вход* войти вхід* входу
Q увійти логин* логін* регистрац* реєстрац* авторизац*
Q підтвердж* підтверд* автентиф* перевірочн* потвърд*
Q потвърж* вписван* потврд* једнократн* пријав*
Q верификац* најав* еднократн* удостовер* растау*
Q расталу* кіру* кируу* ырасто* баталгаа* нэвтрэх*
Q нэг_удаагийн бір_реттік бир_жолку тіркелу*
Q авторландыру* аутентификация* идентифик*
Q самопотвърд* двухфактор* двофактор* двухэтапн*
Q входа входом личност* особи пацверджан* пацвярдж*
Q аднаразов* увах* уваход* вхож* тасдик* кирүү* тастыкто*
Q тіркеу* вписване
q bezpieczen* bezpecnost* sigurnos* varnost* saugumo drosib* sms tymczas* docas* privremen* tajny
q tajni тайн* таєм* osobn* prosiles prosilas zamawiany zadany pozadovany vyziadany zadal
q zadali zatrazeni trazeni trazili zatrazili zahtevani zahtevali zahtijevani запрошен*
q запросил* запрашивали запитан* запитув* поискан*
q поискахте поискали побара* затражен* тражен* zatrazen*
q prasytas pieprasit* достъп* dostep* pristup* доступ* приступ* zacasn* смс
q временн* тимчасов* безопасност* безпек* сигурност*
q безбедност* відновлен* восстановлен* восстановит*
q секретн* тайна* resetow* odzysk* plačil* confirm* смена* операц*
q autoris* picket
N promo* promoc* promocyj* rabat* rabatow* znizk* slev* slevov* zlav* zlavov* popust* atlaid*
N nuolaid* kupon* pocztow* psc postov* postn* postansk* zamowien* objednav* narudzb*
N naruc* narocil* uzsakym* pasutij* rezerwac* rezervac* rezervacij* odbior* odbioru wydan*
N vyzvednut* vyzdvihnut* preuzim* prevzem* atsiemim* sanemsan* izsniegs* dostaw* doruc* dostav*
N isporuk* piegad* pristat* paczk* przesylk* zasilk* balik* paket* posilj* siunt* sutij* sledov*
N sledzen* pracen* sledenj* sekos* sledova* zakazni* zakaznik* kupc* kupac* proizvod* izdelk*
N towar* zboz* tovar* faktur* racun* saskait* rekin* bilet* listk* letenk* skrytk* paczkomat*
N ormaric* omaric* kasetk* zgloszen* sprawa spraw* wniosek wniosku pripad* zahtjev* zahtev*
N zadeva chyb* gresk* napak* klaid* kluda drzwi domofon* brama bramy dver* vchod* vrat* ulaz*
N durv* zaprosz* pozvank* pozivni preporuk* darceko* darkow* poklon* daril* wifi wi-fi student*
N umow* smlouv* zmluv* ugovor* pogodb* polis* referenc* ref kreskow* carov* crtičn* kierunkow*
N panstw* vouch* промо* промокод* скид* знижк* отстъпк*
N попуст* купон* подарочн* подарунк* сертификат*
N почтов* поштов* индекс* індекс* пощенск* поштенск*
N заказ* замовлен* поръчк* наручк* наруџб* нарачк* брон*
N брониров* бронюван* резервац* выдач* видач* получен*
N отриман* получав* преузима* подига* подигањ* доставк*
N испорук* посылк* посилк* пратк* пакет* пакета трек*
N трек-номер отслежив* проследяв* клиент* клієнт*
N абонент* покупат* товар* продукт* артикул*
N счет-фактур* накладн* квитанц* билет* квитк* рейс*
N полет* ячейк* комірк* шкафче* заявк* заявлен* звернен*
N обращен* дело договор* договір* полис* ошибк* помилк*
N грешк* грешка двер* домофон* подъезд* під'їзд* ворот*
N вход_в_дом приглаш* студент* штрих* штрихкод* страна
N страны приз* лотере* розыгрыш* захиалга* хүргэлт*
N хөнгөлөлт* тапсырыс* жеткізу* жеңілдік* буйрутма*
N направлен* очеред* пошта кредитн* закупівл* референ*
N вратата врата страхов* консультац* дисконт* бонусн*
N запис* протокол* меню тапсырысыңыз посылкаңыз
N постамат* чека
C zniżki kurier* kurir* kuryr* kuryer* doručova* dostawc* wygral* wyhral* vyhral* gratis darmow*
C kierow* ridic* vozac* водител* воді* водій* шофьор* шофер*
C таксист* vozniku sofer* vairuotoj* soferi zdarma zadarmo besplat* brezplac* nemokam*
C bezmaksas akcia akcija akcij* akce wyprzeda* vyprodej* vypredaj* oferta ponuda ponudb* laimej*
C sklep* obchod* trgovin* ganar kasie pokladn* blagajn* promocj* курьер* кур'єр*
C куриер* курир* доставчик* бесплатн* безкоштовн*
C безплатн* акци* акці* распродаж* розпродаж*
C разпродаж* выигр* вигра* спечел* освоји* приз подар*
C бонус* кэшбэк* кешбек* магазин* касс* покупай* купи
C скидк* выгод*
O konto konta koncie kart* karta karty karte karticu karticom kartica kwot* kwota castk* castka
O операци* операці* перевод* переказ* покупк* przelew* platnos*
O transakc* platb* uhrad* uplat* placanj* apmoke* maksaj* преводи транзакц*
O платеж* платіж* обращение обращени* zgloszeni* suma iznos znesek
O rach rachunek rachunku ucet uctu racun racuna uc saskaita konts nr c. cislo_uctu br. st.
O operacj* zlecen* transakcj* operac* saldo zustat* zostat* stanje stanju likut* atlikum* wagon
O miejsce sedadlo peron vozn* godz ul ulica ulice ulici pok pokoj mieszkanie byt rok roku roce
O leto godin* gada metais prikaz* nalog* iban счет* счёт* счету рахун*
O сметк* карт* карта карты карте картка картки
O картичк* сумм* сума суму износ* баланс* остаток
O залишок* абон терминал* чек заявка прика* приказ* дог
O дом кв квартира офис кабинет этаж пав ул ул. вул
O место місце вагон поезд потяг маршрут автобус рейс
O год году року години година шот шоты данс картаңыз
O ref. версия версії id шасси стр n н
V wpisz podaj wprowadz wpisac podac wprowadzic zadejte zadaj zadajte zadat
v uzyj uzyc pouzijte
V napiste napis napiszte pis pište opiste opsat prepisz przepisz wklep wstukaj upisati unijeti
V vpisati перепишите наберите vlozte unesite unesi upisite upisi
v pouzite pouzi
V vnesite vnesi vpisite iveskite ivesk ievadiet ievadi
v koristite iskoristite uporabite naudokite
V введите введіть введи ввести вводите укажите
v izmantojiet
V вкажіть використовуйте
v используйте використайте
V въведете въведи изпълзвай унесите
v използвайте
V унеси внесете внеси напишете
v користете користите
V наберіть сообщите впишите енгізіңіз теріңіз киргизиңиз
V оруулна_уу оруулаарай увядзіце пішіце жазыңыз киргиз*
X zadzwon dzwon tel telefon infolini* infolinia volejte volajte zavolejte zavolajte pozovite
X nazovite poklicite skambinkite zvaniet odpisz wyslij odpovezte odpovedzte poslite posaljite
X posljite linka linku stop kontakt infolinka звоните позвоните телефон*
X тел дзвоніть зателефонуйте телефонуйте обадете
X звъннете позовите јавете ответьте отправьте смс_на
X надішліть відповідь изпратете пошаљите горячая
X гаряча линия лінія звонил звонок звонки пропущен*
X хабарласыңыз қоңырау залгаарай утас
W nigdy nikomu nikt nie_podawaj nie_udostepniaj nikdy nesdelujte nesdilejte nezdielajte
W neprezradzajte nikada nikome nikad nikoli nikomur nedijelite nemojte nedelite niekada niekam
W nieko neatklaj* nevienam nekad nekam nepyta prosimy udostepniaj* sdelujte никогда
W никому никто не_сообщайте не_говорите ніколи нікому
W ніхто не_повідомляйте никога никого не_споделяйте
W никоме никад никада никој никогаш спросит*
W запрашива* сообщай* передавай* називай* називайте
W называйте ешкімге ешқашан эч_ким хэнд_ч повідомляйте
W споделяйте споделувајте делите
I moj moje moja moju mano mans mana muj мой моя моё мое мій моє моята
I моят мојот мој менің миний
L to jest twoj twoje twoja twojego panstwa pana pani do dla na w z ze i za o oraz ten ta ponizej
L potwierdzona potwierdzone potwierdzony zweryfikowano potvrzena potvrzeno potvrzen overeno
L potvrdene potvrdeno potvrdena подтвержден подтверждена
L подтверждено підтверджено підтверджена потвърдена
L потвърдено потврдена потврђена зарегистрирован
L зарегистрирована щоб почту пошту сайте сайті vas vase
L vaseho tvuj tvoj tvoje je jsou pro v ve k ke s sa se si pri u va vasa vasi tvoja ste od ovo
L ovaj jeste ovde vaso ga vam jusu tavo yra jums skirtas tavs ir lai uz ar no kas so tas prie
L ваш ваша ваше ваши вашего твой твоя это для в на к с
L по и из от цей ця це у до та з є вашия вашият твоят
L твоята е за във със се да вашата вашиот твојот твоја
L је са од ово сіздің сиздин таны болып_табылады болот
L бол юм эта этот этим является следующий новый нова
L новий нов новата novy nowy nowe nova novi nov nove naujas jauns jauna
L пожалуйста здравствуйте добрый hasło: вхідний твій nasz
L nasi твоего или т
T wazny wazne waznosc wygasa wygasnie minut minuty minuta sekund godzin godziny dni platnost
T platny plati vyprsi hodin hodiny vrijedi vazi vredi istice velja poteče minut* min sek galioja
T minutes baigs derigs deriga sekundes действ* действит* истека* истеч*
T минут* мин час часа часов секунд* сек срок дійсн* діє
T термін хвилин* хв годин* закінч* валид* изтича минути
T важи истиче минута мин. жарамды хүчинтэй дней днів
U pln zl zlotych zl. gr czk kc kc. eur huf hrk rsd din bam km uah rub usd byn руб рублей
U рубля р грн лв bgn денари ден дин динара динари тенге
U тг kzt сом сум uzs mnt төг кг км шт штук мб гб баллов балів
U бонусов бонусів гривень евро евра долларов euru eura eurov
U evra bodu punktow bodov bodova kopeek tonn человек л гр euri тугрик ₸ kms ks
U szt osob л. сомони
D stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada
D grudnia ledna unora brezna dubna kvetna cervna cervence srpna zari rijna listopadu prosince
D januara februara aprila juna jula augusta septembra oktobra novembra decembra sijecnja veljace
D ozujka travnja svibnja lipnja srpnja kolovoza rujna studenoga prosinca januarja februarja
D junija julija avgusta sausio vasario kovo balandzio geguzes birzelio liepos rugpjucio rugsejo
D spalio lapkricio gruodzio januari februari aprili maija septembri oktobri novembri decembri
D janvari января февраля марта апреля мая июня июля
D августа сентября октября ноября декабря січня
D лютого березня квітня травня червня липня серпня
D вересня жовтня листопада грудня януари февруари
D март април май юни юли август септември октомври
D ноември декември јануара фебруара априла маја јуна
D јула септембра октобра новембра децембра г года г.
D гг рік
E stary poprzedni stare predchozi stari prethodni старый прежний
E предыдущий старий попередній старият предишният senas
E vecais
N popust popusta popustom uctenka акт летовы čárový carovy kraj kraju
n lot let letu stranka klient* produkt* box boxu trezor* trezoru sejf* vratnik* winda windy wytah
n mandat pokuta pokuty штраф* globa kazna wykroczenia vytah* pietr* klatk* furtk* bramk*
n зград* врат* домоф* сейф* лифт* ліфт* калитк* шлагбаум*
n под'їзд* парадн* подвал* хвіртк* kapij* kapija zgrad* suteren* vartiem
n vartu vartai durim
c aktyw* aktiv* активир* активац* активіз* сброс* активиз* zmian*
c dokoncz* dokonc* ukonc* dovrs* zavrs* uzbaig* pabeig* заверш* законч* завърш*
c доврш* заврш* zatwierdz* schval* odobri* odobrava* одобр* схвал*
c потврдув* zmen* zmien* promjen* promen* смен* измен* змін* промен*
c продолж* продовж* активув* reset*
"""
