internal import ChatEngine
internal import Glibc

/// The loop of the thread that brings the write-ahead log into the database.
struct SQLiteCheckpointer {
    let connection: SQLiteConnection
    let schedule: Locked<CheckpointSchedule>
    let queue: DatabaseQueue

    /// How often the log is tried to be cut before the next commit asks again, and how long between, in microseconds.
    private static let cutAttempts = 50
    private static let cutPause: UInt32 = 20_000

    /// Works off what it is asked for until the queue is closed.
    func run() {
        while !queue.take(1).isEmpty {
            while true {
                let done = connection.checkpoint()
                guard schedule.withLock({ $0.passed(pages: done) }) else { break }
            }
            if schedule.withLock({ $0.isCutWanted }) { cutLog() }
        }
    }

    /// Waits for a moment in which nobody writes and nobody reads what was before; a writer waits some milliseconds.
    private func cutLog() {
        for _ in 0..<Self.cutAttempts {
            if connection.cutLog() { return schedule.withLock { $0.cut() } }
            usleep(Self.cutPause)
        }
    }
}
