"""What words of Slavic, Baltic and other languages in Cyrillic mean to the finder."""

from __future__ import annotations

TABLE = """
K тан смс-тан отп verifikacni_kod overovaci_kod enkratna_koda enkratno_geslo jednokratni_kod
K jednokratna_lozinka kod_jednorazowy haslo_jednorazowe haslo_sms kod_sms smskod* sms-haslo
K sms_haslo smskód потвърдителен_код одноразовый_код одноразовий_код еднократен_код аднаразовы_код
K patvirtinimo_kodas apstiprinajuma_kods vienkartinis_kodas vienreizejais_kods kinnituskood
K растау_коды тасдиқ_коди тастыктоо_коду смс-код sms-kod
G lozink* zapork* gesl* hesl* hasl* парол* лозинк* slaptazod* hasel heslom hesiel heslá sześć_cyfr
G sest_cislic паролю kodzik kod-pin kodem_pin sifrou heslem_pro шесть_цифр шість_цифр шифрата kody
G kodu kodem kodzie haslo hasla haslem heslo hesla heslem lozinka lozinku lozinke zaporka zaporku
G geslo gesla kodo kodas kodai kods kodam slaptazodis slaptazodi paroli sifra sifru код кода коду
G кодом коде коды кодът пароль пароля паролем пароли парол парола паролата лозинка лозинку
G лозинката шифра шифру пин пин-код пин-кодът пинкод кодот кодови құпиясөз купиясөз сырсөз кодыңыз
G кодуңуз код* коди нууц_үг нууц_код құпия_сөз пін пін-код сыр_сөз токен
J клуч клучот клучу kljucem kljucic кључем ključevi atslegu raktu klucik kodas_raktas cislice cisla
J cislicemi cislica cislic cifry cifra cifru cyfr cyfry cyframi liczba liczbe ciag ciagiem ciagu
J zestaw kombinace kombinacia kombinacija kombinacijo kombinaciju kombinacja kombinacje skaicius
J skaiciu skaiciai skaiciumi skaitmenys skaitmenis ciparus cipari ciparu skaitlis skaitli brojke
J brojka brojku stevilke stevilko stevilka stevilo стотка цифры цифр цифрами цифри цифрите цифре
J цифру число числа числом числото chyslo chislo tsifry tsyfry cifri слово слова лічбы лік
J комбинация комбинацию комбинации комбінація комбінацію комбінації nomer klic klice klicem kluc
J klucom klucz klucza kluczem kljuc kljuca ключ ключа ключом ключът ключот кључ raktas rakta
J atslega numeru cislo broj broja numuris numeris номер номера номером номерът број бројот numar
J numeri нөмір дугаар
Q udes udete udjes udjete uđeš uci_na udi_u vlezete влезете влезеш зайти_на увійти_в dostanete_do
Q dostali_do ieiet tiktu_ieksa patektumete patektum влезат vhid vhod_z uviity uvijty vojti voyti
Q pidtverdyty пацвердз* пацвярдж* праверк* праверач* ўваход* уваход* увайсці верыфік* рэгістрац*
Q аўтарыз* тасдиқ* вуруд* бақайдгирӣ растау* аутентификац* верификациял* кіру кірү потврдил*
Q потврдит* потврђ* потврду* идентитет* проверка најавув* најавит* регистр* provjeru identitu
Q tozsamosc* totoznos* asmenyb* identitat* zalogowac zalogowania prijavljivanj* autentikac*
Q autentifikac* prijavite ulogov* ulogirat* ulogovat* улогов* uci_u ulazak_u войти_в зайти_в
Q влизан* вписв* pieslegšan* ielogo* ienakt* ienakšan* prisijungt* prisijungimo tapatyb* jungdamies
Q jungian* prisijungiant* noveho_zarizeni novem_zarizeni nowym_urzadzeniu nowego_urzadzenia
Q новом_устройстве нового_устройства новому_пристрої нового_пристрою novi_uredaj зайти зайдите
Q войдёте wejsc wejdz vstoupit vstupit ověříte overujet* overuj* provjerit* proverit* preverit*
Q подтверж* пройди пройдите авторизуй* увійдете podtverzhd* podtverjd* pidtverdzh* potvarzhd* vhoda
Q vhod vkhod vkhoda odnorazov* avtorizac* weryfik* logow* zalogow* jednoraz* autoryz* uwierzyt*
Q potwierdz* overov* overen* prihlas* разов* динамич* динаміч* еднократ* потвърдител* jednokratn*
Q enokratn* dynamicz* dynamick* dinamick* kontroln* kontrolny контролн* potvrzovac* potvrdzovac*
Q avtoriz* tajn* dinamisk* войди войдите увійди увійдіть prihlas prihlaste влез влезте пријави
Q prijavi piesleg* jednor* autent* potvrz* potvrd* potrd* prijav* enkrat* verifik* potvrden*
Q provjer* proverk* proveru jednokrat* logir* logov* rejestr* autentif* dvoufaz* dvofaktor*
Q dwuetap* prisijung* patvirtin* vienkart* pieteik* pieslegs* apstiprin* vienreiz* autentifik*
Q tapatib* identifik* overeni overenie overit vstop* vpis* prisluc* prihlasen* подтвержд* подтверд*
Q проверочн* верифик* авториз* аутентиф* одноразов* вход* войти вхід* входу увійти логин* логін*
Q регистрац* реєстрац* авторизац* підтвердж* підтверд* автентиф* перевірочн* потвърд* потвърж*
Q вписван* потврд* једнократн* пријав* верификац* најав* еднократн* удостовер* расталу* кіру*
Q кируу* ырасто* баталгаа* нэвтрэх* нэг_удаагийн бір_реттік бир_жолку тіркелу* авторландыру*
Q идентифик* самопотвърд* двухфактор* двофактор* двухэтапн* входа входом личност* особи пацверджан*
Q аднаразов* увах* вхож* тасдик* кирүү* тастыкто* тіркеу* вписване
q bezpieczenstwo bezpecnost varnost sigurnost безопасность безпека безопасност безбедност saugumas
q drosiba za_ulaz_u за_улаз_у za_vstop_v за_вход_в за_влез_во do_wejscia_do za_pristup placanj*
q плаћањ* плащан* плаќањ* оплат* платеж* платіж* платеж платежу apmokejim* mokejim* maksajum*
q platby laikin* pagaidu docasn* zacasn* privremen* привремен* часов* tymczasow* временен временна
q пагадзен* уақытша placila placilo bezpieczen* bezpecnost* sigurnos* varnost* saugumo drosib*
q tymczas* docas* tajny tajni тайн* таєм* osobn* prosiles prosilas zamawiany zadany pozadovany
q vyziadany zadal zadali zatrazeni trazeni trazili zatrazili zahtevani zahtevali zahtijevani
q запрошен* запросил* запрашивали запитан* запитув* поискан* поискахте поискали побара* затражен*
q тражен* zatrazen* prasytas pieprasit* достъп* dostep* pristup* доступ* приступ* смс временн*
q тимчасов* безопасност* безпек* сигурност* безбедност* відновлен* восстановлен* восстановит*
q секретн* тайна* resetow* plačil* смена* операц* autoris* picket
c obnov* obnovení obnovenie obnavlj* povrat* povrac* vrat_pristup odzysk* atkur* atjauno* atgut*
c восстан* відновл* возобнов* възстанов* поврат* врати аднаўл* аднав* посста* ponastav* ponovn*
c propoj* pripoj* prepoj* prenos* prevod_cisla povez* повез* повяз* повʼяз* прив'яз* привяз*
c прикреп* додати додаван* добавить добавл* добав* dodat* dodaj* dodawan* dodan* pridan* pridat*
c pridaj* prida susie* susiej* pridet* piesaist* pievieno* prijunk* prijungt* prelaidi* perkel*
c przenies* przeniesi* prenes* prenijeti переніс* перенес* перенос* прехвърл* прехврл* додав* spar*
c sparow* sparov* uparit* upari* vezivan* poveziv* веже* везан* тасд* патвърд* podpis* подпис*
c підпис* potpis* pokrac* kontynu* kontynuow* nastav* nastaviti nadalj* nadaljev* odblok* odemk*
c odomk* otkljuc* odklen* разблок* розблок* отблок* деблок* откључ* продълж* продължа* potvrzujet*
c overite dovrsite завершити testi* testel* tesek* turpin* aktyw* aktiv* активир* активац* активіз*
c сброс* активиз* zmian* dokoncz* dokonc* ukonc* dovrs* zavrs* uzbaig* pabeig* заверш* законч*
c завърш* доврш* заврш* zatwierdz* schval* odobri* odobrava* одобр* схвал* потврдув* zmen* zmien*
c promjen* promen* смен* измен* змін* промен* продолж* продовж* активув*
V vytuk* naťuk* nacvak* cvakn* kucaj* kuckaj unest* вве* введ* ввод* ввест* уведіть увести увест*
V впиш* впис* упиш* напиш* набер* набир* набра* укаж* указ* вбей* вбив* встав* вкаж* уніс* увядз*
V увядзе* упіш* набяр* унес* унос* укуца* откуца* внес* внесу* внеси* внася* въвед* въвеж* въвес*
V попълн* попълв* наберет* vved* vvod* vvest* vpish* naber* vvedit* vuved* vavedi* vavedete unes*
V unos* upis* upišit* ukuca* utipk* otkuca* otipk* natipk* vtipk* vnes* vnos* vpise* vpisi vpisite
V vpisat* vpisete zadej* zadav* zadaj* zadat* opiste opise opsat opiset vloz* napis* vypln* nacuk*
V vyplnte wprowadz* wpisac wpisz wpisuj* wpisan* wpisywa* podaj* podac podasz podal przepisz
V przepisac wklep* wstuk* ived* irasyk* iras* suved* surink* panaudo* ievad* ierakst* ievadot
V naklepaj naklepej dopis* doplnte увядзі упішыце набярыце теріп теріңіз енгізу жазыңыз ворид_кунед
V ворид впишете внеси surink iveskit ieraksti ievadi utipkaj prepisi unesite_ga wklepaj podaj_w
V наберете напиши напишіть вбийте вбей вбейте вбий забейте zapiste zadejte_ho napisite prepisite
V prepiste utipkajte natipkajte odtipkajte vtipkajte укажи укажіть продиктуйте пришлите впиши
V впишіть наведете посочете surinkite suvesk* ierakstiet podaj wprowadz wprowadzic zadejte zadaj
V zadajte zadat napiste napis napiszte pis pište prepisz wklep wstukaj upisati unijeti vpisati
V перепишите наберите vlozte unesite unesi upisite upisi vnesite vnesi iveskite ivesk ievadiet
V введите введіть введи ввести вводите укажите вкажіть використовуйте въведете въведи изпълзвай
V унесите унеси внесете напишете наберіть сообщите впишите енгізіңіз киргизиңиз оруулна_уу
V оруулаарай увядзіце пішіце киргиз*
v uzyj* uzyw* uzyc pouzij* pouzi* pouzit* uporab* iskorist* korist* искорист* корист* използв*
v ползв* использ* використ* скорист* выкарыст* naudo* izmant* lietoj* ползвайте използвай используй
v користи користи_го uporabi iskoristi pouzij naudok lietojiet izmantojat izmanto uzyj_kodu
v ausnaudoki uzyj pouzijte pouzite pouzi koristite iskoristite uporabite naudokite izmantojiet
v используйте використайте използвайте користете користите
S aplikaci* aplikacj* aplikacij* appce appke приложен* додат* застосун* апке апп сайт* сайте сайті
S stranke stranky strance strane stranici strani stronie stronę strone stranka_webova поле поля
S полето pole policko policka okno okienko okienku okienka полі poli polje polju polja формуляр*
S форму форма formular* formularz* obrazac* obrascu lauka lauke laukeli programele programelej
S svetaine svetaineje lietotn* vietne vietni vietnes vietneit laukā mājaslapa ekran* экран* екран*
S obrazovc* obrazovk* zaslon* zaslonu страниц* сторінц* сторінк* страница* апликациј* апликаци*
S апликация* портал портале порталі портала порталу portalu portali portalom portále webu webe
S splet* spletni spletno сајт* сајту intern* savitarn* прилож* старонк* дадатак* дадатк*
L zarizeni zariadenia zariadenie urzadzenia urzadzeniu urzadzenie uredaja uredaj uredaju naprave
L napravo napravi uredjaja устройства устройстве устройство пристрою пристрій уређаја уређај уред
L уреда уредот irenginio irenginyje ierices ierice iericei прылады прылада internetove
L internetoveho internetowej internetowe bankovnictvi bankovnictvo bankowosci онлайн интернет-банк
L e_pasta e_pasts e_pastu e_pastam e_pasto taj tohle tohoto ovaj ovoj овој тоа това тези тази този
L эти этот эта ці ця цю цей ten tego tuto tieto siuos sos at_se ať ste sme smo bi abyste trebate
L treba trzeba nalezy musisz musite musis moras morate moze mozete musi potrebno potrebne
L potrebujete potrzebujesz potrebujes musíte je_treba надо нужно нужен нужна потребно потребно_е
L потрібно потрібен треба должны можете можеш ви вам вы мы мої reikia turite privalote jāievada
L nepieciesams jaievada butina kad kada jei kai ja lai tokiu sitas siuo šo samo samo_za taciau
L pokud jestli aby abys jesli jeżeli ak ako ако якщо если dlya vash vasz novogo prystroyu
L ustrojstva tsey etot nazev w_celu celu da_bi да_би бисте biste би щоб чтобы czym cym tym_ciagiem
L jo-ho tako tako_da zakaj toks vhid_z уважаемый_клиент* уважаемая_клиент* уважаеми_клиент*
L уважаеми_г* шановний_клієнт* kedves шановна_клієнт* поштовани_корисни* почитуван_корисни*
L почитувани_клиент* vazeny_zakazni* vazena_zakaznice vazeny_klient* mily_zakazni* vazeny_kliente
L drogi_kliencie szanowny_kliencie szanowna_klientko szanowny_panie gerbiamas_kliente
L gerbiama_kliente gerb_kliente cienijamais_klient* cien_klient* postovani_korisni*
L spostovani_kupec spostovana_stranka postovani_klijent* draga_stranka spostovani_uporabnik
L korisnice korisnik korisniku korisnika корисниче корисник uporabnik uporabnika użytkowniku
L użytkownik пользователь пользователя користувач користувача потребител потребителю vartotojau
L vartotojo lietotaj* zeby shko вас яго каб можете_да оваа ваша вашата телефона телефону телефонны
L телефонен telefono_numeris talruna_numurs telefonu telefonske telefonski telefonnich telefonnim
L telefonni telefonneho mobilniho mobilneho mobilne mobilni мобильного мобільного мобилен мобилния
L mobilny номера_телефона номеру_телефона нумар нумара telefoni_number timto tymto tym tymi tento
L tato toto цим цією ним этой этим aplikaci aplikacii aplikacji aplikaciju aplikacijo aplikacijoj
L приложении приложение додатку застосунку odhlasit wypisz wypisac отписаться відписатися отписване
L jest twoj twoje twoja twojego panstwa pana pani dla w z ze za oraz ponizej potwierdzona
L potwierdzone potwierdzony zweryfikowano potvrzena potvrzeno potvrzen overeno potvrdene potvrdeno
L potvrdena подтвержден подтверждена подтверждено підтверджено підтверджена потвърдена потвърдено
L потврдена потврђена зарегистрирован зарегистрирована почту пошту vas vase vaseho tvuj tvoj tvoje
L jsou v ve k ke s sa pri vasa vasi tvoja od ovo jeste ovde vaso ga vam jusu tavo yra jums skirtas
L tavs ir uz kas tas prie ваш ваше ваши вашего твой твоя это для в на к с по и из от це у до та з є
L вашия вашият твоят твоята е за във със се да вашиот твојот твоја је са од ово сіздің сиздин таны
L болып_табылады болот бол юм является следующий новый нова новий нов новата novy nowy nowe novi
L nove naujas jauns jauna пожалуйста здравствуйте добрый hasło: вхідний твій nasz nasi твоего или т
T kwadrans ctvrthodin* stvrthodin* pulhodin* polhodin* полчаса четверть чверть півгодини минуты
T хвилини wazny wazne waznosc wygasa wygasnie minut minuty minuta sekund godzin godziny platnost
T platny plati vyprsi hodin hodiny vrijedi vazi vredi istice velja poteče minut* min galioja baigs
T derigs deriga sekundes действ* действит* истека* истеч* минут* мин час часа часов секунд* сек
T срок дійсн* діє термін хвилин* хв годин* закінч* валид* изтича минути важи истиче минута мин.
T жарамды хүчинтэй дней днів
U rsd рсд динара ден. мкд byn бел.руб ₾ pln zl zlotych zl. gr czk kc kc. huf hrk bam uah rub руб
U рублей рубля р грн лв bgn денари ден дин динари тенге тг kzt сом сум uzs mnt төг кг км шт штук мб
U гб баллов балів бонусов бонусів гривень евро евра долларов euru eura eurov evra bodu punktow
U bodov bodova kopeek tonn человек л гр euri тугрик ks szt osob л. сомони
D чэрвеня ліпеня stycznia lutego kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika
D listopada grudnia ledna unora brezna dubna kvetna cervna cervence srpna zari rijna listopadu
D prosince januara februara aprila juna jula augusta septembra oktobra novembra decembra sijecnja
D veljace ozujka travnja svibnja lipnja srpnja kolovoza rujna studenoga prosinca januarja februarja
D junija julija avgusta sausio vasario kovo balandzio geguzes birzelio liepos rugpjucio rugsejo
D spalio lapkricio gruodzio aprili maija septembri oktobri novembri decembri janvari января февраля
D марта апреля мая июня июля августа сентября октября ноября декабря січня лютого березня квітня
D травня червня липня серпня вересня жовтня листопада грудня януари февруари март април май юни юли
D август септември октомври ноември декември јануара фебруара априла маја јуна јула септембра
D октобра новембра децембра г года г. гг рік
E bledny bledne nieprawidlow* chybny chybne nespravn* neplatn* napacn* pogresan pogresna pogresne
E neispravn* погрешан погрешна погрешен погрешни грешен грешна невалид* неверный неверная неверно
E неправильн* невірний невірно хибний neteising* nepareiz* няправільн* stary poprzedni stare
E predchozi stari prethodni старый прежний предыдущий старий попередній старият предишният senas
E vecais
Z это_не не_является не_для nie_jest nie_dla ani nawet даже навіть це_не не_е дори ниту neni nije
Z niti cak_ni не_је није чак_ни nav ne_tiek net_ir nera ni_koda pat
N код_города код_міста код_страны код_країни pasto_kod* pasta_indeks* kina kinu kin кино кіно
N vstupenk* listky listek listkov biletow bilety wstęp vyzvedn* vyzdvihn* odbierz odebrac odbieraj
N prevzem* prevzemi preuzmi preuzmite получите отримайте получи забери заберите заберіть biletus
N biļet* recept* e-recepta e-recepty erecept* ereceptu рецепт* пук входн* vhodn* vstupn* ulazn*
N улазн* влезн* wejsciow* uvaliz* атрыман* пасылк* кур'ер* знішк* замов* заказ* кошык паштомат*
N пошт* алу_коды сәлемдеме* тапсырыс* жеткіз* сыйлық* жинау вручен* выдача выдачи видача постамат*
N поштомат* paketomat* paczkomat* pastomat* pakomat* atsiem* siunt* užsak* pasutijum* sutijum*
N sanemšan* izsnieg* nolasij* rodmen* odecet* odpocet* odczyt* stan_licznika показан* показн*
N показани* ocitanj* ocitavanj* odcit* отчитан* отчет показания_счетчика подигањ* подигн* преземањ*
N преземи достав* нарач* попуст* доставув* врачув* вручув* napotnic* uputnic* упут* skierowan*
N ziadank* poukaz* nosutijum* siuntim* siuntimo талон* karticu_lojalnosti интерфон* портафон*
N домофон* durim durvim durvju varti vratnic* kapij* zapisa pieraksta pieraksts registracijos
N rezervacijos vizito vizit* pregled* прегледа kaucij* rezervacija rezervacij* stalik* miz* masa_br
N vaucer* ваучер* glosowan* hlasovan* голосован* skrzynk* skrzynka_na_klucze schranka_na_klic*
N schranka_na_kluc* ключниц* почтовый_индекс klodk* visaci visacim lokot замок замка замком замку
N klodka zamek zamka promoc* promocyj* rabatow* znizk* slev* slevov* zlav* zlavov* popust* atlaid*
N nuolaid* kupon* pocztow* psc postov* postn* postansk* zamowien* objednav* narudzb* naruc*
N narocil* uzsakym* pasutij* rezerwac* rezervac* odbior* odbioru wydan* vyzvednut* vyzdvihnut*
N preuzim* atsiemim* izsniegs* dostaw* doruc* dostav* isporuk* piegad* pristat* paczk* przesylk*
N zasilk* balik* posilj* sutij* sledov* sledzen* pracen* sledenj* sekos* sledova* zakazni*
N zakaznik* kupc* kupac* proizvod* izdelk* towar* zboz* tovar* faktur* racun* saskait* rekin*
N listk* letenk* skrytk* ormaric* omaric* kasetk* zgloszen* sprawa spraw* wniosek wniosku pripad*
N zahtjev* zahtev* zadeva chyb* gresk* napak* klaid* kluda drzwi domofon* brama bramy dver* vchod*
N vrat* ulaz* durv* zaprosz* pozvank* pozivni preporuk* darceko* darkow* poklon* daril* student*
N polis* referenc* kreskow* carov* crtičn* kierunkow* panstw* vouch* промо* промокод* скид* знижк*
N отстъпк* купон* подарочн* подарунк* сертификат* почтов* поштов* индекс* індекс* пощенск*
N поштенск* замовлен* поръчк* наручк* наруџб* нарачк* брон* брониров* бронюван* резервац* выдач*
N видач* получен* отриман* получав* преузима* подига* доставк* испорук* посылк* посилк* пратк*
N пакет* пакета трек* трек-номер отслежив* проследяв* клиент* клієнт* абонент* покупат* товар*
N продукт* артикул* счет-фактур* накладн* квитанц* билет* квитк* рейс* полет* ячейк* комірк*
N шкафче* заявк* заявлен* звернен* обращен* дело полис* ошибк* помилк* грешк* грешка двер*
N вход_в_дом приглаш* студент* штрих* штрихкод* страна страны приз* лотере* розыгрыш* захиалга*
N хүргэлт* хөнгөлөлт* жеткізу* жеңілдік* буйрутма* направлен* очеред* пошта кредитн* закупівл*
N референ* вратата врата страхов* консультац* дисконт* бонусн* запис* протокол* меню тапсырысыңыз
N посылкаңыз чека popust popusta popustom uctenka акт летовы čárový carovy kraj kraju
n termin* термин* термін* vartin* vartins вратичк* хвиртк* alarmu аларм* сигнализац* сигналізац*
n signalizac* signalizaci* zamek_rowerowy rower* kolo_zamek бани баня сауна сауны склад склада
n na_vhoda на_входа na_vhodu u_vhoda od_vchodu vchodov* vchod_do porto portafon* sklep sklepa
n pivnic* piwnic* rowerown* podrum* подрум* klet* kolarn* kolesarn* dvorist* двориш* магазин
n калитк* калит* velosiped* podvorj* чердак чердака пивниц* laiptines rusys rusio pagrab* domofona
n domofonas telefonspynes fono fonoluk* lukas lux під'їзд* подъезд* laiptin* trepikoj* brana brany
n branu branka ворот* вхід_в_під'їзд pariadn* garaz* parking* parkovac* паркинг* паркінг* паркомат*
n sef sefa let letu stranka klient* produkt* boxu trezor* trezoru sejf* vratnik* winda windy wytah
n mandat pokuta pokuty штраф* globa kazna wykroczenia vytah* pietr* klatk* furtk* bramk* зград*
n врат* домоф* сейф* лифт* ліфт* шлагбаум* под'їзд* парадн* подвал* хвіртк* kapija zgrad* suteren*
n vartiem vartu vartai
C gratulac* gratuluj* wygran* wygrywaj* zwyciesk* zwyciezc* szczesliw* vyhern* vyhra* vyhraj*
C vitaz* blahozel* cestitamo cestitk* nagradn* dobitn* zmagovaln* srecn* честитамо честитк* честито
C наградни наградн* печеливш* печелит* спечел* добитен добитни добитник* поздравл* выигрышн*
C победит* вітаємо виграшн* переможн* переможец* щаслив* sveikiname laimeto* laiming* laimejot*
C apsveicam laimig* laimest* laimejum* vinnest* віншуем выйгрыш* выиграл* виграл* спечелили kurjer*
C kurjerim kurjeriui курʼєр* dostavljac* dostavljaču доставувач* куририте водія възложи zniżki
C kurier* kurir* kuryr* kuryer* doručova* dostawc* wygral* wyhral* vyhral* darmow* kierow* ridic*
C vozac* водител* воді* водій* шофьор* шофер* таксист* vozniku sofer* vairuotoj* soferi zdarma
C zadarmo besplat* brezplac* nemokam* bezmaksas akcia akcija akcij* akce wyprzeda* vyprodej*
C vypredaj* ponuda ponudb* laimej* sklep* obchod* trgovin* ganar kasie pokladn* blagajn* promocj*
C курьер* куриер* курир* доставчик* бесплатн* безкоштовн* безплатн* акци* акці* распродаж*
C розпродаж* разпродаж* выигр* вигра* освоји* приз подар* бонус* кэшбэк* кешбек* магазин* касс*
C покупай* купи скидк* выгод*
O umow* smlouv* zmluv* pogodb* ugovor* договор* договір* уговор* sutart* sutarties ligum* lepingu*
O дагавор* лічыльнік* л/с licznika licznik stevec brojil* бројил* електромер* skaititaj* skaitikl*
O картицом картичката karticom платежная kartei karti korteles kortele korte saskaitos saskaita
O maksas картай рахунка identyfikator identyfikatora identifikator identifikatoru идентификатор
O идентификатора ідентифікатор identifikatorius konta koncie kart* karta karty karticu kartica
O kwot* kwota castk* castka операци* операці* перевод* переказ* покупк* przelew* platnos* transakc*
O platb* uhrad* uplat* apmoke* maksaj* преводи транзакц* обращение обращени* zgloszeni* iznos
O znesek rach rachunek rachunku ucet uctu racun racuna uc konts c. cislo_uctu br. st. operacj*
O zlecen* transakcj* operac* zustat* zostat* stanje stanju likut* atlikum* wagon miejsce sedadlo
O peron vozn* godz ul ulica ulice ulici pok pokoj mieszkanie byt rok roku roce leto godin* gada
O metais prikaz* nalog* счет* счету рахун* сметк* карт* карта карты карте картка картки картичк*
O сумм* сума суму износ* баланс* остаток залишок* абон терминал* чек заявка прика* приказ* дог дом
O кв квартира офис кабинет этаж пав ул ул. вул место місце вагон поезд потяг маршрут автобус рейс
O год году року години година шот шоты данс картаңыз ref. версия версії шасси стр н
X zadzwon dzwon infolini* infolinia volejte volajte zavolejte zavolajte pozovite nazovite poklicite
X skambinkite zvaniet odpisz wyslij odpovezte odpovedzte poslite posaljite posljite linka linku
X infolinka звоните позвоните телефон* тел дзвоніть зателефонуйте телефонуйте обадете звъннете
X позовите јавете ответьте отправьте смс_на надішліть відповідь изпратете пошаљите горячая гаряча
X линия лінія звонил звонок звонки пропущен* хабарласыңыз қоңырау залгаарай утас
W нікому_не нікому_не_кажы не_казвайте не_го не_я_споделяй ne_dijeli nedijeli neposiel* neposilej*
W ne_povej ne_delite ne_deli никому_го не_го_споделувај не_давајте не_дај не_давай neizpaud*
W nesakyk* nedalin* nesidalink* nedalies nedalieties neizpauž* nikam nikomu_ho nezdielaj* nesdilej*
W soobshch* soobsch* nesoobsh* nikomu_ne ne_soobshchayte nigdy nikomu nikt nie_podawaj
W nie_udostepniaj nikdy nesdelujte nesdilejte nezdielajte neprezradzajte nikada nikome nikad nikoli
W nikomur nedijelite nemojte nedelite niekada niekam nieko neatklaj* nevienam nekad nekam nepyta
W prosimy udostepniaj* sdelujte никогда никому никто не_сообщайте не_говорите ніколи нікому ніхто
W не_повідомляйте никога никого не_споделяйте никоме никад никада никој никогаш спросит* запрашива*
W сообщай* передавай* називай* називайте называйте ешкімге ешқашан эч_ким хэнд_ч повідомляйте
W споделяйте споделувајте делите
I moj moje moja moju mano mans mana muj мой моя моё мій моє моята моят мојот мој менің миний
- поштанска_штедионица postanska_stedionica ceska_posta slovenska_posta pochta_bank почта_банк
- zasilkovna pošta_slovenije paketa укрпошта ukrposhta
"""
