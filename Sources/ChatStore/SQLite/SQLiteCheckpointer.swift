internal import ChatEngine

/// The loop of the thread that brings the write-ahead log into the database.
struct SQLiteCheckpointer {
    let connection: SQLiteConnection
    let schedule: Locked<CheckpointSchedule>
    let queue: DatabaseQueue

    /// Works off what it is asked for until the queue is closed.
    func run() {
        while !queue.take(1).isEmpty {
            while true {
                let done = connection.checkpoint()
                guard schedule.withLock({ $0.passed(pages: done) }) else { break }
            }
        }
    }
}
