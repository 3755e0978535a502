"""What words of Slavic languages and others in Cyrillic say about all that is no code."""

from __future__ import annotations

TABLE = """
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
n группы группе групи групата grupy grupie grupe skupin* экскурс* екскурс* wycieczk* zajezd*
n zajazd* izlet* встреч* зустріч* зустрічі spotkani* schuzk* stretnut* sastanak sastanka sestan*
n срещ* тренуван* тренировк* trening* trenink* zajec zajecia лекци* лекці* predavanj* przedszkol*
n skolk* детсад* вртић* vrtic* градин*
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
