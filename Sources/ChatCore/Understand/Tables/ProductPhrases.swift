/// What there is, what it is like, wanting to have it, and the catalogue.
enum ProductPhrases {
    static let availability = """
        1.6 (hay|tienen|tiene|venden|manejan) (alguna|algun|alguno|algunas|de esas|de esos|como)
        2.4 @producto (hay|tienen|venden|manejan|les queda|les llego)
        2.6 (en stock|por encargo|toca pedirla|toca pedirlas|toca pedirlo|toca encargarla|sobre \
        pedido)
        2.4 (para|es para|queria|quiero|quisiera) preguntar (si|por) * (tienen|manejan|venden|hay|\
        @producto)
        2.6 @tener [@articulo] [@cosa] @producto
        2.6 @tener * @producto
        2.4 @tener * @cosa
        2.4 @querer [@articulo] @producto
        2.4 @querer (ver|conocer|saber de|saber sobre|preguntar por|informacion de) [@articulo] \
        (@producto|@cosa)
        2.4 @querer (una|un|unas|unos|la|el|las|los) * (@producto|@cosa)
        2.4 @querer @cosa
        3 @tener * (disponible|disponibles|disponibilidad|en existencia|existencias|en stock|stock|\
        en inventario|para entrega inmediata|entrega inmediata)
        3 (disponible|disponibles|disponibilidad|existencias|stock|en stock|en existencia|\
        inventario|entrega inmediata|agotado|agotada|agotados)
        3 (todavia|aun|siguen|sigue) (tienen|tiene|hay|les queda|la tienen|lo tienen|esta|estan|la \
        tiene|lo tiene|la venden|disponible|venden|queda|quedan|esta disponible|esta a la venta)
        2.8 (la|lo|las|los) (tienen|tiene|venden|vende|consiguen|manejan)
        2.8 (tienen|tiene|hay|venden|manejan) (esto|esta|este|esa|ese|eso|de esas|de esos|de estas|\
        de estos|como esta|como esa|una asi|uno asi|algo asi|asi|otra|otro|otras|mas)
        2.8 (que|cuales) (modelos|referencias|marcas|clases|tipos|colores|tamanos|lineas|opciones|\
        @cosa|tallas) * (tienen|manejan|venden|hay|tiene|maneja|disponible|\
        disponibles|les quedan|les llego|consiguen)
        3 (de que|en que|que) (marca|marcas|color|colores|tamano|tamanos|material|medida|medidas|\
        modelo|modelos|referencia|presentacion|voltaje|capacidad|potencia|ano) [es|son|tienen|\
        hay|viene|vienen|tiene|manejan|seria]
        3 (que|que mas|que cosas|con que) (trae|traen|incluye|incluyen|viene|vienen|accesorios \
        trae|funciones tiene|caracteristicas tiene)
        3 (caracteristicas|especificaciones|ficha tecnica|detalles) (de|del|tiene|tecnicas|por \
        favor)
        2.6 (ficha tecnica|caracteristicas|especificaciones)
        3 (fotos|foto|fotico|foticos|imagen|imagenes|video|videos|fotografias) (de|del|por favor|\
        para ver|de la|y precio|de las|de los|tienen|me)
        3 (me|nos) (manda|envia|mandan|envian|regala|muestra|comparte|puede mandar|puede enviar|\
        podria enviar|podria mandar|pueden mandar|pueden enviar|regalan|mandas|ensena) * (foto|\
        fotos|fotico|imagen|imagenes|video|videos|foticos)
        3 (informacion|detalles|datos|mas informacion) (de|sobre|acerca de|del|por) * (@producto|\
        @cosa|@esto)
        2.6 (informacion|detalles|datos) (de|sobre|acerca de|acerca|del) (la|el|las|los|una|un|esa|\
        ese|esta|este)
        2.3 (me interesa|me interesan|estoy interesado|estoy interesada|interesado en|interesada \
        en|me llamo la atencion|me gusto|me intereso|me enamore de)
        2 me gusta (la|el|esa|ese|esta)
        2.6 (la|lo|las|los) (tienen|tendran|hay|consigue) en @color
        2.4 (la|el|las|los) (que|de las que|de los que) (subieron|publicaron|montaron|mostraron|\
        salen|sale|aparece|pusieron|anuncian|estan publicando)
        2.8 (todavia|aun) (les|le) queda
        2.8 (viene|vienen|trae|incluye|incluyen) (con|sin|la|el|los|las|completa|en) * (@pieza|\
        estuche|mueble|mesa|accesorios|todo|base|o|garantia|caja)
        2.6 (nueva o|nuevo o|usada o|original o|repotenciada o)
        2.3 (venden|vende|consiguen|consigo|consigue|distribuyen|manejan|comercializan)
        2 (quiero|quisiera|me gustaria|puedo|podria|se puede) (ver|verla|conocer) (la|el|las|los|\
        una|un)
        2.6 (venden|tienen|hay) (nuevas|nuevos|usadas|usados|de segunda|segundas|repotenciadas|\
        repotenciados|remanufacturadas|reconstruidas|originales)
        3 (son|es) (nueva|nuevas|nuevo|nuevos|usada|usadas|original|originales|generica|genericas|\
        importada|importadas|de segunda|industrial|china|japonesa)
        2.6 (de segunda|segunda mano|usadas|repotenciada|repotenciadas|seminueva|seminuevas)
        3 (cuando|para cuando) [les|vuelve|vuelven|la|lo] * (llega|llegan|llegan mas|vuelve a \
        haber|vuelven a tener|tienen mas|hay mas|les llega|llega mercancia|a llegar|vuelven a \
        traer|vuelve a llegar)
        2.6 (donde consigo|donde lo consigo|donde la consigo|como puedo conseguirlo|como lo \
        consigo|donde puedo conseguir|donde puedo comprar|donde venden|ustedes venden|ustedes \
        tienen|ustedes manejan|usted vende|usted tiene)
        2.6 (y la|y el|y las|y los|o la|o el|y una|y un) @producto $
        2.4 ^ [y] [la|el|una|un|las|los|unas|unos|de] @producto $
        2.2 ^ @tener (la|el|las|los|una|un|unos|unas|de)
        1.8 @producto
        1.6 ^ (tienen|tiene|manejan|maneja|consiguen|consigue|tendran|tendra)
        1.4 ^ hay
        1.1 (tienen|manejan|tendran)
        1.4 @querer (una|un|unos|unas|ese|esa|unos|la|el|las|los)
        2 ^ (busco|necesito|ando buscando|estoy buscando|quiero|quisiera|me interesa) (una|un|unos|\
        unas|ese|esa|este|esta)
        2.4 (info|informacion) * @producto
        3 (hay|tienen|queda|quedan|en) [la|en|el] (color|talla|tamano|referencia|modelo)
        2.6 (hay|tienen|venden|manejan|queda|viene) (en|por) (galon|litro|caja|cajas|docena|rollo|\
        metro|metros|kilo|paquete|unidad|@color)
        2.4 (quedan|queda|les quedan|le quedan) (unidades|todavia|una|alguna|muchas|mas|aun)
        2.6 (puedo|se puede|podria|podriamos) (verla|verlas|verlo|probar|probarla|mirarla|verlos)
        2.8 (de|en|que) @color (hay|tienen|viene|vienen|manejan|les queda)
        2.6 (es la misma|es el mismo|es igual|es la|sera la|es esta|es este) (que|de|a la) * (foto|\
        imagen|anuncio|publicacion|video|facebook|instagram|marketplace)
        2.6 (vi|viendo|mirando) * (anuncio|publicacion|facebook|instagram|tiktok|marketplace|\
        catalogo|pagina|aviso|publicidad|internet|estado|estados)
        2 (el|la|lo) (del|de la|de) (anuncio|publicacion|facebook|instagram|marketplace|estado|\
        foto|video|tiktok|estados)
        """

    static let catalog = """
        3.5 (catalogo|catalogos|portafolio|brochure|menu de productos|lista de productos|listado \
        de productos|carta de productos)
        3.4 (lista|listado) de (todo|todo lo que|lo que|productos|repuestos|@cosa|referencias|\
        partes)
        3 (que|que cosas|que mas) (venden|vende|ofrecen|productos venden|productos tienen|\
        productos manejan|productos ofrecen|hacen ustedes|articulos venden|mas venden|mas tienen|\
        mercancia tienen|mercancia manejan|cositas venden)
        3 (a que se dedican|que es lo que venden|que manejan|que ofrecen|que tienen para|que \
        tienen a la venta|que servicios ofrecen|que servicios prestan|que servicios tienen|que \
        productos|cuales productos|todo lo que venden|todo lo que tienen)
        3.6 @tener [@articulo] (pagina|instagram|facebook|tiktok|catalogo) * (para|pa) (ver|mirar|\
        conocer)
        3 (tienen|hay|cual es la|tiene|me regala la|me pasa la) (pagina|pagina web|web|instagram|\
        facebook|tienda virtual|tienda en linea|redes|redes sociales|sitio web|link de la pagina|\
        pagina de internet)
        2.6 (pagina web|sitio web|tienda online|tienda en linea|redes sociales)
        2.4 ^ (que|que es lo que) (tienen|tiene|hay|venden|manejan) $
        """

    static let purchase = """
        3.2 (montemela|montamela|montemelo|montamelo|despachela|despachemela|empaquemela|\
        facturemela)
        2.1 (apartar|apartarla|separar|separarla|reservar|reservarla|comprarla|comprarlo)
        3.2 (la|lo|las|los) voy a (comprar|llevar|pedir|encargar)
        3 (que debo hacer|que hago|como hago|que tengo que hacer) para (comprar|comprarla|llevarla|\
        pedirla|adquirirla|tenerla)
        3.2 (cojame|tomeme|anoteme|apunteme|recibame|hagame|montame|monteme|tomame) (el|un|mi|ese|\
        este|la) (pedido|orden|compra|encargo)
        3.2 (quiero|quisiera|deseo|puedo|necesito|me gustaria|como hago para|voy a) (apartar|\
        apartarla|separar|separarla|reservar|reservarla|encargar|encargarla|facturar) 
        3.2 (le|les) (hago|paso|dejo|monto) (el|un|mi) pedido
        3.2 (me la|me lo|me las|me los) (manda|envia|despacha|factura|vende|aparta|separa|guarda|\
        empaca) (ya|de una|hoy|pues|entonces|porfa)
        3 (quiero|deseo|quisiera|voy a|necesito|me gustaria|vamos a|me decidi a|puedo|pienso|como \
        hago para|como puedo|se puede|estoy listo para|estoy lista para|podria|para) (comprar|\
        comprarla|comprarlo|comprarlas|comprarme|comprarles|adquirir|adquirirla|adquirirlo|\
        llevar|llevarme|llevarla|llevarlo|ordenar|pedir|hacer un pedido|hacer el pedido|encargar|\
        comprarle|hacerles un pedido|hacer una compra|hacerle un pedido|llevarmela|pedirla|\
        pedirlo|realizar un pedido|realizar una compra|hacer mi pedido)
        3 (la compro|lo compro|las compro|los compro|me la llevo|me lo llevo|me las llevo|me los \
        llevo|me llevo|la quiero|lo quiero|las quiero|los quiero|quiero esa|quiero ese|quiero \
        esta|quiero este|la necesito ya|voy por ella|me quedo con|me decido por|me decidi por|\
        voy a llevar|ya me decidi|hagamos el negocio|hagamosle|deme una|deme uno|deme dos|\
        vendame|vendeme|mandeme una|mandeme dos|envieme una|enviame una|mandeme uno|facturemela|\
        facturela)
        3 (separeme una|separeme|separame|separemela|separamela|apartame|aparteme|apartemela|\
        apartemelo|guardeme|guardemela|guardamela|reserveme|reservemela|me la guarda|me lo \
        guarda|me la separa|me lo separa|me la aparta|me lo aparta|me guarda|me aparta|me separa|\
        me reserva|me la reserva|me lo reserva|me puede separar|me puede apartar|puede \
        guardarmela|separar una|apartar una|reservar una)
        3 (como|donde) (compro|la compro|lo compro|hago para comprar|hago la compra|hago el pedido|\
        hago un pedido|hago mi pedido|pido|puedo pedir|la pido|lo pido|puedo comprar|puedo \
        comprarla|puedo hacer el pedido|se hace el pedido|es el proceso de compra|seria para \
        comprar|encargo|la puedo comprar|lo puedo comprar|la adquiero|lo adquiero|puedo adquirir|\
        puedo adquirirla)
        2.8 (hacer un pedido|hacer el pedido|hacer pedido|realizar un pedido|para comprar|proceso \
        de compra|quiero ordenar|para pedir|para hacer un pedido|tomar un pedido|les voy a \
        comprar|le voy a comprar|listo para comprar|lista para comprar)
        2.2 (comprar|adquirir|comprarla|comprarlo|encargar)
        2.4 (para llevar|quiero llevar|voy a llevar|deseo llevar) (una|un|dos|tres|@numero|varias|\
        varios)
        3 (deme|mandeme|pongame|vendame|envieme|separeme|apartame|guardeme|despacheme|anoteme) \
        (@numero|una|uno|dos|tres|cuatro|cinco|esa|ese|esas|esos|media|un par)
        3 ^ (la|lo) (quiero|compro|llevo) [ya|hoy|mismo] $
        3 (si|ya|yo|me) la llevo $
        3.2 (quiero|deme|mandeme|envieme|necesito|pongame|seria|serian|me da|me vende|me despacha|\
        para pedir|agregueme|llevo) (@numero|dos|tres|cuatro|cinco|seis|diez|una docena|media \
        docena) (@producto|@cosa|de esas|de esos|unidades|de esas)
        """
}
