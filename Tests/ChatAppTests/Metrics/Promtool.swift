import Glibc
import TestSupport
import Testing

@testable import ChatApp

/// Prometheus' own tool, from the Debian package `prometheus`.
enum Promtool {
    /// Runs it; what it said on either stream.
    static func run(_ words: [String], input: String = "") async throws -> (
        code: Int32, said: String
    ) {
        let folder = TestFolder()
        let files = ["in", "out", "err"].map { folder.file(suffix: $0) }
        try TextFile.write(input, to: files[0])
        let pid = try Program.spawn(
            "/usr/bin/promtool", words, environment: [:], directory: folder.path,
            files: (files[0], files[1], files[2]))
        let code = await OwnThread.run { Program.wait(for: pid) }
        let said = try files.dropFirst().map {
            String(decoding: try FileReader.read($0).bytes, as: UTF8.self)
        }
        return withExtendedLifetime(folder) { (code, said.joined()) }
    }
}
