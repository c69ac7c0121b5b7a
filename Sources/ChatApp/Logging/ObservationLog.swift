// The log only renders what the engine and the edges observe; nothing is decided or counted here.

internal import ChatCore
public import ChatEngine

/// Writes every observation as log lines.
public struct ObservationLog: Observer {
    private let logger: Logger
    private let labels: ConversationLabel

    /// Creates a log; `labels` names conversations.
    public init(logger: Logger, labels: ConversationLabel) {
        self.logger = logger
        self.labels = labels
    }

    /// Writes the lines of an observation.
    public func observe(_ observation: Observation) {
        // Requests, deliveries and turns are many: no work for lines that are not written.
        switch observation {
        case .requestAnswered where logger.minimumLevel > .debug: return
        case .deliveryTaken(_, let outcome)
        where logger.minimumLevel > .info && outcome.altered.isEmpty:
            return
        case .turnCommitted(let trace) where trace.error == nil && logger.minimumLevel > .info:
            return
        default: break
        }
        for line in lines(for: observation) { logger.log(line) }
    }

    /// The lines of an observation; a delivery has one for each of its new messages.
    func lines(for observation: Observation) -> [LogLine] {
        switch observation {
        case .deliveryTaken(let requestID, let outcome): taken(outcome, requestID)
        case .turnCommitted(let trace): [answered(trace)]
        case .sendAttempted, .sendsExpired, .sendsCancelled, .sendSettled, .circuitOpened,
            .circuitClosed, .markReadFailed:
            sending(observation)
        case .requestAnswered, .requestRefused, .webhookVerified:
            [Self.request(observation)].compactMap(\.self)
        case .deliveryRefused, .payloadIssue, .accountNotice, .webhookRejected, .rateLimited:
            [incident(observation)].compactMap(\.self)
        case .modelAsked, .modelCircuitOpened, .modelCircuitClosed, .budgetSpent:
            [model(observation)].compactMap(\.self)
        case .turnLost, .turnPostponed, .handedOff, .released, .notificationUnaddressed,
            .storeFailed:
            [change(observation)].compactMap(\.self)
        case .shopReplaced(let difference, let warnings): replaced(difference, warnings)
        case .shopRefused(let problems): refused(problems)
        }
    }

    // MARK: Kinds of lines

    private func taken(_ outcome: AcceptOutcome, _ requestID: String) -> [LogLine] {
        let messages = outcome.accepted.map { message in
            LogLine(
                .info, "message_taken",
                fields(
                    Subject(
                        conversationID: message.conversationID, phoneMasked: message.phoneMasked,
                        requestID: requestID)) + [
                        ("message_id", .text(labels.text(for: message.messageID))),
                        ("mode", .text(message.mode.rawValue)),
                        ("answerable", .flag(message.isAnswerable)),
                    ])
        }
        let altered = outcome.altered.map { message in
            LogLine(
                .warning, "message_altered",
                fields(message.subject) + [
                    ("message_id", .text(labels.text(for: message.messageID)))
                ])
        }
        let takeovers = outcome.takenOver.map { LogLine(.info, "taken_over", fields($0.subject)) }
        let summary = LogLine(
            .debug, "webhook_taken",
            [
                ("request_id", .text(requestID)),
                ("accepted", .int(Int64(outcome.accepted.count))),
                ("duplicates", .int(Int64(outcome.duplicates))),
                ("refused", .int(Int64(outcome.refused))),
                ("deferred", .int(Int64(outcome.deferred))),
                ("recorded", .int(Int64(outcome.recorded))),
                ("settled", .int(Int64(outcome.settled.count))),
            ])
        return messages + altered + takeovers + [summary]
    }

    private func answered(_ trace: InteractionTrace) -> LogLine {
        LogLine(
            trace.error == nil ? .info : .warning, "turn_answered",
            fields(
                Subject(
                    conversationID: trace.conversationID, phoneMasked: trace.phoneMasked,
                    requestID: trace.requestID)) + [
                    ("message_ids", .list(trace.messageIDs.map(labels.text))),
                    ("trace_id", trace.id.map(LogValue.int)),
                    ("channel", .text(trace.channel.rawValue)),
                    ("message_type", .text(trace.messageType)),
                    ("intent", .text(trace.intent)),
                    ("decision_path", .list(trace.decisionPath)),
                    ("openai_called", .flag(trace.openAICalled)),
                    ("openai_cost_usd", trace.openAICostUSD.map(LogValue.number)),
                    ("cache_hit", .flag(trace.cacheHit)),
                    ("mode", .text(trace.mode.rawValue)),
                    ("handoff_team", trace.handoffTeam.map(LogValue.text)),
                    (
                        "latency_ms",
                        trace.latencyMilliseconds.map(LogValue.milliseconds)
                    ),
                    ("error", trace.error.map(LogValue.struck)),
                ])
    }

    private func sending(_ observation: Observation) -> [LogLine] {
        switch observation {
        case .sendAttempted(let send, let attempts, let disposition):
            let (level, result, error) = Self.outcome(of: disposition)
            return [
                LogLine(
                    level, "send_attempted",
                    fields(send) + [
                        ("attempts", .int(Int64(attempts))), ("result", .text(result)),
                        ("error", error.map(LogValue.struck)),
                    ])
            ]
        case .sendsExpired(let sends):
            return sends.map { LogLine(.error, "send_expired", fields($0)) }
        case .sendsCancelled(let sends):
            return sends.map { LogLine(.info, "send_cancelled", fields($0)) }
        case .sendSettled(let settled):
            let level: LogLevel = settled.status == .failed ? .warning : .debug
            return [
                LogLine(
                    level, "send_settled",
                    fields(settled.send) + [
                        ("status", .text(settled.status.rawValue)),
                        ("error", settled.error.map { LogValue.struck($0.description) }),
                    ])
            ]
        case .circuitOpened(let refusal):
            return [
                LogLine(
                    .error, "sending_stopped",
                    [
                        ("reason", .text(refusal.kind.rawValue)),
                        ("error", LogValue.struck(refusal.error.description)),
                    ])
            ]
        case .circuitClosed: return [LogLine(.info, "sending_resumed")]
        case .markReadFailed(let subject):
            return [LogLine(.debug, "mark_read_failed", fields(subject))]
        default: return []
        }
    }

    private func model(_ observation: Observation) -> LogLine? {
        switch observation {
        case .modelAsked(let subject, let report):
            LogLine(
                report.outcome == "answered" && !report.exceedsReservation ? .info : .warning,
                "openai_asked",
                fields(subject) + [
                    ("model", .text(report.model)), ("outcome", .text(report.outcome)),
                    ("attempt", .int(Int64(report.attempt))),
                    ("status", report.status.map { .int(Int64($0)) }),
                    ("openai_request_id", report.requestID.map(LogValue.text)),
                    ("input_tokens", report.usage.map { .int(Int64($0.input)) }),
                    ("output_tokens", report.usage.map { .int(Int64($0.output)) }),
                    ("cost_usd", report.picodollars.map { .number(Double($0) / 1e12) }),
                    (
                        "hint",
                        report.exceedsReservation
                            ? .text("it cost more than the most it could; check models.yaml") : nil
                    ),
                    ("latency_ms", .milliseconds(report.latencyMilliseconds)),
                ])
        case .modelCircuitOpened(let failure, let seconds):
            LogLine(
                failure.needsPerson ? .error : .warning, "openai_paused",
                [
                    ("reason", .text(failure.rawValue)), ("seconds", .int(Int64(seconds))),
                    ("hint", failure.needsPerson ? .text(failure.hint) : nil),
                ])
        case .modelCircuitClosed: LogLine(.info, "openai_resumed")
        case .budgetSpent(let day, let left):
            LogLine(
                .warning, "openai_budget_spent",
                [
                    ("day", .text(day.description)), ("left_usd", .number(Double(left) / 1e12)),
                    ("hint", .text("it renews at midnight; OPENAI_DAILY_BUDGET_USD is the cap")),
                ])
        default: nil
        }
    }

    private func incident(_ observation: Observation) -> LogLine? {
        switch observation {
        case .deliveryRefused(let requestID, let error):
            LogLine(
                .error, "webhook_not_stored",
                [("request_id", .text(requestID)), ("error", LogValue.struck(error.description))])
        case .payloadIssue(let requestID, let issue):
            LogLine(
                .warning, "payload_part_skipped",
                [
                    ("request_id", .text(requestID)), ("reason", .text(issue.reason.rawValue)),
                    ("at", .text(issue.path)),
                ])
        case .accountNotice(let requestID, let field, let summary):
            LogLine(
                .warning, "account_notice",
                [
                    ("request_id", .text(requestID)), ("field", .text(field)),
                    ("notice", LogValue.struck(summary)),
                ])
        case .webhookRejected(let requestID, let result):
            LogLine(
                .warning, "webhook_rejected",
                [("request_id", .text(requestID)), ("result", .text(result.rawValue))])
        case .rateLimited(let subject, let scope):
            LogLine(
                .warning, "rate_limited", fields(subject) + [("scope", .text(scope.rawValue))])
        default: nil
        }
    }

    private func change(_ observation: Observation) -> LogLine? {
        switch observation {
        case .turnLost(let subject): LogLine(.debug, "turn_lost", fields(subject))
        case .turnPostponed(let subject, let error):
            LogLine(
                .error, "turn_postponed",
                fields(subject) + [("error", LogValue.struck(error.description))])
        case .handedOff(let subject, let team, let reason, let actor):
            LogLine(
                .info, "handed_off",
                fields(subject) + [
                    ("team", team.map(LogValue.text)), ("reason", .text(reason)),
                    ("actor", .text(actor)),
                ])
        case .released(let subject, let actor):
            LogLine(.info, "released", fields(subject) + [("actor", .text(actor))])
        case .notificationUnaddressed(let subject, let team):
            LogLine(
                .warning, "notification_unaddressed",
                fields(subject) + [
                    ("team", .text(team)),
                    ("hint", .text("set TEST_NOTIFY_NUMBER or NOTIFY_NUMBER_<TEAM>")),
                ])
        case .storeFailed(let operation, let error):
            LogLine(
                .error, "store_failed",
                [("operation", .text(operation)), ("error", LogValue.struck(error.description))])
        default: nil
        }
    }

    private func replaced(_ difference: BusinessDifference, _ warnings: [String]) -> [LogLine] {
        let line = LogLine(
            .info, "business_reloaded",
            [
                ("message", .text(difference.summary)),
                ("rules_version", .text(difference.newVersion)),
                ("previous_rules_version", .text(difference.oldVersion)),
            ])
        return [line] + warnings.map { LogLine(.warning, "business_odd", [("message", .text($0))]) }
    }

    private func refused(_ problems: [String]) -> [LogLine] {
        let line = LogLine(
            .error, "business_kept",
            [
                (
                    "message",
                    .text("the shop's data is wrong; what was in force stays so")
                )
            ])
        return problems.map { LogLine(.error, "business_wrong", [("message", .text($0))]) } + [line]
    }

    // MARK: Values

    private func label(_ id: ConversationID) -> LogValue { .text(labels.text(for: id)) }

    /// What every line about a message begins with.
    private func fields(_ subject: Subject) -> [(String, LogValue?)] {
        [
            ("request_id", subject.requestID.map(LogValue.text)),
            ("conversation_id", label(subject.conversationID)),
            ("phone_masked", subject.phoneMasked.map(LogValue.text)),
        ]
    }

    private func fields(_ send: SendReference) -> [(String, LogValue?)] {
        fields(send.subject) + [
            ("send_id", .text(send.id.value)), ("purpose", .text(send.purpose.rawValue)),
        ]
    }

    private static func outcome(
        of disposition: SendResult.Disposition
    ) -> (LogLevel, String, String?) {
        switch disposition {
        case .sent: (.info, "sent", nil)
        case .retry(_, let error): (.warning, "retry", error)
        case .unknown(let error): (.warning, "unknown", error)
        case .failed(let error): (.error, "failed", error)
        case .windowClosed(let error): (.info, "window_closed", error)
        case .released: (.debug, "released", nil)
        }
    }
}
