"""What words of Spanish, French, Portuguese, Italian, Romanian and Catalan mean to the finder."""

from __future__ import annotations

TABLE = """
K codice_usa_e_getta usa_e_getta codigo_descartavel codigo_desechable code_jetable d_usage_unique
K codi_d_un_sol codigo_de_un_solo clave_de_acceso clave_de_confirmacion clave_temporal
K contrasenya_temporal codi_de_verificacio codi_de_confirmacio cod_de_verificare clau_temporal
K cod_unic codul_unic cle_unique mot_de_passe_unique codice_temporaneo password_temporanea
K codigo_otp clave_de_operaci* claves_de_operaci* nip_dinamico parola_unica chave_de_seguranca
K chave_de_acesso chave_de_verificacao codigo_dinamico clave_dinamica cryptogramme token_digital
K chave_temporaria clave_de_un_solo clave_unica clave_sms clave_de_seguridad clave_de_verificacion
K clave_de_ingreso clave_de_autorizacion clave_otp clave_de_firma codigo_sms codigo_de_acceso
K codigo_de_seguridad codigo_de_verificacion codigo_de_ingreso codigo_de_activacion pin_de_acceso
K pin_de_un_solo contrasena_temporal contrasena_dinamica contrasena_de_un_solo token_de_seguridad
K token_de_acceso token_de_seguranca llave_de_recuperacion llave_de_acceso llave_de_seguridad
K llave_digital llave_temporal numero_de_seguridad numero_de_verificacion numero_de_autenticacion
K folio_de_acceso firma_token supercodigo coordenada_de_seguridad codigo_efimero codigo_unico
K code_sms code_d_acces code_de_securite code_de_verification code_d_activation code_secret
K code_confidentiel code_a_usage code_unique code_temporaire code_ephemere code_d_authentification
K code_de_validation code_de_connexion code_d_identification cle_d_acces cle_temporaire
K cle_de_verification cle_provisoire cle_de_recuperation cle_digitale mot_de_passe_temporaire
K mot_de_passe_provisoire numero_de_securite numero_de_verification sesame code_3d
K identifiant_a_usage cle_otp jeton_d_acces jeton_de_securite codigo_de_seguranca codigo_de_acesso
K codigo_de_ativacao codigo_de_verificacao codigo_temporario senha_temporaria senha_provisoria
K senha_de_uso senha_unica senha_descartavel senha_sms senha_dinamica chave_provisoria chave_unica
K chave_de_uso chave_de_recuperacao numero_de_seguranca numero_de_verificacao
K palavra_passe_temporaria pin_de_acesso pin_temporario itoken i_token isafe codice_di_sicurezza
K codice_di_accesso codice_di_verifica codice_di_attivazione codice_sms codice_dispositivo
K codice_provvisorio codice_monouso codice_univoco codice_segreto chiave_provvisoria
K chiave_di_accesso chiave_temporanea chiave_di_sicurezza chiave_di_recupero numero_di_sicurezza
K numero_di_verifica parola_d_ordine password_usa password_monouso password_dinamica pin_dispositivo
K credenziale_usa credenziale_monouso token_di_accesso token_di_sicurezza smart_pin pin_temporaneo
K cod_sms cod_de_acces cod_de_securitate cod_de_activare cod_de_confirmare cod_temporar cod_secret
K codul_de_acces codul_de_securitate codul_de_verificare codul_sms codul_secret parola_sms
K parola_temporara parola_provizorie cheie_de_acces cheie_de_securitate cheia_de_acces
K parola_dinamica cheie_temporara numar_de_verificare numarul_de_verificare 3dsecure codi_sms
K codi_de_seguretat codi_d_acces codi_d_activacio codi_secret codi_temporal clau_provisional
K clau_de_seguretat clau_unica contrasenya_d_un_sol contrasenya_provisional codi_unic numero_secreto
K numeros_secretos numero_segreto numeri_segreti numero_secret numero_confidentiel numarul_secret
K numarul_tau_secret numar_secret chiffres_secrets numar_de_introdus numero_a_ingresar
K numero_a_introducir numero_que_debe numero_da_inserire numero_a_saisir numero_a_inserir
G seis_digitos seis_numeros six_chiffres sei_cifre sase_cifre sis_digits contrasenyes contrasenya_s
G clave_numerica pin_s codigo codigos clave claves contrasena contrasenya nip senha senhas codice
G codici parola secuencia cle_de_securite cle_de_connexion mot_de_passe mdp codul codului coduri cod
G codi codis parolei parolele palabra_clave contrasinal palavra_passe contrasenas clau parole pin_ul
G pinul codiguito codiguitos codiguin codigito codigin codigozinho codigozinhos codiguinho codicino
G codicini codicetto ptit_code petit_code coduletul codut codulet codete c0digo cdg codig codgo
G clavecita contrasenia contrasenias pines pinzinho pinzin pinului pinurile pin_urile codurile
G codurilor parolelor senhazinha senhinha tokens tokenul tokenului jeton jetons jetonul credencial
G credenciales credenciais credenziale credenziali mots_de_passe motdepasse mot_passe
G palabra_secreta palabra_de_paso palavra_secreta parola_segreta frase_de_paso frase_secreta
G frase_de_contrasena phrase_secrete frase_d_accesso fraza_secreta contrasinais claus codificacion
G serie_de_digitos serie_de_numeros secuencia_de_digitos secuencia_numerica cuatro_digitos
G cuatro_cifras cinco_digitos seis_cifras ocho_digitos quatre_chiffres cinq_chiffres huit_chiffres
G quatro_digitos quatro_numeros cinco_numeros oito_digitos quattro_cifre cinque_cifre otto_cifre
G sei_numeri patru_cifre cinci_cifre opt_cifre quatre_digits quatre_xifres sis_xifres codet
G passwords llave chiave chave cle clef cheie cheia
J palabra palavra mot cifras chiffres cifre numerele cifrele digitos xifres nombre numeros
J combinacion combinaison combinacao secventa sequenza sequence suite_de_chiffres mot_magique
J clau_d_acces numero numarul numerito numeritos numerinho numerinhos numeretto numerino numere
J numerelor numeriche numerica numericos numericas algarismo algarismos guarismo guarismos
J caracteres caractere caratteri carattere caracterele caracters lettres letras lettere litere
J literele lletres lletra sucesion serie serii seria successione successio combinatia combinatii
J combinazione combinazioni combinacio combinaciones combinaisons secuencias secvente secventele
J sequencia sequencias sequenze sequences frase oracion llaves llavecita chavinha chaves chiavi
J chiavetta cles clefs cheile sirul sirul_de cadena cadea chaine stringa numericul cod_numeric
J numerozinho chiffre mots paraules paraula palabras palavras paroles cuvant cuvantul folio numeri
J cifra fraza donnee valeur valore valoare
Q sicurezza ingres* descartavel desechable jetable ya_estas_dentro estas_dentro ets_dins sei_dentro
Q es_dentro d_un_sol_us sol_us un_sol_us confirmar_identidad tu_identidad su_identidad
Q sua_identidade tua_identita ton_identite votre_identite iniciar_la_sessio entrar_a rentrar loguear
Q loguearte logueo logearte ti_serve_per_entrare s_identifier t_identifier m_identifier
Q nouvel_appareil nuevo_dispositivo novo_dispositivo nuovo_dispositivo dispozitiv_nou entrare intra
Q intrati rientrare authentif* identific* sesion inregistr* cadastr* iniciar_sesion inicia_sesion
Q inicie_sesion iniciando_sesion inicio_de_sesion iniciar_sessao inicie_sessao iniciar_sessio
Q inicia_sessio inicio_de_sessao sessao efimero ephemere univoc* digital_token dinamique intri entra
Q ingresa_a entrar un_solo_uso uso_unico unico_uso unica usage_unique usage_unico connex* connect*
Q vous_connecter se_connecter inscri* doble_factor dos_pasos deux_etapes double_facteur dois_fatores
Q duas_etapas due_fattori doi_pasi uso_singolo monouso acced* iscri* conect* unica_folosinta logar
Q firma signature identidad identite identidade identita sessio inici_de_sessio dinamic* segur*
Q firma_digital validare logare ya_puedes_entrar y_entras y_listo_entras para_que_entres pa_entrar
Q pa_entra para_entrar te_deja_entrar ya_estas_adentro estas_adentro quedas_dentro quedaras_dentro
Q quedas_adentro ya_entras loguea logueate loguee logueese logeate logear logarse loguin inicias
Q iniciaste_sesion inicio_sesion abrir_sesion ingresar_a ingreso_a tu_ingreso su_ingreso
Q ingreso_seguro acceso_seguro acceso_a acceso_al su_acceso tu_acceso acceda_a accese accesa
Q conexion validar_tu validar_su valida_tu valide_su comprobar_que verificado_que eres_tu seas_tu
Q que_eres_tu que_es_usted es_usted has_sido_tu eras_tu registro_en tu_registro su_registro
Q alta_en_el darte_de_alta nuevo_movil nuevo_equipo nuevo_telefono otro_dispositivo
Q dispositivo_nuevo olvidaste olvidado olvidada olvido olvide contrasena_olvidada doble_verificacion
Q segundo_factor segundo_paso doble_autenticacion clave_olvidada t_es_connecte te_connecter
Q t_connecte pour_entrer pr_entrer pr_te_log te_log t_es_dedans tu_es_dedans es_dedans pour_acceder
Q acceder_a votre_acces ton_acces se_loguer te_loguer logue reconnecter reconnecte reconnexion
Q ouvrir_une_session ouverture_de_session verifier_votre verifier_ton verifier_que validez_votre
Q prouvez_que c_est_bien_vous c_est_bien_toi que_c_est_vous c_est_vous bien_vous bien_toi s_inscrire
Q vous_inscrire t_inscrire enregistrer_votre enregistrement nouveau_telephone nouvel_ordinateur
Q nouveau_navigateur appareil_inconnu appareil_non_reconnu oublie oublies oubliee
Q double_authentification deuxieme_facteur second_facteur double_verification deux_facteurs
Q pra_entrar pra_acessar pra_logar para_entrares para_acessar para_aceder aceder acede acedes aceda
Q logares loga logue_se logado logar_se entrares voce_entra vc_entra ja_entra voce_esta_dentro
Q ja_estas_la_dentro esta_dentro tas_dentro iniciar_a_sessao inicies inicie_a_sessao fazer_login
Q fazeres_login seu_acesso o_teu_acesso acesso_a acesso_ao acesso_seguro verifique_se verifique_o
Q verifique_a e_voce_mesmo e_voce es_tu_mesmo es_mesmo_tu foi_voce que_es_tu que_e_voce validar_o
Q validar_a registo registar registares registe regista_te teu_cadastro novo_aparelho novo_celular
Q novo_telemovel novo_telefone outro_dispositivo esqueceu esqueceste esqueci esquecida esquecido
Q dois_passos segundo_fator verificacao_em_duas per_entrare x_entrare cosi_entri e_sei_dentro
Q e_entri cosi_accedi puoi_entrare puoi_accedere loggarti loggare loggati loggarsi fare_il_login
Q fai_il_login fare_login effettuare_il_login effettua_il_login accesso_a collegati connettersi
Q connetterti connettiti verificare_la verificare_il verifica_il verifica_la sei_tu sei_davvero_tu
Q sei_proprio_tu che_sei_tu che_e_lei sei_stato_tu e_stato_lei registrati_a registrare_il
Q registrati_su nuovo_telefono nuovo_cellulare altro_dispositivo dimenticata dimenticato dimenticati
Q dimenticare smarrito smarrita due_passaggi secondo_fattore doppio_fattore doppia_autenticazione
Q nuovo_accesso pt_logare pentru_logare sa_intri sa_te_loghezi te_loghezi loghezi loghezi_te
Q logheaza logati logarii logarea te_autentifici sa_te_autentifici accesezi accesati acceseaza
Q accesare accesarea accesul_la acces_la acces_in ca_esti_tu esti_tu tu_esti ai_fost_tu ai_intrat
Q esti_inauntru esti_in intri_in ati_intrat creare_cont creare_de_cont contul_nou telefon_nou
Q dispozitiv_necunoscut uitat uitata ai_uitat ati_uitat doi_factori dubla_autentificare
Q dubla_verificare al_doilea_factor per_entrar per_accedir entrar_hi hi_entres ja_hi_ets ets_a_dins
Q ja_ets_dins ja_hi_entres inicies_sessio inicieu inicieu_sessio inicia_la_sessio verifica_el
Q verificar_el que_ets_tu que_sou_vos ets_tu heu_estat_vos has_estat_tu registre_a dispositiu_nou
Q mobil_nou oblidat oblidada oblidades dos_factors segon_factor doble_autenticacio identitatea
Q autentic* autentificare autentificarii identifiquese autentiquese identifie identifiez
Q identifiez_vous autentique autentifici autentificati autentifica autentificarea identifiqueu_vos
Q culmine_su padron ultimar_la ultimar_el ultimare_l es_connecte es_conectado estas_conectado
Q esta_logado sei_loggato sei_connesso te_ai_logat esti_logat estas_connectat ja_estas_connectat
Q acess* registes regista* registe* connett* loggar* loggat* enregistrer* enregistrez enregistrant
Q accesez* acceseaz* loghe* identitat* identitatii_dvs inscrivez* iscriver* autentific*
Q dovedirea_identitatii legitim*
q provvisori* provisori* secours respaldo apoio riserva rezerva reserva_de_acceso cautare securite
q seguridad securitate seguretat pagament pagaments pago_en payer paiements pagamenti pagos
q temporala aderare provisional* inicial iniziale temporanee valid* temporal temporaire temporanea
q temporaneo provisoire confirmacion sigurant* segreto telefonica internet unic demandé demandée
q demandés pediste solicitaste solicitado solicitada pedido_por pidio solicito demandez demanderez
q avez_demande pediu solicitou pedir richiesto richiedi hai_chiesto solicitat cerut ceruta
q ati_solicitat ai_cerut demanat sollicitat has_demanat pedisti pediches pedist requerido acceso
q acces accesso acesso accesar d_acces l_accesso confirmacao conferma confirmare confirmacio
q autorizacion autorizacao autorizzazione autorizare autoritzacio acceso_remoto autorizzar*
q confidentiel* signatura confidencial* bestaetigung dynamique secret* temporales temporanei
q provizoriu provizorie provizorii interino eventual momentaneo momentanee desechables jetables
q sin_contrasena de_acceso de_ingreso de_entrada d_entree d_acceso d_ingresso demandat demandado
q pedida peticion que_pediu que_pediste que_solicito que_solicitaste que_ha_solicitado
q que_vous_avez_demande que_tu_as_demande que_voce_pediu che_hai_richiesto che_ha_richiesto
q pe_care_l_ai_cerut solicitata solicitatul cerute que_has_demanat que_heu_demanat demanada
q sol*licitat sollicitada autorisation
c schimbar* beneficiari* cambi_de canvi_de mudanca changement cambiamento beneficiaire semnati
c signeu assinatura_digital assinatura_eletronica assinatura_electronica conferma_il_tuo
c conferma_la_tua confirma_tu confirma_tus confirma_o_seu confirma_seu confirma_o_teu confirma_su
c confirma_el_teu signa signi recuper* restabl* restaur* reinici* redefin* ripristin* reimpost*
c reinitial* retrouver recobr* associ* vincul* enlaz* ligar_o lier rattach* collega collegare
c collegate colleghi conectar_el asoci* aderir adhes* adher* lega abbin* agreg* anad* adicion*
c ajout* aggiung* adaug* afeg* portabil* alta_de dar_de_alta cambio_de canvi* subscri* obtenir
c desbloc* sbloc* desbloqu* trasfer* portar firmare firmar signer semnar* assinar liber* debloque*
c deverrouill* deblocare deblochez* deblocheaz* continu* prosegui* prossegu* seguir poursuiv*
c demostrar demuestra prouver dimostrare comprovar compruebe comprueba efetuar concluir conclua
c concluye acreditar rentrer conferm* terminar valider finaliser finaliz* complet* terminez terminas
c terminare terminate termines terminamos incheia* approuv* aprov* approv* aprueb* aprob* cambio
c troca cambia entras entraras acessa acesse acessar accedez accedes accede ativa* cambiar changer
c modifier alterar cambiare modificar modificare schimba fini finis presque_fini activ* attiva*
c ative reset* validar autorice autoriser autorisez autorizzare retirar_fondos retiro_de_fondos
c retiro_de_dinero sacar sacado saques levantar_dinheiro prelievo prelevare prelievi
c retrait_de_fonds retirer_des_fonds retragere retragerea retrageri extraccion retirada_de_fondos
c retirada_de_diners cambiar_de cambiar_el cambiar_la cambie cambies cambiando cambio_de_titular
c modificacion modifique modifiques modificacio modificacao modificarea modificati modificarii
c modifica modifichi schimbati schimbi actualizar actualice actualiza actualizacion atualizar
c atualize atualizacao actualitzar actualitzacio aggiornare aggiorna aggiornamento actualiser
c actualisation actualizare actualizati actualizarea mettre_a_jour mise_a_jour mudar mude alterar_a
c altere alteracao troca_de trocar troque eliminar elimine elimina eliminacion eliminacio eliminare
c eliminazione eliminarea supprimer suppression supprimez cancellare_il sterge stergeti stergerea
c stergere apagar apague borrar borre borra excluir exclua exclusao suprimir effacer cloturer
c cerrar_tu cerrar_su emparejar emparejamiento empareja empareje emparejado emparelhar
c emparelhamento emparelhe emparelha parear pareamento pareie appairer appairage appairez jumeler
c jumelage jumelez coupler couplage accoppiare accoppiamento accoppia imperechea imperecherea
c imperecheaza imperecherii imperechere aparellar aparelleu aparella aparellament enlace_de enllacar
c enllaca enllaceu sincronizar sincronice sincroniza synchroniser sincronizzare sincronizza
c sincronizare sincronizeaza ligar_a ligar_ao ligar_o_seu conectar_tu connecter_votre_tele anadir_un
c anadir_una nuevo_beneficiario nouveau_beneficiaire novo_beneficiario nuovo_beneficiario
c beneficiar_nou nuevo_destinatario ajout_du ajout_d_un aggiunta adicao firma_de_tu firme_el
c firme_su firma_tu firma_el firma_la firmando firmato firmare_il firmi signature_du signature_de
c signez signe_le signent assinar_o assinar_a assine assina assinatura_do assinatura_de semnezi
c semneaza semnatura semnatura_electronica signatura_electronica signar signis firma_electronica
c firma_elettronica apposer rubricar unirte unirse unete unase rejoindre rejoignez rejoins unir_te
c unir_vos unirti unirsi unisciti aderisci partecipare participar participer participe alatura
c alaturi alaturati alaturare darse_de_alta ativar_a ativar_o activation_de habilitar habilite
c habilitacion habilita abilitare abilita abilitazione abilitati transferir transfiera transfiere
c transferer transferez transfira transferati transferi transferul transferului transferare bonifier
c paga_con pagar_con pagar_a payer_avec pagar_en pagar_na pagare_con pague pagando pagare platiti
c plata_cu platii plateste transfer_de transferuri enviar_dinero envio_de_dinero enviar_dinheiro
c autoritza autoritzeu autoritzar autorizzazione_del d_autoriser dar_el_visto visto_bueno
c dar_luz_verde feu_vert via_libera consentir consiente consienta consentimiento consentement
c acceptar aceptar acepte acepta acceptez accettare accetta accetti aceitar aceite aceita acceptare
c accepti acceptati finalice finalitzar finalitzeu acabar acabes acaba concluir_o conclusao
c conclusion cloture conclua_o ultimar culminar prosiga prosegue siga sigue_con seguir_adelante
c avanti avancar avanzar avance avanzare reestablecer reestablezca repor reposicao reponer regenerar
c regenere crear_una_nueva crear_una creer_un_nouveau nouveau_mot_de_passe nueva_contrasena
c nueva_clave nova_senha nova_palavra_passe nuova_password noua_parola parola_noua nova_contrasenya
c criar_uma_nova creare_una_nuova schimbarea_parolei cambio_de_contrasena debloquage deblocati
c deblocarea eliberare desencriptar descongelar reactivar reactive reactivacion reativar reative
c reactiver reactivez riattivare riattiva reactivare comprobar comprobacion compruebo demostrar_que
c acredite acredita acreditese atestiguar constatar corroborar corrobore ratificar ratifique
c ratifica convalidar convalide convalidare convalida refrendar justifier attester attestez
c prouver_que prouve prouvez dimostra dimostri comprove comprovar_que comproveu dovedi dovediti
c dovedesti demostra demostreu realizar_la realizar_el realizar_su realizar_tu effectuer efectuar_el
c efectuar_la effettuare efectuarea efectua efectuati autoric* emparej* cambiarl* cambial* cambielo
c modific* modifiqu* modifi* actualiz* actualic* elimin* borrarl* borral* finalic* firmarl* firmal*
c firmel* firmes firmen transferir* transfir* transfier* transferer* habilit* enlac* aceptar*
c acepte* atualiz* alterar* alterac* apagar* convalid* collegar* collegh* collegal* emparelh*
c sincroniz* reactiv* reativ* riattiv* suspend* desvincul* desvincular confirml* confirmarl*
c validarl* validal* convalidarl* autorizzarl* approvarl* aprobarl* confermarl* confermal*
c a_confirmar por_confirmar para_enviar pra_enviar pour_envoyer per_inviare per_enviar sa_trimiti
c pentru_a_trimite ca_sa_trimiti enviar_a envoyer_de d_envoyer para_transferir pour_payer para_pagar
c pra_pagar per_pagare sa_platesti retiro_de_efectivo retirar_efectivo retiro_sin_tarjeta
c retiro_en_cajero autorizacion_de_retiro autorizar_retiro autorizar_el_retiro retiro_por
c demande_de_retrait solicitud_de_retiro richiesta_di_prelievo recup
V ingrese ingresa ingresar ingresela poe poner_en mete_lo posar has_de_posar introdu* insir* inser*
V digit* escrev* escrib* escriv* scriv* saisi* entre_le entrez renseign* recopi* reporte* tapez tape
V tecle* marqu* coloc* coloque poned pone poneme mete meted metele preench* complet_el immet*
V componi compon capture captura transcrib* trascriv* copi* scrie* trece treceti rellen* indica_el
V indiqu* indica fornisca fornisci facilite_el anot* metti metto mettere mets mettre pon ponga ponlo
V poner bota marcar posa poseu pune puneti ingresalo ingreselo tapa composez coller pega pegar marca
V incolla introducir_el entrer escriu completati teclea_el digita_el marcando marca_el pulsa pulse
V pulsar pulsando oprima oprime captura_el capturar apunta apunte apuntar copia_y copia_el copiar_y
V pegalo pegue peguelo pega_el cole colar colando proporcione proporciona proporcionar proporcionelo
V suministre suministrar facilitar facilita facilitalo facilitelo aporta aportar aporte brinda
V brinde brindar comunica_el di_el dile diga dime cumplimente cumplimentar completa_el llena llenar
V tipea tipear tipee tipeas pon_el poniendo ponerlo pongas meterlo metiendo echa_el tira_el
V respondiendo_con responde_con reenvia_el indicalo indicando consignar tapes taper tapant tapotez
V tapote rentre rentres rentrez rentrer_le rentre_le entre_ce entres_le entrant ecris ecrivez ecrire
V ecrit_le inscrivez_le note_le notez noter collez colle_le colle composer_le compose composer
V remplis remplir remplissez mentionnez mentionner fournir fournissez fournis fournissant
V communiquer_ce donner_le transmettre_ce mettez met_le balance_le dictez dicter epeler prononcez
V presentez_le teclar teclares botar ponha por_o cola informa informar informando copie_e transcreva
V fornecer forneca fornece mete_o meter_o taca taca_o joga_o manda_o batti battere batta immissione
V componga comporre compili compila compilare incolli incollare incollalo copia_e ricopia ricopi
V ricopiare riporta riportare riporti mettilo metta metterlo metterci ripeti tappa premi premere
V premi_in pigiare indicare fornire dettare riferisca riferire schiaccia scrii scriind baga bagi
V bagati baga_l punem pui pune_l formati formeaza formezi formare apasa apasati lipeste lipesti
V lipiti lipire noteaza notati furnizeaza furnizati furnizezi transcrie indicati mentioneaza
V mentionati zi_codul spune_codul transmite escrius escriure escrigui escriguis escriu_lo fica ficar
V fiqueu ficat posa_hi poseu_hi posant enganxa enganxeu enganxar ompliu omplir omple emplena
V empleneu facilitar_nos proporcioneu premeu premer prem transcriu digues digueu informe tecla ponle
V ponlo_en ponele colle_ca fais_le pegarl* pegal* peguel* facilitel* facilital* proporcion*
V indicand* incoll* riport* compil* escriu* enganx* coloq* fornisc* fornir* fornis* lipi* tecleal*
V digitel* digital_el anotal* anotel* capturel* capturand* escribal* escribel* ingresel* copiel*
V copial* insertal* insertel* introducel* introduzcal* rellenel* completel* insiral* digite_a
V inserisci_il scrivil* digital_a immettil* immettetel*
v mediante pelo_codigo tramite_il usa* use_o utiliz* utilis* employe* folos* empra empreu emprant
v aprofit* servez servirse uselo utilicelo indique indicar mencione utilice usi con avec com cu amb
v fes_servir uses emplea emplee emplear empleando emplealo valete valerse_de sirvase con_este con_el
v con_la con_esta a_traves por_medio utilices respondiendo grace_a a_l_aide au_moyen sers_toi
v servez_vous emploie muni_de moyennant via_le usem recorra atraves adoperi adopera servirsi
v avvalersi servendosi cu_codul cu_ajutorul useu utilitza utilitzeu utilitzar utilitzant feu_servir
v fent_servir fer_servir mitjancant amb_el amb_la usel* usal* usarl* utilicel* utilizal* utilizarl*
v emplea* emplee* empregu* adoper* usatel* utilizzal* utilizzatel* usen utilicen foloseste_l
v folositi_l
S application appli ecran pantalla sitio formulaire formulaires modulo campo champ casella camp
S casilla caseta ecra tela aplicativo aplicacion aplicacio applicazione aplicatia aplicatie
S aplicatiei aplicacao pagina_web schermo schermata ecranul portale site_ul campul sito sitio_web
S recuadro rubrique zone_de_saisie l_app l_appli l_espace paginas casillas cuadro cuadro_de
S televisor televisores teles sede plataforma apartado seccion espacio ventana navegador campos
S ordenador computadora smart_tv ecrans site_web sites fenetre navigateur televiseur logiciel
S plateforme ordinateur emplacement encadre telas televisao quadro caixa_de_texto separador janela
S schermi caselle apposita apposito riquadro finestra televisore telecomando piattaforma nell_app
S sull_app dell_app nell sull nell_area ecranului campului casuta fereastra site_ului platforma
S browserul quadre requadre televisio a_l_app de_l_app l_aplicacio l_espai formulari formulario
S formularul formularului teclado clavier teclat comandament mando mando_a_distancia control_remoto
S controle_remoto
L par como comme ca_parola inscrit inscrite inscrito inscrita registrado registrada registado
L registada registrato registrata iscritto iscritta inregistrat inregistrata inscris inscrisa
L cadastrado cadastrada enregistre enregistree inscripcion_queda digitales digitais dispositivo
L appareil dispozitiv dispozitivului aparelho aparato dispositiu equipo eso esto aquest aquesta
L acesta acestea isto isso questo quel quello c_est ces estos estas estes tem tens tiene tienes
L tienen debe debes deber deve devi devo deves doit dois devez devi_inserire hay_que ha_de has_de
L cal trebuie quiere queres puedes puede pode podes puoi peut pouvez poti puteti si se que ce cio
L lo_que o_que voce tu_i fara afin merci telemovel trebui necesitas precisa precisas serve servono
L faut il_faut occorre bisogna necesario necessario tenha_pedido tiver_pedido foi_pedido ter_pedido
L este_pedido nao_pediu has_pedido ha_pedido haber_pedido hayas_pedido haya_pedido estimado_cliente
L estimada_clienta estimat_client caro_cliente gentile_cliente prezado_cliente cher_client
L chere_cliente stimate_client stimata_clienta stimati_clienti benvolgut_client apreciado_cliente
L querido_cliente cliente_prezado tramite pra_voce telefono_movil numero_di_telefono
L numero_de_telefono numero_de_telephone numero_de_celular numero_de_movil numarul_de_telefon
L numar_de_telefon identification identificacion identificacao identificazione parte partie
L pour_vous su_cuenta darse_de_baja dar_de_baja desabonner desinscrire desuscribir
L cancelar_suscripcion descadastrar disiscriv* cancellarti dezabonare el la los las tu tus su sus un
L una unos del para al este esta aqui nuovi hoy aujourd hoje oggi azi avui pedido_de_acesso
L pedido_de_login pra pro pronto novos nueva: confirmado confirmada confirmat confirmata confermato
L confermata verificado verificada verificato verificata validee verifie verificat personnel
L personale pessoal unico secreto digiti dels numerico correto chaque usted y o por le vous votre ta
L ton tes les l du pour sur sera cet cette voici dans au aux et ou e il lo gli tuo tua suo sua
L vostro vostra per di da della dello nel nella sul sulla questa ed seu teu os uma do dos na em pelo
L pela ao sao tau tai tale dumneavoastra pe ale ai unui sau pentru va teva seva els per_a nuevo
L nueva nouveau nouvelle nuovo nuova novo nova nou noua siguiente seguente suivant hola bonjour ola
L ciao salut seguinte vosso vossa esse essa dvs sunt esti noul ecco so quien cual cuando donde
L porque pero sino aunque pues asi entonces luego despues antes ahora aun todavia mas menos muy
L mucho poco todo toda todos todas algo alguien otro otra otros otras mismo misma mismos cada
L cualquier cualquiera solo solamente sola tambien nos ti ella ellos ellas nosotros vosotros ustedes
L vuestro vuestra nuestro nuestra ante bajo contra desde durante hacia hasta segun sin sobre tras
L son eran fue fueron sido siendo estan estaba estamos estar haber habia hemos tengo tener tenga
L debera deberas quiero quieres querer vamos voy podras podra poder hace hacer hacemos haz haga dado
L dada facilitado facilitada enviado enviada enviamos generado generada genero recibido recibida
L recibes llegado llega abajo arriba debajo encima ahi alli favor gracias porfa porfis porfavor holi
L buenas buenos tardes bienvenido bienvenida bienvenidos saludos atentamente estimado estimada
L estimados senor senora sr sra asegurado asegurada paciente ciudadano ciudadana contribuyente tio
L tia wey compa ojo toma sirve sirve: veras mostrado indicado indicada necesita necesitaras
L necesitara inmediato inmediatamente rapido facil simplemente tal siguientes recordar recuerda
L recuerde intransferible correctamente nuevamente nuevos primera primer vez intento cel gestion
L quoi qui quelle quels quelles quand comment pourquoi parce mais donc car ainsi alors puis ensuite
L apres avant deja encore toujours plus moins tres trop beaucoup peu tout toute tous toutes quelque
L quelqu_un autre autres memes seul seule seulement uniquement aussi non oui elle nous elles toi eux
L leur leurs lui notre ma mes ses ca cela ceci c celui celle chez contre depuis durant hors jusque
L jusqu_a malgre parmi pendant sans selon sous vers ds sont etait suis etes etre ete etant serez
L soit avons avez ont avoir eu aura veux veut voulez vouloir aller vais peux pourrez pourra faire
L fait fais faites suffit recue recus envoye envoyee envoyons genere generee transmis transmise
L communique ci_dessous ci_apres ci_joint dessous dessus ici la_bas stp bonsoir bjr slt coucou
L cordialement monsieur madame mme mr mlle cher chers chere assure assuree d_abord bien bonne prevu
L prevue effet quelques instants simplement rapidement immediatement telle tels veuillez merci_de
L priere besoin aurez qu_il qu_elle qu_on s_il demarche premier premiere fois tentative pc ordi
L tablette tele p_tit ptit petit petite t_as t_es j_ai d_un d_une l_un quem qual quais quando onde
L porem pois assim entao depois agora ainda muito muita pouco tudo alguem outro outra outros mesmo
L mesma qualquer somente apenas tambem nao sim nem vos lhe lhes ele ela eles elas voces vc vcs mim
L consigo contigo nosso nossa ate perante sob pras pros numa dum duma nesta nesse nessa deste desta
L eram foi foram sendo estao estava haver tenho ter temos tinha quer quero vai vou podera fazer faz
L faca fazemos gerado gerada recebido recebida recebeu chegou baixo abaixo acima cima ali obrigado
L obrigada pf pfv por_favor oie opa eai e_ai bom boa dia tarde noite bem_vindo bem_vinda saudacoes
L atenciosamente cumprimentos prezado prezada caro cara senhor senhora cidadao cidada galera gente
L olha segue segue: a_seguir seguintes precisaras precisara imediato imediatamente simples
L simplesmente lembre lembra intransmissivel intransferivel corretamente novamente primeira primeiro
L tentativa computador hein tbm vlw che cosa quale quali dove perche quindi dunque cosi allora poi
L dopo prima adesso ancora piu meno molto tutto tutta tutti tutte qualcosa qualcuno altro altra
L altri stesso stessa ogni qualsiasi soltanto anche ci loro noi nostro nostra uno tra senza sotto
L sopra verso contro entro fino presso dal dallo dalla dai dagli dalle dei degli delle nello nei
L negli nelle sullo allo alla agli col sono erano fu essere stato stata sara hanno abbiamo avere
L aveva avuto vuoi vuole voglio andare puo potrai potra fare fa fai faccia dato inviato inviata
L generato generata ricevuto ricevi arrivato arriva seguito basso qua li favore grazie salve
L buongiorno buonasera benvenuto benvenuta saluti cordiali egregio gentile signor signora dott
L assistito assistita paziente cittadino preghiamo prego pregasi eccolo tieni prendi indicato
L indicata servira subito immediatamente veloce semplice semplicemente seguenti ricorda ricordi
L correttamente nuovamente prossimo primo volta tentativo cellulare telefonino cmq xke x nn care
L cand unde cum pentru_ca dar insa deci astfel atunci apoi dupa inainte acum inca foarte mult putin
L tot toata toti toate ceva cineva alt alta acelasi aceeasi fiecare orice doar numai ii lor ea mie
L tie nostru noastra vostru prin spre catre sub peste intre timpul despre erau fost fi fiind vei ati
L avea avem avut vrei vrea vreti dori doriti mergi poate face faci faceti dat trimis trimisa
L am_trimis generat primit primita primesti ajuns mai_jos aici acolo rog rugam va_rugam te_rugam
L multumim multumesc ms mersi buna salutare bun_venit stimate stimata draga dragul domnule doamna dl
L dna pacient cetatean asigurat iata uite ia necesar ai_nevoie aveti nevoie imediat rapid simplu
L urmator urmatorul urmatoarea urmatoarele corect primul data incercare calculator tv_ul pt ptr
L ca_sa sa_ti sa_si nu_i dvs. d_voastra quin quina quan perque doncs aixi llavors despres abans
L encara menys molt molta poc tota tots totes alguna algu altre altres mateix mateixa qualsevol
L nomes tambe ens ell nosaltres vosaltres voste nostre vostre fins pel sense sota heu havia eren
L estat tenim vols voleu anar pots pot podeu fer fes feu donat enviat enviem rebuda arribat baix
L dalt sisplau si_us_plau gracies bona tarda benvingut benvinguda salutacions senyor senyora usuari
L ciutada ep apa vinga aqui_tens mira necessari necessites necessitareu immediat seguents recorda
L recordeu correctament novament vegada intent ordinador mobil d_aqui d_una l_altre l_heu no_heu m
L teu_numero tu_numero su_numero seu_numero numarul_tau votre_numero ton_numero tuo_numero ha hay
L ten vas ir celu moi ja vao chi gia voi ke ei pana jos laptopul k asignamos asignado asignada
L asigna assigne atribuimos attribuons attribue attribuiti assegniamo assegnato assegnata atribuim
L atribuit atribuita assignem assignat atribuido atribuida hermano frere frero nen frate reconoces
L reconoce reconnaissez reconnais reconhece reconheces riconosci riconosce recunoasteti recunosti
L reconeixes reconeixeu origine ignora ignore ignorez ignorati ignoreu caso_contrario au_cas
L altrimenti altfel sinon zio wesh chamo mensaje mensagem messaggio missatge mesaj mesajul message
T quart_d mezz mezz_ora mezzora heure hora ora validita valido valida validez caduca caducara vence
T vencimiento segundos horas dias expira valable validite heures secondes jours expirera valide
T validade secondi ore scade scadenza giorni valabil valabila secunde zile caducidad segons hores
T vigencia scadra valabilitate expirara caducan caducara_en caduco caduque expiran expiro expire_en
T vence_en vencen vencera vigente vigentes media_hora dura duracion segundito cuarto_de_hora
T muere_en deja_de_funcionar plazo expirent expiration perime perimera demi_heure duree valables
T delai fonctionne expiram expirou expirar caducam meia_hora duracao prazo scadono scade_tra scaduta
T durata vale_per termine_di expira_in valabile valabili valabilitatea jumatate_de_ora secundele
T termen caduquen mitja_hora durada minutos minuto minuti minuts minutitos minutillos minutinhos
T expiracao minutini minutul minutelor minutet
U mxn cop ars clp pen brl reais real lei ron fcfa xof xaf mad dzd tnd pesos soles bs gs uyu dop crc
U gtq hnl puntos pontos punti puncte unidades ko cts litros kms personas personnes metros quetzales
U h bob ves s/ leva dolares dolar bolivares lempiras cordobas colones guaranies uf grados pulgadas
U dinars dirhams francs degres pouces centavos escudos kwanzas meticais centesimi gradi bani centims
U graus persones euri
D enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre janvier
D fevrier mars avril juillet aout septembre octobre novembre decembre janeiro fevereiro marco maio
D junho julho setembro outubro novembro dezembro gennaio febbraio aprile maggio giugno luglio
D settembre ottobre dicembre ianuarie februarie martie aprilie iunie iulie septembrie octombrie
D noiembrie decembrie gener febrer marc maig juny juliol agost setembre desembre lunes martes lundi
D mardi mercredi jeudi vendredi samedi dimanche lunedi duminica miercoles jueves viernes sabado
D domingo manana ayer mediodia noche ene abr ago dic demain soir matin apres_midi minuit semaine
D segunda segunda_feira terca terca_feira quarta_feira quinta_feira sexta sexta_feira amanha ontem
D manha meio_dia domani ieri mattina pomeriggio mezzogiorno mercoledi giovedi venerdi sabato
D domenica dimineata seara pranz marti miercuri joi vineri sambata dilluns dimarts dimecres dijous
D divendres dissabte diumenge ahir mati vespre migdia
E errone erronee incorrecte incorrecto incorrecta errado errada incorreto incorreta errato errata
E gresit gresita incorectă incorect equivocado equivocada invalide invalido invalida incorrectes
E antiguo anterior ancien precedent antigo vecchio precedente vechi vechiul antic caducado caducada
E vencido vencida expirado expirada anulado anulada revocado obsoleto viejo vieja anteriores
E expire_le ancienne perimee annule annulee revoque vieux antiga velho velha scaduto vecchia
E annullato revocato expirat expirata veche vechea precedenta anulat anulata caducat vell
Z no_es ni_al ni_a ni_siquiera ni_con tampoco incluso nemmeno neanche neppure non_e n_est_pas meme
Z nao_e nem_ao nem_mesmo nem_o nem_para nem_com nici nu_este nu_e no_es_el ni_tan no_para no_por
Z no_con_el en_lugar en_vez no_se_trata no_sirve pas_le pas_votre pas_pour pas_un au_lieu plutot_que
Z ce_n_est_pas n_est_pas_le nao_e_o nao_para em_vez nao_serve non_e_il non_per invece non_serve
Z nu_pentru in_loc_de nu_este_codul no_per en_lloc no_serveix
N lucchetto candado cadenas cadeado lacat accepte acceptee autorizzata autorizzato aprobada aprobado
N aprovada aprobata rechazada refusee respinta recusada buono_da buono_di buono_sconto buono_regalo
N buono_acquisto vale_de vale_por vale_descuento vale_regalo bon_d bon_de bon_cadeau cine
N cinema_code retirez retirent retiro recoge recoja recoger levante levantem levanta ritira ritirare
N ritirate recoll recullir ridica ridicati places bilhetes bilhete ordonnance receta ricetta reteta
N numero_de_caso caso_n recu rebut chitanta scontrino ricevuta quittance levantado levantamento
N levantar retirada_do pegar_o recollir recollida lliurament cod_ridicare ridicarea scoaterea
N punct_relais point_relais relais collecte guichet_retrait consigna consignes vestiaire billets
N entradas ingresso ingressos biglietti entrada_del sorteig portaria lectura leitura lettura releve
N contador contatore compteur contor numero_de_confirmation numero_de_confirmacion
N numero_de_confirmacao numero_di_conferma approvato approvata approuvé approuvée aprobat aprovado
N aprovat votacion votar voto votacao votazione scrutin boite_a_cle boite_a_cles boite_a_clef
N boite_a_clefs caja_de_llaves cajetin cassetta_di_sicurezza portachiavi porta_chaves
N caixa_de_chaves cofre_de_chaves cutia_de_chei seiful puerta_de portico codigo_postal code_postal
N codice_postale cap descuento* desconto* sconto reducere reduction boleto turno
N senha_de_atendimento numero_de_turno rastreamento tracciamento spedizion* suivre reducció* remise
N cupon* cupom regal* pedido pedidos commande commandes encomenda* ordine ordini ordinul comanda
N comenzii reserva reservas reservacion* prenotazione* rezervare* rezervarii localizador recogida
N entrega livraison consegna ridicare livrare* ridicarii envio envios rastreo rastreio suivi
N seguimiento seguimento pacco pacote paquete paquet colis colet coletul factura facture fattura
N facturii billete billet biglietto pratica processo proceso immatriculation porton poarta
N invitacion convite invito invitatie referido parrainage indicacao retea concurso concours sorteo
N canje canjear resgate taquilla consigne casier armario casillero dulap armadietto incidencia
N poliza assurance assicurazione apolice reclamacion* sinistro referinta refa barra recibo bono
N descompte paquets estudiante aluno etudiant protocolo protocole protocollo guia nota_fiscal
N expedicao remessa cedula expedition abonado abbonamento assinatura assegno embarque embarquement
N imbarco vuelos pin_de_entrega codigo_de_entrega codigo_de_recogida codigo_de_retiro
N codigo_de_devolucion codigo_de_reserva codigo_de_pedido codigo_de_cliente codigo_de_descuento
N codigo_de_invitacion codigo_de_barras codigo_qr codigo_de_error codigo_de_producto codigo_de_curso
N clave_de_rastreo clave_wifi clave_del_wifi contrasena_del_wifi contrasena_wifi numero_de_guia
N numero_de_pedido numero_de_expediente numero_de_reserva numero_de_factura numero_de_seguimiento
N numero_de_contrato numero_de_poliza numero_de_cliente numero_de_socio numero_de_serie no_de_guia
N devolucion devoluciones cambios_y recogidas recogelo recoges recogerlo entregado entregada
N entregas entregar entregaremos albaran guia_de expedido paqueteria mensajeria reparto repartido
N citas turnos boletos boleteria taquillas butaca palco funcion estreno pelicula concierto equipaje
N maleta localizadores huespedes facturas presupuesto albaranes cotizacion nomina recibos ticket_de
N garantia rifa rifas concursos encuesta encuestas vales rebaja chollo matriculas placas homologado
N farmacia recetas taller itv neumaticos portal_2 cerradura cerrojo candados codigo_del_portal
N codigo_de_la_puerta code_de_retrait code_de_livraison code_de_suivi code_colis code_client
N code_promo code_promotion code_reduction code_parrain code_parrainage code_cadeau code_barre
N code_barres code_d_entree code_de_la_porte code_du_portail code_immeuble code_wifi cle_wifi
N mot_de_passe_wifi code_erreur code_guichet code_banque code_produit code_insee code_ape code_naf
N code_de_reservation numero_de_commande numero_de_suivi numero_de_dossier numero_de_facture
N numero_de_contrat numero_de_client numero_d_adherent numero_de_reservation numero_de_ticket
N numero_d_immatriculation numero_d_appel colissimo mondial_relay chronopost retrait_en
N point_de_retrait a_retirer livre livree livrees livreurs livraisons expedie expediee retour_colis
N rendezvous rdvs guichets seance spectacle bagage bagages valise factures devis quittances
N pharmacie ordonnances pneus revision sondage bons_d_achat bons boite_aux_lettres
N codigo_de_levantamento codigo_de_recolha codigo_de_rastreio codigo_de_rastreamento
N codigo_de_desconto codigo_de_convite codigo_promocional codigo_do_pedido codigo_do_cliente
N codigo_da_reserva codigo_do_portao codigo_da_porta senha_do_wifi senha_wifi senha_da_wifi
N senha_do_portao palavra_passe_do_wifi numero_do_pedido numero_da_encomenda numero_de_encomenda
N numero_do_processo numero_da_fatura numero_da_nota numero_de_apolice numero_do_protocolo entregue
N entregues recolha recolhe recolher remessas devolucao devolucoes troca_de_produto senhas_de
N guiches bilheteira sessao_de_cinema poltrona bagagem mala hospedagem orcamento receitas oficina
N inspecao sorteio inquerito pesquisa cupoes cadeados fechadura codice_di_ritiro codice_ritiro
N codice_consegna codice_di_consegna codice_sconto codice_promo codice_promozionale codice_amico
N codice_invito codice_cliente codice_ordine codice_prenotazione codice_spedizione codice_fiscale
N codice_a_barre codice_qr codice_errore codice_prodotto codice_del_portone codice_del_cancello
N password_wifi password_del_wifi pin_consegna numero_d_ordine numero_ordine numero_di_pratica
N numero_pratica numero_di_polizza numero_fattura numero_di_fattura numero_cliente numero_di_serie
N numero_di_spedizione numero_di_prenotazione numero_di_telaio spedito spedita consegnato consegnata
N consegnare ritirato ritirata ritirarlo ritiri recapito giacenza corrieri appuntamenti
N visita_medica prenotazioni prenotato sportelli biglietteria sedile bagaglio valigia imbarchi
N fatture bolletta bollette preventivo ricevute scontrini ricette officina pneumatici revisione_auto
N sondaggio sondaggi buoni lucchetti serratura portineria cod_de_ridicare codul_de_ridicare
N cod_de_livrare cod_promotional cod_reducere cod_de_reducere cod_client cod_comanda cod_postal
N cod_de_bare cod_qr cod_rezervare cod_voucher codul_interfon codul_de_la_interfon codul_portii
N parola_wifi parola_de_wifi parola_wi_fi awb_ul numar_comanda numarul_comenzii numar_de_ordine
N numarul_de_ordine numar_factura numar_de_inregistrare numar_de_inmatriculare numarul_dosarului
N numar_dosar numarul_politei colete coletele coletului livrat livrata livram expediat expediata
N easybox lockerul programari consultatie consultatia rezervat ghiseu ghiseul locul bagaj facturile
N bonul bon_fiscal chitantei devize garantie retete farmacie service_auto anvelope extragere sondaj
N cupoane lacate incuietoare yala codi_de_recollida codi_de_lliurament codi_de_descompte
N codi_de_reserva codi_de_client codi_postal codi_promocional codi_d_invitacio codi_de_barres
N codi_qr codi_de_la_porta codi_del_portal contrasenya_del_wifi contrasenya_wifi clau_wifi
N numero_de_comanda numero_de_seguiment num_de_comanda numero_d_expedient numero_de_polissa
N lliuraments lliurar lliurat lliurada enviament enviaments recollides recollit encarrec devolucions
N cites torn torns taulell finestreta bitllet bitllets seient seients entrades equipatge rebuts
N pressupost pneumatics sorteigs enquesta vals cadenat pany kinepolis recepta fatura faturas bilete
N biletul biletele receptes clave_catastral catastral catastale catasto
n resultado resultados resultats risultati referto referti exame examen analisis analises analisi
n rezultate analize pregunta preguntas consulta consultas duvida duvidas pergunta perguntas domande
n domanda intrebari intrebare renseignements preguntes consultes reclamacoes allarme bici bicicleta
n velo lacatul caisson reja portillo porche urbanizacion urba comunidad copropriete cour local
n local_poubelles poubelles portinari portero telefonillo citofono citofon digicode portier
n videofono trancapa cancela bicicletas bicis local_velo velos boîte_aux pivnita scara scarii bloc
n bloc_de expediente dossier expedient conteiner guarderia guardia barrera barriere trastero vigile
n ascensor garaje garatge porta_del edifici portal_del codi_de_la cita rendez_vous rdv appuntamento
n programare programarea amigo amigos ami amis amico amici prieten postale postaux barras barres
n barre cliente clientul clienti* socio membre membro richiesta retrait retirada ritiro retirar
n retirer multa amende contravention avviso aviso amenda regalo usuario utilisateur utente
n utilizador utilizator portone portao portail coffre caja_fuerte cofre cassaforte seif ascenseur
n ascensore cave cantina bodega gimnasio sporthal immeuble batiment portillon bloco condominio
n edificio deposito trastienda verja estacionamiento parcheggio guichet guiche ventanilla senha_a
n fiscale produto produit producto prodotto produs produsului articulo artigo articolo pais paese
n tara erreur erro errore eroare puerta porta porte cancello interfon reseau rete mesa tavolo masa
n sala salle aula curso cours corso curs obra couleur cor colore culoare cultura seguro referencia
n riferimento nif dni cpf cnpj tva iva poste_restante premio prix premiu bilet vol voo vuelo volo
n zbor solicitud agencia sucursal agence filiale matricula targa aulas clase clases examenes
n asignatura profesor profesora horario tutoria deberes matematicas consultorio doctora dr dra
n dentista medico medica medicos clinica ambulatorio vacuna urgencias veterinario peluqueria
n habitacion habitaciones planta pasillo portales sotano terraza patio jardin piscina trasteros
n cochera talla tallas vestuario vestuarios lavadora classe classes examens matiere professeur
n devoirs emploi_du_temps medecin docteur dentiste clinique hopital cabinet vaccin analyses urgences
n coiffeur chambre chambres etages palier couloir sous_sol terrasse piscine vestiaires
n machine_a_laver taille tailles residence turma turmas salas exames disciplina deveres matematica
n doutor doutora vacina urgencia cabeleireiro quarto quartos andares corredor terraco quintal jardim
n tamanho vestiario maquina_de_lavar predio classi lezione lezioni esame esami materia professore
n professoressa compiti dottore dottoressa ospedale vaccino parrucchiere camera camere piani
n corridoio seminterrato terrazza cortile giardino box_auto taglia spogliatoio armadietti lavatrice
n palazzo clasa materie teme doctorul medicul stomatolog spital spitalul urgente coafor etajul etaj
n hol subsol terasa curte gradina garajul marime vestiar dulapul masina_de_spalat scara_b
n assignatura professor deures metge metgessa urgencies perruqueria habitacio passadis soterrani
n terrassa pati jardi vestidor rentadora empleado empleada empleados
C loto quine loteria decimo raspadinha billete_de_loteria felicidades felicitaciones enhorabuena
C enhorabona parabens felicitations bravo felicitari complimenti congratulazioni ganador ganadora
C ganaste ganhou ganhador* premiado premiada gagnant* gagnez gagne vincitore vincente vincita
C castigator* castigat guanyador* premiat sorteado sorteada sorteios tirage loterie afortunad*
C oferta ofertas offre offres offerta offerte ahorra ahorre economize economisez risparmia gana
C cargo reembolso abono debitado debito gratuit gratuito repartidor livreur entregador motorista
C corriere fattorino curier curierul curierului mensajero conductor solde soldes rebajas saldi
C reduceri castiga vinto vinci vincere ganado premios descontos descuentos remises sconti compra_ya
C tienda boutique magasin negozio magazin loja repartidora autista envoi_gratuit desde_solo porteria
C huesped alojamiento premiados ganadores gano has_ganado sorteamos liquidacion chollazo outlet
C gangnants vous_avez_gagne remporte remportez promo_flash destockage cagnotte fidelite ganhe
C ganhaste ganhei liquidacao fidelidade estafeta motoboy hai_vinto ha_vinto offertissima svendita
C occasioni fedelta fattorini ai_castigat ati_castigat oferte lichidare fidelitate livratorul
C livratori has_guanyat rebaixes liquidacio missatger sofer
O cajero bancomat distributeur multibanco finissant_par terminant_par termine_par finit_par
O terminada_en terminado_en finalizado_em que_termina_em che_termina_con caso contrato contratos
O contrat contrats contratto contratti contractul contracte identificador identifiant identificatore
O identificativo identificador_de cuenta compte conta conto cont contul carta tarjeta carte cartao
O importe montant monto compra pago paiement pagamento plata transferencia transferencias virement
O bonifico tranzactie* achat acquisto cumparare terminacion final_do termine valor importo suma
O terminada termina terminado finalizada finissant terminant movil telefono telefone celular sold
O operazione transaccion transacao transazione tranzactia clabe nir calle rue rua strada piso etage
O andar piano apartamento appartement linea ligne linha cta cte siret ano anul asiento siege assento
O posto loc vagon voiture coche n n.o no num. telefonului contului cardul cardului valoarea plata_in
O piata acabada targeta tren anden quai voie binario linia autocar parcela lote puesto fila
O saldo_disponible saldos comision abono_en cargo_en rut ruc curp rfc nss documento radicado
O tramite_n apto interior manzana parada paradero puerto sector sala_de_espera poliza_n poblacion
O barrio rib siren matricule passeport permis dossier_n allee place rang rangee arret vol_n sortie
O porte_n abonnement_n nib ib niss rg cnh conj quadra cais paragem autocarro comboio carruagem
O onibus porta_n p.iva partita_iva patente tessera scala treno carrozza fermata banchina soldul cnp
O cui pasaport buletin dosar polita trenul vagonul statie autobuz randul rand contractului passaport
O escala andana cotxe numero_de operacion operacao autobus peron fiscala
X segnala segnalare segnalalo signalement signalez reporte denuncie denuncia denunciar sesizati
X reportati llama llame llamar llamanos llama_al ligue ligar appelez appeler contactez chiama chiami
X chiamare suna sunati contacta contacte envia envie enviar envoyez envoyer baja responde responda
X repondez rispondi raspunde raspundeti trimite trimiteti infoline trucar truca trucau numero_verde
X assistenza atendimento sac telef telf contactati inviare invia invia_al atencion llamanos_al
X llamenos llama_gratis contacta_con contactanos escribe_al atencion_al linea_directa marca_el_0
X centralita soporte servicio_al appelez_nous appelle appelez_le contactez_nous service_client
X service_clients assistance joignable standard ecrivez_nous stop_au ligue_para liga_para liga
X contacte_nos fale_conosco central_de_atendimento linha_de_apoio suporte apoio_ao zap chiamaci
X chiama_il chiami_il contattaci contatta contatti servizio_clienti numero_di_assistenza suna_ne
X suna_la sunati_la contactati_ne suport asistenta relatii_clienti apelati apeleaza truca_al truqueu
X truqueu_nos trucar_al contacteu atencio_al
W arnaque* escroc* estafa* golpe golpes golpista* truffa truffe truffator* inselaci* frauda* estafes
W no_li non_dare non_darlo non_dirlo nu_l_da nu_il_da nao_passe nao_envie nao_mande no_se_lo
W no_lo_des no_la_des no_lo_pases ne_le_donne ne_donnez ne_le_donnez nunca jamas nadie comparta
W compartas compartir no_lo_comparta ninguem compartilhe jamais personne partagez communiquez
W communiquer nessuno comunicarlo comunicare condivida condividere condividerlo niciodata nimanui
W nimeni comuniquem comunica comunicati divulga divulgati pidas pedira pediremos pedimos demanderont
W demandera demandons chieder* chiediamo cere cerem solicitamos solicita solicitara facilite revele
W divulgue dites partage comparteixis ningu donnez_jamais pide divulguer repasse repassar
W transmettez no_compartas no_lo_compartas no_la_compartas no_comparta no_digas no_lo_digas
W no_le_digas no_des no_se_lo_des no_se_la_des no_facilites no_reveles no_reenvies no_lo_muestres
W no_ensenes a_nadie con_nadie terceros tercero guardatelo no_dar no_compartir no_revelar
W no_divulgar no_le_pases compartelo compartirlo compartirla comparte nadie_mas otra_persona
W otras_personas ne_le_partagez ne_le_dites ne_partagez ne_communiquez ne_divulguez ne_transmettez
W ne_pas_partager ne_pas_communiquer ne_pas_divulguer ne_pas_donner ne_donne ne_dis a_personne
W partager partagez_le tiers divulguez garde_le gardez_le nao_partilhe nao_compartilhe nao_partilhes
W nao_divulgue nao_revele nao_forneca nao_informe nao_diga nao_manda nao_conte nao_da nao_des
W nao_repasse partilhe partilhes partilhar partilha compartilha compartilhar compartilhes
W com_ninguem a_ninguem pra_ninguem terceiros outras_pessoas non_condividere non_condividerlo
W non_comunicare non_comunicarlo non_rivelare non_rivelarlo non_fornire non_fornirlo non_cederlo
W non_divulgare non_lo_dare non_inoltrare a_nessuno con_nessuno condividi condividerla comunichi
W rivelare rivelarlo rivelarla terzi divulgare altre_persone da_non_comunicare nu_divulga
W nu_divulgati nu_il_divulgati nu_comunica nu_comunicati nu_partaja nu_partajati nu_da nu_dati
W nu_il_dati nu_spune nu_spuneti nu_l_spune nu_l_divulga nu_l_comunica nu_l_trimite nu_l_arata
W nu_il_comunica divulgi partaja partajati impartasi distribui tertilor terti altcuiva nu_impartasi
W nu_il_spune no_el_comparteixis no_el_comparteixi no_compartiu no_el_faciliteu no_el_facilitis
W no_el_digueu no_el_diguis no_el_donis no_el_doneu no_reveleu no_facilitis no_faciliteu comparteix
W compartiu a_ningu amb_ningu tercers no_lo_reenvies ne_le_transfere ne_transfere pas_le_transferer
W nao_repassa non_girarlo non_girare no_el_passis no_passis no_el_passeu guardalo
I mis meu minha mio mia meul mea meva mios mias mienne mien minhas meus miei mele meves
- poste posteitaliane correos laposte tiendanube
"""
