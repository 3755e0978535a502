"""What words of English and its relatives mean to the finder; `*` ends a stem, `_` is a space."""

from __future__ import annotations

TABLE = """
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
K leyninumerid
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
G pinnar
J zahl ziffern ziffer zahlen cijfers cijfer siffrorna siffror sifrene tallene tall wort
J zahlenkombination nummertje talan talnaroth tolu tolur digits digit figures word sifferkombination
J number nummer nummeret numret numer numerid numbers nums numerals numeral characters chars letters
J phrase string combo combination credential credentials zeichen buchstaben ziffernkombination getal
J getallen getallenreeks nummers tekens combinatie nummertjes cijfercombinatie talfoljd tecken
J nummerfoljd siffra nummerrekke nummeren tegn tegnene bokstaver bokstaverne talrakke kombinasjon
J kombinasjonen kombination kombinationen nummerkombinasjon tolurnar tolunum tolustafir tolustafina
J tolustofunum numerin talnarodina talnarunu stafina stafi stafir stafirnir runa runan sleuteltje
J schluesselwort schlusselwort nokkelord nyckelord nogleord lykla losungszahl value wert waarde
J vardet vardi vaerdi verdi verdien gildi gildid
Q one_off apple_pay google_pay samsung_pay garmin_pay google_wallet apple_wallet samsung_wallet
Q wallet_setup fingerprint let_you_back will_let_you du_bist_drin bist_du_drin dann_bist disposable
Q throwaway wegwerp* wegwerf* verfication vertification verifcode varification authentcation securty
Q loggin signin authenification registering register signs_you_in logs_you_in log_you_in sign_you_in
Q you_re_in youre_in let_you_in lets_you_in get_you_in komme_inn kommer_inn komma_in kommer_in
Q komme_ind kommer_ind get_in_to gets_you_in einzuloggen anzumelden eingeben_zum aktiverings*
Q innskran* skrair_thig sannreyn* tveggja_thatta new_device new_phone nieuw_apparaat neues_gerat
Q neuen_gerat neuem_gerat ny_enhet ny_enhed nytt_enhet ny_telefon 3d_secure verif* authenticat*
Q logon log_in sign_in loggen te_loggen signing_in opret* inschrijving skapa_konto kontrol*
Q controle* pruf* oryggis* eingangs* bankid nemid mitid digid vipps id_check identity_check log
Q meldest melde logg logs signs loggar logger logge_pa log_pa logga_pa logge logga logging_in signup
Q sign_up signing_up one_time onetime single_use two_step two_factor 2sv identity enrol* registr*
Q anmeld* einlog* login* bestatig* einmal* zwei_faktor freigabe* sicherheits* inlog* aanmeld*
Q eenmalig* bevestig* engang* logga_in logge_inn logg_inn logge_ind log_ind bekraft* bekreft*
Q bekraeft* pilogging* innlogg* indlog* tofaktor* tvafaktor* identitet* stadfest* audkenn* sannvott*
Q einnota einskipti* legitimer* zweifaktor* legitimation* steps tan_verfahren skra_inn tvistegs*
Q totrinns* step meld_aan gets_u_in get_u_in lets_u_in let_u_in u_re_in ur_in youll_be_in
Q you_ll_be_in logs_u_in sign_u_in so_you_can_get_in to_get_in n_ur_in and_youre_in and_you_re_in
Q be_in_in ur_sorted lets_you_back locked_out forgot forgotten forgotten_your lost_access
Q regain_access back_into_your validat* vrfy vfy veryfy verfy prove_who_you_are prove_it_s_you
Q show_it_s_you check_it_s_you sure_it_s_you make_sure_it_s_you it_was_you it_really_is_you
Q identification_of authenticity multi_factor multifactor second_factor second_step dual_factor
Q strong_customer new_browser new_computer new_laptop unrecognised_device unrecognized_device
Q unknown_device trusted_device sign_back_in signing_back log_on logging_on sign_on signed_in
Q logging_back access_your entering_your web_login add_your_card add_card_to onboarding onboard ekyc
Q vergessen vergessenes passwort_vergessen vergeten wachtwoord_vergeten glomt glemt gleymt
Q gleymdirdu losenordet_glomt erstanmeldung erstmalig* neuanmeldung rueckmeldung authentisier*
Q legitimier* legitimeer* legitimasjon* identifizier* identifiser* identifier* ausweisen_konnen
Q loggst loggen_sie eingeloggt_bist drinnen bist_drin bist_du_drinnen kommst_rein kommst_du_rein
Q rein_kommst reinkommen reinkommst wieder_rein in_dein_konto in_ihr_konto in_ihrem_konto je_erin
Q er_in_zit zit_je_erin zit_je erin je_bent_binnen ben_je_binnen bent_u_binnen kom_je_binnen
Q kom_je_erin kan_je_erin binnen_te_komen in_te_loggen meld_je_aan meldt_u_aan aangemeld
Q aan_te_melden in_je_account in_uw_account echt_bent jij_bent dat_jij_het_bent u_het_bent
Q jij_het_bent je_het_bent du_inne e_du_inne ar_du_inne du_ar_inne er_du_inne du_er_inne er_du_inde
Q du_er_inde sa_er_du_inde du_inde er_du_med er_du_i_gang loggar_in logger_inn logger_ind
Q logger_deg_inn logge_deg_inn logga_dig_in loggar_dig_in logge_dig_ind logge_pa_igen palogging
Q pologging paloggingen att_det_ar_du at_det_er_dig at_det_er_deg ar_det_du er_det_deg er_det_dig
Q ertu_inni thu_ert_inni ert_inni inn_a_reikning skra_thig_inn skrair_thig_inn skra_mig_inn
Q skraningu skraning nyskraning* stadfestu_ad_thetta_sert thetta_sert_thu ad_thu_sert nytt_taeki
Q nyju_taeki nyjum_taeki nyskra okunnugt_taeki registrer_deg registrer_dig nytt_brukernavn
Q nyoprettet angemeldet_zu elternportal* skoleportal* foraldraportal* leerlingportaal ouderportaal
Q patientportal* patientenportal* identify identifies identifikasjon identifikation ur_logged_in
Q youre_logged_in you_re_logged_in u_re_logged_in bist_eingeloggt bist_du_eingeloggt bent_ingelogd
Q bent_u_ingelogd ben_je_ingelogd ar_du_inloggad du_ar_inloggad ar_inloggad er_logget_ind
Q er_logga_inn er_logget_inn ert_innskrad* tilmelding tilmeldingen anmalan pameldingen pamelding
Q skraningin deili 3d
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
q beskyttet geschutzt* geschuetzt* beschermd*
c beneficiary payee begunstigde mottaker modtager mottagare empfanger vegna_nys to_say_yes say_yes
c zurucksetz* wiedererlang* herstel* terugkrijgen aterstall* aterfa* gendan* nulstil* gjenopprett*
c tilbakestill* endurheimt* endurstill* recover* restore restoring regain verknupf* verbind* zuordn*
c hinzufug* hinzuzufug* toevoeg* toe_te_voegen kopp* lagga_till lagg_till tilfoj* legge_til tilknyt*
c knytte bet_vid tengja baeta_vid linking adding ubertrag* portier* overstap* nummerbehoud flytta*
c porting switch_number swap swapping unlocks gebe_frei geben_frei frei godkenn* stadfesta auka
c samthykk* virkja fullnaegja unterschreib* unterzeichn* signera underteckna* underskriv*
c onderteken* authorises opens_your freischalt* entsperr* ontgrendel* lasa_upp las_upp laas_op
c las_opp lase_opp fortsatt* fortsaet* fortfahren fortzufahren doorgaan door_te_gaan verder_te_gaan
c fullborda* gennemfor* gjennomfor* unlocking authorizing prove_it_s proof confirm* autoriz* prove
c set_up setting_up finish authorise authorising authorize afslut* faerdiggor* slutfor* fullfor*
c ronden voltooi* abschliess* abzuschliess* fertigstell* vollend* godkjenn* godkann* godkend*
c goedkeur* keur genehmig* freigeb* bewillig* gets_you get_you s_you s_really_you is_you really_you
c get_back_into get_back_in log_back_in get_in getting_in freizuschalten auszuweisen ausweisen
c bekraftigen proceed change update view sign e_sign almost_done almost_there nearly_there link
c unlock pair nollstall* authorizes withdraw withdrawing withdrawal withdrawals payout cash_out
c cashout send_money authorised_device okay ok_your ok_the to_ok say_ok greenlight green_light
c thumbs_up hook_up hooking_up link_up linking_up tie_up sync syncing synchronise synchronize cast
c casting pair_up pairs paired add_a_payee new_payee new_beneficiary payee_s set_new setting_a_new
c choose_a_new pick_a_new create_a_new make_a_new new_password new_pin change_your password_change
c delete deleting deletion erase erasing close_your deactivate deactivation disable remove removing
c unsuspend unfreeze unblock unblocking reactivat* reopen reinstate retrieve retrieving restored
c join joining finalise finalising wrap_up carry_on carrying_on keep_going move_on proceed_with
c get_going get_started getting_started to_start start_using go_ahead going_ahead approval_of
c endorse accept_the agree consent ratify acknowledge acknowledging attest certify submit_your
c countersign e_signing esigning signing_the sign_the your_signature cast_your_vote cast_your_ballot
c auszahl* abheb* entnehmen ruckgangig loschen loschung loesch* entfern* beende* abschluss fertig_zu
c scharf freizugeben freigegeben bestaetig* bezahl* zahlung_freigeben uberweis* ueberweis*
c auftrag_freigeben gutheissen absegnen einverstanden einverstandnis zustimmen zustimmung verknuepf*
c anbind* anschliessen einricht* einzuricht* zuruckzusetz* zuruecksetz* zurueckzusetz*
c wiederherstell* wiederherzustell* andern aendern anderung aenderung andere aktualisier*
c neues_passwort neuen_pin beizutreten beitreten beitritt unterfertig* signier* rufnummernmitnahme
c gekoppelt verbindung_herzustellen legitimieren wijzig* aanpass* verwijder* opzegg* opnemen opname
c overmaken overboek* betaal betaalopdracht betaling_bevestig* akkoord instemmen instemming
c toestemming toestaan accorder* fiatter* machtig* deblokkeer* deblokker* vrijgeven vrij_te_geven
c afmaken af_te_ronden afrond* vervolgen ga_verder verdergaan tekenen signeren aansluit*
c verbinding_maken lid_te_worden deelnemen instellen in_te_stellen nieuw_wachtwoord nieuwe_pin
c signera_ditt signering signeringen signere skriva_under skriv_under andra_ditt byta byte_av
c nytt_losenord ta_bort raderar radera avsluta_ditt ta_ut uttag overfor* overforing_av betala
c betalningen betalning medge samtyck* gar_vidare ga_vidare fardigstall* upplasning ansluta anslut
c anslutning parkoppl* para_ihop lank* gaa_med ga_med bli_medlem starta styrk* samtykke samtykker
c accepter acceptere betale betaling betalinger fuldfor* komme_videre ga_videre videre_i aendre
c aendring skifte skift_af slette sletning udbetal* utbetal* haev* lase_op oplas* forbinde forbind
c parring parre par_din parre_enhed tilmelde tilslut* skrive_under bytte bytte_passord bytte_pin
c endre endring nullstill* slette_kontoen uttak ta_ut_penger ferdigstill* fortset* hald_fram
c halde_fram gaa_vidare koble kople kople_til knytte_til tilkoble tilkobling pare_enhet paring
c parkobl* opplasing bli_med melde_deg melde_deg_inn samtykkje godta godtek underteikn* signert
c samthykkt_greidslu heimila heimilar heimild ljuka lukt klara halda_afram haltu_afram breyta breytt
c breytingu breytingar endursetja nytt_lykilord eyda eydingu millifaera millifaersl* uttekt greida
c greidir borga tengjast tengir tengdu porun para_taeki opna_fyrir aflaesa aflaesing virkjun virkjar
c ganga_fra aktivier* aktiver* undirrita undirritun undirritar undirritad* to_send zu_senden
c te_sturen att_skicka at_sende a_sende ad_senda zu_uberweisen zu_ueberweisen to_transfer
c to_withdraw to_pay te_betalen over_te_maken att_betala at_betale a_betale ad_greida te_wijzigen
c te_veranderen zu_andern zu_aendern att_andra at_aendre a_endre ad_breyta to_change sending_money
c umbuchen umbuchung reset_your reset_the
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
V tell_us read_out read_back reading_out say speak state specify dial_in_the entr enetr eneter tpye
V tippt tippe_ein tippst_ein getippt eingaben einsetz* setze setzen setzen_sie fuge fuegen fuge_ein
V fugen einfug* einfueg* einzufug* eingefugt kopier* abtipp* abschreib* ubernimm ubernehmen
V uebernehmen ubertragen_sie hinterleg* eintrag* einzutrag* vermerk* erfass* nennen nenne nennst
V mitteilen mitzuteilen hack hau reinhau* reintipp* reinschreib* eingeben_sie druck drucken_sie
V drucke pack einzupflegen einpfleg* zifferneingabe wahle wahlen_sie voert_in vul_in vult_in
V toets_in tikken tikt tik_dan plakt plak_in overtyp* neem_de_code zet zetten gooi gooien schrijf
V schrijven noteer noteren meld geef_op geeft_op geef_in opgeven op_te_geven op_te_schrijven intypen
V ingeven inger* ingevuld in_te_voeren in_te_toetsen in_te_typen doorgeven_aan skriver_in skriva_in
V skriv_av mata_in matas inmat* knappa_in knapp_in slar slag slang slang_in slanga trycka tryck
V tryck_in uppge uppger uppgiv* fyll_i fylla_i klistra_in klistr* infog* lagg_in lagger_in stoppa_in
V peta_in banka_in hamra_in svara_med skickar_in skriv_ind skrive_ind tast_ind taste_ind tryk trykke
V trykker trykk_inn oplyse oplyses opgive opgiver opgives indsaet indsaette indsaetter indfor
V indforer anfor anfore smid smide smid_ind klask udfyld udfylde udfylder brug_tallet putte proppe
V skrive_inn skrives_inn tast_inn taste_inn trykke_inn lim lime lim_inn klipp_og_lim legge_inn
V oppgje oppgi_koden fyll_ut fylle_inn fylle_ut sett_inn settes_inn sleng slenge sleng_inn smekk
V hiv_inn punch_inn fore_inn for_inn angi angir angje skrifadu skrifa skrifar skrifid skrifa_inn
V slainn slaid_inn slegid slaerd_inn slegin faera faerdu faerid faerir faera_inn sladu_tha setja
V settu setjid setur limdu lima limid afritid afritar fylla_ut gefdu_upp_kodann pikkadu pikka
V skradu_inn skraid_inn gefa_upp_kodann ytta yttu tilgreina tilgreindu tilgreinid supplies tipp
V quote_the saet saette saettes stick_this skra_gildid gib_an
v nutz* benutz* verwend* gebruik* anvand* brug* bruk* notadu notid tap quoting trykk quote angeben
v vermeld oppge_koden ange_koden oplys opgiv use using pop met mit med with give_us make_use
v apply_this employ with_this work_with respond_with nimm nehmen_sie hilfe_von mithilfe mittels
v anhand zet_in maak_gebruik bezig hanteer middels aan_de_hand_van door_middel_van genom via_koden
v hjalp_av med_hjalp_av nytt_koden nytte benytt benytte benytter benyttes benytting ved_hjelp_av
v ved_hjaelp_af anvende anvender anvendes ta_i_bruk notast notar nyttu nyta med_kodanum noti
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
S remote remote_control
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
L resultaten spater netop nettopp nyss nylega nyopprettede
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
T minuterna sekund minutters minutt minuttar minutum minuta minutu
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
N rodinni apotekid lyfsedil lyf vidgerd recept voucher* postnr faktura* receptet
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
n hottub tanning trolley pump_no washer dryer laundrette table_no lane_no court pitch_no team squad
n shirt lap heat race bib runner classroom lecture lecture_hall seminar module_code course_code
n lesson exam_code tutor homework assignment essay grade pupil appt appts appointments doctor
n dentist gp surgery clinic ward hospital vet vets nurse midwife vaccine jab xray optician stockwerk
n garten gartentor tor tore zaun schuppen fahrrad schloss schlosser briefkasten waschmaschine
n ferienwohnung ferienhaus fewo klasse kurs vorlesung horsaal hausaufgabe sprechstunde arzt arztin
n zahnarzt praxis klinik kinderarzt impfung modell sorte farbe verdieping zolder tuin tuinhek schuur
n schuurtje slot brievenbus wasmachine vakantiehuis klas tandarts dokter arts huisarts ziekenhuis
n afspraken vaccinatie kleur trappa trappan vaning vaningen tradgard forrad forradet cykel cykeln
n laset brevlada tvattmaskin klass lektion kursen lakare vardcentral sjukhus besok farg etagen sal
n sals kaelder havelage skur cyklen lasen postkasse vaskemaskine time_hos laege konsultation farve
n lejlighed lejligheden etasje kjeller kjelleren hage hagen sykkel sykkelen vaskemaskin leilighet
n leiligheta time_nar tannlege lege legevakt sykehus legetime farge klassen rom haed haedin kjallari
n kjallara gardur gard skurnum hjol hjolid postkassi thvottavel ibud ibudin sumarbustad* bustad*
n laeknir laekni sjukrahus stofa stofu herbergi bekkur afangi namskeid litur termin lift parking
n terminal
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
O atm geldautomat geldautomaat uttagsautomat minibank for_account to_account from_account of_account
O on_account registration_number reg_no registrierungsnummer registratienummer registreringsnummer
O candidate candidates kandidat* raum room_no zimmer saal hall contract contracts vertrag vertrage
O vertrags* avtal avtalet aftale aftalen avtale avtalen samning* zahler* zaehler* auftrag
O kennzeichen nummernschild tilvisunarnumer bestatigungsnummer bevestigingsnummer bekreftelsesnummer
O bekraeftelsesnummer bekraftelsenummer kennung identifier username benutzerkennung acct a/c acc
O card cards mobile phone ending ends amount transaction txn id version kort payment fee fees form
O price total visa mastercard desk operator officer counter extension ext document file clerk
O transfer zahlungs* uberweisung* overforing* transaktions* statement pump lane attempt loan balance
O bal upi utr rrn umn cheque check street road avenue ave apt seat coach platform zone suite house
O floor level highway route bay bus train year info mandate iban dept points score konto kontonr
O endet endend betrag kunde nr endziffern uhr pas rekening bedrag kortet kontot belop belob slutar
O ender saldo kortnr reikning* kortid upphaed vom handler bei til_konto address anschrift strasse
O str stund stra kr. acct. trace stan merchant mid tid imsi msisdn no. num verfuegungsrahmen
O guthaben overskridelse chapter ver bank_account membership_number pension ni_number nino ssn
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
X report notruf sperr_notruf sperrnotruf notrufnummer sperrhotline melden_unter meldpunt anmal_till
X hringid hafdu_samband simanumer call calls text reply dial ring txt contact tel telephone fax
X hotline helpline whatsapp hot_line send_to stop help ruf anruf* rufen rufnummer telefon tlf
X telefonnr bel bellen ringa kontakta kontakt svar svara svare antworte antworten antwoord antwort
X simi hringdu sendu sende call: ring_us call_us phone_us give_us_a_call text_us message_us
X reply_with_stop reply_stop freephone tollfree toll_free switchboard rufen_sie ruf_an
X servicehotline kundtjanst thjonustuver sentralbord vaxel vaxeln ringer ring_oss ring_til bel_ons
X bel_met hringja hringt sms_til sms_an sms_naar skicka_sms send_sms
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
W fur_dich_behalten for_your_eyes only_for_you
I my mine mum_s mom_s dad_s his mein meine meinem meinen mijn min_egen mitt mina minn hans hennes
I mijne mijnen our_house
- sparkasse sparebank sparekasse sparbank sparbanken swedbank college lieferando booking.com postnl
- postnord postbank postfinance paypal packeta bolt ticketmaster ticketswap parcelforce storytel
- shopify orderchamp postident postepay posti paketti.fi
"""
