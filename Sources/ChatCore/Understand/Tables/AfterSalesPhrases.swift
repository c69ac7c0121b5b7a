/// After the purchase: where the order is, giving it back, complaining, asking for a person.
enum AfterSalesPhrases {
    static let orderStatus = """
        3.6 cuando * (nos|me|le) (entregan|despachan|llega|llegan|mandan|envian|entregarian)
        3.2 no (me|nos) han (escrito|llamado|confirmado|avisado|mandado|despachado|entregado|dicho)
        3.4 (pedido|pedidos|@cosa|entrega|despacho) (pendiente|pendientes)
        2.1 (guia|rastrear|despacharon|enviaron|mandaron|encargue)
        3.2 [aun|todavia] no [me] (llega|llegan|ha llegado|han llegado|llego|entregan|mandan|\
        envian) (nada|todavia|aun|ni)
        3.2 (aun|todavia|ya) no [me] (llega|llegan|ha llegado|han llegado|entregan)
        3.4 (que hubo|que paso|que hay|que noticias|que razon|que se sabe|y) (de|con) (lo que|lo \
        mio|lo de|mi|la que|el que|mis)
        1.9 (lo|la|los|las) que [le|les] (pedi|encargue|compre|pague)
        3.6 (ya|sigue|todavia|cuando|para cuando) (esta|estara|estaria|tienen|quedo) (lista|listo|\
        listos|listas) [la|lo|el|las] [que|mio|mia|de]
        3.6 (la que|el que|lo que|las que) [les|le] (deje|lleve|encargue|mande a hacer|pedi|\
        compre) * (lista|listo|va|esta|llego|salio|despacharon|avisan)
        3.8 (sigo|seguimos|estoy|estamos|aun|todavia) (sin recibir|sin que me llegue|esperando que \
        llegue|esperando el|esperando la|esperando mi)
        3.6 (en que|como) (quedo|quedamos|va|anda|sigue) * (pedido|despacho|encargo|envio|compra|\
        entrega|lo mio|lo de|mio)
        3.6 (despacho|pedido|envio|encargo|paquete) mio
        3.6 que (pedi|compre|encargue|pague) (hace|el|la semana|desde|ayer|antier|hace dias)
        3.6 (nada|ninguna razon|noticia) (de|del) (mi|pedido|lo mio|paquete|la @cosa que)
        3.6 (mi|el|la|del|los|mis|un|su) (pedido|pedidos|compra|paquete|encomienda|orden|guia|\
        encargo) * (no ha llegado|no llega|no me ha llegado|esta|va|viene|llega|cuando|demorado|\
        demorada|sale|salio|despacharon|enviaron|donde|aun|todavia|estado|listo|lista|retrasado|\
        perdido|tarda)
        3.6 (en que va|en que estado|como va|que paso con|que hubo de|que ha pasado con|que razon \
        me dan de|que se sabe de|como va lo de) * (@cosa|encargo|que encargue|que \
        pedi|que compre|lo mio|pedido|orden|compra|envio|paquete)
        3.6 (donde|en que|por donde|como va|como viene|cuando|a que hora|que paso|que ha pasado|\
        que pasa|que sabe|que hubo|que hay|para cuando|que razon|alguna razon|noticias|que \
        novedad) * (mi|el|del|de mi|con mi|de la|la) (pedido|compra|paquete|encomienda|orden|\
        guia|encargo|producto que compre|articulo que compre)
        3.6 (estado|seguimiento|rastreo|rastrear|rastrearlo|ubicar|consultar|revisar|averiguar|\
        saber|noticias) (de|del|mi|el|por|sobre) [mi|el|la|un|su] (pedido|compra|paquete|envio|\
        orden|guia|encomienda)
        3.6 (que pasa|que paso|que hubo|que ha pasado|que razon|que noticias|que se sabe) (con|de) \
        (el|la|mi|los|las) (despacho|despachos|remision|entrega)
        3.4 (estado|seguimiento) * (orden|pedido|guia|envio|compra) [@numero]
        3 (rastreo|rastrear|seguimiento|numero de guia|numero guia|guia de envio|la guia|tracking|\
        codigo de rastreo|numero de rastreo|numero de pedido|estado de mi pedido|estado del \
        pedido|numero de orden)
        3.4 (ya|aun|todavia|cuando|si|no me han|no han|no lo han|no la han|ya me) [no|me|lo|la|han|\
        me lo|me la|me lo han|me la han] (despacharon|enviaron|mandaron|despachado|enviado|\
        mandado|despachan mi|envian mi|entregan mi|entregado|entregaron|salio mi|sale mi|\
        despachaste|enviaste|enviarme|entregarme)
        3.2 (cuando|a que hora|que dia) * (me entregan|me lo entregan|me la entregan|me llega|me \
        llegara|me lo envian|me la envian|me despachan|me llega mi|llega mi|llegara mi|llega lo \
        que)
        3.4 (ya|si|me) (hice|realice|pague|consigne|envie el|transferi|mande|envie|les pague|les \
        hice|les consigne|confirmaron|confirman|llego|recibieron|quedo|les llego|les envie|mande \
        el) [la|el|un|una|mi|les|le] (transferencia|consignacion|pago|comprobante|deposito|giro|\
        abono|soporte|recibo)
        3.6 (ya|que) (pague|consigne|transferi|pagamos) * (cuando|envian|mandan|despachan|llega)
        3.6 (ya|aun|todavia) (salio|despacharon|mandaron|enviaron|viene) * (@cosa|\
        pedido|paquete|encargo|de alla|la mia)
        3.6 (la|lo|los|las) (que|mia|mio) (pague|compre|pedi|encargue) * (despacharon|llega|\
        enviaron|mandaron|cuando)
        3.6 (lo que|que|la que|el que) (compre|encargue|pedi|pague) $
        3.4 (me|regaleme|deme|me da|me pasa|pasame|paseme|necesito) [el] (numero|codigo) de (guia|\
        rastreo|seguimiento|orden|pedido)
        3.6 (transportadora|mensajero|servientrega|coordinadora|interrapidisimo) (dice|no|me dice|\
        no ha|no me)
        3.2 (comprobante|soporte) (de|del) (pago|la transferencia|transferencia|consignacion|la \
        consignacion)
        3.4 (confirmaron|confirman|confirmar|verificaron|verificar|recibieron|recibio|validar|\
        validaron|les llego|le llego|les entro|les aparece) [mi|el|la|ya] (pago|transferencia|\
        consignacion|comprobante|plata|dinero|giro|deposito)
        3.4 (hice|hicimos|tengo|realice|tenia|puse|deje) (un|el|una|mi) (pedido|compra|encargo|\
        orden) (hace|ayer|el|la semana|y|desde|desde el|que|pendiente|a nombre|con ustedes|por|en)
        3.4 (compre|pedi|pague|encargue|ordene) * (no me ha llegado|no ha llegado|no me llega|no \
        me han|nada que llega|no han enviado|y nada|no llega|no me la han|no me lo han|cuando \
        llega|cuando me llega|sigo esperando|aun no|todavia no)
        3 (nada que) (llega|me llega|me lo entregan|me la entregan|la mandan|lo mandan|envian|\
        despachan|me despachan|me envian)
        3 (no me ha llegado|no ha llegado|aun no llega|todavia no llega|sigo esperando|no me llego|\
        no llego|no me han enviado|no me han entregado|no me han despachado)
        3.4 (entro|cayo|se refleja|reflejo) [ya|ahi] [la|el|mi] (transferencia|consignacion|pago|\
        giro|abono)
        3.4 (les|ya|ahi) (aparece|se ve) [la|el|mi] (transferencia|consignacion|pago|giro|abono)
        3.4 (transferencia|consignacion|consigne|transferi|gire) * (entro|cayo|se ve|reflejo)
        3.2 (dejenlo|dejenla|dejelo|dejela|dejenmelo|dejenmela|dejemelo|dejemela) (en la porteria|\
        en la recepcion|en porteria|con el portero|con el vigilante|con el celador|con la vecina|\
        con el vecino|donde la vecina|donde el vecino)
        2.6 ^ (mi pedido|mi compra|mi paquete|el pedido|mi encargo|guia|mi orden) $
        2.4 (mi pedido|mi paquete|mi encomienda|mi encargo|mi orden|mi guia)
        """

    static let returns = """
        2.6 (devolver|devuelvo|devolverla|devolverlo|devolverle|reembolso|reembolsar|retracto|\
        reintegro)
        2.1 (cambiarla|cambiarlo|cambiarmela|cambiarmelo)
        3.6 (la|lo|se la|se lo|las|los) devuelvo
        3.6 (me|nos) (reintegren|reintegran|reembolsen|devuelvan|devuelva|regresen|devuelven|\
        cambien|cambian|la reciben|lo reciben) * (valor|plata|dinero|pago|@cosa|otra|otro|\
        producto|la|lo)
        3.4 (quiero|prefiero|necesito|exijo) que me (devuelvan|reintegren|reembolsen|cambien|la \
        cambien|lo cambien|regresen)
        3.4 (puedo|podria|se puede|quiero|necesito|quisiera|hay como) (cambiarla|cambiarlo|\
        devolverla|devolverlo|cambiar la|cambiar el|retractarme|echarme para atras|arrepentirme)
        3.2 ^ [hacer|un|los|hago un|como hago un|como hago el] (cambio|cambios|reembolso) $
        3.4 (me equivoque|compre mal|pedi mal|compre la que no|compre el que no) * (cambiar|cambio|\
        devolver|cambian|era|pedir|de)
        3.4 (devolucion|devoluciones|reembolso|reembolsos|reembolsan|reintegro|retracto|derecho de \
        retracto|devolverla|devolverlo|devolverlos|anulacion|cancelacion)
        3.4 (quiero|deseo|puedo|necesito|como|voy a|quisiera|se puede|me toca|podria) * (devolver|\
        devuelvo|devolverla|devolverlo|cancelar el pedido|cancelar mi pedido|cancelar la compra|\
        cancelar mi compra|cancelar la orden|cancelar mi orden|anular|cancelar la cita|\
        retractarme|regresar el producto|reembolso|cancelar el envio|cancelarla|cancelarlo)
        3.2 (devolver|devuelvo|devuelven|devuelvan|devolverme|devuelvanme|regresen|regresenme|\
        devuelvame) * (dinero|plata|@cosa|pago|compra|pedido|la|lo|valor|\
        @producto|la platica)
        3.2 (cancelar|anular|cancele|cancelen|cancelo|anulen|anule) (el|mi|la|un|ese|este) (pedido|\
        compra|orden|envio|cita|factura|reserva|encargo|separado)
        3.2 (quiero|deseo|necesito) (cancelar|anular) $
        3.2 (cambiarla|cambiarlo|cambiar|cambiarmela|cambiarmelo|cambian|cambio|me la cambian|me \
        lo cambian|hacer un cambio|hacen cambios|cambios) * (por otra|por otro|por una|por un|de \
        producto|de color|de talla|por la otra|por garantia|de modelo|por uno|la @cosa|el \
        producto|de referencia)
        3.2 (ya no la quiero|ya no lo quiero|ya no quiero|no la quiero ya|no me gusto|no era lo \
        que|no era la que|me arrepenti|no me sirvio|no me sirve y|ya no lo necesito|ya no la \
        necesito|no me quedo buena|no es lo que pedi y)
        3 (politica|politicas) (de|para) (cambio|cambios|devolucion|devoluciones|garantia y \
        cambios|reembolso)
        3.2 (hacen|hace|aceptan|reciben) (cambio|cambios|devolucion|devoluciones|devolvemos)
        3.2 (como|donde) * (hago|hacer|se hace) * (cambio|devolucion)
        3.2 (no le quedo|no me quedo|no le sirvio|no me sirvio|no le quedaron|de otro tono|no era \
        para) * (cambio|cambiar|cambian|devolver)
        3 (hacen cambios|aceptan cambios|aceptan devoluciones|tienen devolucion|hay devolucion|se \
        puede cambiar|se puede devolver|reciben devoluciones)
        """

    static let complaint = """
        3.4 (el mismo|la misma|mismo|misma) (defecto|falla|dano|problema|cuento|historia)
        3.4 (dejo|dejaron|quedo|quedaron|devolvieron|entregaron) (igual|lo mismo|peor|sin arreglar|\
        a medias)
        3.6 (quedo|quedaron|quedo) de (venir|llamar|llamarme|mandar|enviar|ir|arreglar|entregar|\
        responder) * (y|no|ayer|nunca|nada)
        3.6 (me|nos) (dejo|dejaron|tienen|tuvieron|hicieron) (esperando|plantado|plantada|en visto|\
        colgado|colgada|perder|ir hasta|venir hasta|ir)
        3.6 (fui|vine|estuve|llegue) * (estaba cerrado|no habia nadie|no me atendieron|estaba \
        cerrada|nadie)
        2.1 (quejarme|estafa|robo|incumplidos|pesimo|pesima|denunciar|demandar|irresponsables|\
        decepcionada|decepcionado)
        3.6 (no) (corresponde|coincide|concuerda|es igual|tiene nada que ver|es ni parecida|es la \
        que pague|es lo que pague)
        3.6 (me|nos) (entregaron|mandaron|vendieron|dieron|enviaron) * (no corresponde|no es|no \
        era|no sirve|no funciona|no coincide|no prende)
        3.6 (segunda|tercera|cuarta|quinta|enesima|otra) vez que (me|les|le|voy|llamo|escribo|se|\
        falla|la llevo)
        3.6 (siempre|todos los dias|cada vez|cada rato) * (dicen lo mismo|me dicen|lo mismo|manana \
        y|sale con|salen con|una excusa)
        3.6 (dicen|dijeron|prometieron|quedaron) que (manana|hoy|me llamaban|ya|el|me|iba|llegaba) \
        * (y nada|y no|mentira|nunca)
        3.4 (y|que) (nada|nada que) (me|llega|pasa|responden|solucionan) 
        3.6 (me cobran|cobraron|me cobraron|cobran|me facturaron|me estan cobrando) * (no me|no \
        pedi|que no|no cambiaron|no hicieron|de mas|doble)
        3.6 (no entiendo|explique|expliquenme) por que * (cobran|cobraron|demoran|no me|tanto|dicen)
        3.6 (pura|puras|pero pura) (mentira|mentiras|excusas|carreta|paja|disculpas)
        3.6 (mentirosos|mentira|embusteros|sinverguenzas|charlatanes|aprovechados|abusivos|falta \
        de etica|de mala fe|hicieron perder|me dejaron plantada|me dejaron plantado|me dejaron \
        esperando|no dan solucion|sin solucion|no me solucionaron|no me han solucionado|ni \
        siquiera contestan|me dejan en visto|no contestan|no responden|ni responden|no dan la \
        cara)
        3.6 (quede|quedamos|estoy|muy|estamos) (inconforme|insatisfecho|insatisfecha|descontento|\
        descontenta|disgustado|disgustada|aburrido con ustedes|aburrida con ustedes|cansado de|\
        cansada de|decepcionado|decepcionada)
        3.4 (queja|quejas|reclamo|reclamos|reclamar|reclamacion|quejarme|denuncia|denunciar|\
        denunciarlos|demanda|demandar|demandarlos|superintendencia|sic|estafa|estafadores|\
        estafaron|estafando|ladrones|robo|rateros|incumplidos|incumplimiento|irrespeto|\
        irrespetuosos|groseros|grosera|grosero|descarados|tramposos|peticion queja|pqr|pqrs|\
        inconforme|inconformidad|defensa del consumidor|abogado)
        3.6 (presentar|poner|radicar|interponer|colocar|formular) [un|una|mi|el|la] (reclamo|queja|\
        reclamacion|denuncia) [en contra de] [su|la|esta|ustedes] [compania|empresa|tienda|almacen]
        3.6 (denunciar|demandar|denuncio|demando) (en|ante|con) [la] (superintendencia|sic|defensa del \
        consumidor|defensoria) [de industria] [y comercio]
        3.4 (porqueria|cochinada|asco|basura|verguenza|mierda|fiasco) de (servicio|atencion)
        3.4 que (hp|hpta|gran|semejante|puto) descaro
        3.4 (mal|pesimo|pesima|mala|malo|horrible|terrible|muy mal|muy mala|malisima|malisimo|\
        deficiente|muy malo) [su|de|tan] (servicio|atencion|mala atencion|experiencia|calidad|\
        producto|trato)
        3.4 (que falta de|que mal|que irresponsabilidad|que irresponsables|irresponsables|que \
        descaro|que verguenza|que decepcion|muy decepcionado|muy decepcionada|decepcionado|\
        decepcionada|estoy molesto|estoy molesta|muy molesto|muy molesta|indignado|indignada|\
        estoy furioso|estoy furiosa|estoy bravo|estoy brava|me siento estafado|me siento \
        estafada|se burlan|burla|una burla|mamado|mamada|jarta|harto|harta|cansado de esperar|\
        cansada de esperar|el colmo|es el colmo|es inaceptable|inaceptable|falta de respeto|\
        falta de seriedad|que mamera|me tienen cansada|me tienen cansado|no sean|me engano|me \
        enganaron|enganaron|enganada|enganado|me tumbaron|me robaron|me vieron la cara|me \
        mintieron|no cumplen|no cumplieron|me quedaron mal|quedaron mal|me incumplieron|\
        incumplieron)
        3.5 (llego|vino|salio|me llego|recibi|me salio|me vendieron|me mandaron|me enviaron|me \
        entregaron|venia|me vino|ha salido) * @malo
        3.5 (me|nos) (llego|mandaron|enviaron|entregaron|vino|dieron|vendieron|despacharon) * \
        (otra cosa|otro producto|otra @cosa|cambiado|cambiada|equivocado|equivocada|mal|\
        diferente|que no era|lo que no era|otro modelo|otro color|otra referencia|incompleto|\
        incompleta|el que no era|la que no era|algo que no pedi|distinto|distinta|sin)
        3.5 (no es|no era) (lo que pedi|la que pedi|el que pedi|lo que compre|la que compre|lo que \
        me ofrecieron|igual a la foto|como en la foto|como la foto|la de la foto|lo que decia)
        3.4 (llevo|hace|van|ya van|llevamos|llevo mas de) [ya|mas de|como] (dias|semanas|meses|\
        @numero|un mes|una semana|dos|tres|cuatro|cinco|ocho|quince|varios|muchos|rato|horas|\
        mucho) * (esperando|y nada|sin respuesta|no me responden|no responden|nadie|no me \
        solucionan|sin solucion|y no|que espero|escribiendo|llamando|no me dan respuesta)
        3.4 (nadie|no me|no|nunca|no me han) (responde|responden|contesta|contestan|solucionan|\
        solucionado|respondido|dan respuesta|dan solucion|me responde|me contesta|da razon|ha \
        respondido|contestaron|respondieron|me da razon|dan razon|me ayudan|ponen cuidado|\
        atendieron)
        3.4 (por que|porque) (me cobraron|cobraron|me cobran|tan demorado|tanta demora|no me|no \
        han|tan caro el arreglo|cobran tanto|me cobraron mas|me mandaron|no responden|no \
        contestan)
        3.4 (me cobraron|cobraron) (de mas|doble|dos veces|mas|demas|tanto|otra vez|mal|y no|lo \
        que no)
        3.4 (la|lo|me la|me lo) (arreglaron|repararon|revisaron|dejaron|devolvieron|entregaron) \
        (mal|peor|y sigue|igual|y volvio|y no|y quedo|danada|mala|y otra vez|sin arreglar|y a \
        los|y salio)
        3.2 (sigue igual|quedo peor|quedo mal|quedo igual|quedo malo|quedo mala|volvio a danarse|\
        se volvio a danar|otra vez se dano|volvio y se dano|vuelve y se dana|se dano otra vez|\
        sigue fallando|a la semana se|al mes se|a los pocos dias|no duro nada|salio mala|salio \
        malo|me salio mala|me salio defectuosa)
        2 exijo
        3.2 (quiero mi plata|quiero mi dinero|devuelvanme mi|respondan|responda|den la cara|me \
        deben|quiero una solucion|necesito una solucion|que me respondan|hagan algo|solucionenme|\
        necesito que me solucionen|me tienen que responder|necesito respuesta ya)
        3.4 (@cosa|pedido|paquete) * (defectuoso|defectuosa|danado|danada|\
        incompleto|incompleta|con danos|equivocado|roto|rota|abierto)
        3.4 (llego|llegaron|vino|me llego|venia) con (danos|golpes|rayones|la tapa|el|la|una|rayas|\
        un golpe)
        3.4 (problema|problemas|inconveniente|inconvenientes|lio) con (mi|el|un|la) (pedido|compra|\
        envio|paquete|orden|entrega|factura|pago)
        3.4 (no fue|no es|eso no es|esto no es|no era) (lo que|la que|el que) (pedi|compre|\
        encargue|solicite)
        3.4 (quedo|me quedo|esta) (peor|igual de mala|igual de malo|mal arreglada|mal hecha) [que|\
        de]
        3.4 (no me|nunca me) (llego|llegaron) [el|la|mi] (pedido|compra|paquete|producto|envio)
        3.4 (los voy a|lo voy a|les voy a|voy a) (denunciar|demandar|reportar|poner|hacer mala)
        3.4 (lo|la|me|nos|a mi|los) (tumbaron|estafaron|robaron|enganaron|engañaron)
        3.2 (no sirve para nada|no sirven para nada|deberian respetar|respeten|respetar el tiempo|\
        no puede ser que|perdi el viaje|perdi mi tiempo|me hicieron ir|dos veces hasta)
        2.6 (inconforme con|no estoy conforme|no estoy contento|no estoy contenta|no quede \
        conforme|muy mal|nunca mas|no vuelvo a comprar|no les vuelvo a comprar|no los recomiendo|\
        no recomiendo)
        """

    static let human = """
        2.1 (telefono|contacto|comunicarme|llamar|llamada|asesora|asesor|humano)
        3.4 (tienen|tiene|hay|deme|me da|me dan|me regala|me regalan|me regalas) otro (telefono|\
        celular|contacto|numero de contacto|numero de telefono|numero para llamar)
        3.4 ^ [tienen|tiene|hay|deme|me da|me dan|me regala|me regalan|me regalas] otro numero $
        3.6 (deme|demen|quiero|prefiero|necesito|pongame|busco) [con] [a] (una persona|un humano|\
        persona|alguien real|alguien de verdad)
        3.6 (que me|me) (llame|llamen|llama|marque|marquen|conteste|atienda) (don|dona|el|la|un|\
        una|alguien|algun|ustedes|por favor|al)
        3.6 que (alguien|un asesor|una asesora|algun asesor|una persona) (me|nos) (llame|llamen|\
        marque|contacte|escriba|atienda|visite)
        3.6 (me|nos) (atendio|atendia|atiende|atendieron) * (me|nos) (la|lo|las|los) (puede|pueden|\
        pasa|pasan|comunica|comunican)
        3.6 no quiero (robots|robot|bots|bot|maquinas|contestadoras)
        3.6 (comunica|comunican|comunicas|comunicame|comuniqueme|comuniquenme|conecta|conectame|\
        pasa|pasan|pasas|transfiere|transfieren|transfierame|enlaza) (con|al|a) * @asesor
        3.6 (numero|telefono|celular|contacto|whatsapp) (de|del) [un|una|el|la|algun|alguna|al] \
        @asesor
        3.6 (atenderme|atiendame|atiendanme|ayudarme|llamarme|responderme|contestarme|escribirme|\
        explicarme) * (asesor|asesora|vendedor|vendedora|administrador|administradora|dueno|\
        duena|gerente|encargado|encargada|persona|alguien|humano|jefe|supervisor)
        3.6 (puede|pueden|podria|podrian|que me) (atender|llamar|llame|llamen|contestar|conteste|\
        escribir|escriba|responder|responda) * (asesor|asesora|vendedor|vendedora|administrador|\
        dueno|duena|gerente|encargado|persona|alguien|humano|jefe|supervisor|por telefono)
        3.4 (necesito|quiero|prefiero|espero) que (me llamen|me llame|me marquen|me atienda|me \
        atiendan|me contacten|me escriban|alguien)
        3.4 (con quien|quien) (me entiendo|me colabora|me atiende|me da razon|hablo para|puedo \
        hablar|me comunico|me puede atender|me asesora)
        3.4 (hay|esta|tienen) [algun|alguna|un|una] (asesor|asesora|vendedor|vendedora|encargado|\
        operador|agente) (disponible|en linea|ahi|que me|por ahi|conectado)
        3.6 @hablar [con|directamente con] [@articulo] @asesor
        3.6 @hablar * con * @asesor
        3.6 (quiero|necesito|deseo|puedo|quisiera|podria|me gustaria|prefiero|me puede|me pueden|\
        como puedo|como me|con quien puedo|con quien|donde puedo|la que pueda|me) (@hablar|\
        llamarlos|llamarle|llamarles)
        3.2 (quiero|necesito|puedo|quisiera) llamar [por|a|al] [telefono|alguien|ustedes|un asesor|\
        la tienda]  $
        3.4 (servicio|ayuda|atencion|apoyo|soporte) (humano|humana|personal|real|humana real|\
        personalizado|personalizada)
        3.4 (necesito|quiero) (apoyo|asistencia|soporte)
        3.4 (paseme|pasame|pasenme|comuniqueme|comunicame|comuniqueme con|paseme a|pasame a|pasame \
        con|paseme al|pasenme a) * (alguien|dueno|asesor|persona|encargado|ventas|taller|gerente|\
        jefe|tecnico)
        3.4 (alguien|persona|asesor) de (carne y hueso|verdad|la tienda|ventas|atencion|el taller)
        3.4 (una persona|alguien|un asesor|un humano) me (diga|ayude|atienda|responda|explique|\
        llame|conteste|confirme|asesore)
        3.4 (resolver|aclarar) mis dudas
        3.4 (atienda|atiendan|atiende|atienden|responda|conteste|ayude|escriba|llame|comunique|\
        asesore|explique) * (una persona|un asesor|alguien|un humano|alguien de verdad|persona \
        real|una persona real|el dueno|la duena|el encargado)
        3.4 (necesito|quiero|busco|hay|solicito|deseo|pongame|comuniqueme con|paseme con|pase con|\
        paseme|pasame|prefiero|con|me pasa con|me comunica con|me pasas con|requiero|esta) [a|el|\
        la|un|una|al|algun|alguna|con|hablar] (asesor|asesora|persona real|humano|operador|\
        operadora|agente|representante|ejecutivo|vendedor|vendedora|encargado|encargada|dueno|\
        duena|gerente|administrador|jefe|ser humano|persona de verdad|asesor comercial|asesor \
        humano|propietario|asesor real|supervisor)
        3.4 [a] que numero (llamo|los llamo|puedo llamar|me comunico|marco|escribo|me puedo \
        comunicar)
        3.4 ^ [un|una|con|al|a] (asesor|asesora|humano|agente|operador|operadora|persona|vendedor|\
        encargado|una persona|un asesor|un humano|alguien real|persona real|hablar|contacto|\
        contactenme|contactar|llamada|ventas) [por favor|gracias] $
        3.4 (llamenme|llameme|llamame|me llama|me llaman|me llamas|me pueden llamar|me puede \
        llamar|me podrian llamar|me podria llamar|llamarme|me marcan|me marca|marqueme|marquenme|\
        me devuelven la llamada|espero su llamada|espero llamada|espero la llamada|los puedo \
        llamar|lo puedo llamar|la puedo llamar|le puedo llamar|puedo llamar|puedo llamarlos|\
        hagame una llamada|contactenme|contacteme|contactame|comuniquense conmigo|comuniquese \
        conmigo)
        3.4 (numero|telefono|celular|fijo|linea|numeros|telefonos|contacto|lineas) (de|para) \
        (telefono|contacto|celular|whatsapp|llamar|comunicarme|atencion|ventas|la tienda|taller|\
        ustedes|el taller|atencion al cliente|los tecnicos|un asesor|servicio al cliente|del \
        taller|la empresa|asesor|alguien|servicio|el dueno)
        3.2 (tienen|hay|tiene|algun|me regala|me da|me dan|deme|regaleme|me regalas|cual es el|\
        cual es su|me pasa|paseme|me regala un|me das|cual es el) (telefono|celular|numero de \
        telefono|numero para llamar|numero de celular|whatsapp|numero de contacto|fijo|contacto|\
        linea|numero telefonico|numero fijo|numero|whatsapp o telefono)
        3.2 (servicio al cliente|atencion al cliente|atencion al usuario|call center|contactar \
        soporte|soporte humano|linea de atencion|area de ventas|departamento de ventas|numero de \
        telefono|numero de contacto|linea de servicio)
        3.4 (estoy hablando con|hablo con|me responde|me esta respondiendo|estoy chateando con) \
        [un|una] (robot|bot|maquina|persona|humano|computador|grabacion|contestador|asistente \
        virtual|inteligencia artificial|persona real)
        3.4 (no quiero|no me gusta|odio|detesto|estoy cansado de|estoy cansada de|cansado del|nada \
        de) [hablar con|hablarle a|chatear con|el|un|los|al|una|que me responda un] (bot|robot|\
        bots|robots|maquina|contestador|grabacion)
        3.2 (esta|se encuentra|estara) (don|dona|el senor|la senora|el dueno|la duena|el tecnico|\
        el encargado|la encargada|el jefe|el patron) 
        3 (de quien es|quien atiende|quien me atiende|quien me ayuda|alguien que me atienda|\
        alguien que me ayude|que me atienda alguien|quien me puede ayudar|con quien me comunico|\
        alguien me atiende|me atienden)
        2.8 (persona real|persona de verdad|ser humano|un humano)
        """
}
