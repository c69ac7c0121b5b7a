internal import ChatCore

/// A value bound to a parameter of a statement.
enum SQLiteValue {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)

    /// A text, or NULL.
    static func text(orNull value: String?) -> SQLiteValue { value.map(SQLiteValue.text) ?? .null }
    /// A number, or NULL.
    static func integer(orNull value: Int64?) -> SQLiteValue {
        value.map(SQLiteValue.integer) ?? .null
    }
    /// A number, or NULL.
    static func real(orNull value: Double?) -> SQLiteValue { value.map(SQLiteValue.real) ?? .null }
    /// An instant in milliseconds, or NULL.
    static func time(_ value: Timestamp?) -> SQLiteValue {
        integer(orNull: value?.milliseconds)
    }
    /// 0 or 1.
    static func flag(_ value: Bool) -> SQLiteValue { .integer(value ? 1 : 0) }
    /// A count.
    static func count(_ value: Int) -> SQLiteValue { .integer(Int64(value)) }
}
