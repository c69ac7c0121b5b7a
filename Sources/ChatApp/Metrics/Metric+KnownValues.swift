internal import ChatCore
internal import ChatEngine

extension Metric {
    /// The values of the labels that are there with 0 from the start, one list per series; `teams` are the
    /// ids of the shop's teams.
    func knownValues(teams: [String]) -> [[String]] {
        switch self {
        case .openAIRequests: single(["answered"] + ModelFailure.allCases.map(\.rawValue))
        case .openAITokens: single(["input", "output"])
        case .openAIRejected: single(GroundingFlaw.allCases.map(\.rawValue))
        case .openAIBlocked: single(ModelGate.BlockedReason.allCases.map(\.rawValue))
        case .rateLimited: single(RateLimitScope.allCases.map(\.rawValue))
        case .handoffs:
            teams.flatMap { team in HandoffReason.allCases.map { [team, $0.rawValue] } }
                + ["echo", "reply", "api"].map { [Self.noTeam, $0] }
        case .shadowActivations: single(["bot", "owner", "team", "api"])
        case .errors: single(ErrorKind.allCases.map(\.rawValue))
        case .webhookRequests: single(WebhookResult.allCases.map(\.rawValue))
        case .payloadPartsSkipped: single(PayloadIssue.Reason.allCases.map(\.rawValue))
        case .messages: single(["accepted", "duplicate", "altered", "refused", "deferred"])
        case .turns:
            [Channel.whatsapp, .chat].flatMap { channel in
                MessageType.allCases.map { [channel.rawValue, $0.rawValue] }
            }
        case .sends:
            single([
                "sent", "retry", "unknown", "failed", "window_closed", "expired", "cancelled",
            ])
        case .sendStatuses: single(["delivered", "read", "failed"])
        case .sendsUndelivered: single(["reply", "notification"])
        case .reloads: single(["replaced", "refused"])
        case .openAICost, .cacheHits, .openAICircuitOpen, .whatsAppCircuitOpen: [[]]
        default: []
        }
    }

    /// What stands for the team of a handoff that people brought about themselves.
    static let noTeam = "none"

    private func single(_ values: [String]) -> [[String]] { values.map { [$0] } }

    /// The values of the label `kind` of ``errors``.
    enum ErrorKind: String, CaseIterable {
        case database
        case send
        case notification
        case whatsapp
        case openai
        case business
        case `internal`
    }
}
