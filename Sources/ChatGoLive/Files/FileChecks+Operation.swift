internal import ChatApp
internal import ChatCore

extension FileChecks {
    @Sendable static func production(_ site: Site) -> CheckResult {
        let settings = site.settings
        guard settings.whatsapp.isEnabled || settings.isProduction else {
            return .skip("WHATSAPP_ENABLED is false: this serves no customers")
        }
        var findings = Findings()
        findings.expect(!settings.apiKey.isEmpty, "API_KEY is empty")
        findings.expect(
            !settings.whatsapp.isEnabled || !settings.whatsapp.appSecrets.isEmpty,
            "WHATSAPP_APP_SECRET is empty")
        guard findings.problems.isEmpty else {
            return findings.result("", hint: "PRODUCTION_MODE=true refuses to start so")
        }
        findings.expect(settings.isProduction, "PRODUCTION_MODE is false")
        findings.expect(
            settings.logLevel >= .info, "LOG_LEVEL is \(settings.logLevel.rawValue)")
        findings.expect(
            settings.whatsapp.allowedSenders.isEmpty,
            "WHATSAPP_ALLOWED_SENDERS lets \(settings.whatsapp.allowedSenders.count) numbers in "
                + "and nobody else")
        return findings.doubt(
            "PRODUCTION_MODE, key and app secret set, LOG_LEVEL \(settings.logLevel.rawValue)",
            hint: "for customers: PRODUCTION_MODE=true, LOG_LEVEL=info, no list of senders")
    }

    @Sendable static func secretFiles(_ site: Site) -> CheckResult {
        var paths = site.settingsFile.map { [$0] } ?? []
        paths += SecretFiles.named(in: site.settingsFile)
        guard !paths.isEmpty else {
            return .skip("the settings come from the environment alone")
        }
        var findings = Findings()
        for path in paths {
            guard let mode = FileFacts(path)?.mode else {
                findings.expect(false, "\(TerminalText.escaped(path)) cannot be looked at")
                continue
            }
            let flaw = SecretFileMode.flaw(mode)
            findings.expect(flaw == nil, "\(TerminalText.escaped(path)) \(flaw ?? "")")
        }
        return findings.result(
            "\(paths.count) files, each for its owner, or its group too, to read",
            hint: SecretFileMode.remedy + " FILE")
    }

    @Sendable static func modelPrice(_ site: Site) -> CheckResult {
        let openAI = site.settings.openAI
        guard openAI.isEnabled else { return .skip("OPENAI_ENABLED is false") }
        guard let shop = site.shop else { return .skip("the shop's data cannot be read") }
        let hint = "models.yaml has prices and dates; OPENAI_MODEL names the model"
        guard let price = shop.business.modelPrice(for: openAI.model) else {
            let evidence = "models.yaml has no price of \(openAI.model)"
            return openAI.dailyBudgetUSD == nil
                ? .warn(evidence + ": what it costs is not known", hint: hint)
                : .fail(evidence + ", so that with a budget it is never asked", hint: hint)
        }
        let instead = price.replacement.map { ", to be replaced by \($0)" } ?? ""
        if let end = price.shutdownDate {
            let days = end.daysSinceEpoch - site.today.daysSinceEpoch
            if days < 0 { return .fail("\(openAI.model) ended on \(end)\(instead)", hint: hint) }
            if days <= NoticePeriod.modelDays {
                return .warn(
                    "\(openAI.model) ends on \(end), in \(days) days\(instead)", hint: hint)
            }
        }
        let age = site.today.daysSinceEpoch - price.asOf.daysSinceEpoch
        guard age <= 180 else {
            return .warn("the price of \(openAI.model) was read \(age) days ago", hint: hint)
        }
        return .pass(
            "\(openAI.model), priced \(price.asOf)"
                + (price.shutdownDate.map { ", until \($0)" } ?? ", no end announced"))
    }

    @Sendable static func budget(_ site: Site) -> CheckResult {
        let openAI = site.settings.openAI
        guard openAI.isEnabled else { return .skip("OPENAI_ENABLED is false") }
        guard let budget = openAI.dailyBudgetUSD else {
            return .warn(
                site.settings.isChatPublic
                    ? "OPENAI_DAILY_BUDGET_USD is empty and /api/chat is open to everybody"
                    : "OPENAI_DAILY_BUDGET_USD is empty",
                hint: "set OPENAI_DAILY_BUDGET_USD; CHAT_API_PUBLIC=false closes /api/chat")
        }
        return .pass("at most \(budget) USD a day")
    }

    @Sendable static func alerts(_ site: Site) -> CheckResult {
        guard let program = site.settings.alertCommand else {
            return .warn(
                "ALERT_COMMAND is empty: nobody is told when sending stops",
                hint: "name a program that reads one line and tells you of it")
        }
        guard FileFacts.isExecutable(program) else {
            return .fail(
                "ALERT_COMMAND \(TerminalText.quoted(program)) cannot be run",
                hint: "give the path of a program, and chmod +x it")
        }
        return .pass("ALERT_COMMAND is there and can be run")
    }

    @Sendable static func privacy(_ site: Site) -> CheckResult {
        let settings = site.settings
        var findings = Findings()
        findings.expect(settings.traceText != .full, "TRACE_TEXT is full: traces keep every word")
        findings.expect(settings.retentionDays > 0, "RETENTION_DAYS is 0: nothing is ever purged")
        return findings.doubt(
            "TRACE_TEXT \(settings.traceText.rawValue), RETENTION_DAYS \(settings.retentionDays)",
            hint: "TRACE_TEXT=redacted and RETENTION_DAYS=90 keep what is needed")
    }
}
