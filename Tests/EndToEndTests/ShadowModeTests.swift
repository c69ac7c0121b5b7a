import ChatCore
import ChatEngine
import ChatStandIns
import ChatStore
import Testing

/// A person answers, the bot is quiet.
@Suite(.timeLimit(.minutes(15))) struct ShadowModeTests {
    @Test func aHandoffIsToldOnceNotifiedAndEndsByItself() async throws {
        let bench = try await Bench()
        try await bench.receive("quiero hablar con una persona", id: "wamid.1")
        #expect(await bench.wait { bench.replies().count == 1 })
        #expect(await bench.wait { bench.replies(to: Shop.notifyNumber).count == 1 })
        let notification = try #require(bench.replies(to: Shop.notifyNumber).first)
        #expect(notification.text.contains("https://wa.me/573001234567"))
        #expect(notification.text.contains("quiero hablar con una persona"))
        let first = try #require(try await bench.lastTrace())
        #expect(first.mode == .humanActive)
        #expect(first.handoffTeam != nil)

        try await bench.receive("¿a qué hora abren?", id: "wamid.2")
        #expect(try await bench.wait { try await bench.lastTrace()?.messageID.value == "wamid.2" })
        let silent = try #require(try await bench.lastTrace())
        #expect(silent.decisionPath.contains("mode:human_active"))
        #expect(silent.decisionPath.contains("openai:blocked:human_active"))
        #expect(silent.responseText == nil)
        #expect(silent.sendStatus == nil)
        #expect(bench.graph.reads == [MessageID("wamid.1")])

        bench.clock.move(milliseconds: 12 * 3_600_000 + 1000)
        try await bench.receive("¿a qué hora abren?", id: "wamid.3")
        #expect(await bench.wait { bench.replies().count == 2 })
        let handoffs = try await bench.store.handoffs(
            limit: 10, onlyOpen: false, at: bench.clock.now())
        #expect(handoffs.map(\.endedBy) == ["ttl"])
        #expect(handoffs.first?.notificationStatus == .sent)
        await bench.stop()
    }

    @Test func aTakeoverBetweenDecidingAndSendingSilencesTheBot() async throws {
        let bench = try await Bench { _, attempt in
            attempt == 1 ? .refuseUntil(seconds: 3600, code: 130_429) : .accept
        }
        try await bench.receive("¿a qué hora abren?", id: "wamid.1")
        #expect(
            await bench.wait {
                bench.observations.all.contains {
                    if case .sendAttempted = $0 { true } else { false }
                }
            })
        let trace = try #require(try await bench.lastTrace())
        let outcome = try await bench.engine.changeMode(
            of: trace.conversationID, to: .humanActive, actor: "cli", reason: "take")
        #expect(outcome == .changed)
        bench.clock.move(milliseconds: 3_700_000)
        #expect(try await bench.wait { try await bench.lastTrace()?.sendStatus == .cancelled })
        await bench.stop()
        #expect(bench.replies().isEmpty)
    }

    @Test func theOwnersWordsFromThePhoneSilenceTheBot() async throws {
        let bench = try await Bench()
        let sender = try #require(Sender(phone: PhoneNumber("573001234567"), userID: nil))
        let echo = EchoedMessage(
            id: MessageID("wamid.echo.1"), recipient: sender, sentAt: bench.clock.now(),
            content: .text("Buenas, ya le reviso"))
        _ = await bench.engine.accept(WebhookBatch(items: [.echo(echo)]), requestID: "r-e")
        try await bench.receive("¿a qué hora abren?", id: "wamid.1")
        #expect(try await bench.wait { try await bench.lastTrace() != nil })
        let trace = try #require(try await bench.lastTrace())
        #expect(trace.mode == .humanActive)
        let history = try await bench.store.history(of: trace.conversationID, limit: 10)
        #expect(history?.map(\.role) == [.human, .customer])
        #expect(
            try await bench.engine.changeMode(
                of: trace.conversationID, to: .aiActive, actor: "cli", reason: "release")
                == .changed)
        try await bench.receive("¿a qué hora abren?", id: "wamid.2")
        #expect(await bench.wait { bench.replies().count == 1 })
        await bench.stop()
    }
}
