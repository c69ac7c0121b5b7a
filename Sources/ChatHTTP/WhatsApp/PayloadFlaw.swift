internal import ChatCore

/// Why a part of a payload cannot be used, with its place seen from that part: `.text.body`.
struct PayloadFlaw: Error {
    let reason: PayloadIssue.Reason
    let path: String

    init(_ reason: PayloadIssue.Reason, _ path: String) {
        (self.reason, self.path) = (reason, path)
    }

    /// A missing value or one of another kind.
    static func wrongShape(_ path: String) -> PayloadFlaw { PayloadFlaw(.wrongShape, path) }
}
