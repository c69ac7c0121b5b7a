/// A query put together from parts, such as a list of columns; kept for good in a static constant.
///
/// A class, because a connection finds the prepared statement by the identity of the query.
final class SQLQuery: Sendable {
    /// The words, as a dialect wants them.
    let text: @Sendable (SQLDialect) -> String

    init(_ text: String) {
        self.text = { _ in text }
    }

    /// A query whose words differ.
    init(_ text: @escaping @Sendable (SQLDialect) -> String) {
        self.text = text
    }
}
