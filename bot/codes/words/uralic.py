"""What more words of Finnish, Estonian and Hungarian mean to the finder."""

from __future__ import annotations

TABLE = """
S lomakkee* instaan instan tinderiin tinderin tinderisse instasse instaba instara tinderbe tinderre
S instagramiin instagrami instagramba whatsappiin whatsappi facebookiin facebookba wolttiin
S messengeriin fiokba sovellus sovellusta bankiin pangaäppi pangaappi
c jatku* jatkuu jatkuak* jatkub
Q sisse_saa* sisse_logi* sisaan_paa* paase_sisse belephess belephessen bejutni
c uuden_salasanan uutta_salasanaa uue_parooli uue_salasona uut_parooli uj_jelszot uj_jelszo_megad*
c lopetus* lopetu* lopetuseks lopule lopuks lopetamis* viimeiseksi vegezetul
N avamiskood avamiskoodi avamiskoodiga avauskoodi avauskoodilla avauskoodin nyitokod nyitokodja
N kinyit* uksekoodi uksekoodiga kapikood kapikoodi lukukood lukukoodi
L tällä tästä ära võid már
G koodissa koodinne koodeista kodszam kodszama kodszamat kodszamod titokszam titokszama titokszamat
G kodjaid
Q kerta kertakayttoinen
c vaihd* lisata poistaa poista siirtaa paritus taaste liitos
q maksaa nostaa maksat maksatte
N viiva triip vea svitr isiku pileti toote tuote registri huolto virhe porras
Q saad_sisse saan_sisse saab_sisse saate_sisse paasen_sisaan paaset_sisalle paase_sisalle
Q be_tudsz_lepni tudsz_belepni tudsz_bejelentkezni bejutsz bejuthatsz sisalle_paas*
L oli olikin volt hoopis siis
q suojaami* suojaa suojaksi suojataksemme suojau* suojel* kaitseks kaitsmiseks kaitse kaitsta
q vedelm* vedelem* vedeni vedjuk biztonsagaert turvaamis*
c igenyl* igenyles* tellimiseks taotle* tilaami* tilataksesi hakemi* hakemuksen_vahvist*
V kysyy kysyykin kéri kusib küsib pyytaa kysyvaan
L lahetimme lahettanyt lahetettiin lahetetty lahettamamme saatsime saatnud saadeti saatsin
L saadame kuldtunk kuldtem kuldunk elkuldtuk kikuldtuk kuldjuk kapott
q kuldott elkuldott kikuldott igenyelt saadetud palutud soovitud
K kerta_avain* kerta_avaimella kertaavain* laiteavain* parituskood* parosito_kod* parosito_kulcs*
K aktivalo_kulcs* aktivacios_kulcs* biztonsagi_kulcs* aktiveerimisvot* turvavot* sidumisvot*
c unohd* unohtun* unustas* unustat* unusta* elfelejt* elfelejtett*
S asiointi* asioinnissa asioinnin verkkoasioin*
K tekstiviestivahvist* kertasalasana* kertatunnus* kertakoodi* kertavahvist* turvaluku* turvalukusi
K vahvistusluku* vahvistuslukusi tarkistuskoodi* vahvistussalasana* tunnistussalasana*
K sms_vahvistuskoodi* vahvistusavain* vahvistustunnist* kertatunnist* kirjautumistunnist*
G koodit koodeja koodeilla koodiin koodista koodiksi koodiasi koodillasi koodistasi koodimme
G salasanaa salasanalla salasanaksi salasanaasi salasanallasi salasanat salasanaan tunnussana*
G tunnuslause* tunnussarja* merkkijono* merkkisarja* numerosarja* numeroyhdistelma* numerokood*
G lukuyhdistelma* kirjainyhdistelma* avainsana* avainluku avainlukua pin_luku pin_lukua pin_luvulla
G pin_lukusi pin_tunnus pinnin pinnilla salalause* turvasana* tunnari tunnarin
J numerolla numeroilla merkit merkkia luvut lukuja luvulla lukusi numeroista
Q tunnistus tunnistuksen tunnistukseen tunnistami* tunnistet* henkilollisyy* sisaankirjautu* logata
Q loggaa loggaat loggautu* kirjautua kirjaut kirjauduit paaset_kirjautumaan paaset_eteenpain
Q kaksivaiheis* kaksiosai* vahva_tunnist* identifioi* autentikoi* verifioi* paaset_tilillesi
Q tilin_avaami* tilin_luomi* tilin_luonti* kayttoonot* varmistusviest*
q kirjatt* pankkitunn* tilisiirt* siirto siirron siirtosi ostos ostoksen ostoksesi osto oston
q ostosi maksutapahtum* maksusi maksua verkkomaks* nostosi noston rahansiirt* kaytto*
c varmistaa varmistaaksesi varmistamis* varmistet* tarkistus luomi* luonti* liittya liittyaksesi
c liittymiseen viimeistellaksesi palauttami* palauttaaksesi nollaa nollat* nollau* nollaaminen
c nollaami* vaihtaminen vaihtaaksesi poistaaksesi poistami* muuttaaksesi yhdist* parita* pariliit*
c liittaminen liittaaksesi lisataksesi maksaaksesi avataksesi avaami* lukituksen_avaa* lukituksen
c siirtaaksesi lahettaaksesi allekirjoitus* aanestaaksesi loppuun viimeistely* peruut* eteenpain
V napyta* napytt* naputa kirjoittamalla syottamalla naputtelemalla kirjoitat syotat laitat lyot
V annat anna_tama anna_nama anna_seuraava* anna_koodi* antamalla kopsaa liimaa tayta tayttaa
V tayttakaa merkitse tiputa heita hakkaa vastaa_koodi* laittaa pistat
v kayttamalla hyodynna* tarvitset tarvit tarvitaan
S naytto nayttoon naytolla naytossa sovellukses* laatikkoon ikkuna* ikkunaan verkossa selaime*
S sivustol* verkkosivu* portaali* appissa appii kirjautumissivu*
L seuraavat seuraava seuraavan seuraavalla nama naita naista tassa_on tassa_se ohessa taman sulle
L teille teidan asti hetki lukee sama oleva olevat sait jotta voisit tuota
W luovuta paljastako luovuttako muille ulkopuolisille sivullisille kellekaan kenenkaan pida_salassa
W salassa ala_luovuta ala_paljasta ala_laheta ala_nayta ala_valita ala_jaa alka_jakako
T voimassaolo* voimassaoloaika vanhentuu umpeutu* raukea* vartin puolen_tunnin minuutissa
T minuutiksi sekunnin sekunnissa tunnin vuorokau*
E vanhentunut vanhentuneen edellinen edellisen mitatoity kaytetty
N jonotusnumero* vuoronumero* jonossa erapaiva* sarjanumero* rekisterinumero* rekisteritunn*
N ajoneuvo* kayttopaik* mittari* lukema* kuponki* lahjakort* kuitti* kuitin takuu* diaarinumero*
N asianumero* tapausnumero* palvelupyynto* henkilotunn* ytunnus noutopist* kirjekuor* kirje kirjeen
N toimitus* toimituks* lahettam* etuus* etusi resepti* lahete arpa arvat lippukood* tarkastus*
N matkakortt* lahtoportti postilaatik* kaappi* kaapin sailytyslok* pysakoin* huoltokood* virhekood*
N yhteyskeskus kokousnumero* kokoustunn* kokouks*
n luokka luokan sali salin huoneen huoneesi hotelli* mokin mokki* saunan autohallin porttikood*
n wifi* wlan* vieraverk* lukko lukon lukkoon rappu rapun rappukaytav* varasto* kerhohuone*
n taloyhtio* toimiston toimistolle riihi pyorakellari* lapsen
O paivamaara viitteet laskunro sopimusnumero* tilinro jasennumero potilas* paikkanro poyta poydan
O laituri raiteelta bussi linja henkilotunnukses* hetu
X soittakaa soitto asiakaspalvelu* puhelu* neuvontapuhelin* paivystys* tekstaa tekstari_numeroon
K kontrollkood* ligipaasukood* juurdepaasukood* autentimiskood* taastekood* taastamiskood*
K registreerimiskood* aktiveerimiskood* identifitseerimiskood* sms_parool* smsparool* sms_kood*
K salakood* paasukood* valideerimiskood* verifitseerimiskood* logimiskood* uhekordse_parool*
G koodile koodiks koodis koodideta pinki pin_koodi* parooliga parooli paroolid paroolide parooliks
G paroolita salasona* numbrikombinatsioon* numbrijada* numbririd* tahekombinatsioon* margijada*
G markide_jada sumbolite_jada marksona* votmesona* koodsona* paroolfraas* tahemark* turvatah*
G paroolikese koodike* koodikes* numbrikood*
J numbriga numbritega tahed tahti votmega numbrikest sumbol* margid
Q autenti* autendi* identifitseeri* isikusamasus* isikut_toenda* isikutuvast* verifitseeri*
Q valideeri* logi logid logige logimi* logimiseks logida logib sisselogi* sisenemiseks sisened
Q sisenege registreeri* registreeru* registreerumi* kasutajaks konto_loomi* konto_avami* toenda*
Q toestami* kaheastmeli* kaheetapili* kahefaktor* paases paaseda paased paaseb juurde_paas*
Q sisse_saamis*
q ligipaas* juurdepaas* makse makset maksega ulekan* tehing* ostu ostuks ost_summas sissepaas*
q raha_valjavot* kaardimakse* turvalisus* ajutiseks pangakaard* kontole_lisam*
c lahtesta* vaheta* vahetus* avamiseks avami* vabasta* allkirja* allkirjastam* uhenda* paarita*
c paaristam* loomiseks loomisek* kustuta* tuhista* haaleta* haaletam* liitu* ostmiseks edasi
c tasumiseks maksta volita* nousole* parooli_muut* parooli_vahet* seadistami* lopuleviim*
V sisesta* trukki* trukkige tipi kleebi* anna_see anna_kood* utle utlege margi margi_lahtr*
V kirjutage lisage_kood* saada_kood* edasta_kood* lulita klopsi pane_sinna pange sisestad sisestan
V sisestada sisestamise*
v kasuta* kasutage kasutades vajad vajate laheb_vaja
S lahtri* valjale valjal akna aknasse portaal* iseteenindus* veebis lehekulj* veebileht* kodulehel
S telefonis nutitelef* aplikatsioon* rakenduses
L jargmi* jargnev* allolev* palun teile uue sellega selle siin siia tere olge voite saad seejarel
L kontole kontol sinna muidu oled olete
W arge kellegagi kellegi teistega edasta* avalda* ara_edasta ara_avalda ara_saada ara_kirjuta
W arge_jaga* arge_avalda* arge_edasta* voorastel* saladus* hoia_saladus* kolmandate_isik*
T kehtiv* kehtivus* aegumi* aegunu* minutiga jooksul tund tunni sekundi veerand_tundi pool_tundi
T pooletunni* paev paeva
E aegunud eelmine eelmise kehtetu
N arve arved arvele arvet jarjekor* kliendi* kviitung* retsept* postiindeks* isikukood*
N registrikood* allahindlus* kupong* kinkekaard* arvesti* arvestinait* naidu numbrimark* tsekk
N pakikood* valjastuskood* kattesaam* kullerteenus* toimetamis* tarnekood* tarne saatekir*
N kampaania* vautser* loosimi* piletikood* tootekood* veateade* toend* avaldus* menetlus*
N seerianumber kapi_nr kapp kapi_kood* garantii* kliendikaard* viitenumbr* maksekohust* postkast*
N valve*
n varava hoone* korter* tuba garaaz* parkla* hotell* majutus* trepikoda* klassi saali lifti
n varuvoti kontori* keldri majauhistu* uksetelefon*
O viitenumber viitenr kontonumb* kaardinumb* istekoh* istme rida vagun perroon* tanav korrus
X infotelefon* klienditug* helistades uhendust_numbril sonumiga
K belepo_kod* belepteto_kod* alairo_kod* hitelesito_jelszo* egyszer_hasznalhat* sms_jelszo*
K megerosito_jelszo* aktivalo_kod* aktivacios_kod* jovahagyo_kod* ellenorzo_jelszo* biztonsagi_kod*
K ellenorzo_kod* megerosito_kod* belepesi_kod* hitelesito_kod* azonosito_kod* hozzaferesi_kod*
K ervenyesito_kod* visszaigazolo_kod* regisztracios_kod* egyszeri_jelszo* egyszeri_kod*
K vasarloi_jelszo*
G kodjat kodjaval kodjahoz kodok kodokat kodszam* kodszo* jelige* jelmondat* szamkod* pinje pinjet
G szamsor* szamkombinacio* karaktersor* karakterlanc* betusor* jelszosor* jelszava jelszavad
G jelszavat jelszavaval jelszavunk titokszam* titkos_szam* jelkod* kodocska* belepokod* kodsor*
G kodsorozat* szamsorozat* kulcsszo* jelkulcs*
J szamjegy szamjegyu szamjegybol szamokat kulcsot kulccsal kulcsat szammal karakter*
Q igazol* igazolas* szemelyazonos* beleptet* jelentkezz logolj logoljon loginolj ervenyesit*
Q aktivacio* regisztr* ketlepes* kettos_azonosit* visszaigazolas* verifikac* uj_keszulek
q titkosit* vasarl* utal* atutal* fizet* fizetni tranzakcio* terheles* kartyas muvelet* hozzafer*
q penzfelvetel* kartyaaktival*
c engedelyez* csatlakoz* letrehoz* veglegesit* modositas* torol* torles* aktualizal* zarolas*
c osszekot* szinkron* szavaz* igenyel* lepj_tovabb tovabblep* tovabb megnyit* helyreallit*
c ujrabeallit* bealliit* beallit* megvaltoztat* elfelejtett emailcsere* atir* kifizet* megujit*
V beut* usse illeszd illessze vidd_be vigye_be vigyed_be tedd_be potyogd potyogj* nyomd nyomj*
V beiras* irjatok bediktal* diktald adjad_meg megadasa* megadva irando kitolt* toltsd kuldd_be
V mondd_be kopizd
v hasznalva felhasznal* alkalmazd alkalmazza szukseged kell_majd
S appban appba applikac* feluleten mezo* bongeszo* ablak* ablakba
L fiok fiokod fiokodba fiokodhoz fiokodat fiokja fiokjaba fiokjahoz fiokhoz fiokot onnek neked
L tessek szia udv ezen tied erkezett mostani kereshez profilod
W masnak masokkal harmadik_fel* kiadni kiadja titokban bizalmas* tartsd_titok* tartsa_titok*
W ne_oszd ne_oszd_meg ne_ossza_meg ne_add_ki ne_adja_ki ne_aruld ne_mondd ne_mondja ne_kuldd
W ne_kuldje ne_tovabbits* ne_diktald soha_ne senkinek_ne illetektelen*
T ervenyes* percen_belul perces oran_belul hatalyos lejarat* masodpercig masodperc* fel_ora*
T nap_mulva napig
E regebbi elozo lejart torolt ervenytelen*
N nyito nyitokod* nyito_kod* kuponkod* atvev* sorszam* rendszam* iktatoszam* ugyirat* idopont* mero
N mero* meroallas* meroora* leolvas* nyugta* blokkszam* konyvelesi szerzodesszam* garancia*
N garanciajegy* gyariszam* gyari_szam* szeriaszam* utanvet* utanvetel* fuvarlevel* kuldemeny*
N futarszol* receptazonosit* beutalo* kartyaszam* adoszam* adoazonosit* cegjegyzek* szuletesi
N parkolas* parkolo* matrica* autopalya* nyeremenyjatek* akcios aruhaz* termekkod* hivatkozasi
N automataba csomagautomat* csomagpont* rekeszkod* szamlaszam* tetelszam*
n terem termek szoba szobad emelet* rendelo* lakas* lakaskulcs* garazs* tarsashaz* udvar*
n kapucsengo* asztal* munkahely* irodai iroda sorompo* biciklitarolo* bicikli* lakat* nyaralo*
n apartman* szallas* szallod*
O tajszam szamlaszamod hazszam utcaszam ulohely vagany* kocsiszam irsz szulev
X hivd hivjatok hivhat telefonon telefonszamon ugyfelszolgalat* ugyelet* kuldj
"""
