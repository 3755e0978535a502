"""What words of English and its relatives mean to the finder; `*` ends a stem, `_` is a space."""

from __future__ import annotations

TABLE = """
K back_upcode backupcode* ersatzcode* reservkod* reservekod* wiederherstellungscode*
q sicherheit beveiliging sakerhet sikkerhed sikkerhet oryggi
n prufung* prufungs* doren dorene dorar dorrar porten hoveddor gadedor grinden
O candidate candidates kandidat* raum room_no zimmer saal hall
C buddet budet
E wrong incorrect invalid falscher falsche falschen falsches ungultig* verkeerde onjuiste foute
E felaktig felaktiga forkert forkerte
E feilaktig ugyldig ugyldige ogiltig ogiltiga rangur rangt
N account_number account_no member_number customer_id client_id user_id game_pin game_code game_id
N spiel-pin spielcode quiz kahoot
N meeting_id meeting_pin meeting_code booking_code event_code
L ihres deines unseres online banking onlinebanking online-banking internetbanking device devices
L gerat gerats gerate geraet
L apparaat apparat enhed enhet enheten enheden enheds enhets taeki taekid digital digitale digitaal
L digitaler digitalen digitalt
C winning winners gewonnen gewinncode* herzlichen_gluckwunsch gluckwunsch gratuliere* sichern_sie
C sicher_dir gefeliciteerd
C winnende winnaar* gewonnen prijs prijzen prijscode grattis vinnar* vinst* vann vunnit tillykke
C vinder* vandt vundet
C gratulerer vinner* vinnerkod* vant til_hamingju vinnings* vinning* unnid lucky trekkning*
C dragning* verlosung* gluckscode
C gluckszahl trekking loterij jackpot* sweepstake* draw
O contract contracts contractnummer vertrag vertrage vertrags* avtal avtalet aftale aftalen avtale
O avtalen samning* samningur
Q fingerprint enrolment
N tickets cinema kino kinoticket* theatre biograf bio filmstaden kaartje* kaarten afhaalt haal_op
N ophalen ophaalt
N ehealth erezept e-rezept rezeptnummer recept receptnummer oppskrift puk puk-code puk-kod puk-kode
n alarm* alarmanlage larm larmet larmkod* fahrradschloss* fiets* fietsslot cykellas* sykkellas*
n hangslot vorhangeschloss
n hengelas hanglas bins binstore kayak boat baten boten bil sauna spa jacuzzi grill freezer safe
n skap skapet schrank
n keycode hut chalet caravan campervan thjofavorn* thjofavornina hjolalas hengilas
L thessar thessa thessi detta dette denna disse dieser diese diesen dieses deze hierdie let_you
L lets
L back_into maar rijden fertig you_re_good tallet
V slaerdu slaerd* sladu_thessa
c to_say_yes say_yes
Q let_you_back will_let_you du_bist_drin bist_du_drin dann_bist
- lieferando booking.com postnl postnord postbank postfinance paypal packeta bolt ticketmaster
- ticketswap parcelforce storytel shopify orderchamp postident postepay posti paketti.fi
S app apps page screen website webseite webbplats webbplatsen seite site browser webform
S online-form
S formular formularen formulier formularet skarmen bildschirm display feld eingabefeld eingabemaske
S veld invulveld rutan ruta faltet feltet felt siden sidan pagina scherm skjermen skjerm skaerm
S skaermen appen appi app'en nettsiden hjemmesiden hemsidan vefnum vefsidu appinu
S appid reitinn field textbox web webbsidan
J zahl ziffern ziffer zahlen cijfers cijfer siffrorna siffror sifrene sifre tallet tallene tall
J wort
J zahlenkombination nummertje talan talnaroth tolu tolur digits digit figures word
J sifferkombination
V eingeb* eingib* eingegeben einzugeb* eintipp* einzutipp* tippen tippe trag trage tragen
V eingetippt
V einzutragen anzugeben voer* invoer* ingevoer* vul* invul* in_te_vullen typ* toets* intoets* tik
V overnemen neem_over skriv* angiv* ange* knapp* knappar_in mata* fyll* slar_in sla indtast* tast*
V intast* inntast* oppgi* legg_inn legger_inn skriver faerdu_inn stimpla* sladu slaid skradu skraid
V put puts drop_in bung fill_in filling_in whack_in slot_in keying
v nutz* benutz* verwend* gebruik* anvand* brug* bruk* notadu notid tap
L muss musst mussen musst_du soll sollen kann kannst konnen konnt moet moeten moetje kun kunt kan
L ska skal skall maste behover trenger behov skal_du du_skal kanske need needs needed must should
L have_to got_to want can you_ll ll re d vd v/d thad sem tharft tharf skaltu tharf_ad to_enter ur u
L weil wenn falls ob als wanneer indien nar om_at hvis if when once just lang lange onze onzer
c wiederherstell* zurucksetz* wiedererlang* herstel* terugkrijgen aterstall* aterfa* gendan*
c nulstil*
c gjenopprett* tilbakestill* endurheimt* endurstill* recover* recovery restore restoring regain
c verknupf* verbind* zuordn* hinzufug* hinzuzufug* koppl* koppel* toevoeg* toe_te_voegen kopp*
c lanka
c lagga_till lagg_till tilfoj* legge_til tilknyt* knytte bet_vid tengja baeta_vid linking adding
c ubertrag* portier* overstap* nummerbehoud flytta* porting switch_number swap swapping unlocks
Q disposable throwaway wegwerp* wegwerf* engangs* verfication verificaton verifcation vertification
Q verifiction verificiation verifaction verifcode varification authentcation authentification
Q autentication securty loging loggin signin' authenification
q acess accses confrimation confirmaton
n fietskelder kelder fietsenstalling sykkelbod cykelrum cykelkallare tvattstuga vaskerom bod boden
n hofeingang hoftor waschkuche fahrradkeller keypad hallway stairwell staircase fence barn cottage
n bike bikeshed allotment clubhouse changing cloakroom locker room rooms hek berging poortje
L dear_sir dear_madam
Z even is_not isn_t it_s_not s_not not_your not_the not_for not_a ist_nicht ist_kein* auch_nicht
Z nicht_einmal is_niet is_geen zelfs ook_niet ar_inte inte_ens er_ikke ikke_engang ikke_en_gang
Z selv_ikke er_ekki
K confirmation_number_for_regist* confirmation_number_for_verif* confirmation_number_for_sign*
K confirmation_number_for_log* bevestigingscode* godkendelseskod* godkjenningskod*
K verifiseringskod*
K anmeldecode* anmeldekod* freigabecode* freigabepin einmalpin aktivierungscode* smstan sms-pin
K innskraningarkod* oryggiskod* stadfestingarkod* audkenniskod* einnota_kodi
Q registering register signs_you_in logs_you_in log_you_in sign_you_in you_re_in youre_in
Q let_you_in lets_you_in get_you_in komme_inn kommer_inn komma_in kommer_in komme_ind kommer_ind
Q get_in_to gets_you_in einzuloggen anzumelden eingeben_zum verifieer* verifierings* aktiverings*
Q innskran* skrair_thig sannreyn* tveggja_thatta bekreftels* bekraeftels*
q temp tmp bradabirgd* adgangs* kundeportal* betalings* greidslu* greidsl* okunden
c gebe_frei geben_frei frei godkenn* stadfesta auka samthykk* samthykkja virkja fullnaegja
L furs ins ans beim ubers aufs kundenportal* kundenkonto* dear_customer dear_client dear_guest
L dear_member lieber_kunde liebe_kundin geehrter_kunde geehrte_kundin geehrter_herr geehrte_frau
L beste_klant geachte_klant kara_kund kaere_kunde kjaere_kunde kaeri_vidskiptavinur kundportal*
L nummerid numerid_thitt simanumer* ad vera thetta thennan ekki_deila
N afhending* utidyr* utlamn* udlever* afhent* avhent* ruckgabe* retoure* retur* einlass* zutritt*
N eintritt* intrad* ontvangst* vidtoku* sott saekja pontun* bokunar* afslatt* gjafabref* pakka
N pakkinn sendingu bilstjor* tilvisun* kvittun* pantanir tilbod* vinning* utdrattur abholung*
N abhol* teilnahme* kassenbon* pfand* einlose* einlos* kassazettel inlosen inwissel* inlos*
N losa_in losningskod* innlos* indlos* utlos* paketskap* paketbox* garderob* parkering* parkeer*
N parkhaus* parkschein* schranke* slagboom* bom* lade* spind* skabskod* utcheck* incheck*
N checkin check-in check-out checkout
n meter reading readings prescription prescriptions licence license passport patient crime
n raumnummer zahlerstand* meterstand* matarstallning* maleravlasning* laskort husdyr* dyrnar
O zahler* zaehler* zahlernummer* meternummer auftrag kennzeichen nummernschild tilvisunarnumer
V sla tippst tippen_sie inntoetsen tik_in slar_inn skra inn sladu_inn key put putting stick
V pop_in schreib schreibe notiere
v quoting trykk
U isk kronur
T rennur gildir_til utrunnid gildistimi minuten
X hringid hafdu_samband simanumer
W ekki_gefa ekki_deila aldrei_gefa neinum deildu_ekki deilid_ekki gib_niemand sag_niemand
N confirmation_number
Q new_device new_phone nieuw_apparaat neues_gerat neuen_gerat neuem_gerat ny_enhet ny_enhed
Q nytt_enhet ny_telefon
c unterschreib* unterzeichn* ondertekenen signera underteckna* underskriv* onderteken*
G 3ds
Q 3d_secure
n wi_fi
N approved declined goedgekeurd genehmigt bewilligt innvilget beviljat
K steam_guard game_guard authenticator_code freischaltcode*
G schlusselcode six_digits five_digits eight_digits 6_digits digit_pin sechs_ziffern seks_cifre
G sex_siffror
G seks_sifre zes_cijfers pincode pincoden pinkode pinkoden pinkod
G kodeordet kodeordets passcode's codewort codeword cijfers_in kodnyckel sifferkoden talkod
J schlussel sleutel nyckel nyckeln nogle noglen nokkel nokkelen lykill lykil
c unlocks confirms completes authorises opens_your freischalt* entsperr* ontgrendel* lasa_upp
c las_upp laas_op las_opp lase_opp fortsatt* fortsaet*
c fortfahren fortzufahren doorgaan door_te_gaan verder_te_gaan fortsetzen fullborda* gennemfor*
c gjennomfor* unlocking authorizing approves
c prove_it's proof
v quote quoting angeben vermeld oppge_koden ange_koden oplys opgiv
V key_it plug_in paste copy copying punch invul
V slaa_ind sla_inn sla_in
T ttl expires_in expire_in viertelstunde halbstunde halbe_stunde kwartier halfuur half_uur kvart
T kvarter halvtimme halvtimma halvtime
q tijdelijk* temporar* initial initiale initialpass* startpass*
L seite bildschirm handy browser chrome firefox safari android iphone windows subject
n termin afspraak appointment
L neues neuem neuer nytt
O bestatigungsnummer bevestigingsnummer bekreftelsesnummer bekraeftelsesnummer
O bekraftelsenummer
L aapka apka aapke hai teil part patient_portal
L till unsubscribe unsubscribing opt_out opt-out abbestellen abmelden uitschrijven
L afmeld afmelden avsluta avregistrera
O kennung identifier username benutzerkennung
N voting vote votes ballot abstimm* stimmzettel stemme* lockers keybox key_box key_safe keysafe
N key_boxes schlusselbox* schlusselkasten* schlusselsafe*
N schlusseltresor* sleutelkluis* sleutelkast* nyckelbox* nyckelskap* nyckelgomm* nogleboks*
N nogleskab* nokkelboks* nokkelskap* hytta hytte hytten stugan sommerhus* lykillbox* kodlas*
N kodelas* zahlenschloss* cijferslot* padlock
c confirm* autoriz* prove set_up setting_up finish authorise authorises authorising authorize
c afslut* faerdiggor* slutfor* fullfor* afronden ronden voltooi* abschliess* abzuschliess*
c fertigstell* vollend* godkjenn* godkann* godkend* goedkeur* keur genehmig* freigeb* bewillig*
c gets_you get_you back_into s_you s_really_you is_you really_you approve approving get_back_into
c get_back_in log_back_in get_in getting_in freischalten freizuschalten freischaltung auszuweisen
c ausweisen entsperren bekraftigen continue proceed complete completing change update view sign
c e-sign almost_done almost_there nearly_there reset link unlock pair activat* aktivier* activer*
c aktiver* zurucksetzen koppeln nollstall* authorizes authorizing
K otp otps otac totp mtan phototan pushtan einmalcode einmalpasswort tan engangskode 2fa mfa
K engangslosen tan-code tancode smstan sms-tan zahlencode kontrollcode pruefcode securekey
K securitykey authcode engangskoden engangskod engangspassord* engangslosenord* eenmalige_code
K engangsadgangskode* einmalkennwort* bestatigungscode* tac securecode onetimepasscode
G code codes pin pins pincode password pwd passwd token tokencode passphrase pass_code pass_key
G ziffernfolge zahlenfolge sifferfolge cijfercode cijferreeks passcode passcodes key kennwort
G passwort pinnummer wachtwoord toegangscode kod koden koder losenord losenordet kode kodeord
G adgangskode* passord passordet kodi kodinn koda adgangsord lykilord* talnakod* sifferkod*
J number nummer nummeret numret numer numerid
Q verif* authenticat* login logins logon log-in signin sign_in loggen te_loggen signing_in log_in
Q opret* oprett* registratie aanmelding inschrijving anmeldung skapa_konto kontroll* kontrol*
Q controle* pruf* einmalig* engangs* oryggis* eingangs* bankid nemid mitid digid vipps id_check
Q identity_check log meldest melde logg logs signs loggar logger logge_pa log_pa logga_pa logge
Q logga logging_in signup sign_up signing_up one_time onetime single_use two_step two_factor
Q 2-step 2_step 2-factor 2sv identity enrol* registr* anmeld* einlog* login* bestatig*
Q verifizier* einmal* authentifiz* zwei_faktor freigabe* sicherheits* inlog* aanmeld* verific*
Q eenmalig* bevestig* engang* inlogg* logga_in logge_inn logg_inn logge_ind log_ind bekraft*
Q bekreft* bekraeft* pilogging* innlogg* indlog* tofaktor* tvafaktor* identitet* stadfest*
Q innskraning* audkenn* sannvott* einnota einskipti* registrer* legitimer* innskrani* zweifaktor*
Q legitimation* steps tan-verfahren verifisering* skra_inn sign-in tvistegs* totrinns*
q security secure access sms temporary pairing linking recovery auth authorisation confirmation
q backup emergency geheim* hemlig* hemmelig* leyni* zahlen* ident* tillfallig* midlertidig*
q bradabirgda* voorlopig* vorlaufig* requested request asked_for angeforderte angeforderter
q angeforderten angefordert gewunschte gevraagde gevraagd aangevraagde bad_om begarde bestallde
q ba_om etterspurte onskede anmodede anmodet efterspurgte begart umbedinn access-code approval
q zugang* zugriff* toegang* confirmations confirmed authorization restore account dynamic
q text-message atkomst* adgang* tilgang* sikkerhed* sikkerhets* sakerhet* koppel* kopplungs*
q beveilig* veiligheid* herstel* auftrags* kodes
N promo* promotion* discount* coupon* voucher* gift giftcard barcode track appointment order
N refund* receipt meeting conference webinar zoom check_in booking* boarding orders ordered
N booking bookings booked reservation* reserved pickup pick_up collection delivery parcel package
N packages tracking shipment consignment lockbox keypad invoice prize locker flight pnr itinerary
N contestant redeem* cheatcode discountcode gutschein* rabatt* aktionscode* postleitzahl
N abhol* paket* sendung* bestell* kundennr auftrag vorgang* rechnung* buchung* reservierung*
N haustur* geratecode qr-code* strichcode* empfehl* einladung* ticket* schliessfach* aktenzeichen
N storno* korting* kortingscode afhaal* pakket* bestelling* postcode* poort* factuur* boeking*
N zending* barcode* streepjes* cadeau* actiecode* kluis* dossier* reservering* ophaal* pakke*
N hent* hamt* utlever* avhamt* uthamt* bestall* bestilling* ordre* bokning* postnr sporing*
N faktura* presentkort* gavekort* rabat* kampanj* kampagne* kampanje* porttelefon streckkod*
N strekkod* stregkode* arende* sagsnr saksnr forsandelse* levering* artikelnr afslatt* gjafa*
N pontun* sending* sendingar* bokun* kvittun* verkstad* biljett* tombola lotteri* levere*
N versicherungs* lieferung* liefer* zustell* bezorg* lever* entnahme* verfolg* landekode*
N riktnummer omradeskod*
C off sale sales save saving savings deal deals free reward rewards bonus win won winner lottery
C fahrer chauffeur forer foreren chaufforen
C chauffoer offers checkout kiosk spent debited credited withdrawn charged purchased
C abgebucht belastet gebucht spare spart presale pre-sale tickets courier rider driver
C barista congratulations collect shipped dispatched lieferant bote
C zusteller kurier gewinn* gratis spar sparen koerier bezorger budet kurir bud paketbud rabatten
C korting cashback percent kassen sjafor competition jackpot raffle delivered courier's deliver
C deliverer giveaway stylist guest guests airbnb concierge
O acct a/c acc card cards mobile phone ending ends amount transaction txn id version kort payment
O fee fees form price total visa mastercard desk operator officer counter extension ext document
O file clerk transfer betalings* zahlungs* uberweisung* overforing* transaktions* device gerat
O gerats enhet apparaat statement pump lane attempt loan balance bal upi utr rrn umn cheque check
O street road avenue ave apt seat coach platform zone suite house floor level highway route bay
O bus train year info mandate iban dept points score konto kontonr karte karten endet endend
O betrag kunde nr endziffern uhr pas pasnummer rekening bedrag kortet kontot belop belob slutar
O ender saldo kortnr reikning* kortid upphaed vom handler bei til_konto address anschrift strasse
O str stund stra kr. acct. trace stan merchant mid tid imsi msisdn no. num verfuegungsrahmen
O guthaben overskridelse chapter ver
V enter type input submit insert key_in punch_in typing entering provide eingeben gib
v use using
V typ typt tast skriv tik eintippen eintragen einzugeben overtypen intoetsen
v pop met mit med with
V type_in typing_in type_it geben eingabe tippe tippen invoeren
v nutzen nutze verwende* benutze*
V voer vul toets invullen ange fyll mata knappa oppgi indtast angiv
v gebruik anvand bruk brug
V skriv_inn indtaste sladu nota notadu eingegeben trage entre enters inntast tasta
X call calls text reply dial ring txt contact tel telephone fax hotline helpline whatsapp
X hot-line send_to stop help ruf anruf* rufen rufnummer telefon tlf telefonnr bel bellen
X ringa kontakta kontakt svar svara svare antworte antworten antwoord antwort simi hringdu sendu
X sende call:
W never nobody anyone share sharing disclose reveal nie niemals niemand* weiter weitergabe nooit
W deel delen niemand vraagt dela aldrig aldri delikke ingen del_ikke del_aldri* del_den del_koden
W dele fragen verraten teilen oppge
W utlevere deila aldrei spyr fraga fragar sporger spor won't
I my mine mum's mom's dad's his mein meine meinem meinen mijn min_egen mitt mina minn hans hennes
L is was are be been will the a an your you yours for to of in on at as by this that unique email
L today tonight online heute vandaag idag i_dag today's sent sending give given through verified
L bestatigt bevestigd bekraftad bekraeftet bekreftet verifiziert geverifieerd verifierad
L verifisert godkendt godkjent godkand authorised_by logged angemeldet eingeloggt ingelogd
L inloggad recent portal prompt app screen page e-mail mail website webseite adresse webbplatsen
L siden numeric secret personal private correct short special latest current generated random
L digit digits following own personlicher personlichen personliche stelliger stelligen
L sechsstelliger sechsstelligen vierstelligen neuen persoonlijke siffrig siffriga personliga
L personlig sifret personlige cijferige cijfers lange aktueller bitte: dedicated final single
L extra below here here's has have it's its it from new use: equals hi hello dear please now into
L and or via der die das den dem des ihr ihre ihren ihrem ihrer dein deine deinen deinem deiner
L ist lautet sind fur zu zum zur im am von neue neuer als und bitte auf lauten wie folgt hier je
L jouw uw luidt zijn voor van de het een om te bij naar op deze dit din ditt dina ar er lyder til
L att pa av i det denne och og som ved hos deres dine jouwe har vores nya nye ny nyt nieuwe thinn
L thin vid hja fyrir ydar eda var new: ser heter only just en est es sie um nur these u
T valid expires expire expired expiry expiring minutes minute mins seconds second secs sec hours
T hour hrs hr days validity gultig gultigkeit ablaufen lauft ablauf minuten sekunden stunden
T geldig verloopt minuut seconden uur giltig giltighet utgar minuter sekunder timmar gyldig
T gyldighed udlober utloper minutter timer gildir minutur minutna
U usd eur gbp inr rs aud cad nzd chf sek dkk nok isk sgd hkd php ngn kes zar mb gb kb tb kg km cm
U mm miles pts kwh people items pcs pieces qty calories kr euro euros dollars pounds rupees cents
U stk stuck prozent personen watt kwt litres liters mi ft sqft yrs bucks pence eurocent tk usdt
U btc likes views followers mph kmh ml mg
D jan january feb february mar march apr april may jun june jul july aug august sep sept
D september oct october nov november dec december januar februar marz mai juni juli oktober
D dezember januari februari maart mei augustus okt maj augusti desember marts oclock mon tue wed
D thu fri sat sun monday tuesday wednesday thursday friday saturday sunday juin agust
E old previous earlier obsolete alte alter alten oude gamla gamle gammel vorherige
Q step meld_aan
N deurcode voordeur foutcode foutmelding feilkode fejlkode felkod kundnr kundnummer kundenummer
N vareparti varenummer varenr portkode dorkode dor dorkoden ytterdor dorr
n friend friends player freund ven venn zip postal zipcode postcode model part serial member*
n membership loyalty tax vat fiscal client
n fob exit return status_code error_code exit_code return_code operation heating boiler projekt
n project timesheet cost support agent act amended law paragraph article wine box fine notice
n voicemail bot boete bussgeld system server build cabin user userid username brukernavn
n gebruikersnaam benutzername anvandarnamn code_change code_changes code_review code_reviews
n code_base codebase code_of_conduct code_freeze code_red code_name code_word liste list
n code_section code_block source_code zip_code port portkod portkoden porttelefonen padlock
n intercom lift elevator basement gym pool printer tresor keller schrank kluis poort kassaskap
n grind exam centre school hiss garagen skuret stock parking gate north review reviews pr repo
n garage* garagentor kit entry track_and_trace stand verktyg branch area country error fault
n status source qr bar dress colour color paint course class room module door garage alarm
n building wifi wi-fi bill case incident claim student employee patient sort swift bic routing
n vehicle plate job imei puk menu table queue lot batch sku ean isbn poll vote store shop lab
n sample specimen unit stall departure terminal item product customer referral refer invite
n invitation reference ref refno contract policy hotel stay kunden* mitglied* fehler* tur fach
n tisch sak sag fack skap billet* artikel* wlan steuer* vertrag* versicherung* tafel* klant*
n postnummer* kunde* medlem* haustur turcode lidmaat* cheat genetic penal civil conduct ethics
n morse flights airline deur entrance apartment ticket offer
"""
