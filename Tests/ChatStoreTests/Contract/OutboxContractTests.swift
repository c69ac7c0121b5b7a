import ChatCore
import ChatEngine
import Testing

@testable import ChatStore

/// Sends: order, retries, doubt, statuses.
@Suite struct OutboxContractTests {
    /// A conversation with one answered turn.
    private func answered(_ kind: StoreKind) async throws -> (Bench, OutboxDraft) {
        let bench = try await Bench(kind)
        try await bench.say("hola", at: 0)
        return (bench, try await bench.answer("1", at: 2))
    }

    @Test(arguments: StoreKind.allCases)
    func sendsOfALaneLeaveInOrderOneAtATime(kind: StoreKind) async throws {
        let (bench, first) = try await answered(kind)
        try await bench.say("¿y?", at: 3)
        let second = try await bench.answer("2", at: 5)
        try await bench.say("hola", from: .beto, at: 3)
        let other = try await bench.answer("3", at: 5)

        let claims = try await bench.claimSends(at: 6)
        #expect(claims.sends.map(\.draft.id) == [first.id, other.id])
        try await bench.record(
            .retry(at: .at(20), error: "dns"), for: claims.sends[0], at: 7)
        let waiting = try await bench.claimSends(at: 8)
        #expect(waiting.sends.isEmpty, "the second waits behind the first")
        #expect(waiting.nextDueAt == .at(20))
        let retry = try await bench.claimOneSend(at: 20)
        #expect(retry.draft == first)
        #expect(retry.attempts == 2)
        try await bench.record(.unknown(error: "time-out"), for: retry, at: 21)
        #expect(try await bench.claimSends(at: 22).sends.isEmpty)
        try await bench.status(.delivered, of: "wamid.o1", callback: first.id, at: 23)
        #expect(try await bench.claimOneSend(at: 24).draft.id == second.id)
    }

    @Test(arguments: StoreKind.allCases)
    func anUnknownOutcomeWaitsForAQuietTime(kind: StoreKind) async throws {
        let (bench, _) = try await answered(kind)
        let send = try await bench.claimOneSend(at: 3)
        try await bench.record(.unknown(error: "reset"), for: send, at: 10)
        #expect(try await bench.onlyTrace().sendStatus == .unknown)
        let early = try await bench.claimSends(at: 41, quietSince: 10)
        #expect(early.sends.isEmpty)
        #expect(early.nextDueAt == .at(41.001), "just after the quiet time has passed it")
        let again = try await bench.claimSends(at: 41, quietSince: 10.001).sends
        #expect(again.map(\.attempts) == [2])
        #expect(try await bench.onlyTrace().sendStatus == .unknown, "it only moves forward")
        try await bench.record(.sent(MessageID("wamid.o")), for: again[0], at: 42)
        #expect(try await bench.onlyTrace().sendStatus == .sent)
    }

    @Test(arguments: StoreKind.allCases)
    func aLostAttemptIsUnknownFromTheMomentItsLeaseIsMissed(kind: StoreKind) async throws {
        let (bench, _) = try await answered(kind)
        let lost = try await bench.claimOneSend(at: 3)
        #expect(try await bench.claimSends(at: 32).nextDueAt == .at(33))
        #expect(try await bench.claimSends(at: 34, quietSince: 20).sends.isEmpty)
        #expect(try await bench.onlyTrace().sendStatus == .unknown)
        // Its holder was only slow, and knows best.
        try await bench.record(.sent(MessageID("wamid.o")), for: lost, at: 35)
        #expect(try await bench.onlyTrace().sendStatus == .sent)
        #expect(try await bench.claimSends(at: 1000).sends.isEmpty)
    }

    @Test(arguments: StoreKind.allCases)
    func onlyTheHolderOfTheLatestLeaseRecords(kind: StoreKind) async throws {
        let (bench, _) = try await answered(kind)
        let lost = try await bench.claimOneSend(at: 3)
        _ = try await bench.claimSends(at: 34, quietSince: 3)
        let again = try await bench.claimSends(at: 80, quietSince: 50).sends
        #expect(again.map(\.attempts) == [2])
        try await bench.record(.failed(error: "late"), for: lost, at: 81)
        #expect(try await bench.onlyTrace().sendStatus == .unknown)
        try await bench.record(.failed(error: "131026"), for: again[0], at: 82)
        let trace = try await bench.onlyTrace()
        #expect(trace.sendStatus == .failed)
        #expect(trace.error == "131026")
        #expect(trace.sendAttempts == 2)
        try await bench.record(.sent(MessageID("wamid.o")), for: again[0], at: 83)
        #expect(try await bench.onlyTrace().sendStatus == .failed, "failed is final")
    }

    @Test(arguments: StoreKind.allCases)
    func aReleasedAttemptIsNotCountedAndComesBackAsItWas(kind: StoreKind) async throws {
        let (bench, _) = try await answered(kind)
        let send = try await bench.claimOneSend(at: 3)
        try await bench.record(.released(retryAt: .at(60)), for: send, at: 3)
        #expect(try await bench.onlyTrace().sendAttempts == 0)
        #expect(try await bench.claimSends(at: 59).nextDueAt == .at(60))
        let second = try await bench.claimOneSend(at: 60)
        #expect(second.attempts == 1)
        try await bench.record(.unknown(error: "reset"), for: second, at: 61)
        let third = try await bench.claimSends(at: 100, quietSince: 70).sends
        try await bench.record(.released(retryAt: .at(130)), for: third[0], at: 100)
        #expect(try await bench.onlyTrace().sendStatus == .unknown, "still in doubt")
        #expect(try await bench.claimSends(at: 129, quietSince: 99).sends.isEmpty)
        #expect(try await bench.claimSends(at: 130, quietSince: 60).sends.isEmpty)
        #expect(try await bench.claimSends(at: 130, quietSince: 100).sends.count == 1)
    }

    @Test(arguments: StoreKind.allCases)
    func aStatusBeforeTheAnswerSettlesTheSend(kind: StoreKind) async throws {
        let (bench, draft) = try await answered(kind)
        let send = try await bench.claimOneSend(at: 3)
        let outcome = try await bench.status(.delivered, of: "wamid.o", callback: draft.id, at: 4)
        #expect(outcome.settled == [SettledSend(send: draft.reference, status: .delivered)])
        #expect(
            draft.reference.subject
                == Subject(
                    conversationID: draft.conversationID, phoneMasked: "***4567",
                    requestID: "req-send"))
        try await bench.record(.unknown(error: "time-out"), for: send, at: 11)
        #expect(try await bench.onlyTrace().sendStatus == .delivered)
        #expect(try await bench.claimSends(at: 1000).sends.isEmpty)
        // From now on it is known by Meta's id as well.
        #expect(
            try await bench.status(.played, of: "wamid.o", at: 5).settled.map(\.status) == [.read])
    }

    @Test(arguments: StoreKind.allCases)
    func theFailureOfAnAttemptInDoubtDoesNotFailTheOneThatWasAccepted(
        kind: StoreKind
    ) async throws {
        let (bench, draft) = try await answered(kind)
        let first = try await bench.claimOneSend(at: 3)
        try await bench.record(.unknown(error: "reset"), for: first, at: 4)
        let second = try await bench.claimOneSend(at: 40)
        try await bench.record(.sent(MessageID("wamid.2")), for: second, at: 41)
        let failed = try await bench.status(.failed, of: "wamid.1", callback: draft.id, at: 42)
        #expect(failed.settled.isEmpty)
        #expect(try await bench.onlyTrace().sendStatus == .sent)
        let delivered = try await bench.status(
            .delivered, of: "wamid.1", callback: draft.id, at: 43)
        #expect(delivered.settled.map(\.status) == [.delivered], "the words did reach the customer")
    }

    @Test(arguments: StoreKind.allCases)
    func statusesOnlyMoveForward(kind: StoreKind) async throws {
        let (bench, _) = try await answered(kind)
        let send = try await bench.claimOneSend(at: 3)
        try await bench.record(.sent(MessageID("wamid.o")), for: send, at: 4)
        // status, whether it changes something, what the trace shows then
        let story: [(DeliveryStatus.State, Bool, SendStatus)] = [
            (.sent, false, .sent), (.read, true, .read), (.delivered, false, .read),
            (.played, false, .read), (.failed, true, .failed), (.delivered, false, .failed),
        ]
        let error = GraphErrorInfo(code: 131_047, title: "Re-engagement message")
        for (state, changes, shown) in story {
            let outcome = try await bench.status(state, of: "wamid.o", errors: [error], at: 5)
            #expect(outcome.settled.isEmpty != changes, "\(state)")
            #expect(try await bench.onlyTrace().sendStatus == shown, "\(state)")
        }
        #expect(try await bench.onlyTrace().error == "131047 Re-engagement message")
        #expect(try await bench.status(.sent, of: "wamid.foreign", at: 6).settled.isEmpty)
        let foreign = try await bench.status(
            .sent, of: "wamid.foreign", callback: OutboxID("not ours"), at: 6)
        #expect(foreign.settled.isEmpty)
    }

    @Test(arguments: StoreKind.allCases)
    func whatIsNotSentInTimeFails(kind: StoreKind) async throws {
        let (bench, draft) = try await answered(kind)
        let send = try await bench.claimOneSend(at: 3)
        try await bench.record(.retry(at: .at(50_000), error: "dns"), for: send, at: 4)
        #expect(try await bench.claimSends(at: 5).nextDueAt == draft.expiresAt)
        let claims = try await bench.claimSends(at: 43_202)
        #expect(claims.expired == [draft.reference])
        #expect(claims.sends.isEmpty)
        let trace = try await bench.onlyTrace()
        #expect(trace.sendStatus == .failed)
        #expect(trace.error == "expired; last error: dns")
        let history = try await bench.store.history(of: draft.conversationID, limit: 10)
        #expect(history?.map(\.text) == ["hola"], "the customer never read the reply")
    }

    @Test(arguments: StoreKind.allCases)
    func aNotificationHasItsOwnLaneAndIsNoPartOfTheTrace(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        try await bench.say("quiero hablar con alguien", at: 0)
        let turn = try await bench.claimOne(at: 2)
        var commit = bench.decision(on: turn, reply: "Ya le atienden.", at: 2, notify: true)
        let notification = commit.sends[1].id
        commit.takeover = TurnCommit.Takeover(
            until: .at(43_202),
            handoff: HandoffDraft(
                team: "ventas", reason: "pide_persona", actor: "bot", notificationID: notification))
        _ = try await bench.store.commit(commit)
        let sends = try await bench.claimSends(at: 3).sends
        #expect(sends.map(\.draft) == commit.sends)
        try await bench.record(.failed(error: "131026"), for: sends[1], at: 4)
        try await bench.record(.sent(MessageID("wamid.o")), for: sends[0], at: 4)
        let trace = try await bench.onlyTrace()
        #expect(trace.sendStatus == .sent)
        #expect(trace.error == nil)
        let handoffs = try await bench.store.handoffs(limit: 10, onlyOpen: true, at: .at(5))
        #expect(handoffs.map(\.notificationStatus) == [.failed])
        #expect(handoffs.map(\.team) == ["ventas"])
    }
}
