"""What words of Spanish, French, Portuguese, Italian, Romanian and Catalan mean to the finder."""

from __future__ import annotations

TABLE = """
q securite seguridad seguranca sicurezza securitate seguretat
E errone erronee incorrect incorrecte incorrecto incorrecta errado errada incorreto incorreta
E errato errata gresit gresita incorectă incorect
E equivocado equivocada invalide invalido invalida incorrectes
L digital digitale digitales digitais dispositivo appareil dispozitiv dispozitivului aparelho
L aparato dispositiu equipo
c assinatura_digital assinatura_eletronica assinatura_electronica conferma_il_tuo conferma_la_tua
c confirma_tu confirma_tus
c confirma_o_seu confirma_seu confirma_o_teu confirma_su confirma_el_teu
O caso
C felicidades felicitaciones enhorabuena enhorabona parabens felicitations bravo felicitari
C complimenti congratulazioni
C ganador ganadora ganaste ganhou ganhador* premiado premiada gagnant* gagnez gagne vincitore
C vincente vincita castigator*
C castigat guanyador* premiat sorteado sorteada sorteios tirage loteria loterie lotto tombola
C afortunad*
O contrato contratos contrat contrats contratto contratti contractul contracte contracte
N cinema cine cinema_code kinepolis retirez retirent retiro recoge recoja recoger levante levantem
N levanta ritira ritirare
N ritirate recoll recullir ridica ridicati ridică places bilhetes bilhete puk prescription
N ordonnance receta ricetta reteta
N recepta numero_de_caso caso_n
n alarma alarme allarme alarmei alarmă bici bicicleta velo cadenas cadeado candado lucchetto lacat
n lacatul caisson
n reja portillo porche urbanizacion urba comunidad copropriete cour local local_poubelles poubelles
L eso esto aquest aquesta acesta acestea isto isso questo quel quello c'est ces estos estas estes
L estas
V poe poner_en mete_lo posar has_de_posar
Q descartavel desechable jetable ya_estas_dentro estas_dentro ets_dins sei_dentro es_dentro
c signa firma_con firma_amb signi
- postepay poste posteitaliane correos laposte tiendanube
S app apps application appli page ecran site pantalla pagina web sitio formulari formulario
S formulaire
S formulaires modulo formular campo champ casella camp casilla caseta ecra tela aplicativo
S aplicacion
S aplicacio applicazione aplicatia aplicatie aplicatiei aplicacao pagina_web schermo schermata
S ecranul
S portal portale site-ul campul sito sitio_web recuadro rubrique zone_de_saisie l'app l'appli
S l'espace
J palabra palavra mot cifras chiffres cifre numerele cifrele digitos digits xifres nombre numeros
J combinacion combinaison combinacao secventa sequenza sequence suite_de_chiffres mot_magique
V introduz* introduc* introdue* introdu* insir* inser* digit* digitad* escrev* escrib* escriv*
V scriv*
V saisi* saisis* entre_le entrez renseign* recopi* reporte* reportez tapez tape tecle* tasta*
V tastea*
V teclej* marqu* coloc* coloque poned pone poneme mete meted metele meter preench* complet_el
V immett*
V immet* immetter* componi compon ingres* ingrese capture captura transcrib* trascriv* copi* scrie*
V scrieti trece treceti rellen* indica_el indiqu* indica fornisca fornisci facilite_el anot*
v usa* use_o usand* utiliz* utilis* employe* folos* empr* aprofit* servez servirse
L tem tens tiene tienes tienen debe debes deber deve devi devo deves doit dois devez devi_inserire
L hay_que ha_de has_de cal trebuie quiere queres puedes puede pode podes puoi peut pouvez poti
L puteti
L si se que ce cio quello lo_que o_que voce tu-i fara afin merci telemovel trebui necesitas precisa
L precisas serve servono faut il_faut occorre bisogna necesario necessario
c recuper* restabl* restaur* reinici* redefin* ripristin* reimpost* reinitial* retrouver recobr*
c associ* vincul* enlaz* ligar_o lier rattach* colleg* conectar_el asoci* aderir adhes* adher* lega
c abbin* agreg* anad* adicion* ajout* aggiung* adaug* afeg* portabil* alta_de dar_de_alta cambio_de
c canvi* subscri* obtenir activa* desbloc* sbloc* desbloqu* trasfer* portar
K codice_usa_e_getta usa_e_getta codigo_descartavel codigo_desechable code_jetable d'usage_unique
n portinari portero telefonillo citofono citofon digicode portier videofono trancapa cancela
n bicicletas bici bicis garagem garagen local_velo velos boîte_aux pivnita scara scarii bloc
n bloc_de
N recu rebut bon chitanta scontrino ricevuta quittance levantado
Z no_es ni_al ni_a ni_siquiera ni_con tampoco incluso nemmeno neanche neppure non_e n_est_pas meme
Z nao_e nem_ao nem_mesmo nem_o nem_para nem_com nici nu_este nu_e no_es_el ni_tan
K codi_d'un_sol codigo_de_un_solo clave_de_acceso clave_de_confirmacion clave_temporal
K contrasenya_temporal codi_de_verificacio codi_de_confirmacio cod_de_verificare clau_temporal
K cod_unic codul_unic cle_unique mot_de_passe_unique codice_temporaneo password_temporanea
Q d'un_sol_us sol_us un_sol_us verificacao confirmar_identidad tu_identidad su_identidad
Q sua_identidade tua_identita ton_identite votre_identite identitatea identificar-se accedir
Q iniciar_la_sessio entrar_a rentrar loguear loguearte logueo logearte ti_serve_per_entrare
Q connecter s'identifier t'identifier m'identifier
q pagament pagaments pago_en payer paiements pagamenti pagos temporala temporary aderare
L tenha_pedido tiver_pedido foi_pedido ter_pedido este_pedido nao_pediu has_pedido ha_pedido
L haber_pedido hayas_pedido haya_pedido estimado_cliente estimada_clienta estimat_client
L caro_cliente gentile_cliente prezado_cliente cher_client chere_cliente stimate_client
L stimata_clienta stimati_clienti benvolgut_client apreciado_cliente querido_cliente
L cliente_prezado tramite pra_voce telefono_movil teu_numero tu_numero su_numero seu_numero
L numarul_tau votre_numero ton_numero tuo_numero numero_di_telefono numero_de_telefono
L numero_de_telephone numero_de_celular numero_de_movil numarul_de_telefon numar_de_telefon
N levantamento levantar retirada_do pegar_o recollir recollida lliurament cod_ridicare
N ridicarea scoaterea punct_relais point_relais relais collecte guichet_retrait consigna
N consignes vestiaire billets entradas ingresso ingressos biglietti entrada_del sorteig
N portaria lectura leitura lettura releve contador contatore compteur contor
n expediente dossier expedient conteiner guarderia guardia barrera barriere trastero
n vigile ascensor garaje garatge porta_del edifici portal_del codi_de_la
V metti metto mettere mets mettre pon ponga ponlo poner ponga coloca coloque colocar bota
V teclege marqui marcar posa poseu introduceti-l pune puneti scrivi anota anote
v usando-o empra
W no_li non_dare non_darlo non_dirlo nu-l_da nu_il_da nao_passe nao_envie nao_mande
W no_se_lo no_lo_des no_la_des no_lo_pases ne_le_donne ne_donnez ne_le_donnez
T quart_d mezz mezz'ora mezzora heure hora ora validita
L identification identificacion identificacao identificazione
N numero_de_confirmation numero_de_confirmacion numero_de_confirmacao numero_di_conferma
Q nouvel_appareil nuevo_dispositivo novo_dispositivo nuovo_dispositivo dispozitiv_nou
c firmare firmar signer semnar* assinar
N approvato approvata approuvé approuvée aprobada aprobata aprobat aprovado aprovada aprobado
N aprovat
G seis_digitos seis_numeros six_chiffres sei_cifre sase_cifre sis_digits contrasenyes contrasenya's
G clave_numerica pin's
J llave chave chiave cle cheie cheia clau_d'acces
c liber* debloque* deverrouill* sblocc* deblocare deblochez* deblocheaz* continu* prosegui*
c prossegu* seguir poursuivre poursuiv* demostrar demuestra prouver dimostrare comprovar compruebe
c comprueba efetuar concluir conclua concluye concluir desbloquej* confirm* acreditar rentrer
L parte partie pour_vous su_cuenta darse_de_baja dar_de_baja desabonner desinscrire desuscribir
L cancelar_suscripcion descadastrar disiscriv* cancellarti dezabonare
q provisional* inicial iniziale temporar* temporanee
V escribelo escribela ingresalo ingresela ingresela introducelo digitalo tecleelo tecleala
V ingreselo introduzcalo escribalo digitelo anotelo inseriscilo inseriscila scrivilo digitala
v uselo usalo utilizalo usala utilicelo usalo usali utilizzalo
V teclear teclea indiquez indiquer tapa tapez composez digita digitare copie copia
V copiez copier coller pega pegar marque marca incolla inseriscilo digitalo introducir_el tastare
V tastezi tasteaza
v indique indica indiquez indiquer indicar mencione
n cita rendez-vous rdv appuntamento consulta programare programarea
O identificador identifiant identificatore identificativo identificador_de
N votacion votar voto votacao votazione scrutin vote boite_a_cle boite_a_cles boite_a_clef
N boite_a_clefs caja_de_llaves cajetin cassetta_di_sicurezza
N portachiavi porta-chaves caixa_de_chaves cofre_de_chaves cutia_de_chei seiful lucchetto candado
N cadenas cadeado lacat puerta_de portico codigo_postal code_postal codice_postale cap
c confirm* conferm* finalizar completar terminar valider finaliser completa finalizare aprobar
c finaliz* complet* termin* complét* incheia* approuv* aprov* approv* aprueb* aprob* aprueba
c apruebe cambio troca cambia entras entraras acessa acesse acessar accedez accedes accede ativa*
c ativacao continuar continuer continuare proseguir cambiar changer modifier alterar cambiare
c modificar modificare schimba completer fini finis presque_fini activ* attiva* attivare ativar
c ative vincular vincule restablec* restaurar reinitialis* reset* desbloque* redefinir
c reimpostare resetare validar autoriza autorice autorizar autoriser autorisez autorizza
c autorizzare autorizati autorizeaza
K codigo_otp clave_de_operaci* claves_de_operaci* nip_dinamico parola_unica chave_de_seguranca
K chave_de_acesso chave_de_verificacao
K codigo_dinamico clave_dinamica cryptogramme token_digital chave_temporaria
G codigo codigos clave claves contrasena contrasenya nip senha senhas codice codici parola
G secuencia cle_de_securite cle_de_connexion mot_de_passe codes mdp codul codului coduri cod codi
G codis parolei parolele palabra_clave contrasinal palavra-passe palavra_passe contrasenas clau
G parole pin-ul pinul
J numero numeros numarul nombre num
Q entrare intra intrati rientrare verificacion verificar verifica* autentic* authentif* identific*
Q acceder sesion intra
Q inregistr* cadastr* inscripcion inscricao inscription iscrizione registrazione iniciar_sesion
Q inicia_sesion inicie_sesion iniciando_sesion inicio_de_sesion iniciar_sessao inicie_sessao
Q iniciar_sessio inicia_sessio inicio_de_sessao sessao efimero ephemere univoc* univoco
Q digital_token dinamica dinamico dinamique verificador
Q intrati intri accedere accedi acceda entra entre ingresa_a
Q entrar conectate conecta ingres* un_solo_uso uso_unico unico_uso unica usage_unique usage_unico
Q connex* connect* connecter vous_connecter se_connecter inscri* registr* verific* login
Q doble_factor dos_pasos deux_etapes double_facteur dois_fatores duas_etapas due_fattori doi_pasi
Q uso_singolo monouso acced* iscri* autentificare conect* conectare unica_folosinta
Q autentificarii logar firma firmar signature signer identidad identite identidade identita
Q sessio verificacio autenticacio inici_de_sessio dinamic* segur* segura seguranca sicurezza
Q firma_digital login* validare logare
q seguridad valid* temporal temporaire temporario temporanea temporaneo provisoire confirmacion
q sigurant* segreto secreta securitate telefonica internet unic demandé demandée demandés
q pediste solicitaste solicitado solicitada pedido_por pidio solicito demandee demandez
q demanderez avez_demande pediu solicitou pedir richiesto richiedi hai_chiesto solicitat cerut
q ceruta ati_solicitat ai_cerut demanat sollicitat has_demanat pedisti pediches pedist requerido
q requested acceso acces accesso acesso accesar d'acces l'accesso confirmacao confirmation
q conferma confirmare confirmacio autorizacion autorizacao autorisation autorizzazione autorizare
q autoritzacio provisori* sms acceso_remoto securite token autorizzar* recuper* confidentiel*
q signatura confidencial* bestaetigung dynamique secret*
N promo promocion* promotion* promocional* descuento* desconto* sconto reducere reduction tramite
N boleto turno senha_de_atendimento numero_de_turno rastreamento tracciamento spedizion* suivre
N reducció* remise cupon* cupom coupon* regal* cadeau* pedido pedidos commande commandes
N encomenda* ordine ordini ordinul comanda comenzii reserva reservas reservacion* reservation*
N prenotazione* rezervare* rezervarii localizador recogida entrega livraison consegna ridicare
N livrare* ridicarii recoger envio envios rastreo rastreio suivi tracking seguimiento seguimento
N spedizione pacco pacote paquete paquet colis colet coletul factura facture fatura fattura
N facturii billete billet bilhete biglietto expediente dossier pratica processo proceso
N immatriculation porton poarta invitacion invitation convite invito invitatie referido
N parrainage indicacao retea concurso concours sorteo canje canjear resgate taquilla consigne
N casier locker armario casillero dulap armadietto incidencia ticket poliza assurance
N assicurazione apolice reclamacion* sinistro referinta refa barra recibo recu ricevuta bono
N descompte lliurament recollida paquets estudiante aluno etudiant student protocolo protocole
N protocollo guia ordre nota_fiscal expedicao remessa cedula expedition abonado abbonamento
N assinatura assegno
C oferta ofertas offre offres offerta offerte ahorra ahorre economize economisez risparmia gana
C cargo reembolso abono debitado debito ganaste gagne gagnez gratis gratuit gratuito
C repartidor livreur entregador motorista corriere fattorino curier curierul curierului mensajero
C conductor chauffeur solde soldes rebajas saldi reduceri castiga castigat vinto vinci vincere
C ganado premios descontos descuentos remises sconti compra_ya tienda boutique magasin negozio
C magazin loja repartidora autista sofer envoi_gratuit desde_solo porteria huesped alojamiento
O cuenta compte conta conto cont contul carta tarjeta carte cartao card importe montant monto
O dispositivo appareil dispozitiv aparelho compra pago paiement pagamento plata transferencia
O transferencias virement bonifico tranzactie* achat acquisto cumparare final terminacion
O final_do termine valor importo suma terminada termina terminado finalizada finissant terminant
O ending numero_de movil mobile telefono telephone telefone celular saldo sold operacion
O operation operacao operazione transaccion transaction transacao transazione tranzactia
O tranzactie iban clabe nir calle rue rua via strada str piso etage andar piano apartamento
O appartement linea ligne linha cta cte version siret ano ans an anul asiento siege assento posto
O loc vagon voiture coche chave n n.o nr no. no num. telefonului contului cardul cardului
O valoarea plata_in terminal piata acabada targeta tren autobus anden quai voie binario linia
O autocar km parcela lote puesto poste fila bus
V introduce introduzca introducir introducelo ingresa ingrese ingresar
v utiliza utilice usa use usare usando utilizzando usi utilizando folosind bruke con avec com cu
v amb usar utilizar
V escribe escriba digita digite teclea saisissez saisir saisis entrez entrer tapez
v utilisez
V insira informe inserisci inserire inserisca digitare scrie introdu
v utiliser utilizza utilizzare
V introduceti introduci tastati composez introdueix
v foloseste folositi utilizati utilizeaza
V introduiu inserir insere insereix escriu marcar coloque teclee renseignez indiquez
v fes_servir
V capture saisie inserer completati
X llama llame llamar llamanos llama_al ligue ligar appelez appeler contactez chiama chiami
X chiamare suna sunati tel telefonnr contacta contacte telefon envia envie enviar envoyez envoyer
X stop baja responde responda repondez rispondi raspunde raspundeti trimite trimiteti info
X whatsapp infoline trucar truca trucau fax numero_verde assistenza consultas atendimento sac
X telef telf contactati inviare invia invia_al atencion
W nunca jamas nadie comparta compartas compartir no_lo_comparta ninguem compartilhe jamais
W personne partagez communiquez communiquer mai nessuno comunicarlo comunicare condivida
W condividere condividerlo niciodata nimanui nimeni comuniquem comunica comunicati divulga
W divulgati pidas pedira pediremos pedimos demanderont demandera demandons chieder* chiederemo
W chiediamo cere cerem solicitamos solicita solicitara facilite revele divulgue dites partage
W comparteixis ningu donnez_jamais pide divulguer repasse repassar transmettez
I mi mis mon meu minha mio mia meul mea meva
L es el la los las tu tus su sus un una unos de del para al a en este esta esto aqui tiene nuovi
L hoy aujourd hoje oggi azi avui pedido_de_acesso pedido_de_login pra pro pronto novos nueva:
L confirmado confirmada confirmat confirmata confermato confermata verificado verificada
L verificato verificata validee verifie verificat personal personnel personale pessoal unico
L secreto secret digitos chiffres digiti cifre cifras digits dels numerico correto chaque usted y
L o por que le vous votre ta ton tes est les l d du des pour sur sera ce cet cette voici dans au
L aux et ou e il lo gli i tuo tua suo sua vostro vostra per di da della dello nel nella sul sulla
L questo questa ed seu teu os as um uma do dos das na em pelo pela ao sao tau tai tale
L dumneavoastra pe in din ale ai unui si sau pentru va teva seva els per_a nuevo nueva nouveau
L nouvelle nuovo nuova novo nova nou noua siguiente seguente suivant hola bonjour ola ciao salut
L seguinte vosso vossa esse essa dvs sunt esti noul ecco so ser
T valido valida validez caduca caducara vence vencimiento minutos minuto segundos horas hora dias
T expira expire valable validite minutes heures secondes heure jours expirera valide validade
T minuti secondi ore scade scadenza giorni valabil valabila minute secunde zile caducidad minuts
T segons hores vigencia scadra valabilitate expirara
U eur euros euro mxn cop ars clp pen brl reais real lei ron fcfa xof xaf mad dzd tnd pesos soles
U bs gs uyu dop crc gtq hnl puntos points pontos punti puncte unidades pieces ko cts litros
U kms personas personnes metros quetzales h bob ves usd s/ leva
D enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
D janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre janeiro
D fevereiro marco maio junho julho setembro outubro novembro dezembro gennaio febbraio aprile
D maggio giugno luglio settembre ottobre dicembre ianuarie februarie martie aprilie iunie iulie
D septembrie octombrie noiembrie decembrie gener febrer marc maig juny juliol agost setembre
D desembre lunes martes lundi mardi mercredi jeudi vendredi samedi dimanche lunedi duminica
E antiguo anterior ancien precedent antigo vecchio precedente vechi vechiul antic
N check-in embarque embarquement imbarco vuelos
n amigo amigos ami amis amico amici prieten postal postale postaux barras barres barre cliente
n client clientul clienti* socio membre membro
n richiesta retrait retirada ritiro retirar retirer multa amende contravention avviso aviso
n amenda regalo usuario utilisateur utente utilizador utilizator portone portao portail coffre
n caja_fuerte cofre cassaforte seif ascenseur ascensor ascensore trastero cave cantina bodega
n gimnasio sporthal immeuble batiment barriere portillon bloco condominio edificio deposito
n trastienda verja parking estacionamiento parcheggio guichet guiche ventanilla senha_a fiscal
n fiscale produto produit producto prodotto produs produsului articulo article artigo articolo
n pais paese tara area error erreur erro errore eroare puerta porta porte digicode cancello
n interfon wifi wi-fi reseau rete mesa table tavolo masa sala salle aula curso cours corso curs
n obra couleur cor colore culoare cultura contrat contrato contratto contract seguro referencia
n reference riferimento ref nif nie dni cpf cnpj tva iva cheque poste_restante premio prix premiu
n bilet vol voo vuelo volo zbor demande solicitud agencia sucursal agence filiale matricula targa
"""
