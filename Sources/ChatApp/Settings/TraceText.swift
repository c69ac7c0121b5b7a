/// How much of the customers' words traces keep; raw values are the setting's.
public enum TraceText: String, CaseIterable, Sendable {
    case full
    /// Numbers, e-mail addresses and names that we know are struck out.
    case redacted
    case none
}
