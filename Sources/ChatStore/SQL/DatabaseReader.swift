internal import ChatEngine
internal import Glibc

/// The loop of a reading thread: each job sees one consistent state and holds up nobody's writes.
///
/// A thread whose connection is away leaves its jobs to the others; only when all are away it refuses them.
struct DatabaseReader {
    /// How long a thread rests before it tries its connection again, in microseconds.
    private static let rest: UInt32 = 100_000

    let tables: SQLTables
    let queue: DatabaseQueue

    func run() {
        var isAway = false
        while let job = queue.take(1).first {
            if let error = begin() {
                if case .unavailable = error {
                    if !isAway { queue.noteAway(error) }
                    isAway = true
                    if queue.giveBack(job) {
                        isAway = !isBackAfterRest()
                        continue
                    }
                }
                job.finish(error)
                continue
            }
            if isAway { queue.noteBack() }
            isAway = false
            perform(job)
        }
    }

    /// Begins a transaction; why that fails.
    private func begin() -> StoreError? {
        do throws(StoreError) {
            try driver.beginReading()
            return nil
        } catch {
            driver.rollback()
            return error
        }
    }

    private func perform(_ job: DatabaseJob) {
        do throws(StoreError) {
            try job.perform(tables)
            driver.rollback()
            job.finish(nil)
        } catch {
            driver.rollback()
            job.finish(error)
        }
    }

    /// Waits until the connection is there again; `false` when the queue is closed before.
    private func isBackAfterRest() -> Bool {
        while queue.isOpen {
            usleep(Self.rest)
            guard begin() == nil else { continue }
            driver.rollback()
            queue.noteBack()
            return true
        }
        return false
    }

    private var driver: any SQLDriver { tables.connection.driver }
}
