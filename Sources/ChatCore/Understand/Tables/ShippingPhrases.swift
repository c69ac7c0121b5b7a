/// Shipping: whether, where to, what it costs, how long it takes.
enum ShippingPhrases {
    static let table = """
        3.4 (alguien|quien|un muchacho|un mensajero) que * (pase|venga|vaya|recoja|traiga|lleve|la \
        lleve|la recoja|la traiga)
        3.2 (cuanto|cuantos dias) * (gasta|gastan|echa|echan) * (llegar|en llegar|en llegarme)
        3.2 (opciones|forma|formas|tipo|tipos) de (entrega|envio|despacho)
        2.1 (enviar|envien|enviarla|mandar|mandarla|despachar|despachen|entregar|entregarla|\
        entreguen|traer|traerla|llevan)
        3.4 (entregar|entreguen|entregan|entregarla|enviar|mandar|despachar|mandan|envian|dejan|\
        llevan|traen) * (en|a|hasta|para) [la|mi|el] (casa|@lugar|@fuera|apartamento|negocio|\
        taller|barrio|oficina|trabajo)
        3.4 (entregar|entregan|enviar|mandar|despachar|mandan|envian|llevar|llevan|mandamos|envio|\
        mando) * @lugar
        3.4 (despacheme|mandeme|envieme|me despacha|me manda|me envia) * (por|a|hasta) \
        (coordinadora|servientrega|interrapidisimo|envia|tcc|@lugar|transportadora)
        3.4 (me|nos) (la|lo|las|los) (ponen|pone|hacen llegar|acercan|suben|bajan|colocan|dejan|\
        entregan) (aca|aqui|en|a|hasta)
        3.8 (transporte|envio|flete|domicilio|acarreo|despacho) * (incluido|incluida|incluye|\
        aparte|por cuenta|lo pago|lo pagan|corre por|esta incluido|va incluido)
        3.8 cuanto * (se echa|se echan|se demora|se demoran|echa|gasta|tarda) * (a|hasta|para|en \
        llegar) * @lugar
        3.8 (hasta|a|para) @lugar * cuanto * (echa|demora|demoran|tarda|sale|cobran|vale|cuesta|es)
        3.2 (por tierra|por avion|via aerea|por bus|por flota|por transportadora) 
        3.4 (mandarla|mandarlo|enviarla|enviarlo|la mando|lo mando|la envio|lo envio|les mando|les \
        envio) (por encomienda|por servientrega|por transportadora|por envia|por interrapidisimo|\
        por bus|desde)
        3.4 (a|para) (que|cuales) (ciudades|partes|lugares|municipios|departamentos|zonas) * \
        (envian|mandan|despachan|llegan|hacen envios|entregan)
        3.4 (por que medio|como|de que manera|con quien) * (envian|mandan|despachan|hacen el envio|\
        lo envian|la envian|hacen los envios)
        3.4 (llega|llegan|me llega|me llegaria|llegaria) (a la puerta|hasta la puerta|a la casa|\
        hasta la casa|a mi casa|hasta mi casa|a domicilio|a mi taller|a mi negocio)
        3.4 (lo|la) (recibo|recibiria|recibimos) en (la casa|mi casa|cuanto tiempo|cuantos dias)
        3.2 (vienen|van|pasan) (a|por) (recoger|recogerla|recogerlo|ella|llevarsela|mi casa)
        3 (envios|envio|domicilio|domicilios|flete|fletes|encomienda|transportadora|\
        transportadoras|contrareembolso)
        2.5 (despachos|despacho|mensajeria|acarreo|domiciliario|mensajero)
        4 @enviar (a|hasta|para|por) @lugar
        4 @enviar * (a|hasta|para|por|en) @lugar
        4 @enviar * (a|hasta|para|por|en) @articulo @fuera
        4 @enviar * (a|hasta|para|por|en) @fuera
        4 @enviarme * (a|hasta|para|por|en) @lugar
        4 @enviarme * (a|hasta|para|por|en) [@articulo] @fuera
        3 @enviarme
        3 (envian|despachan|despacha|reparten|enviarian|mandarian)
        2.2 (envia|mandan|entregan)
        3.2 (hacen|hace|realizan|manejan|tienen|hay|prestan) (envios|envio|despachos|despacho|\
        domicilios|domicilio|entregas|entrega)
        3.6 (van|viajan|vienen|llegan) (a|hasta) * (entregar|dejar|llevar)
        3.2 ^ (zona|zonas) de cobertura
        3.6 (zona|zonas) de (cobertura|entrega|reparto|envio)
        3.4 cuanto se (echa|gasta|tarda|demora|toma) en llegar
        3.4 (la|lo|las|los) (recogen|recoge|recogerian)
        3.4 (recogen|recogen la @cosa|la recogen en|pasan a recoger|pueden recoger|pueden venir \
        por) [la|el|en|a] [casa|domicilio|@cosa]
        3.6 (hacen|hace) (llegar|llegarla|llegarlo)
        3.6 (si se dana|si se pierde|se dana|si se rompe|se pierde) [en] (el|en) (camino|envio|\
        transporte|viaje)
        4 (llega|llegan|llegaria|llegarian|viajan|cubren|cobertura) (a|hasta|para|en) @lugar
        4 (llega|llegan|llegaria|llegarian|cubren|cobertura) (a|hasta|para|en) [@articulo] @fuera
        3.5 (cubren|cobertura en|cobertura a|cobertura para) [@articulo] @fuera
        3.5 (y para|y a|y hasta) @lugar
        3 (para|hasta) @lugar (hacen|envian|mandan|llega|llegan|despachan|cuanto es|cuanto cobran|\
        cuanto sale|cuanto vale)
        4 (a|en) @lugar (envian|mandan|llegan|despachan|hacen envio|hacen envios|me lo mandan|me \
        la mandan)
        4.5 cuanto * @costar * [@articulo] @envio
        4.5 cuanto (por|de|sale|vale|cuesta) [@articulo] @envio
        4.5 (precio|valor|costo|tarifa|costos|valores|precios|tarifas) (de|del|por|para) \
        [@articulo] @envio
        4.5 (que|cual es el) (precio|valor|costo|tarifa) [que] (tiene|tienen|es) [@articulo] @envio
        4.5 (tiene|tienen|hay) (costo|valor|precio|algun costo|cobro|recargo) * @envio
        4.5 @envio (gratis|gratuito|gratuita|incluido|incluida|tiene costo|tienen costo|cuanto|\
        vale|cuesta|cobran|nacional|nacionales|internacional|contraentrega|es gratis|va incluido|\
        es aparte|lo pago yo|por cuenta)
        4.5 (incluye|incluido|incluyen|mas|con) [@articulo] (envio|domicilio|flete|entrega)
        4.5 cuanto * (cobran|cobra|cobrarian|vale|cuesta|sale|es) * (mandarla|mandarlo|mandarme|\
        mandarmela|mandarmelo|enviarla|enviarlo|enviarme|enviarmela|enviarmelo|llevarla|llevarlo|\
        llevarmela|traermela|traerla|mandarlas|enviarlas|llevarmelo|el transporte|despacharla)
        4.5 (cuanto|cuantos dias|que tiempo|cuanto tiempo) * (tarda|demora|demoran|se demora|se \
        tarda|tardan|se demoran|gasta|echan|echa) * (llegar|en llegar|el envio|la entrega|\
        llegarme|en entregar|entregar|enviar|despachar|mandar|mandarla|mandarlo|en mandar|el \
        pedido en llegar)
        4 (cuanto|cuantos dias|que tiempo|cuanto tiempo) (tarda|demora|demoran|se demora|se tarda|\
        se demoran|se tardan) (a|para|hasta|en) @lugar
        4 (en cuanto tiempo|en cuantos dias|como en cuantos dias|a los cuantos dias) * (llega|\
        llegaria|entregan|me llega|la entregan|lo entregan|me llegaria|despachan|estaria llegando)
        4 cuantos dias * (llega|llegar|llegaria|entrega|entregan|envio)
        4 (tiempo|tiempos|plazo) de (entrega|envio|llegada|despacho)
        4 (si la pido|si lo pido|si pido|si compro|si la compro|si lo compro|si hago el pedido) * \
        cuando [me] (llega|llegaria|estaria llegando|la recibo|entregan)
        4 (si la pido|si lo pido|si pido|si compro) * (hoy|ya|manana) * llega
        4 (con|por) que (transportadora|empresa|transporte|mensajeria) * (envian|mandan|trabajan|\
        despachan|lo envian|la envian|hacen)
        4 (por|con) (servientrega|interrapidisimo|inter rapidisimo|coordinadora|envia|tcc|deprisa|\
        saferbo|copetran|bolivariano)
        3 (servientrega|interrapidisimo|inter rapidisimo|coordinadora|tcc|deprisa)
        3.5 (llevan|lo llevan|la llevan|me lo llevan|me la llevan|entregan) (a|hasta|en) \
        (domicilio|la casa|mi casa|la puerta|mi negocio|mi taller|mi local)
        3.5 (entregan|entrega|reparto|reparten) (a|en) domicilio
        3.5 (puedo|se puede|toca|hay que|podria) (recoger|recogerla|recogerlo|reclamarla|\
        recogerlas|reclamarlo|pasar por ella|pasar a recogerla|ir a recogerla|ir por ella)
        2.5 (puedo recoger|recoger en tienda|recojo en tienda|recoger en el local|recoger en la \
        tienda)
        3 (estoy|vivo|soy|somos|nosotros estamos|yo estoy|me encuentro) (en|de) @lugar * (envian|\
        mandan|llega|llegan|despachan|se puede|como haria|como hago|me llega|me la mandan|me lo \
        mandan|hacen envios)
        3.5 (cubren|cubre) @lugar
        1.8 (estoy en|vivo en|yo soy de|soy de|somos de|vivimos en|para entregar en|seria para|es \
        para mandar a|es para enviar a|la necesito en) @lugar
        1.9 ^ (y a|y para|a|para|y en) @lugar $
        1.9 ^ @lugar $
        3 (asegurado|asegurada|seguro el envio|va asegurado|viaja asegurada)
        """
}
