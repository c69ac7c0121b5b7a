/// Words that stand for each other in phrases: `clase: uno, dos palabras, tres`, a line each, in
/// plain form.
enum WordClasses {
    static let table = """
        numero: dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, doce, veinte, docena, un \
        par de, una docena de, media docena de
        tener: tienen, tiene, tienes, tendran, tendra, tendrian, tendria, tenes, tenian, hay, \
        habra, habran, ay, manejan, maneja, venden, vende, vendes, consiguen, consigue, \
        distribuyen, ofrecen, les queda, le queda, les quedan, cuentan con, disponen de, me \
        consigue, me consiguen
        querer: quiero, quisiera, quisieramos, queremos, busco, buscando, buscaba, necesito, \
        necesitamos, necesitaba, necesitando, necesitaria, deseo, requiero, requerimos, me \
        interesa, me interesan, interesado en, interesada en, interesados en, ocupo, quieren, \
        queria, estoy interesado en, estoy interesada en, ando en busca de, me gustaria
        articulo: el, la, los, las, un, una, unos, unas, lo, algun, alguna, algunas, algunos, su, \
        sus, mi, mis, ese, esa, esos, esas, este, esta, estos, estas, otro, otra, otras, otros, \
        del, al
        cosa: producto, productos, articulo, articulos, equipo, equipos, aparato, aparatos, \
        modelo, modelos, referencia, referencias, mercancia
        esto: esta, este, esa, ese, esto, eso, esas, esos, estas, estos, aquella, aquel, la de la \
        foto, el de la foto, la de la imagen, la del video, la de la publicacion, la del anuncio
        dia: lunes, martes, miercoles, jueves, viernes, sabado, sabados, domingo, domingos, \
        festivo, festivos, feriado, feriados, hoy, manana, pasado manana, fin de semana, fines \
        de semana, semana santa, puente, semana, diciembre, enero, 24, 31, 25, navidad, \
        dominicales
        hoy: hoy, manana, ya, ahora, ahorita, este momento, todavia, aun, en este momento, esta \
        tarde, esta noche
        mes: enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, \
        noviembre, diciembre
        abrir: abren, abre, abriran, abierto, abiertos, abierta, atienden, atiende, trabajan, \
        laboran, labora, atendiendo, atencion, cierran, cierra, cerrado, cerrados, cerraron, \
        abrieron
        tienda: tienda, almacen, local, negocio, taller, punto de venta, sede, oficina, oficinas, \
        establecimiento, punto fisico, tienda fisica, local fisico, sucursal, empresa, bodega, \
        showroom, vitrina
        enviar: envian, envia, enviarian, mandan, manda, mandarian, despachan, despacha, hacen \
        envios, hace envios, hacen envio, hacen despachos, reparten, distribuyen a, llevan, \
        entregan, hacen domicilio, hacen domicilios, realizan envios, manejan envios, tienen \
        envios, tienen envio, tienen domicilio, tienen domicilios, hay envio, hay envios, hay \
        domicilio
        enviarme: me envian, me lo envian, me la envian, me mandan, me lo mandan, me la mandan, me \
        los mandan, me las mandan, me los envian, me las envian, me despachan, me la pueden \
        enviar, me lo pueden enviar, me pueden enviar, me puede enviar, me pueden mandar, me la \
        puede enviar, me lo puede enviar, me la mandaria, me traen, me la traen, me lo traen, me \
        la llevan, me lo llevan, mandarme, mandarmela, mandarmelo, enviarme, enviarmela, \
        enviarmelo, enviarla, enviarlo, mandarla, mandarlo
        envio: envio, envios, domicilio, domicilios, despacho, despachos, flete, fletes, \
        transporte, entrega, entregas, encomienda, acarreo, mensajeria
        costar: vale, cuesta, valen, cuestan, valdria, valdra, costaria, costara, sale, salen, \
        saldria, sale costando, cobra, cobran, cobrarian, cobraria, esta, estan, es, seria, \
        serian, queda, quedaria, piden, pide, vendria siendo, sale el, me sale, me saldria, me \
        queda, me quedaria, me cobran, me cobra, me cuesta, me vale, me costaria
        pagar: pagar, pago, pagos, pagarla, pagarlo, pagarles, pagaria, cancelar, pagos, abonar, \
        consignar, transferir, girar, pagando
        credito: credito, creditos, financiacion, financiamiento, financian, financia, cuotas, \
        cuota, plazos, sistecredito, addi, brilla, fian, fiado, credito brilla, abonos, \
        separado, plan separe, cuotas sin interes, creditico, creditos directos, sufi, mercado \
        pago, tarjeta exito, codensa, compensar
        medio: nequi, daviplata, bancolombia, transferencia, transferencias, efectivo, tarjeta, \
        tarjetas, tarjeta de credito, tarjeta debito, pse, qr, codigo qr, davivienda, efecty, \
        baloto, datafono, consignacion, breb, bre b, visa, mastercard, paypal, dolares, cheque, \
        contraentrega, contra entrega, corresponsal, corresponsal bancario, bbva, american \
        express, amex, banco de bogota
        banco: bancolombia, davivienda, nequi, daviplata, bbva, banco de bogota, banco
        malo: mala, malo, malos, malas, danada, danado, danados, danadas, rota, roto, rotos, \
        partida, partido, rayada, rayado, golpeada, golpeado, defectuosa, defectuoso, quebrada, \
        quebrado, incompleta, incompleto, equivocada, equivocado, usada, usado, sucia, sucio, \
        abollada, abollado, pelada, pelado, despegada
        llegar: llego, llega, llegara, llegaria, llegar, llegado, llegaron, llegue
        pedido: pedido, pedidos, compra, paquete, encomienda, orden, envio, guia, encargo, \
        domicilio, factura
        asesor: asesor, asesora, persona, persona real, humano, alguien, vendedor, vendedora, \
        encargado, encargada, dueno, duena, jefe, gerente, administrador, administradora, \
        operador, operadora, agente, tecnico, representante, ejecutivo, ejecutiva, propietario, \
        propietaria, senor, senora, funcionario, ventas, mecanico, ser humano, una persona de \
        verdad, el area de ventas, el area comercial, la parte comercial, servicio tecnico, \
        servicio al cliente, supervisor, don, dona, muchacho, muchacha, joven
        hablar: hablar, comunicarme, comunicar, comuniquen, comunique, comuniqueme, comuniquenme, \
        contactar, contactarme, contactarlos, contactarlo, conversar, chatear, comunicarlo, \
        pasar, paseme, pasenme, pasame, paseme con, escribirle
        arreglar: arreglan, arregla, arreglar, arreglen, arregle, arreglarla, arreglarlo, arreglo, \
        arreglos, reparan, repara, reparar, reparen, repare, repararla, repararlo, reparacion, \
        reparaciones, revisan, revisen, revisar, revise, revisarla, revisarlo, revision, \
        componer, componen, acomodar, acomodan, cuadrar, cuadran, cuadre, calibrar, calibran, \
        calibracion, graduar, gradua, graduan, mantenimiento, mantenimientos, mantencion, mtto, \
        limpieza, ajustar, ajustan, ajuste, ajustes, engrasan, engrasar, sincronizar, \
        sincronizacion, instalan, instalar, instalacion, diagnostico, diagnostican, chequear, \
        chequeo, servicio tecnico, soporte tecnico, asistencia tecnica, hacerle mantenimiento, \
        hacen mantenimiento, le hagan mantenimiento, arreglandola, arreglandolo, arreglando, \
        arreglarmela, arreglarmelo, arreglemela, arreglarle, repararmela, repararmelo, \
        reparando, revisandola, revisarmela, revisarmelo, revisarle, prestan servicio tecnico, \
        servicio de mantenimiento, servicio de reparacion
        tecnico: tecnico, tecnicos, mecanico, mecanicos
        falla: fallando, falla, fallo, danada, danado, varada, varado, vara, trabada, trabado, \
        trabo, traba, atascada, atascado, atasco, atasca, atranca, atranco, atrancada, \
        descompuesta, descompuesto, descalibrada, desajustada, desajustado, desnivelada, \
        averiada, averiado, quemada, quemado, quemo, pegada, pegado, jodida, jodido, rota, \
        fregada, desincronizada, descuadrada, frenada, dura, pesada, lenta, ruidosa, bloqueada, \
        bloqueo, bloquea, apago, apaga, paro, recalienta, recalento, fundida, fundio, partio, \
        partida, rompio, rompe, revento, revienta, enreda, enredando, enredado, salta, saltando, \
        brinca, patina, vibra, suelta, bota, botando, chirria, suena raro, suena feo, huele a \
        quemado, hace ruido, mete ruido, hace mucho ruido
        funcionar: funciona, funcionan, funciono, sirve, sirven, sirvio, prende, prendio, \
        enciende, encendio, arranca, arranco, anda, camina, trabaja bien, da, quiere prender, \
        quiere arrancar, quiere funcionar, quiere trabajar, me funciona, me sirve, me prende, me \
        enciende, me arranca, me quiere prender, carga, gira, jala, responde, corre, mueve, se \
        mueve
        mejor: mejor, recomendable, conveniente, indicada, indicado, ideal, apropiada, apropiado, \
        mas buena, mas bueno, mas economica, buena, bueno, adecuada, adecuado
        recomendar: recomienda, recomiendan, recomiendas, recomendaria, recomendarian, \
        recomendacion, recomendaciones, recomiende, recomiendeme, recomiendenme, recomiendame, \
        aconseja, aconsejan, aconsejaria, aconseje, aconsejeme, sugiere, sugieren, sugeriria, \
        sugerencia, sugerencias, recomendarme, aconsejarme, asesorarme, asesorar, asesoreme, \
        asesorenme, asesoria, orienteme, orientarme, orientacion, orienten
        vocativo: senor, senora, senores, senorita, amigo, amiga, amigos, veci, vecinos, don, \
        dona, parce, parcero, socio, patron, jefe, mijo, mija, corazon, linda, lindo, reina, \
        rey, hermano, bro, caballero, joven, muchachos, doctor, doctora, doc, ingeniero, inge, \
        profe, bot, robot, equipo, gente, bb, bebe, mano, manito, compa, papi, mami, mi amor, \
        amor, nena, nene, chicos, chicas, todos, ustedes, usted, familia, sumerce, su merced, su \
        merce, mono, mona, compadre, comadre, maestro, viejo, llave, pana, mi llave, mi pana, \
        primo, mi vida, vida, tios, buenas, gracias, dios, estimados, estimado, estimada, cordial
        cortesia: por favor, gracias, muchas gracias, porfa, please, si es tan amable, si fuera \
        tan amable, me hace el favor, hagame el favor, disculpe, disculpa, disculpen, perdon, \
        perdone, perdona, permiso, que pena, que pena con usted, una pregunta, pregunta, oiga, \
        oigan, oye, mire, mira, vea, pues, entonces, bueno, listo, ok, muy amable, ahi, jaja, \
        tan amable
        color: negro, negra, blanco, blanca, rojo, roja, azul, verde, gris, morado, morada, \
        rosado, rosada, rosadita, amarillo, amarilla, beige, cafe, dorado, dorada, plateado, \
        plateada, blanquita, negrita, color negro, color blanco
        """
}
