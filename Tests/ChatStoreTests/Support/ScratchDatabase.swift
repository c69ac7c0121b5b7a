import ChatStandIns
import TestSupport

/// The place of a test's own database, empty at first, and another program's view of it.
struct ScratchDatabase: Sendable {
    let kind: StoreKind
    let folder = TestFolder()
    /// The schema that a PostgreSQL store has to itself.
    let url: String

    init(_ kind: StoreKind) throws {
        self.kind = kind
        url = kind == .postgreSQL ? try PostgreSQLServer.shared.get().newSchema() : ""
    }

    /// The name of the schema.
    var schema: String { PostgreSQLServer.schema(of: url) }

    /// What another program reads from the database; columns apart by `|`.
    func rows(_ sql: String) throws -> [String] {
        guard kind == .postgreSQL else {
            return try RawConnection(folder.file("chat.db")).strings(sql)
        }
        return try PostgreSQLServer.shared.get().sql("SET search_path TO \(schema); \(sql)")
    }

    /// What another program does to the database.
    func run(_ sql: String) throws {
        guard kind == .postgreSQL else {
            return try RawConnection(folder.file("chat.db")).run(sql)
        }
        try PostgreSQLServer.shared.get().sql("SET search_path TO \(schema); \(sql)")
    }
}
