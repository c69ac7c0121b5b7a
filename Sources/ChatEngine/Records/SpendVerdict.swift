/// Whether a reservation was made.
public enum SpendVerdict: Hashable, Sendable {
    /// It is durable.
    case reserved
    /// It does not fit; nothing was stored. What the day has left, in picodollars.
    case refused(left: Int64)
}
