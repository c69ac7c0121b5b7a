import ChatApp
import ChatCore
import ChatEngine
import ChatStore
import Glibc
import TestSupport
import Testing

@testable import ChatGoLive

/// Checks of what a database holds: last week's turns by today's rules, and how fast it grows.
@Suite struct ReplayTests {
    private let folder = TestFolder()
    private static let now = Timestamp(seconds: 20_775 * 86_400 + 3600)

    private var site: Site {
        TestSite.ready(today: CivilDate(daysSinceEpoch: Self.now.seconds / 86_400)) {
            $0.database = .sqlite(path: folder.path + "/chat.db")
        }
    }

    /// Stores turns of `/api/chat`, a minute apart, as if they had been decided so.
    private func store(
        _ turns: [(text: String?, type: String, intent: String)], daysAgo: Int64
    ) async throws {
        let store = try await SQLiteStore.open(path: folder.path + "/chat.db")
        for (number, turn) in turns.enumerated() {
            let at = Self.now.adding(
                milliseconds: -daysAgo * 86_400_000 + Int64(number) * 60_000)
            let id = ConversationID("web-\(daysAgo)-\(number)")
            var trace = InteractionTrace(
                createdAt: at, requestID: nil, conversationID: id, channel: .chat,
                messageIDs: [MessageID("chat_\(daysAgo)_\(number)")], messageType: turn.type,
                intent: turn.intent, intents: [turn.intent], decisionPath: ["type:business_faq"],
                mode: .aiActive, rulesVersion: "yesterday's")
            trace.text = turn.text
            _ = try await store.commit(
                TurnCommit(
                    origin: .chat(messagesPerMinute: 1000), expectedVersion: 0,
                    turn: Turn(
                        text: turn.text ?? "", id: MessageID("chat_\(daysAgo)_\(number)"), at: at),
                    memory: ConversationMemory(), takeover: nil, replyText: "Hola", sends: [],
                    trace: trace, at: at))
        }
        await store.close()
    }

    private func result(_ id: String) async throws -> CheckResult {
        let check = try #require(FileChecks.all.first { $0.id == id })
        return await check.run(site)
    }

    private static let same: (text: String?, type: String, intent: String) = (
        "¿a qué hora abren?", "BUSINESS_FAQ", "horarios"
    )
    private static let other: (text: String?, type: String, intent: String) = (
        "¿a qué hora abren?", "BUSINESS_FAQ", "envios"
    )

    @Test func turnsThatComeOutAlikePass() async throws {
        try await store(Array(repeating: Self.same, count: 10) + [Self.other], daysAgo: 2)
        // What is older than a week is not asked.
        try await store(Array(repeating: Self.other, count: 20), daysAgo: 8)
        let result = try await result("G5.4")
        #expect(result.outcome == .pass, "\(result.evidence)")
        #expect(result.evidence.hasPrefix("1 of 11 turns"), "\(result.evidence)")
    }

    @Test func manyThatComeOutOtherwiseAreToldOf() async throws {
        try await store(Array(repeating: Self.same, count: 7) + [Self.other], daysAgo: 1)
        let result = try await result("G5.4")
        #expect(result.outcome == .warn)
        #expect(
            result.evidence == "1 of 8 turns come out differently, first trace 8",
            "\(result.evidence)")
        #expect(result.hint != nil)
    }

    @Test func moreThanOnePageIsRead() async throws {
        try await store(Array(repeating: Self.other, count: 1001), daysAgo: 1)
        let result = try await result("G5.4")
        #expect(result.evidence.hasPrefix("1001 of 1001 turns"), "\(result.evidence)")
        #expect(result.evidence.hasSuffix("first trace 1"), "\(result.evidence)")
    }

    @Test func turnsWithoutWordsAreSkipped() async throws {
        #expect(try await result("G5.4").outcome == .skip, "there is no database")
        try await store([(nil, "BUSINESS_FAQ", "horarios")], daysAgo: 1)
        let result = try await result("G5.4")
        #expect(result.outcome == .skip)
        #expect(result.evidence.contains("none with its words"), "\(result.evidence)")
    }

    @Test func whatASmallShopKeepsFits() async throws {
        #expect(try await result("G7.3b").outcome == .skip)
        try await store([Self.same], daysAgo: 0)
        #expect(try await result("G7.3b").outcome == .skip, "a day has to have passed")
    }

    @Test func growthIsTold() async throws {
        try await store([Self.same], daysAgo: 5)
        let result = try await result("G7.3b")
        #expect(result.outcome == .pass, "\(result.evidence)")
        #expect(result.evidence.contains("after 5 days"), "\(result.evidence)")
    }

    /// A file of eight terabytes, most of which is a hole.
    @Test func whatOutgrowsTheDiskFails() async throws {
        try await store([Self.same], daysAgo: 5)
        #expect(truncate(folder.path + "/chat.db", 1 << 43) == 0)
        let result = try await result("G7.3b")
        #expect(result.outcome == .fail, "\(result.evidence)")
        #expect(result.hint != nil)
    }
}
