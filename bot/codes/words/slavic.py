"""What words of Slavic, Baltic and other languages in Cyrillic mean to the finder."""

from __future__ import annotations

TABLE = """
K parola_za_plashtane parol_dlya_oplaty parol_dlya тан смс-тан отп verifikacni_kod overovaci_kod
K enkratna_koda enkratno_geslo jednokratni_kod jednokratna_lozinka kod_jednorazowy
K haslo_jednorazowe haslo_sms kod_sms smskod* sms-haslo sms_haslo потвърдителен_код одноразовый_код
K одноразовий_код еднократен_код аднаразовы_код patvirtinimo_kodas apstiprinajuma_kods
K vienkartinis_kodas vienreizejais_kods kinnituskood растау_коды тасдиқ_коди тастыктоо_коду смс-код
K sms-kod рамзи_тасдиқ* рамзи_воридшав* растау_код* кіру_код* ырастоо_код* кирүү_код*
K баталгаажуулах_код* нэвтрэх_код* нэг_удаагийн_код* sms_klic* sms_kluc* sms_klucz* смс_ключ*
K смс_парол* sms_hasl* sms_hesl* sms_gesl* sms_lozink* sms_zapork* смс_лозинк* смс_гасл* смс_шифр*
K sms_sifr*
G lozink* zapork* gesl* hesl* hasl* парол* лозинк* slaptazod* hasel hesiel sześć_cyfr sest_cislic
G kodzik kod-pin kodem_pin sifrou heslem_pro шесть_цифр шість_цифр шифрата kody kodu kodem kodzie
G kodo kodas kodai kods kodam paroli sifra sifru шифра шифру пин пин-код пин-кодът құпиясөз
G купиясөз сырсөз код* нууц_үг нууц_код құпия_сөз пін пін-код сыр_сөз токен haselko hesilko tokenu
G tokenem tokena tokenom tokeny sifri sifrom sifro pinu pinem pinom pinie pinkod* szyfr* токеном
G токена токени токенът шифр шифром шифър* пином пина піна піном пинът пинчето кодовое_слово
G кодового_слова кодовым_словом кодове_слово кодова_фраза kodove_slovo kodovym_slovem kodno_geslo
G геслом gesel гаслом тајна_реч шифри шифре рамз рамзи рамзро рамзатон рамзҳо сырсөздү сырсөзүңүз
G құпиясөзді құпиясөзіңіз құпия_код* жашыруун_код* сөзді нууц_дугаар* pinik piniku pincic pincica
G pincicu pincek pincka пинчик пинчика пінчик пінчика пинкод* пінкод* pinecek pinko пасскод*
G пасворд* пассворд* heselko geselce секретное_слово секретного_слова проверочное_слово
G тайное_слово секретне_слово tajne_slovo tajna_rijec tajna_rec тајни_збор
J нумар нумара бројот нумарот клуч клучот клучу kljucem kljucic кључем ključevi atslegu raktu
J klucik kodas_raktas cislice cisla cislicemi cislica cislic cifry cifra cifru cyfr cyfry cyframi
J liczba liczbe ciag ciagiem ciagu zestaw kombinace kombinacia kombinacija kombinacijo kombinaciju
J kombinacja kombinacje skaicius skaiciu skaiciai skaiciumi skaitmenys skaitmenis ciparus cipari
J ciparu skaitlis skaitli brojke brojka brojku stevilke stevilko stevilka stevilo стотка цифры цифр
J цифрами цифри цифрите цифре цифру число числа числом числото chyslo chislo tsifry tsyfry cifri
J слово слова лічбы лік комбинация комбинацию комбинации комбінація комбінацію комбінації klic
J klice klicem kluc klucom klucz klucza kluczem kljuc kljuca ключ ключа ключом ключът ключот кључ
J raktas rakta atslega numeru cislo broj broja numuris numeris номер номера номером номерът број
J numar numeri нөмір дугаар cyferki cyferek numerek numerki numerkiem sekwencj* sekvenc* zaporedje
J zaporedja niz niza nizom nizem низ низа низом поредица* поредност* последовательност*
J послідовніст* znak znaki znakow znakami znaky znaku znakov znake znakova znakovi znakom знаци
J знака знаків знаки знаков символ* симвaл* symbol* simbol* cifara ciframa cifer ciframi cislami
J cislem cisel cislom cifier cifrou stevke stevk stevkami stevil stevila numerom broju brojem
J brojeve brojevi цифара бројка бројку броја броју бројем циферки циферок циферками цыфры цыфра
J цифирки числу числата цифарки номерок номерком ключу ключи ключе ключей ключів ключами ключем
J ключове клуча klicu kluce klucu klucem klucami kljuci kljuce kljucu кључа кључу фраза фразу
J фразой фразою fraza fraze frazo frazu комбинацией комбінацією набор набором kombinaciou kombinaci
J kombinacii kombinacjo kombinacijom retezec retezce retezci retezcem retazec retazca lancuch
J lancucha реченица строка строку рядок рядка рақам рақамҳо рақамҳои рақамро рақами сандар сандарды
J саны санын сандарын тоог тоону skaitlu лічба лічбу лічбамі лікам лічбаў ctyrcisli trojcisli
J petcisli sesticisli ctyrcifri stvorcislie sestcislie шестица шестерка znamenka znamenke znamenki
J znamenaka znamenkama znamienka
Q potvurdite potvardite potvurzhdenie vlizane vlezete registraciq registraciya vkhod dostup
Q podtverdit podtverdite pidtverdit pidtverdyty avtoryzac* reyestrac* uviydit zaydite dlya_vhoda
Q za_vhod udes udete udjes udjete uđeš uci_na udi_u влезете влезеш зайти_на увійти_в dostanete_do
Q dostali_do ieiet tiktu_ieksa patektumete patektum влезат vhid vhod_z uviity uvijty vojti voyti
Q пацвердз* пацвярдж* праверк* праверач* ўваход* увайсці верыфік* рэгістрац* аўтарыз* тасдиқ*
Q вуруд* бақайдгирӣ растау* кірү потврђ* потврду* идентитет* проверка регистр* identitu tozsamosc*
Q totoznos* asmenyb* identitat* ulogov* ulogirat* улогов* uci_u ulazak_u войти_в зайти_в влизан*
Q вписв* ielogo* ienakt* ienakšan* tapatyb* jungdamies jungian* noveho_zarizeni novem_zarizeni
Q nowym_urzadzeniu nowego_urzadzenia новом_устройстве нового_устройства новому_пристрої
Q нового_пристрою novi_uredaj зайти зайдите войдёте wejsc wejdz vstoupit vstupit ověříte overuj*
Q proverit* preverit* подтверж* пройди пройдите увійдете podtverzhd* podtverjd* pidtverdzh*
Q potvarzhd* vhoda vhod vkhoda odnorazov* weryfik* logow* zalogow* autoryz* uwierzyt* potwierdz*
Q overov* overen* prihlas* разов* динамич* динаміч* еднократ* enokratn* dynamicz* dynamick*
Q dinamick* avtoriz* tajn* dinamisk* войди войдите увійди увійдіть влез влезте piesleg* jednor*
Q autent* potvrz* potvrd* potrd* prijav* enkrat* verifik* provjer* proverk* proveru jednokrat*
Q logir* logov* rejestr* dvoufaz* dwuetap* prisijung* patvirtin* vienkart* pieteik* apstiprin*
Q vienreiz* tapatib* identifik* overit vstop* vpis* prisluc* подтверд* проверочн* верифик* авториз*
Q аутентиф* одноразов* вход* войти вхід* увійти логин* логін* реєстрац* підтверд* автентиф*
Q перевірочн* потвърд* потвърж* потврд* једнократн* пријав* најав* удостовер* расталу* кіру* кируу*
Q ырасто* баталгаа* нэг_удаагийн бір_реттік бир_жолку авторландыру* идентифик* самопотвърд*
Q двухфактор* двофактор* двухэтапн* личност* особи пацверджан* аднаразов* увах* вхож* тасдик*
Q кирүү* тастыкто* тіркеу* zweryfik* loguj* zaloguje poswiadcz* dwuskladn* dwustopn* overte overil*
Q overim overime dvojfaktor* dvojstup* dvojfaz* dvoufakt* dvoustup* preverjanj* preverja preverimo
Q overitev overitv* pristnos* dvostopenj* dvofakt* dvostep* provera provere proveri proverom
Q proverava proveravamo istovetnos* проверки проверку проверке проверкой проверката провера провере
Q проверу перевірка перевірки перевірку перевірці перевіркою ідентиф* зарегистрир* зареєструй*
Q двуфактор* двустеп* двуетап* двоетап* двостеп* двочекор* аутентик* автентик* логвай* логване
Q логнете логни улогуј* логираш логирај* логирањ* увійдеш залогин* залогін* ідентичн* самоличност*
Q vstup_do vstupu_do jsi_uvnitr jsi_tam jsi_prihlasen* si_dnu si_prihlas* unutra_si si_unutra
Q si_noter noter_si си_вътре вътре_си внатре_си си_внатре ты_в_игре jestes_w_srodku uvjeri* uveri*
Q да_си_ти то_ти že_to_jste že_jste_to si_to_ty jsi_to_ty jste_to_vy ste_to_vy to_ty si_to_ti
Q da_si_to_ti da_ste_to_vi ste_to_vi што_си_ти что_это_вы это_вы це_ви що_це_ви że_to_ty czy_to_ty
Q ze_to_ty rozpozna* prepozna* препозна* разпозна* распозна* розпізна* впізна* мы_узнали мы_узнаем
Q ми_знали растаң* растайт* растап тіркел* кіріңіз кіріп сәйкестендір* ырастаң* ырастап кириңиз
Q каттал* бүртгүүл* нэвтэр* нэвтрэ* воридшав* даромад* сабтином* ҳувият* якдафъаина* tikrin*
Q atpazin* апазна* асоб* двухфактарн* ідэнтыф* jedno_pouziti* jedno_pouzitie jednu_upotrebu
Q jednokratnu_upotrebu jednokratnu_uporabu enkratno_uporabo jednorazowego_uzytku
Q еднократна_употреба на_один_раз единовременн* проверяем перевіряємо проверяваме zaregistr*
Q zarejestr* dostanes_se dostanete_se dostanes_sa dostanete_sa dostaniesz_sie wejdziesz_na
Q wejdziesz_do wejdz_do wchodzisz_na wchodzisz_do zalogujesz ulazis_na ulazis_u ulazite_u
Q ulazite_na udes_na udjes_na влизаш_в влизате_в влезеш_в влезете_в влегуваш_на влегуваш_во
Q влегувате_во влегувате_на влезеш_во влезете_во попадешь_в попадете_в зайдешь_в зайдете_в
Q зайдешь_на войдешь_в войдете_в потрапиш_в потрапиш_до потрапите_до потрапите_в зайдеш_в зайдеш_на
Q зайдете_до увійдеш_в prides_v pridete_v vstopis_v vstopite_v улазиш_на улазиш_у уђеш_у уђете_у
Q vejdes_do vojdes_do vojdete_do avtentik*
q rezervn* резервн* zapasow* zalozn* rezerves atsargin* резервен plashtane plashtaniq oplaty oplata
q oplatu oplati pokupki operacii saugumas za_ulaz_u за_улаз_у za_vstop_v за_вход_в за_влез_во
q do_wejscia_do za_pristup placanj* плаћањ* плащан* плаќањ* оплат* платеж* платіж* apmokejim*
q mokejim* maksajum* platby laikin* pagaidu zacasn* privremen* привремен* часов* временен пагадзен*
q уақытша bezpieczen* bezpecnost* sigurnos* varnost* saugumo drosib* tymczas* docas* tajny tajni
q тайн* таєм* osobn* prosiles prosilas zamawiany zadany pozadovany vyziadany zadal zadali trazeni
q trazili zatrazili zahtevani zahtevali zahtijevani запрошен* запросил* запрашивали запитан*
q запитув* поискан* поискахте поискали побара* затражен* тражен* zatrazen* prasytas pieprasit*
q достъп* dostep* pristup* доступ* приступ* смс временн* тимчасов* безопасност* безпек* сигурност*
q безбедност* відновлен* восстановлен* восстановит* секретн* resetow* plačil* смена* операц*
q autoris* picket vstup vstupu pristap* пристап* безбедносе* безбедносн* zabezpiecz* zabezpec*
q ochronn* ochran* захист* защит* sekretn* секретен таен тајн* kontroln* контролн* dostop* sesij*
q sesje sesja sesji sesie сесій* сесия* сесију сесии сессия сессии сесија* relace relacie relacia
q seja seje sejo session
c sprememb* promjen* смян* промен* смен* zmen* получател* отримувач* примач* прималац* prejemnik*
c primatelj* prijemc* odbiorc* keitim* keisti main* saņēmēj* gavej* podepis* потпиш* подпиш*
c підпиш* potpiš* podpiš* pasirasyk* paraksti* obnov* obnavlj* povrat* povrac* vrat_pristup odzysk*
c atkur* atjauno* atgut* восстан* відновл* возобнов* възстанов* поврат* врати аднаўл* аднав*
c посста* ponastav* ponovn* propoj* pripoj* prepoj* prenos* prevod_cisla povez* повез* повяз*
c повʼяз* прив'яз* привяз* прикреп* додати добав* dodat* dodaj* dodawan* dodan* pridan* pridat*
c pridaj* prida susie* pridet* piesaist* pievieno* prijunk* prijungt* prelaidi* perkel* przenies*
c prenes* prenijeti переніс* перенес* перенос* прехвърл* прехврл* додав* spar* upari* vezivan*
c веже* везан* тасд* патвърд* подпис* підпис* pokrac* kontynu* nastav* nadalj* odblok* odemk*
c odomk* otkljuc* odklen* разблок* розблок* отблок* деблок* откључ* продълж* potvrzujet* overite
c testi* testel* tesek* turpin* aktyw* aktiv* активир* активац* активіз* сброс* активиз* zmian*
c dokonc* ukonc* dovrs* zavrs* uzbaig* pabeig* заверш* законч* завърш* доврш* заврш* schval*
c odobri* odobrava* одобр* схвал* потврдув* zmien* promen* измен* змін* продолж* продовж* активув*
c ресет* скинути нулир* zresetow* przywroc* oporav* обнов* опорав* віднов* spremen* promijen*
c помен* промян* usun* usuw* skasow* smaz* odstran* vymaz* zmazan* izbris* brisanj* obrisi obrisat*
c ukloni* uklanj* удален* удали* видален* видали* изтри* премахв* избриш* бришењ* брисањ* обриш*
c wyplat* wyplac* dvig isplat* podizanj* исплат* вывода выводе вывести снятие снятия снять виведен*
c вивести зняття зняти теглене тегленето изтегл* потпис* dolacz* polacz* powiaz* podlacz* przylacz*
c parovan* parovat spoj* spajanj* uparuj* pridruz* seznanj* seznanit* zdruz* сопряж* спарив*
c спарен* присоед* спарюв* сполуч* приєдн* долуч* з'єдн* сдвоя* свърз* присъедин* спарув* поврз*
c приклуч* упари* спајањ* активат* odemc* odomyk* odklep* отклуч* одблок* akcept* zaakceptuj*
c prihvat* прихват* погодити погодьте погоджен* утверд* затверд* zatwierd* zautoryz* довърш*
c prijenos* пренос* подключени* підключенн* vyber_hotovosti vyber_z dvig_gotovine dviga_gotovine
c повлекување скидання скидаємо glosow* glosovan* glasovan* glasanj* гласањ* гласуван* голосуван*
c вотинг враќање_на_профил* враќање_на_сметк* враќање_на_лозинк* қалпына_келтір* қол_қою* қол_қой*
c жою жойылу ауыстыру өзгерту байланыстыр* белсендір* бұғаттан* құлпын калыбына_келтир* өчүрүү
c өчүрүп алмаштыр* өзгөрт* байланыштыр* активдештир* кол_кою* сэргээ* солих солиход устгах устгал
c холбох идэвхжүүл* гарын_үсэг* барқарор* ивази ивазкун* пайваст* фаъол* имзо* падпіс* падпіш*
c выдален* выдаліць змян* разблак* зняц* актывац* актываваць прывяз* далуч* istryn* pazadin*
c izmaks* isemim* isgryn* paroles_main* papildom* parowan* parovac* uparovan* спаровув* volby
c volbach volieb wyborach wybory wyborow выборах выборы выборов виборах вибори виборів izborima
c izbori izbore volitvah volitve избори изборите изборима referend* laczysz подключаете подключаешь
c підключаєте підключаєш spajate смена hlasovan* голосован* вступить вступити вступления pridej*
c придруж* zgode zgody souhlas suhlas souhlasu suhlasu согласие согласия згода згоду згоди
c suglasnost* saglasnost* сагласност* съгласие съгласието soglasje soglasja согласност* zlozyc
c zlozenia
V препиш* перепиш* копир* скопир* копію* скопію* prepis* kopiruj* skopiuj* kopiuj perras* nukopij*
V parraksti* nokope* vavedete uvedit vpyshit ukazhite vytuk* naťuk* nacvak* cvakn* kucaj* kuckaj
V вве* ввод* уведіть увест* впиш* впис* упиш* напиш* набер* набир* набра* укаж* указ* вбей* вбив*
V встав* вкаж* уніс* увядз* упіш* набяр* унес* унос* внес* внася* въвед* въвеж* въвес* попълн*
V попълв* vved* vvod* vvest* vpish* naber* vuved* vavedi* unes* unos* upis* utipk* otipk* natipk*
V vtipk* vnes* vnos* vpise* vpisi vpisite vpisat* zadej* zadav* zadaj* zadat* opiste opise opsat
V opiset vloz* napis* vypln* nacuk* wprowadz* wpisac wpisz wpisuj* wpisan* wpisywa* podaj* podac
V podasz podal przepisz przepisac wklep* wstuk* ived* iras* suved* surink* panaudo* ievad* ierakst*
V naklepaj naklepej dopis* теріп теріңіз жазыңыз ворид_кунед ворид unesite_ga podaj_w zadejte_ho
V odtipkajte продиктуйте пришлите наведете посочете suvesk* pis pište використовуйте изпълзвай
V сообщите енгізіңіз оруулна_уу пішіце киргиз* skopir* zkopir* kopiraj* kopirat* prekopir* wbij*
V wystuk* naklik* wklej* uzupelni* wypelni* wstaw* vepis* vepsat napsat zapis* odpiste odpisat
V vstavit* vstavi ubaci* zalijep* zalep* kucn* otkuc* ukuc* забей* забив* вбий* зазнач* постав*
V вкара* напечат* изпиш* чукн* цъкн* пейст* вметн* пополн* откуц* укуц* убац* препис* nakuc*
V prekuc* tipk* типк* тукн* уведи nadiktuj* vpiste zadani zadanim zadanie prepsani opsani opisani
V vypisani podanie podaniem przepisani* писање енгізіп енгізу* жазып көшіріп көшіру көчүр* териңиз
V терип оруул* бичих бичнэ хуул* ворид_кун* дохил_кун* нависед нусха* скапір* скапію* перапіш*
V устаўце kopijuo* iklij* ivesk* ivest* spustel* iekope* pardrukaj* dodajte_kod wrzuc wrzucic
V wpisac_w ввівши uneti unijet* zadas dopln* odpisani* prilep* прилеп* priloz_kod za_unos за_унос
V za_vnos на_внес nalijep*
v pomoci pomocou prostrednictvim prostrednictvom pomocu pomocju помощью допомогою посредством чрез
v преку помоћу uzyj* uzyw* uzyc pouzi* uporab* iskorist* korist* искорист* корист* използв* ползв*
v использ* використ* скорист* выкарыст* naudo* izmant* lietoj* користи_го uzyj_kodu ausnaudoki
v powiedz* podyktuj* pokaz* okaz* skorzyst* korzystaj* zastosuj* posluz* rekni reknet* nahlas*
v diktuj* ukazte povedzte povedz povejte povej navedi* sporocit* recite reci kazite kazi izgovor*
v diktira* saopst* реците реци кажи кажите кажете наведите саопшт* воспольз* скажи* скажіть
v продикт* назов* назвіть назви покаж* предъяв* пред'яв* съобщете диктира* upotrijeb* upotreb*
v употреб* zastosow* zuzyj zdelte пайдалан* қолдан* колдон* ашигла* истифода* хэлээрэй скажыце
v скажы назавіце пакажыце pasinaudo* parodyk* nosauc* pasaki* paradi* айтыңыз porovnej* porownaj*
v porovnajte usporedi* uporedi* primerjaj* сравните сравни порівняй* сравнете споредете упоредите
S veidlap* образац образец formą anketa anketu aplikaci* aplikacj* appce appke додат* застосун*
S апке апп сайт* stranke stranky strance strane stranici strani stronie stronę strone
S stranka_webova поле поля полето pole policko policka okno okienko okienku okienka полі poli polje
S polju polja формуляр* форму форма formular* obrazac* obrascu lauka lauke laukeli programele
S programelej svetaine svetaineje lietotn* vietne vietni vietnes vietneit laukā mājaslapa ekran*
S экран* екран* obrazovc* obrazovk* zaslon* страниц* сторінц* сторінк* portalu portali portalom
S portále webu webe splet* сајт* intern* savitarn* прилож* старонк* дадатак* дадатк* apce apky apku
S appky appku apki appka appki апа апата апу аппу апка апку апки аплик* okencu okence okenko okenka
S okvir okvira okviru rubrik* rubryk* графа графу графі віконц* віконечк* окошко окошечк* окно окне
S вікно вікні прозор* поленце портал* licny_kabinet личный_кабинет* личном_кабинет*
S личного_кабинет* особистий_кабінет* особистого_кабінет* особистому_кабінет* до_кабінету
S у_кабінет* в_кабінет* в_кабинет* korisnicki_racun korisnickom_racun* korisnickog_racun*
S uporabniski_racun uporabniskega_racun* uporabniskem_racun* корисничк* кориснички_рачун
S zakaznicky_ucet uzivatelsky_ucet uzivatelskeho_uctu uzivatelsk* uzytkownik* displej* wyswietlacz*
S дисплей* дисплеј* дисплея stranku webovej webove serwis* сервис сервиса сервіс сервісу услуга
S servisu вебсайт* веб_сайт* sajtu sajta strony witrynie witryna witryny pouzivatelsk* өріске өріс
S қосымша* талаага талаа колдонмо* аппликейшн* талбар* вэб* барнома* сомона* майдон* lodzin* акно
S акенца stranka strefa_klienta strefy_klienta strefie_klienta klientska_zona klientske_zony
S klientskej_zony klientskej_zone klientske_zone klientska_sekce klientske_sekce klientskem_portalu
S клиентски_портал клиентския_портал моя_страница кабинет_пациента кабінет_пацієнта datova_schrank*
S datove_schrank* datovu_schrank* datovej_schrank* do_datove_schrank* elektronicka_schrank*
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
L бол юм является новый нова новий нов новата novy nowy nowe novi nove naujas jauns jauna
L пожалуйста здравствуйте добрый hasło: вхідний твій nasz nasi твоего или т operater* konzultant*
L konsultant* poradce poradci poradca poradcovi agentovi оператор* консультант* оператер* агент
L агента агенту служител* doradca doradcy doradce rozmowcy recepcji televizor* televizi televizii
L telewizor* telewizja телевизор* телевізор* tv-u konzol* konsoli pocitac* komputer* компьютер*
L компютър* комп'ютер* рачунар* laptop* prohlizec* przegladar* prehliadac* brskalnik* браузер*
L пребарувач* прегледач* прелистувач* zapomenut* zabudnut* zapomnian* zaboravljen* pozabljen*
L забыли забыт* забравен* забул* забут* заборављен* заборавен* zaboravili zapomeli zapomneli
L zabudli pozabili zapomniales zapomnialas заборавили заборавивте zapomnieliscie szesciocyfr*
L czterocyfr* osmiocyfr* piecocyfr* pieciocyfr* siedmiocyfr* sestimistn* ctyrmistn* osmimistn*
L petimistn* sestcifern* ctyrcifern* stvorcifern* sestmiestn* stvormiestn* osemmiestn* patmiestn*
L sestmestn* stirimestn* osemmestn* petmestn* sestocifren* sesterocifren* sestoznamenkast*
L sesteroznamenkast* cetverocifren* cetvorocifren* cetveroznamenkast* cetiricifren* шестизнач*
L четырехзнач* пятизнач* восьмизнач* семизнач* чотиризначн* п'ятизначн* шестицифр* чотирицифр*
L четырехцифр* шестцифрен* шестоцифрен* четирицифрен* четвороцифрен* осемцифрен* цифров* числов*
L ciselny ciselne ciselneho cyfrowy cyfrowe cyfrowego liczbowy numeryczn* brojcani brojcana
L brojcanu numericki numerickim нумерич* бројчан* наступн* следующ* следен следниот следната
L следното nasledujic* nasledujuc* nastepujac* sljedec* sledec* naslednj* следващ* следећ* nizej
L nize nizsie ponizsz* spodaj spodnj* ispod nadole изпод долу ниже нижче нижеуказан* подолу испод
L nasledovn* tenhle tenhleten tamten tomuto tenze isti вот ось ето eto evo evo_ga ево еве эве tule
L tukaj tady tu_masz tu_mate tu_je tu_jest izvoli izvolite prosze oto держи держите тримай тримайте
L izvolte otrzym* dostal* dostan* obdrz* odeslal* poslal* poslany zaslal* zaslan* prislal* wyslal*
L wyslano wyslany przeslal* przeslan* smo_vam prejeli prejet* primil* primljen* dobil* добил*
L добиен* добијен* dobijen* poslat* послат* послали испрат* изпрат* пратихме присланн* надісла*
L отправил* отправлен* выслан* надійш* приш* prislo prisel prisla czesc ahoj cau dobry_den
L dzien_dobry siema zdravo bok pozdrav* zivjo zivijo zdravejte здрасти здраво привет привіт вітаю
L доброго_дня добрий_день здравейте добрый_день добър_ден добар_дан dober_dan dobar_dan cao
L zdravicko numer_telefonu numeru_telefonu numerem_telefonu tel_cislo telefonni_cislo
L telefonniho_cisla telefonne_cislo telefonneho_cisla telefonska_stevilka telefonsko_stevilko
L telefonske_stevilke broj_telefona broja_telefona broj_mobitela broja_mobitela broju_mobitela
L број_телефона броја_телефона бројот_на_телефон* номер_телефону номеру_телефону номера_телефону
L телефонен_номер emailu emailem mailu mailem имейл* мейл* имејл* мејл* почты електронн*
L електронска електронската elektronick* elektronsk* elektroniczn* электронн* adresu adresy adrese
L adresa adresov* naslov naslova адрес адреса адресу адресата do_muj do_moj do_moje do_mojej
L do_mojego do_mojo u_moj v_moj v_moje v_muj do_tvojho v_tvoj в_мой в_моя в_моят у_мој в_мій до_мій
L во_мој v_mojo u_moje на_мој moj_a1 мој_а1 nalozi налога налогу налогом na_nalog на_налог налогот
L профил* profil* ucte uctem uctom konta_na zaraz teraz nyni hned sedaj sada zdaj odmah сейчас
L зараз сега сад сада одразу ihned takoj веднага сразу prave wlasnie upravo pravkar тъкмо щойно
L только_что дойна tylko jen pouze iba len jedynie только лише тільки единственно само jedine
L wylacznie дальше далее далі dalsi dalej naprej dalje нататък понатаму даље naspat zpatky zpet
L nazad natrag nazaj назад обратно drugi druhy drugu prvi pierwszy prvni второй другий by_ste zda
L zato dlatego bo bowiem protoze lebo nowym novem novom nowej novou novim нового нової новой новому
L новом новото новую нову operatorovi operatora operatorowi operatoru operatorju operatorke
L operatorce operatorem agentowi preglednik* racunalnik* racunar* полученный полученного полученные
L полученным отриманий отриманого отриманим отримані электронной_почт* электронную_почту
L електронної_пошт* електронну_пошту nalogu игра игры игре игру играта гра гри грі гру hra hru hry
L hre gra gry grze gre igra igri igro igru igrica igrico igricu игрица игрицата tablet* таблет*
L планшет* сізге сизге сізден үшін барои шумо барои_шумо танд танай паведамл* телефон_нөмір*
L телефон_номер* нөміріңіз нөмірді нөмірін номериңиз утасны_дугаар* рақами_телефон* құрылғы*
L түзмөк* төхөөрөмж* дастгоҳ* stai ateina gavote siunciame siuncia pamirsot* pamirsau aizmirsat
L aizmirsi luk seko sanem* sutam telefono_numer* talruna_numur* numeriui numuram numura tavam
L jusu_telefon* нумара_тэлефон* номар нумары тэлефон* прыйшоў прыйшла забылі вось тут ju jo jej ji
L я ја її його ее его їх их них нею јој њу га си ми ти му им vratite vratiti vratit vratte вратите
L вратити вратиш vrnit* вернуть вернуться вернитесь повернутись повернутися wrocic powrot dokument
L dokumentu dokumenty gotowe gotowy gotowa niego niej nich zapyta tej swoja ktorym ktory ktora
L ktore pierwszym czeka bedzie miedzy jak nas przyjety prawie brakuje przyszedl przez musze gdy
L przy juz byl byla bylo beda jestes mozesz tutaj tam wtedy jesliby albo lub naszym naszej polu
L prosim bez jste nej ceka pripraven* bude jsem dnu aplikace muzete dej mysl* ucelem konce jiz nez
L ktery ktera ktere kterym nasich nasim mame budete bude-li tedy abychom pre inak caka bola bolo
L bol medzi daj vasej aby-ste ziskat* prosime через вашу вашей вашем имени сим чуть тебе ты тебя
L мам уверены чтоб что а то кроме нигде конца при не нам нас которым который которую уже еще есть
L был была было будет здесь там нему ней вашим своим нашем нашего нашей снова теперь быстрее діють
L і без від із що тобі прийшов прийшла впевнені так швидше ніде крім або чи який яку яким вже ще
L був була було буде своїм вашої вашому нашого нашої знову тепер след ли дойде сте сигурни към ап
L който която което вече още има беше бъде тук отново ни нашия кум kum те ги ще_ви iz stigao stigla
L stize malo dajte radi redu kako bismo prije preko koji koja koje kojim vec ima bilo bice biti
L tamo opet nasem nasoj tvog tvoju vasu vasem vasim brzo novog mobilnog стигао стигла стиже мало
L дајте ради твог бисмо пре уз преко који која које којим већ још био била било тамо опет брзо
L новог мобилног др brez cez tvojo tvojega vasega vasemu vrsti hitro kateri katera katero
L prepricani svetovalcu во ве ќе кај молиме стигна кој кое веќе уште биде тука таму повторно вашето
L вашите нашата аккаунт аккаунта аккаунте аккаунту аккаунтом акаунт акаунта акаунту акаунті
L акаунтът родител* родич* батьків roditelj* rodic* rodzic* starsa документ документа документу
L документи документы poruk* порука поруку порака пораката wiadomosc* zprav* сообщение сообщении
L сообщения повідомленн* съобщение* sporocil* smska смска смску смске смсці esemes* smsu sms-u
L sms-a sms-om sms-em смс-ом k_uctu ke_uctu ku_kontu do_konta do_uctu za_nalog od_konta к_аккаунту
L от_аккаунта от_учетки до_акаунта від_акаунта за_профилот приставк* пульт* daljinsk* даљинск*
L pilocie ovladac* sklepie_internetowym w_sklepie_internetow* sklep_internetow*
L internetovem_obchode v_internetov* интернет-магазине интернет_магазин* інтернет_магазин*
L internet_trgovin* spletni_trgovini sprawdz* pregledac* tablici tablico банка банку банке банки
L bankou banki banku banky bance sluzb* uslug* услуг* послуг* sluzeb storitv* storitev данных
L данные даних дані данни податоци podatk* podatak* udaje udaju udajov zadost zadosti ziadost
L ziadosti запрос* запит* сотрудник* працівник* pracovnik* zamestnan* zaposlen* запослен* вработен*
L proba probe prob pokus* poskus* покушај* попытк* спроб* опит опита обид неизвестн* неизвести*
L невідом* непознат* nieznan* neznam* nepoznat* neznan* podejrzan* podezrel* podozriv* sumnjiv*
L sumljiv* подозрит* підозріл* сомнител* сумњив* поддержк* підтримк* подршк* podrsk* podpor*
L поддршк* zespol ekip* команд* екип* друг друга другу prijatel* пријател* приятел* гост goscia
L hosta gosta ignor* игнор* ігнор* zanemar* prezrit* wybran* zvolen* izabran* odabran* выбран*
L обран* избран* нужный потребен потребна potreban potrebna potrebny potrebni potreben wymaga
L vyzaduje изисква требует потребує изискува wymagany vyzadovan*
T kwadrans ctvrthodin* stvrthodin* pulhodin* polhodin* полчаса четверть чверть півгодини wazny
T wazne waznosc godzin godziny platnost plati hodin hodiny vredi istice velja poteče minut* min
T galioja baigs derigs deriga действ* истеч* минут* мин час часа часов секунд* сек срок дійсн* діє
T термін хвилин* хв годин* закінч* валид* изтича важи мин. жарамды хүчинтэй дней днів obowiaz*
T traci dziala dzialac vyprs* konci funguje prestane uplyne uplynie potece iztece traja trajno
T veljav* vrijed* istjec* istec* istekne trajanj* vaz* vrijeme истич* трае траје важност* важећ*
T dijsn* чинн* спливає спливе згор* сгор* протух* годен годн* актуал* доби сутки суток изтеч*
T изтек* истек* активен sekund* hodinu hodine godzine uru ure sati satu сати часу expiruj* expirac*
T ekspir* wygas* platn* zneplatn* zastar* поламується стане_недействит* вреди трајност* protek*
T przestan* vydrzi vydrzia platia zije ziju zyje trwa trzyma zdrzi живут живуть живее издържа трима
T жарамдылық* жарактуу мүнөт мүнөткө мүнөттө дақиқа дақиқаи эътибор* дзейн* хвілін* гадзін* важат
T veljajo skoncila skoncil potekla potekel istekla istekao скончила zakonczyla
U rsd рсд динара ден. мкд byn бел.руб ₾ pln zl zlotych zl. gr czk kc kc. huf hrk bam uah rub руб
U рублей рубля р грн лв bgn денари ден дин динари тенге тг kzt сом сум uzs mnt төг кг км шт штук мб
U гб баллов балів бонусов бонусів гривень евро евра долларов euru eura eurov evra bodu punktow
U bodov bodova kopeek tonn человек л гр euri тугрик ks szt osob л. сомони zloty zlote zlotowka
U korun koruny korunach korony koruna kune dinara dinarjev evrov eurow eurami грн. гривні гривня
U гривню левове лева стотинк* рублем рублю руб. р. т.р тыс тыс. тис тис. копійок коп коп. dolarow
U dolarja dolara dolari dolarov долара долари доларів eth usdc денара динар kreditu kusow sztuki
U sztuk kusy kusov kosov komada комада броя бр бр. бројки raz razy krat пут puta пута раз раза
U разів kroku krokov шагов төгрөг төгрөгийн сомонӣ дирам теңге
D чэрвеня ліпеня stycznia lutego kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika
D listopada grudnia ledna unora brezna dubna kvetna cervna cervence srpna zari rijna listopadu
D prosince januara februara aprila juna jula augusta septembra oktobra novembra decembra sijecnja
D veljace ozujka travnja svibnja lipnja srpnja kolovoza rujna studenoga prosinca januarja februarja
D junija julija avgusta sausio vasario kovo balandzio geguzes birzelio liepos rugpjucio rugsejo
D spalio lapkricio gruodzio aprili maija septembri oktobri novembri decembri janvari января февраля
D марта апреля мая июня июля августа сентября октября ноября декабря січня лютого березня квітня
D травня червня липня серпня вересня жовтня листопада грудня януари февруари март април май юни юли
D август септември октомври ноември декември јануара фебруара априла маја јуна јула септембра
D октобра новембра децембра г года г. гг рік студзеня лютага сакавіка сакавік красавіка жніўня
D верасня кастрычніка лістапада снежня қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек
D қазан қараша желтоқсан poniedzial* wtorek srody czwartk* piatk* piatek sobote sobota niedziel*
D pondel* utery stredy ctvrtka ctvrtek patku patek sobotu nedel* utork* stredu stvrtk* piatok
D вторник* среды среду пятниц* суббот* воскресен* понеділ* вівтор* середи середу четвер* п'ятниц*
D субот* неділ* понедел* сряда четвъртък петък събота ponedjeljk* ponedelj* utorak srijed* sredu
D cetvrtk* petka subot* nedjelj* torek cetrtek петок сабота недела zajtra zitra jutri sutra завтра
D утре јутре сутра вечера мај јануари јуни јули фебруари unoru breznu dubnu kvetnu cervnu cervenci
D srpnu rijnu prosinci lutym marcu kwietniu czerwcu lipcu sierpniu wrzesniu pazdzierniku
D listopadzie grudniu
E bledny bledne nieprawidlow* chybny chybne nespravn* neplatn* napacn* pogresan pogresna pogresne
E neispravn* погрешан погрешна погрешен погрешни грешен грешна невалид* неверный неверная неверно
E неправильн* невірний невірно хибний neteising* nepareiz* няправільн* stary poprzedni stare
E predchozi stari prethodni старый прежний предыдущий старий попередній старият предишният senas
E vecais
Z это_не не_является не_для nie_jest nie_dla ani nawet даже навіть це_не не_е дори ниту neni nije
Z niti cak_ni не_је није чак_ни nav ne_tiek net_ir nera ni_koda pat
N schvaleno schvalene schvalena odobreno odobrena odobreni одобрено одобрена схвалено схвалена
N zaakceptowano patvirtinta patvirtintas apstiprinats apstiprinata pratka pratkata poluchavane
N poluchavaneto poruchka kurierat posylka posylku posilka zakaz zakaza postamat* poluchenie
N polucheniya poshtomat* otrymannya otrymaty posylochka zamovlennya skidka promokod promokoda
N vydachi vydacha zapis talon код_города код_міста код_страны код_країни pasto_kod* pasta_indeks*
N kina kinu kin кино кіно vstupenk* listek wstęp odbierz odebrac odbieraj prevzem* preuzmi
N preuzmite получите отримайте получи забери заберите заберіть biļet* recept* e-recepta e-recepty
N erecept* рецепт* пук входн* vhodn* vstupn* улазн* влезн* wejsciow* uvaliz* атрыман* пасылк*
N кур'ер* знішк* замов* заказ* кошык паштомат* пошт* алу_коды сәлемдеме* тапсырыс* жеткіз* сыйлық*
N жинау вручен* постамат* paketomat* pastomat* pakomat* atsiem* siunt* užsak* sanemšan* izsnieg*
N nolasij* rodmen* odecet* odpocet* odczyt* stan_licznika показан* показн* ocitanj* ocitavanj*
N odcit* отчитан* отчет показания_счетчика подигн* преземањ* преземи достав* нарач* попуст*
N доставув* врачув* вручув* napotnic* uputnic* упут* skierowan* ziadank* poukaz* nosutijum* талон*
N karticu_lojalnosti интерфон* портафон* домофон* durim varti kapij* zapisa pieraksta pieraksts
N registracijos vizit* pregled* прегледа kaucij* stalik* miz* masa_br vaucer* ваучер* skrzynk*
N skrzynka_na_klucze schranka_na_klic* schranka_na_kluc* ключниц* почтовый_индекс klodk* visaci
N visacim lokot замок замка замком замку zamek zamka promoc* rabatow* znizk* slev* zlav* popust*
N atlaid* nuolaid* kupon* pocztow* psc postov* postn* postansk* zamowien* objednav* narudzb* naruc*
N narocil* pasutij* rezerwac* rezervac* odbior* wydan* preuzim* dostaw* doruc* dostav* isporuk*
N piegad* pristat* paczk* przesylk* zasilk* balik* posilj* sutij* sledov* sledzen* pracen* sledenj*
N sekos* zakazni* kupc* kupac* proizvod* izdelk* towar* zboz* tovar* faktur* racun* saskait* rekin*
N listk* letenk* skrytk* ormaric* omaric* kasetk* zgloszen* pripad* zadeva chyb* gresk* napak*
N klaid* kluda drzwi domofon* brama bramy dver* vchod* vrat* ulaz* durv* zaprosz* pozvank* pozivni
N preporuk* darceko* darkow* poklon* daril* student* polis* referenc* kreskow* carov* crtičn*
N kierunkow* panstw* vouch* промо* скид* знижк* отстъпк* купон* подарочн* подарунк* сертификат*
N почтов* индекс* індекс* пощенск* поръчк* наручк* наруџб* брон* резервац* выдач* видач* получен*
N отриман* получав* преузима* подига* испорук* посылк* посилк* пратк* пакет* трек* отслежив*
N проследяв* клиент* клієнт* абонент* покупат* товар* продукт* артикул* счет-фактур* накладн*
N квитанц* билет* квитк* рейс* полет* ячейк* комірк* шкафче* дело полис* ошибк* помилк* грешк*
N двер* вход_в_дом приглаш* студент* штрих* страна страны приз* розыгрыш* хөнгөлөлт* жеңілдік*
N буйрутма* направлен* очеред* кредитн* закупівл* референ* вратата врата страхов* консультац*
N дисконт* бонусн* запис* протокол* меню чека акт летовы kraj kraju vyzved* vydej* vydajn* vyzdvih*
N dobirk* dobierk* jizdenk* kosik* lekarn* ordinac* reklamac* splatnost* variabiln* spz cestovn*
N ambulanc* ambulant* listok pozadav* poziadav* aptek* lekarz* wizyt* gabinet* gabinecie stolik*
N koszyk* paketa pretinac pretinc* vozovnic* kosaric* korpi korpu ljekarn* apotek* apoteci sklic
N sklica registarsk* tablic* poziv_na_broj otkup* pouzec* porudzb* rekomand* пвз корзин* кошик*
N аптек* аптеці госномер* гос_номер держномер* тикет* снилс инн наложен* пункт_выдачи погашен*
N самовывоз* самовивіз* кошничк* кошница кошницата лекарн* кабінет* ординац* амбуланта рекламац*
N поруџб* пошиљк* откуп* вашерск* таблиц* регистарск* позив_на_број изпращ* офис_на_еконт
N наложен_платеж vydan* wydac wydaj_paczk* przesylce paczce nadan* listonosz* awizo awizow* zwrot*
N etykiet* zasielk* donask* rozvoz* balicek balicka balicku балик* pelikan odprem* odposlan*
N bordero boardingov* nalepnic* vstup_do_budovy карта_лояльност* лототрон* карточка_лояльности
N vstopnic* registrsk* регистратур* skidacka фиш fis blocek uctenk* paragon* fiskaln* фискал*
N бележка касов* постанов* жөнелт* жеткир* захиалг* хүргэ* илгээмж* фармоиш* расонидан* бастаи
N тахфиф* чегирме* арзандат* rezepte saskaita_fakt* праграма_лаяльн* промакод* прамакод* зніжка
N зніжкі вызв* пакамат* kod_uslugi kod_produktu kod_bledu kod_chyby код_услуги код_послуги
N код_товара код_товару код_ошибки код_помилки код_грешка sifra_artikla sifra_proizvoda sifra_kupca
N sifra_usluge koda_izdelka koda_napake kod_greske kod_pogreske kod_terytorialny kod_swift qr_kod*
N qr_код* koda_qr doladowan* dobiti dobijeci dobijanja dopuna dopune dopunu dopuni поповнен*
N dobitie zdrapk* паркоместо karnet* abonament* bagaz* zavazadl* batozin* багаж* prtljag* пртљаг*
N пополнен* пополнит* pregrad* преград* клетк* сандач* sanduc* otvaranje_pretinca otvaranje_boxu
n wyniki wynik vysledky vysledok vysledek rezultati rezultat результат* нарези атестац* tyrimu
n rezultatai analizes durų_kodas pytania pytan pytanie dotaz* otazk* otazek vprasanj* upit upita
n pitanj* питањ* питанн* питань вопрос* обращен* звернен* въпрос* прашањ* klausim* jautajum*
n kusimus* пытанн* запитв* vratata vhodnata vhodna_vrata vrata portata kalitka kalitki padik podezd
n podezda pidyizd hvirtka kapiju termin* термин* термін* vartin* хвиртк* alarmu аларм* сигнализац*
n сигналізац* signalizac* zamek_rowerowy rower* kolo_zamek бани баня сауна сауны склад склада
n na_vhoda на_входа na_vhodu u_vhoda od_vchodu vchodov* vchod_do porto portafon* sklep sklepa
n pivnic* piwnic* podrum* подрум* klet* kolarn* kolesarn* dvorist* двориш* магазин калит*
n velosiped* podvorj* чердак чердака пивниц* rusys rusio pagrab* domofonas telefonspynes fono
n fonoluk* lukas lux під'їзд* подъезд* laiptin* trepikoj* brana brany branu branka ворот*
n вхід_в_під'їзд pariadn* garaz* parking* паркинг* паркінг* паркомат* sef sefa let letu klient*
n produkt* boxu trezor* sejf* vratnik* winda windy wytah mandat pokuta pokuty штраф* globa kazna
n wykroczenia vytah* pietr* klatk* furtk* bramk* зград* врат* домоф* сейф* лифт* ліфт* под'їзд*
n парадн* подвал* хвіртк* kapija zgrad* suteren* vartiem vartu vartai poschod* patre patro
n nadstropj* kat sprat sprata спрат* этаж* етаж* поверх поверсі поверху кат ет zvonek zvonku zvonec
n zvono zvonce звонок_в_дверь за_входа za_ulaz_u_zgradu za_ulaz_u_stan ulaz_u_zgradu улаз_у_зграду
n влез_во_зграда* glavnih_vrat hlavni_dvere hlavnich_dver* hlavnych_dver* dvierk* branky branicke
n branke recepc* klatce гараж* parkov* parkirisc* parkirn* parkiralisc* стоянк* паркира* szafk*
n skrink* skrine szatni szatnia шкафчик* шафк* орман* ormar* omara wifi_heslo szlaban* rampa rampy
n rampu шлагб* hulajnog* kolobezk* тротинет* bojler* sauny sauno самоката самокате kolo kola
n bicykel bicykl* bicikel bicikl* велосипед* колело колелото skiro skiroj* romobil* trotinet*
n катинар* катанец* катанац* kljucavnic* lokot* zapadk* kladka kladku zasuvk* қабат қабатта кабат
n кабатта орц орцны давхар давхарт кіреберіс* кире_бериш* дарвоза* ошена* stavs stava паверх
n паверсе пад'езд* дамафон* вароты varteliai w_sklepie v_eshopu v_e_shopu v_e_shope v_obchode
n v_obchodu u_trgovini v_trgovini в_магазине в_магазині в_магазин u_prodavnici у_продавници
n во_продавница pri_trgovcu kod_trgovca u_obchodnika zahtjev* zahtev* захтев* барањ* soba sobe sobu
n sobi izba izby izbu izbe pokoju pokoje соба соби собу стая стаята комнат* кімнат* nocleg*
n smestaj* smjestaj* квартир* апартам* apartm* od_zamku od_bramy od_domofonu od_brany od_vrat
n на_вратата за_врата от_калитки от_домофона от_подъезда від_хвіртки від_домофона від_під'їзду
n za_vrata za_kapiju za_zgradu za_domofon za_portafon k_brane k_domofonu заявк* wniosek wniosku
n spraw* заявлен* vlogo vloga vloge wnioski zadevo podnet podnetu
C лото лотере* gratulac* gratuluj* wygran* wygrywaj* zwyciesk* zwyciezc* szczesliw* vyhern* vyhra*
C vitaz* blahozel* cestitamo cestitk* dobitn* zmagovaln* srecn* честитамо честитк* честито
C печеливш* печелит* спечел* добитен добитни добитник* поздравл* победит* вітаємо переможн*
C переможец* щаслив* sveikiname laimeto* laiming* apsveicam laimig* laimest* vinnest* віншуем
C выйгрыш* kurjer* курʼєр* dostavljac* доставувач* възложи zniżki kurier* kurir* kuryr* kuryer*
C doručova* dostawc* wygral* wyhral* darmow* kierow* ridic* vozac* водител* воді* шофьор* шофер*
C таксист* vozniku sofer* vairuotoj* zdarma zadarmo besplat* brezplac* nemokam* bezmaksas akcia
C akcij* akce wyprzeda* vyprodej* vypredaj* ponuda ponudb* laimej* sklep* obchod* trgovin* ganar
C kasie pokladn* blagajn* promocj* курьер* куриер* курир* доставчик* бесплатн* безкоштовн*
C безплатн* акци* акці* распродаж* розпродаж* разпродаж* выигр* вигра* освоји* приз подар* бонус*
C кэшбэк* кешбек* магазин* касс* покупай* купи скидк* выгод* vodic* dorazi nagrad* nagrod* наград*
C нагород* каса касата касе каси vyhru losow* losovan* розіграш* томбол* zreb*
O логин логін bankomat* банкомат* autorizacija autorizace autorizacia autorizacja авторизация
O авторизація ауторизација umow* smlouv* zmluv* pogodb* ugovor* договор* договір* уговор* sutart*
O ligum* lepingu* дагавор* лічыльнік* л/с licznika licznik stevec brojil* бројил* електромер*
O skaititaj* skaitikl* платежная korteles kortele korte saskaitos saskaita maksas identyfikator
O identyfikatora identifikator identifikatoru идентификатор идентификатора ідентифікатор
O identifikatorius konta koncie kart* kwot* castk* операци* операці* перевод* переказ* покупк*
O przelew* platnos* transakc* platb* uhrad* uplat* apmoke* maksaj* преводи транзакц* обращени*
O zgloszeni* iznos znesek rach rachunek rachunku ucet uctu racun racuna uc konts c. cislo_uctu br.
O st. zlecen* operac* zustat* zostat* stanje stanju likut* atlikum* wagon miejsce sedadlo peron
O vozn* godz ul ulica ulice ulici pok pokoj mieszkanie byt rok roku roce leto godin* gada metais
O prikaz* nalog* счет* рахун* сметк* карт* сумм* сума суму износ* баланс* остаток залишок* абон
O терминал* чек заявка прика* дог дом кв квартира офис кабинет этаж пав ул ул. вул место місце
O вагон поезд потяг маршрут автобус рейс год году року години година шот шоты ref. версия версії
O шасси стр н boczny pojazd* tramwaj* autobus* vuz vuzu wagonu sedadle sedadla sedez* sjedal*
O sjediste sediste седишт* zvlakna vlak vlaku vlaka воз возот pesel regon rodne_cislo rodnego oib
O jmbg jmbr emso јмбг емшо егн еик булстат єдрпоу едрпоу рнокпп іпн ss_symbol variabilni variabilny
O salda stan_konta stanje_racuna дължим* znizek dlug dlugu dluh dluhu dlh dolg долг дугов*
O задолжен* заборгован* партид* абонатен лс о/р лицев* особов* особовий_рахунок okres okresie
O водомер* водомір* лічильник* струjа splatky splatka obrok obroka obroku вноск* ratu кредит* uver*
O posojil* pozyczk* kredyt* лимит* ліміт* ubezpiecz* poistk* poistn* pojistk* pojistn* zavarov*
O osigur* застрах* страхув* кабінет келісімшарт* келишим* гэрээ* шартнома* қарыз* қалдық* калдык*
O эсеп* есепшот* шотыңыз шотына үлдэгдэл* данс* ҳисоб* суратҳисоб* moket_kod* mokėtojo_kodas gyd
O kab arst*
X zglos zglosic nahlaste nahlásit hlaseni prijavite_na сигнал_на пожалуйтесь infolini* volejte
X volajte zavolejte zavolajte pozovite skambinkite zvaniet odpisz wyslij odpovezte poslite
X posaljite posljite linka linku телефон* тел обадете звъннете позовите јавете отправьте смс_на
X надішліть изпратете пошаљите горячая гаряча линия лінія звонил звонок звонки пропущен*
X хабарласыңыз қоңырау залгаарай утас zadzwon* dzwon* telefonicznie zvonte volat volanie volani
X nazovit* klicite klici poklic* обади обаждане обаждай звонит* позвони* дзвон* зателеф* јави
X јавит* назовете_го javite linky linke infolink* zakaznicka_linka podpora_na podpory хотлайн*
X гореща линијата линије линији тел. факс факсу nr_tel odpisz_na odepiste odpoved* odgovor*
X отговор* одговор* відповід* відповіж* ответ* пошаљи прати_смс пратете пратете_смс poslji
X wyslij_sms wyslij_na отправь надішли пошлите
W oszust* podvod* prevar* превар* измам* мошенн* шахра* sukci* krapni* krapsan* ашук* махлярс*
W nikomu_ne ne_go ne_spodelyaite ne_soobshchayte ne_kazhit нікому_не нікому_не_кажы не_казвайте
W не_го не_я_споделяй ne_dijeli nedijeli neposiel* ne_povej ne_delite ne_deli никому_го
W не_го_споделувај не_давајте не_дај не_давай neizpaud* nesakyk* nedalin* nesidalink* nedalies
W nedalieties neizpauž* nikam nikomu_ho nesdilej* soobshch* soobsch* nesoobsh* nigdy nikomu nikt
W nie_podawaj nie_udostepniaj nikdy nesdelujte nikada nikome nikad nikoli nikomur nedijelite
W nemojte nedelite niekada niekam nieko neatklaj* nevienam nekad nekam nepyta prosimy udostepniaj*
W sdelujte никогда никому никто не_сообщайте не_говорите ніколи нікому ніхто не_повідомляйте никога
W никого не_споделяйте никоме никад никада никој никогаш спросит* запрашива* сообщай* передавай*
W називай* называйте ешкімге ешқашан эч_ким хэнд_ч повідомляйте споделяйте споделувајте делите
W nie_przekazuj* nie_mow* nie_ujawni* nie_zdradz* nie_dziel* nie_dawaj* nie_wysylaj* nie_podawac
W nie_pokazuj* neprozraz* neposil* nerik* neukaz* nepredav* neposkyt* nevyzrad* nezdiel* neprezr*
W nehovor* nedavaj* nepovedz* nepreposiel* ne_povejte ne_razkr* ne_posred* ne_zaup* ne_izdaj*
W ne_otkriv* ne_govori* ne_prosle* ne_prosljed* ne_pokazuj* ne_salji* nemoj nemojte_ga nemoj_ga
W немој немојте не_сообща* не_говори* не_переда* не_дава* не_называ* не_пересыл* не_показ*
W не_диктуй* не_делит* не_делись не_скажи не_разглаш* не_кажіть не_говор* не_передав* не_давай*
W не_повідомля* не_розголош* не_діл* не_пересил* не_показуй* не_споделя* не_казв* не_дав*
W не_предав* не_изпращ* не_разкрив* не_препращ* не_спод* не_каж* не_открив* не_дел* не_прослед*
W третім_особам третьим_лицам osobom_trzecim tretim_osobam trecim_osobama tretjim_osebam трети_лица
W трети_страни трећим_лицима cizim cudzim cizi_osobe goljuf* айтпаңыз айтпаңдар бермеңіз бербеңиз
W айтпа жібермеңіз бүү_хэл* бүү_дамжуул* бүү_өг* битгий_хэл* ба_касе* ба_ҳеҷ_кас* нагӯед надиҳед
W ешкім эч_ким* эч_кимге neduodam* neperduo* nedod* neparsuti* nepadod* не_паказв* не_гавары*
W не_перадав* не_кажыце nesirte nesir nerozglas* ne_razotkriv* ne_odaj* не_одав* не_откривај*
W не_давај* не_пока* не_діліться не_розказ* не_раскрыв* не_пересказ* не_отправляй* не_надсилай*
W nikomu_nie nie_wpisuj nie_rozmaw*
I moj moje moja moju mano mans mana muj мой моя моё мій моє моята моят мојот мој менің миний
- delivery_club inpost t_mobile inpost_mobile поштанска_штедионица postanska_stedionica ceska_posta
- slovenska_posta pochta_bank почта_банк zasilkovna pošta_slovenije укрпошта ukrposhta
"""
