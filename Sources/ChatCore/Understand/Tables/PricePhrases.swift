/// Prices and promotions.
enum PricePhrases {
    static let price = """
        3.8 (cual|que|cuales) * mas (economica|economico|barata|barato|baratica|baratico|cara|\
        costosa)
        4 ^ que @tener [como] (por|de|hasta) [unos] @monto
        3 (algo|alguna|alguno|una|uno) [de|por] (menos de|hasta|maximo|por debajo de|alrededor de) \
        @monto
        3.4 @arreglar * (cuanto|precio|valor|vale|cuesta|sale|cobran)
        3.4 (cuanto|que|a como|precio de|valor de|valor del|precio del|en cuanto) * (cobra|cobran|\
        vale|cuesta|sale|el|la|un|una|por|es|de) @arreglar
        2.1 (valen|cuestan|valer|costar|cobran|cobra|cobrar|costando|saldra|saldria|carito|\
        baratica|baratico)
        1.4 (barata|barato|baratos|baratas|economica|economico|caro|cara)
        1.8 cuesta
        1.4 cuanto
        3.2 cuanto * (va a valer|va a costar|va a salir|va a ser|me va a|voy a pagar|toca pagar|\
        seria todo|es todo|sale todo|en total|toca dar|hay que pagar|me vale|me costaria)
        3 (precio|precios|cotizacion|cotizar|cotizarme|cotizeme|coticeme|cotizame|cotizan|tarifa|\
        tarifas|presupuesto de)
        3.2 cuanto (vale|valen|cuesta|cuestan|valdria|valdra|costaria|costara|sale|salen|saldria|\
        cobra|cobran|cobrarian|cobraria|valdrian|costarian|piden|vale el|sera|seria|es)
        3.2 (cuanto|en cuanto|a cuanto|de a cuanto|por cuanto|como cuanto|mas o menos cuanto|que \
        tanto) * @costar
        3.5 ^ cual es (el|su) (precio|valor|costo) $
        3 (a como|en cuanto|a cuanto|por cuanto|en que precio|que precio|que valor|que costo|cual \
        es el precio|cual es el valor|cual es el costo|en que valor|como cuanto|de a como|que \
        vale|que cuesta|que costo tiene|en cuanto la|en cuanto lo|a cuanto la|a cuanto lo|cuanto \
        la|cuanto lo|en cuanto las|en cuanto los)
        3 (valor|costo|costos|valores) (de|del|por|total|aproximado|unitario|final|al por mayor|\
        tiene|seria|es)
        3 (el|que|cual|su|me da el|me regala el|regaleme el|deme el|por favor el) (valor|costo)
        2.2 (valor|costo|costos|valores)
        2.6 ^ (vale|cuesta|valen|cuestan) * (@producto|@cosa)
        3.5 (lista|listado|listas) de (precios|precio|valores)
        3 ^ (cuanto|cuanto es|cuanto vale|valor|precio|precios|a como|y cuanto|cuanto seria|cuanto \
        cuesta|canto es) $
        3.2 (quiero|quisiera|necesito|deseo|para|me puede|me pueden|podria) (cotizar|una \
        cotizacion|cotizacion|cotizarme|cotizarla)
        3.4 (es para|para|quiero|quisiera|necesito|me gustaria) saber * (precio|precios|valor|\
        costo|cuanto)
        3 (saldra|saldria|sale|sera|es|seria) muy (caro|cara|costoso|costosa)
        3 @monto * (es|incluye|con) * (iva|todo)
        3 (precio|valor) * (con|sin|incluye|mas) * iva
        3.4 (que|cual) (precio|precios|valor|costo) (tiene|tienen|es|seria|manejan|tendria|esta|\
        estan)
        2.6 cuanto (por|para|con|la|el|una|un|las|los|ese|esa|este)
        2.5 (la|el) mas (barata|barato|economica|economico|baratica|cara|costosa)
        2.5 (mas barata|mas barato|mas economica|mas economico|economicas|baratas|algo economico|\
        algo barato|que sea economica|lo mas barato)
        2.6 (menos de|por debajo de|hasta|maximo|no pase de|alrededor de|entre|cerca de|de unos) \
        @monto
        2.5 (tengo|cuento con|presupuesto de|mi presupuesto es|dispongo de|me alcanza|no tengo \
        sino|solo tengo) [como|unos] @monto
        3 (cuanto|que) * (mano de obra|cobra por|cobran por)
        3 (por mayor|al por mayor|por docena|precio de mayorista|precios de mayorista|al detal|por \
        mayor y al detal|mayorista|al por menor)
        3 (me puede|me podria|me pueden|podria|puede|pueden|quiero|necesito|quisiera|me) (cotizar|\
        dar precio|dar precios|dar el precio|regalar el precio|regalar precio|dar el valor|\
        regalar el valor)
        3 (subio|bajo|sigue|se mantiene|todavia esta) * (precio|@monto)
        3 (cuanto|a como) * (@producto|@cosa)
        2.5 (esta|vale|cuesta|queda|sale) (en|a) @monto
        3.5 (esta|es) (muy|demasiado) (cara|caro|costosa|costoso)
        """

    static let promotions = """
        3.6 (bajan|bajar|bajaran|rebajan|rebajar|rebajaran|mejoran) [de|los|el] (precio|precios)
        3.6 (llevando|si llevo|comprando|si compro|por llevar|por comprar|pagando) (dos|tres|\
        varias|varios|mas|las dos|los dos|@numero|ambas|de contado|en efectivo|todo) * (menos|\
        descuento|rebaja|rebajan|hacen|precio|sale|dejan|queda)
        3.6 (cuanto|en cuanto|que tanto) * (me hacen de menos|de menos|me rebajan|me rebaja|me \
        bajan|me descuentan|me quitan)
        3.4 (me colabora|me colaboran|me ayuda|me ayudan|me consiente|me consienten) con * precio
        3.4 (promos|promociones|ofertas|descuentos|combos|rebajas) (hay|tienen|este mes|de \
        diciembre|esta semana|del mes|hoy|vigentes|activas)
        3.2 (promocion|promociones|promo|promos|descuento|descuentos|descuentico|oferta|ofertas|\
        rebaja|rebajas|cupon|cupones|black friday|cyber monday|liquidacion|remate|remates|saldos|\
        obsequio|obsequios|bono de descuento|2x1|3x2|outlet|ofertica|ganga|gangas|rebajita|\
        descuentazo)
        3.6 (esta|estan|sigue|siguen|queda|quedan) * en (promocion|oferta|descuento)
        3 ^ (combos|paquetes|combo|kits|promo) $
        3 (precio|trato|valor) (preferencial|especial|de amigo)
        3 (hay|tienen|dan|me dan|incluyen) (algun detalle|un detalle|algun regalo|algo de encima|\
        alguna atencion|descuentico)
        3 (en cuanto|a como) * (la deja|me la deja|lo deja|me lo deja|la dejan)
        3 (combo|combos) (de|con|que|tienen|hay|disponible)
        3.5 (codigo|cupon|bono|vale) (de|para) (descuento|descuentos|promocion|regalo)
        4 (precio|precios) especial [por|para|si|al]
        3.5 (por|si) (pago|pagar|pago de|compro|llevo|la pago|lo pago|pago todo) * (descuento|\
        rebaja|rebajan|menos|hacen descuento|promocion)
        3.5 (hacen|dan|hay|tienen|me hace|me hacen|me da|me dan|aplican) [algun|un|el|buen] \
        (descuento|descuentico|rebaja|rebajita|promo|promocion|descuentos|precio especial|\
        atencion en precio|buen precio)
        3.2 (me rebaja|me rebajan|rebajan algo|rebaja algo|me la deja|me lo deja|me la dejan|me lo \
        dejan|lo menos|lo ultimo|cuanto es lo menos|el ultimo precio|ultimo precio|mejor precio|\
        menor precio|a como me la deja|en cuanto me la deja|en cuanto me lo deja|cuanto lo menos|\
        ultimo menos|cuanto es lo ultimo|me hace precio|haga una rebajita|hagale una rebajita|me \
        hace una atencion|deme un buen precio|me deja en @monto|me la deja en @monto|dejemela en)
        3 (regalan|incluyen|viene con|dan) [algun] (regalo|obsequio|algo de regalo)
        3.5 (dia de la madre|dia de las madres|dia del padre|navidad|amor y amistad|fin de ano|\
        aniversario|black) * (promo|promocion|promociones|oferta|ofertas|descuento|descuentos)
        """
}
