"""What words of Slavic, Baltic and other languages in Cyrillic mean to the finder."""

from __future__ import annotations

from bot.codes.words import slavic_context

_CODES = """
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
J znamenaka znamenkama znamienka знаците знакове знакова знаковима
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
Q влиза влизат входит входят входить входять заходит улази ulazi vstopa hlasi_se
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
c zlozenia свърж* повеж* привяж* свяж* связать зв'яж* зв'яз* сбрас* вывед* зніміть odemyk* przywia*
c laczen* звязат* відв'яж* отвяж* отвяз* odvez* odpoj* odlacz* razvez*
c пусни пуснете впусти* пропусти* wpusc* pustite pustit допусти*
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
V za_vnos на_внес nalijep* написать написати переписать переписати вбить вбити вказати прописать
V wbic изписване уписивањ*
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
L vyzaduje изисква требует потребує изискува wymagany vyzadovan* hodink* hodinek zegark* zegarek
L часы komorki komorek komorka komorkow* мобильный мобільний mobilu mobitel mobitela mobitelu
L мобилни sluchawk* sluchatk* sluchadl* наушник* навушник* слушалк* слушалиц* slusalic* slusalk*
L tiskarn* принтер* bransolet* naramk* браслет* narukvic*
L часовник* годинник* твој твоје твоју твога твог твоме нашег нашој вашом вашим вие ли
L некој някой хтось неко netko nekdo ktos нехта
"""

TABLE = _CODES.strip() + "\n" + slavic_context.TABLE.strip()
