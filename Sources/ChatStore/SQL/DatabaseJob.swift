internal import ChatEngine

/// One operation that waits for a database thread.
class DatabaseJob {
    /// Runs the operation; it may run again after its transaction was undone.
    func perform(_ tables: SQLTables) throws(StoreError) {}

    /// Tells the caller: `nil` when the operation's transaction is durable.
    func finish(_ error: StoreError?) {}
}
