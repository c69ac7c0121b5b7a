internal import ChatCore
internal import ChatEngine

/// Deletes what is older than `RETENTION_DAYS`, at start and once a day.
struct RetentionJob: Sendable {
    /// How long the next purge is waited for, in milliseconds.
    private static let pauseMilliseconds: Int64 = 86_400_000
    /// How long after a purge that failed, in milliseconds.
    private static let retryMilliseconds: Int64 = 3_600_000
    /// How long between two steps, so that everybody else who writes comes in between.
    private static let stepMilliseconds: Int64 = 20

    private let store: any Store
    private let days: Int
    private let clock: any EngineClock
    private let logger: Logger

    /// The job that settings ask for; `nil` where all is kept.
    init?(_ settings: Settings, store: any Store, clock: any EngineClock, logger: Logger) {
        guard settings.retentionDays > 0 else { return nil }
        days = settings.retentionDays
        self.store = store
        self.clock = clock
        self.logger = logger
    }

    /// Works until the task is cancelled.
    func run() async {
        while !Task.isCancelled {
            let isDone = await purgeOnce()
            await clock.sleep(
                milliseconds: isDone ? Self.pauseMilliseconds : Self.retryMilliseconds)
        }
    }

    /// Deletes what is too old now; whether that worked.
    func purgeOnce() async -> Bool {
        let now = clock.now()
        var purge = Purge(before: now.adding(milliseconds: -Int64(days) * 86_400_000), at: now)
        do throws(StoreError) {
            while !purge.isComplete, !Task.isCancelled {
                purge = try await store.purge(purge)
                await clock.sleep(milliseconds: Self.stepMilliseconds)
            }
        } catch {
            logger.log(
                .warning, "purge_failed",
                [("message", .text(error.description)), ("rows", .int(Int64(purge.total)))])
            return false
        }
        let counts = PurgeStage.allCases.compactMap { stage in
            purge.rows[stage].map { (stage.rawValue, LogValue.int(Int64($0))) }
        }
        logger.log(
            .info, "purged",
            [("older_than_days", .int(Int64(days))), ("rows", .int(Int64(purge.total)))] + counts)
        return true
    }
}
