/// What the linear model gives a score for, in the order of its weights.
package enum ModelLabel: Hashable, Sendable {
    case type(MessageType)
    case intent(Intent)
    /// Whether a language model should be asked when the shop's data holds no answer.
    case call

    /// The types, in the order of their weights.
    package static let types: [MessageType] = [
        .emptyOrGibberish, .nonBusiness, .businessFAQ, .businessConsult,
    ]

    /// All of them, in the order of their weights.
    package static let all: [ModelLabel] =
        types.map(ModelLabel.type) + Intent.builtIn.map(ModelLabel.intent) + [.call]

    /// Where the intents begin.
    package static let firstIntent = types.count
    /// Where the call stands.
    package static let callIndex = types.count + Intent.builtIn.count

    private static let intentNumbers = Dictionary(
        uniqueKeysWithValues: zip(Intent.builtIn, 0...))

    /// The number of an intent among the built-in ones; `nil` for the shop's own.
    package static func number(of intent: Intent) -> Int? { intentNumbers[intent] }
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
