import ChatCore
import ChatEngine
import Testing

@testable import ChatStore

/// What a team is told: as text inside the 24-hour window, as a template outside it, gathered while it waits.
@Suite struct NotificationContractTests {
    private static let template = OutboundContent.template(
        name: "aviso", language: "es", variables: ["a", "b", "c"])

    /// A customer is handed to a team; the notification to Beto's number.
    @discardableResult
    private func handOff(
        _ bench: Bench, from sender: Sender = .ana, text: String = "aviso", at seconds: Double,
        alternative: OutboundContent? = template
    ) async throws -> OutboxID {
        try await bench.say("quiero hablar con alguien", from: sender, at: seconds)
        let turn = try await bench.claimOne(at: seconds + 10)
        let to = SenderAlias.phone(try #require(Sender.beto.phone))
        var draft = bench.draft(
            text, purpose: .notification, lane: "notify:x", for: turn.conversation.id, to: to,
            at: seconds)
        draft.alternative = alternative
        var commit = bench.decision(
            on: turn, reply: nil, at: seconds + 10,
            takeover: TurnCommit.Takeover(
                until: .at(seconds + 43_200),
                handoff: HandoffDraft(
                    team: "ventas", reason: "wish", actor: "bot", notificationID: draft.id)))
        commit.sends = [draft]
        _ = try await bench.store.commit(commit)
        return draft.id
    }

    private func status(_ bench: Bench) async throws -> [SendStatus?] {
        try await bench.store.handoffs(limit: 9, onlyOpen: false, at: .at(20))
            .map(\.notificationStatus)
    }

    @Test(arguments: StoreKind.allCases)
    func theWindowDecidesWhatIsSent(kind: StoreKind) async throws {
        // when the team last wrote, whether there is a template, what leaves at 100,010
        let table: [(Double?, OutboundContent?, OutboundContent)] = [
            (nil, Self.template, Self.template), (nil, nil, .text("aviso")),
            (99_000, Self.template, .text("aviso")),
            (100_010 - 86_400, Self.template, Self.template),
            (100_011 - 86_400, Self.template, .text("aviso")),
        ]
        for (wroteAt, template, expected) in table {
            let bench = try await Bench(kind)
            if let wroteAt {
                try await bench.say("hola", from: .beto, at: wroteAt)
                try await bench.record(
                    .sent(MessageID("wamid.b")),
                    for: try await sent(bench, at: wroteAt), at: wroteAt + 11)
            }
            try await handOff(bench, at: 100_000, alternative: template)
            let send = try await bench.claimOneSend(at: 100_010)
            #expect(send.draft.content == expected, "\(String(describing: wroteAt))")
        }
    }

    private func sent(_ bench: Bench, at seconds: Double) async throws -> ClaimedSend {
        try await bench.answer("Hola", at: seconds + 10)
        return try await bench.claimOneSend(at: seconds + 10)
    }

    @Test(arguments: StoreKind.allCases)
    func aClosedWindowSwitchesToTheTemplateOnce(kind: StoreKind) async throws {
        for isLate in [false, true] {
            let bench = try await Bench(kind)
            try await bench.say("hola", from: .beto, at: 0)
            try await bench.record(
                .sent(MessageID("wamid.b")), for: try await sent(bench, at: 0), at: 11)
            let id = try await handOff(bench, at: 20)
            let first = try await bench.claimOneSend(at: 31)
            #expect(first.draft.content == .text("aviso"))
            let error = GraphErrorInfo(code: 131_047, title: "Re-engagement message")
            if isLate {
                try await bench.record(.sent(MessageID("wamid.n1")), for: first, at: 32)
                for second in [33.0, 34] {
                    try await bench.status(
                        .failed, of: "wamid.n1", callback: id, errors: [error], at: second)
                }
            } else {
                try await bench.record(
                    .windowClosed(error: error.description), for: first, at: 32)
            }
            let second = try await bench.claimOneSend(at: 35)
            #expect(second.draft.id == id)
            #expect(second.draft.content == Self.template)
            try await bench.record(.sent(MessageID("wamid.n2")), for: second, at: 36)
            try await bench.status(
                .failed, of: "wamid.n1", callback: id, errors: [error], at: 37)
            #expect(try await status(bench) == [.sent], "the first one's end is told once")
            try await bench.status(
                .failed, of: "wamid.n2", callback: id, errors: [error], at: 38)
            #expect(try await status(bench) == [.failed], "a template is not tried twice")
            #expect(try await bench.claimSends(at: 39).sends.isEmpty)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func waitingNotificationsLeaveAsOne(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        try await handOff(bench, from: .make(phone: "573001110001"), text: "1", at: 0)
        let first = try await bench.claimOneSend(at: 11)
        for number in 2...4 {
            try await handOff(
                bench, from: .make(phone: "57300111000\(number)"), text: "\(number)",
                at: Double(number) * 20)
        }
        #expect(try await bench.claimSends(at: 12).sends.isEmpty, "one at a time")
        try await bench.record(.sent(MessageID("wamid.n1")), for: first, at: 13)
        let second = try await bench.claimOneSend(at: 100)
        let joined = ["a", "b", "c"].map { "\($0) · \($0) · \($0)" }
        #expect(
            second.draft.content == .template(name: "aviso", language: "es", variables: joined))
        try await bench.record(.released(retryAt: .at(101)), for: second, at: 100)
        let again = try await bench.claimOneSend(at: 101)
        #expect(again.draft.content == second.draft.content)
        try await bench.record(.sent(MessageID("wamid.n2")), for: again, at: 102)
        #expect(try await bench.claimSends(at: 103).sends.isEmpty)
        #expect(try await status(bench) == [.sent, .sent, .sent, .sent])
    }

    @Test(arguments: StoreKind.allCases)
    func gatheredWordsStayWithinOneMessage(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let words = String(repeating: "a", count: 2000)
        try await handOff(
            bench, from: .make(phone: "573001110001"), text: "1", at: 0, alternative: nil)
        let first = try await bench.claimOneSend(at: 11)
        for number in 2...4 {
            try await handOff(
                bench, from: .make(phone: "57300111000\(number)"), text: words,
                at: Double(number) * 20, alternative: nil)
        }
        try await bench.record(.sent(MessageID("wamid.n1")), for: first, at: 90)
        let second = try await bench.claimOneSend(at: 100)
        #expect(second.draft.content == .text(words + "\n\n" + words))
        try await bench.record(.sent(MessageID("wamid.n2")), for: second, at: 101)
        #expect(try await bench.claimOneSend(at: 102).draft.content == .text(words))
    }
}
