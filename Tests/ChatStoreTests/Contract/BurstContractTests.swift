import ChatCore
import ChatEngine
import Testing

@testable import ChatStore

/// Messages close together are one turn.
@Suite struct BurstContractTests {
    @Test(arguments: StoreKind.allCases)
    func aTurnWaitsUntilTheSenderIsQuietButNotForEver(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        for second in [0.0, 1, 2, 3, 4] { try await bench.say("\(second)", at: second) }
        #expect(try await bench.claim(at: 4.9).turns.isEmpty)
        #expect(try await bench.claim(at: 4.9).nextDueAt == .at(5))
        #expect(try await bench.claimOne(at: 5).turn.messages.count == 5)
    }

    @Test(arguments: StoreKind.allCases)
    func withoutAQuietTimeEachMessageIsATurnInOrder(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let policy = InboundPolicy(burstQuietMilliseconds: 0)
        for text in ["uno", "dos", "tres"] { try await bench.say(text, at: 0, policy: policy) }
        for text in ["uno", "dos", "tres"] {
            let turn = try await bench.claimOne(at: 0)
            #expect(turn.turn.text == text)
            #expect(
                try await bench.claim(at: 0).turns.isEmpty, "one turn of a conversation at a time")
            _ = try await bench.store.commit(bench.decision(on: turn, reply: "ok", at: 0))
        }
        #expect(try await bench.claim(at: 100).turns.isEmpty)
    }

    @Test(arguments: StoreKind.allCases)
    func messagesThatComeDuringATurnAreTheNextTurn(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        try await bench.say("uno", at: 0)
        let turn = try await bench.claimOne(at: 1.2)
        try await bench.say("dos", at: 2)
        try await bench.say("tres", at: 2.5)
        #expect(try await bench.claim(at: 3).turns.isEmpty, "the first turn is still being decided")
        _ = try await bench.store.commit(bench.decision(on: turn, reply: "1", at: 3))
        #expect(try await bench.claim(at: 3.6).turns.isEmpty, "the second burst is not quiet yet")
        let next = try await bench.claimOne(at: 3.7)
        #expect(next.turn.text == "dos\ntres")
        #expect(next.conversation.history.map(\.text) == ["uno", "1"])
    }

    @Test(arguments: StoreKind.allCases)
    func theOldestTurnIsClaimedFirstAndTheLimitHolds(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let senders = (0..<5).map { Sender.make(phone: "57300000000\($0)") }
        for (index, sender) in senders.enumerated().reversed() {
            try await bench.say("\(index)", from: sender, at: Double(index) / 10)
        }
        let first = try await bench.claim(at: 10, limit: 2)
        #expect(first.turns.map(\.turn.text) == ["0", "1"])
        #expect(first.nextDueAt == .at(1.4))
        let second = try await bench.claim(at: 10, limit: 10)
        #expect(second.turns.map(\.turn.text) == ["2", "3", "4"])
        #expect(second.nextDueAt == .at(40), "the end of the leases")
    }
}
