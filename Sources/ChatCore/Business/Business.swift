/// Everything a shop wrote down about itself: what the decisions and answers are made of.
///
/// A plain value: loaded once from `BUSINESS_DIR`, replaced as a whole when it is reloaded.
public struct Business: Hashable, Sendable {
    /// Who the shop is, where, when and how it sells.
    public var profile: Profile
    /// What it says, per intent and situation.
    public var answers: Answers
    /// Its own words and intents.
    public var vocabulary: Vocabulary
    /// What it sells and does.
    public var catalog: Catalog
    /// Dated prices of language models.
    public var models: [ModelPrice]
    /// A hash of all data files; changes whenever one of them does (`rules_version` in traces).
    public var version: String

    /// Creates a business from its parts.
    public init(
        profile: Profile, answers: Answers, vocabulary: Vocabulary = Vocabulary(),
        catalog: Catalog = Catalog(items: []), models: [ModelPrice] = [], version: String
    ) {
        self.profile = profile
        self.answers = answers
        self.vocabulary = vocabulary
        self.catalog = catalog
        self.models = models
        self.version = version
    }

    /// The price of a language model by its exact name, or `nil` when the shop lists none.
    public func modelPrice(for model: String) -> ModelPrice? {
        models.first { $0.model == model }
    }
}
