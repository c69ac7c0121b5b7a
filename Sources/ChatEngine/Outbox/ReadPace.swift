internal import ChatCore

/// Which marks-as-read leave. Those beyond the pace are left out: taking messages comes first, and the reply
/// tells the customer the same.
struct ReadPace: Sendable {
    /// Marks under way at once.
    static let concurrency = 32
    /// Marks a second: as many as the messages that WhatsApp lets a number exchange by default.
    static let perSecond = 80.0

    private var underway = 0
    private var bucket: TokenBucket

    /// Creates a pace at which nothing has left yet.
    init(at now: Timestamp) {
        bucket = TokenBucket(
            capacity: Self.perSecond, perMillisecond: Self.perSecond / 1000, at: now)
    }

    /// Whether a mark may leave now.
    mutating func hasRoom(at now: Timestamp) -> Bool {
        bucket.refill(at: now)
        return underway < Self.concurrency && bucket.missingMilliseconds == 0
    }

    /// Whether a mark may leave now; if so, call ``end()`` once its answer is here.
    mutating func begin(at now: Timestamp) -> Bool {
        guard hasRoom(at: now) else { return false }
        bucket.take()
        underway += 1
        return true
    }

    /// A mark has had its answer.
    mutating func end() {
        underway -= 1
    }
}
