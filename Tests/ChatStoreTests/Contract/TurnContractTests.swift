import ChatCore
import ChatEngine
import Testing

@testable import ChatStore

/// From a message to its answer.
@Suite struct TurnContractTests {
    @Test(arguments: StoreKind.allCases)
    func aMessageBecomesATurnAReplyAndATrace(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let outcome = try await bench.say("¿Están abiertos?", id: "wamid.1", at: 0)
        #expect(outcome.accepted.map(\.messageID.value) == ["wamid.1"])
        #expect(outcome.accepted.first?.phoneMasked == "***4567")
        #expect(try await bench.claim(at: 1.1).turns.isEmpty, "the burst is not quiet yet")

        let turn = try await bench.claimOne(at: 1.2)
        #expect(turn.turn.text == "¿Están abiertos?")
        #expect(turn.recipient == Sender.ana.aliases.first)
        #expect(turn.conversation.history.isEmpty)
        #expect(turn.conversation.id.value.hasPrefix("wa_"))
        let commit = bench.decision(on: turn, reply: "Abrimos a las 8.", at: 1.3)
        #expect(try await bench.store.commit(commit) == .committed(traceID: 1))
        #expect(try await bench.claim(at: 60).turns.isEmpty, "a turn is answered once")

        let send = try await bench.claimOneSend(at: 1.4)
        #expect(send.draft == commit.sends[0])
        #expect(send.attempts == 1)
        try await bench.record(.sent(MessageID("wamid.out")), for: send, at: 1.5)
        #expect(try await bench.claimSends(at: 60).sends.isEmpty)

        let trace = try await bench.onlyTrace()
        #expect(trace.sendStatus == .sent)
        #expect(trace.sendAttempts == 1)
        #expect(trace.messageIDs == [MessageID("wamid.1")])
        let history = try #require(
            try await bench.store.history(of: turn.conversation.id, limit: 10))
        #expect(history.map(\.text) == ["¿Están abiertos?", "Abrimos a las 8."])
        #expect(history.map(\.role) == [.customer, .bot])
    }
}
