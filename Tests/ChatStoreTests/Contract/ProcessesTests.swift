import ChatCore
import ChatEngine
import Testing

@testable import ChatStore

/// Several processes share one database.
@Suite struct ProcessesTests {
    @Test(arguments: StoreKind.databases)
    func besideALivingDaemonLeasesAloneDecide(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        try await bench.store.recover(at: .at(0))
        try await bench.say("hola", at: 0)
        try await bench.answer(at: 2)
        let send = try await bench.claimOneSend(at: 2)
        try await bench.say("¿y?", at: 3)
        let turn = try await bench.claimOne(at: 5)

        let second = try await bench.another()
        try await second.recover(at: .at(6))
        let claims = try await second.claimTurns(at: .at(6), limit: 5, lease: bench.lease(at: 6))
        #expect(claims.turns.isEmpty)
        try await bench.record(.sent(MessageID("wamid.o")), for: send, at: 7)
        #expect(try await bench.onlyTrace().sendStatus == .sent)

        // The first one dies. Its lock on a file is free at once, and the next start may speak for it; a
        // server does not tell, so there its lease has to run out.
        try await bench.restart(killed: true)
        try await second.recover(at: .at(8))
        let free: Double = kind.knowsTheDead ? 8 : 35
        if !kind.knowsTheDead {
            let early = try await second.claimTurns(
                at: .at(34.9), limit: 5, lease: bench.lease(at: 34.9))
            #expect(early.turns.isEmpty)
        }
        let freed = try await second.claimTurns(
            at: .at(free), limit: 5, lease: bench.lease(at: free))
        #expect(freed.turns.map(\.turn) == [turn.turn])
        await second.close()
    }

    @Test(arguments: StoreKind.databases)
    func whatOneProcessWritesTheOtherReadsAndChanges(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let other = try await bench.another()
        let id = try await bench.say("hola", at: 0).accepted[0].conversationID
        #expect(try await other.conversations(limit: 5, at: .at(1)).map(\.id) == [id])
        let turn = try await bench.claimOne(at: 2)
        let change = ModeChange(
            conversationID: id, mode: .humanActive, actor: "cli", reason: "test", at: .at(2),
            until: .at(100))
        #expect(try await other.changeMode(change) == .changed)
        let outcome = try await bench.store.commit(bench.decision(on: turn, reply: "1", at: 3))
        #expect(outcome == .superseded)
        await other.close()
    }

    @Test(arguments: StoreKind.databases)
    func aMessageDeliveredToTwoProcessesIsTakenOnce(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let other = try await bench.another()
        let accepted = try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 0..<40 {
                let message = Bench.message("hola", id: "wamid.\(number / 4)", at: 0)
                let delivery = InboundDelivery(
                    items: [
                        InboundDelivery.Item(
                            content: .message(message),
                            newConversationID: ConversationID("wa_\(number)"))
                    ], receivedAt: .at(0), requestID: "r")
                let store: any Store = number.isMultiple(of: 2) ? bench.store : other
                group.addTask {
                    try await store.accept(delivery, under: InboundPolicy()).accepted.count
                }
            }
            return try await group.reduce(0, +)
        }
        #expect(accepted == 10)
        #expect(try await other.conversations(limit: 5, at: .at(1)).count == 1)
        await other.close()
    }

    @Test(arguments: StoreKind.databases)
    func refusedMessagesAreCountedPerHour(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let policy = InboundPolicy(messagesPerMinute: 1)
        for second in [0.0, 1, 2, 7000, 7001] {
            try await bench.say("hola", at: second, policy: policy)
        }
        for version in [Int64(0), 1] {
            _ = try await bench.chat("hola", in: "a", at: 0, version: version, limit: 1)
        }
        let rows = try bench.rows(
            "SELECT name || ' ' || value FROM counters ORDER BY hour, name")
        #expect(rows == ["refused_chats 1", "refused_messages 2", "refused_messages 1"])
    }

    @Test(arguments: StoreKind.databases)
    func whatConcernsAPersonIsLinkedToTheirConversation(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        try await bench.echo("Su máquina está lista", at: 0)
        let reaction = InboundEvent(
            id: nil, sender: .ana, at: .at(1),
            kind: .reaction(to: MessageID("wamid.x"), emoji: "👍"))
        try await bench.deliver([.event(reaction)], at: 1)
        let rows = try bench.rows(
            "SELECT kind FROM events JOIN conversations c ON c.key = conversation ORDER BY seq")
        #expect(rows == ["echo", "reaction"])
    }

    @Test(arguments: StoreKind.databases)
    func changesOfModeAreKeptForTheRecord(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let id = try await bench.say("hola", at: 0).accepted[0].conversationID
        _ = try await bench.changeMode(of: id, to: .humanActive, by: "cli", at: 1, until: 50)
        try await bench.say("hola", at: 60)
        _ = try await bench.claimOne(at: 62)
        let rows = try bench.rows(
            "SELECT mode || ' ' || actor || ' ' || reason FROM mode_changes ORDER BY id")
        #expect(rows == ["HUMAN_ACTIVE cli test", "AI_ACTIVE ttl ttl"])
    }

    /// Each of them asks at once for everything that is due.
    @Test(arguments: StoreKind.databases)
    func aTurnAndASendAreGivenToOneProcessOnly(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let stores = [bench.store, try await bench.another(), try await bench.another()]
        for number in 0..<30 {
            try await bench.say("hola", from: .make(phone: "57300111\(1000 + number)"), at: 0)
        }
        let turns = try await withThrowingTaskGroup(of: [ClaimedTurn].self) { group in
            for round in 0..<12 {
                group.addTask {
                    try await stores[round % 3].claimTurns(
                        at: .at(5), limit: 4, lease: bench.lease(at: 5)
                    ).turns
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(turns.count == 30)
        #expect(Set(turns.map(\.conversation.id)).count == 30)
        for (number, turn) in turns.enumerated() {
            _ = try await stores[number % 3].commit(bench.decision(on: turn, reply: "1", at: 6))
        }
        let sends = try await withThrowingTaskGroup(of: [ClaimedSend].self) { group in
            for round in 0..<12 {
                group.addTask {
                    try await stores[round % 3].claimSends(
                        at: .at(7), limit: 4, lease: bench.lease(at: 7), quietSince: .at(0)
                    ).sends
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(sends.count == 30)
        #expect(Set(sends.map(\.draft.id)).count == 30)
        for store in stores.dropFirst() { await store.close() }
    }

    /// Messages of one sender come to different daemons at once: the window holds across them.
    @Test(arguments: StoreKind.databases)
    func theRateWindowHoldsAcrossProcesses(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let stores = [bench.store, try await bench.another()]
        let accepted = try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 0..<24 {
                let item = InboundDelivery.Item(
                    content: .message(Bench.message("hola", id: "wamid.\(number)", at: 0)),
                    newConversationID: ConversationID("wa_\(number)"))
                group.addTask {
                    try await stores[number % 2].accept(
                        InboundDelivery(items: [item], receivedAt: .at(0), requestID: "r"),
                        under: InboundPolicy(messagesPerMinute: 9)
                    ).accepted.count
                }
            }
            return try await group.reduce(0, +)
        }
        #expect(accepted == 9)
        await stores[1].close()
    }

    /// Model calls of different daemons at once spend no more than the day's budget.
    @Test(arguments: StoreKind.databases)
    func theBudgetHoldsAcrossProcesses(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let stores = [bench.store, try await bench.another(), try await bench.another()]
        let day = CivilDate(daysSinceEpoch: 20_786)
        let reserved = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<30 {
                group.addTask {
                    try await stores[number % 3].reserve(
                        SpendReservation(id: "\(number)", day: day, picodollars: 9, cap: 100))
                        == .reserved
                }
            }
            return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(reserved == 11)
        #expect(
            try await stores[1].latestSpend() == SpendDay(day: day, settled: 0, reserved: 99))
        for store in stores.dropFirst() { await store.close() }
    }
}
