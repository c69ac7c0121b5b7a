/// Requests without a subject, yes and no, urgency.
enum GeneralPhrases {
    static let other = """
        2.2 (necesito|quiero|quisiera|deseo|solicito|busco|me regala|me da|me dan|me brinda|me \
        brindan|me puede dar|me pueden dar|me podria dar|me regalan|me regalas|deseo mas|quiero \
        mas|mas|me das|pido|me puedes dar|requiero|para) [mas|por favor|algo de|un poco de|una|\
        toda la] (informacion|detalles|datos|ayuda|orientacion|colaboracion)
        2.1 (una pregunta|una consulta|una pregunta por favor|una preguntica|una consultica|una \
        inquietud|tengo una duda|tengo una pregunta|tengo una consulta|tengo una inquietud|\
        quiero preguntar|quisiera preguntar|queria preguntar|para preguntar|para preguntarle|\
        para hacerle una pregunta|les queria preguntar|le hago una pregunta|te hago una pregunta|\
        una duda|puedo preguntar algo|le puedo hacer una pregunta|necesito un favor|me hace un \
        favor|hagame un favor|quiero consultar|necesito preguntar|necesito hacer una consulta)
        2.1 (me puede ayudar|me pueden ayudar|me puedes ayudar|me ayuda|me ayudan|me ayudas|ayuda|\
        ayudeme|ayudenme|ayudame|me colabora|me colaboran|me podria colaborar|me puede colaborar|\
        me pueden colaborar|me podrian dar mas informacion|me podria ayudar|me podrian ayudar|\
        colaboreme|me colabora con algo|necesito su ayuda|necesito de su ayuda)
        2.1 ^ (informacion|detalles|informes|consulta|pregunta|ayuda) $
        1.1 (informacion|detalles)
        2.1 (me puede informar|me pueden informar|mas detalles|mas informacion|me informa|me \
        informan|informes)
        1.1 (necesito saber|quiero saber|quisiera saber|queria saber|me gustaria saber|una cosita|\
        le comento|les comento|lo que pasa es que|mi duda es|mire es que|quiero que me digan)
        2.1 ^ (quiero saber algo|quisiera saber algo|una cosita|una duda|como hacerlo|hay alguna \
        ayuda|una asesoria|una consultica|tengo un problema) $
        2.1 (tengo un problema|tengo un inconveniente) $
        2.1 ^ (por favor|porfa|porfavor|please) $
        3.6 @tener [@articulo] (whatsapp|instagram|facebook|tiktok|redes sociales)
        3.2 (quiero|quisiera|como|para|puedo) (ser|volverme) (distribuidor|distribuidora|\
        revendedor|revendedora)
        3.4 (factura|facturas|facturacion) electronica
        3.4 (me|nos|le|les) (hace|hacen|da|dan|expide|expiden|genera|generan|puede hacer|pueden hacer|\
        puede dar|pueden dar) [la|una] factura
        4 (recibe|reciben|recibirian|reciban|acepta|aceptan|toma|toman|coge|cogen|compra|compran|\
        doy|entrego|dejo|sirve) * (usada|usadas|usado|usados|vieja|viejas|viejo|viejos|mia|mio|\
        @cosa|@producto) * (en|como) parte de pago
        3.6 (ustedes|me|nos|tambien) [me] (la|lo|las|los) (compran|compraria|comprarian)
        3.6 (ustedes|me|nos) (compran|compraria|comprarian) * (@cosa|@producto) * (usada|usadas|\
        usado|usados|vieja|viejas|viejo|viejos|antigua|antiguas)
        4 (vieja|viejo|usada|usado|mia|mio) * (en|como) parte de pago
        """

    static let affirmation = """
        1 (si|claro|listo|ok|vale|dale|bueno|correcto|exacto|perfecto|genial|seguro|afirmativo|\
        obvio|aja|ajam|sisas|eso|hagale|hagalo|hagamosle|cierto|sip|positivo|excelente|super|\
        bien|perfecto pues|vale|va pues|de una pues|ok listo|listo pues|claro que si|bacano|\
        chevere|entendido|entiendo|okey|claritico|yes|sim|de una|de una vez|por supuesto|claro \
        que si|si senor|si senora|asi es|esta bien|de acuerdo|como no|si claro|eso es|si por \
        favor|si porfa|me parece|me parece bien|me parece perfecto|por su puesto|todo bien|si si|\
        bueno si|esa misma|ese mismo|esa|ese|obvio si|va|vamos|siga|por favor si|ya|si gracias|\
        ah si|ah ok|ah bueno|ah listo|oka|si quiero|si deseo|si me interesa|si sirve|confirmo|\
        confirmado|sin duda|sin problema|trato hecho|recibido|copiado|enterado|quedo atento|\
        quedo atenta|quedo pendiente|esta perfecto|que bueno|que bien|mas o menos|tal vez|quizas|\
        puede ser|es correcto|con gusto|con mucho gusto|a la orden|adelante|prosiga|continue)
        1 (👍|👌|✅|🆗|💯|👍🏻|👍🏼|👍🏽|🙌|☑|✔)
        """

    static let negation = """
        1 (no|nunca|ninguno|ninguna|negativo|jamas|tampoco|nada|nada mas|no gracias|no senor|no \
        senora|para nada|todavia no|aun no|ahora no|por ahora no|no quiero|no deseo|no por ahora|\
        no todavia|asi no|no asi no|no no|nones|no me interesa|no mas|claro que no|no creo|mejor \
        no|ya no|no se|no lo se|no tengo|de ninguna manera|en absoluto|ni idea|no entiendo|no \
        entendi|no es eso|eso no|no era eso|no asi|no hace falta|no es necesario|dejelo asi|\
        dejemoslo asi|no importa|olvidelo|olvidalo)
        1 (👎|❌|🚫)
        """

    static let urgent = """
        3 (urgente|urgentemente|urgencia|urge|me urge|de urgencia|lo antes posible|cuanto antes|es \
        urgente|emergencia|ya mismo|para hoy mismo|para ya|es para ya|no puedo esperar|no da \
        espera|con urgencia|urgentisimo|parada la produccion|tengo parado el taller|estoy parada|\
        tengo el taller parado)
        """
}
