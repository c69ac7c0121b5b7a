/// Faith, state, law, money and work.
///
/// Fields of meaning: `field: word, word, beginning*`, a line each; see ``WordFields``.
enum SocietyFields {
    static let table = """
        religion: dios, diosit*, jesus*, jesucrist*, cristo, virgen, virgencit*, espiritu*, santo, \
        santa, santisim*, trinidad, angel, angeles, angelit*, arcangel*, apostol*, profet*, \
        mesias, jehova, yahve, ala, alah, mahoma, buda, budis*, hinduis*, islam*, musulman*, \
        judio*, judai*, cristian*, catolic*, evangeli*, protestant*, adventist*, mormon*, \
        pentecost*, ateo*, atea, agnostic*, iglesia*, iglesit*, templo*, capilla*, catedral*, \
        parroqu*, convento*, misa, misas, sacerdot*, padrecit*, parroco, obispo*, cardenal*, \
        papafrancisco, francisco, monja*, monje*, pastor, pastora, pastores, diacono*, \
        seminarist*, biblia*, biblic*, versicul*, genesis, apocalip*, coran, tora, bendicion*, \
        bendig*, bendito*, bendita*, bendecid*, bendecir*, amen, aleluya*, gloria, hosanna, \
        milagr*, pecado*, pecar, infierno*, cielo, cielos, paraiso*, purgatori*, diablo*, demoni*, \
        satan*, lucifer, alma, almas, sagrad*, divin*, celestial*, fe, creyent*, catequesis, \
        bautiz*, bautism*, comunion, eucarist*, sacrament*, cuaresma*, pascua*, viacrucis, \
        cenizas, procesion*, peregrin*, altisim*, todopoderos*, salvador, salvacion, diezmo*, \
        ofrenda*, crucifij*, cruz, adan, noe, moises, abraham, judas, salmo, salmos
        rezar: rezar*, rezo, rezos, rezas, reza, rezan, rezando, rezamos, rezad*, rece, recen, \
        recemos, rezame, receme, orar, oro, oras, oran, oramos, orando, oremos, oren, oracion*, \
        plegaria*, suplic*, rogar*, rogam*, rogando, ruego*, ruega*, rogacion*, implor*, alab*, \
        adoracion*, adorad*, bendecir, bendice*, bendig*, bendicion*, consagr*, persign*, \
        arrodill*, santigu*, comulg*, confes*, perdonar*, perdoname, arrepentirs*, predic*, \
        evangeliz*, medit*, ayunar*, ayuno*, ayunas, vigilia*, rosario*, novena*, padrenuestro*, \
        avemaria*, credo, credos, salve, promesa*, penitenc*, devoc*, devoto*, devota*, \
        intercesion*, interced*, invoc*, encomend*, encomiend*, ungid*, uncion*, perdonanos, \
        adoremos, adorar
        esoterico: horoscop*, zodiac*, signo, signos, aries, tauro, geminis, cancer, leo, virgo, \
        libra, escorpio, sagitari*, capricorn*, acuario, piscis, ascendente, cartaastral, astral, \
        astrolog*, astros, tarot*, cartomanc*, cartas, baraja, adivin*, vidente*, videnc*, \
        clarivid*, medium, bruj*, hechiz*, hechicer*, mago, magos, magia*, magic*, conjuro*, \
        ritual*, amarre, amarres, amarrar, ligar, ligadura*, endulzam*, dominacion, embrujo*, \
        embrujad*, maldicion*, maleficio*, malojo, santeri*, santero*, yoruba, babalawo, vudu, \
        espiritism*, espiritist*, ouija, fantasma*, espanto, espantos, duende*, hadas, hada, \
        llorona, patasola, madremonte, chupacabra*, espectr*, aparicion*, paranormal*, \
        poltergeist, exorcis*, posesion, poseid*, amulet*, talisman*, herradura, trebol, suerte*, \
        fortuna, destino, futuro, predic*, predecir*, presagi*, profecia*, premonic*, karma, \
        dharma, chakra*, reiki, aura, auras, energias, vibra, vibras, cuarzo*, incienso*, \
        sahumerio*, veladora*, velon, velones, pendulo, numerolog*, quiromanc*, ocultism*, \
        satanic*, illuminati, reencarn*, vidapasada, ovnis, guru, chaman*, yage, curander*, sone, \
        suenos, significado
        politica: politic*, presidente*, presidenta, presidencia*, vicepresid*, gobierno*, \
        gobernant*, gobernador*, gobernac*, alcalde*, alcaldi*, concejal*, concejo, senador*, \
        senado, congreso*, congresist*, ministr*, ministeri*, diputad*, asamblea, elecci*, \
        electoral*, votar*, voto, votos, votam*, votan, votante*, vote, voten, votacion*, urnas, \
        candidat*, partidos, liberal*, conservador*, izquierd*, derechist*, petro, petrist*, \
        petrism*, uribe, uribist*, uribism*, duque, santos, pastrana, samper, gaviria, fico, \
        fajardo, galan, quintero, pacto, centrodemocratico, democrac*, democrat*, dictad*, \
        comunis*, socialis*, capitalis*, fascis*, anarqu*, mamert*, facho, fachos, castrochav*, \
        chavez, chavis*, maduro, fidel, castro, trump, biden, obama, putin, zelenski, milei, \
        bukele, lula, boric, amlo, merkel, macron, xi, constituc*, constituyent*, reforma*, paro, \
        paros, manifestac*, marcha, marchas, huelga*, sindicat*, sindical*, plebisc*, referend*, \
        acuerdos, paz, farc, eln, corrup*, onu, otan, oea, embajad*, diplomatic*, feminis*, \
        ideolog*, republic*, ciudadan*, patria, patriot*, populis*, inflacion, protesta, protestas
        tramite: tramit*, cedula*, tarjetaidentidad, registrocivil, pasaporte*, visa, visas, \
        apostill*, notari*, autentic*, certificado*, certificac*, constancia*, carnet*, papeles, \
        papeleo, documento*, formulario*, radicar*, radicad*, radicacion, turno, turnos, \
        ventanilla, fila, filas, sello, firmar, firmas, registradur*, migracion, cancilleri*, \
        dian, rut, nit, camaracomercio, camaradecomercio, declaracion, declarar, declaro, renta, \
        impuest*, predial*, iva, retefuente, retencion, ica, valorizacion, catastr*, igac, \
        supernot*, supersociedad*, eps, ips, nuevaeps, famisanar, salud, saludtotal, compensar, \
        sisben*, sisbe, subsidi*, familiasenaccion, jovenesenaccion, colombiamayor, adultomayor, \
        rentaciudadana, ingresosolidario, prosperidad, dps, icbf, bienestar, adres, colpension*, \
        pension*, cesantia*, porvenir, colfondos, arl, afili*, cotizante, beneficiari*, aportes, \
        planilla, comfama, comfandi, comfenalco, cafam, colsubsidi*, cajacompensacion, runt, \
        simit, licencia, licencias, soat, tecnomecanic*, comparendo*, fotomulta*, multa, multas, \
        matricula, traspaso*, procuradur*, contralor*, personeria*, antecedent*, judiciales, \
        libreta, militar, pqr, pqrs, peticion, derechopeticion, tutela, epm, codensa, enel, vanti, \
        acueducto, alcantarillad*, energia, gasnatural, gas, estrato*, tuboleta, cita, citas, \
        agendamiento, jubilad*, jubilac*, jubilar*
        ley: abogad*, legal*, ley, leyes, jurid*, derechos, juez, jueces, jueza, juzgado*, \
        tribunal*, magistrad*, fiscal, fiscales, fiscalia, fiscalias, defensor*, procurad*, \
        notario, testigo*, testimon*, demanda*, demande, denunci*, querella*, tutela*, juicio*, \
        sentencia*, conden*, absuel*, apelac*, apelar, audiencia*, conciliac*, conciliar*, \
        litigi*, penal, civil, laboral, codigopenal, decreto*, jurisprud*, inciso*, contrato, \
        contratos, clausula*, poderes, herenc*, heredar*, hereder*, testament*, sucesion*, \
        divorci*, custodia, alimentaria, patria, potestad, adopcion, embarg*, desaloj*, policia*, \
        polic, tombo*, cai, patrull*, sijin, dijin, ctu, gaula, esmad, carcel*, preso, presos, \
        presa, presidio, encarcel*, inpec, prision*, arrest*, detenid*, detencion, esposad*, \
        reten, requisa*, comisari*, inspector*, superintend*, consumidor, culpable*, inocente*, \
        inocencia, imputad*, acusad*, acusac*, acusar, justicia, injusticia*, penas, fianza, \
        libertad, interpol, extradic*, capturad*, capturaron
        delito: delito*, delinc*, crimen*, criminal*, robo, robos, robar*, robad*, robando*, roba, \
        roban, robe, raponer*, hurto*, hurtad*, hurtar*, ladron*, ratas, ratero*, atraco*, asalt*, \
        fraude*, fraudul*, estafa*, tumbaron, enganar*, timar, timo, timad*, falsific*, falso, \
        falsa, suplant*, phishing, piramide, extors*, chantaj*, secuestr*, rapto, raptar*, \
        violacion*, violador*, violaron, violar, abusador*, abuso*, abusaron, acoso*, acosa*, \
        pedofil*, asesin*, homicid*, sicari*, matones, maton, feminicid*, narco*, mafia*, mafios*, \
        cartel, carteles, pandill*, bandid*, bandola, contraband*, lavadodinero, soborn*, coima*, \
        bomba, bombas, explosiv*, explosion*, dinamita, granada, arma, armas, armament*, pistola*, \
        pistolit*, revolver, fusil*, escopeta*, rifle*, ametrallad*, bala, balas, balazo*, \
        balacera*, tiroteo*, disparar*, disparo*, municion*, navaja*, punal*, machete*, \
        machetazo*, chuzo, chuzar*, veneno*, piromano, incendiar, vandal*, robacelular, hackear*, \
        clonaron, clonad*, pirate*, paraco*, paramilitar*, guerriller*, guerrilla*, atracar*, \
        atracad*, terroris*
        droga: droga*, marihuan*, mariguan*, mariajuana, bareta*, bareto*, porro, porros, porrit*, \
        cannabis, canabis, thc, cbd, cripy, cripa, hierba, yerba, yerbit*, mono, monona, cocaina*, \
        coca, perico, perica, basuco*, bazuco*, crack, heroina*, morfina, fentanil*, opio, \
        opioid*, metanf*, cristal, anfetam*, extasis, mdma, lsd, tusi, tusibi, tucibi, popper, \
        poppers, ketamin*, keta, hongos, hongosmagicos, ayahuasca, yage, burundanga, escopolam*, \
        rivotril, pepas, pepo, pepero, trabarme, enrumbad*, sacol, boxer, pegante, inhalar, \
        inhalo, esnif*, dosis, dosispersonal, sobredosis, adict*, adiccion*, vicio, vicios, \
        vicioso*, gamin, jibar*, expendio*, microtraf*, dealer*, narcot*, rehabilit*, fumar*, \
        fumo, fuma, fuman, fumas, fumando, fume, fumador*, cigarr*, tabaco, tabacos, vape, \
        vapear*, vaper, vapeador*, pipa, bong, grinder, nicotina, maracachaf*, ganya, ganja, weed, \
        alucin*
        banca: banco, bancos, bancari*, bancolombia, davivienda, bbva, colpatria, scotiabank, \
        occidente, avvillas, cajasocial, bancoagrario, agrario, falabella, itau, serfinanza, \
        nubank, nu, lulobank, rappipay, movii, tpaga, finandina, pichincha, confiar, cooperativa*, \
        cotrafa, prestam*, prestar*, presteme*, prestan, prestas, presta, credit*, microcredit*, \
        libranza*, hipotec*, leasing, codeudor*, fiador*, deuda*, deudor*, endeud*, embargad*, \
        datacredito, cifin, transunion, reportad*, centrales, riesgo, moros*, intereses, tasa, \
        tasas, usura, cuotamanejo, cupo, avance, avances, ahorr*, cdt, cdts, invers*, invertir*, \
        invertid*, inviert*, rentab*, acciones, bolsa, dividend*, fiducia, fondo, fondos, saldo, \
        saldos, retiros, cajero*, cajera, corresponsal*, sucursal, desbloq*, debito, mastercard, \
        amex, cvv, pin, clave, dinamica, otp, transaccion*, baloto, western, union, remesa*, \
        paypal, dolar, dolares, euro, euros, divisa*, cheque*, gotagota, finanza*, financi*, bre, \
        aseguradora, seguros, poliza, ejecutivo, asesorfinanciero, refinanc*, desembols*, \
        preaprobad*, plazofijo, bloquearon, bloqueada, bloqueado, extracto, extractos, bloqueadas
        azar: loteri*, chance, chancecit*, chancer*, baloto, revancha, sinuano, sinuanoche, \
        paisita, antioquenita, chontico, culona, caribena, fantastica, motilon, astro, superastro, \
        pijao, boletoganador, ganador*, premio*, premiad*, premiac*, acumulad*, sorte*, rifa, \
        rifas, rifit*, rifar*, rifan, rifo, boleta, boletas, raspa, raspadit*, casino*, \
        tragamoned*, maquinitas, ruleta*, poker, blackjack, bingo, apostar*, apuest*, betplay, \
        wplay, rushbet, codere, bwin, sportium, stake, pronostic*, tipster, parlay, cripto*, \
        crypto*, bitcoin*, btc, ethereum, eth, dogecoin, doge, usdt, tether, binance, blockchain, \
        wallet, nft, nfts, memecoin*, minar, mineria, minero, trading, trader*, forex, brokers, \
        broker, pips, multinivel*, piramid*, referid*, herbalife, omnilife, dinerofacil, pasivos, \
        millonari*, enriquec*, rico, ricos, ganar, ganaras, ganate, ganese, felicidades, \
        felicitaciones, seleccionad*, afortunad*, jackpot, bono, bonos, clic, click, iphonegratis, \
        oportunidadunica, libertadfinanc*, roi, duplic*, multiplica, multipliq*, apostad*, aposte, \
        aposto, apostemos
        guerra: guerra*, guerrear*, guerrer*, belic*, combat*, batall*, ejercit*, tropa*, \
        brigada*, infanteri*, artilleri*, caballeri*, fuerzaaerea, soldado, soldados, militar*, \
        coronel*, sargento*, teniente*, comandant*, reclutamient*, serviciomilitar, misil*, \
        bombard*, tanque, tanques, trinchera*, granada*, minas, antipersona*, nuclear*, invad*, \
        invasion*, invasor*, ataque*, atacar*, ataca, atacan, ataco, emboscad*, genocid*, \
        refugiad*, desplazad*, desplazam*, victima*, conflict*, hostil*, tregua*, armisticio, \
        ceseal, cesealfuego, rendicion, victorias, enemig*, francotirad*, guerrilla, \
        paramilitares, disident*, insurg*, rebel*, yihad*, hamas, hezbola, ucrania, gaza, otan, \
        vietnam, mundiales, colonizador*, kamikaze, golpeestado, espionaje
        muerte: muert*, fallec*, difunt*, finad*, cadaver*, occiso*, entierr*, enterr*, sepult*, \
        sepelio*, funer*, velorio*, velaci*, velatorio, cremac*, cremar*, cenizas, ataud*, \
        feretro*, tumba, tumbas, lapida*, panteon*, cementeri*, camposanto, luto, enlutad*, duelo, \
        pesame*, condolenc*, qepd, qdep, descanseenpaz, rip, exequi*, viuda, viudo, huerfano, \
        eutanas*, autopsia*, morgue, suicidio, masacre*, mortal*, agoni*, masalla, ultratumba, \
        perecer, perecio, pereci, ahogad*, electrocut*, moribund*
        morir_matar: morir*, muero, mueres, muere, mueren, muera*, muerete, morimos, murio, \
        murieron, muriend*, murien, moria*, moribund*, morid*, fallec*, matar*, mate, mato, matan, \
        matando, matalo, matala, maten, matamos, matado, matame, mateme, matense, matador*, \
        matanz*, asesin*, ejecutaron, ahorc*, ahog*, degoll*, apunal*, dispare*, disparar*, \
        disparam*, balear*, balead*, envenen*, quemarte, suicid*, quitarmel*, tirarme, cortarme, \
        desaparecid*, extermin*, aniquil*, masacr*, linch*, tortur*, atropell*, resucit*, reviv*, \
        sobreviv*, nacer, naci, nace, nacen, nacio, murieran
        empleo: emple*, trabaj*, camello, camellos, camellar*, camellit*, camellando, camell, \
        chamba, chambear*, laburo, laburar*, curro, currar, vacante*, vacant, hojavida, \
        hojadevida, cv, curricul*, hv, postul*, aspirante*, convocator*, reclut*, entrevist*, \
        contratar*, contratac*, contratame, contraten, contratando, contratan, contrate, \
        prestacion*, liquidac*, nomina*, salario*, salarial*, sueldo*, sueldit*, smlv, quincena*, \
        jornada, turnos, dominicales, indefinid*, obralabor, freelanc*, independient*, \
        teletrabaj*, pasant*, practicas, practicant*, aprendiz, aprendices, despid*, despedid*, \
        renunci*, desemple*, cesante, jefe, jefes, jefa, gerente, supervisor*, rrhh, talento, \
        elempleo, computrabajo, indeed, magneto, agenciaempleo, temporal, temporales, ascenso, \
        ascender, cargo, cargos, aspiracion, aspiro, desempen*, ofrezcome, operario*, operaria*, \
        auxiliar, bodegaje
        oferta_comercial: ofrecer*, ofrecemos, ofreciendo, ofrezco, ofrecim*, propuest*, propongo, \
        proponerle*, proposicion, comercial*, marketing, mercadeo*, marketin, publicidad*, \
        publicit*, anunci*, pauta, pautas, pautar, campana, campanas, ads, adwords, seo, sem, \
        posicionam*, posicionar*, leads, prospect*, potenciales, ventas, embudo, funnel, \
        engagement, community, manager, contenidos, branding, logo*, disenamos, paginaweb, \
        paginasweb, ecommerce, tiendavirtual, landing, hosting, digitales, agencias, consultoria*, \
        asesoramos, portafolio*, brochure, presentacion, presentarle*, presentarme, proveed*, \
        proveer, proveemos, suminist*, distribuidor*, distribuimos, distribucion, alianza*, \
        aliado, convenio*, colaborac*, patrocin*, sponsor*, franquici*, inversionistas, socios, \
        empresari*, corporativ*, representante, representamos, asesores, agendar, reunion, demo, \
        demostracion, impuls*, incrementar*, aument*, crecer, crecimient*, benefici*, software, \
        crm, pos, facturacion, chatbots, encuest*, telemerc*, callcenter, volantes, pendon*, \
        valla, vallas, avisos, litografia, etiquetas, oportunid*, invitarlo*, invitarle*, \
        soluciones, vendemos, somos, nuestros, nuestras, nuestra, nuestro, ofertarle, ofertamos, \
        ofertarles, datafonos, digitalizac*, agencia, ejecutivas, ejecutivos, consultor, \
        consultores
        fiesta: fiesta*, fiestec*, fiestot*, rumba*, rumbe*, rumbit*, farra*, farrear*, parrand*, \
        jolgorio, guateque, pachanga, juerga*, bonche, jartera, discotec*, bar, bares, antro, \
        cumple, cumples, cumpleano*, cumpleaner*, onomastic*, pinata*, globo, globos, serpentin*, \
        recordatori*, quinceaner*, bautizo*, primeracomunion, boda, matrimonio, despedida*, \
        aniversari*, babyshower, baby, shower, revelacion, bienvenida*, agasajo*, evento*, \
        salonfiestas, banquet*, catering, animacion, recreacionist*, recreador*, payasit*, \
        chiquiteca, horaloca, papayera, mariachis, invitad*, invitacion*, invito, invita, \
        invitame, invitas, invitar*, regalo*, regalit*, obsequio*, detallit*, sorpres*, ancheta*, \
        torta, brind*, novena, novenas, villancico*, alumbrado*, feria, ferias, festiv*, \
        carnaval*, reinado*, comparsa*, disfraz*, disfrac*, halloween, verbena*, bazar, asado*, \
        sancochada, paseodeolla, aguinaldo*, polvora, pirotecn*, juegosartific*
        """
}
