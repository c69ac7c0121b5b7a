internal import ChatHTTP

/// Asks the webhook what Meta asks when it verifies an address.
struct WebhookProbe: Sendable {
    private static let path = "/whatsapp/webhook"
    private let caller: Caller
    private let verifyToken: String

    init(_ caller: Caller, verifyToken: String) {
        self.caller = caller
        self.verifyToken = verifyToken
    }

    /// The right token brings the challenge back; anything else is refused.
    func verification() async -> CheckResult {
        var findings = Findings()
        let challenge = "1158201444 á&=" + RandomBytes.make(4).map { String($0) }.joined()
        let good = await ask(verifyToken, challenge: challenge)
        findings.expect(good.status == 200, "the right token: \(good.told)")
        if good.status == 200 {
            findings.expect(
                good.text == challenge, "the challenge does not come back as it was sent")
            let type = good.header("Content-Type") ?? "none"
            findings.expect(type.hasPrefix("text/plain"), "the content type is \(type)")
        }
        let wrong: [(String, Answer)] = [
            ("a wrong token", await ask(verifyToken + "x", challenge: challenge)),
            ("an empty token", await ask("", challenge: challenge)),
            ("another mode", await ask(verifyToken, challenge: challenge, mode: "unsubscribe")),
            ("nothing", await caller.get(Self.path)),
        ]
        for (name, answer) in wrong {
            findings.expect(answer.status == 403, "\(name): \(answer.told)")
        }
        return findings.result(
            "challenge echoed, \(wrong.count) wrong ones 403, request \(good.requestID)",
            hint: "503: WHATSAPP_ENABLED is false there; 403: WHATSAPP_VERIFY_TOKEN differs")
    }

    private func ask(
        _ token: String, challenge: String, mode: String = "subscribe"
    ) async -> Answer {
        await caller.get(
            Self.path + "?hub.mode=\(mode)&hub.verify_token=\(QueryText.escaped(token))"
                + "&hub.challenge=\(QueryText.escaped(challenge))")
    }
}
