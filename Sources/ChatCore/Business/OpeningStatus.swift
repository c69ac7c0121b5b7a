/// Whether the shop is open, and what comes next.
public enum OpeningStatus: Hashable, Sendable {
    /// Open until a local time; `nil` when it does not close within a week.
    case open(until: LocalTime?)
    /// Closed until a local time; `nil` when no opening is known.
    case closed(opensAt: LocalTime?)

    /// Whether it is open.
    public var isOpen: Bool {
        if case .open = self { true } else { false }
    }
}
