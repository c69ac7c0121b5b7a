public import ChatEngine

/// A store that keeps its rows in an SQL database.
///
/// All of them share one set of statements and the threads that run them, so every call of the port
/// that is a transaction is written once, in an extension.
public protocol SQLStore: Store {
    /// The threads that own the connections.
    var database: SQLDatabase { get }
}
