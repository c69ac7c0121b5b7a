import ChatCore
import ChatEngine
import TestSupport
import Testing

@testable import ChatStore

/// How many traces there are, found out without looking at all of them.
@Suite struct TraceCountTests {
    private let folder = TestFolder()

    private static let columns = """
        created_at, conversation_id, channel, message_id, message_ids, message_type, intent, intents,
        decision_path, openai_called, cache_hit, mode, rules_version
        """

    /// Adds rows as another program would.
    private func add(_ count: Int, to file: RawConnection) throws {
        try file.run(
            """
            WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < \(count))
            INSERT INTO interaction_traces (\(Self.columns))
            SELECT 't', 'c', 'chat', 'm', '[]', 'T', 'i', '[]', '[]', 0, 0, 'AI_ACTIVE', 'v' FROM numbers
            """)
    }

    @Test func smallTablesAreCountedAndLargeOnesMeasured() async throws {
        let path = folder.file("chat.db")
        let store = try await SQLiteStore.open(path: path)
        let file = try RawConnection(path)
        func traces() async throws -> Int { try await store.vitals(at: .at(0)).traces }
        #expect(try await traces() == 0)
        try add(10, to: file)
        try file.run("DELETE FROM interaction_traces WHERE id IN (1, 5, 6)")
        #expect(try await traces() == 7, "exact, whatever was erased")
        try add(Int(SQLTables.countedTraces), to: file)
        #expect(try await traces() == Int(SQLTables.countedTraces) + 9, "from id 2 to the last")
        try file.run("DELETE FROM interaction_traces WHERE id < 1000")
        #expect(
            try await traces() == Int(SQLTables.countedTraces) - 989, "purged, it is exact again")
        await store.close()
    }
}
