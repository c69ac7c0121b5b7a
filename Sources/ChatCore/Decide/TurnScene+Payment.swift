// Paying: with what the customer names, or in general; and haggling.

extension TurnScene {
    /// Spanish for paying bit by bit, whatever a shop calls it.
    private static let instalments = ["cuota", "credi", "finan", "fiado", "fian"]

    /// The answer to a question about payment.
    func paymentPart(isPart: Bool) -> AnswerPart? {
        let named = paymentMethods
        if !named.isEmpty, !namesOtherMethod {
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
        if !methods.isEmpty { return methods }
        if has(.onDelivery) {
            return business.profile.paymentMethods.filter {
                NormalizedText($0.name).plain.hasPrefix("contra")
            }
        }
        guard said.contains(where: Self.isInstalment) else { return [] }
        return business.profile.paymentMethods.filter { method in
            NormalizedText(method.text).words.contains { $0.key.hasPrefix("cuota") }
        }
    }

    /// Whether one of those asked for together is none of the shop's: `¿Nequi o Movii?` A yes would cover both.
    private var namesOtherMethod: Bool {
        let joints = words.indices.dropFirst().dropLast().filter {
            ItemSelector.joints.contains(words[$0].key)
        }
        guard !joints.isEmpty else { return false }
        let own = Set(
            business.profile.paymentMethods.flatMap { NormalizedText($0.text).words.map(\.key) })
        let paying = understanding.reasons.filter {
            $0.label == .intent(.payment) && $0.source != .model
        }.flatMap { $0.phrase.split(separator: " ") }
        let others = Set(unexplainedWords.map(\.key) + paying.map(String.init)).subtracting(own)
        return joints.contains { place in
            let (before, after) = (words[place - 1].key, words[place + 1].key)
            return own.contains(before) && others.contains(after)
                || others.contains(before) && own.contains(after)
        }
    }

    private static func isInstalment(_ word: Substring) -> Bool {
        instalments.contains { word.hasPrefix($0) }
    }

    /// Promotions, or for who haggles the shop's word on that.
    func promotionsPart(isPart: Bool) -> AnswerPart? {
        if has(.discountWish), let text = text(in: .discount, isPart: isPart) {
            return AnswerPart(text, asks: SystemAnswer.discount.openQuestion)
        }
        return storedPart(.promotions, isPart: isPart) ?? fallbackPart()
    }
}
