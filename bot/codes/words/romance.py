"""What words of Spanish, French, Portuguese, Italian, Romanian and Catalan mean to the finder."""

from __future__ import annotations

TABLE = """
K codigo_otp nip_dinamico parola_unica
G codigo codigos clave claves contrasena contrasenya nip senha senhas codice codici parola
G mot_de_passe codes mdp codul codului coduri cod codi codis parolei parolele palabra_clave
G contrasinal palavra-passe palavra_passe contrasenas clau parole pin-ul pinul
J numero numeros numarul nombre num
Q verificacion verificar verifica* autentic* authentif* identific* acceso acceder inici* sesion
Q iniciar_sesion entrar ingres* un_solo_uso uso_unico unico_uso unica usage_unique usage_unico
Q connex* connect* connecter vous_connecter se_connecter acces inscri* registr* verific*
Q autorizar autorizacion autoris* login doble_factor dos_pasos deux_etapes double_facteur
Q dois_fatores duas_etapas due_fattori doi_pasi uso_singolo monouso accesso acced* accedere
Q iscri* autentificare conect* conectare unica_folosinta autentificarii logar accesar firma
Q firmar signature signer identidad identite identidade identita iniciar_sessao iniciar_sessio
Q sessio verificacio autenticacio inici_de_sessio dinamic* dinamica dinamico segur* segura
Q seguranca sicurezza firma_digital dispositivo appareil login* dispozitiv validare logare entra
Q d'acces aparelho
q seguridad confirm* activ* valid* temporal temporaire temporario temporanea temporaneo
q provisoire provisori* sms acceso_remoto securite token autorizzazion* autorizzar* desbloque*
q recuper* restablec* reinitial* reset* confidentiel* attiva* vincul* vincular compra pago
q paiement pagamento plata paga transferencia virement bonifico transferencias authorization
q signatura confidencial* bestaetigung autorizare dynamique secret* tranzactie*
N promo promocion* promotion* promocional* descuento* desconto* sconto reducere reduction
N reducció* remise cupon* cupom coupon* buono regalo regal* cadeau* vale vales postal postale
N postaux barras barres barre pedido pedidos commande commandes encomenda* ordine ordini ordinul
N comanda comenzii reserva reservas reservacion* reservation* prenotazione* rezervare* rezervarii
N localizador retrait retirada recogida entrega livraison consegna ritiro ridicare livrare*
N ridicarii recoger retirar retirer envio envios rastreo rastreio suivi tracking seguimiento
N seguimento spedizione pacco pacote paquete paquet colis colet coletul cliente client clientul
N clienti* socio membre membro fiscal fiscale producto produit produto prodotto produs produsului
N articulo article artigo articolo factura facture fatura fattura facturii billete billet bilhete
N biglietto bilet vuelo vol voo volo zbor expediente dossier pratica processo proceso matricula
N immatriculation targa sucursal agence agencia filiale pais paese tara area error erreur erro
N errore eroare puerta porte porta porton portail digicode cancello portao usa interfon poarta
N invitacion invitation convite invito invitatie referido parrainage indicacao wifi wi-fi red
N reseau rete retea premio prix premiu concurso concours sorteo canje canjear resgate taquilla
N consigne casier locker armario casillero dulap armadietto mesa table tavolo masa sala salle
N aula incidencia ticket solicitud demande richiesta poliza contrat contrato contratto contract
N seguro assurance assicurazione apolice reclamacion* sinistro referencia reference referinta
N riferimento ref refa barra recibo recu ricevuta bon bono descompte lliurament recollida paquets
N curso cours corso curs estudiante aluno etudiant student obra color couleur cor colore culoare
N cultura poste_restante protocolo protocole protocollo guia ordre nota_fiscal expedicao remessa
N cedula expedition abonado abbonamento assinatura assegno cheque nif nie dni cpf cnpj tva iva
C oferta ofertas offre offres offerta offerte ahorra ahorre economize economisez risparmia gana
C ganaste gagne gagnez gratis gratuit gratuito repartidor livreur entregador motorista corriere
C fattorino curier curierul curierului mensajero conductor chauffeur lot solde soldes rebajas
C saldi reduceri castiga castigat vinto vinci vincere ganado premios descontos descuentos remises
C sconti compra_ya tienda boutique magasin negozio magazin loja repartidora autista sofer
C envoi_gratuit desde_solo porteria huesped alojamiento
O cuenta compte conta conto cont contul carta tarjeta carte cartao card importe montant monto
O valor importo suma terminada termina terminado finalizada finissant terminant ending numero_de
O movil mobile telefono telephone telefone celular saldo sold operacion operation operacao
O operazione transaccion transaction transacao transazione tranzactia tranzactie usuario
O utilisateur utente iban clabe nir calle rue rua via strada str piso etage andar piano edificio
O batiment apartamento appartement linea ligne linha cta cte version siret ano ans an anul
O asiento siege assento posto loc vagon voiture coche chave n n.o nr no. no num. telefonului
O contului cardul cardului valoarea plata_in terminal piata acabada targeta tren autobus anden
O quai voie binario linia autocar km parcela lote puesto poste fila bus
V introduce introduzca introducir introducelo ingresa ingrese ingresar use usar utiliza utilice
V utilizar escribe escriba digita digite teclea saisissez saisir saisis entrez entrer entre tapez
V utilisez utiliser insira informe inserisci inserire inserisca usi utilizza utilizzare digiti
V digitare scrie introdu introduceti introduci foloseste folositi utilizati utilizeaza tastati
V composez introdueix introduiu inserir insere insereix escriu fes_servir marcar coloque teclee
V renseignez indiquez capture saisie inserer completati
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
L es el la los las tu tus su sus un una unos de del para al a en con este esta esto aqui tiene
L usted y o por que le vous votre ta ton tes est les l d du des pour sur avec sera ce cet cette
L voici dans au aux et ou e il lo gli i tuo tua suo sua vostro vostra per di da della dello nel
L nella sul sulla questo questa ed seu teu os as um uma do dos das na em com pelo pela ao sao tau
L tai tale dumneavoastra pe cu in din ale ai unui si sau pentru va teva seva els amb per_a nuevo
L nueva nouveau nouvelle nuovo nuova novo nova nou noua siguiente seguente suivant hola bonjour
L ola ciao salut l'accesso seguinte vosso vossa esse essa dvs sunt esti noul ecco so ser
T valido valida validez caduca caducara vence vencimiento minutos minuto segundos horas hora dias
T expira expire valable validite minutes heures secondes heure jours expirera valide validade
T minuti secondi ore scade scadenza giorni valabil valabila minute secunde zile caducidad minuts
T segons hores vigencia scadra valabilitate expirara
U eur euros euro mxn cop ars clp pen brl reais real lei ron fcfa xof xaf mad dzd tnd pesos soles
U bs gs uyu dop crc gtq hnl puntos points pontos punti puncte unidades pieces mo go ko cts litros
U kms personas personnes metros quetzales h bob ves usd s/ leva
D enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
D janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre janeiro
D fevereiro marco maio junho julho setembro outubro novembro dezembro gennaio febbraio aprile
D maggio giugno luglio settembre ottobre dicembre ianuarie februarie martie aprilie iunie iulie
D septembrie octombrie noiembrie decembrie gener febrer marc maig juny juliol agost setembre
D desembre lunes martes lundi mardi mercredi jeudi vendredi samedi dimanche lunedi duminica
E antiguo anterior ancien precedent antigo vecchio precedente vechi vechiul antic
"""
