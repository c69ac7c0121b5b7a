internal import ChatCore

/// A value bound to a parameter of a statement; `nil` is NULL. The type is always known, because
/// PostgreSQL plans a statement by it.
enum SQLValue {
    case integer(Int64?)
    case real(Double?)
    case text(String?)

    /// A text, or NULL.
    static func text(orNull value: String?) -> SQLValue { .text(value) }
    /// A number, or NULL.
    static func integer(orNull value: Int64?) -> SQLValue { .integer(value) }
    /// A number, or NULL.
    static func real(orNull value: Double?) -> SQLValue { .real(value) }
    /// An instant in milliseconds, or NULL.
    static func time(_ value: Timestamp?) -> SQLValue { .integer(value?.milliseconds) }
    /// 0 or 1.
    static func flag(_ value: Bool) -> SQLValue { .integer(value ? 1 : 0) }
    /// A count.
    static func count(_ value: Int) -> SQLValue { .integer(Int64(value)) }
}
