"""What words of English and its relatives mean to the finder; `*` ends a stem, `_` is a space."""

from __future__ import annotations

from bot.codes.words import germanic_context

_CODES = """
K back_upcode backupcode* ersatzcode* reservkod* reservekod* wiederherstellungscode*
K confirmation_number_for_regist* confirmation_number_for_verif* confirmation_number_for_sign*
K confirmation_number_for_log* bevestigingscode* godkendelseskod* godkjenningskod* verifiseringskod*
K anmeldecode* anmeldekod* freigabecode* aktivierungscode* smstan sms_pin innskraningarkod*
K oryggiskod* stadfestingarkod* audkenniskod* einnota_kodi steam_guard game_guard authenticator_code
K freischaltcode* otp otps otac totp mtan phototan pushtan tan 2fa mfa engangslosen tan_code sms_tan
K zahlencode pruefcode securekey securitykey engangspassord* engangslosenord* eenmalige_code
K engangsadgangskode* einmalkennwort* bestatigungscode* tac onetimepasscode magic_word magic_words
K magic_code magic_number magic_numbers secret_word access_key login_key security_key
K verification_key authentication_key recovery_key recovery_phrase secret_key unlock_key backup_key
K secret_phrase security_phrase security_word security_digits login_string security_string
K verification_string access_string signing_key login_phrase security_number
K transaction_authentication_number passkey_code pairing_key pairing_number login_word access_digits
K log_in_key access_number_for_log* validation_number one_time_number security_pass
K bank_code_for_log* app_tan apptan mobiletan mobile_tan itan chiptan push_tan photo_tan
K transaktionscode* autorisierungscode* bestaetigungscode* eingongskode* eingangskode*
K eingongspassord* stadfestingskode* innloggingskode* paloggingskode* legitimationskod* s_code
K v_code m_pin wachtzin eenmalig_getal einnota_numer einnota_lykilord sms_kod secret_number
K secret_numbers secret_digits number_to_enter numbers_to_enter digits_to_enter geheime_nummer
K geheime_zahl geheim_getal geheime_getal geheim_nummer hemliga_nummer hemligt_nummer hemlige_nummer
K hemmelige_nummer hemmelig_nummer number_you_asked number_you_requested sign_in_code log_in_code
K sign_in_number log_in_number sign_in_pin in_code_for_sign* geheimzahl geheimnummer leyninumer
K leyninumerid nmbr_to_enter access_pin entry_pin login_pin verify_pin single_use_pin one_shot_code
K burner_code second_factor_code secondary_code step_up_code stepup_code challenge_code
K response_code rescue_code authorisation_key authorization_key authorisation_number
K authorization_number transaction_code transaction_pin transfer_pin activation_number
K activation_pin enrolment_key confirmation_digits confirmation_pin verification_digits
K verification_word authenticator_number bradabirgdalykilord* adgangslykilord*
K innskraningarlykilord* timabundid_lykilord nytt_lykilord_er access_number
G key 3ds six_digits five_digits eight_digits digit_pin sechs_ziffern seks_cifre sex_siffror
G seks_sifre zes_cijfers pinkod passcode_s codewort codeword cijfers_in sifferkoden talkod code
G codes pin pins pwd token passphrase pass_code pass_key ziffernfolge zahlenfolge sifferfolge
G cijferreeks passcode passcodes kennwort pinnummer wachtwoord toegangscode losenord losenordet
G adgangskode* passord passordet adgangsord lykilord* talnakod* sifferkod* pw pword pswd psw pasword
G wachtwoorden kennworter cde cod3 c0de codechen codechens pinnetje codetje codetjes wachtwoordje
G zeichenfolge zeichenkette zeichenfolgen tekenreeks cijfertje tallrekke talraekke sifferrad
G siffersekvens tecken_kod losen losenordene passordi passorda passordene losenfras pinen pinnen
G pinn passfrase passfras passetning losungswort merkwort kodeordet kodeordets kodnyckel password
G passwd kod koden koder kode kodeord kodi kodinn koda passwrd passwort* kodar kodane kodene koderna
G koderne kodanna kodum kodann kodanum kodans kodunum your_key schluessel schlussel sleutel nyckel
G nyckeln nogle noglen nokkel nokkelen lykill lykil lykillinn lykilinn pinnid pinninu pinnsins pinni
G pinnar codee pcode pass-number passnumber pass_number passno four_digits digit_code digit_number
G digit_passcode digit_sequence digit_key alphanumeric code_phrase secret_code
J zahl ziffern ziffer zahlen cijfers cijfer siffrorna siffror sifrene tallene tall wort
J zahlenkombination nummertje talan talnaroth tolu tolur digits digit figures word sifferkombination
J number nummer nummeret numret numer numerid numbers nums numerals numeral characters chars letters
J phrase string combo combination credential credentials zeichen buchstaben ziffernkombination getal
J getallen getallenreeks nummers tekens combinatie nummertjes cijfercombinatie talfoljd tecken
J nummerfoljd siffra nummerrekke nummeren tegn tegnene bokstaver bokstaverne talrakke kombinasjon
J kombinasjonen kombination kombinationen nummerkombinasjon tolurnar tolunum tolustafir tolustafina
J tolustofunum numerin talnarodina talnarunu stafina stafi stafir stafirnir runa runan sleuteltje
J schluesselwort schlusselwort nokkelord nyckelord nogleord lykla losungszahl value wert waarde
J vardet vardi vaerdi verdi verdien gildi gildid frasen frasinn frasann zin satz dgts numba nmbr
J numbr numbas alphanumeric_string
Q one_off apple_pay google_pay samsung_pay garmin_pay google_wallet apple_wallet samsung_wallet
Q wallet_setup fingerprint let_you_back will_let_you du_bist_drin bist_du_drin dann_bist disposable
Q throwaway wegwerp* wegwerf* verfication vertification verifcode varification authentcation securty
Q loggin signin authenification signs_you_in logs_you_in log_you_in sign_you_in you_re_in youre_in
Q let_you_in lets_you_in get_you_in komme_inn kommer_inn komma_in kommer_in komme_ind kommer_ind
Q get_in_to gets_you_in einzuloggen anzumelden eingeben_zum aktiverings* innskran* skrair_thig
Q sannreyn* tveggja_thatta new_device new_phone nieuw_apparaat neues_gerat neuen_gerat neuem_gerat
Q ny_enhet ny_enhed nytt_enhet ny_telefon 3d_secure verif* authenticat* logon log_in sign_in loggen
Q te_loggen signing_in opret* inschrijving skapa_konto kontrol* controle* pruf* oryggis* eingangs*
Q bankid nemid mitid digid vipps id_check identity_check log meldest melde logg logs signs logger
Q logge_pa log_pa logga_pa logge logga logging_in signup sign_up signing_up one_time onetime
Q single_use two_step two_factor 2sv identity enrol* registr* anmeld* einlog* login* bestatig*
Q einmal* zwei_faktor freigabe* sicherheits* inlog* aanmeld* eenmalig* bevestig* engang* logga_in
Q logge_inn logg_inn logge_ind log_ind bekraft* bekreft* bekraeft* pilogging* innlogg* indlog*
Q tofaktor* tvafaktor* identitet* stadfest* audkenn* sannvott* einnota einskipti* zweifaktor* steps
Q tan_verfahren skra_inn tvistegs* totrinns* step meld_aan gets_u_in get_u_in lets_u_in let_u_in
Q u_re_in ur_in youll_be_in you_ll_be_in logs_u_in sign_u_in so_you_can_get_in to_get_in n_ur_in
Q and_youre_in and_you_re_in be_in_in ur_sorted lets_you_back locked_out forgot forgotten
Q forgotten_your lost_access regain_access back_into_your validat* vrfy vfy veryfy verfy
Q prove_who_you_are prove_it_s_you show_it_s_you check_it_s_you sure_it_s_you make_sure_it_s_you
Q it_was_you it_really_is_you identification_of authenticity multi_factor multifactor second_factor
Q second_step dual_factor strong_customer new_browser new_computer new_laptop unrecognised_device
Q unrecognized_device unknown_device trusted_device sign_back_in signing_back log_on logging_on
Q sign_on signed_in logging_back access_your entering_your web_login add_your_card add_card_to
Q onboarding onboard ekyc vergessen vergessenes passwort_vergessen vergeten wachtwoord_vergeten
Q glomt glemt gleymt gleymdirdu losenordet_glomt erstanmeldung erstmalig* neuanmeldung rueckmeldung
Q authentisier* identifizier* identifiser* identifier* ausweisen_konnen loggst loggen_sie
Q eingeloggt_bist drinnen bist_drin bist_du_drinnen kommst_rein kommst_du_rein rein_kommst
Q reinkommen reinkommst wieder_rein in_dein_konto in_ihr_konto in_ihrem_konto je_erin er_in_zit
Q zit_je_erin zit_je erin je_bent_binnen ben_je_binnen bent_u_binnen kom_je_binnen kom_je_erin
Q kan_je_erin binnen_te_komen in_te_loggen meld_je_aan meldt_u_aan aangemeld aan_te_melden
Q in_je_account in_uw_account echt_bent jij_bent dat_jij_het_bent u_het_bent jij_het_bent
Q je_het_bent du_inne e_du_inne ar_du_inne du_ar_inne er_du_inne du_er_inne er_du_inde du_er_inde
Q sa_er_du_inde du_inde er_du_med er_du_i_gang loggar_in logger_inn logger_ind logger_deg_inn
Q logge_deg_inn logga_dig_in loggar_dig_in logge_dig_ind logge_pa_igen palogging pologging
Q paloggingen att_det_ar_du at_det_er_dig at_det_er_deg ar_det_du er_det_deg er_det_dig ertu_inni
Q thu_ert_inni ert_inni inn_a_reikning skra_thig_inn skrair_thig_inn skra_mig_inn skraningu skraning
Q nyskraning* stadfestu_ad_thetta_sert thetta_sert_thu ad_thu_sert nytt_taeki nyju_taeki nyjum_taeki
Q nyskra okunnugt_taeki registrer_deg registrer_dig nytt_brukernavn nyoprettet angemeldet_zu
Q elternportal* skoleportal* foraldraportal* leerlingportaal ouderportaal patientportal*
Q patientenportal* identify identifies identifikasjon identifikation ur_logged_in youre_logged_in
Q you_re_logged_in u_re_logged_in bist_eingeloggt bist_du_eingeloggt bent_ingelogd bent_u_ingelogd
Q ben_je_ingelogd ar_du_inloggad du_ar_inloggad ar_inloggad er_logget_ind er_logga_inn er_logget_inn
Q ert_innskrad* tilmelding tilmeldingen pameldingen pamelding skraningin deili 3d anmal* get_back_on
Q back_on get_back_on_to back_onto getting_back loggas logges authenticeer* autentiser*
Q login_attempt sign_in_attempt inloggningsforsok* innloggingsforsok* innskraningartilraun*
Q anmeldeversuch* zugriffsversuch* attempted_login regist verified_by signups cnfrm_its_u vrfy_ur
Q verif_ur lgin lgn l0gin sign-n signin_in use_once use-once one_shot one-timer login_request
Q sign_in_request login_approval access_request sign_in_approval sesh signature_of_yours
Q get_past_the_login past_the_login_screen into_ur into_your_account into_my_account back_in_to
Q is_this_you was_this_you that_was_you really_was_you it_is_you its_u its_you it_s_u you_are_you
Q ur_you ur_u youre_you you_re_you who_you_say age_check age_verification proof_of_id
Q proof_of_identity identity_proof know_your_customer selfie_check liveness single_sign
Q single_sign_on sso fingerabdruck* vingerafdruk* fingeravtryck* fingeraftryk* fingeravtrykk*
Q fingrafar* face_id touch_id gesichtserkennung gezichtsherkenning ansiktsigenkanning biometr*
Q faceid touchid windows_hello
q reserv reserve* backup back_up vara* ersatz* sicherheit sikkerhet oryggi acess accses confrimation
q confirmaton temp tmp bradabirgd* kundeportal* betalings* greidsl* okunden tijdelijk* temporar*
q initial initiale initialpass* startpass* security secure access sms pairing auth authorisation
q confirmation emergency geheim* hemlig* hemmelig* leyni* zahlen* ident* tillfallig* midlertidig*
q voorlopig* vorlaufig* requested request asked_for angeforderte angeforderter angeforderten
q angefordert gewunschte gevraagde gevraagd aangevraagde bad_om begarde bestallde ba_om etterspurte
q onskede anmodede anmodet efterspurgte begart umbedinn approval zugang* zugriff* toegang*
q confirmations confirmed authorization dynamic text_message atkomst* adgang* tilgang* sikkerhed*
q sikkerhets* sakerhet* kopplungs* beveilig* veiligheid* auftrags* kodes pass interim initially
q throw_away digital_signature esign signatur unterschrift handtekening namnunderskrift underskrift
q undirskrift* ask_for asked_us you_asked you_asked_for you_requested u_requested u_asked
q as_requested verlangte verlangten erbetene erbetenen gefordert beantragt beantragte beantragten
q vorubergehend* voruebergehend* einstweilig* verzocht opgevraagd opgevraagde verzochte begard
q begarda begaerd etterspurt bestilte bedt_om bad_om_en umbedna bedid_um badst_um badst_sem
q forespurte etterspurd tilfallig mellombels* forebels* passordbytte einkaskilaboda sicherer sichere
q sicherem sicheren veilig veilige sikker sikre sikkert saker sakert orugg* trygg tryggt trygge
q beskyttet geschutzt* geschuetzt* beschermd* asked_us_for aangevraagd angefragt angefragte
q anmodning efterfragad efterfragade efterspurgt online_banking_code mobile_banking_code strong_auth
q extra_security extra_layer safeguard protect protects secured
c beneficiary payee begunstigde mottaker modtager mottagare empfanger vegna_nys to_say_yes say_yes
c zurucksetz* wiedererlang* herstel* terugkrijgen aterstall* aterfa* gendan* nulstil* gjenopprett*
c tilbakestill* endurheimt* endurstill* recover* restore restoring regain verknupf* verbind* zuordn*
c hinzufug* hinzuzufug* toevoeg* toe_te_voegen kopp* lagga_till lagg_till tilfoj* legge_til tilknyt*
c knytte bet_vid tengja baeta_vid linking adding ubertrag* portier* overstap* nummerbehoud flytta*
c porting switch_number swap swapping unlocks gebe_frei geben_frei frei godkenn* stadfesta auka
c samthykk* virkja fullnaegja unterschreib* unterzeichn* underteckna* underskriv* onderteken*
c authorises opens_your freischalt* entsperr* ontgrendel* lasa_upp las_upp laas_op las_opp lase_opp
c fortsatt* fortsaet* fortfahren fortzufahren doorgaan door_te_gaan verder_te_gaan fullborda*
c gennemfor* unlocking authorizing prove_it_s proof confirm* autoriz* prove set_up setting_up finish
c authorise authorising authorize afslut* faerdiggor* slutfor* fullfor* ronden voltooi* abschliess*
c abzuschliess* fertigstell* vollend* godkjenn* godkann* godkend* goedkeur* keur genehmig* freigeb*
c bewillig* gets_you get_you s_you s_really_you is_you really_you get_back_into get_back_in
c log_back_in get_in getting_in freizuschalten auszuweisen ausweisen bekraftigen proceed change
c update view sign e_sign almost_done almost_there nearly_there link unlock pair nollstall*
c authorizes withdraw withdrawing withdrawal withdrawals payout cash_out cashout send_money
c authorised_device okay ok_your ok_the to_ok say_ok greenlight green_light thumbs_up hook_up
c hooking_up link_up linking_up tie_up sync syncing synchronise synchronize cast casting pair_up
c pairs paired add_a_payee new_payee new_beneficiary payee_s set_new setting_a_new choose_a_new
c pick_a_new create_a_new make_a_new new_password new_pin change_your password_change delete
c deleting deletion erase erasing close_your deactivate deactivation disable remove removing
c unsuspend unfreeze unblock unblocking reopen reinstate retrieve retrieving restored join joining
c finalise finalising wrap_up carry_on carrying_on keep_going move_on proceed_with get_going
c get_started getting_started to_start start_using go_ahead going_ahead approval_of endorse
c accept_the agree consent ratify acknowledge acknowledging attest certify submit_your countersign
c e_signing esigning signing_the sign_the your_signature cast_your_vote cast_your_ballot auszahl*
c abheb* entnehmen ruckgangig loschen loschung loesch* entfern* beende* abschluss fertig_zu scharf
c freizugeben freigegeben bestaetig* bezahl* zahlung_freigeben uberweis* ueberweis*
c auftrag_freigeben gutheissen absegnen einverstanden einverstandnis zustimmen zustimmung verknuepf*
c anbind* anschliessen einricht* einzuricht* zuruckzusetz* zuruecksetz* zurueckzusetz*
c wiederherstell* wiederherzustell* andern aendern anderung aenderung andere aktualisier*
c neues_passwort neuen_pin beizutreten beitreten beitritt unterfertig* signier* rufnummernmitnahme
c gekoppelt verbindung_herzustellen legitimieren wijzig* aanpass* verwijder* opzegg* opnemen opname
c overmaken overboek* betaal betaalopdracht betaling_bevestig* akkoord instemmen instemming
c toestemming toestaan accorder* fiatter* machtig* deblokkeer* deblokker* vrijgeven vrij_te_geven
c afmaken af_te_ronden afrond* vervolgen ga_verder verdergaan tekenen aansluit* verbinding_maken
c lid_te_worden deelnemen instellen in_te_stellen nieuw_wachtwoord nieuwe_pin signera_ditt
c skriva_under skriv_under andra_ditt byta byte_av nytt_losenord ta_bort avsluta_ditt ta_ut uttag
c overfor* overforing_av betala betalningen betalning medge samtyck* gar_vidare ga_vidare
c fardigstall* upplasning ansluta anslut parkoppl* para_ihop lank* gaa_med ga_med bli_medlem starta
c styrk* samtykke samtykker betale betaling betalinger fuldfor* komme_videre ga_videre videre_i
c skifte skift_af slette sletning udbetal* utbetal* haev* lase_op oplas* parring parre par_din
c parre_enhed tilslut* skrive_under bytte bytte_passord bytte_pin endre nullstill* slette_kontoen
c uttak ta_ut_penger ferdigstill* fortset* hald_fram halde_fram gaa_vidare koble kople kople_til
c knytte_til tilkoble tilkobling pare_enhet paring parkobl* opplasing bli_med melde_deg
c melde_deg_inn samtykkje godta godtek underteikn* samthykkt_greidslu heimila heimilar heimild ljuka
c lukt klara halda_afram haltu_afram breyta breytt breytingu breytingar endursetja nytt_lykilord
c eyda eydingu millifaera millifaersl* uttekt greida greidir borga tengjast tengir tengdu porun
c para_taeki opna_fyrir aflaesa aflaesing virkjun virkjar ganga_fra aktivier* aktiver* undirrita
c undirritun undirritar undirritad* to_send zu_senden te_sturen att_skicka at_sende a_sende ad_senda
c zu_uberweisen zu_ueberweisen to_transfer to_withdraw to_pay te_betalen over_te_maken att_betala
c at_betale a_betale ad_greida te_wijzigen te_veranderen zu_andern zu_aendern att_andra at_aendre
c a_endre ad_breyta to_change sending_money umbuchen umbuchung reset_your reset_the signer* andra
c andras andrar andrat andring* bytas byter bytes bytt byttes radera* lasas lases laser_upp laser_op
c laser_opp aterlas* betalas betalar betaler betales tillata tillater tillates tillade tillad tillat
c bevilja* genomfor* gjennomf* fullfolj* verkstall* havning hava havas ansluter anslutning* aterakt*
c avblock* avbloker* opphev* ophaev* forbind* aendr* endr endrer endres endring* skifter skiftes
c slettes sletter tilmeld* genabn* genaabn* parres parrer knytter avslutt* bytter heve hever heves
c accepteer* accepter* verleng* betaalt betalen betaald loscht geloscht anderst andert geandert
c gebuchtes verbunden to_vote cast_a_vote zur_stimmabgabe zum_abstimmen abzustimmen om_te_stemmen
c voor_het_stemmen te_stemmen att_rosta at_stemme a_stemme a_royste ad_kjosa til_kosninga consent_to
c einwilligung einwilligen einzuwilligen limit_increase erhohung_des verhoging_van hojning_av
c forhojelse_af okning_av haekkun unlink delink merge renew renewal renewing extend upgrade port_out
c port_in transfer_your moving_your verlanger* erneuer* hernieuw* forny* endurnyja endurnyjun
c ubertragung_der cnfrm confm cnf conf unlocking_your linking_your e-signature wet_signature
c order_the_change approve_it authorise_it confirm_it complete_it ok_it green_lit verify_it
c go_through push_through set_it_up set_this_up setup set-up back_up_your restoring_your
c onboard_your wire wire_transfer standing_order direct_debit add_a_card new_card change_of_address
c change_address
V kopieer* ubertrage ubertragen neem_over overnemen afrita afritadu plak plakken slaerd*
V sladu_thessa eingeb* eingib* eingegeben einzugeb* eintipp* einzutipp* tippen tippe trag trage
V tragen eingetippt anzugeben voert voeren voer_in invoer* ingevoer* vul* invul* in_te_vullen typ*
V toets* intoets* tik skriv* angiv* anger angett knapp* knappar_in matar fyll* slar_in sla indtast*
V tast* intast* inntast* oppgi* legg_inn legger_inn faerdu_inn stimpla* sladu slaid skradu skraid
V put puts drop_in bung fill_in filling_in whack_in slot_in keying tippst tippen_sie inntoetsen
V tik_in slar_inn skra inn sladu_inn putting stick pop_in schreib schreibe notiere key_it plug_in
V paste copy copying punch slaa_ind sla_inn sla_in enter input submit key_in punch_in entering
V provide gib type_in typing_in type_it geben eingabe voer ange mata skriv_inn nota entre enters
V punch_into pops popping whack chuck shove plonk stuff feed bash tap_in tapping_in tap_out stick_in
V pops_in drop_this drops_in supply furnish furnishing keyed keyed_in entered type_out inputting
V submitting filling fill complete_the press_in_order press write writing write_in note note_down
V jot jot_down scribble repeat copy_and_paste copy_paste pasting paste_in c&p reproduce hand_over
V tell_us state specify dial_in_the entr enetr eneter tpye tippt tippe_ein tippst_ein getippt
V eingaben einsetz* setze setzen setzen_sie fuge fuegen fuge_ein fugen einfug* einfueg* einzufug*
V eingefugt kopier* abtipp* abschreib* ubernimm ubernehmen uebernehmen ubertragen_sie hinterleg*
V eintrag* einzutrag* vermerk* erfass* nennen nenne nennst mitteilen mitzuteilen hack hau reinhau*
V reintipp* reinschreib* eingeben_sie druck drucken_sie drucke pack einzupflegen einpfleg*
V zifferneingabe wahle wahlen_sie voert_in vul_in vult_in toets_in tikken tikt tik_dan plakt plak_in
V overtyp* neem_de_code zet zetten gooi gooien schrijf schrijven noteer noteren meld geef_op
V geeft_op geef_in opgeven op_te_geven op_te_schrijven intypen ingeven inger* ingevuld in_te_voeren
V in_te_toetsen in_te_typen doorgeven_aan skriver_in skriva_in skriv_av mata_in matas inmat*
V knappa_in knapp_in slar slag slang slang_in slanga trycka tryck tryck_in uppge uppger uppgiv*
V fyll_i fylla_i klistra_in klistr* infog* lagg_in lagger_in stoppa_in peta_in banka_in hamra_in
V svara_med skickar_in skriv_ind skrive_ind tast_ind taste_ind tryk trykke trykker trykk_inn oplyse
V oplyses opgive opgiver opgives indsaet indsaette indsaetter indfor indforer anfor anfore smid
V smide smid_ind klask udfyld udfylde udfylder brug_tallet putte proppe skrive_inn skrives_inn
V tast_inn taste_inn trykke_inn lim lime lim_inn klipp_og_lim legge_inn oppgje oppgi_koden fyll_ut
V fylle_inn fylle_ut sett_inn settes_inn sleng slenge sleng_inn smekk hiv_inn punch_inn fore_inn
V for_inn angi angir angje skrifadu skrifa skrifar skrifid skrifa_inn slainn slaid_inn slegid
V slaerd_inn slegin faera faerdu faerid faerir faera_inn sladu_tha setja settu setjid setur limdu
V lima limid afritid afritar fylla_ut gefdu_upp_kodann pikkadu pikka skradu_inn skraid_inn
V gefa_upp_kodann ytta yttu tilgreina tilgreindu tilgreinid supplies tipp quote_the saet saette
V saettes stick_this skra_gildid gib_an tryckes tryckas tryckts indsat indsaettes udfyldes indfores
V indfore trykkes trykkast limes angies schreiben schreibt setz setzt setzt_ein fugt nennt gib_ein
V gibt_ein gibst gibst_ein tippte eingesetzt einzusetzen eingetragen schrijft noteert neemt neem
V tik_de getypt getoetst ingetoetst ingetypt geef_de inskriv* mates_in foras_in foere_ind throw_in
V throw throws slap slap_in drop lob pump_in feed_in tell_the give_the enter_this type_this
V paste_this copy_this put_this key_this use_this submit_this entering_this typing_this pastes cpy
V input_this write_this fill_this text_back_with_this respond_to_the_prompt supply_the_following
V cut_and_paste retype re-enter reenter type_exactly enter_exactly
v nutz* verwend* gebruik* anvand* brug* bruk* notadu notid tap quoting trykk quote angeben vermeld
v oppge_koden ange_koden oplys opgiv use using pop met mit med with give_us make_use apply_this
v employ with_this work_with respond_with nimm nehmen_sie hilfe_von mithilfe mittels anhand zet_in
v maak_gebruik bezig hanteer middels aan_de_hand_van door_middel_van genom via_koden hjalp_av
v med_hjalp_av nytt_koden nytte ved_hjelp_av ved_hjaelp_af ta_i_bruk notast notar nyttu nyta
v med_kodanum noti nyttj* benyt* anvend* hantera hanteert benut* usin use_dis use_it utilise_the
S skjema skjemaet formularen formular formularet formulier eydubladid app apps page screen website
S webseite webbplats webbplatsen seite site browser webform online_form skarmen bildschirm display
S feld eingabefeld eingabemaske veld invulveld rutan ruta faltet feltet felt siden sidan pagina
S scherm skjermen skjerm skaerm skaermen appen appi app_en nettsiden hjemmesiden hemsidan vefnum
S vefsidu appinu appid reitinn field textbox web webbsidan boxes the_box input_field textfield
S form_field login_page login_screen telly tv telly_s fernseher fernsehgerat bildschirms maske
S eingabezeile kastchen kaestchen zeile webseiten portalseite anwendung onlineportal app_feld vakje
S vakjes vak tv_scherm televisie tekstvak webpagina applicatie website_s teven tv:n tv_n tv_en tv_et
S fjernsynet fjernsyn tv_skjermen tv_skaermen webbsida webbsajten sajten sajt skarm textrutan
S inmatningsfaltet feltene tekstfelt nettsida nettside nettstaden skjemafeltet skaermbilledet
S hjemmeside blanketten applikation applikationen applikasjonen sjonvarpinu sjonvarpid sjonvarp skja
S skjainn skjanum skjarinn formid forminu formi reit reitnum reiti vefur vefinn vefsida sidunni
S siduna appsins forritid forritinu gluggann glugganum formularfelt keyboard tangentbord lyklabord
S fernbedienung afstandsbediening fjarren fjarrkontroll* fjernbetjening* fjernkontroll* fjarstyring*
S remote remote_control konsole konsolen konsollen konsoll tolvunni tolva tolvan playstation xbox
S eydubladi
"""

TABLE = _CODES.strip() + "\n" + germanic_context.TABLE.strip()
