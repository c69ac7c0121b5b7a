internal import ChatEngine

/// The loop of a reading thread: each job sees one consistent state and holds up nobody's writes.
struct SQLiteReader {
    let tables: SQLiteTables
    let queue: DatabaseQueue

    func run() {
        while let job = queue.take(1).first {
            do throws(StoreError) {
                try tables.connection.run("BEGIN")
                try job.perform(tables)
                tables.connection.rollback()
                job.finish(nil)
            } catch {
                tables.connection.rollback()
                job.finish(error)
            }
        }
    }
}
