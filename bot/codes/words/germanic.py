"""What words of English and its relatives mean to the finder; `*` ends a stem, `_` is a space."""

from __future__ import annotations

TABLE = """
K back_upcode backupcode* ersatzcode* reservkod* reservekod* wiederherstellungscode*
K confirmation_number_for_regist* confirmation_number_for_verif* confirmation_number_for_sign*
K confirmation_number_for_log* bevestigingscode* godkendelseskod* godkjenningskod*
K verifiseringskod* anmeldecode* anmeldekod* freigabecode* freigabepin einmalpin aktivierungscode*
K smstan sms-pin innskraningarkod* oryggiskod* stadfestingarkod* audkenniskod* einnota_kodi
K steam_guard game_guard authenticator_code freischaltcode* otp otps otac totp mtan phototan
K pushtan einmalcode einmalpasswort tan engangskode 2fa mfa engangslosen tan-code tancode sms-tan
K zahlencode kontrollcode pruefcode securekey securitykey authcode engangskoden engangskod
K engangspassord* engangslosenord* eenmalige_code engangsadgangskode* einmalkennwort*
K bestatigungscode* tac securecode onetimepasscode
G key 3ds schlusselcode six_digits five_digits eight_digits 6_digits digit_pin sechs_ziffern
G seks_cifre sex_siffror seks_sifre zes_cijfers pincode pincoden pinkode pinkoden pinkod kodeordet
G kodeordets passcode's codewort codeword cijfers_in kodnyckel sifferkoden talkod code codes pin
G pins password pwd passwd token tokencode passphrase pass_code pass_key ziffernfolge zahlenfolge
G sifferfolge cijfercode cijferreeks passcode passcodes kennwort passwort pinnummer wachtwoord
G toegangscode kod koden koder losenord losenordet kode kodeord adgangskode* passord passordet kodi
G kodinn koda adgangsord lykilord* talnakod* sifferkod*
J zahl ziffern ziffer zahlen cijfers cijfer siffrorna siffror sifrene tallene tall wort
J zahlenkombination nummertje talan talnaroth tolu tolur digits digit figures word
J sifferkombination schlussel sleutel nyckel nyckeln nogle noglen nokkel nokkelen lykill lykil
J number nummer nummeret numret numer numerid
Q one_off one-off apple_pay google_pay samsung_pay garmin_pay google_wallet apple_wallet
Q samsung_wallet wallet_setup fingerprint enrolment let_you_back will_let_you du_bist_drin
Q bist_du_drin dann_bist disposable throwaway wegwerp* wegwerf* engangs* verfication verificaton
Q verifcation vertification verifiction verificiation verifaction verifcode varification
Q authentcation authentification autentication securty loging loggin signin' authenification
Q registering register signs_you_in logs_you_in log_you_in sign_you_in you_re_in youre_in
Q let_you_in lets_you_in get_you_in komme_inn kommer_inn komma_in kommer_in komme_ind kommer_ind
Q get_in_to gets_you_in einzuloggen anzumelden eingeben_zum verifieer* verifierings* aktiverings*
Q innskran* skrair_thig sannreyn* tveggja_thatta bekreftels* bekraeftels* new_device new_phone
Q nieuw_apparaat neues_gerat neuen_gerat neuem_gerat ny_enhet ny_enhed nytt_enhet ny_telefon
Q 3d_secure verif* authenticat* login logins logon log-in signin sign_in loggen te_loggen
Q signing_in log_in opret* oprett* registratie aanmelding inschrijving anmeldung skapa_konto
Q kontroll* kontrol* controle* pruf* einmalig* oryggis* eingangs* bankid nemid mitid digid vipps
Q id_check identity_check log meldest melde logg logs signs loggar logger logge_pa log_pa logga_pa
Q logge logga logging_in signup sign_up signing_up one_time onetime single_use two_step two_factor
Q 2-step 2_step 2-factor 2sv identity enrol* registr* anmeld* einlog* login* bestatig* verifizier*
Q einmal* authentifiz* zwei_faktor freigabe* sicherheits* inlog* aanmeld* verific* eenmalig*
Q bevestig* engang* inlogg* logga_in logge_inn logg_inn logge_ind log_ind bekraft* bekreft*
Q bekraeft* pilogging* innlogg* indlog* tofaktor* tvafaktor* identitet* stadfest* innskraning*
Q audkenn* sannvott* einnota einskipti* registrer* legitimer* innskrani* zweifaktor* legitimation*
Q steps tan-verfahren skra_inn sign-in tvistegs* totrinns* step meld_aan
q reserv reserve* backup back-up vara* ersatz* sicherheit beveiliging sakerhet sikkerhed sikkerhet
q oryggi acess accses confrimation confirmaton temp tmp bradabirgd* adgangs* kundeportal*
q betalings* greidslu* greidsl* okunden tijdelijk* temporar* initial initiale initialpass*
q startpass* security secure access sms temporary pairing auth authorisation confirmation emergency
q geheim* hemlig* hemmelig* leyni* zahlen* ident* tillfallig* midlertidig* bradabirgda* voorlopig*
q vorlaufig* requested request asked_for angeforderte angeforderter angeforderten angefordert
q gewunschte gevraagde gevraagd aangevraagde bad_om begarde bestallde ba_om etterspurte onskede
q anmodede anmodet efterspurgte begart umbedinn access-code approval zugang* zugriff* toegang*
q confirmations confirmed authorization account dynamic text-message atkomst* adgang* tilgang*
q sikkerhed* sikkerhets* sakerhet* kopplungs* beveilig* veiligheid* auftrags* kodes
c beneficiary payee begunstigde mottaker modtager mottagare empfanger vegna_nys to_say_yes say_yes
c zurucksetz* wiedererlang* herstel* terugkrijgen aterstall* aterfa* gendan* nulstil* gjenopprett*
c tilbakestill* endurheimt* endurstill* recover* recovery restore restoring regain verknupf*
c verbind* zuordn* hinzufug* hinzuzufug* koppl* koppel* toevoeg* toe_te_voegen kopp* lanka
c lagga_till lagg_till tilfoj* legge_til tilknyt* knytte bet_vid tengja baeta_vid linking adding
c ubertrag* portier* overstap* nummerbehoud flytta* porting switch_number swap swapping unlocks
c gebe_frei geben_frei frei godkenn* stadfesta auka samthykk* samthykkja virkja fullnaegja
c unterschreib* unterzeichn* ondertekenen signera underteckna* underskriv* onderteken* confirms
c completes authorises opens_your freischalt* entsperr* ontgrendel* lasa_upp las_upp laas_op
c las_opp lase_opp fortsatt* fortsaet* fortfahren fortzufahren doorgaan door_te_gaan verder_te_gaan
c fortsetzen fullborda* gennemfor* gjennomfor* unlocking authorizing approves prove_it's proof
c confirm* autoriz* prove set_up setting_up finish authorise authorising authorize afslut*
c faerdiggor* slutfor* fullfor* afronden ronden voltooi* abschliess* abzuschliess* fertigstell*
c vollend* godkjenn* godkann* godkend* goedkeur* keur genehmig* freigeb* bewillig* gets_you get_you
c s_you s_really_you is_you really_you approve approving get_back_into get_back_in log_back_in
c get_in getting_in freischalten freizuschalten freischaltung auszuweisen ausweisen entsperren
c bekraftigen continue proceed complete completing change update view sign e-sign almost_done
c almost_there nearly_there reset link unlock pair activat* aktivier* activer* aktiver*
c zurucksetzen koppeln nollstall* authorizes
V slaerdu slaerd* sladu_thessa eingeb* eingib* eingegeben einzugeb* eintipp* einzutipp* tippen
V tippe trag trage tragen eingetippt einzutragen anzugeben voert voeren voer_in invoer* ingevoer*
V vul* invul* in_te_vullen typ* toets* intoets* tik overnemen neem_over skriv* angiv* anger angett
V angivna knapp* knappar_in matar fyll* slar_in sla indtast* tast* intast* inntast* oppgi* legg_inn
V legger_inn skriver faerdu_inn stimpla* sladu slaid skradu skraid put puts drop_in bung fill_in
V filling_in whack_in slot_in keying tippst tippen_sie inntoetsen tik_in slar_inn skra inn
V sladu_inn putting stick pop_in schreib schreibe notiere key_it plug_in paste copy copying punch
V invul slaa_ind sla_inn sla_in enter type input submit insert key_in punch_in typing entering
V provide eingeben gib typ typt tast skriv eintippen eintragen einzugeben overtypen intoetsen
V type_in typing_in type_it geben eingabe invoeren voer vul toets invullen ange fyll mata knappa
V oppgi indtast angiv skriv_inn indtaste nota entre enters inntast tasta
v nutz* benutz* verwend* gebruik* anvand* brug* bruk* notadu notid tap quoting trykk quote angeben
v vermeld oppge_koden ange_koden oplys opgiv use using pop met mit med with nutzen nutze verwende*
v benutze* gebruik anvand bruk brug
S app apps page screen website webseite webbplats webbplatsen seite site browser webform
S online-form formular formularen formulier formularet skarmen bildschirm display feld eingabefeld
S eingabemaske veld invulveld rutan ruta faltet feltet felt siden sidan pagina scherm skjermen
S skjerm skaerm skaermen appen appi app'en nettsiden hjemmesiden hemsidan vefnum vefsidu appinu
S appid reitinn field textbox web webbsidan
L als som sem come registered enrolled registriert angemeldet geregistreerd ingeschreven
L registrerad registrerat registreret registrert pameldt tilmeldt anmald tilmeld skradur ihres
L deines unseres online banking onlinebanking online-banking internetbanking device devices gerat
L gerats gerate geraet apparaat apparat enhed enhet enheten enheden enheds enhets taeki taekid
L digital digitale digitaal digitaler digitalen digitalt thessar thessa thessi detta dette denna
L disse dieser diese diesen dieses deze hierdie let_you lets back_into maar rijden fertig
L you_re_good tallet muss musst mussen musst_du soll sollen kann kannst konnen konnt moet moeten
L moetje kun kunt kan ska skal skall maste behover trenger behov skal_du du_skal kanske need needs
L needed must should have_to got_to want can you_ll ll re d vd v/d thad tharft tharf skaltu
L tharf_ad to_enter ur u weil wenn falls ob wanneer indien nar om_at hvis if when once just lang
L lange onze onzer dear_sir dear_madam furs ins ans beim ubers aufs kundenportal* kundenkonto*
L dear_customer dear_client dear_guest dear_member lieber_kunde liebe_kundin geehrter_kunde
L geehrte_kundin geehrter_herr geehrte_frau beste_klant geachte_klant kara_kund kaere_kunde
L kjaere_kunde kaeri_vidskiptavinur kundportal* nummerid numerid_thitt simanumer* ad vera thetta
L thennan ekki_deila handy chrome firefox safari android iphone windows subject neues neuem neuer
L nytt aapka apka aapke hai teil part patient_portal till opt_out opt-out abbestellen abmelden
L uitschrijven afmeld afmelden avsluta avregistrera is was are be been will the a an your you yours
L for to of in on at as by this that unique email today tonight heute vandaag idag i_dag today's
L sent sending give given through verified bestatigt bevestigd bekraftad bekraeftet bekreftet
L verifiziert geverifieerd verifierad verifisert godkendt godkjent godkand authorised_by logged
L eingeloggt ingelogd inloggad recent portal prompt e-mail mail adresse numeric secret personal
L private correct short special latest current generated random following own personlicher
L personlichen personliche stelliger stelligen sechsstelliger sechsstelligen vierstelligen neuen
L persoonlijke siffrig siffriga personliga personlig sifret personlige cijferige aktueller bitte:
L dedicated final single extra below here here's has have it's its it from new use: equals hi hello
L dear please now into and or via der die das den dem des ihr ihre ihren ihrem ihrer dein deine
L deinen deinem deiner ist lautet sind fur zu zum zur im am von neue und bitte auf lauten wie folgt
L hier je jouw uw luidt zijn voor van de het een om te bij naar op dit din ditt dina ar er lyder
L til att pa av i det denne och og ved hos deres dine jouwe har vores nya nye ny nyt nieuwe thinn
L thin vid hja fyrir ydar eda var new: ser heter only en est es sie um nur these
T rennur gildir_til utrunnid gildistimi minuten ttl expires_in expire_in viertelstunde halbstunde
T halbe_stunde kwartier halfuur half_uur kvart kvarter halvtimme halvtimma halvtime valid expires
T expire expired expiry expiring minutes minute mins seconds second secs sec hours hour hrs hr days
T validity gultig gultigkeit ablaufen lauft ablauf sekunden stunden geldig verloopt minuut seconden
T uur giltig giltighet utgar minuter sekunder timmar gyldig gyldighed udlober utloper minutter
T timer gildir minutur minutna
U isk kronur usd eur gbp inr rs aud cad nzd chf sek dkk nok sgd hkd php ngn kes zar mb gb kb tb kg
U km cm mm miles pts kwh people items pcs pieces qty calories kr euro euros dollars pounds rupees
U cents stk stuck prozent personen watt kwt litres liters mi ft sqft yrs bucks pence eurocent tk
U usdt btc likes views followers mph kmh ml mg
D jan january feb february mar march apr april may jun june jul july aug august sep sept september
D oct october nov november dec december januar februar marz mai juni juli oktober dezember januari
D februari maart mei augustus okt maj augusti desember marts oclock mon tue wed thu fri sat sun
D monday tuesday wednesday thursday friday saturday sunday juin agust
E fake gefalscht* falskt nep valse wrong incorrect invalid falscher falsche falschen falsches
E ungultig* verkeerde onjuiste foute felaktig felaktiga forkert forkerte feilaktig ugyldig ugyldige
E ogiltig ogiltiga rangur rangt old previous earlier obsolete alte alter alten oude gamla gamle
E gammel vorherige
Z even is_not isn_t it_s_not s_not not_your not_the not_for not_a ist_nicht ist_kein* auch_nicht
Z nicht_einmal is_niet is_geen zelfs ook_niet ar_inte inte_ens er_ikke ikke_engang ikke_en_gang
Z selv_ikke er_ekki
N locker keypad versicherung* approved declined authorised_purchase bewilligt akzeptiert
N genehmigungsnr genehmigungsnummer samthykkt godkant_kop amazon_hub approval_no approval_number
N auth_code authorisation_code_of autorisationsnr bon kassabon waardebon cadeaubon tilgodebevis
N gavekort vouchers account_number account_no member_number customer_id client_id user_id game_pin
N game_code game_id spiel-pin spielcode quiz kahoot meeting_id meeting_pin meeting_code
N booking_code event_code tickets cinema kino kinoticket* theatre biograf bio filmstaden kaartje*
N kaarten afhaalt haal_op ophalen ophaalt ehealth erezept e-rezept rezeptnummer recept receptnummer
N oppskrift puk puk-code puk-kod puk-kode afhending* utidyr* utlamn* udlever* afhent* avhent*
N ruckgabe* retoure* retur* einlass* zutritt* eintritt* intrad* ontvangst* vidtoku* sott saekja
N pontun* bokunar* afslatt* gjafabref* pakka pakkinn sendingu bilstjor* tilvisun* kvittun* pantanir
N tilbod* utdrattur abholung* abhol* teilnahme* kassenbon* pfand* einlose* einlos* kassazettel
N inlosen inwissel* inlos* losa_in losningskod* innlos* indlos* utlos* paketskap* paketbox*
N garderob* parkering* parkeer* parkhaus* parkschein* schranke* slagboom* bommen bomkod* vejbom
N ladesaul* ladestation* ladekarte* spind* skabskod* utcheck* incheck* checkin check-in check-out
N checkout confirmation_number goedgekeurd genehmigt innvilget beviljat voting vote votes ballot
N abstimm* stimmzettel stemme* lockers keybox key_box key_safe keysafe key_boxes schlusselbox*
N schlusselkasten* schlusselsafe* schlusseltresor* sleutelkluis* sleutelkast* nyckelbox*
N nyckelskap* nyckelgomm* nogleboks* nogleskab* nokkelboks* nokkelskap* hytta hytte hytten stugan
N sommerhus* lykillbox* kodlas* kodelas* zahlenschloss* cijferslot* padlock promo* promotion*
N discount* coupon* voucher* gift giftcard barcode track order refund* receipt meeting conference
N webinar zoom check_in booking* boarding orders ordered booking bookings booked reservation*
N reserved pickup pick_up collection delivery parcel package packages tracking shipment consignment
N lockbox invoice prize flight pnr itinerary contestant redeem* cheatcode discountcode gutschein*
N rabatt* aktionscode* postleitzahl paket* sendung* bestell* kundennr vorgang* rechnung* buchung*
N reservierung* haustur* geratecode qr-code* strichcode* empfehl* einladung* ticket* schliessfach*
N aktenzeichen storno* korting* kortingscode afhaal* pakket* bestelling* postcode* poort* factuur*
N boeking* zending* barcode* streepjes* cadeau* actiecode* kluis* dossier* reservering* ophaal*
N pakke* hent* hamt* utlever* avhamt* uthamt* bestall* bestilling* ordre* bokning* postnr sporing*
N faktura* presentkort* gavekort* rabat* kampanj* kampagne* kampanje* porttelefon streckkod*
N strekkod* stregkode* arende* sagsnr saksnr forsandelse* levering* artikelnr gjafa* sending*
N sendingar* bokun* verkstad* biljett* tombola lotteri* levere* versicherungs* lieferung* liefer*
N zustell* bezorg* lever* entnahme* verfolg* landekode* riktnummer omradeskod* deurcode voordeur
N foutcode foutmelding feilkode fejlkode felkod kundnr kundnummer kundenummer vareparti varenummer
N varenr portkode dorkode dor dorkoden ytterdor dorr
n result results befund befunde befundcode uitslag resultat resultater provsvar labcode labor
n to_open_it pod pods open_locker vid_dyrnar dyrnar ved_doren pa_doren ved_dora dora doeren
n question questions enquiry enquiries inquiry inquiries query queries ruckfrage ruckfragen
n nachfrage nachfragen vragen navraag fragor forespurgsel* henvendelse henvendelser sporsmal
n spurningar fyrirspurn* unsubscribe unsubscribing prufungs* doren dorene dorar dorrar porten
n hoveddor gadedor grinden alarm* alarmanlage larm larmet larmkod* fahrradschloss* fiets* fietsslot
n cykellas* sykkellas* hangslot vorhangeschloss hengelas hanglas bins binstore kayak boat baten
n boten bil sauna spa jacuzzi grill freezer safe skap skapet schrank keycode hut chalet caravan
n campervan thjofavorn* thjofavornina hjolalas hengilas fietskelder kelder fietsenstalling
n sykkelbod cykelrum cykelkallare tvattstuga vaskerom bod boden hofeingang hoftor waschkuche
n fahrradkeller hallway stairwell staircase fence barn cottage bike bikeshed allotment clubhouse
n changing cloakroom room rooms hek berging poortje meter reading readings prescription
n prescriptions licence license passport patient crime raumnummer zahlerstand* meterstand*
n matarstallning* maleravlasning* laskort husdyr* wi_fi termin afspraak appointment friend friends
n player freund ven venn zip postal zipcode postcode model serial member* membership loyalty tax
n vat fiscal client fob exit return status_code error_code exit_code return_code operation heating
n boiler projekt project timesheet cost support agent act amended law paragraph article wine box
n fine notice voicemail bot boete bussgeld system server build cabin user userid brukernavn
n gebruikersnaam benutzername anvandarnamn code_change code_changes code_review code_reviews
n code_base codebase code_of_conduct code_freeze code_red code_name code_word liste list
n code_section code_block source_code zip_code port portkod portkoden porttelefonen intercom lift
n elevator basement gym pool printer tresor keller kluis poort kassaskap grind exam centre school
n hiss garagen skuret stock parking gate north review reviews pr repo garage* garagentor kit entry
n track_and_trace stand verktyg branch area country error fault status source qr bar dress colour
n color paint course class module door garage alarm building wifi wi-fi bill case incident claim
n student employee sort swift bic routing vehicle plate job imei menu table queue lot batch sku ean
n isbn poll store shop lab sample specimen unit stall departure terminal item product customer
n referral refer invite invitation reference ref refno policy hotel stay kunden* mitglied* fehler*
n tur fach tisch sak sag fack billet* artikel* wlan steuer* vertrag* tafel* klant* postnummer*
n kunde* medlem* haustur turcode lidmaat* cheat genetic penal civil conduct ethics morse flights
n airline deur entrance apartment ticket offer
C lotto lottozahlen losnummer lottery draw buddet budet winning winners gewonnen gewinncode*
C herzlichen_gluckwunsch gluckwunsch gratuliere* sichern_sie sicher_dir gefeliciteerd winnende
C winnaar* prijs prijzen prijscode grattis vinnar* vinst* vann vunnit tillykke vinder* vandt vundet
C gratulerer vinner* vinnerkod* vant til_hamingju vinnings* vinning* unnid lucky trekkning*
C dragning* verlosung* gluckscode gluckszahl trekking loterij jackpot* sweepstake* off sale sales
C save saving savings deal deals free reward rewards bonus win won winner fahrer chauffeur forer
C foreren chaufforen chauffoer offers kiosk spent debited credited withdrawn charged purchased
C abgebucht belastet gebucht spare spart presale pre-sale courier rider driver barista
C congratulations collect shipped dispatched lieferant bote zusteller kurier gewinn* gratis spar
C sparen koerier bezorger kurir bud paketbud rabatten korting cashback percent kassen sjafor
C competition jackpot raffle delivered courier's deliver deliverer giveaway stylist guest guests
C airbnb concierge
O atm geldautomat geldautomaat uttagsautomat minibank for_account to_account from_account
O of_account on_account registration_number reg_no registrierungsnummer registratienummer
O registreringsnummer candidate candidates kandidat* raum room_no zimmer saal hall contract
O contracts contractnummer vertrag vertrage vertrags* avtal avtalet aftale aftalen avtale avtalen
O samning* samningur zahler* zaehler* zahlernummer* meternummer auftrag kennzeichen nummernschild
O tilvisunarnumer bestatigungsnummer bevestigingsnummer bekreftelsesnummer bekraeftelsesnummer
O bekraftelsenummer kennung identifier username benutzerkennung acct a/c acc card cards mobile
O phone ending ends amount transaction txn id version kort payment fee fees form price total visa
O mastercard desk operator officer counter extension ext document file clerk transfer zahlungs*
O uberweisung* overforing* transaktions* statement pump lane attempt loan balance bal upi utr rrn
O umn cheque check street road avenue ave apt seat coach platform zone suite house floor level
O highway route bay bus train year info mandate iban dept points score konto kontonr karte karten
O endet endend betrag kunde nr endziffern uhr pas pasnummer rekening bedrag kortet kontot belop
O belob slutar ender saldo kortnr reikning* kortid upphaed vom handler bei til_konto address
O anschrift strasse str stund stra kr. acct. trace stan merchant mid tid imsi msisdn no. num
O verfuegungsrahmen guthaben overskridelse chapter ver
X report notruf sperr-notruf sperrnotruf notrufnummer sperrhotline melden_unter meldpunt anmal_till
X hringid hafdu_samband simanumer call calls text reply dial ring txt contact tel telephone fax
X hotline helpline whatsapp hot-line send_to stop help ruf anruf* rufen rufnummer telefon tlf
X telefonnr bel bellen ringa kontakta kontakt svar svara svare antworte antworten antwoord antwort
X simi hringdu sendu sende call:
W beware scam* scammer* fraudster* phishing betrug* betruger* vorsicht oplicht* fraude* bedragare*
W bedrageri* svindel* svindler* svik* fragt no_bank no_employee kein_mitarbeiter geen_medewerker
W ekki_gefa aldrei_gefa neinum deildu_ekki deilid_ekki gib_niemand sag_niemand never nobody anyone
W share sharing disclose reveal nie niemals niemand* weiter weitergabe nooit deel delen niemand
W vraagt dela aldrig aldri delikke ingen del_ikke del_aldri* del_den del_koden dele fragen verraten
W teilen oppge utlevere deila aldrei spyr fraga fragar sporger spor won't
I my mine mum's mom's dad's his mein meine meinem meinen mijn min_egen mitt mina minn hans hennes
- sparkasse sparebank sparekasse sparbank sparbanken swedbank college lieferando booking.com postnl
- postnord postbank postfinance paypal packeta bolt ticketmaster ticketswap parcelforce storytel
- shopify orderchamp postident postepay posti paketti.fi
"""
