import ChatCore

/// A small shop whose bot answers everything that the simulation's customers write.
enum SimulationShop {
    static let bot = Bot(
        Business(
            profile: profile, answers: answers,
            vocabulary: Vocabulary(
                tradeWords: ["maquina", "hilo"],
                customIntents: [CustomIntent(name: "clases", phrases: ["dictan clases"])]),
            catalog: Catalog(items: [
                CatalogItem(
                    id: "M1", name: "Máquina Singer 4423", category: "máquinas", brand: "Singer",
                    model: "4423", price: Money(units: 1_250_000))
            ]), version: "simulation"))

    /// What customers write: questions, wishes for a person, wishes to hear nothing more.
    static let contents: [MessageContent] = [
        .text("hola"), .text("¿a qué hora abren?"), .text("¿hacen envíos a Cali?"),
        .text("¿cuánto vale la singer 4423?"), .text("gracias"), .text("asdfgh"), .text(""),
        .text("quiero hablar con una persona"), .text("tengo un reclamo, llegó dañada"),
        .text("STOP"), .text("no me escriban más"), .unsupported(kind: "poll"),
        .media(MediaAttachment(kind: .audio, id: "1", isVoiceNote: true)),
        .button(id: "intent:clases", title: "Clases"),
        .order(
            CustomerOrder(
                catalogID: "c", note: nil,
                lines: [
                    CustomerOrder.Line(
                        productID: "M1", quantity: 1, unitPrice: nil, currency: "COP")
                ])),
    ]

    private static let profile = Profile(
        name: "Costuras", city: "Cali", timeZone: .bogota, address: "Calle 1",
        mapLink: "https://maps.example/c",
        openingHours: OpeningHours(week: [:]),
        paymentMethods: [PaymentMethod(name: "efectivo")],
        shipping: Shipping(zones: [
            ShippingZone(
                name: "Ciudades", cities: ["Cali"], price: Money(units: 9000), time: "2 días")
        ]),
        teams: [
            Team(
                id: "ventas", name: "el equipo de ventas",
                handles: [.explicitWish, .purchase, .complaint, .urgent])
        ])

    private static let answers = Answers(
        intents: Dictionary(
            uniqueKeysWithValues: Intent.builtIn.map { ($0.name, answer("Sobre \($0.name).")) }
                + [("clases", answer("Los sábados."))]),
        system: Dictionary(
            uniqueKeysWithValues: SystemAnswer.allCases.map { ($0, answer("Le contamos.")) }))

    private static func answer(_ text: String) -> Answer {
        Answer(variants: [AnswerTemplate(segments: [.literal(text)])])
    }
}
