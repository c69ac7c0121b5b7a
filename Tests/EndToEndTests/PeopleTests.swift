import ChatCore
import ChatEngine
import ChatStandIns
import ChatStore
import Testing

/// The shop's people at work: commands from the notify number, and words of their own.
@Suite(.timeLimit(.minutes(15))) struct PeopleTests {
    @Test func aTeamTakesAnswersAndGivesBackByMessage() async throws {
        let bench = try await Bench()
        try await bench.receive("¿a qué hora abren?", id: "wamid.1")
        #expect(await bench.wait { bench.replies().count == 1 })
        let team = Shop.notifyNumber
        try await bench.receive("/tomar 4567", id: "wamid.c1", from: team)
        #expect(await bench.wait { bench.replies(to: team).count == 1 })
        #expect(bench.replies(to: team).last?.text.contains("Luz Marina (***4567)") == true)

        try await bench.receive("¿y los domingos?", id: "wamid.2")
        #expect(try await bench.wait { try await bench.lastTrace()?.messageID.value == "wamid.2" })
        try await bench.receive(
            "/responder 4567 Los domingos no abrimos.", id: "wamid.c2", from: team)
        #expect(await bench.wait { bench.replies().count == 2 })
        #expect(bench.replies().last?.text == "Los domingos no abrimos.")
        try await bench.receive("/soltar 4567", id: "wamid.c3", from: team)
        #expect(await bench.wait { bench.replies(to: team).count == 3 })
        try await bench.receive("¿dónde quedan?", id: "wamid.3")
        #expect(await bench.wait { bench.replies().count == 3 })

        let trace = try #require(try await bench.lastTrace())
        let history = try await bench.store.history(of: trace.conversationID, limit: 20)
        #expect(history?.map(\.role) == [.customer, .bot, .customer, .human, .customer, .bot])
        let handoffs = try await bench.store.handoffs(
            limit: 9, onlyOpen: false, at: bench.clock.now())
        #expect(handoffs.map(\.actor) == ["team"])
        #expect(handoffs.map(\.endedBy) == ["team"])
        let seen = bench.observations.all.compactMap { observation -> String? in
            switch observation {
            case .handedOff(_, _, _, let actor): "taken \(actor)"
            case .released(_, let actor): "released \(actor)"
            default: nil
            }
        }
        #expect(seen == ["taken team", "released team"])
        await bench.stop()
    }

    @Test func otherWordsAndOtherNumbersAreCustomers() async throws {
        let bench = try await Bench()
        try await bench.receive("hola", id: "wamid.1", from: Shop.notifyNumber)
        #expect(await bench.wait { bench.replies(to: Shop.notifyNumber).count == 1 })
        try await bench.receive("/tomar 0001", id: "wamid.2")
        #expect(await bench.wait { bench.replies().count == 1 })
        let list = try await bench.store.conversations(limit: 9, at: bench.clock.now())
        #expect(list.map(\.mode) == [.aiActive, .aiActive])
        await bench.stop()
    }

    /// Somebody with a username and no number that we may see: answered by user id, and one person all along.
    @Test func aCustomerWithoutANumberHasOneConversation() async throws {
        let bench = try await Bench()
        var count = 0
        func receive(phone: String?, userID: String?) async throws {
            count += 1
            let sender = try #require(
                Sender(
                    phone: phone.flatMap(PhoneNumber.init),
                    userID: userID.flatMap(BusinessScopedUserID.init)))
            let message = InboundMessage(
                id: MessageID("wamid.\(count)"), sender: sender, sentAt: bench.clock.now(),
                content: .text("¿a qué hora abren?"))
            _ = await bench.engine.accept(WebhookBatch(items: [.message(message)]), requestID: "r")
        }
        try await receive(phone: nil, userID: "CO.1349")
        #expect(await bench.wait { bench.replies(to: "CO.1349").count == 1 })
        let change = InboundEvent(
            id: nil, sender: nil, at: bench.clock.now(),
            kind: .identityChange(
                from: .userID(try #require(BusinessScopedUserID("CO.1349"))),
                to: try #require(Sender(phone: nil, userID: BusinessScopedUserID("CO.77")))))
        _ = await bench.engine.accept(WebhookBatch(items: [.event(change)]), requestID: "r")
        try await receive(phone: nil, userID: "CO.77")
        #expect(await bench.wait { bench.replies(to: "CO.77").count == 1 })
        try await receive(phone: "573001234567", userID: "CO.77")
        #expect(await bench.wait { bench.replies(to: "573001234567").count == 1 })
        try await receive(phone: "573001234567", userID: nil)
        #expect(await bench.wait { bench.replies(to: "573001234567").count == 2 })
        let list = try await bench.store.conversations(limit: 9, at: bench.clock.now())
        #expect(list.count == 1)
        let traces = try await bench.store.traces(TraceQuery())
        #expect(Set(traces.map(\.conversationID)).count == 1)
        #expect(traces.map(\.phoneMasked).last == "***4567")
        #expect(traces.allSatisfy { $0.phoneMasked?.hasPrefix("***") == true })
        await bench.stop()
    }

    @Test func aPersonsWordsLeaveFromTheShopsNumber() async throws {
        let bench = try await Bench()
        try await bench.receive("hola", id: "wamid.1")
        #expect(await bench.wait { bench.replies().count == 1 })
        let id = try #require(try await bench.lastTrace()?.conversationID)
        let outcome = try await bench.engine.reply(in: id, text: "Ya le cuento.", actor: "api")
        #expect(outcome == .queued(tookOver: true))
        #expect(await bench.wait { bench.replies().count == 2 })
        #expect(bench.replies().last?.text == "Ya le cuento.")
        bench.clock.move(milliseconds: HumanReply.windowMilliseconds)
        let late = try await bench.engine.reply(in: id, text: "¿Sigue ahí?", actor: "api")
        guard case .windowClosed(since: .some) = late else {
            Issue.record("\(late)")
            return
        }
        await bench.stop()
    }

    @Test func outsideTheWindowATeamIsToldByTemplate() async throws {
        let number = PhoneNumber(Shop.notifyNumber)
        let bench = try await Bench(
            policy: EnginePolicy(
                inbound: InboundPolicy(burstQuietMilliseconds: 0),
                outbound: OutboundPolicy(
                    defaultNumber: number,
                    notifyTemplate: NotifyTemplate(name: "aviso_equipo", language: "es")))
        ) { send, _ in
            // WhatsApp's own view of the window is what counts: it refuses the second text.
            send.type == "text" && send.text.contains("573001110002")
                ? .refuse(status: 400, code: 131_047) : .accept
        }
        let team = Shop.notifyNumber
        try await bench.receive("quiero hablar con una persona", id: "wamid.1")
        #expect(await bench.wait { bench.replies(to: team).map(\.type) == ["template"] })
        let told = try #require(bench.replies(to: team).first)
        #expect(told.text.contains("https://wa.me/573001234567"))
        #expect(told.text.contains("quiero hablar con una persona"))
        try await bench.receive("hola", id: "wamid.2", from: team)
        #expect(await bench.wait { bench.replies(to: team).count == 2 })
        try await bench.receive(
            "quiero hablar con una persona", id: "wamid.3", from: "573001110001")
        #expect(
            await bench.wait { bench.replies(to: team).last?.text.contains("573001110001") == true }
        )
        #expect(bench.replies(to: team).last?.type == "text")
        try await bench.receive(
            "quiero hablar con una persona", id: "wamid.4", from: "573001110002")
        #expect(
            await bench.wait { bench.replies(to: team).last?.text.contains("573001110002") == true }
        )
        #expect(bench.replies(to: team).last?.type == "template")
        await bench.stop()
    }
}
