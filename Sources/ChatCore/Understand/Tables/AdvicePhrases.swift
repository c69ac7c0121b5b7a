/// Advice, comparison, and how things are used.
enum AdvicePhrases {
    static let table = """
        3.2 (esa|ese|esta|este|esas|esos) [si|me|tambien] @trabajo
        3.2 (si|tambien) [me] @trabajo @producto
        3.4 (aconsejas|aconseja|recomiendas|sugieres) 
        3.4 (que|cual|cuales) (rinde|aguanta|dura|funciona|trabaja|@trabajo|produce|sale) (mas|mejor)
        3.4 (me|nos) (aguanta|aguantara|aguantaria|servira|rinde|rendiria|alcanzara) 
        3.6 cada (cuanto|cuantos meses|cuantos dias) [debo|hay que|toca|se le|se|le|la|yo] * \
        (aceitar|aceitarla|aceite|engrasar|limpiar|limpiarla|mantenimiento|cambiar|cambia|\
        cambiarle|cambio)
        3 (pesa|pesan) (mucho|bastante|harto|demasiado)
        3.6 (cuanto|cuantos kilos|cuantos) (pesa|pesan)
        1.2 (recomendable|conveniente)
        1.4 ^ cual (es|seria|me|sirve|de)
        3.6 (cual|que|cuales) (es|sale|seria|sera|resulta) (mas|menos|la mas|el mas) * (durable|\
        facil|practica|rapida|silenciosa|fuerte|resistente|completa|buena|bueno|recomendable|\
        conveniente|moderna|suave|liviana|complicada|buena para|util)
        3.4 (que|cual) (me sirve|le sirve|uso|se usa|utilizo|le pongo|se le pone|le echo|le aplico|\
        compro|me toca|llevo) [a mi|para|en|a la|mas|yo]
        3.4 (una sola|con una|con esa|con eso|con esta) * (me basta|basta|alcanza|me alcanza|es \
        suficiente|puedo|me sirve)
        3.2 (me basta|me alcanza con|es suficiente|necesito las dos|necesito ambas|o necesito|me \
        hace falta otra|seria suficiente)
        3.2 (sirve|puedo usar|puedo echarle|se le puede|le puedo) (cualquier|cualquiera|poner|\
        echar|aceite|usar|otro|otra)
        3.2 (para mi|para uno|para una persona|para alguien|para una nina|para un nino|para mi \
        hija|para mi mama|para regalar|para regalo|para uso) * (cual|buena|recomienda|\
        recomiendan|sirve|principiante|escolar|profesional)
        3.4 entre [la|el|una|un|esa|ese] * y [la|el|una|un] * (cual|que)
        3.4 (cual|que) * (para|pa) (@trabajo|hacer|trabajar|mi casa|la casa|mi negocio|mi taller|\
        empezar|arrancar|un taller|una nina|principiantes)
        3.5 @recomendar
        3.6 (que|cual|cuales) * @recomendar
        3.6 (cual|que) * (me conviene|conviene mas|me sirve|sirve mas|me serviria|serviria|seria \
        mejor|seria la mejor|es mejor|es la mejor|sale mejor|es mas buena|sale mas buena|es mas \
        recomendable|seria la indicada|es la ideal|me iria mejor|resulta mejor|rinde mas|aguanta \
        mas|dura mas|es mas rapida|es mas facil|es mas silenciosa|es mas fuerte|es mas \
        resistente|gasta menos|recomendaria|es mas practica|es buena para|sirve para|sera mejor|\
        me aconseja|necesito para|debo comprar|deberia comprar|tengo que comprar|me toca comprar|\
        compro|escojo|elijo|me llevo)
        3.5 (cual|que) (@producto|@cosa) * (es buena|sirve|me sirve|es mejor|conviene|necesito|\
        para|es ideal|puedo usar|se usa|utilizo|es la indicada)
        3.5 (diferencia|diferencias|comparacion|comparar|compararme|en que se diferencian|que \
        diferencia hay|que tiene de diferente|en que se diferencia)
        3.5 (es|son|sera|seria|salen|sale) @mejor * (que|o|para|la|esa|esta|el)
        3.2 (es|son|sera|salen|sale|seran) (buena|bueno|buenas|buenos|confiable|confiables|durable|\
        resistente|resistentes|de calidad|de buena calidad|facil de usar|facil de manejar|rapida|\
        silenciosa|fuerte|finas|fina|duradera)
        3.5 (que tal|que tan) (es|son|sale|salen|buena|bueno|buenas|buenos|sera|seran|resulta|\
        facil|dificil|resistente|ruidosa|rapida|fuerte|la marca|esa marca|funciona) 
        3.2 que tal (la|el|las|los|esa|ese) (@producto|@cosa|@marca)
        3.5 (vale la pena|valdra la pena|me conviene|conviene comprar|que piensa|que me dice|cual \
        escojo|cual elijo|no se cual|no se que comprar|no se cual comprar|no se cual llevar|no \
        se que llevar|ayudeme a escoger|ayudame a elegir|ayuda para escoger|me ayuda a escoger|\
        me ayuda a elegir|me ayudan a escoger|me ayudan a elegir|no me decido|indeciso entre|\
        indecisa entre|estoy entre)
        3.2 (para|apenas|estoy|voy a) (empezar|principiante|principiantes|aprender|empezando|\
        comenzar|iniciar|emprender|emprendimiento|comenzando|aprendiendo|montar|poner|iniciando|\
        estoy empezando|montar un|montar mi|principiar)
        3 (montar|poner|abrir|armar|iniciar|empezar) [un|mi|una|con un|con mi] (taller|negocio|\
        emprendimiento|microempresa|local|fabrica|empresa|tallercito|famiempresa)
        3.5 (sirve|sirven|serviria|me sirve|me serviria|funciona|funcionaria|aguanta|resiste|puede|\
        puedo|se puede|es capaz|pasa|le da|da|trabaja) * para (@producto|trabajar|hacer|uso|usar|\
        casa|el hogar|trabajo|negocio|empezar)
        3.2 (sirve|sirven|serviria|me sirve|me serviria|funcionaria|aguanta|resiste) (para|con|en)
        3.2 (me aguanta|me coge|aguanta|me sirve|me alcanza) * (o|para|bien|si)
        3.2 (familiar|casera|domestica|semi industrial|semindustrial|industrial|nueva|usada|manual|\
        electrica|electronica) o [una|la|de] (familiar|casera|domestica|semi industrial|\
        semindustrial|industrial|nueva|usada|manual|electrica|electronica|segunda)
        3.2 (que|cual) (opina|opinan) de
        3.2 (@producto|@marca|@cosa) * (usted|ustedes|sumerce) que (opina|opinan|piensa|piensan|\
        aconseja|aconsejan)
        3.2 (mejor|es mejor|seria mejor|sera mejor) [@articulo] (@producto|@marca) $
        1.4 (usted|ustedes|sumerce) que (opina|opinan|piensa|piensan|aconseja|aconsejan)
        1.4 que (opina|opinan) (usted|ustedes|sumerce)
        3.2 (para|pa) * cual (sirve|es|me sirve|seria|recomienda|seria mejor|compro|necesito)
        3.2 (cual|que) compro
        3 (quiero|voy a|deseo|me gustaria|pienso) (aprender|emprender|montar|empezar|arrancar|\
        iniciar)
        3 (arrancar|empezar|montar|sacar|lanzar) (mi|una|con mi) (marca|linea|empresa|taller|\
        tallercito|tallercito de|negocio)
        3 @producto o [la|una|mejor] @producto [para]
        3 (que|cuales) (@cosa|cosas|herramientas) necesito
        3.2 (son|salen|es|sale|salen muy|son muy) (buenas|buenos|buena|bueno|malas|mala|duraderas|\
        finas|confiables)
        2.6 (o me voy|o toca otra|o compro|o me toca)
        3.2 (cual|que) (me|se) (sirve|recomienda|aconseja|utiliza|usa|necesita) (para|con|en)
        3.2 (que|cual) (necesito|se necesita|debo tener|me hace falta|tengo que tener) para \
        (montar|empezar|hacer|iniciar|trabajar|arrancar|poner)
        3 (asesor en|me asesora|me asesoran|me pueden asesorar|necesito asesoria|quiero asesoria|\
        una asesoria|asesorias|asesorarme|me orienta|me pueden orientar|necesito orientacion|\
        necesito que me asesoren|necesito una orientacion)
        3.2 (uso|trabajo) (domestico|industrial|pesado|diario|casero|continuo|rudo|comercial)
        3 (que|cual) (ventajas|ventaja|beneficios|desventajas|pros)
        3 (mejor la|mejor el|cual de las dos|cual de los dos|de las dos cual|entre la|entre el|\
        entre esas dos|cual de esas|cual de estas)
        2 es para
        3 (la quiero para|lo quiero para|la necesito para|lo necesito para|seria para|la voy a \
        usar para|la usaria para|quiero algo para|necesito algo para|busco algo para|una que \
        sirva|una que me sirva|una que aguante|algo que sirva|algo que me sirva|que sea buena|\
        que sea facil|algo bueno para)
        2.6 (principiante|principiantes|emprendimiento|asesoria)
        3 (es normal|esta bien|es recomendable|es necesario|es aconsejable) que
        3 (consume|gasta) (mucha|mucho|bastante) (luz|energia|corriente)
        3 (cuanta luz|cuanta energia|cuanta corriente|cuanto consume|cuanto gasta de luz)
        """
}
