/// A query put together from parts, such as a list of columns; kept for good in a static constant.
///
/// A class, because a connection finds the prepared statement by the identity of the query.
final class SQLQuery: Sendable {
    let text: String

    init(_ text: String) {
        self.text = text
    }
}
