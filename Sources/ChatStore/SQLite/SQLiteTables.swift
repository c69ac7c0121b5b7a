internal import ChatCore
internal import ChatEngine

/// The rows in SQLite, reached through one connection; the queries are in the extensions.
final class SQLiteTables: StoreTables {
    let connection: SQLiteConnection

    init(_ connection: SQLiteConnection) {
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
