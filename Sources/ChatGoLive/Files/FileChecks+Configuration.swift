internal import ChatApp
internal import ChatCore

extension FileChecks {
    static let configuration: [Check<Site>] = [
        Check("G1.1", "configuration complete", complete),
        Check("G1.1b", "no placeholders among the secrets", secrets),
        Check("G1.8a", "teams can be told of customers", notifyNumbers),
        Check("G1.4v", "Graph API version stays", graphVersion),
        Check("G1.6a", "signatures are demanded", signatures),
        Check("G4.3", "set for production", production),
        Check("G4.3b", "secrets are readable to their owner alone", secretFiles),
        Check("G2.5p", "OpenAI model priced and alive", modelPrice),
        Check("G2.6", "spending is bounded", budget),
        Check("G7.2a", "somebody is told of trouble", alerts),
        Check("G7.3", "customers' words do not stay for ever", privacy),
    ]

    @Sendable static func complete(_ site: Site) -> CheckResult {
        let problems = site.report.problems.map(\.description)
        let issues = site.shopIssues.filter { $0.severity == .error }
        guard problems.isEmpty else {
            var findings = Findings()
            for problem in problems { findings.expect(false, problem) }
            return .fail(findings.text, hint: "chatctl config check names everything that is wrong")
        }
        guard issues.isEmpty else {
            return .fail(
                "\(issues.count) mistakes in the shop's data, first \(issues[0].message)",
                hint: "chatctl config check names all of them")
        }
        guard site.settings.whatsapp.isEnabled else {
            return .warn(
                "WHATSAPP_ENABLED is false: nobody is served on WhatsApp",
                hint: "docs/connect-whatsapp.md says what to copy from Meta's dashboard")
        }
        guard site.report.warnings.isEmpty else {
            return .warn(
                site.report.warnings.joined(separator: "; "),
                hint: "chatctl config check tells these too")
        }
        let changes = SettingsTable.changes(in: site.settings).count
        return .pass("\(changes) settings differ from their defaults, all of them good")
    }

    // MARK: Secrets

    @Sendable static func secrets(_ site: Site) -> CheckResult {
        let whatsapp = site.settings.whatsapp
        var named = [
            ("API_KEY", site.settings.apiKey), ("WHATSAPP_ACCESS_TOKEN", whatsapp.accessToken),
            ("WHATSAPP_VERIFY_TOKEN", whatsapp.verifyToken),
            ("OPENAI_API_KEY", site.settings.openAI.apiKey),
        ]
        named += whatsapp.appSecrets.map { ("WHATSAPP_APP_SECRET", $0) }
        let present = named.filter { !$0.1.isEmpty }
        guard !present.isEmpty else { return .skip("no secret is set yet") }
        var findings = Findings()
        for (name, secret) in present {
            findings.expect(
                !PlaceholderText.matches(secret.reveal()),
                "\(name) is a placeholder, not a value of your own")
        }
        for (index, (name, secret)) in present.enumerated() {
            for (other, same) in present[..<index] where secret == same {
                findings.expect(false, "\(name) and \(other) are the same")
            }
        }
        guard findings.problems.isEmpty else {
            return findings.result("", hint: "openssl rand -hex 24 makes a good one")
        }
        let short = present.filter { $0.1.reveal().utf8.count < 16 }.map(\.0)
        guard short.isEmpty else {
            return .warn(
                "under 16 characters: \(short.joined(separator: ", "))",
                hint: "openssl rand -hex 24 makes one that nobody guesses")
        }
        return .pass("\(present.count) secrets, none a placeholder, all different and long")
    }

    @Sendable static func notifyNumbers(_ site: Site) -> CheckResult {
        guard let shop = site.shop else { return .skip("the shop's data cannot be read") }
        let teams = shop.business.profile.teams
        guard !teams.isEmpty else {
            return .warn(
                "the shop names no team: nobody is told when a customer wants a person",
                hint: "write «equipos» into profile.yaml")
        }
        let untold = teams.filter { site.settings.notifyNumber(forTeam: $0.id) == nil }
        let odd = teams.compactMap { site.settings.notifyNumber(forTeam: $0.id) }.filter {
            !(8...15).contains($0.digits.utf8.count) || $0.digits.hasPrefix("0")
        }
        guard odd.isEmpty else {
            return .fail(
                "\(odd[0]) is no international number (8 to 15 digits, country code first)",
                hint: "write it as +57 300 000 0000")
        }
        guard untold.isEmpty else {
            return .warn(
                "no number for " + untold.map(\.id).joined(separator: ", "),
                hint: "set TEST_NOTIFY_NUMBER, or \(SettingsTable.notifyNumberPrefix)<TEAM>")
        }
        return .pass("\(teams.count) teams, each with a number")
    }

    @Sendable static func graphVersion(_ site: Site) -> CheckResult {
        let version = site.settings.whatsapp.apiVersion
        guard let end = version.endOfLife else {
            return .warn(
                "\(version): Meta has not said here until when",
                hint: "read Meta's changelog of the Graph API")
        }
        let days = end.daysSinceEpoch - site.today.daysSinceEpoch
        let hint = "choose a later WHATSAPP_API_VERSION; Meta's changelog says what changes"
        if days < 0 { return .fail("\(version) ended on \(end)", hint: hint) }
        if days <= NoticePeriod.graphVersionDays {
            return .warn("\(version) ends on \(end), in \(days) days", hint: hint)
        }
        return .pass("\(version) until \(end), \(days) days")
    }

    @Sendable static func signatures(_ site: Site) -> CheckResult {
        let whatsapp = site.settings.whatsapp
        guard whatsapp.isEnabled else { return .skip("WHATSAPP_ENABLED is false") }
        let count = whatsapp.appSecrets.count { !$0.isEmpty }
        guard count > 0 else {
            return .fail(
                "WHATSAPP_APP_SECRET is empty: anybody can send forged messages",
                hint: "copy it from Meta's dashboard, App settings, Basic")
        }
        return .pass(count == 1 ? "one app secret" : "two app secrets, as during a rotation")
    }
}
