internal import ChatEngine
internal import ChatJSON
internal import ChatStandIns

extension TrialChecks {
    static let sends: [Check<Trial>] = [
        Check("G4.4", "sends that fail, and sends nobody knows of", faults),
        Check("G7.2", "trouble reaches ALERT_COMMAND", alert),
        Check("G7.1", "metrics are there and move", metrics),
    ]

    private static let hint = "chatctl outbox list shows sends in trouble"

    @Sendable private static func faults(_ trial: Trial) async -> CheckResult {
        let busy = trial.customer()
        let slow = trial.customer()
        let gone = trial.customer()
        let refusal = GraphBehavior.refuse(status: 503, code: 131_016)
        let late = GraphBehavior.acceptAfter(
            milliseconds: TrialSettings.timeoutSeconds * 1000 + 1500)
        trial.state.withLock { state in
            state.behaviors[busy] = [refusal, refusal, .accept]
            state.behaviors[slow] = [late, .accept]
            state.behaviors[gone] = [.refuse(status: 400, code: 131_026)]
        }
        var findings = Findings()
        let cases = [
            ("busy", busy, "sent", 3), ("slow", slow, "unknown", 1), ("gone", gone, "failed", 1),
        ]
        for (name, phone, status, attempts) in cases {
            guard let id = await trial.say("hola", from: phone)?["message_id"]?.stringValue else {
                findings.expect(false, "\(name): no turn")
                continue
            }
            let settled = await Patience.wait(seconds: 15) { () -> JSONValue? in
                let trace = await trial.trace(of: id)
                return trace?["send_status"]?.stringValue == status ? trace : nil
            }
            findings.expect(settled != nil, "\(name): not \(status) within 15 s")
            let tried = settled?["send_attempts"]?.int64
            findings.expect(
                settled == nil || tried == Int64(attempts),
                "\(name): \(tried ?? 0) attempts where \(attempts) belong")
        }
        return findings.result(
            "refused twice: sent at the 3rd attempt; late: unknown, not repeated; "
                + "impossible: failed at once", hint: hint)
    }

    @Sendable private static func alert(_ trial: Trial) async -> CheckResult {
        let path = trial.folder.path + "/alerts"
        let line = await Patience.wait(seconds: 10) { () -> String? in
            let text = String(decoding: FileFacts.content(path) ?? [], as: UTF8.self)
            return text.split(separator: "\n").first { $0.hasPrefix("send_failed") }.map(
                String.init)
        }
        guard let line else {
            return .fail(
                "a send failed, and the program was not run within 10 s",
                hint: "this is a fault of the program")
        }
        return .pass("a failed send ran it: «\(line.prefix(60))…»")
    }

    @Sendable private static func metrics(_ trial: Trial) async -> CheckResult {
        let (page, values) = await trial.metrics()
        trial.state.withLock { $0.metrics = page }
        var findings = Findings()
        for name in MetricNames.all {
            findings.expect(page.contains("# TYPE \(name) "), "\(name) is missing")
        }
        for name in MetricNames.moving {
            let value = MetricPage.sum(values, name) ?? 0
            findings.expect(value > 0, "\(name) is \(value) after all this")
        }
        return findings.result(
            "\(MetricNames.all.count) exported, \(MetricNames.moving.count) of them moved",
            hint: "docs/metrics.md tells what each counts")
    }
}
