/// The shop's data cannot be used; every mistake of every file at once.
public struct BusinessDataError: Error, Hashable, CustomStringConvertible {
    /// The mistakes and warnings, by file and place.
    public let issues: [DataIssue]

    /// A line per mistake.
    public var description: String {
        issues.map(\.description).joined(separator: "\n")
    }
}
