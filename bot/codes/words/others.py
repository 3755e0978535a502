"""What words of other languages in Latin, Greek, Armenian and Georgian letters mean."""

from __future__ import annotations

TABLE = """
q turvalisus turvallisuus biztonsag guvenlik ασφαλεια keamanan keselamatan bao_mat seguridad
q usalama
N anahtar_kutusu*
V anna_koodi anna_numero anna_tunnus anna_luku
n alaovi alaoven alaovessa ulkooven ulko-oven ulko-ovi ovet
E vaara vaaran virheellinen virheellisen hibas hibasan ervenytelen λαθοσ λανθασμεν* hatali yanlis
E gecersiz sai_ma salah kode_salah
E kod_salah maling_code si_sahihi սխալ* არასწორ* noto'g'ri yanlış səhv gabim i_gabuar vale_kood
E vigane
N ma_su_co ma_yeu_cau ma_ho_so
L laite laitteen laitteella laitetta seade seadme seadmes eszkoz eszkozon keszulek keszuleken cihaz
L cihaziniz cihazdan συσκευη συσκευησ
L συσκευησ perangkat peranti thiet_bi kifaa pajisje qurilma cihazı verkkopankki verkkopankin
L internetipank netbank internetbanki
G kood koodi koodiga koodid koodist koodina koodita
C onnea onnittelut onneksi_olkoon voittok* voittaja* voitto* palju_onne voidukood* voitja* voidu*
C gratulalunk* nyertes*
C nyeremeny* nyero* συγχαρητηρια τυχερ* νικητ* κερδισμεν* tebrikler kazanan* kazandin* sansli
C chuc_mung trung_giai
C ma_trung may_man pemenang* tahniah kemenangan bertuah binabati panalo nanalo* winning hongera
C ushindi* urime fitues*
C շնորհավոր* հաղթ* გილოცავ* მოგებ* tabriklaymiz yutuq* tebrik təbrik* qalib* udud*
O leping* lepingu sopimus* szerzodes* συμβασ* sozlesme* hop_dong kontrak* kontrata պայմանագ*
O ხელშეკრულ* mkataba shartnoma*
c imzala* imzalayin allkirjasta* allekirjoita* alairas* ky_hop tanda_tangani
N elokuvaliput liput lippuja leffaliput jegyek* jegyeket mozi sinema biletler* biletini bioskop
N tiket tiketmu rap_phim nhan_ve ve_xem
N puk puk-koodi puk-kood piletid pilet puk_kodu resept resepti reseptet
n halyt* hälyt* riaszto* riaszt* alarm* alarmi συναγερμ* alarmın penggera kengele signalisats*
n bao_dong báo_động ազդանշան*
n სიგნალიზაც* pyoralukko* pyörälukko* lakat kilit_bisiklet kunci_gembok gembok khoa_xe
c setujui_dgn setujui_dengan konfirmasi_dgn konfirmasi_dengan sahkan_dgn hyvaksy hyvaksyt
Q temporary_key susi_ng
L need see seda neid az ezt bu su ito ini itu nay bu_rakamlari ezzel ta tato
V ilalagay ilagay_mo bấm bam hyvaksy_luvulla
J avain avaimella võti votit susi բանալի* გასაღებ* khoa khóa çelës celes acar açar
Q pansamantalang_susi makapasok bejuss bejuthass sisse_saada paasisid kertakayttoavain* girmek
S sovellus* sovelluk* appi appiin apissa sivu* sivulla sivulle kentta* kenttaan ruutuun ruutu
S lomake*
S lomakkeeseen naytolle rakendus* rakenduse appi appis leht* lehel veebilehel vali valja lahtrisse
S lahter ekraanil kuvar* vorm vormi alkalmazas* applikacio* mezo mezobe mezot oldal* oldalon
S oldalra
S kepernyo* urlap* felulet* feluletre weboldal* honlap* alkalmazasba uygulama* sayfa* sayfada
S ekran*
S ekranda ekranina alan alana alanina kutu kutuya site siteye form forma formda aplikasi
S aplikasinya
S layar halaman laman kolom skrin skrin_anda borang apl app ung_dung trang man_hinh o_trong website
S web screen page portal form programu ukurasa skrini tovuti sehemu fomu aplikacion* aplikacioni
S faqe
S faqen ekran fushen ilova* ilovaga ilovada sahifa* sahifaga tetbiq* tətbiq* səhifə* sehife*
S pantalla
S aplikazio* orri orrian pantailan ap sgrin tudalen gwefan suiomh leathanach scailean εφαρμογ*
S σελιδ*
S οθον* πεδι* φορμα* ιστοσελιδ* ιστοτοπ* efarmogi selida othoni հավելված* էջ* էկրան* դաշտ* կայք*
S აპლიკაცია* აპ გვერდ* ეკრან* ველ* საიტ* ფორმა*
J luku luvun lukua lukusarja numerot numeroita numbrid numbreid numbri arv arvu szamot szamsor
J szamsort
J szamjegyek szamjegyeket szamot szamok sayi sayiyi rakam rakami rakamlari ψηφια αριθμοσ νουμερο
J κωδικαριθμο angka digit nombor day_so so_nay tarakimu namba shifra numrat raqamlar reqem rəqəm
J թվեր թիվ ციფრებ* რიცხვ* psifia noumero noumera zifra zenbaki digid rhifau uimhir
V syot* nappail* kirjoit* naputtel* sisest* trük* truk* kirjuta* toksi* ird irja irjad irjon irni
V irjak
V beir* begepel* bepotyog* gepel* megad* megadas* add_be ird_bele irjad_be irjuk gird* girer*
V girme*
V girilm* girilec* yazin* yaziniz yazip yazarak yazman* tusla* masukkan masukan masukin ketik*
V isikan
V isilah diinput inputkan taip* nhap go_vao dien bam ilagay* pakilagay ipasok* itype ienter i-input
V ilagay_mo weka ingiza andika jaza bonyeza uweke uingize kuweka kuandika shkru* shtyp* vendos* fut
V kirit* yoz* yozing daxil* yaz* vurun idatz* sartu rhowch teipi* cuir iontrail closc* εισαγ*
V εισαγετε
V γραψ* γραφ* πληκτρολογ* συμπληρ* βαλ* βαζ* δωσ* καταχωρ* pliktrolog* plhktrolog* eisag* valte
V vale
V grapste dose doste մուտքագր* գրել* գրեք* հավաք* ներմուծ* ներմուծել აკრიფ* ჩაწერ* ჩაწერეთ
V მიუთით* ჩაბეჭდ* შეიყვან*
v kayt* kasut* hasznal* kullan* gunakan pakai pake guna gunalah dung_ma gamit* tumia* perdor*
v istifade*
v istifadə* foydalan* erabil* defnyddi* usaid χρησιμοπ* xrisimop* օգտագործ* გამოიყენ* ezzel ezt_a
v bunu
v bununla niin
L tulee taytyy pitaa voit voi pead tuleb saate kell kellene szukseges tudsz tudod lehet kerek
L kerjuk
L gerek gerekir gerekiyor gereken lazim dapat bisa harus perlu boleh mesti can phai hay vui_long
L xin
L kailangan dapat_mong lang po unahitaji inabidi itabidi duhet mund kerak mumkin lazimdir lazımdır
L behar dago bidez angen πρεπει μπορειτε χρειαζεται prepei na_valeis պետք պիտի უნდა საჭირო kun jos
L kui juhul ha amikor eger agar kalau jika bila neu khi de_co kapag kung ikiwa endapo ezzel lepj
Q lepj_be lepjen_be lep_be lephet_be lepesi beleps* jelentkezz_be jelentkezzen_be jelentkezes
Q belepes* paase paasu paasuks sisene siseneda sisenem* logi_sisse logida_sisse kirjaudu*
c palaut* palautu* palauttaa taasta* taastami* helyreall* visszaall* felold* kurtar* sifirla*
c yenile*
c pemulih* pulihkan pulih khoi_phuc lay_lai rejesha kurejesha ibalik mabawi ma-recover i-recover
c ανακτ* anakt* επανακτ* վերականգն* აღდგენ* აღსადგენ* rikthe* rikuper* tiklash* berpa* berreskura*
c adfer* athshocr* liit* liita lisaa lisaami* lisami* lisada sidumi* siduda sidu seo seostam*
c hozzaad*
c hozzarend* osszekapcsol* parosit* szamhordoz* atiras* bagla* ekle* ekleme* eslestir* tambah*
c menambah* sambung* taut* menautkan hubungkan pautkan them_so lien_ket ma-link i-link idagdag
c maidagdag unganisha kuunganisha kuongeza σύνδε* συνδεσ* προσθ* prosth* lidh* shto* ulash* bogla*
c qosh* elave əlavə* gehi* lotu cysyllt* ychwaneg* nasc* կապ* ավելաց* დამატებ* მისაბმელ*
n thirotilefon* θυροτηλ* κουδουν* fonoluk* ukselukk* lukk luku_uks trepp* kapukod kaputelef*
n kaputelefon*
n ovipuhelin* porraskaytava* autotalli pyoravarasto* pihaportti garazsh* bisiklet* kapici*
n sifre_kapi
n bua_nha cua_phong phong_tro parkir basement gate_perumahan pagar_rumah bahay gate geti mlango
Z nem_a nem_az ei_ole edes pole isegi δεν_ειναι ουτε bukan hindi_ito kahit si_ya sio khong_phai
Z nuk_eshte չէ არ_არის
K tek_kullanimlik_sifre birdəfəlik_şifrə kertakayttokoodi* vahvistuskoodi* kirjautumiskoodi*
K uhekordne_kood uhekordne_parool turvakood* kinnituskood* sisselogimiskood* ellenorzo_kod
K megerosito_kod belepesi_kod egyszer_hasznalatos hitelesito_kod onay_kodu giris_kodu
K kode_verifikasi kode_masuk kode_akses kod_pengesahan kod_keselamatan nambari_ya_uthibitisho
K msimbo_wa_uthibitisho namba_ya_siri_ya_mara ma_kich_hoat ma_truy_cap hasaba_giriş
K kodi_i_verifikimit kodi_i_konfirmimit kodi_i_sigurise kodeya kodi_ya_kuthibitisha
K կոդ_հաստատման ერთჯერად*
Q paaset_sisaan paasta_sisaan paase_sisaan pääset kirjautumis* vahvistaaksesi todennuksen
Q egiaztatze* egiaztatu berrest* saioa_hasteko sartzeko gadarnhau dilysu cadarnhau fioraithe
Q fhioru fioraigh logail_isteach təsdiqlə* tesdiqle* dogrula dogrulamak dogrulayin birdəfəlik
Q birdefelik giriş* təhlükəsizlik* tasdiqlash* tasdiqlang kirish* shaxsingiz* haqiqiylig*
Q verifikimi* konfirmimi* hyrjes hyrjen identitetit regjistrim* per_te_hyre konfirmuar
Q დასადასტურ* დადასტურებ* შესასვლელად ავტორიზაციის რეგისტრაც* ვერიფიკაციის იდენტობ*
Q հաստատել* հաստատման մուտք_գործ* մուտքի նույնականացման գրանց* մեկանգամյա միանգամ* վավերաց*
Q belephet* belepni belepheted bejelentkezni azonosit* azonositashoz visszaigazol*
Q log_in_sa makapag-log makapag-login pag-sign mag-sign pang-verify i-confirm makumpirma
Q pagkakakilanlan pagberipika pagpaparehistro mapatunayan ma-verify kuhakiki uthibitisho
Q kujisajili kuingia_kwenye sahihisha menyahkan disahkan pengaktifan mengaktifkan sahkan
Q daftar_masuk masuk_ke login_ke verify otentik* autentik* konfirmasikan thẩm_định
Q συνδεθειτε συνδεθεις συνδεσου συνδεση εισελθετε μπεις ταυτοτητα ταυτοτητας ταυτοτητασ
q ajutine ajutise ajutist valiaikainen valiaikaisen atmeneti ideiglenes pansamantala
q pansamantalang ya_muda pun_perkohsh* i_perkohshem muvəqqəti müvəqqəti vaqtincha fizetes*
q utalas* vasarlas* fizeteshez maksu maksun pagese* pageses bayad pagbabayad malipo ya_malipo
q pembelian bayaran pembayaran ödeniş* odenis* tolov* to'lov* to'lovni
q transaktsioon* odeme* maksmiseks վճար* გადახდ* εξοφλησ* αγορα αγορασ
c fejez* jatkami* vahvistaaksesi aktivoidaksesi aktiveeri* yakunla* tamomla* davom_etish
L tisztelt_ugyfel* kedves_ugyfel* hyva_asiakas arvoisa_asiakas lugupeetud_klient hea_klient
L degerli_musteri* sayin_musteri* sayın yth_pelanggan pelanggan_yth pelanggan_terhormat
L kepada_pelanggan quy_khach_hang nasabah_yth pelanggan_yang_dihormati mahal_na_customer
L αγαπητε_πελατη αξιοτιμε_πελατη αγαπητη_πελατισσα hurmətli_müştəri hurmatli_mijoz i_dashur_klient
L ndugu_mteja mpendwa_mteja mteja_wetu sizin_üçün pelanggan_setia numero_mo number_mo nomormu
L nomor_hp nombor_anda nombor_telefon so_dien_thoai telefonszam* telefonszamod puhelinnumero*
L telefoninumber* numrit oma_number nömrənizi nömrəni raqamni raqamingiz* numaranizi numarani
L numaraniz namba_yako nambari_yako zure_zenbakia numrin համարը ნომრის hogy ne_ossza
L αριθμο αριθμος_σου του_κινητου κινητο dt sdt zenbakia rhif ndio ndo ndiyo adl utk nih
N aflever* tërheqj* terheqj* tërheqje* dorezim* porosia porosi* pako pakoja dergesa nouda noudett*
N noutoon lokerokoodi* pakettiautomaat* varausnumero* ajanvaraus* valjastus* valjasta* pakiauto*
N postipakk* saadetis* broneering* vastuvott* saabuv lift mozijegy* kivett* atvehet* atveheti
N jasotze* eskaintz* delivery pickup randevu* teslimat* kargonuz kuryeye kargo_takip
N sevkiyat gonderi_kodu kupon_kodu ստացման առաքում* պատվերի զամբյուղ* გატანის გაცემ* მიღებ*
N ჩაბარებ* kunin makuha padala claim queue kuchukua kupokea zawadi uchukuaji ambilan kutipan
N serahan penyerahan antaran barangan bungkusan janji_temu temujanji hóa_đơn nhan_hang lich_kham
N lich_hen dat_lich giao_nhan ma_nhan_qua jemput penjemputan penukaran daur jadwal_kontrol
N topshirish olib_ketish yetkazib chegirma* götürmə* endirim* çatdırıl* sifarişin
N παραλαβη παραλαβης αποστολη ραντεβου κρατηση ενδειξ* μετρητ*
n trepikoda trepikoja kapunal kapucsengo raktar* դռան դուռ կարի კარის კარი სადარბაზო*
n kapısı porta_e dyert deres deren garazsh* πολυκατοικιας εξωπορτα εισοδου_πολυκατοικιας
n mlango geti lango pinto gate_ng pintuan bilik_air kapidan
C αρισταρτ kurye* kuryer* kuryerə kurierit korrierit mpe_dereva mwendeshaji kullerile vozidlo
C οδηγος οδηγο κουριερ διανομεα առաքիչին კურიერს კურიერი shofer* haydovchi* sürücü*
V irja_be ird_be usd_be pötyögd gepeld gépeld tipp syotathan lyo laita pane trüki truki tippida
V sisestades kirjuta idatzi sartu_ezazu cuir_isteach iontrail rhowch teipiwch nhap_vao dien_vao
V go_vao ilagay_ang i-type_ang ipasok_ang jaza ingiza_kod tuklang yozing yoz kiritib daxil_et
V yazin yazib shkruaje fusni jepni shtypni fut_kodin aruncd գրեք հավաքեք ներմուծեք ჩაწერეთ ჩაწერე
V ჩაუკრიფეთ δωσε γραψτε_το πληκτρολογησε βαλτο taip_kan ketikin isikan masukan key_in
v gunain pakai_kode guna_kod iweke tumia foydalaning istifadə_edin përdorni perdorni
W ne_add_meg nem_kerjuk ara_utle ara_anna ala_kerro ala_anna deme_kimseye soyleme* paylasma*
W մի_հայտն* մի_փոխանց* ոչ_ոքի არ_გაუ* გაუმხილ* არავის_გაუ* wag_ibigay wag_ibahagi wag_i-share
W wag huwag_ibigay usishiriki usimpe_mtu msishirikiane jgn jgn_kongsi jangan_kasih jangan_bagi
W dung_dua dung_chia dung_cho khong_dua_cho heç_kimə hec_kime bermang bering_mang mos_e_jep
W mos_e_ndaj mos_ndani askujt_mos μη_δωσ* μην_δωσ* μην_το μην_πειτε μη_μοιρ* μην_κοινοποι*
T ishlaydi vlen vlefshem muddat* müddət* вақт amal_qiladi minuta
U amd geo gel azn so'm soum tenge leke lekë rsd ₫ đồng pesos
c imzala* allekirjoit* alair* υπογρα* tanda_tangan
Q yeni_cihaz uj_eszkoz uusi_laite perangkat_baru thiet_bi_moi νεα_συσκευη
G kwdik* kodik* jelsz* passkod* kuus_numeroa kuue numbrit hat_szamjegy alti_hane parolan parolani
G pinkood* pin-koodi* pin-kood* mat_ma mat_ma_otp
J avain avaimen avaimesi kulcs kulcsa kulcsod anahtar anahtari anahtariniz vott voti khoa kunci
J ufunguo kljuc celes kyc
c devam_et* devam jatka* jatkaa jatkaaksesi folytat* feloldas* felold* tiep_tuc lanjut* melanjutkan
c lanjutkan teruskan meneruskan ituloy ipagpatuloy magpatuloy endelea kuendelea vazhdo* vazhdim*
c jarraitu* parhau kilidini_ac avaa_lukitus avada jatkamiseks jatkata davom_et*
c συνεχ* ξεκλειδω* δαβ davam_et* շարունակ* გაგრძელ* mo_khoa buka_kunci tuvastamiseks
Q epalith* epibebai* epivev* epivevai* eisod* syndes* sundes* tautopo* mias_xrisis mias_xrhshs
Q miaw_xrhsis
T negyedora* felora* ceyrek yarim τεταρτο setengah
T isxyei isxuei lepta lepto λεπτά
L stin ston gia sas einai sou applikaatio* sovellu* sovellukseen sovelluksessa rakendus*
L alkalmazas*
L uygulama* uygulamaya ung_dung aplikasi programu app-ban applikacio*
q rahasia rahsia gizli titkos salai* μυστικ* siri valiaikai* tilapais*
O vahvistusnumero
O azonosito azonositoja azonositod tunniste tunnistenumero pengenal identifikues αναγνωριστικ*
O նույնացուցիչ იდენტიფიკატორი
V syott* syota_koodi gir girip yazip yazarak tuslay* beirni ussed kirjoittaa nappailla naputtele
V naputella lisaa kerro
V ird_be usse_be irja toksi toksige tippige nhap_so go_ma go ketikkan ketiklah inputkan
V καταχωρη* γραψτε γραψε βαλε πατηστε
N aanest* oylama* szavazas* avainboks* avainkaap* avainsail* kulcsszef* kulcsdoboz* kulcstart*
N anahtar_kutusu κλειδοθηκ*
N kotak_kunci kotak_kunci ma_buu ma_buu_chinh ma_buu_dien ma_khoa_cua lakat asma_kilit riippuluk*
N tabalukk* οροφ*
K tunnusluku* kertakayttokood* kertakayttotunnus* kertakayttosalasana* vahvistuskood* tekszifre
K tac kmatan ma_otp ma_xac ma_pin ma_bao_mat ma_kich_hoat ma_dang_nhap mat_khau_otp
G koodi koodin koodia koodilla koodisi koodinsa salasana salasanasi salasanan tunnus tunnuksesi
G tunnuks* tunnusluvu* nenosiri namba_ya_siri neno_la_siri sifrə sifrəniz şifrə şifrəniz kood
G parool salasona kod* jelszo* kodja kodod kodot koddal koda kodi kodin kodit fjalekalim*
G pin-kod* pin_kod* sifre sifren sifreniz sifresi sifrenizi sifreyi parola parolaniz kodu kodun
G kodunuz kodunuzu parol paroli paroliniz kodingiz mã mật_khẩu mat_khau ma_so kode sandi
G kata_sandi kata_laluan nombor_pin nambari_ya_siri msimbo code-ul kode-nya password-mu passw*
G hitelesitokod* pasahitza cyfrinair kóid ikodi kodea lambar lambar_sirri koodhka koodh furaha
G koodkaaga iphasiwedi wagwoord kodiniz sifreni sifrenizdir kodunuzdur
J numero numeroa numbrit number szam szama numara numarasi numaran nomor nombor nambari namba
J numri lambari zenbakia raqam
Q vahvist* kirjaut* todent* tunnistaut* kertakaytto* rekisteroi* aktivoi* sisaankirjaut* piesleg*
Q kayit kaydi kaydol* kayd* uyelik* pendaftaran uye rekisterointi* otorisasi persetujuan seferlik
Q tek_seferlik megerosito δυναμικ* muda_mfupi bi_mat tam_thoi varmistus* todennus*
Q avainluku* tekstiviestikood* uthibitishaji μπες μπειτε yokuqinisekis* kaksivaihe*
Q varmen* kinnit* sisselog* uhekord* autent* tuvast* sisenemis* belep* bejelentkez* hitelesit*
Q ellenorz* egyszer* egyszeri megerosit* regisztra* jovahagy* aktival* ketlepcsos*
Q ketfaktoros* azonosito_kod biztonsagi hozzaferesi dogrulama* dogrula* giris* onay*
Q tek_kullanim* tek_kullanimlik aktivasyon* uyelik_onay kimlik guvenlik* oturum* girisi tasdiq*
Q tasdik* bir_martalik birdefelik* birdefəlik* təsdiq* tesdiq* dogrulamaq kirish giriş* avtoriz*
Q təhlükəsizlik* biometrik xac_nhan xac_thuc xac_minh dang_nhap dang_ky mot_lan kich_hoat otp
Q smart_otp bao_mat dang_nhập giao_dich_otp verifikasi autentikasi masuk otentikasi sekali_pakai
Q daftar aktivasi keamanan konfirmasi login pengesahan log_masuk pengaktifan sekali_guna
Q keselamatan kelulusan kebenaran verifika* mendaftar registrasi validasi pindaian pagpapatunay
Q beripikasyon pag-login mag-log pag-verify pag-log mag-login i-verify isang_beses kumpirma*
Q pangkumpirma* uthibitish* kuthibitisha kuingia usalama thibitish* ingia uhakiki mara_moja
Q usajili verifik* konfirm* hyrje* hyni identifik* autorizim* siguri* nje_perdor* nje_here
Q aktivizim* vertetim* dilys* dilysu mewngofnodi fiorú* logail egiaztapen* saioa tabbatar* shiga
Q xaqiijin* gal qinisekis* ngena verifieer* verifikasie aanteken* eenmalige bevestig* iwọle
Q ijẹrisi idanimọ verifikazzjoni
q turva* turvakood* paasy* tilapai* biztons* ideiglenes* gecici* islem* temporari* sementara sms
q pyytamasi pyydetty pyysit kerte kert kertek istediginiz istedigin talep_ettiginiz minta
q anda_minta diminta yeu_cau hiningi hiniling uliyoomba umeomba ulioomba kusud kuusud taotletud
q kerkuar ζητησατε ζητησεσ ζητηθηκε akses xavfsizlik* vaqtinchalik
q tạm_thời onayi giao_dich thanh_toan kichhoat malipo transaksyon
N alennus* kampanja* lahja* postinumero* nouto* noutokood* paketti* paketin pakett* tilaus*
N ma_dat_cho ma_dat_phong ma_dat_hang ma_dat_ban tilauk* seuranta* lahetys* lahetyk* asiakas*
N asiakasnro jasen* lasku* varaus* varauk* ovikood* porraskood* viivakood* virhe* lokero*
N arvonta* matka* lippu* lipun jäsen* sooduskood* soodus* sooduskood kinkekaart* pakiautomaa*
N pakk paki kauba* tellimus* broneeri* ukse* triipkood* viga veakood* kedvezmeny* kupon* ajandek*
N iranyitoszam* atvetel* atveteli csomag* rendeles* rendelesi megrendel* szallit* nyomkovet*
N kovet* ugyfel* ugyfelszam* foglalas* szamla* szamlaszam kapukod* kapu* ajto* vonalkod* hibakod*
N jegy* rekesz* sorsjegy* nyeremeny* utalvany* ugyszam* hivatkoz* cikkszam* szerzodes* szamu
N megbizas* meghivo* indirim* kampanya* hediye* posta_kodu teslim* teslimat* kargo* takip*
N siparis* rezervasyon* musteri* fatura* bilet* ucus* kapi* bina daire* barkod* karekod* davet*
N cekilis* abone* dosya* basvuru* police* referans* sozlesme* adet paket* chegirma* endirim*
N buyurtma* sifariş* sifaris* yetkaz* pocht* kuryer* mijoz* müştəri* pramokod* promokod*
N hədiyyə* ma_giam mã_giảm giam_gia khuyen_mai uu_dai ma_uu ma_giao ma_gd ma_don mã_đơn don_hang
N ma_don_hang ma_van_don van_don dat_cho dat_hang ma_khach khach_hang ma_hang ma_buu buu_dien
N ma_vung ma_loi ma_so_thue ma_thue ma_the ma_qua qua_tang ma_ve chuyen_bay hoa_don ma_hoa_don
N ma_tra_cuu tra_cuu ma_nhan nhan_hang lay_hang giao_hang ma_hd hop_dong ho_so ma_ho_so
N ma_cua_cong tu_do ma_khuyen ma_voucher ma_moi gioi_thieu ma_phieu ma_ck ma_kh ma_vach ma_san
N ma_nhan_vien promo diskon kupon voucher pesanan pesananmu orderan pengambilan ambil paket resi
N pengiriman kurir pelanggan kodepos tagihan penerbangan pemesanan booking barkod pemenang undian
N hadiah referensi rujukan ralat kesalahan cabang loker diskaun baucar penghantaran bungkusan
N tempahan invois poskod ganjaran mahasiswa antrian antrean giliran faktur padala paketeng
N parsela agizo mzigo punguzo ofa tiketi pakiti uwasilishaji ankara zbritje* porosi* kuponi*
N faturë* dergese* parcel rabat* bestelling* aflewering* afslag* koepon* rhif_archeb archeb*
N parsel eskaera* deskontu* dalab* oda odà kirjasto* kurssi* kurssikood*
C kuriiri* lahetti* ilmainen voita voitit tarjous* voitto* alennuksen myymala* kassa kassalla
C surucu* sofor* kuljettaj* vezeto* sofor juht juhile οδηγ* dereva kuller* pakkumi* tasuta
C voitsid futar* ingyen* nyert* akcio* ajanlat* penztar* kurye* bedava ucretsiz kazan* firsat*
C magaza* kasada kuryeye mien_phi trung_thuong shipper tai_xe cua_hang giam gratis menang selamat
C hemat pengemudi supir toko kasir penghantar pemandu percuma menangi jimat nanalo libreng rider
C mshindi bure shinda falas korier* fitues* kuryerga bepul
O tili tilin tilinumero kortti kortin kortilla paattyy summa maara viite viitenumero puh nro thẻ
O maksu* maksmise tranzakci* fizetes* harcama* odeme* transaksi pembayaran asia ile_biten
O viitteella konto kontolt kaart kaardi lopeb szamla kartya kartyaja osszeg egyenleg vegu szamlan
O ref nr. kart karti kartiniz kartinizdan hesap hesabiniz tutar biten iban bakiye no nolu
O numarali sayili hisob karta hesab tk tai_khoan so_tk so_the the so_tien sd so_du stk so_hd
O so_gd so_don so_ma so_don_hang rekening rek kartu saldo nominal sebesar jumlah akaun kad
O berakhir akhiran baki nilai akaunti kadi kiasi salio pera halaga llogari* shuma kontoja rhif
O cyfrif ve ghe tang phong duong toa nam tau jalan jl kav blok gang kamar lantai kursi peron
O gerbong tahun sokak cad cadde mah koltuk vagon yil utca ut u em hsz epulet vonat kocsi hely
O katu talo huone paikka vaunu raide vuosi vuonna
V syota kirjoita nappaile sisesta sisestage add_meg adja_meg ird_be
v kayta kayttaa kasuta
V yazin yazip typ bevinni pötyögje utoje irja_be
v με bang pakai dengan ile hasznald hasznalja
V uss_be gepelje gir girin giriniz yaz yazınız girerek tuslayin
v kullan kullanin kullaniniz
V kiriting daxil_edin daxil nhap nhập dien masukkan ketik masukan
v su_dung dung dùng gunakan
V input masukin isikan isi taip ilagay i-type i-enter ipasok ingiza weka
v guna gamitin tumia
V andika vendos* shkruani fut futni sartu shigar geli faka tik_in voer
v perdor* erabili isticmaal
V rhowch nhap_ma
v gebruik defnyddiwch
X soita soittaa vastaa helista helistage vasta hivja hivj hivjon tel telefon kuld kuldje ara
X arayin arayiniz gonder cagri goi gọi lien_he lh hotline soan soạn gui gửi cskh tong_dai hubungi
X telp telepon telpon hub balas kirim cs call_center sila_hubungi tumawag tawag i-text itext
X magtext piga pigia simu tuma telefononi bel ring ffoniwch deitu kira wac qoʻngʻiroq
W ala alkaa kenellekaan koskaan kukaan jaa paljasta pyyda kysy ara_jaga kellelegi kunagi ne_ossza
W ne_adja soha senkinek senkivel nem_ker senki paylasmayin paylasmayiniz kimseyle kimse asla
W istemez paylasma vermeyin hec_kim heç paylaşmayın hech_kim bermang aytmang khong_chia_se
W tuyet_doi khong_cung_cap khong_bao_gio chia_se cung_cap tiet_lo jangan siapapun siapa_pun
W tidak_pernah rahasiakan sesiapa kongsi berikan dedahkan huwag kaninuman kanino ibahagi usimpe
W usishiriki kamwe mtu_yeyote mos kujt askujt kurre deel moenie nooit neb rhannu ez partekatu
I minun mun kodukood az_en benim menim mening cua_toi cua_minh kodeku saya_punya yangu wangu imi
I jam
L on sinun sinulle tama tassa se oma ja sisaan palveluun kohteeseen mukaan teie sinu see yakho uj
L ujabb uus jauns naujas ithi sahkoposti sahkopostisi sahkopostiosoitteesi e-posta eposta surel
L emel barua_pepe vahvistettu kinnitatud megerositve visszaigazolva onaylandi dogrulandi basarili
L επιβεβαιωθηκε teenusesse kas az a te van ezt hogy es vagy az_on ebben ide alabbi
L itt kovetkezo bu icin sizin senin olarak su yeni uchun sizning shu ucun olan cua ban la cho để
L de quy khach vao tren nay của bạn là duoc tai moi vui long anda adalah kamu ialah untuk ini di
L ke dari dan yang mu nya yaitu awak kepada pada baru berikut silakan sila lewat ang ay iyong mo
L sa ng na po ito para_sa ni kay inyong yako ya wa kwa hii lako huu yeye juu eshte juaj i e per
L ne da zure jou is die vir yw eich chi ei ar gyfer i'w naka ka ku waa kaaga ga wo yra dili jau
L lu
T voimassa vanhenee minuutin minuuttia minuutti tuntia sekuntia kehtib aegub minutit perc percig
T masodperc ora oraig lejar ervenyes ervenyesseg gecerli gecerlidir dakika dk dakikadir saat
T saniye suresi daqiqa amal deqiqe dəqiqə etibarli hieu_luc phut phút het_han giay gio hạn
T berlaku menit detik kedaluwarsa sah minit tamat minuto segundo oras mawasa itaisha muda baada
T vlefshme minuta skadon munud minutu minuut daqiiqo mag-expire
U try tl lira azn manat som so'm uzs vnd vnđ d đ dong trieu nghin rp idr rm myr php peso piso
U kor kor. ksh kes tzs tsh ugx lek huf ft forint eur euro eurot eurolla eee senttia pistetta pont
U puan kisi mb gb ribu juta rb jt orang poin mata diem nguoi shilingi zar r ngn naira birr ghs
U cedi lbs kpl db darab kilo
D tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesakuuta heinakuuta elokuuta syyskuuta
D lokakuuta marraskuuta joulukuuta januar februar marcius aprilis majus junius julius augusztus
D szeptember oktober november december jaanuar veebruar marts aprill mai juuni juuli ocak subat
D mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik thang tháng januari februari
D maret april mei juni juli agustus september desember mac julai ogos disember enero pebrero
D marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre yanvar fevral aprel
D iyun iyul avgust sentabr oktabr noyabr dekabr shtator
E vanha vana regi korabbi eski cu cũ lama sebelumnya luma
K κωδικοσ_μιασ_χρησησ μιασ_χρησησ
G chod chodin κωδικ* συνθηματικο* pin կոդ* գաղտնաբառ* ծածկագիր* პაროლ* კოდ* კოდი
J αριθμ* համար* ნომერ*
Q επαληθευσ* συνδεσ* συνδεθ* ταυτοποι* επιβεβαιω* μιασ
Q πιστοποι* εισοδο* εισοδ* εγγραφ* επικυρω* αυθεντικοπ*
Q μιασ_χρησης εξουσιοδοτ* հաստատ* մուտք* նույնականաց* միանգամյա ստուգ*
Q დადასტურ* დამადასტურ* ვერიფიკაც* შესვლ* ერთჯერად* ავტორიზ* შესასვლელ* იდენტიფიკაც*
q προσβασ* ασφαλει* ενεργοποι* προσωριν* συναλλαγ*
q πληρωμ* անվտանգ* ակտիվաց* უსაფრთხო* აქტივაც* გადახდ*
N εκπτωτικ* εκπτωσ* προσφορ* κουπον* δωρο* ταχυδρομικ*
N παραγγελι* παραλαβ* παραδοσ* δεμα* αποστολ* πελατ*
N κρατησ* τιμολογι* προιον* πτησ* πτηση εισιτηρι*
N αιτημα* αιτησ* θυρα* πορτα* πορτασ σφαλμα* πρωτοκολλ*
N συμβολαι* αναφορ* θυριδα* θυρίδα ραβδο* μελουσ զեղչ*
N պատվեր* առաք* ծանրոց* փոստ* հաճախորդ* ფასდაკლებ* შეკვეთ* ამანათ* საფოსტო* კურიერ* მიწოდებ*
N ვაუჩერ* პრომო*
C κουριερ* κερδισ* δωρεαν κληρωσ* καταστημα* ταμειο*
C οδηγο* διανομε* առաքիչ* անվճար უფასო
O λογαριασμ* καρτα* ποσο* ποσου υπολοιπο* ταμει* οδοσ
O οροφοσ ετοσ τρενο θεση καρτασ ληγει հաշիվ* քարտ* գումար* ანგარიშ*
O ბარათ* თანხა* ნაშთ*
V εισαγ* πληκτρολογ* δωστε καταχωρ*
v χρησιμοποι*
V συμπληρ* βαλτε εισαγαγετε մուտքագր* შეიყვან* აკრიფ*
v օգտագործ* გამოიყენ*
X καλεστε καλεσ* τηλ τηλεφων* επικοινων* απαντ*
X στειλτε զանգ* հեռ დარეკ* ტელ* დაგვირეკ*
W ποτε κανεναν κανεισ κανενα μοιρ* αποκαλυ* զգուշ* ոչ_մեկին
W երբեք არავის არასოდეს გაუზიარ* գաղտնի
I μου իմ ჩემი
L ειναι ο η το του τησ σασ σου στο στη στην στον για τον
L την τα και απο αυτοσ νεοσ εδω ձեր է համար մի თქვენი არის რომ
T ισχυει ληξη λεπτα λεπτων λεπτο ωρεσ δευτερολεπτα
T րոպե* վավեր* ժամ წუთ* მოქმედებს ვადა საათ*
U ευρω λεκ դրամ amd լարի gel ლარი τεμ տոկոս
D ιανουαριου φεβρουαριου μαρτιου απριλιου μαιου
D ιουνιου ιουλιου αυγουστου σεπτεμβριου οκτωβριου
D νοεμβριου δεκεμβριου ωρα
E παλιοσ παλαιοσ προηγουμενοσ
N ovi ovikoodi oven etukoodi etukoodilla uks ukse uksekood pako pakon hiba hibakod urun urunu
N odul odulu hata hatasi
C boltban
Q mengonfirmasi memverifikasi mengautentikasi memasuki mengesahkan bersisian
n pos tiket negara wilayah pintu barang produk bilet klient* porti portin portti kellari sauna
n ceza denda birsag trahvi sakko bien_ban muamala hissi varav* lift* trepp* kapukod lepcsohaz*
n pince szef* kasa asansor bahce bodrum garaj apartman hotel cổng cong chung_cu cua_cuon két
n toa_nha pagar brankas gedung gerbang apartemen kost kos lif kondo πυλη* κλειδαρι*
n ασανσερ χρηματοκιβωτι* είσοδος πολυκατοικι*
c dat_lai thay_doi doi_mat_khau ubah mengubah reset atur_ulang degistir* sifirla* vaihto vaihta*
c tamamla* ολοκληρω* befejez* viimeistel* lopeta* menyelesaikan selesaikan melengkapkan
c lengkapkan hoan_tat kumpletuhin kamilisha hyvaksy* hyvaksyn* kinnita* jovahagyas* onaylayin
c onaylamak sahkan meluluskan setujui menyetujui idhinisha pag-apruba εγκρισ* εγκριν*
c zatwierdz* vaihtoon palaut* muuta* megvaltoz* modosit* visszaallit* αλλαγη*
c επαναφορα*
"""
