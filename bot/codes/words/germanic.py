"""What words of English and its relatives mean to the finder; `*` ends a stem, `_` is a space."""

from __future__ import annotations

TABLE = """
c confirm* autoriz* prove set_up setting_up finish authorise authorises authorising authorize
c almost_done almost_there nearly_there reset link unlock pair activat* aktivier* activer*
c aktiver* zurucksetzen koppeln nollstall* authorizes authorizing
K otp otps passcode passcodes otac totp mtan smstan phototan pushtan einmalcode einmalpasswort
K tan 2fa engangskode engangskoden engangskod engangspassord* engangslosenord* eenmalige_code
K engangsadgangskode* einmalkennwort* bestatigungscode* tac securecode onetimepasscode
G code codes pin pins pincode password pwd passwd token tokencode passphrase pass_code pass_key
G kennwort passwort pinnummer wachtwoord toegangscode kod koden koder losenord losenordet kode
G kodeord adgangskode* passord passordet kodi kodinn koda adgangsord lykilord* talnakod*
G sifferkod*
J number nummer nummeret numret numer numerid
Q verif* authenticat* login logins logon log-in signin sign_in loggen te_loggen signing_in log_in
Q logge_pa log_pa logga_pa logge logga logging_in signup sign_up signing_up one_time onetime
Q single_use two_step two_factor 2-step 2_step 2-factor 2sv mfa identity enrol* registr* anmeld*
Q einlog* login* bestatig* verifizier* einmal* authentifiz* zwei_faktor freigabe* sicherheits*
Q inlog* aanmeld* verific* eenmalig* bevestig* engang* inlogg* logga_in logge_inn logg_inn
Q logge_ind log_ind bekraft* bekreft* bekraeft* pilogging* innlogg* indlog* tofaktor* tvafaktor*
Q identitet* stadfest* innskraning* audkenn* sannvott* einnota einskipti* registrer* legitimer*
Q innskrani* zweifaktor* legitimation* steps tan-verfahren verifisering* godkend* godkann*
Q skra_inn sign-in tvistegs* totrinns*
q security secure access sms temporary pairing linking recovery auth authorisation confirmation
q zugang* zugriff* toegang* confirmations confirmed authorization continue restore account
q dynamic text-message atkomst* adgang* tilgang* sikkerhed* sikkerhets* sakerhet* koppel*
q kopplungs* beveilig* veiligheid* herstel* auftrags* kodes approve kort
N promo* promotion* discount* coupon* voucher* gift giftcard barcode track appointment order
N check_in booking* boarding orders ordered booking bookings booked reservation* reserved pickup
N pick_up collection delivery parcel package packages tracking shipment consignment lockbox
N keypad invoice prize locker flight pnr itinerary contestant redeem* cheatcode discountcode
N gutschein* rabatt* aktionscode* postleitzahl plz abhol* paket* sendung* bestell* kundennr
N auftrag vorgang* rechnung* buchung* reservierung* haustur* geratecode qr-code* strichcode*
N empfehl* einladung* ticket* schliessfach* aktenzeichen storno* korting* kortingscode afhaal*
N pakket* bestelling* postcode* poort* factuur* boeking* zending* barcode* streepjes* cadeau*
N actiecode* kluis* dossier* reservering* ophaal* pakke* hent* hamt* utlever* avhamt* uthamt*
N bestall* bestilling* ordre* bokning* postnr sporing* faktura* presentkort* gavekort* rabat*
N kampanj* kampagne* kampanje* port* porttelefon streckkod* strekkod* stregkode* arende* sagsnr
N saksnr forsandelse* levering* artikelnr afslatt* gjafa* pontun* sending* sendingar* bokun*
N kvittun* verkstad* biljett* tombola lotteri* levere* versicherungs* lieferung* liefer* zustell*
N bezorg* lever* entnahme* verfolg* landekode* riktnummer omradeskod*
C off sale sales save saving savings deal deals free reward rewards bonus win won winner lottery
C approved refund* receipt spent debited credited withdrawn charged purchased declined refunded
C abgebucht belastet gebucht spare spart presale pre-sale tickets courier rider driver barista
C checkout subscribe unsubscribe congratulations collect shipped dispatched lieferant bote
C zusteller kurier gewinn* gratis spar sparen koerier bezorger budet kurir bud paketbud rabatten
C korting cashback percent kassen sjafor counter competition jackpot raffle delivered courier's
C deliver deliverer giveaway stylist guest guests airbnb concierge
O acct a/c acc card cards mobile phone ending ends amount transaction txn id user userid version
O payment transfer betalings* zahlungs* uberweisung* overforing* transaktions* device gerat
O gerats enhet apparaat statement pump lane attempt loan balance bal upi utr rrn umn cheque check
O street road avenue ave apt seat coach platform zone suite house floor level page highway route
O bay bus train year info mandate iban dept points score konto kontonr karte karten endet endend
O betrag kunde nr endziffern uhr pas pasnummer rekening bedrag kortet kontot belop belob slutar
O ender saldo kortnr reikning* kortid upphaed vom handler bei til_konto address anschrift strasse
O str stund stra kr. acct. trace stan merchant mid tid imsi msisdn no. num verfuegungsrahmen
O guthaben overskridelse chapter build ver
V enter type use input submit insert using key_in punch_in typing entering provide eingeben gib
V med met mit with type_in typing_in type_it geben eingabe nutzen nutze verwende* benutze* tippe
V tippen invoeren voer vul gebruik toets invullen ange skriv anvand fyll mata knappa bruk tast
V oppgi indtast brug angiv skriv_inn indtaste sladu nota notadu eingegeben trage entre enters
V inntast tasta
X call calls text reply dial ring txt contact tel telephone fax hotline helpline whatsapp
X hot-line sms_to send_to stop help ruf anruf* rufen rufnummer telefon tlf telefonnr bel bellen
X ringa kontakta kontakt svar svara svare antworte antworten antwoord antwort simi hringdu sendu
X sende support call:
W never nobody anyone share sharing disclose reveal nie niemals niemand* weiter weitergabe nooit
W deel delen niemand vraagt dela aldrig aldri delikke ingen del dele fragen verraten teilen oppge
W utlevere deila aldrei spyr fraga fragar sporger spor won't
I my mine mum's mom's dad's his her mein meine meinem meinen mijn min_egen mitt mina minn hans
I hennes
L is was are be been will the a an your you yours for to of in on at as by this that unique email
L e-mail mail website webseite adresse webbplatsen siden numeric secret personal private correct
L short special latest current requested generated random digit digits following own personlicher
L personlichen personliche stelliger stelligen sechsstelliger sechsstelligen vierstelligen neuen
L persoonlijke siffrig siffriga personliga personlig sifret personlige cijferige cijfers lange
L aktueller bitte: dedicated final single extra below here here's has have it's its it from new
L use: equals hi hello dear please now into and or via der die das den dem des ihr ihre ihren
L ihrem ihrer dein deine deinen deinem deiner ist lautet sind fur zu zum zur im am von neue neuer
L als und bitte auf lauten wie folgt hier je jouw uw luidt zijn voor van de het een om te bij
L naar op deze dit din ditt dina ar er lyder til att pa av i det denne och og som ved hos deres
L dine jouwe har vores nya nye ny nyt nieuwe thinn thin vid hja fyrir ydar eda var new: ser heter
L only just en est es sie um nur these u
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
N vareparti varenummer varenr portkod portkode dorkode dor dorkoden ytterdor dorr
n zip postal zipcode postcode model part serial client member* membership loyalty tax vat fiscal
n stock parking gate north review reviews pr repo garage* garagentor kit entry track_and_trace
n stand verktyg branch area country error fault status source qr bar dress colour color paint
n course class room module door garage alarm building wifi wi-fi bill case incident claim student
n employee patient box sort swift bic routing vehicle plate job meeting conference webinar imei
n puk menu table queue lot batch sku ean isbn poll vote store shop lab sample specimen unit stall
n approval departure terminal item product customer referral refer invite invitation reference
n ref refno contract policy hotel stay kunden* mitglied* fehler* tur az fach tisch sak sag fack
n skap billet* artikel* wlan steuer* vertrag* versicherung* tafel* klant* postnummer* kunde*
n medlem* haustur turcode lidmaat* cheat genetic penal civil conduct ethics morse flights airline
n deur entrance apartment ticket offer
"""
