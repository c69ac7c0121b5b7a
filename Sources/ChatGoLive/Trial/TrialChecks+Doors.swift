internal import ChatApp
internal import ChatHTTP
internal import ChatJSON

extension TrialChecks {
    static let doors: [Check<Trial>] = [
        Check("G3.1", "what is public and what is not", doorTable),
        Check("G3.3", "pictures lead to no other file", traversal),
    ]

    private static let hint = "this is a fault of the program: do not go live with it"

    @Sendable private static func doorTable(_ trial: Trial) async -> CheckResult {
        var findings = Findings()
        for door in Door.protected {
            for (name, headers) in [
                ("without key", [] as Caller.Headers), ("with a wrong key", Door.wrongKey),
            ] {
                let answer = trial.note(await door.knock(trial.caller, headers))
                findings.expect(answer.status == 401, "\(door) \(name): \(answer.told)")
            }
            let answer = trial.note(await door.knock(trial.caller, trial.key))
            findings.expect(
                answer.status != 401 && (200..<500).contains(answer.status),
                "\(door) with the key: \(answer.told)")
        }
        for door in Door.open {
            let answer = trial.note(
                await door.knock(trial.caller, [("Origin", "https://evil.example")]))
            findings.expect(
                (200..<500).contains(answer.status) && ![401, 404, 405].contains(answer.status),
                "\(door): \(answer.told)")
            findings.expect(
                answer.header("Access-Control-Allow-Origin") == nil,
                "\(door) lets pages of other sites read it")
        }
        if !trial.site.settings.isChatPublic {
            let answer = await Door.chat.knock(trial.caller, [])
            findings.expect(answer.status == 401, "/api/chat without key: \(answer.told)")
        }
        let unknown = await trial.caller.get("/.env")
        findings.expect(unknown.status == 404, "/.env: \(unknown.told)")
        let method = trial.note(await trial.caller.post("/health", JSONValue.null))
        findings.expect(
            method.status == 405 && method.header("Allow") != nil, "POST /health: \(method.told)")
        return findings.result(
            "\(Door.protected.count) protected ones 401 without key, \(Door.open.count) public ones "
                + "open, no CORS, unknown 404", hint: hint)
    }

    @Sendable private static func traversal(_ trial: Trial) async -> CheckResult {
        let targets = [
            "../profile.yaml", "..%2fprofile.yaml", "%2e%2e%2fprofile.yaml",
            "%252e%252e%252fprofile.yaml", "..\\profile.yaml", "..%5cprofile.yaml",
            "profile.yaml%00.png", "%2fetc%2fpasswd", "/etc/passwd", "//etc/passwd",
            "....//profile.yaml", "..;/profile.yaml", "%c0%ae%c0%ae%2fprofile.yaml", ".", "..",
            String(repeating: "a", count: 4000),
        ]
        var findings = Findings()
        for target in targets {
            let status = RawRequest.get("/api/assets/" + target, port: trial.port)
            findings.expect(
                [400, 404].contains(status), "/api/assets/\(target.prefix(40)): \(status)")
        }
        let picture = trial.shop.assets.all.first
        if let picture {
            let answer = await trial.caller.get("/api/assets/\(picture.id)")
            findings.expect(
                answer.status == 200 && answer.body.count == picture.size
                    && answer.header("X-Content-Type-Options") == "nosniff",
                "the picture \(picture.id): \(answer.told)")
        }
        return findings.result(
            "\(targets.count) ways out refused, "
                + (picture.map { "the picture \($0.id) is shown" } ?? "no picture to show"),
            hint: hint)
    }
}
