"""What words of the Romance languages say about all that is no code."""

from __future__ import annotations

TABLE = """
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
L detectado detecte detectamos rilevato detectat depistat hemos_detectado repere
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
N biletul biletele receptes clave_catastral catastral catastale catasto averia averias avaria
N avarias panne pannes guasto guasti defectiune defectiuni sesizare sesizarea parte_de_averia
N segnalazione segnalazioni reclamation reclamatie reclamo reclami queja quejas plainte chamado
N ordem_de_servico intervention_n intervento_n tarifa tarifas tarifario tariffa tariffe abonament
N abonamentul abonamentului forfait forfaits tarifaire mensualidad mensalidade abono_de
N bono_de_datos plan_de_datos pacote_de_dados pacchetto_dati pachet_de_date paquet_de_dades franquia
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
n cochera talla tallas vestuario vestuarios classe classes examens matiere professeur devoirs
n emploi_du_temps medecin docteur dentiste clinique hopital cabinet vaccin analyses urgences
n coiffeur chambre chambres etages palier couloir sous_sol terrasse piscine vestiaires taille
n tailles residence turma turmas salas exames disciplina deveres matematica doutor doutora vacina
n urgencia cabeleireiro quarto quartos andares corredor terraco quintal jardim tamanho vestiario
n predio classi lezione lezioni esame esami materia professore professoressa compiti dottore
n dottoressa ospedale vaccino parrucchiere camera camere piani corridoio seminterrato terrazza
n cortile giardino box_auto taglia spogliatoio armadietti palazzo clasa materie teme doctorul
n medicul stomatolog spital spitalul urgente coafor etajul etaj hol subsol terasa curte gradina
n garajul marime vestiar dulapul scara_b assignatura professor deures metge metgessa urgencies
n perruqueria habitacio passadis soterrani terrassa pati jardi vestidor empleado empleada empleados
n torneo tournoi torneio turneu torneig campeonato partido
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
O escala andana cotxe numero_de operacion operacao autobus peron fiscala buzon buzones bustia cutia
O cutiei cassetta_n cajon gaveta cassetto sertar sertarul calaix tiroir etagere estante scaffale
O raft
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
X truqueu_nos trucar_al contacteu atencio_al desde_su_movil desde_tu_movil depuis_votre_mobile
X depuis_ton_mobile no_seu_telemovel do_seu_telemovel dal_cellulare de_pe_mobil des_del_mobil
X do_seu_celular desde_tu_celular desde_su_celular
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
