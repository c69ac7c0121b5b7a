// Advice and comparisons: what a model is for, and what the shop's data can say without one.

extension TurnScene {
    /// How many articles are recommended at most.
    private static let recommendedLimit = 3

    /// The answer to who wants advice: what is known of the article meant, two beside each other, what fits what
    /// the customer told, and one question for what is still missing. A model could do better.
    func advicePart(_ selection: ItemSelection, isPart: Bool) -> AnswerPart? {
        let selector = ItemSelector(self)
        var part: AnswerPart?
        if has(.comparison), let pair = selector.compared(selection) {
            part = comparisonPart(pair, isPart: isPart)
        } else if selection.outcome == .one, isPointed(selection), let item = selection.items.first
        {
            let situation: SystemAnswer = item.isAvailable ? .itemDetails : .itemSoldOut
            part =
                selection.detail == .described
                ? itemPart(item, situation, isPart: isPart)
                : unknownDetailPart(item, isPart: isPart)
        } else if selection.outcome == .cheapest || selection.isOverBudget
            || selection.isContradiction
        {
            // The cheapest of all, that nothing costs so little, that the maker has none: the data knows best.
            part = itemsPart(selection, for: .availability, isPart: isPart)
            part?.tokens = []
        } else {
            part =
                recommendationPart(selector.recommendable(selection), isPart: isPart)
                ?? askingForUse(selection, isPart: isPart)
        }
        if selection.outcome != .unnamed { part?.tokens.append(.items(selection.outcome)) }
        // An answer tells what it is for, not what it is.
        if followUp != .answer, part?.kind.isEmpty == true { part?.kind = selection.kind }
        part?.isAnswered = false
        return part
    }

    /// Whether one article is meant rather than one found: by its model or brand, or by pointing at it.
    private func isPointed(_ selection: ItemSelection) -> Bool {
        has(.thatOne) || namesModel || selection.detail != .none
            || selection.items.contains { memory.itemIDs.contains($0.id) }
    }

    private func comparisonPart(_ items: [CatalogItem], isPart: Bool) -> AnswerPart? {
        let isPriced = Self.difference(items) != nil
        var part = listPart(
            items, in: isPriced ? .comparison : .severalItems, isPart: isPart, describes: true)
        if use != nil { part?.ask(nil, .whichItem) }
        return part
    }

    /// What fits the use told, within the budget told; `nil` when the use is still to be asked for.
    private func recommendationPart(_ pool: [CatalogItem], isPart: Bool) -> AnswerPart? {
        guard let use else { return nil }
        guard !pool.isEmpty else { return fallbackPart() }
        let affordable = budget.map { most in pool.filter { $0.price.map { $0 <= most } ?? false } }
        let items = affordable?.isEmpty == false ? affordable ?? pool : pool
        let told = NormalizedText(use).words.filter(Self.isUse)
        let fitting = fitting(items, for: told)
        guard let first = fitting.first else {
            // Nothing says what it is good for. Who has told it is not asked again: people know.
            let isKnown = items.count == 1 || tellsPurpose(choosing(told, among: items))
            guard followUp == .answer || isKnown || hasTold(use) else { return nil }
            guard items.count > 1 else { return unknownDetailPart(items[0], isPart: isPart) }
            // What was shown a moment ago is not shown again.
            guard Set(items.map(\.id)) != Set(memory.itemIDs) else { return fallbackPart() }
            return withPeople(listPart(items, isPart: isPart, describes: true))
        }
        if fitting.count == 1, first.id == memory.slots[Self.itemSlot], first.price != nil {
            return itemPart(first, .itemAvailable, isPart: isPart)
        }
        var part = listPart(
            Array(fitting.prefix(Self.recommendedLimit)), in: .recommendation, isPart: isPart,
            describes: true)
        if fitting.count == 1 {
            part?.current = first.id
            part?.imageID = memory.slots[Self.itemSlot] == first.id ? nil : first.imageID
            part?.asks = .buy
        }
        // Only who can choose is asked, and not for parts.
        let isChoice = fitting.count > 1 && !fitting.allSatisfy(shop.goesWithOthers)
        if isChoice, budget == nil, let question = text(in: .askBudget) {
            part?.ask(question, .budget)
        }
        return part
    }

    /// Words behind `para` that tell whom it is for or how much is known already, and not what is made with it.
    private static let noPurpose: Set<String> = [
        "mama", "papa", "hija", "hijo", "hijas", "hijos", "nina", "nino", "esposa", "esposo",
        "novia",
        "novio", "abuela", "abuelo", "tia", "suegra", "amiga", "amigo", "persona", "personas",
        "senora", "regalo", "regalar", "regalarle", "empezar", "comenzar", "iniciar", "aprender",
        "aprendiendo", "principiante", "principiantes", "uso", "personal",
    ]

    /// Whether one of these says what is made with it: `cuero`, and not `mamá`.
    private func tellsPurpose(_ told: [Token]) -> Bool {
        told.contains { !Self.noPurpose.contains($0.key) }
    }

    /// What fits the use that this turn tells, where too much is named to be listed: `una máquina para la casa`.
    func fittingPart(_ items: [CatalogItem], isPart: Bool) -> AnswerPart? {
        guard let use, !hasTold(use), followUp == nil,
            !fitting(items, for: NormalizedText(use).words.filter(Self.isUse)).isEmpty
        else { return nil }
        return recommendationPart(items, isPart: isPart)
    }

    /// Whether the use was told in an earlier turn.
    private func hasTold(_ use: String) -> Bool { memory.slots[Self.useSlot] == use }

    /// Those of which words that not all are called by are told, most of them first, else in the order of the file.
    private func fitting(_ items: [CatalogItem], for told: [Token]) -> [CatalogItem] {
        let own = items.map(shop.words)
        let choosing = choosing(told, among: items)
        let counts = own.map { words in choosing.filter { words?.tells($0.key) == true }.count }
        let most = counts.max() ?? 0
        return stride(from: most, to: 0, by: -1).flatMap { wanted in
            items.indices.filter { counts[$0] == wanted }.map { items[$0] }
        }
    }

    /// The words that not all of these are called by.
    private func choosing(_ told: [Token], among items: [CatalogItem]) -> [Token] {
        told.filter { word in
            items.count == 1 || !items.allSatisfy { shop.words(of: $0)?.isCalled(word.key) == true }
        }
    }

    private func withPeople(_ part: AnswerPart?) -> AnswerPart? {
        guard var part, let fallback = fallbackPart() else { return part }
        part.body = [part.body, fallback.body].filter { !$0.isEmpty }.joined(separator: "\n\n")
        part.ask(fallback.question, fallback.asks)
        return part
    }

    /// What comes nearest, and the question what it is for, unless there is nothing to choose from.
    private func askingForUse(_ selection: ItemSelection, isPart: Bool) -> AnswerPart? {
        if selection.isFound, selection.items.count == 1 {
            return unknownDetailPart(selection.items[0], isPart: isPart)
        }
        guard var part = storedPart(.advice, isPart: isPart) ?? fallbackPart() else { return nil }
        let goods = selection.items.filter { !shop.isService($0) }
        if !goods.isEmpty, let shown = listPart(goods, isPart: true, describes: true) {
            part.body = [shown.body, part.body].filter { !$0.isEmpty }.joined(separator: "\n\n")
            part.shown = shown.shown
        }
        return part
    }
}
