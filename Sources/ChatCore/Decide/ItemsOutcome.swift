/// What the look into the catalogue brought; raw values stand in decision paths.
enum ItemsOutcome: String, CaseIterable, Sendable {
    /// Exactly one article is meant.
    case one
    /// Several fit.
    case several
    /// The cheapest of what fits was asked for.
    case cheapest
    /// Something was named and nothing fits.
    case notFound = "not_found"
    /// Nothing was named.
    case unnamed
}
