import ChatCore
import ChatEngine
import Glibc
import TestSupport
import Testing

@testable import ChatStore

/// Disks and neighbours that fail: bounded waits, clear errors, nothing half stored, and recovery.
@Suite struct SQLiteFaultTests {
    private func store(of bench: Bench) throws -> SQLiteStore {
        try #require(bench.store as? SQLiteStore)
    }

    private func isUnavailable(_ error: StoreError?) -> Bool {
        if case .unavailable = error { true } else { false }
    }

    /// Runs a statement on the writing connection.
    private func onWriter(_ bench: Bench, _ sql: String) async throws {
        try await store(of: bench).writer.run { (tables) throws(StoreError) in
            try tables.connection.execute(sql)
        }
    }

    /// The writing connection, to be used from here while its thread has nothing to do.
    private func idleConnection(_ bench: Bench) async throws -> SQLConnection {
        nonisolated(unsafe) var connection: SQLConnection?
        try await store(of: bench).writer.run { connection = $0.connection }
        return try #require(connection)
    }

    @Test func aFullDiskRefusesAndRecovers() async throws {
        let bench = try await Bench(.sqlite)
        try await bench.say("antes", id: "wamid.0", at: 0)
        let pages = try await store(of: bench).writer.run { (tables) throws(StoreError) in
            try tables.connection.first("PRAGMA page_count") { $0.integer(0) } ?? 0
        }
        try await onWriter(bench, "PRAGMA max_page_count = \(pages + 4)")
        let long = String(repeating: "costura ", count: 4000)
        var refused = 0
        for number in 1...8 {
            let error = await #expect(throws: StoreError.self) {
                // Two messages, so that a failure in the second has to undo the first.
                try await bench.deliver(
                    [
                        .message(Bench.message("corto", id: "wamid.\(number).a", at: 1)),
                        .message(Bench.message(long, id: "wamid.\(number).b", at: 1)),
                    ], at: 1)
            }
            if isUnavailable(error) { refused += 1 }
        }
        #expect(refused == 8)
        await #expect(throws: StoreError.self) { try await bench.say(long, at: 1) }
        try await onWriter(bench, "PRAGMA max_page_count = 1073741823")
        try await bench.store.probe()
        let outcome = try await bench.deliver(
            [.message(Bench.message("corto", id: "wamid.1.a", at: 2))], at: 2)
        #expect(outcome.accepted.count == 1, "nothing of a refused delivery was stored")
        #expect(try await bench.claimOne(at: 100).turn.text == "antes\ncorto")
    }

    @Test func aReadOnlyFileRefusesAndRecovers() async throws {
        let bench = try await Bench(.sqlite)
        try await bench.say("antes", at: 0)
        let connection = try await idleConnection(bench)
        try connection.execute("PRAGMA query_only = ON")
        let error = await #expect(throws: StoreError.self) { try await bench.say("x", at: 1) }
        #expect(isUnavailable(error))
        #expect(error?.description.contains("hint: check the owner and mode") == true)
        await #expect(throws: StoreError.self) { try await bench.store.probe() }
        #expect(try await bench.store.conversations(limit: 5, at: .at(1)).count == 1, "reads go on")
        try connection.execute("PRAGMA query_only = OFF")
        #expect(try await bench.say("x", at: 2).accepted.count == 1)
    }

    /// What waits is refused together; batch by batch it would take more than six minutes.
    @Test(.timeLimit(.minutes(5)))
    func aFileThatAnotherProcessHoldsRefusesAfterABoundedWait() async throws {
        let bench = try await Bench(
            .sqlite, options: SQLiteOptions(busyMilliseconds: 5000, batchLimit: 4, readers: 1))
        let other = try RawConnection(bench.folder.file("chat.db"))
        try other.run("BEGIN IMMEDIATE")
        let refused = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<300 {
                group.addTask {
                    do {
                        try await bench.say("hola", at: 0)
                        return false
                    } catch {
                        return (error as? StoreError)?.description.contains("another program")
                            ?? false
                    }
                }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(refused == 300)
        #expect(try await bench.store.conversations(limit: 5, at: .at(1)).isEmpty, "reads go on")
        try other.run("ROLLBACK")
        #expect(try await bench.say("hola", at: 1).accepted.count == 1)
    }

    @Test func aShortHoldIsWaitedFor() async throws {
        let bench = try await Bench(
            .sqlite, options: SQLiteOptions(busyMilliseconds: 600_000, readers: 1))
        let other = try RawConnection(bench.folder.file("chat.db"))
        try other.run("BEGIN IMMEDIATE")
        async let outcome = bench.say("hola", at: 0)
        try await Task.sleep(for: .milliseconds(100))
        try other.run("COMMIT")
        #expect(try await outcome.accepted.count == 1)
    }

    @Test func aPageDamagedUnderARunningStoreIsReported() async throws {
        let bench = try await Bench(.sqlite)
        for number in 0..<200 {
            let policy = InboundPolicy(messagesPerMinute: 1000)
            try await bench.say("mensaje \(number)", at: 0, policy: policy)
        }
        await bench.store.close()
        let path = bench.folder.file("chat.db")
        let root = try RawConnection(path).strings(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'interaction_traces'")
        let page = try #require(root.first.flatMap { Int($0) })
        let descriptor = open(path, O_RDWR)
        let noise = [UInt8](repeating: 0xA5, count: 4096)
        #expect(pwrite(descriptor, noise, noise.count, off_t((page - 1) * 4096)) == noise.count)
        close(descriptor)
        do {
            let store = try await SQLiteStore.open(path: path)
            await store.close()
            Issue.record("the write probe did not meet the damaged page")
        } catch {
            guard case .unusable(let text) = error else {
                Issue.record("found \(error)")
                return
            }
            #expect(text.contains("malformed"))
        }
    }

    @Test func whatWasBeingWrittenAtAKillIsGoneAndTheRestIsThere() async throws {
        let bench = try await Bench(.sqlite)
        try await bench.say("uno", at: 0)
        let path = bench.folder.file("chat.db")
        // The state that a kill would leave on disk while another write is under way.
        try await store(of: bench).writer.run { (tables) throws(StoreError) in
            try tables.connection.run("DELETE FROM inbox")
            for end in ["", "-wal"] { Self.copy(path + end, to: path + ".killed" + end) }
        }
        let copy = try await SQLiteStore.open(path: path + ".killed")
        let claims = try await copy.claimTurns(at: .at(5), limit: 5, lease: bench.lease(at: 5))
        #expect(claims.turns.map(\.turn.text) == ["uno"])
        await copy.close()
    }

    @Test func aTornTailOfTheLogCostsNothingThatWasAcknowledged() async throws {
        let bench = try await Bench(.sqlite)
        try await bench.say("uno", at: 0)
        try await bench.say("dos", at: 0.1)
        let path = bench.folder.file("chat.db")
        for end in ["", "-wal"] { Self.copy(path + end, to: path + ".torn" + end) }
        // A power cut in the middle of the next commit: a frame without its end.
        let descriptor = open(path + ".torn-wal", O_WRONLY | O_APPEND)
        let frame = [UInt8](repeating: 0x5A, count: 1234)
        #expect(write(descriptor, frame, frame.count) == frame.count)
        close(descriptor)
        let copy = try await SQLiteStore.open(path: path + ".torn")
        let claims = try await copy.claimTurns(at: .at(5), limit: 5, lease: bench.lease(at: 5))
        #expect(claims.turns.map(\.turn.text) == ["uno\ndos"])
        await copy.close()
    }

    /// SQLite cannot tell a log that lost its end from one that had no more: the state of an earlier commit, whole
    /// and in order. docs/backup.md says so.
    @Test func aLogCutInsideWhatWasAcknowledgedOpensAsItWasBefore() async throws {
        let bench = try await Bench(.sqlite)
        let path = bench.folder.file("chat.db")
        try await bench.say("uno", at: 0)
        try await bench.say("dos", at: 0.1)
        for end in ["", "-wal"] { Self.copy(path + end, to: path + ".cut" + end) }
        var log = stat()
        #expect(stat(path + ".cut-wal", &log) == 0)
        #expect(truncate(path + ".cut-wal", log.st_size - 1) == 0)
        let copy = try await SQLiteStore.open(path: path + ".cut")
        let claims = try await copy.claimTurns(at: .at(5), limit: 5, lease: bench.lease(at: 5))
        #expect(claims.turns.map(\.turn.text) == ["uno"])
        await copy.close()
        #expect(try SQLiteDatabase(path: path + ".cut").check().verdict == .good)
    }

    private static func copy(_ source: String, to target: String) {
        let (input, output) = (open(source, O_RDONLY), open(target, O_WRONLY | O_CREAT, 0o600))
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(input, &buffer, buffer.count)
            guard count > 0 else { break }
            _ = write(output, buffer, count)
        }
        close(input)
        close(output)
    }
}
