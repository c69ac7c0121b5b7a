/// The text of a statement, with the parameters `?1`, `?2` and so on.
enum SQLText {
    /// A literal of the code.
    case literal(StaticString)
    /// A text put together once and kept for good.
    case query(SQLQuery)
    /// A text put together for this call; it is not kept prepared.
    case text(String)

    /// What a connection finds the prepared statement by: the address of what is kept for good.
    var identity: UInt? {
        switch self {
        case .literal(let sql): UInt(bitPattern: sql.utf8Start)
        case .query(let query): UInt(bitPattern: Unmanaged.passUnretained(query).toOpaque())
        case .text: nil
        }
    }

    /// The words, as a dialect wants them.
    func text(in dialect: SQLDialect) -> String {
        switch self {
        case .literal(let sql): sql.description
        case .query(let query): query.text(dialect)
        case .text(let text): text
        }
    }
}
