import ChatCore
import ChatEngine
import Testing

@testable import ChatStore

/// What the shop's people say and order.
@Suite struct PeopleContractTests {
    private static let day = 86_400.0

    private func reply(
        _ bench: Bench, _ id: ConversationID, _ text: String = "Ya está lista.",
        send: String = "out_p",
        at seconds: Double
    ) async throws -> HumanReplyOutcome {
        try await bench.store.reply(
            HumanReply(
                conversationID: id, text: text, actor: "cli", sendID: OutboxID(send),
                at: .at(seconds), until: .at(seconds + 43_200)))
    }

    /// One of the shop's people writes a command.
    @discardableResult
    private func order(
        _ text: String, _ bench: Bench, id: String = "wamid.c", at seconds: Double
    ) async throws -> AcceptOutcome {
        let command = try #require(TeamCommand(text))
        let message = Bench.message(text, id: id, from: .beto, at: seconds)
        let item = InboundDelivery.Item(
            content: .message(message),
            newConversationID: ConversationID(high: 7, low: UInt64(bench.next())),
            order: InboundDelivery.Order(
                command: command, answerID: OutboxID("out_a\(id)"),
                wordsID: OutboxID("out_w\(id)")))
        return try await bench.store.accept(
            InboundDelivery(items: [item], receivedAt: .at(seconds), requestID: "r"),
            under: InboundPolicy())
    }

    @Test(arguments: StoreKind.allCases)
    func aPersonsWordsAreSentSilenceTheBotAndAreHistory(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let id = try await bench.say("hola", at: 0).accepted[0].conversationID
        let pending = try await bench.answer("1", at: 2)
        #expect(try await reply(bench, id, at: 3) == .queued(tookOver: true))
        #expect(
            try await reply(bench, id, "¿Algo más?", send: "out_q", at: 4)
                == .queued(tookOver: false))
        let claims = try await bench.claimSends(at: 5)
        #expect(claims.cancelled == [pending.reference], "the bot's reply had not left")
        let first = try #require(claims.sends.first)
        #expect(claims.sends.count == 1)
        #expect(first.draft.purpose == .person)
        #expect(first.draft.content == .text("Ya está lista."))
        #expect(first.draft.recipient == pending.recipient)
        try await bench.record(.sent(MessageID("wamid.p")), for: first, at: 6)
        #expect(try await bench.claimOneSend(at: 7).draft.id == OutboxID("out_q"), "in order")
        let history = try await bench.store.history(of: id, limit: 10)
        #expect(history?.map(\.role) == [.customer, .human, .human])
        let handoffs = try await bench.store.handoffs(limit: 10, onlyOpen: true, at: .at(8))
        #expect(handoffs.map(\.actor) == ["cli"])
        #expect(handoffs.first?.expiresAt == .at(4 + 43_200), "counted from the latest words")
        #expect(try await bench.say("gracias", at: 9).accepted[0].mode == .humanActive)
    }

    @Test(arguments: StoreKind.allCases)
    func aPersonsWordsNeedTheWindow(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let id = try await bench.say("hola", at: 0).accepted[0].conversationID
        #expect(try await reply(bench, ConversationID("wa_x"), at: 1) == .unknownConversation)
        #expect(try await reply(bench, id, at: Self.day) == .windowClosed(since: .at(Self.day)))
        #expect(try await reply(bench, id, at: Self.day - 1) == .queued(tookOver: true))
        _ = try await bench.chat("hola", in: "web", at: 1, version: 0)
        #expect(try await reply(bench, ConversationID("web"), at: 2) == .unreachable)
        _ = try await bench.echo("Su máquina está lista", to: .beto, at: 0)
        let stranger = try await bench.store.conversations(matching: "4321", at: .at(1))
        let strange = try #require(stranger.first?.id)
        #expect(try await reply(bench, strange, at: 2) == .windowClosed(since: nil))
        #expect(
            try await bench.store.conversations(limit: 9, at: .at(2)).first {
                $0.id.value == "web"
            }?
            .mode == .aiActive, "what is refused changes nothing")
    }

    @Test(arguments: StoreKind.allCases)
    func commandsAreObeyedOnceAndAnswered(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let id = try await bench.say("hola", at: 0).accepted[0].conversationID
        let taken = try await order("/tomar 4567", bench, id: "wamid.1", at: 1)
        #expect(taken.ordered.map(\.subject.conversationID) == [id])
        #expect(taken.ordered.map(\.change.actor) == ["team"])
        #expect(taken.ordered.map(\.subject.phoneMasked) == ["***4567"])
        #expect(taken.ordered.map(\.subject.requestID) == ["r"])
        #expect(taken.queued == 1)
        let again = try await order("/tomar 4567", bench, id: "wamid.1", at: 2)
        #expect(again.duplicates == 1)
        #expect(again.ordered.isEmpty && again.queued == 0)
        #expect(try await bench.say("¿?", at: 3).accepted[0].mode == .humanActive)
        let words = try await order("/responder 4567 Ya voy", bench, id: "wamid.2", at: 4)
        #expect(words.queued == 2)
        #expect(words.ordered.isEmpty, "taken already")
        let released = try await order("/soltar 4567", bench, id: "wamid.3", at: 5)
        #expect(released.ordered.map(\.change.mode) == [.aiActive])
        #expect(
            try await bench.claim(at: 10).turns.map(\.conversation.id) == [id], "no turn for orders"
        )

        let sends = try await bench.claimSends(at: 11).sends
        #expect(sends.map(\.draft.content).contains(.text("Ya voy")))
        let answer = try #require(sends.first { $0.draft.id == OutboxID("out_awamid.1") })
        #expect(answer.draft.recipient.masked == "***4321")
        guard case .text(let text) = answer.draft.content else { return }
        #expect(text.contains("***4567") && text.contains("/soltar 4567"))
        #expect(try await bench.say("hola", at: 12).accepted[0].mode == .aiActive)
    }

    @Test(arguments: StoreKind.allCases)
    func whoCannotBeToldIsAskedFor(kind: StoreKind) async throws {
        let other = Sender.make(phone: "573109994567")
        // command, how many customers end so, what the answer holds
        let table: [(String, Int, String)] = [
            ("/tomar 4567", 0, "No encuentro"), ("/tomar 4567", 2, "Hay 2 clientes"),
            ("/tomar", 1, "Escriba así"), ("/soltar 4567", 1, "ya estaba"),
            ("/tomar 4567", 1, "Listo"), ("/tomar 01234567", 2, "Listo"),
        ]
        for (text, count, expected) in table {
            let bench = try await Bench(kind)
            for sender in [Sender.ana, other].prefix(count) {
                try await bench.say("hola", from: sender, at: 0)
            }
            try await order(text, bench, at: 1)
            let send = try await bench.claimOneSend(at: 2)
            guard case .text(let answer) = send.draft.content else { continue }
            #expect(answer.contains(expected), "\(text): \(answer)")
            #expect(!answer.contains("\n"))
        }
    }

    @Test(arguments: StoreKind.allCases)
    func failedAndDoubtfulSendsAreListedRetriedAndDropped(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        try await bench.say("hola", at: 0)
        let first = try await bench.answer("1", at: 2)
        let id = first.conversationID
        #expect(
            try await bench.store.change(first.id, by: .drop, at: .at(3)) == .notInTrouble(.pending)
        )
        let failed = try await bench.claimOneSend(at: 3)
        try await bench.record(.failed(error: "131026"), for: failed, at: 4)
        #expect(try await bench.store.history(of: id, limit: 9)?.map(\.text) == ["hola"])
        let list = try await bench.store.sendsInTrouble(limit: 10)
        #expect(list.map(\.id) == [first.id])
        #expect(list.first?.error == "131026")
        #expect(list.first?.recipientMasked == "***4567")

        #expect(try await bench.store.change(first.id, by: .retry, at: .at(50_000)) == .changed)
        let again = try await bench.claimOneSend(at: 50_001)
        #expect(again.draft.id == first.id, "also after its first time was over")
        try await bench.record(.unknown(error: "reset"), for: again, at: 50_002)
        #expect(try await bench.store.sendsInTrouble(limit: 10).map(\.status) == [.unknown])
        #expect(try await bench.store.history(of: id, limit: 9)?.map(\.text) == ["hola", "1"])
        #expect(try await bench.store.change(first.id, by: .drop, at: .at(50_003)) == .changed)
        #expect(try await bench.store.sendsInTrouble(limit: 10).isEmpty)
        #expect(try await bench.claimSends(at: 60_000).sends.isEmpty)
        #expect(try await bench.store.history(of: id, limit: 9)?.map(\.text) == ["hola"])
        #expect(try await bench.onlyTrace().sendStatus == .failed, "final")
        let nobody = try await bench.store.change(OutboxID("x"), by: .drop, at: .at(1))
        #expect(nobody == .unknownSend)
    }

    @Test(arguments: StoreKind.allCases)
    func aRetriedSendGoesBeforeWhatCameAfterIt(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        try await bench.say("hola", at: 0)
        let first = try await bench.answer("1", at: 2)
        try await bench.say("¿y?", at: 3)
        let second = try await bench.answer("2", at: 5)
        try await bench.say("¿y?", at: 6)
        let third = try await bench.answer("3", at: 8)
        try await bench.record(
            .failed(error: "x"), for: try await bench.claimOneSend(at: 9), at: 10)
        let underway = try await bench.claimOneSend(at: 11)
        #expect(underway.draft.id == second.id)
        _ = try await bench.store.change(first.id, by: .retry, at: .at(12))
        #expect(try await bench.claimSends(at: 13).sends.isEmpty, "one at a time")
        try await bench.record(.sent(MessageID("wamid.2")), for: underway, at: 14)
        let retried = try await bench.claimOneSend(at: 15)
        #expect(retried.draft.id == first.id)
        try await bench.record(.sent(MessageID("wamid.1")), for: retried, at: 16)
        #expect(try await bench.claimOneSend(at: 17).draft.id == third.id)
    }
}
