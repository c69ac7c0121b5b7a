public import ChatCore
public import ChatEngine

/// Keeps everything in a PostgreSQL database, which any number of daemons may share.
///
/// One thread writes, with group commit; others read. A connection that is lost is opened anew, and calls
/// throw ``StoreError/unavailable(_:)`` while the server is away. What a killed daemon held is free when its
/// leases run out. Opening costs some milliseconds, whatever the size.
///
/// ```swift
/// let store = try await PostgreSQLStore.open(PostgreSQLAddress("postgres://chat@db.example/chat"))
/// ```
public final class PostgreSQLStore: SQLStore {
    /// The threads that own the connections.
    public let database: SQLDatabase
    private let address: PostgreSQLAddress
    private let listener = Locked<PostgreSQLListener?>(nil)

    private init(_ address: PostgreSQLAddress, _ options: PostgreSQLOptions) {
        self.address = address
        database = SQLDatabase(queueLimit: options.queueLimit)
    }

    deinit {
        writer.closeWithoutWaiting()
        reader.closeWithoutWaiting()
    }

    // MARK: Opening and closing

    /// Opens the store; the tables are created when they are missing, and brought up to date.
    ///
    /// - Throws: ``StoreError/unavailable(_:)`` when the server is away or refuses us now,
    ///   ``StoreError/unusable(_:)`` when the tables are another program's or a newer version's.
    public static func open(
        _ address: PostgreSQLAddress, options: PostgreSQLOptions = PostgreSQLOptions()
    ) async throws(StoreError) -> PostgreSQLStore {
        let store = PostgreSQLStore(address, options)
        do throws(StoreError) {
            try await store.startWriter(options)
            try await store.startReaders(options)
            try await store.probe()
        } catch {
            await store.close()
            throw error
        }
        return store
    }

    /// Opens an existing store to look at it: nothing is created, brought up to date or tried out. Calls
    /// that write throw ``StoreError/unavailable(_:)``.
    ///
    /// - Throws: As ``open(_:options:)``, and ``StoreError/unusable(_:)`` when there are no tables or those
    ///   of an older version.
    public static func openForReading(
        _ address: PostgreSQLAddress, options: PostgreSQLOptions = PostgreSQLOptions()
    ) async throws(StoreError) -> PostgreSQLStore {
        let store = PostgreSQLStore(address, options)
        store.writer.closeWithoutWaiting()
        do throws(StoreError) {
            try await store.startReaders(options)
        } catch {
            await store.close()
            throw error
        }
        return store
    }

    /// Whether the database has our tables.
    static func exists(at address: PostgreSQLAddress) async throws(StoreError) -> Bool {
        let hasTables = Locked(false)
        let queue = DatabaseQueue(limit: 1)
        try await queue.start { () throws(StoreError) in
            let link = try PostgreSQLSession(address: address, purpose: .listening).open()
            let version = try PostgreSQLSchema(link).version()
            hasTables.withLock { $0 = version != nil }
            return {}
        }
        return hasTables.withLock { $0 }
    }

    private func startWriter(_ options: PostgreSQLOptions) async throws(StoreError) {
        let session = PostgreSQLSession(address: address, purpose: .writing)
        let queue = writer
        try await queue.start { () throws(StoreError) in
            let tables = SQLTables(SQLConnection(try PostgreSQLConnection(session)))
            return {
                DatabaseWriter(tables: tables, queue: queue, batchLimit: options.batchLimit).run()
            }
        }
    }

    private func startReaders(_ options: PostgreSQLOptions) async throws(StoreError) {
        let session = PostgreSQLSession(address: address, purpose: .reading)
        let queue = reader
        for _ in 0..<options.readers {
            try await queue.start { () throws(StoreError) in
                let tables = SQLTables(SQLConnection(try PostgreSQLConnection(session)))
                return { DatabaseReader(tables: tables, queue: queue).run() }
            }
        }
    }

    /// Does nothing: whether another daemon lives cannot be known, so leases alone decide.
    public func recover(at now: Timestamp) async throws(StoreError) {}

    /// Finishes what waits and closes; calls after this throw ``StoreError/unavailable(_:)``.
    public func close() async {
        listener.withLock { $0 = nil }
        await reader.close()
        await writer.close()
    }

    /// Ends as a killed process would: what waits is dropped, nothing more is written.
    func abandon() async {
        listener.withLock { $0 = nil }
        await reader.abandon()
        await writer.abandon()
    }

    // MARK: Waking the workers of other daemons

    /// Calls `wake` when another process left work; see ``Store``.
    public func onWork(_ wake: @escaping @Sendable () -> Void) {
        let session = PostgreSQLSession(address: address, purpose: .listening)
        let started = PostgreSQLListener(session, onWork: wake)
        listener.withLock { $0 = started }
    }

    /// Takes a conversation over or gives it back; see ``Store``.
    public func changeMode(_ change: ModeChange) async throws(StoreError) -> ModeChangeOutcome {
        try await writer.run { (tables) throws(StoreError) in
            try tables.wakeOthers()
            return try tables.changeMode(change)
        }
    }

    /// Stores a person's words for the customer; see ``Store``.
    public func reply(_ reply: HumanReply) async throws(StoreError) -> HumanReplyOutcome {
        try await writer.run { (tables) throws(StoreError) in
            try tables.wakeOthers()
            return try tables.reply(reply)
        }
    }

    /// Tries a send in trouble again, or leaves it; see ``Store``.
    public func change(
        _ send: OutboxID, by change: SendChange, at now: Timestamp
    ) async throws(StoreError) -> SendChangeOutcome {
        try await writer.run { (tables) throws(StoreError) in
            try tables.wakeOthers()
            return try tables.change(send, by: change, at: now)
        }
    }
}

extension SQLTables {
    /// Wakes the workers of every daemon once this transaction is durable: what it leaves may be left by a
    /// program that has no workers, such as chatctl.
    fileprivate func wakeOthers() throws(StoreError) {
        try connection.run("SELECT pg_notify('mostrador', current_schema())")
    }
}
