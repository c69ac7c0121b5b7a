import ChatEngine
import TestSupport
import Testing

@testable import ChatApp

/// Help for tests of a daemon's health.
enum DaemonHealth {
    /// Whether a path is answered with a status before long; probes are made once a second.
    static func eventually(
        _ daemon: RunningDaemon, _ path: String, is status: Int
    ) async throws -> Bool {
        try await Waiting.until { try await daemon.get(path).status == status }
    }

    /// The first page of a table.
    static func rootPage(of table: String, in path: String) async throws -> Int? {
        let folder = TestFolder()
        let output = folder.file(suffix: "out")
        let sql = "SELECT rootpage FROM sqlite_schema WHERE name = '\(table)'"
        let pid = try Program.spawn(
            "/usr/bin/sqlite3", [path, sql], environment: [:], directory: "/",
            files: ("/dev/null", output, "/dev/null"))
        try #require(await OwnThread.run { Program.wait(for: pid) } == 0)
        let text = try withExtendedLifetime(folder) {
            String(decoding: try FileReader.read(output).bytes, as: UTF8.self)
        }
        return Int(text.filter(\.isNumber))
    }
}
