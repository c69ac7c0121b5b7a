import ChatCore

/// A shop as a value: what the YAML files say for the daemon, said in Swift.
enum Bakery {
    static func business() throws(AnswerTemplateError) -> Business {
        let day = ClockInterval(opens: 6 * 60, closes: 19 * 60).map { [$0] } ?? []
        let profile = Profile(
            name: "Pan de la Esquina", city: "Armenia", timeZone: .bogota,
            address: "Calle 12 # 14-05", mapLink: "https://maps.example.com/pan",
            openingHours: OpeningHours(
                week: Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, day) })),
            paymentMethods: [PaymentMethod(name: "Nequi"), PaymentMethod(name: "efectivo")],
            teams: [Team(id: "mostrador", name: "el mostrador", handles: HandoffReason.allCases)])
        let almojabana = CatalogItem(
            id: "ALM", name: "Almojábana", category: "Pan", price: Money(units: 2500))
        return Business(
            profile: profile, answers: try answers(),
            vocabulary: Vocabulary(tradeWords: ["pan", "torta"]),
            catalog: Catalog(items: [almojabana]), version: "1")
    }

    private static func answers() throws(AnswerTemplateError) -> Answers {
        Answers(
            intents: [
                "saludo": Answer(variants: [try AnswerTemplate("¡Hola! Con gusto le ayudo.")]),
                "horarios": Answer(variants: [try AnswerTemplate("Abrimos {horario}.")]),
                "pagos": Answer(variants: [try AnswerTemplate("Recibimos {formas_de_pago}.")]),
            ],
            system: [
                .itemPrice: Answer(variants: [try AnswerTemplate("{articulo}: {precio}.")]),
                .handoff: Answer(variants: [try AnswerTemplate("Ya le atiende {equipo}.")]),
                .fallback: Answer(variants: [try AnswerTemplate("¿Qué necesita del pan?")]),
            ])
    }
}
