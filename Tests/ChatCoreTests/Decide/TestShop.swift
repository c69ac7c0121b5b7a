import ChatCore

/// A small shop for tests of decisions; its words are short so that tables stay readable.
enum TestShop {
    /// Sunday, 22 November 2026, 10:00 in Bogotá is 15:00 UTC.
    static func time(_ text: String) throws -> Timestamp {
        guard
            let time = Timestamp(
                iso8601: text.split(separator: " ").joined(separator: "T") + ":00Z")
        else { throw WrongTime(text: text) }
        return time.adding(seconds: 5 * 3600)
    }

    struct WrongTime: Error { var text: String }

    static let business = Business(
        profile: profile, answers: answers, vocabulary: vocabulary, catalog: catalog,
        version: "test")

    static let bot = Bot(business)

    /// A bot whose shop also has these words.
    static func bot(saying words: [SystemAnswer: String]) throws -> Bot {
        var own = answers
        for (situation, text) in words {
            own.system[situation] = Answer(variants: [try AnswerTemplate(text)])
        }
        return Bot(
            Business(
                profile: profile, answers: own, vocabulary: vocabulary, catalog: catalog,
                version: "test"))
    }

    private static let hours: OpeningHours = {
        let long = [ClockInterval(opens: 8 * 60, closes: 18 * 60)].compactMap { $0 }
        let short = [ClockInterval(opens: 9 * 60, closes: 13 * 60)].compactMap { $0 }
        var week = Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, long) })
        week[.saturday] = short
        week[.sunday] = []
        var exceptions: [CivilDate: OpeningException] = [:]
        if let day = CivilDate("2026-12-24") {
            exceptions[day] = OpeningException(intervals: short, reason: "Nochebuena")
        }
        return OpeningHours(week: week, exceptions: exceptions, holidays: .closed)
    }()

    private static let profile = Profile(
        name: "Costuras", city: "Medellín", timeZone: .bogota, address: "Calle 49 # 52-10",
        mapLink: "https://maps.example/costuras", openingHours: hours,
        paymentMethods: [PaymentMethod(name: "efectivo"), PaymentMethod(name: "Nequi")],
        shipping: Shipping(zones: [
            ShippingZone(
                name: "Valle de Aburrá", cities: ["Medellín", "Envigado", "Bello"],
                price: Money(units: 12_000), time: "1 día"),
            ShippingZone(
                name: "Ciudades", cities: ["Cali", "Bogotá"], price: Money(units: 25_000),
                time: "3 días"),
            ShippingZone(name: "Resto del país", time: "5 días"),
        ]),
        warranty: "Las máquinas tienen un año de garantía por defectos de fábrica.",
        workshop: "Reparamos máquinas de coser; la revisión vale $40.000.",
        teams: [
            Team(
                id: "ventas", name: "el equipo de ventas",
                handles: [.explicitWish, .purchase, .complaint, .urgent],
                phrases: ["venta al por mayor"]),
            Team(id: "taller", name: "el taller", handles: [.repair], priority: 1),
        ], priceMaxAgeDays: 60)

    private static let vocabulary = Vocabulary(
        tradeWords: ["maquina de coser", "maquina", "fileteadora", "hilo", "aguja", "bobina"],
        brands: ["Singer", "Brother", "Bernina"],
        customIntents: [
            CustomIntent(name: "clases", phrases: ["clases de costura", "dictan clases"])
        ])

    private static let catalog = Catalog(items: [
        CatalogItem(
            id: "M1", name: "Máquina Singer Heavy Duty 4423", category: "máquinas familiares",
            brand: "Singer", model: "4423", price: Money(units: 1_250_000),
            description: "Cose jean.", imageID: "singer-4423", aliases: ["heavy duty"],
            priceDate: CivilDate("2026-11-10")),
        CatalogItem(
            id: "M2", name: "Máquina Brother CS6000i", category: "máquinas familiares",
            brand: "Brother", model: "CS6000i", price: Money(units: 1_480_000),
            isAvailable: false, priceDate: CivilDate("2026-11-10")),
        CatalogItem(
            id: "F1", name: "Fileteadora Singer S0230", category: "fileteadoras",
            brand: "Singer", model: "S0230", price: Money(units: 1_690_000),
            imageID: "fileteadora", priceDate: CivilDate("2026-05-02")),
        CatalogItem(
            id: "F2", name: "Fileteadora Jontex JT-747", category: "fileteadoras",
            brand: "Jontex", model: "JT-747", price: Money(units: 1_150_000),
            priceDate: CivilDate("2026-11-10")),
        CatalogItem(
            id: "R1", name: "Pedal electrónico", category: "repuestos",
            price: Money(units: 95_000), priceDate: CivilDate("2026-11-10")),
        CatalogItem(id: "R2", name: "Motor industrial servo", category: "repuestos"),
    ])

    /// A wording that the table below is sure to be right about.
    private static func answer(_ text: String) -> Answer {
        Answer(variants: [(try? AnswerTemplate(text))].compactMap { $0 })
    }

    private static let answers = Answers(
        intents: [
            "saludo": "¡Hola, {saludo_del_dia}! ¿En qué le ayudo?",
            "despedida": "¡Que esté muy bien!",
            "agradecimiento": "¡Con mucho gusto!",
            "horarios": "Atendemos:\n{horario}",
            "direccion": "Estamos en {direccion}. Mapa: {mapa}",
            "envios": "Sí, hacemos envíos. ¿Para qué ciudad?",
            "pagos": "Recibimos {formas_de_pago}.",
            "precio": "Con gusto. ¿De cuál artículo?",
            "disponibilidad": "Con gusto. ¿Cuál busca?",
            "catalogo": "Tenemos {categorias}. ¿Cuál le interesa?",
            "asesoria": "Le ayudo a escoger. ¿Para qué la va a usar?",
            "garantia": "{garantia}",
            "servicio_tecnico": "{taller} ¿Quiere que el taller lo contacte?",
            "repuestos": "Manejamos repuestos. ¿Cuál necesita y para qué máquina?",
            "promociones": "Por ahora no hay promociones.",
            "estado_pedido": "Para ver su pedido lo mira una persona. ¿La llamo?",
            "devolucion": "Hay cambio en cinco días. ¿Lo paso con una persona?",
            "clases": "Dictamos clases los sábados.",
        ].mapValues(answer),
        system: [
            .opening: "¡Hola, {saludo_del_dia}!",
            .openNow: "Sí, {estado}.",
            .closedNow: "En este momento {estado}.",
            .openThatDay: "Sí, {dia} abrimos de {horario_del_dia}.",
            .closedThatDay: "No, {dia} estamos en descanso: {horario_del_dia}.",
            .itemPrice: "{articulo}: {precio}, disponible. ¿Se la separo?",
            .itemPriceMayHaveChanged:
                "{articulo}: {precio} (precio del {fecha_precio}, por confirmar). ¿Se la separo?",
            .itemWithoutPrice: "{articulo}: precio por confirmar. ¿Le pregunto a una persona?",
            .itemAvailable: "Sí hay {articulo}, a {precio}. ¿Se la separo?",
            .itemSoldOut: "{articulo} está agotada por ahora.",
            .cheapestItem: "La más económica es {articulo}, a {precio}. ¿Se la separo?",
            .severalItems: "Tengo estas:\n{lista_articulos}\n¿Cuál le interesa?",
            .itemNotFound: "Eso no lo tenemos.",
            .shippingToCity: "A {ciudad_destino} vale {precio_envio} y llega en {tiempo_envio}.",
            .shippingToBeConfirmed: "A {ciudad_destino} le confirmamos el valor del envío.",
            .gibberish: "No le entendí. ¿Me lo escribe de otra forma?",
            .emptyMessage: "Su mensaje llegó vacío.",
            .yesOrNoWithoutQuestion: "Con gusto. ¿Qué necesita?",
            .offTopic: "De eso no sé; de máquinas de coser sí.",
            .unsure: "¿Me pregunta por {opciones}?",
            .fallback: "Eso lo sabe una persona. ¿La llamo?",
            .handoff: "Lo paso con {equipo}; le escribe {atencion_equipo}.",
            .handoffOutOfHours: "{equipo} le escribe {atencion_equipo}.",
            .handoffComplaint: "Lo siento mucho. {equipo} le escribe {atencion_equipo}.",
            .mediaAudio: "No puedo oír notas de voz. ¿Me lo escribe?",
            .mediaImage: "Recibí su foto. ¿Qué necesita?",
            .mediaOther: "Recibido. ¿Qué necesita?",
        ].mapValues(answer))
}
