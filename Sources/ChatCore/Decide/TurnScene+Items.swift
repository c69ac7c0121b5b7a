// Articles: what one costs, whether it is there, what else fits.

extension TurnScene {
    /// The slot that remembers the article talked about last.
    static let itemSlot = "articulo"
    /// How many articles one answer lists at most.
    static let listLimit = 5
    /// Up to so many articles are described when they are compared.
    static let describedLimit = 3
    private static let itemPlaceholders = Placeholder.allCases.filter { $0.scope == .item }

    /// The articles that the words name by themselves.
    var namedItems: [CatalogItem] { ItemSelector(self).named() }

    /// Whether a model or a brand is named.
    var namesModel: Bool {
        words.contains { $0.kind == .code || shop.isBrand($0.key) }
    }

    /// `¿tienen este repuesto?` under a picture that nobody here can see.
    var asksAboutPicture: Bool {
        guard case .media(let media) = turn.wordlessContent, media.kind == .image,
            has(.thatOne) || has(.perhapsThatOne), handoff == nil, !namesModel
        else { return false }
        let items = namedItems
        return items.isEmpty || items.count >= Self.shelvesFrom
    }

    /// How many words a message may have to be nothing but the name of an article.
    private static let nameWords = 4

    /// Whether a short message has a word of the names of all these articles, without a typing mistake.
    func namesExactly(_ items: [CatalogItem]) -> Bool {
        let said = Set(words.filter(SmallWords.isTelling).map { CatalogTerm.stem($0.key) })
        return words.count <= Self.nameWords && !items.isEmpty
            && items.allSatisfy { item in
                shop.words(of: item).map { !$0.names.isDisjoint(with: said) } ?? false
            }
    }

    /// Finds the articles that the customer means.
    func selectItems() -> ItemSelection {
        ItemSelector(self).select()
    }

    /// The answer to a question for price or availability, whichever `intent` is.
    func itemsPart(_ selection: ItemSelection, for intent: Intent, isPart: Bool) -> AnswerPart? {
        var part: AnswerPart?
        switch selection.outcome {
        case .one, .cheapest:
            part = selection.items.first.flatMap {
                onePart($0, selection, for: intent, isPart: isPart)
            }
        case .several:
            part =
                (selection.items.count > Self.listLimit
                    ? fittingPart(selection.items.filter(\.isAvailable), isPart: isPart) : nil)
                ?? listPart(
                    selection.items, isPart: isPart,
                    describes: selection.detail == .described || has(.details))
        case .notFound: part = notFoundPart(selection, isPart: isPart)
        case .unnamed:
            part = text(about: intent, isPart: isPart).map {
                var asking = AnswerPart($0, asks: .whichItem)
                asking.isAsking = true
                asking.isAnswered = !namesMore
                return asking
            }
        }
        if !selection.items.contains(where: shop.isService) { part?.kind = selection.kind }
        part?.tokens.append(.items(selection.outcome))
        return part
    }

    /// One article: its price, whether it is there, its picture, or what else is asked about it.
    private func onePart(
        _ item: CatalogItem, _ selection: ItemSelection, for intent: Intent, isPart: Bool
    ) -> AnswerPart? {
        guard selection.detail == .unknown else {
            if let units = unitsPart(item, isPart: isPart) { return units }
            return itemPart(item, situation(of: item, selection, intent), isPart: isPart)
        }
        return unknownDetailPart(item, isPart: isPart)
    }

    /// What is known of an article, and people for the rest: `¿cose cuero?`
    func unknownDetailPart(_ item: CatalogItem, isPart: Bool) -> AnswerPart? {
        let situation: SystemAnswer = item.isAvailable ? .itemDetails : .itemSoldOut
        guard var part = itemPart(item, situation, isPart: isPart) else { return nil }
        let fallback = fallbackPart()
        part.body = [part.body, fallback?.body ?? ""].filter { !$0.isEmpty }
            .joined(separator: "\n\n")
        part.question = fallback?.question
        part.asks = fallback?.asks
        part.isAnswered = false
        return part
    }

    /// Honest that it is not there, with what comes nearest.
    private func notFoundPart(_ selection: ItemSelection, isPart: Bool) -> AnswerPart? {
        guard !selection.items.isEmpty else {
            return text(in: .itemNotFound, isPart: isPart).map {
                var part = AnswerPart($0, asks: .whichItem)
                part.isAnswered = false
                return part
            } ?? fallbackPart()
        }
        let situation: SystemAnswer = selection.isOverBudget ? .overBudget : .nearestItems
        var (list, listed) = listText(selection.items)
        if selection.items.count >= Self.shelvesFrom, let shelves = shelvesText(selection.items) {
            (list, listed) = (shelves, [])
        }
        let values: GapValues = [.itemList: list, .sought: sought]
        var part =
            text(in: situation, values, isPart: isPart).map {
                AnswerPart($0, asks: situation.openQuestion)
            } ?? fallbackPart()
        part?.shown = listed.map(\.id)
        part?.isAnswered = selection.isOverBudget || selection.isContradiction
        return part
    }

    /// What the customer asks for, in the customer's words: `fileteadora kingter`.
    private var sought: String {
        let result = ItemSelector(self).search()
        let said = Set(
            (result.kindWords + result.unknownNames + words.map(\.text).filter(shop.isBrand))
                .flatMap { $0.split(separator: " ").map(String.init) })
        let places = words.indices.filter { said.contains(words[$0].text) }
        guard let first = places.first, let last = places.last else { return "" }
        return original(first...last) ?? ""
    }

    /// The customer's spelling of some words.
    private func original(_ range: ClosedRange<Int>) -> String? {
        let bytes = Array(turn.spokenText.utf8)
        let (start, end) = (
            words[range.lowerBound].origin.lowerBound, words[range.upperBound].origin.upperBound
        )
        guard start < end, end <= bytes.count, end - start <= 60 else { return nil }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    func itemPart(
        _ item: CatalogItem, _ situation: SystemAnswer, _ more: GapValues = [:],
        isPart: Bool
    ) -> AnswerPart? {
        let values = Self.itemPlaceholders.reduce(into: more) {
            if let value = item.value(for: $1, today: local.date) { $0[$1] = value }
        }
        return text(in: situation, values, isPart: isPart).map {
            var part = AnswerPart($0, asks: situation.openQuestion)
            let isNew = memory.slots[Self.itemSlot] != item.id
            part.imageID = isNew || has(.picture) ? item.imageID : nil
            part.shown = shownAfter(item)
            part.current = item.id
            // Asked a moment ago: a yes still means it, and asking again would sound like a machine.
            if !isNew, part.asks == .buy, memory.openQuestion == OpenQuestion.buy.rawValue {
                part.question = nil
            }
            return part
        }
    }

    private func situation(
        of item: CatalogItem, _ selection: ItemSelection, _ intent: Intent
    ) -> SystemAnswer {
        if has(.picture), item.imageID == nil || !showsPictures { return .itemWithoutPicture }
        guard item.isAvailable else { return .itemSoldOut }
        guard item.price != nil else { return .itemWithoutPrice }
        if shop.isService(item) { return .servicePrice }
        if hasOldPrice(item) { return .itemPriceMayHaveChanged }
        if has(.picture) { return .itemPicture }
        if selection.outcome == .cheapest { return .cheapestItem }
        if selection.detail == .described { return .itemDetails }
        return intent == .price || has(.price) ? .itemPrice : .itemAvailable
    }

    /// Whether a price has to be confirmed.
    func hasOldPrice(_ item: CatalogItem) -> Bool {
        business.profile.priceMaxAgeDays.map {
            item.price != nil && item.isPriceOlder(thanDays: $0, on: local.date)
        } ?? false
    }

    /// What to remember as shown once this one was: its list, so that `la otra` and `la segunda` keep their
    /// meaning, else the one before and this one.
    private func shownAfter(_ item: CatalogItem) -> [String] {
        if memory.itemIDs.contains(item.id) { return memory.itemIDs }
        guard let before = memory.slots[Self.itemSlot], before != item.id else { return [item.id] }
        return [before, item.id]
    }

    // MARK: Lists

    /// From so many articles on, over several shelves, the shelves say more than the first few articles.
    private static let shelvesFrom = 8

    func listPart(
        _ items: [CatalogItem], in situation: SystemAnswer = .severalItems, isPart: Bool,
        describes: Bool = false
    ) -> AnswerPart? {
        if items.count >= Self.shelvesFrom, let shelves = shelvesText(items) {
            return text(in: .severalShelves, [.itemList: shelves], isPart: isPart).map {
                var part = AnswerPart($0, asks: .whichItem)
                part.shown = []
                return part
            }
        }
        let (list, listed) = listText(items, describes: describes)
        let values: GapValues = [
            .itemList: list, .priceDifference: Self.difference(listed) ?? "",
        ]
        return text(in: situation, values, isPart: isPart).map {
            var part = AnswerPart($0, asks: situation.openQuestion)
            part.shown = listed.map(\.id)
            return part
        }
    }

    /// A line for each, and those that have one.
    private func listText(
        _ items: [CatalogItem], describes: Bool = false
    ) -> (text: String, listed: [CatalogItem]) {
        let ordered = items.filter(\.isAvailable) + items.filter { !$0.isAvailable }
        let listed = Array(ordered.prefix(Self.listLimit))
        let lines = listed.enumerated().map { index, item in
            let isDescribed =
                describes && listed.count <= Self.describedLimit && !item.description.isEmpty
            return (items.count > 1 ? "\(index + 1). " : "") + line(item)
                + (isDescribed ? ". " + item.description : "")
        }
        let more = items.count - listed.count
        return ((lines + (more > 0 ? ["… y \(more) más"] : [])).joined(separator: "\n"), listed)
    }

    private func line(_ item: CatalogItem) -> String {
        let price = item.price?.spanishText ?? "precio por confirmar"
        let caveats =
            (hasOldPrice(item) ? ["precio por confirmar"] : [])
            + (item.isAvailable ? [] : ["agotado"])
        return "\(item.name): \(price)"
            + (caveats.isEmpty ? "" : " (\(caveats.joined(separator: "; ")))")
    }

    /// `• fileteadoras: desde $1.590.000`, a line a shelf; `nil` when all stand on one.
    private func shelvesText(_ items: [CatalogItem]) -> String? {
        var shelves: [String] = []
        var least: [String: Money] = [:]
        for item in items where item.isAvailable {
            if !shelves.contains(item.category) { shelves.append(item.category) }
            guard let price = item.price else { continue }
            least[item.category] = min(least[item.category] ?? price, price)
        }
        guard shelves.count > 1 else { return nil }
        return shelves.map { shelf in
            "• " + shelf.prefix(1).uppercased() + shelf.dropFirst()
                + (least[shelf].map { ": desde \($0.spanishText)" } ?? "")
        }.joined(separator: "\n")
    }

    /// What lies between the dearest and the cheapest of two or three.
    static func difference(_ items: [CatalogItem]) -> String? {
        let prices = items.compactMap(\.price)
        guard prices.count == items.count, let low = prices.min(), let high = prices.max(),
            low < high
        else { return nil }
        return Money(hundredths: high.hundredths - low.hundredths).spanishText
    }
}
