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
        let said = words.filter(SmallWords.isTelling).map { ItemWords.beginning($0.key) }
        let named = shop.payment.filter { said.contains(where: $0.named.contains) }
        if !named.isEmpty { return named.map(\.method) }
        if has(.onDelivery) { return shop.payment.filter(\.isOnDelivery).map(\.method) }
        guard said.contains(where: Self.isInstalment) else { return [] }
        return shop.payment.filter(\.takesInstalments).map(\.method)
    }

    /// Whether one of those asked for together is none of the shop's: `¿Nequi o Movii?` A yes would cover both.
    private var namesOtherMethod: Bool {
        let joints = words.indices.dropFirst().dropLast().filter {
            ItemSelector.joints.contains(words[$0].key)
        }
        guard !joints.isEmpty else { return false }
        let own = shop.payment.reduce(into: Set()) { $0.formUnion($1.keys) }
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

    private static func isInstalment(_ word: String) -> Bool {
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
