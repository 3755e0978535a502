"""What words of Slavic, Baltic and other languages in Cyrillic mean to the finder."""

from __future__ import annotations

TABLE = """
K parola_za_plashtane parol_dlya_oplaty parol_dlya тан смс-тан отп verifikacni_kod overovaci_kod
K enkratna_koda enkratno_geslo jednokratni_kod jednokratna_lozinka kod_jednorazowy
K haslo_jednorazowe haslo_sms kod_sms smskod* sms-haslo sms_haslo smskód потвърдителен_код
K одноразовый_код одноразовий_код еднократен_код аднаразовы_код patvirtinimo_kodas
K apstiprinajuma_kods vienkartinis_kodas vienreizejais_kods kinnituskood растау_коды тасдиқ_коди
K тастыктоо_коду смс-код sms-kod
G lozink* zapork* gesl* hesl* hasl* парол* лозинк* slaptazod* hasel heslom hesiel heslá sześć_cyfr
G sest_cislic паролю kodzik kod-pin kodem_pin sifrou heslem_pro шесть_цифр шість_цифр шифрата kody
G kodu kodem kodzie haslo hasla haslem heslo hesla heslem lozinka lozinku lozinke zaporka zaporku
G geslo gesla kodo kodas kodai kods kodam slaptazodis slaptazodi paroli sifra sifru код кода коду
G кодом коде коды кодът пароль пароля паролем пароли парол парола паролата лозинка лозинку
G лозинката шифра шифру пин пин-код пин-кодът пинкод кодот кодови құпиясөз купиясөз сырсөз кодыңыз
G кодуңуз код* коди нууц_үг нууц_код құпия_сөз пін пін-код сыр_сөз токен
J нумар нумара бројот нумарот клуч клучот клучу kljucem kljucic кључем ključevi atslegu raktu
J klucik kodas_raktas cislice cisla cislicemi cislica cislic cifry cifra cifru cyfr cyfry cyframi
J liczba liczbe ciag ciagiem ciagu zestaw kombinace kombinacia kombinacija kombinacijo kombinaciju
J kombinacja kombinacje skaicius skaiciu skaiciai skaiciumi skaitmenys skaitmenis ciparus cipari
J ciparu skaitlis skaitli brojke brojka brojku stevilke stevilko stevilka stevilo стотка цифры цифр
J цифрами цифри цифрите цифре цифру число числа числом числото chyslo chislo tsifry tsyfry cifri
J слово слова лічбы лік комбинация комбинацию комбинации комбінація комбінацію комбінації klic
J klice klicem kluc klucom klucz klucza kluczem kljuc kljuca ключ ключа ключом ключът ключот кључ
J raktas rakta atslega numeru cislo broj broja numuris numeris номер номера номером номерът број
J numar numeri нөмір дугаар
Q potvurdite potvardite potvarzhdavane potvurzhdenie vlizane vlezete registraciq registraciya vkhod
Q dostup podtverdit podtverdite pidtverdit pidtverdyty avtoryzac* reyestrac* uviydit zaydite
Q dlya_vhoda za_vhod udes udete udjes udjete uđeš uci_na udi_u влезете влезеш зайти_на увійти_в
Q dostanete_do dostali_do ieiet tiktu_ieksa patektumete patektum влезат vhid vhod_z uviity uvijty
Q vojti voyti пацвердз* пацвярдж* праверк* праверач* ўваход* уваход* увайсці верыфік* рэгістрац*
Q аўтарыз* тасдиқ* вуруд* бақайдгирӣ растау* аутентификац* верификациял* кіру кірү потврдил*
Q потврдит* потврђ* потврду* идентитет* проверка најавув* најавит* регистр* provjeru identitu
Q tozsamosc* totoznos* asmenyb* identitat* zalogowac zalogowania prijavljivanj* autentikac*
Q autentifikac* prijavite ulogov* ulogirat* ulogovat* улогов* uci_u ulazak_u войти_в зайти_в
Q влизан* вписв* pieslegšan* ielogo* ienakt* ienakšan* prisijungt* prisijungimo tapatyb* jungdamies
Q jungian* prisijungiant* noveho_zarizeni novem_zarizeni nowym_urzadzeniu nowego_urzadzenia
Q новом_устройстве нового_устройства новому_пристрої нового_пристрою novi_uredaj зайти зайдите
Q войдёте wejsc wejdz vstoupit vstupit ověříte overujet* overuj* provjerit* proverit* preverit*
Q подтверж* пройди пройдите авторизуй* увійдете podtverzhd* podtverjd* pidtverdzh* potvarzhd* vhoda
Q vhod vkhoda odnorazov* avtorizac* weryfik* logow* zalogow* jednoraz* autoryz* uwierzyt*
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
q rezervn* резервн* zapasow* zalozn* rezerves atsargin* резервен резервни plashtane plashtaniq
q oplaty oplata oplatu oplati pokupki operacii bezpieczenstwo bezpecnost varnost sigurnost
q безопасность безпека безопасност безбедност saugumas drosiba za_ulaz_u за_улаз_у za_vstop_v
q за_вход_в за_влез_во do_wejscia_do za_pristup placanj* плаћањ* плащан* плаќањ* оплат* платеж*
q платіж* платеж платежу apmokejim* mokejim* maksajum* platby laikin* pagaidu docasn* zacasn*
q privremen* привремен* часов* tymczasow* временен временна пагадзен* уақытша placila placilo
q bezpieczen* bezpecnost* sigurnos* varnost* saugumo drosib* tymczas* docas* tajny tajni тайн*
q таєм* osobn* prosiles prosilas zamawiany zadany pozadovany vyziadany zadal zadali zatrazeni
q trazeni trazili zatrazili zahtevani zahtevali zahtijevani запрошен* запросил* запрашивали
q запитан* запитув* поискан* поискахте поискали побара* затражен* тражен* zatrazen* prasytas
q pieprasit* достъп* dostep* pristup* доступ* приступ* смс временн* тимчасов* безопасност* безпек*
q сигурност* безбедност* відновлен* восстановлен* восстановит* секретн* тайна* resetow* plačil*
q смена* операц* autoris* picket
c sprememb* promjen* смян* смяна промен* смен* зміни zmen* получател* отримувач* примач* прималац*
c prejemnik* primatelj* prijemc* odbiorc* keitim* keisti main* mainas saņēmēj* gavej* prijemce
c podepis* потпиш* подпиш* підпиш* potpiš* podpiš* pasirasyk* paraksti* parakstiet obnov* obnovení
c obnovenie obnavlj* povrat* povrac* vrat_pristup odzysk* atkur* atjauno* atgut* восстан* відновл*
c возобнов* възстанов* поврат* врати аднаўл* аднав* посста* ponastav* ponovn* propoj* pripoj*
c prepoj* prenos* prevod_cisla povez* повез* повяз* повʼяз* прив'яз* привяз* прикреп* додати
c додаван* добавить добавл* добав* dodat* dodaj* dodawan* dodan* pridan* pridat* pridaj* prida
c susie* susiej* pridet* piesaist* pievieno* prijunk* prijungt* prelaidi* perkel* przenies*
c przeniesi* prenes* prenijeti переніс* перенес* перенос* прехвърл* прехврл* додав* spar* sparow*
c sparov* uparit* upari* vezivan* poveziv* веже* везан* тасд* патвърд* подпис* підпис* pokrac*
c kontynu* kontynuow* nastav* nastaviti nadalj* nadaljev* odblok* odemk* odomk* otkljuc* odklen*
c разблок* розблок* отблок* деблок* откључ* продълж* продължа* potvrzujet* overite dovrsite
c завершити testi* testel* tesek* turpin* aktyw* aktiv* активир* активац* активіз* сброс* активиз*
c zmian* dokoncz* dokonc* ukonc* dovrs* zavrs* uzbaig* pabeig* заверш* законч* завърш* доврш*
c заврш* zatwierdz* schval* odobri* odobrava* одобр* схвал* потврдув* zmien* promen* измен* змін*
c продолж* продовж* активув*
V препиш* перепиш* копир* скопир* копію* скопію* prepis* prepisuj* prepiste kopiruj* kopirajte
V skopiuj* kopiuj perras* nukopij* parraksti* nokope* vavedete vavedi vuvedete vuvedi vvedite vvedi
V vvedit napishete napishi naberete naberi vpishete vpishi uvedit vpyshit ukazhite vytuk* naťuk*
V nacvak* cvakn* kucaj* kuckaj unest* вве* введ* ввод* ввест* уведіть увести увест* впиш* впис*
V упиш* напиш* набер* набир* набра* укаж* указ* вбей* вбив* встав* вкаж* уніс* увядз* увядзе* упіш*
V набяр* унес* унос* укуца* откуца* внес* внесу* внеси* внася* въвед* въвеж* въвес* попълн* попълв*
V наберет* vved* vvod* vvest* vpish* naber* vvedit* vuved* vavedi* unes* unos* upis* upišit* ukuca*
V utipk* otkuca* otipk* natipk* vtipk* vnes* vnos* vpise* vpisi vpisite vpisat* vpisete zadej*
V zadav* zadaj* zadat* opiste opise opsat opiset vloz* napis* vypln* nacuk* vyplnte wprowadz*
V wpisac wpisz wpisuj* wpisan* wpisywa* podaj* podac podasz podal przepisz przepisac wklep* wstuk*
V ived* irasyk* iras* suved* surink* panaudo* ievad* ierakst* ievadot naklepaj naklepej dopis*
V doplnte увядзі упішыце набярыце теріп теріңіз енгізу жазыңыз ворид_кунед ворид впишете внеси
V surink iveskit ieraksti ievadi utipkaj prepisi unesite_ga wklepaj podaj_w наберете напиши
V напишіть вбийте вбей вбейте вбий забейте zapiste zadejte_ho napisite prepisite utipkajte
V natipkajte odtipkajte vtipkajte укажи укажіть продиктуйте пришлите впиши впишіть наведете
V посочете surinkite suvesk* ierakstiet podaj wprowadz wprowadzic zadejte zadaj zadajte zadat
V napiste napis napiszte pis pište prepisz wklep wstukaj upisati unijeti vpisati перепишите
V наберите vlozte unesite unesi upisite upisi vnesite vnesi iveskite ivesk ievadiet введите введіть
V введи ввести вводите укажите вкажіть використовуйте въведете въведи изпълзвай унесите унеси
V внесете напишете наберіть сообщите впишите енгізіңіз киргизиңиз оруулна_уу оруулаарай увядзіце
V пішіце киргиз*
v pomoci pomocou prostrednictvim prostrednictvom pomocu pomocju помощью допомогою посредством чрез
v преку помоћу uzyj* uzyw* uzyc pouzij* pouzi* pouzit* uporab* iskorist* korist* искорист* корист*
v използв* ползв* использ* використ* скорист* выкарыст* naudo* izmant* lietoj* ползвайте използвай
v используй користи користи_го uporabi iskoristi pouzij naudok lietojiet izmantojat izmanto
v uzyj_kodu ausnaudoki uzyj pouzijte pouzite pouzi koristite iskoristite uporabite naudokite
v izmantojiet используйте використайте използвайте користете користите
S veidlap* obrazac образац образец formą anketa anketu aplikaci* aplikacj* aplikacij* appce appke
S приложен* додат* застосун* апке апп сайт* сайте сайті stranke stranky strance strane stranici
S strani stronie stronę strone stranka_webova поле поля полето pole policko policka okno okienko
S okienku okienka полі poli polje polju polja формуляр* форму форма formular* formularz* obrazac*
S obrascu lauka lauke laukeli programele programelej svetaine svetaineje lietotn* vietne vietni
S vietnes vietneit laukā mājaslapa ekran* экран* екран* obrazovc* obrazovk* zaslon* zaslonu
S страниц* сторінц* сторінк* страница* апликациј* апликаци* апликация* портал портале порталі
S портала порталу portalu portali portalom portále webu webe splet* spletni spletno сајт* сајту
S intern* savitarn* прилож* старонк* дадатак* дадатк*
L jako ako kao kot като како kaip ka kol zarejestrowany zarejestrowana zapisany zapisana
L registrovan registrovany registrovana registriran registrirana registrirani регистрирани
L регистриран зарегистрированы зареєстровано зареєстрований регистровани uzregistruotas
L registruotas registrets svoj svoje svoju svojho sveho sve svuj svou swoj swoje swojego свой своя
L своё своего свої свій свого своє savo го со са vashiat vashiyat vashiiat nomera nomer vash vasha
L vashe dlya chtoby shtob telefona zarizeni zariadenia zariadenie urzadzenia urzadzeniu urzadzenie
L uredaja uredaj uredaju naprave napravo napravi uredjaja устройства устройстве устройство пристрою
L пристрій уређаја уређај уред уреда уредот irenginio irenginyje ierices ierice iericei прылады
L прылада internetove internetoveho internetowej internetowe bankovnictvi bankovnictvo bankowosci
L онлайн интернет-банк e_pasta e_pasts e_pastu e_pastam e_pasto taj tohle tohoto ovaj ovoj овој тоа
L това тези тази този эти этот эта ці ця цю цей ten tego tuto tieto siuos sos at_se ať ste sme smo
L bi abyste trebate treba trzeba nalezy musisz musite musis moras morate moze mozete musi potrebno
L potrebne potrebujete potrzebujesz potrebujes musíte je_treba надо нужно нужен нужна потребно
L потребно_е потрібно потрібен треба должны можете можеш ви вам вы мы мої reikia turite privalote
L jāievada nepieciesams jaievada butina kada jei kai ja lai tokiu sitas siuo šo samo samo_za taciau
L pokud jestli aby abys jesli jeżeli ak ако якщо если vasz novogo prystroyu ustrojstva tsey etot
L nazev w_celu celu da_bi да_би бисте biste би щоб чтобы czym cym tym_ciagiem jo-ho tako tako_da
L zakaj toks vhid_z уважаемый_клиент* уважаемая_клиент* уважаеми_клиент* уважаеми_г*
L шановний_клієнт* kedves шановна_клієнт* поштовани_корисни* почитуван_корисни* почитувани_клиент*
L vazeny_zakazni* vazena_zakaznice vazeny_klient* mily_zakazni* vazeny_kliente drogi_kliencie
L szanowny_kliencie szanowna_klientko szanowny_panie gerbiamas_kliente gerbiama_kliente
L gerb_kliente cienijamais_klient* cien_klient* postovani_korisni* spostovani_kupec
L spostovana_stranka postovani_klijent* draga_stranka spostovani_uporabnik korisnice korisnik
L korisniku korisnika корисниче корисник uporabnik uporabnika użytkowniku użytkownik пользователь
L пользователя користувач користувача потребител потребителю vartotojau vartotojo lietotaj* zeby
L shko вас яго каб можете_да оваа ваша вашата телефона телефону телефонны телефонен
L telefono_numeris talruna_numurs telefonu telefonske telefonski telefonnich telefonnim telefonni
L telefonneho mobilniho mobilneho mobilne mobilni мобильного мобільного мобилен мобилния mobilny
L номера_телефона номеру_телефона telefoni_number timto tymto tym tymi tento tato toto цим цією ним
L этой этим aplikaci aplikacii aplikacji aplikaciju aplikacijo aplikacijoj приложении приложение
L додатку застосунку odhlasit wypisz wypisac отписаться відписатися отписване jest twoj twoje twoja
L twojego panstwa pana pani dla w z ze za oraz ponizej potwierdzona potwierdzone potwierdzony
L zweryfikowano potvrzena potvrzeno potvrzen overeno potvrdene potvrdeno potvrdena подтвержден
L подтверждена подтверждено підтверджено підтверджена потвърдена потвърдено потврдена потврђена
L зарегистрирован зарегистрирована почту пошту vas vase vaseho tvuj tvoj tvoje jsou v ve k ke s sa
L pri vasa vasi tvoja od ovo jeste ovde vaso ga vam jusu tavo yra jums skirtas tavs ir uz kas tas
L prie ваш ваше ваши вашего твой твоя это для в на к с по и из от це у до та з є вашия вашият твоят
L твоята е за във със се да вашиот твојот твоја је од ово сіздің сиздин таны болып_табылады болот
L бол юм является следующий новый нова новий нов новата novy nowy nowe novi nove naujas jauns jauna
L пожалуйста здравствуйте добрый hasło: вхідний твій nasz nasi твоего или т
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
N domofon domofona domofonu schvaleno schvalene schvalena odobreno odobrena odobreni одобрено
N одобрена схвалено схвалена zaakceptowano patvirtinta patvirtintas apstiprinats apstiprinata
N pratka pratkata poluchavane poluchavaneto poruchka dostavka kurierat posylka posylku posilka
N zakaz zakaza postamat* poluchenie polucheniya poshtomat* otrymannya otrymaty posylochka
N zamovlennya skidka promokod promokoda kupon vydachi vydacha zapis talon код_города код_міста
N код_страны код_країни pasto_kod* pasta_indeks* kina kinu kin кино кіно vstupenk* listky listek
N listkov biletow bilety wstęp vyzvedn* vyzdvihn* odbierz odebrac odbieraj prevzem* prevzemi
N preuzmi preuzmite получите отримайте получи забери заберите заберіть biletus biļet* recept*
N e-recepta e-recepty erecept* ereceptu рецепт* пук входн* vhodn* vstupn* ulazn* улазн* влезн*
N wejsciow* uvaliz* атрыман* пасылк* кур'ер* знішк* замов* заказ* кошык паштомат* пошт* алу_коды
N сәлемдеме* тапсырыс* жеткіз* сыйлық* жинау вручен* выдача выдачи видача постамат* поштомат*
N paketomat* paczkomat* pastomat* pakomat* atsiem* siunt* užsak* pasutijum* sutijum* sanemšan*
N izsnieg* nolasij* rodmen* odecet* odpocet* odczyt* stan_licznika показан* показн* показани*
N ocitanj* ocitavanj* odcit* отчитан* отчет показания_счетчика подигањ* подигн* преземањ* преземи
N достав* нарач* попуст* доставув* врачув* вручув* napotnic* uputnic* упут* skierowan* ziadank*
N poukaz* nosutijum* siuntim* siuntimo талон* karticu_lojalnosti интерфон* портафон* домофон* durim
N durvim durvju varti vratnic* kapij* zapisa pieraksta pieraksts registracijos rezervacijos vizito
N vizit* pregled* прегледа kaucij* rezervacija rezervacij* stalik* miz* masa_br vaucer* ваучер*
N glosowan* hlasovan* голосован* skrzynk* skrzynka_na_klucze schranka_na_klic* schranka_na_kluc*
N ключниц* почтовый_индекс klodk* visaci visacim lokot замок замка замком замку klodka zamek zamka
N promoc* promocyj* rabatow* znizk* slev* slevov* zlav* zlavov* popust* atlaid* nuolaid* kupon*
N pocztow* psc postov* postn* postansk* zamowien* objednav* narudzb* naruc* narocil* uzsakym*
N pasutij* rezerwac* rezervac* odbior* odbioru wydan* vyzvednut* vyzdvihnut* preuzim* atsiemim*
N izsniegs* dostaw* doruc* dostav* isporuk* piegad* pristat* paczk* przesylk* zasilk* balik*
N posilj* sutij* sledov* sledzen* pracen* sledenj* sekos* sledova* zakazni* zakaznik* kupc* kupac*
N proizvod* izdelk* towar* zboz* tovar* faktur* racun* saskait* rekin* listk* letenk* skrytk*
N ormaric* omaric* kasetk* zgloszen* sprawa spraw* wniosek wniosku pripad* zahtjev* zahtev* zadeva
N chyb* gresk* napak* klaid* kluda drzwi domofon* brama bramy dver* vchod* vrat* ulaz* durv*
N zaprosz* pozvank* pozivni preporuk* darceko* darkow* poklon* daril* student* polis* referenc*
N kreskow* carov* crtičn* kierunkow* panstw* vouch* промо* промокод* скид* знижк* отстъпк* купон*
N подарочн* подарунк* сертификат* почтов* поштов* индекс* індекс* пощенск* поштенск* замовлен*
N поръчк* наручк* наруџб* нарачк* брон* брониров* бронюван* резервац* выдач* видач* получен*
N отриман* получав* преузима* подига* доставк* испорук* посылк* посилк* пратк* пакет* пакета трек*
N трек-номер отслежив* проследяв* клиент* клієнт* абонент* покупат* товар* продукт* артикул*
N счет-фактур* накладн* квитанц* билет* квитк* рейс* полет* ячейк* комірк* шкафче* заявк* заявлен*
N дело полис* ошибк* помилк* грешк* грешка двер* вход_в_дом приглаш* студент* штрих* штрихкод*
N страна страны приз* розыгрыш* захиалга* хүргэлт* хөнгөлөлт* жеткізу* жеңілдік* буйрутма*
N направлен* очеред* пошта кредитн* закупівл* референ* вратата врата страхов* консультац* дисконт*
N бонусн* запис* протокол* меню тапсырысыңыз посылкаңыз чека popust popusta popustom uctenka акт
N летовы čárový carovy kraj kraju
n wyniki wynik vysledky vysledok vysledek rezultati rezultat результат* нарези атестац* tyrimu
n rezultatai analizes durų_kodas pytania pytan pytanie dotaz* otazk* otazek vprasanj* upit upita
n pitanja pitanj* питањ* питанн* питань вопрос* обращен* звернен* въпрос* прашањ* klausim*
n jautajum* kusimus* пытанн* запитв* vratata vhodnata vhodna_vrata vrata portata kalitka kalitki
n padik podezd podezda pidyizd hvirtka kapiju termin* термин* термін* vartin* vartins вратичк*
n хвиртк* alarmu аларм* сигнализац* сигналізац* signalizac* signalizaci* zamek_rowerowy rower*
n kolo_zamek бани баня сауна сауны склад склада na_vhoda на_входа na_vhodu u_vhoda od_vchodu
n vchodov* vchod_do porto portafon* sklep sklepa pivnic* piwnic* rowerown* podrum* подрум* klet*
n kolarn* kolesarn* dvorist* двориш* магазин калитк* калит* velosiped* podvorj* чердак чердака
n пивниц* laiptines rusys rusio pagrab* domofonas telefonspynes fono fonoluk* lukas lux під'їзд*
n подъезд* laiptin* trepikoj* brana brany branu branka ворот* вхід_в_під'їзд pariadn* garaz*
n parking* parkovac* паркинг* паркінг* паркомат* sef sefa let letu stranka klient* produkt* boxu
n trezor* trezoru sejf* vratnik* winda windy wytah mandat pokuta pokuty штраф* globa kazna
n wykroczenia vytah* pietr* klatk* furtk* bramk* зград* врат* домоф* сейф* лифт* ліфт* шлагбаум*
n под'їзд* парадн* подвал* хвіртк* kapija zgrad* suteren* vartiem vartu vartai
C лото лотерея лотере* gratulac* gratuluj* wygran* wygrywaj* zwyciesk* zwyciezc* szczesliw* vyhern*
C vyhra* vyhraj* vitaz* blahozel* cestitamo cestitk* nagradn* dobitn* zmagovaln* srecn* честитамо
C честитк* честито наградни наградн* печеливш* печелит* спечел* добитен добитни добитник* поздравл*
C выигрышн* победит* вітаємо виграшн* переможн* переможец* щаслив* sveikiname laimeto* laiming*
C laimejot* apsveicam laimig* laimest* laimejum* vinnest* віншуем выйгрыш* выиграл* виграл*
C спечелили kurjer* kurjerim kurjeriui курʼєр* dostavljac* dostavljaču доставувач* куририте водія
C възложи zniżki kurier* kurir* kuryr* kuryer* doručova* dostawc* wygral* wyhral* vyhral* darmow*
C kierow* ridic* vozac* водител* воді* водій* шофьор* шофер* таксист* vozniku sofer* vairuotoj*
C soferi zdarma zadarmo besplat* brezplac* nemokam* bezmaksas akcia akcija akcij* akce wyprzeda*
C vyprodej* vypredaj* ponuda ponudb* laimej* sklep* obchod* trgovin* ganar kasie pokladn* blagajn*
C promocj* курьер* куриер* курир* доставчик* бесплатн* безкоштовн* безплатн* акци* акці* распродаж*
C розпродаж* разпродаж* выигр* вигра* освоји* приз подар* бонус* кэшбэк* кешбек* магазин* касс*
C покупай* купи скидк* выгод*
O логин логін bankomat* банкомат* autorizacija autorizace autorizacia autorizacja авторизация
O авторизація ауторизација umow* smlouv* zmluv* pogodb* ugovor* договор* договір* уговор* sutart*
O sutarties ligum* lepingu* дагавор* лічыльнік* л/с licznika licznik stevec brojil* бројил*
O електромер* skaititaj* skaitikl* картицом картичката karticom платежная kartei karti korteles
O kortele korte saskaitos saskaita maksas картай рахунка identyfikator identyfikatora identifikator
O identifikatoru идентификатор идентификатора ідентифікатор identifikatorius konta koncie kart*
O karta karty karticu kartica kwot* kwota castk* castka операци* операці* перевод* переказ* покупк*
O przelew* platnos* transakc* platb* uhrad* uplat* apmoke* maksaj* преводи транзакц* обращение
O обращени* zgloszeni* iznos znesek rach rachunek rachunku ucet uctu racun racuna uc konts c.
O cislo_uctu br. st. operacj* zlecen* transakcj* operac* zustat* zostat* stanje stanju likut*
O atlikum* wagon miejsce sedadlo peron vozn* godz ul ulica ulice ulici pok pokoj mieszkanie byt rok
O roku roce leto godin* gada metais prikaz* nalog* счет* счету рахун* сметк* карт* карта карты
O карте картка картки картичк* сумм* сума суму износ* баланс* остаток залишок* абон терминал* чек
O заявка прика* приказ* дог дом кв квартира офис кабинет этаж пав ул ул. вул место місце вагон
O поезд потяг маршрут автобус рейс год году року години година шот шоты данс картаңыз ref. версия
O версії шасси стр н
X zglos zglosic nahlaste nahlásit hlaseni prijavite_na сигнал_на пожалуйтесь zadzwon dzwon
X infolini* infolinia volejte volajte zavolejte zavolajte pozovite nazovite poklicite skambinkite
X zvaniet odpisz wyslij odpovezte odpovedzte poslite posaljite posljite linka linku infolinka
X звоните позвоните телефон* тел дзвоніть зателефонуйте телефонуйте обадете звъннете позовите
X јавете ответьте отправьте смс_на надішліть відповідь изпратете пошаљите горячая гаряча линия
X лінія звонил звонок звонки пропущен* хабарласыңыз қоңырау залгаарай утас
W oszust* podvod* podvodn* prevar* превар* измам* мошенн* шахра* sukci* krapni* krapsan* ашук*
W махлярс* nikomu_ne ne_go ne_spodelyaite ne_soobshchayte ne_kazhit нікому_не нікому_не_кажы
W не_казвайте не_го не_я_споделяй ne_dijeli nedijeli neposiel* neposilej* ne_povej ne_delite
W ne_deli никому_го не_го_споделувај не_давајте не_дај не_давай neizpaud* nesakyk* nedalin*
W nesidalink* nedalies nedalieties neizpauž* nikam nikomu_ho nezdielaj* nesdilej* soobshch*
W soobsch* nesoobsh* nigdy nikomu nikt nie_podawaj nie_udostepniaj nikdy nesdelujte nesdilejte
W nezdielajte neprezradzajte nikada nikome nikad nikoli nikomur nedijelite nemojte nedelite niekada
W niekam nieko neatklaj* nevienam nekad nekam nepyta prosimy udostepniaj* sdelujte никогда никому
W никто не_сообщайте не_говорите ніколи нікому ніхто не_повідомляйте никога никого не_споделяйте
W никоме никад никада никој никогаш спросит* запрашива* сообщай* передавай* називай* називайте
W называйте ешкімге ешқашан эч_ким хэнд_ч повідомляйте споделяйте споделувајте делите
I moj moje moja moju mano mans mana muj мой моя моё мій моє моята моят мојот мој менің миний
- поштанска_штедионица postanska_stedionica ceska_posta slovenska_posta pochta_bank почта_банк
- zasilkovna pošta_slovenije paketa укрпошта ukrposhta
"""
