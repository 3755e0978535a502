"""What more words of Greek, Turkish and its relatives, Swahili and Albanian mean to the finder."""

from __future__ import annotations

TABLE = """
q προστα* prostas* korumak koruma korunma* korunmasi kulinda ulinzi qorumaq himoya* mbroj* mbrojt*
c εκδοσ* εκδωσ* basvurun* talep_et* kuomba
V isteyecek isteyen soracak soruyor istiyor itakuuliza inauliza ζητα ζητησει
S e_banking ebanking internet_sube* mobil_sube*
L στειλαμε εστειλαμε στελνουμε σταλθηκε σταλει gonderdik gonderildi gonderilmistir gonderilen
L yolladik ilettik tumetuma tumekutumia imetumwa umetumiwa steilame esteilame gonderdiyimiz
L yubordik yuborildi derguam
c yeni_sifre_al* yeni_sifre_olustur* yeni_parola_olustur* yeni_parola_belirle* yeni_sifre_belirle*
c sifre_olustur* νεο_κωδικο νεου_κωδικου νεο_συνθηματικο kupata_nenosiri kuunda_nenosiri
c nenosiri_jipya_la kuweka_nenosiri maliza kumaliza kwa_kukamilisha ndryshu* rivendosj* perfundu*
c nenshkr* fjalekalim_te fjalekalimin_e_ri
N blokun_giris* blok_giris* giris_qapi* baglamaniz baglamanizi baglamasi domofon_kod* tehvil*
Q kuwezesha wezesha kuamilisha amilisha
q kuwasha washa
S insta instaya instadan ig tiktoka whatsappa tinderda instagrama facebooka instagramda tindera
Q iceri_gir* girebilmek
K eslestirme_anahtar* aktivasyon_anahtar* dogrulama_anahtar* kurtarma_anahtar* guvenlik_anahtar*
K ufunguo_wa_kuunganisha κλειδι_ενεργοποιησησ κλειδι_ασφαλειασ κλειδι_συζευξησ κλειδι_επαληθευσησ
c ξεχασ* xexas* ksexas* unuttum unuttun* unuttunuz umesahau kusahau umesahau_nen* unutmus* harruat*
c harrove parolni_unut* unutdun* unutmusunuz
K sms_sifre* tek_seferlik_sifre* tek_seferlik_parola* dogrulama_kod* onay_sifre* guvenlik_kod*
K teyit_kod* aktivasyon_kod* islem_sifre* 3d_sifre* mobil_onay_kod* islem_kodu dogrulama_numara*
K kimlik_dogrulama_kod* imza_anahtar* imza_sifre* kurtarma_kod* eslestirme_kod* eslesme_kod*
G sifre* parola* kodunuz* kodunu kodumuz kodla koduyla kodunuzla kodundan kodumu pini pininiz
G pininizi pinin gizli_sayi gizli_numara rakam_dizisi sayi_dizisi karakter_dizisi gizli_kelime
G anahtar_kelime sifrecik parolayi parolayla kodcuk tek_sifre haneli_sayi haneli_rakam
J rakam* rakamini rakamlarini sayisi sayisini numarasini numarayi anahtarini anahtarinizi karakter
J karakterler hane
Q teyit* teyid* kimligin* kimliginiz* uyelig* uyelik aktifles* aktive etkinlest* etkinles*
Q yetkilend* dogrulay* dogrulan* oturumu oturumun giris_yap* giris_icin hesabiniza_giris login_ol*
Q kayit_ol* iki_adimli iki_faktorlu iki_asamali cift_faktor* hesap_acil* hesap_olustur* onayla*
Q kullanici_dogrul* cihaz_onay* tanima dogruluyor* giriyor*
q para_cekme para_cekim cekim havale transferiniz satin_alma alisveris* eft gecici erisim* islemi
q isleminiz isleminizi fast kartla_odeme harcama_onay* limit
c esle* esleme* eslestirme* katil* katilma* baglan* tanimla* kurtarma* degisiklig* guncelle* imza*
c imzalama* silme hesap_sil* silmek iptal_et* unut* unuttu* kilidi_ac* kilit_ac* kilidini_ac*
c devam* bitir* oylama_kod* oy_ver* olustur* aktar*
V yapistir* girebil* yazabil* yaziver* giriver* doldur* belirt* tuslayarak tuslayiniz giris_alan*
V soyle* girdikten girmen girmeniz girmelisin* yazman yazmaniz yazmalisin* gireceg* yazacag*
v kullanarak kullanabil* kullanacag* kullanmaniz kullanilacak araciligiyla
S kutucu* kutusu kutusuna ekrana sayfasina sayfaya sitesi sitesine uygulamasi uygulamasina panele
S uygulamada pencere*
L şu asagidaki haneli gelen istenen gonderdigimiz hesabiniz_icin merhaba selam numarana iste burada
L sana size isteginiz talebiniz talebi telefonun telefonunuz lutfen
W kimseye kimseler* baskas* vermeyiniz vermey* verme soyleme ucuncu_sahis* ucuncu_kisi* paylasilma*
W gizli_tut* banka_personeli
T dakika* sn saniye* gecerli* gecerlilik* suresince gun_icinde son_kullanma yarim_saat
E suresi_dolmus suresi_dolan iptal_edilen kullanilmis onceki
N apartman_giris* bina_giris* site_giris* kapi_giris* daire_giris* sira_no siraniz sira_numara*
N poliklinik plaka* tesisat* sayac* dekont* evrak* fis_no garanti_belge* urun_kod* stok_kod*
N magaza_kod* teslim_kod* teslimat_kod* kargo_kod* iade_kod* iade recete* muayene aday_no sinav*
N ogrenci_no sicil* tapu ihale referans_kod* davetiye* tahsilat* tebligat* vergi police_no
n sube otopark* bariyer* kapici site_kapisi villa apart oda_kapisi sinif derslik salon dolap* kilit
n modem kablosuz
O tc_kimlik kimlik_no kimlik_numara* vergi_no sozlesme_no koltuk_no sefer tckn plakali sokagi
O caddesi
X arayabilir* cagri_merkez* musteri_hizmet* mesaj_at* iletisim
K κωδικοσ_επαληθευσησ κωδικο_επαληθευσησ κωδικοσ_ασφαλειασ κωδικο_ασφαλειασ κωδικοσ_εισοδου
K extra_pin κωδικοσ_ενεργοποιησησ κωδικο_ενεργοποιησησ κωδικοσ_επιβεβαιωσησ κωδικο_επιβεβαιωσησ
K κωδικοσ_sms κωδικοσ_προσβασησ κωδικο_προσβασησ κωδικοσ_συνδεσησ κωδικο_συνδεσησ κωδικοσ_εγκρισησ
K κωδικοσ_αυθεντικοποιησησ κωδικοσ_ταυτοποιησησ κωδικοσ_εξουσιοδοτησησ kwdikos_epal* kodikos_epal*
G κωδικουλη* κλειδαριθμ* συνθημα* συνδυασμο_αριθμ* συνδυασμοσ_αριθμ* συνδυασμο_ψηφι* πιν πασγουορντ
G κωδ sinthimatik* synthimatik* synthhmatik* ακολουθια_ψηφι* ακολουθια_αριθμ* μυστικη_λεξη
G μυστικοσ_αριθμ* μυστικο_αριθμ* αριθμοσειρα*
J ψηφιο ψηφιων ψηφιοσ αριθμουσ νουμερα νουμερακι κλειδι* κλειδα* χαρακτηρ* kleidi arithmo arithmos
J arithmous
Q συνδεσησ συνδεσησασ εισερχ* μπαινεισ λογκιν γραφτ* ταυτοτητ* επιβεβαι* επαληθευ* αυθεντικ*
Q εξουσιοδ* δημιουργησεισ_λογ* διπλησ_επαλ* δυο_παραγοντων δυο_βηματων ενεργοποιησ* eggraf* egraf*
Q epal* tautot* taftot* taftop* sundeth* syndeth* sindes* sindeth* isodo* eisodo* login_sto
Q pistopoi*
q αναγνωρισ* μεταφορ* αναληψ* εντολ* αγορ* ασφαλ* ακυρωσ* χρεωσ* εμβασμ* κατοχυρ* pliromi* plhrwmh*
q metafora* synallag* sunallag* asfal* prosvas* proswrin* prosorin*
c αλλαγ* αλλαξ* επαναφορ* επαναφερ* δημιουργ* συζευξ* ζευξ* αντιστοιχισ* διαγραφ* υπογραφ* προσθηκ*
c προσθεσ* συνδεσεισ ψηφισ* ψηφοφορ* ανακτησ* ανανεω* αποδεχ* αποδοχ* επαναρυθμισ* ρυθμισ* oloklir*
c olokl* allagi* allakseis epanafor* sinex* synex* ypograf* ipograf*
V πατα πατησ* πατησε περασε περαστε επικολλ* συμπληρωσ* εισαγαγ* καταχωριστ* δακτυλογρ* πληκτρ*
V pata patiste symplir* simplir* antigrapse plikt* eisagag* isag* katax* graps* pes_mas
v χρησιμοποιωντασ με_τον με_το xrhsimop* xrisimopoi* χρειαστ* χρειαζ*
S πεδιο παραθυρ* ιστοσελ* πυλη
L αυτα αυτον αυτο να ιδου ακολουθ* παρακατω κινητου συσκευ* εξησ γεια αγαπητ* λογαριασμο_σου
L λογαριασμο_σασ λογαριασμου_σασ λογαριασμου_σου apo tin tou
W κανεν* τριτουσ εμπιστευτ* μην_τον μη_τον μην_αποκαλ* μην_κοινοπ* μην_δινε* μην_μοιρ* μην_στειλ*
W μη_γνωστοπ* min_to mhn_to min_ton mhn_ton mhn_dws* min_dws* min_dos* kanenan kanena kaneis kanis
W pote mhn_koin* min_koin*
T ισχυσ* ληξησ δευτερολ* ωρα_ισχυ* ισχυσ μισαωρ* lepta_mono
E παλιο* ληγμεν* προηγουμεν* ακυροσ
N κωδικοσ_πληρωμησ κωδικο_πληρωμησ κωδ_πληρωμησ κωδικοσ_οφειλ* προτεραιοτητ* παροχησ παροχ* μητρω*
N δρομολογι* πινακιδ* συνταγ* παραπεμπτικ* αποδειξ* βεβαιωσ* φακελ* τραπεζακι δωροεπιταγ* δωροκαρτ*
N εγγυησ* αντικαταβολ* αποσταλ* μεταφορικ* σειριακ* arithmos_protokollou paraggel* dematos apostol*
N paralav* paradosi* kratisi* timologi* ekptos* ekptws* prosfor* deltio eisitiri* λαχει* barcode
N ραβδωτ*
n εξωπορτ* δωματι* αιθουσ* τραπεζι γκαραζ παρκινγκ γραφει* αποθηκ* ισογει* θυρωρ* ξενοδοχ* δελτι*
n ταξη ντουλαπ* polykat* γουαι*
O αφμ αμκα παροχη αριθμ_κυκλ* logariasm* karta kartas υπολοιπ* θεσ* βαγον*
X κληση στειλτε_sms στειλτε_μην* απαντησ* sms_sto thlefwn* tilefon* kaleste
K ufunguo_wa_kuwezesha ufunguo_wa_usalama ufunguo_wa_kuthibitisha ufunguo_wa_kuingia
K ufunguo_wa_muda nambari_ya_siri_ya_mara neno_la_siri_la_mara namba_ya_uthibitisho
K msimbo_wa_kuthibitisha kodi_ya_uthibitisho msimbo_wa_usalama kodi_ya_usalama msimbo_wa_kuingia
K kodi_ya_kuingia nywila_ya_mara nywila_ya_muda
G nywila* nywila misimbo neno_siri namba_za_siri siri_yako nambari_za_siri pin_yako kodi_yako
G msimbo_wako mfululizo_wa_tarakimu
J funguo herufi
Q thibitisha hakiki jisajili sajili kusajili akaunti_mpya kifaa_kipya utambulisho uanachama
Q kuidhinisha_kifaa hatua_mbili uthibitisho_wa
q lipa kulipa kutoa_pesa kutuma_pesa kuhamisha miamala ununuzi wa_muda manunuzi
c kujiunga jiunge jiunga kufungua fungua kubadili badili kuweka_upya rudisha kurudisha saini
c kusaini kutia_saini tia_saini kuidhinisha kukamilisha kufuta kupiga_kura piga_kura
V charaza nakili taja kuingiza uandike ukiandika
v kutumia ukitumia utumie
S kurasa kisanduku
L hizi hiyo hapa hapo ili kwenye katika wako mambo habari mpendwa
W usimwambie usitoe usiwape usishirikiane yeyote usimwonyeshe usimuonyeshe usiri usiwaambie
T inaisha muda_wake hudumu inatumika_kwa nusu_saa
E ya_zamani wa_zamani batili
N kifurushi foleni risiti gari miadi kuchukulia bahati_nasibu mita_ya namba_ya_gari
N kumbukumbu_namba rejea dawa
n hospitali jengo ghorofa darasa ofisi nyumba umeme maji
O chumba kiti kitambulisho
K birdefelik_sifre* birdefelik_parol* tesdiq_kodu tesdiqleme_kodu tesdiqleme_sifre*
G sifreniz* parolunuz* sifreyle reqemler gizli_soz
Q tesdiqlem* qeydiyyat* giris_ucun daxil_olmaq* daxil_ol* sexsiyyet* aktivlesdir* eynilesdir*
q emeliyyat* tehlukesiz* muveqqeti kocurme*
c deyis* davam sil*_hesab
V daxil_edib yigin yigib kocurun
W hec_kimle bolusmeyin demeyin
T deqiqe* etibarlidir kecerlidir
N bagliama kuryer novbe* qebz* abonent* rezerv*
n qapi qapisi
K tasdiqlash_kodi bir_martalik_parol* bir_martalik_kod* kirish_kodi sms_kod* faollashtirish_kodi
G kodni kodingizni parolni parolingizni parolingiz maxfiy_son maxfiy_soz
J raqamlarni sonni kalit
Q tasdiqla* royxatdan* ro'yxatdan kirishingiz* faollashtir* identifikatsiya* avtorizatsiya*
Q hisobga_kir* profilga_kir*
q pul_otkaz* otkazma* vaqtincha* xarid*
c tikla* ozgartir* imzola* davom tugat* ochir*
V kiritish* terib tering terish
W hech_kim* yubormang oshkor_qil* ulashmang
T daqiqa* soniya* soat
N jonatma* navbat* chek aksiya*
n eshik podyezd* darvoza*
K kodi_i_verifik* kodi_i_konfirm* kodi_i_sigur* kodi_i_hyrj* kodi_i_aktiv* kodi_nje*
K fjalekalimi_nje*
G kodi_juaj fjalekalimi fjala_kyce
J shifrat celesi celesin
Q verifiko* verifikim* konfirmo* konfirmim* regjistro* autentifik* aktivizo* hyr* kycu* kycj* kyqu*
Q kyqj* vertetoni
q pages* transfert* transaksion* perkohsh* sigur* blerj* terheqje_par*
c rivendos* ndrysho* perfundo* nenshkru* zhbllok* fshi* bashko*
V vendosni
v duke_perdor*
W askujte mos_e_jepni mos_e_nda* mos_e_trego* mos_e_shpernda* asnjehere
T minutash vlen* vlefsh*
N pako* zbritj* korrier* radh* rezervim* takim*
n dera pallatit hyrjes_se ashensor*
"""
