/// Prices, payment, sending and what else a shop deals in.
///
/// Fields of meaning: `field: word, word, beginning*`, a line each; see ``WordFields``.
enum TradeFields {
    static let table = """
        precio: precio, precios, presio, presios, precioo, prcio, prexio, preico, pecio, precito, \
        precitos, precic*, preciosit*, pesio, vale, valen, valer, valdra, valdria, valdran, valia, \
        balen, valeria, valor*, balor, balores, vlor, cuesta, cuestan, cuestas, costar, costo, \
        costos, costaria, costara, costaba, costaron, costarian, costaran, cuezta, cuesra, kuesta, \
        kuestan, kosto, coste, costes, sale, salen, saldra, saldria, saldrian, cobran, cobrar, \
        cobra, cobrarian, cobraria, cobro, tarif*, cotiz*, cotisar, cotisacion, coticeme, \
        presupuest*, presupueto, prosupuesto, presup, monto, montos, total, totales, iva, neto, \
        incluid*, etiqueta, lista, avaluo, avaluan, avaluar, cuanto, cuantos, cuanta, aproximad*, \
        promedio, rango, oscila, oscilan, queda, quedaria, dejan, dejaria, cifra, importe, suma, \
        estima, costea
        barato_caro: barat*, varato, varata, varatos, bara, economic*, ekonomic*, economik*, \
        economia, economiquit*, comodo, comodos, comoda, comodas, comodit*, asequibl*, acequibl*, \
        asekible, accesibl*, accequible, bajo, bajos, bajito, bajita, rebajad*, regalad*, regalao, \
        ganga*, chollo, conveniente, caro, cara, caros, caras, carito, carita, carisim*, carismo, \
        karo, kara, carericim*, costoso, costosa, costosos, costosas, kostoso, costocit*, elevad*, \
        altos, altisim*, subido, subida, subidit*, exager*, careir*, careros, carero, carera, \
        excesiv*, excesibo, inalcanzab*, salado, presupuesto, alcanza, alcance, favorab*, modic*, \
        justo, razonab*, lujos*, premium, gama, bolsill*, cachiv*, cuestionable, pobre, ahorr*, \
        popular, populares
        descuento: descuent*, desquento, desquentos, decuento, decuentos, dctos, descontar*, \
        descontado, descontada, rebaj*, revaja, revajan, revaje, promo, promos, promoci*, \
        promosi*, promcion, hoferta, ofert*, combo, combos, combito, liquidac*, remate, remates, \
        remato, saldos, outlet, ganga, gangas, ultimito, menor, mejora, mejorar, mejorarme, \
        mejoreme, encima, encime, napa, vendaje, negociable, regate*, consider*, ayudeme, \
        colabore, dejeme, dejemela, dejamela, dejar, deja, bajarle, baje, bajele, bajan, bajame, \
        bajeme, quitele, quiteme, hagame, cupon*, bono, bonos, porcentaje, porciento, blackfriday, \
        cyber, ciber, sinvia, diasiniva, contado, mayorista, especial, temporada, aniversario
        obsequio: regalo, regalos, regalit*, regalic*, regalan, regala, regalas, regalar*, regale, \
        regalen, regalado, regalada, regalame, regalenme, regalando, rregalo, rregalan, obsequi*, \
        obsekio, obcequio, detalles, detallito, detallic*, sorpres*, grati, gratuit*, gratiz, \
        grates, cortesia, cortecia, napa, encime, vendaje, bonific*, premio, premios, rifa, rifas, \
        sorteo, sorteos, sortear, concurso, donar, donan, donacion, donaciones, dono, done, donen, \
        caridad, limosna, propina, adicional, incluye, incluyen, envuelv*, envolver, envoltura, \
        mono, monito, tarjetica, dedicatoria, bolsa, bolsit*
        dinero: plata, platicar, platica, platicas, platicamos, platita, platic, platal, platanal, \
        palata, dinero*, dineral, dinerito, dineriyo, peso, pesos, pesito*, pezos, luca, lucas, \
        luk, luka, lukas, luquit*, lucro, barra, barras, barrita, palo, palos, palito, millones, \
        millonc*, millonsit*, miyon, miyones, milon, mil, miles, mill, cien, ciento, cientos, \
        billet*, biyete, biyetes, moneda, monedas, monedit*, centavo, centavos, cop, dolar*, usd, \
        euro, euros, bolivar, bolivares, soles, quetzal*, lana, varo, feria, guita, biyuyo, \
        billullo, billuyo, marmaja, mosca, chavos, parne, quintal, cash, efectivo, fondos, \
        capital, recursos, suma, sueldo, salario, quincena, quinsena, cesantias, ahorr*, alcancia, \
        deuda*, debo, deben, debe, debiendo, prestamo*, saldo, vuelto, vueltos, ganancia*, \
        utilidades, ingreso, ingresos, gana, ganar, cobre, arrugas, morlac*
        forma_pago: nequi, neki, nequy, nequis, neqi, nequie, davi, dabiplata, daviplat*, dabi, \
        davivienda, dabivienda, bancol*, banco, bancos, bancari*, transfiya, transfilla, bre, \
        breb, pse, pce, efecty, efeti, efecti, efectivo, efecivo, efectibo, efectivit*, baloto, \
        valoto, supergiros, supergiro, giros, codensa, sistecred*, sistekredito, sistecrdito, \
        addi, adi, ady, brilla, tuya, paypal, mercadopag*, payu, wompi, epayco, rappipay, movii, \
        lulo, nubank, colpatria, bbva, bogota, avvillas, falabella, cmr, codigo, qr, tarjet*, \
        targeta, targetas, tarj, visa, mastercard, master, amex, american, datafno, datofono, \
        datafo*, debito, devito, credit*, kredito, cretido, cuota*, kuotas, qotas, cuotic*, \
        cuotit*, coutas, couta, diferid*, diferir, difieren, fiado, fiada, fian, fiar, fiarme, \
        fie, fieme, fiao, plazo, plazos, plasos, financi*, finans*, finaciacion, separad*, \
        contado, contraentrega*, contra, contrarembolso, contrareembolso, cheque*, transferir*, \
        transferi, transferencia, transferencias, transferido, trasfer*, transferensia, consign*, \
        concignacion, consinacion, cuenta, cuentas, ahorros, corriente, corresponsal*, abono, \
        abonos, avono, avonos, anticip*, antisip*, inicial, mensual*, quincenal*, semanales, \
        interes, intereses, libranza, fidelidad, medios, metodo, metodos, cupo, datacredito, \
        dlocal, bitcoin, cripto, usdt, zelle, bizum, oxxo
        comprobante: conproban*, comprovan*, conprovan*, compovante, comprob*, recibo, recibos, \
        recivo, recivos, resibo, resivo, recibito, recibic*, factur*, fatura, faturas, faktura, \
        soporte, soportes, pantallaz*, pantayazo, captura, capture, capturas, rut, nit, ruth, \
        camara, comercio, dian, iva, electronic*, eletronic*, cufe, remision*, tirilla, tirillas, \
        tiquete*, tiket*, ticket*, desprendib*, boleta, boletas, voucher*, baucher*, boucher*, \
        vaucher*, vouche, constancia*, prueba, pruebas, certific*, papel, papeles, papelit*, \
        documento*, cotizacion, formal, razon, social, retencion*, retefuente, contrato, \
        contratos, firma, sello, copia, copias, cedula, sedula, identificacion, contabl*, \
        contador*, contabilidad, deducib*, numeral, consecutiv*
        envio: envio, envios, embio, embios, enbio, enbios, emvio, emvios, inbio, invio, henvio, \
        anvio, enviado, enviada, enviar*, envian, envia, embian, embia, embiar, enbian, enbiar, \
        envie, envien, despach*, desbach*, domicil*, domisil*, dmicilio, flete*, flet, acarre*, \
        transport*, trasport*, reparto*, reparten, repartid*, mensajer*, mensagero, mensagera*, \
        motociclist*, encomiend*, giro, nacional, nacionales, internacional*, internasional*, \
        exterior, importacion, ciudades, cobertura, coberturas, vereda*, pueblo*, pueblito*, \
        municip*, contraentrega, llega, llegan, cubren, delivery, deliveri, shipping, asegurado, \
        seguro, embalar, embalan, embalaje, embalad*, gratis, afuera, fuera, distancia, terminal, \
        correo, correos, puerta, casa
        transportadora: interapid*, inter, interrap*, intrarapid*, serbientreg*, servientre*, \
        cervientreg*, serventreg*, servi, coordinadora, cordinad*, enviacolvanes, colvanes, tcc, \
        deprisa, depriza, saferbo, safervo, zaferbo, dhl, fedex, fedx, ups, picap, pibox, rappi, \
        rapi, uber, indriver, indrive, didi, mercadoenvios, mensajer*, copetran, bolivariano, \
        bolibariano, brasilia, ochoa, coonorte, rapidochoa, cootrans*, velotax, flota, flotas, \
        bus, buses, busecit*, terminal, terminales, transport*, trasport*, camion, camiones, \
        camionero, camioncit*, camioneta*, moto, motos, motocarro*, motic*, mula, tractomula*, \
        furgon*, carro, carros, taxi, taxis, lancha, chalupa, avion, aereo, aerea, terrestre*, \
        maritim*, logistic*, lojistic*, estafeta, correos, seur, mrw, dpd, andreani, estafet, \
        redpack, avianca, satena, courier, currier, casillero
        paquete: paquet*, pakete*, paqete, caja, cajas, cajit*, cajic*, kaja, cajon*, bulto, \
        bultos, bultic*, empaque*, empac*, empak*, desempac*, embalar, embalan, embalaje, \
        embalad*, enbalaje, envalar, enbol*, envolv*, envuelt*, envoltura, envoltorio, bolsa*, \
        bolsit*, huacal*, guacal*, icopor, hicopor, burbuj*, plastico, vinip*, stretch, carton*, \
        cinta, sellad*, sobre, sobres, sobrecit*, encomiend*, carga, mercanc*, mercansi*, \
        mercaderia, costal, estuch*, maletin, maleta, fragil, frajil, delicad*, peso, pesa, kilos, \
        kilo, kilit*, kg, kls, medidas, contenido, adentro, dentro
        guia_seguimiento: guia, guias, gia, gias, guiita, guya, rastre*, rrastreo, rastrar, \
        rasteo, seguimient*, segimient*, seguimineto, seguirlo, tracking, trakin, traking, \
        trackin, track, codigo, codigos, cdigo, kodigo, numeros, estado, estados, novedad*, \
        nobedad*, transito, trancito, ruta, reparto, bodega*, sucursal, centro, acopio, actualiz*, \
        actualisa*, avance, avanz*, avanse, proceso, prosesos, ubicar, ubicacion, despachad*, \
        enviado, alist*, devuelto, retenid*, perdio, perdido, perdida, extravi*, extrabi*, \
        embolat*, radicad*, ticket, caso, consult*
        pedido: pedido*, pedidit*, pedidic*, peddo, pedodo, pdido, pedir, pedi, pido, pidio, \
        pedimos, pediste, pidieron, encargo, encargos, encargu*, encarge, encargado, orden, \
        ordenes, horden, ordenar, ordene, compra, compras, solicit*, solisit*, articulo*, \
        producto*, produto, produtos, produc, referenc*, referensia, ref, mercanc*, item, carrito, \
        carro, reserva, separad*, apartad*, despach*, entrega, entregas, lista, listado, \
        cotizacion, cantidad, cantidades, muestra, modelo
        llegada: llegar*, llego, llega, llegan, llegas, llegue, lleguen, llegamos, llegado, \
        llegada, llegadas, llegando, llegaba, llegaban, lega, lego, legar, legan, legue, lege, \
        llege, llegen, llejo, yega, yego, yegar, yegan, yegue, yegado, yegaron, yege, llga, llgo, \
        llgado, llegdo, arribo, arribos, arribar, recibi*, recivi*, resibi*, resivi*, recibo, \
        aparec*, asomarme, asomo, asoma, viene, vienen, venia, vino, trajeron, traen, traeran, \
        entra, entran, entro, ingres*, arrivo, arrivar, llegadit*
        entrega: entreg*, hentreg*, entrge, entrag*, emtreg*, enterga, inentreg*, domicil*, \
        domisil*, reparto, reparten, repartir, repartidor*, recib*, resib*, reciv*, portero, \
        porteria, vigilante, celador, firmar, firma, firmo, puerta, direccion, dejan, dejaron, \
        dejar, dejen, destinatari*, remitent*, fecha, fechas, tiempos, habiles, habil, demora
        horario: horari*, orari*, hora, horas, hra, hrs, hr, hs, oras, horit*, abre, abrir, \
        abiert*, cierra, cerrar, atencion, jornada*, turno, turnos, am, pm, manana, mananas, \
        mananit*, tarde, tardes, tardec*, noche, noches, nochec*, medio, mediodia, madrugad*, \
        temprano, tempranit*, almuerzo, mediodias, lunes, martes, mierco*, mircoles, jueves, \
        viernes, biernes, savado, savados, sabad*, domingo*, festivo*, festiba, festibos, feriad*, \
        puente, lunesfestivo, hoy, pasado, semana, semanas, diciembre, enero, navidad, continuo, \
        corrido, siempre, diario, diariamente, hasta, desde, calendario
        abierto_cerrado: abiert*, aviert*, habiert*, abrir*, abre, abren, abro, abrio, abrieron, \
        abran, abriendo, abria, havren, abrn, habren, habre, abri, cerrad*, cerrar*, cierra, \
        cierran, cierre, cierren, cierro, cerro, cerraba, serrad*, serraron, sierra, sierran, \
        serrar, zerrado, sierre, atend*, atiend*, hatienden, funcionando, operan, laboran, \
        laborar, trabajan, trabajando, descans*, vacacion*, bacacion*, inventario, disponib*, \
        jornada
        lugar: sede, sedes, cede, cedes, sedecit*, local, locales, localcit*, localit*, lokal, \
        lokales, tienda, tiendas, tiendit*, tiendec*, tenda, almacen*, almasen*, almazen*, \
        negocio, negocios, negosio, negocito, sucursal*, sukursal, agencia*, puntos, bodega*, \
        vodega, deposito, oficina*, ofisina, tallerc*, fabrica, fabricas, showroom, exhibicion, \
        fisico, fisica, fisicos, fisicas, ficico, fisiko, ficica, virtual*, online, internet, web, \
        pagina, paginas, pag, sitio, sitios, lugar, lugares, establecimient*, vitrina, mostrador, \
        centro, comercial*, cc, mall, plaza, plazoleta, pasaje, galeria, edificio*, piso, pisos, \
        ciudad, ciudades, barrio, barrios, varrio, sector, zona, instalaciones, casa, \
        representacion, distribuidor*, ferreteria, miscelanea, mercado, tendero
        ubicacion: ubic*, uvic*, hubic*, ubik*, queda, quedan, quedaba, qeda, qedan, quedad, \
        situad*, cituados, localiz*, localisad*, direcc*, direcion, direcsion, direxion, \
        diraccion, direksion, domicilio, mapa, mapas, maps, mpa, map, google, waze, waz, gps, pin, \
        coordenad*, cordenad*, croquis, onde, adonde, cerca, serca, cerkita, cerquit*, cercan*, \
        sercan*, lejos, lejit*, lejano, lejisimos, llegar, yegar, llego, llega, calle, kalle, \
        caye, calles, cll, cl, carrera, carreras, karrera, cra, kra, kr, cr, krrera, avenida*, \
        avda, av, ave, diagonal, diag, dg, transversal*, transv, tv, esquina*, esquinit*, cuadra, \
        cuadras, cuadrit*, frente, frentic*, lado, ladito, atras, detras, detrasit*, arriba, \
        abajo, arribit*, abajit*, junto, juntico, aca, alla, aya, aqui, aki, ahi, alli, ayi, \
        parque, parqueader*, parqeader*, parkeader*, parquiader*, parquear*, parqueo, estacion*, \
        metro, metroplus, metrocable, mio, transmilenio, transmi, paradero, parada, bajar, \
        semafor*, puente, glorieta, iglesia, barrio, bario, sector, zona, norte, sur, oriente, \
        occidente, entrada, referencia, puntero, salida, kilometro, cojo, cojer, coger, coja, \
        ruta, taxi
        stock: hay, ay, hai, haiga, aiga, haya, habia, abia, habra, abra, habran, habria, huviera, \
        hubiera, hubo, ubo, haber, queda, quedara, quedaran, quedaba, quedaron, qedan, agot*, \
        hagotad*, acabaron, acabo, acabad*, acaba, acabose, terminaron, termino, disponib*, \
        dispnib*, disponiv*, desponib*, diponible, disponbl*, disponen, dispone, existen*, \
        exsistencia, existe, stock, stok, estok, estock, stocks, inventari*, invetario, bodega, \
        unidades, unidad, unida, unidadcit*, surtid*, surtieron, surten, zurtid*, tienen, tiene, \
        tendran, tendra, venden, vende, manejan, consigo, consiguen, traen, traeran, trajeron, \
        trae, llegaron, llegan, vuelve, vuelven, llegara, repon*, reposicion, descontinu*, \
        discontinu*, modelo, variedad*, variada, ejemplar, ultima, ultimas, ultimo, ultimos, \
        sobran, sobra, sobraron, escaso, escasa, escasea, faltan, inmediata, preventa
        catalogo: catalog*, catalgo*, katalog*, catolago, catalago, cartilla, cartillas, \
        portafoli*, folleto*, broshure, broshur, brosure, volante, volantes, brochur*, revista, \
        revistas, listas, listado*, pdf, pedeefe, archivo, archivos, excel, ficha, fichas, \
        especificac*, espesific*, caracterist*, carateristic*, tecnicas, modelo*, modelit*, \
        referencias, referensia*, gamas, surtido, variedad*, bariedad*, coleccion*, tipologia, \
        productos, producto, articulos, oferta, portal, pagina, web, link, links, liga, enlace*, \
        url, instagram, insta, ig, facebook, face, feis, fb, tiktok, tik, tok, redes, perfil, \
        historias, muestrari*, muestras, opciones, disponibles
        garantia: garanti*, garntia, garatia, garntias, garantea, karantia, gerantia, garentia, \
        garentias, gararntia, garant, asegur*, seguro, seguros, respald*, rrespald*, cubr*, \
        cubierto, cobert*, covertura, vigen*, vencid*, vencio, vence, vencimient*, bencid*, \
        caduc*, poliza*, responder, responsab*, certificado, fabricante*, proveedor, devoluci*, \
        anos, ano, meses, mes, postventa, posventa, reparac*, repuestos, cobija, anula, valida, \
        valido, validez, aplica, aplican, aplicar, hacerla, efectiva, retract*
        produccion: producc*, produsion, produsc*, producion, produksion, producir*, produce, \
        producen, produzco, produciendo, rinden, rindo, rendimiento, rendimientos, rendir, \
        volumen*, bolumen, cantidad*, diari*, semanal*, mensual*, horas, hora, seguidas, \
        seguidit*, jornada*, turno*, continuo, continua, continuos, seguido, seguida, seguidos, \
        constant*, intenso, intensa, intensiv*, trajin*, masiv*, serie, series, docena*, lote, \
        lotes, prendas, pieza, piezas, operari*, fabricar, fabrico, fabricamos, fabricacion, \
        satelit*, planta, modulo, modulos, capacidad*, maquila, contrato*, demanda, exportacion, \
        exportar, industrial*, eficiencia, productiv*, trafico, frecuent*, frecuencia
        negocio_propio: negocio*, negosio*, negozio, negocit*, negosit*, emprend*, enprend*, \
        emprnd*, empresa*, enpresa*, microempres*, microenpres*, famiempres*, pyme*, empez*, \
        empesar, empesando, empiez*, empies*, empece, enpezar, enpesar, enpiezo, comenz*, \
        comienz*, comens*, comiens*, comence, iniciar, inicio, inicia, iniciando, iniciamos, \
        inicie, montar*, monta, montamos, montando, monte, abrir, abro, arranc*, arank*, lanzar*, \
        creando, crear*, crecer, creciendo, crezco, crecim*, expand*, ampliar, invertir, invierto, \
        inversion, inversiones, propio, propia, propiedad, independ*, sueno, suenos, proyect*, \
        idea, ideas, marquita, taller*, boutique, local, tienda, tiendita, sustento, ganar, \
        ganarme, ganancia*, ingreso*, vivir, vivo, trabajar, trabajo, trabajit*, rebusque, \
        rebusc*, rentab*, adelante, sociedad, socia, socios, fondo, cabeza, familia, hogar, \
        clientel*, clientes
        regalo_para: mama, mami, mamit*, madre*, ama, jefecita, cucha, cuchita, cucho, papa, papi, \
        papito, papitos, padre*, viejita, viejito, esposa*, esposo, espoza, mujer*, senora, \
        marido*, novia*, novio, noviec*, hija*, hijo, hijos, hijit*, ija, ijo, ijas, mija, mijo, \
        hermana*, hermano, hermanit*, ermana, ermano, abuel*, avuel*, abue, tia, tias, tio, titia, \
        sobrin*, primo, cunad*, suegr*, nuera, yerno, nieta*, nieto, nietec*, nietit*, madrina, \
        padrino, ahijad*, comadre, amiga, amigo, companer*, jefa, profe, cumple*, cunple*, \
        cumplir, cumplio, aniversari*, anibersari*, navidad*, nabidad*, diciembre, amor, amistad, \
        sanvalentin, madrugada, grado, grados, graduac*, matrimoni*, boda, bodas, quince, \
        quinceanera*, reyes, nino, regalo*, regalar*, regalito, obsequi*, obsekiar, sorpresa*, \
        sorprender*, detalle, detallito, dar, darle, darsela, darselo, darselos, jubil*, pension*
        hogar_uso: casit*, kasa, casas, caza, hogar*, ogar, hojar, domestic*, domestik*, \
        familiar*, familia, caser*, personal, personales, particular, privado, uso, usos, usar, \
        ocasional*, ocacional*, esporad*, sporadic*, bez, vez, veces, vecesit*, ratic*, ratos, \
        apartamento, apartaest*, habitacion, sala, comedor, arreglit*, arreglos, bobad*, hobby, \
        hobbie, hobbi, hobi, jobi, jobby, pasatiemp*, entreten*, distraer*, distrac*, terapia, \
        libre, libres, manualid*, tareas, poco, poquit*, sencillit*, simple, basic*, facilito, \
        ninos, cortinas, ropita
        principiante: principiant*, princpiante, prinicipiante, prinsip*, novat*, nobat*, \
        inexpert*, inesperto, inexperi*, aprendiz*, aprendis, aprendices, aprendiendo, empezando, \
        empesando, empezar, empezamos, enpezando, comenzando, comensando, comenzar, comienzo, \
        iniciando, iniciar, inicial*, iniciac*, iniciantes, iniciante, inicio, basico, basica, \
        vasic*, basicas, sencill*, zero, primera, primeriz*, primeravez, estudiant*, nula, \
        poquito, nueva, nuevo, cursando, alumna, amateur, aficionad*, torpe, bruta, facil
        experto: expert*, espert*, experient*, experienc*, esperienc*, experiensi*, expriencia, \
        esperiensi*, profesional*, profecion*, profesion, avanzad*, avansad*, habanzado, dominio, \
        dominar, domino, veteran*, beteran*, perito, maestro, especialist*, especializ*, \
        espesialist*, especialidad, anos, trayectori*, conocedor*, conocimient*, conozco, \
        habilid*, abilidad, habil, cancha, entendid*, entiendo, teso, tesa, capo, pro, master, \
        senior, calificad*, capacitad*, certificad*, titulad*, graduad*, diestr*
        curso: curso*, cursit*, cursic*, kurso, curzo, curzos, clase, clases, clasec*, clace, \
        claces, klases, klase, talleres, tallercit*, seminari*, diplomad*, capasitac*, capacit*, \
        induccion*, inducion*, entrenam*, leccion*, tutori*, masterclass, webinar, modulo*, nivel, \
        niveles, academ*, akadem*, escuel*, instituto*, sena, zena, colegio, profesor*, profes, \
        instructor*, docente*, maestra, matricul*, matrik*, inscrip*, inscrib*, incrip*, cupo, \
        cupos, pensum, temario, tematica, certific*, diploma, diplomas, alumn*, estudi*, aprend*, \
        ensen*, dictan, dicta, dictar, virtual*, presencial*, precencial*, online, zoom, meet, \
        intensiv*, sabatin*, gratis, jornada, horario, semestre, mensualidad
        foto: foto*, fotit*, fotic*, ftoo, ftos, fto, fot, fotp, fotps, potos, photo, photos, \
        imagen*, imajen*, imagne, imgen*, image, images, imag, video*, videit*, vdeo, vidio, \
        vidios, bideo*, bidio, clip, reel, reels, historia, historias, estado, estados, \
        pantallaz*, pantayazo*, captur*, screenshot*, print, selfie, evidenci*, prueba, pruebas, \
        adjunt*, archivo*, grabar*, grabo, grabe, grabacion*, camara, enfoq*, zoom, borros*, \
        nitid*, galeria, sticker*, stiker*, gif, meme, memes, plano, dibujo, dibujit*, diseno
        mensaje: mensaje, mensajes, mensajit*, mensajic*, mensage, mensages, menssaje, mensj, \
        msjs, msm, mje, mnsj, menzaje, chat, chats, chatear, chateo, chatic*, shat, conversac*, \
        conversar*, conversando, conversamos, audio*, audiec*, audito, haudio, notas, notavoz, \
        voz, vos, whatsap*, whatapp, watsap*, whasap*, wasap*, guasap*, guazap, wts, whats, \
        washap, watssap, wathsap*, wp, numero, numer, nmero, numerit*, telefon*, celular*, celu, \
        contacto, contactos, correo*, email, emails, mail, mails, imeil, gmail, hotmail, texto*, \
        escrito, escritos, escribi*, escribo, escribe, escriba, escribame, escribanme, escribenme, \
        escriban, escriven, escrivir, escrive, grupo, grupos, difusion, link, enlace, publicac*, \
        publicidad*, anuncio*, post, comentari*, notific*, respuesta, dm, inbox, imbox, privado, \
        telegram, messenger, mesenger, facebook, instagram, chulo, chulos, azul, azules
        numero_orden: orden, ordenes, horden, ordn, pedido, pedidos, numero, codigo*, kodigo, \
        consecutiv*, radicad*, radicacion, referenc*, ref, gia, caso, tickets, tiket, factura*, \
        serial*, serie, remision, comprobante, id, cedul*, sedula, cc, documento*, identific*, \
        nit, digitos, digito, terminad*, termina, folio, clave, pin, nombre, nombres, titular, \
        registro, registrad*, placa
        persona_tercero: ellos, ellas, eya, eyos, alguien, algien, otra, otro, otros, otras, \
        senora, mama, papa, mami, madre, espos*, marid*, mujer, hija, hijo, hijas, hijos, hermana, \
        hermano, tia, tio, abuela, abuelo, abuelit*, suegra, suegro, cunad*, sobrina, sobrino, \
        primo, amiga, amigo, amigas, amistad*, conocid*, companer*, jefa, patrona, empleada, \
        muchacha, cliente*, clienta*, familiar*, pariente*, persona, fulan*, sutan*, zutan*, \
        mengan*, pepit*, tercero, terceros, quiere, necesita, busca, gusta, gustaria, nombre, \
        novia, novio, suegrit*, nuera, yerno, comadre, compadre, nieta, nieto, peladit*, nina, \
        nino
        """
}
