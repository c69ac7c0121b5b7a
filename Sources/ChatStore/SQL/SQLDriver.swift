internal import ChatEngine

/// One connection of a database library, as ``SQLConnection`` uses it.
///
/// It belongs to one thread: it is created, used and closed there, and is not Sendable.
protocol SQLDriver: AnyObject {
    var dialect: SQLDialect { get }

    /// Runs a statement and drops its rows. A driver may report a failure with the next call that has
    /// to wait for the database, the end of the transaction at the latest.
    func run(_ sql: SQLText, _ values: [SQLValue]) throws(StoreError)

    /// Runs a statement; how many rows it changed.
    func changes(_ sql: SQLText, _ values: [SQLValue]) throws(StoreError) -> Int

    /// Runs an insert of one row; the value of its `key`, a column that the database numbers.
    func insert(_ sql: SQLText, _ values: [SQLValue], key: StaticString) throws(StoreError) -> Int64

    /// Runs a query and shows its rows one by one, until `read` has seen enough and returns `false`.
    func query(
        _ sql: SQLText, _ values: [SQLValue], read: (any SQLRow) throws(StoreError) -> Bool
    ) throws(StoreError)

    /// Runs statements without parameters, one after the other.
    func execute(_ script: String) throws(StoreError)

    /// Begins a transaction that writes, alone among all that write; waits for that, up to a bound.
    func beginWriting() throws(StoreError)

    /// Begins a transaction that reads one consistent state.
    func beginReading() throws(StoreError)

    /// Ends the transaction; it is durable when this returns.
    func commit() throws(StoreError)

    /// Undoes the open transaction, if there is one.
    func rollback()

    /// Asks that copies of deleted rows beside the tables go too, soon after the transaction is committed.
    func dropCopiesOfDeleted()
}

extension SQLDriver {
    /// A database server has ways of its own: vacuuming, and a log that it recycles.
    func dropCopiesOfDeleted() {}
}
