/// A word or phrase that the shop itself wrote, and where.
public struct ShopWord: Hashable, Sendable {
    /// Where it stands in the shop's files.
    public enum Place: Hashable, Sendable {
        /// Among the phrases of a built-in intent, by its name.
        case phrases(intent: String)
        /// Among the phrases of an intent of the shop's own, by its name.
        case customIntent(String)
        /// Among the words of the trade.
        case tradeWords
        /// Among what customers call the goods in general.
        case commonNames
        /// Among the brands.
        case brands
        /// Among what customers say for a word of the catalogue, that word included.
        case synonyms(of: String)
        /// Among what the shop does not do.
        case offTopic
        /// Among what sounds like that, and is done all the same.
        case offTopicExceptions
        /// The shop's own name.
        case shopName
        /// In a column of the catalogue, by the item's id.
        case item(String, column: Column)
    }

    /// A column of the catalogue that holds words.
    public enum Column: String, Hashable, Sendable {
        case name, brand, model, aliases
    }

    /// As the shop wrote it.
    public var text: String
    /// Where it stands.
    public var place: Place

    /// Creates a word.
    public init(_ text: String, _ place: Place) {
        self.text = text
        self.place = place
    }

    /// The file it stands in.
    public var file: String {
        switch place {
        case .item: "catalog.csv"
        case .shopName: "profile.yaml"
        default: "vocabulary.yaml"
        }
    }

    /// Where in the file: `frases › repuestos`, `marcas`, `MF-8280 › aliases`.
    public var section: String {
        switch place {
        case .phrases(let intent): "frases › \(intent)"
        case .customIntent(let name): "intenciones_propias › \(name)"
        case .tradeWords: "palabras_del_oficio"
        case .commonNames: "nombres_comunes"
        case .brands: "marcas"
        case .synonyms(let word): "sinonimos › \(word)"
        case .offTopic: "fuera_de_tema"
        case .offTopicExceptions: "si_es_del_negocio"
        case .shopName: "nombre"
        case .item(let id, let column): "\(id) › \(column.rawValue)"
        }
    }

    /// The words in plain form: what two spellings of the same share.
    var plain: String { NormalizedText(text).plain }
}

extension Vocabulary {
    /// All its words and phrases, list by list, intents by name.
    public var words: [ShopWord] {
        var words: [ShopWord] = []
        for (intent, phrases) in intentPhrases.sorted(by: { $0.key < $1.key }) {
            words += phrases.map { ShopWord($0, .phrases(intent: intent)) }
        }
        for intent in customIntents {
            words += intent.phrases.map { ShopWord($0, .customIntent(intent.name)) }
        }
        words += tradeWords.map { ShopWord($0, .tradeWords) }
        words += commonNames.map { ShopWord($0, .commonNames) }
        words += brands.map { ShopWord($0, .brands) }
        for (word, synonyms) in synonyms.sorted(by: { $0.key < $1.key }) {
            words += ([word] + synonyms).map { ShopWord($0, .synonyms(of: word)) }
        }
        words += offTopic.map { ShopWord($0, .offTopic) }
        words += offTopicExceptions.map { ShopWord($0, .offTopicExceptions) }
        return words
    }
}

extension CatalogItem {
    /// What it may be called by, its name last: words of it may stand in the others too.
    public var words: [ShopWord] {
        let texts: [(String, ShopWord.Column)] =
            [(brand, .brand), (model, .model)] + aliases.map { ($0, .aliases) } + [(name, .name)]
        return texts.filter { !$0.0.isEmpty }.map { ShopWord($0.0, .item(id, column: $0.1)) }
    }
}
