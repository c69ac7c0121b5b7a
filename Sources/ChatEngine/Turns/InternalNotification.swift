internal import ChatCore

/// What a team reads when a customer is handed to it (`send_internal_notification`).
struct InternalNotification {
    let handoff: HandoffRequest
    let customerName: String?
    /// Where the customer writes from; `nil` for `/api/chat`.
    let customer: SenderAlias?
    let conversationID: ConversationID

    /// The notification, in Spanish, at most 4,096 UTF-16 units.
    var text: String {
        let mark = handoff.priority == .high ? "🔴" : "🔔"
        var lines = ["\(mark) Para \(handoff.teamName): \(handoff.reason.spanishText)"]
        lines.append("Cliente: \(customerLine)")
        if case .phone(let phone) = customer {
            lines.append("Responder: https://wa.me/\(phone.digits)")
        }
        if !handoff.summary.isEmpty { lines.append("Pidió: «\(handoff.summary)»") }
        if !handoff.suggestedNextStep.isEmpty {
            lines.append("Sugerencia: \(handoff.suggestedNextStep)")
        }
        return lines.joined(separator: "\n").shortened(toUTF16: 4096)
    }

    /// The longest value of a template's variable, in UTF-16 units: three of them fit into its 1,024.
    private static let variableLimit = 300

    /// The same as a template, whose variables are on one line each.
    func content(of template: NotifyTemplate) -> OutboundContent {
        var customerAndLink = customerLine
        if case .phone(let phone) = customer {
            customerAndLink += " https://wa.me/\(phone.digits)"
        }
        return .template(
            name: template.name, language: template.language,
            variables: [
                "\(handoff.teamName): \(handoff.reason.spanishText)", customerAndLink,
                handoff.summary,
            ].map { $0.shortened(toUTF16: Self.variableLimit) })
    }

    private var customerLine: String {
        let name = customerName.map { "\($0), " } ?? ""
        switch customer {
        case .phone(let phone): return "\(name)+\(phone.digits)"
        case .userID: return "\(name)sin número visible (responda desde el teléfono de la tienda)"
        case nil: return "\(name)chat de la página, conversación \(conversationID)"
        }
    }
}

extension HandoffReason {
    /// The reason as the shop's people read it.
    fileprivate var spanishText: String {
        switch self {
        case .explicitWish: "el cliente pide hablar con una persona"
        case .complaint: "el cliente tiene un reclamo"
        case .urgent: "es urgente"
        case .repair: "reparación o mantenimiento"
        case .purchase: "el cliente quiere comprar"
        case .customPhrase: "el cliente usó una frase de su lista"
        }
    }
}
