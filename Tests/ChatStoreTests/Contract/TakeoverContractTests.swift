import ChatCore
import ChatEngine
import Testing

@testable import ChatStore

/// A person answers: the bot is silent at once, and comes back by a rule.
@Suite struct TakeoverContractTests {
    @Test(arguments: StoreKind.allCases)
    func anEchoTakesOverAndIsPartOfTheHistory(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let id = try await bench.say("hola", at: 0).accepted[0].conversationID
        let outcome = try await bench.echo("Ya le ayudo", id: "wamid.e", at: 1)
        #expect(outcome.takenOver.map(\.subject.conversationID) == [id])
        #expect(outcome.takenOver.map(\.subject.phoneMasked) == ["***4567"])
        #expect(outcome.recorded == 1)
        let again = try await bench.echo("Ya le ayudo", id: "wamid.e", at: 2)
        #expect(again.duplicates == 1)
        #expect(again.takenOver.isEmpty)
        #expect(try await bench.echo("¿Qué busca?", at: 10).takenOver.isEmpty, "prolonged only")

        let turn = try await bench.claimOne(at: 20)
        #expect(turn.conversation.mode(at: .at(20)) == .humanActive)
        #expect(turn.conversation.humanActiveUntil == .at(10 + 43_200))
        #expect(turn.conversation.history.map(\.role) == [.human, .human])
        _ = try await bench.store.commit(bench.decision(on: turn, reply: nil, at: 20))
        let history = try await bench.store.history(of: id, limit: 10)
        #expect(history?.map(\.text) == ["hola", "Ya le ayudo", "¿Qué busca?"], "by time")
        let handoffs = try await bench.store.handoffs(limit: 10, onlyOpen: false, at: .at(20))
        #expect(handoffs.map(\.actor) == ["owner"])
        #expect(handoffs.first?.expiresAt == .at(10 + 43_200))
        #expect(handoffs.first?.team == nil)
    }

    @Test(arguments: StoreKind.allCases)
    func anEchoToAStrangerOpensAConversationThatPeopleHave(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        #expect(try await bench.echo("Su máquina está lista", at: 0).takenOver.count == 1)
        let outcome = try await bench.say("gracias", at: 10)
        #expect(outcome.accepted[0].mode == .humanActive)
    }

    @Test(arguments: StoreKind.allCases)
    func anEchoOfOurOwnWordsIsNobodys(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        try await bench.say("hola", at: 0)
        try await bench.answer("1", at: 2)
        let send = try await bench.claimOneSend(at: 2)
        try await bench.record(.sent(MessageID("wamid.o")), for: send, at: 3)
        let outcome = try await bench.echo("1", id: "wamid.o", at: 4)
        #expect(outcome.takenOver.isEmpty)
        #expect(outcome.duplicates == 1)
    }

    @Test(arguments: StoreKind.allCases)
    func anOldEchoIsRecordedAndTakesNothingOver(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        try await bench.say("hola", at: 100_000)
        let outcome = try await bench.echo("ayer", at: 100_001, sentAt: 100_001 - 43_200)
        #expect(outcome.recorded == 1)
        #expect(outcome.takenOver.isEmpty)
        let turn = try await bench.claimOne(at: 100_010)
        #expect(turn.conversation.mode(at: .at(100_010)) == .aiActive)
        #expect(turn.conversation.history.map(\.text) == ["ayer"])
    }

    @Test(arguments: StoreKind.allCases)
    func standbyAndHandoversToOthersTakeOver(kind: StoreKind) async throws {
        // what happened, whether somebody else has the thread then
        let table: [(InboundEvent.Kind, Bool)] = [
            (.standby, true), (.handover(control: "control_taken", newOwner: nil), true),
            (.handover(control: "control_passed", newOwner: "business_agent"), true),
            (.handover(control: "control_passed", newOwner: nil), false),
            (.handover(control: "control_taken", newOwner: "business"), false),
        ]
        for (kindOfEvent, takes) in table {
            let bench = try await Bench(kind)
            let id = try await bench.say("hola", at: 0).accepted[0].conversationID
            let event = InboundEvent(id: nil, sender: .ana, at: .at(1), kind: kindOfEvent)
            let outcome = try await bench.deliver([.event(event)], at: 1)
            #expect(
                outcome.takenOver.map(\.subject.conversationID) == (takes ? [id] : []),
                "\(kindOfEvent)")
            let handoffs = try await bench.store.handoffs(limit: 10, onlyOpen: true, at: .at(2))
            #expect(handoffs.map(\.actor) == (takes ? ["partner"] : []))
            #expect(outcome.takenOver.map(\.change.actor) == (takes ? ["partner"] : []))
        }
    }

    @Test(arguments: StoreKind.allCases)
    func aDecisionMadeBeforeATakeoverIsNotStored(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        try await bench.say("hola", at: 0)
        let turn = try await bench.claimOne(at: 2)
        try await bench.echo("Ya le ayudo", at: 3)
        let outcome = try await bench.store.commit(bench.decision(on: turn, reply: "1", at: 4))
        #expect(outcome == .superseded)
        #expect(try await bench.store.traces(TraceQuery()).isEmpty)
        #expect(try await bench.claimSends(at: 5).sends.isEmpty)

        // The lease is still held: the holder reads the conversation again and decides anew.
        let now = try await bench.store.conversation(turn.conversation.id, channel: .whatsapp)
        #expect(now.mode(at: .at(5)) == .humanActive)
        var silent = bench.decision(on: turn, reply: nil, at: 5)
        silent.expectedVersion = now.version
        #expect(try await bench.store.commit(silent) == .committed(traceID: 1))
        #expect(try await bench.onlyTrace().sendStatus == nil)
    }

    @Test(arguments: StoreKind.allCases)
    func aReplyThatHasNotLeftIsCancelledByATakeover(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        try await bench.say("hola", at: 0)
        let first = try await bench.answer("1", at: 2)
        try await bench.say("¿y?", at: 3)
        let second = try await bench.answer("2", at: 5)
        let underway = try await bench.claimOneSend(at: 6)
        try await bench.record(.retry(at: .at(60), error: "dns"), for: underway, at: 7)
        try await bench.echo("Ya le ayudo", at: 8)
        let claims = try await bench.claimSends(at: 9)
        #expect(claims.sends.isEmpty)
        #expect(claims.cancelled == [first.reference, second.reference])
        #expect(claims.nextDueAt == nil)
        let traces = try await bench.store.traces(TraceQuery())
        #expect(traces.map(\.sendStatus) == [.cancelled, .cancelled])
        let history = try await bench.store.history(of: first.conversationID, limit: 10)
        #expect(
            history?.map(\.text) == ["hola", "¿y?", "Ya le ayudo"], "cancelled words were not said")
    }

    @Test(arguments: StoreKind.allCases)
    func aReplyThatCameBackUnsentIsCancelledToo(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        try await bench.say("hola", at: 0)
        let draft = try await bench.answer("1", at: 2)
        let underway = try await bench.claimOneSend(at: 3)
        try await bench.echo("Ya le ayudo", at: 4)
        #expect(try await bench.claimSends(at: 5).cancelled.isEmpty, "it is being sent")
        try await bench.record(.retry(at: .at(6), error: "dns"), for: underway, at: 5)
        #expect(try await bench.claimSends(at: 6).cancelled == [draft.reference])
    }

    @Test(arguments: StoreKind.allCases)
    func theWordsThatAnnounceAHandoffAreSent(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        try await bench.say("quiero hablar con alguien", at: 0)
        let turn = try await bench.claimOne(at: 2)
        let takeover = TurnCommit.Takeover(
            until: .at(43_202),
            handoff: HandoffDraft(
                team: "ventas", reason: "pide_persona", actor: "bot", notificationID: nil))
        let commit = bench.decision(on: turn, reply: "Ya le atienden.", at: 2, takeover: takeover)
        _ = try await bench.store.commit(commit)
        #expect(try await bench.claimOneSend(at: 3).draft == commit.sends[0])
        let next = try await bench.say("ok", at: 4)
        #expect(next.accepted[0].mode == .humanActive)
    }

    @Test(arguments: StoreKind.allCases)
    func shadowModeEndsByItselfAndItsEndIsNoted(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        try await bench.echo("Hola", at: 0)
        let end = 43_200.0
        #expect(try await bench.say("a", at: end - 1).accepted[0].mode == .humanActive)
        let handoffs = try await bench.store.handoffs(limit: 10, onlyOpen: true, at: .at(end))
        #expect(handoffs.isEmpty, "its time is over, whether or not anybody noted it")
        let shown = try await bench.store.handoffs(limit: 10, onlyOpen: false, at: .at(end))
        #expect(shown.map(\.endedBy) == ["ttl"])
        let list = try await bench.store.conversations(limit: 1, at: .at(end))
        #expect(list.map(\.mode) == [.aiActive])

        let turn = try await bench.claimOne(at: end + 1)
        #expect(turn.conversation.mode(at: .at(end + 1)) == .aiActive)
        #expect(turn.conversation.storedMode == .aiActive)
        _ = try await bench.store.commit(bench.decision(on: turn, reply: "1", at: end + 2))
        let noted = try await bench.store.handoffs(limit: 10, onlyOpen: false, at: .at(0))
        #expect(noted.map(\.endedAt) == [.at(end)])
        #expect(try await bench.echo("otra vez", at: end + 3).takenOver.count == 1)
        let both = try await bench.store.handoffs(limit: 10, onlyOpen: false, at: .at(end + 4))
        #expect(both.map(\.endedAt) == [nil, .at(end)], "the newest first")
    }

    @Test(arguments: StoreKind.allCases)
    func customersDoNotProlongShadowMode(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        try await bench.echo("Hola", at: 0)
        for second in [10_000.0, 20_000, 43_000] { try await bench.say("¿?", at: second) }
        #expect(try await bench.say("¿?", at: 43_200).accepted[0].mode == .aiActive)
    }

    @Test(arguments: StoreKind.allCases)
    func peopleTakeOverAndGiveBack(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let id = try await bench.say("hola", at: 0).accepted[0].conversationID
        // mode, by whom, what comes of it, who answers then
        let story: [(ConversationMode, String, ModeChangeOutcome, ConversationMode)] = [
            (.aiActive, "api", .unchanged(by: nil), .aiActive),
            (.humanActive, "api", .changed, .humanActive),
            (.humanActive, "cli", .unchanged(by: "api"), .humanActive),
            (.aiActive, "team", .changed, .aiActive),
            (.aiActive, "team", .unchanged(by: nil), .aiActive),
            (.humanActive, "team", .changed, .humanActive),
        ]
        for (index, step) in story.enumerated() {
            let outcome = try await bench.changeMode(
                of: id, to: step.0, by: step.1, at: Double(index))
            #expect(outcome == step.2, "step \(index)")
            let list = try await bench.store.conversations(limit: 1, at: .at(10))
            #expect(list.map(\.mode) == [step.3], "step \(index)")
        }
        let handoffs = try await bench.store.handoffs(limit: 10, onlyOpen: false, at: .at(10))
        #expect(handoffs.map(\.actor) == ["team", "api"])
        #expect(handoffs.map(\.endedBy) == [nil, "team"])
        #expect(handoffs.map(\.endedAt) == [nil, .at(3)])
        let nobody = try await bench.changeMode(of: ConversationID("wa_x"), to: .aiActive, at: 20)
        #expect(nobody == .unknownConversation)
    }

    @Test(arguments: StoreKind.allCases)
    func takingOverAgainProlongsAndNeverShortens(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let id = try await bench.say("hola", at: 0).accepted[0].conversationID
        _ = try await bench.changeMode(of: id, to: .humanActive, at: 1, until: 5000)
        _ = try await bench.changeMode(of: id, to: .humanActive, at: 2, until: 100)
        let first = try await bench.store.handoffs(limit: 1, onlyOpen: true, at: .at(3))
        #expect(first.map(\.expiresAt) == [.at(5000)])
        _ = try await bench.changeMode(of: id, to: .humanActive, at: 3, until: 9000)
        let second = try await bench.store.handoffs(limit: 1, onlyOpen: true, at: .at(3))
        #expect(second.map(\.expiresAt) == [.at(9000)])
    }

    @Test(arguments: StoreKind.allCases)
    func afterAReleaseAPendingReplyLeavesOnce(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        try await bench.say("hola", at: 0)
        let draft = try await bench.answer("1", at: 2)
        _ = try await bench.changeMode(of: draft.conversationID, to: .humanActive, at: 3)
        _ = try await bench.changeMode(of: draft.conversationID, to: .aiActive, at: 4)
        let send = try await bench.claimOneSend(at: 5)
        #expect(send.draft == draft)
        try await bench.record(.sent(MessageID("wamid.o")), for: send, at: 6)
        #expect(try await bench.claimSends(at: 7).sends.isEmpty)
    }

    @Test(arguments: StoreKind.allCases)
    func commitsAndTakeoversMayCrossInAnyOrder(kind: StoreKind) async throws {
        for round in 0..<20 {
            let bench = try await Bench(kind)
            try await bench.say("hola", at: 0)
            let turn = try await bench.claimOne(at: 2)
            let commit = bench.decision(on: turn, reply: "1", at: 3)
            async let committed = bench.store.commit(commit)
            async let echoed = bench.echo("Ya le ayudo", at: 3)
            let (outcome, echo) = try await (committed, echoed)
            #expect(echo.takenOver.count == 1)
            #expect(outcome == .superseded || outcome == .committed(traceID: 1), "round \(round)")
            #expect(
                try await bench.claimSends(at: 4).sends.isEmpty, "nothing leaves after a takeover")
        }
    }
}
