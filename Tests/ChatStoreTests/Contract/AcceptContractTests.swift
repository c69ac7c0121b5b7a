import ChatCore
import ChatEngine
import Testing

@testable import ChatStore

/// Taking deliveries: dedupe, order, age.
@Suite struct AcceptContractTests {
    @Test(arguments: StoreKind.allCases)
    func aKnownIDIsADuplicateAlsoAfterARestart(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        try await bench.say("Hola", id: "wamid.1", at: 0)
        let again = try await bench.say("Hola", id: "wamid.1", at: 1)
        #expect(again.accepted.isEmpty)
        #expect(again.duplicates == 1)
        try await bench.restart(killed: true)
        #expect(try await bench.say("otra cosa", id: "wamid.1", at: 2).duplicates == 1)
        #expect(try await bench.claimOne(at: 10).turn.text == "Hola")
    }

    @Test(arguments: StoreKind.allCases)
    func aKnownIDWithOtherWordsIsToldAndChangesNothing(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let first = try await bench.say("Hola", id: "wamid.1", at: 0)
        #expect(try await bench.say("Hola", id: "wamid.1", at: 1).altered.isEmpty)
        let altered = try await bench.say("otra cosa", id: "wamid.1", from: .beto, at: 2).altered
        #expect(altered.map(\.messageID.value) == ["wamid.1"])
        #expect(altered[0].subject.conversationID == first.accepted[0].conversationID)
        #expect(altered[0].subject.phoneMasked == Sender.beto.masked)
        var unread = Bench.message("", id: "wamid.2", at: 3)
        unread.content = .unsupported(kind: "image")
        _ = try await bench.deliver([.message(unread)], at: 3)
        let read = try await bench.say("ya se lee", id: "wamid.2", at: 4)
        #expect(read.duplicates == 1)
        #expect(read.altered.isEmpty, "what could not be read then may be read now")
        let words = try await bench.claimOne(at: 10).turn.text
        #expect(words.hasPrefix("Hola") && !words.contains("otra") && !words.contains("lee"))
        #expect(try await bench.store.conversations(limit: 10, at: .at(10)).count == 1)
    }

    @Test(arguments: StoreKind.allCases)
    func oneOfSixtyFourConcurrentDeliveriesIsTaken(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let accepted = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<64 {
                group.addTask { try await bench.say("Hola", id: "wamid.1", at: 0).accepted.count }
            }
            return try await group.reduce(0, +)
        }
        #expect(accepted == 1)
        #expect(try await bench.claimOne(at: 10).turn.messages.count == 1)
        #expect(try await bench.store.conversations(limit: 10, at: .at(10)).count == 1)
    }

    @Test(arguments: StoreKind.allCases)
    func itemsOfADeliveryAreTakenInOrderAndDuplicatesCostNothing(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        try await bench.say("uno", id: "wamid.1", at: 0)
        let outcome = try await bench.deliver(
            [
                .message(Bench.message("uno", id: "wamid.1", at: 0)),
                .message(Bench.message("dos", id: "wamid.2", at: 0)),
                .message(Bench.message("hola", id: "wamid.3", from: .beto, at: 0)),
                .message(Bench.message("dos", id: "wamid.2", at: 0)),
            ], at: 0.5)
        #expect(outcome.accepted.map(\.messageID.value) == ["wamid.2", "wamid.3"])
        #expect(outcome.duplicates == 2)
        #expect(outcome.accepted[0].conversationID != outcome.accepted[1].conversationID)
    }

    @Test(arguments: StoreKind.allCases)
    func aBurstIsOrderedByTheTimeItWasSentThenByArrival(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        try await bench.say("c", at: 10, sentAt: 9)
        try await bench.say("a", at: 10.1, sentAt: 7)
        try await bench.say("d", at: 10.2, sentAt: 9)
        try await bench.say("b", at: 10.3, sentAt: 8)
        let turn = try await bench.claimOne(at: 12)
        #expect(turn.turn.text == "a\nb\nc\nd")
        let commit = bench.decision(on: turn, reply: "e", at: 12)
        _ = try await bench.store.commit(commit)
        let history = try await bench.store.history(of: turn.conversation.id, limit: 10)
        #expect(history?.map(\.text) == ["a", "b", "c", "d", "e"])
    }

    @Test(arguments: StoreKind.allCases)
    func tooOldMessagesAreStoredCountedAndNeverAnswered(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let policy = InboundPolicy(messagesPerMinute: 2)
        let halfDay = 12.0 * 3600
        let outcome = try await bench.say(
            "vieja", id: "wamid.1", at: 0, sentAt: -halfDay - 1, policy: policy)
        #expect(outcome.accepted.map(\.isAnswerable) == [false])
        #expect(try await bench.claim(at: 100_000).turns.isEmpty)
        #expect(try await bench.say("vieja", id: "wamid.1", at: 1, policy: policy).duplicates == 1)
        let id = try #require(outcome.accepted.first?.conversationID)
        #expect(try await bench.store.history(of: id, limit: 10)?.map(\.text) == ["vieja"])

        let onTheEdge = try await bench.say("justa", at: 2, sentAt: 2 - halfDay, policy: policy)
        #expect(onTheEdge.accepted.map(\.isAnswerable) == [true])
        let third = try await bench.say("nueva", at: 3, policy: policy)
        #expect(third.refused == 1, "the old one counts for the window")
    }

    @Test(arguments: StoreKind.allCases)
    func everyKindOfContentComesBackAsItWent(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let policy = InboundPolicy(messagesPerMinute: 100, burstQuietMilliseconds: 1000)
        for (index, content) in SampleContents.all.enumerated() {
            let message = InboundMessage(
                id: MessageID("wamid.\(index)"), sender: .ana, sentAt: .at(Double(index)),
                profileName: "Ana María", content: content, context: SampleContents.context)
            try await bench.deliver([.message(message)], at: 20, policy: policy)
        }
        let turn = try await bench.claimOne(at: 30)
        #expect(turn.turn.messages.map(\.content) == SampleContents.all)
        #expect(turn.turn.messages.allSatisfy { $0.context == SampleContents.context })
        #expect(turn.conversation.customerName == "Ana María")
    }

    @Test(arguments: StoreKind.allCases)
    func eventsAreRecordedOnceAndAnswerNothing(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let kinds: [InboundEvent.Kind] = [
            .reaction(to: MessageID("wamid.x"), emoji: "👍"),
            .edit(of: MessageID("x"), content: nil),
            .revoke(of: MessageID("wamid.x")), .requestWelcome, .group(id: "g"),
            .system(type: "other"), .history(messages: 5), .preference(name: "a", value: "b"),
            .account(field: "account_update", summary: "ok"),
        ]
        for (index, kind) in kinds.enumerated() {
            for id in [MessageID("wamid.event.\(index)"), nil] {
                let event = InboundEvent(id: id, sender: .ana, at: .at(0), kind: kind)
                let first = try await bench.deliver([.event(event)], at: 0)
                #expect(first.recorded == 1, "\(kind.name)")
                let second = try await bench.deliver([.event(event)], at: 1)
                #expect(second.duplicates == 1, "\(kind.name)")
            }
        }
        #expect(try await bench.claim(at: 1000).turns.isEmpty)
        #expect(try await bench.store.conversations(limit: 10, at: .at(0)).isEmpty)
    }
}
