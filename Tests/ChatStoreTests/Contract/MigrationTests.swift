import ChatCore
import ChatEngine
import Testing

@testable import ChatStore

/// Databases of every older version are brought up to date with all that they hold, or left as they were.
@Suite struct MigrationTests {
    private static let olderVersions = Array(1..<Int(SQLSchema.version))

    /// How many rows each table of a version holds.
    private func counts(_ database: ScratchDatabase, version: Int) throws -> [String: [String]] {
        var counts: [String: [String]] = [:]
        for table in OldDatabase.tables(version: version) where table != "probes" {
            counts[table] = try database.rows("SELECT count(*) FROM \(table)")
        }
        return counts
    }

    /// The version that the database says it has, and its tables.
    private func schema(_ database: ScratchDatabase) throws -> [String] {
        guard database.kind == .postgreSQL else {
            return try database.rows("PRAGMA user_version")
                + database.rows("SELECT name FROM sqlite_schema ORDER BY name")
        }
        return try database.rows("SELECT version FROM mostrador_schema")
            + database.rows(
                "SELECT tablename FROM pg_tables WHERE schemaname = '\(database.schema)' ORDER BY 1"
            )
    }

    @Test(arguments: StoreKind.databases, olderVersions)
    func whatAnOlderVersionLeftIsThereAndWorkedOn(kind: StoreKind, version: Int) async throws {
        let database = try OldDatabase.make(kind, version: version)
        let before = try counts(database, version: version)
        #expect(before.values.allSatisfy { $0 != ["0"] }, "a row in each table")
        let bench = try await Bench(on: database)
        #expect(try schema(database).first == "\(SQLSchema.version)")
        #expect(try counts(database, version: version) == before)
        #expect(try await bench.store.conversations(matching: "4567", at: .at(101)).count == 1)
        try await bench.store.probe()

        // What waited then is done now, beside what comes now.
        if version >= 2 {
            #expect(try await bench.say("otra vez", id: "wamid.old.1", at: 101).duplicates == 1)
            try await bench.say("¿y el domingo?", at: 101)
            let turn = try await bench.claimOne(at: 110)
            #expect(turn.turn.text == "¿abren mañana?\n¿y el domingo?")
            #expect(turn.conversation.memory.answeredTurns == 1)
            let commit = bench.decision(on: turn, reply: "Sí.", at: 110)
            let outcome = try await bench.store.commit(commit)
            #expect(outcome == .committed(traceID: version >= 5 ? 2 : 1))
            let history = try await bench.store.history(of: turn.conversation.id, limit: 9)
            #expect(history?.map(\.text).suffix(3) == ["¿abren mañana?", "¿y el domingo?", "Sí."])
        }
        if version >= 3 {
            let send = try await bench.claimOneSend(at: 111)
            #expect(send.draft.id == OutboxID("out_old"))
            try await bench.record(.sent(MessageID("wamid.out")), for: send, at: 111)
            #expect(try await bench.claimOneSend(at: 112).draft.content == .text("Sí."))
        }
        if version >= 4 {
            let handoffs = try await bench.store.handoffs(limit: 9, onlyOpen: false, at: .at(112))
            #expect(handoffs.map(\.team) == ["ventas"])
        }
        if version >= 5 {
            let trace = try #require(try await bench.store.traces(TraceQuery()).first)
            #expect(trace.messageID == MessageID("wamid.old.1") && trace.sendStatus == .sent)
        }
        if version >= 9 {
            try await bench.store.settle("old", picodollars: 3)
            #expect(
                try await bench.store.latestSpend()
                    == SpendDay(day: CivilDate(daysSinceEpoch: 20_786), settled: 10, reserved: 0))
        }
    }

    /// A table of somebody else's stands where the last step wants to make its own.
    @Test(arguments: StoreKind.databases, olderVersions)
    func aStepThatFailsLeavesTheOldVersion(kind: StoreKind, version: Int) async throws {
        let database = try OldDatabase.make(kind, version: version)
        try database.run("CREATE TABLE forgotten_ids (x INTEGER)")
        let before = (try schema(database), try counts(database, version: version))
        let error = await #expect(throws: StoreError.self) { try await Bench(on: database) }
        #expect(
            error?.description.contains("already exists") == true, "\(String(describing: error))")
        let after = (try schema(database), try counts(database, version: version))
        #expect(after.0 == before.0 && after.1 == before.1)
        #expect(after.0.first == "\(version)")
        try database.run("DROP TABLE forgotten_ids")
        await (try await Bench(on: database)).store.close()
        #expect(try schema(database).first == "\(SQLSchema.version)")
        #expect(try counts(database, version: version) == before.1)
    }
}
