import ChatCore
import ChatEngine
import Testing

@testable import ChatStore

/// One person, one conversation, under a number, a user id, or both.
@Suite struct SenderContractTests {
    static let phone = Sender.make(phone: "573001234567")
    static let user = Sender.make(userID: "CO.1")
    static let both = Sender.make(phone: "573001234567", userID: "CO.1")

    private func id(_ outcome: AcceptOutcome) throws -> ConversationID {
        try #require(outcome.accepted.first?.conversationID)
    }

    @Test(arguments: StoreKind.allCases)
    func theSecondAliasIsLearnedFromAMessageWithBoth(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let first = try id(await bench.say("uno", from: Self.user, at: 0))
        #expect(try await bench.claimOne(at: 2).recipient == Self.user.aliases[0])
        let second = try id(await bench.say("dos", from: Self.both, at: 100))
        #expect(second == first)
        let third = try id(await bench.say("tres", from: Self.phone, at: 200))
        #expect(third == first)
        let turn = try await bench.claimOne(at: 300)
        #expect(turn.recipient == Self.phone.aliases[0], "a number is preferred to a user id")
        #expect(turn.conversation.phoneMasked == "***4567")
    }

    @Test(arguments: StoreKind.allCases)
    func twoConversationsThatTurnOutToBeOneAreMergedIntoTheOlder(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let older = try id(await bench.say("por número", from: Self.phone, at: 0))
        let oldReply = try await bench.answer("1", at: 2)
        let newer = try id(await bench.say("por usuario", from: Self.user, at: 10))
        let newReply = try await bench.answer("2", at: 12)
        #expect(older != newer)
        try await bench.say("pendiente", from: Self.user, at: 20)

        let outcome = try await bench.say("los dos", from: Self.both, at: 21)
        #expect(try id(outcome) == older)
        let turn = try await bench.claimOne(at: 30)
        #expect(turn.conversation.id == older)
        #expect(turn.turn.text == "pendiente\nlos dos")
        #expect(turn.conversation.history.map(\.text) == ["por número", "1", "por usuario", "2"])
        #expect(turn.conversation.memory.answeredTurns == 1, "of the one that spoke last")
        #expect(try await bench.store.history(of: newer, limit: 1) == nil)
        #expect(try await bench.store.traces(TraceQuery(conversationID: older)).count == 2)
        #expect(
            try await bench.say("uno más", from: Self.user, at: 30).accepted[0].conversationID
                == older)

        // The replies of both are one lane now, in the order in which they were stored.
        let first = try await bench.claimOneSend(at: 31)
        #expect(first.draft.id == oldReply.id)
        #expect(first.draft.conversationID == older)
        try await bench.record(.sent(MessageID("wamid.o1")), for: first, at: 31)
        #expect(try await bench.claimOneSend(at: 32).draft.id == newReply.id)
    }

    @Test(arguments: StoreKind.allCases)
    func aMergeKeepsShadowModeAndWhatItsPeopleWereTold(kind: StoreKind) async throws {
        for humanSide in [Self.phone, Self.user] {
            let bench = try await Bench(kind)
            try await bench.say("por número", from: Self.phone, at: 0)
            try await bench.say("por usuario", from: Self.user, at: 1)
            try await bench.echo("Hola, soy Luz", to: humanSide, at: 2)
            let merged = try await bench.say("los dos", from: Self.both, at: 10)
            #expect(merged.accepted[0].mode == .humanActive)
            let open = try await bench.store.handoffs(limit: 10, onlyOpen: true, at: .at(11))
            #expect(open.map(\.actor) == ["owner"])
            #expect(open.first?.conversationID == merged.accepted[0].conversationID)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func aTurnInTheMakingDoesNotSurviveAMerge(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        try await bench.say("por número", from: Self.phone, at: 0)
        try await bench.say("por usuario", from: Self.user, at: 0.5)
        let turns = try await bench.claim(at: 5).turns
        #expect(turns.count == 2)
        try await bench.say("los dos", from: Self.both, at: 6)
        let ofOlder = bench.decision(on: turns[0], reply: "1", at: 7)
        #expect(try await bench.store.commit(ofOlder) == .superseded)
        let ofNewer = bench.decision(on: turns[1], reply: "2", at: 7)
        #expect(try await bench.store.commit(ofNewer) == .leaseLost)
        try await bench.store.release(turns[0], retryAt: .at(7.5))
        let turn = try await bench.claimOne(at: 8)
        #expect(turn.turn.text == "por número\npor usuario\nlos dos")
    }

    @Test(arguments: StoreKind.allCases)
    func whatWasClaimedOfAVanishingConversationIsDueAtOnce(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let first = try id(await bench.say("por número", from: Self.phone, at: 0))
        try await bench.answer(at: 2)
        try await bench.say("por usuario", from: Self.user, at: 10)
        let lost = try await bench.claimOne(at: 12)
        let change = InboundEvent(
            id: nil, sender: Self.phone, at: .at(13),
            kind: .identityChange(from: Self.user.aliases[0], to: Self.phone))
        try await bench.deliver([.event(change)], at: 13)
        let turn = try await bench.claimOne(at: 13)
        #expect(turn.conversation.id == first)
        #expect(turn.turn == lost.turn)
    }

    @Test(arguments: StoreKind.allCases)
    func sendsOfMergedConversationsLeaveOneAtATime(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        try await bench.say("por usuario", from: Self.user, at: 0)
        let first = try await bench.answer("1", at: 2)
        try await bench.say("por número", from: Self.phone, at: 10)
        try await bench.answer("2", at: 12)
        let underway = try await bench.claimSends(at: 12).sends
        #expect(underway.count == 2)
        try await bench.record(.retry(at: .at(14), error: "dns"), for: underway[0], at: 13)
        try await bench.say("los dos", from: Self.both, at: 20)
        #expect(
            try await bench.claimSends(at: 21).sends.isEmpty, "the other lane's send is under way")
        try await bench.record(.sent(MessageID("wamid.o")), for: underway[1], at: 22)
        #expect(try await bench.claimOneSend(at: 23).draft.id == first.id)
    }

    @Test(arguments: StoreKind.allCases)
    func anIdentityChangeIsFollowed(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let newPhone = Sender.make(phone: "573009999999")
        let first = try id(await bench.say("uno", from: Self.phone, at: 0))
        try await bench.answer(at: 2)
        let change = InboundEvent(
            id: MessageID("wamid.change"), sender: newPhone, at: .at(10),
            kind: .identityChange(from: Self.phone.aliases[0], to: newPhone))
        #expect(try await bench.deliver([.event(change)], at: 10).recorded == 1)
        #expect(try await bench.deliver([.event(change)], at: 11).duplicates == 1)
        #expect(try id(await bench.say("dos", from: newPhone, at: 20)) == first)
        let turn = try await bench.claimOne(at: 30)
        #expect(turn.recipient == newPhone.aliases[0])
        #expect(turn.conversation.phoneMasked == "***9999")
    }

    @Test(arguments: StoreKind.allCases)
    func anIdentityChangeMergesWhatTheNewNumberSaidBefore(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let newPhone = Sender.make(phone: "573009999999")
        let first = try id(await bench.say("uno", from: Self.phone, at: 0))
        let second = try id(await bench.say("dos", from: newPhone, at: 1))
        #expect(first != second)
        let change = InboundEvent(
            id: nil, sender: newPhone, at: .at(10),
            kind: .identityChange(from: Self.phone.aliases[0], to: newPhone))
        try await bench.deliver([.event(change)], at: 10)
        let turn = try await bench.claimOne(at: 20)
        #expect(turn.conversation.id == first)
        #expect(turn.turn.text == "uno\ndos")
        #expect(turn.recipient == newPhone.aliases[0])
    }

    /// What waits goes where the person is now, not to whoever has the number next.
    @Test(arguments: StoreKind.allCases)
    func whatWaitsFollowsTheChange(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let newPhone = Sender.make(phone: "573009999999")
        try await bench.say("uno", from: Self.phone, at: 0)
        try await bench.answer("1", at: 2)
        try await bench.say("dos", from: Self.phone, at: 3)
        try await bench.answer("2", at: 5)
        let first = try await bench.claimOneSend(at: 6)
        let change = InboundEvent(
            id: nil, sender: newPhone, at: .at(7),
            kind: .identityChange(from: Self.phone.aliases[0], to: newPhone))
        try await bench.deliver([.event(change)], at: 7)
        try await bench.record(.retry(at: .at(8), error: "dns"), for: first, at: 7.5)
        let again = try await bench.claimOneSend(at: 9)
        #expect(again.draft.id == first.draft.id)
        #expect(again.draft.recipient == newPhone.aliases[0])
        try await bench.record(.sent(MessageID("wamid.o")), for: again, at: 10)
        #expect(try await bench.claimOneSend(at: 11).draft.recipient == newPhone.aliases[0])
    }

    @Test(arguments: StoreKind.allCases)
    func anIdentityChangeOfAStrangerCreatesNothing(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let change = InboundEvent(
            id: nil, sender: Self.user, at: .at(0),
            kind: .identityChange(from: Self.phone.aliases[0], to: Self.user))
        #expect(try await bench.deliver([.event(change)], at: 0).recorded == 1)
        #expect(try await bench.store.conversations(limit: 10, at: .at(0)).isEmpty)
    }

    @Test(arguments: StoreKind.allCases)
    func aConversationIsFoundByItsEnd(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let ana = try id(await bench.say("uno", from: .ana, at: 0))
        let beto = try id(await bench.say("dos", from: .beto, at: 1))
        let luz = try id(await bench.say("tres", from: .make(userID: "CO.77XY"), at: 2))
        _ = try await bench.chat("hola", in: "mesa-4567", at: 3, version: 0)
        // suffix, ids found, the latest first
        let table: [(String, [ConversationID])] = [
            (ana.value, [ana]), ("7654321", [beto]), ("77XY", [luz]), ("8888", []), ("", []),
            ("4567", [ConversationID("mesa-4567"), ana]),
            ("mesa-4567", [ConversationID("mesa-4567")]),
            ("573001234567", [ana]), ("%", []), ("_", []), ("77xy", []),
        ]
        for (suffix, expected) in table {
            let found = try await bench.store.conversations(matching: suffix, at: .at(3))
            #expect(found.map(\.id) == expected, "\(suffix)")
        }
    }
}
