import CSQLite
import ChatCore
import ChatEngine
import Glibc
import TestSupport
import Testing

@testable import ChatStore

/// The file: who may read it, and which files are refused.
@Suite struct SQLiteFileTests {
    private let folder = TestFolder()

    private func mode(of path: String) throws -> mode_t {
        var info = stat()
        try #require(stat(path, &info) == 0, "\(path)")
        return info.st_mode & 0o777
    }

    private func write(_ bytes: [UInt8], to path: String) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        try #require(descriptor >= 0)
        defer { close(descriptor) }
        try #require(Glibc.write(descriptor, bytes, bytes.count) == bytes.count)
    }

    /// The error that opening the file has to throw.
    private func refusal(_ path: String) async throws -> StoreError {
        do {
            let store = try await SQLiteStore.open(path: path)
            await store.close()
            Issue.record("\(path) was opened")
            return .overloaded(waiting: 0)
        } catch {
            return error
        }
    }

    @Test func fileAndFoldersAreCreatedForTheirOwnerAlone() async throws {
        let path = folder.file("a/b/chat.db")
        let store = try await SQLiteStore.open(path: path)
        #expect(try mode(of: folder.file("a")) == 0o700)
        #expect(try mode(of: folder.file("a/b")) == 0o700)
        for name in [path, path + "-wal", path + "-shm"] { #expect(try mode(of: name) == 0o600) }
        await store.close()
        #expect(access(path + "-wal", F_OK) != 0, "all is in the one file after a clean end")
        let again = try await SQLiteStore.open(path: path)
        await again.close()
    }

    @Test func aRelativePathNeedsNoFolder() async throws {
        let name = "mostrador-test-\(getpid()).db"
        defer { for end in ["", "-wal", "-shm", "-lock"] { unlink(name + end) } }
        let store = try await SQLiteStore.open(path: name)
        await store.close()
    }

    @Test func aPathThatCannotBeIsNamedWithTheReason() async throws {
        try write([], to: folder.file("file"))
        let below = try await refusal(folder.file("file/chat.db"))
        #expect(below.description.contains(folder.file("file/chat.db")))
        #expect(below.description.contains("Not a directory"))
        let asFolder = try await refusal(folder.path)
        #expect(asFolder.description.contains("Is a directory"))
        guard case .unavailable = asFolder else {
            Issue.record("found \(asFolder)")
            return
        }
    }

    @Test func whatIsNoDatabaseIsRefusedAndLeftAlone() async throws {
        let path = folder.file("chat.db")
        let text = Array("id,name\n1,Singer\n".utf8)
        try write(text, to: path)
        let error = try await refusal(path)
        #expect(
            error
                == .unusable(
                    "\(path) is not an SQLite database\n"
                        + "hint: name another file\n"
                        + "hint: chatctl restore FILE puts a backup in its place"))
        var info = stat()
        #expect(stat(path, &info) == 0 && Int(info.st_size) == text.count)
    }

    @Test func theDatabaseOfAnotherProgramIsRefused() async throws {
        let path = folder.file("chat.db")
        try RawConnection(path).run("CREATE TABLE notes (text TEXT)")
        let error = try await refusal(path)
        #expect(error == .unusable("\(path) belongs to another program\nhint: name another file"))
        try RawConnection(path).run("DROP TABLE notes; PRAGMA application_id = 7")
        #expect(try await refusal(path) == error)
    }

    @Test func aNewerSchemaIsRefused() async throws {
        let path = folder.file("chat.db")
        await (try await SQLiteStore.open(path: path)).close()
        try RawConnection(path).run("PRAGMA user_version = 999")
        let error = try await refusal(path)
        #expect(
            error.description.contains(
                "has schema version 999, this program knows versions up to \(SQLSchema.version)")
        )
        guard case .unusable = error else {
            Issue.record("found \(error)")
            return
        }
    }

    @Test func aDamagedPageMetAtStartIsReportedAndNotRepaired() async throws {
        let path = folder.file("chat.db")
        await (try await SQLiteStore.open(path: path)).close()
        let descriptor = open(path, O_RDWR)
        let noise = [UInt8](repeating: 0xA5, count: 3996)
        #expect(pwrite(descriptor, noise, noise.count, 100) == noise.count)
        close(descriptor)
        guard case .unusable(let text) = try await refusal(path) else {
            Issue.record("a damaged file was taken")
            return
        }
        #expect(text.contains(path))
        #expect(text.contains("hint: chatctl restore FILE puts a backup in its place"))
    }

    @Test func tracesHaveTheColumnsOfTheContractInItsOrder() async throws {
        let path = folder.file("chat.db")
        let store = try await SQLiteStore.open(path: path)
        let columns = try RawConnection(path).strings(
            "SELECT name FROM pragma_table_info('interaction_traces') ORDER BY cid")
        let contract = """
            id created_at request_id conversation_id channel phone_masked message_id message_ids \
            message_type intent intents decision_path openai_called openai_model \
            openai_input_tokens openai_output_tokens openai_cost_usd openai_latency_ms cache_hit \
            mode handoff_team asset_id text response_text send_status send_attempts latency_ms \
            error rules_version
            """
        #expect(columns == contract.split(separator: " ").map(String.init))
        await store.close()
    }

    @Test func theFileIsSyncedAndErased() async throws {
        let bench = try await Bench(.sqlite)
        let store = try #require(bench.store as? SQLiteStore)
        let settings = try await store.writer.run { (tables) throws(StoreError) in
            var values: [String] = []
            for pragma: StaticString in [
                "PRAGMA journal_mode", "PRAGMA synchronous", "PRAGMA foreign_keys",
                "PRAGMA secure_delete", "PRAGMA journal_size_limit",
            ] {
                values.append(try tables.connection.first(pragma) { $0.text(0) } ?? "")
            }
            return values
        }
        #expect(settings == ["wal", "2", "1", "1", "\(CheckpointSchedule.longestFile)"])
    }

    @Test func migrationsOfTwoProcessesAtOnceAreAppliedOnce() async throws {
        let path = folder.file("chat.db")
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<4 {
                group.addTask { await (try await SQLiteStore.open(path: path)).close() }
            }
            try await group.waitForAll()
        }
        #expect(
            try RawConnection(path).strings("PRAGMA user_version") == ["\(SQLSchema.version)"])
    }

    // MARK: Looking only

    /// Reading goes on while another program writes, and changes nothing.
    @Test func readingLeavesTheFileAloneAndWaitsForNobody() async throws {
        let path = folder.file("chat.db")
        await (try await SQLiteStore.open(path: path)).close()
        let writing = try RawConnection(path)
        try writing.run("BEGIN IMMEDIATE; UPDATE conversations SET version = 1")
        let before = try bytes(of: path)
        let store = try await SQLiteStore.openForReading(path: path)
        #expect(try await store.conversations(limit: 1, at: Timestamp(seconds: 0)).isEmpty)
        await #expect(throws: StoreError.unavailable("the store is closed")) {
            try await store.probe()
        }
        await store.close()
        #expect(try bytes(of: path) == before)
        try writing.run("ROLLBACK")
    }

    @Test func readingAStoppedDatabaseLeavesNothingBeside() async throws {
        let path = folder.file("chat.db")
        try await SQLiteStore.open(path: path).close()
        let before = try bytes(of: path)
        // Several times, since connections that close at once may get in each other's way.
        for _ in 0..<20 {
            let store = try await SQLiteStore.openForReading(
                path: path, options: SQLiteOptions(readers: 8))
            #expect(try await store.conversations(limit: 1, at: Timestamp(seconds: 0)).isEmpty)
            await store.close()
            for end in ["-wal", "-shm"] { #expect(access(path + end, F_OK) != 0, "\(end)") }
        }
        #expect(try bytes(of: path) == before)
    }

    @Test func readingRefusesWhatItCannotRead() async throws {
        let missing = folder.file("missing.db")
        await #expect(throws: StoreError.self) {
            try await SQLiteStore.openForReading(path: missing)
        }
        #expect(access(missing, F_OK) != 0)
        let empty = folder.file("empty.db")
        try write([], to: empty)
        let error = await #expect(throws: StoreError.self) {
            try await SQLiteStore.openForReading(path: empty)
        }
        #expect(error?.description.contains("hint: chatctl init brings it up to date") == true)
        let text = folder.file("text.db")
        try write(Array("id,name".utf8), to: text)
        await #expect(throws: StoreError.self) { try await SQLiteStore.openForReading(path: text) }
    }

    private func bytes(of path: String) throws -> [UInt8] {
        let descriptor = open(path, O_RDONLY)
        try #require(descriptor >= 0)
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        let count = read(descriptor, &bytes, bytes.count)
        return Array(bytes.prefix(max(0, count)))
    }
}
