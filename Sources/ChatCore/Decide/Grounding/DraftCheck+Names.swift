// Whether the names in a draft are the shop's or the customer's.

extension DraftCheck {
    private static let dictionary: Set<String> = {
        let words = NormalizedText.wordKeys(CommonWords.table)
        let named = NamedDay.phrases.flatMap { $0.texts.flatMap(NormalizedText.wordKeys) }
        return Set(words + named).union(SmallWords.all.words).union(CatalogTerm.ignored.words)
    }()

    /// Words of everyday that are spelled as no Spanish word is.
    private static let borrowed: Set<String> = [
        "kit", "kits", "kilo", "kilos", "kilometro", "kilometros", "web", "wifi", "whatsapp",
        "show", "stock", "link", "ok", "led", "cop",
    ]

    mutating func checkNames() throws(GroundingFlaw) {
        for index in text.words.indices {
            let word = text.words[index]
            switch word.token.kind {
            case .code: try checkCode(word, index)
            case .word: try checkName(word, index)
            case .number: try checkModelNumber(word, index)
            default: break
            }
        }
    }

    private mutating func checkCode(
        _ word: DraftReading.Word, _ index: Int
    ) throws(GroundingFlaw) {
        let code = ClaimReader.plainCode(word.key)
        if facts.shop.search.knows(word.token) || shop.words.contains(word.key)
            || isOfItems(code, index)
        {
            note("model:" + code, index..<index + 1)
        } else if customer.codes.contains(code) || customer.words.contains(word.key) {
            note("model:cliente", index..<index + 1)
        } else if !Self.isMeasure(code) {
            throw .model
        }
    }

    private func isOfItems(_ code: String, _ index: Int) -> Bool {
        items(of: index).contains { $0.weights[code[...]] != nil }
    }

    /// `10x10`, `3mm`: how much, not which.
    private static func isMeasure(_ code: String) -> Bool {
        let letters = code.filter(\.isLetter)
        return code.first?.isNumber == true
            && ["x", "mm", "cm", "m", "w", "v", "ml", "g", "kg", "h", "hz", "a"].contains(letters)
    }

    /// Whether a word is of everyday, in either number.
    func isDictionaryWord(_ key: String) -> Bool {
        Self.dictionary.contains(key)
            || SpanishPlural.other(of: key).map { Self.dictionary.contains($0) } == true
    }

    private func isKnown(_ word: DraftReading.Word) -> Bool {
        isShopWord(word) || customer.words.contains(word.key)
            || isDictionaryWord(word.key) || HoursWords.weekday(word.key) != nil
            || ClaimReader.month(word.key) != nil
            || !facts.shop.destinations.hits(in: [word.token]).isEmpty
    }

    private func checkName(_ word: DraftReading.Word, _ index: Int) throws(GroundingFlaw) {
        let isName = word.isCapital && !word.isFirst && !isPartOfPlace(index)
        let looksForeign = Self.looksForeign(word.key)
        guard isName || looksForeign, !isKnown(word), !Self.borrowed.contains(word.key) else {
            return
        }
        throw .brand
    }

    /// `San Gil`, `Santa Rosa de Cabal`
    private func isPartOfPlace(_ index: Int) -> Bool {
        let start = max(0, index - 3)
        let tokens = text.words[start..<min(text.words.count, index + 4)].map(\.token)
        return facts.shop.destinations.hits(in: tokens).contains { hit in
            hit.range.contains(index - start)
        }
    }

    /// Letters that Spanish words do not have: `husqvarna`, `coats` has none of them.
    private static func looksForeign(_ key: String) -> Bool {
        guard key.utf8.count > 3 else { return false }
        let bytes = Array(key.utf8)
        let letter = { (text: StaticString) in text.utf8Start.pointee }
        for (index, byte) in bytes.enumerated() {
            if byte == letter("k") || byte == letter("w") { return true }
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            if byte == letter("q"), next != letter("u") { return true }
            if next == letter("h"), [letter("s"), letter("t"), letter("p")].contains(byte) {
                return true
            }
        }
        return false
    }

    /// `Heavy Duty 4432`, `la 4432`, `modelo 9960`: a number that names a model.
    private mutating func checkModelNumber(
        _ word: DraftReading.Word, _ index: Int
    ) throws(GroundingFlaw) {
        guard (3...5).contains(word.key.utf8.count), word.key.allSatisfy(\.isNumber), index > 0
        else { return }
        let claim = claims.first { $0.range.contains(index) }
        guard claim?.readings == [.quantity((word.token.value ?? 0) * 1000)] else { return }
        let before = text.words[index - 1]
        let namesModel =
            before.isCapital && before.isWord && !before.isFirst || facts.shop.isBrand(before.key)
            || ["modelo", "referencia", "ref"].contains(before.key)
            || ["la", "el", "una", "un"].contains(before.key) && claim?.unit == ""
        guard namesModel else { return }
        if facts.shop.search.knows(word.token) || shop.words.contains(word.key)
            || isOfItems(word.key, index)
        {
            note("model:" + word.key, index..<index + 1)
        } else if customer.codes.contains(word.key) {
            note("model:cliente", index..<index + 1)
        } else {
            throw .model
        }
    }
}

extension NormalizedText {
    /// The keys of a text's words.
    fileprivate static func wordKeys(_ text: String) -> [String] {
        // Tables are longer than messages.
        text.split(separator: " ").flatMap { NormalizedText(String($0)).words.map(\.key) }
    }
}
