internal import ChatEngine
internal import ChatHTTP

/// Tells the service manager again and again that the daemon lives, as long as it does.
///
/// Alive means that the server's thread takes up work and the database answers, be it with an error: a
/// full disk is told by `/health` and is not mended by a restart, a thread that hangs is.
struct Watchdog: Sendable {
    let manager: ServiceManager
    let server: HTTPServer
    let health: HealthMonitor
    let clock: any EngineClock

    /// Works until the task is cancelled; returns at once when nobody watches.
    func run() async {
        guard let limit = manager.watchdogMilliseconds else { return }
        while !Task.isCancelled {
            await server.ping()
            _ = await health.isHealthy()
            manager.send(.alive)
            await clock.sleep(milliseconds: max(1, limit / 3))
        }
    }
}
