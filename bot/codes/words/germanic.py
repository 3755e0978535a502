"""What words of English and its relatives mean to the finder; `*` ends a stem, `_` is a space."""

from __future__ import annotations

TABLE = """
c confirm* autoriz* prove set_up setting_up finish authorise authorises authorising authorize
c authorizes authorizing
K otp otps passcode passcodes otac totp mtan smstan phototan pushtan einmalcode einmalpasswort
K tan 2fa engangskode engangskoden engangskod engangspassord* engangslosenord* eenmalige_code
K engangsadgangskode* einmalkennwort* bestatigungscode* tac securecode onetimepasscode
G code codes pin pins pincode password pwd passwd token tokencode passphrase pass_code pass_key
G kennwort passwort pinnummer wachtwoord toegangscode kod koden koder losenord losenordet kode
G kodeord adgangskode* passord passordet kodi kodinn koda adgangsord lykilord* talnakod*
G sifferkod*
J number nummer nummeret numret numer numerid
Q verif* authenticat* login logins logon log-in signin sign_in loggen te_loggen signing_in log_in
Q logging_in signup sign_up signing_up one_time onetime single_use two_step two_factor 2-step
Q 2_step 2-factor 2sv mfa identity enrol* registr* anmeld* einlog* login* bestatig* verifizier*
Q einmal* authentifiz* zwei_faktor freigabe* sicherheits* inlog* aanmeld* verific* eenmalig*
Q bevestig* engang* inlogg* logga_in logge_inn logg_inn logge_ind log_ind bekraft* bekreft*
Q bekraeft* pilogging* innlogg* indlog* tofaktor* tvafaktor* identitet* stadfest* innskraning*
Q audkenn* sannvott* einnota einskipti* registrer* legitimer* innskrani* zweifaktor*
Q legitimation* aktivier* steps tan-verfahren verifisering* godkend* godkann* skra_inn zugang*
Q zugriff* toegang* device gerat* enhet* apparaat sign-in tvistegs* totrinns*
q security secure access activat* sms temporary pairing linking recovery reset auth authorisation
q authorization unlock link continue pair restore account dynamic text-message aktiver* atkomst*
q adgang* tilgang* sikkerhed* sikkerhets* sakerhet* koppel* kopplungs* activer* beveilig*
q veiligheid* herstel* transaktions* auftrags* zahlungs* betalings* kodes approve payment
q transfer uberweisung* kort overforing*
N promo* promotion* discount* coupon* voucher* gift giftcard barcode track appointment order
N orders ordered booking bookings booked reservation* reserved pickup pick_up collection delivery
N parcel package packages tracking shipment consignment lockbox keypad invoice prize locker
N flight pnr itinerary contestant redeem* cheatcode discountcode gutschein* rabatt* aktionscode*
N postleitzahl plz abhol* paket* sendung* bestell* kundennr auftrag vorgang* rechnung* buchung*
N reservierung* haustur* geratecode qr-code* strichcode* empfehl* einladung* ticket*
N schliessfach* aktenzeichen storno* korting* kortingscode afhaal* pakket* bestelling* postcode*
N poort* factuur* boeking* zending* barcode* streepjes* cadeau* actiecode* kluis* dossier*
N reservering* ophaal* pakke* hent* hamt* utlever* avhamt* uthamt* bestall* bestilling* ordre*
N bokning* postnr sporing* faktura* presentkort* gavekort* rabat* kampanj* kampagne* kampanje*
N port* porttelefon streckkod* strekkod* stregkode* arende* sagsnr saksnr forsandelse* levering*
N artikelnr afslatt* gjafa* pontun* sending* sendingar* bokun* kvittun* verkstad* biljett*
N tombola lotteri* levere* versicherungs* lieferung* liefer* zustell* bezorg* lever* entnahme*
N verfolg* landekode* riktnummer omradeskod*
C off sale sales save saving savings deal deals free reward rewards bonus win won winner lottery
C approved refund* receipt spent debited credited withdrawn charged purchased declined refunded
C abgebucht belastet gebucht spare spart presale pre-sale tickets courier rider driver barista
C checkout subscribe unsubscribe congratulations collect shipped dispatched lieferant bote
C zusteller kurier gewinn* gratis spar sparen koerier bezorger budet kurir bud paketbud rabatten
C korting cashback percent kassen sjafor counter till competition jackpot raffle delivered
C courier's deliver deliverer giveaway stylist guest guests airbnb concierge
O acct a/c acc card cards mobile phone ending ends amount transaction txn id user userid version
O pump lane attempt loan balance bal upi utr rrn umn cheque check street road avenue ave apt seat
O coach platform zone suite house floor level page highway route bay bus train year info mandate
O iban dept points score konto kontonr karte karten endet endend betrag kunde nr endziffern uhr
O pas pasnummer rekening bedrag kortet kontot belop belob slutar ender saldo kortnr reikning*
O kortid upphaed vom handler bei til_konto address anschrift strasse str stund stra kr. acct.
O trace stan merchant mid tid imsi msisdn no. num verfuegungsrahmen guthaben overskridelse
O chapter build ver
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
L is was are be been will the a an your you yours for to of in on at as by this that unique
L secret personal private correct short special numeric latest current requested generated random
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
N check-in boarding deurcode voordeur foutcode foutmelding feilkode fejlkode felkod kundnr
N kundnummer kundenummer vareparti varenummer varenr portkod portkode dorkode dor dorkoden
N ytterdor dorr
n zip postal zipcode postcode model part serial client member* membership loyalty tax vat fiscal
n track_and_trace stand verktyg branch area country error fault status source qr bar dress colour
n color paint course class room module door gate garage alarm building wifi wi-fi bill case
n incident claim student employee patient box sort swift bic routing vehicle plate job meeting
n conference webinar imei puk menu table queue lot batch sku ean isbn poll vote store shop lab
n sample specimen unit stall approval departure terminal item product customer referral refer
n invite invitation reference ref refno contract policy hotel stay kunden* mitglied* fehler* tur
n az fach tisch sak sag fack skap billet* artikel* wlan steuer* vertrag* versicherung* tafel*
n klant* postnummer* kunde* medlem* haustur turcode lidmaat* cheat genetic penal civil conduct
n ethics morse booking* flights airline deur entrance apartment ticket offer
"""
