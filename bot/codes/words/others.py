"""What words of other languages in Latin, Greek, Armenian and Georgian letters mean."""

from __future__ import annotations

from bot.codes.words import baltic, caucasian, greek_turkic, southeast, uralic

_TABLE = """
K tek_kullanimlik_sifre birdəfəlik_şifrə kertakayttokoodi* vahvistuskoodi* kirjautumiskoodi*
K uhekordne_kood uhekordne_parool turvakood* kinnituskood* sisselogimiskood* ellenorzo_kod
K megerosito_kod belepesi_kod egyszer_hasznalatos hitelesito_kod onay_kodu
K kode_verifikasi kode_masuk kode_akses kod_pengesahan kod_keselamatan nambari_ya_uthibitisho
K msimbo_wa_uthibitisho namba_ya_siri_ya_mara ma_kich_hoat ma_truy_cap hasaba_giriş
K kodi_i_verifikimit kodi_i_konfirmimit kodi_i_sigurise kodeya kodi_ya_kuthibitisha կոդ_հաստատման
K ერთჯერად* tunnusluku* kertakayttotunnus* kertakayttosalasana* tekszifre kmatan ma_otp ma_xac
K ma_pin ma_bao_mat ma_dang_nhap mat_khau_otp κωδικοσ_μιασ_χρησησ μιασ_χρησησ
G sifre kodikos kwdikos kwdiko kodiko kood koodi koodiga koodid koodist koodina koodita kwdik*
G kodik* jelsz* passkod* kuus_numeroa kuue numbrit hat_szamjegy alti_hane parolan parolani pinkood*
G pin-koodi* pin-kood* mat_ma mat_ma_otp koodin koodia koodilla koodisi koodinsa salasana
G salasanasi salasanan tunnus tunnuksesi tunnuks* tunnusluvu* nenosiri namba_ya_siri neno_la_siri
G sifrə sifrəniz şifrə şifrəniz parool salasona kod* jelszo* kodja kodod kodot koddal kodin kodit
G fjalekalim* pin-kod* pin_kod* sifren sifreniz sifresi sifrenizi sifreyi parolaniz kodun kodunuz
G kodunuzu parol paroliniz kodingiz mã mật_khẩu ma_so sandi kata_sandi kata_laluan nombor_pin
G nambari_ya_siri msimbo code-ul kode-nya password-mu passw* hitelesitokod* pasahitza cyfrinair
G kóid ikodi kodea lambar lambar_sirri koodhka koodh furaha koodkaaga iphasiwedi wagwoord kodiniz
G sifreni sifrenizdir kodunuzdur chod chodin κωδικ* συνθηματικο* կոդ* գաղտնաբառ* ծածկագիր* პაროლ*
G კოდ* კოდი
J zenbakia numaraniz numaranizi numarani numaranizin nomorku szamat szamodat telefonszamot avain
J avaimella võti votit susi բանալի* გასაღებ* khoa khóa çelës celes acar açar luku luvun lukua
J lukusarja numerot numeroita numbrid numbreid numbri arv arvu szamot szamjegyek
J szamjegyeket szamok sayi sayiyi rakam rakami rakamlari ψηφια αριθμοσ νουμερο κωδικαριθμο angka
J nombor day_so so_nay tarakimu namba shifra numrat raqamlar reqem rəqəm թվեր թիվ ციფრებ* რიცხვ*
J psifia noumero noumera zifra zenbaki rhifau uimhir avaimen avaimesi kulcs kulcsa kulcsod anahtar
J anahtari anahtariniz vott voti kunci ufunguo kyc numeroa szam szama numara numarasi numaran nomor
J nambari numri lambari raqam αριθμ* համար* ნომერ*
Q guvenlik* keamanan keselamatan usalama συνδεσ* persetujuan kelulusan hastatman dadasturebis
Q tasdiqlovchi erosits* erositse დაადასტურ* გადაამოწმ* onaylayin dogrulayin syndetheis sundetheis
Q mpeis epalitheyshs epalithefsis epalhtheyshs epivevaiosi epibebaiwsh syndesh tautopoihsh
Q temporary_key susi_ng pansamantalang_susi makapasok bejuss bejuthass sisse_saada paasisid
Q kertakayttoavain* girmek lepj_be lepjen_be lep_be lephet_be lepesi beleps* jelentkezz_be
Q jelentkezzen_be jelentkezes belepes* paase paasu paasuks sisene siseneda sisenem* logi_sisse
Q logida_sisse kirjaudu* paaset_sisaan paasta_sisaan paase_sisaan pääset kirjautumis*
Q vahvistaaksesi todennuksen egiaztatze* egiaztatu berrest* saioa_hasteko sartzeko gadarnhau dilysu
Q cadarnhau fioraithe fhioru fioraigh logail_isteach təsdiqlə* tesdiqle* dogrula dogrulamak
Q birdəfəlik birdefelik giriş* təhlükəsizlik* tasdiqlash* tasdiqlang kirish* shaxsingiz*
Q haqiqiylig* verifikimi* konfirmimi* hyrjes hyrjen identitetit regjistrim* per_te_hyre konfirmuar
Q დასადასტურ* დადასტურებ* შესასვლელად ავტორიზაციის რეგისტრაც* ვერიფიკაციის იდენტობ* հաստատել*
Q հաստատման մուտք_գործ* մուտքի նույնականացման գրանց* մեկանգամյա միանգամ* վավերաց* belephet* belepni
Q belepheted bejelentkezni azonosit* azonositashoz visszaigazol* log_in_sa makapag-log
Q makapag-login pag-sign mag-sign pang-verify i-confirm makumpirma pagkakakilanlan pagberipika
Q pagpaparehistro mapatunayan ma-verify kuhakiki uthibitisho kujisajili kuingia_kwenye sahihisha
Q menyahkan disahkan pengaktifan mengaktifkan sahkan daftar_masuk masuk_ke login_ke verify otentik*
Q autentik* konfirmasikan thẩm_định συνδεθειτε συνδεθεις συνδεσου συνδεση εισελθετε μπεις ταυτοτητα
Q ταυτοτητας yeni_cihaz uj_eszkoz uusi_laite perangkat_baru thiet_bi_moi νεα_συσκευη epalith*
Q epibebai* epivev* epivevai* eisod* syndes* sundes* tautopo* mias_xrisis mias_xrhshs miaw_xrhsis
Q vahvist* kirjaut* todent* tunnistaut* kertakaytto* rekisteroi* aktivoi* sisaankirjaut* kayit
Q kaydi kaydol* kayd* uyelik* pendaftaran uye rekisterointi* otorisasi seferlik tek_seferlik
Q megerosito δυναμικ* muda_mfupi bi_mat tam_thoi varmistus* todennus* avainluku* tekstiviestikood*
Q uthibitishaji μπες μπειτε yokuqinisekis* kaksivaihe* varmen* kinnit* sisselog* uhekord* tuvast*
Q sisenemis* belep* bejelentkez* hitelesit* ellenorz* egyszer* egyszeri megerosit* regisztra*
Q jovahagy* aktival* ketlepcsos* ketfaktoros* azonosito_kod biztonsagi hozzaferesi dogrulama*
Q dogrula* onay* tek_kullanim* tek_kullanimlik aktivasyon* uyelik_onay kimlik oturum* girisi
Q tasdiq* tasdik* bir_martalik birdefelik* birdefəlik* təsdiq* tesdiq* dogrulamaq kirish biometrik
Q xac_nhan xac_thuc xac_minh dang_nhap dang_ky mot_lan kich_hoat smart_otp giao_dich_otp verifikasi
Q autentikasi masuk otentikasi sekali_pakai daftar aktivasi konfirmasi pengesahan log_masuk
Q sekali_guna kebenaran verifika* mendaftar registrasi validasi pindaian pagpapatunay beripikasyon
Q pag-login mag-log pag-verify pag-log mag-login i-verify isang_beses kumpirma* pangkumpirma*
Q uthibitish* kuthibitisha kuingia thibitish* ingia uhakiki mara_moja usajili konfirm* hyrje* hyni
Q autorizim* siguri* nje_perdor* nje_here aktivizim* vertetim* dilys* mewngofnodi fiorú* logail
Q egiaztapen* saioa tabbatar* shiga xaqiijin* gal qinisekis* ngena verifikasie aanteken* eenmalige
Q iwọle ijẹrisi idanimọ verifikazzjoni επαληθευσ* συνδεθ* ταυτοποι* επιβεβαιω* μιασ πιστοποι*
Q εισοδο* εισοδ* εγγραφ* επικυρω* αυθεντικοπ* εξουσιοδοτ* հաստատ* մուտք* նույնականաց* միանգամյա
Q ստուգ* დადასტურ* დამადასტურ* ვერიფიკაც* შესვლ* ავტორიზ* შესასვლელ* იდენტიფიკაც* mengonfirmasi
Q memverifikasi mengautentikasi memasuki mengesahkan bersisian
q tekstiviesti* tartalek* yedek* varu varuk* varukood* εφεδρικ* cadangan simpanan du_phong akiba
q pansalba turvalisus turvallisuus biztonsag ασφαλεια bao_mat ajutine ajutise ajutist valiaikainen
q valiaikaisen atmeneti ideiglenes pansamantala pansamantalang ya_muda pun_perkohsh* i_perkohshem
q muvəqqəti müvəqqəti vaqtincha fizetes* utalas* vasarlas* fizeteshez maksu maksun pagese* pageses
q bayad pagbabayad malipo ya_malipo pembelian bayaran pembayaran ödeniş* tolov* to'lov* to'lovni
q transaktsioon* odeme* maksmiseks վճար* გადახდ* εξοφλησ* αγορα αγορασ rahasia rahsia gizli titkos
q salai* μυστικ* siri valiaikai* tilapais* turva* paasy* tilapai* biztons* ideiglenes* gecici*
q islem* temporari* sementara pyytamasi pyydetty pyysit kerte kert kertek istediginiz istedigin
q talep_ettiginiz minta anda_minta diminta yeu_cau hiningi hiniling uliyoomba umeomba ulioomba
q kusud kuusud taotletud kerkuar ζητησατε ζητησεσ ζητηθηκε akses xavfsizlik* vaqtinchalik
q giao_dich thanh_toan kichhoat transaksyon προσβασ* ασφαλει* ενεργοποι* προσωριν* συναλλαγ*
q πληρωμ* անվտանգ* ակտիվաց* უსაფრთხო* აქტივაც*
c muutm* muutmise* palitan pagpalit kubadilisha badilisha tukar_emel tukar_email doi_email
c ganti_email penerima kedvezmenyezett saaja* alici δικαιουχ* შესაცვლელ* შეცვლ* փոխել* փոխելու
c undirrit* undirritadu imzala* imzalayin allkirjasta* allekirjoita* alairas* ky_hop tanda_tangani
c setujui_dgn setujui_dengan sahkan_dgn hyvaksy hyvaksyt palaut* palautu* palauttaa taasta*
c taastami* helyreall* visszaall* felold* kurtar* sifirla* yenile* pemulih* pulihkan pulih
c khoi_phuc lay_lai rejesha kurejesha ibalik mabawi ma-recover i-recover ανακτ* anakt* επανακτ*
c վերականգն* აღდგენ* აღსადგენ* rikthe* rikuper* tiklash* berpa* berreskura* adfer* athshocr* liit*
c liita lisaa lisaami* lisami* lisada sidumi* siduda sidu seo seostam* hozzaad* hozzarend*
c osszekapcsol* parosit* szamhordoz* atiras* bagla* ekle* ekleme* eslestir* tambah* menambah*
c sambung* taut* menautkan hubungkan pautkan them_so lien_ket ma-link i-link idagdag maidagdag
c unganisha kuunganisha kuongeza προσθ* prosth* lidh* shto* ulash* bogla* qosh* elave əlavə* gehi*
c lotu cysyllt* ychwaneg* nascadh կապ* ավելաց* დამატებ* მისაბმელ* fejez* jatkami* aktivoidaksesi
c aktiveeri* yakunla* tamomla* davom_etish allekirjoit* alair* υπογρα* tanda_tangan devam_et* devam
c jatka* jatkaa jatkaaksesi folytat* feloldas* tiep_tuc lanjut* melanjutkan lanjutkan teruskan
c meneruskan ituloy ipagpatuloy magpatuloy endelea kuendelea vazhdo* vazhdim* jarraitu* parhau
c kilidini_ac avaa_lukitus avada jatkamiseks jatkata davom_et* συνεχ* ξεκλειδω* δαβ davam_et*
c շարունակ* გაგრძელ* mo_khoa buka_kunci tuvastamiseks dat_lai thay_doi doi_mat_khau ubah mengubah
c atur_ulang degistir* vaihto vaihta* tamamla* ολοκληρω* befejez* viimeistel* lopeta* menyelesaikan
c selesaikan melengkapkan lengkapkan hoan_tat kumpletuhin kamilisha hyvaksy* hyvaksyn* kinnita*
c jovahagyas* onaylamak meluluskan setujui menyetujui idhinisha pag-apruba εγκρισ* εγκριν* vaihtoon
c muuta* megvaltoz* modosit* visszaallit* αλλαγη* επαναφορα*
V kopioi* kopeeri* masol* masold masolja kopyala* antigraps* αντιγραψ* αντιγραφ* salin* salinkan
V chep sao_chep dan_ma kopyahin nakili* tempel* kopjo* nusxa* koxala* kopyala պատճեն* დააკოპირ*
V გადაწერ* grapse grapste plhktrologhse pliktrologise pliktrologiste bale balte vale valte eisagete
V eisagage dwse dose xrisimopoihse pakitype paki-type pakienter paki-enter i-type itype anna_koodi
V anna_numero anna_tunnus anna_luku ilalagay ilagay_mo bấm hyvaksy_luvulla syot* nappail* kirjoit*
V naputtel* sisest* trük* kirjuta* toksi* ird irja irjad irjon irni irjak beir* begepel* bepotyog*
V gepel* megad* megadas* add_be ird_bele irjad_be irjuk gird* girer* girme* girilm* girilec* yazin*
V yaziniz yazip yazarak yazman* tusla* masukkan masukan masukin ketik* isikan isilah diinput
V inputkan taip* nhap go_vao dien ilagay* pakilagay ipasok* ienter i-input weka ingiza andika jaza
V bonyeza uweke uingize kuweka kuandika shkru* shtyp* vendos* fut kirit* yoz* yozing daxil* yaz*
V vurun idatz* sartu rhowch teipi* cuir iontrail closc* εισαγ* εισαγετε γραψ* γραφ* πληκτρολογ*
V συμπληρ* βαλ* βαζ* δωσ* καταχωρ* pliktrolog* plhktrolog* eisag* doste մուտքագր* գրել* գրեք*
V հավաք* ներմուծ* ներմուծել აკრიფ* ჩაწერ* ჩაწერეთ მიუთით* ჩაბეჭდ* შეიყვან* irja_be ird_be usd_be
V pötyögd gepeld gépeld tipp syotathan lyo laita pane trüki truki tippida sisestades kirjuta idatzi
V sartu_ezazu cuir_isteach teipiwch nhap_vao dien_vao ilagay_ang i-type_ang ipasok_ang ingiza_kod
V tuklang yoz kiritib daxil_et yazin yazib shkruaje fusni jepni shtypni fut_kodin aruncd գրեք
V հավաքեք ներմուծեք ჩაწერე ჩაუკრიფეთ δωσε γραψτε_το πληκτρολογησε βαλτο taip_kan ketikin syott*
V syota_koodi gir girip tuslay* beirni ussed kirjoittaa nappailla naputtele naputella kerro usse_be
V toksi toksige tippige nhap_so go_ma go ketikkan ketiklah καταχωρη* γραψτε γραψε βαλε πατηστε
V syota kirjoita nappaile sisesta sisestage add_meg adja_meg bevinni pötyögje utoje uss_be gepelje
V girin giriniz yaz girerek tuslayin kiriting daxil_edin daxil nhập ketik isi taip ilagay i-enter
V ipasok shkruani futni shigar geli faka nhap_ma δωστε βαλτε εισαγαγετε
v bilang gamit bằng bang kwa_kutumia duke_perdorur ile kautta avulla abil segitsegevel kayt* kasut*
v hasznal* kullan* gunakan pakai pake guna gunalah dung_ma gamit* tumia* perdor* istifade*
v istifadə* foydalan* erabil* defnyddi* usaid χρησιμοπ* xrisimop* օգտագործ* გამოიყენ* ezt_a bunu
v bununla niin gunain pakai_kode guna_kod iweke tumia foydalaning istifadə_edin përdorni perdorni
v kayta kayttaa kasuta με dengan hasznald hasznalja kullan kullanin kullaniniz su_dung dung dùng
v gamitin erabili isticmaal defnyddiwch χρησιμοποι*
S urlap urlapba forma formu lomake vorm vormi formulir borang bieu_mau fomu sovellus* sovelluk*
S appiin apissa sivu* sivulla sivulle kentta* kenttaan ruutuun ruutu lomake* lomakkeeseen naytolle
S rakendus* rakenduse appis leht* lehel veebilehel vali valja lahtrisse lahter ekraanil kuvar*
S alkalmazas* applikacio* mezo mezobe mezot oldal* oldalon oldalra kepernyo* urlap* felulet*
S feluletre weboldal* honlap* alkalmazasba uygulama* sayfa* sayfada ekranda ekranina alan alana
S alanina kutu kutuya siteye formda aplikasi aplikasinya layar halaman laman kolom skrin skrin_anda
S apl ung_dung trang man_hinh o_trong programu ukurasa skrini tovuti sehemu aplikacion* aplikacioni
S faqe faqen ekran fushen ilova* ilovaga ilovada sahifa* sahifaga tetbiq* tətbiq* səhifə* sehife*
S aplikazio* orri orrian pantailan ap sgrin tudalen gwefan suiomh leathanach scailean εφαρμογ*
S σελιδ* οθον* πεδι* φορμα* ιστοσελιδ* ιστοτοπ* efarmogi selida othoni հավելված* էջ* էկրան* դաշտ*
S կայք* აპლიკაცია* აპ გვერდ* ეკრან* ველ* საიტ* ფორმა*
L sebagai olarak ωσ kama gisi rekisteroitynyt ilmoittautunut registreeritud regisztralva
L regisztralt kaydiniz kaydoldunuz terdaftar didaftarkan εγγεγραμμεν* εγγραφει da_dang_ky
L umesajiliwa nakarehistro sto sta stin thn to_app gia laite laitteen laitteella laitetta seade
L seadme seadmes eszkoz eszkozon keszulek keszuleken cihaz cihaziniz cihazdan συσκευη συσκευησ
L perangkat peranti thiet_bi kifaa pajisje qurilma cihazı verkkopankki verkkopankin internetipank
L netbank internetbanki see seda neid az ezt bu ito ini itu nay bu_rakamlari ezzel tulee taytyy
L pitaa voit voi pead tuleb saate kell kellene szukseges tudsz tudod lehet kerek kerjuk gerek
L gerekir gerekiyor gereken lazim dapat bisa harus perlu boleh mesti phai hay vui_long xin
L kailangan dapat_mong po unahitaji inabidi itabidi duhet mund kerak mumkin lazimdir behar dago
L bidez angen πρεπει μπορειτε χρειαζεται prepei na_valeis պետք պիտի უნდა საჭირო jos kui juhul ha
L amikor eger agar kalau jika bila neu khi de_co kapag kung ikiwa endapo lepj tisztelt_ugyfel*
L kedves_ugyfel* hyva_asiakas arvoisa_asiakas lugupeetud_klient hea_klient degerli_musteri*
L sayin_musteri* sayın yth_pelanggan pelanggan_yth pelanggan_terhormat kepada_pelanggan
L quy_khach_hang nasabah_yth pelanggan_yang_dihormati mahal_na_customer αγαπητε_πελατη
L αξιοτιμε_πελατη αγαπητη_πελατισσα hurmətli_müştəri hurmatli_mijoz i_dashur_klient ndugu_mteja
L mpendwa_mteja mteja_wetu sizin_üçün pelanggan_setia nomormu nomor_hp nombor_telefon so_dien_thoai
L telefonszam* telefonszamod puhelinnumero* telefoninumber* numrit oma_number nömrənizi nömrəni
L raqamni raqamingiz* zure_zenbakia numrin համարը ნომრის hogy ne_ossza αριθμο αριθμος_σου
L του_κινητου κινητο dt sdt rhif ndio ndo ndiyo adl utk nih ston sas einai sou applikaatio*
L sovellu* sovellukseen sovelluksessa uygulamaya app-ban sinun sinulle tama tassa oma sisaan
L palveluun kohteeseen mukaan teie sinu yakho uj ujabb uus ithi sahkoposti sahkopostisi
L sahkopostiosoitteesi e-posta eposta surel emel barua_pepe vahvistettu megerositve visszaigazolva
L dogrulandi basarili επιβεβαιωθηκε teenusesse vagy az_on ebben ide alabbi itt kovetkezo icin sizin
L senin yeni uchun sizning shu ucun olan cua ban cho để quy khach vao của bạn là duoc moi vui long
L anda adalah kamu ialah untuk dari dan yang mu yaitu awak kepada pada baru berikut silakan sila
L lewat ang ay iyong mo ng para_sa ni kay inyong yako ya wa kwa hii lako huu yeye juu eshte juaj ne
L zure jou vir yw eich chi ei gyfer i'w naka ku waa kaaga wo dili jau lu ειναι ο η το του τησ σασ
L σου στο στη στην στον για τον την τα και απο αυτοσ νεοσ εδω ձեր է համար մի თქვენი არის რომ
T ishlaydi vlen vlefshem muddat* müddət* вақт amal_qiladi negyedora* felora* ceyrek yarim τεταρτο
T setengah isxyei isxuei lepta lepto λεπτά voimassa vanhenee minuutin minuuttia minuutti tuntia
T sekuntia kehtib aegub minutit perc percig masodperc oraig lejar ervenyes ervenyesseg gecerli
T gecerlidir dakika dk dakikadir saat saniye suresi daqiqa amal deqiqe dəqiqə etibarli hieu_luc
T phut phút het_han giay gio hạn berlaku menit detik kedaluwarsa sah minit tamat segundo oras
T mawasa itaisha muda baada vlefshme skadon munud minutu daqiiqo mag-expire ισχυει ληξη λεπτων
T λεπτο ωρεσ δευτερολεπτα րոպե* վավեր* ժամ წუთ* მოქმედებს ვადა საათ*
U amd geo gel azn so'm soum tenge leke lekë đồng try tl lira manat vnd vnđ đ dong trieu nghin rp
U idr rm myr peso kor kor. ksh tzs tsh ugx lek forint eurot eurolla eee senttia pistetta pont puan
U kisi ribu juta rb jt orang poin diem nguoi shilingi r naira birr ghs cedi lbs kpl db darab kilo
U ευρω λεκ դրամ լարի ლარი τεμ տոկոս
D tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesakuuta heinakuuta elokuuta syyskuuta
D lokakuuta marraskuuta joulukuuta marcius aprilis majus junius julius augusztus szeptember jaanuar
D veebruar aprill juuni juuli ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim
D aralik thang tháng maret agustus mac julai ogos disember pebrero marso hunyo hulyo setyembre
D oktubre nobyembre disyembre yanvar fevral aprel iyun iyul avgust sentabr oktabr noyabr dekabr
D shtator ιανουαριου φεβρουαριου μαρτιου απριλιου μαιου ιουνιου ιουλιου αυγουστου σεπτεμβριου
D οκτωβριου νοεμβριου δεκεμβριου ωρα
E vaara vaaran virheellinen virheellisen hibas hibasan ervenytelen λαθοσ λανθασμεν* hatali yanlis
E gecersiz sai_ma salah kode_salah kod_salah maling_code si_sahihi սխալ* არასწორ* noto'g'ri yanlış
E səhv gabim i_gabuar vale_kood vigane vanha vana regi korabbi eski cũ lama sebelumnya luma παλιοσ
E παλαιοσ προηγουμενοσ
Z nem_a nem_az ei_ole edes isegi δεν_ειναι ουτε bukan hindi_ito kahit si_ya sio khong_phai
Z nuk_eshte չէ არ_არის
N lakat ma_chuan_chi chuan_chi chap_thuan disetujui diluluskan imeidhinishwa εγκριθηκε onaylandi
N provizyon kinnitatud hyvaksytty jovahagyva cung_cap_ma doc_ma noi_ma phieu phieu_mua hediye_ceki
N paralavis paralabhs paraggelia dema paketo rantevou anahtar_kutusu* ma_su_co ma_yeu_cau ma_ho_so
N elokuvaliput liput lippuja leffaliput jegyek* jegyeket mozi sinema biletler* biletini bioskop
N tiket tiketmu rap_phim nhan_ve ve_xem puk-koodi puk-kood piletid pilet puk_kodu resept resepti
N reseptet aflever* tërheqj* tërheqje* dorezim* porosia porosi* pako pakoja dergesa nouda noudett*
N noutoon lokerokoodi* pakettiautomaat* varausnumero* ajanvaraus* valjastus* valjasta* pakiauto*
N postipakk* saadetis* broneering* vastuvott* saabuv mozijegy* kivett* atvehet* atveheti jasotze*
N eskaintz* randevu* teslimat* kargonuz kuryeye kargo_takip sevkiyat gonderi_kodu kupon_kodu
N ստացման առաքում* պատվերի զամբյուղ* გატანის გაცემ* მიღებ* ჩაბარებ* kunin makuha padala kuchukua
N kupokea zawadi uchukuaji ambilan kutipan serahan penyerahan antaran barangan bungkusan janji_temu
N temujanji hóa_đơn nhan_hang lich_kham lich_hen dat_lich giao_nhan ma_nhan_qua jemput penjemputan
N penukaran daur jadwal_kontrol topshirish olib_ketish yetkazib chegirma* götürmə* endirim*
N çatdırıl* sifarişin παραλαβη παραλαβης αποστολη ραντεβου κρατηση ενδειξ* μετρητ* aanest* oylama*
N szavazas* avainboks* avainkaap* avainsail* kulcsszef* kulcsdoboz* kulcstart* anahtar_kutusu
N κλειδοθηκ* kotak_kunci ma_buu ma_buu_chinh ma_buu_dien ma_khoa_cua asma_kilit riippuluk*
N tabalukk* οροφ* alennus* kampanja* lahja* postinumero* nouto* noutokood* paketti* paketin pakett*
N tilaus* ma_dat_cho ma_dat_phong ma_dat_hang ma_dat_ban tilauk* seuranta* lahetys* lahetyk*
N asiakas* asiakasnro jasen* lasku* varaus* varauk* ovikood* porraskood* viivakood* virhe* lokero*
N arvonta* matka* lippu* lipun sooduskood* soodus* sooduskood kinkekaart* pakiautomaa* pakk paki
N kauba* tellimus* broneeri* ukse* triipkood* viga veakood* kedvezmeny* ajandek* iranyitoszam*
N atvetel* atveteli csomag* rendeles* rendelesi megrendel* szallit* nyomkovet* kovet* ugyfel*
N ugyfelszam* foglalas* szamla* szamlaszam kapukod* kapu* ajto* vonalkod* hibakod* jegy* rekesz*
N sorsjegy* utalvany* ugyszam* hivatkoz* cikkszam* szamu megbizas* meghivo* indirim* kampanya*
N hediye* posta_kodu teslim* kargo* takip* siparis* rezervasyon* musteri* fatura* ucus* kapi* bina
N daire* barkod* karekod* davet* cekilis* abone* dosya* basvuru* police* referans* adet buyurtma*
N sifariş* yetkaz* pocht* mijoz* müştəri* pramokod* promokod* hədiyyə* ma_giam giam_gia khuyen_mai
N uu_dai ma_uu ma_giao ma_gd ma_don don_hang ma_don_hang ma_van_don van_don dat_cho dat_hang
N ma_khach khach_hang ma_hang buu_dien ma_vung ma_loi ma_so_thue ma_thue ma_the qua_tang
N ma_ve chuyen_bay ma_hoa_don ma_tra_cuu tra_cuu ma_nhan lay_hang giao_hang ma_hd ho_so ma_cua_cong
N tu_do ma_khuyen ma_voucher ma_moi gioi_thieu ma_phieu ma_ck ma_kh ma_vach ma_san ma_nhan_vien
N diskon voucher pesanan pesananmu orderan pengambilan ambil paket resi pengiriman pelanggan
N kodepos tagihan penerbangan pemesanan barkod pemenang hadiah referensi rujukan ralat kesalahan
N cabang loker diskaun baucar penghantaran tempahan invois poskod ganjaran mahasiswa antrian
N antrean giliran faktur paketeng parsela agizo mzigo punguzo ofa tiketi pakiti uwasilishaji ankara
N zbritje* kuponi* faturë* dergese* aflewering* afslag* koepon* rhif_archeb archeb* parsel eskaera*
N deskontu* dalab* oda odà kirjasto* kurssi* kurssikood* εκπτωτικ* εκπτωσ* προσφορ* κουπον* δωρο*
N ταχυδρομικ* παραγγελι* παραλαβ* παραδοσ* δεμα* αποστολ* πελατ* κρατησ* τιμολογι* προιον* πτησ*
N πτηση εισιτηρι* αιτημα* αιτησ* θυρα* πορτα* πορτασ σφαλμα* πρωτοκολλ* συμβολαι* αναφορ* θυριδα*
N θυρίδα ραβδο* μελουσ զեղչ* պատվեր* առաք* ծանրոց* փոստ* հաճախորդ* ფასდაკლებ* შეკვეთ* ამანათ*
N საფოსტო* კურიერ* მიწოდებ* ვაუჩერ* პრომო* ovi ovikoodi oven etukoodi etukoodilla uks ukse uksekood
N pakon hiba hibakod urun urunu odul odulu hata hatasi
n tulokset tulemus* eredmeny* lelet* αποτελεσμ* sonuclar* ket_qua xet_nghiem hasil keputusan_ujian
n matokeo resulta ovella ovelta ovesta uksel ajtonal kysymy* kerdes* ερωτησ* soru sorular*
n sorulariniz pertanyaan soalan cau_hoi ho_tro katanungan tanong maswali հարց* კითხვ* kusimuste
n thyra polykatoikias asanser alaovi alaoven alaovessa ulkooven ulko-oven ulko-ovi ovet halyt*
n riaszto* riaszt* alarmi συναγερμ* alarmın penggera kengele signalisats* bao_dong ազդանշան*
n სიგნალიზაც* pyoralukko* kilit_bisiklet kunci_gembok gembok khoa_xe thirotilefon* θυροτηλ*
n κουδουν* ukselukk* lukk luku_uks trepp* kapukod kaputelef* kaputelefon* ovipuhelin*
n porraskaytava* autotalli pyoravarasto* pihaportti garazsh* bisiklet* kapici* sifre_kapi bua_nha
n cua_phong phong_tro parkir gate_perumahan pagar_rumah bahay geti mlango trepikoda trepikoja
n kapunal kapucsengo raktar* դռան դուռ կարի კარის კარი სადარბაზო* kapısı porta_e dyert deren
n πολυκατοικιας εξωπορτα εισοδου_πολυκατοικιας lango pinto gate_ng pintuan bilik_air kapidan pos
n negara wilayah pintu barang produk porti portin portti kellari ceza denda birsag trahvi sakko
n bien_ban muamala hissi varav* lift* lepcsohaz* pince szef* kasa asansor bahce bodrum garaj
n apartman cổng cong chung_cu cua_cuon két toa_nha pagar brankas gedung gerbang apartemen kost kos
n lif kondo πυλη* κλειδαρι* ασανσερ χρηματοκιβωτι* είσοδος πολυκατοικι*
C piyango lotere undian loterya onnea onnittelut onneksi_olkoon voittok* voittaja* voitto*
C palju_onne voidukood* voitja* voidu* gratulalunk* nyertes* nyeremeny* nyero* συγχαρητηρια τυχερ*
C νικητ* κερδισμεν* tebrikler kazanan* kazandin* sansli chuc_mung trung_giai ma_trung may_man
C pemenang* tahniah kemenangan bertuah binabati panalo nanalo* hongera ushindi* urime fitues*
C շնորհավոր* հաղթ* გილოცავ* მოგებ* tabriklaymiz yutuq* tebrik təbrik* qalib* udud* αρισταρτ kurye*
C kuryerə kurierit korrierit mpe_dereva mwendeshaji kullerile vozidlo οδηγος οδηγο κουριερ διανομεα
C առաքիչին კურიერს კურიერი shofer* haydovchi* sürücü* kuriiri* lahetti* ilmainen voita voitit
C tarjous* alennuksen myymala* kassa kassalla sofor* kuljettaj* vezeto* sofor juht juhile οδηγ*
C dereva kuller* pakkumi* tasuta voitsid futar* ingyen* nyert* akcio* ajanlat* penztar* bedava
C ucretsiz kazan* firsat* magaza* kasada mien_phi trung_thuong shipper tai_xe cua_hang giam menang
C selamat hemat pengemudi supir toko kasir penghantar pemandu percuma menangi jimat nanalo libreng
C mshindi bure shinda falas korier* kuryerga bepul κουριερ* κερδισ* δωρεαν κληρωσ* καταστημα*
C ταμειο* οδηγο* διανομε* առաքիչ* անվճար უფასო boltban
O mesin_atm atm_bersama pankkiautomaat* autoriseering varmennus engedely idhini autorisasi
O leping* lepingu sopimus* szerzodes* συμβασ* sozlesme* hop_dong kontrak* kontrata պայմանագ*
O ხელშეკრულ* mkataba shartnoma* vahvistusnumero azonosito azonositoja azonositod tunniste
O tunnistenumero pengenal identifikues αναγνωριστικ* նույնացուցիչ იდენტიფიკატორი tili tilin
O tilinumero kortti kortin kortilla paattyy summa maara viite viitenumero puh nro thẻ maksu*
O maksmise tranzakci* harcama* transaksi asia ile_biten viitteella kontolt kaart kaardi lopeb
O szamla kartya kartyaja osszeg egyenleg vegu szamlan nr. kart kartiniz kartinizdan hesap hesabiniz
O tutar biten bakiye nolu numarali sayili hisob hesab tai_khoan so_tk so_the so_tien sd so_du so_hd
O so_gd so_don so_ma so_don_hang rek kartu nominal sebesar jumlah akaun berakhir akhiran baki nilai
O akaunti kadi kiasi salio pera halaga llogari* shuma kontoja cyfrif ghe tang phong duong toa nam
O jalan jl kav blok gang kamar lantai kursi gerbong tahun sokak cadde mah koltuk yil utca ut hsz
O epulet vonat kocsi hely katu talo huone paikka vaunu raide vuosi vuonna λογαριασμ* καρτα* ποσο*
O ποσου υπολοιπο* ταμει* οδοσ οροφοσ ετοσ τρενο θεση καρτασ ληγει հաշիվ* քարտ* գումար* ანგარიშ*
O ბარათ* თანხა* ნაშთ*
X lapor laporkan ihbar ihbari jelentse ilmoita_numeroon i-report isumbong ripoti soita soittaa
X vastaa helista helistage vasta hivja hivj hivjon kuld kuldje ara arayin arayiniz gonder cagri goi
X gọi lien_he lh soan soạn gui gửi cskh tong_dai hubungi telp telepon telpon hub balas kirim cs
X call_center sila_hubungi tumawag tawag i-text itext magtext piga pigia simu tuma telefononi
X ffoniwch deitu kira wac qoʻngʻiroq καλεστε καλεσ* τηλ τηλεφων* επικοινων* απαντ* στειλτε զանգ*
X հեռ დარეკ* ტელ* დაგვირეკ*
W huijau* huijari* petu* petis* csalas* csalo* απατ* dolandirici* penipuan penipu* lua_dao kelicuk*
W panloloko ulaghai utapeli matapeli mashtrues* խաբեբ* თაღლით* firibgar* dələduz* dolandiricilik*
W ne_add_meg nem_kerjuk ara_utle ara_anna ala_kerro ala_anna deme_kimseye soyleme* paylasma*
W մի_հայտն* մի_փոխանց* ոչ_ոքի არ_გაუ* გაუმხილ* არავის_გაუ* wag_ibigay wag_ibahagi wag_i-share wag
W huwag_ibigay usishiriki usimpe_mtu msishirikiane jgn jgn_kongsi jangan_kasih jangan_bagi dung_dua
W dung_chia dung_cho khong_dua_cho heç_kimə hec_kime bermang bering_mang mos_e_jep mos_e_ndaj
W mos_ndani askujt_mos μη_δωσ* μην_δωσ* μην_το μην_πειτε μη_μοιρ* μην_κοινοποι* ala alkaa
W kenellekaan koskaan kukaan jaa paljasta pyyda kysy ara_jaga kellelegi kunagi ne_adja soha
W senkinek senkivel nem_ker senki paylasmayin paylasmayiniz kimseyle kimse asla istemez paylasma
W vermeyin hec_kim heç paylaşmayın hech_kim aytmang khong_chia_se tuyet_doi khong_cung_cap
W khong_bao_gio chia_se cung_cap tiet_lo jangan siapapun siapa_pun tidak_pernah rahasiakan sesiapa
W kongsi berikan dedahkan huwag kaninuman kanino ibahagi usimpe kamwe mtu_yeyote mos kujt askujt
W kurre moenie neb rhannu ez_partekatu ποτε κανεναν κανεισ κανενα μοιρ* αποκαλυ* զգուշ* ոչ_մեկին
W երբեք არავის არასოდეს გაუზიარ* գաղտնի
I minun mun kodukood az_en benim menim mening cua_toi cua_minh kodeku saya_punya yangu wangu imi
I μου իմ ჩემი
Q ro_yxatdan ro_yxat*
q to_lov* o_tkazma*
c o_zgartir* qo_sh*
n bili
U so_m
N jo_natma*
E noto_g*
L ez kad
N karekod karekodu karekodun karekodunu voidukood voidukoodi
q cekmek
c cekebilmek
L idi imis asla_sormayiz
"""
_TABLES = (
    _TABLE,
    greek_turkic.TABLE,
    uralic.TABLE,
    baltic.TABLE,
    caucasian.TABLE,
    southeast.TABLE,
)
TABLE = "\n".join(table.strip() for table in _TABLES)
