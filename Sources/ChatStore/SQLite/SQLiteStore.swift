public import ChatCore
public import ChatEngine

/// Keeps everything in one SQLite file.
///
/// One thread writes, with group commit and a sync of the disk before any call returns; others read.
/// Several processes may use the file at once. Opening costs a few milliseconds, whatever the size.
///
/// ```swift
/// let store = try await SQLiteStore.open(path: "data/chat.db")
/// ```
public final class SQLiteStore: SQLStore {
    /// The file.
    public let path: String
    /// The threads that own the connections.
    public let database: SQLDatabase
    /// What the thread that brings the log in is asked by.
    private let checkpointer = DatabaseQueue(limit: 1)
    private let lock = Locked<ProcessLock?>(nil)

    private init(path: String, options: SQLiteOptions) {
        self.path = path
        database = SQLDatabase(queueLimit: options.queueLimit)
    }

    deinit {
        checkpointer.closeWithoutWaiting()
        writer.closeWithoutWaiting()
        reader.closeWithoutWaiting()
    }

    // MARK: Opening and closing

    /// Opens the store; file and folder are created when they are missing, for their owner alone.
    ///
    /// - Throws: ``StoreError/unavailable(_:)`` when the file cannot be created, read or written now,
    ///   ``StoreError/unusable(_:)`` when it is damaged, another program's or a newer version's.
    public static func open(
        path: String, options: SQLiteOptions = SQLiteOptions()
    ) async throws(StoreError) -> SQLiteStore {
        let store = SQLiteStore(path: path, options: options)
        do throws(StoreError) {
            try await store.startWriter(options)
            for _ in 0..<options.readers { try await store.startReader(options) }
            try await store.probe()
        } catch {
            await store.close()
            throw error
        }
        return store
    }

    /// Opens an existing store to look at it: nothing is created, brought up to date or tried out, and
    /// nobody who writes is waited for. Calls that write throw ``StoreError/unavailable(_:)``. The last to
    /// close brings what a killed process left beside the file into it, as always.
    ///
    /// - Throws: As ``open(path:options:)``, and ``StoreError/unusable(_:)`` when the file was written by
    ///   an older version and not brought up to date since.
    public static func openForReading(
        path: String, options: SQLiteOptions = SQLiteOptions()
    ) async throws(StoreError) -> SQLiteStore {
        let store = SQLiteStore(path: path, options: options)
        store.writer.closeWithoutWaiting()
        do throws(StoreError) {
            try SQLiteFile.checkForReading(path: path, options: options)
            for _ in 0..<options.readers { try await store.startReader(options) }
        } catch {
            await store.close()
            throw error
        }
        return store
    }

    private func startWriter(_ options: SQLiteOptions) async throws(StoreError) {
        let (path, queue, checkpointer) = (path, writer, checkpointer)
        let schedule = Locked(CheckpointSchedule())
        try await queue.start { () throws(StoreError) in
            let tables = SQLTables(
                try SQLiteFile.openWriter(
                    path: path, options: options, log: schedule, broughtInOn: checkpointer))
            return {
                DatabaseWriter(tables: tables, queue: queue, batchLimit: options.batchLimit).run()
            }
        }
        try await checkpointer.start { () throws(StoreError) in
            let connection = try SQLiteFile.openCheckpointer(path: path)
            return {
                SQLiteCheckpointer(connection: connection, schedule: schedule, queue: checkpointer)
                    .run()
            }
        }
    }

    private func startReader(_ options: SQLiteOptions) async throws(StoreError) {
        let (path, queue) = (path, reader)
        try await queue.start { () throws(StoreError) in
            let tables = SQLTables(try SQLiteFile.openReader(path: path, options: options))
            return { DatabaseReader(tables: tables, queue: queue).run() }
        }
    }

    /// Takes the lock of the one daemon that may call others dead, if it is free.
    func holdsProcessLock() -> Bool {
        lock.withLock { held in
            held = held ?? ProcessLock(path: path + "-lock")
            return held != nil
        }
    }

    /// Hands back what dead processes held, when no other daemon has the file.
    ///
    /// The one that does holds a lock on `PATH-lock` until it ends; beside it, leases alone decide.
    public func recover(at now: Timestamp) async throws(StoreError) {
        guard holdsProcessLock() else { return }
        try await writer.run { (tables) throws(StoreError) in try tables.recover(at: now) }
    }

    /// Finishes what waits and closes; calls after this throw ``StoreError/unavailable(_:)``.
    public func close() async {
        await reader.close()
        await checkpointer.close()
        await writer.close()
        lock.withLock { $0 = nil }
    }

    /// Ends as a killed process would: what waits is dropped, nothing more is written.
    func abandon() async {
        await reader.abandon()
        await checkpointer.abandon()
        await writer.abandon()
        lock.withLock { $0 = nil }
    }
}
