internal import ChatCore
internal import ChatEngine
internal import ChatHTTP
internal import ChatJSON
internal import ChatStandIns

extension TrialChecks {
    static let webhook: [Check<Trial>] = [
        Check("G1.2", "webhook verification", verification),
        Check("G1.6", "webhook signature", signatures),
        Check("G1.5", "every kind of message", kinds),
        Check("G1.5b", "batches with foreign and broken parts", batch),
        Check("G6.4", "message, reply, delivery, trace", endToEnd),
    ]

    @Sendable private static func verification(_ trial: Trial) async -> CheckResult {
        await WebhookProbe(trial.caller, verifyToken: trial.secrets.verifyToken).verification()
    }

    @Sendable private static func signatures(_ trial: Trial) async -> CheckResult {
        let phone = trial.customer()
        let forged = (0..<10).map { _ in trial.messageID(isTraced: false) }
        var bodies = forged.makeIterator()
        var findings = Findings()
        let before = await trial.traces().count
        for variant in SignatureVariant.allCases {
            let body = trial.draft.messages([
                .text("hola", id: bodies.next() ?? "", from: phone, at: trial.clock.now())
            ])
            let headers = variant.headers(of: body, secret: trial.secrets.appSecret)
            let answer = trial.note(await trial.caller.post("/whatsapp/webhook", body, headers))
            findings.expect(
                answer.status == variant.expected, "\(variant.rawValue): \(answer.told)")
        }
        guard await trial.say("hola", from: trial.customer()) != nil else {
            return .fail("a rightly signed message was not answered", hint: hint)
        }
        let conversations =
            await trial.caller.get("/api/conversations", trial.key).json["conversations"]?
            .arrayValue
            ?? []
        findings.expect(
            !conversations.contains {
                $0["phone_masked"]?.stringValue == masked(phone)
            }, "a forged message left a conversation")
        let rows = await trial.traces().count - before
        findings.expect(rows == 1, "\(rows) traces where 1 belongs")
        return findings.result(
            "good 200; \(SignatureVariant.allCases.count) bad ones 401 or 403, no row of them",
            hint: hint)
    }

    private static let hint = "this is a fault of the program: do not go live with it"

    @Sendable private static func kinds(_ trial: Trial) async -> CheckResult {
        var findings = Findings()
        var traced: [(name: String, id: String)] = []
        for sample in MessageSamples.all {
            let id = trial.messageID(isTraced: sample.isTurn)
            let message = WebhookDraft.Message(
                id: id, phone: sample.withholdsNumber ? nil : trial.customer(),
                userID: sample.withholdsNumber ? "CO.1349200170" : nil, name: TrialSecrets.name,
                at: trial.clock.now(), members: sample.members)
            let answer = await trial.deliver(trial.draft.messages([message]))
            findings.expect(answer.status == 200, "\(sample.name): \(answer.told)")
            if sample.isTurn, answer.status == 200 { traced.append((sample.name, id)) }
        }
        let status = trial.draft.status(
            "delivered", of: "wamid.nobody", callbackData: nil, to: trial.customer(),
            at: trial.clock.now())
        let echo = trial.draft.echo(
            "Ya le ayudo.", id: trial.messageID(isTraced: false), to: trial.customer(),
            at: trial.clock.now())
        let unknown = trial.draft.change("flows", [("event", "FLOW_STATUS_CHANGE")])
        for (name, change) in [("status", status), ("echo", echo), ("unknown field", unknown)] {
            let answer = await trial.deliver(trial.draft.envelope([change]))
            findings.expect(answer.status == 200, "\(name): \(answer.told)")
        }
        for (name, id) in traced {
            findings.expect(await trial.trace(of: id) != nil, "\(name): no trace")
        }
        return findings.result(
            "\(MessageSamples.all.count + 3) kinds taken, \(traced.count) of them decided",
            hint: hint)
    }

    @Sendable private static func batch(_ trial: Trial) async -> CheckResult {
        let now = trial.clock.now()
        let ids = (0..<4).map { _ in trial.messageID() }
        let foreign = trial.messageID(isTraced: false)
        let phones = ids.map { _ in trial.customer() }
        let messages = zip(ids, phones).map { id, phone in
            WebhookDraft.Message.text("¿A qué hora abren?", id: id, from: phone, at: now)
        }
        let broken = trial.draft.change("messages", [("messages", [5, ["id": 7], "x"])])
        let other = trial.draft.change(
            [.text("hola", id: foreign, from: trial.customer(), at: now)], number: "999")
        let body = trial.draft.envelope([
            trial.draft.change(Array(messages[..<2])), broken, other,
            trial.draft.change(Array(messages[2...])),
        ])
        let answer = await trial.deliver(body)
        guard answer.status == 200 else { return .fail("the batch: \(answer.told)", hint: hint) }
        var findings = Findings()
        for (id, phone) in zip(ids, phones) {
            findings.expect(await trial.trace(of: id) != nil, "one of its messages has no trace")
            findings.expect(
                await trial.reply(to: phone) != nil, "one of its customers has no reply")
        }
        let again = await trial.deliver(body)
        findings.expect(again.status == 200, "the same once more: \(again.told)")
        return findings.result(
            "4 customers of 2 entries answered, a broken and a foreign part counted and skipped",
            hint: hint)
    }

    /// What no log, metric or trace may keep.
    private static let privateWords =
        "Buenas, soy Zoraida Canarina, ¿a qué hora abren? Escríbame a \(TrialSecrets.email) o al "
        + "\(TrialSecrets.customerPrefix)55555"

    @Sendable private static func endToEnd(_ trial: Trial) async -> CheckResult {
        let phone = trial.customer()
        let start = trial.clock.uptimeMilliseconds()
        guard let trace = await trial.say(privateWords, from: phone) else {
            return .fail("no turn within 15 s", hint: hint)
        }
        guard let reply = await trial.reply(to: phone) else {
            return .fail("a turn, but no reply within 15 s", hint: hint)
        }
        let milliseconds = Int(trial.clock.uptimeMilliseconds() - start)
        let status = trial.draft.status(
            "delivered", of: reply.messageID.value, callbackData: reply.callbackData, to: phone,
            at: trial.clock.now())
        let answer = await trial.deliver(trial.draft.envelope([status]))
        let id = trace["message_id"]?.stringValue ?? ""
        let isDelivered = await Patience.wait(seconds: 10) {
            await trial.trace(of: id)?["send_status"]?.stringValue == "delivered"
        }
        var findings = Findings()
        findings.expect(isDelivered, "the trace does not say delivered")
        findings.expect(
            trial.received(by: phone).count == 1,
            "\(trial.received(by: phone).count) replies to one message")
        return findings.result(
            "one reply to \(masked(phone)) after \(milliseconds) ms, delivered, "
                + "trace \(trace["id"]?.int64 ?? 0), request \(answer.requestID)", hint: hint)
    }
}
