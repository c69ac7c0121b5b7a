// How many pieces of an article a customer wants.

extension TurnScene {
    /// The most pieces that are reckoned with; larger numbers are something else.
    private static let countLimit: Int64 = 99
    private static let numerals: WordMap<Int64> = [
        "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9,
        "diez": 10, "doce": 12,
    ]
    /// Words before a number that stands alone.
    private static let wishes: WordSet = [
        "quiero", "queremos", "llevo", "llevamos", "necesito", "necesitamos", "compro", "compramos",
        "serian", "son", "valen", "cuestan", "salen", "saldrian", "pido", "por",
    ]

    /// The number of pieces, 2 through 99: `3 conos de hilo`, `si quiero dos`, `5 de esas`.
    var wantedCount: Int64? {
        for index in words.indices {
            guard let count = words[index].value ?? Self.numerals[words[index].key],
                words[index].kind == .number || words[index].kind == .word,
                (2...Self.countLimit).contains(count), isCount(at: index)
            else { continue }
            return count
        }
        return nil
    }

    /// The place in the list shown, from 0, that a bare number answers our question with: `2`.
    var chosenPlace: Int? {
        let told = words.filter { word in
            !isCue(word) && !CatalogTerm.ignored.contains(word.key)
        }
        guard memory.openQuestion == OpenQuestion.whichItem.rawValue, told.count == 1,
            told[0].kind == .number, let value = told[0].value,
            (1...Int64(max(1, memory.itemIDs.count))).contains(value), memory.itemIDs.count > 1
        else { return nil }
        return Int(value) - 1
    }

    private func isCount(at index: Int) -> Bool {
        let before = index > 0 ? words[index - 1] : nil
        let next = index + 1 < words.count ? words[index + 1] : nil
        if let next, next.kind == .word, shop.search.namesGoods([next]) {
            let isPartOfName = before.map { word in
                CatalogTerm.behind[word.key] != nil || shop.search.namesGoods([word])
            }
            return isPartOfName != true
        }
        let isOfThose =
            next?.key == "de" && index + 2 < words.count
            && ["esas", "esos", "estas", "estos", "ellas", "ellos"].contains(words[index + 2].key)
        return isOfThose || next == nil && before.map { Self.wishes.contains($0.key) } == true
    }

    /// Several pieces of an article and what they cost together; `nil` when one is asked about, or the price is not
    /// certain.
    func unitsPart(_ item: CatalogItem, isPart: Bool) -> AnswerPart? {
        guard let count = wantedCount, let price = item.price, item.isAvailable,
            !hasOldPrice(item), !shop.isService(item), !has(.discountWish)
        else { return nil }
        let (total, overflow) = price.hundredths.multipliedReportingOverflow(by: count)
        guard !overflow else { return nil }
        return itemPart(
            item, .severalUnits,
            [.count: String(count), .totalPrice: Money(hundredths: total).spanishText],
            isPart: isPart)
    }
}
