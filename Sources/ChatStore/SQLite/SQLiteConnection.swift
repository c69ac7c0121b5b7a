internal import CSQLite
internal import ChatEngine

/// One connection to the database file, with its prepared statements.
final class SQLiteConnection: SQLDriver {
    /// How a connection is used.
    enum Role {
        case writer
        case reader
    }

    let path: String
    private let handle: OpaquePointer
    /// How many pages the write-ahead log had after the last commit of this connection.
    private var logPages = 0
    private var log: (schedule: Locked<CheckpointSchedule>, thread: DatabaseQueue)?
    /// Statements by the identity of their text.
    private var statements: [UInt: SQLiteStatement] = [:]

    /// Sums that nobody reads cost a lock for each of the two hundred times that a message takes or gives back memory.
    /// False when somebody else in this process has used SQLite already: then it goes on as they have set it up.
    private static let hasNoMemoryStatistics =
        mostrador_sqlite_leave_out_memory_statistics() == SQLITE_OK

    /// One closes at a time: of two that do at once neither is the last, and `-wal` and `-shm` would stay.
    private static let closing = Locked(())

    /// Opens an existing file. A reader may write too as far as the file is concerned, since otherwise it
    /// would leave `-wal` and `-shm` behind where it is the last to close; its statements may not.
    init(path: String, role: Role, busyMilliseconds: Int32) throws(StoreError) {
        _ = Self.hasNoMemoryStatistics
        var opened: OpaquePointer?
        let code = sqlite3_open_v2(
            path, &opened,
            SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE,
            role == .writer ? GatheringFiles.name : nil)
        guard let opened else {
            throw .unavailable("cannot open \(path): out of memory")
        }
        handle = opened
        self.path = path
        guard code == SQLITE_OK else { throw failure(code) }
        sqlite3_busy_timeout(handle, busyMilliseconds)
        switch role {
        case .reader: try execute("PRAGMA query_only = ON")
        // However SQLite was built: files that gather count on it.
        case .writer: try execute("PRAGMA synchronous = FULL")
        }
    }

    deinit {
        statements = [:]
        Self.closing.withLock { _ in _ = sqlite3_close_v2(handle) }
    }

    // MARK: Running

    let dialect = SQLDialect.sqlite

    func run(_ sql: SQLText, _ values: [SQLValue]) throws(StoreError) {
        let statement = try bound(sql, values)
        defer { statement.reset() }
        let code = statement.step()
        guard code == SQLITE_DONE || code == SQLITE_ROW else { throw failure(code) }
    }

    func changes(_ sql: SQLText, _ values: [SQLValue]) throws(StoreError) -> Int {
        try run(sql, values)
        return Int(sqlite3_changes(handle))
    }

    func insert(
        _ sql: SQLText, _ values: [SQLValue], key: StaticString
    ) throws(StoreError) -> Int64 {
        // The key is the row's own number, whatever the column is called.
        try run(sql, values)
        return sqlite3_last_insert_rowid(handle)
    }

    func query(
        _ sql: SQLText, _ values: [SQLValue], read: (any SQLRow) throws(StoreError) -> Bool
    ) throws(StoreError) {
        let statement = try bound(sql, values)
        defer { statement.reset() }
        while true {
            switch statement.step() {
            case SQLITE_ROW: guard try read(statement) else { return }
            case SQLITE_DONE: return
            case let code: throw failure(code)
            }
        }
    }

    func execute(_ script: String) throws(StoreError) {
        let code = sqlite3_exec(handle, script, nil, nil, nil)
        guard code == SQLITE_OK else { throw failure(code) }
    }

    // MARK: Transactions

    func beginWriting() throws(StoreError) {
        if let log, log.schedule.withLock({ $0.takeRest() }) { _ = checkpoint() }
        try run(.literal("BEGIN IMMEDIATE"), [])
    }

    func beginReading() throws(StoreError) {
        try run(.literal("BEGIN"), [])
    }

    func commit() throws(StoreError) {
        try run(.literal("COMMIT"), [])
        guard let log, log.schedule.withLock({ $0.committed(pages: logPages) }) else { return }
        log.thread.post(DatabaseJob())
    }

    func rollback() {
        // Some failures end the transaction by themselves.
        guard sqlite3_get_autocommit(handle) == 0 else { return }
        sqlite3_exec(handle, "ROLLBACK", nil, nil, nil)
    }

    // MARK: The write-ahead log

    /// Leaves the log to a schedule and its thread, in place of SQLite's own way: every so many pages a commit
    /// brings them in, and all that wait for the commit wait for that.
    func leaveLog(to schedule: Locked<CheckpointSchedule>, on thread: DatabaseQueue) {
        log = (schedule, thread)
        let note: LogNote = { context, _, _, pages in
            if let context {
                Unmanaged<SQLiteConnection>.fromOpaque(context).takeUnretainedValue().logPages =
                    Int(pages)
            }
            return SQLITE_OK
        }
        sqlite3_wal_hook(handle, note, Unmanaged.passUnretained(self).toOpaque())
    }

    func dropCopiesOfDeleted() { log?.schedule.withLock { $0.wantCut() } }

    /// Cuts the log to nothing, whose pages are in the database by now; whether it could, since nobody wrote or read what
    /// was before.
    func cutLog() -> Bool {
        sqlite3_wal_checkpoint_v2(handle, nil, SQLITE_CHECKPOINT_TRUNCATE, nil, nil) == SQLITE_OK
    }

    private typealias LogNote =
        @convention(c) (
            UnsafeMutableRawPointer?, OpaquePointer?, UnsafePointer<CChar>?, Int32
        ) -> Int32

    /// Brings the log's pages into the database, without waiting for anybody.
    ///
    /// - Returns: How many pages of the log are in the database; `nil` when not all that there were when it began, since
    ///   somebody reads what was before them, another process does the same, or the disk fails.
    func checkpoint() -> Int? {
        var (pages, done): (Int32, Int32) = (0, 0)
        let code = sqlite3_wal_checkpoint_v2(
            handle, nil, SQLITE_CHECKPOINT_PASSIVE, &pages, &done)
        return code == SQLITE_OK && done == pages ? Int(done) : nil
    }

    // MARK: Plumbing

    /// A statement with its values, to be reset after use.
    private func bound(
        _ sql: SQLText, _ values: [SQLValue]
    ) throws(StoreError) -> SQLiteStatement {
        let statement = try prepared(sql)
        let code = statement.bind(values)
        guard code == SQLITE_OK else {
            statement.reset()
            throw failure(code)
        }
        return statement
    }

    private func prepared(_ sql: SQLText) throws(StoreError) -> SQLiteStatement {
        guard let identity = sql.identity else { return try prepare(sql.text(in: dialect)) }
        if let statement = statements[identity] { return statement }
        let statement = try prepare(sql.text(in: dialect))
        statements[identity] = statement
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
            return .unusable("\(message)\n\(BackupLog.hint(forDatabase: path))")
        case SQLITE_BUSY, SQLITE_LOCKED:
            return .unavailable("\(message)\nhint: another program holds the database")
        case SQLITE_FULL:
            return .unavailable("\(message)\nhint: make room on the disk")
        case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH, SQLITE_CANTOPEN:
            return .unavailable("\(message)\nhint: check the owner and mode of file and folder")
        case SQLITE_IOERR:
            return .unavailable(
                "\(message)\nhint: the disk fails or became read-only; dmesg says which")
        case SQLITE_NOMEM, SQLITE_PROTOCOL, SQLITE_INTERRUPT:
            return .unavailable(message)
        default:
            return .statement(code: Int(code), message: message)
        }
    }
}
