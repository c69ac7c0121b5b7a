/// An error as the Graph API words it; decide by the code only, titles change.
public struct GraphErrorInfo: Hashable, Sendable, CustomStringConvertible {
    /// Meta's error code, such as 131047.
    public var code: Int
    /// Meta's title or message.
    public var title: String
    /// `error_data.details`, where there is one.
    public var details: String?
    /// Meta's id for this failure, for its support.
    public var traceID: String?

    /// Creates an error description; personal numbers and addresses in Meta's words are taken out.
    public init(code: Int, title: String, details: String? = nil, traceID: String? = nil) {
        self.code = code
        let redaction = Redaction(names: [])
        self.title = redaction.redact(title)
        self.details = details.map(redaction.redact)
        self.traceID = traceID
    }

    /// `131047 Re-engagement message (details), fbtrace_id AbC`.
    public var description: String {
        "\(code) \(title)" + (details.map { " (\($0))" } ?? "")
            + (traceID.map { ", fbtrace_id \($0)" } ?? "")
    }
}
