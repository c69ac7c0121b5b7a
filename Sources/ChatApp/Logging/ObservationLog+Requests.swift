internal import ChatEngine

extension ObservationLog {
    /// The line of a request as such.
    static func request(_ observation: Observation) -> LogLine? {
        switch observation {
        case .requestAnswered(let id, let method, let route, let status, let milliseconds):
            LogLine(
                .debug, "request_answered",
                [
                    ("request_id", .text(id)), ("method", .text(method)), ("route", .text(route)),
                    ("status", .int(Int64(status))), ("duration_ms", .milliseconds(milliseconds)),
                ])
        case .requestRefused(let status, let code):
            LogLine(
                .debug, "request_refused", [("status", .int(Int64(status))), ("code", .text(code))])
        case .webhookVerified(let id):
            LogLine(.info, "webhook_verified", [("request_id", .text(id))])
        default: nil
        }
    }
}
