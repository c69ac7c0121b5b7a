/// Which day a question about opening hours was answered for; raw values stand in decision paths.
enum DayOutcome: String, CaseIterable, Sendable {
    /// Right now.
    case now
    /// A day or two that the customer named.
    case named
    /// The whole week.
    case week
}
