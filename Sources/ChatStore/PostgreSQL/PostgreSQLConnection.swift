internal import ChatEngine

/// A connection that is opened anew when it was lost, as ``SQLConnection`` uses it.
///
/// Of all daemons on one database one writes at a time: a writing transaction holds an advisory lock until
/// it ends. The server ends it for one that stalls, after ``PostgreSQLSession/stallSeconds``.
final class PostgreSQLConnection: SQLDriver {
    let dialect = SQLDialect.postgreSQL
    private let session: PostgreSQLSession
    private var link: PostgreSQLLink?
    private var schedule = ReconnectSchedule()
    private var isInTransaction = false

    /// Opens the connection.
    init(_ session: PostgreSQLSession) throws(StoreError) {
        self.session = session
        link = try session.open()
    }

    // MARK: Statements

    func run(_ sql: SQLText, _ values: [SQLValue]) throws(StoreError) {
        try current().send(sql, values, key: nil)
    }

    func changes(_ sql: SQLText, _ values: [SQLValue]) throws(StoreError) -> Int {
        try answer(sql, values)?.changes ?? 0
    }

    func insert(
        _ sql: SQLText, _ values: [SQLValue], key: StaticString
    ) throws(StoreError) -> Int64 {
        guard let result = try answer(sql, values, key: key), result.rows == 1 else {
            throw .statement(code: 0, message: "an insert returned no key")
        }
        return result.integer(0)
    }

    func query(
        _ sql: SQLText, _ values: [SQLValue], read: (any SQLRow) throws(StoreError) -> Bool
    ) throws(StoreError) {
        guard let result = try answer(sql, values) else { return }
        for row in 0..<result.rows {
            result.row = row
            guard try read(result) else { return }
        }
    }

    func execute(_ script: String) throws(StoreError) {
        try current().execute(script)
    }

    private func answer(
        _ sql: SQLText, _ values: [SQLValue], key: StaticString? = nil
    ) throws(StoreError) -> PostgreSQLResult? {
        let link = try current()
        try link.send(sql, values, key: key)
        return try link.finish()
    }

    // MARK: Transactions

    func beginWriting() throws(StoreError) {
        // Not `READ WRITE`: it would overrule a server that was told to be read-only, say because its disk fills.
        try begin { (link) throws(StoreError) in
            try link.send(.literal("BEGIN ISOLATION LEVEL READ COMMITTED"), [], key: nil)
            try link.send(PostgreSQLSession.lock, [], key: nil)
        }
    }

    func beginReading() throws(StoreError) {
        try begin { (link) throws(StoreError) in
            try link.send(
                .literal("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"), [], key: nil)
        }
    }

    /// Begins on a connection that is found alive; one that was lost meanwhile is replaced, since nothing
    /// had been begun on it.
    private func begin(
        _ send: (PostgreSQLLink) throws(StoreError) -> Void
    ) throws(StoreError) {
        let isKnown = link != nil
        let link = try current()
        do throws(StoreError) {
            isInTransaction = true
            try send(link)
            _ = try link.finish()
        } catch {
            guard isKnown, link.isBroken else {
                rollback()
                throw error
            }
            close()
            try begin(send)
        }
    }

    func commit() throws(StoreError) {
        let result = try answer(.literal("COMMIT"), [])
        isInTransaction = false
        guard result?.command == "COMMIT" else {
            throw .statement(code: 0, message: "the transaction had failed before its commit")
        }
    }

    func rollback() {
        guard let link else { return }
        defer { if link.isBroken { close() } }
        guard isInTransaction, !link.isBroken else { return }
        do throws(StoreError) {
            if link.hasOutstanding { settle(link) }
            guard !link.isBroken else { return }
            try link.send(.literal("ROLLBACK"), [], key: nil)
            _ = try link.finish()
            isInTransaction = false
        } catch {
            close()
        }
    }

    /// Takes the answers that nobody wants any more.
    private func settle(_ link: PostgreSQLLink) {
        do throws(StoreError) { _ = try link.finish() } catch {
            // What failed is undone next.
        }
    }

    // MARK: Opening anew

    private func close() {
        link = nil
        isInTransaction = false
    }

    private func current() throws(StoreError) -> PostgreSQLLink {
        if let link { return link }
        let wait = schedule.wait(at: PostgreSQLLink.uptimeMilliseconds())
        guard wait <= 0 else {
            throw .unavailable("the server is away; it is tried again in \(wait) ms")
        }
        do throws(StoreError) {
            let opened = try session.open()
            schedule.noteSuccess()
            link = opened
            return opened
        } catch {
            schedule.noteFailure(at: PostgreSQLLink.uptimeMilliseconds())
            throw error
        }
    }
}
