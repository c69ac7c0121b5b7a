// What a model is told about the shop, and what of the conversation it sees.

extension TurnScene {
    /// How many articles go along at most.
    private static let modelItems = 8

    /// The request that this turn is worth. Allocates; to be made only when the gate lets it through.
    func modelRequest(_ limits: ModelLimits) -> ModelRequest {
        let names = [conversation.customerName].compactMap(\.self)
        let customer = CustomerWords(names: names, scalarLimit: limits.inputScalars)
        return ModelRequest(
            instructions: ShopBriefing(business: business, today: local.date).text(
                items: itemsForModel()),
            history: history(limits.historyTurns, customer),
            question: customer.marked(turn.spokenText))
    }

    /// The articles that our own search found: those meant, those talked about, then the nearest.
    private func itemsForModel() -> [CatalogItem] {
        let selector = ItemSelector(self)
        let result = selector.search()
        let shown = memory.itemIDs.compactMap { business.catalog.item(id: $0) }
        let found =
            selector.select().items + shown + result.leaders.map(\.item)
            + result.otherBrands.map(\.item) + result.matches.map(\.item)
        var seen: Set<String> = []
        let distinct = found.filter { seen.insert($0.id).inserted }
        return Array(distinct.prefix(Self.modelItems))
    }

    /// The newest earlier turns, oldest first. What the shop's people wrote is theirs and the customer's alone.
    private func history(_ turns: Int, _ customer: CustomerWords) -> [ModelRequest.Message] {
        var left = turns
        var messages: [ModelRequest.Message] = []
        var previous: HistoryEntry.Role?
        for entry in conversation.history.reversed() where entry.role != .human {
            // Going back, a turn begins with our reply.
            if previous == nil || entry.role == .bot && previous == .customer { left -= 1 }
            guard left >= 0 else { break }
            previous = entry.role
            messages.append(
                entry.role == .bot
                    ? ModelRequest.Message(role: .assistant, text: customer.prepared(entry.text))
                    : ModelRequest.Message(role: .user, text: customer.marked(entry.text)))
        }
        return messages.reversed()
    }
}
