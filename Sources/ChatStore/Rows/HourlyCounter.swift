/// What is counted per hour because no row is left of it; raw values are stored.
enum HourlyCounter: String, CaseIterable, Sendable {
    /// Messages of customers over the rate limit.
    case refusedMessages = "refused_messages"
    /// Requests of `/api/chat` over the limit.
    case refusedChats = "refused_chats"

    /// The length of a bucket, in milliseconds.
    static let bucketMilliseconds: Int64 = 3_600_000
}
