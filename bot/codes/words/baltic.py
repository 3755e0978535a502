"""What more words of Lithuanian and Latvian mean to the finder."""

from __future__ import annotations

TABLE = """
c pamirs* uzmirs* aizmirs*
N skapit* skapis* spintel* dezute
c uzbaik* baik* pabeidz* tvirtin*
L šio būs varat
Q tiksi_ieksa tiksiet_ieksa tiekam_ieksa ieiesi ieiesiet ieit ieisi ieisite
L buvo bija
q apsaug* apsaugo* saugoda* saugant* aizsarg* aizsardz* sargat
c uzsakant uzsisak* pieteikum* izsniegt
V klausia prasa jauta
L issiuntem* issiust* atsiuntem* nosutij* nosutita nosutits nosutam atsutij* atsutits
c nauja_slaptazodi naujo_slaptazodzio jaunu_paroli jaunas_paroles paraso parasui parasas paraksta
c mainai mainas
V ivesd* ivesdam* ivedim* irasydam* surinkdam* uzrakst* ievadot
K registracijos_rakt* registracijas_atsleg* registracijos_pin*
S instoj tinderi tinderi_lauk* tinderyje wolte facebooke
Q tikt_ieksa tieku_ieksa ieklut iekluv* iejim* ieja patekt*
K susiejimo_rakt* aktyvinimo_rakt* aktyvavimo_rakt* prisijungimo_rakt* patvirtinimo_rakt*
K saugos_rakt* saparosanas_atsleg* aktivizacijas_atsleg* pieteiksanas_atsleg* drosibas_atsleg*
K apstiprinajuma_atsleg* patvirtinimo_kod* prisijungimo_kod* vienkartinis_kod* vienkartini_kod*
K vienkartinio_kod* saugos_kod* saugumo_kod* aktyvavimo_kod* vienkartinis_slaptazod*
K vienkartini_slaptazod* kontrolinis_kod* kontrolini_kod* registracijos_kodas autentifikavimo_kod*
K atkurimo_kod* prieigos_kod* patvirtinimo_pin* autorizacijos_kod* tapatybes_kod*
G kodui kodus kodais slaptaz* raktazod* slaptafraz* skaiciu_sek* skaiciu_kombinacij* simboliu_sek*
G skaitmenu_sek* skaitmenu_kombinacij* pinas pina pino slaptas_zodis slapta_zodi slaptazodziu
G skaiciu_rink*
J skaiciais skaitmenu skaitmen* rakto numeriu numerio raides
Q prisijun* prisilogin* prisiregistr* registruo* registruot* registracij* uzsiregistr* autentif*
Q identif* patikrin* patikros patikra aktyvuo* aktyvin* aktyvav* dvieju_veiksn* dvieju_zingsn*
Q ieit* ieiti iejimui autorizuo* autorizav* kontrolin* igaliot* patikrinim* susikurti_paskyr*
Q naujas_irengin* naujo_irengin* naujame_irengin*
q saugos saugum* prieig* mokej* moket* apmok* perved* pavedim* isgrynin* pirkim* pirkin* sumokej*
q operacij* sandor* pirkti slaptas slapta banko_kortel* skaitmenin* zinutes_kod*
c susiej* susiet* susiek* atstat* pakeis* pakeit* keit* pasiras* pasirasy* baig* tesk* testumet*
c tesimui tolesn* prijung* prideti pridek* atrakin* atblok* istrin* pasalin* balsuo* balsav*
c suporuo* suporav* poravim* nustat* atnaujin* isjung* ijung* leisk* sutik* patvirtini
V iveski* ivesti iveskite iveskit ivesk iveda ivedus ivedant suveski* irasy* rink renk spausk*
V paspausk* nukopijuo* kopijuok* ikelk* rasyk* parasyk* nurodyk* pasakyk* uzpild* ikopijuo* irasant
V ivedimui ivest ivedama iklijuo* pateikit* padiktuo*
v naudok* panaudok* naudodam* pasinaudok* reikes prireiks reikalingas
S programel* laukel* puslap* svetain* aplikacij* tinklalap* langel* formoje
L sis sia cia zemiau toliau nurodyt* pateikt* gaut* atsiust* prasom prasome norint noredami
L noredamas jeigu paskyr* paskyros paskyrai labas sveiki arba
W niek* neatskl* nesidal* neperduok* neduok* nesiusk* nerodyk* kitiems asmenims neatskleisk*
W nepersiusk* tretiesiems
T galioj* galios* galiojim* minuciu valand* baigsis pusvaland* nustos ketvirt*
E seno nebegalioj* ankstesn* negaliojant*
Z ne_tai tai_ne
N siuntos siunta atsiimk* uzsakym* moketoj* eiles eileje rezervacij* biliet* dovan* kvit* prekes
N preke prekiu pristatym* klientas kliento kliente loterij* talon* taloneli* gydytoj* imones_kod*
N asmens_kod* moketojo_kod* nuolaidos_kod* bruksnin* dezut* registracijos_nr valstybinis_nr
N automobil* siuntiniu* siuntin* pakuot* prasym* bylos
n duru durys buto butas kambar* garazo garazas spynos spyna raktu_dez* viesbut* apartament*
n kabinet* aukst* klase klases klas* auditor* stovejim* aikstel* teritorij* namo biuro
O serija kortel* likutis vagonas vieta gatve namas
X skambin* paskambin* skambuk* susisiek* atsakyk*
K apstiprinajuma_kod* pieteiksanas_kod* pieslegsanas_kod* vienreizejais_kod* vienreizejo_kod*
K vienreizeju_kod* drosibas_kod* aktivizacijas_kod* autorizacijas_kod* parbaudes_kod*
K verifikacijas_kod* kontroles_kod* vienreizeja_parol* vienreizejo_parol* sms_kods sms_kodu
K piekluves_kod* autentifikacijas_kod* registracijas_kod* atgusanas_kod* atjaunosanas_kod*
K ienaksanas_kod*
G kodiem kodins kodinu parol* ciparu_virkn* ciparu_kombinacij* ciparu_kod* simbolu_virkn*
G skaitlu_virkn* atslegvard* kodvard* slepenvard* parolfraz* ciparkod* slepenais_skaitl*
G slepeno_skaitl*
J cipar* skaitlus skaitli* atslegas burtus numuru numurs
Q pieslegs* pieslegt* pieslegties pieslegsan* iejie* ieietu ieloguj* ienak* logoties registrej*
Q registret* verific* parbaud* aktiviz* aktivet* aktivaci* divfaktor* divpakap* personib*
Q jaunas_ierices jauna_ierice kontroles parliecin* izveidotu_kont*
q piekluv* parskait* parved* pirkum* pagaid* darijum* naudas iznemsan* slepen* norekin* apmaks*
q samaks* transakcij*
c sapar* savieno* sasaist* saistis* atgus* nomaini* maini* mainit* parakst* atslegt atslegtu balso*
c dzest* dzes* iestat* atiestat* atlauj* atver* noslegt*
V ievadi ievadit* ieraks* ieraksti* uzraks* uzspied* nospied* kopej* nokopej* iekopej* noradi
V noradiet sanemto ievadisan* raksti rakstiet uzskaiti pasaki aizpildi* ielime*
v izmanto* lieto lietojiet lietot vajadz* nepieciesam*
S lapa lapas laukum* lauks laucin* logā vietn* majaslap* talruni formā
L tava tavu tev sadu sadus noradit* zemak sekojos* ludzu kontu kontam kontā labdien esat esi savu
L savai
W nevien* nedal* nesuti* nesaki* neizsniedz* nenodod* neparad* citiem tresajam glaba_noslep*
T derig* stund* beigsies beidzas pusstund* speka
E veco nederig* iepriekse*
N sutijum* sanemt_sutijum* pasutijum* atlaiz* rindas rinda pierakst* davan* ceks ceku prece preces
N izsniegsan* laimet* raditaj* personas_kod* pasta_kod* svitrkod* automasin* auto_nr iesniegum*
N lieta lietas_nr atsauc* pakas skapis skapisa skapja vaditaj* klienta_nr klienta_numur*
n durvju kapnu* dzivok* istab* atslegu_kaste* viesnic* auditorij* stavviet* autostavviet* biroj*
n majas
O atlikums kartes karti rekina vagons iela
X zvani* zvanit piezvan* sazin* atbildi*
"""
