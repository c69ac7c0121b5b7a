/// Where the shop is: its address, and how to find it.
enum AddressPhrases {
    static let address = """
        3.4 (las senas|la nomenclatura|la dire|la direc|su domicilio comercial)
        3.2 (direccion|direcciones|nomenclatura)
        4 (cual es|me regala|me da|me dan|deme|regaleme|mandeme|envieme|me envia|me envian|me \
        manda|me pasa|pasame|paseme|pueden darme|dame|necesito|me regalan|pasenme|manden|me das|\
        por favor) * (direccion|direcciones)
        4 (direccion) (exacta|del local|de la tienda|del almacen|del taller|de ustedes|donde estan|\
        fisica|completa|del negocio|de la sede|por favor|del punto)
        4 (en|por|sobre) (que|cual) (calle|carrera|avenida|barrio|direccion|sector|centro \
        comercial|edificio|piso|transversal|diagonal|local|cra|cll|zona)
        3.5 (que|cual|cual es el) (calle|carrera|barrio|sector|nomenclatura|local) (es|son|estan|\
        queda|quedan)
        3.5 (calle y numero|calle y carrera|calle con carrera|numero de local|numero del local|que \
        local es|el local que numero)
        3 (en|para) (que|cual) direccion
        3.5 (a|hacia) (que|cual) direccion * (llevo|llevar|voy|ir|mando|envio|llego|llegar|dirijo)
        """

    static let location = """
        2.1 (quedan|ubicados|ubicado|llegar|parqueadero|sede|sedes|cerca)
        2.6 (donde|en donde) (quedan|estan)
        3.2 (queda|quedan|estan|eso es|eso queda|es) (por|en|cerca a|cerca de|sobre|arriba de|\
        abajo de) (la|el|los|las) (plaza|parque|centro|terminal|avenida|calle|carrera|iglesia|\
        estacion|glorieta|galeria|zona|barrio|centro comercial|hospital|mercado|alcaldia|\
        universidad|exito|entrada|salida|plaza de mercado|autopista|via)
        3.4 (es|queda|quedan|estan|eso es|eso queda|sera) (por los lados|por el lado|por ahi|por \
        alla|cerca|en el centro|por el centro|por la zona|en la zona|arriba|abajo|por la \
        terminal|por el terminal|al lado|frente|a la vuelta|diagonal|por el parque|por la \
        estacion|en el parque)
        3.2 (me|nos) queda (lejos|cerca|muy lejos|retirado)
        3.2 (como hago|que hago|como|por donde|que ruta|en que) * (llegar|llego|llegarle|llegarles|\
        caer|caerles|me bajo|entro) [a|alla|hasta|desde|alli|en]
        3.2 (que|cual) (estacion|paradero|bus|ruta|buseta|metro) * (cerca|sirve|deja|cojo|tomo|\
        llega|queda)
        3 (son|ustedes son) (de aqui|de aca|locales|de la ciudad|de otro lado)
        3 (a donde|adonde|donde) (voy|caigo|me acerco|me dirijo|arrimo|llego)
        3.2 (ubicacion|ubicaciones|ubicados|ubicado|ubicada|localizados|localizacion|sucursal|\
        sucursales)
        3.5 (donde|en donde|por donde|en que parte|en que lugar|hacia donde) (esta|queda|es|se \
        encuentra) [eso|el local|la tienda|ubicado|ubicada|su tienda|su local|la sede] $
        2.6 (donde|en donde|por donde) (queda|es)
        3.5 (donde|en donde|a donde|adonde|por donde|en que parte|en que lugar|en que sitio|hacia \
        donde|en que zona|en que sector|en que punto|en que ciudad|de que ciudad|en que \
        municipio|de que parte|de donde) * (estan|quedan|se encuentran|son|ubicados|ubicado|\
        ubicada|los encuentro|los ubico|los puedo encontrar|se ubican|funcionan|atienden|es el \
        local|puedo ir|puedo ver|los puedo ubicar|quedan ustedes|voy|puedo llegar|llego|puedo \
        pasar)
        4 (donde|en donde|por donde|adonde|en que parte|hacia donde) (queda|quedan|esta|estan|es|\
        se encuentra) * @tienda
        4 (donde|en donde) (tienen|hay|puedo encontrar) [@articulo] @tienda
        4 (donde|adonde|a donde) (puedo|podria|se puede|la|lo|les|toca) * (llevar|llevarla|\
        llevarlo|llevo|ir a verla|ver la @cosa|verla|verlas|mirarla|conocerla|mirarlas|\
        acercarme|dirigirme|dejarla)
        3.5 (adonde|a donde|donde) (la|lo|se|les) (llevo|lleva|dejo|puedo llevar)
        4 (como|por donde|que bus|que ruta|que buseta) * (llego|llegar|llegamos|llega|se llega|me \
        deja|cojo|tomo|me sirve) [hasta] [alla|alli|ahi|a la tienda|al local|al almacen|al \
        taller|a ustedes|desde|donde ustedes|al negocio|a verlos|para ir]
        3.5 (como hago para llegar|como llego|como puedo llegar|como se llega|para llegar|para ir \
        alla|como ir)
        3.5 (cerca|al lado|diagonal|frente|por los lados|a la vuelta|por el lado|arriba|abajo|\
        detras|junto) (de|a|del|al) (que|cual|donde|algo|algun|alguna|el centro|la terminal|\
        centro)
        3 (cerca de|cerca al|al frente de|diagonal a) * (quedan|queda|estan|esta|verdad|cierto)
        3.5 (queda|quedan|estan|esta|es) * (cerca|lejos|por el centro|en el centro|por la|al lado \
        de|en centro|frente a|diagonal a)
        3.5 (el pin|pin de|google maps|waze|el mapa|mapa|maps|georreferencia|las coordenadas|\
        coordenadas)
        4 (me|nos|les) (manda|envia|comparte|regala|pasa|comparten|mandan|envian|regalan|das|\
        podria enviar|puede enviar|pueden enviar|puede compartir) * (ubicacion|mapa|pin|el punto)
        3.5 (son|estan|quedan|tienen sede|hay sede|tienen tienda|tienen sucursal|tienen local|\
        tienen punto|tienen almacen|quedan ubicados|estan ubicados|hay tienda|tienen taller|\
        tienen punto de venta|tienen punto fisico|son de|estan en|atienden) (en|de|aqui en|aca \
        en|por|alla en) @lugar
        3.5 (son|estan|quedan|tienen sede|hay sede|tienen tienda|tienen sucursal) (en|de) \
        [@articulo] @fuera
        3.5 @tener [@articulo] (sede|sedes|sucursal|sucursales|tienda fisica|punto fisico|local \
        fisico|tiendas fisicas|punto de venta|puntos de venta|local|almacen fisico|tienda|puntos \
        fisicos|otra sede|otro local|otras sedes|almacen|taller|oficina|showroom|tiendas|locales)
        3 (tienda fisica|punto fisico|local fisico|almacen fisico|punto de venta|tiendas fisicas|\
        puntos de venta|solo virtual|solo virtuales|solo online|es virtual|son virtuales|tienda \
        virtual)
        3 (de donde son|de donde es|de donde eres|de donde me escriben|desde donde atienden|de que \
        ciudad son|de que parte son|de que lado son|donde son ustedes|son de aqui|son de aca|de \
        que lugar son|de donde escriben)
        3 (tienen|hay|cuentan con|tiene) (parqueadero|parqueaderos|parking|donde parquear|donde \
        estacionar|estacionamiento|zona de parqueo)
        3.5 (donde|adonde|a donde) (los|las|la|lo) (visito|encuentro|ubico|llevo|puedo llevar|\
        puedo visitar)
        3.5 (punto|puntos) de referencia
        3.4 a que altura de la (calle|carrera|avenida|autopista|via|@numero)
        3.5 (donde|adonde|a donde) * (tocaria|toca|habria que|hay que) (llevarla|llevarlo|llevar|ir)
        3.5 (quedan|queda|estan|esta) (cerca|lejos) (de|del|al)
        3.4 (tienen|es|son) (local|tienda|almacen) (de verdad|fisico|fisica|o)
        3.4 (solo|es solo|solamente|unicamente|puro) (por|en) (internet|linea|whatsapp|facebook|\
        instagram)
        3 ^ (donde|en donde|donde es|adonde|en donde es|donde estan|donde queda|donde quedan|\
        ubicacion|mapa|sede|sedes|ubicacion por favor) $
        3 (puedo ir|puedo pasar|se puede ir|puedo acercarme|quiero ir|voy a ir|me gustaria ir|\
        podria ir) * (alla|a la tienda|al local|al almacen|al taller|a verla|a mirarla|\
        personalmente|directamente|hasta alla|a conocer|a mirar|a verlas|a ver)
        2.5 (parqueadero|sede|sedes)
        """
}
