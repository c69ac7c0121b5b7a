public import ChatCore
public import ChatEngine

extension EnginePolicy {
    /// The rules that settings ask for; `teams` are those that may have a number of their own.
    public init(_ settings: Settings, teams: [Team]) {
        self.init(
            inbound: Self.inbound(settings), outbound: Self.outbound(settings, teams: teams),
            chatMessagesPerMinute: settings.chatMessagesPerMinute, traceText: settings.traceText,
            model: Self.model(settings.openAI),
            cache: CachePolicy(
                limit: settings.cacheMaximumEntries,
                lifetimeMilliseconds: settings.cacheHours * 3_600_000))
    }

    private static func model(_ settings: OpenAISettings) -> ModelPolicy {
        ModelPolicy(
            isEnabled: settings.isEnabled, isConfigured: settings.isConfigured,
            model: settings.model,
            timeoutMilliseconds: max(1, milliseconds(settings.timeoutSeconds)),
            limits: ModelLimits(
                inputScalars: settings.maximumInputCharacters,
                historyTurns: settings.historyTurns),
            // Rounded down, so that no budget grows by it; a million dollars is far inside the range.
            dailyBudget: settings.dailyBudgetUSD.map { Int64($0 * 1e12) })
    }

    private static func inbound(_ settings: Settings) -> InboundPolicy {
        InboundPolicy(
            messagesPerMinute: settings.whatsapp.messagesPerMinute,
            overflow: settings.whatsapp.overflow,
            burstQuietMilliseconds: milliseconds(settings.burstQuietSeconds),
            burstMaximumMilliseconds: milliseconds(settings.burstMaximumSeconds),
            humanActiveMilliseconds: max(1, milliseconds(settings.humanActiveHours * 3600)))
    }

    private static func outbound(_ settings: Settings, teams: [Team]) -> OutboundPolicy {
        let allowed = settings.whatsapp.allowedSenders
        let numbers = teams.compactMap { team in
            settings.notifyNumber(forTeam: team.id).map { (team.id, $0) }
        }
        return OutboundPolicy(
            attemptMilliseconds: milliseconds(settings.whatsapp.timeoutSeconds),
            quickRetries: settings.whatsapp.maximumRetries,
            messagesPerSecond: settings.whatsapp.sendsPerSecond,
            publicBaseURL: settings.publicBaseURL?.text,
            teamNumbers: Dictionary(numbers, uniquingKeysWith: { first, _ in first }),
            defaultNumber: settings.testNotifyNumber,
            notifyTemplate: settings.whatsapp.notifyTemplate.isEmpty
                ? nil
                : NotifyTemplate(
                    name: settings.whatsapp.notifyTemplate,
                    language: settings.whatsapp.notifyTemplateLanguage),
            allowedSenders: allowed.isEmpty ? nil : Set(allowed))
    }

    private static func milliseconds(_ seconds: Double) -> Int64 {
        Int64((seconds * 1000).rounded())
    }
}
