// The only place that runs statements. A connection belongs to one thread: it is created, used and
// closed there, and is not Sendable.

internal import CSQLite
internal import ChatEngine

/// One connection to the database file, with its prepared statements.
final class SQLiteConnection {
    /// How a connection is used.
    enum Role {
        case writer
        case reader
    }

    let path: String
    private let handle: OpaquePointer
    /// Statements by the address of their literal, or of their ``SQLQuery``.
    private var statements: [UInt: SQLiteStatement] = [:]

    /// Opens an existing file. A reader may write too as far as the file is concerned, since otherwise it
    /// would leave `-wal` and `-shm` behind where it is the last to close; its statements may not.
    init(path: String, role: Role, busyMilliseconds: Int32) throws(StoreError) {
        var opened: OpaquePointer?
        let code = sqlite3_open_v2(
            path, &opened,
            SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
        guard let opened else {
            throw .unavailable("cannot open \(path): out of memory")
        }
        handle = opened
        self.path = path
        guard code == SQLITE_OK else { throw failure(code) }
        sqlite3_busy_timeout(handle, busyMilliseconds)
        if role == .reader { try execute("PRAGMA query_only = ON") }
    }

    deinit {
        statements = [:]
        sqlite3_close_v2(handle)
    }

    // MARK: Running

    /// Runs a statement that returns nothing.
    func run(_ sql: StaticString, _ values: SQLiteValue...) throws(StoreError) {
        let statement = try prepared(sql)
        defer { statement.reset() }
        let bound = statement.bind(values)
        guard bound == SQLITE_OK else { throw failure(bound) }
        let code = statement.step()
        guard code == SQLITE_DONE || code == SQLITE_ROW else { throw failure(code) }
    }

    /// Runs a query and returns its first row.
    func first<Row>(
        _ sql: StaticString, _ values: SQLiteValue...,
        read: (SQLiteStatement) throws(StoreError) -> Row
    ) throws(StoreError) -> Row? {
        try first(prepared(sql), values, read: read)
    }

    /// Runs a query and returns its first row.
    func first<Row>(
        _ query: SQLQuery, _ values: SQLiteValue...,
        read: (SQLiteStatement) throws(StoreError) -> Row
    ) throws(StoreError) -> Row? {
        try first(prepared(query), values, read: read)
    }

    /// Runs a query and returns all its rows; the query bounds them.
    func all<Row>(
        _ sql: StaticString, _ values: SQLiteValue...,
        read: (SQLiteStatement) throws(StoreError) -> Row
    ) throws(StoreError) -> [Row] {
        try all(prepared(sql), values, read: read)
    }

    /// Runs a query and returns all its rows; the query bounds them.
    func all<Row>(
        _ query: SQLQuery, _ values: SQLiteValue...,
        read: (SQLiteStatement) throws(StoreError) -> Row
    ) throws(StoreError) -> [Row] {
        try all(prepared(query), values, read: read)
    }

    /// Runs a query whose text is put together; it is not kept prepared.
    func all<Row>(
        text sql: String, _ values: [SQLiteValue],
        read: (SQLiteStatement) throws(StoreError) -> Row
    ) throws(StoreError) -> [Row] {
        try all(prepare(sql), values, read: read)
    }

    private func first<Row>(
        _ statement: SQLiteStatement, _ values: [SQLiteValue],
        read: (SQLiteStatement) throws(StoreError) -> Row
    ) throws(StoreError) -> Row? {
        defer { statement.reset() }
        let bound = statement.bind(values)
        guard bound == SQLITE_OK else { throw failure(bound) }
        switch statement.step() {
        case SQLITE_ROW: return try read(statement)
        case SQLITE_DONE: return nil
        case let code: throw failure(code)
        }
    }

    private func all<Row>(
        _ statement: SQLiteStatement, _ values: [SQLiteValue],
        read: (SQLiteStatement) throws(StoreError) -> Row
    ) throws(StoreError) -> [Row] {
        defer { statement.reset() }
        let bound = statement.bind(values)
        guard bound == SQLITE_OK else { throw failure(bound) }
        var rows: [Row] = []
        while true {
            switch statement.step() {
            case SQLITE_ROW: rows.append(try read(statement))
            case SQLITE_DONE: return rows
            case let code: throw failure(code)
            }
        }
    }

    /// Runs statements without parameters, one after the other.
    func execute(_ sql: String) throws(StoreError) {
        let code = sqlite3_exec(handle, sql, nil, nil, nil)
        guard code == SQLITE_OK else { throw failure(code) }
    }

    /// The row id of the latest insert.
    var lastInsertedID: Int64 { sqlite3_last_insert_rowid(handle) }

    /// Rows that the latest statement changed.
    var changes: Int { Int(sqlite3_changes(handle)) }

    /// Whether a transaction is open; some failures end it by themselves.
    var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

    /// Undoes the open transaction, if there is one.
    func rollback() {
        if isInTransaction { sqlite3_exec(handle, "ROLLBACK", nil, nil, nil) }
    }

    // MARK: Plumbing

    private func prepared(_ sql: StaticString) throws(StoreError) -> SQLiteStatement {
        try prepared(UInt(bitPattern: sql.utf8Start), sql.description)
    }

    private func prepared(_ query: SQLQuery) throws(StoreError) -> SQLiteStatement {
        try prepared(UInt(bitPattern: Unmanaged.passUnretained(query).toOpaque()), query.text)
    }

    private func prepared(
        _ key: UInt, _ text: @autoclosure () -> String
    ) throws(StoreError) -> SQLiteStatement {
        if let statement = statements[key] { return statement }
        let statement = try prepare(text())
        statements[key] = statement
        return statement
    }

    private func prepare(_ sql: String) throws(StoreError) -> SQLiteStatement {
        var compiled: OpaquePointer?
        let code = sqlite3_prepare_v3(
            handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &compiled, nil)
        guard code == SQLITE_OK, let compiled else { throw failure(code) }
        return SQLiteStatement(compiled)
    }

    /// What a result code means to the caller; the message never holds a bound value.
    private func failure(_ code: Int32) -> StoreError {
        let message = "\(path): \(String(cString: sqlite3_errmsg(handle))) (SQLite \(code))"
        switch code & 0xFF {
        case SQLITE_CORRUPT, SQLITE_NOTADB:
            return .unusable("\(message)\nhint: put a backup in its place")
        case SQLITE_BUSY, SQLITE_LOCKED:
            return .unavailable("\(message)\nhint: another program holds the database")
        case SQLITE_FULL:
            return .unavailable("\(message)\nhint: make room on the disk")
        case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH, SQLITE_CANTOPEN:
            return .unavailable("\(message)\nhint: check the owner and mode of file and folder")
        case SQLITE_IOERR, SQLITE_NOMEM, SQLITE_PROTOCOL, SQLITE_INTERRUPT:
            return .unavailable(message)
        default:
            return .statement(code: Int(code), message: message)
        }
    }
}
