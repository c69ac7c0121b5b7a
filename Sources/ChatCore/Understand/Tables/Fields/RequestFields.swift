/// What is asked of a shop, and what has gone wrong.
///
/// Fields of meaning: `field: word, word, beginning*`, a line each; see ``WordFields``.
enum RequestFields {
    static let table = """
        querer: quiero, quier, quie, quiere, quieren, quieres, quere, queres, queremos, keremos, \
        quiera, quieran, quieras, queria, querias, querian, queriamos, keria, quise, quiso, \
        quisiste, quisimos, quisier*, kisier*, qisier*, quicier*, quisera, querer, querra, \
        querran, querras, querria, querrian, queriendo, querid*, deseaba, deseo, desea, desean, \
        deseas, deseamos, desear, desearia, desearian, deseando, deseada, deceo, deseoo, dezeo, \
        anhel*, antoj*, ganas, gustaria, gustarian, gustaba, encantaria, interesa, interesan, \
        interesaba, interesaria, interesad*, intereso, interez*, apetec*, provoca, provocaria, \
        pretend*, prefier*, preferi*, pienso, planeamos, ojala, agradaria, intencion, intenciones
        necesitar: necesit*, nesesit*, necesid*, nececit*, nesecit*, nesecid*, necsit*, nesesid*, \
        nesitan, nesita, nesitamos, necita, neceito, necetio, ncst, necesari*, nesesari*, \
        nesecari*, requer*, requier*, requiri*, rekier*, requisit*, ocupo, ocupa, ocupamos, \
        ocupaba, ocuparia, preciso, precisaba, falta, faltan, faltaba, faltaban, faltaria, \
        faltarian, faltando, faltante, faltantes, falto, faltaron, hacefalta, exij*, exig*, \
        menester, indispensabl*, imprescindibl*, toca, tocaria, tocara, tocaba, toco, urge, urgen, \
        obligatori*, forzos*, esencial*, fundamental*
        buscar: busco, busca, buscas, buscan, buscamos, buscar, buscaba, buscaban, buscabamos, \
        buscando, buskando, buske, busko, buskar, buskamos, vusco, vuscando, busque, busquen, \
        busquemos, busqueme, buscame, buscaria, buscare, buscaron, buscado, buscada, buscarme, \
        buscarle, buscarlo, buscarla, busqued*, buscador, buscadores, rebusc*, encontr*, \
        encuentr*, enkontr*, hallar, halla, hallo, halle, hallamos, hallado, hallada, conseg*, \
        consig*, concig*, konsig*, localiz*, ubicar, ubico, ubique, rastre*, googl*, hallarla, \
        hallarlo
        preguntar: pregunt*, preunt*, pegunt*, pergunt*, prgunt*, pregutn*, preg, consult*, \
        inquietud, inquietudes, duda, dudas, dudita, duditas, averig*, aberigu*, indag*, \
        cuestion*, informacion, informeme, informe, informes, informan, informar, informarme, \
        informen, infro, infomacion, informcion, informacon, datos, datico, detalle, detalles, \
        saber, conocer, enterarme, solicito, asesoria, asesorar, asesoren, asesoreme, cotiz*, \
        kotiz*, cotis*, coticeme, cotice, resolver, aclarar*, aclaro, aclare, aclareme, aclarame
        decir: decir, desir, dezir, decirme, desirme, decirle, decirles, decirte, decirnos, \
        decirselo, digo, dice, dicen, dices, dise, disen, dises, decis, decimos, dije, dijo, \
        dijiste, dijimos, dijer*, digeron, digieron, dijieron, dijistes, dijiera, decia, decian, \
        decias, deciamos, diga, digan, digas, digamos, digame, digam, digamen, diganme, digale, \
        digales, digannos, diganos, dime, dimelo, dinos, dile, digamelo, decime, deci, diciendo, \
        disiendo, diciendome, dicho, dicha, dira, diran, diras, diria, dirian, dirias, diriamos, \
        cuente, cuenteme, cuentenme, cuentame, cuentan, cuentas, cuento, contar, contarle, \
        contarme, contame, contaron, conteme, conto, conte, explic*, esplic*, explique, \
        expliqueme, expliquenme, comenta*, comente, comenteme, comenten, comento, mencion*, \
        indic*, indique, indiqueme, indiqenme, indiquenme, informar*, informe, informeme, \
        informenme, aviso, avisos, avise, avisen, aviseme, avisenme, avisame, avisar*, avisa, \
        avisan, aviseles, notifi*, anunci*, confirme, confirmeme, confirmar, confirmame, \
        confirmen, confirmenme, aclarar*, aclaro, aclare, aclareme, aclarame, habl*, ablar, ablo, \
        ablan, platicar, platica, platicas, platicamos, conversar*, conversando, conversamos, \
        conversacion, conversaciones, charlar, charlemos, charlamos, expresar, refier*, referia, \
        repit*, repeti*, aseguraron, afirm*, responde, manifestar*, describ*, detallar, reclamar
        mostrar: mostr*, muestr*, enseneme, ensename, ensenenme, ensena, ver, verla, verlo, \
        verlas, verlos, veo, vea, vean, viendo, vista, visto, visualiz*, mirar, mirarla, mirarlo, \
        mirarlas, mirando, mire, miremos, miraba, exhib*, exib*, exposicion, exponer, vitrina, \
        vitrinas, vitrine*, foto, fotos, fotic*, fotit*, fotograf*, fto, video, videos, videit*, \
        bideo, bideos, vidio, vidios, imagen, imagenes, imajen*, imgenes, imagn, catalog*, \
        demostr*, demuestr*, pantallazo, pantallazos, captura, presentar, presenta, presentan, \
        presente, observar, conocer, conocerla, conocerlo, conocerlas, aprecie, apreciar
        mandar: mandar, mandarme, mandarla, mandarlo, mandarlas, mandarlos, mandarle, mandarles, \
        mandarnos, mandarmela, mandarmelo, mandarselo, mandarsela, mando, manda, mandas, mandan, \
        mandamos, mande, manden, mandes, mandeme, mandemen, mandemela, mandemelo, mandenme, \
        mandenmela, mandenmelo, mandenos, mandele, mandela, mandelo, mandalo, mandala, mandame, \
        mandamela, mandamelo, mandaron, mandaste, mandaba, mandaban, mandara, mandaran, mandare, \
        mandaria, mandarian, mandaremos, mandarias, mandado, mandada, mandados, mandadas, \
        mandando, mandaos, mandao, mandarselos, manfar, mandr, enviar*, envio, envios, envia, \
        envian, envias, enviamos, envie, envien, envieme, enviemelo, enviemela, envienme, enviame, \
        enviamelo, enviamela, envienmela, envienmelo, enviaba, enviaste, enviad*, enviando, \
        embiar, embia, embian, embio, embie, embien, embieme, embiame, embienme, embiarme, \
        embiaron, embiado, embiando, emviar, emvian, emvia, emvio, emvie, emvieme, enbi*, invieme, \
        remit*, remision, despach*, despash*, reenv*, rreenv*, pasame, paseme, pasenme, pasarme, \
        comparteme, comparta, compartame, compartanme, compartir, comparte, comparten, \
        compartirme, adjunt*, suban, roteme, rotenme, facilite, faciliteme, regaleme, proporcione, \
        proporcioneme, proporcionen, proporcionar, suministr*
        llevar_traer: llev*, llebar, llebo, lleba, lleban, llebe, llebarla, llebarlo, llebaron, \
        yevar, yevo, yeva, yevan, yeve, traer*, traig*, trae, traen, traes, traeme, traela, \
        traelo, traemos, traia, traian, traje, trajo, trajimos, trajer*, trajiste, traido, traida, \
        traidos, traidas, trayendo, trai, trageron, transport*, trasport*, trastear, trasteo, \
        cargar, cargarla, cargo, cargando, acarre*, trasladar, traslado, trasladan, trasladarla, \
        acercarla, acercar, alcanzar, alcanceme, alcance, arrimar, arrimo, subirla, bajarla, \
        dejarla, dejarlo, dejarsela, dejarle, conducir, mover, moverla, portatil, portatiles
        recoger: recog*, recoj*, rrecoger, rrecojer, recolec*, retirar, retirarla, retirarlo, \
        retiro, retire, retiran, retirado, retirada, retirandola, reclamar, reclamarla, \
        reclamarlo, reclame, reclamo, recibir, sacar, sacarla, sacarlo, pasar, paso, pasarme, \
        pase, pasen, buscarla, buscarlo, levantar, levanta
        ir_venir: ir, irme, irnos, irse, voy, boy, vas, va, vamos, van, vamonos, vayan, vaya, \
        vayas, vayamos, valla, vallan, iba, iban, ibas, ibamos, fui, fue, fueron, fuimos, fuiste, \
        fuera, fueran, fuese, ire, ira, iran, iremos, iras, iria, irian, iriamos, yendo, llendo, \
        ido, vete, anda, andar, andamos, andan, ando, andaba, venir, benir, venirme, venirse, \
        vengo, bengo, viene, vienes, venimos, venis, vine, vino, vinimos, viniste, vinier*, venia, \
        venian, veniamos, vendr*, venga, vengan, vengas, vengase, venganse, ven, viniendo, \
        beniendo, venido, venida, bine, biene, bienen, visit*, bisit*, acerc*, arrim*, pasar, \
        pasarnos, paso, pase, pasen, pasaria, pasare, pasamos, pasaba, pasando, asomarme, aparec*, \
        asistir, ingres*, entrar, entro, entramos, salir, salgo, salen, salgan, sali, saliendo, \
        bajar, baje, bajamos, bajarme, subir, subo, dirij*, dirigirme, camin*, viaj*, regres*, \
        volver, vuelvo, vuelva, vuelven, volvi, volvere, volveria, devuelvo, desplaz*, desplas*, \
        trasladarme
        pagar: pagar*, pago, pagos, paga, pagan, pagas, pagamos, pague, paguen, pagues, paguemos, \
        pagueme, paguele, pagaba, pagaban, pagabamos, pagaste, pagado, pagada, pagados, pagadas, \
        pagando, pagaos, pagao, apagarme, pagr, cancelar, cancelo, cancele, abonar, abono, abonos, \
        abone, abonaron, abonado, abonando, abonarle, abonito, abonitos, consign*, consinar, \
        consino, concignar, transferi*, transfier*, transferencia, transferencias, trasferi*, \
        trasfier*, girar, giro, giros, gire, giran, giraron, girado, deposit*, desembols*, \
        cobrar*, cobra, cobran, cobro, cobros, cobre, cobren, cobraba, cobrando, cobrado, kobran, \
        kobra, cuotear, financi*, liquidar, facturar, facturan, facturarme
        comprar: comprar*, compro, compra, compras, compran, compramos, compre, compren, compres, \
        compremos, compreme, comprela, comprelo, compraba, compraban, compraste, comprado, \
        comprada, comprados, comprando, comprand, comprador, compradora, compradores, comprita, \
        compritas, komprar, kompro, kompre, conprar, conpro, conpre, conpra, conpras, conprado, \
        conpraron, comrpar, comrar, cpmprar, adquir*, adquier*, adquisi*, adkirir, obtener, \
        llevarme, llevarmela, llevarmelo, llevarla, mercar, merco, feriar, hacerme, invert*, \
        inviert*, inversion, invercion, negociar, negocie, conseguir*, pedir, pido, pidio, pedi, \
        encargar*, encargo, encargue, encarguen, encargas, encargamos, encarge
        apartar: apartarme, apartar, apartarla, apartarlo, apartarmela, apartarmelo, apartarlas, \
        aparto, aparta, apartan, apartas, aparte, aparten, aparteme, apartemela, apartemelo, \
        apartenme, apartela, apartelo, apartenmela, apartame, apartamela, apartamelo, apartado, \
        apartada, apartados, apartadas, apartaron, apartaria, apartando, apartaba, apartaditos, \
        apartadita, separar*, separo, separa, separan, separe, separen, separeme, separemela, \
        separemelo, separenme, separame, separamela, separamelo, separado, separada, separados, \
        separadas, separando, separela, reserv*, resevar, reserba*, guardar*, guardeme, \
        guardemela, guardenme, guardenmela, guardame, guardamela, guarde, guarden, guardan, \
        guardo, guardada, guardado, guarda, encargar*, encargo, encargue, encarguen, encargas, \
        encargamos, encarge, encarg, pedir*, pido, pide, piden, pidio, pidieron, pidan, pidiendo, \
        pedi, pedido, pedia, pedimos, ordenar, ordeno, ordene, agenda, agendar, agendame, \
        agendeme, agendo, agenden, agendamos, ajend*, cita, citas, programar, programo, programen, \
        programe, abonar, plan, dejeme, dejemela, dejenmela, tomar, congelar, anotar, anoteme, \
        anote, anotame, listeme
        vender: vender, venderme, venderle, venderla, venderlo, venderlas, venderles, vendermela, \
        vendermelo, vendo, vende, vendes, venden, vendemos, venda, vendan, vendame, vendanme, \
        vendamela, vendi, vendio, vendieron, vendimos, vendiste, vendia, vendian, vendiamos, \
        vendiendo, vendiera, vendieran, vendido, vendida, vendidos, vendidas, venderia, venderian, \
        venderan, venderemos, vendeme, vendedor*, venta, ventas, ventic*, bender, bendo, bende, \
        benden, bendio, bendieron, bendido, bendida, bendiendo, benta, bentas, revend*, reventa, \
        comercializ*, comerciante*, distribu*, manej*, ofrec*, ofres*, ofertar, suministr*, \
        surtir, surten, surtan, surto, surtimos, proveed*, proveen, mayorist*, importador*, \
        importan, negociar, permut*
        alquilar: alquil*, alkil*, alqil*, arriend*, arrend*, ariend*, renta, rentan, rentar, \
        rento, rentas, rentarme, rentada, rente, renten, rental, leasing, prestarme, prestar, \
        prestan, prestado, prestada, prestame, presteme, prestenme, prestarian, prestarmela, \
        presta, presten, prestamela, prestamito, comodato
        cambiar_devolver: cambiar*, cambio, cambios, cambia, cambian, cambias, cambie, cambien, \
        cambieme, cambienme, cambiemela, cambiamos, cambiado, cambiada, cambiados, cambiando, \
        cambiame, cambiaste, canbiar, canbio, canbian, canvio, camvio, cambear, devol*, debol*, \
        devuelv*, debuelv*, devuelto, devuelta, devueltas, debuelban, devulevan, reembols*, \
        rembols*, reenbols*, reintegr*, retrac*, retornar, retorno, regresar, regresen, \
        regresarla, reponer, reponen, repongan, reposicion, reemplaz*, remplaz*, remplas*, \
        reemplas*, sustitu*, permut*, canje*, trueque, arrepent*, arrepient*, vueltas, retoma, \
        retoman, recibir, reciben, descambi*
        cancelar: cancel*, canselar, canselo, cansele, canselado, canselen, kancelar, anul*, \
        desist*, suspend*, interrump*, eliminar, elimina, elimine, eliminen, borrar, borre, \
        borren, borrame, quitar, quiten, quiteme, quitenme, desmontar, aplaz*, aplasar, posterg*, \
        deshacer, revoc*, retirar, desuscrib*, desvincul*, dejarlo, parar, paren, detener, \
        detengan, reprogram*, repprogram*
        reparar: reparar*, reparo, repara, reparan, repare, reparen, repareme, reparenme, \
        reparame, reparaba, reparaban, reparado, reparada, reparados, reparadas, reparando, \
        reparacion*, reparasion*, reparador*, rreparar, arregl*, aregl*, arrglar, arrelgar, \
        tecnico, tecnicos, tecnica, tecnicas, tecniquit*, tegnic*, teknico, servicios, serbicio, \
        servisio, servitec, servitecnico, componer*, compongan, compone, componen, compuso, \
        compuesta, compuesto, corregir, corrig*, corregirle, correccion, restaurar, restauran, \
        restaurad*, restauracion, refaccion, refacciones, rectific*, remendar, soldar, soldadura, \
        soldan, sueldan, mecanic*, mekanic*, electricista, revisar*, reviso, revisa, revisan, \
        revise, revisen, reviseme, revisenme, revisenla, revision, revisiones, revisada, revisado, \
        revisando, revicion, rebicion, rebis*, diagnos*, dianostic*, inspec*, chequear, chequeo, \
        chequeen, chekeo, chekear, taller, talleres, embobin*, destrab*, desatasc*, desarm*, \
        reconstruir, reacondicion*, rehabilit*, solucion*, desvar*, servicio
        mantener: manten*, matenimient*, mto, mtto, mantto, mantiene, mantienen, limpi*, linpi*, \
        aceitar, aceitarla, aceitada, aceitado, aceitan, aceito, aceitando, aceitadita, aseitar, \
        aceite, aceitico, lubric*, lubrik*, engras*, grasa, ajust*, calibr*, kalibr*, calivr*, \
        cuadrar, cuadre, cuadran, cuadren, cuadrarla, cuadrada, cuadrame, cuadrarme, graduar, \
        graduan, graduarle, graduada, graduado, nivelar, sincroniz*, sincronis*, sincronia, \
        tensionar, tensar, apretar, aprieto, aprieta, desajust*, soplar, soplarla, soplador, \
        sopletear, cepillar, motas, pelusa, pelusas, polvo, preventiv*, prebentiv*, correctiv*, \
        puesta, punto, pulir, alinear, alineacion, alinee, cuidados, cuidar, cuidarla, conservar*, \
        conserva, polvillo, destap*
        danar: danar*, dana, danan, dano, danos, dane, danen, danado, danada, danados, danadas, \
        danadita, danadito, danando, danito, danina, danao, danaba, rompi*, romper*, rompe, \
        rompen, rompo, rompa, rompan, roto, rota, rotos, rotas, ronpe, ronpio, quebr*, quiebr*, \
        partio, partido, partida, partieron, partirse, fallar, falla, fallas, fallan, fallo, \
        fallos, fallando, fallaba, fallado, fallita, faya, fayas, fayando, fayo, falya, averia, \
        averias, averiad*, averio, descompon*, descompus*, descompuest*, malogr*, estrope*, \
        desbarat*, desvarat*, deterior*, desgast*, gastad*, desajust*, desnivel*, descuadr*, \
        descalibr*, desprogram*, destempl*, jodi*, jode, joder, fregar, frego, fregada, fregaron, \
        fregado, cagar, cago, varad*, vara, varo, varar, vare, fundi*, tostada, quemo, quemada, \
        doblo, torci*, solto, soltar, soltaron, soltada, salio, zafo, zafa, zafada, safo, safa, \
        safada, cayo, caida, cae, golpe*, rayon, rayad*, raspad*, astillad*, agriet*, fisur*, \
        oxid*, defect*, defekt*, problem*, provlem*, poblemas, inconvenient*, incombenient*, malo, \
        mala, falencia*, desperfect*, estall*, despego, despegada, despegado, aflojo, aflojada, \
        floja, estropic*, chanda
        ruido: suena, suenan, sonando, sonar, sonaba, sono, sonido, sonidos, zuena, zonido, soni, \
        ruido, ruidit*, ruidos*, ruidaj*, ruidazo, rruido, bulla, bullosa, bulloso, bullera, \
        bullaranga, escandal*, chilla, chillan, chillando, chillido, chillidos, chirr*, rechin*, \
        cruj*, traque*, taca, tac, tactac, tracatraca, traca, tacataca, matraca, matraqueo, \
        golpete*, golpea, golpeando, golpes, zumb*, sumbido, sumba, vibra, vibran, vibrar, \
        vibrando, vibracion, vibraciones, bibra, bibrando, tembl*, tiembla, tiemblan, brinca, \
        brincando, retumb*, roncar, ronca, roncando, silba, silbando, silbido, pita, pitando, \
        pito, pitido, bip, beep, clac, clic, click, tic, rac, crac, crack, pum, truen*, trona, \
        tronando, trono, raspa, raspando, roza, rozando, roce, suelto, suelta, sueltas, cascabel*, \
        grillo, rugido, estruend*, silencios*, cilencios*
        atasco: salta, saltan, saltar, saltando, salto, saltos, saltea, saltead*, saltada, \
        saltadas, saltado, saltaba, salte, brincando, brinca, brinco, omite, revent*, revient*, \
        rebient*, rebent*, rompe, rompiendo, rompio, partiendo, enred*, enrred*, enreado, \
        enmaran*, trabada, traba, trabo, traban, trabado, trabando, trabar, trava, travada, \
        trabaron, atasc*, atask*, atranc*, atrank*, atora, atoro, atorada, atorado, atorando, \
        atoran, frena, frenada, freno, frenando, bloquea, bloqueo, bloqueada, bloqueado, \
        bloqueando, bloquean, pegada, pego, pega, pegado, amarrada, amarra, nido, nidos, nidito, \
        motas, mota, pelota, pelotas, bola, bolas, bolita, bolitas, pelotera, nudo, nudos, \
        nuditos, arrug*, arug*, frunce, frunciendo, encoge, encogiendo, recoge, recogiendo, \
        engarz*, muerde, mordio, mordiendo, come, comiendo, comio, traga, tragando, trago, masca, \
        mascando, mastica, jala, jalando, jalona, jalon, hala, halando, floja, flojo, flojita, \
        flojas, suelta, suelto, sueltas, descocio, torcid*, tuerce, chueca, chueco, avanza, \
        arrastra, corre, camina, atras, devuelve, patina, patinando, coje, agarra, enganch*, \
        prende, disparej*, desigual*, dispar, pierde, perdiendo, tensionada, bombach*, buchad*, \
        marcas, pica, picando, pincha, choca, chocando, pegando, partio
        chispa: humo, umo, humea, humeando, humito, umito, echa, botando, echando, chisp*, chizpa, \
        candela, incend*, fuego, quemado, quemo, quemada, quemadas, quema, quemando, quemadito, \
        quemar, quemaron, quemarse, quemao, qemo, kemo, kemada, quemazon, olor, huele, oliendo, \
        olia, olio, chamus*, tosta, tosto, corto, cortocirc*, circuito, corrientaz*, corriente, \
        coriente, corientazo, electric*, eletric*, elektric*, electrocut*, descarga, descargas, \
        pringa, pringon, calambre, prender, prende, prenden, prendia, prendio, prendi, prenda, \
        prendida, prendido, prendiendo, enciend*, encend*, ensiend*, ensend*, apag*, muerta, \
        muerto, murio, arranc*, aranca, arank*, luz, luces, luzc*, bombill*, led, foco, foquito, \
        lampar*, voltaj*, boltaj*, voltio, voltios, voltage, watts, vatios, watios, enchuf*, \
        conect*, conekt*, desconect*, toma, tomacorriente, clavija, cable*, extension, pelado, \
        pelados, fusible*, fuzible*, breaker, taco, tacos, fundio, fundido, fundida, interruptor*, \
        suiche, switch, suich, suish, swiche, recalent*, recalient*, caliente, calienta, calent*, \
        caliena, energia, enerjia, polo, tierra, tarjeta, pantalla, display, bateri*
        funcionar: funciona, funcionan, funciono, funcionar, funcione, funcionen, funcionaba, \
        funcionaban, funcionaria, funcionara, funcionando, funcionado, funcionamiento, \
        funcionaron, funsion*, funcin*, fucion*, funcona, fncion*, functiona, sirve, sirven, \
        sirvio, sirviendo, sirbe, sirben, zirve, servir, servia, servian, serviria, serbir, \
        serbia, andar, anda, andan, andando, marcha, marchan, marchar, marchando, camina, \
        caminando, caminar, opera, operar, operan, operando, operativ*, operacion, respondia, \
        desempen*, rinde, rendir, corre, corriendo, trabaja, trabajando, trabajaba, trabajar, \
        mueve, mueven, moviendo, movia, gira, girando, giraba, girar, jala, jalando, arranca, \
        arrancar, reacciona, reacciono, activar, activa, activada, valio, perfecciona
        instalar_configurar: instal*, ynstal*, intal*, monta, montar, montarla, montarle, montan, \
        monto, monte, montaje, montajes, montada, montarmela, armar, armarla, arman, armo, arme, \
        armado, armada, armandola, ensambl*, ensanbl*, pasarle, meter, meterle, meto, mete, \
        metiendo, poner, ponerle, ponerla, ponerlo, pone, ponen, pongo, ponga, pongale, poniendo, \
        puse, puesto, puesta, coloc*, koloc*, coloque, encajar, encaja, encajan, acopl*, adapt*, \
        configur*, konfigur*, programar, programa, programan, progam*, programacion, regularla, \
        regular, regularle, graduar, graduan, graduarle, graduada, graduado, conect*, manuales, \
        instruc*, pasos, tutorial, reset*, reinici*, activar, llenar, lleno, llena, devanar, \
        devana, devano, devanado, bobino, embobin*, llenado, cargar, cargo, desmont*, desarm*, \
        sacar, saco, quitar, quitarle, quito, cambiarle, atornill*, tornillo, embon*, empatar
        recomendar: recomend*, recomiend*, rrecomend*, rrecomiend*, rekomend*, rekomiend*, \
        aconsej*, acosej*, consejo, consejos, consejit*, concejo, suger*, sugier*, sugir*, sujer*, \
        sujier*, asesorar, asesoria, asesorias, asesoreme, asesorarme, asesorenme, asesoran, \
        acesoria, orientar, orienteme, orientacion, orienten, guiar, guieme, guiarme, guienme, \
        opin*, escog*, escoj*, elegir, elij*, elig*, elegi, eleccion, conveniente, convendria, \
        convien*, combien*, decid*, desid*, indicada, indicado, ideal, adecuad*, apropiad*, \
        preferir, preferible, propon*, propuest*
        comparar: compararlas, comparar, comparo, compara, comparan, comparado, comparada, \
        comparacion*, comparasion*, comparando, comparativ*, comparen, comparemela, conparar, \
        conparacion, diferens*, diferenc*, difern*, distinguir, distingue, distinto, distinta, \
        distintos, distintas, diferent*, difieren, difiere, versus, vs, frente, igual, iguales, \
        igualit*, parecid*, parecen, similar*, semejan*, equivalen*, equivale, ventaj*, \
        desventaj*, bentaja, bentajas, contras, supera, superior, inferior, compite, competencia, \
        mismit*, alternativ*, opciones, opsion, opsiones, dilema
        servir_para: sirve, sirven, sirvan, sirva, sirbe, sirben, sirvio, sirvieron, sirviera, \
        servir*, servia, servian, serbir, serbiria, zirve, cirve, cirven, cirbe, utiles, util, \
        utilidad, inutil, aguant*, resist*, soporta, soportan, capaz, capas, capacidad, capasidad, \
        capaces, alcanza, alcanzan, alcanzara, apta, apto, aptas, aptos, compatib*, conpatib*, \
        compativ*, combina, combinan, cuadra, encaja, encajan, quedaria, quedara, coincid*, caben, \
        cabe, corresponde*, funcional, adaptable*, adapta, universal*, unibersal, multiuso*, \
        multifunc*, permite, permiten, logra, logro, rinde, uso, usos, usar, usarla, usarlo, \
        usarse, usa, usan, usando, uzar, usada, utiliz*, utilis*, emplearla, manejarla, finalidad, \
        proposito, propocito, especial, especializ*, recomendable, recomendad*, indicad*, \
        adecuad*, apropiad*, idone*, exclusiv*
        aprender_ensenar: aprend*, aprent*, haprender, apender, aprnder, ensen*, encena, encenar, \
        encenan, emsen*, estudi*, studiar, instruir, instructor*, instrucci*, capacit*, kapacit*, \
        capasit*, inducion, inducci*, entrenar*, entrenamient*, practica, practicas, practicar, \
        practico, practicando, explic*, esplic*, profesor*, profe, profes, docent*, maestr*, \
        tutoria*, academ*, akadem*, escuela*, clase, clases, clasec*, clace, claces, curso, \
        cursos, cursit*, tallerc*, leccion*, dictar, dicta, dictan, dicten, educa, educar, \
        educacion, formacion, formarme, matricul*, inscrip*, inscrib*, saber, sabes, manejarla, \
        alumn*, tarea, dominar, perfeccion*, sena, certific*, diploma, diplomas, diplomad*
        ayudar: ayud*, allud*, ayuad*, ayda, aiuda, auda, auxil*, socorr*, apoy*, apollo, asist*, \
        acompan*, colabor*, kolabor*, servicial, atend*, atiend*, orientar, orientarme, orienta, \
        oriente, orienteme, orienten, orientenme, orientacion, guieme, guie, guiame, guiar, \
        resuelv*, resolv*, soluc*, solusion, echeme, echar, rescat*, salvar, salve, salveme, \
        salvame, facilit*
        esperar_demorar: esper*, ezper*, hesper*, espeando, demor*, tardar, tarda, tardan, tardo, \
        tardando, tardado, tardaron, tardanza*, tardaria, tardaran, tardara, tarde, retras*, \
        retrazo, atrasado, atrasada, atraso, atrasos, atrasaron, paciencia, pasiencia, aguarde, \
        aguarda, aguardo, aguardar, aguardamos, aguantar, pendient*, todavia, todabia, aun, aunno, \
        lapso, plazo, plazos, tiempo, tiempos, tiempito, dura, duran, durar, duracion, duraria, \
        semanas, semana, meses, mes, dias, llevo, llevamos, eternidad, eterno, eternos, ahoritica, \
        momento, momentico, momentito, minuto, minutos, minutico, ratico, rato, ratito, segundo, \
        segundito, pronto, prontico, lentitud, lenta, lento, lentos, cola, fila, turno, turnos, \
        impacient*, desesper*, cansad*
        prometer_incumplir: promet*, promes*, aseguraron, aseguro, juraron, juran, juro, jurar, \
        comprom*, incumpl*, incunpl*, cumplir*, cumplid*, cumplan, cumplio, cumplieron, \
        cumplimient*, cumplen, cumplo, cunpl*, quedaron, quedo, quedar, quedamos, habian, dijeron, \
        dizque, supuest*, excusa*, escusa*, pretext*, palabra, palabras, mamar, mamando, gallo, \
        gallito, peloteo, pelotear, pelotean, pelotearon, tramador*, tramaron, tramando, emboat*, \
        embol*, plantad*, plantaron, colgad*, colgaron, colgar, dejaron, fallaron, fallo, falto, \
        faltaron, cuentos, evasiv*, evaden, informal*, irrespons*, seriedad, serios, olvidaron, \
        ofrecieron
        engano: estafa, estafas, estafador*, estafan, estafar*, estafado, estafada, estafando, \
        estafen, estaf, hestafa, hestafadores, extafa*, istafa, robar*, robo, robos, roba, roban, \
        robando, robado, robada, robaos, rovaron, rovo, rovar, ladron*, landron*, rata, ratas, \
        ratero*, ratera, hampon*, hampa, bandid*, vandid*, delincuen*, pirat*, picaro*, sinverg*, \
        cinverg*, descarad*, carad*, tumbar, tumbaron, tumbada, tumbado, tumbe, tumbes, tumban, \
        tumbador*, tumbo, enganar*, engano, enganan, engana, enganos*, enganad*, enganando, \
        mentir*, mienten, miente, mintieron, mintiendo, falso, falsa, falsos, falsas, falsedad, \
        falsific*, fraud*, trampa, trampos*, timo, timador*, timaron, timar, avivat*, avispad*, \
        abusiv*, abusad*, abuso, abusan, corrupt*, tramoy*, tranza, tracaler*, malparid*, hp, \
        hijuep*, hpta, hptas, gonorr*, malnacid*, mierda, porqueria*, porkeria*, basura, demandar, \
        demandarlos, demanda, demandas, denunci*, superintend*, sic, superindustr*, fiscalia, \
        policia, aboga*, tutela, legal, legales, legalidad, ilegal*, consumidor, incautos, \
        asaltan*, atracadores, atraco, conejo, chimbas, torcidos, falton*, farsant*, charlatan, \
        charlatanes, sospech*, confiab*, confianza, desconfi*
        queja: queja*, quejo, qeja, keja, kejas, reclam*, rreclamo, inconform*, inkonform*, \
        disconform*, conforme, insatisf*, desconten*, disgust*, enoj*, bravo, brava, bravis*, \
        verraca, berraca, emberracad*, emput*, piedra, emperrad*, indign*, molesto, molesta, \
        molestia, decepcion*, desepcion*, desilus*, aburr*, cansad*, mamad*, fastid*, pesim*, \
        pecimo, pecima, terribl*, terible, horribl*, orrible, horror*, espantos*, fatal, fatales, \
        desastr*, verguenz*, berguenz*, vergonz*, bochorn*, colmo, increible, inaudito, groser*, \
        maltrat*, irrespet*, irespet*, respeto, maleducad*, malaeducad*, patan*, humill*, ignoran, \
        ignoraron, ignorad*, negligen*, mediocr*, incompet*, inept*, desorgan*, desorden, \
        desagrad*, malisim*, malicimo, maluc*, nefast*, asco, asqueros*, porqueria, burla, burlan, \
        burlando, burlaron, tomadura, abandon*, injust*, pqr, pqrs, peticion, resena, resenas, \
        calific*
        contestar: contest*, kontest*, contstan, contetar, contesan, respond*, responfer, \
        respuest*, respueta, atiend*, atend*, cojer, coger, cogen, levantan, descuelgan, visto, \
        vistos, leido, leida, leyeron, lee, leen, leer, ignor*, mensajes, escrib*, hablen, habla, \
        hablarme, comunicar*, comunico, comunica, comunican, comunique*, comunicacion, komunic*, \
        contact*, kontact*, ocupad*, repica, timbra, buzon, manden, silencio, callad*, aparece, \
        conectad*, enlinea
        llamar: llamar*, llamo, llama, llamas, llaman, llamamos, llame, llamen, llames, llameme, \
        llamenme, llamanme, llamame, llamada*, llamadita, llamado, llamados, llamaba, llamaban, \
        llamando, llamaste, llamela, llamelo, llamemonos, yamar, yamo, yame, yama, yamen, yameme, \
        yaman, yamada, yamaron, llmar, llamr, llamdar, marcar, marco, marque, marqueme, marquen, \
        marcame, marcando, telefon*, telef, tlfno, fono, celular*, celu, selular, numero, numeros, \
        fijo, movil, videollam*, contact*, comunicar*, comunico, comunica, comunican, comunique*, \
        comunicacion, timbr*, repic*, hablar, hablarle, hablemos, devuelva, devuelvame, pbx, \
        indicativo, conmutador, whatsapp
        persona: asesor, asesora, asesores, asesoras, acesor, acesora, acesores, asesorcit*, \
        asecor, asesr, agente, agentes, ajente, humano, humana, humanos, umano, persona, personas, \
        persna, personal, personita, alguien, algien, aguien, algun, alguno, alguna, gente, dueno, \
        duena, duenos, duenas, duenito, propietari*, encargad*, encargao, administrad*, admin, \
        gerent*, jerente, gerencia, jefe, jefes, patron, supervisor*, coordinador, coordinadores, \
        director*, vendedor*, bendedor*, emplead*, trabajador*, funcionari*, operador*, \
        recepcionista*, secretari*, cajer*, tecnico, tecnicos, tecnica, tecniquit*, mecanic*, \
        senor, muchach*, deverdad, robot, robots, rrobot, bot, bots, vot, boot, maquinita, \
        chatbot, automat*, autom, inteligencia, ia, grabacion, grabadora, contestador*, \
        computador*, responsable*, cliente, ejecutiv*, transfierame, paseme, comunicar, \
        comuniqueme, comuniquenme, representant*
        urgencia: urgen*, hurgen*, urjen*, urge, urgido, urgida, urguente, urgnte, urgt, urg, \
        rapido, rapidit*, rapidic*, rapidisim*, rapidament*, pronto, prontic*, prontit*, \
        prontament*, inmediat*, imediat*, ya, yaa, yamismo, ahora, ahorita, ahoritic*, haora, \
        hahora, hoy, hoymismo, enseguida, ensegida, emseguida, corriendo, afan, afanes, afanad*, \
        afano, afanoso, apur*, prisa, priza, prisas, emergenc*, emerjencia, volando, volad*, \
        deuna, prioridad, prioritari*, express, expres, expreso, inaplazabl*, desesperad*, \
        carrera, carreras, corra, corran, acelere, aceleren, agilic*, agiliz*, asap
        """
}
