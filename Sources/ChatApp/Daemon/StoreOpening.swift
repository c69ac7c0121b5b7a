internal import ChatEngine
internal import ChatStore

/// How a daemon comes to its store.
struct StoreOpening {
    /// The pauses between attempts grow from the first to the second, in milliseconds.
    private static let pauses: (Int64, Int64) = (250, 5000)

    let database: DatabaseLocation
    let clock: any EngineClock
    let logger: Logger

    /// Opens the store and proves that it can be written.
    ///
    /// A server that is away is waited for, as long as that takes: it may be starting as well, or be
    /// replaced by another. A file that cannot be used now needs a person, and so does what will never do.
    func open() async throws(StartFailure) -> any Store {
        var pause = Self.pauses.0
        while true {
            do throws(StoreError) {
                let store = try await database.location().open()
                try await store.recover(at: clock.now())
                return store
            } catch {
                guard case .postgres = database, case .unavailable = error else {
                    throw StartFailure([
                        .problem("database_unusable", "DATABASE_URL \(database): \(error)")
                    ])
                }
                let reason = "\(error)".split(separator: "\n").joined(separator: "; ")
                logger.log(
                    .warning, "database_away",
                    [("message", .text(reason)), ("retry_ms", .int(pause))])
            }
            // It runs, and whoever asks is told so by `/ready`.
            let manager = ServiceManager.ofThisProcess()
            manager?.send(.ready(status: "waiting for the database"))
            manager?.send(.alive)
            await clock.sleep(milliseconds: pause)
            pause = min(pause * 2, Self.pauses.1)
        }
    }
}
