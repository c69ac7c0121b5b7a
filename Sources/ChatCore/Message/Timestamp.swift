/// An instant of UTC.
public struct Timestamp: Hashable, Sendable {
}
