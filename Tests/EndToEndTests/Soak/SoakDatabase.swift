import ChatStandIns
import Glibc

/// The database of a soak, as others see it: asked, measured and disturbed from outside.
enum SoakDatabase: Sendable {
    case sqlite(path: String)
    case postgreSQL(PostgreSQLServer, schema: String)

    /// The rows of a query, their columns apart.
    func rows(_ sql: String) async throws -> [[String]] {
        let lines: [String]
        switch self {
        case .sqlite(let path): lines = try await Self.shell(path, [sql])
        case .postgreSQL(let server, let schema):
            lines = try server.sql("SET search_path TO \(schema); \(sql)")
        }
        return lines.map { line in
            line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        }
    }

    /// What it takes up, and what waits beside it to be brought into it, in bytes.
    func size() async throws -> (data: Int, log: Int) {
        switch self {
        case .sqlite(let path): return (Self.bytes(path), Self.bytes(path + "-wal"))
        case .postgreSQL(_, let schema):
            let rows = try await rows(
                "SELECT sum(pg_total_relation_size(c.oid)) FROM pg_class c"
                    + " JOIN pg_namespace n ON n.oid = c.relnamespace"
                    + " WHERE n.nspname = '\(schema)' AND c.relkind = 'r'")
            return (rows.first?.first.flatMap { Int($0) } ?? 0, 0)
        }
    }

    /// Another process holds the file for longer than a write waits; or the server cuts everybody off.
    func hold() async throws {
        switch self {
        case .sqlite(let path):
            _ = try await Self.shell(
                path, [".timeout 60000", "BEGIN IMMEDIATE", ".shell sleep 7", "ROLLBACK"])
        case .postgreSQL(let server, let schema):
            try server.sql(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE application_name = '\(schema)'")
        }
    }

    /// The disk has no room for a while; or the server crashes and comes back.
    func breakDown(under daemons: [ChildProcess]) async throws {
        switch self {
        case .sqlite:
            for limit in ["65536:unlimited", "unlimited:unlimited"] {
                for daemon in daemons {
                    let end = try await ChildProcess(
                        path: "/usr/bin/prlimit", ["--pid", "\(daemon.pid)", "--fsize=\(limit)"],
                        environment: [:], directory: "/", outputPath: "/dev/null"
                    ).wait(seconds: 300)
                    guard end == .exit(0) else {
                        throw ChildProcess.StartError(description: "prlimit failed")
                    }
                }
                try await Task.sleep(for: .seconds(3))
            }
        case .postgreSQL(let server, _):
            server.crash()
            try await Task.sleep(for: .seconds(2))
            try server.start()
        }
    }

    private static func bytes(_ path: String) -> Int {
        var information = stat()
        return stat(path, &information) == 0 ? Int(information.st_size) : 0
    }

    /// What SQLite's own program says to these words.
    private static func shell(
        _ path: String, _ words: [String]
    ) async throws -> [String] {
        let output = path + "-shell-\(UInt32.random(in: 0 ..< .max)).out"
        defer { unlink(output) }
        let process = try ChildProcess(
            path: "/usr/bin/sqlite3", [path] + words, environment: ["PATH": "/usr/bin:/bin"],
            directory: "/", outputPath: output)
        let end = await process.wait(seconds: 600)
        let text = process.output
        guard end == .exit(0) else { throw ChildProcess.StartError(description: text) }
        return text.split(separator: "\n").map(String.init)
    }
}
