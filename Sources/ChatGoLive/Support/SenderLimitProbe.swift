internal import ChatCore
internal import ChatEngine

/// Sends one message more than a sender may, all of them too old to be answered: they count, and nobody hears of it.
struct SenderLimitProbe: Sendable {
    /// Older than this is stored and not answered, in seconds.
    static let tooOldSeconds: Int64 = 13 * 3600

    let draft: WebhookDraft
    let clock: SystemClock
    let limit: Int
    let isDeferring: Bool
    let phone: String
    let other: String
    let makeID: @Sendable () -> String
    let deliver: @Sendable ([UInt8]) async -> Answer

    func run() async -> CheckResult {
        var findings = Findings()
        let first = message(from: phone)
        let within = [first] + (1..<limit).map { _ in message(from: phone) }
        let taken = await deliver(draft.messages(within))
        findings.expect(taken.status == 200, "\(limit) messages: \(taken.told)")
        let over = await deliver(draft.messages([message(from: phone)]))
        let wanted = isDeferring ? 200 : 429
        findings.expect(over.status == wanted, "message \(limit + 1): \(over.told)")
        let wait = over.header("Retry-After").flatMap(Int.init)
        findings.expect(
            isDeferring || wait.map { (1...60).contains($0) } == true, "no good Retry-After")
        let known = await deliver(draft.messages([first]))
        findings.expect(known.status == 200, "a known message once more: \(known.told)")
        let others = await deliver(draft.messages([message(from: other)]))
        findings.expect(others.status == 200, "another sender: \(others.told)")
        return findings.result(
            "\(limit) taken, message \(limit + 1) "
                + (isDeferring ? "stored for later" : "429 with Retry-After \(wait ?? 0)")
                + ", known ones and other senders 200",
            hint: "WHATSAPP_RATE_LIMIT_PER_MINUTE is \(limit)")
    }

    private func message(from phone: String) -> WebhookDraft.Message {
        .text(
            "hola", id: makeID(), from: phone,
            at: clock.now().adding(seconds: -Self.tooOldSeconds))
    }
}
