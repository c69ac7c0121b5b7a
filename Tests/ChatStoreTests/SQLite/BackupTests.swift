import ChatCore
import ChatEngine
import Glibc
import TestSupport
import Testing

@testable import ChatStore

/// The database as files: checks, copies of a moment, and copies that take its place.
@Suite struct BackupTests {
    private let folder = TestFolder()

    /// A database in the folder with one conversation, whose customer said `text`.
    private func database(_ name: String, saying text: String = "hola") async throws
        -> SQLiteDatabase
    {
        let path = folder.file(name)
        let store = try await SQLiteStore.open(path: path)
        try await Self.say(text, in: store)
        await store.close()
        return SQLiteDatabase(path: path)
    }

    private static func say(_ text: String, in store: SQLiteStore) async throws {
        let message = Bench.message(text, id: "wamid.\(text)", at: 0)
        let item = InboundDelivery.Item(
            content: .message(message), newConversationID: ConversationID(high: 1, low: 2))
        _ = try await store.accept(
            InboundDelivery(items: [item], receivedAt: .at(0), requestID: "req"),
            under: InboundPolicy())
    }

    /// The words that wait for an answer in a database.
    private func words(_ database: SQLiteDatabase) async throws -> [String] {
        let store = try await SQLiteStore.open(path: database.path)
        let lease = Lease(token: "t", expiresAt: .at(100))
        let turns = try await store.claimTurns(at: .at(60), limit: 5, lease: lease).turns
        await store.close()
        return turns.map(\.turn.text)
    }

    private func bytes(_ path: String) throws -> [UInt8] {
        let file = try #require(fopen(path, "r"), "\(path)")
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var byte = fgetc(file)
        while byte != EOF {
            bytes.append(UInt8(truncatingIfNeeded: byte))
            byte = fgetc(file)
        }
        return bytes
    }

    private func names() throws -> Set<String> {
        Set(try #require(DiskFile.names(inFolder: folder.path)))
    }

    /// Overwrites the root page of a table.
    private func damage(_ database: SQLiteDatabase, table: String = "inbox") throws {
        let root = try RawConnection(database.path).strings(
            "SELECT rootpage FROM sqlite_schema WHERE name = '\(table)'")
        let page = try #require(root.first.flatMap { Int($0) })
        let descriptor = open(database.path, O_RDWR)
        let noise = [UInt8](repeating: 0xA5, count: 4096)
        try #require(pwrite(descriptor, noise, noise.count, off_t((page - 1) * 4096)) == 4096)
        close(descriptor)
    }

    // MARK: Checking

    @Test func aCheckTellsTheVerdict() async throws {
        let good = try await database("good.db")
        let found = try good.check()
        #expect(found.verdict == .good)
        #expect(found.problems.isEmpty)
        #expect(found.rows(of: "inbox") == 1)
        #expect(found.rows(of: "conversations") == 1)
        #expect(found.schemaVersion == SQLSchema.version)

        let damaged = try await database("damaged.db")
        try damage(damaged)
        #expect(try damaged.check().verdict == .damaged)
        #expect(try !damaged.check().problems.isEmpty)

        let orphaned = try await database("orphaned.db")
        try RawConnection(orphaned.path).run("DELETE FROM conversations")
        let orphans = try orphaned.check()
        #expect(orphans.verdict == .damaged)
        #expect(
            orphans.problems.contains(
                "row 1 of inbox refers to a row of conversations that is not there"))

        let newer = try await database("newer.db")
        try RawConnection(newer.path).run("PRAGMA user_version = 999")
        #expect(try newer.check().verdict == .newer)

        try RawConnection(folder.file("foreign.db")).run("CREATE TABLE notes (text TEXT)")
        #expect(try SQLiteDatabase(path: folder.file("foreign.db")).check().verdict == .foreign)
        #expect(throws: StoreError.self) {
            try SQLiteDatabase(path: folder.file("none.db")).check()
        }
    }

    @Test func anOlderDatabaseIsGoodAndSaysSo() async throws {
        let older = try await database("older.db")
        try RawConnection(older.path).run("PRAGMA user_version = 1")
        let found = try older.check()
        #expect(found.verdict == .good)
        #expect(found.isOlder)
        #expect(try older.backup(to: folder.file("copy.db"), at: .at(0)).isOlder)
    }

    // MARK: Copying

    @Test func aBackupIsOfOneMomentWhileOthersWrite() async throws {
        let bench = try await Bench(.sqlite)
        let database = SQLiteDatabase(path: bench.folder.file("chat.db"))
        let policy = InboundPolicy(messagesPerMinute: 100_000)
        try await bench.say("antes", at: 0, policy: policy)
        let writing = Task {
            var count = 0
            while !Task.isCancelled, count < 5000 {
                try await bench.say("durante", at: 0, policy: policy)
                count += 1
            }
        }
        for number in 1...5 {
            let target = folder.file("copy\(number).db")
            let check = try database.backup(to: target, at: .at(0))
            #expect(check.verdict == .good)
            let found = try SQLiteDatabase(path: target).check()
            // What is counted in the conversation and what is stored belong to one transaction.
            let received = try RawConnection(target).strings("SELECT received FROM conversations")
            #expect(received == ["\(found.rows(of: "inbox"))"])
        }
        writing.cancel()
        _ = await writing.result
        #expect(BackupLog(database: database.path).entries().count == 5)
    }

    @Test func aBackupIsForItsOwnerAndReplacesNothingUnasked() async throws {
        let database = try await database("chat.db")
        let target = folder.file("copy.db")
        _ = try database.backup(to: target, at: .at(0))
        var status = stat()
        #expect(stat(target, &status) == 0 && status.st_mode & 0o777 == 0o600)
        let before = try bytes(target)
        let cases = [
            (target, "\(target) exists already\nhint: name another file, or add --force"),
            (database.path, "is the database itself"), (folder.path, "is a folder"),
            (folder.file("none/copy.db"), "cannot create"),
        ]
        for (path, words) in cases {
            let error = #expect(throws: DatabaseFileError.self) {
                try database.backup(to: path, at: .at(1))
            }
            #expect(error?.description.contains(words) == true, "\(path)")
        }
        #expect(try bytes(target) == before)
        _ = try database.backup(to: target, isReplacing: true, at: .at(2))
        #expect(BackupLog(database: database.path).entries().map(\.at) == [.at(2)])
        #expect(try names().allSatisfy { !$0.hasSuffix(".part") })
    }

    @Test func noBackupIsMadeOfADamagedDatabase() async throws {
        let database = try await database("chat.db")
        try damage(database)
        #expect(throws: DatabaseFileError.self) {
            try database.backup(to: folder.file("copy.db"), at: .at(0))
        }
        #expect(try names().isDisjoint(with: ["copy.db", "copy.db.part"]))
        #expect(BackupLog(database: database.path).latest() == nil)
    }

    /// The words with which a start is refused name the command that helps.
    @Test func aDamagedDatabaseNamesTheLatestBackupThatIsThere() async throws {
        let database = try await database("chat.db")
        for (number, name) in ["uno.db", "la copia's.db", "gone.db"].enumerated() {
            _ = try database.backup(to: folder.file(name), at: .at(Double(number)))
        }
        unlink(folder.file("gone.db"))
        try damage(database, table: "interaction_traces")
        let copy = DiskFile.absolute(folder.file("la copia's.db"))
        let shown = copy.replacing("'", with: "'\\''")
        let error = await #expect(throws: StoreError.self) {
            try await SQLiteStore.open(path: database.path).close()
        }
        #expect(
            error?.description.hasSuffix(
                "hint: chatctl restore '\(shown)' puts the backup of \(Timestamp.at(1).iso8601)"
                    + " in its place") == true)
    }

    // MARK: Restoring

    @Test func aBackupTakesThePlaceOfTheDatabase() async throws {
        let database = try await database("chat.db", saying: "antes")
        _ = try database.backup(to: folder.file("copy.db"), at: .at(0))
        let store = try await SQLiteStore.open(path: database.path)
        try await Self.say("despues", in: store)
        await store.close()
        let restore = try DatabaseRestore(of: database, from: folder.file("copy.db"))
        #expect(restore.isReplacing)
        let aside = try #require(try restore.finish(at: .at(0)))
        #expect(aside == database.path + ".replaced-20260921T141320Z")
        #expect(try await words(database) == ["antes"])
        #expect(try await words(SQLiteDatabase(path: aside)) == ["antes\ndespues"])
        #expect(try SQLiteDatabase(path: folder.file("copy.db")).check().verdict == .good)
    }

    @Test func aBackupIsPutWhereNoDatabaseIs() async throws {
        let database = try await database("chat.db")
        let moved = SQLiteDatabase(path: folder.file("new/place/chat.db"))
        let restore = try DatabaseRestore(of: moved, from: database.path)
        #expect(try restore.finish(at: .at(0)) == nil)
        #expect(try await words(moved) == ["hola"])
    }

    /// A damaged database makes room too, with all that belongs to it.
    @Test func aDamagedDatabaseIsReplacedWithItsLog() async throws {
        let database = try await database("chat.db", saying: "antes")
        _ = try database.backup(to: folder.file("copy.db"), at: .at(0))
        for end in ["", "-wal"] {
            let file = try #require(fopen(database.path + end, "w"))
            fputs(String(repeating: "basura ", count: 2000), file)
            fclose(file)
        }
        let restore = try DatabaseRestore(of: database, from: folder.file("copy.db"))
        #expect(try restore.finish(at: .at(0)) != nil)
        #expect(!DiskFile.exists(database.path + "-wal"))
        #expect(try await words(database) == ["antes"])
    }

    /// A database that was copied as a file has a part of it in its log.
    @Test func aCopiedFileBringsItsLogAlong() async throws {
        let bench = try await Bench(.sqlite)
        try await bench.say("en el registro", at: 0)
        let source = bench.folder.file("chat.db")
        for end in ["", "-wal"] {
            try DiskFile.copy(from: source + end, to: folder.file("raw.db" + end))
        }
        let database = SQLiteDatabase(path: folder.file("chat.db"))
        let restore = try DatabaseRestore(of: database, from: folder.file("raw.db"))
        #expect(restore.check.rows(of: "inbox") == 1)
        _ = try restore.finish(at: .at(0))
        #expect(try await words(database) == ["en el registro"])
    }

    @Test func badFilesAreRefusedAndTheDatabaseStays() async throws {
        let database = try await database("chat.db")
        let before = try bytes(database.path)
        let good = try await self.database("good.db")
        let whole = try bytes(good.path)
        func write(_ name: String, _ content: some Collection<UInt8>) throws {
            let file = try #require(fopen(folder.file(name), "w"))
            let bytes = Array(content)
            #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
            fclose(file)
        }
        try write("text.db", Array("id,name\n".utf8))
        try write("empty.db", [])
        try write("cut.db", whole.prefix(whole.count / 2))
        try damage(try await self.database("page.db"))
        let newer = try await self.database("newer.db")
        try RawConnection(newer.path).run("PRAGMA user_version = 999")
        try RawConnection(folder.file("foreign.db")).run("CREATE TABLE notes (text TEXT)")
        let cases = [
            ("text.db", "it is not an SQLite database"),
            ("empty.db", "it belongs to another program, or is empty"),
            ("cut.db", ""), ("page.db", ""), ("newer.db", "a newer version of this program"),
            ("foreign.db", "it belongs to another program"), ("none.db", "there is no file"),
            ("chat.db", "is the database itself"),
        ]
        for (name, words) in cases {
            let error = #expect(throws: DatabaseFileError.self, "\(name)") {
                try DatabaseRestore(of: database, from: folder.file(name))
            }
            #expect(
                error?.description.contains(words) == true, "\(name): \(String(describing: error))")
        }
        #expect(try bytes(database.path) == before)
        #expect(try names().allSatisfy { !$0.contains("restoring") && !$0.contains("replaced") })
    }

    @Test func aDatabaseInUseIsNotReplaced() async throws {
        let database = try await database("chat.db")
        _ = try database.backup(to: folder.file("copy.db"), at: .at(0))
        let daemon = try await SQLiteStore.open(path: database.path)
        let other = #expect(throws: DatabaseFileError.self) {
            try DatabaseRestore(of: database, from: folder.file("copy.db"))
        }
        #expect(other?.description.contains("another program holds the database") == true)
        try await daemon.recover(at: .at(0))
        let held = #expect(throws: DatabaseFileError.self) {
            try DatabaseRestore(of: database, from: folder.file("copy.db"))
        }
        #expect(held?.description.hasPrefix("a daemon has \(database.path) open") == true)
        await daemon.close()
        try RawConnection(folder.file("foreign.db")).run("CREATE TABLE notes (text TEXT)")
        let foreign = #expect(throws: DatabaseFileError.self) {
            try DatabaseRestore(
                of: SQLiteDatabase(path: folder.file("foreign.db")), from: folder.file("copy.db"))
        }
        #expect(foreign?.description.contains("belongs to another program") == true)
        #expect(try names().allSatisfy { !$0.contains("restoring") })
    }
}
