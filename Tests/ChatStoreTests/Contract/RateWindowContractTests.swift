import ChatCore
import ChatEngine
import Testing

@testable import ChatStore

/// Twenty messages in any minute, per person, by arrival.
@Suite struct RateWindowContractTests {
    @Test(arguments: StoreKind.allCases)
    func theTwentyFirstMessageInAMinuteIsRefused(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        for second in 0..<20 {
            #expect(try await bench.say("hola", at: Double(second)).accepted.count == 1)
        }
        let refused = try await bench.say("hola", id: "wamid.21", at: 20)
        #expect(refused.accepted.isEmpty)
        #expect(refused.refused == 1)
        #expect(refused.refusedFrom.map(\.phoneMasked) == ["***4567"])
        #expect(refused.retryAfterSeconds == 40)
        #expect(try await bench.say("hola", from: .beto, at: 20).accepted.count == 1)

        try await bench.restart()
        #expect(try await bench.say("hola", id: "wamid.21", at: 59.999).retryAfterSeconds == 1)
        #expect(
            try await bench.say("hola", id: "wamid.21", at: 60).accepted.count == 1,
            "what was refused is new, and the first message has left the window")
        #expect(try await bench.say("hola", at: 60.5).retryAfterSeconds == 1)
    }

    @Test(arguments: StoreKind.allCases)
    func theWindowSlides(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let policy = InboundPolicy(messagesPerMinute: 2)
        // second of arrival, taken
        let story: [(Double, Bool)] = [
            (0, true), (50, true), (59, false), (60, true), (61, false), (109, false), (110, true),
            (119, false), (120, true), (400, true), (401, true), (402, false),
        ]
        for (second, taken) in story {
            let outcome = try await bench.say("hola", at: second, policy: policy)
            #expect((outcome.refused == 0) == taken, "at \(second)")
        }
    }

    @Test(arguments: StoreKind.allCases)
    func aPayloadIsTakenUpToTheLimitAndDuplicatesDoNotCount(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let policy = InboundPolicy(messagesPerMinute: 3)
        var items = (1...5).map { number in
            WebhookBatch.Item.message(Bench.message("\(number)", id: "wamid.\(number)", at: 0))
        }
        items.insert(.message(Bench.message("otro", id: "wamid.b", from: .beto, at: 0)), at: 4)
        let first = try await bench.deliver(items, at: 0, policy: policy)
        #expect(
            first.accepted.map(\.messageID.value) == ["wamid.1", "wamid.2", "wamid.3", "wamid.b"])
        #expect(first.refused == 2)
        #expect(first.retryAfterSeconds == 60)
        let again = try await bench.deliver(items, at: 60, policy: policy)
        #expect(again.accepted.map(\.messageID.value) == ["wamid.4", "wamid.5"])
        #expect(again.duplicates == 4)
        #expect(again.refused == 0)
    }

    @Test(arguments: StoreKind.allCases)
    func aRefusedMessageTellsByWhatNamesItsSenderGoes(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let policy = InboundPolicy(messagesPerMinute: 1)
        // Known by the number only; the user id comes with a message that is refused.
        let both = Sender.make(phone: "573001234567", userID: "CO.1")
        try await bench.say("uno", at: 0, policy: policy)
        #expect(try await bench.say("dos", from: both, at: 1, policy: policy).refused == 1)
        let other = try await bench.say("hola", from: .make(userID: "CO.1"), at: 2, policy: policy)
        #expect(other.refused == 1, "under the user id there is no second window")
        #expect(try await bench.store.conversations(limit: 10, at: .at(2)).count == 1)
    }

    @Test(arguments: StoreKind.allCases)
    func changingBetweenNumberAndUserIDDoesNotEvadeTheLimit(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let policy = InboundPolicy(messagesPerMinute: 3)
        let both = Sender.make(phone: "573001234567", userID: "CO.1")
        try await bench.say("1", from: both, at: 0, policy: policy)
        try await bench.say("2", from: .make(phone: "573001234567"), at: 1, policy: policy)
        try await bench.say("3", from: .make(userID: "CO.1"), at: 2, policy: policy)
        let fourth = try await bench.say("4", from: .make(userID: "CO.1"), at: 3, policy: policy)
        #expect(fourth.refused == 1)
        let fifth = try await bench.say("5", from: .ana, at: 3, policy: policy)
        #expect(fifth.refused == 1)
    }

    @Test(arguments: StoreKind.allCases)
    func deferredMessagesAreStoredAndAnsweredWhenTheWindowAllows(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let policy = InboundPolicy(messagesPerMinute: 2, overflow: .defer)
        for (number, second) in [1.0, 2, 3, 4, 5].enumerated() {
            let outcome = try await bench.say("\(number + 1)", at: second, policy: policy)
            #expect(outcome.accepted.count == 1)
            #expect(outcome.deferred == (number < 2 ? 0 : 1))
            #expect(outcome.refused == 0)
        }
        // second, what the turn holds
        for (second, text) in [(3.2, "1\n2"), (61, "3"), (62, "4"), (121, "5")] {
            #expect(try await bench.claim(at: second - 0.05).turns.isEmpty, "before \(second)")
            let turn = try await bench.claimOne(at: second)
            #expect(turn.turn.text == text)
            _ = try await bench.store.commit(bench.decision(on: turn, reply: "ok", at: second))
        }
        #expect(try await bench.claim(at: 1000).nextDueAt == nil)
    }

    @Test(arguments: StoreKind.allCases)
    func aClockSetBackLocksNobodyOut(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let policy = InboundPolicy(messagesPerMinute: 1)
        try await bench.say("mañana", at: 86_400, policy: policy)
        #expect(try await bench.say("hoy", at: 0, policy: policy).accepted.count == 1)
    }
}
