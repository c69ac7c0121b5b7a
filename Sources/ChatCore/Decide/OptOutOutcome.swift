/// What a wish to hear nothing more came to; raw values stand in decision paths.
enum OptOutOutcome: String, CaseIterable, Sendable {
    /// The wish is kept, and one last line says so.
    case confirmed
    /// The wish is kept and nothing is said: people answer, it was said before, or the shop has no words for it.
    case silent
    /// The customer writes again: the wish is over.
    case ended
}
