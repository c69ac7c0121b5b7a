internal import ChatHTTP

/// Writes what happens in the HTTP server, below the requests, as log lines.
struct ServerLog: Sendable {
    let logger: Logger

    /// Writes an event; answers are logged by those who decide them.
    @Sendable func observe(_ event: HTTPServerEvent) {
        switch event {
        case .accepted, .answered: break
        case .refused(let status, let code):
            logger.log(
                .debug, "request_refused", [("status", .int(Int64(status))), ("code", .text(code))])
        case .evicted: logger.log(.debug, "connection_evicted")
        case .abandoned: logger.log(.debug, "request_abandoned")
        case .acceptPaused(let code):
            logger.log(
                .error, "accept_paused",
                [
                    ("errno", .int(Int64(code))),
                    ("hint", "raise the limit on open files, or close what holds them"),
                ])
        }
    }
}
