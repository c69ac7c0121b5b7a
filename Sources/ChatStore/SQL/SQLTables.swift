internal import ChatCore
internal import ChatEngine

/// The rows in SQL, the same for both databases, reached through one connection; the statements are in
/// the extensions.
final class SQLTables: StoreTables {
    let connection: SQLConnection

    init(_ connection: SQLConnection) {
        self.connection = connection
    }

    /// A stored name of an enumeration; an unknown one means that somebody else wrote the row.
    static func decoded<Value: RawRepresentable>(
        _ text: String, as type: Value.Type, column: StaticString
    ) throws(StoreError) -> Value where Value.RawValue == String {
        guard let value = Value(rawValue: text) else {
            throw .unusable("the column \(column) holds a value that this version does not know")
        }
        return value
    }
}
