/// What the model gives a score for, in the order of its weights.
package enum ModelLabel: Hashable, Sendable {
    case type(MessageType)
    case intent(Intent)
    /// Whether a language model should be asked when the shop's data holds no answer.
    case call
    /// Which intent leads, each against all others.
    case lead(Intent)

    /// The types, in the order of their weights.
    package static let types: [MessageType] = [
        .emptyOrGibberish, .nonBusiness, .businessFAQ, .businessConsult,
    ]

    /// All of them, in the order of their weights.
    package static let all: [ModelLabel] =
        types.map(ModelLabel.type) + Intent.builtIn.map(ModelLabel.intent) + [.call]
        + Intent.builtIn.map(ModelLabel.lead)

    /// Where the intents begin.
    package static let firstIntent = types.count
    /// Where the call stands.
    package static let callIndex = types.count + Intent.builtIn.count
    /// Where the intents begin that lead.
    package static let firstLead = callIndex + 1

    /// The number of an intent among the built-in ones; `nil` for the shop's own.
    package static func number(of intent: Intent) -> Int? {
        switch intent {
        case .greeting: 0
        case .farewell: 1
        case .shipping: 2
        case .payment: 3
        case .hours: 4
        case .address: 5
        case .location: 6
        case .thanks: 7
        case .price: 8
        case .availability: 9
        case .catalog: 10
        case .purchase: 11
        case .advice: 12
        case .warranty: 13
        case .repair: 14
        case .parts: 15
        case .promotions: 16
        case .orderStatus: 17
        case .returns: 18
        case .complaint: 19
        case .human: 20
        case .other: 21
        case .custom: nil
        }
    }
}

extension MessageType {
    /// Its number among ``ModelLabel/types``.
    package var number: Int {
        switch self {
        case .emptyOrGibberish: 0
        case .nonBusiness: 1
        case .businessFAQ: 2
        case .businessConsult: 3
        }
    }
}
