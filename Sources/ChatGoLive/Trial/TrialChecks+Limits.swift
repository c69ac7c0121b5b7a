internal import ChatApp
internal import ChatEngine
internal import ChatJSON

extension TrialChecks {
    /// A limit above it would be a flood, and takes too long to reach.
    private static let highestTried = 300

    static let limits: [Check<Trial>] = [
        Check("G1.7", "messages per sender and minute", senderLimit),
        Check("G4.1", "calls of /api/chat per minute", chatLimit),
    ]

    @Sendable private static func senderLimit(_ trial: Trial) async -> CheckResult {
        let whatsapp = trial.site.settings.whatsapp
        let limit = whatsapp.messagesPerMinute
        guard limit <= highestTried else {
            return .skip("WHATSAPP_RATE_LIMIT_PER_MINUTE is \(limit), too many to send")
        }
        let probe = SenderLimitProbe(
            draft: trial.draft, clock: trial.clock, limit: limit,
            isDeferring: whatsapp.overflow == .defer, phone: trial.customer(),
            other: trial.customer(), makeID: { trial.messageID(isTraced: false) },
            deliver: { await trial.deliver($0) })
        return await probe.run()
    }

    @Sendable private static func chatLimit(_ trial: Trial) async -> CheckResult {
        let limit = trial.site.settings.chatMessagesPerMinute
        guard limit <= highestTried else {
            return .skip("CHAT_RATE_LIMIT_PER_MINUTE is \(limit), too many to send")
        }
        var findings = Findings()
        for number in 1...limit {
            let answer = await trial.chat("hola", in: "limite")
            guard answer.status == 200 else {
                findings.expect(false, "call \(number) of \(limit): \(answer.told)")
                break
            }
        }
        let over = await trial.chat("hola", in: "limite")
        findings.expect(over.status == 429, "call \(limit + 1): \(over.told)")
        let wait = over.header("Retry-After").flatMap(Int.init)
        findings.expect(wait.map { (1...60).contains($0) } == true, "no good Retry-After")
        let other = await trial.chat("hola", in: "otra")
        findings.expect(other.status == 200, "another conversation: \(other.told)")
        return findings.result(
            "\(limit) calls 200, call \(limit + 1) 429 with Retry-After \(wait ?? 0), "
                + "another conversation 200",
            hint: "CHAT_RATE_LIMIT_PER_MINUTE is \(limit)")
    }
}
