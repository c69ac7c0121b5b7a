// Paying: with what the customer names, or in general; and haggling.

extension TurnScene {
    /// Spanish for paying bit by bit, whatever a shop calls it.
    private static let instalments: Set<Substring> = ["cuota", "credi", "finan", "fiado"]

    /// The answer to a question about payment.
    func paymentPart(isPart: Bool) -> AnswerPart? {
        let named = paymentMethods
        if !named.isEmpty {
            let text = text(
                in: .paymentMethod, [.paymentMethod: SpanishText.list(named.map(\.text))],
                isPart: isPart)
            if let text { return AnswerPart(text, asks: .anythingElse) }
        }
        return storedPart(.payment, isPart: isPart)
    }

    /// The ways to pay that the words name: `¿con tarjeta?`, `¿a cuotas?`
    private var paymentMethods: [PaymentMethod] {
        let said = Set(words.filter(SmallWords.isTelling).map { ItemWords.beginning($0.key) })
        let methods = business.profile.paymentMethods.filter { method in
            let own = NormalizedText(method.name).words.filter(SmallWords.isTelling)
            return own.contains { said.contains(ItemWords.beginning($0.key)) }
        }
        let inParts = said.filter { word in
            Self.instalments.contains { $0.hasPrefix(word) || word.hasPrefix($0) }
        }
        guard methods.isEmpty, !inParts.isEmpty else { return methods }
        return business.profile.paymentMethods.filter { method in
            NormalizedText(method.text).words.contains {
                inParts.contains(ItemWords.beginning($0.key))
            }
        }
    }

    /// Promotions, or for who haggles the shop's word on that.
    func promotionsPart(isPart: Bool) -> AnswerPart? {
        if has(.discountWish), let text = text(in: .discount, isPart: isPart) {
            return AnswerPart(text, asks: SystemAnswer.discount.openQuestion)
        }
        return storedPart(.promotions, isPart: isPart) ?? fallbackPart()
    }
}
