/// What to offer when a message could mean several things.
enum LikelySubjects {
    /// How many are offered.
    private static let limit = 3
    /// What customers of any shop ask for, in this order, when the words point nowhere.
    private static let usual: [Intent] = [.price, .hours, .shipping, .repair, .payment]

    /// Two or three subjects: `precios, horario o envíos`.
    static func text(_ scene: TurnScene) -> String {
        let hinted = scene.understanding.scores.map(\.intent)
        var intents: [Intent] = []
        for intent in hinted + usual {
            let isAnswerable =
                intent == .human || intent == .complaint || intent == .purchase
                || scene.business.answers.answer(toIntent: intent.name) != nil
            let isOffered = !intent.isCourtesy && intent != .other && isAnswerable
            if isOffered, !intents.contains(where: { $0.spanishLabel == intent.spanishLabel }) {
                intents.append(intent)
            }
        }
        let labels = intents.prefix(limit).map(\.spanishLabel)
        guard labels.count > 1, let last = labels.last else { return labels.first ?? "" }
        return labels.dropLast().joined(separator: ", ") + " o " + last
    }
}

extension Intent {
    /// What customers call it, to be offered in a list.
    var spanishLabel: String {
        switch self {
        case .greeting, .farewell, .thanks, .other: "otra cosa"
        case .shipping: "envíos"
        case .payment: "formas de pago"
        case .hours: "horario"
        case .address, .location: "dirección"
        case .price: "precios"
        case .availability: "disponibilidad"
        case .catalog: "catálogo"
        case .purchase: "hacer una compra"
        case .advice: "una recomendación"
        case .warranty: "garantía"
        case .repair: "servicio técnico"
        case .parts: "repuestos"
        case .promotions: "promociones"
        case .orderStatus: "estado de un pedido"
        case .returns: "un cambio o devolución"
        case .complaint: "un reclamo"
        case .human: "hablar con una persona"
        case .custom(let name): name.split(separator: "_").joined(separator: " ")
        }
    }
}
