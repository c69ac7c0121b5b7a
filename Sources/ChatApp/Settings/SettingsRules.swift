internal import ChatCore

/// What settings demand of each other.
enum SettingsRules {
    /// Adds to a report what is wrong or noteworthy about its settings as a whole.
    static func check(_ report: inout SettingsReport, today: CivilDate) {
        checkWhatsApp(&report, today: today)
        checkProduction(&report)
        checkOpenAI(&report)
        if report.settings.burstMaximumSeconds < report.settings.burstQuietSeconds {
            let longest = text(of: "BURST_MAX_SECONDS", in: report)
            report.warnings.append(
                "BURST_QUIET_SECONDS is \(text(of: "BURST_QUIET_SECONDS", in: report)), but a turn "
                    + "waits no longer than BURST_MAX_SECONDS, which is \(longest): \(longest) is used"
            )
            report.settings.burstQuietSeconds = report.settings.burstMaximumSeconds
        }
    }

    private static func text(of variable: String, in report: SettingsReport) -> String {
        SettingsTable.all.first { $0.name == variable }?.text(report.settings) ?? ""
    }

    private static func checkWhatsApp(_ report: inout SettingsReport, today: CivilDate) {
        let whatsapp = report.settings.whatsapp
        guard whatsapp.isEnabled else { return }
        let needed = [
            ("WHATSAPP_ACCESS_TOKEN", whatsapp.accessToken.isEmpty),
            ("WHATSAPP_PHONE_NUMBER_ID", whatsapp.phoneNumberID.isEmpty),
            ("WHATSAPP_VERIFY_TOKEN", whatsapp.verifyToken.isEmpty),
        ]
        for (name, isEmpty) in needed where isEmpty && !report.hasProblem(with: name) {
            report.problems.append(.missing(name, because: "WHATSAPP_ENABLED is true"))
        }
        if whatsapp.appSecrets.isEmpty, !report.settings.isProduction {
            report.warnings.append(
                "WHATSAPP_APP_SECRET is empty: anybody can send forged webhooks; "
                    + "hint: copy it from Meta's dashboard, App settings, Basic")
        }
        guard let end = whatsapp.apiVersion.endOfLife else { return }
        let daysLeft = end.daysSinceEpoch - today.daysSinceEpoch
        if daysLeft <= NoticePeriod.graphVersionDays {
            let state = daysLeft < 0 ? "ended" : "ends"
            report.warnings.append(
                "WHATSAPP_API_VERSION \(whatsapp.apiVersion) \(state) on \(end); "
                    + "hint: read Meta's changelog and choose a later one")
        }
    }

    private static func checkProduction(_ report: inout SettingsReport) {
        let settings = report.settings
        guard settings.isProduction else { return }
        if settings.apiKey.isEmpty, !report.hasProblem(with: "API_KEY") {
            report.problems.append(.missing("API_KEY", because: "PRODUCTION_MODE is true"))
        }
        if settings.whatsapp.isEnabled, settings.whatsapp.appSecrets.isEmpty,
            !report.hasProblem(with: "WHATSAPP_APP_SECRET")
        {
            report.problems.append(
                .missing(
                    "WHATSAPP_APP_SECRET",
                    because: "PRODUCTION_MODE and WHATSAPP_ENABLED are true"))
        }
    }

    private static func checkOpenAI(_ report: inout SettingsReport) {
        let openAI = report.settings.openAI
        guard openAI.isEnabled, !openAI.isConfigured,
            !report.hasProblem(with: "OPENAI_API_KEY")
        else { return }
        report.problems.append(.missing("OPENAI_API_KEY", because: "OPENAI_ENABLED is true"))
    }
}

extension SettingsReport {
    fileprivate func hasProblem(with variable: String) -> Bool {
        problems.contains { $0.variable == variable }
    }
}
