import ChatCore
import ChatEngine
import ChatStandIns
import ChatStore
import Testing

/// The engine with real parts around it, and a Graph API that misbehaves on purpose.
@Suite(.timeLimit(.minutes(15))) struct EngineTests {
    @Test func aMessageIsAnsweredOnceTracedAndMarkedAsRead() async throws {
        let bench = try await Bench()
        for _ in 0..<3 { try await bench.receive("Hola, ¿a qué hora abren?", id: "wamid.1") }
        #expect(await bench.wait { bench.replies().count == 1 })
        #expect(try await bench.wait { try await bench.lastTrace()?.sendStatus == .sent })
        #expect(await bench.wait { bench.graph.reads == [MessageID("wamid.1")] })
        let trace = try #require(try await bench.lastTrace())
        #expect(trace.messageIDs == [MessageID("wamid.1")])
        #expect(trace.phoneMasked == "***4567")
        #expect(trace.sendAttempts == 1)
        #expect(!trace.conversationID.value.contains("573001234567"))
        await bench.stop()
        #expect(bench.replies().count == 1)
    }

    @Test func whatMetaSaysOfTheAccountIsTold() async throws {
        let bench = try await Bench()
        let notice = InboundEvent(
            id: nil, sender: nil, at: bench.clock.now(),
            kind: .account(field: "account_update", summary: "event=DISABLED_UPDATE"))
        _ = await bench.engine.accept(WebhookBatch(items: [.event(notice)]), requestID: "r")
        let told = bench.observations.all.compactMap { observation -> String? in
            guard case .accountNotice("r", let field, let summary) = observation else { return nil }
            return field + " " + summary
        }
        #expect(told == ["account_update event=DISABLED_UPDATE"])
        await bench.stop()
    }

    /// What the first attempt meets, and how many attempts it takes.
    @Test(arguments: [
        (GraphBehavior.refuse(status: 503, code: 131_016), 2),
        (.refuse(status: 500, code: 1), 2),
        (.refuseUntil(seconds: 1, code: 130_429), 2),
        (.refuse(status: 400, code: 131_056), 2),
    ])
    func passingFaultsAreRepeated(fault: GraphBehavior, attempts: Int) async throws {
        let bench = try await Bench { _, attempt in attempt == 1 ? fault : .accept }
        try await bench.receive("Hola", id: "wamid.1")
        #expect(await bench.wait { bench.replies().count == 1 })
        #expect(try await bench.wait { try await bench.lastTrace()?.sendStatus == .sent })
        #expect(try await bench.lastTrace()?.sendAttempts == attempts)
        await bench.stop()
    }

    @Test(arguments: [
        GraphBehavior.refuse(status: 400, code: 131_047), .refuse(status: 400, code: 131_026),
        .refuse(status: 400, code: 100),
    ])
    func permanentErrorsAreTriedOnce(fault: GraphBehavior) async throws {
        let bench = try await Bench { _, _ in fault }
        try await bench.receive("Hola", id: "wamid.1")
        #expect(try await bench.wait { try await bench.lastTrace()?.sendStatus == .failed })
        let trace = try #require(try await bench.lastTrace())
        #expect(trace.sendAttempts == 1)
        #expect(trace.error != nil)
        await bench.stop()
        #expect(bench.graph.sends.count == 1)
    }

    /// A failure that Meta reports after it had accepted the send, even after the customer read it.
    @Test(arguments: [131_047, 131_026, 131_049])
    func aLateFailureIsShownAndReported(code: Int) async throws {
        let bench = try await Bench()
        try await bench.receive("Hola", id: "wamid.1")
        #expect(try await bench.wait { try await bench.lastTrace()?.sendStatus == .sent })
        let send = try #require(bench.replies().first)
        func status(_ state: DeliveryStatus.State, _ errors: [GraphErrorInfo] = []) async {
            let status = DeliveryStatus(
                messageID: send.messageID, state: state, at: bench.clock.now(), errors: errors)
            _ = await bench.engine.accept(WebhookBatch(items: [.status(status)]), requestID: "r")
        }
        await status(.read)
        #expect(try await bench.lastTrace()?.sendStatus == .read)
        await status(.failed, [GraphErrorInfo(code: code, title: "Undeliverable")])
        await status(.delivered)
        let trace = try #require(try await bench.lastTrace())
        #expect(trace.sendStatus == .failed, "final")
        #expect(trace.error?.contains("\(code)") == true)
        let reported = bench.observations.all.compactMap { observation -> Int? in
            guard case .sendSettled(let settled) = observation else { return nil }
            return settled.status == .failed ? settled.error?.code : nil
        }
        #expect(reported == [code])
        await bench.stop()
        #expect(bench.graph.sends.count == 1, "never repeated by itself")
    }

    /// STOP is confirmed once; then nothing leaves, people's words included, until the customer writes.
    @Test func whoWantsToHearNothingHearsNothing() async throws {
        let bench = try await Bench()
        try await bench.receive("STOP", id: "wamid.1")
        #expect(await bench.wait { bench.replies().count == 1 })
        try await bench.receive("no me escriban más", id: "wamid.2")
        #expect(try await bench.wait { try await bench.lastTrace()?.messageID.value == "wamid.2" })
        let id = try #require(try await bench.lastTrace()?.conversationID)
        #expect(try await bench.engine.reply(in: id, text: "¿Por qué?", actor: "api") == .optedOut)
        try await bench.receive("/responder 4567 Hola", id: "wamid.c", from: Shop.notifyNumber)
        #expect(await bench.wait { bench.replies(to: Shop.notifyNumber).count == 1 })
        #expect(
            bench.replies(to: Shop.notifyNumber).first?.text.contains("pidió que no le escriban")
                == true)
        #expect(bench.replies().count == 1)
        try await bench.receive("¿a qué hora abren?", id: "wamid.3")
        #expect(await bench.wait { bench.replies().count == 2 })
        #expect(
            try await bench.engine.reply(in: id, text: "Buenas", actor: "api")
                == .queued(tookOver: true))
        await bench.stop()
    }

    /// What waits to be tried again when the wish comes is withdrawn, and told of as such.
    @Test func whatAWishWithdrawsIsTold() async throws {
        let bench = try await Bench { _, _ in .refuse(status: 429, code: 130_429) }
        bench.clock.stop()
        try await bench.receive("¿a qué hora abren?", id: "wamid.1")
        #expect(
            try await bench.wait {
                let trace = try await bench.lastTrace()
                return trace?.sendStatus == .pending && (trace?.sendAttempts ?? 0) > 0
            })
        try await bench.receive("STOP", id: "wamid.2")
        func told() -> [String] {
            bench.observations.all.flatMap { observation -> [String] in
                guard case .sendsCancelled(let sends) = observation else { return [] }
                return sends.map(\.id.value)
            }
        }
        #expect(await bench.wait { !told().isEmpty })
        #expect(told().count == 1)
        #expect(try await bench.store.traces(TraceQuery()).first?.sendStatus == .cancelled)
        await bench.stop()
    }

    /// Whatever breaks after the request left may have been accepted: it is not repeated before the quiet time.
    @Test(arguments: [
        GraphBehavior.acceptAndHangUp, .acceptAndReset, .garbage, .page(status: 502), .hangUp,
    ])
    func brokenAnswersAreUnknownAndSettledByAStatus(fault: GraphBehavior) async throws {
        let bench = try await Bench { _, _ in fault }
        bench.clock.stop()
        try await bench.receive("Hola", id: "wamid.1")
        #expect(try await bench.wait { try await bench.lastTrace()?.sendStatus == .unknown })
        bench.clock.move(milliseconds: 29_000)
        try? await Task.sleep(for: .milliseconds(300))
        #expect(bench.graph.sends.count == 1)
        let send = try #require(bench.graph.sends.first)
        let status = DeliveryStatus(
            messageID: send.messageID, state: .delivered, at: bench.clock.now(),
            callbackData: send.callbackData)
        _ = await bench.engine.accept(WebhookBatch(items: [.status(status)]), requestID: "r-s")
        #expect(try await bench.lastTrace()?.sendStatus == .delivered)
        bench.clock.move(milliseconds: 120_000)
        try? await Task.sleep(for: .milliseconds(300))
        #expect(bench.graph.sends.count == 1)
        await bench.stop()
    }

    @Test func anUnknownSendIsRepeatedAfterTheQuietTime() async throws {
        let bench = try await Bench { _, attempt in attempt == 1 ? .hangUp : .accept }
        try await bench.receive("Hola", id: "wamid.1")
        #expect(try await bench.wait { try await bench.lastTrace()?.sendStatus == .unknown })
        bench.clock.move(milliseconds: 31_000)
        #expect(await bench.wait { bench.replies().count == 1 })
        #expect(try await bench.wait { try await bench.lastTrace()?.sendStatus == .sent })
        await bench.stop()
    }

    @Test func aDeadTokenKeepsTheQueueAndCallsAPerson() async throws {
        let isFixed = Locked(false)
        let bench = try await Bench { _, _ in
            isFixed.withLock { $0 } ? .accept : .refuse(status: 401, code: 190)
        }
        bench.clock.stop()
        try await bench.receive("Hola", id: "wamid.1", from: "573001110001")
        #expect(
            await bench.wait {
                bench.observations.all.contains {
                    if case .circuitOpened = $0 { true } else { false }
                }
            })
        try await bench.receive("Hola", id: "wamid.2", from: "573001110002")
        #expect(
            try await bench.wait { try await bench.lastTrace()?.messageID.value == "wamid.2" })
        bench.clock.move(milliseconds: 59_000)
        #expect(bench.graph.sends.count == 1)
        isFixed.withLock { $0 = true }
        bench.clock.move(milliseconds: 2000)
        // One of them is the probe; the other follows once it is through.
        for phone in ["573001110001", "573001110002"] {
            #expect(await bench.wait { bench.replies(to: phone).count == 1 })
        }
        await bench.stop()
    }

    /// On a clock that was set back the pace gives nothing free: the probe waits for it, and not for the next minute.
    @Test func aProbeThatThePaceHoldsBackFollowsAsSoonAsItMay() async throws {
        let clock = MovableClock()
        clock.stop()
        let policy = EnginePolicy(
            inbound: InboundPolicy(burstQuietMilliseconds: 0),
            outbound: OutboundPolicy(messagesPerSecond: 1))
        let bench = try await Bench(policy: policy, clock: clock) { _, attempt in
            guard attempt == 1 else { return .accept }
            clock.move(milliseconds: -3_600_000)
            return .refuse(status: 401, code: 190)
        }
        try await bench.receive("Hola", id: "wamid.1")
        #expect(
            await bench.wait {
                bench.observations.all.contains {
                    if case .circuitOpened = $0 { true } else { false }
                }
            })
        clock.move(milliseconds: 60_000)
        #expect(
            await bench.wait {
                bench.observations.all.contains {
                    if case .sendAttempted(_, _, .released) = $0 { true } else { false }
                }
            })
        #expect(bench.replies().isEmpty)
        clock.move(milliseconds: 1000)
        #expect(await bench.wait { bench.replies().count == 1 })
        await bench.stop()
    }

    /// While the probe hangs, nothing else tries the dead token.
    @Test func aProbeThatHangsIsTheOnlyOne() async throws {
        let count = Locked(0)
        let bench = try await Bench { _, _ in
            let isFirst = count.withLock { count in
                count += 1
                return count == 1
            }
            return isFirst
                ? .refuse(status: 401, code: 190) : .acceptAfter(milliseconds: 600_000)
        }
        bench.clock.stop()
        func receive(_ number: Int) async throws {
            try await bench.receive("Hola", id: "wamid.\(number)", from: "57300111000\(number)")
            let isDecided = try await bench.wait {
                try await bench.lastTrace()?.messageID.value == "wamid.\(number)"
            }
            #expect(isDecided)
        }
        try await receive(1)
        #expect(await bench.wait { bench.graph.sends.count == 1 })
        try await receive(2)
        bench.clock.move(milliseconds: 61_000)
        #expect(await bench.wait { bench.graph.sends.count >= 2 })
        // Each of these wakes the loop.
        for number in 3...6 {
            bench.clock.move(milliseconds: 5000)
            try await receive(number)
        }
        #expect(bench.graph.sends.count == 2)
        await bench.graph.stop()
        await bench.stop()
    }

    @Test func oneSlowRecipientDelaysNobody() async throws {
        let bench = try await Bench { send, _ in
            send.recipient == "573001110001" ? .acceptAfter(milliseconds: 600_000) : .accept
        }
        try await bench.receive("Hola", id: "wamid.1", from: "573001110001")
        for number in 2...9 {
            try await bench.receive("Hola", id: "wamid.\(number)", from: "57300111000\(number)")
        }
        #expect(
            await bench.wait {
                (2...9).allSatisfy { bench.replies(to: "57300111000\($0)").count == 1 }
            })
        // Nobody waits for the slow one any longer.
        await bench.graph.stop()
        await bench.stop()
    }

    @Test func repliesOfAConversationKeepTheirOrderThroughFailures() async throws {
        let bench = try await Bench { send, attempt in
            attempt == 1 && send.text.contains("abr") ? .refuse(status: 503, code: 2) : .accept
        }
        try await bench.receive("¿A qué hora abren?", id: "wamid.1")
        try await bench.receive("¿Dónde quedan?", id: "wamid.2")
        try await bench.receive("Muchas gracias", id: "wamid.3")
        #expect(await bench.wait { bench.replies().count == 3 })
        let traces = try await bench.store.traces(TraceQuery())
        #expect(
            traces.map(\.messageID.value) == ["wamid.1", "wamid.2", "wamid.3"])
        #expect(bench.replies().map(\.text) == traces.compactMap(\.responseText))
        await bench.stop()
    }

    @Test func inATrialOnlyAllowedSendersAreAnswered() async throws {
        let allowed = try #require(PhoneNumber("573001110001"))
        let bench = try await Bench(
            policy: EnginePolicy(
                inbound: InboundPolicy(burstQuietMilliseconds: 0),
                outbound: OutboundPolicy(allowedSenders: [allowed])))
        try await bench.receive("quiero hablar con una persona", id: "wamid.1")
        try await bench.receive("Hola", id: "wamid.2", from: allowed.digits)
        #expect(await bench.wait { bench.replies(to: allowed.digits).count == 1 })
        #expect(try await bench.wait { try await bench.store.traces(TraceQuery()).count == 2 })
        let trace = try #require(
            try await bench.store.traces(TraceQuery()).first { $0.messageID.value == "wamid.1" })
        #expect(trace.decisionPath.last == "reply:not_allowed")
        #expect(trace.mode == .aiActive)
        #expect(trace.responseText == nil)
        await bench.stop()
        #expect(bench.replies().isEmpty)
        #expect(bench.graph.reads == [MessageID("wamid.2")])
    }

    @Test func aBurstIsOneTurnWithOneBubble() async throws {
        let bench = try await Bench(
            policy: EnginePolicy(inbound: InboundPolicy(burstQuietMilliseconds: 400)))
        bench.clock.stop()
        for (number, text) in ["Hola", "¿a qué hora abren?", "¿y dónde quedan?"].enumerated() {
            bench.clock.move(milliseconds: 399)
            try await bench.receive(text, id: "wamid.\(number)")
        }
        bench.clock.move(milliseconds: 400)
        #expect(await bench.wait { bench.replies().count == 1 })
        let trace = try #require(try await bench.lastTrace())
        #expect(trace.messageIDs.map(\.value) == ["wamid.0", "wamid.1", "wamid.2"])
        #expect(trace.messageID.value == "wamid.2")
        #expect(trace.intents == ["saludo", "horarios", "ubicacion"])
        await bench.stop()
        #expect(bench.replies().count == 1)
    }

    /// The twenty-first message within a minute is refused whole, and taken when it comes again later.
    @Test func theTwentyFirstMessageOfAMinuteComesAgain() async throws {
        let bench = try await Bench()
        bench.clock.stop()
        for number in 1...20 {
            guard case .stored = try await bench.receive("Hola", id: "wamid.\(number)") else {
                Issue.record("message \(number) was not taken")
                return
            }
        }
        guard case .rateLimited(let seconds) = try await bench.receive("Hola", id: "wamid.21")
        else {
            Issue.record("the 21st message was taken")
            return
        }
        #expect((1...60).contains(seconds))
        bench.clock.move(milliseconds: 61_000)
        guard case .stored(let outcome) = try await bench.receive("Hola", id: "wamid.21") else {
            Issue.record("the 21st message was refused again")
            return
        }
        #expect(outcome.accepted.count == 1)
        await bench.stop()
    }

    /// Path, asset and what leaves agree: without a public address no picture is sent. Pictures that come
    /// without words leave no text in the trace.
    @Test(arguments: [nil, "https://tienda.example.co"])
    func picturesLeaveOnlyWithAPublicAddress(base: String?) async throws {
        let bench = try await Bench(
            policy: EnginePolicy(
                inbound: InboundPolicy(burstQuietMilliseconds: 0),
                outbound: OutboundPolicy(publicBaseURL: base)))
        try await bench.receive("¿Tienen la máquina Brother CS7000X?", id: "wamid.1")
        #expect(await bench.wait { bench.replies().count == 1 })
        #expect(try await bench.wait { try await bench.lastTrace() != nil })
        let trace = try #require(try await bench.lastTrace())
        #expect(trace.decisionPath.contains("reply:image") == (base != nil))
        #expect((trace.assetID != nil) == (base != nil))
        #expect(trace.text != nil)

        let photo = MediaAttachment(kind: .image, id: "1")
        let sender = try #require(Sender(phone: PhoneNumber("573001234567"), userID: nil))
        let message = InboundMessage(
            id: MessageID("wamid.2"), sender: sender, sentAt: bench.clock.now(),
            content: .media(photo))
        _ = await bench.engine.accept(WebhookBatch(items: [.message(message)]), requestID: "r-2")
        #expect(
            try await bench.wait {
                try await bench.lastTrace()?.messageIDs == [MessageID("wamid.2")]
            })
        #expect(try await bench.lastTrace()?.text == nil)
        await bench.stop()
    }
}
