import ChatCore
import ChatEngine
import Testing

@testable import ChatStore

/// What is old goes; what is open, new, or needed to know a message again stays.
@Suite struct PurgeContractTests {
    private static let day = 86_400.0

    private func purge(
        _ bench: Bench, olderThan days: Double, at seconds: Double, isRehearsal: Bool = false
    ) async throws -> Purge {
        var purge = Purge(
            before: .at(seconds - days * Self.day), at: .at(seconds), isRehearsal: isRehearsal)
        while !purge.isComplete { purge = try await bench.store.purge(purge) }
        return purge
    }

    /// A whole turn of Ana's that was sent at a time.
    private func turn(_ bench: Bench, _ text: String, at seconds: Double) async throws {
        try await bench.say(text, id: "wamid.\(text)", at: seconds)
        try await bench.answer("respuesta", at: seconds + 2)
        let send = try await bench.claimOneSend(at: seconds + 3)
        try await bench.record(.sent(MessageID("wamid.out.\(text)")), for: send, at: seconds + 3)
    }

    @Test(arguments: StoreKind.allCases)
    func whatIsOldGoesAndWhatIsNewStays(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        try await turn(bench, "vieja", at: 0)
        try await turn(bench, "nueva", at: 20 * Self.day)
        let now = 21 * Self.day
        let plan = try await purge(bench, olderThan: 10, at: now, isRehearsal: true)
        #expect(plan.rows == [.history: 2, .inbox: 1, .traces: 1, .outbox: 1])
        #expect(
            try await bench.store.traces(TraceQuery()).count == 2, "a rehearsal deletes nothing")
        #expect(try await purge(bench, olderThan: 10, at: now).rows == plan.rows)
        #expect(try await purge(bench, olderThan: 10, at: now).total == 0)
        let traces = try await bench.store.traces(TraceQuery())
        #expect(traces.map(\.messageID) == [MessageID("wamid.nueva")])
        let id = try #require(traces.first?.conversationID)
        #expect(
            try await bench.store.history(of: id, limit: 10)?.map(\.text) == [
                "nueva", "respuesta",
            ])
        // The old id is forgotten by now, the new one is not.
        #expect(try await bench.say("nueva", id: "wamid.nueva", at: now).duplicates == 1)
        #expect(try await bench.say("vieja", id: "wamid.vieja", at: now).duplicates == 0)
    }

    /// WhatsApp brings messages again for seven days, however short words are kept.
    @Test(arguments: StoreKind.allCases)
    func idsOutliveTheirWords(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        try await turn(bench, "secreto", at: 0)
        let rows = try await purge(bench, olderThan: 1, at: 7 * Self.day).rows
        #expect(rows == [.history: 2, .inbox: 1, .traces: 1, .outbox: 1])
        #expect(try await purge(bench, olderThan: 1, at: 7 * Self.day).total == 0)
        if kind != .memory {
            #expect(try bench.rows("SELECT 1 FROM inbox WHERE content LIKE '%secreto%'").isEmpty)
            #expect(try bench.rows("SELECT 1 FROM outbox WHERE content LIKE '%resp%'").isEmpty)
        }
        let again = try await bench.say("secreto", id: "wamid.secreto", at: 7 * Self.day)
        #expect(again.duplicates == 1)
        #expect(again.altered.isEmpty, "what is gone cannot be compared")
        #expect(try await bench.claim(at: 7 * Self.day + 5).turns.isEmpty)
        let ids = try await purge(bench, olderThan: 1, at: 9 * Self.day).rows
        #expect(ids == [.inbox: 1, .outbox: 1, .conversations: 1])
    }

    @Test(arguments: StoreKind.allCases)
    func whatIsOpenStaysHoweverOld(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        try await bench.say("sin respuesta", from: .ana, at: 0)
        try await bench.say("hola", from: .beto, at: 1)
        let turns = try await bench.claim(at: 5).turns
        let beto = try #require(turns.first { $0.turn.text == "hola" })
        _ = try await bench.store.commit(bench.decision(on: beto, reply: "¡hola!", at: 6))
        let now = 100 * Self.day
        let rows = try await purge(bench, olderThan: 10, at: now).rows
        // Beto's words and trace; the reply that waits stays, and so does his conversation.
        #expect(rows == [.history: 2, .inbox: 1, .traces: 1])
        #expect(try await bench.store.conversations(limit: 9, at: .at(now)).count == 2)
        #expect(try await bench.claimOne(at: now).turn.text == "sin respuesta")
    }

    @Test(arguments: StoreKind.allCases)
    func silentConversationsGoWithTheirNumbers(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        try await turn(bench, "hola", at: 0)
        let id = try await bench.onlyTrace().conversationID
        _ = try await bench.changeMode(of: id, to: .humanActive, at: 10, until: 20)
        let rows = try await purge(bench, olderThan: 30, at: 60 * Self.day).rows
        #expect(rows[.conversations] == 1)
        #expect(rows[.handoffs] == 1)
        #expect(try await bench.store.conversations(limit: 9, at: .at(0)).isEmpty)
        if kind != .memory {
            for table in ["aliases", "mode_changes", "handoffs", "inbox", "events"] {
                #expect(try bench.rows("SELECT 1 FROM \(table)").isEmpty, "\(table)")
            }
        }
    }

    /// Many rows take many small steps, and all of them go.
    @Test(arguments: StoreKind.databases) func aLargePurgeIsManySteps(kind: StoreKind)
        async throws
    {
        let bench = try await Bench(kind)
        let count = Purge.step * 2 + 10
        for number in 0..<count {
            _ = try await bench.chat("hola", in: "c\(number)", at: Double(number), version: 0)
        }
        var purge = Purge(before: .at(50 * Self.day), at: .at(90 * Self.day))
        var steps = 0
        while !purge.isComplete {
            purge = try await bench.store.purge(purge)
            steps += 1
        }
        #expect(steps > PurgeStage.allCases.count + 6)
        #expect(purge.rows[.traces] == count)
        #expect(purge.rows[.conversations] == count)
        for table in ["inbox", "history", "interaction_traces", "conversations"] {
            #expect(try bench.rows("SELECT count(*) FROM \(table)") == ["0"], "\(table)")
        }
    }

    @Test(arguments: StoreKind.databases)
    func eventsLoseTheirWordsFirst(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        try await bench.say("hola", at: 0)
        try await bench.echo("palabras del dueño", at: 1)
        _ = try await purge(bench, olderThan: 1, at: 5 * Self.day)
        #expect(try bench.rows("SELECT detail FROM events") == ["{}"])
        _ = try await purge(bench, olderThan: 1, at: 10 * Self.day)
        #expect(try bench.rows("SELECT detail FROM events").isEmpty)
    }
}
