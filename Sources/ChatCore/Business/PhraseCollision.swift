/// A word or phrase of the shop's that means two things: it works, but may not do what the shop
/// wanted.
public struct PhraseCollision: Hashable, Sendable {
    /// What it collides with.
    public enum Cause: Hashable, Sendable {
        /// The same phrase, listed for another intent or as foreign.
        case otherMeaning(ShopWord)
        /// A phrase that every shop understands as this intent.
        case generalPhrase(Intent)
        /// Another item of the catalogue is called the same.
        case otherItem(ShopWord)
        /// It is listed as foreign, or is the shop's own name, and this is what the shop sells.
        case goods(ShopWord)
    }

    /// The word to change; of two, the one that stands later.
    public var word: ShopWord
    /// What it collides with.
    public var cause: Cause
}

extension Business {
    /// The words that mean two things, vocabulary before catalogue.
    ///
    /// Cost: builds an ``Understander`` that knows no shop when there is none yet, then linear.
    public var phraseCollisions: [PhraseCollision] {
        Self.collisions(of: vocabulary.words) + Self.foreignGoods(vocabulary, catalog)
            + Self.sharedNames(catalog) + Self.nameOfGoods(profile.name, vocabulary, catalog)
    }

    private static func collisions(of words: [ShopWord]) -> [PhraseCollision] {
        var collisions: [PhraseCollision] = []
        var known: [String: ShopWord] = [:]
        for word in words {
            guard let meaning = word.place.meaning else { continue }
            let plain = word.plain
            if let other = known[plain], other.place.meaning != meaning {
                collisions.append(PhraseCollision(word: word, cause: .otherMeaning(other)))
                continue
            }
            known[plain] = word
            if let intent = Understander.general.meaning(ofPhrase: word.text),
                intent.name != meaning
            {
                collisions.append(PhraseCollision(word: word, cause: .generalPhrase(intent)))
            }
        }
        return collisions
    }

    /// Foreign words that the shop sells or works with.
    private static func foreignGoods(
        _ vocabulary: Vocabulary, _ catalog: Catalog
    ) -> [PhraseCollision] {
        var goods: [String: ShopWord] = [:]
        for word in vocabulary.words + catalog.items.flatMap(\.words)
        where word.place.namesGoods && goods[word.plain] == nil {
            goods[word.plain] = word
        }
        return vocabulary.offTopic.compactMap { text in
            let word = ShopWord(text, .offTopic)
            let plain = word.plain
            let other = goods[plain] ?? SpanishPlural.other(of: plain).flatMap { goods[$0] }
            return other.map { PhraseCollision(word: word, cause: .goods($0)) }
        }
    }

    /// The shop's name, where it is no more than what the shop sells: who asks for the shop then asks for that.
    private static func nameOfGoods(
        _ name: String, _ vocabulary: Vocabulary, _ catalog: Catalog
    ) -> [PhraseCollision] {
        var goods: [String: ShopWord] = [:]
        for word in vocabulary.words + catalog.items.flatMap(\.words) where word.place.namesGoods {
            for part in word.goodsParts where goods[part] == nil { goods[part] = word }
        }
        for form in ShopName(name).forms {
            let large = form.filter { !ClauseEdges.isSmall($0) }
            let parts = large.compactMap { part in
                goods[part] ?? SpanishPlural.other(of: part).flatMap { goods[$0] }
            }
            let whole = goods[form.joined(separator: " ")]
            guard let other = whole ?? (parts.count == large.count ? parts.first : nil) else {
                continue
            }
            return [PhraseCollision(word: ShopWord(name, .shopName), cause: .goods(other))]
        }
        return []
    }

    /// Aliases that another item is called by.
    private static func sharedNames(_ catalog: Catalog) -> [PhraseCollision] {
        var known: [String: ShopWord] = [:]
        var collisions: [PhraseCollision] = []
        for item in catalog.items {
            var own: [String: ShopWord] = [:]
            for word in item.words where word.place.isItemsOwnName {
                let plain = word.plain
                if let other = known[plain], own[plain] == nil {
                    collisions.append(PhraseCollision(word: word, cause: .otherItem(other)))
                }
                own[plain] = word
            }
            known.merge(own) { first, _ in first }
        }
        return collisions
    }
}

extension ShopWord {
    /// What it is known by as goods: all of it, and of an item's name each word that says what is sold.
    fileprivate var goodsParts: [String] {
        let tokens = NormalizedText(text).words
        let whole = tokens.map(\.key).joined(separator: " ")
        guard case .item(_, .name) = place else { return [whole] }
        return [whole] + tokens.filter(Lexicon.isTelling).map(\.key)
    }
}

extension ShopWord.Place {
    /// What a message with the phrase is taken for; `nil` for words that only name things.
    fileprivate var meaning: String? {
        switch self {
        case .phrases(let name), .customIntent(let name): name
        case .offTopic: "[ajeno]"
        default: nil
        }
    }

    fileprivate var namesGoods: Bool {
        switch self {
        case .tradeWords, .commonNames, .brands, .synonyms, .item: true
        default: false
        }
    }

    /// Whether it should mean one item alone: brands are shared, and so are the names of a series.
    fileprivate var isItemsOwnName: Bool {
        if case .item(_, .name) = self { return true }
        if case .item(_, .aliases) = self { return true }
        return false
    }
}
