// The words that go with a handoff, and what the team is told.

extension TurnScene {
    /// The longest summary of what the customer asked, in UTF-16 units.
    private static let summaryLimit = 300

    /// What the customer reads; names the team and when it answers. `nil` when the answer says it already.
    func handoffText(_ decision: HandoffRules.Decision) -> String? {
        let isOpen = hours(of: decision.team).isOpen(at: local)
        if isOpen, turn.order != nil, hasOwnWords(.mediaOrder) { return nil }
        let values: GapValues = [
            .team: decision.team.name, .teamAvailability: availability(of: decision.team),
        ]
        if !usesOwnWords(decision), !isOpen, let text = text(in: .handoffOutOfHours, values) {
            return text
        }
        return text(in: situation(decision), values)
    }

    /// The shop's words that go with a handoff.
    private func situation(_ decision: HandoffRules.Decision) -> SystemAnswer {
        let isAboutPicture = decision.reason == .repair && turn.showsSomething
        return isAboutPicture && hasOwnWords(.handoffPicture)
            ? .handoffPicture : decision.reason.situation
    }

    /// Whether the words for the reason are right now: the team answers, or they tell when it does.
    func usesOwnWords(_ decision: HandoffRules.Decision) -> Bool {
        let situation = situation(decision)
        let own = business.answers.system[situation]?.variants ?? []
        let knowsHours = own.allSatisfy { $0.placeholders.contains(.teamAvailability) }
        return !own.isEmpty && (knowsHours || hours(of: decision.team).isOpen(at: local))
    }

    /// Whether the shop wrote words for a situation itself.
    func hasOwnWords(_ situation: SystemAnswer) -> Bool {
        business.answers.system[situation] != nil
    }

    private func hours(of team: Team) -> OpeningHours {
        team.hours ?? business.profile.openingHours
    }

    /// `en unos minutos`, `mañana miércoles a las 8:00 a. m.`
    private func availability(of team: Team) -> String {
        let hours = hours(of: team)
        if hours.isOpen(at: local) { return "en unos minutos" }
        return hours.nextOpening(after: local).map { SpanishText.moment($0, from: local.date) }
            ?? "apenas pueda"
    }

    /// What the team is told; `itemID` is the article that the conversation is about.
    func handoffRequest(_ decision: HandoffRules.Decision, itemID: String?) -> HandoffRequest {
        let item = itemID.flatMap { business.catalog.item(id: $0) }
        return HandoffRequest(
            team: decision.team.id, teamName: decision.team.name, reason: decision.reason,
            priority: decision.reason.priority,
            summary: summary(item).shortened(toUTF16: Self.summaryLimit),
            suggestedNextStep: nextStep(decision, item))
    }

    private func nextStep(_ decision: HandoffRules.Decision, _ item: CatalogItem?) -> String {
        if tellsOrder { return "Buscar la compra y decirle cómo va." }
        if decision.reason == .repair, turn.showsSomething {
            return
                "Ver en el chat lo que mandó, y decirle si hay el repuesto o qué arreglo necesita."
        }
        return decision.reason.nextStep(item: item?.name)
    }

    /// The customer's words; for a bare yes also what it was said to.
    private func summary(_ item: CatalogItem?) -> String {
        if let order = turn.order { return orderSummary(order) }
        let said = words(item)
        guard turn.showsSomething else { return said + facts }
        return (["[foto o video]", said].filter { !$0.isEmpty }).joined(separator: " ") + facts
    }

    /// What the customer told before: ` (busca: fileteadora; uso: jean; hasta $2.000.000; ciudad: Cali)`.
    private var facts: String {
        let told = [
            memory.slots[Self.productSlot].flatMap { namedItems.isEmpty ? "busca: \($0)" : nil },
            memory.slots[Self.useSlot].map { "uso: \($0)" },
            budget.map { "hasta \($0.spanishText)" },
            memory.slots[Self.citySlot].map { "ciudad: \($0)" },
        ].compactMap { $0 }
        return told.isEmpty ? "" : " (\(told.joined(separator: "; ")))"
    }

    private func words(_ item: CatalogItem?) -> String {
        let said = Self.inOneLine(turn.spokenText)
        guard followUp == .yes || followUp == .answer else { return said }
        if let item, followUp == .yes {
            return "\(item.name)" + (item.price.map { " (\($0.spanishText))" } ?? "")
                + ": «\(said)»"
        }
        let before = conversation.history.last { $0.role == .customer }?.text
        return [before, said].compactMap { $0 }.joined(separator: " / ")
    }

    private static func inOneLine(_ text: String) -> String {
        guard text.hasByte(UInt8(ascii: "\n")) else { return text }
        return text.split(separator: "\n").joined(separator: " / ")
    }

    /// Whether the words tell which order it is about, because we asked.
    var tellsOrder: Bool {
        followUp == .answer && memory.openQuestion == OpenQuestion.orderDetails.rawValue
    }

    /// Whether a picture shows what the workshop is asked about, now or just before.
    var showsPart: Bool {
        guard turn.showsSomething else { return false }
        let workshop: Set<Intent> = [.parts, .repair]
        if subjects.contains(where: workshop.contains) { return true }
        let last = memory.lastIntent.map(Intent.init(name:))
        return subjects.isEmpty && words.isEmpty
            && (memory.openQuestion == OpenQuestion.repair.rawValue
                || last.map(workshop.contains) == true)
    }
}

extension HandoffReason {
    /// The shop's words for it.
    var situation: SystemAnswer {
        switch self {
        case .explicitWish, .customPhrase: .handoff
        case .complaint: .handoffComplaint
        case .urgent: .handoffUrgent
        case .repair: .handoffRepair
        case .purchase: .handoffPurchase
        }
    }

    /// How soon people are needed.
    var priority: HandoffRequest.Priority {
        self == .urgent || self == .complaint ? .high : .normal
    }

    /// What the team does best next.
    func nextStep(item: String?) -> String {
        switch self {
        case .explicitWish: "Saludar y preguntar en qué se le puede ayudar."
        case .complaint: "Escuchar, pedir los datos de la compra y proponer una solución."
        case .urgent: "Responder cuanto antes."
        case .repair: "Preguntar marca, modelo y falla, y acordar cuándo la revisa el taller."
        case .purchase:
            (item.map { "Confirmar que hay \($0)" } ?? "Confirmar qué quiere llevar")
                + ", y acordar pago y entrega."
        case .customPhrase: "Responder lo que pregunta."
        }
    }
}
