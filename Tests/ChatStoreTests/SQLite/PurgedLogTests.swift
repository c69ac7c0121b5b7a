import ChatCore
import ChatEngine
import Glibc
import Testing

@testable import ChatStore

/// What a purge deletes is in no file any more.
@Suite struct PurgedLogTests {
    private func logBytes(_ bench: Bench) -> Int {
        var information = stat()
        guard stat(bench.folder.file("chat.db") + "-wal", &information) == 0 else { return 0 }
        return Int(information.st_size)
    }

    private func purge(_ bench: Bench) async throws {
        var purge = Purge(before: .at(50 * 86_400), at: .at(90 * 86_400))
        while !purge.isComplete { purge = try await bench.store.purge(purge) }
    }

    @Test func aPurgeCutsTheLog() async throws {
        let bench = try await Bench(.sqlite)
        for number in 1...50 { try await bench.say("girasoles \(number)", id: "w\(number)", at: 0) }
        #expect(logBytes(bench) > 0)
        try await purge(bench)
        #expect(logBytes(bench) == 0)
    }

    /// Whoever still reads what was before keeps the log; the first commit after that cuts it.
    @Test func aReaderPutsThatOff() async throws {
        let bench = try await Bench(.sqlite)
        try await bench.say("girasoles", at: 0)
        let reader = try RawConnection(bench.folder.file("chat.db"))
        try reader.run("BEGIN")
        #expect(try reader.strings("SELECT 1 FROM inbox") == ["1"])
        try await purge(bench)
        #expect(logBytes(bench) > 0)
        try reader.run("COMMIT")
        try await bench.say("hola", id: "wamid.next", at: 90 * 86_400)
        #expect(logBytes(bench) == 0)
    }
}
