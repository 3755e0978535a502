"""What words of Spanish, French, Portuguese, Italian, Romanian and Catalan mean to the finder."""

from __future__ import annotations

from bot.codes.words import romance_context

_CODES = """
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
K numero_di_accesso numero_d_acces numero_de_acceso numero_de_acesso
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
J cifra fraza donnee valeur valore valoare frazele
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
Q validar_a registo regista_te teu_cadastro novo_aparelho novo_celular novo_telemovel novo_telefone
Q outro_dispositivo esqueceu esqueceste esqueci esquecida esquecido dois_passos segundo_fator
Q verificacao_em_duas per_entrare x_entrare cosi_entri e_sei_dentro e_entri cosi_accedi puoi_entrare
Q puoi_accedere fare_il_login fai_il_login fare_login effettuare_il_login effettua_il_login
Q accesso_a collegati verificare_la verificare_il verifica_il verifica_la sei_tu sei_davvero_tu
Q sei_proprio_tu che_sei_tu che_e_lei sei_stato_tu e_stato_lei registrati_a registrare_il
Q registrati_su nuovo_telefono nuovo_cellulare altro_dispositivo dimenticata dimenticato dimenticati
Q dimenticare smarrito smarrita due_passaggi secondo_fattore doppio_fattore doppia_autenticazione
Q nuovo_accesso pt_logare pentru_logare sa_intri sa_te_loghezi te_loghezi loghezi_te logati logarii
Q logarea te_autentifici sa_te_autentifici accesati accesare accesarea accesul_la acces_la acces_in
Q ca_esti_tu esti_tu tu_esti ai_fost_tu ai_intrat esti_inauntru esti_in intri_in ati_intrat
Q creare_cont creare_de_cont contul_nou telefon_nou dispozitiv_necunoscut uitat uitata ai_uitat
Q ati_uitat doi_factori dubla_autentificare dubla_verificare al_doilea_factor per_entrar per_accedir
Q entrar_hi hi_entres ja_hi_ets ets_a_dins ja_ets_dins ja_hi_entres inicies_sessio inicieu
Q inicieu_sessio inicia_la_sessio verifica_el verificar_el que_ets_tu que_sou_vos ets_tu
Q heu_estat_vos has_estat_tu registre_a dispositiu_nou mobil_nou oblidat oblidada oblidades
Q dos_factors segon_factor doble_autenticacio autentic* identifiquese autentiquese identifie
Q identifiez identifiez_vous autentique identifiqueu_vos culmine_su padron ultimar_la ultimar_el
Q ultimare_l es_connecte es_conectado estas_conectado esta_logado sei_loggato sei_connesso
Q te_ai_logat esti_logat estas_connectat ja_estas_connectat acess* regista* registe* connett*
Q loggar* loggat* enregistrer* enregistrez enregistrant accesez* acceseaz* loghe* identitat*
Q identitatii_dvs autentific* dovedirea_identitatii legitim* intento_de_acceso
Q tentative_de_connexion tentative_d_acces tentativa_de_acesso tentativo_di_accesso
Q incercare_de_acces intent_d_acces incercare_de_conectare intento_de_inicio huella huellas
Q empreinte empreintes impressao_digital impronta impronte amprenta amprentei amprentele empremta
Q empremtes reconocimiento_facial reconnaissance_faciale reconhecimento_facial
Q riconoscimento_facciale recunoastere_faciala reconeixement_facial
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
c reinitial* retrouver recobr* associ* vincul* enlaz* ligar_o lier rattach* collega collegate
c conectar_el asoci* aderir adhes* adher* lega abbin* agreg* anad* adicion* ajout* aggiung* adaug*
c afeg* portabil* alta_de dar_de_alta cambio_de canvi* subscri* obtenir desbloc* sbloc* desbloqu*
c trasfer* portar firmare firmar semnar* assinar liber* debloque* deverrouill* deblocare deblochez*
c deblocheaz* continu* prosegui* prossegu* seguir poursuiv* demostrar demuestra prouver dimostrare
c comprovar compruebe comprueba efetuar concluir conclua concluye acreditar rentrer conferm*
c terminar valider finaliser finaliz* complet* terminez terminas terminare terminate termines
c terminamos incheia* approuv* aprov* approv* aprueb* aprob* cambio troca cambia entras entraras
c acessa acesse acessar accedez accedes accede ativa* cambiar changer cambiare schimba fini finis
c presque_fini activ* attiva* ative reset* validar autoriser autorisez autorizzare retirar_fondos
c retiro_de_fondos retiro_de_dinero sacar sacado saques levantar_dinheiro prelievo prelevare
c prelievi retrait_de_fonds retirer_des_fonds retragere retragerea retrageri extraccion
c retirada_de_fondos retirada_de_diners cambiar_de cambiar_el cambiar_la cambie cambies cambiando
c cambio_de_titular schimbati schimbi actualitzar actualitzacio aggiornare aggiorna aggiornamento
c actualiser actualisation mettre_a_jour mise_a_jour mudar mude alterar_a altere troca_de trocar
c troque supprimer suppression supprimez cancellare_il sterge stergeti stergerea stergere apague
c borrar borre borra excluir exclua exclusao suprimir effacer cloturer cerrar_tu cerrar_su parear
c pareamento pareie appairer appairage appairez jumeler jumelage jumelez coupler couplage accoppiare
c accoppiamento accoppia imperechea imperecherea imperecheaza imperecherii imperechere aparellar
c aparelleu aparella aparellament enlace_de sincronice synchroniser ligar_a ligar_ao ligar_o_seu
c conectar_tu connecter_votre_tele anadir_un anadir_una nuevo_beneficiario nouveau_beneficiaire
c novo_beneficiario nuovo_beneficiario beneficiar_nou nuevo_destinatario ajout_du ajout_d_un
c aggiunta adicao firma_de_tu firme_el firme_su firma_tu firma_el firma_la firmando firmato
c firmare_il firmi signature_du signature_de signez signe_le signent assinar_o assinar_a assine
c assina assinatura_do assinatura_de semnezi semneaza semnatura semnatura_electronica
c signatura_electronica signar signis firma_electronica firma_elettronica apposer rubricar unirte
c unirse unete unase rejoindre rejoignez rejoins unir_te unir_vos unirti unirsi unisciti aderisci
c partecipare participar participer participe alatura alaturi alaturati alaturare darse_de_alta
c ativar_a ativar_o activation_de abilitare abilita abilitazione abilitati transferez transferati
c transferi transferul transferului transferare bonifier paga_con pagar_con pagar_a payer_avec
c pagar_en pagar_na pagare_con pague pagando pagare platiti plata_cu platii plateste transfer_de
c transferuri enviar_dinero envio_de_dinero enviar_dinheiro autoritza autoritzeu autoritzar
c autorizzazione_del d_autoriser dar_el_visto visto_bueno dar_luz_verde feu_vert via_libera
c consiente consienta consentement acceptar acepta acceptez accettare accetta accetti aceitar aceite
c aceita acceptare accepti acceptati finalitzar finalitzeu acabar acabes acaba concluir_o conclusao
c conclusion cloture conclua_o ultimar culminar prosiga prosegue siga sigue_con seguir_adelante
c avanti avancar avanzar avance avanzare reestablecer reestablezca repor reposicao reponer regenerar
c regenere crear_una_nueva crear_una creer_un_nouveau nouveau_mot_de_passe nueva_contrasena
c nueva_clave nova_senha nova_palavra_passe nuova_password noua_parola parola_noua nova_contrasenya
c criar_uma_nova creare_una_nuova schimbarea_parolei cambio_de_contrasena debloquage deblocati
c deblocarea eliberare desencriptar descongelar comprobar comprobacion compruebo demostrar_que
c acredite acredita acreditese atestiguar constatar corroborar corrobore ratificar ratifique
c ratifica refrendar justifier attester attestez prouver_que prouve prouvez dimostra dimostri
c comprove comprovar_que comproveu dovedi dovediti dovedesti demostra demostreu realizar_la
c realizar_el realizar_su realizar_tu effectuer efectuar_el efectuar_la effettuare efectuarea
c efectua efectuati autoric* emparej* cambiarl* cambial* cambielo modifi* actualiz* actualic*
c elimin* borrarl* borral* finalic* firmarl* firmal* firmel* firmes firmen transferir* transfir*
c transfier* transferer* habilit* enlac* aceptar* acepte* atualiz* alterar* alterac* apagar*
c convalid* collegar* collegh* collegal* emparelh* sincroniz* reactiv* reativ* riattiv* suspend*
c desvincul* validarl* validal* autorizzarl* a_confirmar por_confirmar para_enviar pra_enviar
c pour_envoyer per_inviare per_enviar sa_trimiti pentru_a_trimite ca_sa_trimiti enviar_a envoyer_de
c d_envoyer para_transferir pour_payer para_pagar pra_pagar per_pagare sa_platesti
c retiro_de_efectivo retirar_efectivo retiro_sin_tarjeta retiro_en_cajero autorizacion_de_retiro
c autorizar_retiro autorizar_el_retiro retiro_por demande_de_retrait solicitud_de_retiro
c richiesta_di_prelievo recup para_votar pra_votar pour_voter per_votare pentru_a_vota sa_votezi
c sa_votati per_votar poder_votar consenti* consimtam* assenso aumento_del augmentation_de ampliar
c ampliacion renovar renueve renouveler renouvellement renovacao rinnovare rinnovo reinnoi*
c renovacio leaga legati legatura relie reliez relier legare collegati_la enlla*
V ingrese ingresa ingresar poe poner_en mete_lo posar has_de_posar introdu* insir* inser* digit*
V escrev* escrib* escriv* scriv* saisi* entre_le entrez renseign* recopi* reporte* tapez tape tecle*
V marqu* coloc* poned pone poneme mete meted metele preench* complet_el immet* componi compon
V capture captura transcrib* trascriv* copi* scrie* trece treceti rellen* indica_el indiqu* indica
V facilite_el anot* metti metto mettere mets mettre pon ponga ponlo poner bota marcar posa poseu
V pune puneti ingresalo tapa composez coller pega pegar marca introducir_el entrer completati
V teclea_el digita_el marcando marca_el pulsa pulse pulsar pulsando oprima oprime captura_el
V capturar apunta apunte apuntar copia_y copia_el copiar_y pegue pega_el cole colar colando
V suministre suministrar facilitar facilita aporta aportar aporte brinda brinde brindar comunica_el
V di_el dile diga dime cumplimente cumplimentar completa_el llena llenar tipea tipear tipee tipeas
V pon_el poniendo ponerlo pongas meterlo metiendo echa_el tira_el respondiendo_con responde_con
V reenvia_el indicalo consignar tapes taper tapant tapotez tapote rentre rentres rentrez rentrer_le
V rentre_le entre_ce entres_le entrant ecris ecrivez ecrire ecrit_le inscrivez_le note_le notez
V noter collez colle_le colle composer_le compose composer remplis remplir remplissez mentionnez
V mentionner fournir fournissez fournis fournissant communiquer_ce donner_le transmettre_ce mettez
V met_le balance_le dictez dicter epeler prononcez presentez_le teclar teclares botar ponha por_o
V cola informa informar informando copie_e fornecer forneca fornece mete_o meter_o taca taca_o
V joga_o manda_o batti battere batta immissione componga comporre copia_e ricopia ricopi ricopiare
V mettilo metta metterlo metterci ripeti tappa premi premere premi_in pigiare indicare dettare
V riferisca riferire schiaccia scrii scriind baga bagi bagati baga_l punem pui pune_l formati
V formeaza formezi formare apasa apasati lipeste lipesti noteaza notati furnizeaza furnizati
V furnizezi transcrie indicati mentioneaza mentionati zi_codul spune_codul transmite escrigui
V escriguis escriu_lo fica ficar fiqueu ficat posa_hi poseu_hi posant ompliu omplir omple emplena
V empleneu facilitar_nos premeu premer prem transcriu digues digueu informe tecla ponle ponlo_en
V ponele colle_ca fais_le pegarl* pegal* peguel* facilitel* facilital* proporcion* indicand* incoll*
V riport* compil* escriu* enganx* coloq* fornir* fornis* lipi* digital_el capturel* capturand*
V ingresel* completel* digite_a inserisci_il digital_a transcrev* transcriti transcriv* insira_no
V introdu_pe
v mediante pelo_codigo tramite_il usa* use_o utiliz* utilis* employe* folos* empra empreu emprant
v aprofit* servez servirse indique indicar mencione utilice usi con avec com cu amb fes_servir uses
v valete valerse_de sirvase con_este con_el con_la con_esta a_traves por_medio utilices respondiendo
v grace_a a_l_aide au_moyen sers_toi servez_vous emploie muni_de moyennant via_le usem recorra
v atraves servirsi avvalersi servendosi cu_codul cu_ajutorul useu utilitza utilitzeu utilitzar
v utilitzant feu_servir fent_servir fer_servir mitjancant amb_el amb_la usel* utilicel* emplea*
v emplee* empregu* adoper* usen utilicen foloseste_l folositi_l
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
S controle_remoto consola consolle consolei
"""

TABLE = _CODES.strip() + "\n" + romance_context.TABLE.strip()
