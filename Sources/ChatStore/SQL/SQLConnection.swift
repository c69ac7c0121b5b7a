// The only place that statements go through. Values are bound, never written into the text.

internal import ChatEngine

/// One connection to the database; it belongs to one thread and is not Sendable.
final class SQLConnection {
    let driver: any SQLDriver

    init(_ driver: any SQLDriver) {
        self.driver = driver
    }

    // MARK: Running

    /// Runs a statement that returns nothing.
    func run(_ sql: StaticString, _ values: SQLValue...) throws(StoreError) {
        try driver.run(.literal(sql), values)
    }

    /// Runs a statement; how many rows it changed.
    func changes(_ sql: StaticString, _ values: SQLValue...) throws(StoreError) -> Int {
        try driver.changes(.literal(sql), values)
    }

    /// Runs an insert of one row; the value of its `key`, a column that the database numbers.
    func insert(
        key: StaticString, _ sql: StaticString, _ values: SQLValue...
    ) throws(StoreError) -> Int64 {
        try driver.insert(.literal(sql), values, key: key)
    }

    /// Runs a query and returns its first row.
    func first<Row>(
        _ sql: StaticString, _ values: SQLValue...,
        read: (any SQLRow) throws(StoreError) -> Row
    ) throws(StoreError) -> Row? {
        try first(.literal(sql), values, read: read)
    }

    /// Runs a query and returns its first row.
    func first<Row>(
        _ query: SQLQuery, _ values: SQLValue...,
        read: (any SQLRow) throws(StoreError) -> Row
    ) throws(StoreError) -> Row? {
        try first(.query(query), values, read: read)
    }

    /// Runs a query and returns all its rows; the query bounds them.
    func all<Row>(
        _ sql: StaticString, _ values: SQLValue...,
        read: (any SQLRow) throws(StoreError) -> Row
    ) throws(StoreError) -> [Row] {
        try all(.literal(sql), values, read: read)
    }

    /// Runs a query and returns all its rows; the query bounds them.
    func all<Row>(
        _ query: SQLQuery, _ values: SQLValue...,
        read: (any SQLRow) throws(StoreError) -> Row
    ) throws(StoreError) -> [Row] {
        try all(.query(query), values, read: read)
    }

    /// Runs a query whose text is put together; it is not kept prepared.
    func all<Row>(
        text sql: String, _ values: [SQLValue],
        read: (any SQLRow) throws(StoreError) -> Row
    ) throws(StoreError) -> [Row] {
        try all(.text(sql), values, read: read)
    }

    /// Runs statements without parameters, one after the other.
    func execute(_ script: String) throws(StoreError) {
        try driver.execute(script)
    }

    private func first<Row>(
        _ sql: SQLText, _ values: [SQLValue], read: (any SQLRow) throws(StoreError) -> Row
    ) throws(StoreError) -> Row? {
        var first: Row?
        try driver.query(sql, values) { (row) throws(StoreError) in
            first = try read(row)
            return false
        }
        return first
    }

    private func all<Row>(
        _ sql: SQLText, _ values: [SQLValue], read: (any SQLRow) throws(StoreError) -> Row
    ) throws(StoreError) -> [Row] {
        var rows: [Row] = []
        try driver.query(sql, values) { (row) throws(StoreError) in
            rows.append(try read(row))
            return true
        }
        return rows
    }
}
