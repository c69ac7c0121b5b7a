/// What a draft must agree with: the shop's data, the customer's own words, and the shop's clock.
struct GroundingFacts: Sendable {
    let shop: ShopKnowledge
    /// What the customer wrote in this turn and before, oldest first; backs quantities, models, places and names only.
    let customerWords: [String]
    /// The shop's clock.
    let now: LocalTime
    /// The rules that the model was given: nothing of them may be repeated.
    var rules = ""
    /// The customer's names as WhatsApp tells them.
    var names: [String] = []

    var business: Business { shop.business }
}

extension TurnScene {
    /// What a draft for this turn must agree with. Made only when a model is asked.
    var groundingFacts: GroundingFacts {
        let earlier = conversation.history.filter { $0.role == .customer }.map(\.text)
        let name = [conversation.customerName].compactMap(\.self)
        return GroundingFacts(
            shop: shop, customerWords: name + earlier + [turn.spokenText], now: local,
            rules: ShopBriefing(business: business, today: local.date).rules, names: name)
    }
}
