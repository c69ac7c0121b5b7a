/// The value of one field of a log line.
public enum LogValue: Hashable, Sendable {
    case text(String)
    case int(Int64)
    case number(Double)
    case flag(Bool)
    case list([String])

    /// A duration in milliseconds, to the microsecond.
    static func milliseconds(_ value: Double) -> LogValue {
        .number((value * 1000).rounded() / 1000)
    }
}

extension LogValue: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
    /// Creates a text.
    public init(stringLiteral value: String) { self = .text(value) }
}

extension LogValue: ExpressibleByIntegerLiteral {
    /// Creates a whole number.
    public init(integerLiteral value: Int64) { self = .int(value) }
}

extension LogValue: ExpressibleByBooleanLiteral {
    /// Creates a flag.
    public init(booleanLiteral value: Bool) { self = .flag(value) }
}
