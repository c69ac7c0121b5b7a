/// What can go wrong between the engine and its database.
///
/// Messages name what failed and what to do; they never hold a value bound to a statement.
public enum StoreError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The database cannot be opened or written now; trying again later may help.
    case unavailable(String)
    /// Too much work waits for the writer already; the caller answers 503.
    case overloaded(waiting: Int)
    /// The file is damaged, foreign, or of a newer version: a person has to act.
    case unusable(String)
    /// A statement failed in a way that points to a mistake of ours.
    case statement(code: Int, message: String)

    /// What is wrong and what to do about it.
    public var description: String {
        switch self {
        case .unavailable(let what): "the database is unavailable: \(what)"
        case .overloaded(let waiting): "the database has \(waiting) writes waiting; try again"
        case .unusable(let what): "the database cannot be used: \(what)"
        case .statement(let code, let message): "a statement failed with code \(code): \(message)"
        }
    }
}
