internal import ChatCore
internal import ChatEngine

extension MetricRegistry {
    /// Counts what an observation tells.
    mutating func note(_ observation: Observation) {
        switch observation {
        case .deliveryTaken(_, let outcome): note(outcome)
        case .turnCommitted(let trace): note(trace)
        case .sendAttempted, .sendsExpired, .sendsCancelled, .sendSettled, .circuitOpened,
            .circuitClosed:
            noteSend(observation)
        case .requestAnswered(_, _, let route, let status, _):
            add(.httpRequests, route, Self.statusClass(status))
            if status == 500 { fail(.internal) }
        case .requestRefused(let status, _):
            add(.httpRequests, "none", Self.statusClass(status))
        case .webhookRejected(_, let result): add(.webhookRequests, result.rawValue)
        case .webhookVerified: add(.webhookRequests, WebhookResult.verified.rawValue)
        case .payloadIssue(_, let issue): add(.payloadPartsSkipped, issue.reason.rawValue)
        case .rateLimited(_, let scope):
            // Those of a delivery are counted with it, message by message.
            if scope == .chat { add(.rateLimited, scope.rawValue) }
        case .handedOff(_, let team, let reason, let actor):
            add(.handoffs, team ?? Metric.noTeam, reason)
            add(.shadowActivations, actor)
        case .deliveryRefused:
            add(.webhookRequests, WebhookResult.unavailable.rawValue)
            fail(.database)
        case .turnPostponed, .storeFailed: fail(.database)
        case .notificationUnaddressed: fail(.notification)
        case .shopReplaced: add(.reloads, "replaced")
        case .shopRefused:
            add(.reloads, "refused")
            fail(.business)
        case .modelAsked(_, let report): note(report)
        case .modelCircuitOpened: set(.openAICircuitOpen, to: 1)
        case .modelCircuitClosed: set(.openAICircuitOpen, to: 0)
        case .accountNotice, .turnLost, .released, .markReadFailed, .budgetSpent: break
        }
    }

    private mutating func fail(_ kind: Metric.ErrorKind) {
        add(.errors, kind.rawValue)
    }

    private mutating func note(_ outcome: AcceptOutcome) {
        let isLimited = outcome.retryAfterSeconds != nil
        let result: WebhookResult = isLimited ? .rateLimited : .stored
        add(.webhookRequests, result.rawValue)
        add(.messages, "accepted", count: outcome.accepted.count)
        add(.messages, "duplicate", count: outcome.duplicates - outcome.altered.count)
        add(.messages, "altered", count: outcome.altered.count)
        add(.messages, "refused", count: outcome.refused)
        add(.messages, "deferred", count: outcome.deferred)
        add(
            .rateLimited, RateLimitScope.whatsapp.rawValue,
            count: outcome.refused + outcome.deferred)
    }

    private mutating func note(_ trace: InteractionTrace) {
        add(.turns, trace.channel.rawValue, trace.messageType)
        if trace.cacheHit { add(.cacheHits) }
        let isAnswered = trace.decisionPath.contains { $0 == "reply:text" || $0 == "reply:image" }
        if isAnswered, let milliseconds = trace.latencyMilliseconds {
            note(latency: milliseconds / 1000)
        }
        for token in trace.decisionPath where token.hasPrefix("openai:") {
            let parts = token.utf8.split(separator: 0x3A, maxSplits: 2).map {
                String(Substring($0))
            }
            guard parts.count == 3 else { continue }
            switch parts[1] {
            case "blocked": add(.openAIBlocked, parts[2])
            case "rejected": add(.openAIRejected, parts[2])
            default: break
            }
        }
    }

    private mutating func note(_ report: ModelReport) {
        add(.openAIRequests, report.outcome)
        if report.outcome != "answered" { fail(.openai) }
        if let usage = report.usage {
            add(.openAITokens, "input", count: usage.input)
            add(.openAITokens, "output", count: usage.output)
        }
        if let cost = report.picodollars { add(.openAICost, by: Double(cost) / 1e12) }
    }

    // MARK: Sends

    private mutating func noteSend(_ observation: Observation) {
        switch observation {
        case .sendAttempted(let send, _, let disposition):
            guard let result = Self.result(of: disposition) else { return }
            add(.sends, result)
            if result == "failed" { fail(Self.kind(of: send)) }
        case .sendsExpired(let sends):
            add(.sends, "expired", count: sends.count)
            for send in sends { fail(Self.kind(of: send)) }
        case .sendsCancelled(let sends): add(.sends, "cancelled", count: sends.count)
        case .sendSettled(let settled):
            add(.sendStatuses, settled.status.rawValue)
            if settled.status == .failed { fail(Self.kind(of: settled.send)) }
        case .circuitOpened:
            set(.whatsAppCircuitOpen, to: 1)
            fail(.whatsapp)
        case .circuitClosed: set(.whatsAppCircuitOpen, to: 0)
        default: break
        }
    }

    /// The label of an attempt; `nil` for one that was not made after all.
    private static func result(of disposition: SendResult.Disposition) -> String? {
        switch disposition {
        case .sent: "sent"
        case .retry: "retry"
        case .unknown: "unknown"
        case .windowClosed: "window_closed"
        case .failed: "failed"
        case .released: nil
        }
    }

    private static func kind(of send: SendReference) -> Metric.ErrorKind {
        send.purpose == .notification ? .notification : .send
    }

    private static func statusClass(_ status: Int) -> String { "\(status / 100)xx" }
}
