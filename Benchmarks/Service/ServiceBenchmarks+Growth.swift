import CSQLite
import ChatStandIns
import Glibc

// What a message costs while the database grows, and what memory a million of them leave behind.
extension ServiceBenchmarks {
    private static let sizes = [0, 100_000] + (isBig ? [1_000_000, 5_000_000] : [])

    /// Questions to `/api/chat` with ever more traces, and a conversation to ten of them, in the database; how long a
    /// start takes then.
    func growth() throws {
        let place = try subfolder("chats")
        var first: Double?
        for traces in Self.sizes {
            if traces > 0 { try fill(place + "/chat.db", traces: traces) }
            let daemon = try Daemon(folder: place, graphURL: graph.baseURL)
            var load = try LoadGenerator(port: daemon.port, connections: 64)
            defer { load.close() }
            _ = try load.run(Requests.chats(1_000, text: Self.question))
            let before = daemon.processorSeconds()
            let results = try (0..<Self.rounds).map { _ in
                try load.run(Requests.chats(8_000, text: Self.question))
            }
            let cost = (daemon.processorSeconds() - before) * 1e6 / Double(Self.rounds * 8_000)
            for result in results { try check(result) }
            say(
                "chat with \(traces) traces filled in: "
                    + "\(Int(Self.median(results.map(\.perSecond))))/s; "
                    + "\(Int(cost)) µs of processor each, \(Self.two(cost / (first ?? cost))) times; "
                    + "ready in \(Self.one(daemon.startMilliseconds)) ms; "
                    + "database \(Self.megabytes(place + "/chat.db")) MB; "
                    + "\(Self.one(daemon.residentMegabytes())) MB held")
            first = first ?? cost
            daemon.stop()
        }
    }

    /// What is held after a million messages.
    func million() throws {
        let daemon = try Daemon(folder: try subfolder("million"), graphURL: graph.baseURL)
        var load = try LoadGenerator(port: daemon.port, connections: 64)
        defer { load.close() }
        for _ in 0..<100 {
            try check(try load.run(Requests.chats(10_000, text: Self.question)))
        }
        say("after a million messages: \(Self.one(daemon.residentMegabytes())) MB held")
        daemon.stop()
    }

    /// Copies the traces and conversations that the daemon wrote until there are so many traces.
    private func fill(_ path: String, traces: Int) throws {
        var database: OpaquePointer?
        defer { sqlite3_close(database) }
        guard sqlite3_open(path, &database) == SQLITE_OK else {
            throw BenchmarkError("cannot open \(path)")
        }
        for (table, key, fresh) in [
            ("conversations", "key", "id"), ("interaction_traces", "id", "message_id"),
        ] {
            let columns = try Self.list(database, "SELECT name FROM pragma_table_info('\(table)')")
                .filter { $0 != key }
            let values = columns.map { $0 == fresh ? "'fill-' || hex(randomblob(12))" : $0 }
            let limit = table == "conversations" ? traces / 10 : traces
            while true {
                let count =
                    Int(try Self.list(database, "SELECT count(*) FROM \(table)").first ?? "") ?? 0
                guard count > 0, count < limit else { break }
                _ = try Self.list(
                    database,
                    """
                    INSERT INTO \(table) (\(columns.joined(separator: ",")))
                    SELECT \(values.joined(separator: ",")) FROM \(table) LIMIT \(limit - count)
                    """)
            }
        }
    }

    private static func list(_ database: OpaquePointer?, _ sql: String) throws -> [String] {
        var statement: OpaquePointer?
        defer { sqlite3_finalize(statement) }
        guard sqlite3_prepare_v2(database, sql, -1, &statement, nil) == SQLITE_OK else {
            throw BenchmarkError(String(cString: sqlite3_errmsg(database)))
        }
        var rows: [String] = []
        while true {
            switch sqlite3_step(statement) {
            case SQLITE_ROW:
                rows.append(sqlite3_column_text(statement, 0).map { String(cString: $0) } ?? "")
            case SQLITE_DONE: return rows
            default: throw BenchmarkError(String(cString: sqlite3_errmsg(database)))
            }
        }
    }
}
