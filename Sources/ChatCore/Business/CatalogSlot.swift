/// What one word of a question, or several that belong together, may mean.
struct CatalogSlot: Sendable {
    /// The most slots of a question, so that their places fit into one word of bits.
    static let limit = 64

    /// How much a word behind `de` says beside the word before it: a `fileteadora de 4 hilos` is no thread.
    static let qualifierShare = 0.6

    /// A word of the index, and how sure it is that it was meant.
    struct Term: Hashable, Sendable {
        /// Its number.
        var word: Int32
        /// 1 when it was written so, less when it sounds so or was mistyped.
        var sureness: Double
    }

    /// The customer's words.
    var shown: String
    /// What they may mean.
    var terms: [Term]
    /// A model.
    var isCode = false
    /// A brand of the catalogue.
    var isBrand = false
    /// Behind `para`: what something is for.
    var isBelonging = false
    /// A bare number: `agujas 14`, but also `el 8 de diciembre`.
    var isNumber = false
}
