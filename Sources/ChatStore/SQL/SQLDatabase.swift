/// The threads that own a store's connections: one writes, others read.
public struct SQLDatabase: Sendable {
    let writer: DatabaseQueue
    let reader: DatabaseQueue

    init(queueLimit: Int) {
        writer = DatabaseQueue(limit: queueLimit)
        reader = DatabaseQueue(limit: queueLimit)
    }
}
