import ChatCore
import ChatEngine
import Testing

@testable import ChatStore

/// Somebody who floods the shop takes one place among all who wait, like everybody.
@Suite struct FairnessContractTests {
    /// What one claim hands out; twenty-one quiet customers fit into three, beside the noisy one.
    private static let places = 8

    private static let policy = InboundPolicy(messagesPerMinute: 1000, burstQuietMilliseconds: 0)

    private func flood(_ bench: Bench) async throws {
        try await bench.deliver(
            (0..<200).map {
                .message(Bench.message("¿hola?", id: "wamid.noisy.\($0)", at: 0))
            }, at: 0, policy: Self.policy)
    }

    private func writeQuietly(_ bench: Bench) async throws {
        for number in 0..<21 {
            let sender = Sender.make(phone: "57300200\(1000 + number)")
            try await bench.say(
                "hola", id: "wamid.quiet.\(number)", from: sender, at: 1, policy: Self.policy)
        }
    }

    /// Answers what one claim hands out; the ids of the messages.
    private func answerOneClaim(_ bench: Bench) async throws -> [String] {
        let turns = try await bench.claim(at: 2, limit: Self.places).turns
        for turn in turns {
            let commit = bench.decision(on: turn, reply: "Abrimos a las 8.", at: 2)
            guard case .committed = try await bench.store.commit(commit) else {
                Issue.record("the turn was not taken")
                continue
            }
        }
        return turns.flatMap { $0.turn.messages.map(\.id.value) }
    }

    @Test(arguments: StoreKind.allCases)
    func twoHundredMessagesOfOneDelayNobodysTurn(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        try await flood(bench)
        try await writeQuietly(bench)
        var quiet: Set<String> = []
        for _ in 0..<3 {
            let answered = try await answerOneClaim(bench)
            #expect(answered.count == Self.places, "no place stays empty")
            #expect(answered.count { $0.hasPrefix("wamid.noisy") } == 1)
            quiet.formUnion(answered.filter { $0.hasPrefix("wamid.quiet") })
        }
        #expect(quiet.count == 21)
        let rest = try await answerOneClaim(bench)
        #expect(rest == ["wamid.noisy.3"], "the noisy one's turns stay in order, one at a time")
    }

    @Test(arguments: StoreKind.allCases)
    func aLongQueueOfOneDelaysNobodysSend(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        // The noisy one has many sends waiting before the others have their first.
        try await flood(bench)
        for _ in 0..<30 { _ = try await answerOneClaim(bench) }
        try await writeQuietly(bench)
        for _ in 0..<3 { _ = try await answerOneClaim(bench) }
        var recipients: [String] = []
        for _ in 0..<3 {
            let sends = try await bench.claimSends(at: 3, limit: Self.places).sends
            recipients += sends.map(\.draft.recipient.value)
            for send in sends {
                try await bench.record(
                    .sent(MessageID("wamid.out.\(send.draft.id.value)")), for: send, at: 3)
            }
        }
        let noisy = try #require(Sender.ana.aliases.first).value
        #expect(recipients.count { $0 == noisy } == 3, "one of each claim")
        #expect(Set(recipients).count == 22)
    }
}
