public import ChatCore

/// The right to work on something until a moment; whoever holds the token may finish it.
public struct Lease: Hashable, Sendable {
    /// A turn's or send's lease lasts this long, in milliseconds.
    public static let durationMilliseconds: Int64 = 30_000

    /// Random; a stored result is accepted only from the token that holds the lease.
    public var token: String
    /// When others may take over.
    public var expiresAt: Timestamp

    /// Creates a lease.
    public init(token: String, expiresAt: Timestamp) {
        self.token = token
        self.expiresAt = expiresAt
    }
}
