public import ChatCore

/// The right to work on something until a moment; whoever holds the token may finish it.
public struct Lease: Hashable, Sendable {
    /// A turn's or send's lease lasts this long, in milliseconds, unless it waits for what may take over 8 s.
    public static let durationMilliseconds: Int64 = 30_000
    /// A lease outlasts the longest wait within its work by this much, in milliseconds: what is stored before and
    /// after it takes its time too where the database is busy.
    static let marginMilliseconds: Int64 = 22_000

    /// Random; a stored result is accepted only from the token that holds the lease.
    public var token: String
    /// When others may take over.
    public var expiresAt: Timestamp

    /// Creates a lease.
    public init(token: String, expiresAt: Timestamp) {
        self.token = token
        self.expiresAt = expiresAt
    }

    /// How long a lease has to last for work that waits for others at most so long, both in milliseconds: whoever
    /// is still waiting within the limits is not taken for dead.
    static func duration(waitingAtMost milliseconds: Int64) -> Int64 {
        max(durationMilliseconds, milliseconds + marginMilliseconds)
    }
}
