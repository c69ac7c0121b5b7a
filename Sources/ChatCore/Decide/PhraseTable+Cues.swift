// The general Spanish of shop conversations in Colombia. A longer phrase hides the shorter ones inside it.

extension PhraseTable where Value == Cue {
    /// The cues that every shop shares.
    static let spanish: PhraseTable<Cue> = {
        var table = PhraseTable<Cue>()
        table.addTimes()
        table.addReferences()
        table.addComparisons()
        table.addSituations()
        table.addAnswers()
        table.addRequests()
        return table
    }()

    private mutating func addTimes() {
        for weekday in Weekday.allCases {
            let name = weekday.rawValue
            add(.weekday(weekday), name.hasSuffix("s") ? [name] : [name, name + "s"])
        }
        add(.today, ["hoy", "esta tarde", "esta noche", "esta mañana"])
        add(.tomorrow, ["mañana", "el dia de mañana"])
        add(.dayAfterTomorrow, ["pasado mañana"])
        add(.partOfDay, ["en la mañana", "por la mañana", "de la mañana", "mañanas"])
        add(.weekend, ["fin de semana", "fines de semana", "finde"])
        add(
            .holiday,
            ["festivo", "festivos", "feriado", "feriados", "lunes de puente", "el puente"])
        add(
            .now,
            [
                "ahora", "ahorita", "en este momento", "abiertos", "abierto", "abierta",
                "a esta hora", "ya abrieron", "ya cerraron", "ya cerro", "siguen atendiendo",
                "estan atendiendo", "todavia atienden", "aun atienden", "cerrados", "ya abren",
                "hay atencion", "hay alguien", "alcanzo a ir", "alcanzo a llegar",
                "todavia alcanzo", "alcanzo a pasar",
            ])
        let months = [
            "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
            "octubre", "noviembre", "diciembre",
        ]
        for (index, month) in months.enumerated() { add(.month(index + 1), [month]) }
        add(.month(9), ["setiembre"])
        for named in NamedDay.phrases { add(.namedDay(named.day), named.texts) }
    }

    private mutating func addReferences() {
        add(
            .thatOne,
            [
                "ese", "esa", "eso", "esos", "esas", "la misma", "el mismo", "aquella", "aquel",
                "la que me dijo", "la que me mostro",
                "el que me mostro", "la anterior", "el anterior",
            ])
        add(.perhapsThatOne, ["este", "esta", "esto", "estos", "estas"])
        add(
            .capability,
            [
                "sirve", "sirven", "hace", "cuantas", "cuantos", "que tal es", "que tal", "aguanta",
                "funciona con",
                "es buena",
                "es bueno", "pesa", "mide",
            ])
        add(.otherOne, ["la otra", "el otro", "y otra", "las otras", "los otros"])
        let ordinals: [(Int, [String])] = [
            (1, ["la primera", "el primero", "la 1", "el 1", "numero 1", "opcion 1"]),
            (2, ["la segunda", "el segundo", "la 2", "el 2", "numero 2", "opcion 2"]),
            (3, ["la tercera", "el tercero", "la 3", "el 3", "numero 3", "opcion 3"]),
            (4, ["la cuarta", "el cuarto", "la 4", "el 4", "numero 4", "opcion 4"]),
            (5, ["la quinta", "el quinto", "la 5", "el 5", "numero 5", "opcion 5"]),
            (-1, ["la ultima", "el ultimo"]),
        ]
        for (place, phrases) in ordinals { add(.ordinal(place), phrases) }
        add(
            .price,
            [
                "cuanto", "cuanto vale", "cuanto cuesta", "precio", "precios", "valor", "a como",
                "cuanto sale", "que vale", "que cuesta", "cuanto es",
            ])
        add(
            .picture,
            ["foto", "fotos", "imagen", "imagenes", "fotico", "me muestra", "muestreme", "verla"])
    }

    private mutating func addComparisons() {
        let wishes = [
            "mas barata", "mas barato", "mas baratica", "mas baratico", "mas economica",
            "mas economico", "mas cara", "mas caro", "mas costosa", "barata", "baratica",
            "economica", "de menor precio", "mas comoda",
        ]
        for article in ["la", "el", "cual es", "cual es la", "cual es el", "cual"] {
            add(.superlative, wishes.map { "\(article) \($0)" })
        }
        add(
            .superlative,
            ["las mas baratas", "los mas baratos", "las mas economicas", "los mas economicos"])
        add(
            .comparison,
            [
                "diferencia", "diferencias", "se diferencia", "se diferencian", "cual es mejor",
                "cual sera mejor", "comparar", "comparacion", "versus", "vs", "entre las dos",
                "entre los dos", "cual de las dos", "cual de los dos", "mejor que",
            ])
        add(
            .includes,
            ["incluye", "incluyen", "trae", "traen", "viene con", "vienen con", "trae consigo"])
        add(
            .details,
            [
                "caracteristicas", "especificaciones", "ficha tecnica", "mas informacion",
                "descripcion", "mas detalles",
            ])
        add(
            .quantity,
            [
                "cuantas quedan", "cuantos quedan", "cuantas hay", "cuantos hay", "cuantas tienen",
                "cuantos tienen", "cuantas unidades",
            ])
        add(
            .arrival,
            [
                "cuando llega", "cuando llegan", "cuando vuelve a llegar", "cuando les llega",
                "cuando hay", "cuando habra", "se demora", "se demoran", "demora", "demoran",
                "tarda",
                "tardan", "en cuanto llega", "en cuanto tiempo", "cuantos dias", "cuanto tiempo",
                "cuanto se demora", "cuanto se demoran", "cuanto demora", "cuanto demoran",
                "cuanto tarda", "cuanto tardan", "cuanto se tarda", "cuanto se tardan",
            ])
        let colours = [
            "negro", "negra", "blanco", "blanca", "rojo", "roja", "rosado", "rosada", "azul",
            "verde", "gris", "amarillo", "amarilla", "morado", "morada", "lila", "fucsia", "cafe",
            "beige", "vinotinto", "turquesa", "plateado", "plateada", "dorado", "dorada",
        ]
        for colour in colours { add(.attribute, ["en \(colour)", "color \(colour)"]) }
        add(
            .attribute,
            [
                "otro color", "otros colores", "que color", "que colores", "de colores",
                "de color", "cuanto pesa", "cuanto mide", "cuanto consume", "que voltaje",
                "que peso",
                "que medidas", "cuantos voltios",
            ])
    }

    private mutating func addSituations() {
        add(
            .whereabouts,
            [
                "soy de", "estoy en", "vivo en", "escribo de", "escribo desde", "desde", "para",
                "aqui en", "aca en", "estamos en", "somos de", "le hablo de", "llamo de",
            ])
        add(
            .onDelivery,
            [
                "al recibir", "cuando llegue", "cuando me llegue", "contra entrega",
                "cuando lo reciba", "cuando la reciba", "cuando reciba", "al recibirla",
                "al recibirlo", "cuando me la entreguen",
            ])
        add(.atSomeone, ["donde mi", "donde una", "donde un", "donde los", "donde mis"])
        add(
            .discountWish,
            [
                "me la deja", "me lo deja", "me la puede dejar", "me lo puede dejar", "muy cara",
                "muy caro", "esta cara", "esta caro", "me la dejaria", "me las deja", "me los deja",
                "me la dejan",
                "me lo dejan", "rebaja", "rebajan", "rebajita", "rebajar", "descuento",
                "descuentico", "descuentos", "lo menos", "ultimo precio", "precio final",
                "cuanto es lo ultimo", "cuanto lo menos", "me hace descuento", "me lo rebaja",
                "me la rebaja", "mas barata me la deja", "me colabora con el precio",
            ])
        add(
            .waiting,
            [
                "nadie me ha escrito", "nadie me escribio", "nadie me ha respondido",
                "nadie me respondio", "nadie me contesta", "nadie me ha contestado",
                "no me han escrito", "no me han respondido", "no me han contestado",
                "no me escribieron", "no me respondieron", "me van a responder",
                "me van a contestar", "me van a escribir", "sigo esperando", "quede esperando",
                "me quede esperando", "nadie responde", "nadie contesta",
            ])
        add(
            .homeVisit,
            [
                "van a domicilio", "a domicilio", "vienen a la casa", "van hasta la casa",
                "van a la casa", "vienen hasta aca", "domicilio",
            ])
    }

    private mutating func addAnswers() {
        add(
            .yes,
            [
                "si", "sip", "sisas", "claro", "claro que si", "dale", "listo", "de una", "ok",
                "okey", "vale", "bueno", "asi es", "correcto", "exacto", "me parece bien",
                "perfecto", "hagale", "de acuerdo", "por supuesto", "obvio", "me parece",
                "si quiero", "la quiero", "lo quiero", "me interesa", "aja", "esta bien", "eso es",
                "seria bueno", "me gustaria",
            ])
        add(
            .no,
            [
                "no", "nop", "para nada", "todavia no", "ahora no", "por ahora no", "no por ahora",
                "nada mas", "ya no", "negativo", "asi esta bien", "nada", "nunca", "no quiero",
                "eso es todo", "eso era todo", "mejor no", "no me interesa", "tampoco",
            ])
        add(
            .politeness,
            [
                "por favor", "gracias", "muchas gracias", "señor", "señora", "señorita", "amigo",
                "amiga", "veci", "vecino", "parce", "hermano", "doctor", "doña", "don",
                "mil gracias",
            ])
    }

    private mutating func addRequests() {
        let wishes = ["necesito", "quiero", "quisiera", "me gustaria", "deseo", "toca"]
        let repairs = [
            "reparar", "arreglar", "que la revisen", "que lo revisen", "que me la revisen",
            "que me lo revisen", "que la arreglen", "que me la arreglen", "que la reparen",
            "revisar", "mandar a arreglar", "mandarla a arreglar", "mandar a reparar",
            "mandarla a reparar", "llevar a arreglar", "llevarla", "llevarsela", "llevarles",
            "mantenimiento", "un mantenimiento", "el mantenimiento", "hacerle mantenimiento",
            "un tecnico", "el tecnico", "tecnico", "una reparacion", "reparacion", "un arreglo",
            "una revision", "revision", "repararla", "arreglarla", "hacerle una revision",
            "llevar la", "hacerle un mantenimiento", "que me arreglen", "que me reparen",
            "que me revisen", "que le hagan mantenimiento",
        ]
        for wish in wishes { add(.repairWish, repairs.map { "\(wish) \($0)" }) }
        add(
            .repairWish,
            [
                "para que la revisen", "para que me la revisen", "para que la arreglen",
                "para que le hagan mantenimiento", "puedo llevarla", "se la puedo llevar",
                "la puedo llevar", "se la llevo", "la llevo", "agendar", "pedir cita",
                "sacar cita", "una cita", "me la revisan", "me la arreglan", "me la reparan",
                "me pueden arreglar", "me pueden reparar", "me pueden revisar",
                "me la pueden revisar", "me la pueden arreglar", "me la pueden reparar",
                "me arreglan la", "me reparan la", "me revisan la", "pueden recogerla",
                "pueden venir", "a donde la llevo", "donde la llevo", "dejarla en el taller",
            ])
        add(
            .purchaseWish,
            [
                "quiero comprar", "quisiera comprar", "deseo comprar", "necesito comprar",
                "me gustaria comprar", "quiero llevar", "me la llevo", "me lo llevo", "la compro",
                "lo compro", "quiero pedir", "quiero encargar", "apartemela", "separemela",
                "apartemelo", "separemelo", "me la separa", "me lo separa", "me la aparta",
                "me lo aparta", "quiero separar", "quiero apartar", "quiero adquirir",
                "deseo adquirir", "la quiero comprar", "lo quiero comprar",
            ])
        add(.part, ["repuesto", "repuestos", "pieza", "piezas", "partes", "accesorios"])
        add(
            .workshopQuestion,
            [
                "arreglan", "reparan", "revisan", "instalan", "hacen mantenimiento",
                "hacen mantenimientos", "hacen reparaciones", "hacen servicio", "hacen arreglos",
                "hacen instalacion", "tienen taller", "hay taller", "tienen servicio tecnico",
                "hay servicio tecnico", "prestan servicio", "tienen tecnico", "tienen tecnicos",
                "ofrecen servicio", "manejan servicio", "servicio tecnico", "mantenimiento",
                "mantenimientos", "cuanto se demora", "cuanto se demoran", "cuanto demora",
                "cuanto demoran", "cuanto tarda", "cuanto tardan", "cuanto se tarda",
                "cuanto se tardan",
                "cuanto cobran", "reparaciones", "van a domicilio",
            ])
        add(
            .guaranteeDetail,
            [
                "cubre", "cubren", "aplica", "pierdo", "pierde", "perdi", "factura",
                "hacer efectiva", "extendida", "extender", "ampliar", "se quemo", "se daño",
                "se me daño", "voltaje", "reclamar", "valida", "hacer valer", "incluye",
            ])
    }
}
