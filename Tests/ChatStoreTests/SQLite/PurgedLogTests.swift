import ChatCore
import ChatEngine
import Glibc
import TestSupport
import Testing

@testable import ChatStore

/// What a purge deletes is in no file any more.
@Suite(.timeLimit(.minutes(10))) struct PurgedLogTests {
    private static let word = "girasoles"

    /// The files that hold the word.
    private func remains(_ bench: Bench) -> [String] {
        ["chat.db", "chat.db-wal"].filter { name in
            guard let file = fopen(bench.folder.file(name), "r") else { return false }
            defer { fclose(file) }
            var bytes: [UInt8] = []
            var chunk = [UInt8](repeating: 0, count: 1 << 16)
            while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
                bytes += chunk[..<count]
            }
            return bytes.firstRange(of: Array(Self.word.utf8)) != nil
        }
    }

    private func purge(_ bench: Bench) async throws {
        var purge = Purge(before: .at(50 * 86_400), at: .at(90 * 86_400))
        while !purge.isComplete { purge = try await bench.store.purge(purge) }
    }

    @Test func aPurgeLeavesNoCopyInTheLog() async throws {
        let bench = try await Bench(.sqlite)
        for number in 1...50 {
            try await bench.echo("\(Self.word) \(number)", id: "w\(number)", at: 0)
        }
        #expect(!remains(bench).isEmpty)
        try await purge(bench)
        #expect(await Waiting.until { remains(bench).isEmpty })
    }

    /// Whoever still reads what was before keeps the log, however many write meanwhile; the first commit after that
    /// cuts it.
    @Test func aReaderPutsThatOff() async throws {
        let bench = try await Bench(.sqlite)
        try await bench.echo(Self.word, at: 0)
        let reader = try RawConnection(bench.folder.file("chat.db"))
        try reader.run("BEGIN")
        #expect(try reader.strings("SELECT 1 FROM conversations") == ["1"])
        try await purge(bench)
        for number in 1...100 {
            try await bench.say("hola", id: "h\(number)", at: 90 * 86_400 + Double(number))
        }
        // Longer than the thread tries for at one time.
        try await Task.sleep(for: .milliseconds(1500))
        #expect(!remains(bench).isEmpty)
        try reader.run("COMMIT")
        try await bench.say("hola", id: "wamid.next", at: 91 * 86_400)
        #expect(await Waiting.until { remains(bench).isEmpty })
    }

    /// A program that ends after its purge, as `chatctl purge` does, leaves it to nobody.
    @Test func anotherProgramsPurgeDoesTheSame() async throws {
        let bench = try await Bench(.sqlite)
        try await bench.echo(Self.word, at: 0)
        let other = try await SQLiteStore.open(path: bench.folder.file("chat.db"))
        var purge = Purge(before: .at(50 * 86_400), at: .at(90 * 86_400))
        while !purge.isComplete { purge = try await other.purge(purge) }
        await other.close()
        #expect(remains(bench).isEmpty)
    }
}
