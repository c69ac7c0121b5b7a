public import ChatCore

/// How a store is doing: what waits, what is in trouble, how large it is.
public struct StoreVitals: Hashable, Sendable {
    /// Sends that wait, are being tried, or whose outcome is unknown.
    public var openSends = 0
    /// When the oldest of them was stored; `nil` when there is none.
    public var oldestOpenSend: Timestamp?
    /// Sends that failed and were not dropped.
    public var failedSends = 0
    /// Sends whose outcome is unknown.
    public var unknownSends = 0
    /// Notifications to the shop's people among those that failed.
    public var failedNotifications = 0
    /// Conversations that people hold at the moment.
    public var heldConversations = 0
    /// Traces that are kept; of more than 100,000 those in between that were erased may count too.
    public var traces = 0
    /// The size of the database, in bytes; `nil` where there is no such thing.
    public var databaseBytes: Int64?

    /// A store in which nothing waits.
    public init() {}
}
