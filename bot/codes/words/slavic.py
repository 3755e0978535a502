"""What words of Slavic, Baltic and other languages in Cyrillic mean to the finder."""

from __future__ import annotations

TABLE = """
K смс-код sms-kod
G kod kody kodu kodem kodzie haslo hasla haslem heslo hesla heslem lozinka lozinku lozinke
G zaporka zaporku geslo gesla koda kode kodo kodas kodai kods kodam slaptazodis slaptazodi parole
G paroli sifra sifru код кода коду кодом коде коды кодът пароль пароля паролем пароли парол
G парола паролата лозинка лозинку лозинката шифра шифру пин пин-код пин-кодът пинкод кодот кодови
G құпиясөз купиясөз сырсөз кодыңыз кодуңуз код* коди нууц_үг нууц_код құпия_сөз пін пін-код
G сыр_сөз токен
J numer numeru cislo cisla broj broja stevilka stevilke numuris numeris номер номера номером
J номерът број бројот numar numeri нөмір дугаар
Q weryfik* logow* zalogow* jednoraz* autoryz* uwierzyt* dostep* potwierdz* overov* overen*
Q prihlas* prihlaš* jednor* autoriz* autent* pristup* potvrz* potvrd* potrd* prijav* enkrat*
Q verifik* verific* potvrden* provjer* proverk* proveru jednokrat* logir* logov* registr*
Q rejestr* autentif* dvoufaz* dvofaktor* dwuetap* prisijung* patvirtin* vienkart* pieteik*
Q pieslegs* apstiprin* vienreiz* autentifik* tapatyb* tapatib* identifik* overeni overenie overit
Q vstop* vpis* prisluc* prihlasen* подтвержд* подтверд* проверочн* верифик* авториз* аутентиф*
Q одноразов* вход* войти вхід* входу увійти логин* логін* доступ* регистрац* реєстрац* авторизац*
Q підтвердж* підтверд* автентиф* перевірочн* потвърд* потвърж* еднократ* вписван* потврд*
Q једнократн* пријав* приступ* верификац* најав* еднократн* удостовер* растау* расталу* кіру*
Q кируу* ырасто* баталгаа* нэвтрэх* нэг_удаагийн бір_реттік бир_жолку тіркелу* авторландыру*
Q аутентификация* идентифик* самопотвърд* двухфактор* двофактор* двухэтапн* входа входом личност*
Q особи пацверджан* пацвярдж* аднаразов* увах* уваход* вхож* тасдик* кирүү* тастыкто* тіркеу*
Q вписване
q bezpieczen* bezpecnost* sigurnos* varnost* saugumo drosib* sms tymczas* docas* privremen*
q zacasn* смс временн* тимчасов* безопасност* безпек* сигурност* безбедност* платеж* платіж*
q операци* операці* перевод* переказ* відновлен* восстановлен* восстановит* секретн* тайна*
q преводи транзакц* przelew* platnos* transakc* platb* uhrad* resetow* odzysk* uplat* placanj*
q plačil* apmoke* maksaj* confirm* смена* операц* autoris* oплат* покупк* picket
N promo* promoc* promocyj* rabat* rabatow* znizk* slev* slevov* zlav* zlavov* popust* atlaid*
N nuolaid* kupon* pocztow* psc postov* postn* postansk* posti* pasta pasto zamowien* objednav*
N narudzb* naruc* narocil* uzsakym* pasutij* rezerwac* rezervac* rezervacij* odbior* odbioru
N wydan* vyzvednut* vyzdvihnut* preuzim* prevzem* atsiemim* sanemsan* izsniegs* dostaw* doruc*
N dostav* isporuk* piegad* pristat* paczk* przesylk* zasilk* balik* paket* posilj* siunt* sutij*
N sledov* sledzen* pracen* sledenj* sekos* sledova* zakazni* zakaznik* kupc* kupac* proizvod*
N izdelk* towar* zboz* tovar* faktur* racun* saskait* rekin* bilet* listk* letenk* skrytk*
N paczkomat* ormaric* omaric* kasetk* zgloszen* sprawa spraw* wniosek wniosku pripad* zahtjev*
N zahtev* zadeva chyb* gresk* napak* klaid* kluda drzwi domofon* brama bramy dver* vchod* vrat*
N ulaz* durv* zaprosz* pozvank* pozivni preporuk* darceko* darkow* poklon* daril* wifi wi-fi
N student* umow* smlouv* zmluv* ugovor* pogodb* polis* referenc* ref kreskow* carov* crtičn*
N kierunkow* panstw* vouch* промо* промокод* скид* знижк* отстъпк* попуст* купон* подарочн*
N подарунк* сертификат* почтов* поштов* индекс* індекс* пощенск* поштенск* заказ* замовлен*
N поръчк* наручк* наруџб* нарачк* брон* брониров* бронюван* резервац* выдач* видач* получен*
N отриман* получав* преузима* подига* подигањ* доставк* испорук* посылк* посилк* пратк* пакет*
N пакета трек* трек-номер отслежив* проследяв* клиент* клієнт* абонент* покупат* товар* продукт*
N артикул* счет-фактур* накладн* квитанц* билет* квитк* рейс* полет* ячейк* комірк* шкафче*
N заявк* заявлен* звернен* обращен* дело договор* договір* полис* ошибк* помилк* грешк* грешка
N двер* домофон* подъезд* під'їзд* ворот* вход_в_дом приглаш* запрошен* студент* штрих* штрихкод*
N страна страны приз* лотере* розыгрыш* захиалга* хүргэлт* хөнгөлөлт* тапсырыс* жеткізу*
N жеңілдік* буйрутма* направлен* очеред* пошта кредитн* закупівл* референ* вратата врата страхов*
N консультац* дисконт* бонусн* запис* протокол* меню тапсырысыңыз посылкаңыз постамат* чека
C zniżki kurier* kurir* kuryr* kuryer* doručova* dostawc* wygral* wyhral* vyhral* gratis darmow*
C zdarma zadarmo besplat* brezplac* nemokam* bezmaksas akcia akcija akcij* akce wyprzeda*
C vyprodej* vypredaj* oferta ponuda ponudb* laimej* sklep* obchod* trgovin* ganar kasie pokladn*
C blagajn* promocj* курьер* кур'єр* куриер* курир* доставчик* бесплатн* безкоштовн* безплатн*
C акци* акці* распродаж* розпродаж* разпродаж* выигр* вигра* спечел* освоји* приз подар* бонус*
C кэшбэк* кешбек* магазин* касс* покупай* купи скидк* выгод*
O konto konta koncie kart* karta karty karte karticu karticom kartica kwot* kwota castk* castka
O suma iznos znesek rach rachunek rachunku ucet uctu racun racuna uc saskaita konts nr c.
O cislo_uctu br. st. operacj* zlecen* transakcj* operac* saldo zustat* zostat* stanje stanju
O likut* atlikum* wagon miejsce sedadlo peron vozn* godz ul ulica ulice ulici pok pokoj
O mieszkanie byt rok roku roce leto godin* gada metais prikaz* nalog* iban счет* счёт* счету
O рахун* сметк* карт* карта карты карте картка картки картичк* сумм* сума суму износ* баланс*
O остаток залишок* абон терминал* чек заявка прика* приказ* дог дом кв квартира офис кабинет этаж
O пав ул ул. вул место місце вагон поезд потяг маршрут автобус рейс год году року години година
O шот шоты данс картаңыз ref. версия версії id шасси стр n н
V wpisz podaj wprowadz uzyj wpisac podac uzyc wprowadzic zadejte zadaj zadajte zadat pouzijte
V pouzite pouzi vlozte unesite unesi upisite upisi koristite iskoristite uporabite vnesite vnesi
V vpisite iveskite ivesk naudokite ievadiet ievadi izmantojiet введите введіть введи ввести
V вводите укажите вкажіть используйте використайте використовуйте въведете въведи използвайте
V изпълзвай унесите унеси внесете внеси користете користите напишете наберите наберіть сообщите
V впишите енгізіңіз теріңіз киргизиңиз оруулна_уу оруулаарай увядзіце пішіце жазыңыз киргиз*
X zadzwon dzwon tel telefon infolini* infolinia volejte volajte zavolejte zavolajte pozovite
X nazovite poklicite skambinkite zvaniet odpisz wyslij odpovezte odpovedzte poslite posaljite
X posljite linka linku stop kontakt infolinka звоните позвоните телефон* тел дзвоніть
X зателефонуйте телефонуйте обадете звъннете позовите јавете ответьте отправьте смс_на надішліть
X відповідь изпратете пошаљите горячая гаряча линия лінія звонил звонок звонки пропущен*
X хабарласыңыз қоңырау залгаарай утас
W nigdy nikomu nikt nie_podawaj nie_udostepniaj nikdy nesdelujte nesdilejte nezdielajte
W neprezradzajte nikada nikome nikad nikoli nikomur nedijelite nemojte nedelite niekada niekam
W nieko neatklaj* nevienam nekad nekam nepyta prosimy udostepniaj* sdelujte никогда никому никто
W не_сообщайте не_говорите ніколи нікому ніхто не_повідомляйте никога никого не_споделяйте никоме
W никад никада никој никогаш спросит* запрашива* сообщай* передавай* називай* називайте называйте
W ешкімге ешқашан эч_ким хэнд_ч повідомляйте споделяйте споделувајте делите
I moj moje moja moju mano mans mana muj мой моя моё мое мій моє моята моят мојот мој менің миний
L to jest twoj twoje twoja twojego panstwa pana pani do dla na w z ze i za o oraz ten ta ponizej
L щоб почту пошту сайте сайті vas vase vaseho tvuj tvoj tvoje je jsou pro v ve k ke s sa se si
L pri u va vasa vasi tvoja ste od ovo ovaj jeste ovde vaso ga vam jusu tavo yra jums skirtas tavs
L ir lai uz ar no kas so tas prie ваш ваша ваше ваши вашего твой твоя это для в на к с по и из от
L цей ця це у до та з є вашия вашият твоят твоята е за във със се да вашата вашиот твојот твоја
L је са од ово сіздің сиздин таны болып_табылады болот бол юм эта этот этим является следующий
L новый нова новий нов новата novy nowy nowe nova novi nov nove naujas jauns jauna пожалуйста
L здравствуйте добрый hasło: вхідний твій nasz nasi твоего или т
T wazny wazne waznosc wygasa wygasnie minut minuty minuta sekund godzin godziny dni platnost
T platny plati vyprsi hodin hodiny vrijedi vazi vredi istice velja poteče minut* min sek galioja
T minutes baigs derigs deriga sekundes действ* действит* истека* истеч* минут* мин час часа часов
T секунд* сек срок дійсн* діє термін хвилин* хв годин* закінч* валид* изтича минути важи истиче
T минута мин. жарамды хүчинтэй дней днів
U pln zl zlotych zl. gr czk kc kc. eur huf hrk rsd din bam km uah rub usd byn руб рублей рубля р
U грн лв bgn денари ден дин динара динари тенге тг kzt сом сум uzs mnt төг кг км шт штук мб гб
U баллов балів бонусов бонусів гривень евро евра долларов euru eura eurov evra bodu punktow bodov
U bodova kopeek tonn человек л гр euri тугрик ₸ kms ks szt osob л. сомони
D stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada
D grudnia ledna unora brezna dubna kvetna cervna cervence srpna zari rijna listopadu prosince
D januara februara aprila juna jula augusta septembra oktobra novembra decembra sijecnja veljace
D ozujka travnja svibnja lipnja srpnja kolovoza rujna studenoga prosinca januarja februarja
D junija julija avgusta sausio vasario kovo balandzio geguzes birzelio liepos rugpjucio rugsejo
D spalio lapkricio gruodzio januari februari aprili maija septembri oktobri novembri decembri
D janvari января февраля марта апреля мая июня июля августа сентября октября ноября декабря січня
D лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня януари
D февруари март април май юни юли август септември октомври ноември декември јануара фебруара
D априла маја јуна јула септембра октобра новембра децембра г года г. гг рік
E stary poprzedni stare predchozi stari prethodni старый прежний предыдущий старий попередній
E старият предишният senas vecais
N popust popusta popustom uctenka акт летовы čárový carovy kraj kraju
n lot let letu stranka klient* produkt* box boxu
c aktyw* aktiv* активир* активац* активіз* сброс* активиз* активув* reset*
"""
