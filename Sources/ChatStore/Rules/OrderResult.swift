internal import ChatCore
internal import ChatEngine

/// What came of a command, as the person who gave it reads it: one line of Spanish.
enum OrderResult {
    /// The customer that was meant.
    struct Customer {
        let name: String?
        let masked: String

        /// `Luz Marina (***4567)`
        var text: String { name.map { "\($0) (\(masked))" } ?? masked }
        var digits: String { String(masked.drop { $0 == "*" }) }
    }

    case incomplete
    case notOne(named: String, count: Int)
    case took(Customer, ModeChangeOutcome, hours: Int64)
    case released(Customer, ModeChangeOutcome)
    case replied(Customer, HumanReplyOutcome)

    /// The line.
    var text: String {
        switch self {
        case .incomplete:
            "Escriba así: /tomar 4567, /soltar 4567 o /responder 4567 y su mensaje, con los últimos "
                + "dígitos del número del cliente."
        case .notOne(let named, 0):
            "No encuentro un cliente cuyo número termine en \(named). Escriba por ejemplo /tomar 4567, "
                + "con los últimos dígitos."
        case .notOne(let named, let count):
            "Hay \(count) clientes cuyo número termina en \(named). Escriba más dígitos."
        case .took(let customer, let result, let milliseconds):
            Self.took(customer, result, milliseconds)
        case .released(let customer, .changed):
            "Listo, el asistente vuelve a atender a \(customer.text)."
        case .released(let customer, _):
            "El asistente ya estaba atendiendo a \(customer.text)."
        case .replied(let customer, .queued):
            "Enviado a \(customer.text). El asistente no le escribe hasta que usted mande "
                + "/soltar \(customer.digits)."
        case .replied(let customer, .windowClosed):
            "No se envió: pasaron más de 24 horas desde el último mensaje de \(customer.text), y WhatsApp "
                + "no deja escribirle hasta que vuelva a escribir."
        case .replied(let customer, .optedOut):
            "No se envió: \(customer.text) pidió que no le escriban más. Podrá escribirle cuando vuelva a escribir."
        case .replied(let customer, _):
            "No se envió: a \(customer.text) no se le puede escribir por WhatsApp."
        }
    }

    private static func took(
        _ customer: Customer, _ result: ModeChangeOutcome, _ milliseconds: Int64
    ) -> String {
        let hours = max(1, (milliseconds + 1_800_000) / 3_600_000)
        let rule =
            "El asistente no le escribe hasta que usted mande /soltar \(customer.digits), o por "
            + "\(hours) h."
        guard case .unchanged(let holder) = result else {
            return "Listo, usted atiende a \(customer.text). \(rule)"
        }
        return "A \(customer.text) ya lo atiende una persona\(who(holder)). \(rule)"
    }

    private static func who(_ actor: String?) -> String {
        switch actor {
        case "bot": ", porque el asistente lo pasó"
        case "owner": " desde el teléfono de la tienda"
        case "team": ", por orden del equipo"
        case "partner": " o servicio ajeno al asistente"
        case let actor?: " (\(actor))"
        case nil: ""
        }
    }
}
