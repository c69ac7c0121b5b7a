// Group commit: all that waits shares one transaction and one sync of the disk. What comes in
// meanwhile is the next group, so there is no timer and a lone write waits for nobody.

internal import ChatEngine

/// The loop of the writing thread.
struct DatabaseWriter {
    let tables: SQLTables
    let queue: DatabaseQueue
    let batchLimit: Int

    func run() {
        while true {
            let jobs = queue.take(batchLimit, gathers: true)
            guard !jobs.isEmpty else { return }
            runTogether(jobs)
        }
    }

    /// Runs jobs in one transaction. When one of them fails, none of the others suffers: all is
    /// undone and each runs again in a transaction of its own.
    private func runTogether(_ jobs: [DatabaseJob]) {
        do throws(StoreError) {
            try begin()
        } catch {
            // What came in while this one waited for the file has waited long enough too.
            return finish(jobs + queue.takeAll(), error)
        }
        do throws(StoreError) {
            for job in jobs { try job.perform(tables) }
            try driver.commit()
        } catch {
            driver.rollback()
            guard jobs.count > 1, error.concernsOneJob else { return finish(jobs, error) }
            for job in jobs { runTogether([job]) }
            return
        }
        finish(jobs, nil)
    }

    private func begin() throws(StoreError) {
        // A transaction is still open only if undoing it failed before.
        driver.rollback()
        try driver.beginWriting()
    }

    private var driver: any SQLDriver { tables.connection.driver }

    private func finish(_ jobs: [DatabaseJob], _ error: StoreError?) {
        for job in jobs { job.finish(error) }
    }
}

extension StoreError {
    /// Whether the other jobs of the same group may well succeed without this one.
    fileprivate var concernsOneJob: Bool {
        switch self {
        case .statement, .unusable: true
        case .unavailable, .overloaded: false
        }
    }
}
