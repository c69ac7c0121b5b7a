import ChatCore

/// The contract's rule for the leading intent, written down a second time on purpose.
enum IntentLeading {
    static func of(_ intents: [Intent]) -> Intent {
        let consultations = intents.filter { $0.messageType == .businessConsult }
        if consultations.count == 1 { return consultations[0] }
        let courtesies: Set<Intent> = [.greeting, .farewell, .thanks]
        return intents.first { !courtesies.contains($0) } ?? intents.first ?? .other
    }

    /// Whether two leading intents count as the same: one answer serves both.
    static func isSame(_ one: Intent, _ other: Intent) -> Bool { group(one) == group(other) }

    private static func group(_ intent: Intent) -> Intent {
        switch intent {
        case .address: .location
        case .purchase, .catalog: .availability
        default: intent
        }
    }
}
