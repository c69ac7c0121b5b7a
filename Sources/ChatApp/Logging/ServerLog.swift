internal import ChatEngine
internal import ChatHTTP

/// Reports what happens in the HTTP server below the routes.
struct ServerLog: Sendable {
    let logger: Logger
    let observer: any Observer

    /// Writes an event; answers are logged by those who decide them.
    @Sendable func observe(_ event: HTTPServerEvent) {
        switch event {
        case .accepted, .answered: break
        case .refused(let status, let code):
            observer.observe(.requestRefused(status: status, code: code))
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
