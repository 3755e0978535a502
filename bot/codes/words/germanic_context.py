"""What words of English and its relatives say about all that is no code."""

from __future__ import annotations

TABLE = """
L als som sem come registered enrolled registriert angemeldet geregistreerd ingeschreven registrerad
L registrerat registreret registrert pameldt tilmeldt anmald tilmeld skradur ihres deines unseres
L online banking onlinebanking online_banking internetbanking device devices gerat gerats gerate
L geraet apparaat apparat enhed enhet enheten enheden enheds enhets taeki taekid digital digitale
L digitaal digitaler digitalen digitalt thessar thessa thessi detta dette denna disse dieser diese
L diesen dieses deze hierdie let_you lets back_into maar rijden fertig you_re_good tallet muss musst
L mussen musst_du soll sollen kann kannst konnen konnt moet moeten moetje kun kunt kan ska skal
L skall maste behover trenger behov skal_du du_skal kanske need needs needed must should have_to
L got_to want can you_ll ll re d vd v/d thad tharft tharf skaltu tharf_ad ur u weil wenn falls ob
L wanneer indien nar om_at hvis if when once just lang lange onze onzer dear_sir dear_madam furs ins
L ans beim ubers aufs kundenportal* kundenkonto* dear_customer dear_client dear_guest dear_member
L lieber_kunde liebe_kundin geehrter_kunde geehrte_kundin geehrter_herr geehrte_frau beste_klant
L geachte_klant kara_kund kaere_kunde kjaere_kunde kaeri_vidskiptavinur kundportal* nummerid
L numerid_thitt simanumer* ad vera thetta thennan ekki_deila handy chrome firefox safari android
L iphone windows subject neues neuem neuer nytt aapka apka aapke hai teil part patient_portal till
L opt_out abbestellen abmelden uitschrijven afmeld afmelden avsluta avregistrera is was are be been
L will the a an your you yours for to of in on at as by this that unique email today tonight heute
L vandaag idag i_dag today_s sent sending give given through verified bestatigt bevestigd bekraftad
L bekraeftet bekreftet verifiziert geverifieerd verifierad verifisert godkendt godkjent godkand
L authorised_by logged eingeloggt ingelogd inloggad recent portal prompt e_mail mail adresse numeric
L secret personal private correct short special latest current generated random following own
L personlicher personlichen personliche stelliger stelligen sechsstelliger sechsstelligen
L vierstelligen neuen persoonlijke siffrig siffriga personliga personlig sifret personlige cijferige
L aktueller bitte: dedicated final single extra below here here_s has have it_s its it from new use:
L equals hi hello dear please now into and or via der die das den dem des ihr ihre ihren ihrem ihrer
L dein deine deinen deinem deiner ist lautet sind fur zu zum zur im am von neue und bitte auf lauten
L wie folgt hier je jouw uw luidt zijn voor van de het een om te bij naar op dit din ditt dina ar er
L lyder til att pa av i det denne och og ved hos deres dine jouwe har vores nya nye ny nyt nieuwe
L thinn thin vid hja fyrir ydar eda var new: ser heter only en est es sie um nur these what whats
L what_s that_s thats heres there there_s they they_re we we_re we_ve we_ll us our ours me he she
L him her them their who whom whose which where why how not_you wasn_t didn_t don_t dont wont i_m
L it_ll you_ve you_re youre youve youll i_ll let_s were being had having did does done could would
L shall might can_t very too also again back out up over under about around before after until
L within then than but such those some any all each every both just_now right_now already still yet
L soon at_once straight away exactly simply quickly asap pls plz plss thx ty thnx thanks thank
L cheers bro hun babe hey hiya heya yo yoo oi howdy greetings welcome wanna gonna gotta nd w/ b4 rn
L yr yer yall y_all thy 4u 2u cos coz bc cuz tho going goes comes coming get gets got getting make
L makes keep keeps kept ready asked prompted needed_to required requires require necessary order_to
L so_that so_you carefully in_full manually someone somebody anybody else other one ones thing
L things time first second_time once_only kindly regards sincerely best_regards yours_sincerely
L folks mate pal love dearest valued respected sir madam esteemed computer laptop tablet watch
L speaker headset headphones earbuds television console smart smartwatch box_below below_box shown
L displayed appears below: appear saw read attempted trying tried tries attempt_to wants wish wishes
L like would_like please_do happy glad ich wir uns mir mich dir dich ihm ihn ihnen euch euer eure
L eurem euren man wer warum welche welcher welches nicht kein keine keinen noch schon mal dann damit
L dafur hierfur hierzu dazu daran darauf sowie oder aber sondern denn dass daher jetzt gleich gerade
L eben bereits wieder nochmal erneut einfach kurz schnell bald gern gerne wird werden wurde wurden
L worden sein war hat habe haben hast hatte hatten geht ging gehen darf durfen mochte mochten
L mochtest willst wollen wollt sollst sollten konnte konntest lassen lass uber unter nach vor hinter
L neben ohne gegen innerhalb binnen bis seit wahrend aus nachstehend nachstehende nachstehenden
L nachfolgend nachfolgende nachfolgenden unten oben unten_stehende diesem jener jede jeder jedes
L alle alles andere_n folgende folgender folgenden folgendes moin servus hallo grusse gruss gruezi
L gruessgott guten morgen abend danke vielen dank herzlich willkommen sehr sehr_geehrte geehrte
L geehrter lieber liebe liebes liebste kundin versicherte versicherter mitarbeiter wij ik jij hij
L zij ons u_kunt hen haar hem waar waarom hoe welke geen nog dus maar_dan daarna daarmee hiermee
L hiervoor daarvoor ervoor eraan ermee ff effe gewoon snel straks nu direct meteen opnieuw wordt
L werd waren bent heb hebt heeft hebben gaat gaan mag mogen wil willen wilt zou zouden zal zullen
L laten laat onder voordat tijdens uit tussen zonder tegen binnen_de onderstaand onderstaande
L hieronder volgende volgend deze_week alvast hoi hey_daar goedemorgen goedemiddag goedenavond
L bedankt alsjeblieft alstublieft aub svp beste geachte gewaardeerde heer mevrouw medewerker jag hon
L han vi oss dom era vem vad hur vilken inte sedan dock eftersom darfor harmed nedan foljande
L nedanstaende ovan bara endast strax igen snabbt direkt genast blir blev varit hade kunna vill
L ville ska_du skulle bor far fatt fick gar gick lat latt utan mellan efter fore innan inom hej
L hejsan tjena tja tjo halla god_morgon valkommen tack snalla vanligen basta kara baste kund ber
L vart deg dig mig sig er_du jeg jer hvem hvad hvor hvordan hvilken ikke saa dog derfor hermed
L nedenfor nedenstaende ovenfor bare snart hurtigt bliver vaere vaeret havde kunne vil fik faet gik
L lad uden mellem inden for_at mod hejsa davs goddag godmorgen velkommen tak venligst kaere beder
L bedes meg seg dykk dykkar dere kven kva korleis ikkje difor herved nedanfor fylgjande neste berre
L no_da igjen raskt vore vere har_du hadde skal_vi fekk gjekk mellom etter for_a hei heisann takk
L vennligst vennlegst ver_sa_snill snill kjaere kjare bes eg ho fra opp ned inn_i inni ther ykkur
L okkur okkar hann thau hver hvar hvernig hvada ekki enn svo thvi tha ef thegar til_ad svo_ad adeins
L aftur fljott verdur verid hefur hafdi hefdi getur gaetir vilt munt eiga mattu lattu milli undir
L eftir adur gegn af hae godan daginn sael saell saelir velkomin velkominn vinsamlega vinsamlegast
L kaeri kaera notandi hinu hinn hin hid thessum thessari thessu fyrstu naest naesta eftirfarandi
L nedangreint nedangreindan w ya ye see wo dan ni sa ne zugeteilt zuteilen zugewiesen toegekend
L toegewezen tilldelat tilldelad tildelt tildelte uthlutad uthlutun allotted allocated assigned
L issued given_to mach machen macht doe doen gor gjor geri gera gast digga bror bruh dude gaur fam
L resultaten spater netop nettopp nyss nylega nyopprettede verd vard hefur_verid spotted noticed
L detected seen gesehen bemerkt gezien saum was_it luv wud cud shud ull uve u_ve ya'll dis wat wen
L wid frm msg fwd sry soz ey ay ayy ok oky okie cool nice sweet hmm oh ooh hi_there hello_there
L good_day attn attention note_that nb fyi btw heads_up alert notification reminder log_your
L log_the_hours logged_the siminn tharftu geturdu viltu aettu ertu hefurdu attu gaetirdu veistu
L fekkstu faerd thurfir tharfnast thvi_er deildi deilt shared skjali skjalid skjal þær þann þitt þú
L þu
T rennur gildir_til utrunnid gildistimi ttl expires_in expire_in viertelstunde halbstunde
T halbe_stunde kwartier halfuur half_uur kvart kvarter halvtimme halvtimma halvtime valid expires
T expire expired expiry expiring mins seconds second secs sec hours hour hrs hr days validity gultig
T gultigkeit ablaufen lauft ablauf sekunden stunden geldig verloopt minuut seconden uur giltig
T giltighet utgar sekunder timmar gyldig gyldighed udlober utloper timer gildir quarter_of half_an
T half_hour halfhour good_for lasts dies dies_in runs_out ran_out valid_for stops_working lapses
T lapse lapsing lifetime void works_for works_until gilt gultige ablauft ablaufzeit verfallt verfall
T verfallen erlischt std stunde tage tagen halbstundig halben_stunde sekunde gueltig gueltigkeit
T laeuft ablaeuft geldigheid verloopt_over verstrijkt vervalt vervallen minuutje minuutjes uren
T dagen seconde giltigt giltiga upphor loper_ut timme dygn slutar_galla galler gaeller gar_ut
T gyldigt gyldige udlob udloebsdato dogn gaelder gjelder utlop utlopar gjeld timar sekundar utgatt
T gyldighetstid gildistima gildis klukkustund klukkustundir klst sekundna sekundur sekundum
T rennur_ut utrunninn haettir minuten minutes minute minuter minutter minutur minutna minute_s minut
T minuterna sekund minutters minutt minuttar minutum minuta minutu evaporates vanishes vanish
T gone_in self-destructs self_destructs ticking clock_is_ticking hurry times_out time_out timeout
T timed window dead_in dead_after toast_in short-lived short_lived
U isk kronur usd eur gbp inr rs aud cad nzd chf sek dkk nok sgd hkd php ngn kes zar mb gb kb tb kg
U km cm mm miles pts kwh people items pcs pieces qty calories kr euro euros dollars pounds rupees
U cents stk stuck prozent personen watt kwt litres liters mi ft sqft yrs bucks pence eurocent tk
U usdt btc likes views followers mph kmh ml mg quid grand stones oz kgs metres meters feet inches
U yards acres degrees ghz oere oyre kronor kroner kronen euroa franken fr rappen personer stykker
U styck antal lbs
D jan january feb february mar march apr april may jun june jul july aug august sep sept september
D oct october nov november dec december januar februar marz mai juni juli oktober dezember januari
D februari maart mei augustus okt maj augusti desember marts oclock mon tue wed thu fri sat sun
D monday tuesday wednesday thursday friday saturday sunday juin agust morning afternoon evening noon
D midnight pm yesterday tomorrow tmrw tmr tmw tonite weekday weekdays montag dienstag mittwoch
D donnerstag freitag samstag sonntag ubermorgen gestern mittags abends maandag dinsdag woensdag
D donderdag vrijdag zaterdag zondag gisteren mandag mandagen tisdag onsdag torsdag fredag lordag
D sondag imorgon igar kl klockan tirsdag loerdag soendag klokken imorgen igaar laurdag tysdag sundag
D manudag* thridjudag* midvikudag* fimmtudag* fostudag* laugardag* sunnudag* morgun gaer klukkan
E fake gefalscht* falskt nep valse wrong incorrect invalid falscher falsche falschen falsches
E ungultig* verkeerde onjuiste foute felaktig felaktiga forkert forkerte feilaktig ugyldig ugyldige
E ogiltig ogiltiga rangur rangt old previous earlier obsolete alte alter alten oude gamla gamle
E gammel vorherige forfeited superseded expired_code deactivated void_code ungueltig* uberholt
E abgelaufen abgelaufene abgelaufener abgelaufenen vorige verlopen vervallen_code utgangen utganget
E udlobet utlopt tidigare foregaende foregande tidligere forrige utrunnin gamli gamla_kodinn fyrri
Z even is_not isn_t it_s_not s_not not_your not_the not_for not_a ist_nicht ist_kein* auch_nicht
Z nicht_einmal is_niet is_geen zelfs ook_niet ar_inte inte_ens er_ikke ikke_engang ikke_en_gang
Z selv_ikke er_ekki rather_than instead_of other_than doesn_t_need nothing_to_do has_nothing
Z wasn_t_a not_an not_about nicht_der nicht_die nicht_das nicht_um nicht_ihr* nicht_dein* statt
Z anstelle niet_je niet_de niet_het niet_uw in_plaats inte_din inte_ditt inte_koden istallet
Z ikke_din ikke_dit ikke_ditt i_stedet i_staden ekki_thinn ekki_thad er_ekki_um
N locker keypad versicherung* approved declined authorised_purchase bewilligt akzeptiert
N genehmigungsnr genehmigungsnummer samthykkt godkant_kop amazon_hub approval_no approval_number
N auth_code authorisation_code_of autorisationsnr bon kassabon waardebon tilgodebevis account_number
N account_no member_number customer_id client_id user_id game_pin game_code game_id spiel_pin
N spielcode quiz kahoot meeting_id meeting_pin meeting_code booking_code event_code cinema kino
N kinoticket* theatre biograf bio filmstaden kaartje* kaarten haal_op ophalen ehealth erezept
N e_rezept rezeptnummer oppskrift puk puk_code puk_kod puk_kode afhending* utidyr* utlamn* udlever*
N afhent* avhent* ruckgabe* retoure* retur* einlass* zutritt* eintritt* intrad* ontvangst* vidtoku*
N sott saekja pontun* afslatt* pakka pakkinn bilstjor* tilvisun* kvittun* pantanir tilbod* utdrattur
N abhol* teilnahme* kassenbon* pfand* einlos* kassazettel inwissel* inlos* losa_in losningskod*
N innlos* indlos* utlos* garderob* parkering* parkeer* parkhaus* parkschein* schranke* slagboom*
N bommen bomkod* vejbom ladesaul* ladestation* ladekarte* spind* skabskod* utcheck* incheck* checkin
N check_in check_out checkout confirmation_number goedgekeurd genehmigt innvilget beviljat voting
N vote votes ballot abstimm* stimmzettel stemme* lockers keybox key_box key_safe keysafe key_boxes
N schlusselbox* schlusselkasten* schlusselsafe* schlusseltresor* sleutelkluis* sleutelkast*
N nyckelbox* nyckelskap* nyckelgomm* nogleboks* nogleskab* nokkelboks* nokkelskap* hytta hytte
N hytten stugan sommerhus* lykillbox* kodlas* kodelas* zahlenschloss* cijferslot* padlock promo*
N discount* coupon* gift giftcard track order refund* receipt meeting conference webinar zoom
N booking* boarding orders ordered booked reservation* reserved pickup pick_up collection delivery
N parcel package packages tracking shipment consignment lockbox invoice prize flight pnr itinerary
N contestant redeem* gutschein* aktionscode* postleitzahl paket* sendung* bestell* kundennr vorgang*
N rechnung* buchung* reservierung* haustur* geratecode qr_code* strichcode* empfehl* einladung*
N ticket* schliessfach* aktenzeichen storno* korting* afhaal* postcode* poort* factuur* boeking*
N zending* barcode* streepjes* cadeau* actiecode* kluis* dossier* reservering* ophaal* pakke* hent*
N hamt* utlever* avhamt* uthamt* bestall* bestilling* ordre* bokning* sporing* presentkort*
N gavekort* rabat* kampanj* kampagne* porttelefon streckkod* strekkod* stregkode* arende* sagsnr
N saksnr forsandelse* artikelnr gjafa* sending* bokun* verkstad* biljett* tombola lotteri*
N versicherungs* liefer* zustell* bezorg* lever* entnahme* verfolg* landekode* riktnummer
N omradeskod* voordeur foutcode foutmelding feilkode fejlkode felkod kundnr kundnummer kundenummer
N vareparti varenummer varenr dor ytterdor dorr out_for_delivery delivery_pin delivery_code
N collection_pin drop_off dropoff handover refill repeat_prescription rx tyre tyres servicing
N work_order purchase_order quotation quotes invoices receipts donation donated donate raffle_ticket
N raffle_no ballot_paper polling wristband venue gig concert matinee festival admission admit_one
N boarding_pass gate_no luggage baggage left_luggage bag_tag claim_tag laundry drycleaning
N dry_cleaning qr_code scan scanned wifi_code wifi_password wi_fi_password guest_wifi wlan_passwort
N entry_code_for front_gate side_gate key_cabinet keycabinet combination_lock combi_lock bike_lock
N u_lock shed beach_hut holiday_let check_in_code smart_lock discount_code discount_codes offer_code
N referral_code refer_a_friend invite_code invitation_code student_code class_code join_code survey
N quizizz licence_key license_key product_key serial_number serialnumber registration_plate plates
N reg_plate licence_plate license_plate number_plate vrm vin chassis parcels packet packets mailbag
N courier_pin parcel_box locker_code inpost evri hermes_depot depot awb waybill consignments
N manifest puks unblocking_key puk1 puk2 icc iccid eid smart_meter sort_code swift_code bic_code
N routing_number post_code dialling_code dial_code area_code country_code diagnosis_code ndc hs_code
N packstation ablageort nachnahme wartenr sitzplatz gewinnspiel* umfrage gleis fahrkarte fahrschein*
N bordkarte tuercode* haustuer* tueroeffner klingel wohnungstur* wohnungstuer quittung beleg belegnr
N apotheke werkstatt reifen inspektion stornierung angebotsnr angebot afhalen pakje pakjes
N retourlabel balie kassabonnen bonnetje bon_nr korting_code vouchercode_nl winactie prijsvraag
N loten instapkaart hangslotje kentekenplaat kenteken laadpaal bestelnr ordernr facturen bonnr
N apotheek medicijnen garage_nl kolli kollinr avisering avi avin ombud hamta_ut fraktsedel dorrkod*
N grindkod* garagekod* hanglaset koden_till_dorren konummer konummret nummerlapp lucka kvitto
N kvittot ordernumret ocr ocr_nr tavling* lotten bingo regnr apoteket offert forsendelser
N gadedorskode* haengelas* hengelasen konr kvittering kvitteringen regning regningen regninga
N konkurrence konkurranse lodtraekning trekningen nummerplade skilt p_plads apotek tilbudsnr
N avlesning aflaesning skranke luke kolapp kolapp_nr hurdin hurdinni hurdina hurdar utihurd* bakdyr*
N lykilbox* lykilaskja hjolalasinn afhendingarkod* afhendingarstad* sott_pakka postbox postboxi
N postboxid bilnumeri utdraettar lottotala midi midinn midanum saeti brottfararspjald alestur rodin
N rodinni apotekid lyfsedil lyf vidgerd recept voucher* postnr faktura* receptet fault_report
N incident_report storungsmeldung* stormeldung storingsmelding* felanmal* fejlmelding* feilmelding*
N bilanatilkynning* schadensmeldung* schadenmeldung* schademelding* skadeanmal* skadesanmeldelse*
N tjonstilkynning* beschwerde* klacht* klagomal* kvortun* fault_reference fault_no tarif tarifs
N tariff tarifwechsel* tarifwijziging abonnement abonnementet abonnementen abonnements abonnemang
N abonnemanget mobilabonnemang* mobilabonnement* askrift askriftar datapott datapass databundel surf
N surfpott prisplan dataplan data_plan price_plan databundle bundel
n result results befund befunde befundcode uitslag resultat resultater provsvar labcode labor
n to_open_it pod pods open_locker vid_dyrnar dyrnar ved_doren pa_doren ved_dora dora doeren question
n questions enquiry enquiries inquiry inquiries query queries ruckfrage ruckfragen nachfrage
n nachfragen vragen navraag fragor forespurgsel* henvendelse henvendelser sporsmal spurningar
n fyrirspurn* unsubscribe unsubscribing prufungs* doren dorene dorar dorrar porten hoveddor gadedor
n grinden alarm* larm larmet larmkod* fahrradschloss* fiets* cykellas* sykkellas* hangslot hengelas
n hanglas bins binstore kayak boat baten boten bil sauna spa jacuzzi grill freezer safe skap skapet
n schrank keycode hut chalet caravan campervan thjofavorn* hjolalas hengilas kelder sykkelbod
n cykelrum cykelkallare tvattstuga vaskerom bod boden hofeingang hoftor waschkuche hallway stairwell
n staircase fence barn cottage bike bikeshed allotment clubhouse changing cloakroom room rooms hek
n berging poortje meter reading readings prescription prescriptions licence license passport patient
n crime raumnummer zahlerstand* meterstand* matarstallning* maleravlasning* laskort husdyr* wi_fi
n afspraak appointment friend friends player freund ven venn zip postal zipcode postcode model
n serial member* loyalty tax vat fiscal client fob exit return status_code error_code exit_code
n return_code operation heating boiler projekt project timesheet cost support agent act amended law
n paragraph article wine box fine notice voicemail bot boete bussgeld system server build cabin user
n userid brukernavn gebruikersnaam benutzername anvandarnamn code_change code_changes code_review
n code_reviews code_base codebase code_of_conduct code_freeze code_red code_name code_word liste
n list code_section code_block source_code zip_code port portkod portkoden porttelefonen intercom
n elevator basement gym pool printer tresor keller kluis poort kassaskap grind exam centre school
n hiss skuret stock gate north review reviews repo garage* kit entry track_and_trace stand verktyg
n branch area country error fault status source qr bar dress colour color paint course class module
n door building wifi bill case incident claim student employee sort swift bic routing vehicle plate
n job imei menu table queue lot batch sku ean isbn poll store shop lab sample specimen unit stall
n departure item product customer referral refer invite invitation reference ref refno policy hotel
n stay mitglied* fehler* tur fach tisch sak sag fack billet* artikel* wlan steuer* vertrag* tafel*
n klant* postnummer* kunde* medlem* haustur turcode lidmaat* cheat genetic penal civil conduct
n ethics morse flights airline deur entrance apartment ticket offer vendor supplier contractor
n janitor caretaker warden landlord letting tenancy tenant flat_no unit_no buzzer doorbell keyholder
n padlocks combo_lock bikes attic loft cellar greenhouse marina pitch campsite caravan_park lodge
n hottub tanning trolley pump_no laundrette table_no lane_no court pitch_no team squad shirt lap
n heat race bib runner classroom lecture lecture_hall seminar module_code course_code lesson
n exam_code tutor homework assignment essay grade pupil appt appts appointments doctor dentist gp
n surgery clinic ward hospital vet vets nurse midwife vaccine jab xray optician stockwerk garten
n gartentor tor tore zaun schuppen fahrrad schloss schlosser briefkasten ferienwohnung ferienhaus
n fewo klasse kurs vorlesung horsaal hausaufgabe sprechstunde arzt arztin zahnarzt praxis klinik
n kinderarzt impfung modell sorte farbe verdieping zolder tuin tuinhek schuur schuurtje slot
n brievenbus vakantiehuis klas tandarts dokter arts huisarts ziekenhuis afspraken vaccinatie kleur
n trappa trappan vaning vaningen tradgard forrad forradet cykel cykeln laset brevlada klass lektion
n kursen lakare vardcentral sjukhus besok farg etagen sal sals kaelder havelage skur cyklen lasen
n postkasse time_hos laege konsultation farve lejlighed lejligheden etasje kjeller kjelleren hage
n hagen sykkel sykkelen leilighet leiligheta time_nar tannlege lege legevakt sykehus legetime farge
n klassen rom haed haedin kjallari kjallara gardur gard skurnum hjol hjolid postkassi ibud ibudin
n sumarbustad* bustad* laeknir laekni sjukrahus stofa stofu herbergi bekkur afangi namskeid litur
n termin lift parking terminal project_code cost_code booking_code_for turnier* toernooi* turnering*
n tournament tournaments league fixture kickoff datavolumen
C lotto lottozahlen losnummer lottery draw buddet budet winning winners gewonnen
C herzlichen_gluckwunsch gluckwunsch gratuliere* sichern_sie sicher_dir gefeliciteerd winnende
C winnaar* prijs prijzen prijscode grattis vinnar* vinst* vann vunnit tillykke vinder* vandt vundet
C gratulerer vinner* vant til_hamingju vinning* unnid lucky trekkning* dragning* verlosung*
C gluckscode gluckszahl trekking loterij jackpot* sweepstake* off sale sales save saving savings
C deal deals free reward rewards bonus win won winner fahrer chauffeur forer foreren chaufforen
C chauffoer offers kiosk spent debited credited withdrawn charged purchased abgebucht belastet
C gebucht spare spart presale pre_sale courier rider driver barista congratulations collect shipped
C dispatched lieferant bote zusteller gewinn* gratis spar sparen koerier bezorger bud paketbud
C rabatten korting cashback percent kassen sjafor competition raffle delivered courier_s deliver
C deliverer giveaway stylist guest guests airbnb concierge congrats well_done finalist leaderboard
C giveaways entered_into bargain bargains clearance flashsale flash_sale black_friday cyber
C prime_day bogo half_price loyalty_points reward_points gewonnen_haben hauptpreis preis preise
C schnappchen sonderangebot* ausverkauf angebote aktion aktionen gutschrift postbote fahrerin
C aanbieding aanbiedingen uitverkoop actie acties erbjudande erbjudanden rea fynd utforsaljning
C budbilen tilbud tilbuddet udsalg salg gevinst premie premien heldig heldige lykkelige utsala
C sendill kurier kurir
O kob kobet kjop kjopet kop kopet aankoop kauf einkauf
O atm geldautomat geldautomaat uttagsautomat minibank for_account to_account from_account of_account
O on_account registration_number reg_no registrierungsnummer registratienummer registreringsnummer
O candidate candidates kandidat* raum room_no zimmer saal hall contract contracts vertrag vertrage
O vertrags* avtal avtalet aftale aftalen avtale avtalen samning* zahler* zaehler* auftrag
O kennzeichen nummernschild tilvisunarnumer bestatigungsnummer bevestigingsnummer bekreftelsesnummer
O bekraeftelsesnummer bekraftelsenummer kennung identifier username benutzerkennung acct a/c acc
O card cards mobile phone ending ends amount transaction txn id version kort payment fee fees form
O price total visa mastercard desk operator officer counter extension ext file clerk transfer
O zahlungs* uberweisung* overforing* transaktions* statement pump lane attempt loan balance bal upi
O utr rrn umn cheque check street road avenue ave apt seat coach platform zone suite house floor
O level highway route bay bus train year info mandate iban dept points score konto kontonr endet
O endend betrag kunde nr endziffern uhr pas rekening bedrag kortet kontot belop belob slutar ender
O saldo kortnr reikning* kortid upphaed vom handler bei til_konto address anschrift strasse str
O stund stra kr. acct. trace stan merchant mid tid imsi msisdn no. num verfuegungsrahmen guthaben
O overskridelse chapter ver bank_account membership_number pension ni_number nino ssn
O social_security passport_no licence_no policy_no policy_number claim_no case_no case_number
O ticket_no ticket_number customer_number customer_no client_no booking_no booking_number order_no
O order_number invoice_no contract_no serial_no model_no part_no tracking_no tracking_number ref_no
O reference_number room_number flight_no seat_no platform_no badge badge_no staff staff_no crew
O pager tax_code utr_no vat_no landline direct_line extension_no queue_number queue_no
O number_in_the_queue line_no roll rating mileage odometer altitude steps_today pin_code_area plot
O parcel_of verfugbar verfugungsrahmen endziffer personalnr bankleitzahl blz mandatsreferenz
O glaubiger_id aktennr kennziffer matrikelnr personalausweis reisepass durchwahl wagen zug flug
O postfach ustid contractnr bsn lidnr machtigingskenmerk kenmerk perron spoor trein stoel coupe
O vlucht rekeningnr orgnr avtalsnr forsakringsnr meddelandenr bankgiro plusgiro bg pg tag vagn plats
O perrong flygnr saldot cpr cvr aftalenr reg.nr tog vogn plads flynr kid kid_nr avtalenr sete avgang
O flyvning buss kennitala kt kennitolu saetid stodu inneign karte karten kartennr kartenende account
O boks boksen holf holfi brevkasse postlada pobox po_box skuff skuffe skuffu drawer shelf rack
X report notruf sperr_notruf sperrnotruf notrufnummer sperrhotline melden_unter meldpunt anmal_till
X hringid hafdu_samband simanumer call calls text reply dial ring txt contact tel telephone fax
X hotline helpline whatsapp hot_line send_to stop help ruf anruf* rufen rufnummer telefon tlf
X telefonnr bel bellen ringa kontakta kontakt svar svara svare antworte antworten antwoord antwort
X simi hringdu sendu sende call: ring_us call_us phone_us give_us_a_call text_us message_us
X reply_with_stop reply_stop freephone tollfree toll_free switchboard rufen_sie ruf_an
X servicehotline kundtjanst thjonustuver sentralbord vaxel vaxeln ringer ring_oss ring_til bel_ons
X bel_met hringja hringt sms_til sms_an sms_naar skicka_sms send_sms vom_handy from_your_mobile
X vanaf_je_mobiel op_uw_mobiel fran_mobilen fra_mobilen fra_mobil ur_farsimanum
W beware scam* fraudster* phishing betrug* vorsicht oplicht* fraude* bedragare* bedrageri* svindel*
W svindler* svik* fragt no_bank no_employee kein_mitarbeiter geen_medewerker ekki_gefa aldrei_gefa
W neinum deildu_ekki deilid_ekki gib_niemand sag_niemand never nobody anyone share sharing disclose
W reveal nie niemals niemand* weiter weitergabe nooit deel delen vraagt dela aldrig aldri delikke
W ingen del_ikke del_aldri* del_den del_koden dele fragen verraten teilen oppge utlevere deila
W aldrei spyr fraga fragar sporger spor won_t confide give_out give_away give_this_to hand_this
W tell_anyone tell_no_one tell_nobody nobody_else no_one noone no1 any1 anybody_else dont_tell
W dont_give dont_show don_t_show don_t_tell don_t_give don_t_forward dont_forward dont_share
W dnt_share do_not_give do_not_tell do_not_forward forward forwarding to_yourself yourself strangers
W third_party third_parties outsiders leak divulge divulging confidential weitersagen weitergeben
W weiterleiten weitergegeben preisgeben herausgeben mitgeteilt verrate verrat jemandem dritte
W dritten geheim_halten behalte_es fur_sich fur_dich niemand_anders door_aan doorgeven doorgeeft
W vertel vertellen verklap deelt gedeeld derden delas lamna_inte lamna_aldrig lamnas lamna_ut lamna
W ge_inte visa_inte beratta_inte beratta sprid sprida vidarebefordra obehoriga andra_personer
W ingen_annan nagon videregiv videregive giv_den_ikke giv_ikke udlever_aldrig udlever_ikke vis_ikke
W fortael nogen uvedkommende andre tredjepart gi_ikke gi_den_ikke ikke_gi ikkje_gi gi_aldri ikke_vis
W fortell noen nokon utlever_ikke del_han ikkje_del del_aldri tredjepartar uvedkommande segdu_engum
W segdu engum gefdu_ekki gefdu_aldrei gefa_upp ekki_syna ekki_segja thridja_adila odrum keep_it
W keep_this keep_it_to behalt hou_het houd_het behall hold_det haltu_thvi eyes_only
W fur_dich_behalten for_your_eyes only_for_you hush keep_shtum keep_it_secret keep_secret
W keep_it_safe keep_safe dont_pass don't_pass pass_it_on pass_this_on pass_on do_not_pass
W not_for_sharing for_your_use_only only_yours between_us private_to_you do_not_reply_with fraud
I my mine mum_s mom_s dad_s his mein meine meinem meinen mijn min_egen mitt mina minn hans hennes
I mijne mijnen our_house
- sparkasse sparebank sparekasse sparbank sparbanken swedbank college lieferando booking.com postnl
- postnord postbank postfinance paypal packeta bolt ticketmaster ticketswap parcelforce storytel
- shopify orderchamp postident postepay posti paketti.fi e_boks
"""
