internal import ChatCore
internal import ChatEngine
internal import ChatJSON
internal import ChatStandIns
internal import Glibc

extension TrialChecks {
    static let crash: [Check<Trial>] = [
        Check("G5.3", "killed at once after a 200: nothing is lost", kills),
        Check("G1.9b", "shadow mode ends by itself", timeToLive),
        Check("G5.1", "no room on the disk: 503, and well again", fullDisk),
    ]

    private static let hint = "this is a fault of the program: do not go live with it"

    /// How long after the 200 each daemon is killed, in milliseconds.
    private static let killDelays: [Int64] = [0, 40, 150, 220]

    @Sendable private static func kills(_ trial: Trial) async -> CheckResult {
        var phones: [String] = []
        // A turn that waits for a burst to end is surely not decided when the kill comes at once.
        let quick = ["BURST_QUIET_SECONDS": "0.15"]
        guard await trial.stop(SIGKILL) != nil else { return .fail("it does not end", hint: hint) }
        for delay in killDelays {
            if let problem = await trial.start(quick) { return .fail(problem, hint: hint) }
            let pair = [trial.customer(), trial.customer()]
            let messages = pair.map { phone in
                WebhookDraft.Message.text(
                    "¿A qué hora abren?", id: trial.messageID(), from: phone, at: trial.clock.now())
            }
            let answer = await trial.deliver(trial.draft.messages(messages))
            guard answer.status == 200 else {
                return .fail("a delivery: \(answer.told)", hint: hint)
            }
            await trial.clock.sleep(milliseconds: delay)
            guard await trial.stop(SIGKILL) == 128 + SIGKILL else {
                return .fail("the daemon had ended by itself", hint: hint)
            }
            phones += pair
        }
        // From here on shadow mode lasts three seconds.
        if let problem = await trial.start(["HUMAN_ACTIVE_TTL_HOURS": "0.00085"]) {
            return .fail(problem, hint: hint)
        }
        var findings = Findings()
        var seconds = 45.0
        for phone in phones {
            let start = trial.clock.uptimeMilliseconds()
            let reply = await Patience.wait(seconds: seconds, every: 200) {
                await trial.confirm(to: phone)
                return trial.received(by: phone).first
            }
            seconds = max(2, seconds - (trial.clock.uptimeMilliseconds() - start) / 1000)
            findings.expect(reply != nil, "\(masked(phone)) got no reply")
        }
        let doubled = phones.filter { trial.received(by: $0).count > 1 }
        findings.expect(doubled.isEmpty, "\(doubled.count) customers got it twice")
        return findings.result(
            "\(killDelays.count) kills, \(phones.count) messages answered 200, "
                + "\(phones.count) replies, none twice", hint: hint)
    }

    @Sendable private static func timeToLive(_ trial: Trial) async -> CheckResult {
        let phone = trial.customer()
        guard let first = await trial.say("hola", from: phone),
            await trial.reply(to: phone) != nil
        else { return .fail("a greeting was not answered", hint: hint) }
        let conversation = first["conversation_id"]?.stringValue ?? ""
        let taken = trial.note(
            await trial.caller.post(
                "/api/conversations/\(conversation)/mode", ["mode": "HUMAN_ACTIVE"], trial.key))
        guard taken.status == 200 else { return .fail("taking over: \(taken.told)", hint: hint) }
        var findings = Findings()
        let silent = await trial.say("¿a qué hora abren?", from: phone)
        findings.expect(
            silent?.path.contains("mode:human_active") == true, "taken over, the bot talks")
        await trial.clock.sleep(milliseconds: 3500)
        let resumed = await trial.say("¿y dónde quedan?", from: phone)
        findings.expect(
            resumed?.path.contains("mode:ai_active") == true, "it is silent after its time")
        findings.expect(
            await trial.reply(to: phone, count: 2) != nil, "no reply after its time")
        return findings.result(
            "silent for 3 s, then one reply (HUMAN_ACTIVE_TTL_HOURS as a fraction)", hint: hint)
    }

    @Sendable private static func fullDisk(_ trial: Trial) async -> CheckResult {
        guard let daemon = trial.daemon, daemon.limitFiles(to: 0) else {
            return .skip("the system does not let the daemon's files be limited")
        }
        let message = WebhookDraft.Message.text(
            "¿A qué hora abren?", id: trial.messageID(), from: trial.customer(),
            at: trial.clock.now())
        let body = trial.draft.messages([message])
        var findings = Findings()
        let refused = await trial.deliver(body)
        findings.expect(refused.status == 503, "a delivery: \(refused.told)")
        let isRed = await Patience.wait(seconds: 10) {
            await trial.caller.get("/health").status == 503
        }
        findings.expect(isRed, "/health stays 200")
        findings.expect(await trial.caller.get("/ready").status == 503, "/ready stays 200")
        guard daemon.limitFiles(to: nil) else {
            return .skip("the system does not give the daemon its room back")
        }
        let isGreen = await Patience.wait(seconds: 10) {
            await trial.caller.get("/health").status == 200
        }
        findings.expect(isGreen, "/health stays 503 when there is room again")
        let again = await trial.deliver(body)
        findings.expect(again.status == 200, "the same delivery later: \(again.told)")
        findings.expect(await trial.trace(of: message.id) != nil, "and it is not decided")
        return findings.result(
            "deliveries 503, /health and /ready 503; with room again all well, nothing lost",
            hint: hint)
    }
}

extension Trial {
    /// Tells the daemon, as Meta does, that what was taken for a number was delivered.
    func confirm(to phone: String) async {
        for send in received(by: phone) {
            let status = draft.status(
                "delivered", of: send.messageID.value, callbackData: send.callbackData, to: phone,
                at: clock.now())
            _ = await deliver(draft.envelope([status]))
        }
    }
}
