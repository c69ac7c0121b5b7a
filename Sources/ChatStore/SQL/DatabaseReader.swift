internal import ChatEngine

/// The loop of a reading thread: each job sees one consistent state and holds up nobody's writes.
struct DatabaseReader {
    let tables: SQLTables
    let queue: DatabaseQueue

    func run() {
        let driver = tables.connection.driver
        while let job = queue.take(1).first {
            do throws(StoreError) {
                try driver.beginReading()
                try job.perform(tables)
                driver.rollback()
                job.finish(nil)
            } catch {
                driver.rollback()
                job.finish(error)
            }
        }
    }
}
