"""What words of Spanish, French, Portuguese, Italian, Romanian and Catalan mean to the finder."""

from __future__ import annotations

TABLE = """
K codice_usa_e_getta usa_e_getta codigo_descartavel codigo_desechable code_jetable d'usage_unique
K codi_d'un_sol codigo_de_un_solo clave_de_acceso clave_de_confirmacion clave_temporal
K contrasenya_temporal codi_de_verificacio codi_de_confirmacio cod_de_verificare clau_temporal
K cod_unic codul_unic cle_unique mot_de_passe_unique codice_temporaneo password_temporanea
K codigo_otp clave_de_operaci* claves_de_operaci* nip_dinamico parola_unica chave_de_seguranca
K chave_de_acesso chave_de_verificacao codigo_dinamico clave_dinamica cryptogramme token_digital
K chave_temporaria
G seis_digitos seis_numeros six_chiffres sei_cifre sase_cifre sis_digits contrasenyes contrasenya's
G clave_numerica pin's codigo codigos clave claves contrasena contrasenya nip senha senhas codice
G codici parola secuencia cle_de_securite cle_de_connexion mot_de_passe mdp codul codului coduri
G cod codi codis parolei parolele palabra_clave contrasinal palavra-passe palavra_passe contrasenas
G clau parole pin-ul pinul
J palabra palavra mot cifras chiffres cifre numerele cifrele digitos xifres nombre numeros
J combinacion combinaison combinacao secventa sequenza sequence suite_de_chiffres mot_magique llave
J chave chiave cle cheie cheia clau_d'acces numero numarul
Q seguranca sicurezza ingres* descartavel desechable jetable ya_estas_dentro estas_dentro ets_dins
Q sei_dentro es_dentro d'un_sol_us sol_us un_sol_us verificacao confirmar_identidad tu_identidad
Q su_identidad sua_identidade tua_identita ton_identite votre_identite identitatea identificar-se
Q accedir iniciar_la_sessio entrar_a rentrar loguear loguearte logueo logearte ti_serve_per_entrare
Q connecter s'identifier t'identifier m'identifier nouvel_appareil nuevo_dispositivo
Q novo_dispositivo nuovo_dispositivo dispozitiv_nou entrare intra intrati rientrare verificacion
Q verificar verifica* autentic* authentif* identific* acceder sesion inregistr* cadastr*
Q inscripcion inscricao inscription iscrizione registrazione iniciar_sesion inicia_sesion
Q inicie_sesion iniciando_sesion inicio_de_sesion iniciar_sessao inicie_sessao iniciar_sessio
Q inicia_sessio inicio_de_sessao sessao efimero ephemere univoc* univoco digital_token dinamica
Q dinamico dinamique verificador intri accedere accedi acceda entra ingresa_a entrar conectate
Q conecta un_solo_uso uso_unico unico_uso unica usage_unique usage_unico connex* connect*
Q vous_connecter se_connecter inscri* doble_factor dos_pasos deux_etapes double_facteur
Q dois_fatores duas_etapas due_fattori doi_pasi uso_singolo monouso acced* iscri* autentificare
Q conect* conectare unica_folosinta autentificarii logar firma signature identidad identite
Q identidade identita sessio verificacio autenticacio inici_de_sessio dinamic* segur* segura
Q firma_digital validare logare
q provvisori* provisori* secours respaldo apoio riserva rezerva reserva_de_acceso cautare securite
q seguridad securitate seguretat pagament pagaments pago_en payer paiements pagamenti pagos
q temporala aderare provisional* inicial iniziale temporanee valid* temporal temporaire temporario
q temporanea temporaneo provisoire confirmacion sigurant* segreto secreta telefonica internet unic
q demandé demandée demandés pediste solicitaste solicitado solicitada pedido_por pidio solicito
q demandee demandez demanderez avez_demande pediu solicitou pedir richiesto richiedi hai_chiesto
q solicitat cerut ceruta ati_solicitat ai_cerut demanat sollicitat has_demanat pedisti pediches
q pedist requerido acceso acces accesso acesso accesar d'acces l'accesso confirmacao conferma
q confirmare confirmacio autorizacion autorizacao autorisation autorizzazione autorizare
q autoritzacio acceso_remoto autorizzar* confidentiel* signatura confidencial* bestaetigung
q dynamique secret*
c schimbar* beneficiari* cambi_de canvi_de mudanca changement cambiamento beneficiaire semnati
c signeu assinatura_digital assinatura_eletronica assinatura_electronica conferma_il_tuo
c conferma_la_tua confirma_tu confirma_tus confirma_o_seu confirma_seu confirma_o_teu confirma_su
c confirma_el_teu signa firma_con firma_amb signi recuper* restabl* restaur* reinici* redefin*
c ripristin* reimpost* reinitial* retrouver recobr* associ* vincul* enlaz* ligar_o lier rattach*
c collega collegare collegate colleghi conectar_el asoci* aderir adhes* adher* lega abbin* agreg*
c anad* adicion* ajout* aggiung* adaug* afeg* portabil* alta_de dar_de_alta cambio_de canvi*
c subscri* obtenir activa* desbloc* sbloc* desbloqu* trasfer* portar firmare firmar signer semnar*
c assinar liber* debloque* deverrouill* sblocc* deblocare deblochez* deblocheaz* continu* prosegui*
c prossegu* seguir poursuivre poursuiv* demostrar demuestra prouver dimostrare comprovar compruebe
c comprueba efetuar concluir conclua concluye desbloquej* acreditar rentrer conferm* finalizar
c completar terminar valider finaliser completa finalizare aprobar finaliz* complet* terminez
c terminas terminare terminate termines terminamos incheia* approuv* aprov* approv* aprueb* aprob*
c aprueba apruebe cambio troca cambia entras entraras acessa acesse acessar accedez accedes accede
c ativa* ativacao continuar continuer continuare proseguir cambiar changer modifier alterar
c cambiare modificar modificare schimba completer fini finis presque_fini activ* attiva* attivare
c ativar ative vincular vincule restablec* restaurar reinitialis* reset* desbloque* redefinir
c reimpostare resetare validar autoriza autorice autorizar autoriser autorisez autorizza
c autorizzare autorizati autorizeaza
V ingrese ingresa ingresar ingresela poe poner_en mete_lo posar has_de_posar introduz* introduc*
V introdue* introdu* insir* inser* digit* digitad* escrev* escrib* escriv* scriv* saisi* saisis*
V entre_le entrez renseign* recopi* reporte* reportez tapez tape tecle* tasta* tastea* teclej*
V marqu* coloc* coloque poned pone poneme mete meted metele preench* complet_el immett* immet*
V immetter* componi compon capture captura transcrib* trascriv* copi* scrie* scrieti trece treceti
V rellen* indica_el indiqu* indica fornisca fornisci facilite_el anot* metti metto mettere mets
V mettre pon ponga ponlo poner coloca colocar bota teclege marqui marcar posa poseu introduceti-l
V pune puneti scrivi anota anote escribelo escribela ingresalo introducelo digitalo tecleelo
V tecleala ingreselo introduzcalo escribalo digitelo anotelo inseriscilo inseriscila scrivilo
V digitala teclear teclea indiquez indiquer tapa composez digita digitare copie copia copiez copier
V coller pega pegar marque marca incolla introducir_el tastare tastezi tasteaza introduce
V introduzca introducir escribe escriba digite saisissez saisir saisis entrer insira inserisci
V inserire inserisca scrie introdu introduceti introduci tastati introdueix introduiu inserir
V insere insereix escriu teclee renseignez saisie inserer completati
v mediante pelo_codigo tramite_il usa* use_o usand* utiliz* utilis* employe* folos* empra empreu
v emprant aprofit* servez servirse usando-o uselo usalo utilizalo usala utilicelo usali utilizzalo
v indique indicar mencione utiliza utilice usa usare usando utilizzando usi utilizando folosind
v bruke con avec com cu amb usar utilizar utilisez utiliser utilizza utilizzare foloseste folositi
v utilizati utilizeaza fes_servir
S application appli ecran pantalla sitio formulari formulario formulaire formulaires modulo campo
S champ casella camp casilla caseta ecra tela aplicativo aplicacion aplicacio applicazione
S aplicatia aplicatie aplicatiei aplicacao pagina_web schermo schermata ecranul portale site-ul
S campul sito sitio_web recuadro rubrique zone_de_saisie l'app l'appli l'espace
L par como comme ca_parola inscrit inscrite inscrito inscrita registrado registrada registado
L registada registrato registrata iscritto iscritta inregistrat inregistrata inscris inscrisa
L cadastrado cadastrada enregistre enregistree inscripcion_queda digitales digitais dispositivo
L appareil dispozitiv dispozitivului aparelho aparato dispositiu equipo eso esto aquest aquesta
L acesta acestea isto isso questo quel quello c'est ces estos estas estes tem tens tiene tienes
L tienen debe debes deber deve devi devo deves doit dois devez devi_inserire hay_que ha_de has_de
L cal trebuie quiere queres puedes puede pode podes puoi peut pouvez poti puteti si se que ce cio
L lo_que o_que voce tu-i fara afin merci telemovel trebui necesitas precisa precisas serve servono
L faut il_faut occorre bisogna necesario necessario tenha_pedido tiver_pedido foi_pedido ter_pedido
L este_pedido nao_pediu has_pedido ha_pedido haber_pedido hayas_pedido haya_pedido estimado_cliente
L estimada_clienta estimat_client caro_cliente gentile_cliente prezado_cliente cher_client
L chere_cliente stimate_client stimata_clienta stimati_clienti benvolgut_client apreciado_cliente
L querido_cliente cliente_prezado tramite pra_voce telefono_movil numero_di_telefono
L numero_de_telefono numero_de_telephone numero_de_celular numero_de_movil numarul_de_telefon
L numar_de_telefon identification identificacion identificacao identificazione parte partie
L pour_vous su_cuenta darse_de_baja dar_de_baja desabonner desinscrire desuscribir
L cancelar_suscripcion descadastrar disiscriv* cancellarti dezabonare el la los las tu tus su sus
L un una unos del para al este esta aqui nuovi hoy aujourd hoje oggi azi avui pedido_de_acesso
L pedido_de_login pra pro pronto novos nueva: confirmado confirmada confirmat confirmata confermato
L confermata verificado verificada verificato verificata validee verifie verificat personnel
L personale pessoal unico secreto digiti dels numerico correto chaque usted y o por le vous votre
L ta ton tes les l du pour sur sera cet cette voici dans au aux et ou e il lo gli tuo tua suo sua
L vostro vostra per di da della dello nel nella sul sulla questa ed seu teu os uma do dos na em
L pelo pela ao sao tau tai tale dumneavoastra pe ale ai unui sau pentru va teva seva els per_a
L nuevo nueva nouveau nouvelle nuovo nuova novo nova nou noua siguiente seguente suivant hola
L bonjour ola ciao salut seguinte vosso vossa esse essa dvs sunt esti noul ecco so
T quart_d mezz mezz'ora mezzora heure hora ora validita valido valida validez caduca caducara vence
T vencimiento minutos minuto segundos horas dias expira valable validite heures secondes jours
T expirera valide validade minuti secondi ore scade scadenza giorni valabil valabila secunde zile
T caducidad minuts segons hores vigencia scadra valabilitate expirara
U mxn cop ars clp pen brl reais real lei ron fcfa xof xaf mad dzd tnd pesos soles bs gs uyu dop crc
U gtq hnl puntos pontos punti puncte unidades ko cts litros kms personas personnes metros quetzales
U h bob ves s/ leva
D enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre janvier
D fevrier mars avril juillet aout septembre octobre novembre decembre janeiro fevereiro marco maio
D junho julho setembro outubro novembro dezembro gennaio febbraio aprile maggio giugno luglio
D settembre ottobre dicembre ianuarie februarie martie aprilie iunie iulie septembrie octombrie
D noiembrie decembrie gener febrer marc maig juny juliol agost setembre desembre lunes martes lundi
D mardi mercredi jeudi vendredi samedi dimanche lunedi duminica
E errone erronee incorrecte incorrecto incorrecta errado errada incorreto incorreta errato errata
E gresit gresita incorectă incorect equivocado equivocada invalide invalido invalida incorrectes
E antiguo anterior ancien precedent antigo vecchio precedente vechi vechiul antic
Z no_es ni_al ni_a ni_siquiera ni_con tampoco incluso nemmeno neanche neppure non_e n_est_pas meme
Z nao_e nem_ao nem_mesmo nem_o nem_para nem_com nici nu_este nu_e no_es_el ni_tan
N lucchetto candado cadenas cadeado lacat accepte acceptee autorizzata autorizzato aprobada
N aprobado aprovada aprobata rechazada refusee respinta recusada buono_da buono_di buono_sconto
N buono_regalo buono_acquisto vale_de vale_por vale_descuento vale_regalo bon_d bon_de bon_cadeau
N cine cinema_code kinepolis retirez retirent retiro recoge recoja recoger levante levantem levanta
N ritira ritirare ritirate recoll recullir ridica ridicati ridică places bilhetes bilhete
N ordonnance receta ricetta reteta recepta numero_de_caso caso_n recu rebut chitanta scontrino
N ricevuta quittance levantado levantamento levantar retirada_do pegar_o recollir recollida
N lliurament cod_ridicare ridicarea scoaterea punct_relais point_relais relais collecte
N guichet_retrait consigna consignes vestiaire billets entradas ingresso ingressos biglietti
N entrada_del sorteig portaria lectura leitura lettura releve contador contatore compteur contor
N numero_de_confirmation numero_de_confirmacion numero_de_confirmacao numero_di_conferma approvato
N approvata approuvé approuvée aprobat aprovado aprovat votacion votar voto votacao votazione
N scrutin boite_a_cle boite_a_cles boite_a_clef boite_a_clefs caja_de_llaves cajetin
N cassetta_di_sicurezza portachiavi porta-chaves caixa_de_chaves cofre_de_chaves cutia_de_chei
N seiful puerta_de portico codigo_postal code_postal codice_postale cap promo promocion*
N promocional* descuento* desconto* sconto reducere reduction boleto turno senha_de_atendimento
N numero_de_turno rastreamento tracciamento spedizion* suivre reducció* remise cupon* cupom regal*
N pedido pedidos commande commandes encomenda* ordine ordini ordinul comanda comenzii reserva
N reservas reservacion* prenotazione* rezervare* rezervarii localizador recogida entrega livraison
N consegna ridicare livrare* ridicarii envio envios rastreo rastreio suivi seguimiento seguimento
N spedizione pacco pacote paquete paquet colis colet coletul factura facture fatura fattura
N facturii billete billet biglietto pratica processo proceso immatriculation porton poarta
N invitacion convite invito invitatie referido parrainage indicacao retea concurso concours sorteo
N canje canjear resgate taquilla consigne casier armario casillero dulap armadietto incidencia
N poliza assurance assicurazione apolice reclamacion* sinistro referinta refa barra recibo bono
N descompte paquets estudiante aluno etudiant protocolo protocole protocollo guia ordre nota_fiscal
N expedicao remessa cedula expedition abonado abbonamento assinatura assegno embarque embarquement
N imbarco vuelos
n resultado resultados resultats risultati referto referti informe exame examen analisis analises
n analisi rezultate analize pregunta preguntas consulta consultas duvida duvidas pergunta perguntas
n domande domanda intrebari intrebare renseignements preguntes consultes reclamacoes alarma alarme
n allarme alarmei alarmă bici bicicleta velo lacatul caisson reja portillo porche urbanizacion urba
n comunidad copropriete cour local local_poubelles poubelles portinari portero telefonillo citofono
n citofon digicode portier videofono trancapa cancela bicicletas bicis garagem local_velo velos
n boîte_aux pivnita scara scarii bloc bloc_de expediente dossier expedient conteiner guarderia
n guardia barrera barriere trastero vigile ascensor garaje garatge porta_del edifici portal_del
n codi_de_la cita rendez-vous rdv appuntamento programare programarea amigo amigos ami amis amico
n amici prieten postale postaux barras barres barre cliente clientul clienti* socio membre membro
n richiesta retrait retirada ritiro retirar retirer multa amende contravention avviso aviso amenda
n regalo usuario utilisateur utente utilizador utilizator portone portao portail coffre caja_fuerte
n cofre cassaforte seif ascenseur ascensore cave cantina bodega gimnasio sporthal immeuble batiment
n portillon bloco condominio edificio deposito trastienda verja estacionamiento parcheggio guichet
n guiche ventanilla senha_a fiscale produto produit producto prodotto produs produsului articulo
n artigo articolo pais paese tara erreur erro errore eroare puerta porta porte cancello interfon
n reseau rete mesa tavolo masa sala salle aula curso cours corso curs obra couleur cor colore
n culoare cultura seguro referencia riferimento nif dni cpf cnpj tva iva poste_restante premio prix
n premiu bilet vol voo vuelo volo zbor demande solicitud agencia sucursal agence filiale matricula
n targa
C loto quine loteria decimo raspadinha billete_de_loteria felicidades felicitaciones enhorabuena
C enhorabona parabens felicitations bravo felicitari complimenti congratulazioni ganador ganadora
C ganaste ganhou ganhador* premiado premiada gagnant* gagnez gagne vincitore vincente vincita
C castigator* castigat guanyador* premiat sorteado sorteada sorteios tirage loterie afortunad*
C oferta ofertas offre offres offerta offerte ahorra ahorre economize economisez risparmia gana
C cargo reembolso abono debitado debito gratuit gratuito repartidor livreur entregador motorista
C corriere fattorino curier curierul curierului mensajero conductor solde soldes rebajas saldi
C reduceri castiga vinto vinci vincere ganado premios descontos descuentos remises sconti compra_ya
C tienda boutique magasin negozio magazin loja repartidora autista sofer envoi_gratuit desde_solo
C porteria huesped alojamiento
O cajero bancomat distributeur multibanco finissant_par terminant_par termine_par finit_par
O terminada_en terminado_en finalizado_em que_termina_em che_termina_con caso contrato contratos
O contrat contrats contratto contratti contractul contracte identificador identifiant
O identificatore identificativo identificador_de cuenta compte conta conto cont contul carta
O tarjeta carte cartao importe montant monto compra pago paiement pagamento plata transferencia
O transferencias virement bonifico tranzactie* achat acquisto cumparare terminacion final_do
O termine valor importo suma terminada termina terminado finalizada finissant terminant movil
O telefono telefone celular sold operacion operacao operazione transaccion transacao transazione
O tranzactia tranzactie clabe nir calle rue rua strada piso etage andar piano apartamento
O appartement linea ligne linha cta cte siret ano anul asiento siege assento posto loc vagon
O voiture coche n n.o no num. telefonului contului cardul cardului valoarea plata_in piata acabada
O targeta tren autobus anden quai voie binario linia autocar parcela lote puesto fila
X segnala segnalare segnalalo signalement signalez reporte denuncie denuncia denunciar sesizati
X reportati llama llame llamar llamanos llama_al ligue ligar appelez appeler contactez chiama
X chiami chiamare suna sunati contacta contacte envia envie enviar envoyez envoyer baja responde
X responda repondez rispondi raspunde raspundeti trimite trimiteti infoline trucar truca trucau
X numero_verde assistenza atendimento sac telef telf contactati inviare invia invia_al atencion
W arnaque* escroc* estafa* estafador* golpe golpes golpista* truffa truffe truffator* inselaci*
W escrocher* frauda* estafes no_li non_dare non_darlo non_dirlo nu-l_da nu_il_da nao_passe
W nao_envie nao_mande no_se_lo no_lo_des no_la_des no_lo_pases ne_le_donne ne_donnez ne_le_donnez
W nunca jamas nadie comparta compartas compartir no_lo_comparta ninguem compartilhe jamais personne
W partagez communiquez communiquer nessuno comunicarlo comunicare condivida condividere
W condividerlo niciodata nimanui nimeni comuniquem comunica comunicati divulga divulgati pidas
W pedira pediremos pedimos demanderont demandera demandons chieder* chiederemo chiediamo cere cerem
W solicitamos solicita solicitara facilite revele divulgue dites partage comparteixis ningu
W donnez_jamais pide divulguer repasse repassar transmettez
I mis meu minha mio mia meul mea meva
- poste posteitaliane correos laposte tiendanube
"""
