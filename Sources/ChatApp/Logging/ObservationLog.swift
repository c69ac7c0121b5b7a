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
        case .deliveryRefused, .payloadIssue, .webhookRejected, .rateLimited:
            [incident(observation)].compactMap(\.self)
        case .turnLost, .turnPostponed, .handedOff, .released, .notificationUnaddressed,
            .storeFailed:
            [change(observation)].compactMap(\.self)
        }
    }

    // MARK: Kinds of lines

    private func taken(_ outcome: AcceptOutcome, _ requestID: String) -> [LogLine] {
        let messages = outcome.accepted.map { message in
            LogLine(
                .info, "message_taken",
                [
                    ("request_id", .text(requestID)),
                    ("conversation_id", label(message.conversationID)),
                    ("phone_masked", .text(message.phoneMasked)),
                    ("mode", .text(message.mode.rawValue)),
                    ("answerable", .flag(message.isAnswerable)),
                ])
        }
        let takeovers = outcome.takenOver.map { id in
            LogLine(
                .info, "taken_over",
                [("request_id", .text(requestID)), ("conversation_id", label(id))])
        }
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
        return messages + takeovers + [summary]
    }

    private func answered(_ trace: InteractionTrace) -> LogLine {
        LogLine(
            trace.error == nil ? .info : .warning, "turn_answered",
            [
                ("request_id", trace.requestID.map(LogValue.text)),
                ("conversation_id", label(trace.conversationID)),
                ("phone_masked", trace.phoneMasked.map(LogValue.text)),
                ("trace_id", trace.id.map(LogValue.int)),
                ("channel", .text(trace.channel.rawValue)),
                ("message_type", .text(trace.messageType)),
                ("intent", .text(trace.intent)),
                ("decision_path", .list(trace.decisionPath)),
                ("openai_called", .flag(trace.openAICalled)),
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
        case .sendAttempted(let id, let conversation, let purpose, let attempts, let disposition):
            let (level, result, error) = Self.outcome(of: disposition)
            return [
                LogLine(
                    level, "send_attempted",
                    [
                        ("send_id", .text(id.value)), ("conversation_id", label(conversation)),
                        ("purpose", .text(purpose.rawValue)), ("attempts", .int(Int64(attempts))),
                        ("result", .text(result)), ("error", error.map(LogValue.struck)),
                    ])
            ]
        case .sendsExpired(let ids):
            return ids.map { LogLine(.error, "send_expired", [("send_id", .text($0.value))]) }
        case .sendsCancelled(let ids):
            return ids.map { LogLine(.info, "send_cancelled", [("send_id", .text($0.value))]) }
        case .sendSettled(let send):
            let level: LogLevel = send.status == .failed ? .warning : .debug
            return [
                LogLine(
                    level, "send_settled",
                    [
                        ("send_id", .text(send.id.value)), ("status", .text(send.status.rawValue)),
                        ("error", send.error.map { LogValue.struck($0.description) }),
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
        case .markReadFailed(let requestID):
            return [LogLine(.debug, "mark_read_failed", [("request_id", .text(requestID))])]
        default: return []
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
        case .webhookRejected(let requestID, let result):
            LogLine(
                .warning, "webhook_rejected",
                [("request_id", .text(requestID)), ("result", .text(result))])
        case .rateLimited(let scope, let id, let requestID):
            LogLine(
                .warning, "rate_limited",
                [
                    ("request_id", .text(requestID)), ("conversation_id", id.map(label)),
                    ("scope", .text(scope.rawValue)),
                ])
        default: nil
        }
    }

    private func change(_ observation: Observation) -> LogLine? {
        switch observation {
        case .turnLost(let id): LogLine(.debug, "turn_lost", [("conversation_id", label(id))])
        case .turnPostponed(let id, let error):
            LogLine(
                .error, "turn_postponed",
                [("conversation_id", label(id)), ("error", LogValue.struck(error.description))])
        case .handedOff(let id, let team, let reason, let actor):
            LogLine(
                .info, "handed_off",
                [
                    ("conversation_id", label(id)), ("team", team.map(LogValue.text)),
                    ("reason", .text(reason)), ("actor", .text(actor)),
                ])
        case .released(let id, let actor):
            LogLine(.info, "released", [("conversation_id", label(id)), ("actor", .text(actor))])
        case .notificationUnaddressed(let id, let team):
            LogLine(
                .warning, "notification_unaddressed",
                [
                    ("conversation_id", label(id)), ("team", .text(team)),
                    ("hint", .text("set TEST_NOTIFY_NUMBER or NOTIFY_NUMBER_<TEAM>")),
                ])
        case .storeFailed(let operation, let error):
            LogLine(
                .error, "store_failed",
                [("operation", .text(operation)), ("error", LogValue.struck(error.description))])
        default: nil
        }
    }

    // MARK: Values

    private func label(_ id: ConversationID) -> LogValue { .text(labels.text(for: id)) }

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
