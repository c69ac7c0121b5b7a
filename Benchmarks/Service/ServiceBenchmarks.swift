import CSQLite
import ChatCore
import ChatStandIns
import Glibc

/// Measures the daemon itself, from outside: `Benchmarks service FLOOR` with the C program that is the floor.
///
/// Load, daemon and stand-in share this machine's cores. Everything is the median of three rounds, ours and the floor's
/// taking turns. `BIG` in the environment fills in a million traces too.
struct ServiceBenchmarks {
    private static let question = "Hola, a que hora abren?"
    private static let rounds = 3
    /// Turns wait longer than a measurement of ingest takes.
    private static let later = ["BURST_QUIET_SECONDS": "30", "BURST_MAX_SECONDS": "60"]

    private let floor: String
    private let folder: String
    private let graph: GraphStandIn

    init(floor: String) throws {
        self.floor = floor
        folder = ".build/bench-\(getpid())"
        mkdir(folder, 0o700)
        graph = GraphStandIn(
            token: Secret(Daemon.token), phoneNumberID: Daemon.phoneNumberID)
        try graph.start()
    }

    func run() throws {
        defer { remove() }
        try ingest()
        try turns()
        try chats()
    }

    /// Messages that are durable, beside the rows that the floor commits.
    private func ingest() throws {
        var ours: [Double] = []
        var floors: [Double] = []
        var halves: [LoadGenerator.Result] = []
        for round in 0..<Self.rounds {
            let place = try subfolder("ingest-\(round)")
            let daemon = try Daemon(folder: place, graphURL: graph.baseURL, settings: Self.later)
            if round == 0 { say("idle: \(Self.one(daemon.residentMegabytes())) MB") }
            var load = try LoadGenerator(port: daemon.port, connections: 64)
            defer { load.close() }
            _ = try load.run(Requests.webhooks(4_000, text: Self.question))
            let full = try load.run(Requests.webhooks(40_000, text: Self.question))
            let half = try load.run(
                Requests.webhooks(15_000, text: Self.question), perSecond: full.perSecond / 2)
            try check(full)
            try check(half)
            ours.append(full.perSecond)
            halves.append(half)
            daemon.stop()
            floors.append(try floor(in: place))
        }
        let ratios = zip(ours, floors).map { $0 / $1 }
        say(
            "ingest: \(Int(Self.median(ours)))/s, floor \(Int(Self.median(floors)))/s, "
                + "ratio \(Self.two(Self.median(ratios)))")
        say(
            "ingest at half load: p50 \(Self.two(Self.median(halves.map { $0.latency(0.5) }))) ms, "
                + "p99 \(Self.two(Self.median(halves.map { $0.latency(0.99) }))) ms")
    }

    /// Messages taken, decided, answered, sent to the stand-in and recorded.
    private func turns() throws {
        let daemon = try Daemon(
            folder: try subfolder("turns"), graphURL: graph.baseURL,
            settings: ["BURST_QUIET_SECONDS": "0"])
        var load = try LoadGenerator(port: daemon.port, connections: 64)
        defer { load.close() }
        var figures: [Double] = []
        for _ in 0..<Self.rounds {
            let count = 6_000
            let before = graph.sends.count
            let requests = Requests.webhooks(count, text: Self.question)
            let start = LoadGenerator.seconds()
            try check(try load.run(requests))
            while graph.sends.count < before + count {
                guard LoadGenerator.seconds() < start + 60 else {
                    throw BenchmarkError(
                        "\(graph.sends.count - before) of \(count) answers in 60 s")
                }
                usleep(2_000)
            }
            figures.append(Double(count) / (LoadGenerator.seconds() - start))
        }
        say(
            "turns with sends: \(Int(Self.median(figures)))/s; "
                + "\(Self.one(daemon.residentMegabytes())) MB after \(3 * 6_000) messages")
        daemon.stop()
    }

    /// Questions to `/api/chat`, with ever more traces and conversations in the database; and how long a start takes then.
    private func chats() throws {
        let place = try subfolder("chats")
        for traces in [0, 100_000] + (getenv("BIG") == nil ? [] : [1_000_000]) {
            if traces > 0 { try fill(place + "/chat.db", traces: traces) }
            let daemon = try Daemon(folder: place, graphURL: graph.baseURL)
            var load = try LoadGenerator(port: daemon.port, connections: 64)
            defer { load.close() }
            _ = try load.run(Requests.chats(1_000, text: Self.question))
            let results = try (0..<Self.rounds).map { _ in
                try load.run(Requests.chats(8_000, text: Self.question))
            }
            for result in results { try check(result) }
            say(
                "chat with \(traces) traces filled in: "
                    + "\(Int(Self.median(results.map(\.perSecond))))/s; "
                    + "ready in \(Self.one(daemon.startMilliseconds)) ms; "
                    + "database \(Self.megabytes(place + "/chat.db")) MB; "
                    + "\(Self.one(daemon.residentMegabytes())) MB held")
            daemon.stop()
        }
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

    private func floor(in place: String) throws -> Double {
        let output = place + "/floor.txt"
        let child = try Daemon.spawn([
            "/bin/sh", "-c", "exec '\(floor)' '\(place)/floor.db' 2 64 >'\(output)'",
        ])
        var status: Int32 = 0
        waitpid(child, &status, 0)
        guard let file = fopen(output, "r") else { throw BenchmarkError("the floor said nothing") }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 64)
        fgets(&line, 64, file)
        guard atof(line) > 0 else { throw BenchmarkError("the floor failed") }
        return atof(line)
    }

    private func check(_ result: LoadGenerator.Result) throws {
        guard result.refused == 0 else {
            throw BenchmarkError("\(result.refused) requests were refused")
        }
    }

    private func subfolder(_ name: String) throws -> String {
        let path = folder + "/" + name
        guard mkdir(path, 0o700) == 0 else { throw BenchmarkError("cannot make \(path)") }
        return path
    }

    private func remove() {
        var status: Int32 = 0
        if let child = try? Daemon.spawn(["/bin/rm", "-rf", folder]) { waitpid(child, &status, 0) }
    }

    /// Prints a line at once, also into a pipe.
    private func say(_ line: String) {
        print(line)
        fflush(nil)
    }

    private static func megabytes(_ path: String) -> Int {
        var information = stat()
        return stat(path, &information) == 0 ? Int(information.st_size) / 1_000_000 : 0
    }

    private static func median(_ figures: [Double]) -> Double {
        figures.sorted()[figures.count / 2]
    }
    private static func one(_ figure: Double) -> String { "\((figure * 10).rounded() / 10)" }
    private static func two(_ figure: Double) -> String { "\((figure * 100).rounded() / 100)" }
}
