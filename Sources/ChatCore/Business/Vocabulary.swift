/// The shop's own words, as it wrote them (not normalised).
public struct Vocabulary: Hashable, Sendable {
    /// Phrases that the shop adds to an intent, by the intent's name.
    public var intentPhrases: [String: [String]]
    /// Words of the trade: what it sells, repairs and promises.
    public var tradeWords: [String]
    /// What customers call its goods in general: `máquina`, `equipo`.
    public var commonNames: [String]
    /// Brands it knows, sold or not.
    public var brands: [String]
    /// Phrases that are never what the shop does.
    public var offTopic: [String]
    /// Phrases that are what the shop does although they look foreign.
    public var offTopicExceptions: [String]
    /// Intents of its own.
    public var customIntents: [CustomIntent]
    /// What customers say for a word of the catalogue: the word, then what is said for it.
    public var synonyms: [String: [String]]

    /// Creates a vocabulary.
    public init(
        intentPhrases: [String: [String]] = [:], tradeWords: [String] = [],
        commonNames: [String] = [], brands: [String] = [],
        offTopic: [String] = [], offTopicExceptions: [String] = [],
        customIntents: [CustomIntent] = [], synonyms: [String: [String]] = [:]
    ) {
        self.intentPhrases = intentPhrases
        self.tradeWords = tradeWords
        self.commonNames = commonNames
        self.brands = brands
        self.offTopic = offTopic
        self.offTopicExceptions = offTopicExceptions
        self.customIntents = customIntents
        self.synonyms = synonyms
    }
}
