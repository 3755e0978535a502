"""What more words of Georgian and Armenian mean, in their own letters and in Latin ones."""

from __future__ import annotations

TABLE = """
c ახალ_პაროლს ახალი_პაროლის ստեղծ* ստեղծել ստեղծելու
Q შეხვალ* შეხვიდ* შემოხვ* შეძლებთ_შესვლ* մտն* կմտն*
L იყო էր
q հարցրած պահանջած խնդրած ուղարկված
q დასაცავ* დაცვ* დაიცვ* დავიცვ* պաշտպան* ապահով*
L გამოგზავნ* გამოგიგზავნ* გაგზავნ* მოგივ* მოგივიდ* ուղարկ* ուղարկել ուղարկված ուղարկվել ստացված
V მოგთხოვ* ითხოვ* կպահանջ* կհարցն* հարցնի
Q გაააქტიურ* შევიდე შევიდეს შემიშვ* մտնեմ մտնել մտնելու
J ნომრით ციფრით ციფრებით რიცხვით թվով թվի թվերով համարով
S ინსტაში ინსტაგრამ* თინდერ* ფეისბუქ* ინსტა ինստա* ինստագրամ* ֆեյսբուք*
c დაგავიწყ* დავიწყ* մոռաց* moracel morac* dagavicyda dagavitsqd*
K აქტივაციის_გასაღებ* აქტივაციის_კოდ* უსაფრთხოების_კოდ* ակտիվացման_բանալի* անվտանգության_բանալի*
K ვერიფიკაციის_კოდ* დადასტურების_კოდ* შესვლის_კოდ* სმს_კოდ* დამადასტურებელ*
G კოდს კოდით კოდის კოდია კოდები კოდად პინი პინ პინკოდ* საიდუმლო_სიტყვ* საკვანძო_სიტყვ* პასვორდ*
G სიმბოლოების_კრებ* ციფრების_კრებ* კომბინაცი* ტოკენ*
J ციფრი ციფრები ციფრებს ციფრს ციფრების სიმბოლო* ნიშნ*
Q ავტორიზაცი* ავტორიზებ* რეგისტრაცი* დარეგისტრირ* დასარეგისტრირ* ვერიფიკაცი* ვერიფიცირ* გადამოწმ*
Q შეხვიდეთ შედით შესახვედ* იდენტიფიკაცი* იდენტიფიცირ* პირადობ* ორფაქტორ* ორეტაპ* აუთენტიფიკ*
Q გააქტიურ* გასააქტიურ* ვინაობ* დამოწმ* დასამოწმ* ახალი_მოწყობილობ*
q დროებით* გადასახდელ* გადარიცხვ* ტრანზაქცი* შენაძენ* შესყიდვ* ოპერაცი* აქტივაცი* წვდომ* დაშვებ*
q საიდუმლო მოთხოვნილ* განაღდებ* თანხის_გატან*
c დასასრულებ* დასრულებ* დაასრულ* შესაცვლ* დასამატებ* მიბმ* მისაბმ* დასაკავშირ* დაკავშირ* ხელმოწერ*
c ხელმოსაწერ* მოაწერ* განსაბლოკ* განბლოკვ* გახსნ* გასახსნ* წაშლ* წასაშლ* დამტკიც* თანხმობ*
c ხმის_მიც* გასაგრძელებ* გააგრძელ* დაწყვილ* განახლ* გაუქმ*
V შეიყვანე შეიყვანეთ შემოიყვან* შეყვან* აკრიბ* აკრეფ* დაწერ* ჩაბეჭდე ჩასვ* შეავს* გვითხარ* უთხარ*
V მოგვწერ*
v გამოყენ* ისარგებლ* დაგჭირდ* გჭირდ*
S აპლიკაცი* აპში აპლიკაციაში ველში ფანჯარ* ვებგვერდ* პორტალ*
L თქვენს შენი შენს ეს ამ აი ახლა აქ თუ მოგესალმებით გამარჯობა ანგარიშზე ქვემოთ მოცემულ* გთხოვთ
L შემდეგ* თქვენთვის მომხმარებ*
W გაამხილ* არ_გადას* ნუ_გა* სხვას მესამე_პირ* კონფიდენც*
T წამ* მოქმედ* ვადით ვალიდურ* იწურება ძალაშია
E ძველ* წინა ვადაგასულ*
N ამანათის გატან* აქცი* აბონენტ* ქვითარ* ინვოისი* ინვოის* ბილეთ* ჯავშ* ჯავშნ* რიგი რიგის რიგში
N გადასახად* დავალიანებ* მრიცხველ* საჩუქ* გათამაშებ* ვიზიტ* რეცეპტ* ნომრის_ნიშ* სახელმწიფო_ნომ*
N პირადი_ნომ* საცავ* კარადა ყუთი ბარკოდ* შტრიხკოდ* განცხადებ* განაცხად*
n სადარბაზოს ლიფტ* ჭიშკ* ჭიშკრ* ბინის ბინა სასტუმრო* ოთახ* სეიფ* კაბინეტ* სართულ* პარკინგ* დარბაზ*
n აუდიტორი* დომოფონ* სალარო* ვაიფაი*
K dadasturebis_kod* shesvlis_kod* ertjerad* erjerad* ertjeradi_kod* verifikaciis_kod*
K avtorizaciis_kod*
G kodia kodis kodebi parolia parolis parolit pinkodi pin_kodi sms_kodi
J cifrebi tsifri tsifrebi ricxvi ritskhvi ritsxvi nomeri nomria gasagebi gasaghebi
Q dadastur* dasadastur* damadastur* shesvl* shesasvlel* registraci* registratsi* daregistrir*
Q verifikats* identifikac* identifikats* gaaktiur* gadamocm* gadamotsm* vinaob* dadast*
q usafrtx* usafrtkh* usaprtx* usaprtkh* droebit* gadaxd* gadakhd* gadaricx* gadaritskh* tranzaqci*
q shenadzen*
c dasasruleb* dasruleb* agdgen* aghdgen* agsadgen* aghsadgen* shecvl* shetsvl* shesacvl* damateb*
c dasamateb* xelmocer* khelmotser* xelmosacer* ganblok* gasaxsn* gagrdzel* gasagrdzel* dakavshir*
c misabm*
V sheiyvan* shemoiyvan* sheikvan* sheyvan* akrif* akrip* chawer* chacer* chatser* miutit* dawer*
V dacer* chasvi chasvit
v gamoiyen* gamoikhen* gamoiken* gamoyen*
S aplikatsi* gverdze gverd* velshi saitze ekranze
L tqveni tkveni tqvens tkvens sheni shens aris aqvs gamarjoba gtxovt gtkhovt shemdeg qvemot
W aravis gaumxil* gaumkhil* gauziar* gaandot ar_gadas* ar_gau* sxvas skhvas
T moqmed* mokmed* wuti wutis wutshi tsuti tsutis tsutshi cuti cutis saati saatis vada
N amanat* gatanis gacem* gatsem* migeb* migheb* shekvet* fasdakleb* pasdakleb* promo_kodi
N gadasaxad* gadasakhad* rigis biletis vaucher* sachuqr* javshn* xelshekrul* khelshekrul* mricxvel*
n sadarbaz* karis liftis otaxis otakhis binis wishkris parkingis
O angarish* barat* tanxa tankha
K հաստատման_կոդ* մուտքի_կոդ* մեկանգամյա* միանգամյա* sms_կոդ* սմս_կոդ* անվտանգության_կոդ*
K ստուգման_կոդ*
G կոդը կոդն կոդով կոդի կոդ կոդեր* գաղտնանիշ* ծածկագր* ծածկանուն* պին փին պին-կոդ* պինկոդ* թվաշար*
G նիշերի_հաջ* թվերի_հաջ* թվային_հաջ* տոկեն* գաղտնագիր*
J թիվը թվերը թվերն թվանշան* նիշ* բանալին նշան*
Q հաստատում* գրանցում* գրանցվ* նույնացում* ստուգում* վավերացում* ակտիվացն* ակտիվացում* երկփուլ*
Q երկքայլ* երկգործոն* ինքնություն* մեկանգամ* վերիֆիկ* վերահաստ* նոր_սարք*
q ժամանակավոր* վճարում* փոխանց* փոխանցում* գործարք* գնում* գնման մուտքաթույլ* հասանելի* կանխիկաց*
q հարցված* կանխիկ
c վերականգնում* փոփոխ* փոփոխում* ավարտ* ավարտել* ավելացն* կապել* կցել* ստորագր* ստորագրություն*
c ապաարգելափակ* ապակողպ* բացել* բացելու ջնջել* զուգակց* զուգավոր* միաց* միանալ* քվեարկ* թույլատր*
V մուտքագրեք մուտքագրել մուտքագրիր հավաքիր գրիր գրել ներածել* ներածեք տպել* տպեք ասեք լրացր* նշեք
V նշիր
v կիրառ* օգտվ*
S հավելվածում էկրանին դաշտում կայքում էջում պատուհան* պորտալ*
L քո են այս սա ահա որ եթե հարգելի բարև ողջույն խնդրում ենք հետևյալ ստորև նշված սարք* հաշվում
W ոչ_ոք ոչ_մեկի* մի_տրամ* մի_ասա* մի_կիս* չհայտն* չտրամ* չփոխանց* երրորդ_անձ*
T վայրկյան* ժամվա ուժի_մեջ գործում_է սպառվ* լրան*
E հին նախորդ* անվավեր*
N ստանալու առաքման զեղչի պրոմո* կտրոն* հերթ* հերթի հերթում տոմս* ամրագր* այցի այցելություն*
N բաժանորդ* հաշվիչ* փոստային նվեր* խաղարկ* ակցիա* անդորրագ* կտրոնի դեղատոմս* հաշիվ-ապրանք*
N պետհամարանիշ* համարանիշ* վաուչեր* շտրիխ* դիմում*
n դռների շքամուտք* մուտքի_դռ* վերելակ* դարպաս* բնակարան* սենյակ* հյուրանոց* կայանատեղ* սեյֆ*
n դասարան* լսարան* ավտոտնակ* դոմոֆոն* հարկ կաբինետ* նկուղ*
K hastatman_kod* mutqi_kod* mutki_kod* mekangamya*
G kodn kodov gaghtnabar* gakhtnabar* gaxtnabar* tsatskagir* cackagir* cackagr* tsatskagr*
Q hastatm* hastatel* mutqi mutki mutq_gorc* mutk_gorts* grancm* grancum* grantsm* grantsum* granc*
Q nuynakanac* nuynakanats* mekangam* miangam* stugm*
q anvtang* vcharm* vcharum* vjarum* vjarm* gortsarq* jamanakavor* zhamanakavor*
c verakangn* avartel* sharunak* storagr* avelacn* avelatsn* pokhel*
V mutqagr* mutkagr* havaqe* havake* greq nermuc* nermuts*
v ogtagorc* ogtagorts*
L dzer qo hamar barev aha
W voch_mek* voch_voq* voch_vok* mi_haytn* mi_pokhanc* mi_tramadr* mi_ase*
T rope ropei vaver* vayrkyan*
N canroc* tsanrots* stacman stanal* patver* araqm* arakm* araqum* zeghch* hertn herti tomsi
n dran_kod* duri shqamut* shkamut* verelak*
"""
