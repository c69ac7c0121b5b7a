/// How a ``SQLiteStore`` uses its file; the defaults suit a daemon.
public struct SQLiteOptions: Hashable, Sendable {
    /// How long a write waits for another process that holds the file, in milliseconds.
    public var busyMilliseconds: Int
    /// How many operations may wait for the writer; beyond it calls throw ``StoreError/overloaded(waiting:)``.
    public var queueLimit: Int
    /// How many operations share one commit at most.
    public var batchLimit: Int
    /// How many connections serve reads.
    public var readers: Int

    /// Creates options; every value is brought to 1 at least.
    public init(
        busyMilliseconds: Int = 5000, queueLimit: Int = 4096, batchLimit: Int = 256,
        readers: Int = 2
    ) {
        self.busyMilliseconds = max(1, busyMilliseconds)
        self.queueLimit = max(1, queueLimit)
        self.batchLimit = max(1, batchLimit)
        self.readers = max(1, readers)
    }
}
