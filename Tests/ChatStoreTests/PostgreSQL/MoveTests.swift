import ChatCore
import ChatEngine
import ChatStandIns
import Glibc
import TestSupport
import Testing

@testable import ChatStore

/// `scripts/move-to-postgresql.sh`: a shop that outgrew its file goes on where it was.
@Suite struct MoveTests {
    private static let script = Checkout.root + "/scripts/move-to-postgresql.sh"

    /// Runs the script; its exit status.
    private func move(_ file: String, to url: String) -> Int32 {
        // The address is made by the tests and holds no quote.
        system("DATABASE_URL='\(url)' '\(Self.script)' '\(file)' >/dev/null 2>&1") >> 8
    }

    @Test func everythingMovesAndGoesOn() async throws {
        let bench = try await Bench(.sqlite)
        try await bench.say("¿Qué \"precio\" tiene?\nLa, otra; también\\", at: 0)
        try await bench.answer("", at: 2)
        try await bench.say("otra vez", id: "wamid.waiting", from: .beto, at: 3)
        let id = try await bench.say("hola", at: 4).accepted[0].conversationID
        _ = try await bench.changeMode(of: id, to: .humanActive, at: 5)
        let traces = try await bench.store.traces(TraceQuery())
        let history = try await bench.store.history(of: id, limit: 9)
        await bench.store.close()

        let url = try PostgreSQLServer.shared.get().newSchema()
        #expect(move(bench.folder.file("chat.db"), to: url) != 0, "there are no tables yet")
        let location = try StoreLocation(databaseURL: url)
        await (try await location.open()).close()
        #expect(move(bench.folder.file("chat.db"), to: url) == 0)
        #expect(move(bench.folder.file("chat.db"), to: url) != 0, "it is not empty any more")

        let store = try await location.open()
        #expect(try await store.traces(TraceQuery()) == traces)
        #expect(try await store.history(of: id, limit: 9) == history)
        #expect(
            try await store.conversation(id, channel: .whatsapp).mode(at: .at(6)) == .humanActive)
        let again = Bench.message("otra vez", id: "wamid.waiting", from: .beto, at: 3)
        let outcome = try await store.accept(
            InboundDelivery(
                items: [.init(content: .message(again), newConversationID: ConversationID("wa_x"))],
                receivedAt: .at(6), requestID: "r"), under: InboundPolicy())
        #expect(outcome.duplicates == 1)
        // New rows get numbers of their own.
        let claims = try await store.claimTurns(at: .at(9), limit: 9, lease: bench.lease(at: 9))
        let turn = try #require(claims.turns.first { $0.turn.text == "otra vez" })
        let commit = try await store.commit(bench.decision(on: turn, reply: "1", at: 9))
        #expect(commit == .committed(traceID: 2))
        await store.close()
    }
}
