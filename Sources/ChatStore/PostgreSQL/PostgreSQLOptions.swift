/// How a ``PostgreSQLStore`` uses its server; the defaults suit a daemon.
public struct PostgreSQLOptions: Hashable, Sendable {
    /// How many operations may wait for the writer; beyond it calls throw ``StoreError/overloaded(waiting:)``.
    public var queueLimit: Int
    /// How many operations share one commit at most.
    public var batchLimit: Int
    /// How many connections serve reads, besides one that writes and one that listens.
    public var readers: Int

    /// Creates options; every value is brought to 1 at least.
    public init(queueLimit: Int = 4096, batchLimit: Int = 256, readers: Int = 2) {
        self.queueLimit = max(1, queueLimit)
        self.batchLimit = max(1, batchLimit)
        self.readers = max(1, readers)
    }
}
